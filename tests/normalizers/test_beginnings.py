"""Whether a row begins a record or carries on the one above, and how much of its cells does (rules 1 to 3 and 5)."""

from __future__ import annotations

import pytest

from normalizers.beginnings import begins, end_of_above, is_holder, is_number_lost, splits_off, tail_length
from tests.normalizers.small_tables import (
    COUNCIL,
    FIRST,
    HEADER,
    PAGE,
    SECOND,
    THIRD,
    TRUST,
    facts_of,
    row_from,
    words_of,
)

BARE = HEADER[1:]
TRACKER = HEADER[2:]
OPEN = ("1.", "The council should write to", "Write the letter with the", "Norbury Council", "May 2019", "Sent to the")
RING = "Ring every agent."


def more(*cells: str) -> tuple[str, ...]:
    return (*cells, *[""] * (len(HEADER) - len(cells)))


BEGINS = [
    ([FIRST, SECOND], True, "the next number"),
    ([FIRST, more("", "", RING, "Norbury Police", "June 2019")], True, "an action with its own lead and date"),
    ([FIRST, more("", "", "POLICE: brief the shift")], True, "an agency's entry"),
    ([FIRST, more("", "", "Ring every agent in the town.")], True, "an action that is a sentence, below another"),
    ([OPEN, PAGE, more("", "every landlord.", "housing team.")], False, "tails over a page break"),
    ([OPEN, more("", "", "housing team.")], False, "a tail on the same page"),
    ([FIRST, more("", "", "", "", "", "It was printed.")], False, "no recommendation and no action"),
    ([FIRST, more("", "", "ring every agent")], False, "an action in small letters"),
    ([OPEN, PAGE, more("1.", "every landlord.")], False, "the number above printed again over a tail"),
    ([FIRST, more("1.", COUNCIL, RING, "Norbury Police", "June 2019")], True, "printed again for its own action"),
    ([more("1."), more("", COUNCIL, RING)], False, "the text of a number that stands alone"),
    ([more("", OPEN[1], RING, "Norbury Council"), more("1.", "every landlord.")], False, "a number set lower down"),
    ([(*FIRST[:2], "Do this:", *FIRST[3:]), more("", "", "• write")], False, "a list that a colon announced"),
]


@pytest.mark.parametrize(("rows", "expected", "why"), BEGINS, ids=[why for *_, why in BEGINS])
def test_a_row_begins_a_record(rows: list[tuple[str, ...]], expected: bool, why: str) -> None:
    facts = facts_of(*rows, THIRD)
    assert begins(facts, 1, facts.rows[1].cells, [row_from(facts, 0)]) is expected, why


def test_a_letter_of_its_own_beside_a_lead_begins_a_record() -> None:
    rows = [(*FIRST[:2], "A Write to all", *FIRST[3:]), more("", "", "B Ring them all", "Norbury Police", "June 2019")]
    facts = facts_of(*rows, THIRD)
    assert begins(facts, 1, facts.rows[1].cells, [row_from(facts, 0)])


def test_a_list_item_inside_a_recommendation_begins_none() -> None:
    rows = [("Agencies should: 1. ring first; 2. write", *FIRST[2:]), ("3. ask again", "", "", "", "")]
    facts = facts_of(*rows, (TRUST, *SECOND[2:]), header=BARE)
    assert not begins(facts, 1, facts.rows[1].cells, [row_from(facts, 0)])


def test_a_row_above_that_was_doubtful_says_so() -> None:
    cut = ("1.", "The council should write to all", *FIRST[2:])
    facts = facts_of(cut, PAGE, more("", "Norbury landlords."), SECOND)
    above = row_from(facts, 0)
    assert not begins(facts, 1, facts.rows[1].cells, [above])
    assert above.uncertain


HOLDERS = [
    (TRACKER, [(f"Recommendation 1: {COUNCIL}", "", "", ""), FIRST[2:]], True, "across a table without its column"),
    (TRACKER, [(f"Recommendation 1: {COUNCIL}", "", "", ""), (f"Recommendation 2: {TRUST}", "", "", ""), FIRST[2:]],
     False, "the next recommendation follows"),
    (HEADER, [more("1.", COUNCIL), ("", "", *FIRST[2:])], True, "in its own column, the actions below"),
    (HEADER, [more("1.", COUNCIL), SECOND], False, "a recommendation of its own follows"),
    (HEADER, [FIRST, ("", "", *SECOND[2:])], False, "it has an action"),
    (HEADER, [more("1.", COUNCIL)], False, "nothing follows"),
]  # fmt: skip


@pytest.mark.parametrize(("header", "rows", "expected", "why"), HOLDERS, ids=[why for *_, why in HOLDERS])
def test_a_recommendation_that_stands_above_its_actions(
    header: tuple[str, ...], rows: list[tuple[str, ...]], expected: bool, why: str
) -> None:
    facts = facts_of(*rows, header=header)
    assert is_holder(facts, 0, facts.rows[0].cells) is expected, why


TALL = ("1.", "The council should write to every", *FIRST[2:])
SPLITS = [
    ([TALL, more("", "landlord in the town.", RING, "Norbury Police", "June 2019")], True, "own lead and own date"),
    ([TALL, more("", "landlord in the town.", "every agent", "Norbury Police", "June 2019")], False, "a tail"),
    ([TALL, more("", "landlord in the town.", RING, "Norbury Police")], False, "no date of its own"),
    ([TALL, more("", "landlord in the town.", RING, "", "June 2019", "Begun")], False, "no lead of its own"),
    ([TALL, more("", "", RING, "Norbury Police", "June 2019")], False, "no tail beside it"),
    (
        [
            (*TALL[:2], "Write the letter with the", *TALL[3:]),
            more("", "landlord.", RING, "Norbury Police", "June 2019"),
        ],
        False,
        "the action above goes on",
    ),
    (
        [TALL, PAGE, more("", "landlord in the town.", RING, "", "", "Begun"), more("", TRUST, RING)],
        False,
        "one value of its own says little",
    ),
    (
        [
            (*TALL[:5], "Done. All hold it."),
            more("", "landlord in the town.", RING, "Norbury Police", "", "Done"),
        ],
        True,
        "own lead and own status",
    ),
    (
        [(*TALL[:5], "They were"), more("", "landlord in the town.", RING, "Norbury Police", "", "Done")],
        False,
        "a status that may close the text above",
    ),
]


@pytest.mark.parametrize(("rows", "expected", "why"), SPLITS, ids=[why for *_, why in SPLITS])
def test_the_tail_of_a_tall_recommendation_beside_an_action_of_its_own(
    rows: list[tuple[str, ...]], expected: bool, why: str
) -> None:
    facts = facts_of(*rows, THIRD)
    assert splits_off(facts, 1, facts.rows[1].cells, [row_from(facts, 0)]) is expected, why


ACTION = more("", "", RING, "Norbury Police", "June 2019")
LOST = [
    ([FIRST, PAGE, ACTION, THIRD], True, "2 is missing"),
    ([FIRST, PAGE, ACTION, SECOND], False, "none is"),
    ([FIRST, PAGE, ACTION, ("", *SECOND[1:]), THIRD], False, "the row between has no number"),
    ([FIRST, PAGE, ACTION], False, "no number follows"),
    ([("", *FIRST[1:]), PAGE, ACTION, THIRD], False, "none stands above"),
]


@pytest.mark.parametrize(("rows", "expected", "why"), LOST, ids=[why for *_, why in LOST])
def test_printed_numbers_show_that_a_recommendation_was_lost(
    rows: list[tuple[str, ...]], expected: bool, why: str
) -> None:
    facts = facts_of(*rows)
    assert is_number_lost(facts, 1, [row_from(facts, 0)]) is expected, why


TAILS = [
    (2, [OPEN, PAGE, ("2.", TRUST, f"housing team. {RING}", *SECOND[3:])], "housing team. ", "a sentence left open"),
    (2, [OPEN, PAGE, ("2.", TRUST, "housing team.", *SECOND[3:])], "housing team.", "all of the cell"),
    (5, [OPEN, PAGE, (*SECOND[:5], "Norbury landlords. The clinic rings.")], "Norbury landlords. ", "a short name"),
    (2, [OPEN, ("2.", TRUST, f"housing team. {RING}", *SECOND[3:])], "", "on the same page nothing bleeds"),
    (2, [FIRST, PAGE, ("2.", TRUST, f"housing team. {RING}", *SECOND[3:])], "", "the sentence above has ended"),
    (2, [(*FIRST[:2], "", *FIRST[3:]), PAGE, SECOND], "", "nothing stands above"),
    (2, [OPEN, PAGE, ("2.", TRUST, "a) ring; b) write", *SECOND[3:])], "", "a list of its own"),
    (3, [(*OPEN[:3], "Norbury", *OPEN[4:]), PAGE, (*SECOND[:3], "and the council", *SECOND[4:])], "", "a lead's name"),
]


@pytest.mark.parametrize(("column", "rows", "tail", "why"), TAILS, ids=[why for *_, why in TAILS])
def test_how_much_of_a_cell_still_belongs_to_the_row_above(
    column: int, rows: list[tuple[str, ...]], tail: str, why: str
) -> None:
    facts = facts_of(*rows)
    row, above = facts.rows[1], row_from(facts, 0)
    length = tail_length(facts, row, column, row.cells, above, words_of(facts))
    assert row.cells[column][:length] == tail, why


ENDS = [
    (1, "every landlord.", "every landlord.", "the recommendation is that above, all of it"),
    (5, "printer. CLINIC: Begun.", "printer. ", "up to the other agency's entry"),
    (5, "printer. The clinic rings.", "printer. ", "up to the sentence's end"),
    (5, "The clinic rings.", "", "a sentence of its own"),
    (3, "Norbury Police", "", "the lead above is whole"),
]


@pytest.mark.parametrize(("column", "cell", "end", "why"), ENDS, ids=[why for *_, why in ENDS])
def test_how_much_belongs_to_the_row_above_where_another_agency_takes_over(
    column: int, cell: str, end: str, why: str
) -> None:
    above = ("1.", "The council should write to", "POLICE: Brief the", "Norbury Council.", "", "POLICE: Sent to the")
    facts = facts_of(above, PAGE, tuple(cell if i == column else "" for i in range(6)), SECOND)
    (i,) = (i for i, row in enumerate(facts.rows) if row.fragment.page == 2 and row.cells[column] == cell)
    found = end_of_above(facts, column, facts.rows[i].cells, row_from(facts, 0), words_of(facts))
    assert cell[:found] == end, why
