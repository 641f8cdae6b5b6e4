"""The phrases of the gazetteer and lexicon, to be looked up by the words that stand at a token."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final, TypeVar

from normalizers import gazetteer
from normalizers.agencies import lexicon
from normalizers.agencies.tokens import LIGHT, Tokens, Words, tokenize, words_of
from schemas.enums import Sector

_T = TypeVar("_T")


def _phrases(entries: Iterable[tuple[str, _T]]) -> dict[str, list[tuple[Words, _T]]]:
    found: dict[str, dict[Words, _T]] = defaultdict(dict)
    for text, value in entries:
        words = tuple(tokenize(text).norm)
        found[words[0]].setdefault(words, value)
    return {first: sorted(by.items(), key=lambda e: -len(e[0])) for first, by in found.items()}


def _phrase_set(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(" ".join(words_of(t)) for t in texts)


def _heavy(words: Words) -> Words:
    return tuple(w for w in words if w not in LIGHT)


BODIES: Final = _phrases(
    (spelt, b)
    for b in gazetteer.BODIES
    for n in (b.name, *b.aliases, *b.alone)
    for spelt in (n, n.replace("-", " "), n.replace(",", ""))
)
HEADS: Final = _phrases(
    [(h.words, h) for h in lexicon.HEADS]
    + [(short, lexicon.Head(short, sector)) for short, (_, sector) in lexicon.SUFFIX_ABBREVIATIONS.items()]
)
EXTENSIONS: Final = _phrases((e, lexicon.Head(e, Sector.OTHER)) for e in lexicon.EXTENSIONS)
OPENERS: Final = _phrases((o, lexicon.Head(o, s)) for o, s in lexicon.OPENERS)
_BODY_NAMES: Final = {
    _heavy(words_of(n)): b for b in reversed(gazetteer.BODIES) for n in (*b.aliases, *b.alone, b.name)
}
DEPARTMENTS: Final = _phrase_set(lexicon.DEPARTMENTS)
WEAK: Final = _phrase_set(lexicon.WEAK)
KIND_WORDS: Final = frozenset(
    w for phrase in (*(h.words for h in lexicon.HEADS), *lexicon.EXTENSIONS) for w in words_of(phrase)
)
"""The words of which kinds of body are made."""
BARE_WORDS: Final = frozenset(w for h in lexicon.HEADS if h.bare for w in words_of(h.words))
"""The words of kinds that are named without a place: services and departments."""
THEMES: Final = _phrase_set(lexicon.THEMES)
NOBODY: Final = _phrase_set(lexicon.NOBODY)
HEADING_LABELS: Final = _phrase_set(lexicon.HEADING_LABELS)


def body_named(words: Words) -> gazetteer.Body | None:
    """The body of the gazetteer that goes by these words in this order, small ones aside: `Education Department` is
    not the Department for Education.
    """
    return _BODY_NAMES.get(_heavy(words))


def phrase_at(table: Mapping[str, list[tuple[Words, _T]]], tokens: Tokens, at: int) -> tuple[int, _T] | None:
    """The longest phrase of a table that stands at a token: where it ends, and what it is."""
    for words, value in table.get(tokens.norm[at], ()):
        if tuple(tokens.norm[at : at + len(words)]) == words:
            return at + len(words), value
    return None


def last_head(words: Words) -> lexicon.Head | None:
    """The longest kind of body that ends a name."""
    for i in range(len(words)):
        for phrase, head in HEADS.get(words[i], ()):
            if words[i:] == phrase:
                return head
    return None
