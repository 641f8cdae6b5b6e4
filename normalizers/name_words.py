"""The words around personal names: titles, posts, what is named after people, and what is never part of a name.

Data, not rules; `names.py` reads it. All in small letters without accents.
"""

from __future__ import annotations

from typing import Final

from normalizers.agencies import lexicon


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CIVIL_TITLES: Final = _words(
    """
    mr mrs ms miss mx dr doctor prof professor sir dame lord lady baroness rev revd reverend father sister canon imam
    rabbi pastor cllr councillor clr ald alderman hhj judge mp rt capt captain
    """
) - {"mp", "rt", "doctor"}
"""After one of them a capitalised word is a surname, unless it is a word of posts."""

RANKS: Final = _words(
    """
    pc dc ps ds di dci dcs dsu dsupt tdc tds tdi tdci adi adci ads apc pcso pcsos wpc sgt sergeant insp inspector ci
    cinsp supt superintendent constable chsupt csupt acc dcc cc det detective commander commissioner ch nurse midwife
    matron ward colonel col major lt
    """
) - {"ward", "cc", "commissioner"}
"""Ranks and callings that stand before a surname, and as often before a department."""

ABBREVIATED: Final = _words("mr mrs ms dr prof rev revd cllr sgt insp supt det ch capt lt col dsupt")
"""Titles that a full stop may follow."""

POSTS: Final = lexicon.ROLE_WORDS | _words(
    """
    idva idvas isva isvas gp gps hod cio caldicott guardian teacher headteacher tutor lecturer researcher editor
    producer ambassador champion champions apprentice intern receptionist member members volunteer volunteers owner
    owners panel overseer inspector sergeant constable sister paramedic therapist counsellor advocate advocates
    caseworker caseworkers carer carers governor vicar priest imam bursar warden coroner attendees facilitator
    facilitators contact delegate delegates mentor mentors navigator navigators outreach staff supervisor team
    """
)
"""Words of posts: beside one of them two unknown capitalised words are a person's."""

NAMED_AFTER: Final = _words(
    """
    law laws act acts rule rules model models wheel scale scales test tests principle principles guideline guidelines
    competence competency competent timeline charter amendment index checklist matrix hierarchy cycle triangle syndrome
    disease method technique theory training standard standards protocol disclosure
    """
)
"""What is named after people, and keeps its name: `Clare's Law`, `Gillick competence`."""

PLACES_AND_BODIES: Final = _words(
    """
    house hospital hospitals centre center court trust foundation charity school college academy university road street
    avenue lane close drive way ward unit wing clinic surgery practice hospice church infirmary suite project programme
    inquiry enquiry review lodge hall park square gardens building refuge institute society association group ltd
    limited llp solicitors council police constabulary borough city county district service services partnership csp nhs
    home homes housing primary junior secondary memorial library award awards prize fund estate medical health team
    cathedral chapel mill place terrace crescent hill green common bridge quay stadium theatre gallery museum prison
    report consortium network alliance board committee forum hub surgeries practices vale valley bay isle haven downs
    coast riverside hills
    """
)
"""After a name without a mark between, they make it the name of a place or a body: `Mary Seacole House`."""

STREET_NAMES: Final = _words("victoria albert george edward elizabeth alexandra james john william charles st king")
"""Given names that streets, parks and halls are called by."""

BEFORE_NO_PERSON: Final = _words("st saint saints ss queen king prince princess royal operation project hmp hms hmpyoi")
"""After one of them a given name is that of a place, a body or an operation: `St Mary's Hospital`."""

REVIEWS: Final = _words("dhr dhrs dardr dardrs scr scrs sar sars cspr imr imrs review reviews case child adult")
"""After one of them a name alone is the pseudonym that the review gives."""

DEATHS: Final = _words("death murder homicide killing case respect")
"""Followed by `of`, they bring the pseudonym as well."""

BODIES_AFTER_PEOPLE: Final[frozenset[tuple[str, ...]]] = frozenset(
    tuple(name.split())
    for name in (
        "suzy lamplugh", "lucy faithfull", "marie collins", "marie curie", "marie stopes", "jo cox", "karma nirvana",
        "oliver mcgowan", "stephen lawrence", "victoria climbie", "florence nightingale", "mary seacole",
        "elizabeth garrett anderson", "josephine butler", "frank bruno", "anthony walker", "milly dowler",
        "alice ruggles", "hollie gazzard", "elizabeth fry", "emily davison", "emmeline pankhurst", "thomas pocklington",
        "joseph rowntree", "sue ryder", "macmillan", "thomas coram", "nelson mandela", "harry potter", "john lewis",
        "marks spencer", "martin house", "nightingale", "barnardo", "barnardos", "samaritans", "fraser", "gillick",
        "maslow", "duluth", "bichard", "laming", "munro", "caldicott", "macpherson", "mckenzie", "waterlow", "bolam",
        "bournewood", "johari", "likert", "gantt", "pareto", "survey monkey", "microsoft teams", "power bi",
        "christmas", "easter", "diwali", "eid", "zoom", "eventbrite", "facebook", "twitter", "instagram", "linkedin",
        "youtube", "google", "sharepoint", "outlook", "excel", "teams", "whatsapp", "moodle", "niche", "emis",
        "systmone", "rio", "datix", "athena", "compass", "mosaic", "liquidlogic", "storm", "connect", "vista",
        "asda", "tesco", "hestia", "solace", "bawso", "jigsaw", "rowan", "freedom", "cafcass", "clare wood",
    )
)  # fmt: skip
"""Names of people that public bodies, courses and concepts bear, and names of things that look like a person's."""

PEOPLES: Final = _words(
    """
    british english welsh scottish irish polish romanian muslim christian jewish hindu sikh asian african european
    french german spanish portuguese chinese indian pakistani bangladeshi somali turkish arabic urdu punjabi bengali
    gujarati caribbean roma lithuanian latvian ukrainian russian afghan iranian kurdish
    """
)
"""Peoples, faiths and languages."""

PLACES: Final = _words(
    """
    england wales scotland ireland britain uk london manchester birmingham liverpool leeds sheffield bristol newcastle
    nottingham leicester coventry bradford cardiff swansea newport wrexham bangor hull stoke wolverhampton derby
    southampton portsmouth brighton plymouth reading luton bolton bournemouth middlesbrough blackpool peterborough york
    telford hereford worcester gloucester oxford cambridge norwich ipswich exeter bath wells winchester salisbury
    chester lancaster carlisle durham sunderland gateshead doncaster rotherham barnsley wakefield huddersfield halifax
    oldham rochdale bury stockport salford wigan warrington preston blackburn burnley crewe stafford shrewsbury
    northampton kettering corby bedford watford slough swindon basingstoke guildford woking crawley hastings dover
    maidstone chelmsford colchester southend basildon harlow stevenage camden islington hackney lambeth southwark
    lewisham greenwich bexley bromley croydon sutton merton kingston richmond hounslow ealing brent harrow barnet
    enfield haringey redbridge havering newham westminster kensington chelsea fulham hammersmith wandsworth dagenham
    barking tower hamlets kent essex sussex surrey hampshire dorset devon cornwall somerset wiltshire gloucestershire
    oxfordshire berkshire buckinghamshire bedfordshire hertfordshire cambridgeshire norfolk suffolk lincolnshire
    nottinghamshire leicestershire rutland northamptonshire warwickshire worcestershire herefordshire shropshire
    staffordshire derbyshire cheshire lancashire merseyside yorkshire cumbria northumberland northumbria humberside
    teesside tyneside cleveland midlands wirral knowsley sefton tameside trafford calderdale kirklees solihull sandwell
    walsall dudley wychavon malvern gwent powys dyfed gwynedd conwy ceredigion pembrokeshire carmarthenshire flintshire
    denbighshire anglesey rhondda merthyr caerphilly torfaen monmouthshire glamorgan bridgend neath lincoln warwick
    mercia thames avon wales europe africa asia america india pakistan bangladesh poland romania jamaica nigeria
    kidderminster redditch bromsgrove evesham scarborough harrogate ripon skipton whitby grimsby scunthorpe boston
    grantham newark mansfield chesterfield buxton glossop helens hillingdon waltham forest medway thanet swale ashford
    canterbury folkestone eastbourne worthing chichester isle wight torbay torquay taunton yeovil cheltenham stroud
    milton keynes tydfil harborough bury edmunds melton mowbray tunbridge leamington stratford nuneaton rugby tamworth
    lichfield cannock burton welwyn hatfield hemel hempstead letchworth hitchin luton dunstable aylesbury wycombe slough
    maidenhead windsor bracknell wokingham newbury andover aldershot farnborough fareham gosport havant eastleigh
    bognor regis littlehampton lewes hove rother wealden clacton braintree thurrock grays rayleigh castle point rochford
    yarmouth lowestoft thetford lynn wisbech huntingdon biggleswade sandy daventry wellingborough corby hinckley
    loughborough ashfield bassetlaw worksop retford gedling rushcliffe broxtowe amber bolsover erewash ilkeston matlock
    buxton macclesfield congleton nantwich runcorn widnes southport bootle birkenhead ormskirk leyland chorley morecambe
    barrow furness kendal penrith workington whitehaven hexham morpeth blyth cramlington alnwick berwick darlington
    stockton hartlepool redcar thornaby selby goole bridlington beverley pontefract castleford dewsbury batley keighley
    aberystwyth llandudno llanelli carmarthen brecon newtown welshpool
    """
)
"""Counties, cities and boroughs: no part of a name that nothing else tells to be one."""

CUES_BEFORE: Final = _words(
    "by contact contacts attended chaired thanks author authors owner owners lead leads chair with from via per"
)
"""Words after which two unknown capitalised words are a person's: `led by …`, `Author: …`, `met with …`."""

CUES_AFTER: Final = _words(
    "is has had was will who said confirmed agreed attended advised reported presented delivered"
)
"""Words before which they are one's: people are said to do something, and so are bodies, whose names end in a kind."""

ACRONYMS_KEPT: Final = _words(
    """
    hq pvp cid hr ict it nhs gp gps ppu mash marac mappa vawg imr dhr csp cps ccg icb lscb lsab sab daru dau hbv fgm pdu
    cmht camhs idva isva dash opcc pcc ceo coo cfo ed ae a&e dv da dva qa sw cic hmp ltd uk rag tbc tba raid iopc hmic
    hmicfrs nps crc yot yos asc csc sarc iapt sop kpi moj ncl cbt plo bia dols mca pnc pnd niche
    """
)
"""Abbreviations after a title or rank: a unit, not a surname."""

PARTICLES: Final = _words(
    "de da do dos das del della di du la le van von der den ten ter bin bint ibn al el ul ur ap ab ferch o"
)
"""Small words within surnames: `de la Fuente`, `ap Gwilym`, `van der Berg`."""

MONTHS_AND_DAYS: Final = _words(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter
    """
)

NEVER_IN_NAMES: Final = (
    POSTS
    | RANKS
    | NAMED_AFTER
    | MONTHS_AND_DAYS
    | lexicon.TEAM_WORDS
    | lexicon.TITLE_FIELDS
    | lexicon.NOT_IN_NAMES
    | PEOPLES
    | _words(
        """
        the a an and or of for to in on at by with from as is are was were be been has have had will would shall should
        can could may might must not no all any each every both this that these those there then than when where which
        who whom whose what how why if but so also via per re it its he she they them we our us you your his her their
        i domestic abuse violence sexual community safer safety adult adults child children childrens social care public
        nhs trust police council county borough district city town constabulary probation service services housing home
        homes health healthcare mental hospital hospitals clinical primary emergency women womens men mens aid refuge
        partnership board group forum committee network unit centre house office department national local regional
        complete completed ongoing outstanding progress update updates updated action actions plan plans policy
        procedure procedures protocol audit audits report reports review reviews reviewed minutes meeting meetings
        evidence recommendation recommendations date dates target rag red amber green blue yes none tbc tba
        yearly monthly quarterly quarter annual annually week weeks month months year years today
        page version draft final official sensitive confidential appendix section part table annex
        vulnerable victims victim perpetrator perpetrators offender offenders family families survivor survivors
        business support human information commissioning commissioned delivery development director
        st saint nee chancellor mayor lieutenant mr mrs ms miss mx dr prof cllr rev revd
        """
    )
) - _words("green reed young price hunt grant page carr chase major may april june august marsh day")
"""Words that break off a name wherever they stand; `Green`, `May` and their like are left to the context."""
