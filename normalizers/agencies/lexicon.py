"""The words that names of agencies, posts and persons are made of.

Data, not rules. To teach the parser a kind of body, add the words that end its name to `HEADS`; a post, to
`ROLE_WORDS`; a label that opens a cell and is no agency, to `NOT_PREFIXES`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from schemas.enums import Sector


@dataclass(frozen=True, slots=True)
class Head:
    """Words that end the name of a kind of body. `bare`: they name one even without a proper name before them."""

    words: str
    sector: Sector
    bare: bool = False


# Words that end the name of a kind of body: kinds from the Home Office's statutory guidance on domestic homicide
# reviews (bodies under section 9(4) of the Domestic Violence, Crime and Victims Act 2004), the Crime and Disorder
# Act 1998 (partnerships), the Care Act 2014 and the Children Act 2004 (safeguarding boards), and NHS legislation.
_P, _L, _N, _C = Sector.POLICE, Sector.LOCAL_AUTHORITY, Sector.NHS_PROVIDER, Sector.NHS_COMMISSIONER
_G, _R, _H, _D = Sector.PRIMARY_CARE, Sector.PROBATION, Sector.HOUSING, Sector.SPECIALIST_DOMESTIC_ABUSE
_J, _O = Sector.PARTNERSHIP, Sector.OTHER

HEADS: Final[tuple[Head, ...]] = (
    *(Head(w, _P, bare=True) for w in (
        "police", "constabulary", "police force", "police service", "police and crime commissioner",
        "office of the police and crime commissioner", "opcc", "pcc", "office of police and crime commissioner",
        "office of the police crime commissioner", "office of the pcc",
        "office for policing and crime", "police crime commissioner",
        "mayor's office for policing and crime", "mopac",
    )),
    *(Head(w, _L, bare=True) for w in (
        "council", "county council", "borough council", "district council", "city council", "town council",
        "metropolitan borough council", "metropolitan district council", "county borough council", "unitary council",
        "unitary authority",
        "local authority", "adult social care", "adult social services", "adult services", "adults services",
        "adults' services", "adult's services", "adult care", "adults social care", "children's services",
        "children services",
        "children's social care", "children social care", "children and young people's services",
        "children and families", "children and family services", "children's and families services",
        "children and families services", "children and adult services", "children's and adult social care",
        "children and adult social care", "adults and children's services", "adult and children's services",
        "adults and children's social care", "people's services", "people services", "social care", "social services",
        "social work", "public health", "community safety", "community safety team", "community safety unit",
        "housing options", "housing solutions", "housing advice", "housing needs", "homelessness team",
        "housing department", "housing options team", "early help", "health and social care",
        "adult social care and health", "adults and health", "health and adult social care",
        "children's social work services",
        "children and young people's service", "children, schools and families", "children schools and families",

        "children, young people and families",
        "education", "youth offending team", "youth offending service", "youth justice service", "yot",
        "emergency duty team", "family services", "adult safeguarding", "adult safeguarding team", "licensing",
        "early intervention", "environmental health", "trading standards", "commissioning team",
    )),
    *(Head(w, _N, bare=True) for w in (
        "nhs trust", "nhs foundation trust", "foundation trust", "hospital trust", "hospitals trust",
        "hospital nhs trust",
        "hospitals nhs trust", "hospital", "hospitals", "acute trust", "mental health trust",
        "mental health services",
        "mental health service", "mental health", "ambulance service", "ambulance trust", "ambulance",
        "ambulance services",
        "university health board", "teaching health board", "local health board", "health board",
        "health visiting service",
        "health visiting", "school nursing", "midwifery", "maternity services", "maternity", "maternity service",
        "emergency department", "accident and emergency", "a&e",
        "community mental health team", "cmht", "camhs", "community healthcare", "community health services",
        "partnership trust", "mental health nhs trust",
        "talking therapies", "improving access to psychological therapies", "iapt", "sexual health service",
        "sexual health services",
    )),
    *(Head(w, _C, bare=True) for w in (
        "clinical commissioning group", "clinical commissioning groups", "ccg", "ccgs", "ccg's",
        "integrated care board",
        "icb", "icbs", "integrated care system", "local area team", "area team", "primary care trust", "pct",
        "strategic health authority", "commissioning support unit",
    )),
    *(Head(w, _G, bare=True) for w in (
        "primary care", "gp practice", "gp practices", "gp surgery", "gp surgeries", "general practice",
        "general practices",
        "general practitioners", "gps", "gp's", "medical practice", "medical centre", "health centre", "surgery",
        "primary care network",
        "primary care networks", "out of hours service", "gp out of hours service", "gp",
    )),
    *(Head(w, _R) for w in ("probation delivery unit", "pdu")),
    *(Head(w, _R, bare=True) for w in (
        "probation", "probation trust", "probation service", "probation services", "community rehabilitation company",
        "crc", "community rehabilitation companies",
    )),
    *(Head(w, _H, bare=True) for w in (
        "housing", "housing association", "housing associations", "housing group", "housing trust",
        "housing services", "housing service",
        "housing provider", "housing providers", "registered social landlords", "registered providers",
        "social landlords",
    )),
    *(Head(w, _H) for w in (
        "homes", "home group", "housing partnership", "community housing",
        "housing society", "housing limited", "housing ltd", "housing co-operative", "housing co-op",
    )),
    *(Head(w, _D, bare=True) for w in (
        "women's aid", "idva service", "idva services", "idva", "idvas", "idva team", "domestic abuse service",
        "domestic abuse services",
        "domestic violence service", "domestic violence services", "domestic violence and abuse service",
        "domestic abuse support service", "domestic abuse support services", "refuge services", "women's refuge",
        "independent domestic violence advocacy service", "independent domestic violence advisory service",
        "domestic abuse and sexual violence service", "specialist domestic abuse service", "domestic abuse team",
        "specialist domestic abuse services", "rape crisis", "rape crisis centre",
        "sexual assault referral centre", "sarc",
    )),
    *(Head(w, _D) for w in ("refuge", "refuges")),
    *(Head(w, _O) for w in (
        "mind", "samaritans", "citizens advice", "citizens advice bureau", "victim support", "age uk",
    )),
    *(Head(w, _J, bare=True) for w in (
        "community safety partnership", "community safety partnerships", "community safety partnership board",
        "csp", "csps", "csp board",
        "safety community partnership",
        "crime and disorder reduction partnership", "domestic abuse partnership", "domestic abuse partnership board",
        "domestic abuse board", "domestic abuse local partnership board", "domestic violence forum",
        "domestic abuse forum",
        "domestic abuse strategic board", "domestic abuse steering group", "domestic abuse strategic group",
        "domestic abuse strategy group", "domestic violence and abuse board",
        "vawg board", "vawg partnership", "vawg strategic group", "vawg steering group",
        "violence against women and girls board",
        "safeguarding board", "safeguarding boards", "safeguarding adults board", "safeguarding adult board",
        "safeguarding adult's board",
        "safeguarding children board", "safeguarding children's board", "safeguarding childrens board",
        "local safeguarding children board",
        "safeguarding adults boards", "safeguarding children boards", "adult safeguarding board",
        "adults safeguarding board",
        "children safeguarding board", "children's safeguarding board", "safeguarding partnership",
        "safeguarding children partnership",
        "safeguarding children's partnership", "children's safeguarding partnership",
        "safeguarding adults partnership", "local safeguarding children partnership",
        "safeguarding partnership board", "safeguarding adults partnership board", "health and wellbeing board",
        "health and well-being board", "criminal justice board",
        "local criminal justice board", "marac", "maracs", "marac steering group", "marac governance group",
        "marac operational group", "multi agency risk assessment conference",
        "multi-agency risk assessment conference",
        "mappa", "mash", "multi agency safeguarding hub", "multi-agency safeguarding hub", "lscb", "sab", "lsab",
        "lscp", "children's trust", "drug and alcohol action team", "daat",
        "drug and alcohol partnership", "partnership board", "task and finish group", "task & finish group",
    )),
    *(Head(w, _J) for w in (
        "partnership", "board", "forum", "steering group", "strategic group", "strategy group", "sub group",
        "sub-group", "subgroup", "working group",
        "executive group", "executive board", "committee", "alliance", "operational group", "delivery group",
        "local partnership board", "governance board",
    )),
    *(Head(w, _O, bare=True) for w in (
        "fire and rescue service", "fire service", "fire and rescue", "fire & rescue", "schools",
        "drug and alcohol service",
        "drug and alcohol services", "drug and alcohol team", "substance misuse service",
        "substance misuse services", "alcohol services", "recovery service", "substance misuse",
        "drug and alcohol treatment services", "alcohol service", "victim service", "victim services", "coroner",
        "coroner's office", "magistrates' court",
        "family court", "family courts", "criminal justice", "immigration", "armed forces", "royal navy",
        "royal air force", "british army",
    )),
    *(Head(w, _N) for w in ("infirmary", "walk-in centre")),
    *(Head(w, _G) for w in ("pharmacy", "dental practice", "dental surgery")),
    *(Head(w, _O) for w in (
        "medical committee", "dental committee", "optical committee", "pharmaceutical committee", "hospice",
        "night shelter", "hostel", "food bank", "care home", "care homes", "nursing home", "nursing homes",
        "trust", "service", "services", "school", "academy", "college", "university", "association", "charity",
        "foundation",
        "centre", "society", "union", "network", "project", "consortium", "agency", "authority", "commission",
        "department",
        "directorate", "ministry", "organisation", "group", "company", "ltd", "limited", "cic", "plc", "prison",
        "church", "diocese", "team", "unit", "hub", "federation", "institute", "court",
    )),
)  # fmt: skip

# First words of national names that, after a place, are the name of a local body: `Anyshire Women's Aid`.
LOCAL_TOO: Final[frozenset[str]] = frozenset(
    "womens probation crown victim citizens community north south east west".split()
)

# Words that may follow a head and still belong to the name: `Anytown Hospital` + `NHS Trust`.
EXTENSIONS: Final[tuple[str, ...]] = (
    "nhs", "university nhs", "healthcare nhs", "teaching hospitals nhs", "foundation", "trust", "board", "ltd",
    "limited", "plc", "cic", "service", "services", "group",
    "association", "team", "teams", "partnership", "and crime commissioner", "and crime commissioner's office",
    "& crime commissioner", "commissioners office", "federation", "federation of england", "department",
    "directorate", "unit", "office", "authority",
    "committee", "forum", "sub group", "sub-group", "subgroup", "steering group", "working group",
    "task and finish group", "uk", "executive", "network", "support", "advice", "project", "centre", "hub", "helpline",
)  # fmt: skip

# Words of legal form that a body's name is printed with or without, and the kinds that a landlord's short name drops.
LEGAL_FORMS: Final[frozenset[str]] = frozenset("ltd limited plc cic group company nhs foundation".split())
LEGAL_WITH_KIND: Final[frozenset[str]] = LEGAL_FORMS | frozenset(("housing", "association"))
# First words that tell a kind and no place: `Regional Safeguarding Board` is the one that the document names.
NO_PLACE: Final[frozenset[str]] = frozenset("regional local county borough district city area".split())

# Words that open the name of a body and are followed by its place.
OPENERS: Final[tuple[tuple[str, Sector], ...]] = (
    ("london borough of", _L),
    ("royal borough of", _L),
    ("metropolitan borough of", _L),
    ("lb of", _L),
    ("lb", _L),
    ("borough of", _L),
    ("city of", _L),
    ("city and county of", _L),
    ("council of the", _L),
    ("isle of", _L),
    ("hm prison", _O),
    ("hmp", _O),
    ("hmp and yoi", _O),
    ("heddlu", _P),
    ("cyngor", _L),
    ("bwrdd iechyd", _N),
    ("bwrdd iechyd prifysgol", _N),
    ("bwrdd diogelu", _J),
    ("university of", _O),
    ("diocese of", _O),
    ("office of the police and crime commissioner for", _P),
    ("police and crime commissioner for", _P),
    ("healthwatch", _O),
    ("citizens advice", _O),
    ("age uk", _O),
    ("relate", _O),
    ("barnardos", _O),
)

# Heads that make a theme as often as a body (`Mental Health` above a group of actions): alone they head no section.
THEMES: Final[frozenset[str]] = frozenset(
    (
        "mental health", "substance misuse", "immigration", "criminal justice", "education", "early help",
        "early intervention",
        "licensing", "family court", "family courts", "maternity", "social work", "midwifery", "refuge", "respect",
        "mind", "via", "relate", "shelter", "armed forces", "hospital", "hospitals", "ambulance", "idva", "idvas",
        "gp", "children and families", "emergency department",
    )
)  # fmt: skip
# Kinds of which a place has several: one full name in passing does not tell which is meant.
MANY_OF_A_KIND: Final[frozenset[str]] = frozenset(
    "marac maracs mash idva idvas gp gps schools hospital hospitals housing surgery refuge".split()
)
# What councils call the parts that they run: after the council's name they end one name with it.
COUNCIL_UNITS: Final[frozenset[str]] = frozenset("service services team department directorate".split())
# What ends the name of a part of an agency that is printed right after the agency's: `Anyshire Police D Division`.
PART_ENDINGS: Final[frozenset[str]] = COUNCIL_UNITS | frozenset(
    "division unit command desk branch section bureau office hub".split()
)
# Words of parts that stand right after an agency's name without one of those: `Anytown Council Procurement`.
PART_WORDS: Final[frozenset[str]] = frozenset(
    """
    procurement communications legal finance commissioning workforce human resources hr estates facilities custody
    operations licensing digital democratic planning highways libraries regeneration parking revenues benefits skills
    inclusion public protection corporate customer media marketing
    """.split()
)
# Letters after a person's name or post that are a decoration, a qualification or a unit.
AFTER_PERSONS: Final[frozenset[str]] = frozenset(
    "MBE OBE CBE QPM KPM RGN RMN PVP PPU CID VAWG MASH DASH FRCGP MRCGP BSC TBC TBA DHR IMR".split()
)
# Heads of what only an agency's own staff belong to: beside an officer's name they tell no agency.
PARTS_OF_AGENCIES: Final[frozenset[str]] = frozenset("team unit department directorate hub".split())
# Words of teams: `Safeguarding Team, ABCD` names ABCD.
TEAM_WORDS: Final[frozenset[str]] = frozenset(
    """
    team teams unit department resources safeguarding governance division hr desk branch section quality group training
    learning development estates outpatients outpatient experience audit communications nursing operations commissioning
    digital finance legal strategy performance corporate policy workforce emergency facilities procurement complaints
    protection custody command intelligence investigation investigations policing neighbourhood response vulnerability
    directorate front contact intake assessment research records
    """.split()
)

# What an abbreviation within or as a name means nationally, wherever it stands.
GENERIC_ABBREVIATIONS: Final[dict[str, str]] = {
    "ccg": "Clinical Commissioning Group",
    "ccgs": "Clinical Commissioning Groups",
    "icb": "Integrated Care Board",
    "csp": "Community Safety Partnership",
    "lscb": "Local Safeguarding Children Board",
    "opcc": "Office of the Police and Crime Commissioner",
    "pcc": "Police and Crime Commissioner",
    "camhs": "Child and Adolescent Mental Health Services",
    "crc": "Community Rehabilitation Company",
    "mopac": "Mayor's Office for Policing and Crime",
    "pct": "Primary Care Trust",
    "yot": "Youth Offending Team",
    "lcjb": "Local Criminal Justice Board",
    "lat": "Local Area Team",
    "sab": "Safeguarding Adults Board",
    "la": "Local Authority",
    "asc": "Adult Social Care",
    "csc": "Children's Social Care",
}
# Abbreviations that mean this only after a proper name: `Anyshire CC`.
SUFFIX_ABBREVIATIONS: Final[dict[str, tuple[str, Sector]]] = {
    "cc": ("County Council", _L),
    "dc": ("District Council", _L),
    "bc": ("Borough Council", _L),
    "mbc": ("Metropolitan Borough Council", _L),
    "mdc": ("Metropolitan District Council", _L),
    "cbc": ("County Borough Council", _L),
    "nhsft": ("NHS Foundation Trust", _N),
    "nhst": ("NHS Trust", _N),
    "scb": ("Safeguarding Children Board", _J),
    "sab": ("Safeguarding Adults Board", _J),
    "uhb": ("University Health Board", _N),
    "lhb": ("Local Health Board", _N),
}
COUNCIL_ABBREVIATIONS: Final[frozenset[str]] = frozenset(w for w, (_, s) in SUFFIX_ABBREVIATIONS.items() if s is _L)
# The sector that the last letters of an unresolved abbreviation tell, longest ending first.
ENDINGS: Final[tuple[tuple[str, Sector], ...]] = (
    ("CCG", _C), ("ICB", _C), ("PCC", _P), ("MBC", _L), ("CBC", _L), ("SAB", _J), ("SCB", _J), ("CSP", _J),
    ("SCP", _J),
    ("FRS", _O), ("UHB", _N), ("LHB", _N), ("NHS", _N), ("CRC", _R), ("FT", _N), ("CC", _L), ("DC", _L),
    ("BC", _L), ("WA", _D), ("HA", _H),
)  # fmt: skip
# Words whose presence tells the sector of a name that no head decides, first that fits.
SECTOR_WORDS: Final[tuple[tuple[str, Sector], ...]] = (
    ("police and crime", _P),
    ("partnership trust", _N), ("partnership nhs", _N), ("partnership university nhs", _N),
    ("foundation trust", _N), ("nhs trust", _N),
    ("probation", _R), ("rehabilitation company", _R),
    ("domestic abuse partnership", _J), ("domestic violence forum", _J), ("domestic abuse forum", _J),
    ("steering group", _J),
    ("partnership", _J), ("safeguarding board", _J), ("board", _J), ("task and finish", _J), ("marac", _J),
    ("commissioning group", _C), ("integrated care", _C), ("primary care trust", _C),
    ("council", _L), ("borough", _L), ("constabulary", _P), ("police", _P),
    ("womens aid", _D), ("domestic abuse", _D), ("domestic violence", _D), ("refuge", _D), ("idva", _D),
    ("rape crisis", _D), ("sexual violence", _D), ("sanctuary", _D),
    ("public health", _L), ("social care", _L), ("childrens services", _L), ("peoples services", _L),
    ("adult services", _L),
    ("care homes", _O), ("nursing homes", _O),
    ("housing", _H), ("homes", _H),
    ("hospital", _N), ("hospitals", _N), ("ambulance", _N), ("health board", _N), ("mental health", _N),
    ("healthcare", _N),
    ("primary care", _G), ("surgery", _G), ("medical practice", _G), ("medical centre", _G), ("gp", _G),
    ("gps", _G), ("out of hours", _G),
    ("nhs", _N),
    ("safer", _J),
)  # fmt: skip

# Departments of a council that plans hold to account by themselves; after their council's name they keep it.
DEPARTMENTS: Final[tuple[str, ...]] = (
    "adult social care", "adult social services", "adult services", "adult care", "children's services",
    "children services", "children's social care",
    "people's services", "public health", "social care", "social services", "children and families", "early help",
    "adult social care and health", "health and adult social care", "health and social care",
    "children and young people's service",
)  # fmt: skip
# Names too general to tell an agency when they only qualify a post: `Housing Manager`, `Named GP`.
WEAK: Final[frozenset[str]] = frozenset(
    w
    for w in (
        "housing", "gp", "gps", "education", "community safety", "environmental health", "trading standards",
        "mental health", "public health", "social care",
        "social work",
        "primary care", "police", "early help", "adult safeguarding", "idva", "adult social care",
        "childrens services", "children and families",
        "children services", "adult services", "childrens social care", "licensing", "housing options",
        "housing needs", "substance misuse", "immigration", "mash",
        "maternity", "midwifery", "health visiting", "school nursing", "probation", "council", "hospital",
        "emergency department", "homelessness team", "early intervention", "criminal justice",
        "housing services", "housing solutions", "aande", "mental health services", "ambulance",
        "domestic abuse service", "community safety team", "commissioning team", "surgery",
    )
)  # fmt: skip

# Words of posts and ranks: a part of a cell that holds one is a job title.
ROLE_WORDS: Final[frozenset[str]] = frozenset(
    """
    manager managers officer officers coordinator coordinators lead leads head heads director directors chief
    chair chairs chairperson chairman chairwoman nurse nurses doctor doctors practitioner practitioners
    superintendent supt inspector insp dci di dcs ds dsu acc dcc sergeant sgt constable commander consultant
    consultants matron matrons representative representatives rep secretary clerk worker workers advisor
    advisors adviser advisers specialist specialists executive deputy assistant midwife midwives psychologist
    psychiatrist author authors leader leaders principal administrator analyst supervisor supervisors registrar
    partner psychotherapist portfolio holder trainer trainers president trustee trustees ceo coo cfo det
    detective superintendant manger co-chair chairs' strategist planner solicitor lawyer judge commissioner
    commissioners senior interim named designated dcsupt chsupt ch
    """.split()
)
# Fields of two words that posts are for: `Equality and Diversity Manager`.
TITLE_FIELDS: Final[frozenset[str]] = frozenset(
    "equality diversity health safety quality improvement prevention innovation engagement inclusion people".split()
)
# Ranks of the police: an officer's department follows, never another body.
RANKS: Final[frozenset[str]] = frozenset(
    """
    superintendent superintendant supt inspector insp dci di dcs ds dsu dsupt acc dcc sergeant sgt constable
    detective det commander dcsupt chsupt
    """.split()
)
# Heads that as often qualify a post as name the body it is at: `Refuge Services Manager`, `Partnership Manager`.
POST_HEADS: Final[frozenset[str]] = frozenset(
    "service services project unit team group department network centre hub directorate partnership board forum".split()
) | {"committee", "steering group", "strategic group", "working group", "programme"}
# Posts that stand for their whole agency: `Police lead`, but not `Police sergeant`.
STANDING_FOR: Final[frozenset[str]] = frozenset("lead leads representative representatives rep chief".split())
# Words before a post that make the whole a title even without one of the above.
PERSON_TITLES: Final[frozenset[str]] = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir dame rev revd cllr councillor pc dc ps dci di ds dsupt insp sgt
    """.split()
)
# Words that charities and local bodies are called by: with one of them a name is no person's.
PREMISES: Final[frozenset[str]] = frozenset(
    """
    house haven hostel shelter hospice infirmary clinic pharmacy church chapel mosque club library lodge helpline
    lifeline sanctuary
    """.split()
)
VOLUNTARY_WORDS: Final[frozenset[str]] = PREMISES | frozenset(
    """
    bank carers support advice link links action aid line charity care families family women womens men mens victims
    survivors recovery steps door futures pathways pathway counselling therapy advocacy outreach leisure sports
    youth people peoples children childrens voices voluntary volunteers volunteering befriending mission army
    press radio college transport solicitors solutions enterprises enterprise homecare residential circle safe safer
    together living lives life change wellbeing concern relief rescue response respect community communities town
    village parish street valley vale nurses pastors doctors dentists pharmacists opticians neighbourhood neighbours
    stores foods railway airport union credit parents mothers fathers initiative initiatives group place places women
    men domestic abuse freedom justice equality
    cymorth gwasanaeth gwasanaethau cymru partneriaeth ymddiriedolaeth awdurdod menter
    """.split()
)
# Words that say no more of an agency than that it is one.
ANY_AGENCY: Final[frozenset[str]] = frozenset(
    "single individual multi specific agency agencies partner partners lead other relevant statutory body".split()
)
# First words that no person is called by: numbers, colours, adjectives, commands and words of grammar.
NO_GIVEN_NAMES: Final[frozenset[str]] = frozenset(
    """
    one two three four first second third next last new old blue white red green golden silver black bright clear open
    free sure better beyond behind inside within every my our your their her his we you stop start home hidden strong
    stronger great good fresh little big whole real true north south east west northern southern eastern western mid
    midland central upper lower inner st saint street night day early rural
    """.split()
)
# Words of bodies that are surnames as well: after a given name they make a person's.
SURNAMES_TOO: Final[frozenset[str]] = frozenset(
    "street church chapel young banks bank lodge court college mind".split()
)
# Kinds that close a name which another kind leads up to: `Anytown Council MASH`. A hub of an agency is a body of its
# own.
CLOSING_KINDS: Final[frozenset[str]] = frozenset(("mash",))
# Words that tell what else a charity offers, never who: `Refuge and Advice Line`.
PURPOSES: Final[frozenset[str]] = frozenset(
    "refuge advice support line helpline outreach counselling advocacy recovery information wellbeing centre".split()
)
# First words of a part that names nobody.
NO_FIRST_WORDS: Final[frozenset[str]] = frozenset("all each any see to as".split())
# Words of headings that are no name: parts of a plan, its labels, what is recommended.
NOT_IN_NAMES: Final[frozenset[str]] = frozenset(
    """
    recommendation recommendations action actions plan plans review reviews report reports imr imrs single individual
    multi agency agencies specific overview summary section part appendix table theme themes learning lessons findings
    should must will shall ensure to training awareness sharing management assessment curiosity practice working
    national local regional key progress status update introduction background conclusion conclusions contents
    """.split()
)
# Given names common in England and Wales (ONS, "Baby names", historical top 100 lists): they tell a person's name
# from a body's where a cell holds nothing but two or three capitalised words.
GIVEN_NAMES: Final[frozenset[str]] = frozenset(
    """
    adam adele adrian aisha alan albert alex alexander alexandra alice alison allan amanda amelia amy andrea
    andrew andy angela anita ann anna anne annette anthony antonia arthur barbara barry becky ben benjamin
    bernadette beth beverley bill bob brenda brian bridget carl carol carole caroline catherine cathy charles
    charlotte cheryl chris christina christine christopher claire clare colin craig daniel darren dave david
    dawn deborah debbie debra denise derek diana diane dominic donna dorothy douglas duncan edward eileen elaine
    eleanor elizabeth ellen emily emma eric esther eve faith fatima fiona frances frank fred gail gareth gary gavin
    gemma geoff geoffrey george georgina gerald gillian gill glen glenn grace graham grant greg guy hannah harriet
    harry hayley hazel heather helen henry howard hugh iain ian imran irene isabel jack jackie jacqueline jacqui
    jake james jamie jan jane janet janice jason jayne jean jeff jenny jennifer jeremy jess jessica jill jim jo
    joan joanna joanne joe john jon jonathan joseph josephine joy joyce judith judy julia julian julie june
    justin karen karl kate katherine kathleen kathryn kathy katie keith kelly ken kenneth kerry kevin kim kirsty
    kylie laura lauren lawrence leanne lee leigh len leon leonard lesley leslie liam linda lindsay lisa liz
    lorna lorraine louis louise lucy luke lynn lynne malcolm mandy marc marcus margaret maria marian marie
    marilyn marion mark martin mary matt matthew maureen maxine megan melanie melissa michael michelle mick mike
    miriam mohammed mohammad muhammad naomi natalie natasha neil nicholas nick nicky nicola nigel nina norma
    norman oliver olivia owen pam pamela pat patricia patrick paul paula pauline penny pete peter phil philip
    philippa phillip rachael rachel ralph ray raymond rebecca rhys richard rita rob robert robin roger ron
    ronald rosemary rosie ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean
    sharon sheila shirley simon sonia sophie stacey stella stephanie stephen steve steven stewart stuart sue
    susan suzanne sylvia tara ted teresa terry theresa thomas tim timothy tina toby tom tony tracey tracy trevor
    ursula valerie vanessa vera veronica vicki vicky victor victoria vincent viv vivienne wayne wendy will
    william yasmin yvonne zoe
    """.split()
)

# Parts of a cell that name nobody.
NOBODY: Final[frozenset[str]] = frozenset(
    (
        "all", "support", "supported by", "lead and support",
        "all agencies", "all agency leads", "all partners", "all partner agencies", "all services",
        "all organisations", "all leads",
        "all relevant agencies", "all statutory agencies", "all agencies involved", "all imr authors",
        "each agency", "each organisation",
        "agencies", "agency", "partners", "partner agencies", "partnership", "multi agency", "multi-agency",
        "multiagency", "various", "single agency", "responsible agency", "tbc", "tba", "tbd", "to be confirmed",
        "to be agreed", "to be determined", "to be advised", "n a", "na", "nil", "none", "as above", "see above",
        "as before", "not applicable", "not known", "unknown", "local", "national",
        "regional", "ditto", "all providers", "providers", "statutory agencies", "voluntary sector",
        "third sector", "other agencies", "others", "other", "board", "lead", "leads", "review panel", "dhr panel",
        "panel",
        "overview", "overview report", "see action above", "both", "lead agency", "owner", "who", "name", "date",
        "yes", "no", "complete", "completed", "ongoing", "in progress",
        "local partners", "key partners", "relevant agencies", "commissioners", "local commissioners",
        "single agency", "health", "all health agencies", "all health providers", "etc", "service", "services",
        "team", "group", "trust wide", "trustwide", "joint", "jointly",
    )
) - {"health"}  # fmt: skip

# Words that join the names of a cell, or stand beside them without naming anything.
FILLERS: Final[frozenset[str]] = frozenset(
    """
    the and or with via by to for of in at from on working work together partnership jointly joint supported
    support led lead leads leading including include through alongside also plus both all agencies agency
    partners responsible authorities within each its their other local relevant collaboration conjunction
    liaison as well organisation
    """.split()
)
# What a heading may hold besides the names: it still belongs to them.
HEADING_WORDS: Final[frozenset[str]] = frozenset(
    """
    recommendation recommendations action actions plan plans individual management review reviews report reports
    imr imrs single internal specific appendix section table annex part summary agencys learning update owner
    table health for from domestic homicide dhr template progress number no cont contd continued national regional
    """.split()
)
HEADING_LABELS: Final[tuple[str, ...]] = (
    "agency", "lead agency", "organisation", "name of agency", "agency name", "lead organisation", "service",
    "owner", "partner", "responsible agency",
)  # fmt: skip
# Those of them that a person may follow.
OWNER_LABELS: Final[frozenset[str]] = frozenset(("owner", "partner"))

# Words of the review itself: a heading that holds one is a title or a running header.
REVIEW_WORDS: Final[frozenset[str]] = frozenset(
    "homicide dhr dhrs dardr review reviews report executive summary confidential official version action plan".split()
)
MONTHS: Final[frozenset[str]] = frozenset(
    """
    january february march april june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec
    """.split()
)

# Labels before a colon that are no agency: parts of a text, kinds of paper, concepts with an abbreviation.
NOT_PREFIXES: Final[frozenset[str]] = frozenset(
    """
    note notes nb update updates updated stage phase step objectives objective including include includes
    training action actions outcome outcomes progress completed complete evidence aim aims purpose target date
    dates review policy audit example examples eg ie url http https www tel email fax ref re subject status rag
    red amber green blue key milestone milestones measure measures option options recommendation recommendations
    learning lesson lessons comment comments summary background issue issues risk risks next steps following
    follow time timescale when who what where why how day week month year january february march april may june
    july august september october november december monday tuesday wednesday thursday friday saturday sunday
    spring summer autumn winter quarter q1 q2 q3 q4 part section appendix table annex item items task tasks
    point points number no question answer result results impact success criteria monitoring ongoing outstanding
    closed open started pending due achieved implemented dhr dhrs imr imrs scr scrs sar dash da dv dva vawg fgm
    hbv hba smart tna kpi kpis sla isp mop faq faqs hr it todo tbc tba link links title author version page
    deadline feedback content contents topics topic message messages response themes theme priority agenda
    minutes attendees required requirement requirements source short long term medium immediate future current
    previous draft final new also overall general specific additional other others process processes pathway
    pathways documents document report reports website awareness delivery development implementation assurance
    governance communication communications information guidance local national regional level lead officer
    owner cost resources budget meeting meetings course courses position statement standard standards reminder
    important warning please see and or but the this that these those for two three four five one first second
    third all staff level1 level2
    """.split()
)
# Words that open a sentence after a prefix whose colon is missing: `HARMONI All patient …`.
SENTENCE_OPENERS: Final[frozenset[str]] = frozenset(
    """
    all to the a an any each every this these ensure review develop provide deliver continue consider identify
    undertake include complete circulate share raise train upload link audit email letter staff training there
    where when
    """.split()
)
# Words that begin a sentence or a label, never a body's name: cut from the front of a name found in prose.
LEADING_NOISE: Final[frozenset[str]] = frozenset(
    """
    staff officers findings details copy use role part result list name date letter supervision awareness
    referral referrals implementation engagement compliance adoption appointment consideration
    inclusion verification inform write training identify explore introduce improve revise raising
    the a an all each any every ensure review action actions letter develop when if that this these those in on
    at for from by to with following include includes including update updates meeting training recommendation
    recommendations no number since although where while as and or but both our your their his her its is are
    was were be been has have had will would should shall can could may might must not only also local
    recommended request liaise contact email copy head lead leads chair completed complete ongoing policy report
    reports information guidance item audit agency agencies owner via through between across january february
    march april june july august september october november december monday tuesday wednesday thursday friday
    provide deliver establish promote work working develop consider continue circulate share raise ask present
    submit attend invite director manager officer commissioner deputy senior independent author member members
    representative evidence new within before after during under over until what who which how why
    correspondence minutes confirmation feedback discussion dhr imr plan plans
    """.split()
) - {"local", "independent", "new"}
# Words after which `of` or `for` goes on with the name: `Department of Housing`, not `Review of the MARAC`.
OFFICES: Final[frozenset[str]] = frozenset(
    "department directorate office ministry institute college university royal association federation society".split()
)
# An abbreviation whose full form ends in one of these is a paper, a process or an idea, no agency.
CONCEPT_WORDS: Final[frozenset[str]] = frozenset(
    """
    abuse violence review reviews report reports assessment assessments plan plans protocol protocols policy
    policies training form forms procedure procedures risk harm order orders notice notices agreement framework
    checklist model tool toolkit programme strategy guidance process processes analysis marriage mutilation
    conference victims disorder act indicators indicator questionnaire behaviour record records number health
    scheme meeting meetings referral pathway system website database communication child adult person people
    crime crimes offence offences management arrangements exploitation case cases coercion control
    """.split()
)

# Words that keep their capitals when a heading in capitals is written small, and small words that lose theirs.
KEEP_CAPITALS: Final[frozenset[str]] = frozenset(
    """
    NHS UK GP CCG ICB MARAC MAPPA MASH CSP IDVA VAWG OPCC PCC HM CRC NPS CPS CRI YOT IMR DHR SARC CAMHS CMHT A2
    CIC PLC DA DV
    """.split()
)
WRITTEN_SMALL: Final[frozenset[str]] = frozenset("LTD ST MRS DR".split())
SMALL_WORDS: Final[frozenset[str]] = frozenset("of the and for in on upon with to at by under from le de".split())
NEVER_WITHIN: Final[frozenset[str]] = (
    ROLE_WORDS | (MONTHS - {"may", "march"}) | {"all", "each", "every", "both", "various", "tbc", "tba"}
)
"""Words that break off a name: the body's name begins after them, or there is none."""
COMMON_BEGINNINGS: Final[frozenset[str]] = frozenset(
    "nhs local adult childrens community public safer national multi domestic mental health north south".split()
)
"""First words that too many bodies share to tell one by its beginning."""
PREFIX_HEADS: Final[frozenset[str]] = frozenset(
    "trust school college university association service services ltd homes partnership board".split()
) | {"home group"}
"""Heads that, after a proper name, may stand before a colon as the agency of an entry (`Audit Committee:` no)."""
