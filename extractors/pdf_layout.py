"""A page laid out: which of its words stand in which cell of which table, and which in none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractors.pdf_lines import Line, lines_of
from extractors.pdf_sheet import Sheet, Word
from extractors.pdf_tables import Grid, grids_of
from schemas.fragment import Box, count_characters


@dataclass(slots=True)
class Layout:
    """What stands where on one page, before it is written down."""

    sheet: Sheet
    grids: list[Grid]
    outside: list[Word]

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
            for index, words in sorted(grid.words.items()):
                yield lines_of(words, self.gap), grid.cells[index].box

    def lines(self) -> Iterable[str]:
        """Text of the lines outside the tables."""
        return (line.text for line in lines_of(self.outside, self.gap))


def lay_out(sheet: Sheet) -> Layout:
    """A page with its ruled tables."""
    return Layout(sheet, *grids_of(sheet))
