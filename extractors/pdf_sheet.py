"""One page as it was drawn: its words, its rulings and its shading, before any table is looked for.

Everything is in the page's own points as it is shown: origin top left, /Rotate and sideways text undone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from schemas.fragment import Box

Turn = Literal[0, 45, 90, 180, 270]
"""Which way text reads: 0 to the right, 90 upwards, 180 to the left, 270 downwards; 45 stands for any slant."""

Edge = dict[str, Any]
"""A ruling in the form that pdfplumber's table finder takes."""

_TURNS: Final[tuple[Turn, ...]] = (0, 90, 180, 270)
UNKNOWN: Final = "\ufffd"
"""Stands for a glyph that the font has no letter for."""
THIN: Final = 3.0
"""A filled box no thicker than this is a ruling; a thicker one is shading."""

TABBED: Final = 0.45
"""Gap in font sizes between a list mark and its text."""


@dataclass(slots=True, unsafe_hash=True)
class Word:
    """A run of glyphs without a space, repaired: the smallest unit that is given to a cell.

    Never changed once it is made, though not frozen: a frozen one takes six times as long to make, and a plan has
    thousands.

    `start`, `end` and `base` run along and across its reading direction.
    """

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
class Fill:
    """A box filled with one colour; `coloured` where that shows on white paper."""

    box: Box
    coloured: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as drawn. `gap`: the gap between words, in font sizes, that stands for a space on this page.

    `rulings` are drawn as lines, as thin boxes, or as the sides of boxes with a stroke.
    """

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    rulings: tuple[Edge, ...]
    fills: tuple[Fill, ...]
    gap: float


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box that holds all `boxes`, of which there is at least one."""
    x0, top, x1, bottom = zip(*boxes, strict=True)
    return min(x0), min(top), max(x1), max(bottom)


def around_two(one: Box, other: Box) -> Box:
    """The smallest box that holds both: asked for every word of a page."""
    x0, top, x1, bottom = one
    left, high, right, low = other
    return (
        x0 if x0 < left else left,
        top if top < high else high,
        x1 if x1 > right else right,
        bottom if bottom > low else low,
    )


def edge(x0: float, top: float, x1: float, bottom: float) -> Edge:
    return {
        "object_type": "line",
        "orientation": "v" if x0 == x1 else "h",
        "x0": x0,
        "x1": x1,
        "top": top,
        "bottom": bottom,
        "width": x1 - x0,
        "height": bottom - top,
    }


def ruling(box: Box) -> Edge:
    """A thin box, or a line that is a hair from straight, as the ruling that it draws."""
    x0, top, x1, bottom = box
    if x1 - x0 < bottom - top:
        middle = (x0 + x1) / 2
        return edge(middle, top, middle, bottom)
    middle = (top + bottom) / 2
    return edge(x0, middle, x1, middle)


def sides(box: Box) -> list[Edge]:
    """The four rulings around a box."""
    x0, top, x1, bottom = box
    return [
        edge(x0, top, x1, top),
        edge(x0, bottom, x1, bottom),
        edge(x0, top, x0, bottom),
        edge(x1, top, x1, bottom),
    ]


def direction(box: Box, origin: tuple[float, float], turn: Turn) -> tuple[float, float, float]:
    """Start, end and base of upright or turned text along and across its own direction."""
    x0, top, x1, bottom = box
    if turn == 90:
        return -bottom, -top, origin[0]
    if turn == 180:
        return -x1, -x0, -origin[1]
    if turn == 270:
        return top, bottom, -origin[0]
    return x0, x1, origin[1]


def same_place(one: Word, other: Word) -> bool:
    """Whether two words of one text are drawn in one place, a fraction of a letter apart."""
    along = min(1.2, 0.4 * max((one.end - one.start) / max(len(one.text), 1), 0.1))
    across = min(1.2, 0.2 * one.size)
    return one.turn == other.turn and abs(one.start - other.start) <= along and abs(one.base - other.base) <= across


def with_bullets(words: Sequence[Word]) -> list[Word]:
    """Words in drawing order, the letter o that a list is marked with as the bullet that it stands for: it opens
    its line, and what follows stands farther off than a space would part them.
    """
    out = list(words)
    for i in range(len(out) - 1):
        mark, text = out[i], out[i + 1]
        if mark.text == "o" and _on_line(mark, text) and text.start - mark.end > TABBED * mark.size:
            before = out[i - 1] if i else None
            if before is None or not _on_line(before, mark) or before.end > mark.start:
                out[i] = replace(mark, text="•")
    return out


def _on_line(one: Word, other: Word) -> bool:
    return one.turn == other.turn and abs(one.base - other.base) < 0.3 * one.size


def inside(box: Box, page: Box) -> bool:
    """Whether the middle of a box is on the part of the page that is shown."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return page[0] <= x <= page[2] and page[1] <= y <= page[3]


def usual_turn(words: Sequence[Word]) -> Turn:
    """Which way most of a page's text reads."""
    letters: dict[Turn, int] = {}
    for word in words:
        letters[word.turn] = letters.get(word.turn, 0) + len(word.text)
    return min(letters, key=lambda t: (-letters[t], t)) if letters else 0


def turned_upright(sheet: Sheet) -> Sheet:
    """The page turned so that most of its text reads to the right."""
    turn = usual_turn(sheet.words)
    if turn in (0, 45):
        return sheet
    width, height = (sheet.width, sheet.height) if turn == 180 else (sheet.height, sheet.width)
    return replace(
        sheet,
        width=width,
        height=height,
        words=tuple(_turned_word(word, turn, sheet) for word in sheet.words),
        rulings=tuple(
            ruling(turned_box((e["x0"], e["top"], e["x1"], e["bottom"]), turn, sheet)) for e in sheet.rulings
        ),
        fills=tuple(Fill(turned_box(fill.box, turn, sheet), fill.coloured) for fill in sheet.fills),
    )


def turned_box(box: Box, turn: Turn, sheet: Sheet) -> Box:
    """Where a box of the page comes to lie once text that reads as `turn` says is upright."""
    x0, top, x1, bottom = box
    if turn == 90:
        return sheet.height - bottom, x0, sheet.height - top, x1
    if turn == 180:
        return sheet.width - x1, sheet.height - bottom, sheet.width - x0, sheet.height - top
    return top, sheet.width - x1, bottom, sheet.width - x0


def _turned_word(word: Word, turn: Turn, sheet: Sheet) -> Word:
    box = turned_box(word.box, turn, sheet)
    if word.turn != turn:
        left = 45 if word.turn == 45 else _TURNS[(_TURNS.index(word.turn) - _TURNS.index(turn)) % 4]
        start, end, base = direction(box, (box[0], box[3]), left)
        return replace(word, box=box, start=start, end=end, base=base, turn=left)
    along, across = {90: (sheet.height, 0.0), 180: (sheet.width, sheet.height), 270: (0.0, sheet.width)}[turn]
    return replace(word, box=box, start=word.start + along, end=word.end + along, base=word.base + across, turn=0)
