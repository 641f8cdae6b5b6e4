"""What a column header says by its words: the noun it is about, the words beside it, and set phrases.

The gate that looks for pages with a plan and the binding of columns read headers alike.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from schemas.header_words import BREAKS, HEADS, MODIFIERS, NO_HEADS, OPENERS, PHRASES, Sense

HEAD: Final = 3.0
BESIDE: Final = 0.8
AFTER: Final = 0.5
"""What a noun adds to its sense as the head of a header, as a word beside the head, and after `of`, `for`, `by` …"""
CLEAR: Final = 2.5
"""Least score of a sense to be read from a header at all."""
CLOSE: Final = 0.75
"""Senses this near to the best are possible too."""
_WHOLE_WORD: Final = 3
_MOST_WORDS: Final = 16
"""Words up to which a text is read as a header."""


def plain(header: str) -> str:
    """A header in the form that wordings are written in: lower case, letters and digits only."""
    text = re.sub(r"\bi\.?\s?e\b\.?", "ie", header.replace("&", " and ").replace("#", " no ").lower())
    text = re.sub(r"\b(?:[a-z]\.){2,}", lambda initials: initials[0].replace(".", "") + " ", text)
    return " ".join(re.findall(r"[^\W_]+", text))


@lru_cache(maxsize=4096)
def senses(header: str) -> tuple[tuple[Sense, float], ...]:
    """What a printed header can mean, the likeliest first; empty where its words say nothing of the kind.

    What stands in brackets only says more of what stands before them.

    >>> senses("Date by which the work has to be finished")[0][0]
    'target_date_text'
    """
    outer = re.sub(r"\([^()]*\)?", " ", header)
    text = plain((outer if plain(outer) else header).replace("/", " and "))
    scores = _scores(text)
    if " and " in text and max(scores, key=lambda sense: scores[sense], default=None) == "extra":
        scores = _scores(text.split(" and ", 1)[1]) or scores  # comments and progress are progress
    best = max(scores.values(), default=0.0)
    if best < CLEAR:
        return ()
    near = [(sense, score) for sense, score in scores.items() if score >= best - CLOSE]
    return tuple(sorted(near, key=lambda found: (-found[1], found[0])))


def _scores(text: str) -> dict[Sense, float]:
    scores: dict[Sense, float] = {}
    text = re.sub(OPENERS, "", text) or text
    found = text.split()
    if not found or len(found) > _MOST_WORDS:
        return {}
    for sense, score in [*_of_nouns(found), *_of_phrases(text)]:
        scores[sense] = scores.get(sense, 0.0) + score
    return scores


def _of_nouns(found: list[str]) -> list[tuple[Sense, float]]:
    end = next((i for i, word in enumerate(found) if i and word in BREAKS), len(found))
    phrase, rest = found[:end], found[end:]
    head = len(phrase) - 1
    while head > 0 and (phrase[head] in NO_HEADS or phrase[head].isdigit()) and any(map(_noun_senses, phrase[:head])):
        head -= 1
    out: list[tuple[Sense, float]] = []
    for i, word in enumerate(phrase):
        out += [(sense, HEAD if i == head else BESIDE) for sense in _noun_senses(word)]
        out += [(sense, score) for sense, score in _modifier_senses(word) if i != head or len(phrase) == 1]
    for word in rest:
        out += [(sense, AFTER) for sense in _noun_senses(word)]
    return out


def _of_phrases(text: str) -> list[tuple[Sense, float]]:
    return [(sense, score) for pattern, sense, score in _patterns() if pattern.search(text)]


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], Sense, float], ...]:
    return tuple((re.compile(pattern), sense, score) for sense, said in PHRASES.items() for score, pattern in said)


@lru_cache(maxsize=4096)
def _noun_senses(word: str) -> tuple[Sense, ...]:
    return tuple(sense for sense, stems in HEADS.items() if any(_is_of(word, stem) for stem in stems))


@lru_cache(maxsize=4096)
def _modifier_senses(word: str) -> tuple[tuple[Sense, float], ...]:
    return tuple((sense, score) for sense, score, stems in MODIFIERS if any(_is_of(word, stem) for stem in stems))


def _is_of(word: str, stem: str) -> bool:
    return word == stem.rstrip("$") or (len(stem) > _WHOLE_WORD and word.startswith(stem))
