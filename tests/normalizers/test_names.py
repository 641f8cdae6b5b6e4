"""Personal names are found and all else stays; the labelled sets in `evaluation/` count how often."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.labelled_sets import Case, Part, Subject, load
from evaluation.measures import measure_names
from normalizers.names import NOTICE, PLACEHOLDER, find_names, fold, without_names


@pytest.mark.parametrize("case", load(Subject.NAMES, Part.BUILD), ids=lambda case: f"{case['column']}-{case['why']}")
def test_names_of_the_part_to_build_on(case: Case) -> None:
    assert not measure_names([case]).misses


@pytest.mark.parametrize(
    ("text", "shown", "why"),
    [
        ("DCI Jane Roe, Kingsmere Police", "DCI [name], Kingsmere Police", "rank and agency stay"),
        ("Jane Roe (Head of Safeguarding)", "[name] (Head of Safeguarding)", "the post stays"),
        ("jane.roe@ashdale.gov.uk", "[name]@ashdale.gov.uk", "the address tells the agency"),
        ("mash@ashdale.gov.uk", "mash@ashdale.gov.uk", "a mailbox of a team"),
        ("Mr A, Mrs B and Child C", "Mr A, Mrs B and Child C", "letters that stand for people"),
        ("Review into the death of ‘Ines’", "Review into the death of ‘Ines’", "a pseudonym in quotes"),
        ("Clare’s Law and Claire Dunmore", "Clare’s Law and [name]", "one law, one person"),
        ("Wes5enby Partnership", "Wes5enby Partnership", "what a scan made of a word"),
        ("Leigh Vale Integrated Care Board", "Leigh Vale Integrated Care Board", "a place"),
        ("Jane Roe's audit", "[name]'s audit", "the possessive stays"),
    ],
)
def test_what_is_shown(text: str, shown: str, why: str) -> None:
    assert without_names(text) == shown


def test_the_column_of_officers_holds_names_that_nothing_else_tells() -> None:
    assert without_names("Tamsel Varrowby", column="responsible_officer") == PLACEHOLDER
    assert find_names("Tamsel Varrowby") == ()


def test_a_pseudonym_that_is_given_is_kept_wherever_it_stands() -> None:
    text = "Maria's GP wrote to Jane Roe"
    assert without_names(text) == "[name]'s GP wrote to [name]"
    assert without_names(text, keep=("Maria",)) == "Maria's GP wrote to [name]"
    assert without_names("Maria Lomond met Maria", keep=("Maria",)) == "[name] met Maria"


def test_another_placeholder() -> None:
    assert without_names("Jane Roe and Anil Patel", placeholder="…") == "… and …"


def test_the_notice_promises_nothing() -> None:
    assert "No anonymity is promised" in NOTICE
    assert PLACEHOLDER in NOTICE


@given(st.text(st.sampled_from(list("AJaejnor .,'’-@(\n)/1ÉŁ")) | st.characters(), max_size=80))
def test_spans_are_in_order_apart_and_not_empty(text: str) -> None:
    spans = find_names(text)
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))


@given(st.lists(st.sampled_from("Jane Roe DCI Head of Safeguarding , / ( ) Kingsmere A. the Mark Patel".split())))
def test_nothing_but_names_is_changed(words: list[str]) -> None:
    text = " ".join(words)
    spans = find_names(text)
    kept = "".join(
        text[a:b] for a, b in zip([0, *(s.end for s in spans)], [*(s.start for s in spans), None], strict=True)
    )
    assert without_names(text, placeholder="") == kept


def test_lists_are_looked_up_without_accents() -> None:
    assert [fold(word) for word in ("Siân", "Łukasz", "O’Brien", "Öztürk")] == ["sian", "lukasz", "o'brien", "ozturk"]
