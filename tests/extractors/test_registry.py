"""Which reader takes which bytes: content decides, suffixes only warn."""

from __future__ import annotations

import io

import pytest

from extractors import FORMATS, read
from extractors.errors import ExtractionError
from schemas.enums import ErrorCode, WarningCode

DUMP = b"Recommendation\tAction\nRing the agent\tSend leaflets\n"


def a_pdf() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawString(72, 720, "Ring the agent")
    canvas.save()
    return out.getvalue()


NAMES = [
    ("plan.txt", (), "the usual suffix"),
    ("plan.TXT", (), "in capitals"),
    ("plan", (), "no suffix at all"),
    ("plan.tsv", (), "tab separated values"),
    ("plan.md", (), "a converter's suffix"),
    ("plan.v2", (), "a suffix that no reader claims says nothing"),
    ("plan.pdf", (WarningCode.WRONG_SUFFIX,), "text under the suffix of a PDF"),
]


@pytest.mark.parametrize(("name", "warnings", "why"), NAMES, ids=[why for *_, why in NAMES])
def test_text_is_read_by_its_content(name: str, warnings: tuple[WarningCode, ...], why: str) -> None:
    transcript = read(DUMP, name)
    assert transcript.media_type == "text/plain"
    assert transcript.warnings == warnings, why


def test_pdf_is_read_by_its_content() -> None:
    assert read(a_pdf(), "plan.pdf").media_type == "application/pdf"
    assert WarningCode.WRONG_SUFFIX not in read(a_pdf(), "plan.pdf").warnings


def test_pdf_under_another_suffix_warns() -> None:
    transcript = read(a_pdf(), "plan.txt")
    assert transcript.media_type == "application/pdf"
    assert WarningCode.WRONG_SUFFIX in transcript.warnings


def test_pdf_after_a_stray_line_is_a_pdf() -> None:
    assert read(b"\r\n" + a_pdf(), "plan.pdf").media_type == "application/pdf"


REFUSED = [
    (b"", ErrorCode.EMPTY, "no byte"),
    (b"\x00" * 64, ErrorCode.EMPTY, "a file of NULs, as a broken download leaves"),
    (b" \r\n\t\f", ErrorCode.EMPTY, "white space"),
    (b"PK\x03\x04" + b"word/document.xml" * 9, ErrorCode.UNSUPPORTED, "an Office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 9, ErrorCode.UNSUPPORTED, "an old Office document"),
    (b"{\\rtf1\\ansi Recommendation}", ErrorCode.UNSUPPORTED, "an RTF document"),
    (b"\x89PNG\r\n\x1a\n" + bytes(64), ErrorCode.NOT_A_DOCUMENT, "a PNG"),
    (b"\xff\xd8\xff\xe0" + bytes(range(64)), ErrorCode.NOT_A_DOCUMENT, "a JPEG"),
    (b"GIF89a" + bytes(range(64)), ErrorCode.NOT_A_DOCUMENT, "a GIF"),
    (b"II*\x00" + bytes(range(64)), ErrorCode.NOT_A_DOCUMENT, "a TIFF, as scanners write"),
    (bytes(range(1, 32)) * 9, ErrorCode.NOT_A_DOCUMENT, "control characters"),
    (b"%PDF-1.7\n" + b"1 0 obj\n" * 9, ErrorCode.CORRUPT, "the head of a PDF and no more"),
]


@pytest.mark.parametrize(("data", "code", "why"), REFUSED, ids=[why for *_, why in REFUSED])
def test_what_cannot_be_read_says_what_to_do(data: bytes, code: ErrorCode, why: str) -> None:
    with pytest.raises(ExtractionError) as caught:
        read(data, "plan.pdf")
    assert caught.value.code is code, why
    assert caught.value.message == str(caught.value) != ""


@pytest.mark.parametrize(
    "opening",
    [
        "II. Recommendations",
        "MMR clinic",
        "BMX training for staff",
    ],
)
def test_text_that_opens_with_a_picture_s_letters_is_text(opening: str) -> None:
    assert read(f"{opening}\n\nRecommendation\tAction\n".encode(), "plan.txt").media_type == "text/plain"


def test_every_format_claims_its_own_suffixes() -> None:
    suffixes = [suffix for format_ in FORMATS for suffix in format_.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(suffix == suffix.lower() for suffix in suffixes)


def test_the_last_format_takes_everything() -> None:
    assert FORMATS[-1].matches(b"")
    assert not FORMATS[0].matches(DUMP)
