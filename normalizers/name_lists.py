"""Given names and surnames, as they are found in England and Wales: lists of facts, in letters without accents.

The lists are drawn from the names that Faker (MIT licence, https://github.com/joke2k/faker) gives for the languages
that are spoken here, and widened by hand: Welsh, Irish, South Asian, West and East African, Somali, Chinese, Polish,
Romanian, Ukrainian, Turkish, Persian and Arabic names, and the short forms that colleagues use of each other.
"""

from __future__ import annotations

from typing import Final

GIVEN: Final[frozenset[str]] = frozenset(
    """
    aaaqil aaban aabid aachal aadam aadhya aadi aadil aafiya aahana aahil aalam aalee aalim aaliyah aamil aamir aamirah
    aanuoluwapo aaqil aarav aarif aarini aariz aarna aarnav aaron aarush aaryan aashi aashif aashir aasif aasim aatif
    aatiq aaus aayan aayush aazim abaan abayomi abbi abbie abby abdalla abdallah abdi abdihakim abdirahman abdis abdu
    abdul abdulahat abdulbekir abdulcemal abdulgazi abdulhadi abdulkadir abdulkerim abdullah abdullahi abdulmenaf
    abdulsamed abdulsemet abdurrahman abdurresit abebi abednego abeer abeiku abel abena abeni abha abhimanyu abhiram
    abid abigael abigail abigaili abilio abina abiodun abiona abiye abosede abraham abril abubakar abuzar acar acarkan
    achieng achille achim acikel acilay aclan adaeze adak adal adalberto adam adamo adan adasal addison adebiyi
    adebowale adebukola adedayo adedeji adekitan adekola adekunle adela adelaida adelardo adelasia adele adeleke adelia
    adelin adelina adeline adelmo adem aden adenike adeniyi adeolu adeoti adepeju aderopo adesewa adeshina adesoji
    adesua adetayo adetoke adetoun adeyi adhra adi adia adigun adil adila adimu adina aditya adlan adolfo adomas adonis
    adora adoracion adrian adriana adrianna adrianne adriano adrien adrienn adrienne adrija adunni advaith advay advik
    advika adviye adweta adwoa adya aedan aedin aengus afer afia afife afolarin afonso aftin afua agakisi agapito
    agastya agata agathe agbegim aggrey aglaia agmur agne agnes agnieszka agnolo agnos agostino agripina agueda agustin
    agustina ahat ahmad ahmed ahsen ahter aida aidan aideen aiden aijuka ailbhe aileen ailis ailish ailsa aime aimee
    ainara aine ainoa aisha aishani aishling aisling aislinn aistis aitana aitor aivaras ajala ajani ajay ajoke akalan
    akanmu akar akatay akay akbas akboga akcabay akcasu akcivan akdora akdurmus akgol akgunes akif akinal akinkunmi
    akinlabi akinwale akinyi akise akkerman akmaner akmaral akos akosua akoth akoz aksay akshay aksogut aksoy aktemur
    akua akumaa akumu akver akwasi akwesi akyildiz alaaddin alabezek alade alaeddin alain alamu alan alana alanalp
    alanis alanna alannah alasdair alastair alattin alaz albano alberico albert albertina alberto albina albino alcan
    alcides alderano aldo alec aleisha alejandra alejandro alejo aleks aleksander aleksandras alemsah alena aleodor
    alessandra alessandro alessia alessio alex alexa alexander alexandr alexandra alexandre alexandrie alexandrina
    alexandru alexe alexis alfio alfonso alfred alfredo algirdas algis ali aliabbas alice alicia alida aliihsan alin
    alina alis aliseydi alisha alisik alison alistair alistar alister alix aliyu alize alka alkor allan allegra allison
    almasi almast almaz almudena almus alois alondra alonso alparslan alpcan alphonce alphons alphonse alphonsus alpin
    alpsu alsoy altinbike altincicek altinisin altinkaya altogan altug alun alva alvaro alvin alyssa alzbeta ama amac
    amada amadeo amado amador amahle amaia amaira amalia amancio amanda amando amani amara amarachi amarilis amarjit
    amaro amaya ambar ambrose ambrosio amedeo amedeu amelia amelie amelija americo amico amie amilcar amin amina aminah
    aminatu amir amira amit amleto amoke amol amon amondi amope amor amos amparo amre amri amrita amruta amy amza anabel
    anabela anacleto anahera anaida anais anamaria anamika anargul anaru anasa anastacia anastasia anastasie anastasio
    anastatia anastazie anastazja anatolie anay anca ancuta anda andela andic andile andor andra andrada andras andre
    andrea andreas andree andreea andrei andreia andrena andres andrew andrian andrius andrzej andwele anemona aneta
    anett aneurin anezka angalia angavu angela angelica angelika angelina angeline angelino angelita angelo angharad
    anghel anghelina angie angus ani anibal anica aniela anika aniko anil anirudh anisoara anita anjali anjolaoluwa anka
    ann anna annabel annabelle annah annak annalisa annalise annamaria annastacia anne annemijn annet annetta annette
    annibale annie annunziata anoni anouk ansaldo anselma anselmo ansh antal antanas anthony antim antoaneta antoin
    antoine antoinette anton antonela antonella antonello antoni antonia antonie antonietta antonin antonina antonino
    antonio antoniu antony anunciacion anusha anuta anvi anya anyango aodhan aoibheann aoibhin aoibhinn aoife aongus
    apaydin apolena apolinar apolonia arabella araceli aradhana aral aran aranka aranzazu arcan arcelia archie argu
    arham ari ariadna arian ariana arianne arie ariel ariele arifcan arijus arike ariki arikol arin arina arinola
    aripinar arisoy aristide aristides aristita arjun arkadiusz arkut arlene arlo armahan armandas armando armida
    arminas arnaldo arnas arnaude arnold arnoldas arnost arnulfo aroa aroha aron aronas arpad arpag arran arron arsenie
    arsenio artan artemio artemisa arthur artur arturas arturo aru arun arunas arunima arusi arvydas arya aryan arziye
    asake asalet asali asani asanti asatira ascension asdrubal asha ashan asher ashlee ashleigh ashlene ashling ashok
    ashton asim asiman asir aslanhan asliye asma asma'u asmini assumpta astrid asu asuncion ataahua atagun atalay atanur
    atasagun atatore atena atenulf atfat atgun atharv atheel athman athuman athumani ati atiena atieno atilgan atilhan
    atilio atinuke atiyye atnan attaf attila attracta audrey audrius augustas auguste augustin augustina augustine
    augusto aura auraq aurea aureja aurel aurelia aurelian aureliana aureliano aurelie aurelija aurelio aurica aurimas
    aurore ausra ausrine austine averil avi avni avram avril avsin avunc awadil awamil awamiri awan awani awero awesi
    awhina awj awlya awmar awrad axenia axinte aya ayaan ayamin ayasun ayaydin aybet aybora aycagul aycan aydar ayden
    aydinbey aydinc ayduru ayesha aygonenc aygutalp ayhan ayinde ayinke aykut aykutalp ayla aylil aylin aynilhayat
    aynimah ayodeji ayodele ayoka ayoub aypar aysan aysar ayseana aysema aysenur aysevim aysoy aysuna aytek ayten aytoz
    aytuna ayub ayulker ayush ayushman ayvas ayyaruk ayyubi azaan azad azade azahar azahara azban azeeb azeglio azeneth
    azettin azize azizi azra azucena azuolas baaba baahir baaizeed baaqee baaqir baaree baashir baasim baasit babar
    babasola babatunde babatunji babawale baber baccio bachittar badawi badegul badr bagdas bagdat baghyawati baha bahaa
    bahaddin bahadurjit bahari bahati bahittin bahtinur bailey bailie bairbel bairbre bakari bakhshi baki balatekin
    balazs balbir balca baldassare baldomero balduino baleegh balendra balhaar balinda balint baljit baljiwan balli
    baltas baltasar balvan balveer bambad bandile banel banjeet banu baqar baqir barak baraka barasa barbara barbora
    barbu baris bariscan barkha barna barnabas barraq barry barsen bart bartek bartholomew bartley bartolome bartolomeo
    bartolomeu bas basaam basarab basay baseer basem bashaar bashaarat bashan bashar basharat basheer basheerah basilio
    basim basir basok basriye bassam bastiaan batal batirhan batool baturay baudelio bautista baydu baykan bayman
    bayruhan baytal bayzettin baz bazam beata beatrice beatrix beatriz beau beauden bebe becky bedi bediriye bedri
    bedrich begim begona behiza behrem bekbay bektasi bela belen belgizar belinda belkize bellisan bello ben benard
    benas bence bendeguz benedek benedetto benedict benedita benek bengibay beniamin benice benigna benigno benita
    benito benjamim benjamin benn benoit benol benone benson benta bente benthe benvenuto beppe berat beray beren berend
    berenice berezat beriye berkal berki berksay bernabe bernadett bernadette bernadine bernard bernarda bernardino
    bernardita bernardo bernice berran berrin berta bertalan berto bertrand besey beshte besin beste beth bethan betina
    bett bettina betty bev bevan beverley beverly beyda beyhatun beyler beyzade bezek bhanumati bhavani bhavika bhavini
    bhavna bhavya bhekani bhekisisa bhekizizwe bhekokwakhe biagio bianca bianka bibi bibiana bibuwa bican bidayet
    bienvenida bilaal bilal bilay bilender bilgen bilginur bilgutay bilha bilkay bilkisu billie billy biltas bimala bina
    binay binbasar binisik birben birgit birgul birousk birsan birsen bisar bishakha bitul bizhan bjorn blahoslav blaine
    blair blanaid blanca blanduzia blanka blas blathnaid blazej blazena boaz bobby bodhi bogatimur bogdan bogdana
    boglarka bohumil bohumila bohumir bohuslav bolatito boleslav boluwatife boma bonface boniface bonifacio borahan
    boratas borbala boris borivoj borja bortecin borys bosibori botond boynak bozbag bozena bozerk boztas brad bradley
    bradut brady bram bramwel brandi brandon brandusa brandy bravin braxton brayden breandan breanna breda breeda breege
    breffni brenda brendah brendan brendon brent bretislav brett brian briana brianna brid bridget bridgit bridie brien
    briget brighid brigid brigida brigita brigitta brigitte brijesh brinda britney britt brittany brittney brodie brogan
    brona bronach bronagh bronwen bronwyn brooke bruce bruna brunilda bruno bryan bryce bryn bryony bucur buenaventura
    buget buhari bulunc bunmi bunyamun buraid burakhan burc burcuhan bureyre busara bushra busisiwe busra busranur
    buyrukhan cabir caetana caga cagdan caglar caglasin cagveren cahal cahir cailin cailum cait caitlin caitlyn
    caitriona caius cakar cakirca calcedonio caleb calim calin calista calisto calixta calixto callan callum calogero
    calti calum calvin calvince camelia cameron camil camila camilla camille camillo camillus camilo camok canan canberk
    candace candela candelaria candelario candelas candeniz candice candida candido canfeza cangur canice cannur
    canseven cansin cantemir cantez canur caoilfhionn caoimhe caoimhin caolain caolan caomhan capkan capucine cara
    caragh caren caridad carina carl carla carlijn carlito carlo carlos carlota carly carmela carmelita carmelo carmen
    carmina carminho carol carole caroline carolyn carolyne carren carrie carys cas casandra casemiro casey casian
    casiana casper cassandra cassidy cassie catalin catalina catarina caterina cath cathal catharina catherina catherine
    catheriona cathleen cathrina cathrine cathriona cathy catinca catrina catrinel catriona cavit cavuldur cayetana
    cayetano cazimir ceara cebesoy cebrian cecelia cecil cecile cecilia cecilio cedide cedrin ceferino celem celene
    celestina celestine celestino celia celikkan celikyurek celilay celina celine celso cemalettin cemiyle cenan
    centrine cerasela cerci cercis cerys cesar cesare cetinsu cevale cevheri cevikoz cevregul ceyhun ceylin cezar cezara
    cezary cezayir chaaya chaim chaitaly chaitanya chakradev chakradhar chakrika chamali chaman chameli champak chanakya
    chanchal chandani chandran chandresh changaz chaniya chantal chantel chantelle charan charis charita charlene
    charles charlesh charlie charlotte charmaine charo charvi chashida chasmum chatresh chatura chausiki chavvi chawish
    chebet chege chelangat chelo chelsey chema chepkemoi chepkoech chepkorir cheragh cherie cherith cherotich cheruiyot
    cheryl cheusi cheyenne chiamaka chiara chibuzo chidimma chidinma chigozie chijioke chinedu chinelo chinyere
    chipukizi chita chizoba chloe chris chrissie christabel christelle christiane christie christina christine
    christophe christopher christy chucho chuki chukwudi chukwuemeka chus chuy cian cianan ciara ciaran ciarrai cidal
    cihan cihandide cilga cillian cindoruk cindy cinerk cintia ciprian cipriana cipriano ciriaco cirillo cirino ciro
    cisem civgin claire clara clare clarence clarisa clarissa claude claudia claudine claudio claudiu clayton clelia
    clemence clemente clementina cleopatra cleophas cleto clifford climaco cliodhna cliona clive clodagh cloe clotilde
    codie codin codrin codrina codrut codruta cody cogay cohen cokan coleman colette colin colins colleen collette
    collin collince colm colman colpan colton coluccio colum columba conal conall conan concepcion concepta concetta
    concha conchur conleth connell connie connor conor conrad conrado consolata constanca constance constanta constantin
    constantina constanza consuela consuelo copur cora coralia corey corina corinna corinne coriolano cormac cormack
    cornel cornelia cornelio cornelis corneliu cornelius corrado corrie cortney corvin cory coskun cosmas cosme cosmin
    cosmina costache costantino costanzo costas costel costin courteney courtney craig crenguta crescencia crin crina
    cristea cristian cristiano cristina cristobal cristofor csaba csilla csongor ctibor ctirad cuheyna cuman cuneyit
    curro curtis custodia custodio cynthia cyprian cyril cyrus daamin daan daanish daanyaal daawood dabbah dabir dacian
    daciana dafina dafne daghfal dagistan dagmar dagmara dai daiana dainess dainius daire dairine daiyaan dakhil daksh
    daksha dakshesh dalaja dalan dalbir dalia dalibor dalila dalili dalkilic dalmas dalton damaris dameer damian damiano
    damien damife damini damlanur damon damurah damyanti dan dana dancan dancun dani daniel daniela daniele danielius
    danielle danilo danique danis danjuma danny danson dante danuse daphne dara daragh darain darcy daren daria dariana
    darija darika darin darina dario darius dariusz darlene darpan darragh darran darrell darren darrin darryl darryn
    darsh daryl dastageer daud daudi dave david davida davin davnet dawid dawud dayamai dayar dayita dayna dayyaan daz
    deaglan deane deanna dearbhail dearbhaile dearbhla deb debbie debora deborah deborrah debra debs decebal declan
    deepa deepak deger degmeer deha deidre deirbhile deirdre deividas delfina delfino delia delil demetra demetrio demi
    demilade demirbuken demiriz demirok demiryurek denes denis denisa denise deniz denizalp denkel dennis dereck derek
    derick derkay dermot dermott derrick derval dervilla dervla deryanur desiderio desiree desislava desmond despina dev
    devansh devika devin deviner dewi dex dezso dhriti dhruv diana dianah diane diann dianne diarmaid diarmuid dickson
    dida didina diken dilara dilcan dilder dilfeza dilhus dillon dilsat dilsitan dilys dimas dimitar dimitrina dimitris
    dina dinah dincer dinckol dincsu dinesh dinis dino dinu diogo dionigi dionisia dionisio dionne dipta dirican dirk
    dirlik dismas dita divan divya diya dmytro dobroslav dochia doganalp dogannur dogansah doguhan doina dolensoy
    dolores dolphine dolun domantas domas domenico domhnall dominga domingo dominic dominick dominik dominika dominique
    dominyka dominykas domitila domnica dona donagh donal donald donatas donatella donatello donato doner donna donnacha
    donncha donough dora dorcas dorcus doreen dorel doriana dorin dorina dorine dorinel doris dorita dorli dorota
    dorotea dorothee dorothy dorottya doru dorukhan douglas dov dovile dovydas doyinsola draga dragos drahomira
    drahoslav drahoslava duane duarte duc ducu duha duilio dulce duma dumisani dumisile dumitra dumitrana dumitru duncan
    dundaralp dunia durab duracan durante durdali durgadin durmusali durodola durrusehvar dursadiye duruk duruoz dusan
    dustin duuk duyguhan dwayne dylan dylano dymphna dympna eadaoin eakumbu eamon eamonn eanna eavan eba ebuakil ebuka
    ecaterina ecegul ecemis ecrin edaviye eddah eddie edel edelmira edelmiro edgar edgaras edgardo edgubay edhitha edina
    edinah edita edith edmond edmund edmundo edna edoardo edouard edu eduard eduarda eduardo edvardas edvinas edward
    edwin edwina eesaa eesha efe efil eflatun efrain efser eftimia eftimie efua egenur egidijus egle ehan ehsaas ehsan
    eidvile eijaz eileen eilidh eilis eilish eimantas eimear eimer eimhear eiravati eirlys eithne ejaz ejlaal ekaja
    ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekavir ekbal ekber ekene ekiya ekmel ekow ekta ekundayo ekundu
    eladio elaf elaine elamiye elba eleanor eleanora elemer elena eleni eleonora eleonore eleri eleuterio elgin elhan
    eli eliabeth eliakimu eliana elias elif elifnur eligia eligio elijah elin eline elisa elisabet elisabeta elisabeth
    elisaveta elise eliseo elisha eliska eliud eliza elizabeth elize elkana ella elladio ellen ellie elliot elliott elly
    elnur elodia elodie eloisa eloise elosy elove eloy elphas elpidio elsie elva elvan elvira elvis elwyn elzbieta ema
    emal emanoil emanuel emanuela emanuil emeka emelina emer emese emigdio emil emile emilia emilian emiliana emiliano
    emilie emilio emilis emilly emily emin emir emirsan emis emlyn emma emmaculate emmah emmanuel emmanuelle emmet
    emmett emmy emperatriz emran emrullah encarna encarnacion encarnita enda endre enes enfes enginiz eniko eniola ennio
    enock enrico enrika enrique ensari enya enzi enzio enzo eoghan eoin ephantus epifanio eral eraldo erasmo erastus
    eraycan erbay erbil ercihan erdemer erdibay erdogan erdursun erem eremia erenalp erensoy ergener erginel ergonul
    ergul ergun eric erica erick erik erika erikas erin erincer eris erkan erkilic erkinel erksoy ermanno ermenegildo
    ermes ermutlu ernestas ernestina ernesto erno erogul eroz ersat ersec ersel ertan erten ertun ertuncay ervaniye
    ervin eryildiz eryk eryn erzsebet esenbay esengun esenturk esfandyar eshan eshana esi esila esim eskinalp esmanperi
    esmee esmeralda esna esperanza espiridion esref esteban estefania estela estelle ester estera esther estrella
    esupofo eszter etelka etelvina ethan ethel ethna ethne etienne etizaaz etta ettore euan eufemia eufrosina eugen
    eugene eugenia eugenio eugine eulalia eunan eunice eusebia eusebio eusebiu eustaquio eustatiu eutimio eutropio eva
    evaldas evaline evalyne evan evance evangelina evangelista evanghelina evaristo evcimen evde evelia evelien evelina
    eveline evelyn evelyne everline everlyne evi evie evita evrim evrimer evy ewa ewan ewatomi ewelina eyyup ezekiel
    ezequiel ezgin ezgutekin ezio ezra faas fabia fabian fabiana fabienne fabio fabiola fabricio fabrizia fabrizio
    fadekemi faderera fadila fadile fahari fahmi fahrullah fainche faisa faizan faize falak falan falguni fami fanaka
    fanni fanny faqid farah faraj faraja faras farhan farhana farhiya farida farijika fariq faris farzana fatigul fatih
    fatima fatinur fatmanur fatuma faustas faustino fausto fay faye fayize fazli fazul feargal fearghal febe fedde
    fedele feden federica federico federigo fehim fehintola fehmiye feisal felicia feliciana feliciano felicidad felipa
    felipe felisa felista felister felistus felix femi femke fenna fenne fenni ferahdiba ferat feraye ferdinand
    ferdinando feremez ferenc fergal fergus ferhan ferihan ferinaz fermin fermuta fernanda fernando fersan feryas ferzi
    festus fetullah feyha feyruz feyzin feza fiachra fiamma fibikemi fidaye fidel fidela fidelis fidelma fidvi fien
    fiene fiifi fikayomi fildan filip filipa filipe filippa filippo filit filofteia filomena finbar finbarr finian finn
    finola fintan fiodor fiona fionan fionna fionntan fionnuala fionnula fiorenzo fiorino firdevis fitan fitnat fito
    fiyaz flannan flavia flavio flaviu fletcher fleur floare floarea floortje florea florencia florencio florenta
    florentin florentina florentino florian floriana florica florina florinda floris flynn folasade folashade folu
    fortunata fortunato fozia frado frances francesca francesco francis francisc francisca franciszek franck franco
    francois francoise frankie frankline frantisek frantiska fraser frazer fred freda frederic frederick frederico
    frederique fredo fredrick freya frida fridah frusina fryderyk fugen fulgencio fulvio fuzuli gabel gabi gabino gabor
    gabriel gabriela gabriele gabrielius gabriella gabrielle gaetano gagan gaja galasso galip galo gambo ganga ganim
    ganiye garech gareth garima garret garreth garrett garry garvan gary gaspar gaspare gaston gastone gathoni gaurang
    gaurangi gaurav gauri gaurika gautam gautami gavan gavin gayathri gaylene gaz gazel gbadebo gbolahan gbowoade
    geanina gearoid ged gediminas gedion geeta geetika gelengul gelsomina gelu gema gemma gencaslan gencay genevieve
    genoveva gentiana geoff geoffrey geofrey george georgel georges georgeta georgi georgiana georgina gerald geraldine
    geraldo gerard gerardine gerardo geray gerda gergely gergo germana geronimo gerrard gerrit gerry gertrude gertrudis
    gervasio gesare geta gethera gethin getrude geza ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghanee ghanem ghannam
    ghasaan ghauth ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghenadie gheorghe gheorghita
    gherghina ghita ghiyaath ghiyath ghufran ghulaam ghulam ghunayn ghusharib ghusun ghutayf giacinto giacobbe giacomo
    giada giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianina gianluca gianluigi gianmarco gianna gianni
    gianpaolo gianpietro gibson gica gicu gideon giedre giedrius giel gifty gijs gil gilbert gilberto giles gilles
    gillian gilman gina gino gintare ginyas gioacchino gioachino gioele gioffre gionata giorgia giorgian giorgiana
    giorgio giorgos giosue giovanna giovanni girik girindra girish girolamo gisela gita gitau githinji gitonga giulia
    giuliana giuliano giulietta giulio giuseppe giuseppina giustino giz gizella gladys glauco glenda glenn glenys gloria
    goda godfrey godofredo godwin goffredo gohar gok gokay gokbudun gokce gokcebalan gokcil goken goknur gokperi goksev
    gokten goli goma goncafer goncalo gonen gonzalo gopal gordan gordon gorgunay gorklu gorsev goyo gozel gozem gracia
    graciana graciano graciela graeme graham grainne grania gratian gratiana gratiela grayson graziano graziella greca
    greco greg gregg gregoire gregor gregorio gregory greta gretta grigore griselda grzegorz guadalupe guarino gucal
    gucluer gucyeter guglielmo gugu gugulethu guido guilherme guillaume guillermo guiomar gul gulab gulaga gulay gulbani
    gulbeyan gulbiye gulce gulcegun guldam gulder guldunya gulegen gulel gulenay guler gulev gulfaam gulfam gulfari
    gulfeza gulgen gulguzel gulhisar gulinaz gulkadin gulluhan gulmisal gulnaziye gulozge gulper gulsa gulsahin gulsalin
    gulselin gulseref gulseren gulsevil gulshan gulsiye gulsu gulter gulus gulzadiye gulzar gumustekin gunar gunaydin
    gunbir gunden gunduzalp gunebakan guneet guneri guney gungordu gungoren gunkurt gunsel gunsen gunser gunver gurarda
    gurcuye gurdeep gurelcem gurpreet gursal gurten gustas gustavo gustaw gusztav guus guusje guvercin guzey gwen
    gwendolen gwendoline gwendolyn gwenllian gyongyi gyorgy gyorgyi gyozo gyte gytis gyula habiba habibe habibu haciali
    hacile hadija hadithi hadiza hadrey hafiza hafsa hafsat haiba hailey hajnalka hakikat halenur haley halidun halima
    halisi haliye haluk hami hamis hamish hamisi hamiyet hamsini hamza hana hanbiken hanedan hanim hanja hanna hannabel
    hannah hanora hansultan haralamb haralambie harambee harbinaz hardik harinakshi harini harish harita hariz harnail
    harold haroldo haron harpreet harriet harry harshil harun haruna harvey hasan hasbek hasgul hashiki hasret hassan
    hatem hatima hatin hauwa havali havse hawa hawehindi hayali haydee hayden hayel hayleigh hayley hayret hayrunnisa
    hazeem hazel hazine hazrat hector hedvika heidi hekima hekime hekmet helan helen helena helene helga heliodoro
    hellen hema hemal hemang hemangini hemani hemant hemi hendrik henife henri henrieta henrietta henriette henrik
    henrique henry heracleea heraclio herbert herberto heriberto hermenegildo herminia herminio hernan hernando hesbon
    heva heyvetullah hezniye hezron hicsonmez hidaya hidde hidir hifzullah hilario hilary hilayda hilda hildah hillary
    hindal hinet hinewai hipolito hiral hitesh hoani hodan hodari hollie honora honore horacio horatiu horea horia
    hortense hortensia horymir hosea hoskadem howard hredhaan hritik huban hubert huda hudavent hugh hugo hugues huia
    hukumdar humaira humaiya humberto humeyra humphrey hunalp hunor huong hurdogan hurican hurmet hurside huruyet
    huryasar husmen husnuhal hussein huw huzaifa huzuri hynek iacob iain ian iancu ianis iara iasmina ibaad iban ibidapo
    ibironke ibn ibolya ibraaheem ibraheem ibrahim ica icimbike ide idik idika idiris idrees idris idwal ieremia iesa
    ieva ifeanyi ifechukwu ifeoma ifrah iftikhaar iftikhar ifunanya ige ignac ignacia ignacio ignacy ignas ignazio igne
    igor ihab ihaia ihsaan ihsan ihtesham ihtiram ihtishaam ihtsham ijaya ijli ikbal ikenna ikeoluwa iker ikhlaas ikiz
    iklim ikraam ikramah ikrimah ikshita ilalmis ilan ilaria ilarie ilarion ilbek ildefonso ildem ildes ildiko ildiz
    ileana ilgi ilie ilim ilinca ilkbahar ilkim ilklima ilmafer ilona ilper ilse ilsu ilteris imany imara imaran imelda
    imge imke immaculate imogen imran imre imren imrihan inancli inaya incifir indali indi indira indrajit indre ines
    ineta inez inga ingrid ingrida inigo inioluwa inmaculada inocencio inocentiu insaf intihap ioan ioana ioanina
    iolanda ionel ionela ionelia ionica ionut iosefina iosif ippazio iqbal iren irena irene iretioluwa irfan iridenta
    irina irine irinel irma irmantas irungu irya iryna isa isaac isaack isabel isabela isabella isabelle isack isaiah
    isaias isak isaura isaya iscan ise iseoluwa isha ishaan ishani ishanvi ishita ishola ishwar isidora isidoro isidro
    isikay isiman isin isla islime ismael ismail ismet ismik isobel isra issa issack istvan ita itanya ituri itziar
    iulia iulian iuliana iuliu iurie iustin iustina iustinian ivan ivana ivanka ivecen iveta ivo ivona ivone ivor iwo
    iyabode iyadunni iyiyurek izaaz izabela izabele ize izel izgu jaabir jaafar jaan jabbaar jabir jabr jabulani jacek
    jacinta jacintha jacinto jack jackie jackline jaclyn jacob jacobo jacopo jacqueline jacques jad jael jafar jafet
    jaffer jagat jagdish jagrati jagvi jahangir jahanzeb jahdami jahdari jahi jahiz jahm jai jaime jairaj jairus jake
    jakob jakub jalaal jalal jalees jalia jalil jalsa jamaal jamal jameel james jamie jamila jana janaki janani jane
    janet janeta janeth janette jangwa janice janina janine jankat janna janne janos januja janya japhet japheth jared
    jari jarlath jarleth jarmila jaromir jaroslav jaroslava jarrod jaruthip jasiri jasmijn jasmin jasmina jasmine jasmit
    jason jaspreet jasvinder jaswinder jatin javan javed javi javier javiera jaxon jayda jayde jayden jayesh jaylinn
    jayne jayson jazmin jean jeana jeanette jeanne jeannette jeannine jebet jecinta jedidah jedrzej jeet jeevika jeff
    jeffery jeffrey jelagat jelani jelle jelte jemimah jemma jemutai jena jenaro jenel jenifer jeniffer jenipher jenna
    jenni jennifer jenny jeno jens jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jeremi
    jeremiah jeremias jeremy jermaine jermiah jerome jeronimo jerono jerop jerotich jerry jeruto jerzy jesca jesper
    jesse jessica jessie jesus jesusa jhalak jill jillian jim jimena jimmy jina jindrich jindriska jinthe jip jiri
    jirina jitka jo joan joana joann joanna joanne joao joaquim joaquin joaquina joash jocelyn jodi jodie jody joe joel
    joelle joep joey johana johanna johanne johannes john johnathan johnny johnstone jokubas jolan jolana jolanda
    jolanta jolene jolie jolijn jon jonah jonas jonatan jonathan jonathon joojo joost joram jordana jordi jordon jordy
    jorge joris jorja jorn jort jorune jose josef josefa josefina josep joseph josephat josephine josette josh joshua
    josiah josphat josphine josue jovita joyce joyline jozef jozsef jua juan juana juanita juanito jude judit judita
    judith judy jules julia julian juliana julianna julie julien juliet julieta juliette julio julita julius juliusz
    julz juma jumaane juozas jurgita jurre justas justin justina justinas justine justiniani justus justyna juul juwon
    jyoti kaamil kaashif kaazim kabeer kabir kabiru kachela kacper kader kadinana kafeel kahir kahu kahurangi kai kaia
    kaitlin kaitlyn kaja kajetan kajji kajus kala kalbi kaleb kaleem kaleema kalgay kalina kalman kalpit kaluwa kamal
    kamala kamar kamau kamil kamila kamran kamya kanak kandef kanini kanpulat kaombwe kapagan karaamat karabas karaca
    karaer karakucak karam karama karan karanbay karani karanja karatas karcan kardelen kareem karel karen kari karim
    karimi karin karina kariuki karl karla karley karlijn karlukhan karol karolina karolis karoly karyn kasam kashan
    kashangaki kashif kashish kashvi kasif kasim kaskazi kassim katalin katana katarzyna kate katelyn katerina kath
    katharina katharine katherina katherine kathleen kathryn kathy katie katrina katriona katy kauri kauthar kaver
    kavita kavurt kavya kawkab kawthar kay kayagun kayden kaye kaygusuz kayit kayla kaylee kayleigh kayrabay kaysan kazi
    kazim kazime kazimierz kealan keano keanu keegan keelan keely keeva kefser keira keith keji kelami kelechi kelli
    kellie kelly kelsey kemboi kemuma kemunto ken kendra kenedy keneth kenneth kenter kenyangi keri kerime kerman kerri
    kerrie kerry kerubo kestutis kete kevim kevin keya keyaan kezban keziah khaalid khaan khadija khalid khamani khamisi
    khanyisile khloe kiaan kiah kian kiapo kiara kiaran kiarie kibafupia kibar kibet kibibi kiburi kiera kieran kiernan
    kieron kifaye kijana kijani kike kikelomo kiki kilian kilicbay killian kilonzo kim kimani kimanzi kimathi kimberley
    kimberly kimbilio kimeu kimutai kimya kinaya kinel kinga kinubi kinuthia kinyanjui kinyua kiojah kioko kipchirchir
    kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat
    kiplimo kipngeno kipngetich kipras kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kira kiramettin kiran
    kirat kirby kirgiz kiri kirk kirsten kirstie kirstin kirsty kirui kisima kismet kitan kitti kiume kivilcim kiwara
    kiyasi kizil kiziltunc klara klaudia klaudie klement kocabas kocak kockan koech koen kofi kojo koker koktas kolawole
    koldan koncagul kondo konguralp konrad konradi konstanty kopan kora koray korede kori korir korkmazalp kornel
    kornelia kornelija korugan kosemen kosgei kosisochukwu kosukhan kotryna kotuz kovu krish krisha krishna krista
    kristen kristi kristian kristie kristin kristina kristine kristof kristopher kristupas kristy kristyna krisztian
    krisztina krisztofer kritika krystal krystian krystof krystyna krzysztof ksawery kubran kuchanua kuddusi kujoe
    kuldeep kumral kuria kursad kurt kurtis kurunzi kusiima kutay kutgun kutun kveta kvetoslava kwabena kwadwo kwaku
    kwamboka kwame kwamena kwasi kweku kweli kwesi kyalo kyan kyano kyara kyla kyle kylie kyra laban labeeb labib lacey
    lachlan lacramioara lada ladislau ladislav ladislava ladli laeeq laetitia lahiah laika lailati laini laiq laith
    lajita lajlaj lajos laksh lakshit lakshmi lale lalo lamberto lameck lana lando langalibalele langat laoise laqeet
    larisa larissa larry lars lascar laszlo lata latasha lateef latif latoya laura laure laureano laureen lauren
    laurence laurens laurent laurentia laurentiu lauretta laurian laurie laurita laurynas lavanya lavinia lawrence
    lawrencia layla layth lazar lazaro laze lazzaro leah leana leandra leandro leanne ledun lee leela leena leila leire
    leja leke lekha lelia lena lenah lenka lenn leocadia leocadio leon leona leonard leonardo leoncio leone leonel
    leonie leonor leonora leontin leontina leopoldina leopoldo leordean leos lere leroy lerze lesley leslie leticia
    leticija letitia letizia levente levi lewis leyli leyre lezize lia liam liana liban libby liberto libni libor libuse
    lica licia lidia lieke liepa lieve ligia ligita lila lili lilia lilian liliana lilla lillian lilly limazah limon
    lina linah linas linda lindah linde lindiwe lindsay lindsey linet linh lino linus lioara lipika lisa lisandro
    lisanne lise liv livia livingstone livio liviu liwia liyaaqat liyaqat liz liza lize lizz lizzy lloyd lodovico loek
    loes lohit loice loida lois loise lola lolita londisizwe londiwe lonnie lopa lope loraine lorcan loredana lorelei
    lorena lorenza lorenzo loreto loretta loretto lori lorin lorine lorna lorraine lotte louis louise lourenco lowri
    loyola luana luay lubomir lubos luc luca lucas lucentiu luchino lucho lucia lucian luciana luciano lucie lucila
    lucinda lucio lucretia lucretiu lucrezia lucy ludek ludmila ludovic ludovica ludovico ludvik lufen luigi luigina
    luis luisa luisina luiza luka lukas lukasz luke luminita lumir luna lungile lupe lupita luqmaan luqman lut lutf
    lutfi luuk luyanda luz lwandile lydia lydiah lydie lyn lynda lyndon lyndsay lyndsey lynette lynley lynn lynne
    lynnette lynsey maahir maaike maajid maalik maanas maanav maarten maartje maawiya maaz maazin mabad macarena macaria
    macario macauley macharia macide maciej mackenzie madaha madalena madalin madalina madani maddison madeleine
    madelief madeline madhav madhavi madini madison madiyan madoa mads madyan maeve mafalda magdalena magdalene
    magdaline magdolna maggie mahad mahali mahaz mahbeer mahboob mahbub mahdee mahdi mahdy maheen maher mahfooz mahfuj
    mahfuz mahi mahigul mahika mahir mahja mahmood mahmoud mahmud mahnaz mahsun mahter mahulena maia maighread maimuna
    maina maingi maire mairead mairin mairtin maisha maite maja majani majd majdi majdy majeed majella makau makayla
    makeen makena makini makokha makori maks maksude maksur maksymilian makunga makuu malachy malcolm malena malgorzata
    malik malina maliza mallory malvina malwina mamen mamun manaaki manaia manan manawa manbir mandeep mandla mandlakhe
    mandy manish manjit manola manole manolo manon mansurali mantas mante manthan manu manuel manuela manuelita manus
    manya maraea marc marcantonio marcel marcela marcelina marcelino marcell marcella marcelle marcello marcelo marcheta
    marcia marcial marciano marcin marcio marco marcos marcu marcus maree mareikura marek marese marga margaret
    margareta margarida margarita margaud margaux margherita margit margot margret marguerite maria mariah mariam marian
    mariana marianela mariann marianna marianne mariano maribel maricela maricica maricruz marie marija marijn marika
    marilena marilyn marinela marini marino marinus mario marioara marion marisa marisela marisol marissa maristela
    marit marita mariuca marius mariusz marjani marjorie markas marketa marlene maroof marta martha marthe martim martin
    martina martine martino martirio marton martyn martynas marvin mary maryam maryann maryanne maryse masar maside
    masika masinde massimiliano massimo masume matas matei matej mateo mateus mateusz mathew mathias mathijs mathilde
    matias matilda matilde matiu matous matteo matthew matthias matthieu matthijs mattia matunda matyas maua maud maura
    maureen maurice mauricio maurilio maurine maurits maurizio mauro maurycy mavuno maxim maxima maximiano maximilian
    maximiliano maximino maximo maxine maxwel maya maynur mayte mazlum mbithi mboya mbugua mburu mcebisi mckenzie meabh
    meagan meaghan mecide mecit meda medeja meena meera mees mefarettin mefharet meg megan megha meghan meghana mehdi
    mehdiye mehmed mehmet mehmetzahir mehrigul mei meibh meike meiling mekhala melaha melania melanie melchor meleknur
    melihcan melikkan melina melinda melisa melissa melle melul melvin melvine memili menfeat mengi menguc menisan merba
    mercedes merche mercyline merdi mereana meredith merel mererid merfyn merijn merim merle mertel merva mervin mervyn
    meryeme merzuk meshack meshur mestur mesude metinkaya metrine mette meveddet mevludiye mevlut meyhanim mezide mhairi
    mia micael micaela micah miceal micha michael michaela michal micheal micheala michel michela michelangelo michele
    micheletto michell michelle michelotto mick mieszko migle miguel miguela mihaela mihai mihail mihaly mihin mihnea
    mihrab mihriye mika mikaela mikaere mikayla mike miklos mikolaj mikulas mila milada milagros milana milay milcah
    milda mildred milena milka milkah millicent millie milo milos miloslav miloslava milosz milou miluse mina mindaugas
    mindy minenhle ming minh minibe minodora mioara mirabela miranda miray mirbadin mircea mirco mireia mirela miriam
    miriama mirko miron mirona miroslav miroslava mirriam mirta mirte mirthe miruna mishat misra misuli mitali mitchel
    mitchelle mitesh mitica mitrut miyesser mizhir mkarkara mlungisi mnqobi mo modesta modesto modupe mofifoluwa mohamed
    mohamedi mohammad mohammed mohamud mohini mohsim moira moises mojisola mojisoluwa mojmir mollie molly momanyi mona
    monalisa monica monicah monika monique monis moraa moradeke morag morayo moreen morena morenike moreno morine
    morolake mortimer moses moshe mosinmileoluwa mosunmola motunrayo moureen mourib mourine moya moyosore mrihani
    mthokozisi muarra mubetcel mucahit mucellib mucevher muchiri muema mueni muferrih mufide mufit mugambi mugber mugdha
    mugendi mugo mugur mugurel muhallil muhammad muhammed muhammet muhazzim muhima muhip muhiye muhyettin muia muireann
    muiruri mujde mukbile mukesh mukhwana mukramin mukrume muktedir mulayim mulele muli mulwa mumbi mumo mumtaze munene
    munezzer mungai munif munyao munyoki muratcan muret muriel muriithi murimi murit murithi muriuki murray musa musafet
    musaffa musau musee musembi musemma musila muslum mustafa musure musyoka musyoki mutai mutasim muthama muthengi
    muthoka muthoni muthui mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi muvaffak muvahhide muveddet
    muzdahir muzekker muzhir mwamini mwanajuma mwanamisi mwangangi mwangi mwaniki mwanzia mwasaa mwaura mwende mwendwa
    mwezi mwikali mwiti mya myles myra myrthe mzamo naadir naail naajy naasih naasir naathim naazhim nabeeh nabeel
    nabhan nabigh nabih nabil nabila nachiket nacho nacio nadeem nades nadezda nadhir nadia nadim nadine nadir nadr
    naeem nafasat nafees nafesa nafii nafile nafis nafula naglis nahashon naiara naib naide naim naimh nair najair najam
    najeeb najuma naki nakip naksh nakul nalan naliaka nancy nandini nando nandor nanjala nanni naoimh naoise naom naomh
    naomi naomy napoleone narcis narcisa narciso narhanim nas nashipie nasiba nasiru nasra nasreen nasrin nasuf natalia
    natalie natalio nataliya natan natanael nataniel natasa natasha natasza nate nath nathalie nathan nathaniel nathari
    natividad naud navdeep naveed naveen nayara nayfa nayil naz nazaret nazario nazende nazia nazidil nazimet nazlihan
    nazlim ndegwa nderitu ndirangu nduku ndumiso ndung'u ndunge ndungu nduta neal neasa nebih nebiha necdat nechifor
    necilal necmettin necva nedas nedda neel neelima neema nefaret nefiye neha nehemiah nehip neil neill nejdet nekesa
    nela nelah nelida nelima nelly nelu neptun nerea nereida neriban nerijus nerim neringa nerys nesfe nesip neslinur
    nesrin nessa nestor netra nevaeh neval nevgin neville nevise nevsal nevsale neyran nezengul nezihi nezize ng'ang'a
    ngaire ngamia nganga ngari ngeni ngigi ngozi ngugi nhlanhla nia nial niall niamh niara nicanor niccolo nichifor
    nichola nicholas nichole nicholus nick nickson nico nicoara nicodemo nicodemus nicodim nicola nicolae nicolaie
    nicolas nicolasa nicole nicoleta nicoletta nicolo nicu niculina niculita nicusor nicuta nidhi nidia nidra niek niels
    nienke nieves nigel nigesa nigmet nihai nihal nihan niharika nikau nikhil nikita nikki niko nikodem nikol nikola
    nikolett nikoletta nikora nilcan nilda nili nilima nilo nimakoah nimrat nina ninetta ninioluwa nino ninthe nirgul
    nirja nisa nisha nitara nitesh nixon niyazi niyilolawa njabulo njagi njenga njeri njeru njiru njogu njoki njoroge
    njozi njue njuguna nkazimulo nkechi nkiruka nnamdi nneka noa noah nobantu nobuhle noel noeleen noelia noeline noelle
    noemi noirin nojus nokulunga noleen nollaig nomagugu nomalanga noman nomasonto nomathalente nomathemba nomcebo nomsa
    nomthandazo nomusa nomvula nonhlanhla nonjabulo nonso noor noortje nora norah norbert norberto noreen norica norma
    nothando noud noura nout noxolo nozibusiso nozizwe nqobizitha ntimi nuala nudret nuhu nula nuno nura nural nurbanu
    nurcan nurda nurdeniz nuretdin nurey nurgil nurhayet nuria nuriat nurice nuriyet nurkan nurmelek nursan nurseda
    nurser nursim nurtac nuru nurullah nurveren nuyan nwabudike nyaboke nyaga nyakundi nyamai nyambura nyanchama nyasi
    nyawira nydia nynke nyoka nyongesa nyoni nyota nyuki nzioka nzomo oana oba obaid obanijesu obdulia obed obianuju
    obinna oceane ochieng octav octavia octavian octaviana octavio octaviu odalis odalys odette odhiambo odhran odika
    odkanli odongo oduor oeshi ofelia oganer oge ogechi oget ogooluwa ogulbas ogurata ogus oguzman oisin ojas ojasvi
    okanay okbay oke okechukwu okello okguclu okkas okoth oksana okseven okturemis okturk okumu okyalaz oladare
    oladimeji olaf olajumoke olakunle olalla olanrewaju olansile olasunmbo olca oldag oldrich olegario oleksandr olena
    olga olgierd olimpia olimpian olimpiu oliver olivia olivie olivier olivija oliviu oliwier ololade oloo oluchi
    olufunke olufunmilayo olumide olumorotimi oluoch olus oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa
    oluwasanmi oluwasegun oluwaseun oluwole olwen olwethu omaca omair omaja omar omari omeir omisha omkaar omobobola
    omobolanle omodunni omolabake omolara omondi omosalewa omotara omotayo omotola omotoun omowumi omran omriye omur
    omya onat oncel ondieki ondrej onel onesmus ongay ongen oni onkar onofre onsal onuker onurcan onursu onveer onyango
    onyinye oonagh opiyo opwonya oran oranli orazio orcin oreofe orestas oreste orfhlaith orfiye orgun oriana orik
    orinder orla orlagh orlaigh orlaith orna ornella orsolya ortak ortansa oruc oryurek osama oscar osha oskar osman
    osogo ossama osunleke osvaldo otakar otay otieno otilia oto ottavio otto ottone otylie ouma ovidio ovidiu oviya ovun
    owais owen owethu owino owuor oyenike oyindasola oymak ozakan ozalpsan ozana ozansu ozaslan ozay ozbay ozbilek
    ozbilge ozcam ozdal ozdes ozdil ozdogdu ozel ozerdinc ozertem ozge ozger ozgun ozgur ozinal ozioma ozkent ozkutlu
    ozlem ozlu ozokcu ozpetek ozpinar ozsozlu oztek ozturk ozudogru ozyurt pablo paca pacifica paco padraic padraig
    padraigh padraigin pahal paige paker paksu pallavi palmira paloma pam pambe pamela pamfil panagachie panait pancho
    panfilo panini panya paola paoletta paolo paraschiva paride parisa parminder parsa parth parvez pascal paschal
    pascual pascuala paskalia pasqual pasquale pastora patrice patricia patricie patricio patrick patrik patrizia
    patrizio patru patryk patty paul paula paulette paulica paulina pauline paulino paulius paulo pauric pavani pavel
    pavla pavlina pawel paye payton peadar peader pearce pearse pedro peggy pehlil pekkan pelaji pelayo pellegrino
    pembesin penelope penina peninah pepe pepijn pepita pepito peren perinur peris perla perlita permun pervaiz pervez
    pesent pete peter peterson petr petra petras petre petrica petrina petrisor petrona petronela petru petrut petruta
    peyton phanice phelim phelix phil phileine philemon philip philippa philippe philis phillip philomena phineas phoebe
    phuong phylis phyllis pia piaras piedad pien pierangelo pierce piergiorgio piergiuseppe pierina pierluigi piermaria
    piero pierpaolo pierre piersanti pieter pietro pijus pilar pili pim pina pio piotr pippa pirahmet piran piroska pius
    placido plesu pleun plinio polly pompeo pompilia pompiliu pomponio poncio pooja popobawa porfirio povilas pradeep
    pranav praneel pranit pratyush premysl primitiva primitivo prisca priscah priscila priscilla priscillah prisha priya
    profira prudencia prudencio przemyslaw puccio puk pumbaa purcek purificacion pushti qaadir qaasim qabeel qabil qadar
    qadeer qadi qadim qahtan qaim qais qamar qani qanit qareeb qarin qaseem qasid qasif qasim qatadah qawee qays quadir
    qudamah quddoos qudoos quentin quincy quinn quinten quinter quinty quique quirino qurban qusay qushi qutaybah qutb
    qutub raaghib raagini raahil raakin raamis raamiz raashid raatib rabah rabar rabb rabbaanee rabbani rabbiye rabecca
    rabee rabi rabia rabiah rabih rabit rachael rachana racheal rachel rachelle rachit rachita rada radek radeke radha
    radhee radhika radi radim radka radomir radoslav radoslaw radovan radu raducu radvile raed raees rael raewyn raf
    rafa rafael rafaela rafal rafan rafay rafee rafeek rafeeq raffaele raffaella raffaellino raffaello rafi rafia rafih
    rafila rafiq raghav ragheb raghib rahab rahat raheel raheem rahiye rahma rahmet raimondo raimundo rajab rajata
    rajesh rajeshri rajinder rakesh rakide raksha ralph raluca ramadhan ramesh raminta ramiro ramon ramona ramunas
    ramune rana ranbir randall randy ranieri ranveer raphael raquel rares rasa rashid rashidi rasul raul ravi rawiri
    rayaan rayan rayla raymond razi razvan reagan rebeca rebecca rebeka rebekah rebihat recepali reda redmond reece
    refet refik regan regina reginald regulo rehaan rehema rehime reina reinaldo reka rekha relu remazan rembrandt
    remigio remus remy rena renata renato rene renee rengul rens renske renzo reshoni resulcan reuben reva revza reyansh
    reyes reyna reynaldo rezin rezzak rhian rhianna rhianne rhiannon rhoda rhodri rhona rhonda rhys rian rica ricarda
    ricardas ricardo riccardo ricciotti richard rick rickey ricky ridhi rifkiye rik riley rimante risalet risasi rishi
    risper rita rivka riya riziki roan robbie robert roberta robertas robertina roberto robyn rocco rochelle rocio rodah
    roderick rodger rodgers rodica rodney rodolfo rodrigo rogelio roger rohaan rohan rohat rohit roise roisin rojnu
    rojus rokas roksana roland rolandas rolando roldan rolf romana romanita romeo romina romolo romualdas romulo romulus
    romy rona ronald ronaldo ronan ronith ronke ronnie ronny rono roos roque rory rosa rosaleen rosalia rosalie rosalina
    rosalind rosalinda rosalva rosanna rosanne rosaria rosarie rosario rosaura roseanna roseline roselyn roselyne
    rosemarie rosemary rosenda rosendo rosie rosina roslyn ross rossa rossana rostislav rotich rowena roxana roxelana
    roy roza rozalia rozsa rua ruairi ruari rubani ruben rudo rudolf rudra rufina rufino ruggero ruggiero rugile ruhide
    ruhiu ruhsat ruhugul rui rukhsana rukia ruknettin rumeysa rungo ruperta ruperto ruqayya rusen rushil rusne russell
    rusul ruta ruth ruwaihim ruxanda ruxandra ruy ruzena ryan ryder ryszard ryte rytis s'fiso sa'adatu saabir saad
    saadat saadiq saafir saahir saaiq saajid saal saalih saalim saanvi saaqib saar saariyah sabah sabahat sabari sabas
    sabatino sabbir sabeeh sabettin sabih sabihe sabil sabin sabina sabine sabiq sabir saboor sabrina sabur saburah
    sacha sachi saci sadaka sadan sadao sadaqat sadat sadeed sadeti sadie sadiki sadiman sadittin sadiye saeed safet
    safii safinaz safiri safiya safta safura sagal sagcan sagit sahat sahdiye sahigul sahil sahinbey sahinder sahir
    sahmettin sahnuray sai saida saidi saim saima sair sairah saire sajid sakip saksham salami sali salim salimet salkin
    sally salma salome salomea salomey salomon salud salurbay salvatore salvi samahat samaksh samama samanta samantha
    samar samarth samesh sami samiha samina samira sammy samson samu samuel samurtay samwel samweli sana sanavber sanaya
    sancak sancar sancho sanda sandalio sandeep sander sandile sandor sandra sandro sandu sani sanjay sanli sanne sante
    santiago santino santos sanur sanya sanziana saoirse saood sara sarabi sarafina sarah sargin saricabay sarita sarka
    sarpkin sarthak sarunas sarya sasha saskia sathvik satia satnam satrettin saturnina saturnino saul saulius saumu
    saumya saundra sauti sava savak saverio saveta savina savki savni sayan saydam saygin sayin sayrak sazime scot scott
    seamus sean seana seanan seaneen seanna sebastiaan sebastian sebastiano sebastiao sebastien sebattin sebigul sebla
    secgul secme seda sedife seema sefer sefi sefiye segilola segismundo seha sehamet sehel sehreban sehza seif sejda
    sekim selaheddin selale selamawit selatin selcen selcuk selena seler selime selina selmin selvi semat semender
    semenica semine semrin semsettin semsinisa senan sencar sendogan seniha senkal senn senna sennur seona seosamh sepp
    seracettin serafeddin serafina serah serban serda seref serena serezli serfinaz sergio sergiu sergius serhatmehmet
    serhii serma serman sernur serol servinaz seth sevcan sevdi sevdinar seve severiano severin severina severino severo
    sevgen sevginur sevican sevim sevindik sevket sevketfeza sevla sevsevil seyda seydo seye seyfullah seyhan seyithan
    seyyide sezal sezen sezginbas shaban shabana shabnam shadrack shahid shakira shamsuddeen shane shani shania shanice
    shanna shannan shannen shari sharlene sharon shaun shauna shauneen shaurya shawana shawn shawna shay shayne shazia
    shea sheamus sheela sheelagh sheena shehu sheila sheilah sheilla sheillah shekoni shelby shelia shelley shelly shem
    sheree sheri sherri sherry sheryl shida shiela shilpa shinead shirin shirley shivani shivansh shlomo shona shravya
    sian sibonelo sibongile sibusisiwe sibusiso sidar siddharth sidki sidonia siem sifa sifuna sigfrido sigita
    sihawukele sijuade siku sil sila silan silanur silas sile silke silondile silvana silvester silvestre silvestro
    silvia silvian silviana silvie silvio silviu simao simas simber simeon simi similoluwa simina simion simisola simiyu
    simon simona simonas simone simonetta simphiwe simphiweyinkosi simten sinasi sinead sinica siobain sioban siobhain
    siobhan siofra sione sioned siper siphesihle sipho sirap sirivan sirriye sithembiso siti sittik siya siyabonga
    siylihan sjoerd skolastika skyla skylar slavena slavomir smaranda smilte sneha sofia sofie sohret sokmen soledad
    solma somadina somtochukwu sona sonad songurkan sonia sonnur sonya sophia sophie sophy soraia sorana soraya sorcha
    sorin sorina sosimo souma sowande soydaner soykan soykut soyler soyselcuk sozer spencer speranta sphiwe stacey
    stacie stacy stan stana stanca stancu stanislav stanislava stanislaw stef stefan stefana stefani stefania stefanie
    stefano stela stelian steliana stella stellah steluta sten stepan stepanka steph stephane stephanie stephen stephene
    sterre steve steven stewart stijn stuart suat suayp subomi subutiye sucaettin sudi sudiksha suha suhani suheyda
    sukhdev sukhvinder sukri sukufe suleiman suleyla sulhi sultane sumaira sumayya sumerya sumeyye sunay sunel suner
    sungara sunil sunita suphi suresh surinder susam susan susana susanita susanna susannah susanne susen suus suvari
    suzana suzanne suze suzer svatopluk svatoslav sven svetlana swala swaleh sylivia sylvester sylvia sylvie sylwia
    szabolcs szilard szilveszter szilvia szymon taahaa taahir taaj taalib taamir taanish taariq taban tabassum tabish
    tabitha taciddin tacnur tadas tade tadeas tadeen tadeo tadeusz tadhg tafazal tagangul taha tahawwur taheem tahir
    tahira tahmaseb tahmeed tahmid tahoor tahseen tai taial taimur taine taisir taj tajammal tajammul tajudinn tajus
    takatifu talal talat talayer talha talhah tali talib talibe tama tamam tamanna tamar tamara tamas tamati tamaydin
    tambika tami tammie tammy tamu tanak tanay tanbay tandogdu tane tangaroa tangul tanhan tania tanimu tanir tanish
    tanmayi tanpinar tanses tansev tansig tanveer tanvi tanya tanyolac tanyu tara tarak taranci tarfaan tariq tartis
    tasar tasha taskan tasvir tatenda tatiana tatu tautvydas tawkeel tayaydin taygan tayla taylak tayyibe tayyip teber
    tecimer tecla teea teerth tegan tejas tekbay tekecan tekiner teknaz teksoy telemaco telim telmo temidayo temime
    temirhan temistocle temitope temizkal temucin tendai tenvir teo teobaldo teodor teodora teodoro teodosia teodosio
    teofil teofila teofilo teohari teona tercan tere terence teresa teresia teresiah teresita terez tereza terezia
    terina terlan terrance terrence terri terry tesfaye tess tessa tetiana teun tevs teybet tezcan tezol thabani thabisa
    thabisile thabiti thabo thaddeus thalente thandazile thandeka thandiwe thando thanh thea thelma thembeka thembekile
    thembile thembisile theo theodor theodore theophile theresa therese thibault thibaut thierry thijmen thijn thijs
    thom thomas thuo thuthukile tiago tiana tiare tiarna tiarnan tiberia tiberiu tibor tiburcio ticen tiegan tiernan
    tigin tijmen tijn tijs tim timea timo timotei timoteo timothee timothy timurtas tina tinal tinca tincuta tirdad
    tirza tisa tishk titas titilayo tito titus tivadar tiziana tiziano tobias tobiasz toby todd todor togan toker toki
    tokoz toktug tokunbo tola tolonbay tolulope toluwanimi tom toma tomas tomasa tomasz tome tommy tomori tomurcuk
    tonguc toni tonia tonicha tonino tonny tono tony tonya topuz torel torhan tori toribio torquato tory tracey traci
    tracie tracy traian travis treacy treasa trevor tricia trina trini triona tripti trish trisha tristan triveni triya
    troy tsuma tuan tudora tudorita tudosia tuere tufani tugcan tugce tugrulhan tugtas tui tukelalp tukufu tule tulin
    tullio tulun tumer tumkurt tunahan tuncboga tunckilic tunde tunguc turabi turcan turcein turgut turkalp turkmen
    turknur turlough turvi tutkucan tutkun tuyug tuzeer tuzenur twan tycho tygo tyla tymon tymoteusz tyrone tyson
    ubaadah ubadah ubaid ubaidah ubaldo ubay ubayd ubaydullah uberto ubeydullah ubika ucan ucbeyi ucchal ucgul uche
    uchenna udant udarsh udeera udyati ufukay ugan uge ugne ugo ugolino ugur ugurkan ugurtan uhban ujamaa ujunwa ulakbey
    ulfat ulfet ulises ulke ulkudes ulkum ultan ulu uludag ulugbey uluman ulutay umaarah umair umande umang umar umberto
    ummahan ummahani umman ummet ummuhan umoja umray umusan umutcan unal unek unlen unnati unni unsever unubol upadhriti
    upasna upkaar upma uraltay urbano urfettin urhan urishilla urmi urper urrab ursula urszula urvashi urvi usame usha
    ushan ushindi usiku usman ustun uthman utkarsh utkucan uyanser uygun uzbay uzer uzima uzsoy vacibe vaclav vafir
    vahar vahittin vaida vaidas vaishnavi vajen vakare vakris vala valary valentijn valentim valentin valentina
    valentine valeria valerie valerio valeriu valero vallary valter vamakshi vanda vanesa vanessa vansha vanya varenya
    vargin varlik varsha varvara vasana vasare vasatika vasco vasile vasilica vasudha vasyl vaughan vaysal vecide veda
    vedant vedat vedhika vedika veer veerle vefia veis vejune velitdin velma venancio venceslas vendula venera veniamin
    vera verim veronica veronicah veronika veronique veta vezat vezrife vicenta vicente vicentia vicentiu vicki vickie
    vicky victoire victoriano victorino vida vidal vidhi vigilija vigo vihaan vijay vikram viktor viktoria viktorie
    viktorija vildane vilem vilius vilma vilmos vilte vinaya vince vincent vincentio vincentiu vincenza vincenzo vinicio
    violeta viorel viorela viorica virag viraj virgilio virginie viridiana visarion visitacion vit vitalija vitalis
    vitezslav vitor vitoria vittoria vittorio viv vivaan vivian viviana vivien vivienne vlad vladelina vladimir
    vladimira vladislav vlaicu vlasta vlastimil voichita voicu vojtech volodymyr vratislav vrinda vrishti vritti
    vusumuzi vyanjana vytautas vyte waahid waail waajid waceera wachira wadee wadi wadood wafa wafeeq wafi wafiq wafula
    wahab wahb wahban waheed wahhaab wahhaaj waida waimarie wainaina wairimu wakeeta walter wamalwa wambua wambugu
    wambui wamwema wanda wangari wangila wangui wanja wanjala wanjiku wanjiru wanjohi wanyama wanyonyi waqas warda warhi
    waridi warinder warjas warren waseem waseme wasim watika waweru wayne wazir weddy wei wekesa weldon wendy wes wesley
    wesonga wessel widisha wikitoria wiktor wilfred wilfredo willem william willie willis willy winfred winifred winnie
    winny wiremu wishi witold wojciech wout wouter wriddhish wridesh wuraola wyatt wycliff wycliffe xalak xavi xavier
    xenia xiaoming ximena xin xiomara xiti xobeen yaa yaaseen yachana yadavi yadid yadigar yael yafi yafir yaghnam yagin
    yagizkurt yagnesh yago yahsi yahsikan yahvi yahya yahyaa yaiza yakobo yalazabay yalgin yalin yaltirak yaman yamar
    yameen yamin yamini yanki yaqeen yaqoot yaqub yar yara yargi yasaar yasan yasar yasattin yaseen yasemen yash
    yashasvi yashawini yashem yashica yashoda yashodhara yashvi yasin yasinta yasir yasmin yasmine yassin yasti yatan
    yathrib yatin yauvani yavuz yaw yawar yawer yayak yazan yazeed yazganalp yazgul yejide yekbun yekda yelesen yeneral
    yepelek yeraz yergha yertan yesenia yesica yesil yesoob yessica yetisal yetunde yewande yfke yiannis yigit yildir
    yildiz yilma yilmaz ying yinthe yochana yohana yohane yolal yolanda yonetmen yoruc yoshita yosma youssef yousuf
    yucel yucelen yug yumun yunis yunt yurdanur yurdaser yureed yurtguven yurtseven yurttas yusra yussuf yusuf yutika
    yuvraj yves yvette yvonne zaafir zaahid zaahir zaakir zabir zablon zac zacarias zach zacharia zacharie zachary
    zackariya zaeem zafar zafeer zafir zafrul zahaar zaharia zaheer zahfer zahi zahid zahir zahnya zahra zahri zahrun
    zahur zaib zaid zaida zainab zainabu zaira zaitra zaituni zak zakaria zakayo zakhele zalan zaliha zamfir zamfira
    zamir zane zaneta zansi zara zarar zaraza zarna zashil zauqi zaweel zayan zaynab zayyan zayyir zbynek zdenek zdenka
    zdislava zebirce zehaan zehranur zekayi zelha zemyna zemzem zende zennun zeno zenobia zenovia zenzele zenzile
    zerafet zerdad zeride zevlude zewad zeynelabidin zeynep zeyno zibuyile zihni zikmund zilfa zilmil zimran zina zinal
    zinhle zinnure zipporah zita zivile ziyaettin zoe zoey zofie zohrehan zoltan zora zoraida zoral zsanett zsigmond
    zsofia zsolt zsombor zsuzsanna zuba zubair zubeyde zufer zuheyla zuhri zulbiye zulfuye zulgarni zumaridi zumre
    zuwayhir zuwena zuzana zwatie zygimantas
    """.split()
)
"""Given names that are hardly anything else."""

GIVEN_TOO: Final[frozenset[str]] = frozenset(
    """
    abbey ada adelaide alexandria allen amber anderson angel anmol april archer aria art ashley august aurora austin
    autumn ava baba basil beryl bethany bill blake blessing bob bonnie brooklyn campbell carmel carter chad charity
    chase chelsea christian clair clark clement clinton cole collins comfort cooper coral crystal daisy dale davis dawn
    dean destiny devon diamond don dorian drew duke earl ebony eden ernest evans eve faith felicity flora florence
    florin francisco frank franklin gail gene georgia gill glen grace grant guy harley harmony harper harrison heather
    holly hope hudson hunter ida imam ina innocent iona ira iris israel iva ivy jackson jade jan jasper jay johnson
    jordan joy june kaiser kane kara kelvin kennedy kent kingston lance lara lavender leigh leo lily lincoln linn logan
    lourdes lucky mara marina marine mark mason max maxi maxwell may mel melody mercy milton misty mitchell morgan
    morris nelson newton norman olive orlando paris parker pastor pat patience peace pearl penny perry phoenix pier
    piper poppy preston prudence purity rama raven ray rex ria rob robin robinson rogers roman rose rowan ruby sal sam
    sandy savannah scarlett shannon sienna sierra skye solomon sonata stanley sue summer sydney tanner taylor teddy tia
    tiffany trent trinity tudor tyler vernon victor victoria viola violet virginia warwick whitney will willow wilson
    """.split()
)
"""Given names that are as often a word, a month or a place: names only beside a surname."""

SURNAMES: Final[frozenset[str]] = frozenset(
    """
    aaaqil aabid aadam aadil aalam aamil aamir aamirah aanei aarif aariz aasif aasim aatiq aazim abaan ababei abbott
    abdalla abdallah abdi abdiaziz abdifatah abdikadir abdille abdinoor abdirahman abdow abdulla abdullahi aberhart
    abiola aboraa abrafi abreu abubakar abuga abwao acevedo acharya acheampong achieng achison achola acosta adam adams
    adamu adan adebayo adebisi adegbite adegoke adekunle adelakun adeleke adelusi ademiluyi aden aderibigbe aderogba
    adesiyan adetokunbo adeyemi adeyemo adhiambo adisa adkins adoma adomah adomako adongo adow adu adusei adutwum
    adutwumwaa adwubi afirifa afoakwa afolabi afolayan afonja afrakomaa agarwal agate aggarwal agnew agrawal aguilar
    aguirre agyapomaa agyapong agyare agyei agyeiwaa agyemang ahearn ahearne ahern aherne ahluwalia ahmed ahortor ahuja
    ainsboro aitken ajao ajayi ajewole akar akca akcay akdeniz akello akgunduz akhtar akinrinola akinwale akinyi akoaa
    akoth akoto akowua aksu akumu akyaa akyeampomaa akyeampong akyena alabi albu aldridge alemdar alex alexander ali
    alio allan allen allerby allis allison almeida aloba aloo aluoch alvarado alvarez alve alves amaral ambani amble
    amina amo amoa amoah amoako amoakowaa amoanimaa amoasi amoit amondi amorim ampadu ampofo ampofowaa ampoma amponsa
    amponsah anand andersen anderson andorful andra andrade andrew andrews angus angwenyi anima anjos ankra anne
    annsboro anokye ansa ansboro ansomaa ansomah anthony antunes antwi antwiwaa anyango anyanwu anyona aoko apiyo apondi
    appia appiah apte araujo archer ardelean arellano arias armstrong arnold arnott arora arroyo arslan arsoy arthurs
    arya aryan asamoa asamoah asante asantewaa asare asenso ashe ashley ashman ashton asiama asiedu asieduwaa aslan
    assuncao ata ataa atchison athman atieno atkins atkinson atwal auma auraq aurora austin avery avila awadh awadil
    awamil awani awinja awino awj awmar awodiran awolowo awuah awuor ayaan ayala ayamin ayandokun aydin ayers ayieko
    aylward ayoola ayuma ayyubi azban azevedo baafi baah baaqir baaree baashir baasim baasit baawia babar babtunde babu
    badal badami badu baharia bahati bahl bahra bahri bailey bains baird bajaj bajwa bakare bakari baker bakshi bal bala
    balakrishnan balan balasubramanian balay baldick baldwin bale baleegh bali ball ballard balogun bambad bamidele
    bamiloye bandeville bandi banerjee banik banks bann bannon bansal banville bappa baptista barad barajas baraka baral
    barasa baraza barber barbosa barbu baria barker barlow barman barnes barnett barneville barongo barr barraq barrera
    barrett barrnette barron barros barry bartlett bartley barton bary basaam basak baseer bashaar bashaarat basheerah
    bashir bass bassett bassi basu batal batchelar bates bath batista batool batra batta bauer bautista bava bawa baxter
    baya beakey beal beale bean beard beasley beasty beattie beatty beck becker bedi beggan beggs begley begum behan
    behl beirn beirne bell bello belton beltran ben benard bender benitez benjamin bennet bennett benson bentley benton
    bera beresford berg berger bergin berkahn bermingham berminghim bernard berney bernie berry bett bevan bhagat bhakta
    bhalla bhandari bhardwaj bhargava bhasin bhat bhatia bhatnagar bhatt bhattacharyya bhatti bhavsar bianchi bibi
    biesty bii bilaal bilge bilgin bilir bir birch bird birgen birmingham bishell bishop biswas biwott bizhan black
    blackburn blackwell blair blake blanch blanchard blanche blankenship blevins blick boadi boadu boahen boakye
    boakyewaa boase boatemaa boatemaah boaten boateng bobal bodkin bogan bohan boke boland boles bolger bolton bona
    bonar bonaya bond boner bones boniface bonilla bonner bonsra bonsu booker boon boone booth bor bora borah borde
    boreland borges borland borra boru bose bosibori bosire botham bourke bowater bowden bowe bowen bowers bowler bowles
    bowman boyce boyd boyer boylan boyle boyse bradden bradford bradley bradshaw brady brahmbhatt branaola branch branco
    brandt brannelly brar brassil braun bray bree breen breheny brennan breslin bresnehan brett brewer brian brick
    bridge bridges bridson brien briggs bright briody brislane brito brock broderick brody brogan brookes brooks brophy
    brosnan broughan brown browne browning broy bruce bruen bruton bryan bryant bryson buch buchanan buck buckley buhari
    bui buick bull bulle bullock bumb bundi buraid burch burchill burgess burke burnett burns burr burrell burrows burt
    burton bush busienei butala butcher butler butt buttimer buttimore bwire byrd byrne byrnes cabrera cadden caddow
    cadogan cafferkey cafferky cafferty caffrey cagney cahalane cahill cahillane cahir cain caine cairn cairns calderon
    caldwell calhoun callaghan callahan callan callanan calligan callinan cally calvey camacho cameron campbell campos
    camurcuoglu canavan cannan canniffe canning cannon canny cantrell cantu cantwell caplis capples capua carbery
    cardenas cardoso carey carleton carley carlin carlson carmody carneiro carney carolan carpenter carr carragher
    carrig carrigan carrigy carrillo carroll carson carter carthy carton cartwright carty carvalho carville casey cashen
    cashman cassen casserley casserly cassidy cassin castaneda castillo castro cattigan cauley caulfield cavanagh cawley
    celik cervantes cetin chacha chacko chad chada chadha chadwick chahal chai chakrabarti chakraborty chamberlain
    chambers chan chana chand chanda chander chandler chandra chandran chaney chang changawa chapman charles charlton
    charo chase chatterjee chaudhari chaudhary chaudhry chaudhuri chaudry chauhan chavez chawla chebet chebii cheboi
    chebon cheema chege chelagat chelangat chelimo chemtai chemutai chen chenangat chengo chepchirchir chepchumba
    chepkemboi chepkemoi chepkirui chepkoech chepkorir chepkosgei chepkurui chepkwemoi chepkwony chepngeno chepngetich
    cheptoo cherian cherono cherop cherotich cherry cheruiyot cherutich cheruto chesang chesire cheung cheyech chhabra
    ching chirchir choi chokshi chomba chopra choudhary choudhry choudhury chowdhury christensen christian christiansen
    christie christopher chukwu chumba chumo chung church cisneros clafferty claffey clair clancy clare claridge clark
    clarke classon clavin clay clayton cleary clements clenaghan clerkin clery clifford cline clinten clinton clogherty
    cloherty clohessey clohessy cloney cloonan cloone clooney clune coady coakley coates cobb cochran cody coelho coen
    coffey cogan cogley cohalan cohen coholan cole coleman coles coley colfer colgan colhoun coll collen colleneler
    colleran colley collier colligan collinder collins collis colly colreavy colum comar comber combre combs comer
    comerford comisky commins compton comyn conaty conboy concannon condon condren condron conefrey conlan conley conlon
    conmee conmy connachton connaghy connaughton conneeley conneely connell connellan connelly conner connery connole
    connolly connor connors conole conrad conree conroy conry considine contreras conway conwell coogan cook cooke
    cooksley coolahan cooley coonan cooney cooper copeland corbett corcoran cordova corduff corish corkery corless
    corlett corley corlu cormack cormican cormick cormy corr correia corridan corrigan corry cortez cosgrave cosgrove
    costa costello costelloe costigan cotter coughlan counihan courcey cournane courtenay courtney cousins coutts cowan
    cowely cowen cowley cox coyle coyne cragg crahan craig craine crampsey crampsie crane crangle cranley cranly craven
    craw crawford crawley crean creed creedon cregan crehan cremin cresswell cribbons crilly crimmins crinion cristea
    croad croal crohan crolly cronelly cronin cronly crosbie crosby cross crossan crota crotty crowe crowley crudden
    cruise cruz cryan cuddihy cuevas cuffe culhane cullen culligan cullinan cullinane culloty cully cumiskey cumisky
    cumming cummings cummins cummiskey cummisky cunha cunnane cunneen cunningham cunny curley curnane curneen curnyn
    curran currie curry curtin curtis cusack d'alia d'arcy daako daakoaa daamin dabir dabrowska dagane dahir daiken
    dakhil dalal dale dalton daly dalziel damurah danaher dane dang dani daniel daniels danjuma danso dar dara darain
    darcy dargan darko darmody das dasey dasgupta dash dass datta daud daugherty dave davenport davern davey david
    davidson davies davila davin davis davison davitt davoren davy daw dawick dawson dawud dayal deacon deacy deady dean
    deane dease deasy decker dee deegadan deegan deehan deeley deely deeney deeny deere deery deigan deignan delacruz
    delahunty delaney delap delargy deleon delgado deloughrey deloughry demir demirel dempsey deng denihan denis denison
    dennehy denning dennis denny deo deol dermody dermott derrig desai deshmukh deshpande desmond devally devan devane
    devaney devanney devenney dever devereux devery devi devilly devin devine devitt devlin devoy dewan dey dhadho
    dhaliwal dhar dhawan dhillon dhingra diaconescu diaconu diaz dick dickerson dickey dickie dickinson dickson dida
    diffin diffley diggin diggins dignan dillane dillon dima dinan dineen dinneen dinu dirrane diskin divan divenney
    diver divine diviney dixit dixon dlamini dobbin dobbins dobre dobson dochioiu dodd dodson doe dogherty doherty dolan
    domingues dominguez donagher donald donaldson donegan donkor donlon donnan donnell donnellan donnelly donoghue
    donohoe donohue donovan doody dooey doogan doohan doolan dooley doorty dora doran dordan dore dorgan dornan dorrian
    dorsey doshi doudigan dougherty douglas dowd dower dowey dowley dowling downes downey downing doyle drake drennan
    drew drian driscoll drohan droney drum drumm drummond drummy dua duah duane duarte duba dube dubey dudley duff
    duffin duffy dufie dugal dugar duggan duhig duhy duignan duke dulohery dumanli dumitrescu duncan dunford dungan
    dunlap dunleavey dunleavy dunn dunne dunning dunny dunphy dunworth duong duran durdu durham durkan durkin durmus
    durnan durnin durning durrihy dutt dutta dwamena dwane dwyer dyal dyer earl earle eaton eden edin edmonds edun
    edwards edwin eftimie egan eglinton ehsaas eivers ejlaal ekai ekal ekeno ekidor ekiru ekitela ekwueme elijah ellery
    elliot elliott ellis ellison elwood emmanuel emuria ene ennis enright eraslan erdogan eregae ergul erickson ertas
    erupe ervin ervine escobar esekon esfandyar eshan esinyen esparza espinoza esson estes esteves estrada etyang
    eustace evans everett evoy ewart ewing ewoi eyanae eze ezeugo fadden fadian fadipe fagan fagunwa faherty fahey fahy
    fair fairhall faizan fajimi falabi faleti fall fallon faloye falvey fannin fanning fannon farah farell faria farland
    farley farmer farnan farnon farooqi farragher farrell farrelly farren farrissey farrissy farry fasasi faulkner faull
    fay fazli fealy fearon feehan feeley feely feeney feeny fegan fehan fehilly feighery felban feldman fenelon fenighty
    fenlon fennell fennelly fennessey fenning fenton fergus ferguson fernandes fernandez fernando ferreira ferrell
    ferris ferriter ferry fidvi field fielding fields figueiredo figueroa filban filbin finan finch findlay finegan
    finlay finley finn finnegan finneran finnerty finnucane finucane firat fischer fisher fitzgerald fitzgibbon
    fitzgibbons fitzmartin fitzmaurice fitzpatrick fitzsimmons fitzsimons flaherty flahive flanagan flannagan flannelly
    flannery flatley flavin fleming fletcher flinn flood florea flores flowers floyd flynn fofie fogarty folan foley
    fondo fonseca foody foote foran forbes ford forde foriwaa forkin forrest forster forsyth foster fosu fosua fowler
    fox foy foyle fraher frances francis franco frank franklin fraser frawley frazier freaney frederick freeley freeman
    freeney freeth freil freitas frema french fresh frey friedman friel frimpomaa fritz frost fry frye fuentes fuli
    fuller fulton fundi funnell furey furness fyfe gaba gachanja gacheri gacheru gachoki gade gaffney gahan gaine gaines
    gainey gakii galgallo galgalo gallagher gallaher gallegos gallen galligan gallivan gallogly galloway galvan galvin
    gamble gandhi ganesan ganesh ganguly ganley ganly gannon gara garavan garba garcia garde gardiner gardner garety
    garg gargan garland garner garraghy garrahy garrett garrihy garrison garry gartlan gartland garvey garvin garza
    gaskin gaspar gately gates gathogo gathoni gati gatimu gatwiri gaughan gavaghan gavican gavigan gavin gay gaynard
    gaynor geany gearty geary gedi gee geherty gentry geoghegan george georgescu georgiou gera geraghty gerarghty
    ghafoor ghanee ghannam ghasaan ghauth ghayoor ghazzal gheorghiu ghose ghosh ghunayn ghutayf gibb gibbon gibbons
    gibbs giblin gibney gibson gichana gicheru gichohi gichuhi gichuki gichuru gifford gikonyo gilbane gilbert gilbride
    gilchrist gildea gilduff giles gilgunn gilhooly gill gillan gillen gillespie gillic gillick gillies gilligan
    gilliland gillis gillooly gilmartin gilmore gilroy gilsenan ginevan ging ginnitty ginnity ginty girvan gitahi gitari
    gitau githaiga githinji gitonga givern glass glavin glazier gleasure gledhill gleeson glenn glennon gloster glover
    glynn goda godana goddard godfrey goel goff gogan gogarty goggin gohar gokhale gola goldberg golden golding goldrick
    gole golestani golla gollan gomes gomez gona goncalves gonzales gonzalez goodman goodwin gopal gordon gore gorevan
    gorey gorham gorman goswami gough gould goulden goulding gour goyal grace grady graham grahams grant grattan graves
    gray grealish greally greaney greehy greelish greely green greene greenwood greer gregory greig grennan grewal grey
    griffen griffin griffith griffiths grimes groarke grogan groogan gross grover growney guard gubain gubben guclu
    guerin guerra guerreiro guerrero guha guihan guilfoyle guinan guinane guinevan guiney guinnane guinness guiry gul
    gulati gulen gulfam gullery gulshan gunn gunning gupta gure gurung guthrie gutierrez guy guyo guzman gwynn gyamfi
    gyamfiaa gyasi gyasiwaa haas hackett hadfield hagan haggerty hahessy hahn haines haire haji halake halder hale haley
    hall hallahan hallanan halley hallinan hallissey halloran halpen halpin ham hamilton hamisi hammond hampton hanafin
    hanbury hancer hancock handa haney hankard hanley hanlon hanly hanna hannah hanncard hannigan hannon hanrahan
    hanratty hans hansen hanson haque hara harahoe haran hardie hardiman hardin harding hardy hare haren hargadon hargan
    hargreaves hari harkin harkins harley harmon harnett harper harrell harrihy harrington harris harrison harry hart
    harte hartigan hartley hartman hartnett harty harvey hassan hassani hassett hastey hastie hastings hasty hatfield
    hatton haugh haughey haverty hawe hawkins hawthorn hay hayden hayer hayes haynes hayre hayrioglu hays hayward heaffy
    healey healy heaney heaphy hearn hearne hearty heath heavey hebert heckett hedderman hedigan heelan heenan heeney
    heffernan hefferon heffron hegarty hegde heggarty hehir helen helery hely hempenstall henderson hendricks hendrix
    hendry henebry heneghan henery heney hennebry hennelley hennelly hennessey hennessy hennigan henriques henry hensley
    henson hepburn hepenstall heraghty heraty herbert herd hereward herity herlihy herman hernandez hernon heron herrera
    herring hersi heskin heslin hess hession hester hever hewitt hewson hickey hickman hicks higgins hilary hill hillen
    hillery hilliard hillow hilton hines hinney hinton hishon histon hoang hoare hoban hobbs hodge hodges hodgson
    hodnett hodson hoey hoffman hogan hogg holdaway holden holder holland hollins holloway hollywood holmes holohan holt
    honan hood hook hooper hoover hope hopkins hora horan hore horgan horn horne horton hosae hosey hoskins hough
    houghton houlihan hourican hourigan hourihane house houston howard howarth howe howell howells howley huang hubbard
    huber huddleston hudson huerta huff huffman hughes huka hull hume humphrey humphreys humphries hunt hunter hurd
    hurley hurst hussain hussaini hussein hussey hutchinson hutchison hutton huynh huzaifa hyde hyland hyman hynes iago
    ibarra ibikunle ibraaheem ibrahim idris iftikhaar igoe ihab ihejirika ihsaan ihsanoglu ihtiram ijli ilan ilori
    ilupeju imali iminza inglis ingoldsby ingram inonu ionescu ionita iqbal ireland ireri iroha irungu irvine irving
    irwin isaac isah islam ismail issa issac issack issak ivanov ivanova ivers ivory iwu iyanda iyengar iyer jaabir
    jabir jabr jackman jackson jacob jacobs jacobson jacques jad jaggi jahdami jahdari jain jaiyeola jalaal jalil jama
    jamaal jameel james jameson jamieson jani jarso jarvis jayaraman jebet jefferies jefferson jeffries jefwa jelagat
    jelimo jelle jellyman jemeli jemutai jenkins jennings jensen jepchirchir jepchumba jepkemboi jepkemei jepkirui
    jepkoech jepkogei jepkorir jepkosgei jepleting jepngetich jeptoo jerono jerop jerotich jeruto jesus jha jhaveri
    jibril jiles jillo jimale jimenez joe joel johal johansen john johns johnson johnston johnstone jomo jones jordan
    joseph joshi joshua joyce juarez judd judge julius juma jumba junior kaamil kaari kabeer kaberia kabir kabiru kabui
    kaburu kachela kadakia kade kadenge kadzo kageha kagendo kagwiria kahindi kahinu kaimenyi kaingu kairu kaiser kajuju
    kakai kakar kala kalama kale kaleem kaleema kalekye kalita kalla kaloki kalume kamal kamande kamathi kamau kamdar
    kamene kaminski kamran kanana kananu kanda kandie kane kang'ethe kangethe kangley kangogo kanini kanja kannan kant
    kanyi kapadia kapoor kapur kar kara karaamat karadeniz karam karambu karan karani karanja kari karikari karimi
    karisa kariuki karnik karpe karuga karuri karwitha kasam kashif kashyap kasim kassim kasyoka kata katana kathambi
    kathure kaufman kaul kaur kavanagh kawira kay kaya kaysan kazlauskas kazungu keady kealey keally kealty kealy keane
    keaney keany keapock kearney kearns keary keating keaveney keaveny keeffe keegan keehan keelan keeley keely
    keenaghan keenahan keenan keeney keer keery keevers kehoe keightley keitany keith kelleher keller kelley kelly
    kelvey kelvin kemboi kemei kemp kendall kendi kenga kenlan kenlon kenna kenneally kennedy kennellan kennelly kenny
    kent keogan keogh keoghan keoghane keohan keohane keown kerin kerins kerley kerlin kermody kernan kerney kerr
    kerrigan kerrisk kerubo kerville kerwick keter kevane keville kevin key keya keyes khaemba khalif khalsa khamis
    khamisi khan khanna khare khatri khisa khosla khurana kiama kiarie kibe kibet kibiwot kibiwott kiboi kibor kidd
    kidney kiely kiema kieran kierane kierans kiernan kigen kihara kiilu kiio kiiru kilawee kilbane kilbride kilcoyne
    kilday kildea kilduff kilfoyle kilgallen kilgallon kilhooly kilkenny killeen killilea killooly killoran killoughry
    kilmartin kilmore kilonzi kilonzo kilroe kilroy kim kimachu kimaiyo kimani kimanthi kimanzi kimaru kimathi kimeli
    kimemia kimeu kimosop kimotho kimtai kimutai kinaghan kinahan king king'ori kingori kingston kiniry kinlan kinlen
    kinnane kinnear kinnegan kinner kinnerk kinney kinnon kinny kinoti kinsella kinuthia kinya kinyanjui kinyua kiogora
    kioko kipchirchir kipchumba kipkemboi kipkemei kipkemoi kipkirui kipkoech kipkogei kipkorir kipkosgei kipkurui
    kiplagat kiplangat kipleting kiplimo kipngeno kipngetich kiprono kiprop kiprotich kipruto kipsang kiptanui kiptoo
    kiptui kiptum kipyego kipyegon kiragu kirby kirimi kirk kirke kirui kirwa kirwan kisakurek kisilu kissane kitheka
    kithinji kithome kiti kitonga kitsao kitson kituku kitumaini kitur kivuva klein kline knapp kneafsey knight knowles
    knox kobia koch koech kogo kohli kolade kombe kombo komen komora konda koome koomson korir koros korpal koruturk
    kosgei koshy koskei kosoko kota kothari kovalenko kowalczyk kowalski koya kramer krasniqi krause krish krishna
    krishnamurthy krishnan krop krueger kulkarni kumar kumer kumi kunda kundu kung'u kungu kurgat kuria kurian kurui
    kuruvilla kusi kusiwaa kwaakye kwaakyewaa kwamboka kwartemaa kwarteng kwemoi kyalo kyei kyeiwaa kyerewaa kyne labeeb
    lacey lacy lad lafferty laffey lagat lahey lahiah lahiffe lahy laing lajlaj lal lall lalla lally lalor lam lamb
    lambe lambert lammas lamont lancaster landa lande landers landry landy lane lang langan langat lanigan lanka lappin
    lara lardner largan largey larkin larsen larson lata latif laurenson lavan lavell lavelle laverty lavery lavin law
    lawal lawless lawlor lawrence lawson layth le leach leacy leahy leal learmonth leary leavey leblanc leddin leddon
    leddy ledwich ledwith lee leech leen leeney lees lehane leite leland lelei lemayian lenaghan leneghan lenehan
    lenihan lennane lennon leon leonard leslie lester leung levan levine levy lewa lewandowska lewis leyden leydon li
    liddane liddy lillis lima limazah limbu limo lin lincoln lindsay lindsey linehan linnane linny linskey linton liston
    little liu livingston liyaaqat liyaqat lloyd loftus logan loghan logue loke london lonergan longan looney lopes
    lopez lord lordan loughlin loughnane loughran loughrey loughry loureiro lourenco love lovett lowe lowery lowney
    lowry loyal lozano luay lucas lucero lucey lucid lucitt luddy lumbasi lumumba luna lundon lunham lunney lunny
    luqmaan luqman lut lutf luthra lutz lyden lydon lynch lynchechaun lynchehaun lyne lyng lynn lynskey lyon lyons
    lysaght maalik maalim maawiya macadoo macaleavy macallen macaloon macanally macart macarthur macauley macbreen
    macbride maccaffrey maccann maccartan maccarthy maccarville macclenaghan maccole maccomisky macconachy macconnaghy
    maccool maccormack maccurtin macdermott macdevitt macdonagh macdonald macdonnell macdougall macdowell macdwyer
    macdyer macedo macegan macelgunn macever macevoy macfadden macfall macfaull macgee macgeehan macgill macgilligan
    macging macginley macginnitty macginnity macginty macgloin macglynn macgovern macgreal macgroarty macguinness
    macgurk machado machale macharia machenry machugh macias macinerney macinnes mack mackay macken mackenna mackenzie
    mackeown mackesey mackevitt mackey mackle maclean maclysaght macmahon macmillan macmonagle macmorrow macmullan
    macmullen macnabb macnaboe macnaboola macnally macnamara macnamee macneela macneill macnelis macnulty macpherson
    macphilbin macrea macshea macsweeney mactiernan macveagh macveigh macwilliams mad madan madden maddock maddox maddy
    madhubuti madigan madiyan madu magalhaes magan magann magar magauran magee mageean magennis magennity mageto
    maghanga magill maginn magombo magrath maguire mahajan mahal mahamed mahamud maharaj mahat mahbeer mahbub mahedy
    maheen maher mahfuj mahfuz mahmood mahmoud mahon mahoney mahony mai maia maina maingi maitha maithya maiyo majd
    majeed majumdar makau makena makinde makinwa makokha makori makungu maldonado malhotra malik malley mallick mallon
    maloba malone maloney malowney maluki mambo mammen mamo manahan manco mand manda mandal mander mane mangal mangale
    mangan mangat mani manley mann mannan manne manning mannion mannix manole mansa mansell mansfield mansiz manson mara
    maranga marfell marin maritim markey markham marks marley marnan maroa maroof marques marquez marren marrinan marron
    marry marsden marsh marshall martin martinez martins martyn marwa masai masese masha masika masila masinde mason
    massey master masterson mata matano matara matheka mathenge matheson mathews mathis mati matias matos matthews
    maughan maundu mauti maweu mawia mawira maxwell mayaka maye mayer maynard mayo mays mazilescu mbaabu mbae mbaka
    mbatha mbithe mbithi mbiti mbogo mboya mbugua mbui mbula mburu mbuthia mbuvi mcadams mcaleavy mcaleenan mcaleer
    mcalinney mcalister mcaloon mcalunny mcanally mcandrew mcanulty mcardle mcareavey mcatee mcateer mcauley mcauliffe
    mcaveigh mcbreen mcbride mcbrien mccabe mccadam mccadden mccafferky mccafferty mccaffrey mccaffry mccahill mccall
    mccallion mccallum mccann mccardle mccarney mccarra mccarron mccartan mccarte mccarthy mccarty mccarville mccaughan
    mccaughey mccaul mccauley mccausland mccay mcclain mcclean mcclelland mccloskey mcclure mccluskey mccolgan mccoll
    mccollam mccomiskey mcconaghey mcconaghy mcconnell mcconnon mccooey mccool mccorkill mccorley mccormick mccorry
    mccourt mccoy mccracken mccrann mccrea mccready mccreanor mccrory mccrossan mccrudden mccullagh mccullough
    mccumiskey mccumisky mccurdy mccurley mccurtin mccusker mcdade mcdaeid mcdaid mcdaniel mcdermod mcdermott mcdevitt
    mcdonagh mcdonald mcdougald mcdowall mcdowell mcdunphy mcdwyer mcdyer mcelduff mcelgunn mcelhattin mcellistrim
    mcelnay mcelnea mcelroe mcelroy mcelwaine mcelwee mcenaney mceneaney mcenry mcentaggart mcentee mcevaddy mcevilly
    mcevoy mcewen mcfadden mcfall mcfarland mcfarlane mcfaull mcgahey mcgalligly mcgann mcgarraghy mcgarrigle mcgarry
    mcgarvey mcgauran mcgaw mcgeady mcgee mcgeehan mcgeoghegan mcgeown mcgerr mcgettigan mcgettrick mcgill mcgillicuddy
    mcgilligan mcgilly mcgilroy mcginley mcginnitty mcginty mcgirl mcgirr mcgivern mcglinchey mcglinchy mcgloin mcglynn
    mcgoff mcgoldrick mcgonagle mcgough mcgourty mcgovern mcgowan mcgowern mcgrane mcgrath mcgreal mcgregor mcgrenehan
    mcgroarty mcgrory mcgruddie mcgruddy mcguigan mcguill mcguinn mcguinness mcguire mcguirk mcguirl mcgurk mchale
    mcharry mchenry mchugh mcildownie mcilroe mcilroy mcilwee mcineely mcinerney mcinnes mcintosh mcintyre mcisaac
    mcivor mckaigue mckay mckee mckeegan mckeever mckelvey mckendry mckeniry mckenna mckenny mckenzie mckeogh mckeon
    mckeown mckernon mckevitt mckie mckiernan mckillop mcking mckinley mckinney mckinnon mcknight mclachlan mclaughlin
    mclaverty mclean mcleer mcleese mcleigh mcleod mcloon mcloone mcloughlin mcmacken mcmahon mcmanaway mcmanus mcmaster
    mcmenamin mcmillan mcmonagle mcmorrow mcmullen mcmurray mcmurrough mcnabb mcnaboe mcnally mcnamara mcnamee
    mcnaughton mcnea mcnealy mcnee mcneely mcneil mcneill mcnelis mcnevin mcnicholas mcnicholl mcnill mcnulty mcpartland
    mcpartlin mcpartlon mcpherson mcphilbin mcphillips mcpolin mcquade mcquaid mcqueen mcquilkan mcquillan mcquillen
    mcquin mcquinn mcrann mcready mcroarty mcrory mcshane mcsharry mcsheehy mcteague mcternan mctiernan mctigue mcveagh
    mcveigh mcvicker mcvitty mcwalter meadows meads meaghan meagher meaney meany meara mears medina mee meehan meenaghan
    meenan megaw mehigan mehta mejia melady meldon melendez meli melia melican mellet mellon mellor melo melody melton
    melville melvin memon mendes mendez mendoza menon mensa mensah menton menza mercado mercer merchant meredith mernagh
    merrigan merritt merry mescall meskill metcalfe meyer meyers meza miah michael micheni middlemiss middleton migwi
    miles miley millar millard millea miller millet millican milligan mills milmo milne milroy minayo minhas minihan
    minihane minogue miranda miriti mirza miscell mishra misiko miskell misra mistry mital mitchell mitei mitra mittal
    mitter mmboga mmbone mnangat moan mocanu modi mody moffatt moffit mogaka mogeni mogere mogire mohamed mohammed
    mohamud mohan mohanty moher mokaya mokoena mokua molina molloy moloney molyneux momanyi monaghan monagle monahan
    mong'are mongan mongare monk monks monroe montague monteiro montes montgomery montoya moody moon moone mooney moore
    mora moraa morahan morais morales moran morar morara morawo moreira moreno morgan moriarty morley mornane moroney
    morrin morris morrison morrissey morrow morse mortimer morton mose moses moseti mosley moss mota moturi mountain
    moura mourib moy moyer moylan moynihan moyo msuya muange muasya muchai muchangi muchemi mucheru muchira muchiri
    muchoki muchui mudgway mueller muema muendo mueni muga mugambi mugendi mugo mugure muhia muhonja muhoro muhumed muia
    muigai muimi muinde muindi muir muiruri mukami mukherjee mukhopadhyay mukhwana mukiri mukoya muktar mukundi mulcahy
    mulcair muldoon muldowney mule mulei mulgrave mulgrew mulhare mulhern muli mulinge mulkerrin mullaghan mullaly
    mullan mullane mullaney mullany mullarkey mullen mullery mulligan mullin mullins mullooly mullooney mulloughney
    mulloy mulongo mulqueen mulqueeny mulrain mulrooney mulroy mulry mulryan mulvany mulvenna mulvey mulvihill mulvin
    mulvy mulwa mumba mumbe mumbi mumbua mumo mundia munene munga mungai munguti muni munnelly munoz munro munroe munshi
    munyao munyi munyiva munyoki munyua munywoki muoki murae murage muraguri murangiri muraya murdoch mureithi murigi
    muriithi murillo murimi murithi muriuki muriungi murnane murnin murphy murray murrihy murtagh murthy murty murugi
    murunga murungi musa musau musee musembi musila musili musimbi mustapha musumba musungu musya musyimi musyoka
    musyoki mutahi mutai mutanu mutegi mutembei mutemi mutethia muteti muthama muthami muthee muthengi mutheu muthiani
    muthike muthini muthoka muthomi muthoni muthui muthuri mutia mutie mutinda mutindi mutio mutiso mutisya mutti mutua
    mutugi mutuku mutuma mutune mutunga mutungi muturi mutwiri muuo muya mwadime mwai mwaka mwakio mwalimu mwamburi
    mwangangi mwangi mwania mwaniki mwanza mwanzia mwathi mwaura mwema mwenda mwende mwendia mwendwa mwero mwihaki
    mwikali mwinyi mwinzi mwirigi mwita mwiti mwololo mwongela mwongeli myers myles mzungu naail nabeel nabih nabwire
    nadeem nadig nadkarni naeem nafula nafuna nagar nagarajan nagi nagle nagy naibei naidu naik nail nair najam najeeb
    nakhumicha naliaka nallon nally nalty nanda nandwa nangle nanjala naomi narain narang narasimhan narayan narayanan
    narula nary nasambu nascimento naserian nash nasimiyu natarajan nath natt naughton navarro nayak nayar naylor
    nazareth nazari ncube ndambuki ndanu ndege ndegwa nderitu ndichu ndiema ndinda ndirangu ndiritu ndiwa ndlovu ndolo
    ndoro nduati nduku ndunda ndung'u ndunge ndungu nduta ndwiga nea neal nealon neary needham neehan neelan neelin
    neenan neilan neilian neill neilson nekesa neligan nelima nelis nelson nemes nestor neto neves neville nevin newman
    newton neylon ng ng'ang'a ngala nganga ngao ngari ngaruiya ngatia ngei ngeno ngetich ngige ngigi ngina ngome ngotho
    ngugi ngui ngumbao ngunjiri ngure nguyen nicholas nicholls nichols nicholson nicol nielsen nigam niland ninalowo
    nistor nita nixon njagi njambi njau njenga njeri njeru njihia njiru njogu njoka njoki njoku njoroge njue njuguna
    njuki nkansa nkansah nkatha nkirote nkrumah nnamani noble nogueira nolan nolty noonan noone noor nori norman norris
    norry north norton novak nowak nsia nthenya nthiga nti ntiamoa ntim ntinyari nugent nulty nunes nunez nunne nur
    nwachukwu nwosu nyaako nyaakoaa nyaboke nyabuti nyabuto nyaga nyagaka nyaguthii nyakio nyakundi nyale nyamai nyamawi
    nyambane nyambu nyambura nyame nyamu nyamweya nyanchama nyang'au nyangaresi nyangau nyangweso nyantakyi nyawa
    nyawira nyhan nyoike nyokabi nyongesa nzai nzau nzilani nzioka nzioki nzisa nzomo nzuki o'beirn o'beirne o'boyle
    o'brassil o'brazil o'brennan o'brien o'brown o'bryan o'bryen o'byrne o'cadden o'cafferky o'callaghan o'carolan
    o'carroll o'casey o'cassidy o'cleary o'clery o'connell o'connor o'crohan o'crowley o'curry o'daly o'dea o'devanney
    o'devenny o'doherty o'donnell o'donoghue o'donohoe o'donovan o'dowd o'driscoll o'duffy o'dwyer o'farrell o'farrelly
    o'flaherty o'flynn o'freil o'friel o'gallagher o'gara o'goldrick o'gorman o'gowan o'grady o'growney o'hagan o'haire
    o'halloran o'hanlon o'hanrahan o'hara o'hare o'haughey o'hea o'hegarty o'hehir o'herlihy o'hickey o'higgins o'hora
    o'houlihan o'hurley o'hussey o'kane o'kearney o'keefe o'keeffe o'kelly o'kennedy o'kieve o'leary o'loan o'looney
    o'loughlin o'loughlinn o'mahoney o'mahony o'malley o'mara o'meara o'mooney o'moore o'mullan o'murnaghan o'neill
    o'nolan o'rafferty o'rahilly o'reardon o'regan o'reilly o'riordan o'rooney o'rourke o'ruane o'ryan o'scannell
    o'shannon o'sharkey o'shaughnessy o'shea o'sheehan o'sheil o'shiel o'sullivan o'sweeney o'tierney o'togher o'toole
    oak obama obara obare obasanjo obeng obi obiero obonyo obrien obuya ocalan ochieng ochoa ochola oconnell oconnor
    odera odero odetola odhiambo odinga odira odiwuor odom odongo odonnell odoyo odunsi oduor oduori ofori ofosu ogada
    ogbuehi ogega ogeto ogindan oginga oginni ogola ogolla ogulana ogunbamigbe ogunbanjo ogunbiyi ogunbo ogunde ogunleye
    ogunwobi ogunyeye ogutu ogweno ojiambo ojo ojua ojukwu ojwang okafor okech okeke okello okelo okemwa oketch okeyo
    okinyi okongo okonkwo okoro okoth okuku okumu okyere olabode oladipupo olaiya olasupo olawale oliveira oliver oloo
    olowokeere oloyede olsen olson olubode olugbayila olujimi olukotun olukunga oluoch olusanya oluwagbemi omair omani
    omar omari ombasa ombati ombui omeir omidina omojola omollo omolo omondi omotoso omran omwenga omweri omwoyo ondari
    ondiek ondieki onditi oneal oneill ongeri onoh onsongo onwuka onyancha onyango onyiego ooko oommen oparinde opiyo
    opoku opondo oppong oprea opuku orchard orina ormsby orozco orr ortega ortiz orwa osborn osborne osei oshin oshodi
    osiemo osman osoro ossama osuntokun oti otiende otieno otiwa otuo ouko ouma owais owen owens owino owiti owokoniran
    owolabi owoyemi owuor owusu owusuwaa oyadiran oyaifo oyaro oyekan oyeniyi oyetoro oyeyemi oyinlola oyoo oyugi oza
    ozdemir ozturk pace pacheco padden padilla padmanabhan page pai paimo paiva pal palan pall palla palmer panchal
    pandey pandit pandya pant papadaki papadopoulos parekh parikh park parker parkes parkin parkinson parks parmar
    parmer parrish parry parsa parsons patchett patel paten paterson pathak patil patla paton patrick patterson patton
    pau paul payne peacock pearce pearson peck pedersen pena pender pennington perano pereira perera perez peri perkins
    perri perrin perry peter peters petersen peterson petkova petrov petty peyton pham phayre phelan phelps philban
    philbin philip phillips pickering pierce piggott pigott pike pillai pillay pinder pineda pingle pinheiro pinho pinto
    pires pittman pitts pkemoi plover pokuaa poland pollard pomaa ponce poole pop popa pope popescu porter potter potts
    powell powers prabhakar prabhu pradhan prakash prasad prashad pratt preda prempeh prendergast prentice preston prial
    price priest prince pringle pritchard procter proctor prouse pruitt pryal pugh purcell puri purohit puscasu qaasim
    qabeel qadar qadeer qahtan qaim qais qaseem qasif quadir quaide qualter quartey queally queenane quigley quigney
    quill quillinan quilty quin quinlan quinlivan quinn quinney quinny quirke qureshi qusay qutaybah raaghib raakin
    raashid raatib rabah rabar rabb rabbani rabbitte rabee rabiah radhakrishnan radi radu raed rafay rafeek rafferty
    rafi rafter raftery raftis raghavan raheel rahilly rahman rai raid raight raj raja rajagopal rajagopalan rajan raju
    raleigh rama ramachandran ramadhan ramakrishnan raman ramanathan ramaswamy ramesh ramirez ramos ramsay ramsey rana
    randall randhawa randles randolph raney ranganathan rangel rao raol rashid rasmussen rastogi ratemo ratta rattan
    ratti rattigan rau raval ravel ravi rawley ray rayel raymond rayner rea reade reardon reavy reddin reddy redican
    redmond reed reen rees reese reeves regan rege reid reidy reilly reis renehan reyes reynell reynolds reynoldson
    rhatigan rhattigan rhodes ribeiro rice rich richard richards richardson richey richie richmond rickard riddle ridge
    riggs rigney rikke riley riney ring rinn rioba riordan rios ritchie ritter rivas rivera rivers roach roache roarke
    roarty roba robb robbins roberson robert roberts robertson robeson robi robinson robles robson rocha roche rock
    rodden roddy roden rodgers rodrigues rodriguez roe rogers rogerson rohaan rohan rojas roland rollins roman romero
    ronan ronayne rono ronoh rooney rop rosales rosario rose ross rossi rossiter roth rotich rourke rowan rowe rowland
    rowlands rowley roy ruane rubio rudden ruddy rudkins rugut ruiz rush russell russo rutherford ruto rutto ruwa ryan
    ryder ryle rynn rynne sa'idu saabir saad saafir saahir saajid saal saalim saaqib saariyah sabah sabeeh sabharwal
    sabil sabiq sabir saboor sabur saburah sachar sachdev sachdeva sadan sadaqat sadeed safak safari safo safoaa sagar
    saha sahni sahota saidi saina saini sair saitoti sakarya sakwa salah salako salami salas salat salazar salim salinas
    salmon salvi sama sami sammon sammy samoei sampath sampson samra samson samuel samwel sanchez sandal sande sanders
    sanderson sandhu sandoval sanford sang sangha sanghvi sani sankar sankaran sant santana santiago santos saors saraf
    saran sarin sarkar sarma sarna sarpong sarraf sarsfield saruni sastry sathe satherley saunders savage savant sawe
    sawhney sawyer saxena sayers sayyid scallan scallon scally scanlan scanlon scannell schaefer schmidt schmitt
    schneider schofield schroeder schultz schwartz schwass scollan scott scriven scullion scully seally sealy searle
    sears seery segerson segersun sehgal sekhon sellers sen sener sengupta sensoy serem serrano serwaa seshadri seth
    sethi setrick setty seven sexton seymour sezer sezgin sha shaffer shaffrey shah shailer shan shanahan shand shankar
    shanker shanley shannon shanny sharaf shariff sharkey sharma sharp sharpe sharry shaughnessy shaw shea sheahan
    sheane sheedy sheehan sheehy sheeran sheerin shehu sheikh sheil sheilds shekoni shelton shenoy shepard shepherd
    sheppard shere sheridan sherlock sherman sherry sheth shetty shevchenko shevchuk shevlin shiel shields shiels
    shikuku shine shortt shroff shukla sibal sibanda siddiqui sidhu sidi siele sifuna sigei sigerson sikuku sila silk
    silke silva simba simiyu simmon simmonds simmons simoes simon simonsen simpson sims sinan sinclair sinema singh
    singhal singleton sinha sinnott sitati sitienei situma sivakumar sixtus skally skeahan skeffington skehan skelly
    skinner skivington slamon slater slattery slevin sloan sloane slowey slyne smart smith smullen smyth smythe snow
    snyder soares sobowale sodhi soi soita solanki solis solomon soman somers soni sood soolaghan soper sosa soto souma
    sousa southee sowman soyinka soylu spain sparks spears spelman spence spencer spenser spillane sridhar srinivas
    srinivasan srivastava stace stack stafford stan stancu stanescu stanley stanton stapleton stark staunton steed
    steele steer stein stenson stephen stephens stephenson stevens stevenson steward stewart stoica stoices stokes stone
    storey stout stratford stratton strawbridge street strickland strong stuart stubbs suarez subramaniam subramanian
    suciu sugrue sule suleiman sullivan summers summerville sundaram sunder supple sura suresh suri sutton swaleh
    swaminathan swamy swanson sweeney sweeny swift swords sykes synnott syombua taaj taanish tabacu tabassum tadeen
    tafazal taggart tahawwur taheem tahir tahmaseb tailor taimur tait taj tajammul tak takyi talal talat talbot talha
    talhah tali talib talwar tamang tamanna tandon taneja tang tangney tank tanner tansey tanui tapia tapp tara tarhan
    tarpey tarus tata tate tavares tawia tawkeel taylor teahan tehan teixeira tella terer ternan terrell terry tesfaye
    tevetoglu thaker thakkar thakur thaman thapa theuri thiong'o thom thomas thompson thomson thornton thorpe thoya
    thuku thuo thuranira tiernan tierney timlin timoney timony tinney tirop titus tiwaa tiwari toal tobin todd togher
    tohall tolan tolin toma tomescu tomlinson toms toner tonui toolan toole toolin toolis tooman toomey toor tormay
    tormey toroitich torpey torrence torrens torres towett townsend tracey tracy trainor tran trask travers travis
    traynor treacy treanor trenor trevino tripathi trivedi troy trujillo tsang tsuma tubridy tucker tudor tukur tully
    tuohey tuohy turk turley turnbull turner tutty tutu tuwei tweneboa twidle twohey twohig twomey twumasi tyler tynan
    tyrrell ubaadah ubadah ubaid ubaidah ubay ubayd ubaydullah uche uddin udeh uhban ulker umaarah umair umar underwood
    uniacke uniaque upadhyay uppal urrab vaati vahar vaidya vala valdez valencia valente valentine valenzuela vance vang
    vargas varghese varkey varma varty varughese vasa vasquez vaughan vaughn vaz vazquez veale vega velasquez velazquez
    velez venkataraman venkatesh vercoe verma vicente victor victory vieira vig villa villanueva villarreal villegas
    vincent virk viswanathan vohra voinea vora vu vyas waahid waajid wable wabomba wabwile wabwire wachira wade wadhwa
    wadi wadood wafa wafeeq wafula waghorn wagle wagner wahhaaj wahome wainaina wairimu waithaka waithera waithira
    wakhungu wakio wako waldron wali walia walker wall walla wallace waller wallis walls walsh walshe walter walters
    walton wamaitha wamalwa wamboi wambua wambugu wambui wambura wamuyu wandera wang wanga wangai wangare wangari
    wangechi wangeci wangila wangui wanijiku wanja wanjala wanjau wanje wanjiku wanjira wanjiru wanjohi wanjugu wanyama
    wanyoike wanyonyi wanza wanzala ward ware wario warner warren warrior warsame waruguru warui washington wasike wason
    wasonga waswa waters watkins watson watt watters watts waugh wavinya waweru wawira wawire wayua weaver webb webby
    weber webster wechuli weever weir weiss wekesa welch weldon wells werner weru wesonga west weston whalen wheeler
    whelan whelehan whitaker white whitehead whitehouse whitney whittaker whitty whyte wiafe wiggins wilcox wiley
    wilkerson wilkins wilkinson william williams williamson willis wills wilson wilton winter winters wise wisniewska
    wisniewski wolf wolfe wong wood woodard woods woodward woolley woulfe wratt wren wrenn wright wrynn wu wyatt wynne
    xu yaa yaamoa yadav yadid yafir yaghnam yahaya yahyaa yakub yaman yang yar yasir yates yatich yator yawer yawson
    yeboa yeboah yego yegon yildirim yildiz yilmaz yip yirenkyi yoder yogi yohannan york yorulmaz young yudas yuksel
    yussuf yusuf zaafir zaahid zaahir zaakir zacharia zachariah zackariya zafar zafir zafrul zahaar zaheer zahri zahrun
    zahur zamora zarar zavala zawadi zayyir zengin zhang zhao zhou zielinska zimmerman ziro zorlu zubairu zuniga
    zuwayhir
    """.split()
)
"""Surnames, those that are words too included."""
