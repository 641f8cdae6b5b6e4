"""What printed column headers are bound to: single wordings, labelled by hand in data/header_wordings.json, then rows.

A label says what a header can mean, the likelier column first; `extra` a known column that the contract has no
place for; `unknown` and `foreign` what their names say. `fault` marks a wording that is bound wrongly today.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from normalizers.headers import Columns, bind_cell, decide, is_foreign, normalise, places_in, read_header, repeats
from schemas.columns import COLUMNS
from schemas.enums import WarningCode

WORDINGS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "data" / "header_wordings.json").read_text("utf-8")
)
AGENCIES = {"Norbury Police", "Norbury Council", "Westmarsh Women's Aid"}


def marked(case: dict[str, Any]) -> Any:
    marks = [pytest.mark.xfail(strict=True, raises=AssertionError, reason=case["fault"])] if "fault" in case else []
    return pytest.param(case, id=repr(case["header"]), marks=marks)


@pytest.mark.parametrize("case", [marked(case) for case in WORDINGS])
def test_header_is_bound_as_labelled(case: dict[str, Any]) -> None:
    bound = bind_cell(case["header"])
    assert bound.columns == tuple(case.get("columns", ())), case["why"]
    assert bound.known == ("unknown" not in case), case["why"]
    assert is_foreign(case["header"]) == ("foreign" in case), case["why"]


def test_every_column_of_the_contract_has_labelled_wordings() -> None:
    counts = {column: sum(column in case.get("columns", ()) for case in WORDINGS) for column in COLUMNS}
    assert min(counts.values()) >= 5, counts


def test_no_header_is_labelled_twice() -> None:
    headers = [case["header"] for case in WORDINGS]
    assert len(headers) == len(set(headers)) >= 180


CASE_FREE = [case for case in WORDINGS if "fault" not in case]


@pytest.mark.parametrize("change", [str.upper, str.lower, lambda h: f"  {h}  ", lambda h: h.replace(" ", "\n")])
def test_case_and_white_space_of_a_header_mean_nothing(change: Any) -> None:
    for case in CASE_FREE:
        assert bind_cell(change(case["header"])).columns == bind_cell(case["header"]).columns, case["header"]


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Scope of Recommendation (i.e. local national)", "scope of recommendation ie local national"),
        ("Completion Date & Outcome", "completion date and outcome"),
        ("Progress /\nachievement", "progress achievement"),
        ("   ", ""),
        ("–", ""),
    ],
)
def test_normalised_header_holds_words_only(header: str, expected: str) -> None:
    assert normalise(header) == expected


# -- a row of headers ---------------------------------------------------------------------------------

HEADER_ROWS = [
    (("Recommendation", "Action to take", "Lead agency", "Target date"), "the commonest four"),
    (("", "Recommendation", "Action", "Progress"), "a blank header stands over numbers"),
    (("Ref", "Action", "Status"), "a short tracker"),
    (("RECOMMENDATION", "ACTION TO BE TAKEN", "LEAD AGENCY", "DATE OF COMPLETION AND OUTCOME"), "in capitals"),
    (("Recom-\nmendation", "Action\nto take", "Lead\nagency", "Target\ndate"), "wrapped in narrow cells"),
    (("Action", "Lead", "When"), "no recommendation column: actions alone make a plan"),
    (("Recommendation", "Progress update"), "two columns name what is to be done and what was"),
    (("Recommendation", "Action", "Weather", "Target date"), "one unknown among known headers"),
    (("Issues identified", "Action", "By whom", "By when"), "issues stand for recommendations"),
    (("Recommendation", "Action", "Owner", "Comments"), "a known column of no field counts as known"),
]


@pytest.mark.parametrize(("cells", "why"), HEADER_ROWS, ids=[why for _, why in HEADER_ROWS])
def test_header_row_is_read_as_one(cells: tuple[str, ...], why: str) -> None:
    header = read_header(cells)
    assert header is not None, why
    assert header.printed == cells


OTHER_ROWS = [
    (("1", "The council should write to every landlord.", "Write to landlords", "Norbury Council"), "a body row"),
    (("", "", "Action", ""), "one cell is no header"),
    ((), "no cell at all"),
    (("Date", "Event", "Agency", "Action taken"), "a chronology has actions and agencies too"),
    (("Date", "Incident", "Response", "Agency"), "another chronology"),
    (("Panel member", "Agency", "Job title"), "a panel list"),
    (("Abbreviation", "Meaning"), "a glossary"),
    (("Term", "Definition"), "a glossary"),
    (("Chapter", "Page"), "a table of contents"),
    (("Recommendations", "Page", "Action plan"), "contents that name the plan"),
    (("Relationship", "Age", "Ethnicity"), "a family table"),
    (("Lead agency", "Target date"), "names no recommendation and no action"),
    (("Recommendation", "Action"), "names nothing about what is to be done"),
    (("complete the action", "and update the board", "progress."), "tails of sentences hold the words of headers"),
    (("Action 1", "Progress 2019", "1.2"), "values with digits hold the words of headers"),
    (
        ("Recommendation that every agency should take to its own board before the end of the coming year so that all "
         "staff are told", "Action", "Lead agency"),
        "a sentence that opens with a header's word",
    ),
    (("Weather", "Quorum", "Postcode", "Signature", "Action", "Progress"), "most cells are unknown"),
    (
        ("", "Tenants to be told in writing\nwhat the officer may ask and how\nit enters the sentence\nplan",
         "Case notes", "April 2019", "Tenants told by the landlord\nat the yearly visit"),
        "a line of a long cell is a header's word",
    ),
    (
        ("Norbury Council\nhelp line, when", "Local\nrecommendation", "The manager\nwrites to all",
         "Norbury\nCouncil", "Recommendation\nalready met", "June 2019", "June 2019"),
        "days are no headers where few others are",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("cells", "why"), OTHER_ROWS, ids=[why for _, why in OTHER_ROWS])
def test_other_row_is_no_header(cells: tuple[str, ...], why: str) -> None:
    assert read_header(cells) is None, why


# -- each printed column gets one destination ----------------------------------------------------------


def decided(printed: tuple[str, ...], body: list[tuple[str, ...]]) -> Columns:
    header = read_header(printed)
    assert header is not None
    return decide(header, body, AGENCIES.__contains__)


R, N, A, L, O = "recommendation", "recommendation_number", "action", "lead_agency", "responsible_officer"  # noqa: E741
T, P, C, X, S = "target_date_text", "progress", "completion_and_outcome", "expected_outcome", "scope_text"
TEXT = "The council should write to every landlord."
DO = "Write to every landlord."

DECISIONS = [
    ("blank header over numbers", ("", "Recommendation", "Action", "Lead agency"),
     [("1", TEXT, DO, ""), ("2.", TEXT, DO, "")], (N, R, A, L)),
    ("blank header over full-stopped and labelled numbers", ("", "Recommendation", "Action", "Lead agency"),
     [("Rec 1", TEXT, DO, ""), ("2.1", TEXT, DO, "")], (N, R, A, L)),
    ("blank header over nothing stays without a column", ("Recommendation", "", "Action", "Lead agency"),
     [(TEXT, "", DO, "")], (R, None, A, L)),
    ("header printed once over two columns: the number before its text", ("Recommendation", "", "Action", "Progress"),
     [("1", TEXT, DO, ""), ("2", TEXT, DO, "")], (N, R, A, P)),
    ("header printed once over two columns of text: pooled", ("Recommendation", "Action", "", "Progress"),
     [(TEXT, DO, "Ring the agent.", "")], (R, A, A, P)),
    ("blank first header over text stands for the recommendation", ("", "Action", "Lead agency", "Target date"),
     [(TEXT, DO, "", "")], (R, A, L, T)),
    ("Action taken alone is the action", ("Recommendation", "Action Taken", "Lead Agency", "Target Date"),
     [(TEXT, DO, "", "")], (R, A, L, T)),
    ("Action taken beside another action column is the progress", ("Recommendation", "Action required", "Action taken"),
     [(TEXT, DO, "Letters were sent.")], (R, A, P)),
    ("Action taken before the action column is the progress too", ("Recommendation", "Action taken", "Action", "Lead"),
     [(TEXT, "Letters were sent.", DO, "")], (R, P, A, L)),
    ("Lead over agencies", ("Recommendation", "Action", "Lead", "Target date"),
     [(TEXT, DO, "Norbury Police", ""), (TEXT, DO, "Norbury Council", "")], (R, A, L, T)),
    ("Lead over officers", ("Recommendation", "Action", "Lead", "Target date"),
     [(TEXT, DO, "Head of Housing", ""), (TEXT, DO, "Detective Inspector", "")], (R, A, O, T)),
    ("Lead beside a lead agency is the officer", ("Recommendation", "Action", "Lead agency", "Lead"),
     [(TEXT, DO, "Norbury Police", "")], (R, A, L, O)),
    ("Lead beside a lead officer is the agency", ("Recommendation", "Action", "Lead", "Lead officer"),
     [(TEXT, DO, "Norbury Police", "")], (R, A, L, O)),
    ("Implementation lead over agencies", ("Recommendation", "Action", "Implementation Lead", "Target date"),
     [(TEXT, DO, "Norbury Police", "")], (R, A, L, T)),
    ("Lead over blank cells is the likelier", ("Recommendation", "Action", "Lead", "Target date"),
     [(TEXT, DO, "", "")], (R, A, L, T)),
    ("Owner over officers", ("Recommendation", "Action", "Owner", "Target date"),
     [(TEXT, DO, "Team Manager", "")], (R, A, O, T)),
    ("Date over dates is a target", ("Recommendation", "Action", "Lead agency", "Date"),
     [(TEXT, DO, "", "March 2019")], (R, A, L, T)),
    ("Date over words of completion tells of it", ("Recommendation", "Action", "Lead agency", "Date"),
     [(TEXT, DO, "", "Completed March 2019")], (R, A, L, C)),
    ("Date beside a target date tells of completion", ("Recommendation", "Action", "Target date", "Date"),
     [(TEXT, DO, "", "March 2019")], (R, A, T, C)),
    ("Outcome over hopes", ("Recommendation", "Action", "Lead agency", "Outcome"),
     [(TEXT, DO, "", "Landlords know whom to ring.")], (R, A, L, X)),
    ("Outcome over what was achieved", ("Recommendation", "Action", "Lead agency", "Outcome"),
     [(TEXT, DO, "", "Completed March 2019")], (R, A, L, C)),
    ("Outcome beside an expected outcome is reached", ("Recommendation", "Action", "Expected outcome", "Outcome"),
     [(TEXT, DO, "Landlords know.", "They do.")], (R, A, X, C)),
    ("two number columns: the action's is extra", ("Rec No", "Recommendation", "Action No", "Action", "Progress"),
     [("1", TEXT, "1.1", DO, ""), ("2", TEXT, "2.1", DO, "")], (N, R, None, A, P)),
    ("the action's number before the recommendation's", ("Action No", "Action", "Rec No", "Recommendation", "Progress"),
     [("1.1", DO, "1", TEXT, "")], (None, A, N, R, P)),
    ("the action's number alone numbers the recommendation", ("Action Ref", "Recommendation", "Action", "Progress"),
     [("A1", TEXT, DO, ""), ("A2", TEXT, DO, "")], (N, R, A, P)),
    ("a number header over texts is no number", ("Ref", "Recommendation", "Action", "Progress"),
     [("Norbury housing panel", TEXT, DO, "")], (None, R, A, P)),
    ("a number header over texts where nothing else holds the recommendation", ("Rec", "Action", "Lead agency"),
     [(TEXT, DO, "")], (R, A, L)),
    ("issues beside recommendations are extra", ("Issues identified", "Recommendation", "Action", "Progress"),
     [("Landlords were not told.", TEXT, DO, "")], (None, R, A, P)),
    ("issues alone stand for the recommendation", ("Issues identified", "Action", "By when"),
     [("Landlords were not told.", DO, "")], (R, A, T)),
    ("two columns of one meaning are pooled", ("Recommendation", "Action", "Progress", "Update June 2021"),
     [(TEXT, DO, "Begun.", "Done.")], (R, A, P, P)),
    ("Lead and Owner: agencies under the first", ("Recommendation", "Action", "Lead", "Owner"),
     [(TEXT, DO, "Norbury Police", "Head of Housing")], (R, A, L, O)),
    ("Lead and Owner: agencies under the second", ("Recommendation", "Action", "Lead", "Owner"),
     [(TEXT, DO, "Head of Housing", "Norbury Police")], (R, A, O, L)),
    ("Completion date over dates, with no other target", ("Recommendation", "Action", "Lead agency", "Completion date"),
     [(TEXT, DO, "", "May 2019")], (R, A, L, T)),
    ("Completion date beside a target date", ("Recommendation", "Action", "Target date", "Completion date"),
     [(TEXT, DO, "May 2019", "June 2019")], (R, A, T, C)),
    ("Completion date over words of completion", ("Recommendation", "Action", "Lead agency", "Completion date"),
     [(TEXT, DO, "", "Completed")], (R, A, L, C)),
    ("Date twice: the second tells of completion", ("Recommendation", "Action", "Date", "Date"),
     [(TEXT, DO, "May 2019", "Completed June 2019")], (R, A, T, C)),
    ("two columns under No: the second is the action's", ("No", "Recommendation", "No", "Action", "Progress"),
     [("1", TEXT, "1.1", DO, "")], (N, R, None, A, P)),
    ("Response where no other column is the action", ("Recommendation", "Response", "Status"),
     [(TEXT, DO, "Done")], (R, A, P)),
    ("a colour column beside the status", ("Recommendation", "Action", "RAG", "Status"),
     [(TEXT, DO, "Green", "Done")], (R, A, "rag", P)),
    ("What? Who? When?", ("Issue identified", "Action", "Who?", "When?"),
     [("Landlords were not told.", DO, "Norbury Police", "May 2019")], (R, A, L, T)),
    ("known extra", ("Recommendation", "Action", "Resources", "Target date"),
     [(TEXT, DO, "None", "")], (R, A, None, T)),
    ("columns in an order of their own", ("Target date", "Lead agency", "Recommendation", "Scope of recommendation",
     "Action required", "Date of completion and outcome"), [("", "", TEXT, "Local", DO, "")], (T, L, R, S, A, C)),
]  # fmt: skip


@pytest.mark.parametrize(("why", "printed", "body", "keys"), DECISIONS, ids=[case[0] for case in DECISIONS])
def test_columns_are_decided(
    why: str, printed: tuple[str, ...], body: list[tuple[str, ...]], keys: tuple[str | None, ...]
) -> None:
    assert decided(printed, body).keys == keys, why


@pytest.mark.parametrize("header", ["Action taken", "Response"])
def test_what_was_done_is_no_action_to_take(header: str) -> None:
    columns = decided(("Recommendation", "Action", header, "Progress"), [(TEXT, DO, "Letters were sent.", "Complete")])
    assert columns.keys == (R, A, P, P)


WARNED = [
    (("Recommendation", "Action", "Lead agency", "Target date"), (), "plain wordings warn of nothing"),
    (("Recommendation", "Action", "Weather", "Target date"), (WarningCode.UNKNOWN_HEADER,), "in no vocabulary"),
    (("Recommendation", "Action", "Resources", "Target date"), (), "known, though it goes to extra"),
    (("Recommendation", "Action", "Lead", "Target date"), (WarningCode.AMBIGUOUS_HEADER,), "decided by its cells"),
    (("", "Recommendation", "Action", "Target date"), (), "a blank header is no unknown one"),
    (
        ("Recommendation", "Action", "Lead", "Weather"),
        (WarningCode.AMBIGUOUS_HEADER, WarningCode.UNKNOWN_HEADER),
        "both",
    ),
]


@pytest.mark.parametrize(("printed", "codes", "why"), WARNED, ids=[why for _, _, why in WARNED])
def test_doubtful_headers_warn(printed: tuple[str, ...], codes: tuple[WarningCode, ...], why: str) -> None:
    assert decided(printed, []).warnings == codes, why


def test_unknown_header_goes_to_extra() -> None:
    assert decided(("Recommendation", "Action", "Weather", "Target date"), [(TEXT, DO, "Rain", "")]).keys[2] is None


def test_pooled_columns_keep_their_order() -> None:
    columns = decided(("Progress", "Recommendation", "Action", "Update June 2021"), [("Begun.", TEXT, DO, "Done.")])
    assert columns.indices("progress") == [0, 3]
    assert columns.indices("rag") == []


# -- the header printed again --------------------------------------------------------------------------

AGAIN = [
    (("Recommendation", "Action to take", "Lead agency", "Target date"), True, "word for word"),
    (("RECOMMENDATION", "ACTION TO TAKE", "LEAD AGENCY", "TARGET DATE"), True, "in capitals"),
    (("Recommendation", "", "Lead agency", ""), True, "with cells missing"),
    (("Recornmendation", "Actlon to take", "Lead agericy", "Target dote"), True, "as a scanner misread it"),
    (("Recommendation", "", "", ""), False, "one word of four may be anything"),
    (("Recommendation", "Write to landlords", "Lead agency", ""), False, "one cell is of the body"),
    (("", "", "", ""), False, "nothing"),
]


@pytest.mark.parametrize(("cells", "expected", "why"), AGAIN, ids=[why for _, _, why in AGAIN])
def test_header_printed_again_is_known(cells: tuple[str, ...], expected: bool, why: str) -> None:
    header = read_header(AGAIN[0][0])
    assert header is not None
    assert repeats(cells, header) is expected, why


WHOLE = [
    (("Recommendation", "Action to take", "Lead agency", "Target date"), True, "word for word"),
    (("Recommendation", "", "Lead agency", "Target date"), True, "a cell left blank keeps its place"),
    (("Recommendation", "", "", "Target date"), True, "half of them"),
    (("Recommendation", "", "", ""), False, "more blank than printed"),
    (("Recommendation", "Action to take", "Lead agency"), False, "a column fewer: the places are not the header's"),
    (("Action to take", "Recommendation", "Lead agency", "Target date"), False, "in another order"),
]


@pytest.mark.parametrize(("cells", "expected", "why"), WHOLE, ids=[why for _, _, why in WHOLE])
def test_whole_print_has_its_cells_in_their_places(cells: tuple[str, ...], expected: bool, why: str) -> None:
    header = read_header(AGAIN[0][0])
    assert header is not None
    assert repeats(cells, header, whole=True) is expected, why


PLACES = [
    (("Recommendation", "Action to take", "Target date"), (0, 1, 3), "a column was dropped"),
    (("Action to take", "Lead agency", "Target date"), (1, 2, 3), "the first column was dropped"),
    (("Recommendation", "", "Action to take", "Lead agency", "Target date"), (0, None, 1, 2, 3), "one was added"),
    (("Recommendation", "Action to take", "Lead agency", "Target date"), None, "as wide: nothing to place"),
    (("Recommendation",), None, "one word may be anything"),
    (("Recommendation", "Action to take", "Weather"), None, "a column of another table"),
    (("Action to take", "Recommendation", "Target date"), None, "in another order"),
]


@pytest.mark.parametrize(("cells", "expected", "why"), PLACES, ids=[why for _, _, why in PLACES])
def test_columns_of_a_later_print_have_their_places(
    cells: tuple[str, ...], expected: tuple[int | None, ...] | None, why: str
) -> None:
    header = read_header(AGAIN[0][0])
    assert header is not None
    assert places_in(cells, header) == expected, why
