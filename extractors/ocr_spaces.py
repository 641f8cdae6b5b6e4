"""Spaces that the picture shows and the engine passed over: after or before a word of one letter mostly.

A gap between two letters is taken for a space where it is as wide as one, much wider than any other in the word, and
the pieces of ink to its left are as many as letters, so that there is no doubt where in the word it falls.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final

from extractors.english import is_word
from extractors.ocr_words import Read

LEAST: Final = 0.2
"""Of the height of a line: narrower than any space that a typesetter leaves."""
OUTSTANDING: Final = 1.8
"""How many times the next widest gap of the word: in letters of one pitch, all gaps are wide."""


def with_spaces(image: Any, words: Sequence[Read]) -> list[Read]:
    """The words of a picture in grey, those parted that run over a gap."""
    import cv2

    _, dark = cv2.threshold(image, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    return [part for word in words for part in _parted(word, dark)]


def _parted(word: Read, dark: Any) -> list[Read]:
    if len(word.text) < 3 or not word.text.strip(".,;:").isalpha():
        return [word]
    x0 = int(word.x0)
    columns = dark[int(word.top) : int(word.bottom), x0 : int(word.x1)].any(axis=0)
    ink = [x for x, marked in enumerate(columns.tolist()) if marked]
    letters = [0, *(n + 1 for n, (a, b) in enumerate(pairwise(ink)) if b - a > 1)]
    gaps = [ink[n] - ink[n - 1] for n in letters[1:]]
    if len(gaps) < 2:
        return [word]
    widest, next_widest = sorted(gaps, reverse=True)[:2]
    at = _letters_before(word.text, gaps.index(widest) + 1, len(letters))
    if at is None or widest < LEAST * word.size or widest < OUTSTANDING * next_widest or not word.text[at].isalpha():
        return [word]
    first = letters[gaps.index(widest) + 1]
    left, right = x0 + ink[first - 1] + 1, x0 + ink[first]
    return [word._replace(text=word.text[:at], x1=left), word._replace(text=word.text[at:], x0=right)]


def _letters_before(text: str, pieces: int, count: int) -> int | None:
    """How many letters stand before a gap that so many of `count` pieces of ink do; None where letters touch, and
    the gap parts no word of one letter from another word.
    """
    if count == len(text):
        return pieces
    plain = text.strip(".,;:").lower()
    if pieces == 1 and plain[0] in "ai" and is_word(plain[1:]):
        return 1
    return (
        len(text) - 1
        if pieces == count - 1 and plain == text.lower() and plain[-1] in "ai" and is_word(plain[:-1])
        else None
    )
