"""The parts of a cell between separators."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from normalizers.agencies import lexicon
from normalizers.agencies.spotting import JOINTS, Span
from normalizers.agencies.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a cell between separators; `before` is the separator that precedes it."""

    first: int
    last: int
    before: str
    spans: tuple[Span, ...]


def parts_of(tokens: Tokens, spans: Sequence[Span]) -> list[Part]:
    """The parts of a cell, in order; a separator within a name separates nothing."""
    inside = {i: span for span in spans for i in range(span.first, max(span.last, span.reach))}
    parts: list[Part] = []
    first, before = 0, ""
    i, size = 0, len(tokens.norm)
    while i <= size:
        at_end = i == size
        if not at_end and (i in inside or not _separates(tokens, i)):
            i += 1
            continue
        if i > first:
            own = tuple(dict.fromkeys(inside[j] for j in range(first, i) if j in inside))
            parts.append(Part(first, i, before, own))
            before = ""
        if at_end:
            break
        before = before if before and tokens.norm[i] in ("\n", ".") else tokens.norm[i]
        first = i = i + 1
    return parts


def _separates(tokens: Tokens, at: int) -> bool:
    if tokens.norm[at] == "." and at and (len(tokens.norm[at - 1]) < 3 or tokens.norm[at - 1] in lexicon.RANKS):
        return False
    return not tokens.word[at] or tokens.norm[at] in JOINTS


def trimmed(tokens: Tokens, part: Part) -> tuple[int, int]:
    """A part without the words at its ends that name nothing."""
    first, last = part.first, part.last
    while first < last and (
        tokens.norm[first] == "the" or (not tokens.cap[first] and tokens.norm[first] in lexicon.FILLERS)
    ):
        first += 1
    while last > first and not tokens.cap[last - 1] and tokens.norm[last - 1] in lexicon.FILLERS:
        last -= 1
    return first, last
