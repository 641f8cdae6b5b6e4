"""Rows with no recoverable words (rule 8 of the contract), told from short rows that say something."""

from __future__ import annotations

import pytest

from normalizers.noise import document_words, is_garbled, is_stray, parts_a_word, resembles
from schemas.enums import Reader
from schemas.fragment import Fragment, Page

RECOMMENDATION = "The council should write to every landlord in the town about the new telephone line."


def document(*cells: str) -> list[Page]:
    return [Page(1, (Fragment(1, 1, "cells", cells),), 0, Reader.TEXT)]


WORDS = document_words(document(RECOMMENDATION, "Complete", "The trust should ring the landlord."))

STRAY = [
    (("|", "l|", ""), True, "borders read as letters"),
    ((". ,", "i"), True, "specks"),
    (("MIN.. ll| ~~",), True, "a word that stands nowhere else, among signs"),
    (("~", "", "x1"), True, "a letter and a figure"),
    (("Complete", ""), False, "a status word"),
    (("COMPLETE",), False, "in capitals"),
    (("May 2019",), False, "a date"),
    (("31/12/19",), False, "a date in figures"),
    (("3.",), False, "a number alone may be the row's"),
    (("the",), False, "a word"),
    (("N/A",), False, "a status of two letters"),
    (("Ring the agent", ""), False, "words"),
]


@pytest.mark.parametrize(("cells", "expected", "why"), STRAY, ids=[why for *_, why in STRAY])
def test_stray_marks(cells: tuple[str, ...], expected: bool, why: str) -> None:
    assert is_stray(cells, WORDS) is expected, why


GARBLED = [
    (("Tne counci1 shou1d wr1te to evrry 1andlord",), True, "figures among the letters of a neighbour"),
    (("Thc cnncl shld wrt t vry lndlrd in the twn",), True, "vowels lost from a neighbour"),
    (("The trust should ring the landlord.",), False, "words that the document uses"),
    (("Parents will be offered a place in the spring",), False, "new words that look like words"),
    (("Zqx 1b1 pwrt kkl5l vvb8b",), False, "misread words that resemble no neighbour"),
    (("IDVA MARAC DASH",), False, "abbreviations"),
    (("", ""), False, "nothing"),
    (("12 34",), False, "figures alone"),
]


@pytest.mark.parametrize(("cells", "expected", "why"), GARBLED, ids=[why for *_, why in GARBLED])
def test_bad_print_of_a_neighbour(cells: tuple[str, ...], expected: bool, why: str) -> None:
    assert is_garbled(cells, [RECOMMENDATION], WORDS) is expected, why


def test_no_bad_print_without_a_neighbour() -> None:
    assert not is_garbled(GARBLED[0][0], [], WORDS)


def test_a_neighbour_shorter_than_the_text_is_not_its_source() -> None:
    assert not is_garbled(GARBLED[0][0], ["The council"], WORDS)


def test_words_of_a_document() -> None:
    assert WORDS.cells["landlord"] == 2
    assert WORDS.cells["council"] == 1
    assert "landlord" in WORDS.small
    assert "Complete" not in WORDS.small


def test_resemblance_is_of_a_part() -> None:
    assert resembles("every landIord in the tovvn", RECOMMENDATION)
    assert not resembles("Parents will be offered a place", RECOMMENDATION)


PARTED = [
    ("Ward clerk, discipl", "inary lead", True, "both halves stand only here, the whole elsewhere"),
    ("the land", "lord rings", False, "a half that is a word elsewhere"),
    ("Ward clerk, discipl", "Inary lead", False, "a capital begins a word"),
    ("Ward clerk, zqx", "inary lead", False, "the whole stands nowhere"),
    ("discipl 4", "inary lead", False, "a figure between"),
]


@pytest.mark.parametrize(("before", "after", "expected", "why"), PARTED, ids=[why for *_, why in PARTED])
def test_word_that_two_lines_share(before: str, after: str, expected: bool, why: str) -> None:
    cells = ("A disciplinary letter to the landlord", "the land of the lord", "land and lord", before, after)
    fragment = Fragment(page=1, row=1, cells=cells, kind="cells")
    page = Page(number=1, fragments=(fragment,), characters=0, reader=Reader.TEXT)
    assert parts_a_word(before, after, document_words([page])) is expected, why
