"""Which reader takes which form of document, and what is said of forms that none takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Final

from extractors.errors import ExtractionError
from extractors.limits import DEFAULT_LIMITS, Limits
from extractors.sniff import Form, form_of
from schemas.enums import ErrorCode, WarningCode
from schemas.fragment import Transcript


def _read_pdf(data: bytes, limits: Limits) -> Transcript:
    from extractors.pdf import read_pdf

    return read_pdf(data, limits)


def _read_word(data: bytes, limits: Limits) -> Transcript:
    from extractors.word import read_word

    return read_word(data)


def _read_old_word(data: bytes, limits: Limits) -> Transcript:
    from extractors.office import read_office

    return read_office(data, ".doc", "application/msword")


def _read_open_text(data: bytes, limits: Limits) -> Transcript:
    from extractors.office import read_office

    return read_office(data, ".odt", "application/vnd.oasis.opendocument.text")


def _read_rich_text(data: bytes, limits: Limits) -> Transcript:
    from extractors.office import read_office

    return read_office(data, ".rtf", "application/rtf")


def _read_html(data: bytes, limits: Limits) -> Transcript:
    from extractors.html import read_html

    return read_html(data)


def _read_markdown(data: bytes, limits: Limits) -> Transcript:
    from extractors.markdown import read_markdown

    return read_markdown(data)


def _read_separated(data: bytes, limits: Limits) -> Transcript:
    from extractors.separated import read_separated

    return read_separated(data)


def _read_layout_text(data: bytes, limits: Limits) -> Transcript:
    from extractors.layout_text import read_layout_text

    return read_layout_text(data)


def _read_text(data: bytes, limits: Limits) -> Transcript:
    from extractors.text_dump import read_text_dump

    return read_text_dump(data, limits)


@dataclass(frozen=True, slots=True)
class Format:
    """A form that can be read, and the suffixes that its files go by: a text may go by that of any text.

    `limited`: its reader holds it to the limits of texts and tables itself, before it takes memory for them.
    """

    suffixes: tuple[str, ...]
    read: Callable[[bytes, Limits], Transcript]
    limited: bool = False


_TEXTS: Final = ("", ".txt", ".text", ".dump")

FORMATS: Final[dict[Form, Format]] = {
    Form.PDF: Format((".pdf",), _read_pdf, limited=True),
    Form.WORD: Format((".docx", ".docm", ".dotx", ".dotm"), _read_word),
    Form.OLD_WORD: Format((".doc", ".dot"), _read_old_word),
    Form.OPEN_TEXT: Format((".odt", ".ott"), _read_open_text),
    Form.RICH_TEXT: Format((".rtf", ".doc"), _read_rich_text),
    Form.HTML: Format((".html", ".htm", ".xhtml", ".md", *_TEXTS), _read_html),
    Form.MARKDOWN: Format((".md", ".markdown", ".mkd", *_TEXTS), _read_markdown),
    Form.SEPARATED: Format((".csv", ".tsv", ".tab", *_TEXTS), _read_separated),
    Form.LAYOUT: Format(_TEXTS, _read_layout_text),
    Form.TEXT: Format((".tsv", ".tab", ".md", ".markdown", *_TEXTS), _read_text, limited=True),
}

_TEXT_FORMS: Final = frozenset({Form.HTML, Form.MARKDOWN, Form.SEPARATED, Form.LAYOUT})
"""Those of one text, read whole, whose readers know no limits."""

REFUSALS: Final[dict[Form, tuple[ErrorCode, str]]] = {
    Form.LOCKED_OFFICE: (ErrorCode.ENCRYPTED, "the document needs a password to open: remove it and run again"),
    Form.OTHER_OFFICE: (
        ErrorCode.UNSUPPORTED,
        "this is an Office document other than a text, which is not read: save its table as CSV",
    ),
    Form.ARCHIVE: (
        ErrorCode.UNSUPPORTED,
        "this ZIP archive cannot be walked, since it is damaged or holds too much: unpack it and name what it holds",
    ),
    Form.PICTURE: (
        ErrorCode.NOT_A_DOCUMENT,
        "this is a picture: run OCR on it and save the result as PDF",
    ),
}


def programs() -> dict[str, str]:
    """Programs outside Python that some forms are read with, where they are installed, each with what matters of it."""
    from extractors import ocr, office

    return {
        "tesseract": "+".join(ocr.languages()) if ocr.is_available() else "",
        "libreoffice": "yes" if office.program() else "",
    }


def read(data: bytes, name: str, limits: Limits = DEFAULT_LIMITS) -> Transcript:
    """Transcribe a document from its bytes; `name` serves the check of its suffix only.

    Raises ExtractionError with a stable code where no page of it can be read, or a limit is passed.
    """
    limits.check("file_bytes", len(data))
    if not data.strip(b"\x00 \t\r\n\f"):
        raise ExtractionError(ErrorCode.EMPTY, "the file is empty: get another copy")
    form = form_of(data)
    if form in REFUSALS:
        raise ExtractionError(*REFUSALS[form])
    chosen = FORMATS[form]
    if form in _TEXT_FORMS:
        limits.check("text_characters", len(data))
    transcript = chosen.read(data, limits)
    if not chosen.limited:
        _check_tables(transcript, limits)
    suffix = PurePath(name).suffix.lower()
    known = {s for format_ in FORMATS.values() for s in format_.suffixes if s}
    if suffix in known and suffix not in chosen.suffixes:
        return replace(transcript, warnings=(*transcript.warnings, WarningCode.WRONG_SUFFIX))
    return transcript


def _check_tables(transcript: Transcript, limits: Limits) -> None:
    """Blank cells at the end of a row do not count."""
    rows = (f.cells for page in transcript.pages for f in page.fragments if f.kind == "cells")
    widths = [max((i for i, cell in enumerate(cells, 1) if cell.strip()), default=0) for cells in rows]
    limits.check("row_cells", max(widths, default=0))
    limits.check("cells", sum(widths))
