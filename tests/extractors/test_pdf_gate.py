"""Which pages are read closely: every page of a plan, and as few others as may be."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from extractors.pdf import read_pdf
from extractors.pdf_gate import Signals, choose, header_columns, read_signals
from tests.fixtures.factory import plans
from tests.fixtures.factory.cases import northmere_report
from tests.fixtures.factory.plans import Grid, Plan
from tests.fixtures.factory.render_reportlab import Style, render_report

HEADERS = [
    "Recommendation Scope of recommendation Action to take Lead Agency Target Date",
    "No Recommendation Action Required Lead Timescale Progress to date",
    "Ref. What needs to change? What will we do? By whom By when RAG",
    "Recommendation\r\nAgency\r\nresponsible\r\nEvidence of\r\nachievement\r\nTarget\r\ndate",
    "Recommendation Scope of Action to Lead Key milestones Date of\r\nrecommendation take Agency achieved completion",
    "Recommendations Progress",
    "Action Owner Deadline Status",
]
NO_HEADERS = [
    "Date Event Source",
    "Date Time Agency Event Comment",
    "The panel found no evidence that the lead agency had acted on the update, or who was responsible for it.",
    "The review makes recommendations for action by all agencies, and asks the partnership to report on progress "
    "against each of them within a year of publication.",
    "1. Introduction 2. Terms of reference 3. Chronology 4. Analysis 5. Conclusions",
    "Name Role Organisation Date appointed",
]


@pytest.mark.parametrize("text", HEADERS)
def test_headers_of_a_plan_are_seen(text: str) -> None:
    assert header_columns(text)


@pytest.mark.parametrize("text", NO_HEADERS)
def test_prose_and_other_tables_name_no_plan(text: str) -> None:
    assert not header_columns(text)


def test_a_header_is_found_inside_a_page() -> None:
    page = "Appendix 2 to the report of the panel, as agreed in May\r\n" + HEADERS[1] + "\r\n1 The council should ask"
    assert {"recommendation", "action", "lead_agency", "target_date_text"} <= header_columns(page)


def test_of_a_report_only_the_plan_and_the_recommendations_are_read() -> None:
    transcript = read_pdf(northmere_report(Style()))
    assert [p.number for p in transcript.pages] == [6, 7, 8]
    assert transcript.page_count == 8
    assert sorted(transcript.prose) == [1, 2, 3, 4, 5]
    assert "commissioned by the Northmere Community Safety Partnership" in " ".join(transcript.prose[3].split())
    lines = [f.cells[0] for f in transcript.pages[0].fragments]
    assert "Recommendation 7 – The panel's own records should be kept for ten years." in lines


@pytest.mark.parametrize("plan", [plans.NORTHMERE, plans.ALDERCOMBE, plans.WEXBOURNE], ids=lambda p: p.title[:9])
@pytest.mark.parametrize("breaks", ["closed", "open", "bare"])
def test_pages_without_a_header_follow_the_page_that_has_it(plan: Plan, breaks: str) -> None:
    chapters: tuple[tuple[str, Grid], ...] = (("Chronology", plans.CHRONOLOGY),)
    style = Style(size=13, header="first", breaks=breaks)  # type: ignore[arg-type]
    transcript = read_pdf(render_report("Review", plans.CONTENTS, chapters, plan, style))
    assert transcript.page_count is not None
    assert [p.number for p in transcript.pages] == list(range(4, transcript.page_count + 1))


def page(
    number: int, *, columns: str = "", verticals: int = 0, columnar: bool = False, states: bool = False
) -> Signals:
    return Signals(
        number=number,
        characters=500,
        columns=frozenset(columns.split()),
        verticals=tuple(50.0 * i for i in range(verticals)),
        columnar=columnar,
        states_recommendations=states,
        scanned=False,
        blank=False,
    )


PLAN_PAGE = "recommendation action lead_agency"


@pytest.mark.parametrize(
    ("pages", "chosen"),
    [
        pytest.param([page(1), page(2, columns=PLAN_PAGE, verticals=5), page(3)], {2}, id="prose around a plan"),
        pytest.param([page(1, columns=PLAN_PAGE, verticals=5), page(2), page(3, columns=PLAN_PAGE, verticals=5)],
                     {1, 2, 3}, id="a page between two pages of a plan"),
        pytest.param([page(1, columns=PLAN_PAGE, verticals=5), page(2, verticals=6), page(3, columnar=True)],
                     {1, 2, 3}, id="a plan goes on with other rulings, or with none"),
        pytest.param([page(1, columns=PLAN_PAGE)], set(), id="words of a header in prose"),
        pytest.param([page(1, columns=PLAN_PAGE + " target_date_text")], {1}, id="four headers need no ruling"),
        pytest.param([page(1, verticals=2), page(2, verticals=6)], {2}, id="headers of unknown wording"),
        pytest.param([page(1, states=True), page(2)], {1}, id="recommendations in prose"),
    ],
)  # fmt: skip
def test_choice_of_pages(pages: list[Signals], chosen: set[int]) -> None:
    assert choose(pages) == chosen


CELLS = ((50.0, 150.0), (170.0, 400.0), (420.0, 560.0))
LINES = ((50.0, 555.0), (50.0, 548.0), (50.0, 560.0), (50.0, 120.0))


@pytest.mark.parametrize(
    ("pieces", "chosen"),
    [
        pytest.param(CELLS[1:2] * 20, {1, 2, 3, 4}, id="one long cell fills the pages between"),
        pytest.param(LINES * 5, {1, 4}, id="two plans with prose between"),
    ],
)
def test_pages_between_two_pages_of_a_plan(pieces: tuple[tuple[float, float], ...], chosen: set[int]) -> None:
    plan = [replace(page(n, columns=PLAN_PAGE, verticals=5), pieces=CELLS * 9) for n in (1, 4)]
    between = [replace(page(n), pieces=pieces) for n in (2, 3)]
    assert choose([plan[0], *between, plan[1]]) == chosen


def test_a_plan_goes_on_where_its_columns_are_filled_in_turn() -> None:
    """No page need fill all of them; lists stand a little to the right of where their column begins."""
    columns = CELLS[:2], CELLS[1:], ((50.0, 150.0), (428.0, 556.0))
    plan = [replace(page(1, columns=PLAN_PAGE, columnar=True), pieces=CELLS * 9)]
    plan += [replace(page(n), pieces=own * 9) for n, own in enumerate(columns, start=2)]
    after = replace(page(5), pieces=LINES * 5)
    assert choose([*plan, after]) == {1, 2, 3, 4}


def test_lists_in_a_column_make_no_column_of_their_own() -> None:
    """A page of many list items, then one with nothing but the rest of that cell."""
    listed = [replace(page(1, columns=PLAN_PAGE, columnar=True), pieces=(*CELLS, (432.0, 558.0)) * 9)]
    rest = replace(page(2), pieces=CELLS[2:] * 20)
    assert choose([*listed, rest, replace(page(3), pieces=LINES * 5)]) == {1, 2}


@pytest.mark.parametrize(
    ("line", "states"),
    [
        ("Recommendation 3 – The council should keep one form.", True),
        ("Recommendation 4: Tell teams.", True),
        ("Recommendation No 2.1. Tell teams.", True),
        ("RECOMMENDATION TWO: Tell teams.", True),
        ("Recommendation 12", True),
        ("Recommendation 3 was agreed by the panel in May.", False),
        ("The panel refers to Recommendation 3: it stands.", False),
        ("Recommendation 1: Training ................ 41", False),
        ("Recommendations", False),
    ],
)
def test_lines_that_state_a_recommendation(line: str, states: bool) -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.drawString(60, 700, line)
    canvas.save()
    page = pypdfium2.PdfDocument(buffer.getvalue())[0]
    assert read_signals(page, 1).states_recommendations is states
