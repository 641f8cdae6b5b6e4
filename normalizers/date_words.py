"""The words of dates and targets, apart from the code that reads them. All are lower case; matching ignores case.

A word belongs in a table when it says the same thing in any plan; wordings of one plan do not.
"""

from __future__ import annotations

# Names and abbreviations of the months, with the misspellings that people type: transposed and dropped letters.
MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january janurary januray jan",
            "february febuary feburary febrary feb",
            "march mar",
            "april aprl apr",
            "may",
            "june jun",
            "july jul",
            "august augst aug",
            "september septmber septembre setember sept sep",
            "october ocotber octber oct",
            "november novemeber novmber nov",
            "december decemeber decmber dec",
        ),
        start=1,
    )
    for name in names.split()
}

# Full names that are hardly ever another word when capitalised; "May" and the short forms need a preposition,
# a line of their own, or a year.
PLAIN_MONTHS = frozenset("january february march april june july august september october november december".split())

# Season: its first month and the number of months to its end. Winter begins in the year it is named after.
SEASONS: dict[str, tuple[int, int]] = {"spring": (3, 3), "summer": (6, 3), "autumn": (9, 3), "winter": (12, 3)}

QUARTERS: dict[str, int] = {
    "1": 1, "2": 2, "3": 3, "4": 4,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4,
}  # fmt: skip

# A number after one of these counts things, so it is no day: "Phase 2 March 2015".
COUNTED = (
    "phase|stage|action|actions|recommendation|recommendations|rec|part|appendix|level|tier|item|point|section|"
    "no|number|step|week|version|module|objective|priority|domain|page|standard|cohort|group|year|day|band|grade"
)

# Words that follow a number of things, so it is no two-digit year: "in June 24 officers were trained".
COUNTABLES = (
    "people|persons|staff|officers|cases|members|practitioners|managers|days|weeks|months|years|sessions|courses|"
    "attendees|delegates|victims|of|hours|am|pm|percent|per cent|referrals|champions|professionals|schools|gps|"
    "women|men|children|new|more|other|were|working"
)

# Words of the titles of laws and papers: the year after one is part of a name, no date.
TITLES = (
    "act|acts|strategy|strategies|plan|policy|guidance|code|order|regulations|rules|report|framework|bill|"
    "programme|agreement|charter|directive|census"
)

# What must stand before a lone year, season or short form for it to be a date in prose.
CUES = (
    "by|in|during|since|until|till|before|after|from|early|mid|late|end|for|to|due|this|next|last|"
    "(?:end|start|beginning|middle|half|part|rest|remainder|summer|course) of(?: the)?|between|"
    "financial year|year|fy|commenced|started|date|target|deadline|completed|achieved"
)

# What a date phrase may begin with: it narrows the words, not the period (an "early 2021" may still be December).
OPENERS = (
    r"(?:end|start|beginning|middle|close|latter part|first half|second half|"
    r"early part)(?: of)?(?: the)?(?: month)?(?: of)?",
    r"early|mid|late",
    r"financial year(?: end(?:ing)?)?|academic year|school year|fiscal year|fy",
    r"(?:the )?week (?:commencing|beginning|starting|ending|of)|w ?/ ?[cbe]|wk ?/ ?c",
    r"(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?",
    r"the",
)

# Done, in place: what makes a target `met`.
DONE = (
    r"complete|completed|achieved|implemented|done|delivered|finished|actioned|closed|discharged|fulfilled|"
    r"in place|target met|signed off|embedded"
)

# What takes the word of doing back: the thing is still to come, or only spoken of.
NOT_DONE = (
    r"to be|will be|would be|should be|must be|shall be|can be|could be|may be|being|not|not yet|yet to be|never|"
    r"until|when|once|after|before|if|unless|upon|partially|partly|part|nearly|almost|un|incompletely|to|will|be|"
    r"half|largely|mostly|for|due to be|expected to be|aim to be|by"
)

GOES_ON = (
    r"on ?- ?going|on going|ongoing|continuous(?:ly)?|continual(?:ly)?|continuing|continues?|open-ended|"
    r"rolling|permanent(?:ly)?|business as usual|bau|indefinite(?:ly)?"
)

_TIMES = r"year|month|week|quarter|term|day|fortnight|april|january|september|march|autumn|spring|summer|winter"
COMES_ROUND = (
    rf"(?:each|every|per) (?:\w+ )?(?:{_TIMES})s?|per annum|"
    rf"(?:twice|three times|four times|once|\d+ times) (?:a|per|each|every|yearly|in every) ?(?:{_TIMES})?|"
    r"(?:\d+|two|three|four|six|nine|twelve|bi|half|tri)[ -]?(?:monthly|weekly|yearly|annual(?:ly)?)|"
    r"annual(?:ly)?|quarterly|monthly|weekly|yearly|daily|termly|fortnightly|biannual(?:ly)?|biennial(?:ly)?|"
    r"half[ -]yearly|regularly|periodically"
)

_COUNTS = r"\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty[ -]four|few|several"
DURATION = (
    rf"(?:{_COUNTS})(?: ?(?:-|to|or|/) ?(?:{_COUNTS}))? ?(?:-| )?(?:calendar |working )?"
    r"(?:hours?|hrs?|days?|weeks?|months?|mths?|wks?|years?|yrs?)"
)
EVENTS = (
    r"publication|publishing|publish(?:ed)?|sign[ -]?off|approval|ratification|release|receipt|appointment|"
    r"home office|quality assurance|launch|notification|referral"
)

# The cell gives one date up for another.
REPLACING = (
    r"extended|extension|revised|moved|changed|amended|deferred|postponed|delayed|put back|pushed back|slipped|"
    r"rescheduled|re-scheduled|brought forward|rolled over|carried over|carried forward|superseded|replaced|now|"
    r"new (?:target|date|deadline)|instead"
)
FORMERLY = r"originally|original|previously|previous|initially|initial|formerly|former|old|instead of|was"

# What may follow "Completed" before the date of it, unless a word of what comes next stands in between.
DONE_AT = r"at|in|on|with|as|during|through|via|and|following"
NEXT = (
    r"review|reviews|next|audit|to be|will|then|further|follow|again|repeat|refresh|refresher|annual|on ?- ?going|"
    r"ongoing|target|due|new|remaining|outstanding|should|must|planned"
)

# Participles that look ahead: "planned for June" is a target although it is a past tense.
LOOKING_AHEAD = frozenset(
    "planned scheduled expected anticipated proposed required needed timetabled booked arranged programmed projected "
    "estimated targeted intended timed need feed embed revised extended moved changed amended deferred "
    "postponed delayed rescheduled slipped".split()
)
