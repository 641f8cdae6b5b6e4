"""Shares of a whole: `9 of 22 teams`, `four boards out of six`, `71%`, `two thirds`, `five to go`."""

from __future__ import annotations

import re
from typing import Final

from normalizers.english import NUMBERS, number_of

_WORD: Final = "|".join(sorted(NUMBERS, key=lambda w: (-len(w), w)))
_NUMBER: Final = rf"(?:\d[\d,]*|(?:{_WORD})(?:[- ](?:{_WORD}))?)"
_TIMES: Final = "days?|nights?|evenings?|mornings?|hours?|weeks?|weekends?|months?|years?|times?"
_COUNTED: Final = re.compile(
    rf"\b(?P<part>{_NUMBER})\b(?!\s+(?:{_TIMES})\b)(?:\s+[a-z-]+){{0,3}}?\s+(?:out\s+)?of\s+(?:the\s+|our\s+|its\s+|all\s+|a\s+total\s+of\s+)?"
    rf"(?P<whole>{_NUMBER})\b",
    re.I,
)
_PERCENT: Final = re.compile(r"\b(\d{1,3})(?:\.\d+)?\s*(?:%|per\s?cent\b)", re.I)
_PARTLY: Final = re.compile(
    r"\bnot all\b|\b(?:half|thirds?|quarters?|most|majority|some|several|a number)\s+of\b|^\s*(?:most|some|several)\b"
    r"|\ball but\b",
    re.I,
)
_THINGS: Final = re.compile(
    rf"(?<![\d/.:,£-])\b(?!(?:19|20)\d\d\b)(?P<whole>{_NUMBER})\s+(?!{_TIMES}\b|minutes?\b)(?:[a-z-]+\s+)?(?:[a-z]+s|people|staff|women|men|children)\b",
    re.I,
)
_ENDINGS: Final = ("left", "remain", "to go", "to do", "to come")
"""One of these ends every such phrase: to look for them first is cheap."""
_LEFT: Final = re.compile(
    rf"\b{_NUMBER}(?:\s+(?:more|others?|further|[a-z]+s))?\s+(?:are\s+|is\s+)?(?:still\s+)?(?:left|remain(?:s|ing)?|to\s+go|to\s+do|to\s+come)(?![a-z])",
    re.I,
)


_PART_DONE: Final = re.compile(
    r"\b(?:half|(?:a|one|two|three)[- ](?:thirds?|quarters?)|\d{1,2}\s*(?:%|per\s?cent))\s+"
    r"(?:of\s+the\s+way|done|finished|complete|through|filled|written|built|read|full)\b",
    re.I,
)


def part_done(text: str) -> re.Match[str] | None:
    """Where a text says how far a thing has come: `three quarters done`, `half way`, `60% complete`."""
    return _PART_DONE.search(text)


def share_of(text: str) -> float | None:
    """The share of a whole that a clause names, 1.0 for all of it; 0.5 stands for one in words (`most of`)."""
    for match in _COUNTED.finditer(text) if "of" in text.lower() else ():
        part, whole = number_of(match["part"]), number_of(match["whole"])
        if part is not None and whole and part <= whole:
            return part / whole
    if (percent := _PERCENT.search(text)) and int(percent.group(1)) <= 100:
        return int(percent.group(1)) / 100
    return 0.5 if _PARTLY.search(text) else None


def counted_of(text: str, part: str) -> bool:
    """Whether `text` names a greater number of things, of which `part` is then a share: `412 tenants`, then `290`."""
    share = number_of(part.lower())
    wholes = (number_of(match["whole"]) for match in _THINGS.finditer(text))
    return share is not None and any(whole is not None and whole > share for whole in wholes)


def left_over(text: str) -> re.Match[str] | None:
    """Where a text says how many are still to do: `two to go`, `five remaining`."""
    return _LEFT.search(text) if any(end in text.lower() for end in _ENDINGS) else None
