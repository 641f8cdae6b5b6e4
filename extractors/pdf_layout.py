"""A page laid out: which of its words stand in which cell of which table, and which in none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from extractors.pdf_lines import Line, lines_of
from extractors.pdf_sheet import Sheet, Word
from extractors.pdf_tables import Grid, grids_of, same_columns
from schemas.fragment import Box, count_characters


@dataclass(slots=True)
class Layout:
    """What stands where on one page, before it is written down."""

    sheet: Sheet
    grids: list[Grid]
    outside: list[Word]
    cut: set[tuple[int, int]] = field(default_factory=set)
    """Cells, by the id of their grid and their index, whose last word goes on at the head of the next page."""
    _lines: dict[tuple[int, int], list[Line]] = field(default_factory=dict)

    @property
    def number(self) -> int:
        return self.sheet.number

    @property
    def gap(self) -> float:
        return self.sheet.gap

    @property
    def characters(self) -> int:
        """Letters and digits of the page, counted without regard to any cell."""
        return sum(count_characters(w.text) for w in self.sheet.words)

    def cells(self) -> Iterable[tuple[Sequence[Line], Box]]:
        """Lines and box of every cell that holds text."""
        for grid in self.grids:
            for index in sorted(grid.words):
                yield self.lines_in(grid, index), grid.cells[index].box

    def lines_in(self, grid: Grid, index: int) -> list[Line]:
        """Lines of one cell."""
        words = grid.words.get(index, [])
        known = self._lines.get((id(grid), index))
        if known is None or sum(len(line.words) for line in known) != len(words):
            known = self._lines[id(grid), index] = lines_of(words, self.gap)
        return known

    def lines(self) -> Iterable[str]:
        """Text of the lines outside the tables."""
        return (line.text for line in lines_of(self.outside, self.gap))


def lay_out(sheet: Sheet) -> Layout:
    """A page with its ruled tables."""
    return Layout(sheet, *grids_of(sheet))


def carried_over(layouts: Iterable[Layout]) -> Iterator[tuple[Layout, Grid, Layout, Grid]]:
    """Pages that follow each other, with the lowest table of the one and the highest of the next where these share
    their columns.
    """
    for before, after in pairwise(layouts):
        if after.number != before.number + 1 or not before.grids or not after.grids:
            continue
        last, first = max(before.grids, key=lambda g: g.ys[-1]), after.grids[0]
        if same_columns(last, first):
            yield before, last, after, first
