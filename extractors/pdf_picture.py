"""Pictures of the pages of a PDF, and where on them the boxes lie that the readers give."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any, Final

from extractors.limits import DEFAULT_LIMITS, Limits
from extractors.pdf_open import open_pdf
from extractors.pdf_pdfium import shown_part
from schemas.fragment import Box

DPI: Final = 100
"""Small print can be read, and a page of it has some fifty kilobytes."""
LONGEST: Final = 2_400
"""Pixels along the longer side: a page as large as a wall is drawn smaller."""
_POINTS: Final = 72


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as it is drawn, upright. `shows` is the part of the page's points that it covers."""

    number: int
    image: Any
    """A Pillow image."""
    shows: Box


def pictures(
    data: bytes, numbers: Collection[int], *, scans: Collection[int] = (), limits: Limits = DEFAULT_LIMITS
) -> Iterator[Picture]:
    """The pages of these numbers, in order; those that cannot be drawn are left out.

    `scans` are pages that OCR read: their boxes are those of the picture as it stands. Raises ExtractionError where
    the file cannot be opened.
    """
    import pypdfium2

    document = open_pdf(data, limits).document
    try:
        for number in sorted(set(numbers)):
            if 1 <= number <= len(document):
                try:
                    yield _picture(document[number - 1], number, scanned=number in scans)
                except pypdfium2.PdfiumError:
                    continue
    finally:
        document.close()


def _picture(page: Any, number: int, *, scanned: bool) -> Picture:
    try:
        width, height = page.get_size()
        turn, shows = (0, (0.0, 0.0, width, height)) if scanned else shown_part(page)
        scale = min(DPI / _POINTS, LONGEST / max(width, height, 1.0))
        image = page.render(scale=scale, rotation=turn, may_draw_forms=False).to_pil()
        return Picture(number, image, shows)
    finally:
        page.close()
