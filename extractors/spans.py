"""Cells that reach over several columns and rows, put in their places as HTML 5 says (section 4.9.12)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

MOST_COLUMNS: Final = 1000
"""What browsers take a larger `colspan` for; cells beyond take up one column each."""


@dataclass(frozen=True, slots=True)
class Spanned:
    """A cell as written: its text and how far it reaches; `down` 0 is to the end of the rows."""

    text: str
    across: int = 1
    down: int = 1


@dataclass(frozen=True, slots=True)
class Placed:
    """A row in columns: texts where cells begin, and which columns a cell of a row above reaches into."""

    cells: tuple[str, ...]
    merged_up: tuple[bool, ...]


def place(rows: Sequence[Sequence[Spanned]]) -> list[Placed]:
    """Rows of one row group over the same columns; cells with no room in their row go beyond its end.

    >>> [p.cells for p in place([[Spanned("a", down=2), Spanned("b")], [Spanned("c")]])]
    [('a', 'b'), ('', 'c')]
    """
    below: dict[int, int] = {}
    taken: list[tuple[dict[int, str], set[int]]] = []
    for i, row in enumerate(rows):
        covered = {column for column, end in below.items() if end > i}
        texts: dict[int, str] = {}
        at = 0
        for cell in row:
            while at in covered:
                at += 1
            texts[at] = cell.text
            end = len(rows) if not cell.down else min(i + cell.down, len(rows))
            across = max(min(cell.across, MOST_COLUMNS - at), 1)
            below.update(dict.fromkeys(range(at, at + across), end))
            at += across
        taken.append((texts, covered))
    # a cell that reaches beyond the last that begins makes the table no wider
    width = max((column + 1 for texts, _ in taken for column in texts), default=0)
    return [
        Placed(tuple(texts.get(c, "") for c in range(width)), tuple(c in covered for c in range(width)))
        for texts, covered in taken
    ]
