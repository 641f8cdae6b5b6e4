"""From glyphs to words, lines and the text of a cell: what one printed page says, without its tables.

Everything here works in the coordinates of pdfplumber: points, origin at the page's top left.
"""

from __future__ import annotations

import calendar
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, Final, Literal

from extractors.repair import BULLETS, repair
from schemas.fragment import Box

Turn = Literal[0, 45, 90, 180, 270]
"""Which way a glyph reads: 0 to the right, 90 upwards, 180 to the left, 270 downwards; 45 stands for any slant."""

Wall = tuple[float, float, float]
"""A vertical ruling: x, top, bottom."""
Decoder = Callable[[Box], str]
"""Reads the text in a box by other means, where a font's map says nothing."""

GAP_SPELLED: Final = 0.3
GAP_BARE: Final = 0.17
"""Gap between glyphs, in font sizes, that stands for a space: on pages whose producer writes spaces as
characters (where a smaller gap is kerning), and on pages where the gap is all there is."""
WALL_GAP: Final = 0.08
"""Gap in font sizes beside a ruling that is wider than the kerning inside a word."""
SPELLED_SHARE: Final = 0.04
"""Share of space characters above which a page counts as written with them; English prose has 0.16."""
SAME_LINE: Final = 0.45
"""How far, in font sizes, raised or lowered marks stand from the line they belong to."""
PARAGRAPH: Final = 1.22
"""A step between lines that is larger than the usual one by this factor parts two paragraphs."""
USUAL_STEP: Final = 1.2
"""Step between lines in font sizes where a document shows none: single spacing."""

_LIST_MARK: Final = re.compile(
    rf"(?:[{re.escape(BULLETS)}]\s*\S|o\s+\S|\(?(?:\d{{1,2}}|[a-zA-Z]|[ivx]{{2,4}})[.)]\s+\S|\((?:\d{{1,2}}|[a-z]|[ivx]+)\))"
)
_UNMAPPED: Final = re.compile(r"\(cid:\d+\)")
_HYPHENS: Final = ("-", "‐", "–", "—", "/")


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character as drawn. `start`, `end` and `base` run along and across its reading direction."""

    text: str
    box: Box
    start: float
    end: float
    base: float
    size: float
    bold: bool
    turn: Turn


@dataclass(frozen=True, slots=True)
class Word:
    """A run of glyphs without a space, repaired: the smallest unit that is given to a cell."""

    text: str
    box: Box
    start: float
    end: float
    base: float
    size: float
    bold: bool
    turn: Turn
    space_before: bool
    space_after: bool


@dataclass(frozen=True, slots=True)
class Line:
    """Words that are printed on one line, in reading order, and the gap that stands for a space there."""

    words: tuple[Word, ...]
    gap: float

    @property
    def text(self) -> str:
        out = self.words[0].text
        for before, word in zip(self.words, self.words[1:], strict=False):
            apart = before.space_after or word.space_before or word.start - before.end > self.gap * word.size
            out += f" {word.text}" if apart else word.text
        return out

    @property
    def start(self) -> float:
        return self.words[0].start

    @property
    def end(self) -> float:
        return max(w.end for w in self.words)

    @property
    def base(self) -> float:
        """Where most of the line stands; raised and lowered marks do not count."""
        return max(self.words, key=lambda w: (w.size, len(w.text), -w.start)).base

    @property
    def size(self) -> float:
        return max(w.size for w in self.words)

    @property
    def box(self) -> Box:
        return around(w.box for w in self.words)

    @property
    def bold(self) -> bool:
        return all(w.bold for w in self.words)


@dataclass(frozen=True, slots=True)
class Habits:
    """What a document shows of its producer and its words.

    `step`: between the lines of a paragraph, in font sizes. `spaces_at_line_ends`: whether a wrapped line ends
    with the space that was typed there. `words`: those that stand whole somewhere, in lower case.
    """

    step: float = USUAL_STEP
    spaces_at_line_ends: bool = False
    words: frozenset[str] = frozenset()


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box that holds all `boxes`, of which there is at least one."""
    x0, top, x1, bottom = zip(*boxes, strict=True)
    return min(x0), min(top), max(x1), max(bottom)


def glyphs_of(chars: Iterable[dict[str, Any]], shown: Box, left: float, decode: Decoder) -> list[Glyph]:
    """The glyphs in the part of the page that is shown, each once: text drawn again in one place is dropped.

    Printers without a bold face draw a character twice, a fraction of its width apart: what is drawn twice is
    bold.
    """
    glyphs: list[Glyph] = []
    kept: dict[tuple[str, int, int], list[int]] = {}
    for char in chars:
        glyph = _glyph(char, left, decode)
        if not _inside(glyph.box, shown):
            continue
        column, row = int(glyph.box[0] // 4), int(glyph.box[1] // 4)
        around_here = ((glyph.text, column + dx, row + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1))
        near = [i for place in around_here for i in kept.get(place, ()) if _same_place(glyph, glyphs[i])]
        if near:
            glyphs[near[0]] = replace(glyphs[near[0]], bold=True)
        else:
            kept.setdefault((glyph.text, column, row), []).append(len(glyphs))
            glyphs.append(glyph)
    return glyphs


def _glyph(char: dict[str, Any], left: float, decode: Decoder) -> Glyph:
    """`left`: the page's left edge, from which pdfminer's matrices count and pdfplumber's boxes do not."""
    x0, top, x1, bottom = (float(char[k]) for k in ("x0", "top", "x1", "bottom"))
    a, b, _, _, e, f = char["matrix"]
    turn: Turn = 0
    slanted = min(abs(a), abs(b)) > 0.1 * max(abs(a), abs(b))
    if slanted:
        turn = 45
    elif abs(b) > abs(a):
        turn = 90 if b > 0 else 270
    elif a < 0:
        turn = 180
    upward = bottom - (float(f) - float(char["y0"]))
    across = left + float(e)
    start, end, base = {
        0: (x0, x1, upward),
        90: (-bottom, -top, across),
        180: (-x1, -x0, -upward),
        270: (top, bottom, -across),
        45: _along((float(e), float(f)), (float(a), float(b)), math.hypot(x1 - x0, bottom - top)),
    }[turn]
    font = str(char.get("fontname", ""))
    text = str(char["text"])
    if _UNMAPPED.fullmatch(text):
        text = decode((x0, top, x1, bottom))
    elif text in ("\u00ad", "\u0002") and end > start:
        text = "-"  # a soft hyphen that is drawn is a hyphen that the font's map names so
    size = float(char["size"]) if turn in (0, 180) else max(x1 - x0, 1.0)
    return Glyph(text, (x0, top, x1, bottom), start, end, base, max(size, 1.0), _is_bold(font), turn)


def _along(origin: tuple[float, float], direction: tuple[float, float], extent: float) -> tuple[float, float, float]:
    """Start, end and base of a slanted glyph along and across its own direction (pdfminer's y runs upwards)."""
    x, y = (d / math.hypot(*direction) for d in direction)
    start = origin[0] * x + origin[1] * y
    return start, start + 0.7 * extent, origin[0] * y - origin[1] * x


def _is_bold(font: str) -> bool:
    return bool(re.search(r"bold|black|heavy|demi", font, re.IGNORECASE))


def _inside(box: Box, page: Box) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return page[0] <= x <= page[2] and page[1] <= y <= page[3]


def _same_place(one: Glyph, other: Glyph) -> bool:
    along = min(1.2, 0.4 * max(one.end - one.start, 0.1))
    across = min(1.2, 0.2 * one.size)
    return one.turn == other.turn and abs(one.start - other.start) <= along and abs(one.base - other.base) <= across


def space_gap(glyphs: Sequence[Glyph]) -> float:
    """The gap, in font sizes, that stands for a space on this page."""
    spaces = sum(g.text.isspace() for g in glyphs)
    return GAP_SPELLED if spaces > SPELLED_SHARE * max(len(glyphs), 1) else GAP_BARE


def words_of(glyphs: Sequence[Glyph], gap: float, walls: Sequence[Wall] = ()) -> list[Word]:
    """Words in drawing order. Text is repaired here, before any cell is known, so that no cutting into cells
    can change what is counted. A gap that a vertical ruling stands in parts two words, however small it is.
    """
    words: list[Word] = []
    run: list[Glyph] = []
    space_before = False
    for glyph in glyphs:
        blank = glyph.text.isspace()
        if run and (blank or not _follows(run[-1], glyph, gap) or _parted(run[-1], glyph, walls)):
            after = blank and _follows(run[-1], glyph, 1.5)
            words.extend(_word(run, space_before, after))
            run, space_before = [], False
        if blank:
            space_before = True
        else:
            run.append(glyph)
    words.extend(_word(run, space_before, False))
    return words


def _parted(last: Glyph, glyph: Glyph, walls: Sequence[Wall]) -> bool:
    """Whether a wall stands between two glyphs; between letters of a word that outgrew its cell is no room."""
    if glyph.turn or glyph.start - last.end < WALL_GAP * last.size:
        return False
    middle = (glyph.box[1] + glyph.box[3]) / 2
    return any(last.end - 0.5 <= x <= glyph.start + 0.5 and top <= middle <= bottom for x, top, bottom in walls)


def _follows(last: Glyph, glyph: Glyph, gap: float) -> bool:
    return (
        glyph.turn == last.turn
        and abs(glyph.base - last.base) < 0.15 * last.size
        and -0.6 * last.size < glyph.start - last.end <= gap * last.size
    )


def _word(run: Sequence[Glyph], space_before: bool, space_after: bool) -> Iterable[Word]:
    text = repair("".join(g.text for g in run)).strip() if run else ""
    if text:
        first = run[0]
        yield Word(
            text,
            around(g.box for g in run),
            first.start,
            max(g.end for g in run),
            first.base,
            max(g.size for g in run),
            all(g.bold for g in run),
            first.turn,
            space_before,
            space_after,
        )


def lines_of(words: Iterable[Word], gap: float) -> list[Line]:
    """Words of one cell (or of the page outside its tables) as printed lines, in reading order.

    The longest words settle where the lines are; a word that stands a little above or below (an ordinal's
    letters, a note mark) joins the nearest.
    """
    groups: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (w.turn, -w.size * len(w.text), w.base, w.start)):
        near = [g for g in groups if g[0].turn == word.turn and _on_line(word, g[0])]
        if near:
            min(near, key=lambda g: abs(g[0].base - word.base)).append(word)
        else:
            groups.append([word])
    lines = [Line(tuple(sorted(g, key=lambda w: (w.start, w.end))), gap) for g in groups]
    return sorted(lines, key=lambda line: (line.words[0].turn, line.base, line.start))


def _on_line(word: Word, anchor: Word) -> bool:
    return abs(anchor.base - word.base) <= SAME_LINE * max(anchor.size, word.size)


def right_edge(lines: Sequence[Line], box: Box) -> float:
    """Where the text of a cell has to turn: the cell's edge less the padding seen on the left.

    A cell whose text reaches farther shows a smaller padding.
    """
    start, end = (box[0], box[2]) if lines[0].words[0].turn == 0 else (-box[3], -box[1])
    if lines[0].words[0].turn == 270:
        start, end = box[1], box[3]
    padding = max(min(line.start for line in lines) - start, 0.0)
    return max(end - min(padding, 0.2 * (end - start)), max(line.end for line in lines))


def turning_edge(lines: Sequence[Line], box: Box) -> float:
    """Where lines were turned. Several lines show it themselves, and so allow for an indent on the right."""
    return max(line.end for line in lines) if len(lines) > 3 else right_edge(lines, box)


def habits_of(cells: Iterable[tuple[Sequence[Line], Box]], texts: Iterable[str]) -> Habits:
    """Habits of a whole document, from its cells and from all text lines outside them."""
    words = {word for text in texts for word in _plain_words(text)}
    words.update(month.lower() for month in calendar.month_name if month)
    steps: Counter[float] = Counter()
    wrapped = with_space = 0
    for lines, box in cells:
        words.update(_whole_words(lines))
        if len(lines) < 2:
            continue
        edge = turning_edge(lines, box)
        for line, below in pairwise(lines):
            if not _would_have_fitted(below, line, edge):
                steps[round((below.base - line.base) / max(line.size, below.size) / 0.05) * 0.05] += 1
                if not line.text.endswith(_HYPHENS):
                    wrapped += 1
                    with_space += line.words[-1].space_after
    step = min((s for s, n in steps.items() if n == max(steps.values())), default=USUAL_STEP)
    return Habits(step, wrapped >= 5 and with_space >= 0.6 * wrapped, frozenset(words))


def _whole_words(lines: Sequence[Line]) -> list[str]:
    """Words of a cell that no line's end can have cut."""
    whole: list[str] = []
    for i, line in enumerate(lines):
        words = _plain_words(line.text)
        whole += words[i > 0 : len(words) - (i < len(lines) - 1)]
    return whole


def _plain_words(text: str) -> list[str]:
    return [word.strip(".,;:()'‘’“”\"").lower() for word in text.split()]


def _first_word_width(line: Line) -> float:
    """Width of what must stay together at a line's start; a hyphen or a slash may part it."""
    end = line.words[0].end
    for before, word in zip(line.words, line.words[1:], strict=False):
        if before.space_after or word.space_before or word.start - before.end > line.gap * word.size:
            break
        end = word.end
    return end - line.start


def _would_have_fitted(below: Line, line: Line, edge: float) -> bool:
    """Whether the next word had room on the line above, so that the line ends where its author ended it."""
    return line.end + 0.35 * line.size + _first_word_width(below) < edge - 0.5 * line.size


def cell_text(lines: Sequence[Line], box: Box, habits: Habits) -> str:
    """Text of a cell: a line break where a line turns, an empty line where a paragraph or list item ends."""
    if not lines:
        return ""
    edge, turning = right_edge(lines, box), turning_edge(lines, box)
    text = lines[0].text
    for line, below in pairwise(lines):
        if _new_paragraph(line, below, turning, habits):
            text += "\n\n"
        elif not _cut_word(line, below, edge, habits):
            text += "\n"
        text += below.text
    return text


def _new_paragraph(line: Line, below: Line, edge: float, habits: Habits) -> bool:
    step = below.base - line.base
    return (
        step > PARAGRAPH * habits.step * max(line.size, below.size)
        or bool(_LIST_MARK.match(below.text))
        or _would_have_fitted(below, line, edge)
    )


def _cut_word(line: Line, below: Line, edge: float, habits: Habits) -> bool:
    """Whether a narrow cell cut a word: no space and no hyphen where the line turns, the next letter would have
    crossed the edge, and the whole word is wider than the cell (else it would stand on its own line).

    Two words of the same widths look no different where a producer writes no space at any line's end: there
    the whole word must stand elsewhere in the document, or name a month.
    """
    last, first = line.words[-1], below.words[0]
    if last.space_after or first.space_before or not (last.text[-1].isalpha() and first.text[0].isalpha()):
        return False
    if last.text[-1].islower() and first.text[0].isupper():
        return False
    letter = (first.end - first.start) / len(first.text)
    whole = (last.end - last.start) + (first.end - first.start)
    if line.end + letter <= edge - 0.15 * line.size or last.start + whole <= edge:
        return False
    return habits.spaces_at_line_ends or bool(habits.words.intersection(_plain_words(last.text + first.text)))
