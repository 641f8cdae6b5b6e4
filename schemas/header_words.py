"""What the words of a column header say, for headers that no wording of `vocabulary.py` resembles.

Data, read by `header_sense.py`. Words are stems: a word that begins with one counts, but a stem of three letters
or fewer, or with `$` behind it, has to be the whole word. `extra` stands for a known column that the contract has no
field for, `foreign` for one that no action plan has.
"""

from __future__ import annotations

from typing import Final, Literal

from schemas.columns import Column

Sense = Column | Literal["extra", "foreign"]

HEADS: Final[dict[Sense, tuple[str, ...]]] = {
    "recommendation_number": ("no", "number", "num", "nr", "ref", "reference", "id", "serial", "code", "rhif"),
    "recommendation": (
        *("recommend", "recomend", "recomm", "rec", "recs", "learning", "lesson", "finding", "issue", "argymhell"),
        *("concern", "problem", "shortcoming", "gap"),
    ),
    "scope_text": ("scope", "level", "reach", "geograph", "cwmpas"),
    "action": (
        *("action", "act", "activit", "task", "step", "response", "plan$", "plans$", "deliverable", "initiative"),
        *("commitment", "intervention", "remed", "solution", "proposal", "gweithred", "camau", "workstream", "work"),
    ),
    "lead_agency": (
        *("agenc", "organisation", "organization", "org", "body", "bodies", "partner", "department", "directorate"),
        *("service", "division", "provider", "team", "unit", "employer", "addressee", "asiantaeth", "sefydliad"),
        *("lead$", "leads$", "leader", "owner", "holder", "arweinydd"),
    ),
    "responsible_officer": (
        *(
            "officer",
            "person",
            "people",
            "manager",
            "individual",
            "name",
            "names",
            "post$",
            "postholder",
            "role$",
            "sponsor",
        ),
        *("executive", "head", "staff", "clinician", "director", "professional", "swyddog"),
        *("lead$", "leads$", "leader", "owner", "holder", "arweinydd"),
    ),
    "key_milestones": ("milestone", "stages", "stepping", "interim"),
    "evidence": (
        *("evidence", "measure", "measurement", "metric", "indicator", "assurance", "monitoring", "audit", "proof"),
        *("verification", "criteria", "criterion", "kpi", "tystiolaeth", "check", "test"),
    ),
    "expected_outcome": (
        *("outcome", "benefit", "impact", "result", "difference", "aim", "goal", "purpose", "success", "canlyniad"),
        *("effect", "improvement", "intention"),
    ),
    "target_date_text": (
        *("date", "dates", "deadline", "timescale", "timeframe", "timeline", "timetable", "timing", "time", "target"),
        *("due", "quarter", "month", "schedule", "finish", "end", "forecast", "completion", "when", "dyddiad"),
        *("amserlen",),
    ),
    "rag": ("rag", "brag", "colour", "rating", "traffic", "bragg", "ragg"),
    "progress": (
        *("progress", "update", "status", "position", "commentary", "narrative", "state", "standing", "stage", "news"),
        *("situation", "story", "achieved", "done", "happened", "cynnydd", "diweddariad", "statws", "now", "far"),
        *("latest", "entry"),
    ),
    "completion_and_outcome": ("complete", "completed", "closed", "closure", "finalised", "finished"),
    "extra": (
        *("resource", "budget", "cost", "funding", "comment", "comments", "notes", "remarks", "theme", "barrier"),
        *("priority", "page", "paragraph", "link", "accepted", "signoff", "governance", "source", "start", "opened"),
        *("rationale", "reason", "obstacle", "dependenc", "support", "supporting", "forum", "category"),
    ),
    "foreign": (
        *("event", "incident", "meaning", "definition", "likelihood", "hazard", "mitigat", "percentage", "meeting"),
        *("attended", "telephone", "website", "address", "pseudonym", "ethnicity", "relationship", "offence"),
        *("sentence", "acronym", "abbreviation", "course", "trainer", "version", "changes", "answer", "question"),
        *("risk", "victim", "perpetrator", "purpose", "happened", "matters", "minutes", "policy", "total", "count"),
        *("percent", "received", "author", "member", "contact", "contacts", "chronolog", "conviction"),
    ),
}
"""Nouns by what a column is when one is the head of its header: `target date` and `date of target` are dates."""

MODIFIERS: Final[tuple[tuple[Sense, float, tuple[str, ...]], ...]] = (
    ("lead_agency", 1.5, ("responsib", "accountab", "lead", "leading", "owner", "owning", "deliver")),
    ("responsible_officer", 1.2, ("responsib", "accountab", "lead", "leading", "owner", "named", "senior")),
    ("action", 1.0, ("required", "agreed", "proposed", "planned", "needed", "remedial", "specific", "smart", "taken")),
    ("target_date_text", 1.5, ("target", "due", "planned", "expected", "anticipated", "estimated", "proposed")),
    ("target_date_text", 1.0, ("revised", "original", "scheduled", "projected", "delivery", "implementation")),
    ("completion_and_outcome", 2.5, ("actual", "completed", "closed", "achieved", "finalised", "actioned")),
    ("progress", 1.5, ("progress", "current", "latest", "reported", "quarterly", "monthly", "recent")),
    ("expected_outcome", 1.5, ("expected", "desired", "intended", "anticipated", "hoped", "sought", "planned")),
    ("evidence", 1.0, ("success", "performance", "quality", "outcome")),
    ("key_milestones", 1.0, ("key", "interim", "main")),
    (
        "extra",
        3.0,
        ("supporting", "start", "opened", "added", "raised", "secondary", "contributing", "relevant", "other"),
    ),
)
"""Words that say more of a head they stand beside, with what each adds."""

NO_HEADS: Final[tuple[str, ...]] = (
    *("due", "responsible", "accountable", "concerned", "leading", "made", "taken", "held", "sought", "set", "met"),
    *(
        "point",
        "points",
        "arrangements",
        "method",
        "light",
        "led",
        "involved",
        "given",
        "wording",
        "text",
        "detail",
        "details",
        "summary",
        "description",
        "yet",
        "named",
    ),
    *("s", "needed", "arising", "undertaken", "begun", "found", "reached", "learned", "learnt", "report"),
    *("review", "statement", "account", "list", "title", "required", "identified", "agreed", "planned", "proposed"),
    *("expected", "achieved", "completed", "closed", "implemented", "delivered", "raised", "accepted", "actioned"),
    *("finalised", "intended", "desired", "anticipated", "measured", "provided", "supplied", "reported", "assigned"),
    *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november"),
    *("december", "spring", "summer", "autumn", "winter", "q1", "q2", "q3", "q4"),
    *("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
    *("allocated", "recommended", "approved", "signed", "scheduled", "projected", "revised", "added", "opened"),
)
"""Words after a noun, or beside it, that are not what the header is about: the date *completed*, action *summary*."""

PHRASES: Final[dict[Sense, tuple[tuple[float, str], ...]]] = {
    "lead_agency": (
        (5.0, r"^(?:by |for |with )?(?:who|whom|whose)\b"),
        (5.0, r"\b(?:led|owned|delivered|actioned|addressed|implemented|undertaken) by$"),
        (4.0, r"\b(?:allocated|assigned|addressed|directed|falls?|responsibility) (?:to|of|for)\b"),
        (4.0, r"^leading(?: for\b|$)|^lead for\b|\bownership\b|^responsib\w+$"),
        (
            3.0,
            r"\b(?:agenc|organi[sz]ation|body|bodies).*\b(?:officer|person|owner|lead|professional|"
            r"individual|name)\b",
        ),
        (
            4.0,
            r"\b(?:officer|person|owner|lead|professional|individual|name)\b.* (?:and|"
            r"or) (?:lead )?(?:agenc|organi[sz]ation)",
        ),
    ),
    "responsible_officer": (
        (4.5, r"^(?:by |for |with )?(?:who|whom|whose)\b"),
        (3.8, r"^leading(?: for\b|$)|^lead for\b|\bownership\b|^responsib\w+$"),
        (2.0, r"^(?:lead )?(?:name|rank|job title|role)\b"),
        (2.0, r"^(?:nominated|named|identified|executive|senior|designated|nursing|clinical) leads?\b"),
    ),
    "target_date_text": (
        (5.0, r"^(?:by )?when\b"),
        (5.0, r"^by$|^by (?:when|what|which) (?:date|time|month|point)?"),
        (5.0, r"\b(?:(?!led|owned)\w+ed|due|finish|done|do|deliver|complete|achieve|do it|in place|met|end) by$"),
        (2.0, r"\bto be (?:\w+ed|done|met)\b"),
        (3.0, r"\bby which\b|\bwill (?:be|have been) \w+ed by\b|\btime (?:limit|scale|frame|line|table)\b"),
        (3.0, r"\bcompletion (?:due|target|deadline)\b"),
    ),
    "completion_and_outcome": (
        (6.0, r"^when (?:was|were|it was|completed|done|did|achieved)\b"),
        (3.0, r"\b(?:was|were) (?:\w+ed|done|met)\b"),
        (5.0, r"\bcomplet\w+.*\boutcome|\boutcome.*\bcomplet"),
        (4.0, r"\bcompleted (?:on|date|y|yes)\b|^date (?:completed|closed|achieved|done|met)"),
        (12.0, r"^what (?:was|were|has been) \w+ and when\b"),
        (4.0, r"\boutcomes? and dates?\b|\bdates? and outcomes?\b"),
        (3.0, r"\bdate of (?:completion|closure|achievement)\b(?!.*\b(?:target|expected|planned|anticipated))"),
        (4.0, r"\bactual\b.*\b(?:date|complet)|\b(?:date|complet).*\bactual\b"),
        (6.0, r"^date signed off|^signed off$"),
    ),
    "evidence": (
        (9.0, r"\bhow\b.*\b(?:know|show|meas|evidenc|check|prov|monitor|assur|demonstrat|tell|judge|evaluat)"),
        (4.0, r"^what evidence\b"),
    ),
    "expected_outcome": (
        (3.0, r"^why\b"),
        (4.0, r"^(?:so that|in order (?:to|that))\b"),
        (6.0, r"^what\b.*\b(?:differen|better|success|good looks|benefit|impact|achieve)"),
    ),
    "action": (
        (4.0, r"^how\b"),
        (4.0, r"^what\b.*\b(?:will|ll|going to|plan(?:ning|ned)? to|propose|intend|mean to|are we doing)\b"),
        (5.0, r"^what\b.*\b(?:need|needs|has|have|must|is|are|ought) to (?:be done|happen|do|take place)\b"),
        (3.0, r"^what\b.*\b(?:we|they|agenc\w+|force|trust|council|service|partners?) (?:are|is|will|must|plan)\b"),
        (5.0, r"^what\b.*\b(?:said|agreed|promised|committed)\b.*\b(?:would|to do|will)\b"),
        (4.0, r"^(?:\w+ ){0,2}(?:will|to do)$|^to do\b|^things to do|^(?:we|agency) (?:will|to)\b"),
        (0.2, r"\b(?:actions?|measures|steps) taken\b(?! (?:and|or) planned)"),
        (3.0, r"^what$"),
    ),
    "progress": (
        (5.0, r"^how (?:far|is|has|have|did|things|well|it|are we doing|are things)\b"),
        (5.0, r"^where\b"),
        (
            5.0,
            r"^what\b.*\b(?:has|have|was|been|did|now|since)\b.*\b(?:done|happen|achiev|chang|complet|"
            r"finish|deliver)",
        ),
        (4.0, r"^what\b.*\b(?:done|happened|changed|achieved|finished)\b"),
        (3.5, r"\b(?:so far|to date|as at|as of|as it stands|since then)\b"),
        (5.0, r"^(?:has|have|is|are|was)\b.*\b(?:happen|done|complete|finish|achiev|yet)"),
        (5.0, r"^(?:done|finished|completed?)(?: yet| so far| or | ongoing| outstanding| in progress)"),
        (3.0, r"\b(?:ongoing|outstanding|in progress)\b"),
        (2.0, r"^report(?:s|ed|ing)? back\b|\breports?$"),
        (3.5, r"\b(?:and|or) (?:\w+ ){0,2}(?:progress|updates?|status)\b"),
        (7.0, r"\bb?rag (?:and|or) (?:progress|update)|\b(?:progress|update) (?:and|or) b?rag\b"),
        (3.0, r"\b(?:actions?|measures|steps) taken\b"),
    ),
    "recommendation": (
        (
            5.0,
            r"\b(?:review(?:er)?s?|panel|report|author|chair|family)\b.*\b(?:s[ai]\w+|found|find|recommend|want|ask|"
            r"told|learn|conclu)",
        ),
        (
            6.0,
            r"^what\b.*\b(?:asked|recommend|learn|found|saw|went wrong|(?:must|should|to|"
            r"needs?) (?:change|improve))",
        ),
        (4.0, r"^(?:area|point|matter|theme)s? (?:for|of|to|raised|identified)\b"),
        (4.0, r"^(?:what )?(?:we|the \w+) (?:recommend|ask|want)"),
        (4.0, r"\b(?:local|regional|national) recommendations?$"),
    ),
    "recommendation_number": (
        (7.0, r"^(?:rec\w* )?no of (?:the )?recommendation$"),
        (
            3.0,
            r"^(?:rec\w*|action|item|our|unique|line|serial|ser|panel)? ?(?:no|number|num|ref|"
            r"reference|id|code)(?: in \w+)?$",
        ),
        (4.0, r"^(?:item|serial|ser|line|s no|r)$"),
    ),
    "scope_text": ((5.0, r"\blocal(?:ly)?\b.*\b(?:regional|national)(?!.*\brecommendations?$)"),),
    "rag": ((2.5, r"\b(?:r a g|red amber green|b r a g)\b|\bbrag\b|\brag\b"),),
    "extra": ((5.0, r"\bsign ?off\b|\bsigned off by\b"),),
    "foreign": ((6.0, r"\b(?:number|no|percentage|proportion|total) of\b|\bhow many\b"),),
}
"""Regular expressions over the normalised header, for what is said in questions, clauses and set phrases: `by whom`,
`how will we know`, `what has been done`. Each adds its weight to its sense."""

OPENERS: Final[str] = (
    r"^(?:(?:what|who|which|whose) (?:is|are|was|were|will be) (?:the |our |your |an? )"
    r"|(?:summary|description|details?|text|wording|name|names|account|list|full|type) of (?:the )?"
    r"|(?:the|our|your|an?|any|all|this|these|panel s|author s|please state) )+"
)
"""What may stand before the noun that a header is about."""

BREAKS: Final[tuple[str, ...]] = (
    *("of", "for", "in", "to", "by", "from", "on", "at", "that", "which", "with", "against", "along", "towards"),
    *("where", "as", "who", "if", "it", "has", "have", "will", "is", "are", "be", "addressed", "through", "since"),
    *("and", "or", "we", "they", "you"),
)
"""Words after which a header only says more of the noun before them."""
