"""Pages that are pictures: when they are read, how their rulings are found, and what is told of doubted words."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pypdfium2
import pytest
from PIL import Image, ImageDraw

from extractors import ocr, pdf_pictures
from extractors.errors import ExtractionError
from extractors.ocr_need import is_language
from extractors.ocr_rulings import find_rulings
from extractors.pdf import read_pdf
from extractors.pdf_sheet import Sheet, Word, ruling
from pipeline.convert import convert
from schemas.enums import ErrorCode, Reader, WarningCode
from tests.fixtures.factory import render_reportlab
from tests.fixtures.factory.generate import make_plan
from tests.fixtures.factory.render_reportlab import Style
from tests.fixtures.factory.scan import scanned

READABLE = ocr.is_available()
PLAN = make_plan(1, size=3, most=60)


def printed(plan: Any = PLAN) -> bytes:
    return render_reportlab.render_plan(plan, Style(size=10))


TEXTS = [
    ("The partnership should review how concerns about tenants in arrears are shared. " * 3, True, "English"),
    ("Dylai'r bartneriaeth adolygu sut y mae pryderon am y teulu yn cael eu rhannu gan yr heddlu. " * 3, True, "Welsh"),
    ("Wkh sduwqhuvkls vkrxog uhylhz krz frqfhuqv derxw whqdqwv duh vkduhg. " * 3, False, "letters that were shifted"),
    ("\ue001\ue002\ue003 \ue004\ue005 " * 20, False, "letters of the private use area"),
    ("\ufffd" * 40, False, "letters that no font explains"),
    ("Wkh sduwqhuvkls", True, "too little to judge"),
    ("12/05/2019 Q3 2020 145 71% " * 20, True, "numbers alone"),
    ("", True, "nothing"),
    ("Umberleigh Quarrington NHS Trust, DHR panel, MARAC, IDVA and CSP leads to agree it by May. " * 3, True, "names"),
]


@pytest.mark.parametrize(("text", "verdict", "why"), TEXTS, ids=[why for *_, why in TEXTS])
def test_what_is_language(text: str, verdict: bool, why: str) -> None:
    assert is_language(text) is verdict, why


# -- rulings -----------------------------------------------------------------------------------------


def drawn(lines: Sequence[tuple[int, int, int, int]], *, texts: Sequence[tuple[int, int]] = ()) -> Any:
    picture = Image.new("L", (1200, 900), 255)
    pen = ImageDraw.Draw(picture)
    for line in lines:
        pen.line(line, fill=40, width=3)
    for place in texts:
        pen.text(place, "Hill Illit 1l|", fill=0, font_size=40)
    return np.asarray(picture)


def places(found: Sequence[Sequence[float]]) -> list[tuple[int, ...]]:
    """Rulings to the nearest ten pixels."""
    return sorted(tuple(round(value / 10) * 10 for value in line) for line in found)


BOX = [(100, 100, 1000, 100), (100, 160, 1000, 160), (100, 600, 1000, 600)]
SIDES = [(x, 100, x, 600) for x in (100, 400, 1000)]


def test_rulings_are_found_and_taken_out_and_letters_stay() -> None:
    image = drawn([*BOX, *SIDES], texts=[(140, 200), (450, 110)])
    found, clean = find_rulings(image, 300)
    assert places(found) == sorted([*BOX, *SIDES])
    only_text = drawn([], texts=[(140, 200), (450, 110)])
    assert abs(int((clean < 128).sum()) - int((only_text < 128).sum())) < 0.05 * (only_text < 128).sum()


def test_rulings_beside_a_row_of_one_line_are_no_letters() -> None:
    image = drawn([*BOX, (400, 100, 400, 160)], texts=[(500, 110)])
    assert (400, 100, 400, 160) in places(find_rulings(image, 300)[0])
    loose = drawn([(400, 110, 400, 160)], texts=[(500, 110)])
    assert find_rulings(loose, 300)[0] == []


def test_a_ruling_that_the_scan_broke_is_one() -> None:
    image = drawn([(100, 100, 500, 100), (515, 101, 1000, 101)])
    assert places(find_rulings(image, 300)[0]) == [(100, 100, 1000, 100)]


def test_a_dark_picture_is_no_ruling() -> None:
    picture = Image.new("L", (1200, 900), 255)
    ImageDraw.Draw(picture).rectangle((200, 200, 700, 500), fill=30)
    found, clean = find_rulings(np.asarray(picture), 300)
    assert all(min(x1 - x0, bottom - top) <= 18 for x0, top, x1, bottom in found)
    assert (clean[300:400, 300:600] < 128).all()


# -- which pages -------------------------------------------------------------------------------------


def test_without_the_extra_it_is_said_how_to_have_a_scan_read() -> None:
    with pytest.raises(ExtractionError) as caught:
        read_pdf(scanned(printed(), dpi=40))
    assert caught.value.code is ErrorCode.NO_TEXT_LAYER
    assert "dhr-action-plans[ocr]" in caught.value.message
    assert "ocrmypdf" in caught.value.message


def asked(data: bytes, monkeypatch: pytest.MonkeyPatch, found: dict[int, ocr.Scan]) -> tuple[list[int], Any]:
    """The pages that OCR is asked for, and the transcript where it finds `found`."""
    numbers: list[int] = []

    def read_scans(document: Any, wanted: Sequence[int], *, jobs: int) -> dict[int, ocr.Scan]:
        numbers.extend(wanted)
        return found

    monkeypatch.setattr(ocr, "is_available", lambda: True)
    monkeypatch.setattr(pdf_pictures.ocr, "read_scans", read_scans)
    return numbers, read_pdf(data)


def mixed() -> bytes:
    """A page with text and the picture of one."""
    document = pypdfium2.PdfDocument.new()
    for data in (printed(), scanned(printed(), dpi=40)):
        document.import_pages(pypdfium2.PdfDocument(data), [0])
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def word(text: str, x: float, y: float, width: float = 40.0) -> Word:
    return Word(text, (x, y - 10, x + width, y), x, x + width, y, 10.0, False, 0, space_before=True, space_after=True)


def a_scan(number: int) -> ocr.Scan:
    """A table of two columns and two rows; the last word is doubted."""
    words = (word("Recommendation", 20, 40, 90), word("Action", 220, 40), word("Ring", 20, 80), word("Write", 220, 80))
    lines = [(10, y, 410, y) for y in (25, 50, 90)] + [(x, 25, x, 90) for x in (10, 210, 410)]
    sheet = Sheet(number, 500, 500, words, tuple(map(ruling, lines)), (), gap=0.25)
    return ocr.Scan(sheet, (words[-1].box,))


def test_only_pages_without_text_are_read_as_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    numbers, transcript = asked(mixed(), monkeypatch, {2: a_scan(2)})
    assert numbers == [2]
    assert transcript.pages_unread == ()
    assert [page.reader for page in transcript.pages] == [Reader.PDFPLUMBER, Reader.OCR]
    rows = [f for f in transcript.pages[1].fragments if f.kind == "cells"]
    assert [(f.cells, f.doubtful) for f in rows] == [(("Recommendation", "Action"), False), (("Ring", "Write"), True)]


def test_a_picture_that_ocr_reads_nothing_on_stays_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    _, transcript = asked(mixed(), monkeypatch, {})
    assert transcript.pages_unread == (2,)
    assert WarningCode.PAGES_UNREAD in transcript.warnings


def test_a_page_is_read_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    monkeypatch.setenv("DHR_PLANS_CACHE", str(tmp_path))
    told = {"dpi": 300, "width": 100, "height": 100, "rulings": [], "words": [["Ring", 1, 2, 30, 12, 11, 10, 95.0]]}
    seen: list[list[int]] = []

    def fresh(pages: dict[int, bytes], numbers: Sequence[int], jobs: int) -> Iterator[tuple[int, Any]]:
        seen.append(list(numbers))
        yield from ((number, told) for number in numbers)

    monkeypatch.setattr(ocr, "_read", fresh)
    document = pypdfium2.PdfDocument(scanned(printed(), dpi=40))
    first = ocr.read_scans(document, [1])
    again = ocr.read_scans(pypdfium2.PdfDocument(mixed()), [2])
    assert seen == [[1], []]
    assert first[1].text == again[2].text == "Ring"


def test_pages_are_kept_as_they_are_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    """Where time runs out, the next run goes on behind the pages that were read."""
    monkeypatch.setenv("DHR_PLANS_CACHE", str(tmp_path))
    monkeypatch.setattr(ocr, "AT_ONCE", 1)

    def read_one(pages: Sequence[bytes], jobs: int) -> list[Any]:
        if len(list(tmp_path.rglob("*.json"))) == 1:
            raise MemoryError
        return [{"dpi": 300, "width": 100, "height": 100, "rulings": [], "words": []}]

    monkeypatch.setattr(ocr, "_ocr", read_one)
    with pytest.raises(MemoryError):
        ocr.read_scans(pypdfium2.PdfDocument(mixed()), [1, 2])
    assert len(list(tmp_path.rglob("*.json"))) == 1


def test_a_page_that_cannot_be_read_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    told = {"dpi": 300, "width": 100, "height": 100, "rulings": [], "words": []}

    def read_some(pages: Sequence[bytes], jobs: int) -> list[Any] | None:
        return None if b"bad" in pages else [told] * len(pages)

    monkeypatch.setattr(ocr, "_ocr", read_some)
    assert [number for number, _ in ocr._read({1: b"good", 2: b"bad", 3: b"fine"}, [1, 2, 3], 1)] == [1, 3]


def shifted() -> bytes:
    """A page whose text layer says nothing that anybody wrote, though its letters look like a text."""
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out)
    for line in range(20):
        canvas.drawString(50, 700 - 20 * line, "Wkh sduwqhuvkls vkrxog uhylhz krz frqfhuqv derxw whqdqwv duh vkduhg")
    canvas.save()
    return out.getvalue()


def test_text_that_is_no_language_is_a_page_without_text() -> None:
    with pytest.raises(ExtractionError) as caught:
        read_pdf(shifted())
    assert caught.value.code is ErrorCode.NO_TEXT_LAYER
    assert "ocrmypdf" in caught.value.message


def test_among_pages_of_text_it_is_among_those_unread() -> None:
    document = pypdfium2.PdfDocument(printed())
    document.import_pages(pypdfium2.PdfDocument(shifted()))
    out = io.BytesIO()
    document.save(out)
    transcript = read_pdf(out.getvalue())
    assert transcript.pages_unread == (transcript.page_count,)
    assert WarningCode.PAGES_UNREAD in transcript.warnings


def test_codes_that_no_picture_tells_better_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    numbers, transcript = asked(shifted(), monkeypatch, {})
    assert numbers == [1]
    assert transcript.pages_unread == ()


@pytest.mark.parametrize(("named", "at_once"), [("1", 1), ("3", 3), ("64", pdf_pictures.MOST), ("0", 1)])
def test_how_many_pages_are_read_at_a_time(monkeypatch: pytest.MonkeyPatch, named: str, at_once: int) -> None:
    monkeypatch.setenv("DHR_PLANS_PROCESSORS", named)
    assert pdf_pictures.processors() == at_once


# -- reading ----------------------------------------------------------------------------------------


@pytest.mark.ocr
@pytest.mark.skipif(not READABLE, reason="OCRmyPDF and Tesseract are not installed")
def test_a_scan_of_a_plan_is_read_as_the_plan() -> None:
    read = convert(scanned(printed(), skew=(1.0, -0.7)), source_file="scan.pdf")
    entries = [e for s in PLAN.sections for e in s.entries]
    assert len(read.actions) == len(entries)
    assert {action.reader for action in read.actions} == {Reader.OCR}
    expected = Counter(w for e in entries for text in e.text.values() for w in text.lower().split())
    columns = {column for e in entries for column in e.text}
    texts = (t for a in read.actions for c in columns for t in [getattr(a, c)] if t and c not in a.inherited)
    found = Counter(w for text in texts for w in text.lower().split())
    assert sum((expected & found).values()) >= 0.9 * expected.total()
    assert read.document.characters_unaccounted == 0
