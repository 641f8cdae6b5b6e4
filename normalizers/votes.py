"""What one clause votes for: its tense, its verb's lexical class and its polarity, turned into a status."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import Final

from normalizers import english
from normalizers import status_vocabulary as words
from normalizers.clauses import Aspect, Predicate
from normalizers.english import stem
from normalizers.practices import is_kept_rule, is_of_the_world
from normalizers.shares import share_of
from normalizers.status_vocabulary import Kind
from normalizers.tagging import kind_of
from schemas.enums import Status

PAST_STEP: Final = "a step was taken"
SHARE: Final = "done by a share of those who should"
REST: Final = "the rest is still to come"
SO_FAR: Final = "so far"
ASKED_STEP: Final = "the step is what the action asks for"
NOT_DONE: Final = "says that it has not been done"
DONE: Final = "done"
NO_MORE: Final = "nothing more is to be done"
ITSELF_REVIEWED: Final = "is itself reviewed again and again"
BODY_CLOSED: Final = "the body that was to do it has closed"
Vote = tuple[Status, int, str]


def vote(p: Predicate, text: str, task: frozenset[str]) -> Vote | None:
    """The status that a main clause states, its weight and the reason; None where it states none."""
    if p.subordinate and (p.subject or not _refused(p, text)):
        return None
    clause = text[p.clause_start : p.clause_end].lower()
    near = " ".join(p.after[:4])
    if is_of_the_world(p, text) or p.subject[:1] in (("completed",), ("complete",)):
        return None
    if _has_ended(p, text):
        return Status.COMPLETE, 1, "a practice that has ended"
    if is_kept_rule(p, text):
        return Status.COMPLETE, 1, "a rule that is kept"
    if _denied(p):
        p = replace(p, negated=True)
    if refused := _refused(p, text):
        return refused
    if p.verb in ("further work", "more work") and _NO.search(text[max(0, p.start - 4) : p.end]):
        return None if _PLANNED.match(text[p.end :]) else (Status.NOT_PROGRESSED, 2, NO_MORE)
    if p.kind is Kind.PLAN and _NO_WORK.search(text[max(0, p.start - 30) : p.start]):
        return Status.NOT_PROGRESSED, 2, NO_MORE
    if stem(p.verb) in _STRIKING and p.subject[-1:] and {*p.subject[-3:]} & _THE_ACTION and not p.negated:
        return Status.NOT_PROGRESSED, 2, "struck from the plan"
    if _no_further(p):
        return Status.NOT_PROGRESSED, 2, "taken no further"
    if _body_closed(p, task):
        return Status.NOT_PROGRESSED, 2, BODY_CLOSED
    if _no_more(p, clause):
        return Status.NOT_PROGRESSED, 2, NO_MORE
    if p.kind is Kind.DROP and p.aspect in (Aspect.DONE, Aspect.STANDS) and stem(p.verb) in task and not p.negated:
        return Status.COMPLETE, 2, "to end it is what the action asks for"
    if p.kind in (Kind.NOISE, Kind.SAY) and p.aspect is Aspect.TODO and p.passive and _infinitive(p, text):
        return Status.NOT_STARTED, 2, "still to happen"
    if p.verb == "made" and not p.subject and text[: p.start].rstrip().lower().endswith("progress"):
        return None
    if (
        _by_nature(p)
        or (p.verb == "had" and p.tail.startswith("to "))
        or _asked_about(p)
        or _so(p)
        or (p.aspect is Aspect.DOING and p.subject == ("on",))
    ):
        return None
    said = (re.match(r"(?:(?:us|them|me|it|the \w+|\w+s) )?that ", p.tail) and p.kind is not Kind.PLAN) or (
        "that" in p.after and stem(p.verb) == stem("agree")
    )
    if p.aspect is Aspect.SHOULD and _can_now(p, text):
        return Status.COMPLETE, 2, "can now be done"
    if p.kind is Kind.SAY and not said and p.aspect is Aspect.DONE and not p.negated and stem(p.verb) in task:
        return Status.COMPLETE, 2, ASKED_STEP
    if p.kind in (Kind.NOISE, Kind.SAY) or said or _merely_agreed(p):
        return None
    if p.verb in ("required", "needed") and text[p.start : p.end].lower() == p.verb and not p.tail:
        return Status.NOT_STARTED, 2, "still needs doing"
    if p.kind is Kind.FIT:
        return (Status.NOT_PROGRESSED, 2, "what is denied to be possible or wanted is given up") if p.negated else None
    if p.aspect is Aspect.SHOULD:
        return _should(p, text)
    asked = p.aspect is Aspect.TODO or p.kind is Kind.TODO
    if p.kind is Kind.CONTINUE and _recurs(" ".join((*p.subject, *p.after))) and _asked_for(p, task) and not p.negated:
        return Status.ONGOING, 2, "the checks that the action asks for go on"
    if not (asked and _asked_for(p, task) and not _recurs(clause)) and _is_after_care(p):
        return _after_care(p, clause)
    if _only_planned(p, clause):
        return Status.NOT_STARTED, 2, "only put on a plan"
    if stem(p.verb) == stem("take") and _LASTS.search(p.tail):
        return None
    if stem(p.verb) == stem("keep") and p.tail.split(" ")[0].endswith("ing"):
        return _continues(p, clause)
    if stem(p.verb) in _MOVING and _LATER.search(" ".join(p.after)) and not p.negated:
        return _deferred(p, clause)
    phrasal = words.PHRASAL.get((stem(p.verb), p.tail.split(" ")[0]))
    if phrasal is not None and not p.negated and not _LASTED.match(p.tail):
        return _deferred(p, clause) if phrasal is Kind.DEFER else _dropped(p, clause)
    if (
        p.verb in _GOING_ON
        and p.after[:1] == ("on",)
        and not (p.after[1:2] and p.after[1] in english.DETERMINERS - _EACH)
    ):
        return _continues(p, clause)
    if p.aspect is Aspect.STANDS and not p.auxiliary and _set_for_a_day(p, clause):
        return Status.NOT_STARTED, 2, "set for a day to come"
    if p.verb == "under review" and re.search(
        r"\b(?:keep|keeps|kept|keeping|remains?)\b", text[max(0, p.start - 60) : p.start]
    ):
        return Status.ONGOING, 2, "kept under review without an end"
    if (
        p.kind is Kind.OPEN
        and _REPLY.search(text[p.clause_start : p.clause_end])
        and _LETTER & task
        and not _JUDGED & task
    ):
        return Status.IN_PROGRESS, 1, "the reply of another body"
    if p.kind is Kind.OPEN and _BEFORE_START.search(text[p.end :].partition(".")[0].lower()):
        return Status.NOT_STARTED, 2, "waits before the first step"
    handler = {
        Kind.CONTINUE: _continues,
        Kind.SUSTAIN: _sustains,
        Kind.OPEN: _is_open,
        Kind.TODO: _is_to_come,
        Kind.DEFER: _deferred,
        Kind.DROP: _dropped,
        Kind.PLAN: _planned,
    }.get(p.kind)
    if handler is not None:
        return handler(p, clause)
    if stem(p.verb) == stem("lead") and p.after[:1] == ("to",):
        return None
    if p.kind is Kind.EFFECT and (p.aspect is Aspect.TODO or p.aspect is Aspect.STANDS):
        return None
    if {"date", "dates"} & {*p.subject[-4:]} and stem(p.verb) in _FIXING and not p.negated:
        return Status.NOT_STARTED, 2, "only a date is fixed"
    step = p.kind is Kind.STEP or _is_preliminary(p, task) or _is_step(p, clause, near, task)
    if (
        step
        and p.aspect is Aspect.DONE
        and not p.negated
        and stem(p.verb.split("-")[-1]) in task
        and p.kind is Kind.STEP
    ):
        return Status.COMPLETE, 2, ASKED_STEP
    return _tensed(p, clause, step, text[p.clause_end :][:4].lower(), task)


_LASTED: Final = re.compile(r"aside [£\d]|over (?:\d+|an?|the|two|three|four|five|six|several|both) ")
"""`Held over two days` took its time; `held over` was put off."""
_MOVING: Final = frozenset(stem(v) for v in ("move", "carry", "push", "roll", "put", "slip"))
_LATER: Final = re.compile(
    r"^(?:over |back |on |forward )?(?:in)?to (?:(?:the|a|its|our|this) )?(?:next|later|following|new|coming|end of)\b"
)
"""`Moved to the next financial year`: what has a new day has still to happen."""
_LASTS: Final = re.compile(r"\b(?:longer|weeks|months|years|time)\b")
_GOING_ON: Final = frozenset("go goes carry carries carried keep keeps going carrying keeping".split())
_EACH: Final = frozenset({"each", "every", "all"})
_MORE: Final = re.compile(
    r"\b(?:no|nothing)\s+(?:further|more|other|change|changes|amendment|amendments|revision|revisions)\b"
)
_DAY_TO_COME: Final = re.compile(
    r"\b(?:on|by|in|from|at)\s+(?:the\s+)?(?:end\s+of\s+)?(?:\d|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|easter|christmas|spring|summer|"
    r"autumn|winter|next\b)"
)


_NO: Final = re.compile(r"\bno\s+(?:further|more)\s+work$", re.I)
_NO_WORK: Final = re.compile(r"\bno\s+(?:further|more)\s+(?:work|action|steps?|activity)\s+$", re.I)
_PLANNED: Final = re.compile(
    r"\s+(?:(?:is|are|was|were|has been|will be)\s+)?(?:now\s+)?(?:planned|proposed|intended|envisaged)\b", re.I
)


def _no_further(p: Predicate) -> bool:
    """`will take the matter no further`, `went no further`: left where it stands."""
    return (
        not p.negated
        and p.aspect in (Aspect.DONE, Aspect.STANDS, Aspect.TODO)
        and stem(p.verb) in _TAKING
        and bool(re.search(r"\bno (?:further|farther)$", " ".join(p.after[:5])) or p.after[:2] == ("no", "further"))
    )


def _body_closed(p: Predicate, task: frozenset[str]) -> bool:
    """`The provider closed in April`: the end of a body is no end of an action, unless that was asked for."""
    named = [w for w in p.subject if w not in ("has", "had", "since", "now", "then", "also", "itself")]
    return (
        p.verb in ("closed", "shut")
        and p.aspect is Aspect.DONE
        and not p.negated
        and bool(named)
        and named[-1] in words.CLOSING_BODIES
        and not {"with", "of", "at", "in", "by", "for", "to", "from", "on"} & {*named}
        and not any(stem(w) in task for w in ("close", "closure", "shut"))
    )


def _no_more(p: Predicate, clause: str) -> bool:
    """`No further action`, `nothing more is required`, `no change needed`: done with, or given up where nothing was."""
    return bool(_MORE.search(clause)) and (
        p.kind in (Kind.DROP, Kind.FIT)
        or p.verb in ("required", "needed", "taken", "proposed", "necessary", "planned", "made", "found")
    )


def _can_now(p: Predicate, text: str) -> bool:
    group = text[p.start : p.end].lower().split()
    return group[0] == "can" and "now" in group and not p.negated


def _has_ended(p: Predicate, text: str) -> bool:
    """`Joint letters are no longer sent`: a practice that was stopped, not a thing that was left undone."""
    before = text[max(0, p.start - 12) : p.end].lower()
    return (
        p.kind not in (Kind.DROP, Kind.FIT, Kind.PLAN)
        and p.aspect in (Aspect.DONE, Aspect.STANDS)
        and " no longer " in before
    )


def _infinitive(p: Predicate, text: str) -> bool:
    return text[p.start : p.end].lower().split()[0] in ("to", "is", "are")


def _by_nature(p: Predicate) -> bool:
    """A present tense whose subject is of the world, not of the plan: `victims often stay silent`."""
    return p.aspect is Aspect.STANDS and not p.auxiliary and not p.state and bool(words.WORLD & {*p.subject[:3]})


def _asked_for(p: Predicate, task: frozenset[str]) -> bool:
    """The audit or review of which the clause speaks is what the action itself asks for."""
    return any(stem(w) in task for w in ({*p.subject[-4:], p.verb} & (words.MONITOR_NOUNS | _CARE)))


def _so(p: Predicate) -> bool:
    """`has done so twice`: how often it came about is no end of the action."""
    return stem(p.verb) == stem("do") and p.after[:1] == ("so",) and p.after[1:2] in _OFTEN


def _asked_about(p: Predicate) -> bool:
    """`asked who would pay`: a question is no step."""
    return (
        p.aspect is Aspect.DONE
        and p.tail.split(" ")[0] in ("who", "whether", "if", "how", "why", "what")
        and stem(p.verb) in _ASKING
    )


def _set_for_a_day(p: Predicate, clause: str) -> bool:
    """`The course starts in May`, `the forum meets on 4 October`: a present tense with a day is of what is to come."""
    beginning = stem(p.verb) in _STARTING
    return not _recurs(clause) and (beginning or bool(_DAY_TO_COME.match(" ".join(p.after))))


def _merely_agreed(p: Predicate) -> bool:
    """`Agreed`, `The recommendation is agreed`: taken on, not carried out."""
    named = not p.subject or {"recommendation", "recommendations", "action"} & {*p.subject}
    return stem(p.verb) == stem("agree") and not p.tail and bool(named)


def _only_planned(p: Predicate, clause: str) -> bool:
    """Added to a work plan, part of an action plan: nothing but a place in a queue."""
    if p.aspect not in (Aspect.DONE, Aspect.STANDS) or p.negated or p.kind is Kind.SUSTAIN:
        return False
    if p.verb not in ("part of", "in", "on") and p.after[:1] not in (("to",), ("in",), ("into",), ("on",), ("onto",)):
        return False
    return any(n in clause for n in words.PLAN_NOUNS)


def _denied(p: Predicate) -> bool:
    """`No action has been taken`, `none of the teams has started`."""
    return bool({"no", "none", "nothing"} & {*p.subject[-5:]})


def _refused(p: Predicate, text: str) -> Vote | None:
    denies = p.aspect in (Aspect.DONE, Aspect.STANDS) or text[p.start : p.end].lower().startswith(("do", "did"))
    if denies and p.negated and stem(p.verb.split()[0]) in _REFUSABLE:
        return Status.NOT_PROGRESSED, 2, "refused"
    return None


def _recurs(clause: str) -> bool:
    """Words of recurrence, but not those that only name a thing: `a weekly case meeting`."""
    return bool(_RECURRING.search(clause))


_RECURRING: Final = re.compile(
    r"\b(?:each|every)\s+(?:\w+\s+)?(?:day|night|shift|week|fortnight|month|quarter|term|year|spring|summer|autumn|winter|"
    r"[a-z]+day|meeting|handover|intake|time)\b|\b(?:once|twice|three\s+times|four\s+times)\s+(?:a|every|each)\s+\w+|"
    rf"(?<!\ba )(?<!\bnext )(?<!\bthe )(?<!\beach )\b(?:{'|'.join(map(re.escape, words.RECURRING))})\b"
)
_REFUSABLE: Final = frozenset(map(stem, words.REFUSABLE))
_MAKING: Final = frozenset(map(stem, words.MAKING))
_CARRY_OUT: Final = frozenset(map(stem, words.CARRY_OUT))
_NEARLY_ALL: Final = 0.9


def _share(p: Predicate) -> float | None:
    """The share of those concerned of whom the clause speaks; a high percentage after the verb is a finding,
    and so is what a finished audit found.
    """
    found = share_of(" ".join(p.subject))
    if found is None and _CHECKS & {*p.subject} and stem(p.verb) in _FINISHING and "by" not in p.after:
        return None
    if found is None:
        found = share_of(" ".join(p.after))
        return None if found in (0.5, 1) or (found and found >= _NEARLY_ALL) else found
    return found


def _tensed(p: Predicate, clause: str, step: bool, tail: str, task: frozenset[str]) -> Vote | None:
    recurs = _recurs(clause)
    if p.aspect is Aspect.TODO:
        if p.negated and {"until", "till", "before"} & {*p.tail.split(), *tail.split()}:
            return Status.NOT_STARTED, 2, "not before its time"
        if p.negated:
            return (Status.NOT_PROGRESSED, 2, "says that it will not be done") if p.known else None
        if recurs:
            return Status.ONGOING, 2, "to come again and again"
        if any(g in clause for g in words.GRADUAL):
            return Status.IN_PROGRESS, 2, "spread over time to come"
        if _is_rest(p):
            return Status.NOT_STARTED, 2, REST
        return Status.NOT_STARTED, 1 if "if" in tail else _firmness(p), "still to happen"
    if p.aspect is Aspect.DOING:
        if p.negated:
            return Status.NOT_PROGRESSED, 2, "says that it is not being done"
        if recurs:
            return Status.ONGOING, 2, "going on again and again"
        return Status.IN_PROGRESS, 2, "under way"
    if p.negated and ((_denied(p) and stem(p.verb) in _FINDING) or p.verb in ("part of", "open", "visible")):
        return None
    if p.negated:
        return Status.NOT_STARTED, 2, NOT_DONE
    if recurs and not p.auxiliary and p.aspect is Aspect.DONE:
        return Status.ONGOING, 2, "held again and again"
    if p.aspect is Aspect.DONE:
        if step:
            if stem(p.verb) == stem("meet") and p.passive:
                return Status.COMPLETE, 2, "met, of a requirement"
            weight = 1 if stem(p.verb) == stem("meet") else 2
            return Status.IN_PROGRESS, weight, PAST_STEP
        if (share := _share(p)) is not None and share < 1 and p.passive and p.verb in ("completed", "finished"):
            return Status.PARTIALLY_COMPLETE, 2, "a part is named complete"
        if share is not None and share < _NEARLY_ALL:
            return Status.IN_PROGRESS, 2, SHARE
        if share is not None:
            return (Status.COMPLETE, 2, "done by all") if share == 1 else (Status.COMPLETE, 1, "done by nearly all")
        if {"so far", "to date"} & {*p.after}:
            return Status.IN_PROGRESS, 2, SO_FAR
        return Status.COMPLETE, 2 if p.known or p.auxiliary else 1, DONE
    if (share := _share(p)) is not None and share < 1:
        return Status.IN_PROGRESS, 2, SHARE
    now = bool({"now", "already", "fully"} & {*p.subject[-3:], *clause.split()}) or p.state
    if {"draft", "drafts"} & {*p.subject} and stem("draft") not in task:
        return Status.IN_PROGRESS, 2, "there is a draft"
    if recurs and not now:
        return Status.ONGOING, 1, "a practice that recurs"
    stands = now or (p.passive and p.known and p.kind is Kind.ACHIEVE)
    return Status.COMPLETE, 2 if stands and not step else 1, "a state that stands"


def _should(p: Predicate, text: str) -> Vote | None:
    """Needs, abilities and denials: `needs to be agreed`, `cannot be progressed`, `did not take place`."""
    group = text[p.start : p.end].lower()
    verb = stem(p.verb.split()[0])
    if re.match(r"need|require", group):
        return None if p.negated else (Status.NOT_STARTED, 2, "still needs doing")
    if re.match(r"did\b", group) and p.known and p.kind in (Kind.ACHIEVE, Kind.LIGHT, Kind.STEP, Kind.SUSTAIN):
        return Status.NOT_STARTED, 2, "says that it did not happen"
    if re.match(r"should\b", group) and p.state and not p.negated:
        return Status.NOT_STARTED, 2, "should come to be"
    if re.match(r"can|could", group) and p.negated and p.kind is Kind.STEP and verb in _STARTING:
        return Status.NOT_STARTED, 2, "cannot begin yet"
    if re.match(r"should\b", group) and verb in _CLOSING and not p.negated:
        return Status.NOT_PROGRESSED, 2, "given up"
    if re.match(r"should\b", group) and p.passive and not p.negated and p.subject[-1:] in (("this",), ("it",)):
        return Status.NOT_STARTED, 2, "should be done"
    waits = bool({"before", "until"} & {*p.tail.split()})
    if re.match(r"can|could", group) and (p.negated or p.kind is Kind.DROP) and waits:
        return (Status.NOT_STARTED, 2, "cannot begin yet") if _ITSELF & {*p.subject[-3:]} else None
    if p.kind is Kind.DROP and p.state:
        return _dropped(p, text)
    if re.match(r"can|could", group) and p.negated and verb in _CARRY_OUT:
        return Status.NOT_PROGRESSED, 2, "cannot be done"
    return None


def _is_after_care(p: Predicate) -> bool:
    """Monitoring, auditing, reviewing again: what comes after a done action and does not undo it."""
    if p.kind is Kind.MONITOR:
        return p.aspect is not Aspect.DONE and not (p.aspect is Aspect.DOING and stem(p.verb) in _CHECKING)
    pending = p.aspect is Aspect.TODO or p.kind in (Kind.CONTINUE, Kind.TODO)
    if p.aspect is Aspect.DONE and words.FINDINGS & {*p.subject[-4:]} and _hands_over(p):
        return True
    if stem(p.verb) in _LOOKING_AGAIN and p.aspect is Aspect.TODO:
        return True
    around = {*p.subject[-4:], *(p.after[:4] if p.kind is Kind.CONTINUE else ())}
    nouns = words.MONITOR_NOUNS | (
        {"review", "monitored", "monitor", "reviewed", "evaluated", "audited"} if pending else set()
    )
    return (pending or p.kind is Kind.CONTINUE) and bool(nouns & around)


def _hands_over(p: Predicate) -> bool:
    return p.after[:1] == ("to",) and (
        bool(_BODIES & {*p.after[:6]}) or stem(p.verb) in (stem("submit"), stem("report"))
    )


def _after_care(p: Predicate, clause: str) -> Vote:
    if p.aspect is Aspect.DONE:
        return Status.COMPLETE, 0, "what was done was reported"
    if p.aspect is Aspect.DOING:
        return Status.IN_PROGRESS, 0, "looks after what was done"
    if p.subject[:1] in (("this",), ("it",)) and _CONTINUALLY.search(clause):
        return Status.ONGOING, 0, ITSELF_REVIEWED
    if p.kind is Kind.CONTINUE or p.aspect is not Aspect.TODO or _recurs(clause):
        return Status.ONGOING, 0, "looks after what was done, again and again"
    return Status.NOT_STARTED, 0, "will look after what was done"


def _continues(p: Predicate, clause: str) -> Vote | None:
    if p.negated:
        return None
    if p.state and p.verb.split()[-1] in ("priority", "commitment", "programme", "process", "basis"):
        return Status.ONGOING, 2, "goes on without an end"
    if _ENDLESS.search(clause):
        return Status.ONGOING, 2, "goes on without an end"
    if words.PROCESS_NOUNS & {*p.subject[:3], *p.subject[-3:], *p.after[:2]}:
        return Status.IN_PROGRESS, 2, "a process with an end goes on"
    verb = _following(p)
    kind = kind_of(verb)
    if kind is Kind.SUSTAIN:
        return Status.COMPLETE, 1, "goes on being used"
    if kind is Kind.MONITOR and p.tail.startswith("to be "):
        return Status.ONGOING, 0, "looks after what was done, again and again"
    if kind is Kind.STEP or stem(verb) in _MAKING:
        return Status.IN_PROGRESS, 2, "goes on working towards it"
    return Status.ONGOING, 2, "goes on without an end"


_ENDLESS: Final = re.compile(
    r"\b(?:for the life|beyond|indefinitely|for as long|as long as|long[- ]term|without (?:an )?end)\b"
)


def _following(p: Predicate) -> str:
    """The verb that is continued with: `continues to be developed`, `continuing to work`."""
    return next((w for w in p.tail.split() if w not in ("to", "be", "being", "by", "also")), "")


def _sustains(p: Predicate, clause: str) -> Vote | None:
    if re.search(r"\bunder (?:\w+ )?review\b", " ".join((*p.after, p.tail))):
        return Status.ONGOING, 2, "kept under review without an end"
    if (p.aspect is Aspect.TODO and p.tail.startswith("so")) or "priority" in p.after[:4]:
        return Status.ONGOING, 2, "goes on without an end"
    if p.aspect is Aspect.TODO or p.negated:
        return None
    if p.after and re.match(r"un\w{3,}ed$|incomplete$|open$", p.after[0]):
        return Status.IN_PROGRESS, 2, "is left open"
    return None if p.tail.startswith("outstanding") else (Status.COMPLETE, 1, "is kept in use")


def _is_open(p: Predicate, clause: str) -> Vote | None:
    if p.aspect is Aspect.TODO:
        return Status.NOT_STARTED, 2, "still to happen"
    return Status.IN_PROGRESS, 2, "on the way to an end"


_BEFORE_START: Final = re.compile(
    r"\bbefore\s+(?:(?:we|it|this|work|anything|the work)\s+(?:can\s+|may\s+)?)?(?:start|begin|commenc|any)"
)


def _is_to_come(p: Predicate, clause: str) -> Vote | None:
    because = p.verb == "due" and p.after[:1] == ("to",) and not (p.after[1:2] and p.after[1] in english.BASE_VERBS)
    if p.negated or because:
        return None
    return Status.NOT_STARTED, 2, REST if _is_rest(p) or (p.verb == "to follow" and p.subject) else "still to happen"


def _is_rest(p: Predicate) -> bool:
    """What is to come is the rest of something begun: `the remaining wards will …`, `second sample outstanding`."""
    return bool(words.REST & {*p.subject[:3]})


def _deferred(p: Predicate, clause: str) -> Vote | None:
    return None if p.negated else (Status.NOT_STARTED, 2, "put off")


def _dropped(p: Predicate, clause: str) -> Vote | None:
    denied = p.negated and not p.verb.startswith(("no", "unable", "decision not", "decided not", "agreed not"))
    return None if denied else (Status.NOT_PROGRESSED, 2, "given up")


def _planned(p: Predicate, clause: str) -> Vote | None:
    if p.negated:
        return None
    if (
        p.aspect is Aspect.STANDS
        and stem(p.verb) in _ARRANGING
        and not _DAY_TO_COME.search(clause)
        and "for" not in p.after[:1]
    ):
        return Status.COMPLETE, 1, "a state that stands"
    if p.after[:2] == ("to", "continue"):
        return Status.ONGOING, 2, "planned to go on"
    if p.aspect is Aspect.DOING:
        return Status.IN_PROGRESS, 2, "being planned"
    return Status.NOT_STARTED, 2 if _is_rest(p) else _firmness(p), REST if _is_rest(p) else "only planned"


def _firmness(p: Predicate) -> int:
    """What is to come as a further helping, or is only expected of people, leaves what was done as it is."""
    duty = stem(p.verb) == stem("expect") and p.tail.startswith("to ") and not p.tail.startswith("to be")
    return 1 if duty or {"further", "additional", "another", "more"} & {*p.subject[-4:]} else 2


def _is_preliminary(p: Predicate, task: frozenset[str]) -> bool:
    """`Specification written`, `the text of the card was agreed`: what the main step starts from, unless asked for."""
    noun = list(takewhile(lambda w: w not in _OF, p.subject))[-1:]
    return (
        bool(noun)
        and noun[0] in words.PRELIMINARIES
        and stem(noun[0]) not in task
        and stem(p.verb) in _SETTLING
        and p.aspect in (Aspect.DONE, Aspect.STANDS)
        and not p.negated
    )


def _is_step(p: Predicate, clause: str, near: str, task: frozenset[str]) -> bool:
    """An achievement whose object makes it a step: a draft circulated, a meeting held, a bid sent."""
    nearby = {*p.subject[-5:], *p.after[:6], *p.tail.split()}
    if any(w == "draft" or stem(w) not in task for w in words.STEP_CONTEXT & nearby) and "in place" not in clause:
        return True
    if any(group in clause for group in words.STEP_GROUPS) and stem(p.verb) in _SETTING_UP:
        return True
    if stem(p.verb) in (stem("agree"),) and (p.after[:1] == ("to",) or "principle" in p.after[:3]):
        return True
    if stem(p.verb) == stem("raise") and p.after[:1] in (("with",), ("at",), ("to",)):
        return not {"awareness", "profile"} & {*p.subject}
    return p.kind is Kind.LIGHT and p.after[:1] == ("to",) and bool(_BODIES & {*p.after[:6]})


_BODIES: Final = frozenset(
    {"board", "committee", "forum", "panel", "group", "executive", "cabinet", "members", "council", "management"}
)
_CARE: Final = frozenset({"audited", "reviewed", "evaluated", "review", "reviews", "evaluation"})
_CHECKING: Final = frozenset(stem(v) for v in ("check", "measure", "sample"))
_ITSELF: Final = frozenset("this it action work recommendation we project these".split())
_CHECKS: Final = words.MONITOR_NOUNS | {"cycle", "re-audit", "reaudit", "survey", "sample", "review", "check"}
_CONTINUALLY: Final = re.compile(
    r"\b(?:continually|continuously|constantly|regularly|on an? (?:ongoing|on-going|regular|rolling) basis)\b"
)
_FINISHING: Final = frozenset(stem(v) for v in ("finish", "complete", "conclude", "do", "perform", "repeat"))
_REPLY: Final = re.compile(r"\b(?:reply|replies|response|responses|answer|acknowledgement)\b", re.I)
_LETTER: Final = frozenset(stem(w) for w in ("letter", "letters", "write"))
_JUDGED: Final = frozenset(stem(w) for w in ("reply", "response", "answer", "seek", "obtain", "agree"))
_OF: Final = frozenset({"of", "for", "to", "from", "with", "in", "on"})
_SETTLING: Final = frozenset(
    stem(v)
    for v in (
        "write",
        "agree",
        "make",
        "draw",
        "compile",
        "prepare",
        "produce",
        "finalise",
        "complete",
        "settle",
        "sign",
    )
)
_OFTEN: Final = (("once",), ("twice",), ("three",), ("four",), ("several",), ("on",))
_TAKING: Final = frozenset(stem(v) for v in ("take", "go", "progress", "pursue"))
_LOOKING_AGAIN: Final = frozenset(stem(v) for v in ("review", "audit", "refresh", "revisit", "repeat", "re-audit"))
_STRIKING: Final = frozenset(stem(v) for v in ("remove", "delete", "drop", "strike", "reject", "shelve"))
_THE_ACTION: Final = frozenset({"action", "item", "recommendation"})
_CLOSING: Final = frozenset(stem(v) for v in ("close", "remove", "withdraw", "drop"))
_ARRANGING: Final = frozenset(stem(v) for v in ("arrange",))
_ASKING: Final = frozenset(stem(v) for v in ("ask", "query", "question", "wonder"))
_STARTING: Final = frozenset(stem(v) for v in ("begin", "start", "commence"))
_FINDING: Final = frozenset(stem(v) for v in ("identify", "raise", "receive", "highlight", "report", "record"))
_FIXING: Final = frozenset(stem(v) for v in ("set", "agree", "fix", "identify", "confirm"))
_SETTING_UP: Final = frozenset(stem(v) for v in ("establish", "set", "form", "convene", "create", "identify"))
