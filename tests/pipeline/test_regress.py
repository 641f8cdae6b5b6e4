"""The regression check."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pipeline.errors import ArgumentsError
from pipeline.regress import FRAGMENTS, RECORDS, check_cases
from tests.pipeline.toy_parser import NO_PLAN, PLAN

Folder = Callable[..., Path]

pytestmark = pytest.mark.usefixtures("toy")


@pytest.fixture
def case(folder: Folder) -> Path:
    """One accepted case."""
    cases = folder("cases", {"vale/source.txt": PLAN, "vale/README.md": "x", "vale/gold.json": "{}"})
    check_cases(cases, accept=True)
    return cases / "vale"


def change(path: Path, edit: Callable[[Any], object]) -> None:
    content = json.loads(path.read_text())
    edit(content)
    path.write_text(json.dumps(content))


def test_a_missing_expectation_is_written_and_fails_once(folder: Folder) -> None:
    cases = folder("cases", {"vale/source.txt": PLAN})
    first = check_cases(cases)
    assert first.failed
    assert sum("was missing and has been written; review it" in line for line in first.lines) == 2
    second = check_cases(cases)
    assert not second.failed
    assert second.lines == ["1 case(s), all as expected"]


def test_expectations_have_the_shape_of_the_contract(case: Path) -> None:
    assert json.loads((case / FRAGMENTS).read_text())["pages"][0]["rows"][1] == {
        "row": 2,
        "kind": "cells",
        "cells": ["done: train staff", "Run a course", "Vale Council"],
        "bbox": [10, 19, 20, 30],
    }
    records = json.loads((case / RECORDS).read_text())
    assert list(records) == ["document", "recommendations", "records", "updates", "residue"]
    assert list(records["records"][0]) == [
        "content_hash",
        "ordinal",
        "table",
        "page_start",
        "page_end",
        "fragments",
        "reader",
        "recommendation",
        "action",
        "lead_agency",
        "extra",
        "agencies",
        "status",
        "status_phrase",
        "status_from",
        "status_basis",
    ]
    assert records["records"][0]["fragments"][0]["bbox"] == [10, 19, 20, 30]
    text = (case / RECORDS).read_text()
    for absent in ("action_id", "document_id", "source_file", "parser_version", "null", "[]"):
        assert absent not in text
    assert text.startswith('{\n "document"')
    assert text.endswith("}\n")


def test_a_difference_names_record_column_expected_and_got(case: Path) -> None:
    change(case / RECORDS, lambda content: content["records"][1].update(action="Sign two protocols"))
    report = check_cases(case.parent)
    assert report.failed
    assert report.lines == [
        "vale",
        "  records.json: record 2 action",
        '    expected  "Sign two protocols"',
        '    got       "Sign a protocol"',
        "1 case(s), 1 differ from what is expected",
    ]


def test_a_record_that_went_and_one_that_came_are_told_whole_and_the_rest_is_paired(case: Path) -> None:
    def edit(content: Any) -> None:
        content["records"].insert(0, {**content["records"][0], "action": "Hold a meeting", "content_hash": "f"})
        for ordinal, record in enumerate(content["records"], 1):
            record["ordinal"] = ordinal

    change(case / RECORDS, edit)
    assert check_cases(case.parent).lines[1:-1] == [
        "  records.json: record 1",
        '    expected  "Hold a meeting"',
        "    got       (nothing)",
    ]
    change(case / RECORDS, lambda content: content.update(records=[]))
    assert [line for line in check_cases(case.parent).lines if "got" in line] == [
        '    got       "Run a course"',
        '    got       "Sign a protocol"',
    ]


def test_a_transcription_difference_names_the_page_and_row(case: Path) -> None:
    change(case / FRAGMENTS, lambda content: content["pages"][0]["rows"][2].update(kind="line"))
    assert "  fragments.json: page 1 row 3 kind" in check_cases(case.parent).lines


def test_a_page_that_is_not_expected_differs(case: Path) -> None:
    change(case / FRAGMENTS, lambda content: content.update(pages=[]))
    assert check_cases(case.parent).failed


@pytest.mark.parametrize(("by", "failed"), [(2, False), (3, True)])
def test_boxes_may_differ_by_two_points(case: Path, by: int, failed: bool) -> None:
    def move(content: Any) -> None:
        for key in ("records", "pages"):
            for item in content.get(key, []):
                for piece in item.get("fragments", item.get("rows", [])):
                    piece["bbox"][0] += by

    change(case / RECORDS, move)
    assert check_cases(case.parent).failed is failed
    check_cases(case.parent, accept=True)
    change(case / FRAGMENTS, move)
    assert check_cases(case.parent).failed is failed


def test_nulls_and_empty_lists_in_an_expectation_count_as_absent(case: Path) -> None:
    change(case / RECORDS, lambda content: content["records"][0].update(section=None, warnings=[], inherited=[]))
    assert not check_cases(case.parent).failed


def test_accept_rewrites_what_differs(case: Path) -> None:
    accepted = (case / RECORDS).read_text()
    change(case / RECORDS, lambda content: content["records"].pop())
    report = check_cases(case.parent, accept=True)
    assert not report.failed
    assert report.lines[-1] == "1 case(s), 1 rewritten"
    assert (case / RECORDS).read_text() == accepted


def test_accept_leaves_alone_what_agrees(case: Path) -> None:
    change(case / RECORDS, lambda content: content["records"][0]["fragments"][0]["bbox"].__setitem__(0, 11))
    kept = (case / RECORDS).read_text()
    check_cases(case.parent, accept=True)
    assert (case / RECORDS).read_text() == kept


@pytest.mark.parametrize("content", ["{", "[]", b"\xff"])
def test_a_broken_expectation_fails_with_its_name(case: Path, content: str | bytes) -> None:
    (case / RECORDS).write_bytes(content.encode() if isinstance(content, str) else content)
    report = check_cases(case.parent)
    assert report.failed
    assert "records.json: is no expectation" in report.lines[1]


def test_a_case_may_be_a_document_that_cannot_be_read(folder: Folder) -> None:
    cases = folder("cases", {"empty/source.txt": "", "letter/source.txt": NO_PLAN})
    check_cases(cases)
    assert not check_cases(cases).failed
    assert json.loads((cases / "empty" / RECORDS).read_text())["document"]["error_code"] == "empty"


def test_one_case_can_be_checked_by_itself(case: Path) -> None:
    assert check_cases(case).lines == ["1 case(s), all as expected"]


def test_a_case_has_one_source(folder: Folder) -> None:
    with pytest.raises(ArgumentsError, match="several sources"):
        check_cases(folder("cases", {"vale/source.txt": PLAN, "vale/source.pdf": "x"}))


def test_long_values_are_cut_around_the_place_where_they_part(folder: Folder) -> None:
    cases = folder("cases", {"vale/source.txt": f"Share\t{'word ' * 100}old{' tail' * 100}\tVale\n"})
    check_cases(cases)
    change(cases / "vale" / RECORDS, lambda content: content["records"][0].update(action="word " * 100 + "new"))
    expected, got = check_cases(cases).lines[2:4]
    assert "word new" in expected
    assert "word old tail" in got
    assert max(len(expected), len(got)) < 200


def test_changed_documents_fields_are_told(case: Path) -> None:
    change(case / RECORDS, lambda content: content["document"].update(pages=7, title="Another"))
    told = [line.strip() for line in check_cases(case.parent).lines if "document" in line]
    assert told == ["records.json: document pages", "records.json: document title"]
