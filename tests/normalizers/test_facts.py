"""What is known of a table before its rows are stitched."""

from __future__ import annotations

import pytest

from normalizers.continuation import CERTAIN
from normalizers.logical import Row
from tests.normalizers.small_tables import COUNCIL, FIRST, HEADER, PAGE, SECOND, THIRD, TRUST, facts_of, row_from

BARE = HEADER[1:]
TRACKER = HEADER[2:]


def test_columns_have_their_parts() -> None:
    facts = facts_of(FIRST, SECOND)
    assert (facts.number_columns, facts.recommendations, facts.actions, facts.head) == ([0], [1], [2], 1)
    assert facts.entry_columns == [2, 5]
    assert facts.own(FIRST) == [3, 4, 5]


def test_a_table_without_recommendations_has_its_headings_in_the_first_column() -> None:
    assert facts_of(FIRST[2:], SECOND[2:], header=TRACKER).head == 0


NUMBERED = [
    (HEADER, [FIRST, SECOND, THIRD], ["1", "2", "3"], True, "in a column"),
    (
        HEADER,
        [FIRST, ("", "", "Ring.", "Norbury Council", "", ""), SECOND],
        ["1", None, "2"],
        True,
        "but for an action",
    ),
    (
        BARE,
        [(f"Recommendation {row[0]} {row[1]}", *row[2:]) for row in (FIRST, SECOND)],
        ["1", "2"],
        True,
        "before the text",
    ),
    (
        BARE,
        [(f"{row[0][0]} {row[1]}", *row[2:]) for row in (FIRST, SECOND)],
        ["1", "2"],
        True,
        "before the text with nothing between",
    ),
    (BARE, [FIRST[1:], SECOND[1:]], [None, None], False, "nowhere"),
    (
        HEADER,
        [FIRST, ("", *SECOND[1:]), ("", *THIRD[1:]), ("", *SECOND[1:])],
        ["1", None, None, None],
        False,
        "once is no numbering",
    ),
]


@pytest.mark.parametrize(("header", "rows", "numbers", "numbered", "why"), NUMBERED, ids=[why for *_, why in NUMBERED])
def test_printed_numbers(
    header: tuple[str, ...], rows: list[tuple[str, ...]], numbers: list[str | None], numbered: bool, why: str
) -> None:
    facts = facts_of(*rows, header=header)
    assert [number and number.number for number in facts.numbers] == numbers, why
    assert facts.numbered is numbered, why


def test_rows_have_values_of_their_own_where_nearly_all_do() -> None:
    blank = ("", "")
    assert facts_of(FIRST, SECOND, THIRD).owned
    assert facts_of(FIRST, PAGE, ("", "a small tail", "", "", "", ""), SECOND).owned, "a tail begins no row"
    assert not facts_of(FIRST, (*SECOND[:3], *blank, ""), THIRD).owned
    assert not facts_of(FIRST).owned, "one row is too few to tell"


def test_columns_whose_entries_begin_small() -> None:
    rows = [(*row[:5], text) for row, text in ((FIRST, "letters sent"), (SECOND, "calls made"), (THIRD, "Log kept"))]
    assert facts_of(*rows).small == {5}
    assert facts_of(FIRST, SECOND, THIRD).small == frozenset()


def test_names_that_open_entries_are_known_from_all_rows() -> None:
    rows = [(*FIRST[:2], "POLICE: Brief. HOUSING: Warn.", *FIRST[3:]), (*SECOND[:5], "CLINIC: Begun.")]
    assert facts_of(*rows).known_names == {"POLICE", "HOUSING", "CLINIC"}


def alone(text: str) -> tuple[str, ...]:
    return (text, "", "", "")


MERGED = [
    ((alone(f"Recommendation 1: {COUNCIL}"), FIRST[2:], SECOND[2:]), 0, True, "a label and its text"),
    ((alone(COUNCIL), FIRST[2:], SECOND[2:]), 0, True, "a sentence that asks for something"),
    ((alone("The letter was sent in May."), FIRST[2:], SECOND[2:]), 0, False, "a sentence that asks for nothing"),
    ((alone("Norbury Police"), FIRST[2:], SECOND[2:]), 0, False, "a heading"),
    ((FIRST[2:], SECOND[2:]), 0, False, "a row of several cells"),
    (
        (alone(f"Recommendation 1: {COUNCIL}"), FIRST[2:], alone(TRUST), SECOND[2:]),
        2,
        False,
        "unnumbered in a plan that labels its recommendations",
    ),
]


@pytest.mark.parametrize(("rows", "i", "expected", "why"), MERGED, ids=[why for *_, why in MERGED])
def test_recommendations_merged_across_a_table_without_a_column_for_them(
    rows: tuple[tuple[str, ...], ...], i: int, expected: bool, why: str
) -> None:
    facts = facts_of(*rows, header=TRACKER)
    assert facts.is_merged_recommendation(facts.rows[i], facts.rows[i].cells) is expected, why


def test_no_row_is_a_merged_recommendation_where_a_column_holds_them() -> None:
    facts = facts_of((f"Recommendation 1: {COUNCIL}", "", "", "", ""), SECOND[1:], header=BARE)
    assert not facts.is_merged_recommendation(facts.rows[0], facts.rows[0].cells)


def test_a_cell_is_held_against_the_text_above_it() -> None:
    facts = facts_of((*FIRST[:2], "Write the letter with the", *FIRST[3:]), PAGE, ("", "", "housing team.", "", "", ""))
    above, cells = row_from(facts, 0), facts.rows[1].cells
    assert facts.score(2, cells, above) >= CERTAIN
    assert facts.score(2, cells, None) == 0
    assert facts.score(5, cells, above) == 0, "blank"
    assert facts.carries_on(range(6), cells, above)
    assert not facts.carries_on([0, 1], cells, above)


def test_a_recommendation_is_held_against_that_of_the_row_it_is_inherited_from() -> None:
    rows = [
        ("1.", "The council should write to", *FIRST[2:]),
        ("", "", *SECOND[2:]),
        ("", "every landlord.", "", "", ""),
    ]
    facts = facts_of(*rows)
    heir = row_from(facts, 1)
    heir.parent = row_from(facts, 0)
    assert facts.score(1, facts.rows[2].cells, heir) >= CERTAIN


def test_a_text_below_a_label_that_stands_alone_is_what_it_labels() -> None:
    facts = facts_of(("Recommendation 1", "", "", "", ""), FIRST[1:], SECOND[1:], header=BARE)
    assert facts.score(0, facts.rows[1].cells, row_from(facts, 0)) >= CERTAIN


def test_the_number_of_a_logical_row_is_in_its_column_or_before_its_text() -> None:
    facts = facts_of(FIRST, SECOND)
    number = facts.number_of(row_from(facts, 1))
    assert number is not None
    assert number.number == "2"
    assert facts.number_of(Row(facts.table, ())) is None
    bare = facts_of(("Rec 4: Write to all.", *FIRST[2:]), SECOND[1:], header=BARE)
    found = [number and number.number for number in (bare.number_of(row_from(bare, i)) for i in (0, 1))]
    assert found == ["4", None]
