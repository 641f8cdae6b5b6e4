"""Reads comma, semicolon or tab separated values: one record a row, line breaks inside quotes."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from extractors.flow import Flow
from extractors.line_breaks import MARK, settle, with_breaks
from extractors.markup import plain_text
from extractors.repair import repair
from extractors.text_dump import decode
from schemas.enums import Reader
from schemas.fragment import Transcript

MEDIA_TYPE: Final = "text/csv"
_DELIMITERS: Final = (",", ";", "\t")
_SAMPLE: Final = 200
"""Rows that tell how a file is separated."""
_LEAST_COLUMNS: Final = 3
_SAME_WIDTH: Final = 0.9
"""Share of rows that are as wide as most: spreadsheets write every row in full."""
_LONGEST: Final = 1 << 24
_NAMED: Final = re.compile(r"\A\ufeff?sep=(.)\r?\n", re.IGNORECASE)
"""The line by which Excel is told how the file is separated."""


def delimiter_of(text: str) -> str | None:
    """What separates the values of a text, or None for one that is no such file.

    Tabs count only where quotes do too: text dumps have tabs, and rows of any length.
    """
    named = _NAMED.match(text)
    if named:
        return named[1]
    widths = {d: _width(text, d) for d in _DELIMITERS if d in text and (d != "\t" or '"' in text)}
    best = max(widths, key=lambda d: (widths[d], -_DELIMITERS.index(d)), default=None)
    return best if best is not None and widths[best] >= _LEAST_COLUMNS else None


def _width(text: str, delimiter: str) -> int:
    """Columns that nearly all rows have; 0 where they differ, or where tabs part rows without a break inside quotes."""
    widths: Counter[int] = Counter()
    broken = False
    try:
        for cells, _, _ in _rows(text, delimiter):
            widths[len(cells)] += 1
            broken |= any("\n" in cell for cell in cells)
            if sum(widths.values()) == _SAMPLE:
                break
    except csv.Error:
        return 0
    if not widths or (delimiter == "\t" and not broken):
        return 0
    width, count = widths.most_common(1)[0]
    return width if count > 1 and count >= _SAME_WIDTH * sum(widths.values()) else 0


def _rows(text: str, delimiter: str) -> Iterator[tuple[list[str], int, str]]:
    """Each row that is not blank, with the line it begins on and its text as written."""
    csv.field_size_limit(_LONGEST)
    lines = io.StringIO(text, newline="").readlines()
    rows = csv.reader(lines, delimiter=delimiter, strict=True)
    first = 0
    for cells in rows:
        if any(map(str.strip, cells)):
            yield cells, first + 1, "".join(lines[first : rows.line_num])
        first = rows.line_num


def read_separated(data: bytes) -> Transcript:
    """Transcribes such a file. Raises ExtractionError: `not_a_document`, `empty`."""
    text, warnings = decode(data)
    text = repair(text)
    delimiter = delimiter_of(text) or ","
    flow = Flow(Reader.CSV)
    rows = list(_rows(_NAMED.sub("", text), delimiter))
    offset = 1 if _NAMED.match(text) else 0
    ends = settle((cell.strip().replace("\n", MARK) for cells, _, _ in rows for cell in cells))
    width = max((_filled(cells) for cells, _, _ in rows), default=0)
    begun = False
    for cells, number, written in rows:
        texts = [_plain(cell, ends) for cell in cells[:width]]
        flow.count(plain_text(written))
        begun = begun or sum(map(bool, texts)) > 1
        if begun:
            flow.row(texts, line=number + offset)
        else:
            flow.line(texts[0] if texts else "", line=number + offset)
    return flow.finish(MEDIA_TYPE, warnings=warnings)


def _filled(cells: list[str]) -> int:
    """Cells up to the last that is not blank."""
    return max((i for i, cell in enumerate(cells, start=1) if cell.strip()), default=0)


def _plain(cell: str, ends: str) -> str:
    lines = re.split(r"\r\n|\r|\n", cell.strip())
    return with_breaks(MARK.join(map(plain_text, lines)), ends)
