"""Which letters are an English word: short letters that only dictionaries know are none."""

from __future__ import annotations

import pytest

from extractors.english import PREFIXES, WORD_ENDINGS, is_word


@pytest.mark.parametrize("text", ["coordination", "Safeguarding", "behaviour", "organisation", "at", "panel"])
def test_words_british_ones_and_capitals_among_them(text: str) -> None:
    assert is_word(text)


@pytest.mark.parametrize("text", ["ion", "ness", "coordinat", "publicat", "ation", "", "4", *sorted(WORD_ENDINGS)])
def test_pieces_of_words_are_none(text: str) -> None:
    assert not is_word(text)


def test_prefixes_are_written_small() -> None:
    assert {prefix.lower() for prefix in PREFIXES} == set(PREFIXES)
