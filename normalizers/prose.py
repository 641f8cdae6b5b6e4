"""Recommendations that the report lists in prose, outside any table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from normalizers.headings import recommends
from normalizers.numbers import number_before
from normalizers.text import join, reflow, starts_lower, unfinished
from schemas.fragment import Fragment

_HEADING: Final = re.compile(r"\brecommendations?\b", re.IGNORECASE)
_SEPARATED: Final = re.compile(r"\s*(?:recommendation|rec)\b[^:–—\-.)]{0,12}[:–—\-.)]", re.IGNORECASE)
_MARK: Final = re.compile(r"^[-–•*]\s+")
_MAX_HEADING_WORDS: Final = 8


@dataclass(frozen=True, slots=True)
class ProseRecommendation:
    """A recommendation of the report's own list."""

    number: str | None
    text: str
    page: int


def prose_recommendations(lines: Sequence[Fragment]) -> list[ProseRecommendation]:
    """Recommendations among the lines outside the tables, in order.

    A line counts that opens with a labelled number (`Recommendation 4 – …`), or with a plain one under a
    heading of recommendations where it asks for something to be done. Lines that carry it on are joined.
    """
    found: list[tuple[str, str, Fragment]] = []
    listing = False
    last: Fragment | None = None
    for line in lines:
        text = _MARK.sub("", reflow(line.cells[0]))
        number = number_before(text)
        if (number and number.labelled and (_SEPARATED.match(text) or not text[number.end :].strip())) or (
            number and not number.labelled and listing and recommends(text)
        ):
            found.append((number.number, text[number.end :], line))
        elif found and last is not None and _carries_on(text, line, last, found[-1][1]):
            label, before, first = found[-1]
            found[-1] = (label, join(before, text), first)
        else:
            if len(text.split()) <= _MAX_HEADING_WORDS:
                listing = bool(_HEADING.search(text))
            last = None
            continue
        last = line
    return [ProseRecommendation(number, text, line.page) for number, text, line in found if text.strip()]


def _carries_on(text: str, line: Fragment, last: Fragment, before: str) -> bool:
    """The line is more of the recommendation above: it follows without a gap, or in mid-sentence."""
    if line.page == last.page and line.row != last.row + 1:
        return False
    return not before.strip() or (line.tight and (starts_lower(text) or unfinished(before))) or starts_lower(text)
