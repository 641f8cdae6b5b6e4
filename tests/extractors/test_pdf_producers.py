"""Generated plans printed by several programs: the records read are the plan, and the printing itself is sound."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any, Final

import pytest

from pipeline.convert import convert
from tests.fixtures.factory.generate import make_plan, make_report
from tests.fixtures.factory.looks import STYLES, Look
from tests.fixtures.factory.plans import Plan, Prose
from tests.fixtures.factory.produced import PRODUCED, Produced
from tests.fixtures.factory.producers import INSTALL, available
from tests.fixtures.factory.render import PRODUCERS, render
from tests.fixtures.factory.told import told_by, told_by_gold

FIXTURES: Final = Path(__file__).parents[1] / "fixtures"

NOT_YET: Final[dict[str, str]] = {
    "pdf_libreoffice_unruled": "wrapped headers become a record, rows of one page run into each other",
}
"""Cases that are not read right yet, each with the reason; one that is read right must leave this list."""

CASES: Final = [
    pytest.param(c, id=c.name, marks=[pytest.mark.xfail(reason=NOT_YET[c.name])] if c.name in NOT_YET else [])
    for c in PRODUCED
]

SMALL: Final = make_plan(1, size=5, most=90)


def source(case: Produced) -> bytes:
    return (FIXTURES / case.name / "source.pdf").read_bytes()


@pytest.mark.parametrize("case", CASES)
def test_the_records_are_the_plan(case: Produced) -> None:
    read = convert(source(case))
    assert told_by(read.actions) == told_by_gold(case.gold)
    assert read.document.characters_unaccounted == 0


@pytest.mark.parametrize("case", PRODUCED, ids=lambda c: c.name)
def test_gold_on_disk_is_the_plan(case: Produced) -> None:
    on_disk = json.loads((FIXTURES / case.name / "gold.json").read_text(encoding="utf-8"))
    assert on_disk == case.gold
    assert len(source(case)) < 60_000


def printed(producer: str, look: Look, plan: Plan = SMALL) -> bytes:
    if not available(producer):
        pytest.skip(INSTALL[producer])
    return render(producer, [(plan, look)])[0]


def letters(text: str) -> Counter[str]:
    return Counter(c for c in unicodedata.normalize("NFKC", text).lower() if c.isalnum())


def pdf_text(data: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    return "".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize("style", [s for s in STYLES if s != "context"])
@pytest.mark.parametrize("producer", PRODUCERS)
def test_every_letter_of_the_plan_is_printed(producer: str, style: str) -> None:
    look = STYLES[style](Random(style))
    cells = letters(" ".join(t for s in SMALL.sections for e in s.entries for t in e.text.values()))
    assert cells - letters(pdf_text(printed(producer, look))) == Counter()


@pytest.mark.parametrize("producer", PRODUCERS)
def test_the_same_plan_gives_the_same_bytes(producer: str) -> None:
    assert printed(producer, Look()) == printed(producer, Look())


@pytest.mark.parametrize(("turn", "rotation"), [("90", 90), ("270", 270), ("sideways", 0)])
@pytest.mark.parametrize("producer", PRODUCERS)
def test_turned_pages_are_stored_upright(producer: str, turn: Any, rotation: int) -> None:
    import pypdfium2

    page = pypdfium2.PdfDocument(printed(producer, Look(turn=turn)))[0]
    left, bottom, right, top = page.get_mediabox()
    assert page.get_rotation() == rotation
    assert right - left < top - bottom
    lines = page.get_textpage()
    first, last = lines.get_charbox(0), lines.get_charbox(8)  # of the title, which is printed first
    assert abs(last[1] - first[1]) > abs(last[0] - first[0]), "text runs along the long side of the paper"


@pytest.mark.parametrize("producer", PRODUCERS)
def test_content_can_be_put_into_form_xobjects(producer: str) -> None:
    import pypdfium2
    import pypdfium2.raw as raw

    page = pypdfium2.PdfDocument(printed(producer, Look(in_form=True)))[0]
    assert raw.FPDF_PAGEOBJ_FORM in {item.type for item in page.get_objects(max_depth=1)}


def test_plans_are_as_long_as_real_ones() -> None:
    plans = [make_plan(seed) for seed in range(40)]
    sizes = [sum(len(s.entries) for s in p.sections) for p in plans]
    cells = [len(t.split()) for p in plans for s in p.sections for e in s.entries for t in e.text.values()]
    assert min(sizes) >= 15
    assert max(sizes) <= 40
    assert len(set(sizes)) > 10
    assert 600 < max(cells) < 740
    assert make_plan(7) == make_plan(7)
    assert make_plan(7) != make_plan(11)


def test_reports_hold_their_plans_among_other_chapters() -> None:
    report = make_report(3)
    prose = [p for c in report.chapters if isinstance(c, Prose) for p in c.paragraphs]
    assert len(report.plans) in (2, 3)
    assert sum(len(p.split()) for p in prose) > 12_000
    assert len({tuple(c.name for c in plan.columns) for plan in report.plans}) == 2
