"""Sentences, list items and dash-separated parts: the stretches within which words belong together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from normalizers import status_vocabulary as words


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence, list item or dash-separated part of one."""

    start: int
    end: int
    separator: str
    """What parts it from the segment before: `start`, `stop`, `line`, `dash`, `semicolon`, `caps`."""


_ABBREVIATIONS: Final = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|approx|no|dr|mr|mrs|ms|st|ref|rec|para|inc|dept|cllr|vs)|\b[a-z])\.$", re.I
)
_BREAK: Final = re.compile(r"\n+|[.!?]+(?=[\s\"”')\]]|$)|;|[•▪●◦]|\s[–—-]+\s|(?<=\w)[–—]\s|\.(?=[A-Z][a-z])")
_JOINED_BY_A_DASH: Final = re.compile(
    "|".join(
        r"\b" + r"\s+".join("[–-]" if part in "–-" else re.escape(part) for part in phrase.split()) + r"\b"
        for group in words.LABELS.values()
        for phrase in sorted(group.words, key=lambda p: (-len(p), p))
        if {"-", "–"} & {*phrase.split()}
    ),
    re.I,
)
"""`Open – in progress`, `Closed – not delivered`: the dash joins one status word, it parts no sentences."""
_CAPS_LABEL: Final = re.compile(
    r"\b(?:(?:ALL\s+)?ACTIONS?\s+)?(?:NOT\s+(?:YET\s+)?)?(?:PARTIALLY\s+|PARTLY\s+|FULLY\s+)?"
    r"(?:COMPLETED?|ONGOING|ON-GOING|ON GOING|IN PROGRESS|STARTED|ACHIEVED|IMPLEMENTED|OUTSTANDING|CLOSED)\b"
)


def split_segments(text: str) -> list[Segment]:
    """Sentences, list items and dash-separated parts, in order; together they cover every word of the text."""
    cuts: list[tuple[int, int, str]] = []
    whole = [m.span() for m in _JOINED_BY_A_DASH.finditer(text)]
    for match in _BREAK.finditer(text):
        mark = match.group()
        if "." in mark and _ABBREVIATIONS.search(text[max(0, match.start() - 8) : match.start() + 1]):
            continue
        if mark == "\n" and _wraps(text, match.start(), match.end()):
            continue
        if _is_within(whole, match.start()):
            continue
        if "\n" in mark:
            name = "line"
        elif mark == ";":
            name = "semicolon"
        elif set(mark.strip()) <= set("–—-"):
            name = "dash"
        else:
            name = "stop"
        cuts.append((match.start(), match.end(), name))
    if any(c.islower() for c in text):
        for match in _CAPS_LABEL.finditer(text):
            cuts.append((match.start(), match.start(), "caps"))
            if re.match(r"\s+(?!(?:AND|/|&)\b)[A-Z]", text[match.end() :]):
                cuts.append((match.end(), match.end(), "caps"))
    cuts.sort()
    return list(_between(text, cuts))


def _is_within(spans: Sequence[tuple[int, int]], place: int) -> bool:
    return any(start <= place < end for start, end in spans)


def _wraps(text: str, start: int, end: int) -> bool:
    """Whether a single line break only wraps a sentence: no stop before it, a small letter after it."""
    return (
        end < len(text) and text[end].islower() and start > 0 and (text[start - 1].isalnum() or text[start - 1] == ",")
    )


def _between(text: str, cuts: Sequence[tuple[int, int, str]]) -> Iterator[Segment]:
    start, separator = 0, "start"
    for begin, end, name in (*cuts, (len(text), len(text), "end")):
        if begin < start:
            continue
        if any(c.isalnum() for c in text[start:begin]):
            pad = len(text[start:begin]) - len(text[start:begin].lstrip())
            yield Segment(start + pad, start + len(text[start:begin].rstrip()), separator)
            separator = name
        elif separator != "start" and name != "caps":
            separator = name if separator in ("caps", "dash") else separator
        start = end
