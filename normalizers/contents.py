"""What the cells of a column look like, and how well that fits each column of the contract."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from normalizers.agencies import lexicon
from normalizers.align import holding
from normalizers.english import BASE_VERBS
from normalizers.headings import recommends
from normalizers.numbers import number_before
from normalizers.scope import read_scope
from normalizers.status import judge_text
from normalizers.text import words
from schemas.columns import Column
from schemas.enums import Scope, Status

_LONG: Final = 7
"""Words from which a cell is a text and no name or value."""
_COLOUR_WORDS: Final = 3
_COLOUR: Final = re.compile(r"\b(?:red|amber|green|blue|yellow|grey|black|white|purple|r|a|g|b)\b", re.IGNORECASE)
_FINISHED: Final = re.compile(
    r"\b(?:complet|achiev|done|finish|closed|held|sent|issued|launched|adopted|signed|reviewed|delivered|live\b)",
    re.IGNORECASE,
)
_TOLD: Final = (Status.COMPLETE, Status.PARTIALLY_COMPLETE, Status.ONGOING, Status.IN_PROGRESS, Status.NOT_PROGRESSED)
_SAMPLE: Final = 24
"""Cells of a column that are looked at."""


@dataclass(frozen=True, slots=True)
class Contents:
    """Shares of a column's filled cells that are of each kind; all 0 where none is filled."""

    count: int
    number: float = 0.0
    date: float = 0.0
    label: float = 0.0
    colour: float = 0.0
    agency: float = 0.0
    post: float = 0.0
    scope: float = 0.0
    asks: float = 0.0
    orders: float = 0.0
    """Opens with a verb in the imperative."""
    told: float = 0.0
    """Says how far things have come."""
    finished: float = 0.0
    long: float = 0.0


def look_at(cells: Iterable[str], is_agency: Callable[[str], bool]) -> Contents:
    """What a column holds; `cells` are its cells, blank ones too."""
    filled = [cell for cell in cells if cell.strip()][:_SAMPLE]
    if not filled:
        return Contents(0)
    held = [holding(cell) for cell in filled]
    long = [len(words(cell)) >= _LONG for cell in filled]

    def share(flags: Iterable[object]) -> float:
        return sum(map(bool, flags)) / len(filled)

    return Contents(
        count=len(filled),
        number=share(h.number for h in held),
        date=share(h.date or h.recurring for h in held),
        label=share(h.label for h in held),
        colour=share(map(_is_colour, filled)),
        agency=share(
            h.agency or (1 < h.length < _LONG and is_agency(cell)) for h, cell in zip(held, filled, strict=True)
        ),
        post=share(not is_long and _names_post(cell) for cell, is_long in zip(filled, long, strict=True)),
        scope=share(len(words(cell)) < _LONG and read_scope(cell) is not Scope.OTHER for cell in filled),
        asks=share(map(recommends, filled)),
        orders=share(map(_opens_with_order, filled)),
        told=share(judge_text(cell).status in _TOLD for cell in filled),
        finished=share(map(_FINISHED.search, filled)),
        long=share(long),
    )


def _is_colour(cell: str) -> bool:
    return len(words(cell)) <= _COLOUR_WORDS and _COLOUR.search(cell) is not None


def _names_post(cell: str) -> bool:
    return any(word.lower() in lexicon.ROLE_WORDS for word in words(cell))


def _opens_with_order(cell: str) -> bool:
    number = number_before(cell)
    found = words(cell[number.end :] if number else cell)[:1]
    return bool(found) and found[0].lower() in BASE_VERBS


def fits(held: Contents) -> dict[Column, float]:
    """How well each column of the contract would hold these cells: about -4 to 3; nothing for no cells."""
    if not held.count:
        return {}
    value = held.date + held.label + held.number
    prose = 0.5 * held.long - 2.0 * value - held.agency - held.post * (1 - held.long)
    return {
        "recommendation_number": 3.0 * held.number - 4.0 * (1 - held.number),
        "recommendation": prose + 1.5 * held.asks - 0.5 * held.orders - 0.5 * held.told * (1 - held.asks),
        "scope_text": 4.0 * held.scope - 1.5 * (1 - held.scope),
        "action": prose + 1.5 * held.orders + 0.3 * held.asks - 0.5 * held.told * (1 - held.orders),
        "lead_agency": 3.0 * min(1.0, 2 * held.agency)
        - 1.5 * (1 - held.agency)
        - 1.5 * (held.long + held.date + held.label),
        "responsible_officer": (
            1.5 * held.post + 1.0 * (1 - held.agency) - 1.5 * held.agency - 3.0 * (held.long + held.date + held.label)
        ),
        "key_milestones": prose - 0.5 * held.asks,
        "evidence": prose - 0.5 * held.asks - 0.5 * held.orders,
        "expected_outcome": prose - 0.3 * held.asks - held.orders,
        "target_date_text": 3.0 * held.date - 2.0 * (1 - held.date) * held.long - held.finished - 2.0 * held.agency,
        "rag": 4.0 * held.colour - 3.0 * (1 - held.colour),
        "progress": (
            2.0 * held.label
            + 2.0 * held.told * (1 - held.label)
            - held.date
            - held.number
            - 1.5 * held.agency
            - held.orders
        ),
        "completion_and_outcome": (
            2.0 * max(held.label, held.finished) + held.date - held.number - 1.5 * held.agency - held.orders
        ),
    }
