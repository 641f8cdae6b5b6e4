"""Whether a cell carries on the text above it, and where what it carries over ends (rules 2 and 5)."""

from __future__ import annotations

import re
from typing import Final

from normalizers.entries import opens_entry
from normalizers.noise import DocumentWords
from normalizers.text import ends_sentence, list_mark, list_marks, starts_lower, succeeds, unfinished
from normalizers.values import is_value

CERTAIN: Final = 2.0
"""Score from which a cell is taken to carry on the text above it, whatever the rest of its row does."""

_RUN_ON: Final = re.compile(r"(?<=[a-z]) (?=[A-Z][a-z]+ [a-z])")
_SENTENCE: Final = re.compile(r"[.!?][\"'”’)]?\s+(?=[A-Z0-9•])")


def carries_on(cell: str, before: str, known_names: frozenset[str], *, small: bool = False) -> float:
    """How strongly a cell reads as more of the text above it: positive for a tail, negative for a beginning.

    In a column whose entries begin with small letters (`small`) such a letter says nothing.
    """
    if is_value(cell):
        return CERTAIN if unfinished(before) else -0.5 if before else 0.0
    if opens_entry(cell, known_names):
        return -4.0
    if not before:
        return 1.0 if starts_lower(cell) and not small else -0.5
    if starts_lower(cell) and not small:
        return 1.5 if ends_sentence(before) and not before.rstrip().endswith((":", ";")) else 3.0
    mark = list_mark(cell)
    if mark:
        if mark == "•":
            return 1.5 if "•" in before or before.rstrip().endswith(":") else -0.5
        return 2.0 if succeeds(mark, list_marks(before)) else -1.5
    if unfinished(before):
        return 1.5
    return -1.5 if ends_sentence(before) else -0.5


def tail_end(cell: str, document: DocumentWords) -> int:
    """Where in a cell the sentence carried over from above ends and the cell's own text begins.

    Where the text runs on from a small word into a capital that the document otherwise writes small; at a
    paragraph's end; after the first sentence; else nowhere: the whole cell is carried over.
    """
    paragraph = cell.find("\n\n")
    first = cell if paragraph < 0 else cell[:paragraph]
    for match in _RUN_ON.finditer(first):
        last, following = first[: match.start()].split()[-1], first[match.end() :].split()[0]
        if last.islower() and not unfinished(last) and following.lower() in document.small:
            return match.end()
    if paragraph >= 0:
        return paragraph + 2
    sentence = _SENTENCE.search(cell)
    return sentence.end() if sentence else len(cell)
