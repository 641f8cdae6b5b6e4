"""What a text says of an earlier time gives way to what it says of a later one.

`The change had been pending for months. Resolved in the winter release.` — `Awaiting ratification in February.
Ratified with minor changes.`: the first half is history.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from normalizers.english import stem
from normalizers.weighing import Clue
from schemas.enums import Status

_HISTORY: Final = re.compile(
    r"\bhad\b|\bat the time\b|\b(?:prior to|before) the (?:death|review|homicide|incident)\b", re.I
)
_OPEN: Final = (Status.IN_PROGRESS, Status.NOT_STARTED, Status.NOT_PROGRESSED)
_WAITS: Final = re.compile(
    r"\bawait(?:s|ing|ed)?\b|\bwaiting\b|\bpending\b|\bon hold\b|\bnot (?:yet )?\w+|n[’']t\b|\byet to\b|\boutstanding\b"
    r"|\bincomplete\b|\bdelayed\b|\bdue\b|\bto be\b|\bwill be\b",
    re.I,
)
_COMMON: Final = frozenset(
    "the and for with from been have has was were are that this they their all its not now".split()
)


def without_history(clues: Sequence[Clue], text: str) -> list[Clue]:
    """The clues without those of open states that the text itself says are over."""
    done = [c for c in clues if c.vote is Status.COMPLETE and c.weight >= 2]
    return [c for c in clues if c.vote not in _OPEN or not _is_over(c, done, text)]


def _is_over(clue: Clue, done: Sequence[Clue], text: str) -> bool:
    """Whether something done is told after an open state: of any state in the pluperfect, else of the same thing."""
    later = [c for c in done if c.start > clue.end and _sentence(text, c) != _sentence(text, clue)]
    if not later:
        return False
    if _HISTORY.search(clue.text):
        return True
    if not _WAITS.search(clue.text):
        return False
    named = _stems(text, clue)
    return any(named & _stems(text, c) for c in later)


def _sentence(text: str, clue: Clue) -> tuple[int, int]:
    start = max(text.rfind(mark, 0, clue.start) for mark in ".\n;") + 1
    ends = [end for mark in ".\n;" if (end := text.find(mark, clue.end)) >= 0]
    return start, min(ends, default=len(text))


def _stems(text: str, clue: Clue) -> frozenset[str]:
    start, end = _sentence(text, clue)
    found = re.findall(r"[a-z]{4,}", text[start:end].lower())
    return frozenset(root for w in found if w not in _COMMON and len(root := _root(w)) >= 4)


def _root(word: str) -> str:
    """`ratification` and `ratified` have one root; six letters tell most words apart."""
    return stem(word)[:5]
