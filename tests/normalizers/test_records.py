"""From rows to the records of the contract: provenance, ids, hashes, tables, recommendations, residue, refusals."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import Any

import pytest

import normalizers.records as records
from extractors.text_dump import read_text_dump
from normalizers.records import Interpretation, interpret
from schemas.action import Action
from schemas.enums import Reader
from schemas.fragment import Fragment, Page, Transcript, count_characters

ID = "0123456789abcdef" * 4
HEADER = "No\tRecommendation\tAction to take\tLead agency\tTarget date\tProgress"
COUNCIL = "The council should write to every landlord in the town."
TRUST = "The trust should ring the tenant before the clinic writes."
FORCE = "The force should log silent calls under a code of their own."
FIRST = f"1.\t{COUNCIL}\tWrite the letter.\tNorbury Council\tMay 2019\tComplete"
SECOND = f"2.\t{TRUST}\tRing from the clinic.\tWestmarsh NHS Trust\tJune 2019\tIn progress"
THIRD = f"3.\t{FORCE}\tChange the log.\tNorbury Police\tJuly 2019\tOngoing"
MORE = "\t\tRing every agent.\tNorbury Council\tJune 2019\tOngoing"


def read(*lines: str, name: str = "plan.txt") -> Interpretation:
    """Lines of a dump; an empty one is a page break or a gap."""
    dump = "\n".join(lines) + "\n"
    return interpret(read_text_dump(dump.encode()), document_id=ID, source_file=name)


def plan(*rows: str) -> Interpretation:
    return read(HEADER, *rows)


# -- ids and hashes ------------------------------------------------------------------------------------------


def test_ids_are_made_of_the_document_and_the_order() -> None:
    found = plan(FIRST, MORE, SECOND)
    assert [action.action_id for action in found.actions] == [f"0123456789ab-000{n}" for n in (1, 2, 3)]
    assert [action.ordinal for action in found.actions] == [1, 2, 3]
    assert [action.recommendation_id for action in found.actions] == [f"0123456789ab-R000{n}" for n in (1, 1, 2)]
    assert {action.document_id for action in found.actions} == {ID}
    assert {action.source_file for action in found.actions} == {"plan.txt"}


def hashes(found: Interpretation) -> list[str]:
    return [action.content_hash for action in found.actions]


def test_content_hash_is_of_sixteen_hex_digits() -> None:
    assert all(re.fullmatch(r"[0-9a-f]{16}", digest) for digest in hashes(plan(FIRST, MORE, SECOND)))


SAME_WORDS = [
    (("Norbury plan", "", HEADER, SECOND, THIRD, FIRST), "elsewhere in the document"),
    ((HEADER, SECOND, "", HEADER, FIRST), "on another page"),
    (
        (HEADER, f"1\t{COUNCIL}\t<p>Write the letter.</p>\tNorbury Council\tMay 2019\tCOMPLETE"),
        "in other markup and case",
    ),
    (
        (HEADER, f"1.\t{COUNCIL}\tWrite the\tNorbury Council\tMay 2019\tComplete", "", "\t\tletter.\t\t\t"),
        "cut by a page",
    ),
    (
        (
            "Progress\tTarget date\tLead agency\tAction to take\tRecommendation\tNo",
            "\t".join(reversed(FIRST.split("\t"))),
        ),
        "with the columns in another order",
    ),
]


@pytest.mark.parametrize(("lines", "why"), SAME_WORDS, ids=[why for _, why in SAME_WORDS])
def test_same_words_have_the_same_hash(lines: tuple[str, ...], why: str) -> None:
    assert hashes(plan(FIRST))[0] in hashes(read(*lines)), why


OTHER_WORDS = [
    (FIRST.replace("Complete", "Ongoing"), "another status"),
    (FIRST.replace("letter", "letters"), "one letter more"),
    (FIRST.replace("May", "June"), "another date"),
    (FIRST.replace("Norbury Council", ""), "a cell less"),
    (f"1.\t{COUNCIL}\tNorbury Council\tWrite the letter.\tMay 2019\tComplete", "the same words in other columns"),
]


@pytest.mark.parametrize(("row", "why"), OTHER_WORDS, ids=[why for _, why in OTHER_WORDS])
def test_other_words_have_another_hash(row: str, why: str) -> None:
    assert hashes(plan(row)) != hashes(plan(FIRST)), why


def test_hash_is_of_the_records_own_words() -> None:
    under_another = plan(FIRST.replace("landlord", "tenant"), MORE)
    assert hashes(under_another)[1] == hashes(plan(FIRST, MORE))[1]


# -- provenance ----------------------------------------------------------------------------------------------


def pieces(action: Action) -> list[tuple[int | None, int, int | None, str | None]]:
    return [(ref.page, ref.row, ref.line, ref.reason) for ref in action.fragments]


def test_a_whole_row_is_one_fragment() -> None:
    (action,) = plan(FIRST).actions
    assert pieces(action) == [(1, 2, 2, None)]
    assert action.fragments[0].columns == [
        "recommendation_number", "recommendation", "action", "lead_agency", "target_date_text", "progress",
    ]  # fmt: skip
    assert action.fragments[0].bbox == []
    assert (action.page_start, action.page_end) == (1, 1)
    assert action.reader is Reader.TEXT
    assert (action.inherited, action.placed, action.corrected) == ([], [], [])


def test_a_row_over_two_pages_has_two_fragments_and_a_reason() -> None:
    action, _ = plan(FIRST.replace("letter.", "letter with the"), "", "\t\thousing team.\t\t\t", SECOND).actions
    assert pieces(action) == [(1, 2, 2, None), (2, 1, 4, "carries on the row above the page break")]
    assert action.fragments[1].columns == ["action"]
    assert (action.page_start, action.page_end) == (1, 2)


def test_a_row_over_three_pages() -> None:
    rows = (FIRST.replace("letter.", "letter with"), "", "\t\tthe housing\t\t\t", "", "\t\tteam.\t\t\t")
    (action,) = plan(*rows).actions
    assert action.action == "Write the letter with the housing team."
    assert (action.page_start, action.page_end, len(action.fragments)) == (1, 3, 3)


def test_a_tail_in_the_next_row_is_named_in_both() -> None:
    first, second = plan(
        FIRST.replace("letter.", "letter with the"), "", SECOND.replace("Ring from", "housing team. Ring from")
    ).actions
    assert (first.action, second.action) == ("Write the letter with the housing team.", "Ring from the clinic.")
    assert (first.placed, second.placed) == (["action"], ["action"])
    assert [ref.columns for ref in first.fragments][1] == ["action"]
    assert first.fragments[1].reason == "tail of the row above in a cell of the next"
    assert (first.page_end, second.page_start) == (2, 2)


def test_a_value_that_lost_its_place_is_named() -> None:
    first, _ = plan(FIRST.replace("Complete", ""), "\t\t\t\t\tCOMPLETE", SECOND).actions
    assert first.placed == ["progress"]
    assert first.fragments[1].columns == ["progress"]
    assert first.fragments[1].reason


def test_the_first_fragment_never_has_a_reason_and_every_other_has() -> None:
    rows = (FIRST.replace("letter.", "letter with the"), "", SECOND.replace("Ring from", "housing team. Ring from"))
    for action in plan(*rows, "\t\t\t\t\tDONE", THIRD).actions:
        assert [ref.reason is None for ref in action.fragments] == [True] + [False] * (len(action.fragments) - 1)


def test_formats_without_pages_have_none() -> None:
    fragments = tuple(
        Fragment(1, row, "cells", tuple(line.split("\t"))) for row, line in enumerate((HEADER, FIRST), start=1)
    )
    characters = sum(count_characters(cell) for fragment in fragments for cell in fragment.cells)
    transcript = Transcript("text/html", (Page(1, fragments, characters, Reader.TEXT),), None, paged=False)
    found = interpret(transcript, document_id=ID, source_file="plan.html")
    (action,) = found.actions
    assert (action.page_start, action.page_end, action.fragments[0].page) == (None, None, None)
    assert {piece.page for piece in found.residue} == {None}
    assert (found.tables[0].page_start, found.recommendations[0].page, found.pages_with_plan) == (None, None, [])


# -- numbers and labels ----------------------------------------------------------------------------------------

NUMBERS = [
    (f"1.\t{COUNCIL}", ("1", "1.", COUNCIL), "in a column of its own"),
    (f"Rec 2.1\t{COUNCIL}", ("2.1", "Rec 2.1", COUNCIL), "with its word"),
    (f"10a\t{COUNCIL}", ("10a", "10a", COUNCIL), "with its letter"),
]


@pytest.mark.parametrize(("cells", "expected", "why"), NUMBERS, ids=[why for *_, why in NUMBERS])
def test_number_of_its_own_column(cells: str, expected: tuple[str, str, str], why: str) -> None:
    (action,) = plan(f"{cells}\tWrite the letter.\tNorbury Council\tMay 2019\t").actions
    assert (action.recommendation_number, action.recommendation_label, action.recommendation) == expected, why


BEFORE = [
    (f"Recommendation No 3: {COUNCIL}", ("3", "Recommendation No 3", COUNCIL), "a label"),
    (f"4. {COUNCIL}", ("4", "4.", COUNCIL), "a plain number"),
    (COUNCIL, (None, None, COUNCIL), "none is printed, and none is counted up"),
    ("Recommendation 5", ("5", "Recommendation 5", None), "a label without a text"),
]


@pytest.mark.parametrize(("cell", "expected", "why"), BEFORE, ids=[why for *_, why in BEFORE])
def test_number_before_the_text(cell: str, expected: tuple[str | None, ...], why: str) -> None:
    header = HEADER.removeprefix("No\t")
    (action,) = read(header, f"{cell}\tWrite the letter.\tNorbury Council\tMay 2019\tComplete").actions
    assert (action.recommendation_number, action.recommendation_label, action.recommendation) == expected, why


def test_inherited_number_keeps_its_label() -> None:
    _, heir = plan(FIRST, MORE).actions
    assert (heir.recommendation_number, heir.recommendation_label) == ("1", "1.")
    assert heir.inherited == ["recommendation_number", "recommendation"]


# -- columns ---------------------------------------------------------------------------------------------------


def test_blank_cells_and_missing_columns_are_null() -> None:
    (action,) = plan(f"1.\t{COUNCIL}\tWrite the letter.\t\t\t").actions
    missing = ("lead_agency", "target_date_text", "progress", "scope_text", "rag", "evidence", "completion_and_outcome")
    assert [getattr(action, column) for column in missing] == [None] * len(missing)
    assert (action.extra, action.agencies, action.target_dates) == ({}, [], [])


def test_other_columns_go_to_extra_under_their_printed_header() -> None:
    found = read(f"{HEADER}\tResources\tWeather  on\tthe day", f"{FIRST}\tOne post\tRain\t")
    (action,) = found.actions
    assert action.extra == {"Resources": "One post", "Weather on": "Rain"}
    assert "unknown_header" in found.warnings


def test_two_columns_of_one_field_are_joined_by_a_line_break() -> None:
    (action,) = read(f"{HEADER}\tUpdate June 2021", f"{FIRST}\tSent again.").actions
    assert action.progress == "Complete\nSent again."


def test_two_extra_columns_under_one_header_keep_both_texts() -> None:
    (action,) = read(f"{HEADER}\tComments\tComments", f"{FIRST}\tShort.\tPlain.").actions
    assert action.extra == {"Comments": "Short.\nPlain."}


def test_derived_columns_are_read_from_text_columns() -> None:
    (action,) = read(
        "Recommendation\tScope\tAction to take\tLead agency\tTarget date\tProgress",
        f"{COUNCIL}\tLocal\tWrite the letter.\tNorbury Council\tMay 2019\tComplete",
    ).actions
    assert (action.scope, action.status, action.target_date) == ("local", "complete", dt.date(2019, 5, 31))
    assert (action.status_phrase, action.status_from, action.status_basis) == ("Complete", "progress", "label")
    assert action.agencies == ["Norbury Council"]


def test_agencies_hang_on_their_action() -> None:
    found = plan(FIRST, SECOND)
    assert [(a.action_id[-4:], a.position, a.agency, a.from_.value) for a in found.agencies] == [
        ("0001", 1, "Norbury Council", "lead_agency"),
        ("0002", 1, "Westmarsh NHS Trust", "lead_agency"),
    ]


def test_updates_hang_on_their_action() -> None:
    (update, *more) = plan(FIRST.replace("Complete", "May 2019: Letter written. June 2019: Complete")).updates
    assert [u.sequence for u in (update, *more)] == [1, 2]
    assert [u.date for u in (update, *more)] == [dt.date(2019, 5, 31), dt.date(2019, 6, 30)]
    assert {u.action_id for u in (update, *more)} == {"0123456789ab-0001"}


PARTS = [
    (("Overview report recommendations", ""), "overview", "the heading says so"),
    (("Individual Management Reviews", ""), "single_agency", "the heading says so"),
    (("Norbury Police", ""), "single_agency", "a table of its own under an agency's name"),
    ((), None, "no heading"),
]
NO_PARTS = ("Training and awareness", "National recommendations", "All agencies", "Phase one")


@pytest.mark.parametrize("heading", NO_PARTS)
def test_heading_that_names_no_part_and_no_agency(heading: str) -> None:
    assert [action.plan_part for action in read(heading, "", HEADER, FIRST).actions] == [None]


@pytest.mark.parametrize(("lines", "part", "why"), PARTS, ids=[why + str(part) for _, part, why in PARTS])
def test_part_of_the_plan(lines: tuple[str, ...], part: str | None, why: str) -> None:
    assert [action.plan_part for action in read(*lines, HEADER, FIRST).actions] == [part], why


REPORTED = [
    ((HEADER, FIRST.replace("Complete", "June 2019: Complete")), (dt.date(2019, 6, 30), "update"), "its own update"),
    (
        (HEADER.replace("Progress", "Progress as at 30 June 2021"), FIRST),
        (dt.date(2021, 6, 30), "table"),
        "else the table",
    ),
    (("Progress as at 30 June 2021", "", HEADER, FIRST), (dt.date(2021, 6, 30), "document"), "else the document"),
    ((HEADER, FIRST), (None, None), "else none"),
]


@pytest.mark.parametrize(("lines", "expected", "why"), REPORTED, ids=[why for *_, why in REPORTED])
def test_day_the_status_is_told_as_at(lines: tuple[str, ...], expected: tuple[Any, Any], why: str) -> None:
    (action,) = read(*lines).actions
    assert (action.reported_on, action.reported_on_from) == expected, why


# -- tables ------------------------------------------------------------------------------------------------------


def test_headers_of_a_table_by_column() -> None:
    (table,) = read(f"{HEADER}\tUpdate (June\u00a02021)\tWeather", f"{FIRST}\tSent again.\tRain").tables
    assert table.headers == {
        "recommendation_number": "No",
        "recommendation": "Recommendation",
        "action": "Action to take",
        "lead_agency": "Lead agency",
        "target_date_text": "Target date",
        "progress": "Progress\nUpdate (June 2021)",
        "Weather": "Weather",
    }


def test_blank_header_has_a_blank_name() -> None:
    (table,) = read(HEADER.removeprefix("No"), FIRST, SECOND).tables
    assert table.headers["recommendation_number"] == ""


def test_tables_know_their_pages_sections_and_records() -> None:
    found = read("Norbury Council", "", HEADER, FIRST, "", SECOND, "", "Norbury Police", "", HEADER, THIRD)
    told = [(t.table, t.page_start, t.page_end, t.section, t.records) for t in found.tables]
    assert told == [(1, 1, 2, "Norbury Council", 2), (2, 3, 3, "Norbury Police", 1)]
    assert [action.table for action in found.actions] == [1, 1, 2]
    assert found.pages_with_plan == [1, 2, 3]


LEGEND = "Green = complete, Amber = in progress, Red = not started"
GREEN = (HEADER.replace("Progress", "RAG"), FIRST.replace("Complete", "Green"))


@pytest.mark.parametrize(
    ("lines", "key"),
    [
        ((f"Key: {LEGEND}", "", *GREEN), f"Key: {LEGEND}"),
        ((*GREEN, "", LEGEND), LEGEND),
        ((f"{LEGEND}.", "", *GREEN), f"{LEGEND}."),
        ((LEGEND, "", *GREEN), LEGEND),
        (GREEN, None),
    ],
    ids=["above", "below", "a sentence above", "right above a header", "none"],
)
def test_key_of_the_colours_is_the_tables(lines: tuple[str, ...], key: str | None) -> None:
    found = read(*lines)
    assert found.tables[0].key_text == key
    assert found.tables[0].section is None
    assert found.actions[0].status == ("complete" if key else "unclear")


# -- recommendations ---------------------------------------------------------------------------------------------


def told(found: Interpretation) -> list[tuple[str | None, str | None, str, int]]:
    return [(r.number, r.text, r.stated_in.value, r.actions) for r in found.recommendations]


def test_actions_of_one_recommendation_share_it() -> None:
    assert told(plan(FIRST, MORE, SECOND)) == [("1", COUNCIL, "table", 2), ("2", TRUST, "table", 1)]


def test_a_recommendation_printed_for_each_action_is_one() -> None:
    again = FIRST.replace("Write the letter.", "Ring every agent.")
    assert told(plan(FIRST, again, SECOND)) == [("1", COUNCIL, "table", 2), ("2", TRUST, "table", 1)]


def test_the_same_number_in_another_series_is_another_recommendation() -> None:
    found = read("Norbury Council", "", HEADER, FIRST, "", "Norbury Police", "", HEADER, THIRD.replace("3.", "1."))
    assert [(r.number, r.series) for r in found.recommendations] == [("1", "Norbury Council"), ("1", "Norbury Police")]


def test_a_lost_recommendation_stands_without_text() -> None:
    found = plan(FIRST, "", "\t\tRing every agent.\tNorbury Council\tJune 2019\tOngoing", THIRD)
    assert told(found) == [("1", COUNCIL, "table", 1), (None, None, "lost", 1), ("3", FORCE, "table", 1)]
    assert [list(action.warnings) for action in found.actions] == [[], ["recommendation_lost"], []]


PROSE = f"Recommendation 1: {COUNCIL}"


def test_a_recommendation_of_prose_alone_is_listed_last() -> None:
    found = read(PROSE, "", f"Recommendation 7: {FORCE}", "", HEADER, FIRST, SECOND)
    assert told(found) == [("1", COUNCIL, "table", 1), ("2", TRUST, "table", 1), ("7", FORCE, "prose", 0)]
    last = found.recommendations[-1]
    assert (last.implementation, last.page, last.series) == ("no_action_printed", 1, None)


def test_a_recommendation_of_prose_and_table_is_one_where_the_texts_are() -> None:
    assert len(read(PROSE, "", HEADER, FIRST).recommendations) == 1
    assert len(read(PROSE.replace("landlord in the town", "landlord in town"), "", HEADER, FIRST).recommendations) == 1


def test_a_number_alone_makes_no_two_one() -> None:
    found = read(f"Recommendation 1: {FORCE}", "", HEADER, FIRST)
    assert told(found) == [("1", COUNCIL, "table", 1), ("1", FORCE, "prose", 0)]


IMPLEMENTATION = [
    (("Complete", "Complete"), "all_complete", 2, 0),
    (("Complete", "Ongoing"), "some_complete", 1, 0),
    (("Completed / Ongoing", "In progress"), "some_complete", 0, 0),
    (("In progress", "Ongoing"), "none_complete", 0, 0),
    (("In progress", ""), "none_complete", 0, 1),
    (("Complete", ""), "some_complete", 1, 1),
    (("", ""), "not_stated", 0, 2),
]


@pytest.mark.parametrize(("progress", "value", "complete", "silent"), IMPLEMENTATION)
def test_implementation_is_what_its_records_say_together(
    progress: tuple[str, str], value: str, complete: int, silent: int
) -> None:
    rows = (FIRST.replace("Complete", progress[0]), MORE.replace("Ongoing", progress[1]))
    (recommendation,) = plan(*rows).recommendations
    assert recommendation.implementation == value
    assert (recommendation.actions_complete, recommendation.actions_not_stated) == (complete, silent)


def test_a_recommendation_without_an_action() -> None:
    _, second = plan(FIRST, f"2.\t{TRUST}\t\t\t\t").recommendations
    assert (second.implementation, second.actions) == ("no_action_printed", 1)


def test_every_action_has_its_recommendation() -> None:
    found = plan(FIRST, MORE, "", "\t\tBrief.\tNorbury Police\tJune 2019\tOngoing", SECOND, THIRD)
    ids = [recommendation.recommendation_id for recommendation in found.recommendations]
    assert len(ids) == len(set(ids))
    assert {action.recommendation_id for action in found.actions} <= set(ids)
    assert sum(recommendation.actions for recommendation in found.recommendations) == len(found.actions)


# -- residue and the account --------------------------------------------------------------------------------------


def test_residue_is_in_page_order_and_knows_its_place() -> None:
    found = read("Norbury DHR plan", "", HEADER, FIRST, "", HEADER, SECOND, "The panel thanks all.", "")
    told = [(r.page, r.row, r.line, r.reason.value) for r in found.residue]
    assert told[:3] == [(1, 1, 1, "prose"), (1, 2, 3, "column_header"), (2, 1, 6, "repeated_header")]


def test_pages_without_a_plan_are_in_no_account() -> None:
    alone = plan(FIRST).account
    prose = read(HEADER, FIRST, "", "The panel thanks all who took part.")
    assert prose.account == alone
    assert prose.pages_with_plan == [1]


def test_the_account_has_three_parts() -> None:
    found = read("Norbury Police", "", HEADER, THIRD)
    assert found.account.headings == count_characters("Norbury Police")
    assert found.account.residue == count_characters(HEADER)
    assert found.account.records == count_characters(THIRD)
    assert found.account.source == count_characters("Norbury Police" + HEADER + THIRD)


def test_a_document_without_a_plan_has_nothing_but_what_it_says_of_itself() -> None:
    found = read("Norbury Domestic Homicide Review", "", "Abbreviation\tMeaning", "ABC\tA bus company")
    assert (found.actions, found.residue, found.tables, found.recommendations) == ([], [], [], [])
    assert found.about.title == "Norbury Domestic Homicide Review"


def test_a_header_without_rows_is_no_plan() -> None:
    assert read(HEADER).actions == []


def test_records_say_what_was_doubtful() -> None:
    found = read(HEADER.replace("Lead agency", "Lead"), FIRST)
    assert found.warnings == ["ambiguous_header"]


# -- validation ---------------------------------------------------------------------------------------------------


class Strict(Action):
    """Refuses what the contract allows, so that the path of a refused row can be walked."""

    def model_post_init(self, context: object) -> None:
        if self.recommendation_number == "2":
            raise ValueError("refused")


def test_a_row_that_fails_validation_is_residue(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = plan(FIRST, SECOND, THIRD)
    monkeypatch.setattr(records, "Action", Strict)
    found = plan(FIRST, SECOND, THIRD)
    assert [action.recommendation_number for action in found.actions] == ["1", "3"]
    assert [action.ordinal for action in found.actions] == [1, 2]
    refused = [piece for piece in found.residue if piece.reason.value == "invalid_record"]
    assert " ".join(piece.text for piece in refused) == " ".join(SECOND.split("\t"))
    assert found.account.source == whole.account.source
    assert found.account.source == found.account.records + found.account.headings + found.account.residue


# -- purity -------------------------------------------------------------------------------------------------------


def test_the_same_transcript_gives_the_same_records() -> None:
    lines = ("Norbury Council", "", HEADER, FIRST, MORE, "", SECOND)
    assert read(*lines) == read(*lines)


def test_the_name_of_the_source_changes_only_that() -> None:
    one, two = (plan(FIRST, MORE), interpret(
        read_text_dump(f"{HEADER}\n{FIRST}\n{MORE}\n".encode()), document_id=ID, source_file="other.txt"
    ))  # fmt: skip
    strip = {"source_file"}
    assert [a.model_dump(exclude=strip) for a in one.actions] == [a.model_dump(exclude=strip) for a in two.actions]


def test_records_are_plain_data() -> None:
    for action in plan(FIRST, MORE).actions:
        assert json.loads(action.model_dump_json())["action_id"] == action.action_id
