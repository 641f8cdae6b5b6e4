"""Camelot is asked where the first reading of a page is poor, and its reading is taken only where it is better."""

from __future__ import annotations

import io
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfgen.canvas import Canvas

from extractors import camelot_tables
from extractors.limits import Limits
from pipeline.convert import Converted, convert
from schemas.enums import Reader

pytest.importorskip("camelot")

WIDTH, HEIGHT = 842, 595
XS = (50, 80, 260, 470, 580, 660, 790)
HEADER = ("No", "Recommendation", "Action to take", "Lead Agency", "Target Date", "Progress")
FONT, SIZE, LEAD, PADDING = "Helvetica", 9.0, 10.8, 3.0
PLAN = (
    (
        "1",
        "Front-line staff should know the signs of coercive control and be able to name the person to whom they turn.",
        "Run a course for every team that meets the public, and repeat it each year for those who have joined since.",
        "Brackwater Council",
        "March 2021",
        "Complete. Ninety people attended.",
    ),
    (
        "2",
        "Agencies should share what they know of risk before the first meeting of the panel.",
        "Agree a protocol and test it in two districts; then write down what was learnt from the test and send it to "
        "all that took part in it.",
        "Brackwater NHS Trust",
        "30/06/2021",
        "In progress: a draft has been circulated to the partners.",
    ),
    (
        "3",
        "Letters should be answered.",
        "Name one person in each office who answers letters, and a deputy for the days on which that person is away.",
        "Brackwater Police",
        "May 2021",
        "Not started",
    ),
)


def drawn(rows: Sequence[Sequence[str]], *, as_picture: bool) -> bytes:
    """A page with one table, each cell's text in the middle of its row; its lines are a picture, or rulings."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), invariant=1)
    texts: list[tuple[float, float, str]] = []
    ys = [HEIGHT - 60.0]
    for row in rows:
        cells = [simpleSplit(c, FONT, SIZE, b - a - 2 * PADDING) for c, (a, b) in zip(row, pairwise(XS), strict=True)]
        most = max(map(len, cells))
        for x, lines in zip(XS, cells, strict=False):
            top = ys[-1] - PADDING - SIZE - (most - len(lines)) * LEAD / 2
            texts += [(x + PADDING, top - LEAD * n, line) for n, line in enumerate(lines)]
        ys.append(ys[-1] - most * LEAD - 2 * PADDING)
    if as_picture:
        canvas.drawImage(ImageReader(picture_of(ys)), 0, 0, WIDTH, HEIGHT)
    else:
        canvas.grid(list(XS), ys)
    canvas.setFont(FONT, SIZE)
    for x, y, text in texts:
        canvas.drawString(x, y, text)
    canvas.save()
    return buffer.getvalue()


def picture_of(ys: Sequence[float]) -> Any:
    from PIL import Image, ImageDraw

    dots = 3
    picture = Image.new("L", (WIDTH * dots, HEIGHT * dots), 255)
    pen = ImageDraw.Draw(picture)
    heights = [(HEIGHT - y) * dots for y in ys]
    for x in XS:
        pen.line([(x * dots, heights[0]), (x * dots, heights[-1])], fill=0, width=dots)
    for y in heights:
        pen.line([(XS[0] * dots, y), (XS[-1] * dots, y)], fill=0, width=dots)
    return picture


def texts_of(read: Converted) -> list[tuple[str | None, ...]]:
    return [
        (
            a.recommendation_number,
            a.recommendation,
            a.action,
            a.lead_agency,
            a.target_date_text,
            a.progress,
        )
        for a in read.actions
    ]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[int, int]]:
    """How many readings camelot gave of each page, for each time that it was asked."""
    answers: list[dict[int, int]] = []
    ask = camelot_tables.read_with_camelot

    def listened(data: bytes, numbers: Sequence[int], limits: Limits) -> Any:
        readings = ask(data, numbers, limits)
        answers.append({number: len(pages) for number, pages in readings.items()})
        return readings

    monkeypatch.setattr(camelot_tables, "read_with_camelot", listened)
    return answers


def test_a_table_whose_lines_are_a_picture_is_read_by_camelot(asked: list[dict[int, int]]) -> None:
    """No ruling shows where rows begin, and text in the middle of its row begins above the row's number."""
    read = convert(drawn([HEADER, *PLAN], as_picture=True))
    assert len(asked) == 1
    assert {a.reader for a in read.actions} == {Reader.CAMELOT}
    assert texts_of(read) == list(PLAN)
    assert read.document.characters_unaccounted == 0


def test_camelot_is_asked_and_loses_where_it_finds_the_same_cells(asked: list[dict[int, int]]) -> None:
    """Cells that begin with small letters look like lines taken for rows, to whoever reads them."""
    small = [("", recommendation.lower(), *rest) for _, recommendation, *rest in PLAN]
    read = convert(drawn([HEADER, *small], as_picture=False))
    assert asked
    assert asked[0][1] > 0
    assert {a.reader for a in read.actions} == {Reader.PDFPLUMBER}
    assert [a.action for a in read.actions] == [row[2] for row in PLAN]


def test_camelot_is_not_asked_about_a_sound_page(asked: list[dict[int, int]]) -> None:
    read = convert(drawn([HEADER, *PLAN], as_picture=False))
    assert not asked
    assert {a.reader for a in read.actions} == {Reader.PDFPLUMBER}
    assert texts_of(read) == list(PLAN)
