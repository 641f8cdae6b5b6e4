"""Columns of laid out text, page by page: the same column begins at another place on every page of a dump.

`pdftotext -layout` gives each page as much room as its text needs, so that a column moves from page to page and
a blank one shrinks to nothing. Here the columns of a page are told by the white space between them and named
after those of the header, and every line is set anew with all columns in their places.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import log
from typing import Final

from extractors.english import is_word
from extractors.repair import BULLETS

Piece = tuple[int, str]
"""Where a piece of a line begins, and its text: words parted by single spaces."""
Span = tuple[int, int]

GUTTER: Final = 2
"""Blank letters that part two columns at least."""
ROOM: Final = 4
"""Blank letters between the columns of the lines that are set anew."""
INDENTED: Final = 12
"""Blank letters before every line of a page that has text in one column alone, and not in the first."""
CROSSED: Final = 0.03
"""Share of lines that may run across the white space between two columns: headings in the middle of a table."""
_FEW: Final = 3
"""Lines that show that a page has text in one column alone."""
_TABULAR: Final = 0.5
"""Share of lines in columns from which a page without a header may carry on a table."""
_JITTER: Final = 3
"""Letters by which a column's lines stand beside where it begins."""
_IN_ONE_PLACE: Final = 0.6
"""Share of the pieces that begin between two columns which begin where the second does."""
_MOVED: Final = 5
"""Letters by which a word may stand beside where its column begins, if only a space parts it from the column before."""
_PIECE: Final = re.compile(r"\S+(?: \S+)*")
_LAST_WORD: Final = re.compile(r"[^\W\d_]+$")
_FIRST_WORD: Final = re.compile(r"[^\W\d_]+")
_MARK: Final = re.compile(r"(?:[•▪‣◦o–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])$", re.IGNORECASE)
_SKIPPED: Final = 0.3
"""What it costs to leave out a column in naming those of a page."""
_WORDS: Final = 2.0
"""What it costs to name a span after a column in which each of its words is less likely by a factor of e."""
_OTHER: Final = 20.0
"""What it costs to name a span otherwise than a row that goes on from the page before shows."""
_AWAY: Final = 2.0
"""What it costs to name a span after a column that lies at the other end of the page."""


def pieces(line: str) -> list[Piece]:
    return [(m.start(), m[0]) for m in _PIECE.finditer(line)]


def spans_of(lines: Sequence[Sequence[Piece]]) -> list[Span]:
    """Where the columns of some lines are, from left to right: between them white space runs from top to bottom."""
    inked, rows = _ink(lines)
    most = int(CROSSED * rows)
    spans: list[Span] = []
    for x, count in enumerate(inked):
        if count <= most:
            continue
        if spans and x - spans[-1][1] < GUTTER:
            spans[-1] = (spans[-1][0], x + 1)
        else:
            spans.append((x, x + 1))
    return spans


def _ink(lines: Sequence[Sequence[Piece]]) -> tuple[list[int], int]:
    """How many lines have a letter in each place, and how many were looked at.

    Lines of a single piece tell nothing until the others have shown where columns are.
    """
    rows = [line for line in lines if len(line) > 1]
    inked = [0] * (max((start + len(text) for line in rows for start, text in line), default=0) + 1)
    for line in rows:
        for start, text in line:
            for x in range(start, start + len(text)):
                inked[x] += 1
    return inked, len(rows)


def widened(spans: Sequence[Span], lines: Sequence[Sequence[Piece]]) -> list[Span]:
    """Spans with the pieces that stand in one of them alone."""
    out = list(spans)
    for line in lines:
        for start, text in line:
            at = column_of(start, text, spans)
            if at is not None:
                out[at] = (min(out[at][0], start), max(out[at][1], start + len(text)))
    return out


def is_tabular(lines: Sequence[Sequence[Piece]]) -> bool:
    """Most lines have several pieces, or one that stands where no line of prose begins."""
    filled = [line for line in lines if line]
    parted = sum(len(line) > 1 for line in filled)
    away = sum(len(line) == 1 and line[0][0] >= INDENTED for line in filled)
    return parted > 0 and parted + away >= _TABULAR * len(filled)


def alone(lines: Sequence[Sequence[Piece]], widest: int) -> list[Span]:
    """The one column that lines without any white space between them are: they are indented, or no wider than one."""
    filled = [line for line in lines if line]
    if len(filled) < _FEW or any(len(line) > 1 for line in filled):
        return []
    left = min(line[0][0] for line in filled)
    right = max(start + len(text) for line in filled for start, text in line)
    return [(left, right)] if left >= INDENTED or right - left <= widest + GUTTER else []


def column_of(start: int, text: str, spans: Sequence[Span]) -> int | None:
    """The column that a piece stands in; None where it runs over several."""
    touched = [i for i, (a, b) in enumerate(spans) if start < b and a < start + len(text)]
    if len(touched) == 2:  # a line that is moved a little for want of room is still in its column
        left, right = spans[touched[0]], spans[touched[1]]
        if start >= right[0] - _MOVED and start > left[0] + _MOVED:
            return touched[1]
        if abs(start - left[0]) <= _JITTER and start + len(text) - right[0] <= _JITTER:
            return touched[0]
    if touched:
        return touched[0] if len(touched) == 1 else None
    return max((i for i, (a, _) in enumerate(spans) if a <= start + GUTTER), default=0)


def under_header(lines: Sequence[Sequence[Piece]], cells: Sequence[Span]) -> list[Span]:
    """The columns of lines that begin with a header, one for each of its `cells`.

    Between the middles of two cells, they part where most lines begin anew, else where the fewest have a letter.
    """
    inked, _ = _ink(lines)
    begun = Counter(start for line in lines for start, _ in line)
    borders = [0]
    for (a, b), (c, d) in pairwise(cells):
        between = range((a + b) // 2 + 1, (c + d) // 2 + 1)
        usual = _usual_start(begun, between)
        if usual is not None:
            borders.append(usual)
            continue
        runs = [(inked[x], x) for x in between if x < len(inked)]
        fewest = min((count for count, _ in runs), default=0)
        blank = [x for count, x in runs if count == fewest]
        borders.append(_end_of_widest(blank) if blank else c)
    borders.append(len(inked))
    spans = []
    for (a, b), cell in zip(pairwise(borders), cells, strict=True):
        filled = [x for x in range(a, b) if inked[x]]
        spans.append((filled[0], filled[-1] + 1) if filled else cell)
    return spans


def _usual_start(begun: Mapping[int, int], between: range) -> int | None:
    """Where most pieces in a range begin, if they do in one place: the next column's start."""
    places = {x: begun[x] for x in between if begun.get(x)}
    if not places:
        return None
    best = max(places, key=lambda x: (places[x], -x))
    near = sum(count for x, count in places.items() if abs(x - best) <= _JITTER)
    return best if places[best] >= _FEW and near >= _IN_ONE_PLACE * sum(places.values()) else None


def _end_of_widest(places: Sequence[int]) -> int:
    """The place after the widest run of places that follow each other."""
    best = run = (1, places[0] + 1)
    for before, x in pairwise(places):
        run = (run[0] + 1 if x == before + 1 else 1, x + 1)
        best = max(best, run)
    return best[1]


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


def named(
    spans: Sequence[Span], widths: Sequence[int], known: Mapping[int, int], unlike: Sequence[Sequence[float]]
) -> list[int]:
    """Which columns of a table the spans of a page without a header are: in order, those nearest in width, place and
    words.

    `known` gives the columns of spans that are told otherwise, `unlike` how little the words of each span are those
    of each column.
    """
    count, total = len(widths), max(sum(widths), 1)
    right = max(spans[-1][1], 1)
    best: dict[int, tuple[float, list[int]]] = {-1: (0.0, [])}
    for n, (a, b) in enumerate(spans):
        reached: dict[int, tuple[float, list[int]]] = {}
        for last, (cost, chosen) in best.items():
            for column in range(last + 1, count - (len(spans) - n - 1)):
                narrow = abs(log((b - a) / max(widths[column], 1)))
                away = abs(a / right - sum(widths[:column]) / total)
                found = cost + narrow + _WORDS * unlike[n][column] + _AWAY * away + _SKIPPED * (column - last - 1)
                found += _OTHER * (known.get(n, column) != column)
                if column not in reached or found < reached[column][0]:
                    reached[column] = (found, [*chosen, column])
        best = reached
    return min(best.values(), key=lambda found: found[0])[1]


def starts_of(widths: Sequence[int]) -> list[int]:
    """Where the columns of a table begin once each has as much room as it takes up on any page."""
    out = [0]
    for width in widths[:-1]:
        out.append(out[-1] + width + ROOM)
    return out


def set_anew(line: Sequence[Piece], spans: Sequence[Span], starts: Sequence[int]) -> list[Piece]:
    """A line with its pieces in the places of their columns; one that runs over several stays as it is."""
    out: list[Piece] = []
    for start, text in line:
        at = column_of(start, text, spans)
        if at is None:
            return list(line)
        out.append((starts[at] + max(start - spans[at][0], 0), text))
    return out if all(a + len(t) < b for (a, t), (b, _) in pairwise(out)) else list(line)


def interleaved(lines: Sequence[Sequence[Piece]], spans: Sequence[Span]) -> list[list[int]]:
    """Which lines are one: cells whose lines stand at different heights come out on lines that take turns.

    Lines that share no column are one where the next line goes on with a column of the first.
    """
    columns = [_columns_in(line, spans) for line in lines]
    groups: list[list[int]] = []
    at = 0
    while at < len(lines):
        end, union = at + 1, set(columns[at])
        while end < len(lines) and columns[end] and not union & columns[end]:
            union |= columns[end]
            end += 1
        goes_on = end < len(lines) and columns[at] & columns[end]
        ends_run = bool(groups) and len(groups[-1]) > 1 and end > at + 1 and columns[at] & columns[groups[-1][0]]
        end = end if columns[at] and (goes_on or ends_run) else at + 1
        groups.append(list(range(at, end)))
        at = end
    return groups


def parted(line: Sequence[Piece], spans: Sequence[Span]) -> list[Piece]:
    """A line with pieces that single spaces join over columns parted where the columns begin.

    A line of one piece that begins in the first column is a sentence that runs over them.
    """
    out: list[Piece] = []
    for start, text in line:
        rest = [(start, text)]
        if len(line) > 1 or (len(spans) > 1 and start >= spans[1][0]):
            rest = _parts(start, text, spans)
        out += rest
    return out


def _parts(start: int, text: str, spans: Sequence[Span]) -> list[Piece]:
    """A piece cut at the spaces nearest to where the columns it touches begin, if each part is in one of them."""
    touched = [i for i, (a, b) in enumerate(spans) if start < b and a < start + len(text)]
    if touched and _runs_a_little_over(text, spans[touched[-1]][0] - start):
        touched.pop()
    cuts: list[int] = []
    for i in touched[1:]:
        at = _cut(text, spans[i][0] - start)
        if at is not None:
            cuts.append(at)
    if not cuts or len(cuts) != len(touched) - 1 or sorted(set(cuts)) != cuts:
        return [(start, text)]
    parts = ((start + a, text[a:b]) for a, b in pairwise((0, *cuts, len(text))))
    return [(at + len(part) - len(part.lstrip()), part.strip()) for at, part in parts]


def _runs_a_little_over(text: str, at: int) -> bool:
    """Whether no more of a text than its last word reaches into the column that begins at `at`, and not far."""
    last = text.rpartition(" ")[2]
    return 0 < len(text) - at <= _JITTER and len(text) - len(last) <= at and last[0].islower()


def _cut(text: str, at: int) -> int | None:
    """Where a text over two columns is cut, of which the second begins at about `at`: behind the nearest space, else
    where a column that had no room touches the next: before a list's mark, or between two words.
    """
    spaces = [m.end() for m in re.finditer(" ", text) if abs(m.end() - at) <= _MOVED]
    touching = [
        n
        for n in range(max(at - _JITTER, 1), min(at + _JITTER, len(text) - 1) + 1)
        if text[n - 1] != " " and text[n] != " " and _touch(text[:n], text[n:])
    ]
    exact = [n for n in spaces if abs(n - at) <= 1]
    for places in (exact, touching, spaces):
        if places:
            return min(places, key=lambda n: abs(n - at))
    return None


def _touch(left: str, right: str) -> bool:
    """Whether a text goes on in another column without a space: two words where together they are none."""
    before, after = _LAST_WORD.search(left), _FIRST_WORD.match(right)
    if right[0] in BULLETS:
        return True
    if not before or not after:
        return False
    return not is_word(before[0] + after[0]) and is_word(before[0]) and is_word(after[0])


def stands_alone(lines: Sequence[Sequence[Piece]], at: int, spans: Sequence[Span]) -> bool:
    """A short line in the first column, which the row above has left blank, right above a row: a heading."""
    if not 1 < at < len(lines) - 1 or len(lines[at]) != 1 or _columns_in(lines[at], spans) != {0}:
        return False
    above = [_columns_in(lines[at - n], spans) for n in (1, 2)]
    return all(above) and not any(0 in columns for columns in above) and len(lines[at + 1]) > 1


def runs_over(line: Sequence[Piece], spans: Sequence[Span]) -> bool:
    """A piece of the line runs over several columns."""
    return any(column_of(start, text, spans) is None for start, text in line)


def _columns_in(line: Sequence[Piece], spans: Sequence[Span]) -> set[int]:
    """The columns that a line has text in; empty for a line that runs over several."""
    found = {column_of(start, text, spans) for start, text in line}
    return set() if None in found else {column for column in found if column is not None}
