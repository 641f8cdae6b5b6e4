"""How the text of a cell is put together: lines, paragraphs, list items, words cut by narrow cells."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from extractors.pdf import read_pdf
from schemas.fragment import Fragment

FONT, SIZE, STEP = "Helvetica", 10.0, 12.0
LEFT, TOP, WIDTH = 50.0, 700.0, 130.0

Draw = Callable[[Canvas, float, float], None]


def read(draw: Draw, *, width: float = WIDTH, spaces: bool = True) -> str:
    """Text of the third cell of a small plan, drawn by `draw(canvas, x, y)` from its first base line.

    The plan's other cells wrap often enough to show whether this producer ends wrapped lines with a space.
    """
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1, pageCompression=0)
    xs = [LEFT, LEFT + 120, LEFT + 240, LEFT + 240 + width]
    canvas.grid(xs, [TOP, TOP - 20, TOP - 220])
    canvas.setFont(FONT, SIZE)
    for x, header in zip(xs, ("Recommendation", "Action to take", "Lead Agency"), strict=False):
        canvas.drawString(x + 4, TOP - 14, header)
    for x in xs[:2]:
        lines = [
            "Every worker is to be told",
            "that the form has been",
            "changed and that it lies",
            "the organisation knows",
        ]
        for i, line in enumerate(lines * 2):
            canvas.drawString(x + 4, TOP - 34 - STEP * i, line + (" " if spaces and i < 7 else ""))
    draw(canvas, xs[2] + 4, TOP - 34)
    canvas.save()
    rows = [f for f in read_pdf(buffer.getvalue()).pages[0].fragments if f.kind == "cells"]
    assert rows[0].cells == ("Recommendation", "Action to take", "Lead Agency")
    return rows[1].cells[2]


def lines(*texts: str, step: float = STEP) -> Draw:
    def draw(canvas: Canvas, x: float, y: float) -> None:
        for i, text in enumerate(texts):
            canvas.drawString(x, y - step * i, text)

    return draw


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Head of the council's ", "safeguarding team"), "Head of the council's\nsafeguarding team"),
        (("The well-known self-", "assessment form now"), "The well-known self-\nassessment form now"),
        (("• Head of service here", "• Team leader"), "• Head of service here\n\n• Team leader"),
        (("1. Head of service here", "2. Team leader"), "1. Head of service here\n\n2. Team leader"),
        (("a) Head of service here", "(b) Team leader"), "a) Head of service here\n\n(b) Team leader"),
        (("Council", "Police and the health trust"), "Council\n\nPolice and the health trust"),
    ],
)
def test_lines_and_list_items(texts: tuple[str, ...], expected: str) -> None:
    assert read(lines(*texts)) == expected


def test_a_larger_step_parts_paragraphs() -> None:
    def draw(canvas: Canvas, x: float, y: float) -> None:
        for text, down in (
            ("The head of the service", 0),
            ("with two team leaders", 12),
            ("and one deputy in each", 30),
        ):
            canvas.drawString(x, y - down, text)

    assert read(draw, width=125) == "The head of the service\nwith two team leaders\n\nand one deputy in each"


CUT = ("Commissio", "ning Group")


@pytest.mark.parametrize(
    ("texts", "spaces", "expected"),
    [
        pytest.param(CUT, True, "Commissioning Group", id="no space where others have one"),
        pytest.param(CUT, False, "Commissioning Group", id="this producer never writes it"),
        pytest.param(("Commission", "of the area"), False, "Commission\nof the area", id="two words by themselves"),
        pytest.param(("Commissio ", "ning Group"), True, "Commissio\nning Group", id="a space says two words"),
        pytest.param(("Commissio", "Ning Group"), True, "Commissio\nNing Group", id="a capital begins a word"),
        pytest.param(("Not-for-", "profit Group"), True, "Not-for-\nprofit Group", id="a hyphen stays"),
        pytest.param(("Co-", "ordinator"), True, "Co-\nordinator", id="a prefix keeps its own hyphen"),
        pytest.param(("Commissi-", "oning Group"), True, "Commissioning Group", id="a typesetter's hyphen goes"),
        pytest.param(
            ("patient-", "facing staff"), True, "patient-\nfacing staff", id="two words and the author's hyphen"
        ),
        pytest.param(("19/01/202", "2"), False, "19/01/2022", id="a date cut in its year"),
        pytest.param(("19/01/22", "3 homes"), False, "19/01/22\n3 homes", id="a date that is whole"),
        pytest.param(("Head of", "Housing"), True, "Head of\nHousing", id="the next word would not have fitted"),
    ],
)
def test_words_cut_by_a_narrow_cell(texts: tuple[str, ...], spaces: bool, expected: str) -> None:
    width = stringWidth(CUT[0], FONT, SIZE) + 9
    assert read(lines(*texts), width=width, spaces=spaces) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Septemb", "er 2020"), "September 2020"),
        (("Organisa", "tion chart"), "Organisation chart"),
        (("safeguar", "ding lead"), "safeguarding lead"),
        (("Northumberl", "and County"), "Northumberland County"),
        (("safeguarding", "and housing"), "safeguarding\nand housing"),
        (("Accommodate", "d tenant"), "Accommodated tenant"),
        (("administrative", "accommoda", "tion"), "administrative\naccommodation"),
    ],
)
def test_without_spaces_at_line_ends_two_whole_words_stay_two(texts: tuple[str, ...], expected: str) -> None:
    width = stringWidth(texts[0], FONT, SIZE) + 9
    assert read(lines(*texts), width=width, spaces=False) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("26\u00a0Septe", "mber\u00a02016"), "26 September 2016"),
        (("the self-help", "groups meet"), "the self-help\ngroups meet"),
    ],
)
def test_a_word_is_cut_behind_a_space_that_does_not_break(texts: tuple[str, ...], expected: str) -> None:
    assert read(lines(*texts), width=stringWidth(texts[0], FONT, SIZE) + 9, spaces=False) == expected


def test_a_letter_o_that_marks_a_list_is_a_bullet() -> None:
    def draw(canvas: Canvas, x: float, y: float) -> None:
        for i, text in enumerate(("Head of service", "Team leader of the north")):
            canvas.drawString(x, y - STEP * i, "o")
            canvas.drawString(x + 14, y - STEP * i, text)

    assert read(draw) == "• Head of service\n\n• Team leader of the north"


def test_a_raised_ordinal_stays_on_its_line() -> None:
    def draw(canvas: Canvas, x: float, y: float) -> None:
        canvas.drawString(x, y, "By 31")
        x += stringWidth("By 31", FONT, SIZE)
        canvas.setFont(FONT, 6.5)
        canvas.drawString(x, y + 3.4, "st")
        x += stringWidth("st", FONT, 6.5)
        canvas.setFont(FONT, SIZE)
        canvas.drawString(x, y, " May 2020")

    assert read(draw) == "By 31st May 2020"


def test_gaps_stand_for_spaces_where_a_producer_writes_none() -> None:
    def draw(canvas: Canvas, x: float, y: float) -> None:
        for word in ("Head", "of", "Housing"):
            canvas.drawString(x, y, word)
            x += stringWidth(word, FONT, SIZE) + 3.2

    assert read(draw) == "Head of Housing"


def test_letters_drawn_one_by_one_are_one_word() -> None:
    def draw(canvas: Canvas, x: float, y: float) -> None:
        for letter in "Housing":
            canvas.drawString(x, y, letter)
            x += stringWidth(letter, FONT, SIZE) + 0.3

    assert read(draw) == "Housing"


def test_text_drawn_twice_counts_once() -> None:
    def draw(canvas: Canvas, x: float, y: float) -> None:
        for dx in (0, 0.4):
            canvas.drawString(x + dx, y, "Hill and Allen Housing")

    assert read(draw) == "Hill and Allen Housing"


def test_a_word_too_wide_for_its_cell_stays_whole() -> None:
    assert read(lines("Commissioning"), width=60) == "Commissioning"


@pytest.mark.parametrize("angle", [90, 270])
def test_turned_text_reads_along_its_own_direction(angle: int) -> None:
    def draw(canvas: Canvas, x: float, y: float) -> None:
        canvas.saveState()
        canvas.translate(x + 30, y - 80)
        canvas.rotate(angle)
        canvas.drawString(0, 0, "Lead for")
        canvas.drawString(0, -STEP, "housing")
        canvas.restoreState()

    assert read(draw).split() == ["Lead", "for", "housing"]


def plan_with(draw: Callable[[Canvas], None]) -> list[Fragment]:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    xs = [LEFT, LEFT + 120, LEFT + 240, LEFT + 380]
    canvas.grid(xs, [TOP, TOP - 20, TOP - 60])
    canvas.setFont(FONT, SIZE)
    for x, header in zip(xs, ("Recommendation", "Action to take", "Lead Agency"), strict=False):
        canvas.drawString(x + 4, TOP - 14, header)
    for x in xs[:3]:
        canvas.drawString(x + 4, TOP - 34, "text of it")
    draw(canvas)
    canvas.save()
    return list(read_pdf(buffer.getvalue()).pages[0].fragments)


def test_a_watermark_is_in_no_cell() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.translate(LEFT + 40, TOP - 190)
        canvas.rotate(40)
        canvas.setFont(FONT, 60)
        canvas.drawString(0, 0, "DRAFT")

    fragments = plan_with(draw)
    assert [f.cells for f in fragments if f.kind == "cells"][1] == ("text of it",) * 3
    assert [f.cells for f in fragments if f.kind == "line"] == [("DRAFT",)]


def test_an_underline_across_a_cell_is_no_ruling() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.line(LEFT + 2.8, TOP - 36, LEFT + 120 - 2.8, TOP - 36)

    assert len([f for f in plan_with(draw) if f.kind == "cells"]) == 2


def test_text_off_the_page_is_not_on_it() -> None:
    fragments = plan_with(lambda canvas: canvas.drawString(-400, 500, "unseen"))
    assert all("unseen" not in c for f in fragments for c in f.cells)
