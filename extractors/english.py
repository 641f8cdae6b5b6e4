"""Which letters are an English word: what tells a word that a line's end parted from two that belong apart.

The words are those of the frequency dictionary that symspellpy carries (82,765 words of English, British
spellings among them, each with how often books hold it).
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import Final

SHORT: Final = 3
SHORT_USES: Final = 50_000_000
"""The dictionary counts `ion` and `ness` as words: up to this length only those that books are full of are."""

WORD_ENDINGS: Final = frozenset(
    """
    tion tions sion sions ment ments ing ings ed ity ities ance ence ive ives ers hire ness ship ships ies
    able ible ous ful ary ory ency ancy logy ly ist ists ism ial ual ical ional
    """.split()
)
"""How words end; by itself none of them is one, though some are in dictionaries."""

SHORTEST: Final = frozenset(
    """
    a i o ad am an as at be by do ex go he hi if in is it me mr ms my no of oh ok on or ox pa re so to uk up us vs we
    """.split()
)
"""Words of one or two letters: lists drawn from books have nearly every pair of letters."""

PREFIXES: Final = frozenset(
    "multi non co re pre self inter intra sub anti post under over cross ex mid semi well long high low ill in".split()
)
"""First halves of words that are written with a hyphen."""


def is_word(text: str) -> bool:
    """Whether a text is one English word, without regard to case."""
    return text.lower() in _words()


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    listed = files("symspellpy").joinpath("frequency_dictionary_en_82_765.txt").read_text(encoding="utf-8-sig")
    entries = (line.split() for line in listed.splitlines())
    longer = (word for word, uses in entries if len(word) > SHORT or (len(word) > 2 and int(uses) >= SHORT_USES))
    return (frozenset(longer) | SHORTEST) - WORD_ENDINGS
