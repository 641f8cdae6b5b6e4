"""Files that cannot be read, or not in full: each says which of the stable codes it is."""

from __future__ import annotations

import io
import random
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from extractors import pdf, pdf_pdfium, pdf_pdfminer
from extractors.errors import ExtractionError
from extractors.pdf import read_pdf
from schemas.enums import ErrorCode, WarningCode
from tests.fixtures.factory import plans
from tests.fixtures.factory.render_reportlab import Style, render_plan

FIXTURES = Path(__file__).parents[1] / "fixtures"
PLAN = render_plan(plans.NORTHMERE, Style(size=11))


def document(*pages: str | None, **options: Any) -> bytes:
    """One page a text; None is a page that is a picture."""
    from PIL import Image

    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1, **options)
    for text in pages:
        if text is None:
            canvas.drawImage(ImageReader(Image.new("L", (60, 80), 200)), 0, 0, 595, 842)
        else:
            canvas.drawString(60, 700, text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def without_pages() -> bytes:
    parts = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"]
    out, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        out
        + b"xref\n0 3\n0000000000 65535 f \n"
        + table
        + (b"trailer<</Root 1 0 R/Size 3>>\nstartxref\n%d\n%%%%EOF\n" % len(out))
    )


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(b"", ErrorCode.EMPTY, id="no bytes"),
        pytest.param(without_pages(), ErrorCode.EMPTY, id="no pages"),
        pytest.param(document(""), ErrorCode.EMPTY, id="a blank page"),
        pytest.param(b"%PDF-1.7 and then nothing of the kind", ErrorCode.CORRUPT, id="nothing but a head"),
        pytest.param(PLAN[: len(PLAN) // 50], ErrorCode.CORRUPT, id="cut before its first page"),
        pytest.param(document("Plan", encrypt=StandardEncryption("user", "owner")), ErrorCode.ENCRYPTED, id="password"),
        pytest.param(document(None, None), ErrorCode.NO_TEXT_LAYER, id="scanned"),
    ],
)
def test_what_cannot_be_read_has_a_code(data: bytes, code: ErrorCode) -> None:
    with pytest.raises(ExtractionError) as caught:
        read_pdf(data)
    assert caught.value.code == code


def test_pictures_are_named_by_page() -> None:
    with pytest.raises(ExtractionError, match="pages 1-3 hold pictures without text"):
        read_pdf(document(None, None, None))


def test_an_owner_password_does_not_stop_reading() -> None:
    locked = StandardEncryption("", "owner", canPrint=0, canModify=0, canCopy=0)
    transcript = read_pdf(document("Recommendation 1: Keep the form short.", encrypt=locked))
    assert [f.cells for f in transcript.pages[0].fragments] == [("Recommendation 1: Keep the form short.",)]


def test_a_picture_among_pages_of_text_is_unread() -> None:
    transcript = read_pdf(document("Recommendation 1: Keep the form short.", None, "The end."))
    assert transcript.pages_unread == (2,)
    assert transcript.warnings == (WarningCode.PAGES_UNREAD,)
    assert transcript.page_count == 3


def test_one_bad_page_harms_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each library reads what the other cannot; a page that neither reads is named."""
    sound = pdf_pdfium.read_sheet

    def one_page(page: Any, number: int) -> Any:
        if number > 1:
            raise pypdfium2.PdfiumError("a font that cannot be read")
        return sound(page, number)

    def other_page(page: Any, number: int) -> Any:
        if number == 2:
            raise ValueError("a font that cannot be read")
        return second(page, number)

    second = pdf_pdfminer.read_sheet
    monkeypatch.setattr(pdf_pdfium, "read_sheet", one_page)
    monkeypatch.setattr(pdf_pdfminer, "read_sheet", other_page)
    transcript = read_pdf(PLAN)
    assert [p.number for p in transcript.pages] == [1, 3]
    assert transcript.pages_unread == (2,)
    assert transcript.warnings == (WarningCode.PAGES_UNREAD,)


@pytest.mark.parametrize("case", ["pdf_libreoffice_merged", "pdf_chromium_ruled", "pdf_chromium_two_headers"])
def test_pages_that_pdfium_cannot_read_are_read_by_pdfminer(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(page: Any, number: int) -> Any:
        raise pypdfium2.PdfiumError("a font that cannot be read")

    data = (FIXTURES / case / "source.pdf").read_bytes()
    sound = read_pdf(data)
    monkeypatch.setattr(pdf_pdfium, "read_sheet", fails)
    again = read_pdf(data)
    assert [[f.cells for f in p.fragments] for p in again.pages] == [
        [f.cells for f in p.fragments] for p in sound.pages
    ]
    assert again.pages_unread == ()


def test_a_page_whose_content_is_cut_short_says_so() -> None:
    data = bytearray(PLAN)
    at = data.index(b"stream", data.index(b"/ASCII85Decode")) + 400
    data[at : at + 40] = b"!" * 40
    assert read_pdf(bytes(data)).pages_unread == (1,)


def test_damage_of_any_kind_ends_in_a_transcript_or_a_code() -> None:
    source = random.Random(20)
    for _ in range(40):
        data = bytearray(PLAN)
        for _ in range(source.randint(1, 30)):
            data[source.randrange(len(data))] = source.randrange(256)
        assert outcome(bytes(data)) in ("read", ErrorCode.CORRUPT, ErrorCode.EMPTY, ErrorCode.NO_TEXT_LAYER)


def outcome(data: bytes) -> str:
    try:
        read_pdf(data)
    except ExtractionError as error:
        return error.code
    return "read"


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        ("Northmere Review", "Northmere Review"),
        ("  Overview   Report ", "Overview Report"),
        ("Microsoft Word - final v7", None),
        ("DHR overview FINAL.docx", None),
        ("Untitled", None),
        ("Document1", None),
        ("", None),
        ("2014", None),
    ],
)
def test_a_title_is_one_that_an_author_gave(raw: str, title: str | None) -> None:
    assert pdf._title(raw) == title
