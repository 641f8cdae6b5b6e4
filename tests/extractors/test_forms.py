"""Plans in every form but PDF: the records read are the plan."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import pytest

from pipeline.convert import convert
from schemas.enums import WarningCode
from tests.fixtures.factory.forms import FORMS, make
from tests.fixtures.factory.generate import make_plan
from tests.fixtures.factory.gold import gold
from tests.fixtures.factory.plans import Plan
from tests.fixtures.factory.produced import WRITTEN, Written
from tests.fixtures.factory.producers import ProducerMissingError
from tests.fixtures.factory.told import told_by, told_by_gold

FIXTURES: Final = Path(__file__).parents[1] / "fixtures"
SEEDS: Final = (1, 2, 3)
"""Between them the layouts without a scope column: a scope beside the first of several actions is not handed down
to the others where their recommendation is printed across the table.
"""
EXACT: Final = [(form, style) for form in FORMS if form not in ("layout", "scan") for style in FORMS[form]]


def made(form: str, style: str, plan: Plan) -> bytes:
    try:
        return make(form, style, [plan])[0]
    except ProducerMissingError as missing:
        pytest.skip(str(missing))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("form", "style"), EXACT)
def test_the_records_are_the_plan(form: str, style: str, seed: int) -> None:
    plan = make_plan(seed, size=9, most=160)
    read = convert(made(form, style, plan), source_file=f"plan{FORMS[form][style].suffix}")
    assert told_by(read.actions) == told_by_gold(gold(plan, "plan", across=FORMS[form][style].look.across))
    assert read.document.characters_unaccounted == 0
    assert read.document.pages is None
    assert WarningCode.WRONG_SUFFIX not in read.document.warnings


@pytest.mark.parametrize("case", WRITTEN, ids=lambda c: c.name)
def test_fixtures_are_read_as_their_plan(case: Written) -> None:
    read = convert((FIXTURES / case.name / case.source).read_bytes(), source_file=case.source)
    assert told_by(read.actions) == told_by_gold(case.gold)
    assert read.document.characters_unaccounted == 0


@pytest.mark.parametrize("case", WRITTEN, ids=lambda c: c.name)
def test_gold_on_disk_is_the_plan(case: Written) -> None:
    assert json.loads((FIXTURES / case.name / "gold.json").read_text(encoding="utf-8")) == case.gold


@pytest.mark.parametrize("case", [c for c in WRITTEN if c.form != "layout"], ids=lambda c: c.name)
def test_fixtures_on_disk_are_what_the_factory_makes(case: Written) -> None:
    assert (FIXTURES / case.name / case.source).read_bytes() == case.render()
