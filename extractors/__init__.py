"""Readers of file formats: they transcribe pages into fragments and interpret nothing.

The registry below says which reader takes which bytes. The content decides, never the suffix.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Final

from extractors.errors import ExtractionError
from extractors.limits import DEFAULT_LIMITS, Limits
from schemas.enums import ErrorCode, WarningCode
from schemas.fragment import Transcript

_HEAD: Final = 1024


def _read_pdf(data: bytes, limits: Limits) -> Transcript:
    from extractors.pdf import read_pdf

    return read_pdf(data, limits)


def _read_text(data: bytes, limits: Limits) -> Transcript:
    from extractors.text_dump import read_text_dump

    return read_text_dump(data, limits)


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be read: how its bytes are known, and the suffixes that its files go by."""

    suffixes: tuple[str, ...]
    matches: Callable[[bytes], bool]
    read: Callable[[bytes, Limits], Transcript]


FORMATS: Final = (
    Format((".pdf",), lambda data: b"%PDF-" in data[:_HEAD], _read_pdf),
    Format(("", ".txt", ".text", ".tsv", ".tab", ".md", ".dump"), lambda data: True, _read_text),
)
"""Asked in order; the last takes every text."""

_UNSUPPORTED: Final = (
    (b"PK\x03\x04", "a ZIP archive or Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
)
_PICTURES: Final = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")


def read(data: bytes, name: str, limits: Limits = DEFAULT_LIMITS) -> Transcript:
    """Transcribe a document from its bytes; `name` serves the check of its suffix only.

    Raises ExtractionError with a stable code where no page of it can be read, or a limit is passed.
    """
    limits.check("file_bytes", len(data))
    if not data.strip(b"\x00 \t\r\n\f"):
        raise ExtractionError(ErrorCode.EMPTY, "the file is empty: get another copy")
    for magic, what in _UNSUPPORTED:
        if data.startswith(magic):
            raise ExtractionError(
                ErrorCode.UNSUPPORTED, f"this is {what}, which is not read yet: save it as PDF or text"
            )
    if data.startswith(_PICTURES) or (data.startswith(b"BM") and data[6:10] == bytes(4)):
        raise ExtractionError(ErrorCode.NOT_A_DOCUMENT, "this is a picture: run OCR on it and save the result as PDF")
    suffix = PurePath(name).suffix.lower()
    chosen = next(format_ for format_ in FORMATS if format_.matches(data))
    transcript = chosen.read(data, limits)
    known = {s for format_ in FORMATS for s in format_.suffixes if s}
    if suffix in known and suffix not in chosen.suffixes:
        return replace(transcript, warnings=(*transcript.warnings, WarningCode.WRONG_SUFFIX))
    return transcript
