"""A logical row of a plan: the pieces that make it up, and the row it inherits from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from normalizers.tables import PlanTable, TableRow
from normalizers.text import join, reflow
from schemas.columns import Column

PROGRESS_NOTE: Final = -1
"""Stands for the column of a progress note that a table without a progress column prints across its width."""


@dataclass(slots=True)
class Part:
    """A piece of text in one printed column; `reason` says why it was joined, None where it opens its row."""

    row: TableRow
    column: int
    text: str
    reason: str | None = None
    placed: bool = False
    glued: bool = False
    """It begins with the rest of the word that the piece before broke off in."""

    @property
    def place(self) -> tuple[int, int]:
        return (self.row.fragment.page, self.row.fragment.row)


@dataclass(slots=True)
class Row:
    """The pieces of one logical row, under the headings in force where it began."""

    table: PlanTable
    headings: tuple[str, ...]
    parts: list[Part] = field(default_factory=list)
    parent: Row | None = None
    above: Row | None = None
    """The row above, where both act on the recommendation of `parent`."""
    lost: bool = False
    """Printed numbers show that its recommendation was lost: it inherits nothing."""
    holder: bool = False
    """A recommendation printed as a row of its own, inherited by the actions below it."""
    uncertain: bool = False
    """A piece was joined on weak evidence."""
    _joined: dict[int, tuple[list[tuple[int, int]], str]] = field(default_factory=dict)

    def text(self, column: int) -> str:
        """The text of a printed column: its pieces joined. Kept, since every further piece is held against it."""
        parts = [part for part in self.parts if part.column == column]
        marks = [(id(part), len(part.text)) for part in parts]
        known, text = self._joined.get(column, ([], ""))
        if marks[: len(known)] != known:
            known, text = [], ""
        for part in parts[len(known) :]:
            text = text + reflow(part.text) if part.glued else join(text, reflow(part.text))
        self._joined[column] = (marks, text)
        return text

    def texts(self, key: Column) -> str:
        """The text of a contract column, pooled over the printed columns that mean it."""
        return "\n".join(filter(None, (self.text(i) for i in self.table.bound.indices(key))))

    def has(self, column: int) -> bool:
        return any(part.column == column for part in self.parts)

    @property
    def root(self) -> Row:
        """The row that the recommendation of this one stands in."""
        row = self
        while row.parent is not None:
            row = row.parent
        return row

    @property
    def scope_above(self) -> str:
        """The scope that is filled down to this row: that of the nearest row above that states one."""
        row = self
        while row.parent is not None and row.above is not None:
            row = row.above
            if text := row.texts("scope_text"):
                return text
        return ""
