"""The second opinion: camelot's cells, filled with the words of the first reading."""

from __future__ import annotations

import pytest

from extractors.camelot_tables import read_with_camelot
from extractors.pdf import read_pdf
from schemas.enums import Reader
from schemas.fragment import Page
from tests.fixtures.factory import plans
from tests.fixtures.factory.cases import northmere_report
from tests.fixtures.factory.render_reportlab import Style, render_plan

pytest.importorskip("camelot")

DATA = render_plan(plans.ALDERCOMBE, Style(size=9))


def cells(page: Page) -> list[tuple[str, ...]]:
    return [tuple(" ".join(c.split()) for c in f.cells) for f in page.fragments if f.kind == "cells"]


def test_camelot_reads_a_ruled_page_to_the_same_cells() -> None:
    first = read_pdf(DATA).pages[1]
    readings = read_with_camelot(DATA, [2])[2]
    assert readings
    assert {r.reader for r in readings} == {Reader.CAMELOT}
    assert all(r.characters == first.characters for r in readings)
    assert cells(first) in [cells(r) for r in readings]


def test_a_page_of_prose_has_no_further_reading() -> None:
    assert not any(cells(page) for page in read_with_camelot(northmere_report(Style()), [3])[3])
