"""Reads PDFs: pdfium decides which pages may hold a plan, pdfplumber transcribes those."""

from __future__ import annotations

import io
import logging
import math
import re
import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, Final

from extractors import pdf_pdfium
from extractors.errors import ExtractionError
from extractors.limits import DEFAULT_LIMITS, Limits
from extractors.ocr import HOW, Scan
from extractors.pdf_breaks import mark_cut_words
from extractors.pdf_gate import Signals, choose, read_signals
from extractors.pdf_layout import lay_out
from extractors.pdf_lines import habits_of
from extractors.pdf_open import Opened, open_pdf, rewritten
from extractors.pdf_page import join_bare_rows, write_down
from extractors.pdf_pictures import as_read, pictures, processors, read_pictures, with_doubts
from extractors.pdf_sheet import Sheet
from extractors.pdf_unruled import find_unruled
from extractors.repair import repair
from schemas.enums import ErrorCode, Reader, WarningCode
from schemas.fragment import Transcript

MEDIA_TYPE: Final = "application/pdf"

_NO_TITLE: Final = re.compile(
    r"microsoft |untitled|document ?\d*$|doc\d*$|slide ?\d|powerpoint|.*\.(?:docx?|pdf|rtf|odt|pptx?|xlsx?|indd|pub)$",
    re.IGNORECASE,
)
"""What programs write as a title where the author gave none: their own name, or the file's."""


def read_pdf(data: bytes, limits: Limits = DEFAULT_LIMITS) -> Transcript:
    """Transcribes the pages that may hold a plan; boxes in points from the page's top left, as shown.

    Raises ExtractionError: `encrypted` where a password is needed to open the file, `corrupt` where no page can
    be read, `empty` where there is no page or nothing on any, `no_text_layer` where the pages are pictures, and
    the code of a limit where the document passes it, or each page with text does.
    `pages_unread` names the pages that cannot be read, or not in full, that pass a limit, and pictures among pages
    of text.
    """
    import pypdfium2

    cut_short = b"%%EOF" not in data[-2048:]
    opened = open_pdf(data, limits)
    document = opened.document
    try:
        count = len(document)
        signals, unread, refused = _signals(document, opened.lost, limits)
        pages = _plumber_pages(opened.data, document)
        refused += _without_drawing(pages, opened, limits)
        damaged = _damaged(signals, pages, cut_short)
        needed = pictures(signals)
        scans = read_pictures(document, needed, jobs=processors())
        signals = [as_read(s, scans.get(s.number)) if s.number in needed else s for s in signals]
        unread |= damaged | {s.number for s in signals if s.scanned}
        _check(signals, unread, refused)
        sheets, failed = _sheets(document, pages, sorted(choose(signals)), scans)
        title = _title(document.get_metadata_dict().get("Title", ""))
    except pypdfium2.PdfiumError as error:
        raise ExtractionError(ErrorCode.CORRUPT, f"the PDF is damaged ({error}): get another copy") from error
    finally:
        document.close()
    unread |= failed
    layouts = [lay_out(sheet) for sheet in sheets]
    if len(unread) == count and not any(layout.characters for layout in layouts):
        raise ExtractionError(ErrorCode.CORRUPT, f"{_pages(sorted(unread))} cannot be read: get another copy")
    limits.check("cells", sum(len(grid.cells) for layout in layouts for grid in layout.grids))
    join_bare_rows(layouts)
    find_unruled(layouts)
    prose = _prose(signals, {layout.number for layout in layouts})
    outside = (line for layout in layouts for line in layout.lines())
    habits = habits_of((cell for layout in layouts for cell in layout.cells()), (*prose.values(), *outside))
    mark_cut_words(layouts, habits)
    written = (
        write_down(layout, habits, Reader.OCR if layout.number in scans else Reader.PDFPLUMBER) for layout in layouts
    )
    return Transcript(
        media_type=MEDIA_TYPE,
        pages=tuple(with_doubts(page, scans.get(page.number)) for page in written),
        page_count=count,
        pages_unread=tuple(sorted(unread)),
        title=title,
        warnings=(
            *((WarningCode.PAGES_UNREAD,) if unread or opened.salvaged else ()),
            *((WarningCode.PAGES_OVER_LIMIT,) if refused else ()),
        ),
        prose=prose,
    )


def _prose(signals: Sequence[Signals], read: set[int]) -> dict[int, str]:
    """Text of the pages that were not read closely, one printed line a line."""
    rest = (s for s in signals if s.number not in read and s.characters)
    return {s.number: "\n".join(repair(line).strip() for line in s.text.splitlines()) for s in rest}


def _signals(
    document: Any, lost: frozenset[int], limits: Limits
) -> tuple[list[Signals], set[int], list[ExtractionError]]:
    """Signals of every page that pdfium reads, the numbers of the others, and the limits that some of those pass.

    Pages that are `lost` are not read: without its fonts, what a page says is anybody's guess.
    """
    import pypdfium2

    signals: list[Signals] = []
    unread = set(lost)
    refused: list[ExtractionError] = []
    for number in sorted({*range(1, len(document) + 1)} - lost):
        try:
            limits.check("page_points", math.ceil(max(document.get_page_size(number - 1))))
            page = document[number - 1]
            signals.append(read_signals(page, number, limits))
            page.close()
        except pypdfium2.PdfiumError:
            unread.add(number)
        except ExtractionError as error:
            unread.add(number)
            refused.append(error)
    return signals, unread, refused


def _without_drawing(pages: Sequence[Any], opened: Opened, limits: Limits) -> list[ExtractionError]:
    """The limit that streams passed which were the drawing of a page, and are no more.

    Raises it where one was anything else: without a font or a form, what is read would be wrong in silence.
    """
    drawn = {getattr(content, "objid", 0) for page in pages for content in page.page_obj.contents}
    try:
        if opened.emptied:
            limits.check("stream_bytes", opened.greatest)
    except ExtractionError as error:
        if opened.emptied <= drawn:
            return [error]
        raise
    return []


def _plumber_pages(data: bytes, document: Any) -> list[Any]:
    """The pages as pdfplumber sees them; of the copy that pdfium writes where the file itself does not open.

    Empty where neither opens with as many pages as pdfium counts.
    """
    count = len(document)
    return _opened(data, count) or _opened(rewritten(document), count)


def _opened(data: bytes, count: int) -> list[Any]:
    import pdfplumber

    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # it prints what it finds wrong; so does `pages_unread`
    try:
        pages: list[Any] = pdfplumber.open(io.BytesIO(data)).pages
    except Exception:  # pdfminer raises whatever a damaged structure leads it into
        return []
    return pages if len(pages) == count else []


def _damaged(signals: Sequence[Signals], pages: Sequence[Any], cut_short: bool) -> set[int]:
    """Pages whose content is lost in whole or in part, which both libraries pass over in silence.

    In a file that is cut short, a page without content has lost it.
    """
    damaged = {s.number for s in signals if s.blank and cut_short}
    return damaged | {number for number, page in enumerate(pages, 1) if any(map(_broken, _contents(page)))}


def _contents(page: Any) -> list[Any]:
    from pdfminer.pdftypes import PDFStream, resolve1

    named = {getattr(content, "objid", n): content for n, content in enumerate(page.page_obj.contents)}
    streams = map(resolve1, named.values())  # a page may name one stream many thousand times
    return [s if isinstance(s, PDFStream) else None for s in streams]


def _broken(stream: Any) -> bool:
    """Whether a content stream is lost, or does not decompress to its end.

    A wrong check sum alone is some producers' habit and loses nothing.
    """
    from pdfminer.ascii85 import ascii85decode

    if stream is None or stream.decipher is not None:
        return stream is None
    data = stream.rawdata
    try:
        for name in (kind.name for kind, _ in stream.get_filters()):
            if name == "ASCII85Decode":
                data = ascii85decode(data)
            elif name == "FlateDecode":
                inflate = zlib.decompressobj(wbits=-zlib.MAX_WBITS)
                data = inflate.decompress(data[2:])  # past the header, and without regard to the check sum
                if not inflate.eof:
                    return True
            else:
                return False
    except Exception:  # a filter list can be damaged in as many ways as its data
        return True
    return False


def _check(signals: Sequence[Signals], unread: set[int], refused: Sequence[ExtractionError]) -> None:
    """Raises where no page holds text."""
    if any(s.characters for s in signals):
        return
    if refused:
        raise refused[0]
    pictures = [s.number for s in signals if not s.blank]
    if pictures and unread <= set(pictures):
        message = (
            f"{_pages(pictures)} hold pictures without text, or text that is no language; to have them read, {HOW}"
        )
        raise ExtractionError(ErrorCode.NO_TEXT_LAYER, message)
    if unread:
        raise ExtractionError(ErrorCode.CORRUPT, f"{_pages(sorted(unread))} cannot be read: get another copy")
    raise ExtractionError(ErrorCode.EMPTY, "the PDF holds only blank pages: get another copy")


def _pages(numbers: Sequence[int]) -> str:
    """Page numbers in words, runs shortened.

    >>> _pages([1, 2, 3, 7]), _pages([4])
    ('pages 1-3, 7', 'page 4')
    """
    runs: list[list[int]] = []
    for n in numbers:
        if runs and n == runs[-1][-1] + 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    spans = (str(r[0]) if len(r) == 1 else f"{r[0]}-{r[-1]}" for r in runs)
    return ("page " if len(numbers) == 1 else "pages ") + ", ".join(spans)


def _sheets(
    document: Any, pages: Sequence[Any], numbers: Sequence[int], scans: Mapping[int, Scan]
) -> tuple[list[Sheet], set[int]]:
    """Pages as drawn, and the numbers of those that cannot be read. One bad page harms no other."""
    import pypdfium2

    sheets: list[Sheet] = []
    failed: set[int] = set()
    for number in numbers:
        if number in scans:
            sheets.append(scans[number].sheet)
            continue
        sheet = None
        with suppress(pypdfium2.PdfiumError):
            page = document[number - 1]
            sheet = pdf_pdfium.read_sheet(page, number)
            page.close()
        if sheet is None or not sheet.words:
            sheet = _second_sheet(pages, number) or sheet
        if sheet is None:
            failed.add(number)
        else:
            sheets.append(sheet)
    return sheets, failed


def _second_sheet(pages: Sequence[Any], number: int) -> Sheet | None:
    """The page as pdfminer sees it, which raises whatever a damaged structure leads it into."""
    from extractors import pdf_pdfminer

    try:
        return pdf_pdfminer.read_sheet(pages[number - 1], number)
    except Exception:
        return None


def _title(raw: str) -> str | None:
    """The title that an author gave, or None.

    >>> _title("Microsoft Word - DHR final v7.docx"), _title("Northmere Review")
    (None, 'Northmere Review')
    """
    title = " ".join(repair(raw).split())
    if len(title) < 4 or _NO_TITLE.match(title) or not any(map(str.isalpha, title)):
        return None
    return title
