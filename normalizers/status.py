"""The status that a plan states of one action, read from the words of its columns.

The head of the chain: the order of columns, parts and colours; labels (status words as such) come before prose;
dated updates are read in date order; lettered parts are judged each on its own. `stretches.py` reads one stretch of
text: `segments.py` cuts it into sentences, `labels.py` finds the status words that stand free, `tagging.py` and
`presents.py` tag its words, `clauses.py` reads its verb groups, `votes.py` says what status each states, `verbless.py`
and `shares.py` hear what is said without a verb, `practices.py` and `succession.py` tell what is not said of the
action or is over, and `weighing.py` what all of it says together. Where no label decides, `second_opinion.py` hears
the wording as a whole beside it. What the words mean stands in `status_vocabulary.py`, what is merely English in
`english.py`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from normalizers import status_vocabulary as words
from normalizers.dates import DateMention, find_dates, is_bare_date
from normalizers.labels import STATUS_NAMED, Label, find_labels, label_statuses
from normalizers.segments import split_segments
from normalizers.stretches import label_clue, read_stretch, trim
from normalizers.updates import Part, split_updates
from normalizers.weighing import NOTHING, Clue, Verdict, unique, weigh_labels
from schemas.enums import OpenPart, Status, StatusBasis, StatusColumn, WarningCode


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


_Dated = tuple[date, Verdict]
"""The date that heads a part (the first day there is where none does) and what the part says."""

_LONGEST_BARE_DATE: Final = 80
"""Characters: a range of two dates written out in full, and some. A longer text is not worth asking."""

_DONE_PART: Final = (Status.COMPLETE, Status.PARTIALLY_COMPLETE)
_ANSWER: Final = "answers the column's question"
"""`No` says only that it is not completed: what the progress column says is open stands before it."""
_INITIALS: Final = {"R": "red", "A": "amber", "G": "green", "B": "blue"}
_INITIAL: Final = re.compile(r"\b[RAGB]\b(?=\s*[=:–—(-])")
_TICKS: Final = "✓✔☑"
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
    denied = NOTHING
    for column in _TEXT_COLUMNS:
        verdict = _read(texts[column], column, task) if texts[column] else NOTHING
        if column is StatusColumn.PROGRESS:
            verdict = _with_colour(verdict, texts, key)
        clues.extend(verdict.clues)
        if verdict.status is Status.NOT_STARTED and verdict.winners[0].why == _ANSWER:
            denied = verdict
        elif verdict.status is not None and not (denied.status and verdict.status is Status.COMPLETE):
            return _reading(verdict, texts, clues)
    if denied.status is not None:
        return _reading(denied, texts, clues)
    if any(texts[c] for c in (*_TEXT_COLUMNS, StatusColumn.RAG)):
        return StatusReading(Status.UNCLEAR, None, None, StatusBasis.NONE, clues=tuple(clues))
    for column in _FALLBACKS:
        verdict = _label_only(texts[column], column) if texts[column] else NOTHING
        clues.extend(verdict.clues)
        if verdict.status is not None:
            return _reading(verdict, texts, clues)
    return StatusReading(Status.NOT_STATED, None, None, StatusBasis.NONE, clues=tuple(clues))


def _words(text: str | None) -> str:
    """The text of a cell, empty where it holds neither letter nor digit nor tick (`–`, `---`)."""
    return text if text and any(c.isalnum() or c in _TICKS for c in text) else ""


def judge_text(text: str) -> StatusReading:
    """One text on its own, as an update of a progress column is judged."""
    return judge({"progress": text})


def read_key(text: str) -> dict[str, Status]:
    """What a legend says its colours mean: `Green – complete; Amber – in progress; Red - not started`.

    Colours are in lower case; initials (`G = complete`) stand for the colours of a traffic light.
    """
    pattern = re.compile(rf"\b(?:{'|'.join(sorted(words.COLOURS))})\b", re.I)
    found = list(pattern.finditer(text)) or list(_INITIAL.finditer(text))
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
            key.setdefault(_INITIALS.get(match.group(), match.group().lower()), status)
    return key


def _key_meaning(text: str) -> Status | None:
    low = re.sub(r"\s+", " ", text.lower())
    table = words.validate((s.value, g) for s, g in words.KEY_MEANINGS.items())
    hits = [p for p in table if re.search(rf"(?<!\w){re.escape(p)}", low)]
    return STATUS_NAMED[table[max(hits, key=lambda p: (len(p), p))]] if hits else None


# --- one column ------------------------------------------------------------------------------------------


def _read(text: str, column: StatusColumn, task: str) -> Verdict:
    """The verdict on the text of one column: parts first, then what they say together."""
    if len(text) < _LONGEST_BARE_DATE and is_bare_date(text):
        if column is not StatusColumn.COMPLETION_AND_OUTCOME:
            return NOTHING
        start, end = trim(text, 0, len(text))
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
        return Verdict(Status.COMPLETE, (clue,), (clue,))
    if column is StatusColumn.COMPLETION_AND_OUTCOME and (answer := _yes_or_no(text, column)):
        return answer
    mentions = find_dates(text)
    parts = split_updates(text)
    if parts:
        verdict = _together(text, parts, column, task, mentions)
    else:
        verdict = read_stretch(text, 0, len(text), column, task, mentions)
    if column is StatusColumn.COMPLETION_AND_OUTCOME and all(c.weight < 2 for c in verdict.winners):
        return _headed_by_date(text, column, verdict, mentions)
    return verdict


def _yes_or_no(text: str, column: StatusColumn) -> Verdict | None:
    """`Yes`, a tick and `No` answer a column that asks whether the action is completed."""
    match = re.match(rf"\s*(yes\b|y\b|no\b|n\b|[{_TICKS}])\s*[.,:–—-]?\s*(.*)$", text, re.I | re.S)
    if not match or (match.group(2) and not find_dates(match.group(2))):
        return None
    status = Status.NOT_STARTED if match.group(1).lower().startswith("n") else Status.COMPLETE
    clue = Clue(
        column,
        match.start(1),
        match.end(1),
        match.group(1),
        status,
        StatusBasis.LABEL,
        _ANSWER,
        3,
    )
    return Verdict(status, (clue,), (clue,))


def _headed_by_date(text: str, column: StatusColumn, verdict: Verdict, mentions: Sequence[DateMention]) -> Verdict:
    """A completion cell that opens with a date and goes on with the outcome: the date is of completion."""
    first = next(iter(mentions), None)
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


def _together(
    text: str, parts: Sequence[Part], column: StatusColumn, task: str, mentions: Sequence[DateMention]
) -> Verdict:
    """What dated and lettered parts say together, with the words before the first of them as the earliest."""
    lead = read_stretch(text, 0, parts[0].head, column, task, mentions)
    verdicts = [read_stretch(text, p.body, p.end, column, task, mentions) for p in parts]
    every = tuple(c for v in (lead, *verdicts) for c in v.clues)
    groups: dict[str | None, list[_Dated]] = {}
    for part, verdict in zip(parts, verdicts, strict=True):
        groups.setdefault(part.part, []).append((part.date or date.min, verdict))
    if not any(groups):
        verdict = _in_date_order([(date.min, lead), *groups[None]])
        if _heads_all(lead) and not any(v.labelled for v in verdicts):
            verdict = replace(lead, rivals=unique((*lead.rivals, verdict.status), lead.status))
        return replace(verdict, clues=every)
    members = [_in_date_order(group) for group in groups.values()]
    whole = lead if lead.labelled else _whole_label(verdicts)
    if whole is not None and not any(v.labelled and v.status is not whole.status for v in members):
        return replace(whole, clues=every)
    stated = [lead, *members] if lead.labelled else members
    verdict = _sum_of_parts(stated)
    return replace(verdict if verdict.status is not None else lead, clues=every)


def _heads_all(lead: Verdict) -> bool:
    """A label that opens the text beats the prose of updates below it, but `Not started` ages."""
    return lead.labelled and lead.winners[0].place == "opening" and lead.status is not Status.NOT_STARTED


def _whole_label(verdicts: Sequence[Verdict]) -> Verdict | None:
    """A label that closes a list and names all its actions (`ACTIONS COMPLETE`)."""
    last = verdicts[-1]
    for clue in reversed(last.clues):
        if clue.place == "closing" and clue.text.lower().split()[0] in ("all", "action", "actions", "recommendation"):
            return Verdict(clue.vote, (clue,))
    return None


def _in_date_order(members: Sequence[_Dated]) -> Verdict:
    """The latest part governs; what an earlier part names complete stays done beside what is open now."""
    stated = [(day, v) for day, v in members if v.status is not None]
    if not stated:
        return NOTHING
    order = sorted(range(len(stated)), key=lambda i: (stated[i][0], i))
    latest = stated[order[-1]][1]
    rivals = list(latest.rivals)
    for i in reversed(order[:-1]):
        earlier = stated[i][1]
        done = [c for c in earlier.winners if c.vote is Status.COMPLETE and c.weight >= 2]
        if latest.status is Status.IN_PROGRESS and done and all(c.weight < 2 for c in latest.winners):
            return replace(earlier, rivals=unique((*rivals, Status.IN_PROGRESS), earlier.status))
        if latest.status in (Status.IN_PROGRESS, Status.NOT_STARTED) and done:
            if any(c.basis is StatusBasis.LABEL for c in done):
                return Verdict(
                    Status.PARTIALLY_COMPLETE, (done[0], *latest.winners[:1]), rivals=(latest.status, *rivals)
                )
            rivals.append(Status.PARTIALLY_COMPLETE)
        elif latest.status is Status.NOT_STARTED and earlier.status is Status.IN_PROGRESS:
            return replace(latest, status=Status.IN_PROGRESS, winners=earlier.winners, rivals=(Status.NOT_STARTED,))
        elif latest.status is Status.ONGOING and done:
            rivals.append(Status.PARTIALLY_COMPLETE)
    return replace(latest, rivals=unique(rivals, latest.status))


def _sum_of_parts(verdicts: Sequence[Verdict]) -> Verdict:
    """What lettered parts say together: all alike, or some done and some open."""
    stated = [v for v in verdicts if v.status is not None]
    if not stated:
        return NOTHING
    statuses = {v.status for v in stated}
    rivals = [r for v in stated for r in v.rivals]
    if len(statuses) == 1:
        first = next((v for v in stated if v.labelled), stated[0])
        return replace(first, rivals=unique(rivals, first.status))
    by_status = {s: next(v for v in stated if v.status is s) for s in Status if s in statuses}
    if statuses & set(_DONE_PART):
        done = by_status.get(Status.COMPLETE) or by_status[Status.PARTIALLY_COMPLETE]
        rest = (
            next(v for v in stated if v.status not in (Status.COMPLETE,) and v is not done) if len(stated) > 1 else done
        )
        winners = tuple(dict.fromkeys((*done.winners[:1], *rest.winners[-1:])))
        return Verdict(
            Status.PARTIALLY_COMPLETE,
            winners,
            rivals=unique([s for s in (rest.status,) if s], Status.PARTIALLY_COMPLETE),
        )
    for status in (Status.IN_PROGRESS, Status.ONGOING, Status.NOT_STARTED, Status.NOT_PROGRESSED):
        if status in by_status:
            others = [s for s in statuses if s and s is not status]
            chosen = by_status[status]
            return replace(chosen, rivals=unique([*others, *chosen.rivals], status))
    return stated[0]


# --- colours, fallbacks, the reading ---------------------------------------------------------------------


def _with_colour(verdict: Verdict, texts: Mapping[StatusColumn, str], key: Mapping[str, Status]) -> Verdict:
    """The progress column together with the red-amber-green column.

    A label in either beats prose; a dated text beats a colour; a colour means what the key says, else nothing.
    """
    progress, rag = texts[StatusColumn.PROGRESS], texts[StatusColumn.RAG]
    marks = [_rag_verdict(rag, StatusColumn.RAG, key)] if rag else []
    if progress:
        marks.append(_colour(progress, StatusColumn.PROGRESS, key))
    mark = next((m for m in marks if m.status is not None), NOTHING)
    clues = (*verdict.clues, *mark.clues)
    if mark.status is None:
        return replace(verdict, clues=clues)
    if verdict.status is None:
        return replace(mark, clues=clues)
    differs = verdict.status is not mark.status
    text_wins = verdict.labelled or bool(find_dates(progress))
    winner, loser = (verdict, mark) if text_wins else (mark, verdict)
    rivals = unique((*winner.rivals, loser.status), winner.status) if differs else winner.rivals
    return replace(winner, clues=clues, rivals=rivals, contradicted=winner.contradicted or differs)


def _rag_verdict(text: str, column: StatusColumn, key: Mapping[str, Status]) -> Verdict:
    verdict = _label_only(text, column)
    return verdict if verdict.status is not None else _colour(text, column, key)


def _colour(text: str, column: StatusColumn, key: Mapping[str, Status]) -> Verdict:
    """A colour word that stands alone, or opens or closes the text."""
    if not key:
        return NOTHING
    names = "|".join(sorted(map(re.escape, key)))
    match = re.match(rf"\W*({names})\b(?=\W*$|\s*[–—:.\n/-]|\s*\()", text, re.I) or re.search(
        rf"(?:[.\n–—:-]\s*|^)({names})\W*$", text, re.I
    )
    if not match and column is StatusColumn.RAG:
        match = re.fullmatch(r"\W*([RAGB])\W*", text)
    if not match:
        return NOTHING
    status = key.get(_INITIALS.get(match.group(1), match.group(1).lower()))
    if status is None:
        return NOTHING
    clue = Clue(
        column, match.start(1), match.end(1), match.group(1), status, StatusBasis.COLOUR, "the document's key", 3
    )
    return Verdict(status, (clue,), (clue,))


def _label_only(text: str, column: StatusColumn) -> Verdict:
    """A status word in a column that is not about status: only labels count there."""
    segments = split_segments(text)
    labels = find_labels(text, segments, find_dates(text))
    if column is StatusColumn.ACTION:
        labels = [x for x in labels if _alone_in_action(text, x)]
    elif column is StatusColumn.TARGET_DATE_TEXT:
        labels = [x for x in labels if x.status is not Status.NOT_PROGRESSED]
    elif column is StatusColumn.KEY_MILESTONES:
        labels = [x for x in labels if x.place in ("opening", "closing")]
    clues = [label_clue(x, text, column) for x in labels]
    if not labels:
        return NOTHING
    return replace(weigh_labels(labels, clues, ()), clues=tuple(clues))


def _alone_in_action(text: str, label: Label) -> bool:
    """An action may say `Complete the audit`: its status word stands alone only before a break or the end."""
    after = text[label.end :]
    name = text[label.start : label.end].lower()
    if name in ("draft", "rolling", "planned", "scheduled", "partial") or label_statuses().get(name) is None:
        return False
    return bool(re.match(r"\s*(?:$|[.;:\n)–—/]|-\s)", after)) or bool(re.match(r"\s+[A-Z]", after) and " " in name)


def _reading(verdict: Verdict, texts: Mapping[StatusColumn, str], clues: Sequence[Clue]) -> StatusReading:
    assert verdict.status is not None
    winners = sorted(verdict.winners, key=lambda c: c.start)
    column = winners[0].column
    pieces = _pieces(texts[column], [c for c in winners if c.column is column])
    alternatives = unique(verdict.rivals, verdict.status)
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


def _pieces(text: str, clues: Sequence[Clue]) -> list[str]:
    """The words of the clues in order; those that overlap are one piece."""
    spans: list[tuple[int, int]] = []
    for clue in clues:
        if spans and clue.start < spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], clue.end))
        else:
            spans.append((clue.start, clue.end))
    return [text[a:b] for a, b in spans]


def _open_part(verdict: Verdict, clues: Sequence[Clue]) -> OpenPart | None:
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
