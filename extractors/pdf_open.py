"""Opens a PDF so that it can be read safely: too large streams emptied, what is left of a cut file, forms drawn."""

from __future__ import annotations

import io
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, Final

from extractors.errors import ExtractionError
from extractors.limits import Limits
from extractors.pdf_salvage import salvaged
from extractors.pdf_streams import empty_too_large
from schemas.enums import ErrorCode

_REMOVE_SECURITY: Final = 3
"""FPDF_REMOVE_SECURITY: pdfium writes the document anew, without owner password and with a sound index."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A pypdfium2 document, and the bytes that it was opened from, for other libraries to read.

    `emptied` are the numbers of objects whose streams are empty because they unpack to more than `greatest` bytes.
    `lost` are pages that lack something they name; `salvaged` says that there may have been more pages.
    """

    document: Any
    data: bytes
    emptied: frozenset[int] = frozenset()
    greatest: int = 0
    lost: frozenset[int] = frozenset()
    salvaged: bool = False


def open_pdf(data: bytes, limits: Limits) -> Opened:
    """Raises ExtractionError: `encrypted` where a password is needed, `corrupt` where nothing opens the file, `empty`
    where it has no page, and the codes of limits of the file as a whole.
    """
    opened = _opened(data, limits)
    limits.check("pages", len(opened.document))
    return _with_fields_drawn(opened)


def rewritten(document: Any) -> bytes:
    """The document as pdfium writes it."""
    copy = io.BytesIO()
    document.save(copy, flags=_REMOVE_SECURITY)
    return copy.getvalue()


def _opened(data: bytes, limits: Limits) -> Opened:
    kept = empty_too_large(data, limits.stream_bytes)
    try:
        return Opened(_open(kept.data), kept.data, kept.objects, kept.greatest)
    except ExtractionError as error:
        if kept.objects:  # its index, perhaps
            limits.check("stream_bytes", kept.greatest)
        left = salvaged(kept.data, limits.stream_bytes) if error.code is ErrorCode.CORRUPT else None
        if left is not None:
            with suppress(ExtractionError):
                return Opened(_open(left.data), left.data, lost=left.lost, salvaged=True)
        raise


def _open(data: bytes) -> Any:
    import pypdfium2
    from pypdfium2 import raw

    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            message = "the PDF needs a password to open: remove it and run again"
            raise ExtractionError(ErrorCode.ENCRYPTED, message) from error
        if not data.strip() or _has_no_pages(data):
            raise ExtractionError(ErrorCode.EMPTY, "the PDF has no pages: get another copy") from error
        message = "the PDF is damaged or cut short and cannot be opened: get another copy"
        raise ExtractionError(ErrorCode.CORRUPT, message) from error


def _with_fields_drawn(opened: Opened) -> Opened:
    """A form with what was filled in drawn on its pages, where both libraries read it; other files as they are."""
    import pypdfium2
    from pypdfium2 import raw

    document = opened.document
    if document.get_formtype() == raw.FORMTYPE_NONE:
        return opened
    try:
        document.init_forms()
        for page in document:
            page.flatten()
            page.close()
        drawn = rewritten(document)
        document.close()
        return replace(opened, document=pypdfium2.PdfDocument(drawn), data=drawn)
    except pypdfium2.PdfiumError:  # a form that pdfium cannot draw is read without what was filled in
        return replace(opened, document=_open(opened.data))


def _has_no_pages(data: bytes) -> bool:
    """Whether a file that pdfium refuses is sound but for its page tree, which is there and says 0."""
    import pdfplumber
    from pdfminer.pdftypes import resolve1

    try:
        with pdfplumber.open(io.BytesIO(data)) as pdf:
            tree = resolve1(pdf.doc.catalog["Pages"])
            return isinstance(tree, dict) and resolve1(tree.get("Count")) == 0
    except Exception:
        return False
