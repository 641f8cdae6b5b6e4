"""Tables of a plan that have no rulings between their columns: found by their headers, cut by white space.

Columns lie between the header's pieces, where the fewest words cross; rows between rulings or bands of colour
where there are any, else where columns begin anew. A page without a header carries on the columns of the page
before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from extractors.pdf_furniture import Place, place_of, running_lines
from extractors.pdf_header import PlanHeader, as_listed, extended, find_headers, is_wide_gap, pieces
from extractors.pdf_layout import Layout
from extractors.pdf_lines import Line, lines_of
from extractors.pdf_rows import CONTINUES, Band, Spacing, row_starts, spacing_of, starts_inside
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
FULL: Final = 0.75
"""Share of a table's width from which a line across it is full."""
ENOUGH: Final = 8
"""Lines of a column that show where they turn."""


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
    cuts: list[_Cut] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Cut:
    """A height at which a ruling or the edge of shading parts rows, over `spans`; `ruled` where it is a ruling."""

    y: float
    spans: tuple[tuple[float, float], ...]
    ruled: bool

    def parts(self, x0: float, x1: float) -> bool:
        """Whether it parts what stands between two borders: beside a cell merged over rows it is left out."""
        return not self.ruled or any(a <= (x0 + x1) / 2 <= b for a, b in self.spans)


def find_unruled(pages: Sequence[Layout]) -> None:
    """Moves the words of such tables from `outside` into new grids, page by page in order."""
    _dissolve(pages)
    furniture = running_lines(pages)
    parts: list[_Part] = []
    before: _Part | None = None
    texts = _printed_alike([_text_of(page, furniture) for page in pages])
    bodies = _bodies(pages, texts)
    for page, text in zip(pages, texts, strict=True):
        consecutive = before is not None and page.sheet.number == before.page.sheet.number + 1
        found = _parts_of(page, text, before if consecutive else None, bodies, len(parts))
        parts += found
        before = found[-1] if found else None
    tables: dict[int, list[_Part]] = {}
    for part in parts:
        tables.setdefault(part.table, []).append(part)
    for group in tables.values():
        _build(group)


@dataclass(frozen=True, slots=True)
class _Text:
    """The lines of a page outside its tables, without what runs through the pages, and the headers among them."""

    lines: list[Line]
    headers: list[PlanHeader]

    def bodies(self) -> Iterable[tuple[PlanHeader, list[Line]]]:
        """Each header with its lines and all that follow, up to the next."""
        ends = [*(h.first for h in self.headers[1:]), len(self.lines)]
        for header, end in zip(self.headers, ends, strict=False):
            yield header, self.lines[header.first : end]


def _text_of(page: Layout, furniture: set[Place]) -> _Text:
    lines = _lines(page, furniture)
    return _Text(lines, [_down_to_cut(page, lines, header) for header in find_headers(lines)])


def _printed_alike(texts: Sequence[_Text]) -> list[_Text]:
    """Without the lines that only sound like a header where the document prints its headers in bold, and these not."""
    texts = [_Text(text.lines, kept) for text, kept in zip(texts, as_listed([t.headers for t in texts]), strict=True)]
    if not any(header.bold and header.listed for text in texts for header in text.headers):
        return texts
    return [_Text(text.lines, [h for h in text.headers if h.bold or h.listed]) for text in texts]


def _bodies(pages: Sequence[Layout], texts: Sequence[_Text]) -> list[tuple[PlanHeader, list[Line]]]:
    """Each header with the lines under it on all pages that print it: few lines show less of where columns are.

    Where no more than a few stand under it at a page's foot, those of the next page show where its columns are.
    """
    out: list[tuple[PlanHeader, list[Line]]] = []
    last: list[Line] | None = None
    number = 0
    for page, text in zip(pages, texts, strict=True):
        if last is not None and len(last) < ENOUGH and not text.headers and page.number == number + 1:
            last += text.lines
        number = page.number
        for header, own in text.bodies():
            last = next((lines for other, lines in out if _is_same(header, other)), None)
            if last is None:
                last = []
                out.append((header, last))
            last += own[header.end - header.first :]
    return out


def _is_same(one: PlanHeader, other: PlanHeader) -> bool:
    """The same header printed again in the same place across the page."""
    places = zip(one.cells, other.cells, strict=False)
    return one.wording == other.wording and all(abs(a.x0 - b.x0) < ALIGNED for a, b in places)


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


def _lines(page: Layout, furniture: set[Place]) -> list[Line]:
    lines = lines_of([w for w in page.outside if w.turn == 0], page.sheet.gap)
    return [line for line in lines if place_of(line) not in furniture]


# -- which lines belong to which table ----------------------------------------------------------------


def _parts_of(
    page: Layout,
    text: _Text,
    before: _Part | None,
    bodies: Sequence[tuple[PlanHeader, list[Line]]],
    count: int,
) -> list[_Part]:
    lines, headers = text.lines, text.headers
    if not headers and before is None:
        return []
    parts: list[_Part] = []
    first = headers[0].first if headers else len(lines)
    repeats = bool(headers) and before is not None and len(headers[0].cells) == len(before.starts)
    if before is not None and first and not (repeats and first <= 2):
        carried = _carried(page, lines[:first], before)
        if carried:
            parts.append(carried)
    for header, own in text.bodies():
        body = next(found for other, found in bodies if _is_same(header, other))
        part = _headed(page, own, header, body, count + len(parts))
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
    cut = next((cut.y for cut in _cuts(page, own) if cut.y > own[-1].base), None)
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


def _headed(page: Layout, lines: list[Line], header: PlanHeader, body: Sequence[Line], table: int) -> _Part | None:
    """The part under a header; `body` holds the lines under it on all pages."""
    height = header.end - header.first
    borders: list[float] = []
    for left, right in pairwise(header.cells):
        borders.append(_border(left.x1, right.x0, body))
    number = next((i for i, c in enumerate(header.cells) if c.columns == {"recommendation_number"}), None)
    numbers = _left_column(header.cells[0].x0, body)
    if numbers is not None:
        borders, number = [numbers, *borders], 0
    starts = _starts([*lines[:height], *body], borders)
    part = _Part(page, lines, height, borders, starts, table, number)
    part.lines = _extent(part)
    return part if len(part.lines) >= height else None


def _border(low: float, high: float, body: Sequence[Line]) -> float:
    """Between two header cells, of the strips that the fewest words cross, and then the fewest pieces of text, the one
    at whose end most words begin, as they do in a column; then the widest. Near where the right column begins.
    """
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
    runs = [(p[0].box[0], p[-1].box[2]) for line in body for p in pieces(line)]
    runs = [run for run in runs if run[1] > low and run[0] < high]
    parted = {b: sum(x0 < (a + b) / 2 < x1 for x0, x1 in runs) for _, a, b in strips}
    begins = Counter(round(w.start) for line in body for w in line.words)
    starts = {b: sum(begins[round(b) + n] for n in (-1, 0, 1)) for _, _, b in strips}
    _, _, _, width, end = min((crossed, parted[b], -starts[b], a - b, -b) for crossed, a, b in strips)
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
        close = _column(a, borders) != column and not is_wide_gap(a, b)
        if close and abs(b.start - starts[column]) > ALIGNED:
            return True
    return False


def _extent(part: _Part) -> list[Line]:
    """The lines up to the table's end: where prose begins, or before a line that stands far below the rest."""
    end = over = 0
    for i, line in enumerate(part.lines):
        if i >= part.header and _crosses(line, part.borders, part.starts):
            over += not line.bold  # a heading or a recommendation across the table
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
    intervals = [_intervals(part, own) for part, own in zip(group, bands, strict=True)]
    drawn = any(_part_rows(own, inner) for own, inner in zip(bands, intervals, strict=True))
    complete = False
    for part, own, inner in zip(group, bands, intervals, strict=True):
        complete = drawn and (len(inner) >= FEW_ROWS or (complete and bool(part.cuts)))
        beside: dict[int, int] = {}
        if complete and not any(cut.ruled for cut in part.cuts):
            beside = starts_inside(own, part.number_column, spacing)
            beside = {i: columns for i, columns in beside.items() if i not in inner}
            inner = sorted({*inner, *beside} - _overhanging(own, inner, beside, spacing))
        if complete:
            for i in set(_around_headings(part, own)) - {*inner}:
                beside[i] = 0
            inner = sorted({*inner, *beside})
        found = {} if complete else dict(row_starts(own, part.number_column, spacing))
        starts = sorted({**found, **dict.fromkeys(inner, True)}.items())
        _add_grid(part, own, starts, beside, complete, sides, edges)


def _band(part: _Part, line: Line) -> Band:
    texts: dict[int, str] = {}
    if _crosses(line, part.borders, part.starts):
        return Band(line.base, {0: line.text}, alone=True, wrapped=line.bold and line.end >= _full(part))
    for word in line.words:
        column = _column(word, part.borders)
        texts[column] = f"{texts[column]} {word.text}" if column in texts else word.text
    return Band(line.base, texts, alone=_is_heading(part, line, texts))


def _full(part: _Part) -> float:
    """From where on a line across the columns is full, so that its text goes on in the next."""
    left = min(line.start for line in part.lines)
    right = max(line.end for line in part.lines)
    return left + FULL * (right - left)


def _is_heading(part: _Part, line: Line, texts: dict[int, str]) -> bool:
    """A line in bold in the first columns of a table that is not in bold there."""
    if not line.bold or len(texts) > 1 or min(texts) > 1:
        return False
    column = min(texts)
    own = [w for other in part.lines[part.header :] for w in other.words if _column(w, part.borders) == column]
    return sum(w.bold for w in own) < 0.4 * len(own)


def _cuts(page: Layout, own: Sequence[Line]) -> list[_Cut]:
    """Where a ruling or the edge of shading runs along most of the table, from the top down."""
    left = min(line.box[0] for line in own)
    right = max(line.box[2] for line in own)
    found: dict[int, list[tuple[float, float, float, bool]]] = {}
    lines = [(e["top"], e["x0"], e["x1"], True) for e in page.sheet.rulings if e["orientation"] == "h"]
    fills = [f.box for f in page.sheet.fills if f.coloured and f.box[3] - f.box[1] < 0.95 * page.sheet.height]
    lines += [(y, x0, x1, False) for x0, top, x1, bottom in fills for y in (top, bottom)]
    for y, x0, x1, ruled in lines:
        key = next((k for k in (round(y / 3) - 1, round(y / 3), round(y / 3) + 1) if k in found), round(y / 3))
        found.setdefault(key, []).append((y, x0, x1, ruled))
    cuts = (
        _Cut(
            sum(y for y, _, _, _ in drawn) / len(drawn),
            tuple((a, b) for _, a, b, _ in drawn),
            any(ruled for _, _, _, ruled in drawn),
        )
        for drawn in found.values()
    )
    long = (c for c in cuts if _covered((max(a, left), min(b, right)) for a, b in c.spans) >= SPANNED * (right - left))
    return sorted(long, key=lambda c: c.y)


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
    for i in range(len(bands)):
        own = sum(cut.y < _middle(part, i) for cut in part.cuts)
        if own != strip:
            starts.append(i)
            strip = own
    return starts


def _part_rows(bands: Sequence[Band], starts: Sequence[int]) -> bool:
    """Whether two strips that meet both hold rows: cuts around headings alone part sections, not rows."""
    ends = [*starts[1:], len(bands)]
    headings = [all(band.alone for band in bands[i:end]) for i, end in zip(starts, ends, strict=False)]
    return any(not above and not below for above, below in pairwise(headings))


def _overhanging(bands: Sequence[Band], starts: Sequence[int], beside: Mapping[int, int], spacing: Spacing) -> set[int]:
    """Starts of strips at which nothing begins: a merged cell's text hangs over the edge, the row is lower down."""
    found: set[int] = set()
    for i in starts:
        j = next((j for j in sorted(beside) if j > i), None)
        if i and j is not None and beside[j] and not any(i < other <= j for other in starts):
            columns = {c for band in bands[i:j] for c in band.texts}
            goes_on = bands[i].base - bands[i - 1].base <= CONTINUES * spacing.step
            if goes_on and max(columns) < beside[j] and columns <= set(bands[i - 1].texts):
                found.add(i)
    return found


def _around_headings(part: _Part, bands: Sequence[Band]) -> list[int]:
    """Where headings in bold and what follows them begin, between the same two cuts."""
    bold = [band.alone and part.lines[part.header + i].bold for i, band in enumerate(bands)]
    return [i for i in range(1, len(bands)) if bold[i] != bold[i - 1]]


def _middle(part: _Part, i: int) -> float:
    """The middle of a line's small letters."""
    line = part.lines[part.header + i]
    return line.base - 0.3 * line.size


def _cut_above(part: _Part, i: int) -> float | None:
    """The last cut above a line. The text of a merged cell beside it may reach over that."""
    above = [cut.y for cut in part.cuts if cut.y < _middle(part, i)]
    return above[-1] if above and above[-1] > part.lines[0].box[1] else None


def _add_grid(
    part: _Part,
    bands: Sequence[Band],
    starts: Sequence[tuple[int, bool]],
    beside: Mapping[int, int],
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
        alone.append(all(band.alone for band in bands[i:end]))
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
        drawn = [None] * bool(part.header) + [None if i in beside else _cut_above(part, i) for i, _ in starts]
        ys = [y if cut is None else cut for y, cut in zip(ys, [*drawn, None], strict=True)]
    grid = Grid(xs, ys, [])
    width = len(xs) - 1
    cuts = [next((cut for cut in part.cuts if cut.y == y), None) for y in ys] if complete else [None] * len(ys)
    merged = [0] * bool(part.header) + [beside.get(i, 0) for i, _ in starts]
    cells: dict[tuple[int, int], int] = {}
    for r, row in enumerate(rows):
        spans = [(0, width)] if alone[r] else [(c, c + 1) for c in range(width)]
        cut = cuts[r] if r > bool(part.header) and not alone[r] and not alone[r - 1] else None
        for a, b in spans:
            if (cut is not None and not cut.parts(xs[a], xs[b])) or a < merged[r]:
                index = cells[r, a] = cells[r - 1, a]
                above = grid.cells[index]
                box = (*above.box[:3], ys[r + 1])
                grid.cells[index] = Cell(box, (above.rows[0], r + 1), above.columns)
            else:
                edge = edges[b - 1] or xs[b]
                cells[r, a] = len(grid.cells)
                grid.cells.append(Cell((xs[a], ys[r], edge, ys[r + 1]), (r, r + 1), (a, b)))
        for line in row:
            for word in line.words:
                index = cells[r, 0 if alone[r] else _column(word, part.borders)]
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


def _nearest(y: float, cuts: Sequence[_Cut], low: float, high: float) -> float:
    """The cut that stands between two rows, where there is one."""
    return min((cut.y for cut in cuts if low - 3 <= cut.y <= high + 3), key=lambda cut: abs(cut - y), default=y)
