"""Reads text whose columns are kept apart by white space, as `pdftotext -layout` writes it.

Each letter takes up a place on an invisible page of one pitch, and that page is read as an unruled page of a PDF
is: by its header, and by where columns begin anew.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Final

from extractors.errors import ExtractionError
from extractors.layout_columns import (
    INDENTED,
    Piece,
    Span,
    alone,
    column_of,
    interleaved,
    is_tabular,
    named,
    parted,
    pieces,
    runs_over,
    set_anew,
    spans_of,
    stands_alone,
    starts_of,
    under_header,
    widened,
    without_marks,
)
from extractors.layout_words import Vocabulary
from extractors.pdf_header import PlanHeader, as_listed, find_headers
from extractors.pdf_layout import lay_out
from extractors.pdf_lines import habits_of, lines_of
from extractors.pdf_page import write_down
from extractors.pdf_sheet import Sheet, Word
from extractors.pdf_unruled import find_unruled
from extractors.repair import repair
from extractors.text_dump import decode
from schemas.enums import ErrorCode, Reader
from schemas.fragment import Fragment, Page, RowGeometry, Transcript

MEDIA_TYPE: Final = "text/plain"
SIZE: Final = 10.0
"""Height of a letter on the invisible page, in points."""
PITCH: Final = 0.45 * SIZE
STEP: Final = 1.2 * SIZE
GAP: Final = 0.3
"""A gap of this many font sizes between two words is a space: any is, in letters of one pitch."""
SLACK: Final = 4.0
"""Room to spare at a line's end, in font sizes, from which it was ended there: how many letters fit on a line of a
column differs from line to line and page to page, for they were not of one pitch before they were laid out.
"""
_TAB: Final = 8
_GAPS: Final = re.compile(r"\S {2,}\S")
_LEAST_LINES: Final = 5
_SHARE: Final = 0.25
"""Share of lines with columns, or in one that is not the first, from which a text is taken to be laid out."""
_LEAST_SHARE: Final = 0.08
"""Share of lines with columns without which a text is indented for some other reason."""


def looks_laid_out(text: str) -> bool:
    """Whether many lines of a text have pieces that white space keeps apart, or stand far in, and tabs do not."""
    lines = [line for line in re.split(r"[\r\n\f]+", text) if line.strip()]
    parted = sum(bool(_GAPS.search(line.strip())) for line in lines)
    indented = sum(line.startswith(" " * INDENTED) and not _GAPS.search(line.strip()) for line in lines)
    laid_out = parted + indented >= _SHARE * len(lines) and text.count("\t") < parted
    return parted >= _LEAST_LINES and parted >= _LEAST_SHARE * len(lines) and laid_out


def read_layout_text(data: bytes) -> Transcript:
    """Transcribes laid out text; form feeds part its pages.

    Raises ExtractionError: `not_a_document`, `empty`.
    """
    text, warnings = decode(data)
    text = re.sub(r"\r\n?", "\n", text)
    pages = text.removesuffix("\f").split("\f")
    lines = [[pieces(line.expandtabs(_TAB)) for line in page.split("\n")] for page in pages]
    firsts = list(accumulate((len(page) - 1 for page in lines), initial=1))
    printed = _set(lines)
    sheets = [_sheet(number, page) for number, page in enumerate(printed, start=1) if any(line.pieces for line in page)]
    if not sheets:
        raise ExtractionError(ErrorCode.EMPTY, "the file holds no text: get another copy")
    layouts = [lay_out(sheet) for sheet in sheets]
    find_unruled(layouts)
    habits = replace(habits_of((cell for layout in layouts for cell in layout.cells()), ()), slack=SLACK)
    written = (write_down(layout, habits, Reader.LAYOUT) for layout in layouts)
    return Transcript(
        media_type=MEDIA_TYPE,
        pages=tuple(_unboxed(page, printed[page.number - 1], firsts[page.number - 1]) for page in written),
        page_count=len(pages),
        warnings=warnings,
    )


class _Table:
    """What is known of the columns of a table: the greatest width of each on any page, and its words."""

    def __init__(self, columns: int) -> None:
        self.widths = [0] * columns
        self.words = Vocabulary(columns)

    def learn(self, stretch: _Stretch) -> None:
        for name, (a, b), texts in zip(stretch.names, stretch.spans, stretch.texts(), strict=True):
            self.widths[name] = max(self.widths[name], b - a)
            self.words.learn(name, texts)


@dataclass(slots=True)
class _Stretch:
    """Lines from a header, or from the top of a page, down to the next header or the page's end.

    `names` says which columns of the table its `spans` are.
    """

    page: int
    top: int
    lines: Sequence[list[Piece]]
    table: _Table | None = None
    spans: Sequence[Span] = ()
    names: Sequence[int] = ()

    def columns_of(self, line: Sequence[Piece]) -> list[int]:
        """The columns of the table that a line has text in."""
        found = {column_of(start, text, self.spans) for start, text in line} if self.spans else set()
        return sorted(self.names[column] for column in found if column is not None)

    def texts(self) -> list[list[str]]:
        """The pieces in each of its spans."""
        out: list[list[str]] = [[] for _ in self.spans]
        for line in self.lines:
            for start, text in line:
                at = column_of(start, text, self.spans)
                if at is not None:
                    out[at].append(text)
        return out


@dataclass(frozen=True, slots=True)
class _Printed:
    """A line set anew, and the 0-based number that it had on its page; `over` where it runs over columns."""

    number: int
    pieces: Sequence[Piece]
    over: bool = False


def _set(pages: Sequence[Sequence[list[Piece]]]) -> list[list[_Printed]]:
    """The lines of a document set anew: a table goes on over pages until another header, its columns in one place."""
    stretches: list[_Stretch] = []
    table: _Table | None = None
    for page, (lines, (headers, tops)) in enumerate(zip(pages, _headers(pages), strict=True)):
        for header, (top, end) in zip((None, *headers), pairwise((0, *tops, len(lines))), strict=True):
            stretch = _Stretch(page, top, lines[top:end])
            stretches.append(stretch)
            if header is not None:
                table = _open(stretch, header, table)
            elif table is not None:
                _carry_on(stretch, stretches[-2], table)
    out: list[list[_Printed]] = [[] for _ in pages]
    for stretch in stretches:
        out[stretch.page] += _print(stretch)
    return out


def _headers(pages: Sequence[Sequence[list[Piece]]]) -> list[tuple[list[PlanHeader], list[int]]]:
    """The headers of each page, and the lines that they begin on."""
    found: list[tuple[list[PlanHeader], list[int]]] = []
    for lines in pages:
        printed = lines_of(_sheet(0, [_Printed(n, line) for n, line in enumerate(lines)]).words, GAP)
        headers = find_headers(printed)
        found.append((headers, [_line_number(printed[header.first].base) for header in headers]))
    kept = [[id(header) for header in headers] for headers in as_listed([headers for headers, _ in found])]
    return [
        ([h for h in headers if id(h) in keep], [top for h, top in zip(headers, tops, strict=True) if id(h) in keep])
        for (headers, tops), keep in zip(found, kept, strict=True)
    ]


def _print(stretch: _Stretch) -> list[_Printed]:
    if stretch.table is None:
        return [_Printed(stretch.top + n, line) for n, line in enumerate(stretch.lines)]
    every = starts_of(stretch.table.widths)
    starts = [every[name] for name in stretch.names]
    out: list[_Printed] = []
    lines = [parted(line, stretch.spans) for line in stretch.lines]
    for group in interleaved(lines, stretch.spans):
        number = stretch.top + group[0]
        line = sorted(piece for n in group for piece in lines[n])
        over = runs_over(line, stretch.spans)
        heads = stands_alone(lines, group[0], stretch.spans)
        if heads:
            out.append(_Printed(number, ()))
        out.append(_Printed(number, line if over else set_anew(line, stretch.spans, starts), over))
        if heads:
            out.append(_Printed(number, ()))
    return out


def _open(stretch: _Stretch, header: PlanHeader, before: _Table | None) -> _Table:
    """The table that a header begins, or the one before, which goes on under a header of as many columns."""
    cells = [(round(cell.x0 / PITCH), round(cell.x1 / PITCH)) for cell in header.cells]
    stretch.spans = widened(under_header(stretch.lines, cells), stretch.lines)
    stretch.names = range(len(cells))
    stretch.table = before if before and len(before.widths) == len(cells) else _Table(len(cells))
    stretch.table.learn(stretch)
    return stretch.table


def _carry_on(stretch: _Stretch, before: _Stretch, table: _Table) -> None:
    """Lines without a header go on with the table before where they have columns at all."""
    lines = stretch.lines
    spans = spans_of(lines) if is_tabular(lines) else alone(lines, max(table.widths))
    if not spans:
        return
    stretch.table = table
    stretch.spans = widened(without_marks(spans, lines, len(table.widths)), lines)
    last = before.columns_of(next((line for line in reversed(before.lines) if line), []))
    stretch.names = range(len(stretch.spans))
    first = stretch.columns_of(next((line for line in lines if line), []))
    known = dict(zip(first, last, strict=True)) if len(first) == len(last) else {}
    unlike = [table.words.unlikeness(texts) for texts in stretch.texts()]
    stretch.names = named(stretch.spans, table.widths, known, unlike)
    table.learn(stretch)


def _line_number(base: float) -> int:
    return round(base / STEP) - 1


def _sheet(number: int, lines: Sequence[_Printed]) -> Sheet:
    words = [word for n, line in enumerate(lines) for piece in line.pieces for word in _words(piece, n, line.over)]
    width = max((word.end for word in words), default=0.0)
    return Sheet(number, width, len(lines) * STEP, tuple(words), (), (), gap=GAP)


def _words(piece: Piece, number: int, over: bool) -> list[Word]:
    """The words of a piece; one that runs over columns stays whole, lest its spaces fall between two of them."""
    base = (number + 1) * STEP
    words = []
    for match in re.finditer(r".+" if over else r"\S+", piece[1]):
        start, end = (piece[0] + match.start()) * PITCH, (piece[0] + match.end()) * PITCH
        box = (start, base - SIZE, end, base)
        text = repair(match[0]).strip()
        words.append(Word(text, box, start, end, base, SIZE, False, 0, space_before=False, space_after=False))
    return words


def _unboxed(page: Page, lines: Sequence[_Printed], first: int) -> Page:
    """The page with line numbers for places on paper: there is none. `first` is the number of its first line."""
    fragments = tuple(_placed(fragment, lines, first) for fragment in page.fragments)
    return Page(page.number, fragments, page.characters, page.reader)


def _placed(fragment: Fragment, lines: Sequence[_Printed], first: int) -> Fragment:
    geometry = fragment.geometry
    kept = None if geometry is None else RowGeometry(edges=geometry.edges, merged_up=geometry.merged_up)
    at = 0 if fragment.bbox is None else min(max(round(fragment.bbox[1] / STEP), 0), len(lines) - 1)
    return replace(fragment, bbox=None, line=first + lines[at].number, geometry=kept)
