"""Words that nearly every plan holds: they tell two words on two lines from one that a narrow cell cut.

Data: function words, and what plans speak of.
"""

from __future__ import annotations

from typing import Final

COMMON_WORDS: Final = frozenset(
    """
    a about abuse access across action actions adult adults after against agencies agency agree agreed all also
    among and annual any appointment appointments approach appropriate april are area areas as assessment
    assessments at audit audits august aware awareness based be been before being board bodies body both brief
    briefing business but by called campaign can care case cases centred change changes check child children clear
    client clients clinical close commission community complete completed concern concerns contact control could
    council county course court crime current data date dates day days death december delivered department develop
    development director do does domestic done down draft during duty each early effective eight either eleven end
    ended ensure ensures event every evidence existing face families family fatal february few fifty final first
    five focus follow for force form forms forty forum four free from full funding further general give given good
    group groups guidance had half harm has have he head health held help her here his home honour hospital
    hospitals hour hours house housing how identified identify if impact implement implementation implemented
    improve in include included includes including information informed into is issue issues it its january joint
    july june key last lead leads learning led legal less level like line link links list local made make makes
    making manager managers many march may meet meeting meetings member members mental minute minutes missed month
    months more most multi must name named national near need needs new next night nine no non nor not notes
    november now nurse october of off office officer officers on one ongoing only or order other our out outcome
    outcomes over own page pages panel part partner partners people per person place plan planned plans point
    police policies policy practice practices prevent primary prior probation procedure procedures process
    processes professional professionals programme progress protect provide provided public publication published
    quality quarter raise recommendation recommendations record records reduce refer referral referrals reflect
    related relevant report reported reporting reports request require required requires response responsible
    result review reviewed reviews risk risks role safe safeguarding safety same sample samples school schools
    scope second senior september serious service services set seven several sexual shall share shared sharing she
    should sign signed since six sixty so social some specialist specific staff standard standards start state
    statement steps still strategic strategy such support supported system systems take taken target task team
    teams template ten term test than that the their them then there these they third thirty this those three
    through time times to tool training trust trusts twelve twenty two under unit until up update updated updates
    upon use used using via victim victims violence visit ward was way we website week weekly weeks well were what
    when where whether which while who whole wide will with within without women work worker workers works would
    written year years you young
    """.split()
)

WORD_ENDINGS: Final = tuple(
    """
    tion tions sion sions ment ments ing ings ed ity ities ance ence ive ives ers hire ness ship ships ies
    able ible ous ful ary ory ency ancy logy ly ist ists ism ial ual ical ional
    """.split()
)
"""How long words end; what breaks off before such an ending is no whole word."""

CLOSED_COMPOUNDS: Final = frozenset(
    """
    background breakdown casework caseload checklist database deadline feedback flowchart framework guideline
    guidelines handbook handover headquarters healthcare helpline household households leaflet lifestyle
    network networks newsletter oversight overview paperwork postcode rulebook safeguard safeguards shortfall
    shortlist spreadsheet stakeholder stakeholders teamwork timeframe timeline timelines timescale
    timescales toolkit viewpoint webpage website withdraw withhold workbook workflow workforce workload workplace
    workshop workshops worksheet workstream wellbeing
    """.split()
)
"""Words made of two that are written as one: a hyphen inside, at a line's end, is the typesetter's."""

PREFIXES: Final = frozenset(
    "multi non co re pre self inter intra sub anti post under over cross ex mid semi well long high low ill in".split()
)
"""First halves of words that are written with a hyphen."""
