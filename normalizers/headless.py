"""Rows of a plan that stand under no header: lost with the first page, or never transcribed.

What the cells hold then says which column is which; it has to say so plainly, since chronologies, panel lists
and registers come without headers too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from normalizers.align import align_page, fit, holding
from normalizers.headers import Bound, Header
from normalizers.headings import recommends
from schemas.columns import Column
from schemas.fragment import Fragment

_LEAST_FIT: Final = 2.5
"""Least fit a row for rows to belong under a header that was printed after them."""
_LEAST_ROWS: Final = 2
_LEAST_WIDTH: Final = 4
_LEAST_SHARE: Final = 0.6
"""Share of a header's columns that a row must have to stand under it."""
_MOST: Final = 0.5
_MANY: Final = 0.4


def belong_under(rows: Sequence[Fragment], header: Header) -> bool:
    """Whether rows without a header fit the columns of one that the document prints later."""
    rows = [row for row in rows if sum(bool(cell.strip()) for cell in row.cells) > 1]
    if not rows or any(not _LEAST_SHARE * len(header.cells) < len(row.cells) <= len(header.cells) for row in rows):
        return False
    keys: list[Column | None] = [bound.columns[0] if bound.columns else None for bound in header.cells]
    blank = [""] * len(keys)
    aligned = align_page([row.cells for row in rows], keys, blank)
    total = sum(fit(cell, key, "") for row in aligned for cell, key in zip(row.cells, keys, strict=True))
    return total >= _LEAST_FIT * len(rows)


def infer_header(rows: Sequence[Fragment]) -> Header | None:
    """Blank headers for a plan that prints none, each column bound by what its cells hold.

    A plan it is when recommendations come first, in text that asks for something, then actions, and when a later
    column holds dates and another the bodies that act.
    """
    width = max((len(row.cells) for row in rows), default=0)
    whole = [row.cells for row in rows if len(row.cells) == width and sum(map(bool, row.cells)) * 2 > width]
    if width < _LEAST_WIDTH or len(whole) < _LEAST_ROWS:
        return None
    looks = [_look([cells[i] for cells in whole if cells[i].strip()]) for i in range(width)]
    keys: list[Column | None] = [None] * width
    dates = [i for i, look in enumerate(looks) if look.dates >= _MANY]
    leads = [i for i, look in enumerate(looks) if look.agencies >= _MANY]
    if not dates or not leads or dates[0] == 0:
        return None
    keys[leads[0]], keys[dates[0]] = "lead_agency", "target_date_text"
    if len(dates) > 1:
        keys[dates[1]] = "completion_and_outcome"
    for i, look in enumerate(looks):
        if keys[i] is None and look.scopes >= _MOST:
            keys[i] = "scope_text"
        elif keys[i] is None and look.numbers >= _MOST and i == 0:
            keys[i] = "recommendation_number"
    before: list[Column] = ["recommendation", "action", "evidence"]
    for i in range(dates[0]):
        if keys[i] is None and before:
            keys[i] = before.pop(0)
    for i in range(dates[0] + 1, width):
        keys[i] = keys[i] or "progress"
    if "recommendation" not in keys or "action" not in keys:
        return None
    if looks[keys.index("recommendation")].asks < _MOST:
        return None
    return Header(tuple(Bound("", (key,) if key else (), known=False) for key in keys))


@dataclass(frozen=True, slots=True)
class _Look:
    """Shares of a column's cells that are numbers, dates, bodies, scopes, and that ask for something."""

    numbers: float
    dates: float
    agencies: float
    scopes: float
    asks: float


def _look(cells: Sequence[str]) -> _Look:
    held = [holding(cell) for cell in cells]
    count = max(len(cells), 1)
    return _Look(
        numbers=sum(h.number for h in held) / count,
        dates=sum(h.date or h.recurring for h in held) / count,
        agencies=sum(h.agency for h in held) / count,
        scopes=sum(h.scope for h in held) / count,
        asks=sum(map(recommends, cells)) / count,
    )
