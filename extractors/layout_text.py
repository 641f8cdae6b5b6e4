"""Reads text whose columns are kept apart by white space, as `pdftotext -layout` writes it.

Each letter takes up a place on an invisible page of one pitch, and that page is read as an unruled page of a PDF
is: by its header, and by where columns begin anew.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from extractors.errors import ExtractionError
from extractors.layout_columns import (
    Columns,
    Piece,
    gaps_between,
    is_tabular,
    named,
    pieces,
    set_anew,
    under_header,
    without_marks,
)
from extractors.pdf_header import PlanHeader, find_headers
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
_TAB: Final = 8
_GAPS: Final = re.compile(r"\S {2,}\S")
_LEAST_LINES: Final = 5
_SHARE: Final = 0.25
"""Share of lines with columns from which a text is taken to be laid out."""


def looks_laid_out(text: str) -> bool:
    """Whether many lines of a text have pieces that white space keeps apart, and tabs do not."""
    lines = [line for line in re.split(r"[\r\n\f]+", text) if line.strip()]
    parted = sum(bool(_GAPS.search(line.strip())) for line in lines)
    return parted >= _LEAST_LINES and parted >= _SHARE * len(lines) and text.count("\t") < parted


def read_layout_text(data: bytes) -> Transcript:
    """Transcribes laid out text; form feeds part its pages.

    Raises ExtractionError: `not_a_document`, `empty`.
    """
    text, warnings = decode(data)
    text = re.sub(r"\r\n?", "\n", text)
    pages = text.removesuffix("\f").split("\f")
    setter = _Setter()
    sheets: list[Sheet] = []
    first = 1
    firsts: dict[int, int] = {}
    for number, page in enumerate(pages, start=1):
        lines = page.split("\n")
        if page.strip():
            sheets.append(_sheet(number, setter.page([pieces(line.expandtabs(_TAB)) for line in lines])))
            firsts[number] = first
        first += len(lines) - 1
    if not sheets:
        raise ExtractionError(ErrorCode.EMPTY, "the file holds no text: get another copy")
    layouts = [lay_out(sheet) for sheet in sheets]
    find_unruled(layouts)
    habits = habits_of((cell for layout in layouts for cell in layout.cells()), ())
    written = (write_down(layout, habits, Reader.LAYOUT) for layout in layouts)
    return Transcript(
        media_type=MEDIA_TYPE,
        pages=tuple(_unboxed(page, firsts[page.number]) for page in written),
        page_count=len(pages),
        warnings=warnings,
    )


class _Setter:
    """Sets the lines of a document anew, page after page: a table goes on over pages until another header."""

    def __init__(self) -> None:
        self.columns: Columns | None = None

    def page(self, lines: Sequence[list[Piece]]) -> list[list[Piece]]:
        printed = lines_of(_sheet(0, lines).words, GAP)
        headers = find_headers(printed)
        tops = [_line_number(printed[header.first].base) for header in headers]
        out: list[list[Piece]] = []
        for header, (top, end) in zip((None, *headers), pairwise((0, *tops, len(lines))), strict=True):
            out += self._stretch(lines[top:end], header)
        return out

    def _stretch(self, lines: Sequence[list[Piece]], header: PlanHeader | None) -> list[list[Piece]]:
        """Lines from a header, or from the top of a page, down to the next header."""
        spans = gaps_between(lines)
        if header is not None:
            cells = [(round(cell.x0 / PITCH), round(cell.x1 / PITCH)) for cell in header.cells]
            spans = under_header(spans, cells)
            names = list(range(len(spans)))
            self.columns = Columns(tuple(b - a for a, b in spans))
        elif self.columns is None or not spans or not is_tabular(lines):
            return list(lines)
        else:
            spans = without_marks(spans, lines, len(self.columns.widths))
            names = named(spans, self.columns)
        return [set_anew(line, spans, names, self.columns) for line in lines]


def _line_number(base: float) -> int:
    return round(base / STEP) - 1


def _sheet(number: int, lines: Sequence[Sequence[Piece]]) -> Sheet:
    words = [word for n, line in enumerate(lines) for piece in line for word in _words(piece, n)]
    width = max((word.end for word in words), default=0.0)
    return Sheet(number, width, len(lines) * STEP, tuple(words), (), (), gap=GAP)


def _words(piece: Piece, number: int) -> list[Word]:
    base = (number + 1) * STEP
    words = []
    for match in re.finditer(r"\S+", piece[1]):
        start, end = (piece[0] + match.start()) * PITCH, (piece[0] + match.end()) * PITCH
        box = (start, base - SIZE, end, base)
        text = repair(match[0]).strip()
        words.append(Word(text, box, start, end, base, SIZE, False, 0, space_before=False, space_after=False))
    return words


def _unboxed(page: Page, first: int) -> Page:
    """The page with line numbers for places on paper: there is none."""
    fragments = tuple(_placed(fragment, first) for fragment in page.fragments)
    return Page(page.number, fragments, page.characters, page.reader)


def _placed(fragment: Fragment, first: int) -> Fragment:
    geometry = fragment.geometry
    kept = None if geometry is None else RowGeometry(edges=geometry.edges, merged_up=geometry.merged_up)
    line = None if fragment.bbox is None else first + max(round(fragment.bbox[1] / STEP), 0)
    return replace(fragment, bbox=None, line=line, geometry=kept)
