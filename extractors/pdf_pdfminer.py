"""A page as pdfminer and pdfplumber see it: for pages that pdfium does not read, at some sixty times its cost."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

from extractors.pdf_glyphs import GAP_BARE, GAP_SPELLED, SPELLED_SHARE, Glyph, along, words_of
from extractors.pdf_sheet import THIN, UNKNOWN, Edge, Fill, Sheet, Turn, inside, ruling, turned_upright, with_bullets
from schemas.fragment import Box

STRAIGHT: Final = 1.0
"""A line that rises by no more than this over its length is level; pdfplumber takes any other for upright."""
_UNMAPPED: Final = re.compile(r"\(cid:\d+\)")


def read_sheet(page: Any, number: int) -> Sheet:
    """A pdfplumber page, turned upright where its text reads sideways; raises whatever pdfplumber does on a page that
    is damaged.
    """
    return turned_upright(as_drawn(page, number))


def as_drawn(page: Any, number: int) -> Sheet:
    """The same, turned no further than /Rotate says."""
    glyphs = _glyphs_of(page.chars, _shown(page), float(page.mediabox[0]))
    spaces = sum(g.text.isspace() for g in glyphs)
    gap = GAP_SPELLED if spaces > SPELLED_SHARE * max(len(glyphs), 1) else GAP_BARE
    rulings = _rulings(page)
    walls = [(e["x0"], e["top"], e["bottom"]) for e in rulings if e["orientation"] == "v"]
    fills = [Fill(_box(r), _coloured(r)) for r in page.rects if r.get("fill") and min(r["width"], r["height"]) > THIN]
    words = words_of(glyphs, gap, walls)
    width, height = float(page.width), float(page.height)
    return Sheet(number, width, height, tuple(with_bullets(words)), tuple(rulings), tuple(fills), gap)


def _box(item: dict[str, Any]) -> Box:
    return float(item["x0"]), float(item["top"]), float(item["x1"]), float(item["bottom"])


def _rulings(page: Any) -> list[Edge]:
    """Lines, thin boxes and the sides of boxes with a stroke, whatever its width: 0 stands for the thinnest line,
    and pdfminer says it too where a graphics state sets the width.
    """
    from pdfplumber.utils.geometry import rect_to_edges

    edges: list[Edge] = [ruling(_box(line)) for line in page.lines if min(line["width"], line["height"]) <= STRAIGHT]
    edges += page.curve_edges
    for rect in page.rects:
        thin = min(rect["width"], rect["height"]) <= THIN
        if thin and max(rect["width"], rect["height"]) > THIN:
            edges.append(ruling(_box(rect)))
        elif not thin and rect.get("stroke"):
            edges += rect_to_edges(rect)
    return [e for e in edges if e.get("orientation") in ("h", "v")]


def _shown(page: Any) -> Box:
    """The part of the page that is shown: its crop box, where that leaves anything of it."""
    x0, top, x1, bottom = map(float, page.mediabox)
    left, high, right, low = map(float, page.cropbox)
    shown = max(x0, left), max(top, high), min(x1, right), min(bottom, low)
    return shown if shown[0] < shown[2] and shown[1] < shown[3] else (x0, top, x1, bottom)


def _coloured(rect: dict[str, Any]) -> bool:
    """Whether a filled box has a colour that shows on white paper."""
    colour = rect.get("non_stroking_color")
    parts = [c for c in (colour if isinstance(colour, tuple | list) else (colour,)) if isinstance(c, int | float)]
    return any(parts) if len(parts) == 4 else bool(parts) and min(parts) < 0.98


def _glyphs_of(chars: Iterable[dict[str, Any]], shown: Box, left: float) -> list[Glyph]:
    """The glyphs in the part of the page that is shown, each once: text drawn again in one place is dropped.

    Printers without a bold face draw a character twice, a fraction of its width apart: what is drawn twice is
    bold.
    """
    glyphs: list[Glyph] = []
    kept: dict[tuple[str, int, int], list[int]] = {}
    for char in chars:
        glyph = _glyph(char, left)
        if not inside(glyph.box, shown):
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


def _glyph(char: dict[str, Any], left: float) -> Glyph:
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
        45: along((float(e), float(f)), (float(a), float(b)), math.hypot(x1 - x0, bottom - top)),
    }[turn]
    font = str(char.get("fontname", ""))
    text = str(char["text"])
    if _UNMAPPED.fullmatch(text):
        text = UNKNOWN
    elif text in ("\u00ad", "\u0002") and end > start:
        text = "-"  # a soft hyphen that is drawn is a hyphen that the font's map names so
    size = float(char["size"]) if turn in (0, 180) else max(x1 - x0, 1.0)
    return Glyph(text, (x0, top, x1, bottom), start, end, base, max(size, 1.0), _is_bold(font), turn)


def _is_bold(font: str) -> bool:
    return bool(re.search(r"bold|black|heavy|demi", font, re.IGNORECASE))


def _same_place(one: Glyph, other: Glyph) -> bool:
    along_line = min(1.2, 0.4 * max(one.end - one.start, 0.1))
    across = min(1.2, 0.2 * one.size)
    return (
        one.turn == other.turn and abs(one.start - other.start) <= along_line and abs(one.base - other.base) <= across
    )
