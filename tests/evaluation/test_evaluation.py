"""The labelled sets are what they are meant to be, and the command measures and shows what it says."""

from __future__ import annotations

import json
from collections import Counter
from statistics import median
from typing import Any

import pytest
from click.testing import CliRunner

from evaluation.__main__ import ASKED, main
from evaluation.labelled_sets import Case, Part, Subject, load, words_of
from evaluation.measures import measure_agencies, measure_dates, measure_names, measure_status
from evaluation.training import (
    SENTENCES,
    STATUSES,
    labelled_cases,
    learn,
    learnt_from,
    put_together,
    sentences_by_kind,
)
from normalizers.course import KINDS
from normalizers.names import MEASURED
from schemas.enums import OpenPart, Precision, Status, StatusColumn, TargetKind


@pytest.mark.parametrize(
    ("subject", "least"), [(Subject.STATUS, 400), (Subject.DATES, 200), (Subject.AGENCIES, 150), (Subject.NAMES, 200)]
)
def test_the_sets_are_large_enough(subject: Subject, least: int) -> None:
    parts = [load(subject, part) for part in Part]
    assert sum(map(len, parts)) >= least
    assert all(len(part) >= least / 3 for part in parts)


@pytest.mark.parametrize("part", Part)
def test_progress_texts_are_as_long_as_plans_write_them_and_have_every_status(part: Part) -> None:
    cases = load(Subject.STATUS, part)
    assert median(map(words_of, cases)) >= 25
    assert {case["status"] for case in cases} == {s.value for s in Status}


@pytest.mark.parametrize("part", Part)
def test_labels_are_values_of_the_contract(part: Part) -> None:
    for case in load(Subject.STATUS, part):
        assert {case["status"], *case["also"]} <= {s.value for s in Status}
        assert case.get("open_part") in (None, *OpenPart)
        assert set(case["columns"]) <= {c.value for c in StatusColumn}
    for case in load(Subject.DATES, part):
        assert case["kind"] in (None, *TargetKind)
        assert case["precision"] in (None, *Precision)


@pytest.mark.parametrize("subject", Subject)
def test_no_case_stands_in_both_parts(subject: Subject) -> None:
    def texts(part: Part) -> Counter[str]:
        return Counter(words(case) for case in load(subject, part) if len(words(case).split()) > 5)

    def words(case: Case) -> str:
        return case["text"] if "text" in case else " ".join((case.get("columns") or {"": ""}).values())

    assert not texts(Part.BUILD) & texts(Part.MEASURED)


def test_the_measured_part_reaches_what_is_asked_of_dates_and_agencies() -> None:
    dates = measure_dates(load(Subject.DATES, Part.MEASURED))
    assert dates.right / dates.cases >= ASKED[Subject.DATES]
    assert measure_agencies(load(Subject.AGENCIES, Part.MEASURED)).f1 >= ASKED[Subject.AGENCIES]


def test_what_is_said_of_names_is_what_is_measured() -> None:
    figures = measure_names(load(Subject.NAMES, Part.MEASURED)).measured
    assert figures == MEASURED
    assert figures.replaced / figures.labelled >= ASKED[Subject.NAMES]
    assert figures.exact / figures.found >= ASKED[Subject.NAMES]


def test_the_measured_part_does_not_fall_behind_in_statuses() -> None:
    status = measure_status(load(Subject.STATUS, Part.MEASURED))
    assert status.right / status.cases >= 0.84


def test_texts_to_learn_from_are_labelled_and_none_is_measured() -> None:
    measured = {text for case in load(Subject.STATUS, Part.MEASURED) for text in case["columns"].values()}
    cases = [*labelled_cases(), *put_together()]
    assert {case["status"] for case in cases} == {s.value for s in Status}
    assert not measured & {
        text for case in cases for text in case["columns"].values() if text and len(text.split()) > 5
    }


def test_learning_again_gives_a_table_of_the_same_form() -> None:
    texts = [text for case in labelled_cases()[::6] if (text := learnt_from(case))]
    wholes = [(wording.whole, status) for wording, status in texts]
    learnt = learn(wholes, strength=5, seen=4)
    module: dict[str, Any] = {}
    exec(learnt.source("Each trait of a text", "STATUSES"), module)
    assert (module["STATUSES"], module["INTERCEPTS"], module["WEIGHTS"].strip()) == (
        STATUSES,
        learnt.intercepts,
        learnt.table.strip(),
    )
    assert learn(wholes, strength=5, seen=4) == learnt


def test_sentences_to_learn_from_are_of_every_kind_and_one_each() -> None:
    texts = [text for case in labelled_cases()[::9] if (text := learnt_from(case))]
    assert {kind for _, kind in sentences_by_kind(texts)} == {*KINDS}
    written: dict[str, list[str]] = json.loads(SENTENCES.read_text("utf-8"))
    every = [sentence for sentences in written.values() for sentence in sentences]
    assert len(set(every)) == len(every)


def test_texts_put_together_are_the_same_each_time() -> None:
    assert put_together() == put_together()


def test_misses_of_the_measured_part_are_shown_only_when_asked_for() -> None:
    missed = measure_status(load(Subject.STATUS, Part.MEASURED)).misses
    hidden, shown = CliRunner().invoke(main, []), CliRunner().invoke(main, ["--reveal"])
    assert hidden.exit_code == shown.exit_code == 0, hidden.output
    assert [heading in hidden.output for heading in ("== to build on ==", "== only measured ==")] == [True, True]
    for miss in missed:
        line = miss.text.splitlines()[-1]
        assert line not in hidden.output
        assert line in shown.output


def test_a_wrong_reading_is_counted_under_its_label_and_listed() -> None:
    right: Case = {"columns": {"progress": "Completed"}, "status": "complete", "also": [], "why": "a label"}
    wrong: Case = {**right, "status": "ongoing"}
    figures = measure_status([right, wrong])
    assert (figures.right, figures.cases) == (1, 2)
    assert figures.confusion == {("complete", "complete"): 1, ("ongoing", "complete"): 1}
    assert [(m.expected, m.found) for m in figures.misses] == [("ongoing", "complete (Completed)")]


def test_agencies_are_counted_by_name() -> None:
    cases: list[Case] = [
        {
            "lead_agency": "Merseyside Police / Home Office",
            "agencies": ["Merseyside Police", "HO|Home Office"],
            "why": "",
        },
        {"lead_agency": "Home Office", "agencies": ["Merseyside Police"], "why": ""},
    ]
    figures = measure_agencies(cases)
    assert (figures.hits, figures.found, figures.labelled) == (2, 3, 3)
    assert len(figures.misses) == 1


def test_a_name_found_in_part_is_missed_and_a_word_too_many_is_counted() -> None:
    case: Case = {"text": "[[DCI Jane Roe]] met Ruth Lomond of [[Wexbourne]]", "column": "progress", "why": ""}
    figures = measure_names([case])
    assert figures.measured == (2, 0, 2, 1)
    assert [(m.text, m.expected) for m in figures.misses] == [
        ("DCI Jane Roe met Ruth Lomond of Wexbourne", "DCI Jane Roe; Wexbourne")
    ]
