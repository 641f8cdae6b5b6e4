"""The status that a plan states of one action, read from the words of its columns.

Labels (status words as such) come before prose; dated updates are read in date order; lettered parts are
judged each on its own. What each clause says is read by `clauses.py`, which labels stand free by `labels.py`;
this module weighs them by the rules of the contract's section on `status`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest
from typing import Final

from normalizers import status_vocabulary as words
from normalizers.clauses import Aspect, Predicate, read_items, read_predicates, split_segments
from normalizers.dates import find_dates, is_bare_date
from normalizers.labels import STATUS_NAMED, Label, find_labels, label_statuses
from normalizers.status_vocabulary import Kind, stem
from normalizers.updates import Part, split_updates
from schemas.enums import OpenPart, Status, StatusBasis, StatusColumn, WarningCode


@dataclass(frozen=True, slots=True)
class Clue:
    """One piece of evidence: `text` is `column[start:end]`; `weight` 3 label, 2 plain statement, 1 description of
    a practice, 0 after-care; `won` where it stands in the status phrase.
    """

    column: StatusColumn
    start: int
    end: int
    text: str
    vote: Status
    basis: StatusBasis
    why: str
    weight: int = 2
    won: bool = False
    place: str = ""
    light: bool = False


@dataclass(frozen=True, slots=True)
class StatusReading:
    """What one record's columns say of its status, and the evidence for it."""

    status: Status
    phrase: str | None
    column: StatusColumn | None
    basis: StatusBasis
    alternatives: tuple[Status, ...] = ()
    open_part: OpenPart | None = None
    warnings: tuple[WarningCode, ...] = ()
    clues: tuple[Clue, ...] = ()


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What one stretch of text says: its status (None for none), the clues that won, all clues, rivals."""

    status: Status | None
    winners: tuple[Clue, ...] = ()
    clues: tuple[Clue, ...] = ()
    rivals: tuple[Status, ...] = ()
    contradicted: bool = False

    @property
    def labelled(self) -> bool:
        return any(c.basis is StatusBasis.LABEL for c in self.winners)


_Dated = tuple[date, _Verdict]
"""The date that heads a part (the first day there is where none does) and what the part says."""

_LONGEST_BARE_DATE: Final = 80
"""Characters: a range of two dates written out in full, and some. A longer text is not worth asking."""

_NOTHING: Final = _Verdict(None)
_PAST_STEP: Final = "a step was taken"
_OPEN: Final = (Status.IN_PROGRESS, Status.NOT_STARTED, Status.ONGOING)
_DONE_PART: Final = (Status.COMPLETE, Status.PARTIALLY_COMPLETE)
_TEXT_COLUMNS: Final = (StatusColumn.COMPLETION_AND_OUTCOME, StatusColumn.PROGRESS)
_FALLBACKS: Final = (StatusColumn.KEY_MILESTONES, StatusColumn.TARGET_DATE_TEXT, StatusColumn.ACTION)


def judge(columns: Mapping[str, str | None], *, key: Mapping[str, Status] | None = None) -> StatusReading:
    """The status of one record. `columns` maps contract names of columns to their text; `key` says what the
    document's own legend means by each colour (lower case).
    """
    key = key or {}
    task = (columns.get("action") or "") or (columns.get("recommendation") or "")
    texts = {c: _words(columns.get(c.value)) for c in StatusColumn}
    clues: list[Clue] = []
    for column in _TEXT_COLUMNS:
        verdict = _read(texts[column], column, task) if texts[column] else _NOTHING
        if column is StatusColumn.PROGRESS:
            verdict = _with_colour(verdict, texts, key)
        clues.extend(verdict.clues)
        if verdict.status is not None:
            return _reading(verdict, texts, clues)
    if any(texts[c] for c in (*_TEXT_COLUMNS, StatusColumn.RAG)):
        return StatusReading(Status.UNCLEAR, None, None, StatusBasis.NONE, clues=tuple(clues))
    for column in _FALLBACKS:
        verdict = _label_only(texts[column], column) if texts[column] else _NOTHING
        clues.extend(verdict.clues)
        if verdict.status is not None:
            return _reading(verdict, texts, clues)
    return StatusReading(Status.NOT_STATED, None, None, StatusBasis.NONE, clues=tuple(clues))


def _words(text: str | None) -> str:
    """The text of a cell, empty where it holds no letter or digit (`–`, `---`)."""
    return text if text and any(map(str.isalnum, text)) else ""


def judge_text(text: str) -> StatusReading:
    """One text on its own, as an update of a progress column is judged."""
    return judge({"progress": text})


def read_key(text: str) -> dict[str, Status]:
    """What a legend says its colours mean: `Green – complete; Amber – in progress; Red - not started`."""
    pattern = re.compile(rf"\b(?:{'|'.join(sorted(words.COLOURS))})\b", re.I)
    found = list(pattern.finditer(text))
    if not found:
        return {}
    lead = re.sub(
        r"\b(?:key|rag|brag|rating|ratings|status|legend|colour|colours|code)\b|\W",
        "",
        text[: found[0].start()].lower(),
    )
    after = not lead
    key: dict[str, Status] = {}
    for number, match in enumerate(found):
        if after:
            meaning = text[match.end() : found[number + 1].start() if number + 1 < len(found) else len(text)]
        else:
            meaning = text[found[number - 1].end() if number else 0 : match.start()]
        status = _key_meaning(meaning)
        if status is not None:
            key.setdefault(match.group().lower(), status)
    return key


def _key_meaning(text: str) -> Status | None:
    low = re.sub(r"\s+", " ", text.lower())
    table = words.validate((s.value, g) for s, g in words.KEY_MEANINGS.items())
    hits = [p for p in table if re.search(rf"(?<!\w){re.escape(p)}", low)]
    return STATUS_NAMED[table[max(hits, key=lambda p: (len(p), p))]] if hits else None


# --- one column ------------------------------------------------------------------------------------------


def _read(text: str, column: StatusColumn, task: str) -> _Verdict:
    """The verdict on the text of one column: parts first, then what they say together."""
    if len(text) < _LONGEST_BARE_DATE and is_bare_date(text):
        if column is not StatusColumn.COMPLETION_AND_OUTCOME:
            return _NOTHING
        start, end = _trim(text, 0, len(text))
        clue = Clue(
            column,
            start,
            end,
            text[start:end],
            Status.COMPLETE,
            StatusBasis.BARE_DATE,
            "a date alone in a completion column",
            3,
        )
        return _Verdict(Status.COMPLETE, (clue,), (clue,))
    if column is StatusColumn.COMPLETION_AND_OUTCOME and (answer := _yes_or_no(text, column)):
        return answer
    parts = split_updates(text)
    verdict = _together(text, parts, column, task) if parts else _stretch(text, 0, len(text), column, task)
    if verdict.status is None and column is StatusColumn.COMPLETION_AND_OUTCOME:
        return _headed_by_date(text, column, verdict)
    return verdict


def _yes_or_no(text: str, column: StatusColumn) -> _Verdict | None:
    """`Yes` and `No` answer a column that asks whether the action is completed."""
    match = re.match(r"\s*(yes|y|no|n)\b\s*[.,:–—-]?\s*(.*)$", text, re.I | re.S)
    if not match or (match.group(2) and not find_dates(match.group(2))):
        return None
    status = Status.COMPLETE if match.group(1).lower().startswith("y") else Status.NOT_STARTED
    clue = Clue(
        column,
        match.start(1),
        match.end(1),
        match.group(1),
        status,
        StatusBasis.LABEL,
        "answers the column's question",
        3,
    )
    return _Verdict(status, (clue,), (clue,))


def _headed_by_date(text: str, column: StatusColumn, verdict: _Verdict) -> _Verdict:
    """A completion cell that opens with a date and goes on with the outcome: the date is of completion."""
    first = next(iter(find_dates(text)), None)
    if first is None or text[: first.start].strip(" (–—-\n") or first.date is None:
        return verdict
    clue = Clue(
        column,
        first.start,
        first.end,
        text[first.start : first.end],
        Status.COMPLETE,
        StatusBasis.BARE_DATE,
        "a date opens a completion column and no status follows",
        2,
    )
    return replace(
        verdict, status=Status.COMPLETE, winners=(clue,), clues=(*verdict.clues, clue), rivals=(Status.UNCLEAR,)
    )


def _together(text: str, parts: Sequence[Part], column: StatusColumn, task: str) -> _Verdict:
    """What dated and lettered parts say together, with the words before the first of them as the earliest."""
    lead = _stretch(text, 0, parts[0].head, column, task)
    verdicts = [_stretch(text, p.body, p.end, column, task) for p in parts]
    every = tuple(c for v in (lead, *verdicts) for c in v.clues)
    groups: dict[str | None, list[_Dated]] = {}
    for part, verdict in zip(parts, verdicts, strict=True):
        groups.setdefault(part.part, []).append((part.date or date.min, verdict))
    if not any(groups):
        return replace(_in_date_order([(date.min, lead), *groups[None]]), clues=every)
    members = [_in_date_order(group) for group in groups.values()]
    whole = lead if lead.labelled else _whole_label(verdicts)
    if whole is not None and not any(v.labelled and v.status is not whole.status for v in members):
        return replace(whole, clues=every)
    stated = [lead, *members] if lead.labelled else members
    verdict = _sum_of_parts(stated)
    return replace(verdict if verdict.status is not None else lead, clues=every)


def _whole_label(verdicts: Sequence[_Verdict]) -> _Verdict | None:
    """A label that closes a list and names all its actions (`ACTIONS COMPLETE`)."""
    last = verdicts[-1]
    for clue in reversed(last.clues):
        if clue.place == "closing" and clue.text.lower().split()[0] in ("all", "action", "actions", "recommendation"):
            return _Verdict(clue.vote, (clue,))
    return None


def _in_date_order(members: Sequence[_Dated]) -> _Verdict:
    """The latest part governs; what an earlier part names complete stays done beside what is open now."""
    stated = [(day, v) for day, v in members if v.status is not None]
    if not stated:
        return _NOTHING
    order = sorted(range(len(stated)), key=lambda i: (stated[i][0], i))
    latest = stated[order[-1]][1]
    rivals = list(latest.rivals)
    for i in reversed(order[:-1]):
        earlier = stated[i][1]
        done = [c for c in earlier.winners if c.vote is Status.COMPLETE and c.weight >= 2]
        if latest.status in (Status.IN_PROGRESS, Status.NOT_STARTED) and done:
            if any(c.basis is StatusBasis.LABEL for c in done):
                return _Verdict(
                    Status.PARTIALLY_COMPLETE, (done[0], *latest.winners[:1]), rivals=(latest.status, *rivals)
                )
            rivals.append(Status.PARTIALLY_COMPLETE)
        elif latest.status is Status.NOT_STARTED and earlier.status is Status.IN_PROGRESS:
            return replace(latest, status=Status.IN_PROGRESS, winners=earlier.winners, rivals=(Status.NOT_STARTED,))
        elif latest.status is Status.ONGOING and done:
            rivals.append(Status.PARTIALLY_COMPLETE)
    return replace(latest, rivals=_unique(rivals, latest.status))


def _sum_of_parts(verdicts: Sequence[_Verdict]) -> _Verdict:
    """What lettered parts say together: all alike, or some done and some open."""
    stated = [v for v in verdicts if v.status is not None]
    if not stated:
        return _NOTHING
    statuses = {v.status for v in stated}
    rivals = [r for v in stated for r in v.rivals]
    if len(statuses) == 1:
        first = next((v for v in stated if v.labelled), stated[0])
        return replace(first, rivals=_unique(rivals, first.status))
    by_status = {s: next(v for v in stated if v.status is s) for s in Status if s in statuses}
    if statuses & set(_DONE_PART):
        done = by_status.get(Status.COMPLETE) or by_status[Status.PARTIALLY_COMPLETE]
        rest = (
            next(v for v in stated if v.status not in (Status.COMPLETE,) and v is not done) if len(stated) > 1 else done
        )
        winners = tuple(dict.fromkeys((*done.winners[:1], *rest.winners[-1:])))
        return _Verdict(
            Status.PARTIALLY_COMPLETE,
            winners,
            rivals=_unique([s for s in (rest.status,) if s], Status.PARTIALLY_COMPLETE),
        )
    for status in (Status.IN_PROGRESS, Status.ONGOING, Status.NOT_STARTED, Status.NOT_PROGRESSED):
        if status in by_status:
            others = [s for s in statuses if s and s is not status]
            chosen = by_status[status]
            return replace(chosen, rivals=_unique([*others, *chosen.rivals], status))
    return stated[0]


# --- one stretch of text ---------------------------------------------------------------------------------


def _stretch(text: str, start: int, end: int, column: StatusColumn, task: str) -> _Verdict:
    body = text[start:end]
    if not body.strip():
        return _NOTHING
    segments = split_segments(body)
    mentions = find_dates(body)
    labels = find_labels(body, segments, mentions)
    items = read_items(body, mentions)
    predicates = read_predicates(body, items, segments)
    task_stems = frozenset(stem(w) for w in re.findall(r"[a-z]+", task.lower())[:40])
    label_clues = [
        Clue(
            column,
            start + x.start,
            start + x.end,
            body[x.start : x.end],
            x.status,
            StatusBasis.LABEL,
            f"{x.place} label",
            3,
            place=x.place,
        )
        for x in labels
    ]
    prose: list[Clue] = []
    for predicate, following in zip_longest(predicates, predicates[1:]):
        if any(x.start < predicate.end and predicate.start < x.end for x in labels):
            continue
        vote = _vote(predicate, body, task_stems)
        if vote is not None:
            status, weight, why = vote
            a, b = _phrase_of(predicate, body, [x.start for x in labels])
            prose.append(
                Clue(
                    column,
                    start + a,
                    start + b,
                    body[a:b],
                    status,
                    StatusBasis.PROSE,
                    why,
                    weight,
                    light=_light(predicate, following),
                )
            )
    verdict = _weigh(labels, label_clues, prose)
    clues = tuple(sorted((*label_clues, *prose), key=lambda c: c.start))
    return replace(verdict, clues=clues)


def _light(p: Predicate, following: Predicate | None) -> bool:
    """Whether what was done is only a step beside something open: a light verb, or one and the same thing is
    still in hand (`has been developed and is being trialled`)."""
    if p.kind is Kind.LIGHT:
        return True
    same = following is not None and following.segment == p.segment and not following.subject
    return same and following is not None and following.aspect is Aspect.DOING


def _phrase_of(predicate: Predicate, text: str, stops: Sequence[int]) -> tuple[int, int]:
    """The words of a clause that tell: its subject where it is short, its verb group and what follows."""
    start = predicate.clause_start if len(predicate.subject) <= 6 else predicate.start
    end = predicate.end
    for count, match in enumerate(re.finditer(r"\S+", text[predicate.end : predicate.clause_end])):
        if count == 7:
            break
        end = predicate.end + match.end()
    end = min((s for s in stops if predicate.end <= s < end), default=end)
    start, end = _trim(text, start, end)
    while (loose := _LOOSE_END.search(text, start, end)) and loose.start() > predicate.end - 1:
        end = loose.start()
    return start, end


_LOOSE_END: Final = re.compile(
    r"[\s,(–-]+(?:and|or|but|as|the|a|an|of|to|for|by|in|with|on|their|its|which|that)$", re.I
)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end


def _unique(statuses: Iterable[Status | None], status: Status | None) -> tuple[Status, ...]:
    return tuple(s for s in Status if s is not status and s in set(statuses))


# --- what one clause votes for ---------------------------------------------------------------------------

Vote = tuple[Status, int, str]


def _vote(p: Predicate, text: str, task: frozenset[str]) -> Vote | None:
    """The status that a main clause states, its weight and the reason; None where it states none."""
    if p.subordinate:
        return None
    if _denied(p):
        p = replace(p, negated=True)
    clause = text[p.clause_start : p.clause_end].lower()
    if p.aspect in (Aspect.DONE, Aspect.STANDS) and (refused := _refused(p)):
        return refused
    near = " ".join(p.after[:4])
    if p.kind in (Kind.NOISE, Kind.SAY) or (p.after[:1] == ("that",) and stem(p.verb) == stem("agree")):
        return None
    if p.kind is Kind.FIT:
        return (Status.NOT_PROGRESSED, 2, "what is denied to be possible or wanted is given up") if p.negated else None
    if p.aspect is Aspect.SHOULD:
        return _should(p, text)
    if _is_after_care(p):
        return _after_care(p, clause)
    if _only_planned(p, clause):
        return Status.NOT_STARTED, 2, "only put on a plan"
    if stem(p.verb) == stem("carry") and p.after[:1] == ("on",):
        return _continues(p, clause)
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
    if {"date", "dates"} & {*p.subject[-2:]} and stem(p.verb) in _FIXING and not p.negated:
        return Status.NOT_STARTED, 2, "only a date is fixed"
    step = p.kind in (Kind.STEP, Kind.BEGIN) or _is_step(p, clause, near)
    if (
        step
        and p.aspect is Aspect.DONE
        and not p.negated
        and stem(p.verb.split("-")[-1]) in task
        and p.kind is Kind.STEP
    ):
        return Status.COMPLETE, 2, "the step is what the action asks for"
    return _tensed(p, clause, step, text[p.clause_end :][:4].lower())


def _only_planned(p: Predicate, clause: str) -> bool:
    """Added to a work plan, part of an action plan: nothing but a place in a queue."""
    if p.aspect not in (Aspect.DONE, Aspect.STANDS) or p.negated or not any(n in clause for n in words.PLAN_NOUNS):
        return False
    return p.verb == "part of" or (p.after[:1] in (("to",), ("in",), ("into",)) and p.kind is not Kind.SUSTAIN)


def _denied(p: Predicate) -> bool:
    """`No action has been taken`, `none of the teams has started`."""
    return bool({"no", "none", "nothing"} & {*p.subject[-5:]})


def _refused(p: Predicate) -> Vote | None:
    if p.negated and stem(p.verb) in _REFUSABLE:
        return Status.NOT_PROGRESSED, 2, "refused"
    return None


def _recurs(clause: str) -> bool:
    """Words of recurrence, but not those that only name a thing: `a weekly case meeting`."""
    return bool(_RECURRING.search(clause))


_RECURRING: Final = re.compile(rf"(?<!\ba )(?<!\bthe )(?<!\beach )\b(?:{'|'.join(map(re.escape, words.RECURRING))})\b")
_REFUSABLE: Final = frozenset(map(stem, words.REFUSABLE))
_CARRY_OUT: Final = frozenset(map(stem, words.CARRY_OUT))
_NUMBER: Final = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?: \w+)?)"
_SHARE: Final = re.compile(
    r"\b(?:half|most|majority|some|several|a number)\s+of\b|^\s*(?:most|some|several)\b|\ball but\b"
    rf"|\b{_NUMBER} (?:out )?of (?:the |our |its )?{_NUMBER}\b"
)


def _tensed(p: Predicate, clause: str, step: bool, tail: str) -> Vote | None:
    recurs = _recurs(clause)
    if p.aspect is Aspect.TODO:
        if p.negated:
            return Status.NOT_PROGRESSED, 2, "says that it will not be done"
        if recurs:
            return Status.ONGOING, 2, "to come again and again"
        if any(g in clause for g in words.GRADUAL):
            return Status.IN_PROGRESS, 2, "spread over time to come"
        return Status.NOT_STARTED, 1 if "if" in tail else _firmness(p), "still to happen"
    if p.aspect is Aspect.DOING:
        if p.negated:
            return Status.NOT_PROGRESSED, 2, "says that it is not being done"
        if recurs:
            return Status.ONGOING, 2, "going on again and again"
        return Status.IN_PROGRESS, 2, "under way"
    if p.negated and _denied(p) and stem(p.verb) in _FINDING:
        return None
    if p.negated:
        return Status.NOT_STARTED, 2, "says that it has not been done"
    if recurs and not p.auxiliary and p.aspect is Aspect.DONE:
        return Status.ONGOING, 2, "held again and again"
    if p.aspect is Aspect.DONE:
        if step:
            weight = 1 if stem(p.verb) == stem("meet") else 2
            return Status.IN_PROGRESS, weight, _PAST_STEP
        if _SHARE.search(" ".join(p.subject)):
            return Status.PARTIALLY_COMPLETE, 2, "done by a share of those who should"
        return Status.COMPLETE, 2 if p.known or p.auxiliary else 1, "done"
    now = bool({"now", "already", "fully"} & {*p.subject[-3:], *clause.split()}) or p.state
    if recurs and not now:
        return Status.ONGOING, 1, "a practice that recurs"
    return Status.COMPLETE, 2 if now and not step else 1, "a state that stands"


def _should(p: Predicate, text: str) -> Vote | None:
    """Needs, abilities and denials: `needs to be agreed`, `cannot be progressed`, `did not take place`."""
    group = text[p.start : p.end].lower()
    verb = stem(p.verb.split()[0])
    if re.match(r"need|require", group):
        return None if p.negated else (Status.NOT_STARTED, 2, "still needs doing")
    if re.match(r"do|did|does", group) and verb in _REFUSABLE:
        return Status.NOT_PROGRESSED, 2, "refused"
    if re.match(r"did\b", group) and p.kind in (Kind.ACHIEVE, Kind.LIGHT, Kind.STEP, Kind.SUSTAIN):
        return Status.NOT_STARTED, 2, "says that it did not happen"
    if re.match(r"can|could", group) and p.negated and p.kind is Kind.STEP and verb in _STARTING:
        return Status.NOT_STARTED, 2, "cannot begin yet"
    if re.match(r"can|could", group) and p.negated and verb in _CARRY_OUT:
        return Status.NOT_PROGRESSED, 2, "cannot be done"
    return None


def _is_after_care(p: Predicate) -> bool:
    """Monitoring, auditing, reviewing again: what comes after a done action and does not undo it."""
    if p.kind is Kind.MONITOR:
        return p.aspect is not Aspect.DONE
    pending = p.aspect is Aspect.TODO or p.kind in (Kind.CONTINUE, Kind.TODO)
    if p.aspect is Aspect.DONE and words.FINDINGS & {*p.subject[-4:]} and _hands_over(p):
        return True
    if stem(p.verb) in (stem("review"), stem("audit")) and (p.aspect is Aspect.TODO):
        return True
    around = {*p.subject[-4:], *(p.after[:4] if p.kind is Kind.CONTINUE else ())}
    nouns = words.MONITOR_NOUNS | (
        {"review", "monitored", "monitor", "reviewed", "evaluated", "audited"} if pending else set()
    )
    return (pending or p.kind is Kind.CONTINUE) and bool(nouns & around)


def _hands_over(p: Predicate) -> bool:
    return p.after[:1] == ("to",) and (bool(_BODIES & {*p.after[:6]}) or stem(p.verb) in (stem("submit"), stem("report")))


def _after_care(p: Predicate, clause: str) -> Vote:
    if p.aspect is Aspect.DONE:
        return Status.COMPLETE, 0, "what was done was reported"
    if p.aspect is Aspect.DOING:
        return Status.IN_PROGRESS, 0, "looks after what was done"
    if p.kind is Kind.CONTINUE or p.aspect is not Aspect.TODO or _recurs(clause):
        return Status.ONGOING, 0, "looks after what was done, again and again"
    return Status.NOT_STARTED, 0, "will look after what was done"


def _continues(p: Predicate, clause: str) -> Vote | None:
    if p.negated:
        return None
    following = next((w for w in p.after if w not in ("to", "be", "being", "by")), "")
    if words.PROCESS_NOUNS & {*p.subject[-3:], *p.after[:2]} or following in words.PROCESS_NOUNS:
        return Status.IN_PROGRESS, 2, "a process with an end goes on"
    kind = _following_kind(p)
    if kind is Kind.SUSTAIN:
        return Status.COMPLETE, 1, "goes on being used"
    if kind is Kind.STEP:
        return Status.IN_PROGRESS, 2, "goes on working towards it"
    return Status.ONGOING, 2, "goes on without an end"


def _following_kind(p: Predicate) -> Kind | None:
    from normalizers.clauses import kind_of

    after = [w for w in p.after[:4] if w not in ("to", "be", "being", "by", "also")]
    return kind_of(after[0]) if after else None


def _sustains(p: Predicate, clause: str) -> Vote | None:
    if "under" in p.after[:3] and "review" in p.after[:5]:
        return Status.ONGOING, 2, "kept under review without an end"
    if p.aspect is Aspect.TODO or p.negated:
        return None
    if p.after and re.match(r"un\w{3,}ed$|unsigned|incomplete|outstanding|open$", p.after[0]):
        return Status.IN_PROGRESS, 2, "is left open"
    return Status.COMPLETE, 1, "is kept in use"


def _is_open(p: Predicate, clause: str) -> Vote | None:
    if p.verb == "under review" and {"keep", "keeps", "kept", "keeping", "remains", "remain"} & {*p.subject}:
        return Status.ONGOING, 2, "kept under review without an end"
    if p.aspect is Aspect.TODO:
        return Status.NOT_STARTED, 2, "still to happen"
    return Status.IN_PROGRESS, 2, "on the way to an end"


def _is_to_come(p: Predicate, clause: str) -> Vote | None:
    because = p.verb == "due" and p.after[:1] == ("to",) and not (p.after[1:2] and p.after[1] in words.BASE_VERBS)
    return None if p.negated or because else (Status.NOT_STARTED, 2, "still to happen")


def _deferred(p: Predicate, clause: str) -> Vote | None:
    return None if p.negated else (Status.NOT_STARTED, 2, "put off")


def _dropped(p: Predicate, clause: str) -> Vote | None:
    return None if p.negated and p.verb not in _state_drops() else (Status.NOT_PROGRESSED, 2, "given up")


def _state_drops() -> frozenset[str]:
    return frozenset(words.STATES[Kind.DROP].words)


def _planned(p: Predicate, clause: str) -> Vote | None:
    if p.negated:
        return None
    if p.after[:2] == ("to", "continue"):
        return Status.ONGOING, 2, "planned to go on"
    if p.aspect is Aspect.DOING:
        return Status.IN_PROGRESS, 2, "being planned"
    return Status.NOT_STARTED, _firmness(p), "only planned"


def _firmness(p: Predicate) -> int:
    """What is still to come as a further helping of the same leaves what was done as it is."""
    return 1 if {"further", "additional", "another", "more"} & {*p.subject[-4:]} else 2


def _is_step(p: Predicate, clause: str, near: str) -> bool:
    """An achievement whose object makes it a step: a draft circulated, a meeting held, a bid sent."""
    nearby = {*p.subject[-5:], *p.after[:6]}
    if words.STEP_CONTEXT & nearby and "in place" not in clause:
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
_STARTING: Final = frozenset(stem(v) for v in ("begin", "start", "commence"))
_FINDING: Final = frozenset(stem(v) for v in ("identify", "raise", "receive", "highlight", "report", "record"))
_FIXING: Final = frozenset(stem(v) for v in ("set", "agree", "fix", "identify", "confirm"))
_SETTING_UP: Final = frozenset(stem(v) for v in ("establish", "set", "form", "convene", "create", "identify"))


# --- weighing --------------------------------------------------------------------------------------------


def _weigh(labels: Sequence[Label], label_clues: Sequence[Clue], prose: Sequence[Clue]) -> _Verdict:
    if labels:
        return _weigh_labels(labels, label_clues, prose)
    return _weigh_prose(prose)


def _weigh_labels(labels: Sequence[Label], clues: Sequence[Clue], prose: Sequence[Clue]) -> _Verdict:
    statuses = [x.status for x in labels]
    implied = _weigh_prose(prose)
    if Status.PARTIALLY_COMPLETE in statuses:
        first = clues[statuses.index(Status.PARTIALLY_COMPLETE)]
        return _Verdict(Status.PARTIALLY_COMPLETE, (first,))
    done = [c for c in clues if c.vote is Status.COMPLETE]
    open_ = [c for c in clues if c.vote in _OPEN]
    dropped = [c for c in clues if c.vote is Status.NOT_PROGRESSED]
    if done and open_:
        return _weigh_mixed_labels(labels, clues, done, open_)
    if done and dropped:
        return _Verdict(Status.PARTIALLY_COMPLETE, (done[0], dropped[0]), rivals=(Status.NOT_PROGRESSED,))
    if done:
        return _weigh_complete_label(done, prose)
    if open_ or dropped:
        return _weigh_open_label(labels, clues, prose, implied)
    return implied


def _weigh_mixed_labels(
    labels: Sequence[Label], clues: Sequence[Clue], done: Sequence[Clue], open_: Sequence[Clue]
) -> _Verdict:
    """Labels that differ are of different parts, unless one opens the text and a verdict closes it."""
    first, last = labels[0], labels[-1]
    verdict_last = last.status is Status.COMPLETE and not last.joined and last.segment != first.segment
    all_open_before = all(x.place == "opening" for x in labels if x.status in _OPEN)
    if verdict_last and all_open_before:
        return _Verdict(Status.COMPLETE, (done[-1],), rivals=(Status.PARTIALLY_COMPLETE,), contradicted=True)
    rivals = (Status.ONGOING,) if open_[-1].vote is Status.ONGOING else (open_[-1].vote,)
    return _Verdict(
        Status.PARTIALLY_COMPLETE, tuple(sorted((done[0], open_[-1]), key=lambda c: c.start)), rivals=rivals
    )


def _weigh_complete_label(done: Sequence[Clue], prose: Sequence[Clue]) -> _Verdict:
    winner = next((c for c in done if c.place == "opening"), done[-1])
    outstanding = [
        c
        for c in prose
        if c.weight >= 2
        and re.search(r"\boutstanding\b|\bnot yet\b|\bstill to\b|\byet to\b", c.text, re.I)
        and c.vote in _OPEN
    ]
    if outstanding and outstanding[0].start > winner.start:
        return _Verdict(Status.PARTIALLY_COMPLETE, (winner, outstanding[0]), rivals=(Status.COMPLETE,))
    whole = any(c.place in ("opening", "closing") for c in done)
    opened = [
        c
        for c in prose
        if c.weight >= 2 and c.vote in (Status.IN_PROGRESS, Status.NOT_STARTED) and c.start > done[-1].start
    ]
    if not whole and opened:
        return _Verdict(Status.PARTIALLY_COMPLETE, (done[-1], opened[0]), rivals=(Status.COMPLETE, opened[0].vote))
    dropped = [c for c in prose if c.vote is Status.NOT_PROGRESSED and c.start > winner.start]
    if dropped and "closed" in winner.text.lower():
        return _Verdict(Status.NOT_PROGRESSED, (winner, dropped[0]), rivals=(Status.COMPLETE,))
    rivals = (Status.PARTIALLY_COMPLETE,) if opened or dropped else ()
    return _Verdict(Status.COMPLETE, (winner,), rivals=rivals, contradicted=bool(opened or dropped))


def _weigh_open_label(
    labels: Sequence[Label], clues: Sequence[Clue], prose: Sequence[Clue], implied: _Verdict
) -> _Verdict:
    """A label that opens or closes the text beats the prose; one that heads an item speaks for the item."""
    whole = [c for c in clues if c.place in ("opening", "closing")]
    if whole:
        winner = whole[-1]
        rivals = [Status.PARTIALLY_COMPLETE] if any(c.vote is Status.COMPLETE and c.weight == 2 for c in prose) else []
        return _Verdict(winner.vote, (winner,), rivals=_unique(rivals, winner.vote))
    item = clues[-1]
    own = [c for c in prose if labels[-1].segment >= 0 and c.start < item.start]
    done = [c for c in own if c.vote is Status.COMPLETE and c.weight >= 1]
    if done and item.vote in _OPEN:
        best = max(done, key=lambda c: (c.weight, -c.start))
        return _Verdict(Status.PARTIALLY_COMPLETE, (best, item), rivals=(item.vote,))
    rivals = [implied.status] if implied.status else []
    return _Verdict(item.vote, (item,), rivals=_unique(rivals, item.vote))


def _weigh_prose(prose: Sequence[Clue]) -> _Verdict:
    """What the clauses of one stretch say together."""
    votes = [c for c in prose if c.weight > 0]
    if not votes:
        care = next((c for c in prose if c.weight == 0), None)
        if care is None:
            return _NOTHING
        return _Verdict(care.vote, (care,), rivals=_unique((Status.COMPLETE, Status.ONGOING), care.vote))
    strong = [c for c in votes if c.vote is Status.COMPLETE and c.weight >= 2]
    full = [c for c in strong if not c.light]
    weak = [c for c in votes if c.vote is Status.COMPLETE and c.weight == 1]
    partly = [c for c in votes if c.vote is Status.PARTIALLY_COMPLETE]
    moving = [c for c in votes if c.vote is Status.IN_PROGRESS]
    if full:
        moving = [c for c in moving if c.why != _PAST_STEP]
    coming = [c for c in votes if c.vote is Status.NOT_STARTED]
    going = [c for c in votes if c.vote is Status.ONGOING and c.weight >= 2]
    recurring = [c for c in votes if c.vote is Status.ONGOING and c.weight == 1]
    dropped = [c for c in votes if c.vote is Status.NOT_PROGRESSED]
    if dropped:
        later = [c for c in (*strong, *moving) if c.start > dropped[-1].start]
        if not later:
            done = [*strong, *weak]
            if done and not (moving or coming):
                return _Verdict(
                    Status.PARTIALLY_COMPLETE, (done[0], dropped[-1]), rivals=(Status.COMPLETE, Status.NOT_PROGRESSED)
                )
            return _Verdict(
                Status.NOT_PROGRESSED,
                (dropped[-1],),
                rivals=_unique([Status.PARTIALLY_COMPLETE] if strong else [], None),
            )
    if going:
        return _weigh_going(going, strong, moving, coming)
    if partly:
        return _Verdict(Status.PARTIALLY_COMPLETE, (partly[0],), rivals=(Status.IN_PROGRESS,))
    firm = [c for c in moving if c.weight >= 2]
    sure = [c for c in coming if c.weight >= 2]
    if full and (firm or sure):
        first = min((*firm, *sure), key=lambda c: c.start)
        winners = tuple(sorted((full[0], first), key=lambda c: c.start))
        return _Verdict(Status.PARTIALLY_COMPLETE, winners, rivals=_unique((Status.IN_PROGRESS, Status.COMPLETE), None))
    if strong and (firm or sure):
        return _Verdict(Status.IN_PROGRESS, (firm[-1] if firm else strong[-1],), rivals=(Status.PARTIALLY_COMPLETE,))
    if strong:
        return _Verdict(Status.COMPLETE, (strong[0],), rivals=(Status.PARTIALLY_COMPLETE,) if moving or coming else ())
    if firm:
        return _Verdict(Status.IN_PROGRESS, (firm[-1],), rivals=(Status.PARTIALLY_COMPLETE,) if weak else ())
    if coming:
        if weak:
            return _Verdict(Status.IN_PROGRESS, (coming[0],), rivals=(Status.NOT_STARTED, Status.PARTIALLY_COMPLETE))
        return _Verdict(Status.NOT_STARTED, (coming[0],), rivals=(Status.IN_PROGRESS,) if moving else ())
    if moving:
        return _Verdict(Status.IN_PROGRESS, (moving[-1],))
    if recurring and not weak:
        return _Verdict(Status.ONGOING, (recurring[0],), rivals=(Status.COMPLETE,))
    return _Verdict(Status.COMPLETE, (weak[0],), rivals=(Status.ONGOING,))


def _weigh_going(
    going: Sequence[Clue], strong: Sequence[Clue], moving: Sequence[Clue], coming: Sequence[Clue]
) -> _Verdict:
    if moving and not strong:
        return _Verdict(Status.IN_PROGRESS, (moving[-1],), rivals=(Status.ONGOING,))
    rivals = [Status.PARTIALLY_COMPLETE] if strong else []
    rivals += [Status.IN_PROGRESS] if moving or coming else []
    return _Verdict(Status.ONGOING, (going[-1],), rivals=_unique(rivals, None))


# --- colours, fallbacks, the reading ---------------------------------------------------------------------


def _with_colour(verdict: _Verdict, texts: Mapping[StatusColumn, str], key: Mapping[str, Status]) -> _Verdict:
    """The progress column together with the red-amber-green column.

    A label in either beats prose; a dated text beats a colour; a colour means what the key says, else nothing.
    """
    progress, rag = texts[StatusColumn.PROGRESS], texts[StatusColumn.RAG]
    marks = [_rag_verdict(rag, StatusColumn.RAG, key)] if rag else []
    if progress:
        marks.append(_colour(progress, StatusColumn.PROGRESS, key))
    mark = next((m for m in marks if m.status is not None), _NOTHING)
    clues = (*verdict.clues, *mark.clues)
    if mark.status is None:
        return replace(verdict, clues=clues)
    if verdict.status is None:
        return replace(mark, clues=clues)
    differs = verdict.status is not mark.status
    text_wins = verdict.labelled or bool(find_dates(progress))
    winner, loser = (verdict, mark) if text_wins else (mark, verdict)
    rivals = _unique((*winner.rivals, loser.status), winner.status) if differs else winner.rivals
    return replace(winner, clues=clues, rivals=rivals, contradicted=winner.contradicted or differs)


def _rag_verdict(text: str, column: StatusColumn, key: Mapping[str, Status]) -> _Verdict:
    verdict = _label_only(text, column)
    return verdict if verdict.status is not None else _colour(text, column, key)


def _colour(text: str, column: StatusColumn, key: Mapping[str, Status]) -> _Verdict:
    """A colour word that stands alone, or opens or closes the text."""
    if not key:
        return _NOTHING
    names = "|".join(sorted(map(re.escape, key)))
    match = re.match(rf"\W*({names})\b(?=\W*$|\s*[–—:.\n/-]|\s*\()", text, re.I) or re.search(
        rf"(?:[.\n–—:-]\s*|^)({names})\W*$", text, re.I
    )
    if not match:
        return _NOTHING
    status = key[match.group(1).lower()]
    clue = Clue(
        column, match.start(1), match.end(1), match.group(1), status, StatusBasis.COLOUR, "the document's key", 3
    )
    return _Verdict(status, (clue,), (clue,))


def _label_only(text: str, column: StatusColumn) -> _Verdict:
    """A status word in a column that is not about status: only labels count there."""
    segments = split_segments(text)
    labels = find_labels(text, segments, find_dates(text))
    if column is StatusColumn.ACTION:
        labels = [x for x in labels if _alone_in_action(text, x)]
    elif column is StatusColumn.KEY_MILESTONES:
        labels = [x for x in labels if x.place in ("opening", "closing")]
    clues = [
        Clue(
            column,
            x.start,
            x.end,
            text[x.start : x.end],
            x.status,
            StatusBasis.LABEL,
            f"{x.place} label",
            3,
            place=x.place,
        )
        for x in labels
    ]
    if not labels:
        return _NOTHING
    return replace(_weigh_labels(labels, clues, ()), clues=tuple(clues))


def _alone_in_action(text: str, label: Label) -> bool:
    """An action may say `Complete the audit`: its status word stands alone only before a break or the end."""
    after = text[label.end :]
    name = text[label.start : label.end].lower()
    if name in ("draft", "rolling", "planned", "scheduled", "partial") or label_statuses().get(name) is None:
        return False
    return bool(re.match(r"\s*(?:$|[.;:\n)–—/]|-\s)", after)) or bool(re.match(r"\s+[A-Z]", after) and " " in name)


def _reading(verdict: _Verdict, texts: Mapping[StatusColumn, str], clues: Sequence[Clue]) -> StatusReading:
    assert verdict.status is not None
    winners = sorted(verdict.winners, key=lambda c: c.start)
    column = winners[0].column
    pieces = [c.text for c in winners if c.column is column]
    alternatives = _unique(verdict.rivals, verdict.status)
    warnings: list[WarningCode] = []
    if alternatives:
        warnings.append(WarningCode.STATUS_UNCERTAIN)
    if verdict.contradicted:
        warnings.append(WarningCode.LABEL_CONTRADICTED)
    chosen = set(winners)
    return StatusReading(
        status=verdict.status,
        phrase=" … ".join(dict.fromkeys(pieces)),
        column=column,
        basis=winners[0].basis,
        alternatives=alternatives,
        open_part=_open_part(verdict, clues),
        warnings=tuple(warnings),
        clues=tuple(replace(c, won=c in chosen) for c in clues),
    )


def _open_part(verdict: _Verdict, clues: Sequence[Clue]) -> OpenPart | None:
    """What is still open: a piece with an end, or only what recurs."""
    if verdict.status not in (Status.PARTIALLY_COMPLETE, Status.ONGOING):
        return None
    opened = [c for c in verdict.winners if c.vote is not Status.COMPLETE] or list(verdict.winners)
    if any(
        c.vote in (Status.IN_PROGRESS, Status.NOT_STARTED, Status.NOT_PROGRESSED, Status.PARTIALLY_COMPLETE)
        for c in opened
    ):
        return OpenPart.OUTSTANDING
    pending = [
        c
        for c in clues
        if c.basis is StatusBasis.PROSE and c.weight >= 2 and c.vote in (Status.NOT_STARTED, Status.IN_PROGRESS)
    ]
    return OpenPart.OUTSTANDING if pending else OpenPart.CONTINUING
