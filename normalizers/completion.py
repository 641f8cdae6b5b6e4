"""When the plan says that the whole action was completed, and the day that its status is told as at."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from normalizers.dates import DateMention, find_dates, is_bare_date
from normalizers.status import StatusReading, judge_text
from normalizers.updates import Part, split_updates
from normalizers.weighing import Clue
from schemas.enums import CompletionBasis, Precision, ReportedFrom, Status, StatusBasis, StatusColumn, WarningCode


@dataclass(frozen=True, slots=True)
class CompletionReading:
    """The day of completion; all None where the plan names none or the action is not complete."""

    date: date | None = None
    precision: Precision | None = None
    column: StatusColumn | None = None
    basis: CompletionBasis | None = None
    warnings: tuple[WarningCode, ...] = ()


_UNKNOWN: Final = CompletionReading()
_ORDER: Final = (
    StatusColumn.COMPLETION_AND_OUTCOME,
    StatusColumn.PROGRESS,
    StatusColumn.KEY_MILESTONES,
    StatusColumn.TARGET_DATE_TEXT,
)
_TIE_BEFORE: Final = re.compile(
    r"(?:^|[\s(,:–—-])(?:in|on|by|as\s+of|as\s+at|from|with\s+effect\s+from|wef|w\.e\.f\.?|during|dated?|since|at\s+the\s+end\s+of|"
    r"(?:early|late|mid|end\s+of)(?:\s+in)?|the|of)?[\s(,:–—-]*$",
    re.I,
)
_NOT_COMPLETION: Final = re.compile(
    r"\b(?:due|until|till|review(?:ed)?|next|before|will|to\s+be|planned|scheduled|target|deadline|for\s+the\s+period)\b",
    re.I,
)
_COMPLETION_WORD: Final = re.compile(
    r"\b(?:completed?|completion|achieved|done|closed|implemented|in\s+place|actioned|signed\s+off|delivered|action\s+taken)\b",
    re.I,
)


def read_completion(reading: StatusReading, columns: Mapping[str, str | None]) -> CompletionReading:
    """The date of completion of an action whose status is complete.

    The deciding column comes first, then the other columns in the order in which they decide; there only a
    date that stands with a completion word counts. A date that heads the update which reports completion is
    the last resort. Periods stand for their last day.
    """
    if reading.status is not Status.COMPLETE or reading.column is None:
        return _UNKNOWN
    found = _in_deciding_column(reading, columns)
    if found is _UNKNOWN:
        for column in _ORDER:
            text = columns.get(column.value)
            if text and column is not reading.column:
                found = _beside_completion_word(text, column)
                if found is not _UNKNOWN:
                    break
    if found.date is not None and names_different_parts(columns):
        return CompletionReading(
            found.date, found.precision, found.column, found.basis, (WarningCode.DATES_OF_DIFFERENT_PARTS,)
        )
    return found


def _in_deciding_column(reading: StatusReading, columns: Mapping[str, str | None]) -> CompletionReading:
    column = reading.column
    if column is None or column not in (*_ORDER, StatusColumn.ACTION):
        return _UNKNOWN
    text = columns.get(column.value) or ""
    mentions = [m for m in find_dates(text) if m.date is not None]
    if is_bare_date(text) and column is StatusColumn.COMPLETION_AND_OUTCOME:
        return _latest(mentions, column, CompletionBasis.BARE_DATE)
    winners = [c for c in reading.clues if c.won and c.column is column]
    if any(c.basis is StatusBasis.BARE_DATE for c in winners):
        return _latest([m for m in mentions if m.start == winners[0].start], column, CompletionBasis.BARE_DATE)
    done = [c for c in reading.clues if c.column is column and c.vote is Status.COMPLETE and c.weight >= 2]
    labels = [c for c in winners if c.basis is StatusBasis.LABEL]
    parts = split_updates(text)
    heads = [m for m in mentions if any(p.head <= m.start < p.body for p in parts)]
    inner = [m for m in mentions if m not in heads]
    stated = [m for c in labels for m in inner if _belongs_to_label(text, c, m)]
    if not labels:
        dated = {c: [m for m in inner if _in_clause(text, c, m, done)] for c in done}
        if dated and (all(dated.values()) or _all_of_winners(dated, winners)):
            stated = [m for c in done for m in dated[c]]
    if stated:
        return _latest(stated, column, CompletionBasis.STATED)
    said = _beside_completion_word(text, column)
    if said.date is not None and not any(m.date == said.date for m in heads):
        return said
    return _update_date(text, winners, parts, column)


_FAR: Final = 200
"""Characters between a date and a word of completion beyond which more than small words stands there."""
_NOT_YET: Final = re.compile(r"\b(?:to\s+be|be|for|not(?:\s+yet)?)\s+(?:fully\s+)?$", re.I)


def _all_of_winners(dated: Mapping[Clue, Sequence[DateMention]], winners: Sequence[Clue]) -> bool:
    return len(dated) == 1 and all(dated.get(c) for c in winners)


def _belongs_to_label(text: str, clue: Clue, mention: DateMention) -> bool:
    """`Completed 30 Sept 2019`, `COMPLETE – April 2015`, `5/6/19 – completed`: nothing else between the two."""
    if max(mention.start - clue.end, clue.start - mention.end) > _FAR:
        return False
    if re.search(r"\bSince\b", text[clue.end : mention.start]):
        return False
    if mention.start >= clue.end:
        return bool(_TIE_BEFORE.search(" " + text[clue.end : mention.start])) and not re.search(
            r"\w+", _tied(text[clue.end : mention.start])
        )
    return not re.search(r"\w", text[mention.end : clue.start]) and "." not in text[mention.end : clue.start]


def _tied(between: str) -> str:
    return re.sub(
        r"\b(?:in|on|by|as|of|at|from|with|effect|wef|during|dated?|the|end|early|late|mid|date|and|was|completion)\b",
        "",
        between,
        flags=re.I,
    )


def _in_clause(text: str, clue: Clue, mention: DateMention, done: Sequence[Clue]) -> bool:
    """A date of the sentence in which the clause says that it was done, with nothing between that ends it."""
    following = [c.start for c in done if c.start > clue.start]
    limit = min(following, default=len(text))
    stop = re.search(r"[.;\n](?=\s|$)", text[clue.end :])
    end = min(limit, clue.end + stop.start() if stop else len(text))
    if not clue.start <= mention.start < end:
        return False
    lead = text[max(clue.start, mention.start - 24) : mention.start]
    return not _NOT_COMPLETION.search(lead) and not re.search(r"\bsince\s*$", lead, re.I)


def _update_date(text: str, winners: Sequence[Clue], parts: Sequence[Part], column: StatusColumn) -> CompletionReading:
    dated = [p for p in parts if p.date is not None and any(p.body <= c.start < p.end for c in winners)]
    if not dated:
        return _UNKNOWN
    best = max(dated, key=lambda p: p.date or date.min)
    return CompletionReading(best.date, best.precision, column, CompletionBasis.UPDATE_DATE)


def _beside_completion_word(text: str, column: StatusColumn) -> CompletionReading:
    if column is StatusColumn.COMPLETION_AND_OUTCOME and is_bare_date(text):
        return _latest(find_dates(text), column, CompletionBasis.BARE_DATE)
    mentions = [m for m in find_dates(text) if m.date is not None]
    stated: list[DateMention] = []
    for word in _COMPLETION_WORD.finditer(text):
        if _NOT_YET.search(text, max(0, word.start() - _FAR), word.start()):
            continue
        if re.search(r"[A-Za-z]{2}", _own_words(text[: word.start()])):
            continue
        for mention in mentions:
            between = (
                text[word.end() : mention.start] if mention.start >= word.end() else text[mention.end : word.start()]
            )
            if not re.search(r"\w", _tied(between)):
                stated.append(mention)
    return _latest(stated, column, CompletionBasis.STATED) if stated else _UNKNOWN


def _own_words(before: str) -> str:
    """What stands before a completion word in its sentence, without words that make it no narrower."""
    sentence = re.split(r"[.;\n]", before)[-1]
    return re.sub(
        r"\b(?:action|actions|all|now|fully|this|was|is|been|has|date|of|the|recommendation|already|as|at)\b|\d\w*|\b"
        r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*",
        "",
        sentence,
        flags=re.I,
    )


def _latest(mentions: Sequence[DateMention], column: StatusColumn, basis: CompletionBasis) -> CompletionReading:
    dated = [m for m in mentions if m.date is not None]
    if not dated:
        return _UNKNOWN
    best = max(dated, key=lambda m: (m.date or date.min, -m.start))
    return CompletionReading(best.date, best.precision, column, basis)


_GENERIC: Final = re.compile(
    r"\b(?:to|be|by|the|end|of|in|on|for|and|or|at|from|within|completed?|completion|complete|date|target|achieved|implemented|"
    r"action|actions|all|each|year|month|months|week|weeks|day|days|ongoing|going|immediate|immediately|asap|review|reviewed|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid|spring|summer|"
    r"autumn|winter|quarter|initial|publication|overview|report|publishing|extended|already|place|then|with|annually|"
    r"quarterly|monthly|st|nd|rd|th|a|is|as|due)\b|\d\w*|[a-h]\)",
    re.I,
)


def names_different_parts(columns: Mapping[str, str | None]) -> bool:
    """Whether the target cell dates a named piece that the completion cell does not name, so that the two dates
    are no measure of lateness.
    """
    target = columns.get("target_date_text") or ""
    report = f"{columns.get('completion_and_outcome') or ''} {columns.get('progress') or ''}".lower()
    if not any(m.date for m in find_dates(target)):
        return False
    spans = [(m.start, m.end) for m in find_dates(target)]
    ends = [0, *(end for _, end in spans)]
    bare = "".join(
        target[end:start] for end, start in zip(ends, [*(start for start, _ in spans), len(target)], strict=True)
    )
    named = re.findall(r"[a-z]{3,}", _GENERIC.sub(" ", bare).lower())
    if named and not any(w in report for w in named):
        return True
    letters = {p.part for p in split_updates(target) if p.part}
    return len(letters) > 1 and not {p.part for p in split_updates(report) if p.part} & letters


def reported_on(columns: Mapping[str, str | None]) -> tuple[date, ReportedFrom] | None:
    """The latest date that heads an update in the progress or completion column; None where none does.

    A date that heads only what is still to happen (`March 2015 – launch event planned`) is a plan, not a report,
    unless the word `update` announces it.
    """
    days: list[date] = []
    for column in (StatusColumn.COMPLETION_AND_OUTCOME, StatusColumn.PROGRESS):
        text = columns.get(column.value) or ""
        for part in split_updates(text):
            if part.date is None:
                continue
            if not part.announced and judge_text(text[part.body : part.end]).status is Status.NOT_STARTED:
                continue
            days.append(part.date)
    return (max(days), ReportedFrom.UPDATE) if days else None
