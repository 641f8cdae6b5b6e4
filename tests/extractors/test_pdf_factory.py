"""Plans drawn in every style, read back: each row must be what was drawn, and no letter may be lost or doubled."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import cache

import pytest

from extractors.pdf import read_pdf
from schemas.fragment import Fragment, Transcript, count_characters
from tests.fixtures.factory import plans
from tests.fixtures.factory.cases import CASES, NUMBERED
from tests.fixtures.factory.plans import Plan
from tests.fixtures.factory.render_reportlab import Strip, Style, plan_sheet
from tests.fixtures.factory.samples import SAMPLES

PLAIN = Style()
STYLES = {
    "closed": PLAIN,
    "open": replace(PLAIN, size=10, breaks="open", header="first"),
    "open_repeated": replace(PLAIN, size=11, breaks="open"),
    "bare": replace(PLAIN, size=10, breaks="bare", header="first"),
    "thin_boxes": replace(PLAIN, size=10, rulings="thin_boxes", breaks="open", header="first"),
    "cell_boxes": replace(PLAIN, rulings="cell_boxes"),
    # a row across such a table has no ruling beside it at all: it is read as a line, which headings may be
    "no_outer_sides": replace(PLAIN, size=10, verticals="inner", sections="line"),
    "no_outer_sides_open": replace(PLAIN, size=10, verticals="inner", breaks="open", header="first", sections="line"),
    # where nothing is ruled beside the rows, a heading between two tables is a row across one
    "no_verticals": replace(PLAIN, verticals="none", size=10),
    "no_verticals_small": replace(PLAIN, verticals="none", size=8, landscape=False),
    "shaded": replace(PLAIN, shaded=True, rulings="thin_boxes"),
    "fake_bold": replace(PLAIN, size=12, fake_bold=True),
    "no_trailing_spaces": replace(PLAIN, trailing_spaces=False),
    "rotated": replace(PLAIN, rotated=True, breaks="open", header="first", size=11),
    "sideways": replace(PLAIN, sideways=True, breaks="open", header="first", size=11),
    "portrait": replace(PLAIN, landscape=False, size=8, running_header="Official"),
    "headings_as_lines": replace(PLAIN, sections="line", size=10, breaks="open"),
    "bare_repeated": replace(PLAIN, size=11, breaks="bare"),
    "large_no_spaces": replace(PLAIN, size=18, breaks="open", header="first", trailing_spaces=False),
    "large": replace(PLAIN, size=14, breaks="open", header="first"),
}
PLANS = {"northmere": plans.NORTHMERE, "aldercombe": plans.ALDERCOMBE, "wexbourne": plans.WEXBOURNE}


@cache
def drawn(plan: str, style: str) -> tuple[tuple[Strip, ...], Transcript]:
    sheet = plan_sheet(PLANS[plan], STYLES[style])
    data = sheet.finish()
    return tuple(sheet.strips), read_pdf(data)


def rows(transcript: Transcript) -> list[Fragment]:
    return [f for page in transcript.pages for f in page.fragments if f.kind == "cells"]


def squeezed(text: str) -> str:
    """Text without white space: how lines are joined is tested apart."""
    return "".join(text.split())


EVERY = [(plan, style) for plan in PLANS for style in STYLES]


@pytest.mark.parametrize(("plan", "style"), EVERY)
def test_every_row_is_read_as_it_was_drawn(plan: str, style: str) -> None:
    strips, transcript = drawn(plan, style)
    assert [(f.page, tuple(map(squeezed, f.cells))) for f in rows(transcript)] == [
        (s.page, tuple(map(squeezed, s.cells))) for s in strips
    ]


@pytest.mark.parametrize(("plan", "style"), EVERY)
def test_rows_cut_without_a_ruling_say_so(plan: str, style: str) -> None:
    strips, transcript = drawn(plan, style)
    assert [(f.geometry and (f.geometry.open_top, f.geometry.open_bottom)) for f in rows(transcript)] == [
        (s.open_top, s.open_bottom) for s in strips
    ]


@pytest.mark.parametrize(("plan", "style"), EVERY)
def test_every_letter_ends_in_one_fragment(plan: str, style: str) -> None:
    _, transcript = drawn(plan, style)
    for page in transcript.pages:
        assert page.characters == sum(count_characters(c) for f in page.fragments for c in f.cells)
        assert [f.row for f in page.fragments] == list(range(1, len(page.fragments) + 1))


@pytest.mark.parametrize("name", [name for name in SAMPLES if name.endswith(".pdf")])
def test_as_many_letters_are_counted_as_pdfium_sees(name: str) -> None:
    """Held against another library's count; no sample draws its text twice."""
    import pypdfium2

    data = SAMPLES[name].draw()
    pages = read_pdf(data).pages
    document = pypdfium2.PdfDocument(data)
    seen = [count_characters(document[p.number - 1].get_textpage().get_text_range()) for p in pages]
    assert [p.characters for p in pages] == seen


def cell_words(plan: Plan) -> list[str]:
    entries = [e for s in plan.sections for e in s.entries]
    return sorted(word for e in entries for text in e.text.values() for word in text.split())


@pytest.mark.parametrize("style", ["closed", "fake_bold", "large", "portrait"])
@pytest.mark.parametrize("plan", PLANS)
def test_words_stay_whole(plan: str, style: str) -> None:
    """A wrapped line ends a word, a narrow cell does not: with spaces at line ends the two can be told apart."""
    _, transcript = drawn(plan, style)
    found = [word for f in rows(transcript) for c in f.cells for word in c.replace("-\n", "-").split()]
    missing = set(cell_words(PLANS[plan])) - set(found)
    assert missing == set()


@pytest.mark.parametrize("breaks", ["closed", "open"])
def test_merged_cells_give_their_text_to_their_first_row(breaks: str) -> None:
    style = Style(size=10, merged=NUMBERED, breaks=breaks, header="first")  # type: ignore[arg-type]
    sheet = plan_sheet(plans.ALDERCOMBE, style)
    transcript = read_pdf(sheet.finish())
    read = rows(transcript)
    assert len(read) == len(sheet.strips)
    by_page: dict[int, list[str]] = defaultdict(lambda: ["", ""])
    for fragment, strip in zip(read, sheet.strips, strict=True):
        assert fragment.page == strip.page
        assert tuple(map(squeezed, fragment.cells[2:])) == tuple(map(squeezed, strip.cells[2:]))
        assert fragment.geometry is not None
        if fragment.geometry.merged_up[1]:
            assert fragment.cells[:2] == ("", "")
            assert fragment.geometry.cell_boxes[1] is None
        by_page[fragment.page][0] += squeezed(fragment.cells[1])
        by_page[fragment.page][1] += squeezed(strip.cells[1])
    assert all(a == b for a, b in by_page.values())
    merged = [f.geometry.merged_up[1] for f in read if f.geometry and f.page == 1]
    assert merged.count(True) == 3


@pytest.mark.parametrize("name", [c.name for c in CASES])
def test_fixtures_on_disk_are_what_the_factory_makes(name: str) -> None:
    from tests.fixtures.factory.__main__ import ROOT

    case = next(c for c in CASES if c.name == name)
    assert (ROOT / "tests" / "fixtures" / name / "source.pdf").read_bytes() == case.render()
