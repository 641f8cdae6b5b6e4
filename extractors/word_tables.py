"""Tables of Word documents: their cells in columns, whatever the widths that each row was drawn with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

from extractors.word_package import W
from extractors.word_text import children

_WHITE: Final = ("auto", "FFFFFF", "ffffff", None)
_NARROW: Final = 0.04
"""Share of a table's width up to which the borders of two rows are one border, drawn a little apart."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a row: the first grid column it covers, the first that it does not, and its element.

    `merged_up`: it is one with the cell above.
    """

    first: int
    end: int
    element: Any
    merged_up: bool
    shaded: bool


@dataclass(frozen=True, slots=True)
class Row:
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of a table over columns that all of them share: cells name columns from 0 to `width`."""

    rows: tuple[Row, ...]
    width: int


def read_grid(table: Any) -> Grid:
    """A `w:tbl` without its deleted rows, and without the columns that only uneven borders make."""
    rows = [tuple(_cells(row)) for row in children(table) if row.tag == f"{W}tr" and not _is_deleted(row)]
    widths = [_size(column.get(f"{W}w")) for column in table.findall(f"{W}tblGrid/{W}gridCol")]
    kept = _columns(rows, widths)
    place = {old: new for new, olds in enumerate(kept) for old in olds}
    place[max(place, default=-1) + 1] = len(kept)
    moved = tuple(
        Row(
            tuple(
                Cell(place[c.first], max(place[c.end], place[c.first] + 1), c.element, c.merged_up, c.shaded)
                for c in row
            )
        )
        for row in rows
    )
    return Grid(moved, len(kept))


def _cells(row: Any) -> Iterator[Cell]:
    at = _row_value(row, "gridBefore")
    for element in children(row):
        if element.tag != f"{W}tc":
            continue
        properties = element.find(f"{W}tcPr")
        span = max(_size(_value(properties, "gridSpan")), 1) if _value(properties, "gridSpan") else 1
        merge = None if properties is None else properties.find(f"{W}vMerge")
        continues = merge is not None and merge.get(f"{W}val", "continue") == "continue"
        gone = properties is not None and properties.find(f"{W}cellDel") is not None
        if not gone:
            yield Cell(at, at + span, element, continues, _is_shaded(properties))
        at += span


def _is_deleted(row: Any) -> bool:
    return row.find(f"{W}trPr/{W}del") is not None


def _row_value(row: Any, name: str) -> int:
    properties = row.find(f"{W}trPr")
    return _size(_value(properties, name)) if properties is not None else 0


def _value(properties: Any | None, name: str) -> str | None:
    found = None if properties is None else properties.find(f"{W}{name}")
    return None if found is None else found.get(f"{W}val")


def _is_shaded(properties: Any | None) -> bool:
    shading = None if properties is None else properties.find(f"{W}shd")
    return shading is not None and shading.get(f"{W}fill") not in _WHITE


def _size(text: str | None) -> int:
    """A whole number of an attribute; 0 for one that is none."""
    try:
        return int(float(text or "0"))
    except (ValueError, OverflowError):
        return 0


def _columns(rows: Sequence[Sequence[Cell]], widths: Sequence[int]) -> list[list[int]]:
    """Grid columns put together where no row has a cell that begins in each: they are one, drawn unevenly.

    Columns in which no cell begins go with the one before.
    """
    count = max((cell.end for row in rows for cell in row), default=0)
    begun = [{i for i, row in enumerate(rows) if any(cell.first == c for cell in row)} for c in range(count)]
    sizes = [*widths, *[0] * count][:count]
    total = sum(sizes)
    groups: list[list[int]] = []
    starts: set[int] = set()
    for column in range(count):
        apart = sum(sizes[c] for c in groups[-1]) if groups else 0
        uneven = bool(groups) and not starts & begun[column] and apart <= _NARROW * total
        if groups and (not begun[column] or uneven):
            groups[-1].append(column)
            starts |= begun[column]
        else:
            groups.append([column])
            starts = set(begun[column])
    return groups


def edges_of(grid: Grid) -> tuple[float, ...]:
    """Borders between the columns, in columns: Word rows are parted by what the author did, on every page."""
    return tuple(float(i) for i in range(grid.width + 1))


def beside(cells: Sequence[Cell]) -> bool:
    """Whether cells follow each other without one over another."""
    return all(a.end <= b.first for a, b in pairwise(cells))
