"""Pictures that were drawn on another machine, held against those drawn here."""

from __future__ import annotations

import io
from typing import Final

from PIL import Image, ImageChops, ImageStat

SAME: Final = 2.0
"""Mean difference, of 255, below which two pictures show the same: fonts are not drawn alike everywhere."""
_ROOM: Final = 4
"""Pixels by which the sides of two such pictures may differ."""


def apart(before: bytes, after: bytes) -> float:
    """How far two pictures lie apart, of 255; all of it where they are not of one size."""
    one, other = (Image.open(io.BytesIO(data)).convert("L") for data in (before, after))
    if max(abs(one.width - other.width), abs(one.height - other.height)) > _ROOM:
        return 255.0
    difference = ImageChops.difference(one, other.resize(one.size))
    return float(ImageStat.Stat(difference).mean[0])
