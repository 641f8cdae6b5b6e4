"""Whether a cell carries on the text above it, and where what it carries over ends (rules 2 and 5)."""

from __future__ import annotations

import pytest

from normalizers.continuation import CERTAIN, carries_on, tail_end
from normalizers.noise import document_words
from tests.normalizers.small_tables import pages_of

NOBODY: frozenset[str] = frozenset()

CERTAINLY = [
    ("every landlord in the town.", "The council should write to", "small letters after a sentence left open"),
    ("every landlord", "The council should write, and", "an open sentence, and no end in sight"),
    ("b) send it", "Do this: a) write it", "the next letter of a list"),
    ("2. Send it", "1. Write it", "the next number of a list"),
    ("complete", "All of the letters will be", "a status word that ends a sentence left open"),
    ("May 2019", "The letter was sent in the week of", "a date that ends one"),
]
PERHAPS = [
    ("Norbury landlords.", "The council should write to the", "a capital after a word that leads on"),
    ("• send it", "Do this: • write it", "a further bullet"),
    ("• write it", "Do this:", "the first bullet after a colon"),
    ("and send it again.", "The letter was sent.", "small letters after a full stop"),
    ("every landlord", "", "small letters below a blank"),
]
NOT = [
    ("The letter was short.", "The council should write.", "a sentence after a sentence"),
    ("The letter was short", "The council writes", "a capital after text that may have ended"),
    ("Write it.", "", "a capital below a blank"),
    ("• write it", "The council should write.", "a bullet where no list stands"),
    ("c) send it", "a) write it", "a letter that skips one"),
    ("POLICE: Brief.", "The council should write to", "an agency's own entry"),
    ("Complete", "In progress.", "a status word after another"),
]


@pytest.mark.parametrize(("cell", "before", "why"), CERTAINLY, ids=[why for *_, why in CERTAINLY])
def test_cells_that_certainly_carry_on(cell: str, before: str, why: str) -> None:
    assert carries_on(cell, before, NOBODY) >= CERTAIN, why


@pytest.mark.parametrize(("cell", "before", "why"), PERHAPS, ids=[why for *_, why in PERHAPS])
def test_cells_that_may_carry_on(cell: str, before: str, why: str) -> None:
    assert 0 < carries_on(cell, before, NOBODY) < CERTAIN, why


@pytest.mark.parametrize(("cell", "before", "why"), NOT, ids=[why for *_, why in NOT])
def test_cells_that_begin(cell: str, before: str, why: str) -> None:
    assert carries_on(cell, before, NOBODY) < 0, why


def test_a_value_below_a_blank_says_nothing() -> None:
    assert carries_on("Complete", "", NOBODY) == 0


def test_small_letters_say_nothing_in_a_column_of_small_letters() -> None:
    before = "letters to landlords"
    assert carries_on("calls to tenants", before, NOBODY) >= CERTAIN
    assert carries_on("calls to tenants", before, NOBODY, small=True) < 0


ENDS = [
    ("housing team. Ring from the clinic.", "housing team. ", "after the first sentence"),
    ("housing team", "housing team", "no sentence ends: all of it"),
    ("housing team.\n\nRing from the clinic.", "housing team.\n\n", "at the paragraph's end"),
    ("in May. And June.\n\nRing from the clinic.", "in May. And June.\n\n", "a paragraph may hold two sentences"),
    ("housing team Ring the clinic", "housing team ", "before a capital that the document writes small elsewhere"),
    ("housing team Norbury the clinic", "housing team Norbury the clinic", "a name keeps its capital"),
    ("of the Ring the clinic", "of the Ring the clinic", "a word that leads on ends nothing"),
]


@pytest.mark.parametrize(("cell", "tail", "why"), ENDS, ids=[why for *_, why in ENDS])
def test_where_a_tail_ends(cell: str, tail: str, why: str) -> None:
    document = document_words(pages_of(("They ring the tenant and the clinic each day", "in May")))
    assert cell[: tail_end(cell, document)] == tail, why
