"""Running headers and footers of a PDF: lines that stand in one place on page after page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from extractors.pdf_header import find_headers
from extractors.pdf_layout import Layout
from extractors.pdf_lines import Line, lines_of
from extractors.pdf_sheet import Word

RUNNING: Final = 0.34
"""Share of the pages that a running header or footer stands on: one for left and one for right pages at least."""
_DIGITS: Final = re.compile(r"\d+")

Place = tuple[str, int]
"""A line's text with its digits masked, and about where it stands."""


def place_of(line: Line) -> Place:
    return _DIGITS.sub("#", line.text.lower()), round(line.base / 4)


def running_lines(pages: Sequence[Layout]) -> set[Place]:
    """Lines that stand in one place at the head or foot of several pages, and are no header of a table."""
    seen: Counter[Place] = Counter()
    for page in pages:
        lines = lines_of([w for w in page.outside if w.turn == 0], page.sheet.gap)
        headed = {id(line) for header in find_headers(lines) for line in lines[header.first : header.end]}
        ends = {id(line): line for line in (*lines[:2], *lines[-2:]) if id(line) not in headed}
        seen.update({place_of(line) for line in ends.values()})
    return {place for place, n in seen.items() if n >= max(2, RUNNING * len(pages))}


def without_running(page: Layout, running: set[Place]) -> tuple[list[Word], list[Word]]:
    """The words outside a page's tables: those of its text, and those of its running lines."""
    lines = lines_of(page.outside, page.sheet.gap)
    furniture = {id(word) for line in lines if place_of(line) in running for word in line.words}
    text = [word for word in page.outside if id(word) not in furniture]
    return text, [word for word in page.outside if id(word) in furniture]
