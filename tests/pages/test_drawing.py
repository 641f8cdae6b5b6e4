"""Pages drawn in processes apart: one document's trouble costs no other."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from extractors.pdf_picture import DPI, LONGEST, pictures
from pipeline.convert import convert
from pipeline.pages import drawing
from pipeline.pages.drawing import Drawn, Order, draw, draw_all
from pipeline.pages.sources import SourceCode

FIXTURES = Path(__file__).parents[1] / "fixtures"
SIDEWAYS = FIXTURES / "pdf_chromium_sideways" / "source.pdf"


def order(path: Path, *pages: int, media_type: str = "application/pdf", **other: Any) -> Order:
    name = hashlib.sha256(str(path).encode()).hexdigest()
    return Order(name, path.name, str(path), media_type, pages, **other)


def troubled_serve(line: Connection, site: str) -> None:
    """Draws as a library might that hangs on one file and dies on another."""
    line.send("ready")
    while True:
        asked: Order = line.recv()
        if "hang" in asked.source_file:
            time.sleep(600)
        if "die" in asked.source_file:
            os._exit(3)
        line.send(Drawn(texts={1: [[1, 1, [asked.source_file]]]}))


def test_what_hangs_or_dies_costs_its_document_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "serve", troubled_serve)
    names = ("a.txt", "hang.txt", "b.txt", "die.txt", "c.txt", "hang too.txt", "d.txt")
    orders = [order(tmp_path / name, 1) for name in names]
    drawn = draw_all(orders, tmp_path, jobs=2, timeout=1)
    found = {each.source_file: drawn[each.document_id] for each in orders}
    assert {name for name, each in found.items() if each.problem is None} == {"a.txt", "b.txt", "c.txt", "d.txt"}
    assert {each.problem.code for each in found.values() if each.problem} == {SourceCode.DRAWING_STOPPED}
    assert "more than 1 s" in str(found["hang.txt"].problem)
    assert "died" in str(found["die.txt"].problem)


@pytest.mark.parametrize(
    "case", ["pdf_chromium_sideways", "pdf_rotated_pages", "pdf_libreoffice_rotated", "pdf_open_borders"]
)
def test_the_words_of_a_fragment_lie_within_its_box_on_the_picture(case: str) -> None:
    """Ink within the box of each record, paper around the whole of them: so turned and shifted pages are told."""
    data = (FIXTURES / case / "source.pdf").read_bytes()
    found = convert(data)
    boxes: dict[int, list[list[float]]] = {}
    for action in found.actions:
        for fragment in action.fragments:
            boxes.setdefault(fragment.page or 0, []).append(fragment.bbox)
    everything = {page: [*own, *(r.bbox for r in found.residue if r.page == page)] for page, own in boxes.items()}
    for picture in pictures(data, boxes):
        x0, top, x1, bottom = picture.shows
        across, down = picture.image.width / (x1 - x0), picture.image.height / (bottom - top)
        ink = picture.image.convert("L").point(lambda value: 255 if value < 128 else 0)
        for box in boxes[picture.number]:
            inside = [(box[0] - x0) * across, (box[1] - top) * down, (box[2] - x0) * across, (box[3] - top) * down]
            assert ink.crop([int(inside[0]) + 3, int(inside[1]) + 3, int(inside[2]) - 3, int(inside[3]) - 3]).getbbox()
        left, upper, right, lower = ink.getbbox()
        around = list(zip(*everything[picture.number], strict=True))
        assert left / across + x0 >= min(around[0]) - 4
        assert upper / down + top >= min(around[1]) - 4
        assert right / across + x0 <= max(around[2]) + 4
        assert lower / down + top <= max(around[3]) + 4


def test_a_page_as_large_as_a_wall_is_drawn_smaller(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "wall.pdf"), pagesize=(9000, 400))
    canvas.drawString(50, 50, "A wall")
    canvas.save()
    (picture,) = pictures((tmp_path / "wall.pdf").read_bytes(), [1, 7])
    assert picture.image.width == pytest.approx(LONGEST, abs=2)
    (small,) = pictures(SIDEWAYS.read_bytes(), [1])
    assert max(small.image.size) == pytest.approx(max(small.shows) * DPI / 72, abs=2)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: None, SourceCode.SOURCE_UNREADABLE),
        (lambda path: path.write_bytes(b"%PDF-1.7\n"), SourceCode.SOURCE_UNREADABLE),
        (lambda path: path.write_bytes(SIDEWAYS.read_bytes()), SourceCode.PAGES_NOT_DRAWN),
    ],
    ids=["gone", "damaged", "fewer pages"],
)
def test_what_cannot_be_drawn_is_told(tmp_path: Path, make: Callable[[Path], Any], code: SourceCode) -> None:
    path = tmp_path / "plan.pdf"
    make(path)
    problem = draw(order(path, 1, 99), tmp_path).problem
    assert problem is not None
    assert problem.code is code
    assert "plan.pdf" in problem.message


def test_a_defect_in_reading_a_text_again_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise KeyError("x")

    monkeypatch.setattr("pipeline.convert._transcribe", fail)
    (tmp_path / "plan.txt").write_text("a\tb\n")
    problem = draw(order(tmp_path / "plan.txt", 1, media_type="text/plain"), tmp_path).problem
    assert problem is not None
    assert problem.code is SourceCode.SOURCE_UNREADABLE
    assert "KeyError" in problem.message


def test_a_form_without_pages_is_shown_as_one_text(tmp_path: Path) -> None:
    path = FIXTURES / "docx_merged" / "source.docx"
    drawn = draw(order(path, media_type="application/msword"), tmp_path)
    assert list(drawn.texts) == [0]
    assert drawn.problem is None


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="only where processes are files")
def test_no_process_outlives_the_drawing(tmp_path: Path) -> None:
    import psutil

    before = {child.pid for child in psutil.Process().children(recursive=True)}
    draw_all([order(SIDEWAYS, 1), order(SIDEWAYS.parent / "gone.pdf", 1)], tmp_path, jobs=2, timeout=60)
    after = {child for child in psutil.Process().children(recursive=True) if child.pid not in before}
    assert {child.name() for child in after if "resource_tracker" not in " ".join(child.cmdline())} == set()
