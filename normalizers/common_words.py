"""Common English words without their regular endings: what is no name where it stands capitalised.

Drawn from the 30,000 most frequent words of the dictionary that symspellpy carries (MIT licence), without those that
are printed with a capital alone.
"""

from __future__ import annotations

from typing import Final

COMMON_WORDS: Final[frozenset[str]] = frozenset(
    """
    aardvark aba abacus abandon abb abbreviated abbreviation abdominal abe aberdeen abide ability abl able abnormal
    aboard abolish abolition abort abound about above abreast abroad abrupt abs absence absent absolute absorb
    absorption abstain abstract absurd abundance abundant abuse academic academy acc accel accelerate accelerator accent
    accept acceptability acceptance access accessibility accessible accessory accident acclaimed accolades accommodate
    accompanied accompany accomplish accord accordance account accountability accountancy accountant accreditation
    accredited accrued acct accumulate accuracy accurate accusation accused ace aces acetate achieve acid acknowledge
    acme acne acorn acoustic acquainted acquire acquisition acre acreage acronym across acrylic act acted acting action
    activate activator active activism activist acton actor actress acts actual actuate acupuncture acute ada adapt
    adaptor add added addendum adder addict adding addition additive address adds adept adequacy adequate adhere
    adherence adhesion adhesive adidas adj adjacent adjective adjoining adjunct adjust adm admin administer
    administration administrative administrator admire admissible admission admit admitted admitting ado adolescent
    adopt adorable adrenaline ads adult adv advance advantage advantageous advent adventure adventurous adversary
    adverse advert advertise advice advise advisor advocacy advocate adware aerial aero aerosol aesthetic affair affect
    affidavit affiliated affiliates affiliation affine affirmation affirmative affirmed affirming affirms afford afghan
    afghanistan afloat aforementioned aforesaid afr afraid africa afro after aftermarket aftermath afternoon afterwards
    aga again against agar agatha age aged ageing agency agenda agent ages aggregate aggression aggressive aging
    agnostic ago agora agr agree agriculture aha ahead ahem aid aide aiding aids aim aimed aiming aims ain air airborne
    aircraft aired aires airfare airline airmail airport airway airy ais aisle ait ajax aka akin akron ala alamo alarm
    alas alaskan alb albania albany albeit album albuquerque alcoholic alcoholism ale aleph alert ales alg algae algebra
    algebraic algeria algorithm algorithmic alias alien align alike alive alkaline all allegation alleged alleging
    allegro allen allergic allergy alleviate alley alliance allied allies alligator allocate allotted allow allowance
    alloys alma almost aloe aloha alone along alongside aloud alp alpaca alpha alphabet alphabetic alphanumeric alpine
    alps already alright alsace also alt alta altar alter alternate although altitude alto altogether alton aluminium
    alumni alveolar always alzheimer amateur amazed amazing ambassador amber ambient ambiguity ambiguous ambition
    ambitious ambulance amen amenities amer americana americans americas amethyst ami amid amidst amiga amigo amino
    ammonia ammonium ammunition amnesty among amongst amortization amortized amount amour amp ample amplification
    amplified amplifier amplify amplitude amps amt amuse ana anal analog analogous analogue analyse analysis analyst
    analytic anarchists anarchy anatomy ancestor ancestry anchor anchorage ancient ancillary and anderson andorra
    android ane anew angel anger angle anglican anglo angola angry angst anguilla angular anim animate anime anisotropic
    ankle annapolis annealing anniversary annotate announce annoy annoyances annual annuity anode anomaly anon anonymous
    another ans answer ant antarctic antarctica ante antenna anterior anthem anthology anthrax anthropology anti
    antibiotic antibody anticipate antigen antigua antilles antique antisocial antitrust antivirus ants anu anxiety
    anxious any anybody anyhow anymore anyone anything anytime anyway anywhere apart ape aperture apex aphrodite apis
    apo apocalypse apogee apologise apologize apology apoptosis app appalachian appalling apparatus apparel apparent
    appeal appear appearance appel appellant appellate append appendices appendix appetite apple applet appleton
    appliance applicability applicable applicant application applicator applied appointed appointment appraisal
    appraiser appreciate apprentice approach appropriate approve approx approximate apps apr apt aptitude aqua
    aquaculture aquamarine aquarium aquarius aquatic aquila ara arabia arabs arbitrage arbitrarily arbitrary arbitration
    arbitrator arc arcadia arcane arch archaeological archaeology archaic archbishop archery architects architecture
    arcs ard ardent are area arena ares arg argent argentina arginine arguably argue aria aries arise arisen arithmetic
    ark arm armada armani armed armenia armies armoire arms army aroma aromatherapy arose around arr arrange array
    arrears arrest arrive arrow arrowhead arson art arterial artery arthritis article articulation artificial artillery
    artisan artist artiste arts artwork aruba asa asap asbestos ascend ascent ascertain ash ashamed ashanti ashes asia
    asian aside ask asked asking asks asleep asp aspect asphalt aspire aspirin ass assassination assault assay
    assemblage assemble assent assert asses assessor asset assign assignee assist assistance assistant assoc associate
    assorted assortment asst assume assumption assurance assure asterisk asthma astonished astral astrology astronomers
    astronomical asylum asymmetric asymmetry asymptotic asynchronous atari ate atelier athens athlete athletic atlanta
    atlantis atlas atm atmosphere atmospheric atom atomic atop ats att attach attack attain attempt attend attendance
    attendant attendees attention attentive attenuated attenuation attest attic attitude attn attorney attract attribute
    atypical auburn auckland auction aud audi audience audio audit auditorium auditory aug augment augusta aunt aural
    aus auspices aussie australasia australia australians austria auteur auth authentic authenticate author authorised
    authoritative authorize authorship autism auto autobiography autograph automate automatic automaton automobile
    automotive autonomy autumn aux auxiliary ava avail availability avalanche avalon ave average avg avian aviation avid
    avion avis avocado avoid avoidance avs await awake awakening aware away awe awesome awful awhile awkward axe axes
    axial axiom axis axle aye ayes ayr azerbaijan azimuth azure baa baba babe babel babies baby babylon baccarat
    bachelor back backbone backdrop backgammon background backlog backpack backstage backstreet backup backward backyard
    bacon bacteria bacterial bad badge badly badminton badness bag bagel baggage bagged bags baguette bah bahamas
    bahrain bail bait bake bakersfield bakery baking bal balance balcony bald bale ball ballast ballet balloon ballots
    ballroom balm bamboo ban banana banc band bandage bandit bandwidth banff bang bangalore bangkok bangladesh bangor
    banjo bank bankruptcy banned banner banning banquets baptism baptist bar barb barbados barbecue barbie barbuda bard
    bare barefoot bargain bari baritone barium bark barley barn barney baroque barr barracks barrage barre barrel barren
    barrier barrister bars bartlett base baseball baseline bash basic basin basing basis basket basketball basque bass
    basset bassoon bastard bat batch bath bathroom bathtub baton bats battalion battery battle battlefield bay baylor
    bbl beach beacon bead beagle beam bean beanie bear beast beat beaten beatles beautifully beauty beavers became
    because become bed bedding bedrock bedroom beds bee beech beef been beep beer bees beethoven beetle before
    beforehand beg began begin beginner beginning begs begun behalf behave behavior behaviour behind behold beige
    beijing being beirut bel belarus belfast belief believe belize bell belle belong beloved below belt bench benchmark
    bend beneath beneficial beneficiary benefit bengal benign benin benny bent benz bereavement bering berkshire berlin
    bermuda bernie berry bes beside bespoke bess best bestiality bestsellers bestselling bet beta bethel bethlehem bets
    bette between bevel beverages beware beyond bhutan bias bib bible biblical bibliography bic bicycle bid bidder
    bidding bidirectional bids big bigger biggest bike biker biking bikini bilateral bile bilingual bill billet billiard
    billionaire bin binary bind bingo binoculars binomial bins bio biochemical biochemistry biodiversity biographical
    biography biological biologist biomass biopsy bios biosynthesis biotech biotechnology bipolar birch bird birth
    birthday birthplace bis biscuit bisexual bishop bison bisque bissau bistro bit bitch bite biting bitmap bits bitter
    bittorrent biz bizarre black blackberry blackjack blacklist blackpool bladder blade blah blake blame blanc blanche
    bland blank blanket blast blaze bldg bleach bled bleed blend bless blew blind bling blink blitz blk bloated blob
    bloc block blockage blog bloggers blogging blond blonde blood bloodhound bloom bloomfield bloomington blossom blot
    blow blowjob blown blowout blu blue bluebird bluegrass blueprint bluetooth bluff blunt blur blurb blurred blush blvd
    boa boar boasts boat bob bobcat bobs bod bode bodies bodily body bodybuilding boeing bog bogus bohemian boil boise
    bol bold bolivia bollywood bologna bolt bomb bombardier bombay bon bondage bonded bonding bone bong bonn bonne
    bonnet bono bonus boo boob boogie book bookkeeping booklet bookmark bookshelf bookshop bookstore bookworm boolean
    boom boomerang boost boot bootstrap bop bordeaux border bore boring born borne borough borrow bosnia boss bot
    botanical botany both bots botswana bottle bottleneck bottom boucher bought boulevard bounce bound boundary bounty
    bouquet bourgeois bournemouth bout boutique bovine bow bowel bower bowie bowl box boxed boxer boxes boxing boy
    boycott boyfriend boys bpm bps bra brace bracelet bracket bradford brag bragg brain brake branch brand bras brave
    bravo bray breach bread breadcrumb breadth break breakage breakdown breakfast breakout breakthrough breast
    breastfeeding breath breathe breathtaking bred breed breeze brentwood brethren breton brew brewery brick bride
    bridge brief briefcase brigade brigadier bright brighten brightest brighton brilliant bring brisbane brit britannica
    brittle bro broad broadband broadcast broaden broadest broadway broccoli brochure brock broke broken brokerage
    broncos bronx bronze broom bros brother brought brow brown brownie browse brunch brunei brunette brush brussels brut
    brute bubble buck bucket buckle bud buddha buddhism buddhist buddy budget budgetary buff buffalo buffet bug buggy
    bugs bugzilla build buildup built builtin bulb bulgaria bulk bull bulldog bullet bulletin bum bump bun bunch bundle
    bungee bunk bunny buns buoy burbank burberry burden bureau bureaucracy burg burgundy burial buried burlington burma
    burn burnout burnt burr burrito burst burundi bus busch buses business bust busy but butt butte butterfly buttocks
    button butyl buy buyers buying buys buzz bye bylaws byline bypass byte cab cabbage cabernet cabin cabinet cable
    cabriolet cabs cache cactus cad cadence cadillac cadre caesar cafe cafeteria caffeine cage cairo cajun cake cal
    calcium calculate calculator caledonia calendar calf cali calibrate call callback calm calorie cam cambodia cambria
    camcorder camden came camel camelot camera cameroon camp campaign campground campo campus cams can canada canadians
    canary canberra cancel cancellation cancelled cancelling cancer cancun candid candidate candle candy cane canine
    cannabis canned cannes canoe canon canonical canopy cant canterbury canton canvas canyon cap capability capable
    capacity capita capital capitalism capitalist capitalize capped capping capri capricorn caps capstone capsule capt
    captain capture car carat caravan carbohydrate carbon carbonate carcinoma card cardboard cardiac cardinal cardio
    cardiovascular care caregivers carer cargo caribou caring carlisle carlton carnival carp carpet carr carriage
    carried carrier carrot cars cart carte cartesian cartier cartilage carton cartoon carve casa cascade case caseload
    cash cashier cashmere casing casino casio casserole cassette cast caste castle castor casual casualty cat catalan
    catalogue catalyst catalytic catastrophic catch categorical categorised categorize category cater caterpillar
    catfish catholic cato cats cattle caught cause caution cautionary cautious caveat caves cavity cayman cdr cease
    ceiling celeb celebrate celebrity celestial cell cello cellphone cellular cellulose celsius celtic cement cemetery
    censor censorship census cent centennial centralized centre centric century ceramic cereal cerebral ceremony cert
    certain certainty certificate certified certify cervical cess cha chad chain chair chairman chairperson chaise
    chalet chalk challenge chamber chameleon champ championship chan chance chancery chanel chang change channel chant
    chantilly chaos chaotic chapel chapter char character characteristic characterize charge chariot charleston
    charlottesville charming charms chart chase chassis chat chateau chatham chattanooga chatting che cheap cheapest
    cheat check checkbox checklist checkout checkpoint checksum cheddar cheek cheer cheerfully cheerleader cheese
    cheetah chef cheltenham chem chemical chemist chemistry cheque cher cherry chesapeake chest chesterfield chestnut
    chevalier chevrolet chevron chevy chewing chez chg chi chic chick chicken chico chief childcare childhood children
    chile chill chimney china chip chiropractic chit chloride chlorine choc chocolate choice choir choke cholesterol
    chomsky choose chop chopped chopper chopping choral chord chorus chose chosen chou chow chr christchurch christi
    christianity christians christmas chromatic chromatography chrome chromosome chronic chronicle chronological
    chronology chrysler chs chubby chuck chunk church churchill churn ciao cid cigar cigarette cinderella cine cinema
    cinematography cipher cir circa circle circuit circular circulate circumference circumstance circumvent circus
    cirque cit citation cite cities citing citizen citizenship citroen city civic civil civilian civilization clad claim
    claimant clair clamp clans clap clarification clarified clarify clarinet clarion clarity clash class classic
    classification classified classifier classify classmates classroom clause claw clean cleanliness cleanse cleanup
    clear clearance clearinghouse cleavage cleft clemens clement clemson clergy cleric clerk clever click client climate
    climax climb cline clinic clinician clint clip clipboard clipped clipping clique clit cloak clock clockwise clog
    clone clos close closeout closest closet closure cloth cloud clover clown club clubbing clue clumsy cluster clutch
    clutter coach coalition coarse coastal coaster coastline coat coax cob cobalt cobra coca cocaine cock cocktail coco
    coconut cod coda code coder coding coed coefficient coercion coercive coffee coffin cognition cognitive coherence
    coherent cohesive cohort coil coin coincide coincidence coke col cola colchester cold cole coli coll collaborate
    collaborator collage collagen collapse collar collateral colleague collect collectible collector college collegiate
    collide collision cologne colombia colon colonel colonial colonialism color colour colt column columnist com comb
    combat combinatorial combine combo combustion come comeback comedian comedy comet comfort comfy comic coming comm
    comma command commando commemorate commence commensurate comment commentary commerce commercial commissioned
    commissioner commissions commit committee committing commodity commodore common commotion commune communicate
    communism communist commute como comoros comp compact company comparative comparator compare comparison compartment
    compass compatibility compatible compelled compelling compensate compete competence competent competition
    competitive competitor compile complain complainant complaint complement complementary complete complex compliance
    compliant complicate complied compliment complimentary compo component compose composite compound comprehension
    comprehensive compress compressor comprise compromise comptroller compulsory compute computerized con conc concave
    conceal concede conceivable conceived concentrate concentric concept conceptual concern concert concerto concession
    concierge concise conclude conclusion conclusive concord concrete concurrence concurrent condemned condensation
    condensed condensing condition condo condominium condoms conducive conduct conductance conductivity conductor
    conduit cone conf confederate conference confession confidence confident confidential configure confine confirm
    conflict conform conformance confront confuse cong congenital congestion congo congrats congratulations congregation
    congressional congressman conjecture conjugate conjunction conn connect connector conquer conquest cons conscience
    conscientious conscious consecutive consensus consent consequence consequent consequential conservative conservatory
    conserve consider considerate consist consistency consistent console consolidate conspiracy constable constant
    constellation constituency constituent constitute constr constrain constraint construct constructor construed consul
    consult consultancy consultant consume consumption cont contact contagious contain contaminants contaminated
    contamination contemplated contemplating contempt contend content contest context contextual contiguous continental
    continents contingency contingent continue continuous continuum contour contra contract contractor contractual
    contradict contradictory contrary contrast contravention contrib contribute contributor contrived control
    controllable controlled controller controlling controversial controversy convene convenience convenient convention
    converge convergence convergent converse convert convertible convex convey conveyance convicted conviction convince
    coo cook cookbook cookie cookware cool coop cooperate coordinate coordinator cop cope copied copier copies coping
    copper cops copy copyright cor coral cord core corinthians cork corn cornerstone coronary coroner corp corpora
    corporate corpse corpus corr correct correlate correspond correspondence correspondent corridor corrosion corrupt
    cortex cortical corvette cos cosmetic cosmic cosmology cosmos cosponsors cost costa costume cosy cot cote cots
    cottage cough could council councillor counsel counselling counsellor counselor count countdown counteract
    counterpart country countryside coup coupe couple coupon courage courier course court courteous courtesy courthouse
    courtyard cousin covariance cove covenant cover coverage cow cowboy cows cox coyote cpd cpl cps crab crack cradle
    craft craftsman crammed cramped cranberry crank crap crappy crash crate crawl crayon crazy cream create creatine
    creativity creator creatures cred credential credibility credible credit creditor creek creep crept crest crete crew
    crib cricket cried crim crime criminal crimson crippled crises crisis crisp crit criteria criterion critic criticism
    criticized critique croatia crochet crocodile crooks crop cropped cropping cross crossover crossroads crossword crow
    crown cru crucial crude cruel cruelty cruiser cruises cruising crumb crunch crush cry crying crypt cryptic
    cryptographic cryptography crystal csc ctn ctr cts cub cuba cuban cube cubic cubs cucumber cue cues cuff cuisine
    culinary culminating culprit cult cultivation culture cum cumberland cumbersome cumulative cunt cup cupboard cupid
    cups cur curated curb cure curie curiosity curious curl currency current curricula curriculum curry curse cursor
    curtain curvature curve cushion custard custodian custody custom customary customise customize cut cute cutie
    cutlery cutoff cutout cuts cutter cutting cwt cyan cyberspace cycle cyclic cyclone cylinder cylindrical cymru
    cypress cyprus dab dad dada daddy daemon daft dag dagger dahl daily dairy daisy dalai dale dali dallas dam damage
    dame dammit damn damp dams dance dandy danes danger dangerous dangle dap darby dare dark darkened darkest darn dart
    dartmouth darwin dash dashboard dat data database datatype date dateline dating datum daughter dauphin daw day
    daylight days daytime dbl dds deactivated dead deadline deadlock deaf deal dealership dealt dear death debate debit
    debris debt debtor debug debugger debugging debut dec decade decal decatur decay deceased decent deception deceptive
    decide decimal decipher decision decisive deck decl declarative declare decline deco decode decomposition
    decompression decor decorate decorator decrease decree decrypt dedicate deduce deducted deductible deduction dee
    deed deem deep deepen deepest deer def defamation default defeat defect defence defend defendant defense defer
    deference deferral deferred deficiency deficient deficit define definite defunct deg degenerate degrade degree
    dehydrogenase deity del delay delegate delete delhi deli deliberate delicate delight delimited delimiter delineated
    deliver dell della delphi delta deluxe delve dem demand demo democracy democrat democratic demographic demolition
    demon demonstrate den deng denial denied denier denies denim denmark denominated denominator denote dense dent
    dentist dentistry denton deny dep depart departure depend dependant dependence dependent depict depleted deploy
    deposit depot deprecated depreciation depressed depression deprive dept depth deputy der derailed derby derivative
    derive dermatology desc descend descendant descent describe description descriptive descriptor desert deserve design
    designate desire desk desktop despair desperate despite dessert destination destined destroy destruction destructive
    destructor detach detail detainee detect detectives detector detention deter deteriorate determinant determine
    deterministic detox detract detriment devastating develop devi deviant deviate device devil devise devoid devote dew
    dewey dexter diabetes diabetic diag diagnose diagnosis diagnostic diagonal diagram dial dialect dialog dialogue
    dialysis diam diameter diamond diaper diary dias diazepam dice dickens dickey dicks dict dictate dictionary did die
    died diem dies diesel diet dietary diff difference different differential differentiate difficult diffuse dig digest
    digging digit digitized dignity digs dildo dilemma diligence dill dilute dim dime dimension diminish din dinar dine
    diner dining dinnerware dinosaur diocese diode dior dioxide dip diploma diplomacy diplomatic dipole dips dir dire
    direct director directorate dirt dis disability disable disadvantage disagree disallow disambiguation disappear
    disappearance disappointed disappointing disappointment disarm disaster disastrous disbursement disc discard discern
    discharge disciples disciplinary discipline disclaim disclose disclosure disco discography discomfort disconnect
    discontent discontinue discount discourage discourse discover discredit discreet discrepancy discrete discretionary
    discriminate discriminatory discus disease disguise disgusting dish dishonest dishwasher disjoint disk dislike
    dismiss disney disneyland disorder disparate disparity dispatch dispense dispersed dispersion displaced displacement
    display dispose disposition disproportionate dispute disregard disrespect disrupt dissatisfied disseminate
    dissolution dissolve dist distance distant distilled distinct distinguish distort distracting distress distribute
    distributor district distrust disturb disturbance dit ditch ditto div diva dive divergence divergent divers diverse
    diversified divert divide dividend diving division divorce dix dixie dizzy djibouti dob doc dock docket docs doctor
    doctorate doctrine document documentary dodge does dog doggie doggy dogs doing doit dol dolby dolce dole doll dollar
    dolphin dom domain dome domestic dominance dominant dominate dominica dominican don donate done dong donkey donne
    donor doom door doorway doppler dor dorian dorm dormant dos dosage dose dossier dot dots dotted double doubt douche
    dough doughty dove dow down downgrade downhill download downright downside downstream downtown downward dozen dpi
    dps dpt draft drag dragged dragging dragon dragonfly drain drainage drama dramatic drank draper drastic draw
    drawback drawn dread dream dresden dress drew dried drier drift drill drink drive driven driveway droit drop dropout
    dropped dropping drosophila drought drove drowning drugs drum drummer drunk drunken dry dryer drying dts dual dub
    dubai dubious dublin duck duct dude due dues duffel duh dukes dull duluth duly dumas dumb dummy dump dune dungeon
    dunk dunno duo dup duplex duplicate dur durable durant duration during duro dusk dust duties duty dvorak dwarf dwell
    dwight dye dying dynamic dynamite dynamo dynasty dysfunction each eager eagle ear earl earlier earliest earn earnest
    earring ears earth earthquakes ease easier easiest easily easing east eastern eastward easy eat eaten eating eats
    eau ebay ebb eccentric echelon echo eclectic eclipse eco ecology econ economic economist economy ecosystem ecuador
    eden edge edgy edible edison edit editor editorial edmonton edo eds educate educator eek eel eels eff effect
    efficacy efficiency efficient effluent effort egg eggplant eggs ego egress egypt ehrlich eigenvalue eight eighteen
    eighteenth eighth either ejaculation eject elaborate elapsed elastic elbow elder elect electoral electra electric
    electro electrode electromagnetic electron electronic electronica elegance elegant elem element elementary elephant
    elevate elevator eleven eleventh elf elicit eligibility eligible eliminate elite elixir elk ell ellipse elliptic elm
    eloquent els else elsewhere elton emacs email embargo embark embarrassing embarrassment embassy embed embedded
    embedding emblem embodied embodiment embody embraced embroidery embryo emerald emerge emergence emeritus emerson emf
    eminem eminent emirates emission emit emitted emitter emitting emo emoticons emotion emp empathy emperor emphasis
    emphasise emphasize empires empirical employ employees empower emptied emptiness empty ems emu emulate emulator
    enable enact enamel enc encapsulated encapsulation encarta enclose enclosures encode encompass encore encounter
    encourage encrypt encyclopedia end endangered ended ending endless endnote endorse endowed endowment endpoint ends
    endure enemy energetic energy enforce eng engage engine english engraved engraving enhance enjoy enlarge enlist
    enoch enormous enough enquire enrich enrol enrolled enron ens ensemble ensure entails entangled enter enterprises
    entertain enthusiasm enthusiast enthusiastic entire entirety entitled entitlement entity entrance entrant
    entrepreneur entrepreneurial entrepreneurship entropy entry enumerated enumeration envelope environ envisaged
    envision enzyme eos epic epidemic epidemiology epilepsy epilogue episcopal episode epoch epoxy epsilon epson equal
    equalizer equation equatorial equestrian equilibrium equine equinox equip equipped equitable equiv equivalence
    equivalent era eradicate eras erase erasure ere erect erg ergo ergonomic erie eritrea ernie erode eros erotic
    erotica err erratic erred erroneous error escalate escape escherichia escort escrow eskimo esoteric esp especially
    esperanto espresso esprit esq essay essence essential est establish estate este esteem estimate estimator estonia
    estonian eta etc eternal eternity eth ethanol ether ethereal ethernet ethical ethics ethiopia ethnic euclidean euler
    eur eureka euro europeans evacuation evade evaluate evaluator evanescence evangelical evangelism eve even event
    eventual ever evergreen everybody everyday everyone everything everywhere eviction evidence evident evil evite
    evolution evolve exacerbated exact exam examine example exc excalibur excavation exceed excel excellent except
    excerpt excess exch exchange excite excl exclamation exclude exclusion exclusive excursion excuse exec execute
    executor exemplary exempt exercise exeter exhaust exhibited exhibiting exhibition exhibitor exhibits exile exist
    existence existent existential exit exodus exotic exp expand expansion expect expedient expedited expedition expend
    expenditure expense experience experiment expert expertise expire explain explanation explanatory explicit explode
    exploit exploratory explore explosion explosive expo exponent exponential export expose exposition exposure express
    exquisite ext extant extend extensibility extensible extension extensive extent exterior extern extinct extra
    extract extractor extraneous extraordinary extrapolation extravagant extreme eye eyeball eyed eyeglasses eyes fab
    fabric fabricated fabulous fac facade face facet facial facilitate facilitator facility facing facsimile fact factor
    factorization factual faculty fad fade fading fahrenheit fail failure faint fair fairbanks fairfield faith fake
    falcon falkland fall fallback fallen fallout falsely fam fame familiar family famous fan fancy fans fantastic
    fantasy faqs far fare farewell fargo farm faroe farsi fart farther fascinating fashion fast fasteners fastest fat
    fatal fate father fatigue fats fatty fault fauna faux fave favor favour favourite fax faxes fayetteville fear
    feasibility feasible feast feat feather feature feb fec fed federal federated federation fedex fee feed feedback
    feel fees feet feline fell fellow fellowship felony felt fem female feminist femme fen fence fender fer fermi fern
    ferret ferry fertility fertilizer fest fetal fetch fetish feud few fewer fiat fiber fibre fiche fiction fictitious
    fid fidelity field fieldwork fierce fiesta fifteen fifteenth fifty fig fight figs figure figurine fiji fila file
    filename filer filet filing fill film filmography filter filth filtration fin finale finalised finalist finalize
    finance financial find fine finer finest finger fingerprint fingertips finish finite fink finland finnish fins fir
    fire firearm firebird firefighters firefox fireplace firewall fireworks firing firm firmware first fiscal fish
    fisherman fishermen fisheye fisk fist fit fitness fits fitted fitting five fix fixation fixed fixer fixes fixing
    fixture fla flag flagged flagship flair flake flame flap flare flash flashlight flask flat flattened flatter flavor
    flavour flaw fld flea fled fledged flee fleece fleet flesh flew flex flexibility flexible flick flier flies flight
    fling flint flip flipped flipper flipping flo float flock flood floor flop floppy floral florin florist floss flour
    flow flowchart flown flu fluctuate fluent fluid fluorescence fluorescent flurry flush flute flux fly flyer flying
    fms foam fob focal focus focussed focussing fog foggy foil fol fold foliage folio folk folklore follow followup
    folly fond font foo food fool foolish foot footage football footnote footprint footwear for fora forbid forbidden
    force forcibly fore forecast foreclosure foregoing foreground foreign foremost forensic foresee foreseen forest
    forestry forever forfeit forge forgery forget forgetting forgot forgotten forint fork form formalism formalized
    format formatted formatter formatting formula formulae formulate fort forte forth forthcoming fortnight fortress
    fortunate forum forward fossil foster fought foul found foundational foundry fountain four fourteen fourteenth
    fourth fox foyer fps fra fractal fraction fracture frag fragile fragrance frame framework franc france franchise
    frankfurt frankly franz fraternity fraud fraudulent freak freddie free freebies freedom freeman freestanding
    freestyle freeware freeway freeze freight fremont french freq frequency frequent fresh freshest freshman freshwater
    fresno fret friction friday fridge friedman friend friendliness friendship fries fringe fro frodo frog from front
    frontier frontline frown frozen frs fruit frustrated frustrating frustration ftp fuchsia fuck fudge fuel fulfil
    fulfill full fullest fume fun function fund fundamental fundraiser fundraising funeral fungi funk funnel funny fur
    furious furnace furnish furniture furry further fury fuse fusion fuss futile future fuzz fwd gab gabon gadgets gael
    gaelic gage gagged gail gain gainesville gal gala galactic galaxy gale gallery gallo gallon galore gals galveston
    galway gam gambia gambling game gamer gaming gamma gamut gan gandalf gang gap gaps gar garamond garbage garden
    garfield garlic garment garnet garth gas gases gasket gasoline gasp gastric gastrointestinal gat gate gateway gather
    gauge gauntlet gauss gaussian gave gays gaza gaze gazetteer gear gee geek gees gel gels gem gemini gems gemstone gen
    gender gene genera general generalize generate generator generic generous genesis genetic genie genius genocide
    genome genomic genre gent gentle gentleman gentlemen gentoo genuine genus geo geodetic geographic geography
    geological geology geometric geometry geophysical georgetown georgia ger germ german gesture get getaway gets getty
    ghana ghetto ghost ghz giant gibraltar gid gift gig gigabit gigabyte gigantic giggle gigs gila gill gilt gimp gin
    ginger giraffe girl girlfriend gist git give given giving glacier glad glam glamour glance gland glass glassware
    glen glendale glib glide glimpse glitch glitter globalisation globe glorious glory gloss glossaries gloucester glove
    glow glucose glue glut glyph gnats gnome gnu goa goal goat goblet goblin god goddamn goddess gods goes goggles going
    gold golden goldfish goldman golf gone gonna gonzalez goo good goodbye goodwill goofy goose gopher gorge gorgeous
    gorilla gospel gossip got gotta gotten gourmet gov govern governance governor govt gown grab grabbed grabber
    grabbing grace graciously grad grade gradient gradual graduate graf graffiti graft grail grain gram grammar
    grammatical grand grandchild grandchildren grandfather grandma grandmother grandparent granny grant granular grape
    graph graphic graphite grasp grass grassroots grateful gratis gratitude grave gravel gray grazing gre grease great
    greatest greece greed greeks green greenhouse greenland greensboro greenwich greenwood greet gregorian grenada
    grenade grenadines grenoble grep grew grey grid grief grievance grill grille grim grin grinned grinning grip gris
    gritty grizzlies gro grocery groom groove gros ground groundwater groundwork group grove grow grown growth
    guadeloupe guam guarantee guard guardian guatemala gucci guernsey guess guest guestbook guiana guidance guide
    guidebook guideline guild guilt guinea guitar guitarist gulf gull gum gums gun guns gust gut guts gutter guyana guys
    gym gymnastics habit habitat habitual hack had hail hair haircut haiti hal hale half halfway halle hallmark
    halloween hallucinations hallway halo halt halves ham hama hamburger hamiltonian hamlet hammer hamper hams hamster
    han hand handbag handbook handcrafted handheld handicap handicapped handle handlebars handmade handouts handover
    handset handshake handsome handwritten hang hangover hank hanover hans hap happen happier happiest happily happiness
    happy harassment hard hardback hardcore hardcover harden hardest hardware hardwood hare harlem harm harmon harmonic
    harmonious harness harp harrisburg harsh hartford harvest has hash hassle hast hatch hatchback hate hath hatred hats
    haul haunted havana have having havoc hawaiian hawk hawthorne hay hazard hazardous haze hazmat hazy head headache
    headline headphone headquartered headquarters headset heal health healthcare healthier heap hear heart heartbeat
    heat heaven heavier heaviest heavily heavy heavyweight heb hebrew heck hectare hedge hedgehog heel hegemony height
    heinz heir hel held helicopter helium helix hell hello helm helmets helmut help helpline hem hemisphere hemp hen
    hence henceforth hep hepatitis her herald herb hercules herd here hereafter hereby herein hereof hereto hereunder
    heritage hero heroin herpes herrera herring hers herself hertz herzegovina hes hesitate hess heterogeneity
    heterogeneous heuristic hex hexadecimal hexagon hey hibiscus hickory hid hidden hide hiding hierarchical hierarchy
    high highest highland highlight highway hijack hike hiking hilarious hilbert hill him himself hin hinder hindi hinge
    hint hip hippo hips hire hiring his hispanic hist histogram historian historic history hit hitch hitler hits hitting
    hive hmm hob hobby hockey hoe hog hogtied hoist hold hole holiday holistic hollow holocaust holstein holy homage
    hombre home homegrown homeland homemade homeowner homepage homer homestead hometown homework homo homogeneous
    homology homosexual hon honduras honest honey honeymoon honolulu honor honorary honour hood hook hoop hooray hop
    hope hoping hopping hops horde horizon horizontal hormone horny horoscope horrible horror horse horseback horsepower
    hort horticulture hose hospice hospital host hostage hostel hostile hot hotel hotline hottest hound hour hourglass
    house household housekeeping housewares housewife housewives houston hover how howdy however howl hows hoy hrs hub
    huber hubs hue hug huge hugs huh hui hula hulk hull hum human humane humanitarian humble humiliation hummer humorous
    humour hump hun hundred hung hungary hungry hunk huns hunters hunting huntington huntsville huron hurricane hurry
    hurst hurt husband hustler hut hwy hybrid hyde hyderabad hydraulic hydro hydrogen hygiene hygienic hype hyper
    hyperbolic hyperlink hypertension hypertext hypnosis hypotheses hypothesis hypothesized hypothetical hyundai ibid
    ibis ibiza ice iceberg iceland ices icon icy ida idea ideal identical identifiable identification identified
    identifier identify identity ideological ideology idiom idiot idiotic idle idol ids ifs ignition ignorance ignorant
    ignore iii ill illegal illiterate illness illogical illuminate illusion illustrate image imagery imaginary imagine
    imbalance imitate immediate immense immigrant immigration imminent immortal immune immunization immunology imp
    impact impaired impairment impatient impedance impending imperative imperfect impervious implant implement
    implication implicit implied imply import importance important impose imposition impossible impractical impress
    imprint imprisonment improbable improper improve impulse impurities imputation imputed ina inability inaccessible
    inaccuracies inaccurate inactive inadequate inadvertently inappropriate inaugural inbound inbox inc inca incapable
    incarnation incense incentive inception incest inch incidence incident incl inclination inclined include inclusion
    inclusive incoherent income incompatibility incompatible inconsistency inconsistent inconvenience inconvenient
    incorporate incorrect increase incredible increment incubus incumbent incur incurred incurring ind indebted indeed
    indefinite indemnification indemnify indemnity indent independence independent indeterminate index india indian
    indianapolis indicate indicator indices indictment indies indifferent indigenous indigo indirect indistinguishable
    individual indonesia indonesian indoor induce inducted induction inductive indulgence industrial industries
    ineffective inefficiency inefficient ineligible inequality inert inertia inevitable inexpensive inf infamous infant
    infantry infarction infected infection infectious infer inference inferior inferno inferred infertility infinite
    infirmary inflammation inflammatory inflatable inflated inflation inflicted influence influential influenza info
    inform informative infra infrared infrastructure infrequent infringe infusion ingenious ingestion ingredient ingress
    inhabitants inherent inherit inheritance inhibit inhibitor init initial initialize initiate initiator inject
    injector injure injustice ink inks inland inlet inline inmate inn inner inning innocence innocent innovation
    innovative inns inorganic inpatient input inquire insane inscribed insect insecure insensitive insert inset inside
    insight insignificant insist insomnia inspect inspector inspectorate inspire inst instability install instance
    instant instantaneous instead instinct institute instr instruct instructor instrument insufficient insulated
    insulation insulin insult insurance insure int intact intake integer integral integrate integrator integrity intel
    intellectual intelligence intelligent intend intense intent inter interact intercept interceptor interchange
    interconnect intercontinental intercourse interdependence interest interface interfaith interfere interference
    interim interior intermediary intermediate intermittent intern international internationale internationalization
    internet internship interoperability interoperable interpersonal interpol interpret interracial interrogation
    interrupt intersect interspersed interstate interstellar intertwined interval intervening intervention interview
    interwoven intestinal intimate intimidating into intolerant intranet intricate intriguing intrinsic intro introduce
    introduction introductory intrusion intrusive intuit inuit inv invaded invading invalid invalidate invaluable
    invariably invariant invasion invasive invent inventor inverse invert invest investigate investigator investor
    invisible invite invocation invoice invoke involuntary involve inward ioctl ion ionization ions iota iowa ipod
    ipswich ira iran iraq iraqi iras ire ireland iris iron ironically irrational irreducible irregular irregularities
    irrelevant irrespective irreversible irrevocable irrigation irritating irritation irvin isl islam islamic island ism
    isolate isomorphism isotropic israel israeli issuance issue istanbul isuzu ital italia italian italic italicized
    item iteration iterative iterator ithaca itinerary ito its itself itunes ives ivory jab jabber jacket jackpot
    jacksonville jacuzzi jagged jaguar jail jam jamaica jammed jamming janitorial jap jar jargon jars jas java
    javascript jaw jaws jay jays jazz jealous jeans jed jedi jeep jelly jenkins jeopardize jeopardy jer jerk jersey
    jerusalem jess jest jet jets jew jewel jewellery jewish jews jigsaw jihad jingle jitter job jobs jockey jog jogger
    johnson join joint joke joker jolly joplin jordan joss jour journalism journalist journals journey joy joystick jpn
    judaism judas judge judicial judiciary juggling juice jukebox jumbo jump junction jungle juniors junk jupiter
    jurisdiction jury jus just justice justification justified justify juvenile kaiser kali kan kane kangaroo kanji
    kappa kara karaoke karate karma kart kashmir kauai kava kayak kazakhstan kcal keeling keen keep keg kelvin kendall
    kennel kenton kenya kept kerala kermit kern kernel key keyboard keyed keying keynes keynote keypad keyring keys
    keystone keystroke keyword khaki khz kick kickboxing kid kidding kidnapping kids kill kilo kilogram kilometres
    kimono kin kinase kind kinda kindergarten kinetic kingdom kink kino kip kiribati kirkland kiss kit kitchens kite
    kitten kitty kiwi klaus knee knew knife knight knit knitting knives knob knock knockout knoll knot know knowledge
    known knoxville koala kobe kor koran korea kos kosher kosovo kris kroner kruger kun kuna kuwait kwan kyoto
    kyrgyzstan lab label labelled labelling labour lac lace lack lacrosse lad ladder laden ladies lads lag lagged
    lagging lagoon lagrange lags laid lain lake lakeland lakeside lakewood lala lam lama lamar lamb lambda lamborghini
    lame laminate lamont lamp lance land landau landfill landline landlord landmark landscape lane lang language lansing
    lantern laos lap laps lapse laptop lar lara large largest largo lark las laser lass lasso last lat latch late
    latency latent later latest latex latin latina latino latitude latte lattice latvia latvian laugh laughter launch
    laundry laurel laurier lava lavender law lawful lawmakers lawn laws lawsuit lawyer lax lay layer laying layout lays
    lazy lbs lea lead leadership leaf leaflet league leak leakage lean leap learn learnt leas lease least leather leave
    lebanese lebanon lecture led ledger left leftover leg legacy legal legend legendary legible legion legislation
    legislative legislators legislature legit legitimate lego legs lei leicester leisure lem lemma lemon len lend length
    lens lent leo leopard les lesbian lesbos lesions lesotho less lessen lesson lest let lethal lets lett leu lev level
    lever leverage levy lew lex lexical lexicon lexington lexus liability liable liaison liar lib liberal liberated
    liberating liberia libero libertarian liberty libra librarian library libya lice licence license lick lid lie
    liechtenstein lied lien lies lieu lieutenant life lifeline lifelong lifespan lifestyle lifetime lift light lighten
    lightest lightweight like likelihood likewise liking lille lilo lily lima limbo limbs lime limerick limestone limit
    limousine limp lin line lineage linear linen liner lineup linger lingerie lingo lingua linguistic lining link
    linkage linn lint linux lion lip lipid liposuction lips lipstick liqueur liquid liquor lira lire lis lisp list
    listen lit lite liter literary literate literature lithium lithography lithuania litigation litre litter little live
    liver liverpool livestock living livre lizard llama load loans lob lobby lobe lobster local locale localisation
    localization localized locate locator lock loco locomotive locus lodge log logan logarithmic logbook logged logger
    logging logic login logistic logo logon logout logs lon lone long longest longevity longitude longitudinal
    longstanding loo look lookout lookup loop loophole loose loosen lord lore lorenz los lose loser losing loss lost lot
    lotion lots lotto loud loudspeaker louisville lounge lousy love lover loving low lower lowercase lowest lows loyalty
    lubbock lubricants luck luckily lug luggage lulu lumber lumen luminosity luminous lump lunar luncheon lunchtime lung
    lupus lurking lush lust lustre lutheran luton lux luxembourg luxurious lying lymphoma lynx lyric mac macau macedonia
    macedonian mach machine machinery macho macon macro macs mad madagascar madam madame made madness madonna mae
    maestro mafia mag magazines mage magellan magenta magic magician magistrates magma magnesium magnet magnetic
    magnification magnificent magnified magnify magnitude magnolia magnum mags magyar maharashtra mahjong mahler
    mahogany mai maid maiden mail mailbox mailman main maine mainframe mainland mainline mainstay mainstream maintain
    maintenance maize maj majestic major majordomo make makeover maker makeup making malaga malaria malawi malay
    malaysia malaysian maldives male malfunction mali malibu malice malicious malignant mall mallorca malpractice malt
    malta maltese malware mam mama mammal man mana manage managerial mandate mandatory mandrake manga manger mango
    manhattan mani mania manifest manifesto manifold manila manipulate mankind manner manor manpower mans mantle manual
    manufacture manuscript many mao maori map maple mapped mapper mapping maps mar mara marathon marble marche mare marg
    margin marginalized marietta marijuana marin marine marital maritime mark market marketplace markup maroon marque
    marquee marriage married marrow mars marshal marshall marti martinique martins marty martyr marvel mas mash mask
    mason masonry masquerade mass massacre massage mast mastercard masterpiece mastiff masturbating masturbation mat
    match mate material maternal maternity mathematical mathematician mathematics maths mating matrices matrix mats
    matte mattress mature maui mauritania mauritius max maxi maximal maximise maximize maximum maxwell may mayan maybe
    mayor mayotte mazda maze mccain mccartney meade meadow meal mean meant meantime meanwhile meas measure meat mech
    mechanic mechanism med medals media median mediate medicaid medical medicare medication medicine medina mediocre
    meditation mediterranean medium meet meetup mega megabyte megapixel meh meier mel melee melody melon melt meltdown
    mem member membership membrane meme memo memoir memorabilia memorandum memorial memory memphis mems men mend
    menopause mental mention mentor menu meow mercado merchandise merchantability merchants mercury mere merge meridian
    merit merlin mermaid merrill mes mesa mesh mess message messenger messiah met meta metabolic metabolism metadata
    metal metallic metallica metamorphosis metaphor meteorological meteorology meter meth methane method methodist
    methodological methodology methyl metre metric metro metropolis metropolitan metz mew mex mexico mfg mfr mgr mhz
    miami mic mica mice mich micro microbial microbiology micron micronesia microphone microprocessor microscope
    microscopic microwave mics mid middle midi midland midnight midpoint midst midtown midway midwife midwifery midwives
    mig might migraine migrant migrate migratory mikes mil mild mile mileage milestone milf milford milieu military
    militia milk mill millennia millennium millionaire milliseconds milwaukee mime mimic min mind mine mineral miners
    mingle mini miniature minibus minimal minimalist minimise minimize minimum mining minister ministry mink minneapolis
    minolta minor mint minus minute mir mira miracle mirage miro mirror misc miscellaneous miscellany misconception
    misconduct mise miserable misfits misguided misleading mismatch misplace misrepresentation miss missile missionary
    mississauga mississippi missouri misspelled mist mistake mistaken mistress misunderstanding misuse mitch mitigate
    mitochondrial mitre mitt mix mixed mixer mixes mixing mixture mme mob mobil mobile mobs mocha mock mod modal
    modalities mode model modelled modelling modem moderate moderator modern modest modification modified modifier
    modify mods modular modulated module modulo modulus moe mog moi moist moisture mojave mojo mol molar mold moldova
    mole molecular molecule molten moment momentum mommy monastery monde monet monetary money mongolia mongoose monies
    monitor monkey mono monochrome monolithic monopoly monorail monotone monsanto monsieur monster mont montage monte
    montenegro monterey month montreal montserrat monument moo mood moog moon moonlight moose mop mora moral morale
    moratorium more morgan mormon morn morocco morph morphine morphological morphology mort mortar mortgage mos mosaic
    mosque mosquito most mot motel mother motherboard motif motion motivate motive motley motor motorcycle motorway
    motto moulin mound mount mountain mouse mouth movable move mover movie moving mozambique mozart mpg mph mss much
    muck mud muddy mugs mule mull multi multicultural multidimensional multifunction multilateral multilayer multilevel
    multilingual multinational multiplayer multiple multiplexing multiplication multiplicity multiplied multiplier
    multitude multivariate mums mun municipal municipalities muon murder mus muscle muscular muse museum mushroom music
    musician musings muslim must mustang mustard mutants mutated mutation mute mutt mutual myocardial myriad myrtle
    myself myspace myst mysterious mystery mystic myth mythology nab nag nah nails nairobi naive naked nam name namibia
    naming nan nanny nanotechnology nap naples narnia narrative narrow nasal nashville nasty nat national nationwide
    native nature naughty nauru nausea nautical nav navarro navigable navigate navigator navy nay nazis near nearby
    nearest neat necessarily necessary necessity neck necklace ned nee need needle neg negation negative neglect
    negligence negligent negligible negotiate negotiator negro neighbour neighbourhood neither nell neon neoplasms nepal
    nerd nerf nero nerve nervous ness nest net nets netting network neural neurological neurology neurons neuroscience
    neutral neutron never nevertheless nevis new newark newbie newborn newcomers newer newest newline newly newport news
    newsgroup newsletter newspaper newsroom newsweek newton next niagara nib nicaragua nice nicer nicest niche nickel
    nickname nifty niger nigeria night nightclub nightlife nightmare nike nikon nil nile nimbus nine nineteen nineteenth
    ninety ninja ninth nip nipple nit nitrate nitro nitrogen niue nix nob nobel nobody nod nodded node noes nog noise
    nom nome nomenclature nominal nominate nominee non noncommercial nonetheless nonexistent nonfiction nonlinear
    nonprofit nonsense nonzero noon nope nor norm normalize norman normative north northampton northeastern northern
    northwest northwestern norway norwegian nos nose nostalgia not notable notary notation notch note notebook notepad
    noteworthy nothing notice notification notified notify noting notion notorious noun nous nov nova novel novelty
    novice now nowadays nowhere nth nuance nuclear nuclei nucleotide nucleus nude nudge nudist nudity nuisance nuke null
    numb numerals numerator numeric numerous nun nuns nurse nursery nus nut nutrients nutrition nuts nutshell nylons
    oahu oakland oakley oar oasis oath obama obedience obesity obey obi obituary obj object obligated obligation obliged
    oblique oblivious obnoxious oboe obs obscure observance observe obsessed obsession obsessive obsolete obstacle
    obstructive obtain obvious occasion occidental occupancy occupant occupied occupy occur occurred occurrence
    occurring ocean oceania oceanic och oct octal octave octet octopus odd oddities oddly odds ode oder ods odyssey off
    offence offended offender offending offensive offer office official offline offs offset offshore offspring oft often
    ogden ogre ohm ohms oil oils okay ola old older oldest oldham oldies oldsmobile ole olin olive olympia olympic
    olympus omaha oman ombudsman omega omen omission omit omitted omitting omnibus once oncology one ones oneself
    ongoing onion online only ono onset onsite ont onto ontology onward onyx oops opacity opal opaque opcode open
    openoffice operand operate operator opinion opp opponent opportunistic opportunity oppose opposite oprah ops opt
    opted optic opticians optima optimal optimise optimistic optimize optimum opting option opts opus ora oracle oral
    orange orbit orc orca orchid ord order ordinal ordinance ordinarily ordinary ordinate ore org organ organic
    organisation organised organisers organising organism organize orgasm orgies orgy orient orientated orig origin
    originate originator orion orleans ornament orphan ort orthodox orthogonal osaka oscillation oscillator ostensibly
    osteoporosis ostrich other otherwise ottawa otter ouch ought oui ounce our ours ourselves out outage outback
    outbound outbreak outcome outdated outdoor outer outerwear outfit outfitters outgoing outlaw outlet outline outlook
    outlying outpatient outperform output outrageous outreach outright outs outset outside outsource outstanding outward
    outweigh ova oval ovarian oven over overall overarching overcome overdose overdue overflow overfull overhaul
    overhead overheard overkill overland overlap overlapping overlay overload overlook overnight overridden override
    overrun overseas oversee oversight oversized overstock overt overtime overturn overview overweight overwhelmed
    overwhelming overwrite overwritten owe owed owes owing owl owls own owned owner ownership owning owns oxide oxygen
    oyster ozone pace pack package packet pact pad padded padding pads paediatric pagan page pager paging pah paid pail
    pain paint paintball pair pairwise pakistan pakistani pal palace palau pale palestine palestinian palette pallet
    palma palms pals pamphlet pan panama panasonic pancakes panda pandemic pane panel panic panoramic pans panther
    pantie panty pantyhose pap papa papaya paper paperback paperwork papillon papua par para parabolic parachute parade
    paradigm paradise paradox paragraph paraguay paralegal parallel parallelism paramedics parameter parametric
    paramount paranoia paranoid parasite parasitic parcel pardon parent parentheses parenthesis paris parish parity
    parked parker parking parliamentary parochial parole parr parrot pars parse part partake partial participant
    participate participatory particle particular partisan partition partner partnership pas pasadena pass passage passe
    passengers passionate passport password past pasta paste pastel pastoral pastors pastry pasture pat patch patent
    path pathetic pathname pathological pathology pathway patience patient patio patriot patriotic patrol patron pats
    pattern pause paved pavement pavilion paving paw pax pay payable payday payee paying payload payment paypal payroll
    pays pcs pct pea peaceful peach peacock peak peanut pear pearls pearson peas peculiar pedagogical pedal pedantic
    pedestal pedestrian pedigree pee peeing peek peel peer peg pen penalized penalty pencil pendant pending pendulum
    penetration penguin peninsula penis penn pens pensacola pentagon pentax pentium people peoria pep pepper pepsi
    peptide per perceive percent percentage percentile perception perceptual perch percussion pere perennial perfect
    perforce perform performance perfume perhaps peri perilous perimeter perinatal period periodic periphery perished
    perky perm permanent permeability permissible permission permit permitted permitting permutation perpendicular
    perpetrated perpetrator perpetual persecution persia persist persistence persistent person personalised personalize
    personas perspective persuade pertain pertinent perturbation peru pes peso pessimistic pest pesticide pet petal
    peterborough petersburg petite petrol petroleum pets peugeot pewter phantom pharmaceutical pharmacists pharmacology
    pharmacy phase phat phenomena phenomenon phi philanthropy philippines philosophical philosophy phishing pho phoenix
    phone phonetic phosphate phosphorus photo photocopies photograph photographic photometric photometry photon phrase
    phys physical physician physics physiological physiology physique piano pic picasso piccolo pick pickle picnic pics
    pict picture pie piece pied pierced piercing pies pig pigeon piggy pigments pigs pilates pile pill pillar pillows
    pilot pimp pin pinball pinch pine pineapple ping pink pinnacle pinned pinpoint pins pint pious pip pipe pipeline
    piper piping pique piracy pirate pis pisces piss pistol piston pit pitcairn pitch pitfalls pits pituitary pity pivot
    pix pixel pixie pizza pkg pkt place placebo placeholder plague plaid plain plaintiff plan planar plane planet
    planned planner planning plano plant plaque plasma plastic plat plate plateau platform platinum plato platypus
    plausible play playa playback playboy playground playhouse playlist playoff playstation playwright plaza plea
    pleaded pleasant please pleasure pledge plenary plenty plethora plexus plot plotted plotter plotting pluck plug
    plugged plugging plugin plum plumber plumbing plume plump plural plus plush pluto plymouth pms pneumatic pneumonia
    pocket poco pod podcasting podcasts pods poem poet poetic poetry pogo poi point poison poisson poke pokemon poking
    pol poland polar polarization polarized pole police polish polite political politician politics polk poll pollen
    pollutants polluting pollution polo poly polyester polygon polymer polymerase polymorphic polymorphism polynesia
    polynomial polyphonic pond pong ponies pontiac pony poo poodle pooh pool poop poor pop popcorn popped popping pops
    popular populate popup porcelain porch porn porno pornography porsche port portability portage porte portfolio porto
    portrait portsmouth portugal pos pose poser posing position positive possess possibility possible possum post
    postage postcard postcode posterior postfix postgraduate postpone postscript posture pot potassium potato potent
    potential pots pottery potty pouch poultry pound pour poverty pow powder power powerpoint pox ppd ppm practice
    practitioner prada pragmatic prairie praise pram pratt pray preaching preamble precaution precede precedence
    precedent precinct precious precise preclude precursor pred predator predecessor predefined predetermined predicate
    predict predictability predictor predominant preemptive pref preface preference preferential preferred preferring
    prefix pregnancy pregnant prejudice preliminary prelude premature premier premiere premiership premise premiums
    prenatal prep prepaid preparatory prepare prerelease prerequisite pres presbyterian preschool prescribe prescription
    presence present preserve preset presidency president presidential pressure prestige prestigious presto presumably
    presume presumption preteen pretend pretty prev prevail prevalence prevalent prevent preventative preview previous
    price pride priests prim primarily primary prime primitive primo primus prince principal principle print printout
    prior prioritize prism prison pristine priv privacy private privatization privilege prize pro proactive prob
    probabilistic probability probate probe problem problematic proc procedure proceed process processor procrastination
    procure prod produce product prof profanity profession professionalism professors proficiency proficient profile
    profit profitability profound prog prognosis program programmatic programme progress prohibit project projectile
    projector proliferation proline prologue prolong prom prometheus prominence prominent promise promo promote prompt
    pron prone pronoun pronounce pronto pronunciation proof proofreading prop propaganda propagate propane property
    prophecy prophet proportion proportionate propose proposition proprietary proprietor pros prose prosecution
    prosecutors prospect prospectus prosperity prostate prostitution prot protect protector protein protest protestant
    protocol proton prototype proud prov prove proven provenance proverbs provide providence province provincial
    provision provoke proximal proximity proxy prozac prs prudent prudential prune psalm pseudo pseudonym psf psi psych
    psychiatric psychiatrist psychiatry psychic psycho psychologist psychology psychotherapy pts pub publ public
    publicize publish pubs pudding pueblo puffy puke pull pulmonary pulse puma pump pumpkin pun punch punctuation pundit
    punish punitive punk punt pupil puppet puppy purchase pure purge purification purified purify purity purple
    purported purpose purse pursuant pursue pursuit pus push pussy pussycat put putative putin putnam puts putter
    putting puzzles puzzling pvt pyramid pyrex python qatar qty qua quad quadrangle quadrant quadratic quadruple quake
    qualification qualified qualifier qualify qualitative quality quanta quantification quantified quantify quantitative
    quantity quantization quantum quarantine quark quarry quart quartet quartile quasi quay que queen queer queried
    query quest questionnaire queue quick quickest quiet quilt quit quite quitting quiz quizzes quo quorum quot quota
    quote quotient qwerty rabbi rabbit raccoon race racer racial racine racing racism rack rad radar radial radiance
    radiant radiation radiator radical radii radio radioactive radiology radius radix rafting rag rage ragged raider
    rail railroad railway rainbow rainy raise raisin raja rajasthan rally ram rama ramada ramblings ramp ramsay ran
    ranch rancho rand randi random randomized rang range rank ransom rant rap rape rapid rapport rapporteur raptor rare
    rarity rash raster rat rata rate rather ratification ratified ratify rating ratio ration rationale rats rave raven
    raw rawhide ray rayon rays razor reach react reactor read readability readily readiness readout real realignment
    realise realism realistic realize realm realtor realty reap rear reason reassurance rebate rebel rebellion reboot
    rebound rebuild rebuilt rec recall recap receipt receive recent reception receptionist receptive receptor
    rechargeable recherche recipe recipient reciprocal reciprocity reckless reckoning reclaim reclamation recognise
    recognition recognize recombinant recombination recommend recon reconcile reconciliation reconditioned reconnect
    reconsider reconstruct record recount recourse recover recreate recruit rect rectangle rectangular rectifier rectify
    recurrence recurrent recurring recursion recursive recycle red redeem redefine redesign redevelopment redhead
    redirect redistribute redo reds redshift reduce reduction redundancy redundant redux reebok reeds reef reel ref
    refactoring refer referee reference referendum referral referred referrer referring refill refinance refine reflect
    reflectors reflex reform refrain refresh refrigeration refrigerator refs refuge refugee refund refurbished
    refurbishment refuse reg regain regal regard regency regenerate regent regex regexp reggae regime regimen regiment
    region regis register registrant registrar registry regression regret regular regulate regulator rehab
    rehabilitation rehearsal reign reimbursement rein reinforce reinstall reinstate reinventing reissue reiterate reject
    rel relate relationship relativistic relax relay release relevance relevant reliability reliable reliance reliant
    relic relied relief relies relieve religions religious reload relocate reluctant rely rem remain remainder remark
    remedial remediation remedy remember remind remington reminiscent remit remix remnants remote remove remuneration
    renaissance renal rename renault render rendezvous renew reno renovate renowned rent reopen reorder reorganization
    reorganized rep repair repayment repeal repeat repertoire repetition repetitive replace replay replica replicate
    replied reply report repose repository represent representative reprint repro reproduce reproducible reproduction
    reproductive reps reptiles republican republish reputable reputation req request require requisite rerun res resale
    rescheduled rescued research reseller resemble resend resent reserve reservoir reset resetting reside residence
    resident residential residue resign resilience resilient resin resist resistance resistant resistors resize
    resolution resolve resonance resonant resort resource resp respect respiratory respite respond respondents response
    responsibility responsible rest restart restated restaurant restore restrained restraining restraint restrict
    restroom restructure result resultant resume resumption resurrected resurrection ret retail retain retention rethink
    retina retire retract retraining retreat retrieve retro retrofit retrospect retry return reunion reuse rev revamp
    reveal revelation revenge revenue reverb reverend reverse reversible revert review revise revisit revive revocation
    revoke revolution revolutionary revolver revolves revolving reward rewind rework rewrite rewritten rex rhapsody
    rhetoric rheumatoid rhino rho rhymes rhythm rhythmic ria ribbon ribs rice rich richest rico rid ridden ride rider
    ridge ridicule ridiculous riding riff rifles rig right righteous rightfully rigid rigorous rim rims ring ringgit
    ringtone rinse rio riot rip ripe ripped ripper ripple rips rise risen rising risk risque rit rite ritual rival river
    riverside rms road roadside roadway roam roanoke roast rob robbery robe robin robot robotics robust roc rochester
    rock rocket rockford rockville rockwell rode rodent rodeo rods roe rogue role rolex roll rollback rollover rom roman
    romantic ron roof rookie room roommate roosevelt roost root rope rose rosebud rosette roster rot rota rotary rotate
    rotator roth rotor rotterdam rouble rouge rough roulette round roundup rout route routine roux rove rover row rowan
    rowing rows roxy royals royalty rpm rpt rte rub rubbish rubric ruby rude rudimentary rudy rue ruff rug rugby rugged
    rugs ruin rule ruler ruling rum run runaway rune rung runner running runoff runs runway rupee rupert rupiah rural
    rus rush russia russians russo rust rustic rutgers ruthless rutland rvs rwanda saab sab sabbath sabre sac sack
    sacramento sacred sacrifice sacs sad saddam saddle sadly sadness safari safe safeguard safer safest safety sag saga
    sage sagittarius sahara said sail sailboat sailor saints sakai sake sal salad salary sale salem saline salmon salon
    saloon salsa salt salvage salvation same samoa sample samurai san sanction sanctuary sand sandbox sandwich sane sang
    sanitary sanity sans sap sapphire sarasota sari sash saskatoon sass sat satan satellite satin satire satisfaction
    satisfactory satisfied satisfy saturated saturation saturday sauce saudi sauk sauna sausage saute save saver saving
    savvy saw saws sax saxon saxophone say saying says scaffold scala scalability scalar scale scam scan scandal scanned
    scanner scanning scant scar scarborough scarce scare scarf scat scatter scavenger scenario scene scenery scenic
    scent sch schedule schema schematic scheme schizophrenia scholar scholarship scholastic school schoolgirl
    schwarzenegger sci science scientific scientist scion scissors sclerosis scoop scooters scop scope score scoreboards
    scorecard scorpio scorpion scotch scots scottish scottsdale scout scr scramble scrap scrapbook scrape scratch scream
    screen screensaver screenshot screenwriting screw script scripture scroll scrub scrubbed scrutiny scuba sculpture
    scum sea seafood seal seam search seas seaside season seat sec second secondary secrecy secret secretarial
    secretariat secretary secs sect sector secular secure sedan sediment see seed seedling seeing seek seem seen sees
    sega segment segregation segundo seiko seine seismic seize seizure seldom select selector self sell selves sem
    semantic semaphore semen semester semi semiconductor seminal seminar senate senator send seneca senegal senior sens
    sense sensible sensitive sensor sensual sent sentence sentiment sentinel seoul sep separable separate separator sept
    septic seq sequel sequence sequential ser serb serbia serenity serge sergeant serial serialization serialized series
    serif serious sermon serpent serum servant serve service servo sesame session set sets setter setting settle setup
    seven seventeen seventeenth seventh seventy sever severe sewage sewer sewing sex sexton sexual sexy seychelles sgd
    sgt shack shade shadow shaft shake shall shallow shame shampoo shamrock shanghai shape shapiro share shareholder
    shareware shark sharp shaved shaving she shear shed sheep sheer sheet sheldon shelf shell shelter shelves shelving
    sheraton sheriff shield shift shin shine shingle ship shipped shipping shire shirt shit shocked shocking shocks
    shockwave shoe shook shoot shop shopper shopping shore shoreline short shortage shortcake shortcomings shortcut
    shorten shortest shortfall shorthand shortlist shot shotgun should shout shove show showcase showdown shown showroom
    shred shredded shrimp shrink shrinkage shropshire shrubs shrug shrunk shudder shuffle shun shut shutdown shutter
    shutting shuttle shy siamese sib siberian sibling sic sick sid side sidebar sidestep sidewalk sideways siding sidney
    siege siena sienna sierra sieve sift sig sigh sight sightseeing sigma sign signage signalling signature significance
    significant signify silence silent silhouette silicone sill silo silt silver sim similar simple simplest simplex
    simplicity simplification simplified simplify simplistic simpson sims simulate simulator simultaneous sin sinatra
    since sincere sind sine sing singapore single singleton singular sinh sink sins sinus sion sioux sip sir sire sis
    sister sit site sitemap sits sitter sitting situated situation six sixteen sixteenth sixth sixty sizable size sizing
    ska skate skateboard skeletal skeleton sketch skew ski skier skies skiing skill skin skincare skinny skip skipped
    skipper skipping skirt skis skull skunk sky skyline skype slab slack slackware slam slang slant slap slash slashdot
    slate slaughter slave slavery slayer sld sled sleek sleep sleeve slept slice slick slid slide slideshow slight
    slightest slim slip slipknot slipped slippery slipping slogan slope sloppy slot sloth slotted slovakia slovenia slow
    slowdown sludge slug slumber slut sly smack small smallest smart smartphone smash smear smell smile smithsonian
    smoke smooth smuggling snack snail snake snap snappy snapshot snare snatch sneak sniff snip snippet snooker snoop
    snow snowball snowboard snowflake snowman soap sob soc soccer social socialism socialist society sock socket sod
    soda sodium sofa soft softball softcover soften software soho soil sol sola solar sold soldier sole solicit
    solicitor solid solidarity solitaire solitary solo solstice soluble solution solve solvent som soma somalia some
    somebody someday somehow someone something sometime somewhat somewhere son song songwriter sonic sonny soon soonest
    sop sophisticated sophistication sophomore soprano sore sorority sorrow sorry sort sorta sos sot sou sought soul
    sound soundtrack soup sour source sourceforge sous south southampton southeast southeastern southwest southwestern
    souvenir sovereign sovereignty sow soy soybean spa space spacecraft spacious spade spaghetti spain spam spammer
    spamming span spanish spank spanner spanning spar spare sparked sparkle sparse spas spatial spawn speak spear spec
    special specialise specialist specialize specific specified specify specimen spectacle spectacular spectator spectra
    spectre spectroscopy spectrum speculate sped speech speed speedway spell spence spend spent sperm sphere spherical
    sphinx spicy spider spies spike spill spin spinach spindle spine spinner spinning spiral spires spirit spiritual
    spit spite spitfire splash splendid splice spline split splitter splitting spoil spokane spoke spoken spokesman
    sponge sponsor sponsorship spontaneous spoof spooky spool spoon sporadic sport sportswear spot spotlight spotted
    spotting spouse spray spread spreadsheet spring sprinkle sprint sprite spruce spun spur spurious spy spying spyware
    squad squadron square squash squeak squeeze squid squirrel squirt squish sra sri ssh sta stability stabilize stable
    stack stadium staff stag stage staggered stain stair staircase stake stakeholders stale stalking stall stamford
    stamp stance stand standalone standard standardised standardize standby standout standpoint stanza staple star
    starbucks stare starred starring start startup starve stash stat state staten statewide static stationary statistic
    statue statute statutory stay std ste stead steadily steak steal stealth steam steel steep steer stellar stem
    stemmed stemming stencil step stepped stepping stereo stereotypes sterile sterling stern steroid stevie stew steward
    stewardship stick stiff stigma still stimulant stimulate stimuli stimulus sting stinky stipulated stipulation stir
    stirring stitch stochastic stock stole stolen stomach stomp stone stood stooges stool stop stopped stopper stopping
    stopwatch storage store storm storytelling stove str straight straighten straightforward strain strait strand
    strange strap strategic strategist strategy stratification stratified strauss strawberry stray streak stream
    streamline streets strength strengthen stress stretch strict stride strike string stringent strip stripe stripped
    stripper stripping strive stroke stroller strong strongest struck structure struggle strung strut stu stub stuck
    stud student studied stuff stumble stump stunning stupid sturdy stuttgart style stylish stylistic stylized stylus
    sub subaru subcategories subclass subcommittee subcontractor subdirectory subdivided subdivision subdued subfamily
    subgroup subj subject submarine submerged submission submit submitted submitter submitting subordinate subparagraph
    subroutine subs subscribe subscript subsection subsequent subset subsidiary subsidy subspace substance substantial
    substantiated substantive substitute substrate subsystem subtitle subtle subtotal subtract subtype subunit suburb
    suburban subversion subway succeed success successor such suck sucre sudan sudden sudoku sue sued suede suffer
    suffice sufficient suffix sugar suggest suicide suisse suit suitability suitcase suite sulla sum summa summarised
    summarize summary summation summed summer summing summit summon sums sunday sunderland sunflower sung sunglasses
    sunken sunlight sunrise sunscreen sunset sunshine suomi sup super superb superficial superfluous superhero
    superimposed superior superman supermarket supernatural superseded supersedes superstar superstore supervise
    supervisor supp suppl supplement supplementary supplied supplier support suppose suppress supra supreme sur surat
    surcharge sure surety surf surface surge surgeon surgery surgical suriname surname surpassed surplus surprise
    surrender surrogate surround surveillance survey surveyor survive survivor susceptibility susceptible sushi suspect
    suspend suspension suspicion suspicious sustain sustainability svalbard swallow swamp swan swap swapped swapping
    swarm swatch swaziland swear sweat sweatshirt sweden swedish sweep sweepstakes sweet swell swept swift swim swimmer
    swimming swimsuit swimwear swindon swing swipe swirl swish swiss switch switchboard swivel swollen sword sworn
    syllabus sym symbol symbolic symmetric symmetry sympathetic sympathy symphony symptom symptomatic syn synagogue sync
    synch synchronize synchronous syndicate syndrome synergy synonym synonymous synopsis syntactic syntax synth
    synthesis synthesize synthetic syracuse syria syrian syringe syrup sysadmin syst system systematic systemic tab
    tablature table tablespoons tablet tabletop tableware tabloid taboo tabs tabular tabulated tabulation tack tackle
    taco tacoma tad tag tagged tagging tags tahoe tail tailor tain tainted taipei taiwan tajikistan taka take taken
    taker taking tale talent taliban talk tall tallahassee tallest tallied talon tam tame tampa tamper tan tandem tang
    tangent tangerine tangible tangle tango tank tanned tanning tanto tanzania tao tap tape taper tapestry tapping taps
    tar tarball target tariff tarot tart tarzan task taskbar taste tat tate tattoo tau taught taupe taurus tavern tax
    taxable taxation taxes taxi taxonomic taxonomy taxpayers tbs tea teach teak teal team teamwork teapot tear teas
    tease teaspoon tech technical technician technique techno technological technology ted teddy tedious tee teen
    teenage tees teeth tel telecommunication telecoms telegram telemetry telephone telescope television tell telnet temp
    tempe temperature tempest template temples tempo temporal temporarily temporary temptation tempted tempting ten
    tenacious tenancy tenant tend tendency tenet tennis tenor tens tense tensor tent tentative tenth tenure ter term
    terminal terminate terminator terminology terminus terr terra terrace terrain terrestrial terrible terrier terrific
    territorial territory terror terrorism terrorist tertiary tesla test testament testified testify testimonials
    testimony testosterone tet tex text textbook textile textual texture thailand than thank that thaw the theatre
    theatrical thee theft their them thematic theme themselves then thence theological theology theorem theoretic theory
    therapeutic therapist therapy there thereafter thereby therefor therefore therein thereof thereon thereto thereupon
    thermal thermodynamic thermometer thesaurus these thesis theta they thick thief thieves thigh thin thing think
    thinner third thirteen thirteenth thirty this thistle tho thongs thor thorn thorough those thou though thought
    thousand thrash thread threat threaten three threesome threshold threw thrice thrill throat throne throttle through
    throughout throughput throw thrown thru thrust thumb thumbnail thunderbird thur thus thwart thy thyroid tia tibet
    tic tick ticket ticketmaster tickling tidal tide tidy tie tied tier ties tiff tiger tight tighten tiki til tile
    tiling till tilt timber timberland time timeline timeout timer timescale timeshare timestamp timetable timezone
    timing tin ting tins tint tiny tip tips tire tissue tit titan titanic titanium title titre tivoli toaster tobacco
    tobago tod today toddler toe toes together toggle togo toil toilet toilette token tokyo tolar told toledo tolerable
    tolerance tolerant tolerate toll tomato tomb tombstone tomcat tomorrow toms ton tone tong tonga tongue tonic tonight
    tonne tonneau tons too took tool toolbar toolbox toolkit tooth top topaz topeka topic topless topographic topography
    topological topology topped topping tops tor torch torino torn tornado torrent tors tort tortoise torture toshiba
    toss tot total tote toto tots touch touchdown touche tough tour tourism tourist tournament tout tow toward towel
    tower towing town townhouse township toxic toxicology toxins toy toyota toys trace track tract tractor trad trade
    trademark tradition traffic trafficking tragedy tragic trail train trainee trait trajectory tram tramp trampoline
    tran trance transaction transcendental transcribed transcript transducer transduction transfer transferred
    transferring transform transient transit translate translator translucent transmission transmit transmitted
    transmitter transmitting transparency transparent transplant transport transsexual transvestite trap trapped trash
    trauma traumatic travail travel travelled traveller travelling traverse trawl tray tread treadmill treasure treat
    treble tree trek trekking trellis tremendous trench trend trenton tres triage trial triangle triangular triathlon
    tribal tribes tribune tribute trick trickle trident tried tries trig trigger triglycerides trillion trilogy trim
    trimmed trimmer trimming trio trip triple triplet tripod tripping triton triumph trivia trivial trivium trojan troll
    tron troop trophy trot trotter trouble troubleshoot troublesome trousers trove truck truly truman trump trumpet
    truncated truncation trunk truss trust trustee trustworthy truth try trying tsp tsunami tub tube tuberculosis tubing
    tubs tubular tuck tucson tue tues tuition tulip tulsa tum tumble tun tuna tune tuner tuning tunisia tunnel tuple
    turbine turbo turf turkey turkish turkmenistan turks turn turnkey turnover turquoise turtle tuscany tutor tutorial
    tutti tuvalu tux tvs twain tweak tween twelfth twelve twentieth twenty twice twig twilight twin twink twist two
    twofold twp tycoon tying typ type typeface typewriter typical typing typo typographical typography tyr tyranny tyre
    ubuntu ufos uganda ugh ugly ukraine ukrainian ulcer ulm ultimate ultra ultralight ultrasound ultraviolet umbrella
    una unable unabridged unacceptable unaffected unambiguous unanimous unannotated unanswered unanticipated unassigned
    unattached unattended unauthorized unavailable unavoidable unaware unbalanced unbelievable unbiased unborn unbound
    unbreakable unbroken uncensored uncertain uncertainty unchanged unchecked unclaimed unclassified unclean unclear
    uncomfortable uncommon uncompressed unconditional unconscious uncontrolled unconventional uncover uncut undated
    undead undecided undeclared undefined under underage underestimate undergo undergone undergraduate underground
    underline underlying undermine underneath underscore understand understated understood undertake undertaken
    undertook underwater underway underwear underworld undesirable undetermined undisturbed undo undocumented undone
    undoubtedly undue uneasy unedited unemployment unenforceable unequal uneven unexpected unexplained unfair unfamiliar
    unfinished unfit unfold unforeseen unforgettable unfortunate unhappy unhealthy unhelpful uni unicode unicorn
    unidentified unification unified uniform unify unilaterally unimportant uninitialized uninstall uninsured unintended
    unintentional uninterrupted union unique unisex unit unitary unite univ universe universities unix unknown unlawful
    unleashed unless unlicensed unlike unlimited unlisted unload unlock unlucky unmarked unmask unmatched unmodified
    unnamed unnatural unnecessarily unnecessary unnoticed unofficial unopened unpack unpaid unpleasant unpopular
    unprecedented unpredictable unprotected unpublished unqualified unrated unravel unreachable unread unreal
    unrealistic unreasonable unrecognized unregistered unrelated unreleased unreliable unresolved unrest unrestricted
    unsafe unsecured unseen unset unsigned unsolicited unsolved unspecified unstable unstructured unsubscribe
    unsuccessful unsuitable unsupported unsure unsuspecting untested until untimely untitled unto untouched untranslated
    untrue unusable unused unusual unveiled unveils unwanted unwarranted unwilling unwind unwrap unwritten unzip
    upcoming update upfront upgrade uphill uphold upholstery upload upon upper uppercase upright ups upscale upset
    upside upsilon upstairs upstream uptake upward uranium urdu urge urgency urgent urging urinary urine uris urls urn
    uruguay usability usable usage use useable used useful useless user username uses usher using usual ute utensils
    utilise utility utilize utmost uts utter utterance uzbekistan vac vacancy vacant vacation vaccine vacuum vagina
    vaginal vague vail vain val valence valentines valet valid validate valium valleys value valve vampire van vancouver
    vanguard vanilla vanish vanity vans vanuatu var variability variable variance variant variation varicose varied
    varies variety various vars vary vas vascular vase vast vat vatican vault vector vegan vegas vegetable vegetarian
    vegetation vehicle veil vein vel velocity velvet ven vending vendor venezuela vengeance venice vent ventilation
    ventricular ventura venture venue verb verbatim verbose verdi verdict verge verifiable verification verified
    verifier verify verizon vernacular verona versa versatile verse verso versus vert vertex vertical vertices very
    vessel vest vet veteran veterinary veto vets via viability viable viagra vibe vibrant vibration vibrator vice
    vicinity vicious victim victorian victory video vie vienna vietnam view viewpoint vii viii viking vile village
    villain villas vim vinci vine vinegar vineyard vino vintage vinyl violate violators violence violent violet violin
    viper virgins virgo virtue virus visa vise visibility visible vision visit visitor visual visualisation visualize
    vita vitae vital vitamin viva vivid viz voc vocabulary vocals vocational vodka vogue voice void vol volatile
    volcanic volcano volley volleyball vols volt volta volume voluntarily voluntary volunteer volvo vomit voodoo vortex
    vote voter voting voucher vowels voyage voyeur vuitton vulnerability vulnerable wacky wad waffle wage wagon wait
    waitress waive wake wakefield waking wal wald waldo walk wall wallet wallpaper walmart walnut walters wan wander
    wanna want war ward warden wardrobe ware warehouse warez warfare warm warmth warn warp warrant warsaw warts wary was
    wash waste wastewater wat watch watchdog water waterfall waterford waterfront waterloo watermark watermelon
    waterproof watershed watt wave waveform wavelength wavelet wavy wax way wayland ways weak weaken weakest wealth
    weaning weapon weaponry wear weasel weather weave web webcam webcast webinar weblog webmaster webpage webs website
    wedding wedge weed week weekday weekend weigh weight weird welcome weld welfare well wen went were west western
    westward wet wetland whale what whatever whatsoever wheat wheel wheelchair when whence whenever where whereas
    whereby wherein whereupon wherever whether whey which whichever while whilst whine whip whirlpool whisper whistle
    whit white whitening whitewater whither whitman who whoever whole wholesale whom whomever whoops whore whose why
    wichita wicked wide widen wider widescreen widespread widest widget widow width wiener wife wifi wiggle wigs wiki
    wilcox wild wildcard wildcats wilde wilderness wildlife wilkinson will williamsburg wilma wilmington win winch wind
    window windsor wine winery winfield wing wink winner winning winnipeg wins winter wipe wiping wire wiring wisdom
    wise wiser wish wit witch with withdraw withdrawn withdrew withheld withhold within without witness wives wiz wizard
    woes woke wolves woman women won wonder wonderland wong wont woodland woodstock woodwind woodworking woody wool word
    wore work workaround workbench workbook workflow workforce workload workout workplace worksheet workshop workspace
    workstations world worldwide worm worn worried worry worse worsen worship worst worth worthwhile wot would wound
    woven wow wrap wrapped wrapper wrapping wrath wreath wreck wrench wrestling wretch wrinkle wrist writ write written
    wrong wrote wrought wynn xemacs xii xiii xiv xix xmas xor xref xterm xvi xvii xviii xxi xxii xxiii xxx yacht yak
    yale yamaha yang yank yankee yap yard yarn yea yeah year yearbook yeast yelled yellow yellowstone yemen yen yer yes
    yesterday yet yield yin yoda yoga yoke yon yorkie you young youngest your yourself yourselves youth yrs yugoslavia
    yum zaire zambia zap zebra zed zenith zeppelin zero zeta zig zimbabwe zinc zip zipped zipper zips zodiac zoloft
    zombie zone zoning zoo zoom zoophilia zzz
    """.split()
)
"""Words without the regular endings of `ENDINGS` in `names.py`."""
