"""Where the rows of a table begin that nothing is drawn between: judged by which columns begin anew.

The cells of a row begin on one line, so text in a column that the row has left blank so far belongs to the next
row; so does a number of the plan's numbering, and text that begins anew in several columns at once.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

CONTINUES: Final = 1.35
"""Lines of one cell follow each other within this many usual steps."""
SAME_BAND: Final = 0.6
"""Lines nearer than this many steps begin together."""
LONG_BLANK: Final = 2.4
"""A column that has been blank for more than this many steps has ended its cell."""
MANY_BEGIN: Final = 3
"""Cells that begin together below a space across the row where a row begins."""
AS_WIDE: Final = 0.93
"""A gap of this share of the usual one between rows is one."""
_NUMBER: Final = re.compile(r"\s*(?:recommendation\s*)?(?:no\.?\s*)?(\d{1,3})(?:[.):]|\s|$)", re.IGNORECASE)
_NUMBER_CELL: Final = re.compile(r"\s*(?:[A-Z]{1,5}[ .-]?)?\d{1,3}(?:\.\d{1,3})*[a-z]?[.)]?\s*$")


@dataclass(frozen=True, slots=True)
class Band:
    """One printed line across the columns: its base and the text that each column has there."""

    base: float
    texts: dict[int, str]
    alone: bool = False
    """A heading across the columns, or a line in bold in the first: a row of its own."""
    wrapped: bool = False
    """A heading that fills its line, so that it goes on in the next."""


@dataclass(slots=True)
class Spacing:
    """What a table shows of its line and row spacing, over all of its pages. `padded` is the step from row to row
    where that is larger than between lines, else None.
    """

    step: float
    padded: float | None


def spacing_of(pages: Sequence[Sequence[Band]], number_column: int | None) -> Spacing:
    """The usual step from line to line, and from row to row where rows surely begin."""
    steps: Counter[float] = Counter()
    for bands in pages:
        last: dict[int, float] = {}
        for band in bands:
            for column in band.texts:
                if column in last:
                    steps[round((band.base - last[column]) * 2) / 2] += 1
                last[column] = band.base
    total = sum(steps.values())
    step = min((s for s, n in steps.items() if s > 3 and n >= 0.15 * total), default=12.0)
    sure: list[float] = []
    for bands in pages:
        starts = _sure_starts(bands, number_column, step)
        sure += [bands[i].base - bands[i - 1].base for i in starts if i and not bands[i - 1].alone]
    sure = sorted(gap / step for gap in sure)
    middle = sure[len(sure) // 2] if sure else 1.0
    low = sure[len(sure) // 5] if sure else 1.0
    return Spacing(step, low * step if low >= 1.15 and middle >= 1.15 and len(sure) > 1 else None)


def _sure_starts(bands: Sequence[Band], number_column: int | None, step: float) -> list[int]:
    starts: list[int] = []
    seen: set[int] = set()
    top = None
    for i, band in enumerate(bands):
        fresh = set(band.texts) - seen
        apart = top is None or band.base - top > SAME_BAND * step
        if top is None or band.alone or (apart and (fresh or _numbered(band, number_column))):
            starts.append(i)
            seen, top = set(), band.base
        seen |= set(band.texts)
        if band.alone:
            seen, top = set(), None
    return starts


def row_starts(bands: Sequence[Band], number_column: int | None, spacing: Spacing) -> list[tuple[int, bool]]:
    """Indices of the bands that begin a row, each with whether that is sure."""
    step = spacing.step
    starts: list[tuple[int, bool]] = []
    last: dict[int, tuple[float, str]] = {}
    seen: set[int] = set()
    top: float | None = None
    number = 0
    for i, band in enumerate(bands):
        found = _first_number(band, number_column)
        if i and band.alone and bands[i - 1].wrapped and band.base - bands[i - 1].base <= CONTINUES * step:
            begins, sure = False, True
        elif top is None or band.alone:
            begins, sure = True, True
        elif band.base - top <= SAME_BAND * step:
            begins, sure = False, True
        else:
            begins, sure = _begins(band, bands[i - 1], last, seen, number_column, number, spacing)
        if begins:
            starts.append((i, sure))
            seen, top = set(), band.base
        if begins and found is not None:
            number = found
        seen |= set(band.texts)
        for column, text in band.texts.items():
            last[column] = (band.base, text)
        if band.alone:
            seen, top, number = set(), None, 0
    return starts


def starts_inside(bands: Sequence[Band], number_column: int | None, spacing: Spacing) -> dict[int, int]:
    """Bands at which a row surely begins though nothing is drawn above it, each with how many columns at the left
    go on there: bands of colour can hold all rows of one recommendation, which stands beside them.

    Three cells or more begin there, below a space that none reaches into.
    """
    apart = CONTINUES * spacing.step if spacing.padded is None else AS_WIDE * spacing.padded
    beside = 2 if number_column == 0 else 1
    found: dict[int, int] = {}
    last: dict[int, float] = {}
    above: Band | None = None
    for i, band in enumerate(bands):
        columns = {c for c in band.texts if c >= beside}
        if above is not None and columns and not (band.alone or above.alone):
            restart = all(band.base - last.get(c, 0.0) > apart for c in columns)
            if len(columns) >= MANY_BEGIN and restart and band.base - above.base > apart:
                goes_on = not any(c < beside and band.base - last.get(c, 0.0) > apart for c in band.texts)
                found[i] = beside if goes_on else 0
        for column in band.texts:
            last[column] = band.base
        if columns or band.alone:
            above = band
    return found


def _begins(
    band: Band,
    above: Band,
    last: dict[int, tuple[float, str]],
    seen: set[int],
    number_column: int | None,
    number: int,
    spacing: Spacing,
) -> tuple[bool, bool]:
    if _numbered(band, number_column):
        return True, True
    step = spacing.step
    distance = band.base - above.base
    columns = set(band.texts)
    if spacing.padded is not None and distance < min(AS_WIDE * spacing.padded, spacing.padded - 0.08 * step):
        return False, True
    if columns - seen:
        return True, True
    found = _first_number(band, None)
    if found is not None and found == number + 1 and number and 0 in columns:
        return True, True
    restarts = {c for c in columns if c not in last or band.base - last[c][0] > CONTINUES * step}
    if spacing.padded is not None and distance >= AS_WIDE * spacing.padded:
        return len(columns) > 1 or min(columns) <= 1, len(columns) > 1
    if len(restarts) >= 2:
        return True, True
    if not restarts:
        return False, True
    (column,) = restarts
    if not _opens(band.texts[column]):
        return False, True
    if columns == restarts:
        return column <= 1 and distance > CONTINUES * step, False
    rest = columns - restarts
    ended = all(_ends(last[c][1]) and _opens(band.texts[c]) for c in rest)
    return ended or (band.base - last[column][0] > LONG_BLANK * step and ended), ended


def _numbered(band: Band, number_column: int | None) -> bool:
    return number_column is not None and bool(_NUMBER_CELL.match(band.texts.get(number_column, "")))


def _first_number(band: Band, number_column: int | None) -> int | None:
    text = band.texts.get(number_column if number_column is not None else 0, "")
    found = _NUMBER.match(text)
    return int(found[1]) if found else None


def _opens(text: str) -> bool:
    """Reads as the beginning of a cell: a capital, a number, a bullet."""
    return not text.lstrip("“\"'(").strip()[:1].islower()


def _ends(text: str) -> bool:
    """Reads as the end of a cell: a full stop, or no sentence at all."""
    return text.rstrip().endswith((".", ":", ";", "!", "?", ")")) or len(text.split()) <= 3
