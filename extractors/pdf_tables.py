"""Ruled tables of one page: from its rulings to grids of cells, open borders at the page's edges closed.

pdfplumber's table finder turns rulings into cells; what is done here before and after is to choose what counts
as a ruling, and to add the edges that a producer leaves out where a row breaks over a page. The finder loses
every row that such an edge would have closed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from extractors.pdf_lines import Line, lines_of
from extractors.pdf_sheet import Edge, Sheet, Word, edge
from schemas.fragment import Box

SNAP: Final = 3.0
"""Rulings nearer than this are one (pdfplumber's own default)."""
TOUCH: Final = 2.0
"""Rulings that end nearer than this meet. Less than the padding of a cell, so that underlined text that fills
a cell's width is no ruling across it."""
MOST_RULINGS: Final = 1500
"""More than this on one page are a drawing; the longest are kept."""
MOST_CROSSINGS: Final = 10_000
"""Graph paper and drawings have more; a page of fine print ruled in twenty columns has 2,000."""
OVERRUN: Final = 5.0
"""A vertical that runs on by more than this beyond the last horizontal has no ruling to close it."""
SLIVER: Final = 5.0
"""An empty row or column thinner than this is the space between double rulings."""
HANGING: Final = 0.25
"""A word of which this share of its height stands in a cell hangs out of it."""
SAME_COLUMN: Final = 5.0
"""How far a column's border may move from one page to the next."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell and the grid rows and columns it covers (ends exclusive)."""

    box: Box
    rows: tuple[int, int]
    columns: tuple[int, int]


@dataclass(slots=True)
class Grid:
    """One table on one page. `xs` and `ys` are the borders of its columns and rows."""

    xs: list[float]
    ys: list[float]
    cells: list[Cell]
    open_top: bool = False
    open_bottom: bool = False
    words: dict[int, list[Word]] = field(default_factory=dict)
    """Words by index of their cell."""
    guessed: frozenset[int] = frozenset()
    """Rows whose upper border nothing shows for sure."""

    @property
    def box(self) -> Box:
        return self.xs[0], self.ys[0], self.xs[-1], self.ys[-1]


def grids_of(sheet: Sheet) -> tuple[list[Grid], list[Word]]:
    """Tables of a page with their words, top to bottom, and the words outside them."""
    grids = sorted(_grids(list(sheet.rulings), sheet.words), key=lambda g: (g.ys[0], g.xs[0]))
    outside = fill(grids, sheet.words)
    for grid in grids:
        _drop_slivers(grid)
    return [g for g in grids if g.words], outside


def fill(grids: Sequence[Grid], words: Sequence[Word]) -> list[Word]:
    """Gives each word to the cell that it stands in; returns those that stand in none."""
    outside: list[Word] = []
    at_height: dict[float, list[tuple[Grid, int, float, float]]] = {}
    for word in words:
        place = _place(word, grids, at_height)
        if place is None:
            outside.append(word)
        else:
            place[0].words.setdefault(place[1], []).append(word)
    return outside


def _grids(rulings: list[Edge], words: Sequence[Word]) -> list[Grid]:
    from pdfplumber.table import cells_to_tables, edges_to_intersections, intersections_to_cells, merge_edges
    from pdfplumber.utils.geometry import filter_edges

    if not rulings:
        return []
    merged = filter_edges(merge_edges(rulings, SNAP, SNAP, SNAP, SNAP), min_length=SNAP)
    merged = sorted(merged, key=lambda e: (-e["width"] - e["height"], e["top"], e["x0"]))[:MOST_RULINGS]
    edges, tops, bottoms = list(merged), set(), set()
    for group in _connected(merged):
        for missing, where in _missing(group, words):
            edges.append(missing)
            if where == "top":
                tops.add(missing["top"])
            elif where == "bottom":
                bottoms.add(missing["top"])
    crossings = edges_to_intersections(edges, TOUCH, TOUCH)
    if len(crossings) > MOST_CROSSINGS:
        return []
    tables = cells_to_tables(intersections_to_cells(crossings))
    grids = [_grid(cells) for cells in tables]
    for grid in grids:
        grid.open_top = grid.ys[0] in tops
        grid.open_bottom = grid.ys[-1] in bottoms
    return grids


def _connected(edges: Sequence[Edge]) -> list[list[Edge]]:
    """Rulings that touch, as groups; verticals that touch nothing form groups by their extent, for a row that
    fills its page from head to foot has no horizontal at all.
    """
    groups: list[list[Edge]] = []
    for ruled in edges:
        touching = [g for g in groups if any(_touch(ruled, other) for other in g)]
        groups = [g for g in groups if not any(g is t for t in touching)]
        groups.append([ruled, *(e for g in touching for e in g)])
    lonely = [g[0] for g in groups if len(g) == 1 and g[0]["orientation"] == "v"]
    for ruled in list(lonely):
        group = next((g for g in groups if len(g) > 1 and _stands_beside(ruled, g)), None)
        if group is not None:
            group.append(ruled)
            lonely.remove(ruled)
    alike: list[list[Edge]] = []
    for ruled in lonely:
        for group in alike:
            if abs(group[0]["top"] - ruled["top"]) < 12 and abs(group[0]["bottom"] - ruled["bottom"]) < 12:
                group.append(ruled)
                break
        else:
            alike.append([ruled])
    return [g for g in groups if len(g) > 1] + [g for g in alike if len(g) > 2]


def _stands_beside(ruled: Edge, group: Sequence[Edge]) -> bool:
    """Whether a vertical that touches no horizontal runs from where one of the group begins to where one ends, as
    beside a merged cell that a page break leaves open at both ends.
    """
    verticals = [e for e in group if e["orientation"] == "v"]
    begins = any(abs(v["top"] - ruled["top"]) <= SNAP for v in verticals)
    return begins and any(abs(v["bottom"] - ruled["bottom"]) <= SNAP for v in verticals)


def _touch(one: Edge, other: Edge) -> bool:
    if one["orientation"] == other["orientation"]:
        return False
    v, h = (one, other) if one["orientation"] == "v" else (other, one)
    return bool(v["top"] - TOUCH <= h["top"] <= v["bottom"] + TOUCH and h["x0"] - TOUCH <= v["x0"] <= h["x1"] + TOUCH)


def _missing(group: Sequence[Edge], words: Sequence[Word]) -> Iterable[tuple[Edge, str]]:
    """Edges that would close what a producer left open: head and foot at a page break, and the outer sides of
    a table that is ruled on the inside only.
    """
    verticals = [e for e in group if e["orientation"] == "v"]
    horizontals = [e for e in group if e["orientation"] == "h"]
    if not verticals:
        return
    first = min((h["top"] for h in horizontals), default=float("inf"))
    last = max((h["top"] for h in horizontals), default=float("-inf"))
    below = [v for v in verticals if v["bottom"] > last + OVERRUN]
    above = [v for v in verticals if v["top"] < first - OVERRUN]
    x0 = min([e["x0"] for e in group])
    x1 = max([e["x1"] for e in group])
    top, bottom = first, last
    if len(below) > 1:
        bottom = max(v["bottom"] for v in below)
        yield edge(x0, bottom, x1, bottom), "bottom"
    else:
        yield from ((gap, "part") for gap in _gaps(verticals, horizontals, last, "bottom"))
    if len(above) > 1:
        top = min(v["top"] for v in above)
        yield edge(x0, top, x1, top), "top"
    else:
        yield from ((gap, "part") for gap in _gaps(verticals, horizontals, first, "top"))
    for side, edge_x in (("x0", x0), ("x1", x1)):
        nearest = min(abs(v["x0"] - edge_x) for v in verticals)
        reaching = [h for h in horizontals if abs(h[side] - edge_x) <= SNAP]
        if nearest > 2 * SNAP and len(reaching) > 1 and _text_between(words, edge_x, verticals, top, bottom):
            yield edge(edge_x, top, edge_x, bottom), "side"


def _gaps(verticals: Sequence[Edge], horizontals: Sequence[Edge], y: float, end: str) -> Iterable[Edge]:
    """What is missing of a ruling at a table's head or foot between verticals that reach it: a cell merged over
    rows is open where the page breaks, though the rows beside it are closed.
    """
    xs = sorted({v["x0"] for v in verticals if abs(v[end] - y) <= OVERRUN})
    rulings = [h for h in horizontals if abs(h["top"] - y) <= OVERRUN]
    for left, right in pairwise(xs):
        middle = (left + right) / 2
        if right - left > OVERRUN and not any(h["x0"] <= middle <= h["x1"] for h in rulings):
            yield edge(left, y, right, y)


def _text_between(words: Sequence[Word], edge_x: float, verticals: Sequence[Edge], top: float, bottom: float) -> bool:
    inner = min((v["x0"] for v in verticals), key=lambda x: abs(x - edge_x))
    left, right = sorted((edge_x, inner))
    return any(left <= w.box[0] and w.box[2] <= right and top <= w.box[1] and w.box[3] <= bottom for w in words)


def _grid(cells: Sequence[Box]) -> Grid:
    xs = sorted({x for c in cells for x in (c[0], c[2])})
    ys = sorted({y for c in cells for y in (c[1], c[3])})
    return Grid(
        xs,
        ys,
        [
            Cell(c, (ys.index(c[1]), ys.index(c[3])), (xs.index(c[0]), xs.index(c[2])))
            for c in sorted(cells, key=lambda c: (c[1], c[0]))
        ],
    )


def _drop_slivers(grid: Grid) -> None:
    """Takes out rows and columns that are too thin to print in and hold no words."""
    for axis in (0, 1):
        for i in reversed(range(len((grid.ys, grid.xs)[axis]) - 1)):
            borders = (grid.ys, grid.xs)[axis]
            if borders[i + 1] - borders[i] >= SLIVER or len(borders) <= 2:
                continue
            spans = [(c.rows, c.columns)[axis] for c in grid.cells]
            inside = [n for n, (a, b) in enumerate(spans) if (a, b) == (i, i + 1)]
            if any(grid.words.get(n) for n in inside):
                continue
            keep = [n for n in range(len(grid.cells)) if n not in inside]
            del borders[i + 1 if i + 1 < len(borders) - 1 else i]
            grid.words = {new: grid.words[n] for new, n in enumerate(keep) if n in grid.words}
            grid.cells = [_without(grid.cells[n], axis, i) for n in keep]


def _without(cell: Cell, axis: int, band: int) -> Cell:
    a, b = (cell.rows, cell.columns)[axis]
    span = (a - (a > band), b - (b > band))
    return Cell(cell.box, *((span, cell.columns) if axis == 0 else (cell.rows, span)))


_AtHeight = dict[float, list[tuple[Grid, int, float, float]]]
"""Which cells a height on the page runs through, and from where to where."""


def _place(word: Word, grids: Sequence[Grid], at_height: _AtHeight) -> tuple[Grid, int] | None:
    """The cell that holds the middle of a word, so that a word too wide for its cell stays whole; or the one that
    it hangs out of, as text does that is higher than what a page break left of its cell, or than a header's row:
    text begins at a cell's top, so that what a border cuts through is the last of the cell above.

    `at_height` remembers what stands where: the words of a line share it.
    """
    if word.turn == 45:  # a watermark across the page is in none of the cells that it crosses
        return None
    x0, top, x1, bottom = word.box
    x, y = (x0 + x1) / 2, top + HANGING * (bottom - top)
    found = _cell_at(x, (top + bottom) / 2, grids, at_height)
    if found is None:
        hung = _cell_at(x, y, grids, at_height)
        # text right below a table is none of it
        return hung if hung and hung[0].cells[hung[1]].rows[1] < len(hung[0].ys) - 1 else None
    if y < found[0].cells[found[1]].box[1]:
        return _cell_at(x, y, grids, at_height) or found
    return found


def _cell_at(x: float, y: float, grids: Sequence[Grid], at_height: _AtHeight) -> tuple[Grid, int] | None:
    beside = at_height.get(y)
    if beside is None:
        beside = at_height[y] = [
            (grid, index, cell.box[0], cell.box[2])
            for grid in grids
            for index, cell in enumerate(grid.cells)
            if cell.box[1] <= y < cell.box[3]
        ]
    return next(((grid, index) for grid, index, left, right in beside if left <= x < right), None)


def same_columns(one: Grid, other: Grid) -> bool:
    """Whether two tables share their columns, so that one may go on in the other."""
    shared = sum(any(abs(x - y) <= SAME_COLUMN for y in other.xs) for x in one.xs)
    return shared >= 3 and shared >= 0.7 * min(len(one.xs), len(other.xs))


_PAGE_NUMBER: Final = re.compile(r"(?:page\s*)?\d+(?:\s*(?:of|/)\s*\d+)?", re.IGNORECASE)


def take_bare_rows(grid: Grid, outside: list[Word], gap: float, *, below: bool) -> list[Word]:
    """Adds the part of a row that stands beyond the table's last (or above its first) ruling with no ruling
    beside it, and returns the words that stay outside.

    Only called where the neighbouring page carries the same columns on. Text belongs to the row while each of
    its lines keeps within the columns and follows closely, and if it does more than begin at the left, where
    any paragraph begins.
    """
    x0, top, x1, bottom = grid.box
    near = [
        w
        for w in outside
        if x0 - 2 <= w.box[0] and w.box[2] <= x1 + 2 and (w.box[1] > bottom - 2 if below else w.box[3] < top + 2)
    ]
    lines = lines_of(near, gap)
    taken: list[Line] = []
    reached = bottom if below else top
    for line in lines if below else reversed(lines):
        distance = line.box[1] - reached if below else reached - line.box[3]
        if distance > 1.2 * line.size or not _within_columns(line, grid.xs):
            break
        taken.append(line)
        reached = line.box[3] if below else line.box[1]
    columns = {_column(w, grid.xs) for line in taken for w in line.words}
    if not columns - {0} or all(_PAGE_NUMBER.fullmatch(line.text) for line in taken):
        return outside
    words = [w for line in taken for w in line.words]
    _add_row(grid, words, below=below)
    return [w for w in outside if w not in words]


def _column(word: Word, xs: Sequence[float]) -> int:
    middle = (word.box[0] + word.box[2]) / 2
    return max((i for i, x in enumerate(xs[:-1]) if x <= middle), default=0)


def _within_columns(line: Line, xs: Sequence[float]) -> bool:
    """No word crosses a border, and none that only a space parts from the next stands on its other side."""
    if any(w.box[0] < x - 1 and w.box[2] > x + 1 for w in line.words for x in xs[1:-1]):
        return False
    return not any(b.start - a.end < 0.5 * b.size and _column(a, xs) != _column(b, xs) for a, b in pairwise(line.words))


def _add_row(grid: Grid, words: Sequence[Word], *, below: bool) -> None:
    xs = grid.xs
    if below:
        grid.ys.append(max(w.box[3] for w in words) + 2)
        row, grid.open_bottom = len(grid.ys) - 2, True
    else:
        grid.ys.insert(0, min(w.box[1] for w in words) - 2)
        row, grid.open_top = 0, True
        grid.cells = [Cell(c.box, (c.rows[0] + 1, c.rows[1] + 1), c.columns) for c in grid.cells]
    first = len(grid.cells)
    for i, (a, b) in enumerate(pairwise(xs)):
        grid.cells.append(Cell((a, grid.ys[row], b, grid.ys[row + 1]), (row, row + 1), (i, i + 1)))
    for word in words:
        grid.words.setdefault(first + _column(word, xs), []).append(word)
