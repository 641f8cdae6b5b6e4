"""Printed recommendation numbers (`recommendation_number`, `recommendation_label`): as printed, never counted up."""

from __future__ import annotations

import pytest

from normalizers.numbers import as_integer, inner_number, is_reprint, number_before, number_cell, numbered_throughout

BEFORE = [
    ("Recommendation 3: Write to landlords.", "3", "Recommendation 3", "Write to landlords.", "word, number, colon"),
    ("Recommendation No 3 Write to landlords.", "3", "Recommendation No 3", "Write to landlords.", "word and No"),
    ("RECOMMENDATION 3 - Write to landlords.", "3", "RECOMMENDATION 3", "Write to landlords.", "in capitals, a dash"),
    ("Recommendation 3 – Write to landlords.", "3", "Recommendation 3", "Write to landlords.", "a long dash"),
    ("Recommendation 3\nWrite to landlords.", "3", "Recommendation 3", "Write to landlords.", "on a line of its own"),
    ("Rec 2.1 Write to landlords.", "2.1", "Rec 2.1", "Write to landlords.", "the short word"),
    ("Rec. 4. Write to landlords.", "4", "Rec. 4", "Write to landlords.", "full stops"),
    ("IMR Recommendation 2: Write to landlords.", "2", "IMR Recommendation 2", "Write to landlords.", "of a report"),
    ("Overview Report Recommendation 1: Write.", "1", "Overview Report Recommendation 1", "Write.", "of the overview"),
    ("Multi-agency recommendation 5: Write.", "5", "Multi-agency recommendation 5", "Write.", "of all agencies"),
    ("Recommendation 10a: Write.", "10a", "Recommendation 10a", "Write.", "with its letter"),
    ("Recommendation PROV8.5 Write.", "PROV8.5", "Recommendation PROV8.5", "Write.", "a code"),
    ("1. Write to landlords.", "1", "1.", "Write to landlords.", "a plain number and a full stop"),
    ("2) Write to landlords.", "2", "2)", "Write to landlords.", "a bracket"),
    ("(3) Write to landlords.", "3", "(3)", "Write to landlords.", "two brackets"),
    ("2.1. Write to landlords.", "2.1", "2.1.", "Write to landlords.", "a number of two parts"),
    ("2.1 Write to landlords.", "2.1", "2.1", "Write to landlords.", "nothing but a space after two parts"),
    ("10a. Write to landlords.", "10a", "10a.", "Write to landlords.", "a letter after the number"),
    ("4 – Write to landlords.", "4", "4", "Write to landlords.", "a dash"),
    ("7. MARAC chairs should write.", "7", "7.", "MARAC chairs should write.", "letters that open a month's name"),
    ("R7 Write to landlords.", "R7", "R7", "Write to landlords.", "R for recommendation"),
    ("  5. Write to landlords.", "5", "5.", "Write to landlords.", "white space before it"),
    ("Recommendation 6", "6", "Recommendation 6", "", "the label stands alone"),
]


@pytest.mark.parametrize(("text", "number", "label", "rest", "why"), BEFORE, ids=[case[0] for case in BEFORE])
def test_number_is_taken_from_before_the_text(text: str, number: str, label: str, rest: str, why: str) -> None:
    found = number_before(text)
    assert found is not None, why
    assert (found.number, found.label, text[found.end :].strip()) == (number, label, rest), why


@pytest.mark.parametrize("text", ["1. “Safe to ask” training", "2. 'Safe to ask' training", "3) (All) Write."])
def test_number_stands_before_a_quotation_or_bracket(text: str) -> None:
    found = number_before(text)
    assert found is not None
    assert found.number == text[0]


NO_NUMBER = [
    ("Write to landlords.", "no number"),
    ("4 Write to landlords.", "a bare number may be a quantity"),
    ("12 officers should be trained.", "a quantity"),
    ("2019. Write to landlords.", "a year"),
    ("1. Write to landlords. 2. Ring agents.", "a list inside the cell: its first mark numbers no recommendation"),
    ("1. Write to landlords.\n2. Ring agents.", "the same over two lines"),
    ("3 March 2019", "a day"),
    ("3. March 2019", "a day with a full stop"),
    ("31.12 March", "a date in figures"),
    ("Recommendation 3 is about landlords.", "a reference to a recommendation"),
    ("Recommendation 3 above has been met.", "another"),
    ("Recommendations were made.", "the word alone"),
    ("", "nothing"),
    ("COVID-19: Write to landlords.", "a name that ends in a number"),
]


@pytest.mark.parametrize(("text", "why"), NO_NUMBER, ids=[why for _, why in NO_NUMBER])
def test_text_without_a_number_has_none(text: str, why: str) -> None:
    assert number_before(text) is None, why


def test_labelled_numbers_say_so() -> None:
    labelled, plain = number_before("Recommendation 1: Write."), number_before("1. Write.")
    assert labelled is not None
    assert plain is not None
    assert (labelled.labelled, plain.labelled) == (True, False)


def test_bare_number_counts_only_where_a_plan_numbers_so() -> None:
    found = number_before("4 Write to landlords.", bare=True)
    assert found is not None
    assert found.number == "4"
    assert number_before("4 write to landlords.", bare=True) is None


THROUGHOUT = [
    (("1 Write.", "2 Ring.", "3 Ask."), True, "one after the other"),
    (("3 Write.", "4 Ring."), True, "from any number on"),
    (("1 Write.", "", "2 Ring."), True, "cells between that hold none"),
    (("NB1 Write.", "NB2 Ring."), True, "with the plan's own letters"),
    (("NB1 Write.", "WM2 Ring."), False, "letters that change are no plan's"),
    (("1 Write.",), False, "one is no row"),
    (("2 officers ring.", "5 Officers write."), False, "quantities do not count up"),
    (("2 Write.", "1 Ring."), False, "nor down"),
    ((), False, "nothing"),
]


@pytest.mark.parametrize(("texts", "expected", "why"), THROUGHOUT, ids=[why for *_, why in THROUGHOUT])
def test_plan_that_numbers_with_bare_figures(texts: tuple[str, ...], expected: bool, why: str) -> None:
    assert numbered_throughout(texts) is expected, why


CELLS = [
    ("3", "3"), ("3.", "3"), ("3)", "3"), ("(3)", "3"), ("10a", "10a"), ("2.1", "2.1"), ("1.2.3", "1.2.3"),
    ("Rec 4", "4"), ("Rec. 4", "4"), ("Recommendation 4", "4"), ("Recommendation\nNo 4", "4"), ("No. 4", "4"),
    ("#4", "4"), ("PROV8.5", "PROV8.5"), ("A1", "A1"), ("iv", "iv"), ("b)", "b"), ("B", "B"), (" 7 ", "7"),
    ("Action 2", "2"), ("Item 5.", "5"), ("DHR-01", "DHR-01"), ("NH/3", "NH/3"), ("MH-2.1", "MH-2.1"),
]  # fmt: skip


@pytest.mark.parametrize(("cell", "number"), CELLS)
def test_cell_that_is_a_number(cell: str, number: str) -> None:
    found = number_cell(cell)
    assert found is not None
    assert found.number == number
    assert found.label == " ".join(cell.split())


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "   ",
        "Write to landlords.",
        "3 March",
        "March 2019",
        "MAR-21",
        "1. Write.",
        "Recommendation",
        "Norbury",
        "All",
        "3 of 4",
    ],
)
def test_cell_that_is_no_number(cell: str) -> None:
    assert number_cell(cell) is None


@pytest.mark.parametrize("cell", ["Recommendations", "IMR recommendations", "Actions"])
def test_cell_that_names_what_is_numbered_is_no_number(cell: str) -> None:
    assert number_cell(cell) is None


REPRINTS = [
    ("2", "2.", True, "the number again"),
    ("2 (cont.)", "2.", True, "and that it goes on"),
    ("2 (cont'd)", "2", True, "in another spelling"),
    ("Rec 2 continued", "Recommendation 2", True, "in full"),
    ("3", "2.", False, "another number"),
    ("2a", "2", False, "another letter"),
    ("(continued)", "2.", False, "no number"),
    ("2", "", False, "nothing stands above"),
]


@pytest.mark.parametrize(("cell", "printed", "expected", "why"), REPRINTS, ids=[why for *_, why in REPRINTS])
def test_number_printed_again(cell: str, printed: str, expected: bool, why: str) -> None:
    assert is_reprint(cell, printed) is expected, why


INNER = [
    ("to be told. Recommendation 4: Write.", "Recommendation 4: Write.", "after a sentence"),
    ("to be told.\nRecommendation 4\nWrite.", "Recommendation 4\nWrite.", "on a line of its own"),
    ("to be told; Rec 4: Write.", "Rec 4: Write.", "the short word"),
    ("as in Recommendation 4 above.", None, "a reference in mid-sentence"),
    ("to be told. Recommendation 4 is met.", None, "a reference that opens a sentence"),
    ("to be told. Recommendation 4", None, "a label without a text"),
    ("to be told. 4. Write.", None, "a plain number may be a list's"),
]


@pytest.mark.parametrize(("text", "rest", "why"), INNER, ids=[why for *_, why in INNER])
def test_next_recommendation_inside_a_text(text: str, rest: str | None, why: str) -> None:
    found = inner_number(text)
    assert (None if found is None else text[found:]) == rest, why


@pytest.mark.parametrize(
    ("number", "expected"),
    [("3", 3), ("10a", 10), ("R7", 7), ("2.1", None), ("PROV85", None), ("iv", None), (None, None)],
)
def test_number_that_gaps_are_found_by(number: str | None, expected: int | None) -> None:
    assert as_integer(number) == expected
