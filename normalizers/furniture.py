"""What pages repeat and the plan does not say: running headers and footers, page numbers, rules."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from schemas.fragment import Fragment, Page

_EDGE: Final = 4
"""How many fragments at the head and the foot of a page can be running headers or footers."""
_REPEATS: Final = 3
_THROUGHOUT: Final = 0.8
_PAGE_NUMBER: Final = re.compile(
    r"(?:page\s*)?[-–|]?\s*\d{1,4}\s*[-–|]?(?:\s*(?:of|/)\s*\d{1,4})?|page\s+[ivxlc]+|\d{1,4}\s*\|\s*p\s*a\s*g\s*e",
    re.IGNORECASE,
)

_ENDS_IN_PAGE: Final = re.compile(r"\bpage\s+\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?$", re.IGNORECASE)
_MAX_RUNNING_WORDS: Final = 25


def is_separator(fragment: Fragment) -> bool:
    """A rule of dashes: no letter or digit, and a dash at least."""
    text = "".join(fragment.cells)
    return any(char in text for char in "-–—_=") and not any(map(str.isalnum, text))


def is_page_number(text: str) -> bool:
    """A page number, alone or at the end of a running line."""
    text = text.strip()
    return _PAGE_NUMBER.fullmatch(text) is not None or (
        len(text.split()) <= _MAX_RUNNING_WORDS and _ENDS_IN_PAGE.search(text) is not None
    )


def running_key(fragment: Fragment) -> str | None:
    """What makes two prints of one running line the same; None for a fragment that cannot be one."""
    texts = [cell for cell in fragment.cells if cell.strip()]
    if len(texts) != 1:
        return None
    return " ".join(re.sub(r"\d+", "#", texts[0]).lower().split())


def running_lines(pages: Sequence[Page]) -> set[str]:
    """The keys of lines that run through the pages.

    A line runs when it stands at the edge of three pages, or of two that follow each other. A table row of one
    cell needs three pages: a short cell can stand twice.
    """
    lines, rows = _places(pages, "line"), _places(pages, "cells")
    running = {key for key, places in lines.items() if len(places) >= _REPEATS or any(p + 1 in places for p in places)}
    return running | {key for key, places in rows.items() if len(places) >= _REPEATS and len(key.split()) > 2}


def lines_throughout(pages: Sequence[Page]) -> set[str]:
    """The keys of lines that stand at the edge of nearly every page: they name the document, not a part of it."""
    least = max(_THROUGHOUT * len(pages), _REPEATS)
    return {key for key, places in _places(pages, "line").items() if len(places) >= least}


def _places(pages: Sequence[Page], kind: str) -> dict[str, set[int]]:
    """The pages, by position, at whose edges a line or a row of one cell stands."""
    places: dict[str, set[int]] = defaultdict(set)
    for position, page in enumerate(pages):
        for fragment in {*page.fragments[:_EDGE], *page.fragments[-_EDGE:]}:
            key = running_key(fragment)
            if key and fragment.kind == kind and any(map(str.isalpha, key)):
                places[key].add(position)
    return places
