"""Columns of laid out text, page by page: the same column begins at another place on every page of a dump.

`pdftotext -layout` gives each page as much room as its text needs, so that a column moves from page to page and
a blank one shrinks to nothing. Here the columns of a page are told by the white space between them and named
after those of the header, and every line is set anew with all columns in their places.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log
from typing import Final

Piece = tuple[int, str]
"""Where a piece of a line begins, and its text: words parted by single spaces."""
Span = tuple[int, int]

GUTTER: Final = 2
"""Blank letters that part two columns at least."""
ROOM: Final = 4
"""Blank letters between the columns of the lines that are set anew."""
CROSSED: Final = 0.03
"""Share of lines that may run across the white space between two columns: headings in the middle of a table."""
_TABULAR: Final = 0.2
"""Share of lines with several pieces from which a page without a header may carry on a table."""
_PIECE: Final = re.compile(r"\S+(?: \S+)*")
_MARK: Final = re.compile(r"(?:[•▪‣◦o–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])$", re.IGNORECASE)
_SKIPPED: Final = 1.2
"""What it costs to leave out a column in naming those of a page."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table: the most letters that each takes up on any page so far."""

    widths: tuple[int, ...]

    @property
    def starts(self) -> list[int]:
        out = [0]
        for width in self.widths:
            out.append(out[-1] + width + ROOM)
        return out[:-1]


def pieces(line: str) -> list[Piece]:
    return [(m.start(), m[0]) for m in _PIECE.finditer(line)]


def gaps_between(lines: Sequence[Sequence[Piece]]) -> list[Span]:
    """The ink of the columns of some lines, from left to right: where it stops, white space runs from top to bottom.

    Lines of a single piece tell nothing until the others have shown where columns are.
    """
    rows = [line for line in lines if len(line) > 1]
    width = max((start + len(text) for line in rows for start, text in line), default=0)
    inked = [0] * (width + 1)
    for line in rows:
        for start, text in line:
            for x in range(start, start + len(text)):
                inked[x] += 1
    most = int(CROSSED * len(rows))
    spans: list[Span] = []
    for x, count in enumerate(inked):
        if count <= most:
            continue
        if spans and x - spans[-1][1] < GUTTER:
            spans[-1] = (spans[-1][0], x + 1)
        else:
            spans.append((x, x + 1))
    return spans


def is_tabular(lines: Sequence[Sequence[Piece]]) -> bool:
    filled = [line for line in lines if line]
    return bool(filled) and sum(len(line) > 1 for line in filled) >= _TABULAR * len(filled)


def column_of(start: int, text: str, spans: Sequence[Span]) -> int | None:
    """The column that a piece stands in; None where it runs over several."""
    touched = [i for i, (a, b) in enumerate(spans) if start < b and a < start + len(text)]
    if len(touched) == 1:
        return touched[0]
    if touched:
        return None
    return min(range(len(spans)), key=lambda i: min(abs(start - spans[i][0]), abs(start - spans[i][1])), default=None)


def under_header(spans: list[Span], cells: Sequence[Span]) -> list[Span]:
    """The columns of a page that prints a header, one for each of the header's `cells`."""
    groups: list[list[Span]] = [[] for _ in cells]
    for span in spans:
        over = [min(span[1], b) - max(span[0], a) for a, b in cells]
        groups[max(range(len(cells)), key=lambda i: (over[i], -i))].append(span)
    return [
        (min([cell[0], *(a for a, _ in group)]), max([cell[1], *(b for _, b in group)]))
        for cell, group in zip(cells, groups, strict=True)
    ]


def without_marks(spans: list[Span], lines: Sequence[Sequence[Piece]], most: int) -> list[Span]:
    """Spans put together until there are no more than `most`: list marks with their items, then the nearest."""
    spans = list(spans)
    while len(spans) > most:
        texts: list[list[str]] = [[] for _ in spans]
        for line in lines:
            for start, text in line:
                at = column_of(start, text, spans)
                if at is not None:
                    texts[at].append(text)
        marks = (i for i in range(len(spans) - 1) if texts[i] and all(_MARK.match(t) for t in texts[i]))
        at = next(marks, None)
        if at is None:
            at = min(range(len(spans) - 1), key=lambda i: spans[i + 1][0] - spans[i][1])
        spans[at : at + 2] = [(spans[at][0], spans[at + 1][1])]
    return spans


def named(spans: Sequence[Span], columns: Columns) -> list[int]:
    """Which columns of a table the spans of a page without a header are: in order, those nearest in width."""
    count = len(columns.widths)
    best: dict[int, tuple[float, list[int]]] = {-1: (0.0, [])}
    for n, (a, b) in enumerate(spans):
        reached: dict[int, tuple[float, list[int]]] = {}
        for last, (cost, chosen) in best.items():
            for column in range(last + 1, count - (len(spans) - n - 1)):
                unlike = abs(log((b - a) / max(columns.widths[column], 1)))
                total = cost + unlike + _SKIPPED * (column - last - 1)
                if column not in reached or total < reached[column][0]:
                    reached[column] = (total, [*chosen, column])
        best = reached
    return min(best.values(), key=lambda found: found[0])[1]


def set_anew(line: Sequence[Piece], spans: Sequence[Span], names: Sequence[int], columns: Columns) -> list[Piece]:
    """A line with its pieces in the places of their columns; one that runs over several stays as it is."""
    out: list[Piece] = []
    starts = columns.starts
    for start, text in line:
        at = column_of(start, text, spans)
        if at is None:
            return list(line)
        out.append((starts[names[at]] + max(start - spans[at][0], 0), text))
    return out if all(a + len(t) < b for (a, t), (b, _) in pairwise(out)) else list(line)
