"""The codebook lags behind nothing: every table, column and value is in it, with an example that holds."""

from __future__ import annotations

import re
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter

from pipeline.cli import main
from pipeline.codebook import codebook, enums_of_tables
from pipeline.layout import PARQUET_FILES
from pipeline.version import parser_version
from schemas import enums
from schemas.action import FragmentRef, TargetDate
from schemas.arrow import TABLES, column_name, inner_type, without_none
from schemas.columns import NOT_WORDS
from schemas.enums import CodedValue

MODELS: list[type[BaseModel]] = [*TABLES.values(), FragmentRef, TargetDate]
FIELDS = [(model, name) for model in MODELS for name in model.model_fields]


def part(heading: str) -> str:
    """What stands below a heading, up to the next of its kind."""
    page = codebook()
    start = page.index(f"\n{heading}\n")
    end = re.search(r"\n#{2,3} ", page[start + len(heading) :])
    return page[start : start + len(heading) + end.start()] if end else page[start:]


def is_enum(annotation: Any) -> bool:
    inner = inner_type(annotation)
    return isinstance(inner, type) and issubclass(inner, CodedValue)


@pytest.mark.parametrize("name", TABLES)
def test_every_column_of_every_table_is_told_with_type_and_nullability(name: str) -> None:
    told = part(f"## {PARQUET_FILES[name]}")
    rows = re.findall(r"^\| `(\w+)` \| (.+?) \| (yes|no) \| (.+?) \| (.+?) \|$", told, re.MULTILINE)
    model = TABLES[name]
    assert [row[0] for row in rows] == [column_name(n, field) for n, field in model.model_fields.items()]
    assert [row[2] == "yes" for row in rows] == [without_none(f.annotation)[1] for f in model.model_fields.values()]
    assert [row[3] for row in rows] == [field.description for field in model.model_fields.values()]


def test_every_value_of_every_enum_is_told_with_meaning_and_example() -> None:
    for enum in enums_of_tables():
        told = part(f"### {enum.__name__}")
        for member in enum:
            assert f"| `{member.value}` | {member.meaning} | {member.example} |" in told
            assert member.example, member


def test_no_enum_of_the_schema_is_left_out() -> None:
    defined = {e for e in vars(enums).values() if isinstance(e, type) and issubclass(e, CodedValue)} - {CodedValue}
    assert set(enums_of_tables()) == defined


@pytest.mark.parametrize(("model", "name"), FIELDS, ids=lambda value: getattr(value, "__name__", value))
def test_every_example_is_a_value_that_the_column_takes(model: type[BaseModel], name: str) -> None:
    field = model.model_fields[name]
    inner = inner_type(field.annotation)
    if is_enum(field.annotation) or (isinstance(inner, type) and issubclass(inner, BaseModel)):
        return  # the values stand in a section of their own
    assert field.examples, name
    TypeAdapter(field.rebuild_annotation()).validate_python(field.examples[0])


def test_it_says_how_to_cite_what_to_mind_and_that_people_are_named() -> None:
    page = codebook()
    assert parser_version() in page
    for words in ("## Before you count", "## People", "## How to cite", "`reported_on`", "`protective_marking`"):
        assert words in page
    assert "promise no anonymity" in page


def test_links_lead_somewhere() -> None:
    page = codebook()
    anchors = {re.sub(r"[^\w -]", "", heading).lower() for heading in re.findall(r"^#+ (.+)$", page, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([^)]+)\)", page)) <= anchors


def test_columns_without_words_are_columns() -> None:
    columns = {column_name(name, field) for model in MODELS for name, field in model.model_fields.items()}
    assert columns >= NOT_WORDS


def test_the_command_prints_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["codebook"]) == 0
    assert capsys.readouterr().out == codebook()
