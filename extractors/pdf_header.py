"""Where a page prints the header of a plan that no rulings show: lines whose pieces are header wordings.

The wordings are those that the page gate knows; the places of the pieces are where the columns are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

from extractors.english import is_word
from extractors.pdf_lines import MOST_PIECES, Line
from extractors.pdf_sheet import Word
from extractors.repair import BULLETS
from schemas.header_sense import senses
from schemas.vocabulary import AMBIGUOUS_WORDINGS, HEADER_WORDINGS, NUMBER_WORDINGS, OTHER_WORDINGS

MOST_LINES: Final = 6
"""Lines that a header wraps over at most."""
PIECE_GAP: Final = 0.5
"""Gap between words of one line, in font sizes, that is wider than a space."""
LEAST_GAP: Final = 4.0
SPACE: Final = 0.3
MORE: Final = 1.3
"""Gap in font sizes, and times the other spaces of the line, from which it may part two headers that are known."""
TYPED: Final = 0.55
"""Width of a typewriter font's letters, in font sizes, at least."""
MOST_WORDS: Final = 14
SENSED_WORDS: Final = 9
"""Words up to which the words of a header are asked for what they say."""
LINE_STEP: Final = 1.9
"""Step between two lines of one header, in font sizes, at most."""


@dataclass(frozen=True, slots=True)
class HeaderCell:
    """One printed header: its words, where they begin and end, and the columns it may stand for."""

    words: tuple[Word, ...]
    x0: float
    x1: float
    columns: frozenset[str]

    @property
    def text(self) -> str:
        return text_of(self.words)


@dataclass(frozen=True, slots=True)
class PlanHeader:
    """A header row found among the lines of a page: the lines it takes up (end exclusive) and its cells."""

    first: int
    end: int
    cells: tuple[HeaderCell, ...]

    @property
    def wording(self) -> tuple[str, ...]:
        return tuple(cell.text.lower() for cell in self.cells)

    @property
    def bold(self) -> bool:
        return all(word.bold for cell in self.cells for word in cell.words)

    @property
    def listed(self) -> bool:
        """Whether most of its cells are wordings that plans are known to use."""
        return 2 * sum(is_wording(cell.text) for cell in self.cells) > len(self.cells)


def as_listed(pages: Sequence[Sequence[PlanHeader]]) -> list[list[PlanHeader]]:
    """The headers of each page of a document, without those of which few cells are a listed wording where another's
    are: rows of the table that sound like a header.
    """
    best = max((_share_listed(header) for headers in pages for header in headers), default=0.0)
    return [[header for header in headers if _share_listed(header) >= best / 2] for headers in pages]


def _share_listed(header: PlanHeader) -> float:
    return sum(is_wording(cell.text) for cell in header.cells) / len(header.cells)


def find_headers(lines: Sequence[Line]) -> list[PlanHeader]:
    """Headers of plans among the lines of a page, from the top down."""
    found: list[PlanHeader] = []
    i = 0
    while i < len(lines):
        best = _header_at(lines, i)
        if best is None:
            i += 1
            continue
        for later in range(i + 1, best.end):  # a line of the text above may be taken for a part of the header
            other = _header_at(lines, later)
            if other is not None and _worth(other) > _worth(best):
                best = other
        best = _with_bold_lines(lines, best)
        found.append(best)
        i = best.end
    return found


def _with_bold_lines(lines: Sequence[Line], header: PlanHeader) -> PlanHeader:
    """A header in bold goes on as long as its lines do, and then the table's own text is not in bold."""
    if not all(line.bold for line in lines[header.first : header.end]):
        return header
    right = header.cells[0].x1
    inner = (i for i in range(header.end, len(lines)) if not lines[i].bold or lines[i].start < right)
    end = next(inner, len(lines))  # a line in bold that begins at the left is a heading
    return extended(lines, header, end) if end < len(lines) else header


def extended(lines: Sequence[Line], header: PlanHeader, end: int) -> PlanHeader:
    """The header with the lines up to `end`, if it still reads as one with them: as many of its cells are known."""
    if not header.end < end <= header.first + MOST_LINES:
        return header
    if any(b.base - a.base > LINE_STEP * a.size for a, b in pairwise(lines[header.first : end])):
        return header
    cells = _cells(lines[header.first : end])
    more = PlanHeader(header.first, end, cells)
    digits = any(map(str.isdigit, "".join(line.text for line in lines[header.end : end])))
    same = sum(bool(c.columns) for c in cells) >= sum(bool(c.columns) for c in header.cells)
    return more if same and not digits and max(len(c.words) for c in cells) <= MOST_WORDS else header


def _header_at(lines: Sequence[Line], first: int) -> PlanHeader | None:
    best: PlanHeader | None = None
    for end in range(first + 1, min(first + MOST_LINES, len(lines)) + 1):
        if end - first > 1 and not _goes_on(lines[end - 2], lines[end - 1]):
            break
        cells = _cells(lines[first:end])
        if max(len(cell.words) for cell in cells) > MOST_WORDS:
            break
        header = PlanHeader(first, end, cells)
        if _is_header(cells) and (best is None or _worth(header) >= _worth(best)):
            best = header
    return best


def _goes_on(line: Line, below: Line) -> bool:
    """Whether the next line may be of the same header: not far below, as bold, and no list item."""
    near = below.base - line.base <= LINE_STEP * line.size
    listed = any(word.text[0] in BULLETS for word in below.words)
    return near and below.bold >= line.bold and not listed


def _worth(header: PlanHeader) -> tuple[int, int]:
    """More of its cells known, those the more that are listed wordings; then, fewer unknown."""
    known = sum(bool(cell.columns) + is_wording(cell.text) for cell in header.cells)
    return known, -len(header.cells)


def _is_header(cells: Sequence[HeaderCell]) -> bool:
    """Most cells are known, and between them they say what is to be done and something about it."""
    if any(cell.words[0].text[0] in BULLETS for cell in cells):
        return False
    known = [cell for cell in cells if cell.columns]
    columns = {min(cell.columns) for cell in known}
    substance = any(cell.columns & {"recommendation", "action"} for cell in known)
    if not substance or len(columns) < 2 or len(known) * 2 < len(cells):
        return False
    return len(columns) >= 3 or (len(known) == len(cells) and any("recommendation" in c.columns for c in known))


def is_wide_gap(before: Word, word: Word) -> bool:
    """Whether the gap between two words of a line is wider than a space; one of a typewriter font is a letter wide."""
    size = min(word.size, before.size)
    widths = [(w.end - w.start) / len(w.text) for w in (before, word)]
    typed = abs(widths[0] - widths[1]) < 0.02 * size and min(widths) > TYPED * size
    space = 1.5 * widths[0] if typed else PIECE_GAP * size
    return word.start - before.end > max(LEAST_GAP, space)


def pieces(line: Line) -> list[tuple[Word, ...]]:
    """Words of a line that stand together, parted where a gap is wider than a space."""
    out: list[list[Word]] = [[line.words[0]]]
    for before, word in pairwise(line.words):
        if is_wide_gap(before, word):
            out.append([word])
        else:
            out[-1].append(word)
    return [tuple(piece) for piece in out]


def _cells(lines: Sequence[Line]) -> tuple[HeaderCell, ...]:
    """Pieces of several lines that stand above each other, as cells from left to right."""
    groups: list[tuple[float, float, list[Word]]] = []
    for line in lines:
        for piece in pieces(line):
            x0, x1, words = piece[0].start, piece[-1].end, list(piece)
            touching = [g for g in groups if g[0] < x1 and x0 < g[1]]
            groups = [g for g in groups if g not in touching]
            x0, x1 = min([x0, *(g[0] for g in touching)]), max([x1, *(g[1] for g in touching)])
            groups.append((x0, x1, [*(w for g in touching for w in g[2]), *words]))
    cells = []
    for x0, x1, words in sorted(groups, key=lambda g: g[0]):
        ordered = tuple(sorted(words, key=lambda w: (round(w.base), w.start)))
        for part in _parted(ordered):
            sides = (x0, x1) if part == ordered else (part[0].start, part[-1].end)
            cells.append(HeaderCell(part, *sides, columns_of(text_of(part))))
    return tuple(cells)


def text_of(words: Sequence[Word]) -> str:
    """Words of a header from the top down; those that a narrow column cut over several lines are whole again."""
    parts: list[str] = []
    i = 0
    while i < len(words):
        count = next((n for n in range(2, MOST_PIECES + 1) if _is_cut(words[i : i + n], n)), 1)
        parts.append("".join(w.text for w in words[i : i + count]))
        i += count
    return " ".join(parts)


def _is_cut(pieces: Sequence[Word], count: int) -> bool:
    """Whether so many pieces, each on a line of its own, make one word, and do not all stand for words themselves."""
    if len(pieces) < count or any(b.base - a.base < 0.5 * a.size for a, b in pairwise(pieces)):
        return False
    return is_word("".join(w.text for w in pieces)) and not all(is_word(w.text) for w in pieces)


def _parted(words: tuple[Word, ...]) -> list[tuple[Word, ...]]:
    """Two headers that all but touch: `Number Recommendation` over the narrow column of numbers, or two wordings
    between which stands more than a space.
    """
    first = [w for w in words if abs(w.base - words[0].base) <= 0.5 * words[0].size]
    gaps = [b.start - a.end for a, b in pairwise(first)]
    for gap, word in zip(gaps, first[1:], strict=True):
        left = tuple(w for w in words if w.end <= word.start)
        right = tuple(w for w in words if w.start >= word.start - 1)
        if len(left) + len(right) != len(words):
            continue
        one, other = map(text_of, (left, right))
        numbered = columns_of(one) == {"recommendation_number"} and "recommendation" in columns_of(other)
        if is_wording(other) and (numbered or (_is_wider(gap, gaps, word) and _are_two(one, other))):
            return [left, right]
    return [words]


def _is_wider(gap: float, gaps: Sequence[float], word: Word) -> bool:
    """Whether a gap is wider than the spaces of its line."""
    return gap > SPACE * word.size and all(gap > MORE * other for other in gaps if other != gap)


def _are_two(one: str, other: str) -> bool:
    """Whether two texts are wordings of different columns, and the two together are none."""
    return is_wording(one) and not is_wording(f"{one} {other}") and columns_of(one).isdisjoint(columns_of(other))


@cache
def _known() -> dict[str, frozenset[str]]:
    known: dict[str, set[str]] = {}
    named = [(column, wording) for column, wordings in HEADER_WORDINGS.items() for wording in wordings]
    named += [(column, wording) for wording, columns in AMBIGUOUS_WORDINGS.items() for column in columns]
    for column, wording in named:
        known.setdefault(_plain(wording), set()).add(column)
    for wording in NUMBER_WORDINGS:
        known.setdefault(_plain(wording), set()).add("recommendation_number")
    for wording in OTHER_WORDINGS:
        known.setdefault(_plain(wording), set()).add("extra")
    return {wording: frozenset(columns) for wording, columns in known.items()}


def _plain(text: str) -> str:
    words = re.findall(r"[a-z]+", re.sub(r"\bi\.\s?e\b", "ie", text.lower().replace("&", " and ").replace("#", " no ")))
    return " ".join(w[:-1] if len(w) > 3 and w.endswith("s") else w for w in words)


def is_wording(text: str) -> bool:
    return _plain(text) in _known()


@cache
def columns_of(text: str) -> frozenset[str]:
    """Columns that a printed header may stand for; empty for a text that is none.

    >>> sorted(columns_of("Lead Agency")), columns_of("The council will meet"), columns_of("learning points.")
    (['lead_agency'], frozenset(), frozenset())
    """
    plain = _plain(text)
    small, ended = text[:1].islower(), text.rstrip().endswith((".", ";"))
    if small and ended:
        return frozenset()  # the tail of a sentence, whatever it says
    if plain in _known():
        return _known()[plain]
    if not plain or len(plain.split()) > SENSED_WORDS or small or ended:
        return frozenset()
    return frozenset(sense for sense, _ in senses(text) if sense not in ("extra", "foreign"))
