"""Statuses of labelled texts (data/status_texts.json), the order of columns, colours, and what holds of any text.

The texts marked `build` must each be right; of the `harder` ones, a share. How often unseen texts are read right is
measured by `evaluation/`.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normalizers import status_vocabulary as vocabulary
from normalizers.english import stem
from normalizers.presents import mark_present
from normalizers.shares import counted_of, left_over, share_of
from normalizers.status import StatusReading, judge, judge_text, read_key
from normalizers.status_vocabulary import Group, validate
from normalizers.tagging import read_items
from schemas.enums import OpenPart, Status, StatusBasis, StatusColumn, WarningCode

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "data" / "status_texts.json").read_text("utf-8"))
BUILD = [c for c in CASES if c["part"] == "build"]
HARDER = [c for c in CASES if c["part"] == "harder"]


def read(case: dict[str, Any]) -> StatusReading:
    return judge(case.get("columns") or {"progress": case["text"]}, key=read_key(case.get("key", "")))


def title(case: dict[str, Any]) -> str:
    return f"{case['status']}: {case['why']}"


@pytest.mark.parametrize("case", BUILD, ids=title)
def test_labelled_text(case: dict[str, Any]) -> None:
    reading = read(case)
    assert reading.status in [case["status"], *case["also"]], (reading.phrase, reading.clues)


def test_harder_texts_are_mostly_right() -> None:
    right = sum(read(case).status in [case["status"], *case["also"]] for case in HARDER)
    assert right / len(HARDER) >= 0.95


@pytest.mark.parametrize("cases", [BUILD, HARDER], ids=["build", "harder"])
def test_every_status_has_labelled_texts(cases: list[dict[str, Any]]) -> None:
    assert {case["status"] for case in cases} == {s.value for s in Status}


def test_three_hundred_records_a_second() -> None:
    read(CASES[0])
    start = time.process_time()
    for case in CASES:
        read(case)
    assert len(CASES) / (time.process_time() - start) >= 300


COLUMN_TEXT = st.one_of(st.none(), st.text(max_size=120), st.sampled_from([c["text"] for c in CASES if "text" in c]))


@settings(deadline=None)  # the first text pays for loading the language and the weights
@given(
    st.fixed_dictionaries({c.value: COLUMN_TEXT for c in StatusColumn}),
    st.sampled_from(["", "Green: done; Red: to do"]),
)
def test_any_columns_are_judged_and_the_phrase_stands_in_its_column(columns: dict[str, str | None], key: str) -> None:
    reading = judge(columns, key=read_key(key))
    assert (
        (reading.column is None) == (reading.phrase is None) == (reading.status in (Status.UNCLEAR, Status.NOT_STATED))
    )
    assert reading.status not in reading.alternatives
    assert (reading.open_part is not None) == (reading.status in (Status.PARTIALLY_COMPLETE, Status.ONGOING))
    if reading.column is not None and reading.phrase is not None:
        source, at = columns[reading.column.value] or "", 0
        for piece in reading.phrase.split(" … "):
            at = source.index(piece, at) + len(piece)
    for clue in reading.clues:
        assert (columns[clue.column.value] or "")[clue.start : clue.end] == clue.text


@given(COLUMN_TEXT)
def test_judging_again_gives_the_same(text: str | None) -> None:
    assert judge({"progress": text}) == judge({"progress": text})


@pytest.mark.parametrize(
    ("columns", "status", "column", "basis", "phrase"),
    [
        (
            {"completion_and_outcome": "14/02/2018", "progress": "Ongoing"},
            Status.COMPLETE,
            StatusColumn.COMPLETION_AND_OUTCOME,
            StatusBasis.BARE_DATE,
            "14/02/2018",
        ),
        (
            {"progress": "The guide was published in May."},
            Status.COMPLETE,
            StatusColumn.PROGRESS,
            StatusBasis.PROSE,
            "The guide was published in May",
        ),
        (
            {"rag": "Complete", "progress": "Guide to be printed."},
            Status.COMPLETE,
            StatusColumn.RAG,
            StatusBasis.LABEL,
            "Complete",
        ),
        ({"key_milestones": "Completed"}, Status.COMPLETE, StatusColumn.KEY_MILESTONES, StatusBasis.LABEL, "Completed"),
        (
            {"target_date_text": "Ongoing", "action": "Completed."},
            Status.ONGOING,
            StatusColumn.TARGET_DATE_TEXT,
            StatusBasis.LABEL,
            "Ongoing",
        ),
        (
            {"action": "In place. Staff use the form."},
            Status.COMPLETE,
            StatusColumn.ACTION,
            StatusBasis.LABEL,
            "In place",
        ),
        ({"progress": "See above."}, Status.UNCLEAR, None, StatusBasis.NONE, None),
        ({"progress": "–", "completion_and_outcome": "---"}, Status.NOT_STATED, None, StatusBasis.NONE, None),
        ({}, Status.NOT_STATED, None, StatusBasis.NONE, None),
        ({"completion_and_outcome": "✓"}, Status.COMPLETE, StatusColumn.COMPLETION_AND_OUTCOME, StatusBasis.LABEL, "✓"),
        ({"target_date_text": "Not applicable"}, Status.NOT_STATED, None, StatusBasis.NONE, None),
    ],
)
def test_where_the_status_stands(
    columns: dict[str, str | None], status: Status, column: StatusColumn | None, basis: StatusBasis, phrase: str | None
) -> None:
    reading = judge(columns)
    assert (reading.status, reading.column, reading.basis, reading.phrase) == (status, column, basis, phrase)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Green – complete; Amber – in progress; Red - not started",
            {"green": "complete", "amber": "in_progress", "red": "not_started"},
        ),
        (
            "RAG key: Red: overdue. Amber: on track. Green: completed. Blue: ongoing",
            {"red": "not_started", "amber": "in_progress", "green": "complete", "blue": "ongoing"},
        ),
        (
            "Completed = green, under way = amber, not started = red",
            {"green": "complete", "amber": "in_progress", "red": "not_started"},
        ),
        (
            "GREEN Action achieved\nAMBER Partly achieved / some slippage\nRED Not achieved",
            {"green": "complete", "amber": "in_progress", "red": "not_started"},
        ),
        ("Grey – no longer required", {"grey": "not_progressed"}),
        (
            "G = complete, A = in progress, R = not started",
            {"green": "complete", "amber": "in_progress", "red": "not_started"},
        ),
        ("No colours here", {}),
        ("", {}),
    ],
)
def test_legend(text: str, expected: dict[str, str]) -> None:
    assert {colour: status.value for colour, status in read_key(text).items()} == expected


KEY = {"green": Status.COMPLETE, "amber": Status.IN_PROGRESS, "red": Status.NOT_STARTED}


@pytest.mark.parametrize(
    ("columns", "status", "basis"),
    [
        ({"rag": "Green"}, Status.COMPLETE, StatusBasis.COLOUR),
        ({"rag": "A"}, Status.IN_PROGRESS, StatusBasis.COLOUR),
        ({"rag": "B"}, Status.UNCLEAR, StatusBasis.NONE),
        ({"rag": "Green", "progress": "May 2019: the draft is being checked."}, Status.IN_PROGRESS, StatusBasis.PROSE),
        ({"rag": "Green", "progress": "The draft is being checked."}, Status.COMPLETE, StatusBasis.COLOUR),
        ({"rag": "Red", "progress": "Completed"}, Status.COMPLETE, StatusBasis.LABEL),
        ({"progress": "Amber – see above"}, Status.IN_PROGRESS, StatusBasis.COLOUR),
        ({"progress": "Red alerts are a matter for the police."}, Status.UNCLEAR, StatusBasis.NONE),
    ],
)
def test_colour_by_the_documents_key(columns: dict[str, str | None], status: Status, basis: StatusBasis) -> None:
    reading = judge(columns, key=KEY)
    assert (reading.status, reading.basis) == (status, basis)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Completed for present staff and ongoing for new staff", OpenPart.CONTINUING),
        ("a) COMPLETE b) Meeting arranged for June", OpenPart.OUTSTANDING),
        ("Form issued. COMPLETE Survey to be run with residents - ongoing", OpenPart.OUTSTANDING),
        ("Ongoing", OpenPart.CONTINUING),
        ("Ongoing. The eastern office has still to be visited and needs to be trained.", OpenPart.OUTSTANDING),
        ("Completed", None),
        ("In progress", None),
    ],
)
def test_open_part(text: str, expected: OpenPart | None) -> None:
    assert judge_text(text).open_part is expected


def test_a_label_that_the_cell_contradicts_is_kept_and_warned_of() -> None:
    reading = judge_text("Completed. The eastern team is being trained and the form is being redesigned.")
    assert reading.status is Status.COMPLETE
    assert WarningCode.LABEL_CONTRADICTED in reading.warnings
    assert Status.PARTIALLY_COMPLETE in reading.alternatives


def test_after_care_contradicts_nothing() -> None:
    assert judge_text("Completed. Use of the form will be audited each year.").warnings == ()


def test_a_close_rival_is_named() -> None:
    reading = judge_text("Completed / Ongoing")
    assert reading.alternatives == (Status.ONGOING,)
    assert WarningCode.STATUS_UNCERTAIN in reading.warnings


def test_the_evidence_says_which_clue_won() -> None:
    reading = judge_text("A leaflet is being written. COMPLETE")
    assert [(c.text, c.won) for c in reading.clues] == [("A leaflet is being written", False), ("COMPLETE", True)]


def test_a_word_in_two_groups_is_refused() -> None:
    with pytest.raises(ValueError, match="'done'"):
        validate([("one", Group("", ("done",))), ("two", Group("", ("done",)))])


def test_a_word_not_in_lower_case_is_refused() -> None:
    with pytest.raises(ValueError, match="lower case"):
        validate([("one", Group("", ("Done",)))])


@pytest.mark.parametrize("table", [vocabulary.LABELS, vocabulary.STATES, vocabulary.KEY_MEANINGS])
def test_no_phrase_is_in_two_groups_and_every_group_says_why(table: dict[Any, Group]) -> None:
    assert validate((name.value, group) for name, group in table.items())
    assert all(group.why for group in table.values())


def test_no_verb_is_in_two_groups() -> None:
    kinds: dict[str, set[str]] = {}
    for kind, group in vocabulary.VERBS.items():
        for verb in group.words:
            kinds.setdefault(stem(verb), set()).add(kind.value)
    assert {verb: found for verb, found in kinds.items() if len(found) > 1} == {}


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("9 of 22 teams", 9 / 22),
        ("four boards out of six", 4 / 6),
        ("twenty-six of the sixty wardens", 26 / 60),
        ("212 of 212 staff", 1),
        ("62% trained", 0.62),
        ("two thirds of the wards", 0.5),
        ("four evenings out of seven", None),
        ("six of one", None),
        ("three teams", None),
    ],
)
def test_share_of_a_whole(text: str, share: float | None) -> None:
    assert share_of(text) == (None if share is None else pytest.approx(share))


@pytest.mark.parametrize(
    ("text", "part", "counted"),
    [
        ("List drawn up: 412 tenants.", "290", True),
        ("Sixty files were found.", "twelve", True),
        ("Sixty files were found.", "sixty", False),
        ("Begun in June 2019 schools", "30", False),
        ("It took 40 days", "12", False),
        ("Files were found.", "12", False),
        ("412 tenants", "several", False),
    ],
)
def test_a_count_of_those_named_before(text: str, part: str, counted: bool) -> None:
    assert counted_of(text, part) is counted


@pytest.mark.parametrize(
    ("text", "left"),
    [("two to go", True), ("five remaining.", True), ("three wards left", True), ("she left in May", False)],
)
def test_what_is_left_over(text: str, left: bool) -> None:
    assert bool(left_over(text)) is left


@pytest.mark.parametrize(
    ("text", "present"),
    [
        ("The matron checks the form", ["checks"]),
        ("Staff in both units attend the course", ["attend"]),
        ("Bed checks on the ward", []),
        ("Reports to the board", []),
        ("to help staff attend the course", []),
        ("The rollout of cameras continues", ["continues"]),
    ],
)
def test_present_tenses_are_told_by_their_place(text: str, present: list[str]) -> None:
    assert [i.low for i in mark_present(read_items(text, [])) if i.tag == "VBP"] == present


def test_clues_that_overlap_are_one_piece_of_the_phrase() -> None:
    text = "WAS COMPLETE 0 IS 0OING"
    assert judge_text(text).phrase in text
