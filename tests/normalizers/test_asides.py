"""Rows of a table that are no part of a record: noise, section headings, remarks (rules 6 and 8)."""

from __future__ import annotations

import pytest

from normalizers.asides import (
    bled_heading,
    caught_heading_words,
    heading_like,
    heading_of,
    is_remark,
    noise_of,
    progress_note,
)
from tests.normalizers.small_tables import FIRST, HEADER, PAGE, SECOND, THIRD, facts_of, row_from, words_of


def row(*cells: str) -> tuple[str, ...]:
    return (*cells, *[""] * (len(HEADER) - len(cells)))


HEADINGS = [
    (row("Norbury Police"), "Norbury Police", "an agency"),
    (row("", "Norbury Police"), "Norbury Police", "in the column of the recommendations"),
    (row("Individual Management Reviews"), "Individual Management Reviews", "a part of the report"),
    (row("", "Overview report recommendations"), "Overview report recommendations", "another"),
    (row("Training and awareness"), "Training and awareness", "a theme above a recommendation"),
    (
        row("Westmarsh Community Safety", "Partnership"),
        "Westmarsh Community Safety Partnership",
        "split over two cells",
    ),
    (row("Westmarsh Community Safety Partner", "ship"), "Westmarsh Community Safety Partnership", "inside a word"),
    (row("", "", "Norbury Police"), None, "in the column of the actions"),
    (row("Norbury Police", "", "Norbury Council"), None, "two cells that do not touch"),
    (row("of the Norbury Police"), None, "small letters"),
    (row("", "The council should write to every landlord."), None, "a sentence"),
    (row("4", "Norbury Police"), None, "a number before it"),
]


@pytest.mark.parametrize(("cells", "expected", "why"), HEADINGS, ids=[why for *_, why in HEADINGS])
def test_rows_that_look_like_headings(cells: tuple[str, ...], expected: str | None, why: str) -> None:
    assert heading_like(facts_of(FIRST, cells, SECOND), 1) == expected, why


@pytest.mark.parametrize("heading", ["Overview report recommendations", "IMR Recommendations"])
def test_a_heading_in_the_column_of_numbers_is_no_number(heading: str) -> None:
    assert heading_like(facts_of(FIRST, row(heading), SECOND), 1) == heading


def test_a_theme_is_no_heading_above_a_row_without_a_recommendation() -> None:
    facts = facts_of(FIRST, row("Training and awareness"), ("", "", "Ring.", "", "", ""), SECOND)
    assert heading_like(facts, 1) is None


def test_words_that_end_the_sentence_above_are_no_heading() -> None:
    facts = facts_of(("1.", "The letter should be sent by the", *FIRST[2:]), PAGE, row("", "Norbury Police"), SECOND)
    assert heading_like(facts, 1) == "Norbury Police"
    assert heading_of(facts, 1, row_from(facts, 0)) is None
    assert heading_of(facts, 1, None) == "Norbury Police"


NOISE = [
    (row("l|", "", "~"), "stray marks", "marks of a border"),
    (("~",), "no letter or digit", "a sign alone"),
    (row("", "Thc cnncl shld wrt t vry lndlrd in thc twn"), "garbled print of a row beside it", "a bad print"),
    (row("", "", "", "", "", "Complete"), None, "a status word"),
    (row("", "", "", "", "May 2019"), None, "a date"),
    (row("3."), None, "a number"),
    (row("", "and send it"), None, "words"),
]


@pytest.mark.parametrize(("cells", "expected", "why"), NOISE, ids=[why for *_, why in NOISE])
def test_rows_without_recoverable_words(cells: tuple[str, ...], expected: str | None, why: str) -> None:
    facts = facts_of(FIRST, cells, SECOND)
    (i,) = (i for i, table_row in enumerate(facts.rows) if table_row.fragment.line == 3)
    assert noise_of(facts, i, row_from(facts, 0), words_of(facts)) == expected, why


REMARKS = [
    ((FIRST, row("This plan was last read by the board in the spring.")), True, "a closing sentence"),
    ((FIRST, row("* The council was merged in the same year"), SECOND), True, "a footnote"),
    ((FIRST, row("Note: dates are those of the board"), SECOND), True, "a note"),
    ((FIRST, row("Green = complete, Amber = in progress"), SECOND), True, "the legend of the colours"),
    ((FIRST, row("", "The council should write to all tenants.")), False, "it asks for something"),
    ((FIRST, row("This plan was read by the board."), SECOND), False, "rows of the plan follow"),
    ((FIRST, ("", "", "This plan was read by the board.", "", "", "")), False, "in the column of the actions"),
    ((FIRST, ("4.", "This plan was read by the board.", "", "", "", "")), False, "it is numbered"),
]


@pytest.mark.parametrize(("rows", "expected", "why"), REMARKS, ids=[why for *_, why in REMARKS])
def test_remarks_under_rows(rows: tuple[tuple[str, ...], ...], expected: bool, why: str) -> None:
    facts = facts_of(*rows)
    assert is_remark(facts, 1, row_from(facts, 0)) is expected, why


def test_a_remark_stands_under_a_row() -> None:
    facts = facts_of(row("* The council was merged in the same year"), FIRST, SECOND)
    assert not is_remark(facts, 0, None)


NOTES = [
    ("Update (June 2018): the letter was sent.", True, "an update with its date"),
    ("Progress: the letter was sent.", True, "named after the column that is lacking"),
    ("Action taken – the letter was sent.", True, "a dash for a colon"),
    ("Updates are read by the board.", False, "a sentence that begins with the word"),
    ("Update:", False, "nothing after it"),
]


@pytest.mark.parametrize(("text", "expected", "why"), NOTES, ids=[why for *_, why in NOTES])
def test_progress_printed_across_a_table_that_has_no_column_for_it(text: str, expected: bool, why: str) -> None:
    facts = facts_of(FIRST[:5], (text, "", "", "", ""), SECOND[:5], header=HEADER[:5])
    assert progress_note(facts, facts.rows[1]) == (text if expected else None), why


def test_two_cells_are_no_progress_note() -> None:
    facts = facts_of(FIRST[:5], ("Update:", "the letter was sent.", "", "", ""), SECOND[:5], header=HEADER[:5])
    assert progress_note(facts, facts.rows[1]) is None


def test_a_heading_that_bled_into_the_cell_above_and_the_bad_print_of_it() -> None:
    bled = (*FIRST[:2], "Write the letter. Westmarsh Safeguarding Adults Board", *FIRST[3:])
    facts = facts_of(bled, row("Wesimarsn Safegvarding Aduits Boarb"), SECOND)
    found = bled_heading(facts, facts.rows[1], row_from(facts, 0), words_of(facts))
    assert found is not None
    assert (found.text, found.part.column) == ("Westmarsh Safeguarding Adults Board", 2)


def test_no_heading_bled_where_the_row_is_printed_well() -> None:
    facts = facts_of(
        (*FIRST[:2], "Ring the Westmarsh Safeguarding Adults Board", *FIRST[3:]), row("Norbury Police"), SECOND
    )
    assert bled_heading(facts, facts.rows[1], row_from(facts, 0), words_of(facts)) is None


def test_words_of_the_heading_below_caught_in_a_cell() -> None:
    facts = facts_of(FIRST, ("", "Norbury Police", *SECOND[2:]), row("", "Norbury Police"), THIRD)
    assert [caught_heading_words(facts, i) for i in range(4)] == [False, True, False, False]


def test_words_of_the_heading_below_a_bad_print_of_it() -> None:
    garbled = row("", "N rb ry P lic")
    facts = facts_of(FIRST, ("", "Norbury Police", *SECOND[2:]), garbled, row("", "Norbury Police"), THIRD)
    assert caught_heading_words(facts, 1)


@pytest.mark.parametrize("value", ["In progress", "Complete", "May 2019"])
def test_a_lone_value_is_no_heading(value: str) -> None:
    facts = facts_of(("Begun", *FIRST[1:5]), (value,), SECOND[1:], header=("Status", *HEADER[1:5]))
    assert heading_like(facts, 1) is None
