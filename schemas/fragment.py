"""What an extractor hands over: physical rows and lines, page by page, with nothing interpreted.

Letters and digits are never changed after this point: markup is gone, Unicode is repaired, and what the
cells hold is what the account of characters is about.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal

from schemas.enums import Reader

Box = tuple[float, float, float, float]
"""x0, top, x1, bottom in PDF points, origin top left."""

CUT: Final = "\u00ad"
"""Ends the text of a cell whose last word goes on in the next piece of the cell; a hyphen before it is the
typesetter's. It stands nowhere else."""


@dataclass(frozen=True, slots=True)
class RowGeometry:
    """What the page shows about a row of a table beyond its words; absent for text.

    `edges` are the x positions of the row's cell borders, left to right (one more than its cells).
    `open_top` and `open_bottom` say that no ruling closes the row there, as where it breaks over a page.
    `cell_boxes` has one box a cell, None where the cell has no area of its own (covered by a merge).
    `merged_up` marks cells that a vertical merge joins to the row above.
    """

    edges: tuple[float, ...] = ()
    open_top: bool = False
    open_bottom: bool = False
    cell_boxes: tuple[Box | None, ...] = ()
    merged_up: tuple[bool, ...] = ()
    shaded: bool = False
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Fragment:
    """One physical row (`cells`) or one line outside any table (`line`, which has one cell).

    A cell's text uses a line break where the source ends a line, and an empty line where it ends a
    paragraph or list item; blank cells are "". `row` is 1-based among all rows and lines of the page;
    `line` is the 1-based line of a text source.
    """

    page: int
    row: int
    kind: Literal["cells", "line"]
    cells: tuple[str, ...]
    line: int | None = None
    bbox: Box | None = None
    geometry: RowGeometry | None = None
    tight: bool = False
    """No blank line or larger gap parts it from the row or line before it on the page."""
    doubtful: bool = False
    """It holds words of which the engine that read them off a picture was not sure."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page (or page block of a text dump) as one reader transcribed it.

    `characters` counts the letters and digits of the page before cells were built, so that the sum over
    `fragments` can be held against it.
    """

    number: int
    fragments: tuple[Fragment, ...]
    characters: int
    reader: Reader
    width: float | None = None
    height: float | None = None


@dataclass(frozen=True, slots=True)
class Transcript:
    """A whole document, transcribed.

    `pages` holds the pages that were read closely (those that may hold a plan, with their neighbours);
    `page_count` counts all. `readings` offers further readings of a page by its number, among which the
    pipeline chooses.
    """

    media_type: str
    pages: tuple[Page, ...]
    page_count: int | None
    paged: bool = True
    """Whether page numbers mean something in this format."""
    pages_unread: tuple[int, ...] = ()
    title: str | None = None
    warnings: tuple[str, ...] = ()
    readings: dict[int, tuple[Page, ...]] = field(default_factory=dict)
    prose: dict[int, str] = field(default_factory=dict)
    """Text of the other pages by their number: for the names that it defines, no part of any account."""


def count_characters(text: str) -> int:
    """Letters and digits, the unit of the account of characters."""
    return sum(map(str.isalnum, text))
