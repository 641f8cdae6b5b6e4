"""Columns of laid out text: where they begin, what is cut between them, and what their words tell."""

from __future__ import annotations

import pytest

from extractors.layout_columns import column_of, named, parted, pieces, under_header
from extractors.layout_words import Vocabulary

SPANS = [(0, 20), (24, 44), (48, 60)]


@pytest.mark.parametrize(
    ("line", "found", "why"),
    [
        (
            "Write to all of them  by the end of the year",
            ["Write to all of them", "by the end of the year"],
            "as it is",
        ),
        (
            "Ask  then say what you have seen at Council",
            ["Ask", "then say what you have seen at", "Council"],
            "a space",
        ),
        ("1  Agencies should agree• Write to all", ["1", "Agencies should agree", "• Write to all"], "a list's mark"),
        ("Ask  and find out what then stops", ["Ask", "and find out what then stops"], "a little over"),
    ],
)
def test_pieces_over_two_columns(line: str, found: list[str], why: str) -> None:
    spans = {
        "a space": [(0, 4), (5, 34), (36, 48)],
        "a list's mark": [(0, 1), (3, 24), (24, 40)],
        "a little over": [(0, 4), (5, 31), (31, 44)],
    }.get(why, SPANS)
    assert [text for _, text in parted(pieces(line), spans)] == found, why


@pytest.mark.parametrize(
    ("start", "text", "column"),
    [
        (24, "in the second", 1),
        (20, "moved to the left", 1),
        (0, "some letters too long", 0),
        (5, "a sentence that runs over two columns", None),
    ],
)
def test_which_column_a_piece_is_in(start: int, text: str, column: int | None) -> None:
    assert (
        column_of(start, text, [(0, 20), (24, 44)] if start == 5 else [(0, 20), (20 if start == 0 else 24, 44)])
        == column
    )


def test_columns_begin_where_most_pieces_do() -> None:
    lines = [pieces(line) for line in ("Task        Lead", *["Ask them    Council"] * 4, "Ask every   one   Council")]
    assert [a for a, _ in under_header(lines, [(0, 4), (12, 16)])] == [0, 12]


def test_words_tell_columns_of_one_width_apart() -> None:
    words = Vocabulary(2)
    words.learn(0, ["Services should agree how concerns are shared.", "Staff should be trained."])
    words.learn(1, ["Write a form and send it to each team by May 2019.", "Hold a workshop."])
    assert words.unlikeness(["Managers should be told how it is shared"])[0] == 0
    assert words.unlikeness(["Write and send a form by June 2020"])[1] == 0
    unlike = [words.unlikeness(["Hold a workshop", "and send a form"])]
    assert named([(0, 30)], [30, 30], {}, unlike) == [1]


def test_no_words_tell_nothing() -> None:
    assert Vocabulary(3).unlikeness(["anything"]) == [0, 0, 0]
