"""What a line break inside a cell stands for: where a paragraph ends, or where a line of the layout did.

Converters write both in the same way. Where the document's cells break in mid-sentence, they carry the lines of
the layout, and a break is a space; else their breaks are the author's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

MARK: Final = "\0"
"""Stands for a break until it is known what that is in the document; no repaired text holds it."""
PARAGRAPH: Final = "\n\n"
WRAPPED: Final = "\n"
_IN_MID_SENTENCE: Final = 0.25
"""Share of breaks followed by a small letter from which they are taken for the layout's."""
_LEAST: Final = 2


def settle(cells: Iterable[str]) -> str:
    r"""What `MARK`, the break of this document, stands for: `PARAGRAPH` or `WRAPPED`.

    >>> settle(["Brief all staff.\0Send a note."]) == PARAGRAPH
    True
    >>> settle(["Brief all\0staff by the end\0of the year."]) == WRAPPED
    True
    """
    total = wrapped = 0
    before = re.compile(rf"([^\s{re.escape(MARK)}])\s*{re.escape(MARK)}\s*([^\s{re.escape(MARK)}])")
    for cell in cells:
        for end, start in before.findall(cell):
            total += 1
            wrapped += start.islower() and end not in ".;:!?"
    return WRAPPED if wrapped >= _LEAST and wrapped >= _IN_MID_SENTENCE * total else PARAGRAPH


def with_breaks(text: str, ends: str) -> str:
    r"""A cell with each `MARK` as what it stands for; two or more in a row end a paragraph in any document.

    >>> with_breaks("Brief\0staff\0 \0Ring", WRAPPED)
    'Brief\nstaff\n\nRing'
    """
    paragraphs = re.split(rf"{re.escape(MARK)}(?:\s*{re.escape(MARK)})+", text)
    joined = (ends.join(filter(None, map(str.strip, p.split(MARK)))) for p in paragraphs)
    return PARAGRAPH.join(filter(None, joined))
