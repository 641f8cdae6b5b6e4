"""The words and marks of a text, and what may be asked of words alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from normalizers.agencies import lexicon

Words = tuple[str, ...]
Key = tuple[str, ...]


@dataclass(frozen=True)
class Tokens:
    """A text cut into words, marks and line breaks. The lists run in parallel: each token as printed, what it is to
    compare, whether it is capitalised, whether it is a word.
    """

    text: str
    pieces: list[str]
    norm: list[str]
    cap: list[bool]
    word: list[bool]

    @cached_property
    def _bounds(self) -> list[tuple[int, int]]:
        """Offsets of each token: asked for in few of the texts of a document."""
        bounds: list[tuple[int, int]] = []
        at = 0
        for piece in self.pieces:  # only blanks stand between, so each is found where it was matched
            start = self.text.find(piece, at)
            at = start + len(piece)
            bounds.append((start, at))
        return bounds

    def slice(self, first: int, last: int) -> str:
        """The text from one token up to another."""
        if last == first + 1:
            return self.pieces[first]
        return self.text[self._bounds[first][0] : self._bounds[last - 1][1]]


_TOKEN: Final = re.compile(r"[^\W_]+(?:[’'`´.&\-‐‑][^\W_]+)*(?:(?<=s)[’'](?=\s|$))?|\n|[^\w\s]|_")
_SMALL: Final = str.maketrans("", "", "’'`´.-‐‑")
ACRONYM: Final = re.compile(r"[A-Z][A-Za-z]?[A-Z&][A-Za-z0-9&]{0,6}|[A-Z]{2,8}")
DASHES: Final = frozenset("-–—‐‑")
CONNECTORS: Final = frozenset(("of", "the", "and", "for", "in", "on", "upon", "with", "against"))
LIGHT: Final = frozenset(("the", "of", "and", "for", "in", "on"))


@lru_cache(maxsize=4096)
def normal(word: str) -> str:
    """A word to compare: small letters, without the marks within it, `&` as `and`."""
    return word.translate(_SMALL).casefold().replace("&", "and")


@lru_cache(maxsize=8192)
def _read(piece: str) -> tuple[str, bool, bool]:
    """What a token is to compare, whether it is capitalised, whether it is a word; cached, for texts say the same
    words again and again.
    """
    is_word = piece[0].isalnum() or piece == "&"
    cap = piece[0].isupper() or (piece[0].isdigit() and any(map(str.isupper, piece)))
    return normal(piece) if is_word else piece, cap, is_word


def tokenize(text: str) -> Tokens:
    """The words, marks and line breaks of a text, in order."""
    pieces = _TOKEN.findall(text)
    norm, cap, word = map(list, zip(*map(_read, pieces), strict=True)) if pieces else ([], [], [])
    return Tokens(text, pieces, norm, cap, word)


@lru_cache(maxsize=4096)
def words_of(text: str) -> Words:
    """The words of a text, to compare."""
    tokens = tokenize(text)
    return tuple(n for n, w in zip(tokens.norm, tokens.word, strict=True) if w)


def key_of(words: Iterable[str]) -> Key:
    """What names of the same words in any order share."""
    return tuple(sorted({w for w in words if w not in LIGHT}))


def is_acronym(tokens: Tokens, at: int) -> bool:
    """Whether a token is an abbreviation in capitals; in a text of capitals, only short words may be."""
    printed = tokens.slice(at, at + 1)
    told = len(printed) < 5 if tokens.text.isupper() else printed.isupper()
    return told and len(printed) > 1 and tokens.norm[at] != "nhs"


def in_title_case(tokens: Tokens) -> bool:
    """Whether every word but the small ones is capitalised, with no mark between them."""
    return all(c or n in lexicon.SMALL_WORDS for c, n in zip(tokens.cap, tokens.norm, strict=True))
