"""Which reading of a page is best: the same explicit checks for every reader, none of them trusted.

A reading is a `Page`. Each check gives the share of the page that it finds wrong, from 0 (nothing) to 1; what
they find is added up. No check knows which reader made the reading.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

from normalizers.headers import Header, bind_cell, read_header
from normalizers.text import ends_sentence, starts_lower, words
from schemas.fragment import Fragment, Page, count_characters
from schemas.vocabulary import HEADER_WORDINGS

POOR: Final = 0.12
"""Faults from which another reader is asked."""
_HEAPED: Final = 4
"""Columns that one cell of a header row may name short of this."""
_MAX_HEADER_WORDS: Final = 30
_MAX_WORDING: Final = 80
"""Letters of the longest header."""
_HEADER_SHARE: Final = 0.7
"""Least share of a heaped header's words that are wordings."""
_SENTENCE: Final = 4
"""Words from which a cell is a sentence, not a name or a label."""
_NUMBERED_LINE: Final = re.compile(r"^\s*(?:recommendation\s+)?(\d{1,2})(?:[.):]|\s*$)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Faults:
    """What the checks find wrong with a reading, each a share from 0 to 1."""

    outside: float
    """Letters beside or between the rows of a table that stand in no cell."""
    cut: float
    """Rows in which a cell's border cuts a word."""
    misfit: float
    """Rows that are not as wide as the header, or a header with several columns in one cell."""
    crowded: float
    """Rows whose cells hold several rows, as a printed numbering shows."""
    broken: float
    """Rows in the middle of the page that begin in the middle of a sentence: lines that were taken for rows."""

    @property
    def total(self) -> float:
        return self.outside + self.cut + self.misfit + self.crowded + self.broken


def faults(page: Page) -> Faults:
    """What is wrong with one reading of a page."""
    rows = [f for f in page.fragments if f.kind == "cells"]
    return Faults(
        outside=_outside(page, rows),
        cut=_cut(rows),
        misfit=_misfit(rows),
        crowded=_share(map(_holds_several, rows), len(rows)),
        broken=_broken(rows),
    )


def is_poor(page: Page) -> bool:
    """Whether another reader should be asked."""
    return faults(page).total >= POOR


def best(readings: Sequence[Page]) -> Page:
    """The reading with the fewest faults that accounts for as much text as the first; the first of equals.

    A reading without a table is none where another has one.
    """
    first = readings[0]
    if len(readings) == 1:
        return first
    whole = [page for page in readings if page is first or _accounts(page) == _accounts(first)]
    return min(whole, key=lambda page: (not any(f.kind == "cells" for f in page.fragments), faults(page).total))


def _accounts(page: Page) -> int:
    return sum(count_characters(cell) for f in page.fragments for cell in f.cells)


def _share(found: Iterable[bool], of: int) -> float:
    return sum(found) / of if of else 0.0


def _outside(page: Page, rows: Sequence[Fragment]) -> float:
    """Lines that have a row of the same table above and below them, so that no prose can be meant."""
    total = sum(count_characters(cell) for f in page.fragments for cell in f.cells)
    lost = 0
    for before, line, after in zip(page.fragments, page.fragments[1:], page.fragments[2:], strict=False):
        if line.kind == "line" and line.tight and before.kind == after.kind == "cells":
            same = len(before.cells) == len(after.cells) and read_header(after.cells) is None
            lost += count_characters(line.cells[0]) if same else 0
    beside = [f for f in page.fragments if f.kind == "line" and any(_beside(f, row) for row in rows)]
    lost += sum(count_characters(f.cells[0]) for f in beside)
    return min(lost / total, 1.0) if total else 0.0


def _beside(line: Fragment, row: Fragment) -> bool:
    if line.bbox is None or row.bbox is None:
        return False
    middle = (line.bbox[1] + line.bbox[3]) / 2
    return row.bbox[1] < middle < row.bbox[3]


def _cut(rows: Sequence[Fragment]) -> float:
    known = Counter(word for row in rows for cell in row.cells for word in words(cell))
    return _share((_cuts_a_word(row, known) for row in rows), len(rows))


def _cuts_a_word(row: Fragment, known: Counter[str]) -> bool:
    """A cell ends within a word and the next begins with the rest of it: `Recommen | dation`.

    Two cells that a page cut in mid-sentence look alike: only a word that the page prints whole elsewhere tells.
    """
    for left, right in pairwise(row.cells):
        if re.search(r"[A-Za-z]$", left) and re.match(r"[a-z]", right):
            start, end = words(left)[-1], words(right)[0]
            if known[start + end] and min(known[start], known[end]) <= 1:
                return True
    return False


def _broken(rows: Sequence[Fragment]) -> float:
    """The first row carries on the page before, and the first below a header printed on each page."""
    body = [row.cells for row in rows if any(cell.strip() and not _is_wording(cell) for cell in row.cells)]
    return _share((_carries_on(above, cells) for above, cells in pairwise(body)), len(rows))


def _carries_on(above: Sequence[str], cells: Sequence[str]) -> bool:
    """A row that opens with a small letter, or one of whose cells does under the beginning of a sentence: the
    number or the name that opens the row stands beside the middle of its text.
    """
    if starts_lower(next(cell for cell in cells if cell.strip())):
        return True
    return len(above) == len(cells) and any(map(_goes_on_in, above, cells))


def _goes_on_in(above: str, cell: str) -> bool:
    """Whether a cell carries on the sentence that the cell above begins. In a plan that begins its cells with
    small letters, those above do too.
    """
    begins = len(words(above)) >= _SENTENCE and not starts_lower(above) and not ends_sentence(above)
    return begins and starts_lower(cell)


def _is_wording(cell: str) -> bool:
    return len(cell) <= _MAX_WORDING and bind_cell(cell).known


def _misfit(rows: Sequence[Fragment]) -> float:
    header: Header | None = None
    wrong = 0
    for row in rows:
        found = read_header(row.cells)
        if found is not None:
            header = found
        elif header is None and _is_heaped_header(row):
            return 1.0
        elif header is not None and len(row.cells) != len(header.cells):
            wrong += sum(bool(cell.strip()) for cell in row.cells) > 1
    return wrong / len(rows) if rows else 0.0


def _is_heaped_header(row: Fragment) -> bool:
    """The wordings of a whole header in one cell, and little else."""
    texts = [cell for cell in row.cells if cell.strip()]
    found = words(texts[0]) if len(texts) == 1 else []
    if len(found) > _MAX_HEADER_WORDS:
        return False
    spans = [" ".join(found[i : i + n]) for n in (1, 2, 3) for i in range(len(found) - n + 1)]
    named = [span for span in spans if span in _columns_of()]
    covered = {word for span in named for word in span.split()}
    if sum(word in covered for word in found) < len(found) * _HEADER_SHARE:
        return False
    return len({column for span in named for column in _columns_of()[span]}) >= _HEAPED


@cache
def _columns_of() -> dict[str, tuple[str, ...]]:
    named = [(wording, column) for column, wordings in HEADER_WORDINGS.items() for wording in wordings]
    return {wording: tuple(c for w, c in named if w == wording) for wording, _ in named}


def _holds_several(row: Fragment) -> bool:
    """One of the first two cells prints consecutive numbers of the plan, as no single row does."""
    for cell in row.cells[:2]:
        numbers = [int(number) for number in _NUMBERED_LINE.findall(cell)]
        if len(numbers) > 1 and all(b == a + 1 for a, b in pairwise(numbers)) and not cell.strip()[:1].isalpha():
            others = [other for other in row.cells if other is not cell and other.strip()]
            if len(cell) < 12 or all(len(_NUMBERED_LINE.findall(other)) > 1 for other in others[:1]):
                return True
    return False
