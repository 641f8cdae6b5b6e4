"""Tables of a plan that have no rulings between their columns: found by their headers, cut by white space.

Columns lie between the header's pieces, where the fewest words cross; rows between rulings or bands of colour
where there are any, else where columns begin anew. A page without a header carries on the columns of the page
before.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from extractors.pdf_header import PIECE_GAP, PlanHeader, extended, find_headers
from extractors.pdf_layout import Layout
from extractors.pdf_lines import Line, lines_of
from extractors.pdf_rows import Band, row_starts, spacing_of
from extractors.pdf_sheet import Word
from extractors.pdf_tables import Cell, Grid

ALIGNED: Final = 1.5
"""A word that begins this near to where its column begins is aligned with it."""
SPANNED: Final = 0.45
"""Rulings and shading that cover this share of a table's width part its rows."""
FEW_ROWS: Final = 2
"""Bands between rulings from which the rulings are taken to part every row."""
PROSE: Final = 3
"""Lines in a row that run over the columns: the table has ended."""
FAR: Final = 2.6
"""A last line that stands apart by more than this many steps is no part of the table."""
RUNNING: Final = 0.34
"""Share of the pages that a running header or footer stands on: one for left and one for right pages at least."""
ENOUGH: Final = 8
"""Lines of a column that show where they turn."""
_DIGITS: Final = re.compile(r"\d+")


@dataclass(slots=True)
class _Part:
    """The part of a table that stands on one page. `borders` part its columns, `starts` is where each begins."""

    page: Layout
    lines: list[Line]
    header: int
    """Lines that the header takes up."""
    borders: list[float]
    starts: list[float]
    table: int
    number_column: int | None
    cuts: list[float] = field(default_factory=list)


def find_unruled(pages: Sequence[Layout]) -> None:
    """Moves the words of such tables from `outside` into new grids, page by page in order."""
    _dissolve(pages)
    furniture = _furniture(pages)
    parts: list[_Part] = []
    before: _Part | None = None
    for page in pages:
        consecutive = before is not None and page.sheet.number == before.page.sheet.number + 1
        found = _parts_of(page, before if consecutive else None, furniture, len(parts))
        parts += found
        before = found[-1] if found else None
    tables: dict[int, list[_Part]] = {}
    for part in parts:
        tables.setdefault(part.table, []).append(part)
    for group in tables.values():
        _build(group)


def _dissolve(pages: Sequence[Layout]) -> None:
    """Gives back the words of boxes that hold a plan's whole header in one cell, and of such boxes on the next page:
    a frame around a table is none of its cells.
    """
    frames: list[Grid] = []
    for page in pages:
        found = [g for g in page.grids if len(g.xs) <= 3 and (_holds_header(page, g) or _like(g, frames))]
        for grid in found:
            page.outside = [*page.outside, *(w for words in grid.words.values() for w in words)]
        page.grids = [g for g in page.grids if not any(g is f for f in found)]
        frames = found


def _holds_header(page: Layout, grid: Grid) -> bool:
    return any(len(h.cells) >= len(grid.xs) for i in grid.words for h in find_headers(page.lines_in(grid, i)))


def _like(grid: Grid, frames: Sequence[Grid]) -> bool:
    return any(abs(grid.xs[0] - f.xs[0]) < 3 and abs(grid.xs[-1] - f.xs[-1]) < 3 for f in frames)


def _lines(page: Layout, furniture: set[tuple[str, int]]) -> list[Line]:
    lines = lines_of([w for w in page.outside if w.turn == 0], page.sheet.gap)
    return [line for line in lines if _place(line) not in furniture]


def _place(line: Line) -> tuple[str, int]:
    return _DIGITS.sub("#", line.text.lower()), round(line.base / 4)


def _furniture(pages: Sequence[Layout]) -> set[tuple[str, int]]:
    """Lines that stand in one place at the head or foot of several pages, and are no header of a table."""
    seen: Counter[tuple[str, int]] = Counter()
    for page in pages:
        lines = lines_of([w for w in page.outside if w.turn == 0], page.sheet.gap)
        headed = {id(line) for header in find_headers(lines) for line in lines[header.first : header.end]}
        ends = {id(line): line for line in (*lines[:2], *lines[-2:]) if id(line) not in headed}
        seen.update({_place(line) for line in ends.values()})
    return {place for place, n in seen.items() if n >= max(2, RUNNING * len(pages))}


# -- which lines belong to which table ----------------------------------------------------------------


def _parts_of(page: Layout, before: _Part | None, furniture: set[tuple[str, int]], count: int) -> list[_Part]:
    lines = _lines(page, furniture)
    headers = [_down_to_cut(page, lines, header) for header in find_headers(lines)]
    if not headers and before is None:
        return []
    parts: list[_Part] = []
    first = headers[0].first if headers else len(lines)
    repeats = bool(headers) and before is not None and len(headers[0].cells) == len(before.starts)
    if before is not None and first and not (repeats and first <= 2):
        carried = _carried(page, lines[:first], before)
        if carried:
            parts.append(carried)
    for header, end in zip(headers, [*(h.first for h in headers[1:]), len(lines)], strict=False):
        own = lines[header.first : end]
        part = _headed(page, own, header, count + len(parts))
        if part is None:
            continue
        last = parts[-1] if parts else before
        if last is not None and len(last.borders) == len(part.borders):
            part.table = last.table
        parts.append(part)
    return parts


def _down_to_cut(page: Layout, lines: Sequence[Line], header: PlanHeader) -> PlanHeader:
    """A header ends where a ruling or the edge of its shading runs below it."""
    own = lines[header.first : header.end]
    cut = next((y for y in _cuts(page, own) if y > own[-1].base), None)
    if cut is None:
        return header
    end = next((i for i in range(header.end, len(lines)) if lines[i].base > cut), len(lines))
    return extended(lines, header, end)


def _carried(page: Layout, lines: list[Line], before: _Part) -> _Part | None:
    """The lines that carry on the table of the page before: most keep to its columns, and fill more than one."""
    fitting = [line for line in lines if not _crosses(line, before.borders, before.starts)]
    columns = {_column(w, before.borders) for line in fitting for w in line.words}
    if not fitting or len(fitting) < 0.7 * len(lines) or (len(columns) < 2 and columns <= {0}):
        return None
    part = _Part(page, lines, 0, before.borders, before.starts, before.table, before.number_column)
    part.lines = _extent(part)
    return part if part.lines else None


def _headed(page: Layout, lines: list[Line], header: PlanHeader, table: int) -> _Part | None:
    height = header.end - header.first
    body = lines[height:]
    borders: list[float] = []
    for left, right in pairwise(header.cells):
        borders.append(_border(left.x1, right.x0, body))
    number = next((i for i, c in enumerate(header.cells) if c.columns == {"recommendation_number"}), None)
    numbers = _left_column(header.cells[0].x0, body)
    if numbers is not None:
        borders, number = [numbers, *borders], 0
    starts = _starts(lines, borders)
    part = _Part(page, lines, height, borders, starts, table, number)
    part.lines = _extent(part)
    return part if len(part.lines) >= height else None


def _border(low: float, high: float, body: Sequence[Line]) -> float:
    """Between two header cells, the widest strip that the fewest words cross; near where the right column begins."""
    if high <= low:
        return (low + high) / 2
    spans = [(w.box[0], w.box[2]) for line in body for w in line.words if w.box[2] > low and w.box[0] < high]
    points = sorted({low, high, *(x for span in spans for x in span if low < x < high)})
    strips: list[list[float]] = []
    for a, b in pairwise(points):
        middle = (a + b) / 2
        crossed = sum(x0 < middle < x1 for x0, x1 in spans)
        if strips and strips[-1][0] == crossed and strips[-1][2] == a:
            strips[-1][2] = b
        else:
            strips.append([crossed, a, b])
    _, width, end = min((crossed, a - b, -b) for crossed, a, b in strips)
    return -end - min(2.0, -width / 2)


def _left_column(start: float, body: Sequence[Line]) -> float | None:
    """Border of a column of numbers that stands left of the first header, under none."""
    outer = [line.words[0] for line in body if line.words[0].box[2] < start - 2]
    if len(outer) < 2 or not all(any(map(str.isdigit, w.text)) and len(w.text) <= 6 for w in outer):
        return None
    return (max(w.box[2] for w in outer) + start) / 2


def _starts(lines: Sequence[Line], borders: Sequence[float]) -> list[float]:
    """Where most lines of each column begin."""
    found: list[Counter[float]] = [Counter() for _ in range(len(borders) + 1)]
    for line in lines:
        seen: set[int] = set()
        for word in line.words:
            column = _column(word, borders)
            if column not in seen:
                seen.add(column)
                found[column][round(word.start * 2) / 2] += 1
    return [min((x for x in c if c[x] == max(c.values())), default=0.0) for c in found]


def _column(word: Word, borders: Sequence[float]) -> int:
    middle = (word.box[0] + word.box[2]) / 2
    return sum(middle >= x for x in borders)


def _crosses(line: Line, borders: Sequence[float], starts: Sequence[float]) -> bool:
    """Whether words run over a border: one stands on it, or a space parts two on either side."""
    if any(w.box[0] < x - 1 and w.box[2] > x + 1 for w in line.words for x in borders):
        return True
    for a, b in pairwise(line.words):
        column = _column(b, borders)
        close = _column(a, borders) != column and b.start - a.end < PIECE_GAP * b.size
        if close and abs(b.start - starts[column]) > ALIGNED:
            return True
    return False


def _extent(part: _Part) -> list[Line]:
    """The lines up to the table's end: where prose begins, or before a line that stands far below the rest."""
    end = over = 0
    for i, line in enumerate(part.lines):
        if i >= part.header and _crosses(line, part.borders, part.starts):
            over += 1
            if over >= PROSE:
                break
        else:
            end, over = i + 1, 0
    lines = part.lines[:end]
    steps = sorted(b.base - a.base for a, b in pairwise(lines))
    usual = steps[len(steps) // 2] if steps else 12.0
    for count in (1, 2):
        if len(lines) > part.header + 2 and len(lines) > count:
            gap = lines[-count].base - lines[-count - 1].base
            columns = {_column(w, part.borders) for line in lines[-count:] for w in line.words}
            if gap > FAR * max(usual, lines[-count].size * 1.2) and len(columns) == 1 and not part.cuts:
                return lines[:-count]
    return lines


# -- rows ---------------------------------------------------------------------------------------------


def _build(group: Sequence[_Part]) -> None:
    bands = [[_band(part, line) for line in part.lines[part.header :]] for part in group]
    for part in group:
        part.cuts = _cuts(part.page, part.lines)
    spacing = spacing_of(bands, group[0].number_column)
    edges = _edges(group)
    boxes = [line.box for part in group for line in part.lines]
    sides = min(box[0] for box in boxes) - 2, max(box[2] for box in boxes) + 2
    complete = False
    for part, own in zip(group, bands, strict=True):
        inner = _intervals(part, own)
        complete = len(inner) >= FEW_ROWS or (complete and bool(part.cuts))
        starts = [(i, True) for i in inner] if complete else row_starts(own, part.number_column, spacing)
        _add_grid(part, own, starts, complete, sides, edges)


def _band(part: _Part, line: Line) -> Band:
    texts: dict[int, str] = {}
    if _crosses(line, part.borders, part.starts):
        return Band(line.base, {0: line.text}, alone=True)
    for word in line.words:
        column = _column(word, part.borders)
        texts[column] = f"{texts[column]} {word.text}" if column in texts else word.text
    return Band(line.base, texts, alone=_is_heading(part, line, texts))


def _is_heading(part: _Part, line: Line, texts: dict[int, str]) -> bool:
    """A line in bold in the first columns of a table that is not in bold there."""
    if not line.bold or len(texts) > 1 or min(texts) > 1:
        return False
    column = min(texts)
    own = [w for other in part.lines[part.header :] for w in other.words if _column(w, part.borders) == column]
    return sum(w.bold for w in own) < 0.4 * len(own)


def _cuts(page: Layout, own: Sequence[Line]) -> list[float]:
    """Heights at which a ruling or the edge of shading runs along most of the table."""
    left = min(line.box[0] for line in own)
    right = max(line.box[2] for line in own)
    spans: dict[int, list[tuple[float, float, float]]] = {}
    lines = [(e["top"], e["x0"], e["x1"]) for e in page.sheet.rulings if e["orientation"] == "h"]
    fills = [f.box for f in page.sheet.fills if f.coloured and f.box[3] - f.box[1] < 0.95 * page.sheet.height]
    lines += [(y, x0, x1) for x0, top, x1, bottom in fills for y in (top, bottom)]
    for y, x0, x1 in lines:
        key = next((k for k in (round(y / 3) - 1, round(y / 3), round(y / 3) + 1) if k in spans), round(y / 3))
        spans.setdefault(key, []).append((y, max(x0, left), min(x1, right)))
    return sorted(
        sum(y for y, _, _ in found) / len(found)
        for found in spans.values()
        if _covered((a, b) for _, a, b in found) >= SPANNED * (right - left)
    )


def _covered(spans: Iterable[tuple[float, float]]) -> float:
    total, reached = 0.0, float("-inf")
    for a, b in sorted(spans):
        total += max(0.0, b - max(a, reached))
        reached = max(reached, b)
    return total


def _intervals(part: _Part, bands: Sequence[Band]) -> list[int]:
    """The first band of each strip between cuts that holds text."""
    starts: list[int] = []
    strip = -1
    for i, band in enumerate(bands):
        own = sum(y < band.base - 0.3 * part.lines[part.header + i].size for y in part.cuts)
        if own != strip:
            starts.append(i)
            strip = own
    return starts


def _add_grid(
    part: _Part,
    bands: Sequence[Band],
    starts: Sequence[tuple[int, bool]],
    complete: bool,
    sides: tuple[float, float],
    edges: Sequence[float | None],
) -> None:
    lines = part.lines
    rows: list[list[Line]] = [lines[: part.header]] if part.header else []
    sure = [True] * len(rows)
    alone = [False] * len(rows)
    ends_of = [*(i for i, _ in starts[1:]), len(bands)]
    for (i, certain), end in zip(starts, ends_of, strict=False):
        rows.append(lines[part.header + i : part.header + end])
        sure.append(certain)
        alone.append(end == i + 1 and bands[i].alone)
    if not rows:
        return
    xs = [sides[0], *part.borders, sides[1]]
    tops = [min(line.box[1] for line in row) for row in rows]
    ends = [max(line.box[3] for line in row) for row in rows]
    ys = [tops[0], *((a + b) / 2 for a, b in zip(ends, tops[1:], strict=False)), ends[-1]]
    if complete:
        ys = [
            _nearest(y, part.cuts, a, b)
            for y, a, b in zip(ys, [tops[0] - 30, *ends], [*tops, ends[-1] + 30], strict=True)
        ]
    grid = Grid(xs, ys, [])
    width = len(xs) - 1
    for r, row in enumerate(rows):
        spans = [(0, width)] if alone[r] else [(c, c + 1) for c in range(width)]
        for a, b in spans:
            edge = edges[b - 1] or xs[b]
            grid.cells.append(Cell((xs[a], ys[r], edge, ys[r + 1]), (r, r + 1), (a, b)))
        offset = len(grid.cells) - len(spans)
        for line in row:
            for word in line.words:
                index = offset if alone[r] else offset + _column(word, part.borders)
                grid.words.setdefault(index, []).append(word)
    grid.guessed = frozenset(r for r, certain in enumerate(sure) if not certain)
    taken = {id(w) for line in lines for w in line.words}
    part.page.outside = [w for w in part.page.outside if id(w) not in taken]
    part.page.grids.append(grid)
    part.page.grids.sort(key=lambda g: (g.ys[0], g.xs[0]))


def _edges(group: Sequence[_Part]) -> list[float | None]:
    """Where the lines of each column turn, with the room on the left added on the right, where enough lines show it:
    to the next column's border it is farther.
    """
    ends: dict[int, list[float]] = {}
    for part in group:
        for line in part.lines[part.header :]:
            if not _crosses(line, part.borders, part.starts):
                last = {_column(w, part.borders): w.end for w in line.words}
                for column, end in last.items():
                    ends.setdefault(column, []).append(end)
    lefts = [0.0, *group[0].borders]
    edges: list[float | None] = []
    for column, start in enumerate(group[0].starts):
        found = ends.get(column, [])
        padding = start - lefts[column] if column else 2.0
        edges.append(max(found) + padding if len(found) >= ENOUGH else None)
    return edges


def _nearest(y: float, cuts: Sequence[float], low: float, high: float) -> float:
    """The cut that stands between two rows, where there is one."""
    return min((cut for cut in cuts if low - 3 <= cut <= high + 3), key=lambda cut: abs(cut - y), default=y)
