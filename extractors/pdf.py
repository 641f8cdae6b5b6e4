"""Reads PDFs: pdfium decides which pages may hold a plan, pdfplumber transcribes those."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Any, Final

from extractors.errors import ExtractionError
from extractors.pdf_gate import Signals, choose, read_signals
from extractors.pdf_glyphs import Decoder, habits_of
from extractors.pdf_page import Layout, join_bare_rows, lay_out, write_down
from extractors.repair import repair
from schemas.enums import ErrorCode, WarningCode
from schemas.fragment import Box, Transcript

MEDIA_TYPE: Final = "application/pdf"

_REMOVE_SECURITY: Final = 3
"""FPDF_REMOVE_SECURITY: pdfium writes the document anew, without owner password and with a sound index."""
UNKNOWN: Final = "\ufffd"
_NO_TITLE: Final = re.compile(
    r"microsoft |untitled|document ?\d*$|doc\d*$|slide ?\d|powerpoint|.*\.(?:docx?|pdf|rtf|odt|pptx?|xlsx?|indd|pub)$",
    re.IGNORECASE,
)
"""What programs write as a title where the author gave none: their own name, or the file's."""


def read_pdf(data: bytes) -> Transcript:
    """Transcribes the pages that may hold a plan; boxes in points from the page's top left, as shown.

    Raises ExtractionError: `encrypted` where a password is needed to open the file, `corrupt` where no page can
    be read, `empty` where there is no page or nothing on any, `no_text_layer` where the pages are pictures.
    Pages that alone cannot be read, or are pictures among pages of text, are named in `pages_unread`.
    """
    import pypdfium2

    document = _open(data)
    try:
        count = len(document)
        signals, unread = _signals(document)
        _check(signals, unread, data)
        numbers = choose(signals)
        layouts, failed = _layouts(data, document, sorted(numbers))
        title = _title(document.get_metadata_dict().get("Title", ""))
    except pypdfium2.PdfiumError as error:
        raise ExtractionError(ErrorCode.CORRUPT, f"the PDF is damaged ({error}): get another copy") from error
    finally:
        document.close()
    unread |= failed | {s.number for s in signals if s.scanned}
    join_bare_rows(layouts)
    habits = habits_of(cell for layout in layouts for cell in layout.cells())
    return Transcript(
        media_type=MEDIA_TYPE,
        pages=tuple(write_down(layout, habits) for layout in layouts),
        page_count=count,
        pages_unread=tuple(sorted(unread)),
        title=title,
        warnings=(WarningCode.PAGES_UNREAD,) if unread else (),
    )


def _open(data: bytes) -> Any:
    import pypdfium2
    from pypdfium2 import raw

    if not data.strip():
        raise ExtractionError(ErrorCode.EMPTY, "the file holds no bytes: get another copy")
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            message = "the PDF needs a password to open: remove it and run again"
            raise ExtractionError(ErrorCode.ENCRYPTED, message) from error
        if error.err_code == raw.FPDF_ERR_SUCCESS:
            raise ExtractionError(ErrorCode.EMPTY, "the PDF has no pages: get another copy") from error
        message = "the PDF is damaged or cut short and cannot be opened: get another copy"
        raise ExtractionError(ErrorCode.CORRUPT, message) from error


def _signals(document: Any) -> tuple[list[Signals], set[int]]:
    """Signals of every page that pdfium reads, and the numbers of those that it does not."""
    import pypdfium2

    signals: list[Signals] = []
    unread: set[int] = set()
    for number in range(1, len(document) + 1):
        try:
            page = document[number - 1]
            signals.append(read_signals(page, number))
            page.close()
        except pypdfium2.PdfiumError:
            unread.add(number)
    return signals, unread


def _check(signals: Sequence[Signals], unread: set[int], data: bytes) -> None:
    """Raises where no page holds text, and marks what a file cut short has lost as unread."""
    if b"%%EOF" not in data[-2048:]:  # the end is missing, so a page without content has lost it
        unread |= {s.number for s in signals if s.blank}
    if any(s.characters for s in signals):
        return
    pictures = [s.number for s in signals if not s.blank]
    if pictures:
        message = f"{_pages(pictures)} hold pictures without text: run OCR on the file first"
        raise ExtractionError(ErrorCode.NO_TEXT_LAYER, message)
    if unread:
        raise ExtractionError(ErrorCode.CORRUPT, f"{_pages(sorted(unread))} cannot be read: get another copy")
    raise ExtractionError(ErrorCode.EMPTY, "the PDF holds only blank pages: get another copy")


def _pages(numbers: Sequence[int]) -> str:
    """Page numbers in words, runs shortened.

    >>> _pages([1, 2, 3, 7])
    'pages 1-3, 7'
    """
    runs: list[list[int]] = []
    for n in numbers:
        if runs and n == runs[-1][-1] + 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    return "pages " + ", ".join(str(r[0]) if len(r) == 1 else f"{r[0]}-{r[-1]}" for r in runs)


def _layouts(data: bytes, document: Any, numbers: Sequence[int]) -> tuple[list[Layout], set[int]]:
    """Layouts of the pages asked for, and the numbers of those that pdfplumber cannot read either way."""
    layouts, failed = _lay_out_all(data, document, numbers)
    if failed:
        copy = io.BytesIO()
        document.save(copy, flags=_REMOVE_SECURITY)
        again, failed = _lay_out_all(copy.getvalue(), document, sorted(failed))
        layouts = sorted([*layouts, *again], key=lambda layout: layout.number)
    return layouts, failed


def _lay_out_all(data: bytes, document: Any, numbers: Sequence[int]) -> tuple[list[Layout], set[int]]:
    """Pdfminer raises whatever a damaged structure leads it into, so any exception means a page unread."""
    import pdfplumber

    if not numbers:
        return [], set()
    layouts: list[Layout] = []
    failed: set[int] = set()
    try:
        pdf = pdfplumber.open(io.BytesIO(data))
        pages = pdf.pages
    except Exception:
        return [], set(numbers)
    if len(pages) != len(document):
        return [], set(numbers)
    for number in numbers:
        try:
            layouts.append(lay_out(pages[number - 1], number, _decoder(document, number)))
        except Exception:
            failed.add(number)
        finally:
            pages[number - 1].close()
    return layouts, failed


def _decoder(document: Any, number: int) -> Decoder:
    """Asks pdfium for a glyph that pdfminer has no mapping for: it knows more of the standard encodings."""
    loaded: list[Any] = []

    def decode(box: Box) -> str:
        if not loaded:
            page = document[number - 1]
            loaded[:] = [page, page.get_textpage()]
        page, textpage = loaded
        text = textpage.get_text_bounded(*_in_page_space(box, page))
        return text.strip()[:1] or UNKNOWN

    return decode


def _in_page_space(box: Box, page: Any) -> Box:
    """A box as shown (origin top left) in pdfium's coordinates: left, bottom, right, top before /Rotate."""
    x0, top, x1, bottom = box
    x1, bottom = max(x1, x0 + 0.4 * (bottom - top)), max(bottom, top + 0.4 * (x1 - x0))  # no mapping, often no width
    left, low, right, high = page.get_mediabox()
    return {
        0: (x0, high - bottom, x1, high - top),
        90: (left + top, low + x0, left + bottom, low + x1),
        180: (right - x1, low + top, right - x0, low + bottom),
        270: (right - bottom, high - x1, right - top, high - x0),
    }[page.get_rotation()]


def _title(raw: str) -> str | None:
    """The title that an author gave, or None.

    >>> _title("Microsoft Word - DHR final v7.docx"), _title("Northmere Review")
    (None, 'Northmere Review')
    """
    title = " ".join(repair(raw).split())
    if len(title) < 4 or _NO_TITLE.match(title) or not any(map(str.isalpha, title)):
        return None
    return title
