"""From the physical rows of a table to the logical rows of the plan: rules 1 to 6 of the contract.

Every fragment is asked, in this order: is it noise, a heading, a remark, a value that lost its place, the tail
of the row above, a new row, or several of these cell by cell. What a page break cut is joined again here,
whatever the format it came from; a page's rulings only add evidence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from normalizers.asides import bled_heading, caught_heading_words, heading_of, is_remark, noise_of, progress_note
from normalizers.beginnings import (
    begins,
    end_of_above,
    is_holder,
    is_number_lost,
    is_of_other_number,
    splits_off,
    tail_length,
)
from normalizers.entries import entries
from normalizers.facts import TableFacts
from normalizers.headings import names_part
from normalizers.logical import PROGRESS_NOTE, Part, Row
from normalizers.noise import DocumentWords, parts_a_word
from normalizers.numbers import is_reprint
from normalizers.tables import Left, PlanTable, TableRow
from normalizers.text import reflow, unfinished
from normalizers.values import is_value
from schemas.columns import Column
from schemas.enums import ResidueReason

_VALUES: Final[frozenset[Column]] = frozenset({"target_date_text", "rag", "progress", "completion_and_outcome"})
"""Columns whose cell can be a lone date or status word."""


@dataclass(slots=True)
class Stitched:
    """The logical rows of a table in order, and what was left out of them."""

    rows: list[Row]
    left: list[Left]


def stitch(table: PlanTable, document: DocumentWords) -> Stitched:
    """Merge the fragments of one table into logical rows."""
    return _Stitcher(table, document).run()


def _is_ruled_off(row: TableRow) -> bool:
    """The page's own rulings part a row at its head from the next: what stands in it has not lost its place."""
    geometry = row.fragment.geometry
    return row.first_on_page and geometry is not None and bool(geometry.edges)


class _Stitcher:
    """One pass over the rows of a table; the last logical row stays open for what carries it on."""

    def __init__(self, table: PlanTable, document: DocumentWords) -> None:
        self.table = table
        self.facts = TableFacts(table)
        self.document = document
        self.rows: list[Row] = []
        self.left: list[Left] = []
        self.section: tuple[str, ...] = ()
        self.floating: list[tuple[int, Part]] = []

    @property
    def above(self) -> Row | None:
        return self.rows[-1] if self.rows else None

    def run(self) -> Stitched:
        for i, row in enumerate(self.facts.rows):
            if row.joined and self.above is not None:
                for j in self.facts.filled(row):
                    self._append(self.above, row, j, row.cells[j], "a further line of the form")
                continue
            if self._take_aside(i, row) or self._take_floating(row):
                continue
            cells = list(row.cells)
            if caught_heading_words(self.facts, i):
                self._leave(row, ResidueReason.SECTION_HEADING, [self.facts.head], "words of the heading below")
                cells[self.facts.head] = ""
            if self.above is None or begins(self.facts, i, cells, self.rows):
                self._begin(i, row, cells)
            else:
                self._continue(i, row, cells, self.above)
        self._settle_floating()
        return Stitched([row for row in self.rows if row.parts], self.left)

    # -- rows that are no part of a record ---------------------------------------------------------

    def _take_aside(self, i: int, row: TableRow) -> bool:
        filled = self.facts.filled(row)
        bled = bled_heading(self.facts, row, self.above, self.document)
        if bled is not None:
            self._leave(row, ResidueReason.NOISE, filled, "garbled print of the heading")
            heading = bled.text
            self.left.append(Left(bled.part.row.fragment, ResidueReason.SECTION_HEADING, heading))
            bled.part.text = bled.part.text[: bled.start].rstrip()
            self._open_section(heading)
        elif (noise := noise_of(self.facts, i, self.above, self.document)) is not None:
            self._leave(row, ResidueReason.NOISE, filled, noise)
        elif (section := heading_of(self.facts, i, self.above)) is not None:
            self._leave(row, ResidueReason.SECTION_HEADING, filled)
            self._open_section(section)
        elif self.above is not None and (note := progress_note(self.facts, row)) is not None:
            part = Part(row, PROGRESS_NOTE, note, "an update printed below its row", placed=True)
            if self.above.holder:
                self.floating.append((len(self.rows) - 1, part))
            else:
                self.above.parts.append(part)
        elif is_remark(self.facts, i, self.above):
            self._leave(row, ResidueReason.PROSE, filled)
        else:
            return False
        return True

    def _open_section(self, heading: str) -> None:
        part = () if names_part(heading) else tuple(h for h in self.section if names_part(h))
        self.section = (*part, heading)

    def _leave(self, row: TableRow, reason: ResidueReason, columns: Sequence[int], detail: str | None = None) -> None:
        text = " ".join(reflow(row.cells[i]) for i in columns)
        if text:
            self.left.append(Left(row.fragment, reason, text, detail))

    # -- values that lost their vertical place (rule 4) ---------------------------------------------

    def _take_floating(self, row: TableRow) -> bool:
        filled = self.facts.filled(row)
        if not all(self.facts.keys[j] in _VALUES and is_value(row.cells[j]) for j in filled):
            return False
        for j in filled:
            if self.above is not None and unfinished(self.above.text(j)):
                self._append(self.above, row, j, row.cells[j], "ends the sentence above")
            elif self.above is not None and _is_ruled_off(row) and not self.above.holder:
                self._append(self.above, row, j, row.cells[j], "carries on the row above the page break")
            else:
                part = Part(row, j, row.cells[j], "a value that lost its vertical place", placed=True)
                self.floating.append((len(self.rows) - 1, part))
        return True

    def _settle_floating(self) -> None:
        """To the row before if that lacks the value, else to the row after if that does, else to the row before."""
        for index, part in self.floating:
            after = self.rows[index + 1] if index + 1 < len(self.rows) else None
            target = self.rows[index] if index >= 0 else after
            if target is None:
                self._leave(part.row, ResidueReason.PROSE, [part.column])
                continue
            fuller = target.has(part.column) and after is not None and not after.has(part.column) and not after.holder
            if after is not None and (fuller or target.holder):
                target = after
            position = next((n for n, p in enumerate(target.parts) if p.place > part.place), len(target.parts))
            target.parts.insert(position, part)

    # -- rows of records ------------------------------------------------------------------------------

    def _begin(self, i: int, row: TableRow, cells: Sequence[str]) -> None:
        facts, before = self.facts, self.above
        new = Row(self.table, (*self.table.headings, *self.section), holder=is_holder(facts, i, cells))
        rest = list(cells)
        for j, cell in enumerate(cells):
            tail = tail_length(facts, row, j, cells, before, self.document) if before is not None and cell else 0
            if before is not None and tail:
                owner = before.root if j in facts.recommendations and not before.has(j) else before
                self._append(owner, row, j, cell[:tail], "tail of the row above in a cell of the next", placed=True)
                rest[j] = cell[tail:]
            if rest[j].strip():
                new.parts.append(Part(row, j, rest[j], placed=bool(tail) or j in row.moved))
        if before is not None:
            ended = any(row.cells[j].strip() and not rest[j].strip() for j in facts.recommendations)
            ends_above = ended and _is_ruled_off(row)  # without rulings its place beside the row shows nothing
            self._inherit(new, before, i, row, rest, beside=ends_above)
        self.rows.append(new)
        self._split_entries(new, row)

    def _inherit(self, new: Row, before: Row, i: int, row: TableRow, cells: Sequence[str], *, beside: bool) -> None:
        """Rule 3: a row without a recommendation has that of the row above, unless one was lost between them, as
        none can be where the one above ends `beside` the row.
        """
        facts = self.facts
        if facts.is_merged_recommendation(row, cells) or any(cells[j].strip() for j in facts.recommendations):
            return
        numbered = any(cells[j].strip() for j in facts.number_columns)
        lost = not beside and row.first_on_page and is_number_lost(facts, i, self.rows)
        if not numbered and (lost or is_of_other_number(facts, cells, before)):
            new.lost = True
        elif numbered or before.headings == new.headings:
            new.parent, new.above = before.root, before

    def _continue(self, i: int, row: TableRow, cells: Sequence[str], above: Row) -> None:
        head = self.facts.head
        if splits_off(self.facts, i, cells, self.rows):
            self._append(above.root, row, head, cells[head], "carries on the recommendation above")
            self._begin(i, row, ["" if j == head else cell for j, cell in enumerate(cells)])
            return
        if self._goes_over(i, row, cells, above):
            return
        reason = "carries on the row above the page break" if row.first_on_page else "carries on the row above"
        for j, cell in enumerate(cells):
            if not cell.strip():
                continue
            if j in self.facts.number_columns and is_reprint(cell, above.text(j)):
                self._leave(row, ResidueReason.PAGE_FURNITURE, [j], "number printed again")
                continue
            numbered = any(map(above.has, self.facts.number_columns))
            inherited = j == head and above.parent is not None and not above.has(j) and not numbered
            if j == head and numbered:
                above.parent = None  # a recommendation of its own, whose number came first
            self._append(above.root if inherited else above, row, j, cell, reason)
        self._split_entries(above, row)

    def _goes_over(self, i: int, row: TableRow, cells: Sequence[str], above: Row) -> bool:
        """The action ends the one above and then opens another agency's: the row's own values are the latter's."""
        facts = self.facts
        action = next((j for j in facts.actions if cells[j].strip()), None)
        opens = [start for start, _ in entries(cells[action], facts.known_names) if start] if action is not None else []
        if not opens:
            return False
        rest = list(cells)
        for j, cell in enumerate(cells):
            end = opens[0] if j == action else end_of_above(facts, j, cells, above, self.document) if cell else 0
            if cell[:end].strip():
                self._append(above, row, j, cell[:end], "carries on the row above")
            rest[j] = cell[end:]
        self._begin(i, row, rest)
        return True

    def _append(self, target: Row, row: TableRow, column: int, text: str, reason: str, *, placed: bool = False) -> None:
        glued = parts_a_word(target.text(column), text, self.document)
        target.parts.append(Part(row, column, text, reason, placed or column in row.moved, glued))

    def _split_entries(self, owner: Row, row: TableRow) -> None:
        """Rule 5: a second agency's entry in a cell opens a new record in every column that has one."""
        facts = self.facts
        pieces: dict[str, list[Part]] = {}
        for part in [p for p in owner.parts if p.row is row and p.column in facts.entry_columns]:
            opens_column = part is next(p for p in owner.parts if p.column == part.column)
            at_start = part.column in facts.actions and not opens_column
            opens = [(start, name) for start, name in entries(part.text, facts.known_names) if start > 0 or at_start]
            for (start, name), (end, _) in pairwise([*opens, (len(part.text), "")]):
                piece = Part(row, part.column, part.text[start:end].rstrip(), "opened by an agency prefix", placed=True)
                pieces.setdefault(name.lower(), []).append(piece)
        for parts in pieces.values():
            if any(part.column in facts.actions for part in parts):
                for part in parts:
                    self._cut(owner, part)
                self.rows.append(Row(owner.table, owner.headings, parts, parent=owner.root, above=owner))

    def _cut(self, owner: Row, taken: Part) -> None:
        """Take the words of a new record's piece out of the piece they stood in."""
        here = (part for part in owner.parts if part.row is taken.row and part.column == taken.column)
        source = next(part for part in here if taken.text in part.text)
        start = source.text.index(taken.text)
        source.text = (source.text[:start] + source.text[start + len(taken.text) :]).rstrip()
        owner.parts = [part for part in owner.parts if part.text.strip()]
