"""One page of a PDF: laid out by pdfplumber, then written down as fragments in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from extractors.pdf_furniture import Place, running_lines, without_running
from extractors.pdf_layout import Layout, carried_over
from extractors.pdf_lines import Habits, Line, cell_text, lines_of
from extractors.pdf_sheet import Word
from extractors.pdf_tables import Grid, take_bare_rows
from schemas.enums import Reader
from schemas.fragment import CUT, Box, Fragment, Page, RowGeometry

TIGHT: Final = 1.3
"""Lines whose step exceeds the usual one by more than this factor are set apart."""
CLOSE: Final = 0.8
"""A table that begins within this many font sizes of the line above follows it closely."""


def join_bare_rows(layouts: Sequence[Layout]) -> None:
    """Gives tables the unruled parts of rows that break between two pages with the same columns."""
    running = running_lines(layouts)
    for before, last, after, first in carried_over(layouts):
        if not last.open_bottom:
            _take(before, last, running, below=True)
        if not first.open_top:
            _take(after, first, running, below=False)


def _take(page: Layout, grid: Grid, running: set[Place], *, below: bool) -> None:
    text, furniture = without_running(page, running)
    page.outside = [*take_bare_rows(grid, text, page.gap, below=below), *furniture]


def write_down(layout: Layout, habits: Habits, reader: Reader = Reader.PDFPLUMBER) -> Page:
    """The page as fragments: rows of tables and lines around them, by their place from the top."""
    pieces: list[tuple[float, float, Grid | None, int, Line | None]] = [
        (grid.ys[r], grid.xs[0], grid, r, None) for grid in layout.grids for r in range(len(grid.ys) - 1)
    ]
    lines = lines_of(layout.outside, layout.gap)
    pieces += [(line.box[1], line.box[0], None, 0, line) for line in lines]
    pieces.sort(key=lambda p: (p[0], p[1]))
    fragments: list[Fragment] = []
    above: tuple[Grid | None, Line | None] = (None, None)
    for _, _, grid, r, line in pieces:
        row = len(fragments) + 1
        if grid is not None:
            tight = above[0] is grid or _close(above, grid.ys[0], _size(grid))
            fragments.append(_row(layout, grid, r, row, habits, tight))
        elif line is not None:
            fragments.append(_line(layout.number, line, row, _tight_line(above, line, habits)))
        above = (grid, line)
    return Page(layout.number, tuple(fragments), layout.characters, reader, layout.sheet.width, layout.sheet.height)


def _size(grid: Grid) -> float:
    return max((w.size for words in grid.words.values() for w in words), default=10.0)


def _close(above: tuple[Grid | None, Line | None], top: float, size: float) -> bool:
    if above[0] is not None:
        return top - above[0].ys[-1] <= CLOSE * size
    return above[1] is not None and top - above[1].box[3] <= CLOSE * size


def _tight_line(above: tuple[Grid | None, Line | None], line: Line, habits: Habits) -> bool:
    if above[1] is not None:
        return line.base - above[1].base <= TIGHT * habits.step * max(line.size, above[1].size)
    return _close(above, line.box[1], line.size)


def _line(page: int, line: Line, row: int, tight: bool) -> Fragment:
    return Fragment(page, row, "line", (line.text,), bbox=line.box, geometry=RowGeometry(bold=line.bold), tight=tight)


def _row(layout: Layout, grid: Grid, r: int, row: int, habits: Habits, tight: bool) -> Fragment:
    width = len(grid.xs) - 1
    texts, merged_up = [""] * width, [False] * width
    boxes: list[Box | None] = [None] * width
    words: list[Word] = []
    for index, cell in enumerate(grid.cells):
        first, end = cell.columns
        if cell.rows[0] == r:
            words += grid.words.get(index, [])
            texts[first] = cell_text(layout.lines_in(grid, index), cell.box, habits)
            texts[first] += CUT if (id(grid), index) in layout.cut else ""
            boxes[first] = cell.box
        elif cell.rows[0] < r < cell.rows[1]:
            merged_up[first:end] = [True] * (end - first)
    top, bottom = grid.ys[r], grid.ys[r + 1]
    box = (grid.xs[0], top, grid.xs[-1], bottom)
    shading = [fill.box for fill in layout.sheet.fills if fill.coloured and fill.box[3] - fill.box[1] >= 4]
    geometry = RowGeometry(
        edges=() if r in grid.guessed else tuple(grid.xs),
        open_top=grid.open_top and r == 0,
        open_bottom=grid.open_bottom and r == len(grid.ys) - 2,
        cell_boxes=tuple(boxes),
        merged_up=tuple(merged_up),
        shaded=_shaded(box, shading),
        bold=bool(words) and all(w.bold for w in words),
    )
    return Fragment(layout.number, row, "cells", tuple(texts), bbox=box, geometry=geometry, tight=tight)


def _shaded(box: Box, shading: Sequence[Box]) -> bool:
    """Whether colour lies behind more than half of the row."""
    covered = 0.0
    for x0, top, x1, bottom in shading:
        covered += max(0.0, min(x1, box[2]) - max(x0, box[0])) * max(0.0, min(bottom, box[3]) - max(top, box[1]))
    return covered > 0.5 * (box[2] - box[0]) * (box[3] - box[1])
