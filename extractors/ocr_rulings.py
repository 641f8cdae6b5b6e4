"""Rulings on the picture of a page: where they are, and the picture without them.

Letters are short beside rulings: what stays of a picture once everything shorter than a stroke's length is worn
away in one direction is ruling.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

Line = tuple[float, float, float, float]
"""x0, top, x1, bottom in pixels: of a horizontal or vertical line, as thin as it is drawn."""

SHORTEST: Final = 0.24
"""Inches that a ruling is long at least: no letter of a plan is as high or wide."""
BESIDE_ROW: Final = 0.13
"""Inches that a ruling between two others is long at least: those beside a row of one line."""
THICKEST: Final = 0.06
"""Inches that a ruling is thick at most; what is thicker is a picture or a bar of colour."""
BROKEN: Final = 0.08
"""Inches of a ruling that a scan may have lost."""
NEAR: Final = 0.03
"""Inches that the pieces of one ruling stand apart across its direction, on paper that lay a little askew."""
_BLOCK: Final = 0.12
"""Inches around a point from which it is told whether the point is dark."""


def find_rulings(image: Any, dpi: float) -> tuple[list[Line], Any]:
    """Rulings of a picture in grey (an array of bytes), and the picture with white in their place."""
    import cv2
    import numpy as np

    block = max(int(_BLOCK * dpi) | 1, 3)
    dark = cv2.adaptiveThreshold(image, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, block, 15)
    mask = np.zeros_like(dark)
    level = [line for line, _ in _strokes(dark, dpi, SHORTEST, mask, upright=False)]
    between = _strokes(dark, dpi, BESIDE_ROW, None, upright=True)
    upright = [(line, piece) for line, piece in between if _long_enough(line, level, dpi)]
    for (x0, top, x1, bottom), piece in upright:
        mask[int(top) : int(bottom), int(x0) : int(x1)] |= piece
    mask = cv2.dilate(mask, np.ones((5, 5), np.uint8))
    clean = image.copy()
    clean[mask > 0] = 255
    return _joined([*level, *(line for line, _ in upright)], dpi), clean


def _strokes(dark: Any, dpi: float, shortest: float, mask: Any | None, *, upright: bool) -> list[tuple[Line, Any]]:
    """Thin strokes of a length in one direction, each with its pixels, which `mask` is given too."""
    import cv2

    def kernel(inches: float) -> Any:
        length = max(int(inches * dpi), 3)
        return cv2.getStructuringElement(cv2.MORPH_RECT, (1, length) if upright else (length, 1))

    found = cv2.morphologyEx(dark, cv2.MORPH_OPEN, kernel(shortest))
    closed = cv2.morphologyEx(found, cv2.MORPH_CLOSE, kernel(BROKEN))
    count, _, stats, _ = cv2.connectedComponentsWithStats(closed, connectivity=8)
    strokes: list[tuple[Line, Any]] = []
    for label in range(1, count):
        x, y, width, height = (int(v) for v in stats[label][:4])
        if (width if upright else height) <= THICKEST * dpi:
            piece = found[y : y + height, x : x + width]
            strokes.append(((x, y, x + width, y + height), piece))
            if mask is not None:
                mask[y : y + height, x : x + width] |= piece
    return strokes


def _long_enough(line: Line, level: Sequence[Line], dpi: float) -> bool:
    """A vertical stroke that is no letter: it is longer than any, or goes from one horizontal ruling to another."""
    x0, top, x1, bottom = line
    if bottom - top >= SHORTEST * dpi:
        return True
    near = NEAR * dpi

    def touches(y: float) -> bool:
        return any(a - near <= x0 and x1 <= c + near and b - near <= y <= d + near for a, b, c, d in level)

    return touches(top) and touches(bottom)


def _joined(lines: Sequence[Line], dpi: float) -> list[Line]:
    """Pieces of one ruling as one, straight through their middle."""
    out: list[Line] = []
    for upright in (False, True):
        pieces = sorted(_along(line, upright) for line in lines if (line[3] - line[1] > line[2] - line[0]) is upright)
        groups: list[list[tuple[float, float, float]]] = []
        for piece in pieces:
            near = (g for g in groups if abs(g[-1][0] - piece[0]) <= NEAR * dpi and _meets(g, piece, BROKEN * dpi))
            group = next(near, None)
            if group is None:
                groups.append([piece])
            else:
                group.append(piece)
        for group in groups:
            at = sum(p[0] * (p[2] - p[1]) for p in group) / sum(p[2] - p[1] for p in group)
            start, end = min(p[1] for p in group), max(p[2] for p in group)
            out.append((at, start, at, end) if upright else (start, at, end, at))
    return out


def _along(line: Line, upright: bool) -> tuple[float, float, float]:
    """Where a line lies across its direction, and from where to where along it."""
    x0, top, x1, bottom = line
    return ((x0 + x1) / 2, top, bottom) if upright else ((top + bottom) / 2, x0, x1)


def _meets(group: Sequence[tuple[float, float, float]], piece: tuple[float, float, float], gap: float) -> bool:
    return any(piece[1] <= other[2] + gap and other[1] <= piece[2] + gap for other in group)
