"""Plans in every form but PDF: the records read are the plan."""

from __future__ import annotations

import re
from typing import Any, Final

import pytest

from pipeline.convert import convert
from schemas.enums import WarningCode
from tests.fixtures.factory.forms import FORMS, Style, make
from tests.fixtures.factory.generate import make_plan
from tests.fixtures.factory.gold import gold
from tests.fixtures.factory.plans import Plan
from tests.fixtures.factory.producers import ProducerMissingError

WORD: Final = re.compile(r"[^\W_]+")
TEXTS: Final = (
    "recommendation",
    "scope_text",
    "action",
    "lead_agency",
    "responsible_officer",
    "key_milestones",
    "evidence",
    "expected_outcome",
    "target_date_text",
    "progress",
    "completion_and_outcome",
)
SEEDS: Final = (1, 2, 3)
"""Between them the layouts without a scope column: a scope beside the first of several actions is not handed down
to the others where their recommendation is printed across the table.
"""
EXACT: Final = [(form, style) for form in FORMS if form != "layout" for style in FORMS[form]]


def words(text: str | None) -> list[str]:
    return WORD.findall((text or "").lower().replace("’", "").replace("'", ""))


def expected(plan: Plan, style: Style) -> list[dict[str, Any]]:
    records = gold(plan, "plan", across=style.look.across)["records"]
    return [
        {"number": r["recommendation_number"], "section": r["section"]}
        | {column: words(r["text"].get(column)) for column in TEXTS}
        for r in records
    ]


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
    assert [
        {"number": a.recommendation_number, "section": a.section}
        | {column: words(getattr(a, column)) for column in TEXTS}
        for a in read.actions
    ] == expected(plan, FORMS[form][style])
    assert read.document.characters_unaccounted == 0
    assert read.document.pages is None
    assert WarningCode.WRONG_SUFFIX not in read.document.warnings
