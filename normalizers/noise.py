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
_MISREAD: Final = 0.25
"""Share of misread words from which a row can be garbled."""
_WORD: Final = re.compile(r"[^\W_]+")


_LEAST_WORD: Final = 5
"""Letters of a word that two lines may share."""


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


def parts_a_word(before: str, after: str, document: DocumentWords) -> bool:
    """Whether a text breaks off inside a word that the next one ends: the document has the whole elsewhere.

    Neither half stands anywhere but here, so that two words that also make one together stay two.
    """
    start, end = re.search(r"[^\W\d_]+$", before), re.match(r"[^\W\d_]+", after)
    if start is None or end is None or not end[0].islower():
        return False
    halves = start[0].lower(), end[0].lower()
    whole = "".join(halves)
    return len(whole) >= _LEAST_WORD and whole in document.cells and max(document.cells[h] for h in halves) <= 1


def is_stray(cells: Sequence[str], document: DocumentWords) -> bool:
    """Marks of a scanner or a border: a few letters or digits that make no word, number, date or status.

    A word that stands nowhere else counts as none where signs crowd around it: `MIN.. ll| ~~`.
    """
    texts = [cell for cell in cells if cell.strip()]
    letters = [word for text in texts for word in words(text) if len(word) > 2 and word.isalpha()]
    if any(document.cells[word] > 1 for word in letters):  # most rows: the signs need not be counted
        return False
    signs = sum(not char.isalnum() and not char.isspace() for text in texts for char in text)
    size = sum(char.isalnum() for text in texts for char in text)
    if letters and signs * 2 < size:
        return False
    if any(is_bare_date(text) or is_status_label(text) for text in texts):
        return False
    if len(texts) == 1 and number_cell(texts[0]):
        return False
    return size <= _STRAY


def is_garbled(cells: Sequence[str], neighbours: Iterable[str], document: DocumentWords) -> bool:
    """A bad print of a neighbour: in the neighbour's shape, with misread words that stand nowhere else."""
    texts = [cell for cell in cells if cell.strip()]
    long = [word for text in texts for word in _WORD.findall(text) if len(word) > 2]
    strange = sum(_is_misread(word, document) for word in long)
    if not long or strange < _MISREAD * len(long):
        return False
    longest = max(texts, key=len)
    return any(resembles(longest, other) for other in neighbours if len(other) >= len(longest))


def resembles(text: str, other: str) -> bool:
    """The text could be a bad print of the other, or of a part of it."""
    return fuzz.partial_ratio(text.lower(), other.lower()) >= _RESEMBLES


def _is_misread(word: str, document: DocumentWords) -> bool:
    """A word as no author writes it, used nowhere else: a digit among letters, capitals that are no abbreviation."""
    if document.cells[word.lower()] > 1:
        return False
    if re.search(r"[A-Za-z]\d+[A-Za-z]|^[A-Z]{5,}$", word):
        return True
    return bool(re.search(r"[a-z]", word)) and not re.search(r"[aeiouy]", word, re.IGNORECASE)
