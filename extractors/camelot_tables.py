"""The second opinion on where a page's cells are: camelot's grids, filled with the words that pdfium reads.

camelot is slow and imports much, so it is loaded only where the first reading of a page is poor. Its own text is
not used: with the same words in every reading, readings differ in their cells alone.
"""

from __future__ import annotations

import logging
import tempfile
import warnings
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from extractors.limits import DEFAULT_LIMITS, Limits
from extractors.pdf_layout import Layout
from extractors.pdf_lines import habits_of
from extractors.pdf_open import open_pdf
from extractors.pdf_page import write_down
from extractors.pdf_pdfium import read_sheet
from extractors.pdf_sheet import Sheet
from extractors.pdf_tables import Cell, Grid, fill
from schemas.enums import Reader
from schemas.fragment import Page

FLAVORS: Final = ("lattice", "hybrid", "stream")
LARGEST: Final = 1700.0
"""Longer side of a page that camelot is asked about, in points: A2. It draws the page at 300 dots an inch, with some
fifteen bytes a dot."""


def read_with_camelot(
    data: bytes, numbers: Sequence[int], limits: Limits = DEFAULT_LIMITS
) -> dict[int, tuple[Page, ...]]:
    """Further readings of the pages asked for, one a flavor of camelot that finds a table there."""
    import pypdfium2

    readings: dict[int, tuple[Page, ...]] = {}
    opened = open_pdf(data, limits)
    document = opened.document
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "document.pdf")
            path.write_bytes(opened.data)
            for number in numbers:
                with suppress(pypdfium2.PdfiumError):
                    sheet = read_sheet(document[number - 1], number)
                    if max(sheet.width, sheet.height) > LARGEST:
                        continue
                    grids = [_grids(path, number, flavor, sheet) for flavor in FLAVORS]
                    readings[number] = tuple(_page(sheet, found) for found in grids if found)
    finally:
        document.close()
    return readings


def _grids(path: Path, number: int, flavor: str, sheet: Sheet) -> list[Grid]:
    """Camelot raises whatever its own readers do; then it has no opinion."""
    for name in ("pdfminer", "playa"):  # they print what they find wrong
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        import camelot
        from camelot.backends.image_conversion import BACKENDS

        for other in BACKENDS.keys() - {"pdfium"}:
            del BACKENDS[other]  # else it hands what pdfium cannot draw to other programs, whose safety is not ours
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tables = camelot.io.read_pdf(str(path), pages=str(number), flavor=flavor)
        return [_grid(table, sheet.height) for table in tables if len(table.cols) > 2]
    except Exception:
        return []


def _grid(table: Any, height: float) -> Grid:
    """Camelot's rows and columns count from the foot of the page."""
    xs = [table.cols[0][0], *(right for _, right in table.cols)]
    ys = [height - table.rows[0][0], *(height - bottom for _, bottom in table.rows)]
    cells = [
        Cell((xs[c], ys[r], xs[c + 1], ys[r + 1]), (r, r + 1), (c, c + 1))
        for r in range(len(ys) - 1)
        for c in range(len(xs) - 1)
    ]
    return Grid(xs, ys, cells)


def _page(sheet: Sheet, grids: Iterable[Grid]) -> Page:
    filled = sorted(grids, key=lambda g: (g.ys[0], g.xs[0]))
    outside = fill(filled, sheet.words)
    layout = Layout(sheet, [g for g in filled if g.words], outside)
    return write_down(layout, habits_of(layout.cells(), layout.lines()), Reader.CAMELOT)
