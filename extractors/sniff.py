"""What bytes are, told by what they hold: signatures first, then the shape of the text."""

from __future__ import annotations

import io
import re
import zipfile
from typing import BinaryIO, Final

from extractors.errors import ExtractionError
from schemas.enums import CodedValue

_HEAD: Final = 1024
_SAMPLE: Final = 1 << 20
"""Bytes of a text that tell its form."""
ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
"""How a package of any kind opens."""
_OLE: Final = b"\xd0\xcf\x11\xe0"
_PICTURES: Final = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")
_OPENS_PAGE: Final = re.compile(
    r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I
)
_HAS_TABLE: Final = re.compile(r"<table\b[^>]*>.*?<t[rdh]\b", re.IGNORECASE | re.DOTALL)


class Form(CodedValue):
    """A form that a document can have."""

    PDF = "pdf", "a PDF"
    WORD = "word", "a Word document"
    OLD_WORD = "doc", "a Word document of the older kind"
    OPEN_TEXT = "odt", "an OpenDocument text"
    RICH_TEXT = "rtf", "an RTF document"
    LOCKED_OFFICE = "locked", "an Office document with a password"
    OTHER_OFFICE = "office", "an Office document other than a text"
    ARCHIVE = "zip", "a ZIP archive"
    PICTURE = "picture", "a picture"
    HTML = "html", "a web page"
    MARKDOWN = "markdown", "Markdown"
    SEPARATED = "csv", "comma or tab separated values"
    LAYOUT = "layout", "text laid out in columns"
    TEXT = "text", "a text dump, or bytes that are nothing known"


def form_of(data: bytes) -> Form:
    """The form of a document; the name of its file has no say."""
    if b"%PDF-" in data[:_HEAD]:
        return Form.PDF
    if data.startswith(ZIP):
        return form_of_package(io.BytesIO(data))
    if data.startswith(_OLE):
        return _form_of_compound(data)
    if data.startswith(b"{\\rtf"):
        return Form.RICH_TEXT
    if data.startswith(_PICTURES) or (data.startswith(b"BM") and data[6:10] == bytes(4)):
        return Form.PICTURE
    return _form_of_text(data)


def form_of_package(file: BinaryIO) -> Form:
    """By the parts that the kinds of packages must have; a package that is damaged goes by the names still in it."""
    try:
        with zipfile.ZipFile(file) as packed:
            names = set(packed.namelist())
            kind = packed.read("mimetype")[:_HEAD] if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, KeyError, EOFError):
        file.seek(0)
        return Form.WORD if b"word/document" in file.read() else Form.ARCHIVE
    if b"opendocument" in kind:
        return Form.OPEN_TEXT if kind.startswith(b"application/vnd.oasis.opendocument.text") else Form.OTHER_OFFICE
    if "[Content_Types].xml" in names:
        return Form.WORD if any(name.startswith("word/") for name in names) else Form.OTHER_OFFICE
    return Form.ARCHIVE


def _form_of_compound(data: bytes) -> Form:
    """By the names of its streams, which stand in its directory in UTF-16."""

    def holds(name: str) -> bool:
        return name.encode("utf-16-le") in data

    if holds("EncryptedPackage"):
        return Form.LOCKED_OFFICE
    return Form.OLD_WORD if holds("WordDocument") else Form.OTHER_OFFICE


def _form_of_text(data: bytes) -> Form:
    from extractors.layout_text import looks_laid_out
    from extractors.markdown import looks_like_markdown
    from extractors.separated import delimiter_of
    from extractors.text_dump import decode

    try:
        text, _ = decode(data[:_SAMPLE])
    except ExtractionError:
        return Form.TEXT
    if _OPENS_PAGE.match(text):
        return Form.HTML
    if looks_like_markdown(text):
        return Form.MARKDOWN
    if _HAS_TABLE.search(text):
        return Form.HTML if text.lstrip().startswith("<") else Form.MARKDOWN
    if delimiter_of(text):
        return Form.SEPARATED
    return Form.LAYOUT if looks_laid_out(text) else Form.TEXT
