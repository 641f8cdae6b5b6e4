"""Words that a page break cuts: the end of a cell at a page's foot and the head of the same column on the next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from extractors.pdf_layout import Layout, carried_over
from extractors.pdf_lines import Habits, Line, is_cut_between
from extractors.pdf_tables import Grid
from schemas.fragment import Box

NEAR: Final = 5.0
"""How far the border of a cell may stand from that of the cell it goes on in."""
_Cell = tuple[Box, list[Line]]


def mark_cut_words(layouts: Sequence[Layout], habits: Habits) -> None:
    """Notes for each page the cells whose last word goes on at the head of the next page."""
    for before, last, after, first in carried_over(layouts):
        heads = _first_cells(before, last, after, first)
        for index, box, lines in _at_foot(before, last):
            below = next((own for other, own in heads if _one_column(box, other)), None)
            if below is not None and is_cut_between(lines[-1], below[0], habits):
                before.cut.add((id(last), index))


def _at_foot(page: Layout, grid: Grid) -> Iterable[tuple[int, Box, list[Line]]]:
    for index, cell in enumerate(grid.cells):
        if cell.rows[1] == len(grid.ys) - 1 and grid.words.get(index):
            yield index, cell.box, page.lines_in(grid, index)


def _first_cells(before: Layout, last: Grid, after: Layout, first: Grid) -> list[_Cell]:
    """Cells of the first row of a page that is no header printed again."""
    printed = [_texts(before, last, row) for row in range(len(last.ys) - 1)]
    for row in range(len(first.ys) - 1):
        if _texts(after, first, row) not in printed:
            return [(box, lines) for box, lines in _cells(after, first, row) if lines]
    return []


def _texts(page: Layout, grid: Grid, row: int) -> list[str]:
    return [line.text for _, lines in _cells(page, grid, row) for line in lines]


def _cells(page: Layout, grid: Grid, row: int) -> Iterable[_Cell]:
    for index, cell in enumerate(grid.cells):
        if cell.rows[0] == row:
            yield cell.box, page.lines_in(grid, index)


def _one_column(one: Box, other: Box) -> bool:
    return abs(one[0] - other[0]) <= NEAR and abs(one[2] - other[2]) <= NEAR
