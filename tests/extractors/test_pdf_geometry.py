"""Where things stand on odd pages: shifted and cropped boxes, forms, fills for rulings, cells without padding."""

from __future__ import annotations

import io
from collections.abc import Callable
from itertools import pairwise

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from extractors.pdf import read_pdf
from schemas.fragment import Fragment
from tests.fixtures.factory import plans
from tests.fixtures.factory.render_reportlab import Style, plan_sheet, render_plan

HEADERS = ("Recommendation", "Action to take", "Lead Agency", "Target Date")
ROWS = (
    ("Keep one form", "Print it", "Council", "May 2020"),
    ("Ask each adult alone", "Tell teams", "Police", "June 2020"),
)
XS = (50.0, 180.0, 310.0, 420.0, 540.0)
TOP, HEIGHT = 700.0, 30.0


def drawn(draw: Callable[[Canvas], None]) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def words(canvas: Canvas, padding: float = 4) -> None:
    for r, row in enumerate((HEADERS, *ROWS)):
        for x, text in zip(XS, row, strict=False):
            canvas.drawString(x + padding, TOP - HEIGHT * r - 18, text)


def grid(canvas: Canvas) -> None:
    canvas.grid(list(XS), [TOP - HEIGHT * r for r in range(4)])


def rows(data: bytes) -> list[Fragment]:
    return [f for page in read_pdf(data).pages for f in page.fragments if f.kind == "cells"]


def texts(data: bytes) -> list[tuple[str, ...]]:
    return [f.cells for f in rows(data)]


EXPECTED = [HEADERS, *ROWS]


def test_a_table_inside_a_form_object() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.beginForm("table")
        grid(canvas)
        words(canvas)
        canvas.endForm()
        canvas.translate(10, -40)
        canvas.doForm("table")

    assert texts(drawn(draw)) == EXPECTED


def test_rulings_a_hair_from_straight_and_slanted_lines() -> None:
    def draw(canvas: Canvas) -> None:
        for i in range(4):
            canvas.line(XS[0], TOP - HEIGHT * i, XS[-1], TOP - HEIGHT * i + 0.2)
        for x in XS:
            canvas.line(x, TOP, x + 0.1, TOP - 3 * HEIGHT)
        canvas.line(XS[1] + 20, TOP, XS[2] - 20, TOP - 3 * HEIGHT)
        words(canvas)

    assert texts(drawn(draw)) == EXPECTED


def test_what_was_filled_into_a_form() -> None:
    def draw(canvas: Canvas) -> None:
        grid(canvas)
        for x, header in zip(XS, HEADERS, strict=False):
            canvas.drawString(x + 4, TOP - 18, header)
        for r, row in enumerate(ROWS, 1):
            for x, text in zip(XS, row, strict=False):
                y = TOP - HEIGHT * (r + 1) + 5
                canvas.acroForm.textfield(value=text, name=f"{r}{x}", x=x + 2, y=y, width=100, height=20, borderWidth=0)

    assert texts(drawn(draw)) == EXPECTED


def shaded(canvas: Canvas) -> None:
    for r in range(3):
        for i, (x0, x1) in enumerate(pairwise(XS)):
            canvas.setFillGray(0.9 if (r + i) % 2 else 0.8)
            canvas.rect(x0, TOP - HEIGHT * (r + 1), x1 - x0, HEIGHT, stroke=0, fill=1)
    canvas.setFillGray(0)


def test_cells_drawn_as_backgrounds() -> None:
    def draw(canvas: Canvas) -> None:
        shaded(canvas)
        words(canvas)

    assert texts(drawn(draw)) == EXPECTED


def test_a_background_table_beside_a_ruled_one() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.grid([50, 150, 250], [400, 380, 360])
        canvas.drawString(54, 386, "Key")
        shaded(canvas)
        words(canvas)

    assert texts(drawn(draw)) == [*EXPECTED, ("Key", ""), ("", "")]


def test_highlighted_lines_are_no_table() -> None:
    def draw(canvas: Canvas) -> None:
        for i in range(4):
            canvas.setFillColorRGB(1, 1, 0)
            canvas.rect(50, 400 - 14 * i, 300, 14, stroke=0, fill=1)
            canvas.setFillGray(0)
            canvas.drawString(54, 404 - 14 * i, f"Recommendation {i + 1}: keep one form")

    assert texts(drawn(draw)) == []


def test_rules_around_prose_are_no_table() -> None:
    def draw(canvas: Canvas) -> None:
        for y in (780, 420, 60):
            canvas.line(50, y, 540, y)
        for i in range(12):
            canvas.drawString(50, 740 - 14 * i, f"Recommendation {i + 1}: keep one form for   every  team and say so")

    assert texts(drawn(draw)) == []


def test_text_that_touches_a_ruling_stays_in_its_cell() -> None:
    def draw(canvas: Canvas) -> None:
        grid(canvas)
        words(canvas)
        canvas.drawRightString(XS[1] - 0.8, TOP - HEIGHT - 28, "10a")
        canvas.drawString(XS[1] + 0.8, TOP - HEIGHT - 28, "first")

    assert texts(drawn(draw))[1][:2] == ("Keep one form\n\n10a", "Print it\n\nfirst")


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_shifted_media_boxes(rotation: int) -> None:
    def draw(canvas: Canvas) -> None:
        grid(canvas)
        words(canvas)

    document = pypdfium2.PdfDocument(drawn(draw))
    document[0].set_mediabox(-30, -50, 565, 800)
    document[0].set_rotation(rotation)
    buffer = io.BytesIO()
    document.save(buffer)
    found = texts(buffer.getvalue())
    assert sorted(w for row in found for cell in row for w in cell.split()) == sorted(
        w for row in EXPECTED for cell in row for w in cell.split()
    )
    if rotation == 0:
        assert found == EXPECTED


def test_text_outside_the_crop_box_is_not_on_the_page() -> None:
    def draw(canvas: Canvas) -> None:
        grid(canvas)
        words(canvas)
        canvas.drawString(60, 20, "plan v7.indd 12")
        canvas.setCropBox((0, 40, 595, 842))

    fragments = read_pdf(drawn(draw)).pages[0].fragments
    assert [f.cells for f in fragments] == EXPECTED


def test_boxes_are_counted_from_the_top_left() -> None:
    def draw(canvas: Canvas) -> None:
        grid(canvas)
        words(canvas)

    row = rows(drawn(draw))[1]
    top = 841.89 - TOP + HEIGHT
    assert row.bbox == pytest.approx((XS[0], top, XS[-1], top + HEIGHT), abs=0.1)
    assert row.geometry is not None
    assert row.geometry.edges == pytest.approx(XS, abs=0.1)
    assert row.geometry.cell_boxes[1] == pytest.approx((XS[1], top, XS[2], top + HEIGHT), abs=0.1)


def test_rows_over_a_whole_page_have_no_horizontal_ruling() -> None:
    sheet = plan_sheet(plans.NORTHMERE, Style(size=20, breaks="open", header="first"))
    read = rows(sheet.finish())
    whole = [s.page for s in sheet.strips if s.open_top and s.open_bottom]
    assert len(whole) > 1
    assert [f.page for f in read if f.geometry and f.geometry.open_top and f.geometry.open_bottom] == whole
    assert all(len(f.cells) == len(plans.NORTHMERE.columns) for f in read)


def two_pages(draw: Callable[[Canvas], None], draw_second: Callable[[Canvas], None]) -> bytes:
    def both(canvas: Canvas) -> None:
        draw(canvas)
        canvas.showPage()
        draw_second(canvas)

    return drawn(both)


@pytest.mark.parametrize("left_side_touches", [True, False])
def test_a_merged_cell_is_open_where_the_page_breaks(left_side_touches: bool) -> None:
    """Only the rows beside it are ruled off at the foot of the page, and at the head of the next."""

    def first(canvas: Canvas) -> None:
        grid(canvas)
        words(canvas)
        y = TOP - 3 * HEIGHT
        canvas.lines([(x, y, x, y - HEIGHT) for x in XS])
        canvas.line(XS[1], y - HEIGHT, XS[-1], y - HEIGHT)
        for x, text in zip(XS, ("Ring before", "Train staff", "Trust", "July 2020"), strict=False):
            canvas.drawString(x + 4, y - 18, text)

    def second(canvas: Canvas) -> None:
        canvas.lines([(x, 780, x, 740) for x in XS])
        for y in (780, 760, 740):
            canvas.line(XS[1], y, XS[-1], y)
        if left_side_touches:
            canvas.line(XS[0], 740, XS[1], 740)
        canvas.drawString(XS[0] + 4, 765, "they write.")
        for y, texts_of_row in (
            (765, ("Tell teams", "Police", "May 2021")),
            (745, ("Keep lists", "Council", "May 2022")),
        ):
            for x, text in zip(XS[1:], texts_of_row, strict=False):
                canvas.drawString(x + 4, y, text)

    assert texts(two_pages(first, second)) == [
        *EXPECTED,
        ("Ring before", "Train staff", "Trust", "July 2020"),
        ("they write.", "Tell teams", "Police", "May 2021"),
        ("", "Keep lists", "Council", "May 2022"),
    ]


@pytest.mark.parametrize(
    ("foot", "head", "expected"),
    [
        ("homelessne", "ss lead", ("homelessne\u00ad", "ss lead")),
        ("the special-", "ist nurse", ("the special-\u00ad", "ist nurse")),
        ("a self-", "help group", ("a self-", "help group")),
        ("the nurse", "writes", ("the nurse", "writes")),
    ],
)
def test_a_word_that_the_page_break_cuts_is_marked(foot: str, head: str, expected: tuple[str, str]) -> None:
    """Below the header printed again the cell goes on; the mark says that its last word does."""

    def first(canvas: Canvas) -> None:
        grid(canvas)
        words(canvas)
        canvas.grid(list(XS), [TOP - 3 * HEIGHT, TOP - 4 * HEIGHT])
        canvas.drawString(XS[1] + 4, TOP - 3 * HEIGHT - 18, foot)

    def second(canvas: Canvas) -> None:
        canvas.grid(list(XS), [TOP - HEIGHT * r for r in range(3)])
        for x, text in zip(XS, HEADERS, strict=False):
            canvas.drawString(x + 4, TOP - 18, text)
        canvas.drawString(XS[1] + 4, TOP - HEIGHT - 18, head)

    read = texts(two_pages(first, second))
    assert (read[3][1], read[5][1]) == expected


def test_text_that_hangs_out_of_a_merged_cell_is_its_own() -> None:
    """The row below has no cell there; text right below the table is still none of it."""

    def page(canvas: Canvas) -> None:
        foot = TOP - 3 * HEIGHT
        grid(canvas)
        canvas.grid(list(XS[1:]), [foot, foot - HEIGHT])
        words(canvas)
        canvas.drawString(XS[0] + 4, foot - 5, "and a spare")
        canvas.drawString(XS[1] + 4, foot - HEIGHT - 5, "Below the table")

    assert texts(drawn(page))[2][0].split() == ["Ask", "each", "adult", "alone", "and", "a", "spare"]
    assert not any("Below" in cell for row in texts(drawn(page)) for cell in row)


def test_columns_of_a_header_at_a_pages_foot_are_seen_on_the_next_page() -> None:
    """Only a heading stands below it, whose words run over the columns."""

    def first(canvas: Canvas) -> None:
        for x, text in zip(XS, HEADERS, strict=False):
            canvas.drawString(x, 100, text)
        canvas.setFont("Helvetica-Bold", 12)
        canvas.drawString(XS[0], 70, "The Partnership of Norbury and of Westmarsh on the Hill")

    def second(canvas: Canvas) -> None:
        for r, row in enumerate(ROWS * 4):
            canvas.line(XS[0], TOP - HEIGHT * r - 10, XS[-1], TOP - HEIGHT * r - 10)
            for x, text in zip(XS, row, strict=False):
                canvas.drawString(x, TOP - HEIGHT * r, text)

    assert texts(two_pages(first, second))[-8:] == list(ROWS * 4)


def test_a_running_footer_within_a_column_is_no_rest_of_a_row() -> None:
    def page(canvas: Canvas) -> None:
        grid(canvas)
        words(canvas)
        canvas.drawString(XS[3] + 4, TOP - 3 * HEIGHT - 10, f"Official Page {canvas.getPageNumber()} of 2")

    assert texts(two_pages(page, page)) == [*EXPECTED, *EXPECTED]


def test_between_level_rules_a_rule_beside_a_cell_leaves_it_whole() -> None:
    """Rulings between rows only: one that begins at the second column parts the actions of one recommendation."""

    def draw(canvas: Canvas) -> None:
        for r in (0, 1, 2, 4, 5):
            canvas.line(XS[0], TOP - HEIGHT * r, XS[-1], TOP - HEIGHT * r)
        canvas.line(XS[1], TOP - 3 * HEIGHT, XS[-1], TOP - 3 * HEIGHT)
        words(canvas)
        canvas.drawString(XS[0] + 4, TOP - 2 * HEIGHT - 34, "and each child")
        more = (("", "Train staff", "Trust", "July 2020"), ("Ring before", "Tell teams", "Police", "May 2021"))
        for r, row in enumerate(more, 3):
            for x, text in zip(XS, row, strict=False):
                canvas.drawString(x + 4, TOP - HEIGHT * r - 18, text)

    found = rows(drawn(draw))
    assert [f.cells[0] for f in found] == [
        "Recommendation",
        "Keep one form",
        "Ask each adult alone\nand each child",
        "",
        "Ring before",
    ]
    assert [f.geometry.merged_up[0] for f in found if f.geometry] == [False, False, False, True, False]


def test_a_band_of_colour_can_hold_several_rows() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillGray(0.8)
        canvas.rect(XS[0], TOP - HEIGHT, XS[-1] - XS[0], HEIGHT, stroke=0, fill=1)
        canvas.rect(XS[0], TOP - 5 * HEIGHT, XS[-1] - XS[0], HEIGHT, stroke=0, fill=1)
        canvas.rect(XS[0], TOP - 7 * HEIGHT, XS[-1] - XS[0], HEIGHT, stroke=0, fill=1)
        canvas.setFillGray(0)
        table = (
            HEADERS,
            ("Keep one form", "Print it", "Council", "May 2020"),
            ("", "Tell teams", "Police", "June 2020"),
            ("", "Train staff", "Trust", "July 2020"),
            ("Ring before", "Keep lists", "Police", "May 2021"),
            ("Write after", "Send letters", "Trust", "May 2022"),
            ("Meet again", "Book rooms", "Council", "May 2023"),
        )
        for r, row in enumerate(table):
            for x, text in zip(XS, row, strict=False):
                canvas.drawString(x + 4, TOP - HEIGHT * r - 12, text)
                if text and r:
                    canvas.drawString(x + 4, TOP - HEIGHT * r - 23, "of it")

    found = [tuple(cell.split("\n")[0] for cell in row) for row in texts(drawn(draw))]
    assert [row[1] for row in found] == [
        "Action to take",
        "Print it",
        "Tell teams",
        "Train staff",
        "Keep lists",
        "Send letters",
        "Book rooms",
    ]


SMALL = (8, 11)
"""Font size and line step of text with several lines."""


def lines(canvas: Canvas, x: float, y: float, *texts: str) -> None:
    canvas.setFont("Helvetica", SMALL[0])
    for n, text in enumerate(texts):
        canvas.drawString(x + 4, y - SMALL[1] * n, text)


def test_shading_behind_headings_parts_no_rows() -> None:
    """Two rows below a shaded heading: the rule under the header and the shading stand around headings alone."""

    def draw(canvas: Canvas) -> None:
        canvas.line(XS[0], TOP - 12, XS[-1], TOP - 12)
        canvas.setFillGray(0.8)
        canvas.rect(XS[0], TOP - 34, XS[-1] - XS[0], 18, stroke=0, fill=1)
        canvas.setFillGray(0)
        for x, text in zip(XS, HEADERS, strict=False):
            canvas.drawString(x + 4, TOP - 8, text)
        canvas.setFont("Helvetica-Bold", SMALL[0])
        canvas.drawString(XS[0] + 4, TOP - 28, "Northmere Police")
        for r, row in enumerate((*ROWS, ("Ring each home", "Keep lists", "Trust", "July 2021"))):
            for x, text in zip(XS, row, strict=False):
                lines(canvas, x, TOP - 50 - 40 * r, text, "as agreed")

    found = [tuple(cell.split("\n")[0] for cell in row) for row in texts(drawn(draw))]
    assert [row[0] for row in found] == [
        "Recommendation",
        "Northmere Police",
        "Keep one form",
        "Ask each adult alone",
        "Ring each home",
    ]


def test_a_merged_cell_hangs_over_the_edge_between_two_bands_of_one_colour() -> None:
    """A long recommendation beside two actions, each on a box of its own, and a heading in bold without shading."""
    edges = (TOP, TOP - 20, TOP - 50, TOP - 70, TOP - 110, TOP - 150)

    def draw(canvas: Canvas) -> None:
        for (top, bottom), shade in zip(pairwise(edges), (0.6, 1.0, 1.0, 0.9, 0.9), strict=True):
            canvas.setFillGray(shade)
            canvas.rect(XS[0], bottom, XS[-1] - XS[0], top - bottom, stroke=0, fill=1)
        canvas.setFillGray(0)
        for x, text in zip(XS, HEADERS, strict=False):
            canvas.drawString(x + 4, TOP - 14, text)
        for x, text in zip(XS, ROWS[0], strict=False):
            lines(canvas, x, TOP - 32, text)
        canvas.setFont("Helvetica-Bold", SMALL[0])
        canvas.drawString(XS[0] + 4, TOP - 62, "Northmere Police")
        lines(canvas, XS[0], TOP - 82, *("Ask each", "adult alone", "and write", "the answer", "into their", "notes"))
        for y, row in ((TOP - 82, ROWS[1]), (TOP - 124, ("", "Train staff", "Trust", "July 2020"))):
            for x, text in list(zip(XS, row, strict=False))[1:]:
                lines(canvas, x, y, text, "as agreed")

    found = [(row[0].replace("\n", " "), row[1].split("\n")[0]) for row in texts(drawn(draw))]
    assert found == [
        ("Recommendation", "Action to take"),
        ("Keep one form", "Print it"),
        ("Northmere Police", ""),
        ("Ask each adult alone and write the answer into their notes", "Tell teams"),
        ("", "Train staff"),
    ]


def test_a_space_that_recurs_in_a_column_is_no_border() -> None:
    """Dates are centred, so they begin anywhere, and the names of the same body end with the same words."""

    def draw(canvas: Canvas) -> None:
        for x, text in zip(XS, HEADERS, strict=False):
            lines(canvas, x, TOP, text)
        dates = ("May 2020", "2 May 2020", "12 September 2020", "Each April", "By the summer of 2021", "June 2022")
        for r, date in enumerate(dates):
            for x, text in zip(XS, (f"Keep form {r}", f"Print it for team {r}"), strict=False):
                lines(canvas, x, TOP - 30 * (r + 1), text, "and its partners")
            lines(canvas, XS[2], TOP - 30 * (r + 1), "Town Housing Group", "and team")
            canvas.drawCentredString(XS[3] + 65, TOP - 30 * (r + 1), date)

    assert {row[2].split("\n")[0] for row in texts(drawn(draw))[1:]} == {"Town Housing Group"}


def test_a_header_over_the_numbers_that_reaches_to_the_next() -> None:
    def draw(canvas: Canvas) -> None:
        xs = (50.0, 95.0, 230.0, 330.0, 420.0)
        table = (
            ("Number", "Recommendation", "Action to take", "Lead Agency", "Target Date"),
            ("1", "Keep one form for all", "Print it at once", "Council", "May 2020"),
            ("2", "Ask each adult alone", "Tell teams of it", "Police", "June 2020"),
        )
        for r, row in enumerate(table):
            canvas.line(50, TOP - HEIGHT * r, 520, TOP - HEIGHT * r)
            for x, text in zip(xs, row, strict=True):
                canvas.drawString(x, TOP - HEIGHT * r - 18, text)
        canvas.line(50, TOP - HEIGHT * 3, 520, TOP - HEIGHT * 3)

    assert [row[:2] for row in texts(drawn(draw))] == [
        ("Number", "Recommendation"),
        ("1", "Keep one form for all"),
        ("2", "Ask each adult alone"),
    ]


def test_two_headers_that_all_but_touch() -> None:
    """The gap between them is wider than their spaces, though narrower than one between columns as a rule is."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        beside = XS[2] + canvas.stringWidth("Lead Agency") + 4.2
        xs = (XS[0], XS[1], XS[2], beside, 480.0)
        table = (
            ("Recommendation", "Action to take", "Lead Agency", "Key milestones", "Target Date"),
            ("Keep one form", "Print it at once", "Council", "Form agreed", "May 2020"),
            ("Ask each adult alone", "Tell teams of it", "Police", "Teams were told", "June 2020"),
        )
        for r, row in enumerate(table):
            canvas.line(50, TOP - HEIGHT * r, 540, TOP - HEIGHT * r)
            for x, text in zip(xs, row, strict=True):
                canvas.drawString(x, TOP - HEIGHT * r - 18, text)
        canvas.line(50, TOP - HEIGHT * 3, 540, TOP - HEIGHT * 3)

    found = texts(drawn(draw))
    assert found[0] == ("Recommendation", "Action to take", "Lead Agency", "Key milestones", "Target Date")
    assert found[2][2:4] == ("Police", "Teams were told")


def test_a_row_that_sounds_like_a_header_but_is_not_in_bold_as_the_header_is() -> None:
    def draw(canvas: Canvas) -> None:
        table = (
            HEADERS,
            ("For local agencies", "Multi-agency task", "COMPLETED", "COMPLETED by then"),
            ("to keep one form", "group to print it", "", "in May 2020"),
        )
        for r, row in enumerate(table):
            canvas.setFont("Helvetica" if r else "Helvetica-Bold", 12)
            for x, text in zip(XS, row, strict=False):
                canvas.drawString(x, TOP - (30 if r else 0) - 14 * r, text)

    found = texts(drawn(draw))
    assert found[0] == HEADERS
    assert [" ".join(cell.split()) for cell in found[1]] == [
        "For local agencies to keep one form",
        "Multi-agency task group to print it",
        "COMPLETED",
        "COMPLETED by then in May 2020",
    ]


def test_what_a_border_cuts_through_is_the_last_of_the_cell_above() -> None:
    """A header's row that is too low for its text: what is too much is drawn over the border and below."""

    def draw(canvas: Canvas) -> None:
        grid(canvas)
        words(canvas)
        canvas.drawString(XS[1] + 4, TOP - HEIGHT - 4, "and why")

    assert texts(drawn(draw)) == [("Recommendation", "Action to take\n\nand why", *HEADERS[2:]), *ROWS]


def test_columns_of_a_typewriter_font() -> None:
    """Its spaces are wider than what parts two columns in other fonts."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Courier", 9)
        xs = (50.0, 200.0, 330.0, 440.0)
        table = (
            ("Recommendation", "Action to take", "Lead Agency", "Target Date"),
            ("Keep one form for all", "Print it at once", "Town Council", "May 2020"),
            ("Ask each adult alone", "Tell teams of it", "North Police", "June 2020"),
            ("Ring before a letter", "Train all staff", "Health Trust", "July 2020"),
        )
        for r, row in enumerate(table):
            for x, text in zip(xs, row, strict=True):
                canvas.drawString(x, TOP - HEIGHT * r - 18, text)
            canvas.line(XS[0], TOP - HEIGHT * r, XS[-1], TOP - HEIGHT * r)
        canvas.line(XS[0], TOP - HEIGHT * 4, XS[-1], TOP - HEIGHT * 4)

    found = texts(drawn(draw))
    assert found[0] == ("Recommendation", "Action to take", "Lead Agency", "Target Date")
    assert found[-1] == ("Ring before a letter", "Train all staff", "Health Trust", "July 2020")


def test_shaded_and_bold_rows_say_so() -> None:
    data = render_plan(plans.ALDERCOMBE, Style(shaded=True, rulings="thin_boxes"))
    marked = [(f.geometry.shaded, f.geometry.bold) for f in rows(data) if f.geometry]
    assert marked[:3] == [(True, True), (True, True), (False, False)]
