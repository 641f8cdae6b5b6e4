"""Ink that OCR made nothing of: where it stands, and one picture of it all to be read by itself.

A layout analysis looks for lines and passes over what stands alone: the one digit of a narrow column of numbers, a
short word in a cell of its own. Set below each other, such pieces are lines of a block.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

Region = tuple[int, int, int, int]
"""x0, top, x1, bottom in pixels."""

LOWEST: Final = 0.055
"""Inches that a letter or digit is high at least, in print of 7 points; bullets, dots and dirt are lower."""
HIGHEST: Final = 0.4
"""Inches above which a piece of ink is no line of text."""
NARROWEST: Final = 0.01
"""Inches that a letter is wide at least: the stroke of a 1."""
WORD: Final = 0.09
"""Inches between the letters of what is read together: some more than a space."""
BESIDE: Final = 0.03
"""Inches around a word that was read in which ink is its own."""
MARGIN: Final = 0.08
"""Inches of white around each piece in the picture of them all."""
MOST: Final = 200
"""Pieces beyond which a page is a drawing."""


@dataclass(frozen=True, slots=True)
class Sheetful:
    """Pieces of a page set below each other: the picture, and for each the line that it begins on there."""

    image: Any
    regions: Sequence[Region]
    tops: Sequence[int]
    left: int

    def back(self, x0: float, top: float, x1: float, bottom: float) -> tuple[float, float] | None:
        """How far a box on this picture has to be moved to where it stands on the page; None for one of no piece."""
        middle = (top + bottom) / 2
        at = max((n for n, first in enumerate(self.tops) if first <= middle), default=None)
        if at is None:
            return None
        region = self.regions[at]
        return region[0] - self.left, region[1] - self.tops[at]


def missed(image: Any, words: Sequence[Sequence[float]], dpi: float) -> list[Region]:
    """Where a picture in grey, without rulings, has ink that might be letters and is no part of `words`, boxes in
    pixels; from top to bottom.
    """
    import cv2
    import numpy as np

    _, dark = cv2.threshold(image, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    read = np.zeros_like(dark)
    beside = round(BESIDE * dpi)
    for x0, top, x1, bottom in words:
        read[max(int(top) - beside, 0) : int(bottom) + beside, max(int(x0) - beside, 0) : int(x1) + beside] = 1
    pieces = [box for box in _boxes(dark) if _is_letter(box, dpi) and not read[box[1] : box[3], box[0] : box[2]].any()]
    if len(pieces) > MOST:
        return []
    together = np.zeros_like(dark)
    for x0, top, x1, bottom in pieces:
        together[top:bottom, x0:x1] = 255
    joined = cv2.dilate(together, np.ones((1, 2 * round(WORD * dpi / 2) + 1), np.uint8))
    reach = round(WORD * dpi / 2)
    return sorted(
        ((x0 + reach, top, x1 - reach, bottom) for x0, top, x1, bottom in _boxes(joined)), key=lambda b: (b[1], b[0])
    )


def set_below(image: Any, regions: Sequence[Region], dpi: float) -> Sheetful:
    """The regions of a picture, at least one, below each other on white."""
    import numpy as np

    margin = round(MARGIN * dpi)
    height = sum(bottom - top for _, top, _, bottom in regions) + margin * 2 * (len(regions) + 1)
    width = max(x1 - x0 for x0, _, x1, _ in regions) + 4 * margin
    sheet = np.full((height, width), 255, np.uint8)
    at, tops = 2 * margin, []
    for x0, top, x1, bottom in regions:
        tops.append(at)
        sheet[at : at + bottom - top, 2 * margin : 2 * margin + x1 - x0] = image[top:bottom, x0:x1]
        at += bottom - top + 2 * margin
    return Sheetful(sheet, regions, tops, 2 * margin)


def _boxes(mask: Any) -> list[Region]:
    import cv2

    count, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    boxes = ((int(v) for v in stats[label][:4]) for label in range(1, count))
    return [(x, y, x + width, y + height) for x, y, width, height in boxes]


def _is_letter(box: Region, dpi: float) -> bool:
    width, height = box[2] - box[0], box[3] - box[1]
    return LOWEST * dpi <= height <= HIGHEST * dpi and NARROWEST * dpi <= width <= 2 * HIGHEST * dpi
