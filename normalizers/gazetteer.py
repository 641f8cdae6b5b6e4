"""Who acts in an action plan: public facts about bodies that act nationally or are known by an abbreviation.

Data, not rules (`normalizers/agencies` reads it). To teach the parser a body, add a line to its group. Only
abbreviations that mean one body nationally stand here; one that two bodies share (`WMP`, `CPFT`, `UHB`) is left to
the document.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from schemas.enums import Sector


@dataclass(frozen=True, slots=True)
class Body:
    """A body known by name: `aliases` are other names and abbreviations of it, `alone` those that mean it only
    when nothing else stands in their part of the cell (they also begin names of other services).
    """

    name: str
    sector: Sector
    aliases: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()


# Territorial police forces of England and Wales and the special forces: police.uk, "Forces", and gov.uk.
# Each is also known with the other of the two words Police and Constabulary.
_FORCES: Final = """
Avon and Somerset Police|Bedfordshire Police|Cambridgeshire Constabulary|Cheshire Constabulary|City of London Police
Cleveland Police|Cumbria Constabulary|Derbyshire Constabulary|Devon and Cornwall Police|Dorset Police
Durham Constabulary|Dyfed-Powys Police|Essex Police|Gloucestershire Constabulary|Greater Manchester Police
Gwent Police|Hampshire Constabulary|Hampshire and Isle of Wight Constabulary|Hertfordshire Constabulary
Humberside Police|Kent Police|Lancashire Constabulary|Leicestershire Police|Lincolnshire Police|Merseyside Police
Metropolitan Police Service|Norfolk Constabulary|Northamptonshire Police|Northumbria Police|North Wales Police
North Yorkshire Police|Nottinghamshire Police|South Wales Police|South Yorkshire Police|Staffordshire Police
Suffolk Constabulary|Surrey Police|Sussex Police|Thames Valley Police|Warwickshire Police|West Mercia Police
West Midlands Police|West Yorkshire Police|Wiltshire Police|British Transport Police
Police Service of Northern Ireland|Police Scotland
"""
_FORCE_ALIASES: Final[dict[str, tuple[str, ...]]] = {
    "Thames Valley Police": ("TVP",),
    "Greater Manchester Police": ("GMP",),
    "Metropolitan Police Service": ("MPS", "Metropolitan Police", "Met Police", "The Met"),
    "British Transport Police": ("BTP",),
    "West Yorkshire Police": ("WYP",),
    "South Yorkshire Police": ("SYP",),
    "Police Service of Northern Ireland": ("PSNI",),
}


def _other_word(force: str) -> tuple[str, ...]:
    if force.endswith(" Police"):
        return (f"{force.removesuffix('Police')}Constabulary",)
    if force.endswith(" Constabulary"):
        return (f"{force.removesuffix('Constabulary')}Police",)
    return ()


POLICE_FORCES: Final[tuple[Body, ...]] = tuple(
    Body(name, Sector.POLICE, _other_word(name) + _FORCE_ALIASES.get(name, ()))
    for name in _FORCES.strip().replace("\n", "|").split("|")
)

# National police bodies: their own sites and gov.uk.
POLICE_BODIES: Final[tuple[Body, ...]] = (
    Body("National Police Chiefs' Council", Sector.POLICE, ("NPCC", "National Police Chiefs Council")),
    Body(
        "Association of Chief Police Officers", Sector.POLICE, ("ACPO", "National Association of Chief Police Officers")
    ),
    Body("Association of Police and Crime Commissioners", Sector.POLICE, ("APCC",)),
    Body("College of Policing", Sector.POLICE, ("CoP",)),
    Body("National Policing Improvement Agency", Sector.POLICE, ("NPIA",)),
    Body("National Crime Agency", Sector.POLICE, ("NCA",)),
    Body("Independent Office for Police Conduct", Sector.NATIONAL, ("IOPC",)),
    Body("Independent Police Complaints Commission", Sector.NATIONAL, ("IPCC",)),
)

# Departments, agencies and inspectorates of government: gov.uk, "Departments, agencies and public bodies".
GOVERNMENT: Final[tuple[Body, ...]] = (
    Body("Home Office", Sector.NATIONAL),
    Body("Ministry of Justice", Sector.NATIONAL, ("MoJ",)),
    Body("Department of Health and Social Care", Sector.NATIONAL, ("DHSC",)),
    Body("Department of Health", Sector.NATIONAL, ("DoH",)),
    Body("Department for Work and Pensions", Sector.NATIONAL, ("DWP", "Department of Work and Pensions")),
    Body("Jobcentre Plus", Sector.NATIONAL, ("Job Centre Plus", "JobCentre Plus", "Jobcentre", "Job Centre")),
    Body("Department for Education", Sector.NATIONAL, ("DfE", "Department of Education")),
    Body("Department for Levelling Up, Housing and Communities", Sector.NATIONAL, ("DLUHC",)),
    Body("Ministry of Housing, Communities and Local Government", Sector.NATIONAL, ("MHCLG",)),
    Body("Department for Communities and Local Government", Sector.NATIONAL, ("DCLG",)),
    Body("Government Equalities Office", Sector.NATIONAL, ("GEO",)),
    Body("Ministry of Defence", Sector.NATIONAL, ("MoD",)),
    Body("Crown Prosecution Service", Sector.NATIONAL, ("CPS", "Cps")),
    Body(
        "HM Courts and Tribunals Service",
        Sector.NATIONAL,
        (
            "HMCTS",
            "Her Majesty's Courts and Tribunals Service",
            "His Majesty's Courts and Tribunals Service",
            "Courts Service",
            "Courts and Tribunals Service",
        ),
    ),
    Body("HM Inspectorate of Constabulary", Sector.NATIONAL, ("HMIC", "Her Majesty's Inspectorate of Constabulary")),
    Body("HM Inspectorate of Constabulary and Fire and Rescue Services", Sector.NATIONAL, ("HMICFRS",)),
    Body("HM Inspectorate of Probation", Sector.NATIONAL, ("HMI Probation",)),
    Body("UK Visas and Immigration", Sector.NATIONAL, ("UKVI",)),
    Body("Border Force", Sector.NATIONAL, ("UK Border Force",)),
    Body("UK Border Agency", Sector.NATIONAL, ("UKBA",)),
    Body("HM Revenue and Customs", Sector.NATIONAL, ("HMRC",)),
    Body("Driver and Vehicle Licensing Agency", Sector.NATIONAL, ("DVLA",)),
    Body("Cafcass", Sector.NATIONAL, ("CAFCASS", "Children and Family Court Advisory and Support Service")),
    Body("Cafcass Cymru", Sector.NATIONAL),
    Body("Ofsted", Sector.NATIONAL),
    Body(
        "Domestic Abuse Commissioner",
        Sector.NATIONAL,
        ("Domestic Abuse Commissioner's Office", "Office of the Domestic Abuse Commissioner"),
    ),
    Body("Victims' Commissioner", Sector.NATIONAL),
    Body("Information Commissioner's Office", Sector.NATIONAL, ("ICO",)),
    Body("Association of Directors of Adult Social Services", Sector.NATIONAL, ("ADASS",)),
    Body("Association of Directors of Children's Services", Sector.NATIONAL, ("ADCS",)),
    Body("Health and Safety Executive", Sector.NATIONAL, ("HSE",)),
    Body("Local Government Association", Sector.NATIONAL, ("LGA",)),
    Body("Judicial College", Sector.NATIONAL),
    Body("Forced Marriage Unit", Sector.NATIONAL, ("FMU",)),
    Body("Welsh Government", Sector.NATIONAL, ("Llywodraeth Cymru",)),
    Body("Legal Aid Agency", Sector.NATIONAL),
    Body("HM Prison Service", Sector.NATIONAL, ("HMPS", "Prison Service")),
    Body("Youth Justice Board", Sector.NATIONAL, ("YJB",)),
)

# Probation in England and Wales since 2001: gov.uk, HM Prison and Probation Service.
PROBATION: Final[tuple[Body, ...]] = (
    Body("HM Prison and Probation Service", Sector.PROBATION, ("HMPPS", "Her Majesty's Prison and Probation Service")),
    Body("National Offender Management Service", Sector.PROBATION, ("NOMS",)),
    Body("National Probation Service", Sector.PROBATION, ("NPS",)),
    Body("Probation Service", Sector.PROBATION),
    Body("Community Rehabilitation Company", Sector.PROBATION, ("CRC",)),
)

# The companies that supervised offenders of lower risk from 2014 to 2021, each for one area: gov.uk, "Transforming
# Rehabilitation", contract package areas.
_REHABILITATION_AREAS: Final = """
Bedfordshire, Northamptonshire, Cambridgeshire and Hertfordshire|Bristol, Gloucestershire, Somerset and Wiltshire
Cheshire and Greater Manchester|Cumbria and Lancashire|Derbyshire, Leicestershire, Nottinghamshire and Rutland
Dorset, Devon and Cornwall|Durham Tees Valley|Essex|Hampshire and Isle of Wight
Humberside, Lincolnshire and North Yorkshire|Kent, Surrey and Sussex|London|Merseyside|Norfolk and Suffolk
Northumbria|South Yorkshire|Staffordshire and West Midlands|Thames Valley|Wales|Warwickshire and West Mercia
West Yorkshire
"""

REHABILITATION_COMPANIES: Final[tuple[Body, ...]] = tuple(
    Body(f"{area} Community Rehabilitation Company", Sector.PROBATION, (f"{area} CRC",))
    for area in _REHABILITATION_AREAS.strip().replace("\n", "|").split("|")
)

# The national health bodies of England and Wales and professional regulators: nhs.uk, gov.uk, their own sites.
HEALTH_BODIES: Final[tuple[Body, ...]] = (
    Body("NHS England", Sector.NHS_COMMISSIONER, ("NHSE", "NHS England and NHS Improvement", "NHSE/I", "NHSEI")),
    Body("NHS England Local Area Team", Sector.NHS_COMMISSIONER, ("NHS England Area Team",)),
    Body("NHS Improvement", Sector.NATIONAL, ("NHSI",)),
    Body("NHS Digital", Sector.NATIONAL),
    Body("NHS 111", Sector.NHS_PROVIDER),
    Body("Care Quality Commission", Sector.NATIONAL, ("CQC",)),
    Body("National Institute for Health and Care Excellence", Sector.NATIONAL, ("NICE",)),
    Body("Health Education England", Sector.NATIONAL, ("HEE",)),
    Body("Public Health England", Sector.NATIONAL, ("PHE",)),
    Body("UK Health Security Agency", Sector.NATIONAL, ("UKHSA",)),
    Body("Office for Health Improvement and Disparities", Sector.NATIONAL, ("OHID",)),
    Body("Public Health Wales", Sector.NATIONAL, ("PHW",)),
    Body("Healthcare Inspectorate Wales", Sector.NATIONAL, ("HIW",)),
    Body("General Medical Council", Sector.NATIONAL, ("GMC",)),
    Body("Nursing and Midwifery Council", Sector.NATIONAL, ("NMC",)),
    Body("British Medical Association", Sector.NATIONAL, ("BMA",)),
    Body(
        "Royal College of General Practitioners",
        Sector.NATIONAL,
        ("RCGP", "Royal College General Practitioners", "Royal College of GPs"),
    ),
    Body("Royal College of Nursing", Sector.NATIONAL, ("RCN",)),
    Body("Royal College of Psychiatrists", Sector.NATIONAL, ("RCPsych",)),
    Body("Royal College of Midwives", Sector.NATIONAL, ("RCM",)),
    Body("Royal College of Emergency Medicine", Sector.NATIONAL, ("RCEM",)),
    Body("Social Work England", Sector.NATIONAL),
    Body("Social Care Wales", Sector.NATIONAL),
    Body("Aneurin Bevan University Health Board", Sector.NHS_PROVIDER, ("ABUHB",)),
    Body("Betsi Cadwaladr University Health Board", Sector.NHS_PROVIDER, ("BCUHB",)),
    Body("Cardiff and Vale University Health Board", Sector.NHS_PROVIDER, ("CVUHB", "CAVUHB")),
    Body("Cwm Taf Morgannwg University Health Board", Sector.NHS_PROVIDER, ("CTMUHB",)),
    Body("Hywel Dda University Health Board", Sector.NHS_PROVIDER, ("HDUHB",)),
    Body("Powys Teaching Health Board", Sector.NHS_PROVIDER, ("PTHB",)),
    Body("Swansea Bay University Health Board", Sector.NHS_PROVIDER, ("SBUHB",)),
    Body("Abertawe Bro Morgannwg University Health Board", Sector.NHS_PROVIDER, ("ABMUHB",)),
)

# NHS trusts whose abbreviation one trust alone uses, or which plans print in a shortened form: NHS England,
# "NHS provider directory". Ambulance trusts: Association of Ambulance Chief Executives.
TRUSTS: Final[tuple[Body, ...]] = tuple(
    Body(name, Sector.NHS_PROVIDER, aliases)
    for name, *aliases_ in (
        line.split("|")
        for line in """
West Midlands Ambulance Service|WMAS|WMASFT
London Ambulance Service|LAS
North West Ambulance Service|NWAS
Yorkshire Ambulance Service|YAS
East Midlands Ambulance Service|EMAS
East of England Ambulance Service|EEAST
South East Coast Ambulance Service|SECAmb
South Central Ambulance Service|SCAS
South Western Ambulance Service|SWAST|SWASFT
North East Ambulance Service|NEAS
Welsh Ambulance Services NHS Trust|WAST
Coventry and Warwickshire Partnership NHS Trust|CWPT
South Warwickshire NHS Foundation Trust|SWFT
University Hospitals Coventry and Warwickshire NHS Trust|UHCW
Worcestershire Acute Hospitals NHS Trust
Oxford Health NHS Foundation Trust|OHFT
Oxford University Hospitals NHS Foundation Trust|OUH|OUHFT
Birmingham and Solihull Mental Health NHS Foundation Trust|BSMHFT
Birmingham Community Healthcare NHS Foundation Trust|BCHC
Midlands Partnership NHS Foundation Trust|MPFT
South London and Maudsley NHS Foundation Trust|SLaM|SLAM
East London NHS Foundation Trust|ELFT
North East London NHS Foundation Trust|NELFT
Central and North West London NHS Foundation Trust|CNWL
Barnet, Enfield and Haringey Mental Health NHS Trust|BEHMHT
Surrey and Borders Partnership NHS Foundation Trust|SABP
Kent and Medway NHS and Social Care Partnership Trust|KMPT
Avon and Wiltshire Mental Health Partnership NHS Trust|AWP
Greater Manchester Mental Health NHS Foundation Trust|GMMH
Tees, Esk and Wear Valleys NHS Foundation Trust|TEWV
Cumbria, Northumberland, Tyne and Wear NHS Foundation Trust|CNTW
Rotherham Doncaster and South Humber NHS Foundation Trust|RDaSH|RDASH
Leeds and York Partnership NHS Foundation Trust|LYPFT
South West Yorkshire Partnership NHS Foundation Trust|SWYPFT
Sheffield Health and Social Care NHS Foundation Trust|SHSC
Essex Partnership University NHS Foundation Trust|EPUT
Norfolk and Suffolk NHS Foundation Trust|NSFT
Lancashire and South Cumbria NHS Foundation Trust|LSCFT
Hertfordshire Partnership University NHS Foundation Trust|HPFT
University Hospitals Bristol and Weston NHS Foundation Trust|UHBW
St Helens and Knowsley Teaching Hospitals NHS Trust|STHK
Guy's and St Thomas' NHS Foundation Trust|GSTT
Derbyshire Healthcare NHS Foundation Trust|DHCFT
Leicestershire Partnership NHS Trust|LPT
Nottinghamshire Healthcare NHS Foundation Trust
""".strip().splitlines()
    )
    for aliases in (tuple(aliases_),)
)

# National charities and providers: the Charity Commission's register and their own sites.
CHARITIES: Final[tuple[Body, ...]] = (
    Body(
        "SafeLives",
        Sector.SPECIALIST_DOMESTIC_ABUSE,
        (
            "Safe Lives",
            "CAADA",
            "Co-ordinated Action Against Domestic Abuse",
            "Coordinated Action Against Domestic Abuse",
        ),
    ),
    Body("Women's Aid", Sector.SPECIALIST_DOMESTIC_ABUSE, ("Women's Aid Federation of England", "WAFE", "Womens Aid")),
    Body("Welsh Women's Aid", Sector.SPECIALIST_DOMESTIC_ABUSE),
    Body("Refuge", Sector.SPECIALIST_DOMESTIC_ABUSE),
    Body("Respect", Sector.SPECIALIST_DOMESTIC_ABUSE),
    Body("IRISi", Sector.SPECIALIST_DOMESTIC_ABUSE),
    Body("Advocacy After Fatal Domestic Abuse", Sector.SPECIALIST_DOMESTIC_ABUSE, ("AAFDA",)),
    Body("Galop", Sector.SPECIALIST_DOMESTIC_ABUSE),
    Body("Southall Black Sisters", Sector.SPECIALIST_DOMESTIC_ABUSE, ("SBS",)),
    Body("Karma Nirvana", Sector.SPECIALIST_DOMESTIC_ABUSE),
    Body("Hestia", Sector.SPECIALIST_DOMESTIC_ABUSE),
    Body("Solace Women's Aid", Sector.SPECIALIST_DOMESTIC_ABUSE),
    Body("NSPCC", Sector.OTHER, ("National Society for the Prevention of Cruelty to Children",)),
    Body("Victim Support", Sector.OTHER),
    Body("Barnardo's", Sector.OTHER),
    Body("Samaritans", Sector.OTHER),
    Body("Relate", Sector.OTHER),
    Body("Mind", Sector.OTHER),
    Body("Shelter", Sector.OTHER),
    Body("Citizens Advice", Sector.OTHER, ("Citizens Advice Bureau", "CAB")),
    Body("Age UK", Sector.OTHER),
    Body("Healthwatch", Sector.OTHER),
    Body("Turning Point", Sector.OTHER),
    Body("Change Grow Live", Sector.OTHER, ("CGL", "Change, Grow, Live"), alone=("CRI", "Crime Reduction Initiatives")),
    Body("Addaction", Sector.OTHER),
    Body("We Are With You", Sector.OTHER),
    Body("Inclusion Drug and Alcohol Service", Sector.OTHER),
    Body("Forward Trust", Sector.OTHER),
    Body("Cranstoun", Sector.OTHER),
    Body("Humankind", Sector.OTHER),
    Body("Via", Sector.OTHER, alone=("Westminster Drug Project", "WDP")),
    Body("Alcohol Change UK", Sector.OTHER),
    Body("Alcohol Concern", Sector.OTHER),
    Body("Care UK", Sector.PRIMARY_CARE),
    Body("Harmoni", Sector.PRIMARY_CARE),
    Body("National Residential Landlords Association", Sector.HOUSING, ("NRLA",)),
    Body("Domestic Abuse Housing Alliance", Sector.HOUSING, ("DAHA",)),
)

BODIES: Final[tuple[Body, ...]] = (
    *POLICE_FORCES,
    *POLICE_BODIES,
    *GOVERNMENT,
    *PROBATION,
    *REHABILITATION_COMPANIES,
    *HEALTH_BODIES,
    *TRUSTS,
    *CHARITIES,
)
