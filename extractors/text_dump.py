"""Text dumps of action plans: one table row a line, cells between tabs, blank lines between pages."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Final

from extractors.errors import ExtractionError
from extractors.limits import DEFAULT_LIMITS, Limits
from extractors.markup import plain_text
from extractors.repair import repair
from schemas.enums import ErrorCode, Reader, WarningCode
from schemas.fragment import Fragment, Page, Transcript, count_characters

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_SAMPLE: Final = 65536
_MAX_CONTROLS: Final = 0.02
"""Share of control characters above which bytes are not text: dumps hold a stray few, binaries many."""


def read_text_dump(data: bytes, limits: Limits = DEFAULT_LIMITS) -> Transcript:
    """Transcribe a text dump.

    Raises ExtractionError `empty` where the bytes hold no text, `not_a_document` where they are none, and the code
    of the limit that the text passes.
    """
    text, warnings = decode(data)
    lines = _LINE_END.split(text)
    limits.check("line_characters", max(map(len, lines)))
    limits.check("text_characters", len(text))
    text = repair(text)
    if not text.strip():
        raise ExtractionError(ErrorCode.EMPTY, "the file holds no text: get another copy")
    pages = tuple(_pages(text, limits))
    return Transcript(media_type="text/plain", pages=pages, page_count=len(pages), warnings=warnings)


def decode(data: bytes) -> tuple[str, tuple[WarningCode, ...]]:
    """Bytes as text: by their byte order mark, else UTF-8, UTF-16 or Windows-1252, the first that fits."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decode_as(data, encoding)
    sample = data[:_SAMPLE]
    zeros = (sample[0::2].count(0), sample[1::2].count(0))
    if max(zeros) > len(sample) // 8 and min(zeros) <= len(sample) // 64:
        return _decode_as(data, "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le")
    controls = sum(byte < 32 and byte not in b"\t\n\r\f" for byte in sample)
    if controls > _MAX_CONTROLS * max(len(sample), 1):
        raise ExtractionError(ErrorCode.NOT_A_DOCUMENT, "the bytes are no text, and no document of a known form")
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _decode_as(data, "cp1252")


def _decode_as(data: bytes, encoding: str) -> tuple[str, tuple[WarningCode, ...]]:
    try:
        return data.decode(encoding), ()
    except UnicodeDecodeError:
        return data.decode(encoding, errors="replace"), (WarningCode.DECODED_WITH_REPLACEMENTS,)


def _pages(text: str, limits: Limits) -> Iterator[Page]:
    """Page blocks: a page ends at a form feed, and at a blank line that follows a table row."""
    fragments: list[Fragment] = []
    characters = number = total = 0
    after_row = blank_before = False

    def page() -> Page:
        return Page(number + 1, tuple(fragments), characters, Reader.TEXT)

    for line_number, raw in enumerate(_LINE_END.split(text), start=1):
        for piece_number, line in enumerate(raw.split("\f")):
            if fragments and (piece_number > 0 or (after_row and not line.strip())):
                yield page()
                fragments, characters, number = [], 0, number + 1
            after_row = False if piece_number else after_row
            if not line.strip():
                after_row = False
                blank_before = True
                continue
            if line.count("\t") >= limits.row_cells:
                line = line.rstrip(" \t")  # spreadsheets write blank cells as far as their widest sheet goes
                limits.check("row_cells", 1 + line.count("\t"))
            cells = tuple(map(plain_text, line.split("\t")))
            characters += sum(map(count_characters, cells))
            total += len(cells)
            limits.check("cells", total)
            if any(cells):
                fragments.append(
                    Fragment(
                        page=number + 1,
                        row=len(fragments) + 1,
                        kind="cells" if len(cells) > 1 else "line",
                        cells=cells,
                        line=line_number,
                        tight=bool(fragments) and not blank_before,
                    )
                )
            after_row, blank_before = len(cells) > 1, False
    if fragments:
        yield page()
