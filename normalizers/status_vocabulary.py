"""The words that tell a status, as data: each group with the reason why it reads as it does.

To teach the parser a phrase, add it to its group and one labelled case to
`tests/normalizers/data/status_texts.json`. Verbs stand in their base form; phrases in lower case with
single spaces. No word stands in two groups of a table: `validate()` refuses it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from normalizers.english import stem
from schemas.enums import Status


@dataclass(frozen=True, slots=True)
class Group:
    """Words that read alike, and why they do."""

    why: str
    words: tuple[str, ...]


class Kind(StrEnum):
    """What a verb or a state says about the action once its tense is known."""

    ACHIEVE = "achieve"
    LIGHT = "light"
    STEP = "step"
    PLAN = "plan"
    CONTINUE = "continue"
    SUSTAIN = "sustain"
    MONITOR = "monitor"
    DEFER = "defer"
    DROP = "drop"
    SAY = "say"
    EFFECT = "effect"
    NOISE = "noise"
    FIT = "fit"
    OPEN = "open"
    TODO = "todo"


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _phrases(text: str) -> tuple[str, ...]:
    """Phrases parted by semicolons."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(";"))


LABELS: Final[Mapping[Status, Group]] = {
    Status.COMPLETE: Group(
        "a status word that says the action is done",
        _phrases(
            """complete; completed; action complete; action completed; actions complete; actions completed; all
            complete; all completed; all actions complete; all actions completed; fully complete; fully completed; now
            complete; now completed; already complete; already completed; task complete; task completed; work
            complete; work completed; recommendation complete; recommendation completed; achieved; fully achieved;
            action achieved; done; action done; actioned; implemented; fully implemented; already implemented; now
            implemented; action implemented; recommendation implemented; delivered; discharged; closed; action closed;
            actions closed; complete and closed; completed and closed; closed - complete; in place; now in place;
            already in place; fully met; signed off; embedded; finished; enacted; already enacted; recommendation
            already enacted; action already in place; fulfilled; concluded; action taken; met; resolved"""
        ),
    ),
    Status.PARTIALLY_COMPLETE: Group(
        "a status word that says a part is done and a part is not",
        _phrases(
            """partially complete; partially completed; partly complete; partly completed; part complete; part
            completed; part-complete; partial completion; partially implemented; partly implemented; partially
            achieved; partly achieved; part achieved; partially met; partly met; partially delivered; partial;
            partially; partly; in part; mostly complete; mostly completed; largely complete; largely completed;
            substantially complete; partially in place; some actions complete"""
        ),
    ),
    Status.ONGOING: Group(
        "a status word that says it goes on",
        _phrases("""ongoing; on-going; on going; continuing; continuous; continual; rolling programme; rolling"""),
    ),
    Status.IN_PROGRESS: Group(
        "a status word that says it is on its way to an end",
        _phrases(
            """in progress; in-progress; work in progress; wip; in process; underway; under way; work underway; work
            under way; progressing; being progressed; progressed; started; commenced; begun; on track; on target; on
            schedule; in hand; in development; under development; in draft; draft; nearing completion; near
            completion; nearly complete; nearly completed; almost complete; almost completed; incomplete; not
            complete; not yet complete; not yet completed; not fully complete; not fully implemented; not yet fully
            implemented; in train; open; open - in progress; open - underway; open - under way"""
        ),
    ),
    Status.NOT_STARTED: Group(
        "a status word that says nothing has happened yet",
        _phrases(
            """not started; not yet started; not commenced; not yet commenced; not begun; not yet begun; yet to start;
            yet to commence; yet to begin; to start; awaiting start; to do; outstanding; still outstanding; overdue;
            planned; scheduled; no progress; no progress to date; no action to date; not yet due; on hold; deferred;
            postponed; not completed; not implemented; not yet implemented; not in place; not yet in place; not
            achieved; not yet achieved; not met; pending"""
        ),
    ),
    Status.NOT_PROGRESSED: Group(
        "a status word that says it was given up",
        _phrases(
            """not progressed; not progressing; not taken forward; not being taken forward; not pursued; not
            proceeding; not accepted; not agreed; not supported; not applicable; not required; not appropriate; no
            longer required; no longer applicable; no longer needed; no longer relevant; no further action;
            superseded; withdrawn; rejected; declined; refused; cancelled; abandoned; discontinued; stopped; closed
            without action; closed not implemented; closed - not implemented; closed – not implemented; closed - not
            delivered; closed not delivered; closed - not achieved; closed not achieved; closed - not completed;
            closed not completed; closed - not progressed; closed - not pursued; closed - not taken forward; closed -
            no action; closed - no action taken; closed - no longer required; closed - no longer needed; closed -
            withdrawn; closed - superseded; closed - rejected"""
        ),
    ),
}
"""Status words as such. They count as labels only where they stand free (see `labels.py`'s conditions)."""

STATES: Final[Mapping[Kind, Group]] = {
    Kind.ACHIEVE: Group(
        "a state that is the action's end",
        _phrases(
            """in place; in operation; in use; in force; up and running; operational; fully operational; live;
            complete; available; accessible; compliant; part of; standard practice; routine; the norm; normal; second
            nature; routine practice; normal practice; custom and practice; business as usual; in post; open; visible;
            mandatory; compulsory; standing item; core element; integral part; standard part; core part; standing
            agenda item; standing item on the agenda; there is now; there are now; on the website; on the intranet;
            went live; come into force; come into effect; come into use; come into being; came into force; came into
            effect; came into use; came into being; comes into force; comes into effect; comes into use; comes into
            being; gone live"""
        ),
    ),
    Kind.OPEN: Group(
        "a state on the way to an end",
        _phrases(
            """in progress; work in progress; underway; under way; under review; under development; under
            construction; under consideration; under discussion; in development; in preparation; in discussion; in
            discussions; in talks; in negotiation; in negotiations; in contact; in dialogue; in consultation; in
            production; in draft; in draft form; in hand; in train; in the process of; at draft stage; on track; on
            target; on schedule; on the agenda; on waiting list; on the waiting list; awaiting; awaited; waiting for;
            waiting on; out for consultation; out to consultation; out for comment; for sign off; for sign-off; for
            approval; for ratification; for comment; for comments; draft with; behind schedule; subject to approval;
            subject to funding; subject to agreement; pending; nearing completion; near completion; nearly complete;
            almost complete; nearly completed; almost completed; discussions with; no response; no reply; is with; are
            with; now with; currently with; current discussion; current discussions; further work; more work; work
            continues to; requires further; require further; incomplete; well advanced; made a start; part way
            through; nearly there; almost there; held up; partway through; half way through; halfway through; nearly
            finished; almost finished; nearly done; almost done; a start has been made; preparatory work; groundwork;
            progress is slow; progress is good; progress is steady; start was made; at an early stage; in its early
            stages; in the early stages; made progress; good progress; some progress; significant progress"""
        ),
    ),
    Kind.TODO: Group(
        "a state before the first step",
        _phrases(
            """dependent on; dependent upon; not started; not yet started; not yet begun; not commenced; not yet
            commenced; outstanding; overdue; still to; yet to; due; no progress; to follow; going to; plans to; plan
            to; expects to; expect to; planning to; means to; mean to; wants to; want to; wishes to; wish to; would
            like to; intends to; intend to; intention to; aims to; hopes to; hoping to; about to; not able to start;
            not able to begin; unable to start; unable to begin; for discussion at; for consideration at; for approval
            at; for decision at"""
        ),
    ),
    Kind.CONTINUE: Group(
        "a state that recurs without an end",
        _phrases(
            """ongoing; on-going; on going; rolling programme; rolling basis; rolling training programme; continuous
            process; continuous programme; ongoing process; on-going process; ongoing programme; on-going programme;
            ongoing commitment; standing commitment; continuing commitment; continuing programme; continuing priority;
            ongoing priority; ongoing piece of work; ongoing basis; on-going basis; continuous; continual;
            continuing"""
        ),
    ),
    Kind.DEFER: Group(
        "a state of waiting, whether or not it had begun",
        _phrases("""on hold; in abeyance; put back; put on hold; placed on hold"""),
    ),
    Kind.DROP: Group(
        "a state in which it was given up",
        _phrases(
            """no longer a; no longer on; no longer an; no longer required; no longer needed; no longer necessary; no
            longer applicable; no longer relevant; no longer be; no longer being; no longer exists; no longer exist;
            no longer planned; no longer pursued; no longer appropriate; no longer viable; no longer feasible; no
            longer proceeding; no longer funded; no longer running; no longer possible; no longer part; no longer in
            existence; not taken forward; not be taken forward; not being taken forward; not been taken forward; not
            to proceed; not to progress; not to pursue; not to take; not to adopt; not to implement; not to introduce;
            not to commission; not to develop; decided not to; agreed not to; chosen not to; chose not to; elected not
            to; opted not to; resolved not to; voted not to; preferred not to; decision not to; no plans to; no
            intention to; no intention of; turned down; matter was closed; matter closed; unable to progress; unable
            to take; unable to implement; unable to deliver; unable to support; not able to progress; not able to
            take; not able to implement; no further action; no further action taken; no further action needed; no
            further action required; no further action necessary; no further action is needed; no further action is
            required; no further action is necessary; no further actions needed; no further actions required; no
            further actions necessary; no further actions is needed; no further actions is required; no further
            actions is necessary; no further work needed; no further work required; no further work necessary; no
            further work is needed; no further work is required; no further work is necessary; no further steps
            needed; no further steps required; no further steps necessary; no further steps is needed; no further
            steps is required; no further steps is necessary; closed without; overtaken by; fell through; voted
            against; decided against; not a matter for; not within the remit; outside the remit; outside our remit;
            beyond the remit; removed from the plan; removed from the action plan"""
        ),
    ),
    Kind.FIT: Group(
        "says something only where it is denied: what is not possible or not wanted is given up",
        _phrases(
            """possible; feasible; viable; appropriate; required; necessary; applicable; practicable; practical;
            affordable; needed; deliverable; willing; minded; in a position"""
        ),
    ),
}
"""Words that follow `is`, `are`, `has been` or stand alone as a predicate."""

VERBS: Final[Mapping[Kind, Group]] = {
    Kind.ACHIEVE: Group(
        "done, it is an end or a piece with an end",
        _words(
            """complete implement deliver launch introduce roll establish publish issue distribute disseminate
            train update revise amend adopt ratify approve sign embed imbed install provide recommission create
            develop produce rewrite incorporate include integrate build change strengthen improve upgrade
            cascade brief achieve finish conclude close fulfil resolve address action run refresh relaunch
            expand extend increase procure purchase replace merge transfer upload place display promote
            publicise communicate reinforce enact finalise enhance restructure reconfigure co-locate adapt align
            clarify standardise formalise mandate fund accredit audit redesign reinstate install insert attach
            post print equip enrol register host facilitate perform execute enforce configure activate reform
            redraft streamline mainstream tackle deploy designate do educate supply record log translate
            simplify"""
        ),
    ),
    Kind.LIGHT: Group(
        "done, it is an end where nothing is open beside it, else only a step: a letter sent, a lead named",
        _words(
            """offer tell reach lead appoint recruit employ second attend send write go raise agree allocate secure
            obtain identify nominate assign hold inform notify highlight receive undertake conduct carry review take
            make give commission put set present add share circulate email remind"""
        ),
    ),
    Kind.OPEN: Group("waits on something else", _words("await wait")),
    Kind.STEP: Group(
        "done, it is a step towards the action's end, not the end",
        _words(
            """draft discuss meet scope consider explore request ask submit contact approach invite consult
            escalate pilot trial test gather collate collect draw prepare table advertise apply progress
            investigate research map convene design cost seek liaise engage work chase pursue examine look begin
            benchmark shortlist tender commence start initiate attempt try debate negotiate form analyse speak
            talk refer scrutinise quote"""
        ),
    ),
    Kind.PLAN: Group(
        "done, only a date or an intention is fixed; the thing itself is to come",
        _words(
            """propose rearrange reschedule rebook plan schedule arrange book intend expect anticipate earmark
            timetable programme target"""
        ),
    ),
    Kind.CONTINUE: Group("it goes on, in whatever tense", _words("continue")),
    Kind.SUSTAIN: Group(
        "keeps what was done in being",
        _words("use maintain remain operate function sustain utilise keep retain"),
    ),
    Kind.MONITOR: Group(
        "looks after a done action; still to come or going on, it does not undo it",
        _words("monitor evaluate oversee track sample report feedback assure check measure"),
    ),
    Kind.DEFER: Group("put off, begun or not", _words("slip delay postpone defer pause suspend stall")),
    Kind.DROP: Group(
        "given up, refused or overtaken",
        _words(
            """withdraw decline refuse reject abandon supersede overtake discontinue cancel disband decommission cease
            scrap dissolve drop shelve stop"""
        ),
    ),
    Kind.SAY: Group(
        "reports or decides; what was said stands in the clause that follows",
        _words("confirm accept advise note state decide determine acknowledge recognise feel"),
    ),
    Kind.EFFECT: Group(
        "to come, it is the good expected of the action, not a step of it",
        _words("help ensure enable allow mean act support benefit prevent reduce result assist contribute"),
    ),
    Kind.NOISE: Group(
        "tells of the case, of people or of reasons, not of the action",
        _words(
            """thank welcome regret fall rise decrease
            involve relate base need concern experience disclose abuse name require know call entitle see want
            believe occur happen live aim hope subject suggest recommend describe suffer kill arrest charge murder
            encourage expose repeat limit link follow stress detail exist depend become come say hear find
            deem regard associate affect impact comprise consist connect seem appear understand
            cause interest dedicate experience qualify skill accompany assault injure die lose"""
        ),
    ),
}
"""Verbs by base form; a verb in no group counts as an achievement only after an auxiliary."""

PRACTICES: Final[tuple[str, ...]] = _words(
    """apply arrive bring call chair choose collect come contain cover cross-check exist explain feature
    fill flag follow form gather go hand happen hear invite join let lie look meet occur open operate pass pick prompt
    read recur rehearse ring see sell show sit sort speak stand sweep tell turn visit wait watch wear whisper"""
)
"""Verbs that, besides those of `VERBS`, tell in the present tense of a practice that stands."""

BEGINNINGS: Final = frozenset(_words("begin start commence"))
"""Verbs whose present tense speaks of what is to come: `the course starts in May`."""

PHRASAL: Final[Mapping[tuple[str, str], Kind]] = {
    **{
        (stem(verb), particle): Kind.DEFER
        for verb, particle in (("put", "off"), ("put", "back"), ("hold", "over"), ("set", "aside"))
    },
    **{
        (stem(verb), particle): Kind.DROP
        for verb, particle in (
            ("give", "up"),
            ("wind", "up"),
            ("call", "off"),
            ("turn", "down"),
            ("fall", "through"),
            ("throw", "out"),
            ("rule", "out"),
            ("knock", "back"),
            ("take", "out"),
            ("close", "down"),
            ("shut", "down"),
        )
    },
}
"""Verbs that with a particle put off or give up."""

PLACES: Final = frozenset(_words("on in at up out inside with within"))
"""Words after `is` and `are` that say where a thing now is; with a body, it is still being dealt with."""

NO_PLACES: Final = frozenset(
    _words(
        """line favour agreement keeping accordance doubt need danger breach relation addition terms risk question
        effect respect regard reference mind particular general crisis least most best order scope touch of"""
    )
)
"""Words after those that make an idiom of them: `in line with`, `at risk`."""

EXCEPTIONS: Final[tuple[str, ...]] = _phrases("""apart from; except; other than; with the exception; save for; bar""")
"""Words after a label that name what is left."""

FINDINGS: Final[frozenset[str]] = frozenset(
    _words("report reports evidence finding findings result results outcome outcomes")
)
"""What is handed to a board when the work is done."""

REFUSABLE: Final[tuple[str, ...]] = _words(
    "support accept agree adopt approve endorse intend plan propose wish want pursue proceed progress fund favour"
)
"""Verbs whose denial is a refusal: `did not support`, `was not accepted`, `does not intend to`."""

CARRY_OUT: Final[tuple[str, ...]] = _words(
    """progress take implement achieve deliver complete pursue introduce adopt commission fund do provide resource
    meet proceed go"""
)
"""Verbs of which `cannot be …` says that the action is given up."""

WORLD: Final = frozenset(
    _words(
        "victims victim survivors perpetrators perpetrator offenders abuse violence research evidence women men many"
    )
)
"""Subjects of whom a present tense says what the world is like, not what the plan has brought about."""

REST: Final = frozenset(_words("second third fourth fifth final last remaining remainder rest other others"))
"""Words of a subject that presuppose something done before it."""

PLAN_NOUNS: Final[tuple[str, ...]] = _phrases(
    """forward plan; audit plan; audit programme; audit timetable; audit schedule; audit calendar; training calendar;
    training timetable; training plan; capital programme; list of changes; forward look; work plan; workplan; action
    plan; business plan; delivery plan; work programme"""
)
"""Where an action is only put: to be on a plan is not to be begun."""

MAKING: Final[tuple[str, ...]] = _words(
    "develop design draft build work explore create finalise implement progress recruit roll negotiate write look"
)
"""Verbs of making: to continue with them is to be on the way to an end."""

MONITOR_NOUNS: Final[frozenset[str]] = frozenset(
    _words("monitoring audit audits auditing evaluation oversight assurance compliance dip-sampling supervision")
)
"""Nouns whose continuing or coming predicate is after-care, not an open piece."""

PROCESS_NOUNS: Final[frozenset[str]] = frozenset(
    _words(
        """work works discussion discussions meeting meetings consultation consultations recruitment negotiation
        negotiations development review reviews talks conversations planning procurement investigation scoping
        drafting redesign rollout roll-out engagement preparation preparations dialogue liaison implementation project
        tender"""
    )
)
"""Nouns of a way with an end: ongoing, they are in progress."""

PREPARATIONS: Final[frozenset[str]] = frozenset(
    _words(
        """survey poll questionnaire consultation procurement recruitment scoping tender planning preparation drafting
        negotiation negotiations"""
    )
)
"""Processes that are only ways to an end: finished, they are steps beside what is still open."""

STEP_CONTEXT: Final[frozenset[str]] = frozenset(
    _words(
        """draft drafts proposal proposals bid scoping consultation approval pilot piloted meeting meetings principle
        stage advert adverts invitations invites         agenda tender comment comments application progress
        discussion discussions conversation conversations talks reminder reminders"""
    )
)
"""Words that make an achievement a step: a draft circulated, a bid sent, a meeting held."""

LEAVES: Final[tuple[str, ...]] = _phrases(
    """business case; outline case; terms of reference; funding; budget; the bid"""
)
"""Subjects whose approval only lets the work go on."""

PRELIMINARIES: Final = frozenset(
    _words(
        """specification specifications spec text wording list lists longlist shortlist timetable quotes quotations
        costings"""
    )
)
"""What is written or settled before the main step: a specification before a tender, a text before its printing."""

CLOSING_BODIES: Final = frozenset(
    _words(
        """provider service services centre center charity company firm organisation agency hospital clinic surgery
        school college hostel refuge shelter home unit ward branch office shop nursery trust club helpline scheme"""
    )
)
"""Bodies of which `closed` tells their own end, not that of an action."""

STEP_GROUPS: Final[tuple[str, ...]] = _phrases(
    """task and finish group; task & finish group; working group; steering group; project group; project board;
    project team; task group; sub group; sub-group; subgroup"""
)
"""Bodies that are set up to do the work: setting one up is a step, unless that is the action."""

GRADUAL: Final[tuple[str, ...]] = _phrases(
    """over the next; over the coming; over the forthcoming; over coming months; over time; in phases; phased"""
)
"""What will be done over a stretch of time is under way."""

RECURRING: Final[tuple[str, ...]] = _phrases(
    """annually; quarterly; monthly; weekly; every year; each year; every month; every quarter; twice a year; twice
    yearly; on a regular basis; on an ongoing basis; on an on-going basis; on an annual basis; on a quarterly basis;
    on a monthly basis; on a rolling basis; on a continuing basis; as a matter of routine; at each; at every;
    regularly; continually; continuously; as and when; rolling programme; going forward"""
)
"""Words of recurrence: a commitment without an end."""
WHOLE_SEGMENT_LABELS: Final[frozenset[str]] = frozenset(
    {
        *_words("""achieved done actioned implemented delivered discharged closed embedded finished enacted fulfilled
        concluded met resolved partial
        partially partly continuous continual rolling progressing progressed started
        commenced begun draft outstanding overdue planned scheduled pending deferred postponed superseded withdrawn
        rejected declined refused cancelled abandoned discontinued stopped underway incomplete"""),
        "in place",
        "open",
        "to do",
        "to start",
        "in part",
        "in process",
        "in hand",
        "in draft",
        "under way",
        "under development",
        "in development",
        "no progress",
        "on hold",
        "rolling programme",
        "not required",
        "not appropriate",
        "not agreed",
        "not supported",
        "not accepted",
        "action taken",
        "not met",
        "in train",
        "signed off",
    }
)
"""Labels that are ordinary words too: they are labels only as a sentence or list item of their own."""

LABEL_FOLLOWERS: Final[frozenset[str]] = frozenset(
    _words("""for in on by as at since with within through across via from during following to and but however apart
    except subject pending until throughout although though while whilst due awaiting""")
)
"""Words that may follow a label at once: they say since when, for whom, or what is left."""

LABEL_LEADS: Final[frozenset[str]] = frozenset(
    _words("""this the action actions recommendation recommendations is are has have been was were now all it status
    update updated progress rag both these part parts item items therefore already fully no point
    points stage phase and also yes as at of on currently still rating""")
)
"""Words that may stand before a label without making it the predicate of anything narrower than the action."""

KEY_MEANINGS: Final[Mapping[Status, Group]] = {
    Status.IN_PROGRESS: Group(
        "what legends say of an action on its way",
        _phrases(
            """on track; on target; on schedule; behind schedule; behind target; off track; off target; at risk;
            delay; slippage; some progress; progressing; in progress; underway; under way; started; partial; partly;
            being implemented; some concern"""
        ),
    ),
    Status.COMPLETE: Group(
        "what legends say of an action that is done",
        _phrases("""complete; completed; achieved; implemented; closed; delivered; done; embedded; in place"""),
    ),
    Status.NOT_STARTED: Group(
        "what legends say of an action nobody has begun",
        _phrases(
            """not started; not commenced; no progress; not yet started; outstanding; overdue; not yet due; not due;
            not begun; not complete; not completed; not achieved; not implemented; not in place; not met; no action"""
        ),
    ),
    Status.ONGOING: Group("what legends say of a standing action", ("ongoing", "on-going", "on going", "continuous")),
    Status.NOT_PROGRESSED: Group(
        "what legends say of an action given up",
        _phrases("""not progressed; withdrawn; cancelled; no longer required; superseded; will not be; not pursued"""),
    ),
}
"""Words of a legend (`Green – on track`): the longest that a colour's meaning holds decides it."""

COLOURS: Final[frozenset[str]] = frozenset(_words("red amber green blue yellow purple grey gray black white orange"))
"""Words that mean only what the document's key says they mean."""


def validate(table: Iterable[tuple[str, Group]]) -> dict[str, str]:
    """Word to the name of its group. Raises ValueError where two groups hold one word."""
    found: dict[str, str] = {}
    for name, group in table:
        for word in group.words:
            if word != word.strip().lower() or not word:
                raise ValueError(f"{word!r} is not in lower case")
            if found.setdefault(word, name) != name:
                raise ValueError(f"{word!r} is in {found[word]} and in {name}")
    return found
