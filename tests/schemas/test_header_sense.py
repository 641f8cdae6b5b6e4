"""What the words of a header say, for wordings that are in no list; the data they are read from is tidy."""

from __future__ import annotations

import re

import pytest

from schemas.columns import COLUMNS
from schemas.header_sense import senses
from schemas.header_words import BREAKS, HEADS, MODIFIERS, NO_HEADS, PHRASES

CASES = [
    ("Town hall action", "action", "the last noun is what the header is about"),
    ("Action target month", "target_date_text", "a noun before the last only says which"),
    ("Month of the action", "target_date_text", "so does one after a preposition"),
    ("Action agreed", "action", "a participle after the noun is not what it is about"),
    ("Update July 2031", "progress", "nor is a date"),
    ("Which council officer?", "responsible_officer", "a question about a noun is about that noun"),
    ("Who will see to it?", "lead_agency", "who: a body, else an officer"),
    ("When will it be ready?", "target_date_text", "when, of what is to come"),
    ("When was it finished?", "completion_and_outcome", "when, of what is over"),
    ("How will we know that it helped?", "evidence", "how it is shown"),
    ("How will we go about it?", "action", "how it is done"),
    ("How far along is this?", "progress", "how far it has come"),
    ("Where has this got to?", "progress", "where things stand"),
    ("What will the council do?", "action", "what is to be done"),
    ("What has the council done?", "progress", "what was done"),
    ("What did the reviewers find out?", "recommendation", "a clause is read by its verb"),
    ("What would be better for families?", "expected_outcome", "what it is for"),
    ("Finished by", "target_date_text", "by, without whom"),
    ("Led by", "lead_agency", "by whom"),
    ("Milestones (with dates)", "key_milestones", "brackets only say more"),
    ("Remarks / update", "progress", "of two nouns the one that the contract knows"),
    ("Assurance and progress notes", "progress", "progress beside what it is shown by"),
    ("Funding needed", "extra", "a known column of no field"),
    ("Likelihood", "foreign", "a column that no plan has"),
]


@pytest.mark.parametrize(("header", "sense", "why"), CASES, ids=[why for *_, why in CASES])
def test_header_says(header: str, sense: str, why: str) -> None:
    assert [found for found, _ in senses(header)][:1] == [sense], why


@pytest.mark.parametrize("text", ["Weather", "Norbury", "", "–", "The cat sat on the mat beside a bowl of milk"])
def test_other_words_say_nothing(text: str) -> None:
    assert senses(text) == ()


def test_likelier_senses_come_first() -> None:
    scores = [score for _, score in senses("Action owner")]
    assert len(scores) > 1
    assert scores == sorted(scores, reverse=True)


def test_every_column_has_words() -> None:
    assert set(COLUMNS) | {"extra", "foreign"} == set(HEADS)
    assert {sense for sense, *_ in MODIFIERS} | set(PHRASES) <= set(HEADS)


def test_words_are_stems_in_small_letters() -> None:
    stems = [stem for stems in HEADS.values() for stem in stems]
    stems += [stem for *_, stems in MODIFIERS for stem in stems]
    assert [stem for stem in [*stems, *NO_HEADS, *BREAKS] if not re.fullmatch(r"[a-z0-9]+\$?", stem)] == []


def test_no_word_says_one_thing_twice() -> None:
    assert [sense for sense, stems in HEADS.items() if len(set(stems)) != len(stems)] == []
    assert len(set(NO_HEADS)) == len(NO_HEADS)
