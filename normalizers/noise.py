"""Rows with no recoverable words: stray marks, and garbled prints of a row that stands beside them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz

from normalizers.dates import is_bare_date
from normalizers.numbers import number_cell
from normalizers.text import words
from normalizers.values import is_status_label
from schemas.fragment import Page

_STRAY: Final = 6
"""Letters and digits up to which a row of no words is a stray mark."""
_RESEMBLES: Final = 58.0
"""Least partial ratio between a garbled text and the text it is a bad print of."""
_UNKNOWN: Final = 0.5
"""Share of a row's words that the document uses nowhere else, from which the row can be garbled."""


@dataclass(frozen=True, slots=True)
class DocumentWords:
    """The words of one document: how many cells use each, and which it writes with a small letter anywhere."""

    cells: Counter[str]
    small: frozenset[str]


def document_words(pages: Iterable[Page]) -> DocumentWords:
    cells: Counter[str] = Counter()
    small: set[str] = set()
    for page in pages:
        for cell in (cell for fragment in page.fragments for cell in fragment.cells):
            cells.update(set(words(cell)))
            small.update(re.findall(r"\b[a-z]+\b", cell))
    return DocumentWords(cells, frozenset(small))


def is_stray(cells: Sequence[str]) -> bool:
    """Marks of a scanner or a border: a few letters or digits that make no word, number, date or status."""
    texts = [cell for cell in cells if cell.strip()]
    if any(len(word) > 2 and word.isalpha() for text in texts for word in words(text)):
        return False
    if any(is_bare_date(text) or is_status_label(text) for text in texts):
        return False
    if len(texts) == 1 and number_cell(texts[0]):
        return False
    return sum(char.isalnum() for text in texts for char in text) <= _STRAY


def is_garbled(cells: Sequence[str], neighbours: Iterable[str], document: DocumentWords) -> bool:
    """A bad print of a neighbour: words that stand nowhere else in the document, in the neighbour's shape."""
    texts = [cell for cell in cells if cell.strip()]
    long = [word for text in texts for word in words(text) if len(word) > 2]
    unknown = sum(document.cells[word] < 2 for word in long)
    if not long or unknown < _UNKNOWN * len(long):
        return False
    first = texts[0].lower()
    return any(
        fuzz.partial_ratio(first, other.lower()) >= _RESEMBLES for other in neighbours if len(other) >= len(first)
    )
