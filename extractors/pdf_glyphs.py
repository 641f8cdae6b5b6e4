"""From glyphs to words, where a reader knows the page letter by letter."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.pdf_sheet import Turn, Word, around
from extractors.repair import repair
from schemas.fragment import Box

Wall = tuple[float, float, float]
"""A vertical ruling: x, top, bottom."""

GAP_SPELLED: Final = 0.3
GAP_BARE: Final = 0.17
"""Gap between glyphs, in font sizes, that stands for a space: on pages whose producer writes spaces as
characters (where a smaller gap is kerning), and on pages where the gap is all there is."""
WALL_GAP: Final = 0.08
"""Gap in font sizes beside a ruling that is wider than the kerning inside a word."""
SPELLED_SHARE: Final = 0.04
"""Share of space characters above which a page counts as written with them; English prose has 0.16."""


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


def along(origin: tuple[float, float], direction: tuple[float, float], extent: float) -> tuple[float, float, float]:
    """Start, end and base of a slanted glyph along and across its own direction (pdfminer's y runs upwards)."""
    x, y = (d / math.hypot(*direction) for d in direction)
    start = origin[0] * x + origin[1] * y
    return start, start + 0.7 * extent, origin[0] * y - origin[1] * x
