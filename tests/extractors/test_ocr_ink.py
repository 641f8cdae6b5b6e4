"""What is done with the picture of a page beside reading it: ink that was passed over, spaces that were."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw

from extractors.ocr_missed import missed, set_below
from extractors.ocr_need import is_welsh
from extractors.ocr_spaces import with_spaces
from extractors.ocr_words import Read, moved

DPI = 300.0


def picture(*boxes: tuple[int, int, int, int]) -> Any:
    """Black boxes for letters."""
    drawn = Image.new("L", (900, 400), 255)
    pen = ImageDraw.Draw(drawn)
    for box in boxes:
        pen.rectangle(box, fill=0)
    return np.asarray(drawn)


def word(text: str, x0: float, x1: float, *, top: float = 100, bottom: float = 130) -> Read:
    return Read(text, x0, top, x1, bottom, bottom, 40.0, 95.0)


# -- ink that was passed over ------------------------------------------------------------------------


def test_ink_without_a_word_is_found_and_its_letters_are_one_piece() -> None:
    read, digit, ten = (100, 100, 180, 130), (300, 100, 318, 130), ((300, 200, 318, 230), (324, 200, 342, 230))
    found = missed(picture(read, digit, *ten), [(100, 100, 181, 131)], DPI)
    assert [(x0, top) for x0, top, *_ in found] == [(300, 100), (300, 200)]
    assert found[1][2] >= 343


@pytest.mark.parametrize(
    ("box", "why"),
    [
        ((300, 100, 312, 112), "a bullet"),
        ((300, 100, 301, 130), "a hair"),
        ((300, 100, 420, 250), "a stamp"),
        ((175, 100, 200, 130), "the end of a word whose box was too narrow"),
    ],
)
def test_ink_that_is_no_letter_of_its_own(box: tuple[int, int, int, int], why: str) -> None:
    assert missed(picture((100, 100, 180, 130), box), [(100, 100, 181, 131)], DPI) == [], why


def test_a_drawing_is_not_read() -> None:
    dots = [(x, y, x + 8, y + 20) for x in range(10, 880, 20) for y in range(10, 380, 40)]
    assert missed(picture(*dots), [], DPI) == []


def test_words_on_the_picture_of_pieces_go_back_to_their_places() -> None:
    regions = [(300, 100, 319, 131), (500, 250, 560, 281)]
    sheet = set_below(picture(*((a, b, c - 1, d - 1) for a, b, c, d in regions)), regions, DPI)
    rows, columns = np.nonzero(sheet.image < 128)
    second = rows > (rows.min() + rows.max()) // 2
    x0, x1, top, bottom = columns[second].min(), columns[second].max(), rows[second].min(), rows[second].max()
    by = sheet.back(x0, top, x1, bottom)
    assert by is not None
    back = moved(word("5", x0, x1, top=top, bottom=bottom), *by)
    assert (back.x0, back.top, back.bottom) == (500, 250, 280)
    assert back.base - back.bottom == 0


# -- spaces that were passed over ----------------------------------------------------------------------

IN_A = ((100, 100, 104, 130), (109, 110, 125, 130), (141, 110, 157, 130))
"""Three letters; the gap before the last is a space."""


def texts(words: list[Read]) -> list[str]:
    return [w.text for w in words]


def test_a_gap_as_wide_as_a_space_parts_a_word() -> None:
    found = with_spaces(picture(*IN_A), [word("ina", 100, 158)])
    assert texts(found) == ["in", "a"]
    assert found[0].x1 <= 127 <= 140 <= found[1].x0


@pytest.mark.parametrize(
    ("text", "boxes", "why"),
    [
        ("ins", ((100, 100, 104, 130), (109, 110, 125, 130), (130, 110, 146, 130)), "no wide gap"),
        ("111", ((100, 100, 104, 130), (109, 100, 114, 130), (130, 100, 134, 130)), "digits stand apart"),
        ("ill", ((100, 100, 104, 130), (116, 100, 120, 130), (132, 100, 136, 130)), "letters of one pitch"),
        ("inan", IN_A, "letters that touch: nobody can tell which stand before the gap"),
    ],
)
def test_what_is_no_space(text: str, boxes: tuple[tuple[int, int, int, int], ...], why: str) -> None:
    assert texts(with_spaces(picture(*boxes), [word(text, 100, 158)])) == [text], why


def test_an_article_is_parted_from_a_word_whose_letters_touch() -> None:
    boxes = ((100, 100, 116, 130), (132, 110, 170, 130), (174, 110, 190, 130))
    assert texts(with_spaces(picture(*boxes), [word("asafe", 100, 191)])) == ["a", "safe"]


# -- languages -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Dylai'r bartneriaeth adolygu sut y mae pryderon yn cael eu rhannu gan yr heddlu. " * 3, True),
        (
            "The board should publish it. " * 8 + "Dylai'r bwrdd ei gyhoeddi, ac mae angen iddo wneud hynny yn fuan.",
            True,
        ),
        (
            "The partnership should review how concerns are shared, and staff at Cym Taf and Ynys Uchaf told. " * 3,
            False,
        ),
        ("", False),
    ],
)
def test_which_pages_are_read_in_welsh_too(text: str, verdict: bool) -> None:
    assert is_welsh(text) is verdict
