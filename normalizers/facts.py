"""What is known of a table before its rows are stitched: which columns matter, and how the plan numbers itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from normalizers.continuation import CERTAIN, carries_on
from normalizers.entries import known_names
from normalizers.headings import names_agency, names_part, recommends
from normalizers.logical import Row
from normalizers.numbers import PrintedNumber, number_before, number_cell
from normalizers.tables import PlanTable, TableRow
from normalizers.text import ends_sentence, reflow, starts_lower, starts_upper
from schemas.columns import Column

_OWN: Final[frozenset[Column]] = frozenset(
    {"lead_agency", "responsible_officer", "target_date_text", "rag", "progress", "completion_and_outcome"}
)
"""Columns in which a new action has a value of its own."""
NAMED: Final[tuple[Column, ...]] = ("lead_agency", "responsible_officer", "target_date_text")
"""Columns that say who acts and until when."""
_MANY: Final = 4
"""Rows that show what every row has."""
_WITH_ENTRIES: Final[frozenset[Column]] = frozenset({"action", "evidence", "progress", "key_milestones"})
_NEARLY_ALL: Final = 0.6
_NUMBERED_CELLS: Final = 0.5
_ALL: Final = 0.9
_LABELLED: Final = re.compile(r"\s*recommendation\s*[:–-]\s*\S", re.IGNORECASE)
"""`Recommendation: …`, without a number."""
_LABEL_ALONE: Final = 3.0
"""Score of a text under a number that stands alone: what it numbers comes now."""


class TableFacts:
    """A table seen as a whole. Rows are named by their index among the table's rows."""

    def __init__(self, table: PlanTable) -> None:
        self.table = table
        self.rows = table.aligned
        self.keys = table.bound.keys
        self.recommendations = table.bound.indices("recommendation")
        self.number_columns = table.bound.indices("recommendation_number")
        self.actions = table.bound.indices("action")
        self.entry_columns = [i for i, key in enumerate(self.keys) if key in _WITH_ENTRIES]
        self.head = self.recommendations[0] if self.recommendations else 0
        """The column that a row's recommendation, or a heading, stands in."""
        self.known_names = known_names(row.cells[i] for row in self.rows for i in self.entry_columns)
        self.action_numbers = self._action_numbers()
        self.small = self._small_columns()
        self.merged_numbered = any(
            (found := number_before(reflow(row.cells[0]))) is not None and found.labelled
            for row in self.rows
            if self._is_alone(row.cells)
        )
        self.numbers = [self._printed_number(row) for row in self.rows]
        self.numbered = self._numbers_its_rows()
        self.owned = self._rows_have_own_values()
        self.always = self._always_filled()

    def row(self, i: int) -> TableRow | None:
        return self.rows[i] if 0 <= i < len(self.rows) else None

    def filled(self, row: TableRow) -> list[int]:
        """The columns in which a row has words."""
        return [i for i, cell in enumerate(row.cells) if any(map(str.isalnum, cell))]

    def own(self, cells: Sequence[str]) -> list[int]:
        """The columns in which a row has values that an action has of its own."""
        return [i for i, cell in enumerate(cells) if cell.strip() and self.keys[i] in _OWN]

    def score(self, column: int, cells: Sequence[str], above: Row | None) -> float:
        """How strongly a cell reads as carrying on what stands above it in its column."""
        if above is None or not cells[column].strip():
            return 0.0
        before = above.text(column)
        if not before and column in self.recommendations:
            before = above.root.text(column)
        label = number_before(before) if self.keys[column] == "recommendation" else None
        if label and label.end >= len(before):
            return _LABEL_ALONE
        return carries_on(cells[column], before, self.known_names, small=column in self.small)

    def carries_on(self, columns: Sequence[int], cells: Sequence[str], above: Row | None) -> bool:
        return any(self.score(i, cells, above) >= CERTAIN for i in columns)

    def number_of(self, row: Row) -> PrintedNumber | None:
        """The number printed with a logical row."""
        cell = row.texts("recommendation_number")
        if cell:
            return number_cell(cell)
        text = row.texts("recommendation")
        return number_before(text, bare=self.table.bare_numbers) if text else None

    def number_of_holder(self, row: Row) -> str | None:
        """The number of a recommendation printed as one row across a table that has no column for it."""
        found = number_before(row.text(0), bare=self.table.bare_numbers)
        return found.number if found else None

    def is_merged_recommendation(self, row: TableRow, cells: Sequence[str]) -> bool:
        """In a table that has no column for it: a row of one cell that recommends. `cells` are what is left of it."""
        if self.recommendations or not self._is_alone(cells):
            return False
        text = reflow(cells[0])
        found = number_before(text)
        if (found is not None and found.labelled) or _LABELLED.match(text):
            return True
        whole = bool(spans_table(row)) and not (names_part(text) or names_agency(text))
        if self.merged_numbered:
            return found is not None or (whole and recommends(text))
        if whole and ends_sentence(text):
            return True
        return recommends(text) and (found is not None or whole or ends_sentence(text))

    def carries_recommendation_on(self, i: int) -> bool:
        """The rest, at a page's head, of a recommendation printed as one row across the table: no action came yet."""
        row, above = self.rows[i], self.row(i - 1)
        if above is None or not row.first_on_page or self.numbers[i] is not None or not spans_table(row):
            return False
        return self.is_merged_recommendation(above, above.cells) and spans_table(above) is True

    def _action_numbers(self) -> list[int]:
        """Columns beside those of the contract that number the actions."""
        cells = {j: [row.cells[j] for row in self.rows if row.cells[j].strip()] for j in self._extra()}
        return [j for j, texts in cells.items() if sum(map(_is_number, texts)) > _NUMBERED_CELLS * len(texts)]

    def _extra(self) -> list[int]:
        return [j for j, key in enumerate(self.keys) if key is None]

    def _is_alone(self, cells: Sequence[str]) -> bool:
        return bool(cells[0].strip()) and not any(cell.strip() for cell in cells[1:])

    def _rows_have_own_values(self) -> bool:
        """Nearly every row that begins with a recommendation or an action has a body, a date or a status of its own."""
        heads = [row.cells for row in self.rows if any(starts_upper(row.cells[i]) for i in (self.head, *self.actions))]
        whole = [cells for cells in heads if sum(bool(cell.strip()) for cell in cells) > 1]
        return len(whole) > 1 and sum(bool(self.own(cells)) for cells in whole) >= _ALL * len(whole)

    def _always_filled(self) -> list[int]:
        """The columns for who acts and until when in which every row has something; rows at a page's head, which may
        be the rest of the row before, do not count.
        """
        rows = [row.cells for row in self.rows if not row.first_on_page]
        rows = [cells for cells in rows if sum(bool(cell.strip()) for cell in cells) > 1]
        named = [i for i, key in enumerate(self.keys) if key in NAMED]
        filled = {i: sum(bool(cells[i].strip()) for cells in rows) for i in named}
        return [i for i in named if len(rows) >= _MANY and filled[i] >= _ALL * len(rows)]

    def _printed_number(self, row: TableRow) -> PrintedNumber | None:
        cells = row.cells
        for i in self.number_columns:
            if cells[i].strip():
                return number_cell(cells[i])
        for i in self.recommendations:
            if cells[i].strip():
                return number_before(reflow(cells[i]), bare=self.table.bare_numbers)
        return number_before(reflow(cells[0])) if self.is_merged_recommendation(row, cells) else None

    def _numbers_its_rows(self) -> bool:
        """A number is printed with nearly every recommendation."""
        heads = [
            number is not None
            for number, row in zip(self.numbers, self.rows, strict=True)
            if number is not None or (starts_upper(row.cells[self.head]) and len(self.filled(row)) > 2)
        ]
        return sum(heads) > 1 and sum(heads) >= _NEARLY_ALL * len(heads)

    def _small_columns(self) -> frozenset[int]:
        """Columns whose entries begin with small letters: told by rows that plainly begin in another column."""
        heads = [*self.number_columns, *self.recommendations]
        whole = [
            row for row in self.rows if any(number_cell(row.cells[i]) or starts_upper(row.cells[i]) for i in heads)
        ]
        small: set[int] = set()
        for column in set(range(len(self.keys))) - set(heads):
            texts = [row.cells[column] for row in whole if row.cells[column].strip()]
            if len(texts) > 1 and 2 * sum(map(starts_lower, texts)) > len(texts):
                small.add(column)
        return frozenset(small)


def spans_table(row: TableRow) -> bool | None:
    """Whether the page draws one cell over all columns; None where it draws no cells."""
    boxes = row.fragment.geometry.cell_boxes if row.fragment.geometry else ()
    if len(boxes) < 2:
        return None
    return boxes[0] is not None and not any(boxes[1:])


def _is_number(cell: str) -> bool:
    return number_cell(cell) is not None
