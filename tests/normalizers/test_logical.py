"""A logical row: the pieces that make it up, and the row whose recommendation it has."""

from __future__ import annotations

from normalizers.logical import Part, Row
from tests.normalizers.small_tables import FIRST, HEADER, PAGE, SECOND, facts_of, row_from

CUT = ("1.", "The council should write to", "Write a multi-", "Norbury Council", "May 2019", "")
TAIL = ("", "every landlord in the town.", "agency letter.", "", "", "")


def test_pieces_of_a_column_are_one_text() -> None:
    facts = facts_of(CUT, PAGE, TAIL, SECOND)
    row = row_from(facts, 0)
    row.parts += row_from(facts, 1).parts
    assert [row.text(i) for i in (0, 1, 2)] == [
        "1.",
        "The council should write to every landlord in the town.",
        "Write a multi-agency letter.",
    ]
    assert (row.text(5), row.has(5), row.has(2)) == ("", False, True)


def test_a_text_that_was_asked_for_follows_later_pieces_and_cuts() -> None:
    facts = facts_of(CUT, PAGE, TAIL, SECOND)
    row = row_from(facts, 0)
    assert row.text(1) == "The council should write to"
    row.parts += row_from(facts, 1).parts
    assert row.text(1) == "The council should write to every landlord in the town."
    row.parts = row.parts[:1]
    assert row.text(1) == ""
    row.parts[0].text = "10."
    assert row.text(0) == "10."


def test_a_text_follows_a_piece_put_before_others() -> None:
    facts = facts_of(CUT, PAGE, TAIL, SECOND)
    row = row_from(facts, 1)
    assert row.text(1) == "every landlord in the town."
    row.parts.insert(0, Part(facts.rows[0], 1, "The council should write to"))
    assert row.text(1) == "The council should write to every landlord in the town."


def test_columns_of_one_meaning_are_pooled_in_their_order() -> None:
    facts = facts_of((*FIRST, "Sent again."), (*SECOND, ""), header=(*HEADER, "Update June 2021"))
    row = row_from(facts, 0)
    assert row.texts("progress") == "Complete\nSent again."
    assert row.texts("rag") == ""


def test_the_root_is_the_row_that_states_the_recommendation() -> None:
    facts = facts_of(FIRST, SECOND)
    first = row_from(facts, 0)
    heir = Row(facts.table, (), parent=first)
    assert Row(facts.table, (), parent=heir).root is first
    assert first.root is first


def test_a_piece_knows_its_place() -> None:
    facts = facts_of(FIRST, PAGE, SECOND)
    assert [row_from(facts, i).parts[0].place for i in (0, 1)] == [(1, 2), (2, 1)]
