"""Which reader takes which bytes: content decides, suffixes only warn."""

from __future__ import annotations

import io
import zipfile

import pytest

from extractors import FORMATS, read
from extractors.errors import ExtractionError
from extractors.registry import REFUSALS
from extractors.sniff import Form, form_of
from schemas.enums import ErrorCode, WarningCode


def package(*names: str, **texts: str) -> bytes:
    """A ZIP archive of empty files, and of such with a text."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, text in (*texts.items(), *((name, "") for name in names)):
            packed.writestr(name, text)
    return out.getvalue()


def compound(*streams: str) -> bytes:
    """The head of an OLE file, and names out of its directory."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 9 + b"".join(name.encode("utf-16-le") for name in streams)


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
    (b"PK\x03\x04" + b"word/document.xml" * 9, ErrorCode.CORRUPT, "a Word document cut short"),
    (package("xl/workbook.xml", "[Content_Types].xml"), ErrorCode.UNSUPPORTED, "a spreadsheet"),
    (
        package("content.xml", mimetype="application/vnd.oasis.opendocument.spreadsheet"),
        ErrorCode.UNSUPPORTED,
        "an ODS",
    ),
    (package("a.pdf"), ErrorCode.UNSUPPORTED, "an archive"),
    (compound("EncryptedPackage"), ErrorCode.ENCRYPTED, "an Office document with a password"),
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


FORMS = [
    (DUMP, Form.TEXT, "a text dump"),
    (b"", Form.TEXT, "nothing"),
    (b"<!DOCTYPE html><p>Plan", Form.HTML, "a web page"),
    (b"\n<!-- saved -->\n<html><body>Plan", Form.HTML, "a web page below a comment"),
    (b"<table><tr><td>Recommendation<td>Action</table>", Form.HTML, "a part of a web page"),
    (b"# Plan\n\n<table><tr><td>a<td>b</table>", Form.MARKDOWN, "Markdown with a table in HTML"),
    (b"# Plan\n\n| a | b |\n|---|---|\n", Form.MARKDOWN, "Markdown with a pipe table"),
    (b"# Plan\n\nRecommendation\tAction\n", Form.TEXT, "a dump below a heading in Markdown"),
    (b"Recommendation\tAction\n<p>Ring <b>now</b></p>\t<ul><li>Write\n", Form.TEXT, "a dump with markup in it"),
    (b"Ask,Act,Lead\n1,2,3\n", Form.SEPARATED, "comma separated values"),
    ("Ask,Act,Lead\n1,2,3\n".encode("utf-16"), Form.SEPARATED, "the same in UTF-16"),
    (b"Ask    Act    Lead\n" + b"Ring   Write  Vale\n" * 6, Form.LAYOUT, "columns by white space"),
    (package("word/document.xml", "[Content_Types].xml"), Form.WORD, "a Word document"),
    (package("content.xml", mimetype="application/vnd.oasis.opendocument.text"), Form.OPEN_TEXT, "an ODT"),
    (compound("WordDocument"), Form.OLD_WORD, "an old Word document"),
]


@pytest.mark.parametrize(("data", "form", "why"), FORMS, ids=[why for *_, why in FORMS])
def test_content_tells_the_form(data: bytes, form: Form, why: str) -> None:
    assert form_of(data) is form, why


SUFFIXES = [
    ("plan.html", ()),
    ("plan.txt", ()),
    ("plan", ()),
    ("plan.md", ()),
    ("plan.docx", (WarningCode.WRONG_SUFFIX,)),
    ("plan.csv", (WarningCode.WRONG_SUFFIX,)),
]


@pytest.mark.parametrize(("name", "warnings"), SUFFIXES)
def test_a_wrong_suffix_warns_and_is_read(name: str, warnings: tuple[WarningCode, ...]) -> None:
    transcript = read(b"<html><table><tr><td>a<td>b</table>", name)
    assert transcript.media_type == "text/html"
    assert transcript.warnings == warnings


def test_every_form_is_read_or_refused() -> None:
    assert FORMATS.keys() | REFUSALS.keys() == set(Form)
    assert not FORMATS.keys() & REFUSALS.keys()
    suffixes = [suffix for format_ in FORMATS.values() for suffix in format_.suffixes]
    assert all(suffix == suffix.lower() for suffix in suffixes)
