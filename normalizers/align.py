"""Rule 7: rows whose cells are fewer than the table's columns, or drift by one, realigned by what they hold."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from normalizers.agencies import is_agency_name, split_prefix
from normalizers.dates import find_dates, is_bare_date, read_target
from normalizers.numbers import number_before, number_cell
from normalizers.scope import read_scope
from normalizers.text import ends_sentence, opens_list, starts_lower, unfinished, words
from normalizers.values import is_status_label, is_value
from schemas.columns import Column
from schemas.enums import Scope, TargetKind

_SHORT: Final = 12
"""Words up to which a cell can be a name, a date or a label."""
_LABEL: Final = 4
"""Words up to which a cell in small letters can be a value: `to be agreed`, `on going`."""
_BESIDE_DATE: Final = 3
"""Words that may stand beside the dates of a date cell: `By end of March 2019`, `June 2020 onwards`."""
_HAPPENED: Final = re.compile(
    r"\b(?!extended|revised|agreed)[a-z]+ed\b|\b(?:sent|held|met|began|written)\b", re.IGNORECASE
)
_COLOUR: Final = 3
"""Words up to which a cell can be a colour or rating."""
_SENTENCE: Final = 30
"""Words up to which a cell can be one target worded as a sentence: within six months of …"""
_DRIFT_GAIN: Final = 3.0
"""How much better a drifted row must fit before it is moved: one plain misfit put right."""
_DRIFT_GAIN_WHOLE: Final = 5.0
"""The same for a row that has all its cells, which an extractor seldom moves: more than one misfit put right."""
_MOVE_COST: Final = 1.0
_TRAILING: Final = 1.5
_RAGGED: Final = 3.0
"""Credit for the reading that only blank last cells were dropped: more where the rows of a page differ in length,
since a blank column that a page loses is lost from all of them."""

_LEFT_OFF: Final = 3.5
"""Credit for small letters under a text that breaks off at a word that leads on: more than for a ragged row."""

_TARGET_OPENER: Final = re.compile(
    r"\W*(?:within|by|in|from|upon|on|after|following|no\s+later|immediate|end|at|\d)", re.IGNORECASE
)
"""How a target counted from an event begins, where `feedback to the crew within a week` is an action."""

Key = Column | None


@dataclass(frozen=True, slots=True)
class Holding:
    """What a cell looks like, whatever column it stands in."""

    length: int
    number: bool
    numbered: bool
    date: bool
    recurring: bool
    label: bool
    agency: bool
    scope: bool
    prefix: bool
    lower: bool


@lru_cache(maxsize=4096)
def holding(cell: str) -> Holding:
    length = len(words(cell))
    short = length <= _SHORT
    tail = starts_lower(cell) and length > _LABEL
    kind = read_target(cell).kind if length <= _SENTENCE and not tail else None
    dated = _is_mostly_date(cell) or (kind is TargetKind.RELATIVE and _TARGET_OPENER.match(cell) is not None)
    label = short and is_status_label(cell)
    return Holding(
        length=length,
        number=number_cell(cell) is not None and not is_bare_date(cell),
        numbered=number_before(cell) is not None,
        date=dated,
        recurring=kind is TargetKind.RECURRING,
        label=label,
        agency=short and not label and is_agency_name(cell),
        scope=short and read_scope(cell) is not Scope.OTHER,
        prefix=split_prefix(cell) is not None,
        lower=starts_lower(cell),
    )


def _is_mostly_date(cell: str) -> bool:
    """Dates and little else: prose that mentions a date is no date."""
    if is_bare_date(cell):
        return True
    mentions = find_dates(cell)
    if not mentions or starts_lower(cell):
        return False
    rest = cell
    for mention in reversed(mentions):
        rest = rest[: mention.start] + " " + rest[mention.end :]
    return len(words(rest)) <= _BESIDE_DATE and not _HAPPENED.search(rest)


def fit(cell: str, key: Key, before: str) -> float:
    """How well a cell fits a column; `before` is the text that stands in the column above it."""
    if not cell.strip():
        return 0.0
    held = holding(cell)
    score = _FITS[key](held) if key else -0.2
    if before and not held.label:
        if held.lower and not ends_sentence(before):
            score += 1.5 + _LEFT_OFF * unfinished(before)
        elif opens_list(cell) and before.rstrip().endswith(":"):
            score += 0.5
        elif unfinished(before):
            score += 0.3
    return score


def _long(held: Holding) -> bool:
    return held.length > _SHORT


def _fit_recommendation(held: Holding) -> float:
    return 2.0 * held.numbered + _long(held) - 3.0 * (held.date or held.label) - 1.5 * held.prefix - held.agency


def _fit_action(held: Holding) -> float:
    return _long(held) + 2.0 * held.prefix - 3.0 * held.date - 2.0 * held.label - 0.5 * held.agency


def _fit_text(held: Holding) -> float:
    return 0.5 * _long(held) + held.prefix - 2.0 * held.date - held.label - held.agency


def _fit_lead(held: Holding) -> float:
    if held.date or held.label or held.scope:
        return -3.0
    return 3.0 * held.agency - 2.0 * _long(held) - held.prefix - 0.5 * held.lower


def _fit_target(held: Holding) -> float:
    if held.date:
        return 3.0
    return 1.0 * held.label + 1.5 * held.recurring - 2.0 * _long(held) - 3.0 * held.agency - 0.5


def _fit_progress(held: Holding) -> float:
    return 3.0 * held.label + 0.5 * _long(held) - held.date * (not held.label) - 2.0 * held.agency


def _fit_completion(held: Holding) -> float:
    return 3.0 * held.label + 0.5 * _long(held) + 0.5 * held.date - 2.0 * held.agency


_FITS: Final[dict[Key, Callable[[Holding], float]]] = {
    "recommendation_number": lambda held: 3.0 if held.number else -4.0,
    "recommendation": _fit_recommendation,
    "scope_text": lambda held: 4.0 if held.scope else -1.0 - 2.0 * held.date,
    "action": _fit_action,
    "lead_agency": _fit_lead,
    "responsible_officer": _fit_lead,
    "key_milestones": _fit_text,
    "evidence": _fit_text,
    "expected_outcome": _fit_text,
    "target_date_text": _fit_target,
    "rag": lambda held: _fit_progress(held) - 1.5 * (held.length > _COLOUR),
    "progress": _fit_progress,
    "completion_and_outcome": _fit_completion,
}


@dataclass(frozen=True, slots=True)
class Aligned:
    """A row as wide as its table; `moved` names the columns that got their text by what it holds."""

    cells: tuple[str, ...]
    moved: frozenset[int] = frozenset()


def align_page(rows: Sequence[Sequence[str]], keys: Sequence[Key], before: Sequence[str]) -> list[Aligned]:
    """Give the rows of one page their columns.

    `before` holds, a column each, the text that stood there last. Rows of one length on a page share one way
    of losing columns: the extractor dropped a blank column from the page, or blank cells from a row's end.
    """
    width = len(keys)
    groups: dict[int, list[int]] = defaultdict(list)
    for i, row in enumerate(rows):
        groups[len(row)].append(i)
    ragged = len({len(row) for row in rows if sum(bool(cell.strip()) for cell in row) > 1}) > 1
    out: list[Aligned] = [Aligned(())] * len(rows)
    for length, members in groups.items():
        group = [rows[i] for i in members]
        if length < width:
            alone = length == 1 and not any(is_value(row[0]) for row in group)  # only blank last cells are dropped
            places = (0,) if alone else _best_places(group, keys, before, _RAGGED if ragged else _TRAILING)
            for i in members:
                out[i] = _spread(rows[i], places, width)
        else:
            for i in members:
                cells = _fold(rows[i], keys, before)
                out[i] = _drift(cells, keys, before, _DRIFT_GAIN_WHOLE if length == width else _DRIFT_GAIN)
    return out


def _best_places(
    group: Sequence[Sequence[str]], keys: Sequence[Key], before: Sequence[str], credit: float
) -> tuple[int, ...]:
    """Which columns the cells of these rows stand in: the choice that fits them best together."""
    length = len(group[0])
    gains = [
        [sum(fit(row[i], key, above) for row in group) for key, above in zip(keys, before, strict=True)]
        for i in range(length)
    ]
    best: dict[int, tuple[float, tuple[int, ...]]] = {-1: (0.0, ())}
    for i in range(length):
        reached: dict[int, tuple[float, tuple[int, ...]]] = {}
        for last, (total, places) in sorted(best.items()):
            for place in range(last + 1, len(keys) - (length - i - 1)):
                value = total + gains[i][place]
                if place not in reached or value > reached[place][0]:
                    reached[place] = (value, (*places, place))
        best = reached
    value, places = max(best.values(), key=lambda found: (found[0], [-place for place in found[1]]))
    trailing = tuple(range(length))
    stay = sum(gains[i][i] for i in range(length)) + credit
    return trailing if stay >= value else places


def _spread(row: Sequence[str], places: tuple[int, ...], width: int) -> Aligned:
    cells = [""] * width
    for text, place in zip(row, places, strict=True):
        cells[place] = text
    moved = frozenset(place for i, place in enumerate(places) if i != place and row[i].strip())
    return Aligned(tuple(cells), moved)


def _fold(row: Sequence[str], keys: Sequence[Key], before: Sequence[str]) -> tuple[str, ...]:
    """A row with cells too many: blank ones go, those first without which the rest fit best; others join the last."""
    width = len(keys)
    cells = list(row)
    while len(cells) > width and any(not cell.strip() for cell in cells):
        blanks = [i for i, cell in enumerate(cells) if not cell.strip()]
        without = {i: cells[:i] + cells[i + 1 :] for i in reversed(blanks)}
        gains = {
            i: sum(fit(c, k, b) for c, k, b in zip(rest, keys, before, strict=False)) for i, rest in without.items()
        }
        cells = without[max(blanks, key=lambda i: (gains[i], i))]
    if len(cells) > width:
        cells[width - 1 :] = ["\n\n".join(cells[width - 1 :])]
    return tuple(cells)


def _shifts_along(places: Sequence[int], stood: Sequence[int]) -> bool:
    """All cells from some place on, or up to some place, have moved by one: what a blank cell lost or gained does."""
    steps = [place - i for place, i in zip(places, stood, strict=True)]
    moved = [step for step in steps if step]
    run = moved in (steps[-len(moved) :], steps[: len(moved)])
    return len(moved) > 1 and run and set(moved) in ({1}, {-1})


def _drift(cells: tuple[str, ...], keys: Sequence[Key], before: Sequence[str], least: float) -> Aligned:
    """Cells moved along to the columns they fit, where a row has clearly drifted."""
    texts = [(i, cell) for i, cell in enumerate(cells) if cell.strip()]
    if len(texts) < 2 or len(texts) == len(keys):
        return Aligned(cells)
    fits = [[fit(cell, key, before[j]) for j, key in enumerate(keys)] for _, cell in texts]
    stay = sum(fits[n][i] for n, (i, _) in enumerate(texts))
    misfit = min(fits[n][i] for n, (i, _) in enumerate(texts))
    if misfit > -1.5:
        return Aligned(cells)
    best: dict[int, tuple[float, tuple[int, ...]]] = {-1: (0.0, ())}
    for n, (i, _) in enumerate(texts):
        reached: dict[int, tuple[float, tuple[int, ...]]] = {}
        for last, (total, places) in sorted(best.items()):
            for j in range(last + 1, len(keys)):
                value = total + fits[n][j] - _MOVE_COST * abs(i - j)
                if j not in reached or value > reached[j][0]:
                    reached[j] = (value, (*places, j))
        best = reached
    value, places = max(best.values(), default=(stay, ()))
    if not places or value - stay < least:
        return Aligned(cells)
    if least == _DRIFT_GAIN_WHOLE and not _shifts_along(places, [i for i, _ in texts]):
        return Aligned(cells)
    out = [""] * len(keys)
    for place, (_, text) in zip(places, texts, strict=True):
        out[place] = text
    return Aligned(tuple(out), frozenset(p for p, (i, _) in zip(places, texts, strict=True) if p != i))
