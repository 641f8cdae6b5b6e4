"""From the physical rows of a table to the logical rows of the plan: rules 1 to 6 of the contract.

Every fragment is asked, in this order: is it noise, a heading, a remark, a value that lost its place, the tail
of the row above, a new row, or several of these cell by cell. What a page break cut is joined again here,
whatever the format it came from; a page's rulings only add evidence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from rapidfuzz import fuzz

from normalizers.agencies import find_prefixes
from normalizers.headings import is_heading, names_agency, names_part, recommends
from normalizers.noise import DocumentWords, is_garbled, is_stray
from normalizers.numbers import PrintedNumber, as_integer, inner_number, number_before, number_cell
from normalizers.status import read_key
from normalizers.tables import Left, PlanTable, TableRow
from normalizers.text import (
    ends_sentence,
    join,
    list_mark,
    list_marks,
    opens_list,
    reflow,
    starts_lower,
    starts_upper,
    succeeds,
    unfinished,
    words,
)
from normalizers.values import is_value
from schemas.columns import Column
from schemas.enums import ResidueReason

_VALUES: Final[frozenset[Column]] = frozenset({"target_date_text", "rag", "progress", "completion_and_outcome"})
"""Columns whose cell can be a lone date or status word."""
_OWN: Final[frozenset[Column]] = frozenset(
    {"lead_agency", "responsible_officer", "target_date_text", "rag", "progress", "completion_and_outcome"}
)
"""Columns in which a new action has a value of its own."""
_CERTAIN: Final = 2.0
"""Score from which a cell is taken to carry on the text above it, whatever the rest of its row does."""
_UNNUMBERED: Final = 3.0
"""Score for a row without a number at the head of a page, where the table numbers its recommendations."""
_NEARLY_ALL: Final = 0.6
_MAX_PREFIX: Final = 60
PROGRESS_NOTE: Final = -1
"""Stands for the column of a progress note that a table without a progress column prints across its width."""
_UPDATE: Final = re.compile(
    r"\s*(?:progress|update|position|outcome|action\s+taken)\b[^:\n]{0,40}[:–]\s*\S", re.IGNORECASE
)
_MISREAD_HEADING: Final = 65.0
"""Least ratio between a heading that bled into a cell and the misread print of it in its own row."""
_MAX_SPLIT_HEADING: Final = 16
_NOTE: Final = re.compile(
    r"\s*(?:\*|notes?\s*[:–-]|n\.?b\.?\b|(?:b?rag|status|colour)?\s*(?:key|legend|ratings?)\s*(?:[:–-]|$))",
    re.IGNORECASE,
)
"""How a remark under a table opens: a footnote, a note, the legend of its colours."""
_WORD_END: Final = 5
"""Letters up to which a lone lower-case word in the next cell can be the end of a heading's last word."""
_ENTRY: Final = re.compile(r"(?<![\w(])(?P<name>[A-Z][A-Z&]{2,}):(?=\s+\S)")
_WORD_START: Final = re.compile(r"(?:\s+(?:and\s+)?[A-Z][a-z]+)*\s+[A-Z][a-z]{0,2}$")
"""The capitalised tail of a heading whose last word was cut, as in `… Trust and Local Area Te`."""


@dataclass(slots=True)
class Part:
    """A piece of text in one column of a logical row."""

    row: TableRow
    column: int
    text: str
    reason: str | None = None
    placed: bool = False


@dataclass(slots=True)
class Row:
    """One logical row: the pieces of each printed column, and the row it inherits from."""

    table: PlanTable
    headings: tuple[str, ...]
    parts: list[Part] = field(default_factory=list)
    parent: Row | None = None
    lost: bool = False
    holder: bool = False
    """A recommendation printed as a row of its own, inherited by the actions below it."""
    uncertain: bool = False
    _joined: dict[int, tuple[list[tuple[int, int]], str]] = field(default_factory=dict)

    def text(self, column: int) -> str:
        """The text of a printed column: its pieces joined. Kept, since every further piece is held against it."""
        parts = [part for part in self.parts if part.column == column]
        marks = [(id(part), len(part.text)) for part in parts]
        known, text = self._joined.get(column, ([], ""))
        if marks[: len(known)] != known:
            known, text = [], ""
        for part in parts[len(known) :]:
            text = join(text, reflow(part.text))
        self._joined[column] = (marks, text)
        return text

    def texts(self, key: Column) -> str:
        assert self.table.columns is not None
        return "\n".join(filter(None, (self.text(i) for i in self.table.columns.indices(key))))

    def has(self, column: int) -> bool:
        return any(part.column == column for part in self.parts)


@dataclass(slots=True)
class Stitched:
    """The logical rows of a table in order, and what was left out of them."""

    rows: list[Row]
    left: list[Left]


def stitch(table: PlanTable, document: DocumentWords) -> Stitched:
    """Merge the fragments of one table into logical rows."""
    return _Stitcher(table, document).run()


class _Stitcher:
    def __init__(self, table: PlanTable, document: DocumentWords) -> None:
        assert table.columns is not None
        self.table = table
        self.keys = table.columns.keys
        self.document = document
        self.rows: list[Row] = []
        self.left: list[Left] = []
        self.section: tuple[str, ...] = ()
        self.floating: list[tuple[int, Part]] = []
        self.known_prefixes = _known_prefixes(table, self._prose_columns())
        self.heads = self.keys.index("recommendation") if "recommendation" in self.keys else 0
        self.number_columns = [i for i, key in enumerate(self.keys) if key == "recommendation_number"]
        self.recommendations = [i for i, key in enumerate(self.keys) if key == "recommendation"]
        self.actions = [i for i, key in enumerate(self.keys) if key == "action"]
        self.numbered = False
        self.small = _small_columns(table)
        self.numbers = [self._printed_number(row.cells) for row in table.aligned]
        self.numbered = self._numbers_its_rows()

    # -- the walk ---------------------------------------------------------------------------------

    def run(self) -> Stitched:
        for i, row in enumerate(self.table.aligned):
            if self._take_noise(i, row) or self._take_heading(i, row) or self._take_note(row):
                continue
            if self._take_remark(i, row) or self._take_floating(row):
                continue
            self._take_row(i, row)
        self._settle_floating()
        return Stitched(self._without_empty(), self.left)

    @property
    def open(self) -> Row | None:
        return self.rows[-1] if self.rows else None

    def _prose_columns(self) -> list[int]:
        return [i for i, key in enumerate(self.keys) if key in ("action", "evidence", "progress", "key_milestones")]

    def _next(self, i: int) -> TableRow | None:
        return self.table.aligned[i + 1] if i + 1 < len(self.table.aligned) else None

    def _previous(self, i: int) -> TableRow | None:
        return self.table.aligned[i - 1] if i else None

    def _filled(self, row: TableRow) -> list[int]:
        return [i for i, cell in enumerate(row.cells) if any(map(str.isalnum, cell))]

    def _leave(self, row: TableRow, reason: ResidueReason, columns: Sequence[int], detail: str | None = None) -> None:
        text = " ".join(reflow(row.cells[i]) for i in columns)
        if text:
            self.left.append(Left(row.fragment, reason, text, detail))

    # -- noise, headings, remarks -----------------------------------------------------------------

    def _take_noise(self, i: int, row: TableRow) -> bool:
        filled = self._filled(row)
        if not filled or (is_stray(row.cells, self.document) and not self._carries_on(row, filled)):
            self._leave(row, ResidueReason.NOISE, filled)
            return True
        neighbours = [cell for other in (self._next(i), self._previous(i)) if other for cell in other.cells]
        if self.open:
            neighbours += [part.text for part in self.open.parts]
        if len(filled) == 1 and self.open and self.open.parts:
            tail = self._heading_in_tail(row.cells[filled[0]])
            if tail:
                self._leave(row, ResidueReason.NOISE, filled, "garbled print of the heading")
                self._open_section(tail)
                return True
        if is_garbled(row.cells, neighbours, self.document):
            self._leave(row, ResidueReason.NOISE, filled, "garbled print of a row beside it")
            return True
        return False

    def _heading_in_tail(self, garbled: str) -> str | None:
        """A heading that bled into the end of the cell above, when its own row is a bad print of it."""
        assert self.open is not None
        unknown = [word for word in words(garbled) if self.document.cells[word] < 2]
        if len(unknown) * 2 < len(words(garbled)):
            return None
        for part in reversed(self.open.parts):
            starts = (m.start() for m in re.finditer(r"(?<=\s)(?=[A-Z])", part.text))
            tails = [(fuzz.ratio(part.text[start:].lower(), garbled.lower()), start) for start in starts]
            score, start = max(tails, default=(0.0, 0))
            if score >= _MISREAD_HEADING and names_agency(part.text[start:]):
                tail = part.text[start:]
                part.text = part.text[:start].rstrip()
                self.left.append(Left(part.row.fragment, ResidueReason.SECTION_HEADING, reflow(tail)))
                return reflow(tail)
        return None

    def _open_section(self, heading: str) -> None:
        if names_part(heading):
            self.section = (heading,)
        else:
            self.section = (*(h for h in self.section if names_part(h)), heading)

    def _take_heading(self, i: int, row: TableRow) -> bool:
        heading = self._heading(i, row)
        if heading is None or (self._ends_above(row) and not self._shaded(row)):
            return False
        self._leave(row, ResidueReason.SECTION_HEADING, self._filled(row))
        self._open_section(heading)
        return True

    def _ends_above(self, row: TableRow) -> bool:
        """What looks like a heading carries on a sentence that the page broke off."""
        first = self._filled(row)[0]
        score = self._score(first, row.cells) if self.open else 0.0
        return score >= _CERTAIN or (score > 0 and row.first_on_page)

    def _heading(self, i: int, row: TableRow) -> str | None:
        """The section heading that a row is: one heading-like cell, or a short heading split over the first two."""
        filled = self._filled(row)
        if (
            not filled
            or filled != list(range(filled[0], filled[0] + len(filled)))
            or filled[0] > self.heads
            or len(filled) > 2
        ):
            return None
        if self.numbers[i] is not None:
            return None
        texts = [reflow(row.cells[j]) for j in filled]
        text = " ".join(texts)
        if len(texts) == 2:
            if not self._is_split_heading(*texts):
                return None
            return "".join(texts) if _is_word_end(texts[1]) else text
        if names_part(text) or names_agency(text) or self._shaded(row):
            return text
        return text if is_heading(text) and self._opens_rows(i) else None

    def _is_split_heading(self, first: str, second: str) -> bool:
        joined = f"{first} {second}"
        if len(words(joined)) > _MAX_SPLIT_HEADING or ends_sentence(second) or prefixes(second, self.known_prefixes):
            return False
        if _is_word_end(second):
            return names_agency(first + second) or (
                bool(_WORD_START.search(first)) and names_agency(_WORD_START.sub("", first))
            )
        if not (names_agency(joined) or names_part(joined)):
            return False
        return unfinished(first) or starts_lower(second) or not (names_agency(first) and names_agency(second))

    def _shaded(self, row: TableRow) -> bool:
        geometry = row.fragment.geometry
        return geometry is not None and geometry.shaded

    def _opens_rows(self, i: int) -> bool:
        """The next row is a recommendation of its own: what a heading stands above."""
        following = self._next(i)
        if following is None:
            return False
        heads = [j for j in (*self.recommendations, *self.number_columns) if following.cells[j].strip()]
        return bool(heads) and len(self._filled(following)) > 1 and not self._is_tail(following)

    def _is_tail(self, row: TableRow) -> bool:
        return starts_lower(row.cells[self.heads])

    def _take_remark(self, i: int, row: TableRow) -> bool:
        """A closing sentence or note under the rows of a table: a sentence that asks for nothing to be done."""
        filled = self._filled(row)
        if len(filled) != 1 or filled[0] > max(self.heads, 1) or self.numbers[i] is not None or not self.rows:
            return False
        text = reflow(row.cells[filled[0]])
        following = self._next(i)
        last = following is None or (
            len(self._filled(following)) == 1 and is_heading(" ".join(following.cells).strip())
        )
        note = _NOTE.match(text) is not None or len(read_key(text)) > 1
        if not note and (not last or recommends(text) or self._carries_on(row, filled) or not ends_sentence(text)):
            return False
        self._leave(row, ResidueReason.PROSE, filled)
        return True

    # -- values that lost their vertical place ----------------------------------------------------

    def _take_floating(self, row: TableRow) -> bool:
        filled = self._filled(row)
        if not self.rows or not all(self.keys[j] in _VALUES and is_value(row.cells[j]) for j in filled):
            return False
        for j in filled:
            before = self.rows[-1].text(j)
            if unfinished(before):
                self._append(self.rows[-1], row, j, row.cells[j], "ends the sentence above")
            else:
                part = Part(row, j, row.cells[j], "a value that lost its vertical place", placed=True)
                self.floating.append((len(self.rows) - 1, part))
        return True

    def _take_note(self, row: TableRow) -> bool:
        """`Update (June 2018): …` in a row of its own, merged across the table: progress of the record above."""
        filled = self._filled(row)
        if len(filled) != 1 or not self.rows or filled[0] > self.heads or "progress" in self.keys:
            return False
        text = row.cells[filled[0]]
        if not _UPDATE.match(text):
            return False
        self.rows[-1].parts.append(Part(row, PROGRESS_NOTE, text, "an update printed below its row", placed=True))
        return True

    def _settle_floating(self) -> None:
        """Rule 4: to the row before if that lacks the value, else to the row after if that does, else before."""
        for index, part in self.floating:
            before = self.rows[index]
            after = self.rows[index + 1] if index + 1 < len(self.rows) else None
            target = before
            if before.has(part.column) and after is not None and not after.has(part.column) and not after.holder:
                target = after
            position = next((n for n, p in enumerate(target.parts) if _order(p) > _order(part)), len(target.parts))
            target.parts.insert(position, part)

    # -- rows ---------------------------------------------------------------------------------------

    def _take_row(self, i: int, row: TableRow) -> None:
        cells = self._without_heading_words(i, row)
        if self.open is None:
            self._new_row(i, row, cells)
            return
        heads = [j for j in (*self.number_columns, *self.recommendations) if cells[j].strip()]
        actions = [j for j in self.actions if cells[j].strip()]
        if self._is_merged_recommendation(cells) and not starts_lower(cells[0]):
            new = True
        elif heads:
            new = self._opens_recommendation(i, row, cells)
        elif actions:
            new = self._opens_action(i, row, cells)
        else:
            new = not self.recommendations and not self.actions
        if new:
            self._new_row(i, row, cells)
        else:
            self._continue(i, row, cells)

    def _without_heading_words(self, i: int, row: TableRow) -> list[str]:
        """Cells without the words of the heading below that were caught in them."""
        cells = list(row.cells)
        following = self._next(i)
        if following is None or len(self._filled(row)) < 2 or self._heading(i + 1, following) is None:
            return cells
        below = self._filled(following)
        head = cells[self.heads]
        if head.strip() and fuzz.ratio(head.lower(), following.cells[below[0]].lower()) >= 90:
            self._leave(row, ResidueReason.SECTION_HEADING, [self.heads], "words of the heading below")
            cells[self.heads] = ""
        return cells

    def _opens_recommendation(self, i: int, row: TableRow, cells: Sequence[str]) -> bool:
        """A row with text in the recommendation or number column: the next recommendation, or the tail of one."""
        assert self.open is not None
        number = self.numbers[i]
        if self._inner_number(row, cells) is not None:
            return True
        if self._is_late_number(cells):
            return False
        if number is not None and not self._is_list_item(number, cells):
            return not self._same_number(number, row)
        if self._closed_above(row):
            return True
        if self._score(self.heads, cells) >= _CERTAIN and not self._own_letter(cells):
            return False
        score = _UNNUMBERED if row.first_on_page and self.numbered and number is None else 0.0
        score += 2.0 * self._score(self.heads, cells)
        score += sum(self._score(j, cells) for j, cell in enumerate(cells) if cell.strip() and j != self.heads)
        score += self._ruling_evidence(row)
        if not row.first_on_page and not starts_lower(cells[self.heads]):
            score -= 1.0
        own = sum(1 for j, cell in enumerate(cells) if cell.strip() and self.keys[j] in _OWN)
        if starts_upper(cells[self.heads]) and not opens_list(cells[self.heads]):
            score -= 0.5 * own
        if score > 0 and not starts_lower(cells[self.heads]):
            self.open.uncertain = True
        return score <= 0

    def _is_late_number(self, cells: Sequence[str]) -> bool:
        """A number that a centred cell prints beside a later line of its recommendation."""
        assert self.open is not None
        if not any(cells[j].strip() for j in self.number_columns) or any(map(self.open.has, self.number_columns)):
            return False
        return any(cells[j].strip() and self._score(j, cells) >= _CERTAIN for j in self.recommendations)

    def _inner_number(self, row: TableRow, cells: Sequence[str]) -> int | None:
        """Where, in a cell that begins with the tail of the recommendation above, the next one is numbered."""
        cell = cells[self.heads]
        if not self.recommendations or not row.first_on_page or self._score(self.heads, cells) <= 0:
            return None
        return inner_number(cell)

    def _own_letter(self, cells: Sequence[str]) -> bool:
        """`a) … | lead | date`, then `b) … | lead | date`: letters that number rows, not a list inside a cell."""
        assert self.open is not None
        if not list_mark(cells[self.heads]) or len(list_marks(self.open.text(self.heads))) > 1:
            return False
        return any(cell.strip() and self.keys[j] in _OWN for j, cell in enumerate(cells))

    def _opens_action(self, i: int, row: TableRow, cells: Sequence[str]) -> bool:
        """A row without a recommendation: an action of its own, or more of the action above."""
        assert self.open is not None
        action = next(j for j in self.actions if cells[j].strip())
        text, before = cells[action], self.open.text(action)
        if opens_entry(text, self.known_prefixes):
            return True
        if self._closed_above(row):
            return True
        if starts_lower(text) and action not in self.small:
            return False
        own = [j for j, cell in enumerate(cells) if cell.strip() and self.keys[j] in _OWN]
        named = [j for j in own if self.keys[j] in ("lead_agency", "responsible_officer", "target_date_text")]
        if self.open.holder:
            return True
        mark = list_mark(text)
        if mark and mark != "•" and named:
            opener = list_mark(before)
            if opener and succeeds(mark, [opener, *self._own_marks()]):
                return True
        if not own:
            whole = starts_upper(text) and ends_sentence(text) and ends_sentence(before)
            return whole and not before.rstrip().endswith(":") and not self._carries_on(row, range(len(cells)))
        score = 2.0 * self._score(action, cells)
        score += sum(self._score(j, cells) for j, cell in enumerate(cells) if cell.strip() and j != action)
        score -= 1.0 * len(named)
        score += self._ruling_evidence(row)
        return score <= 0

    def _own_marks(self) -> list[str]:
        marks = (list_mark(row.text(j)) for row in self.rows[-6:] for j in self.actions)
        return [mark for mark in marks if mark]

    def _closed_above(self, row: TableRow) -> bool:
        """The page's own rulings part this row from the one above: between rules a row is a row."""
        geometry = row.fragment.geometry
        return geometry is not None and bool(geometry.edges) and not row.first_on_page and not any(geometry.merged_up)

    def _ruling_evidence(self, row: TableRow) -> float:
        geometry = row.fragment.geometry
        return 3.0 if geometry is not None and geometry.open_top and row.first_on_page else 0.0

    def _same_number(self, number: PrintedNumber, row: TableRow) -> bool:
        """The number of the row above printed again at the head of a page that carries it on."""
        assert self.open is not None
        previous = self._number_of(self.open)
        if previous is None or previous.number != number.number or not row.first_on_page:
            return False
        return all(not row.cells[j].strip() or self._score(j, row.cells) > 0 for j in self.recommendations)

    def _is_list_item(self, number: PrintedNumber, cells: Sequence[str]) -> bool:
        """A number that carries on the list inside the cell above, rather than the numbering of the plan."""
        assert self.open is not None
        if number.labelled or any(cells[j].strip() for j in self.number_columns):
            return False
        before = self.open.text(self.heads)
        marks = [m for m in list_marks(before)[1:] if m.isdigit()]
        others = [j for j, cell in enumerate(cells) if cell.strip() and self.keys[j] in _OWN]
        return succeeds(number.number, marks) and not others

    def _score(self, column: int, cells: Sequence[str]) -> float:
        """How strongly a cell reads as carrying on what stands above it in its column."""
        assert self.open is not None
        cell, before = cells[column], self.open.text(column)
        if not cell.strip():
            return 0.0
        label = number_before(before) if self.keys[column] == "recommendation" else None
        if label and label.end >= len(before):
            return 3.0  # the number stands alone: its text comes now
        return carries_on(cell, before, self.known_prefixes, small=column in self.small)

    def _carries_on(self, row: TableRow, columns: Sequence[int]) -> bool:
        return self.open is not None and any(self._score(j, row.cells) >= _CERTAIN for j in columns)

    def _continue(self, i: int, row: TableRow, cells: Sequence[str]) -> None:
        assert self.open is not None
        if self._splits_off(i, row, cells):
            tail = [self.heads]
            for j in tail:
                self._append(self.open, row, j, cells[j], "carries on the recommendation above")
            self._new_row(i, row, ["" if j in tail else cell for j, cell in enumerate(cells)])
            return
        if self._opens_entry_inside(i, row, cells):
            return
        reason = "carries on the row above the page break" if row.first_on_page else "carries on the row above"
        owner = self.open
        for j, cell in enumerate(cells):
            if not cell.strip():
                continue
            target = owner
            if j == self.heads and owner.parent is not None and not owner.has(j):
                target = _root(owner)
            self._append(target, row, j, cell, reason)
        self._split_prefixes(owner, row)

    def _opens_entry_inside(self, i: int, row: TableRow, cells: Sequence[str]) -> bool:
        """The action ends the one above and then opens another agency's: the row's own values are the latter's."""
        assert self.open is not None
        action = next((j for j in self.actions if cells[j].strip()), None)
        inside = (
            [start for start, _ in prefixes(cells[action], self.known_prefixes) if start] if action is not None else []
        )
        if action is None or not inside:
            return False
        before, rest = self.open, list(cells)
        for j, cell in enumerate(cells):
            if not cell.strip():
                continue
            end = inside[0] if j == action else self._end_of_above(j, cells)
            if cell[:end].strip():
                self._append(before, row, j, cell[:end], "carries on the row above")
            rest[j] = cell[end:]
        self._new_row(i, row, rest)
        return True

    def _end_of_above(self, column: int, cells: Sequence[str]) -> int:
        """How much of a cell belongs to the row above, where the row's action goes over to another agency."""
        assert self.open is not None
        cell = cells[column]
        if column == self.heads and self.recommendations:
            return len(cell)
        inside = [start for start, _ in prefixes(cell, self.known_prefixes)]
        if inside:
            return inside[0]
        if not self.open.has(column):
            return len(cell)
        return tail_end(cell, self.document) if self._score(column, cells) >= _CERTAIN else 0

    def _splits_off(self, i: int, row: TableRow, cells: Sequence[str]) -> bool:
        """A recommendation's tail beside an action that is not its own: printed numbers show that one was lost."""
        action = next((j for j in self.actions if cells[j].strip()), None)
        if action is None or not cells[self.heads].strip() or not row.first_on_page or not self._number_lost(i):
            return False
        own = [j for j, cell in enumerate(cells) if cell.strip() and self.keys[j] in _OWN]
        return starts_upper(cells[action]) and not opens_list(cells[action]) and len(own) > 1

    def _number_lost(self, i: int) -> bool:
        """Between the last printed number and the next one lie more than the recommendations in between."""
        previous = next((as_integer(n.number) for row in reversed(self.rows) if (n := self._number_of(row))), None)
        unnumbered = 0
        for row in reversed(self.rows):
            if self._number_of(row) is not None:
                break
            unnumbered += row.parent is None and not row.lost and bool(row.texts("recommendation"))
        for j in range(i + 1, len(self.table.aligned)):
            number = self.numbers[j]
            if number is not None:
                upcoming = as_integer(number.number)
                return previous is not None and upcoming is not None and upcoming - previous - 1 > unnumbered
            cells = self.table.aligned[j].cells
            unnumbered += starts_upper(cells[self.heads]) and len(self._filled(self.table.aligned[j])) > 2
        return False

    def _new_row(self, i: int, row: TableRow, cells: Sequence[str]) -> None:
        before = self.open
        new = Row(self.table, (*self.table.headings, *self.section))
        has_head = any(cells[j].strip() for j in (*self.recommendations, *self.number_columns))
        merged = self._is_merged_recommendation(cells)
        if before is not None and not merged and not any(cells[j].strip() for j in self.recommendations):
            if has_head or before.headings == new.headings:
                new.parent = _root(before)
            if not has_head and row.first_on_page and self._number_lost(i):
                new.parent, new.lost = None, True
        new.holder = self._is_holder(i, cells)
        tails: list[tuple[int, str]] = []
        for j, cell in enumerate(cells):
            if not cell.strip():
                continue
            head = self._tail_length(row, j, cells) if before is not None else 0
            if head and before is not None:
                tails.append((j, cell[:head]))
            if cell[head:].strip():
                new.parts.append(Part(row, j, cell[head:], placed=bool(head) or j in row.moved))
        for j, text in tails:
            assert before is not None
            self._append(before, row, j, text, "tail of the row above in a cell of the next", placed=True)
        self.rows.append(new)
        self._split_prefixes(new, row)

    def _is_holder(self, i: int, cells: Sequence[str]) -> bool:
        """A recommendation printed as one row across the table, above the actions that inherit it."""
        filled = [j for j, cell in enumerate(cells) if cell.strip()]
        following = self._next(i)
        heads = {*self.recommendations, *self.number_columns, 0}
        if not set(filled) <= heads or following is None:
            return False
        below = following.cells
        if self._is_merged_recommendation(cells):
            return not self._is_merged_recommendation(below) and len(self._filled(following)) > 1
        return not any(below[j].strip() for j in (*self.recommendations, *self.number_columns)) and any(
            below[j].strip() and not starts_lower(below[j]) for j in self.actions
        )

    def _tail_length(self, row: TableRow, column: int, cells: Sequence[str]) -> int:
        """How many characters of a new row's cell still belong to the row above: text bled over a page break."""
        assert self.open is not None
        cell, before = cells[column], self.open.text(column)
        if not row.first_on_page or not before or self._closed_above(row):
            return 0
        if self.keys[column] in ("recommendation_number", "lead_agency", "responsible_officer", "scope_text"):
            return 0
        if self.keys[column] == "recommendation" and number_before(reflow(cell)):
            return 0
        if column == self.heads and (inner := self._inner_number(row, cells)) is not None:
            return inner
        if self._score(column, cells) < _CERTAIN or ends_sentence(before):
            return 0
        return tail_end(cell, self.document)

    def _append(self, target: Row, row: TableRow, column: int, text: str, reason: str, *, placed: bool = False) -> None:
        target.parts.append(Part(row, column, text, reason, placed or column in row.moved))

    def _split_prefixes(self, owner: Row, row: TableRow) -> None:
        """Rule 5: a second agency's entry in a cell opens a new record in every column that has one."""
        found: dict[str, list[tuple[Part, int]]] = {}
        for part in [p for p in owner.parts if p.row is row and p.column in self._prose_columns()]:
            for start, name in prefixes(part.text, self.known_prefixes):
                opens_column = part is next(p for p in owner.parts if p.column == part.column)
                if start > 0 or (part.column in self.actions and not opens_column):
                    found.setdefault(name.lower(), []).append((part, start))
        in_actions = {name for name, places in found.items() if any(p.column in self.actions for p, _ in places)}
        latest = owner
        for name in [name for name in found if name in in_actions]:
            new = Row(owner.table, owner.headings, parent=_root(owner))
            for part, start in found[name]:
                source = next(p for r in self.rows for p in r.parts if p is part or _covers(p, part))
                text = source.text
                offset = text.find(part.text[start:]) if source is not part else start
                if offset < 0:
                    continue
                source.text = text[:offset].rstrip()
                new.parts.append(Part(row, part.column, text[offset:], "opened by an agency prefix", placed=True))
            latest = new
            self.rows.append(new)
        if latest is not owner:
            for r in self.rows:
                r.parts = [p for p in r.parts if p.text.strip()]

    def _numbers_its_rows(self) -> bool:
        """The table prints a number with nearly every recommendation."""
        heads = [
            number is not None
            for number, row in zip(self.numbers, self.table.aligned, strict=True)
            if number is not None or (starts_upper(row.cells[self.heads]) and len(self._filled(row)) > 2)
        ]
        return sum(heads) > 1 and sum(heads) >= _NEARLY_ALL * len(heads)

    # -- what is printed where ------------------------------------------------------------------------

    def _printed_number(self, cells: Sequence[str]) -> PrintedNumber | None:
        for j, key in enumerate(self.keys):
            if key == "recommendation_number" and cells[j].strip():
                return number_cell(cells[j])
        for j, key in enumerate(self.keys):
            if key == "recommendation" and cells[j].strip():
                return number_before(reflow(cells[j]), bare=self.table.bare_numbers)
        if self._is_merged_recommendation(cells):
            return number_before(reflow(cells[0]))
        return None

    def _is_merged_recommendation(self, cells: Sequence[str]) -> bool:
        """In a table that has no column for it: a row of one cell that recommends."""
        if self.recommendations or not cells[0].strip() or any(cell.strip() for cell in cells[1:]):
            return False
        text = reflow(cells[0])
        found = number_before(text)
        return (found is not None and found.labelled) or (
            recommends(text) and (found is not None or ends_sentence(text))
        )

    def _number_of(self, row: Row) -> PrintedNumber | None:
        cell = row.texts("recommendation_number")
        if cell:
            return number_cell(cell)
        text = row.texts("recommendation")
        return number_before(text, bare=self.table.bare_numbers) if text else None

    def _without_empty(self) -> list[Row]:
        return [row for row in self.rows if row.parts]


def prefixes(cell: str, known: frozenset[str] = frozenset()) -> list[tuple[int, str]]:
    """Where agencies' entries open in a cell.

    A name known as a prefix opens one even in mid-line; so does a name in capitals in a cell whose first entry
    opened so.
    """
    found = dict(find_prefixes(cell, known))
    for name in sorted(known):
        for match in re.finditer(rf"(?<![\w(]){re.escape(name)}:(?=\s+\S)", cell):
            found.setdefault(match.start(), name)
    if 0 in found:
        for match in _ENTRY.finditer(cell, len(found[0])):
            found.setdefault(match.start(), match["name"])
    return sorted(found.items())


def opens_entry(cell: str, known: frozenset[str]) -> bool:
    """The cell opens with an agency prefix."""
    return any(start == 0 for start, _ in prefixes(cell.strip(), known))


def carries_on(cell: str, before: str, known_prefixes: frozenset[str], *, small: bool = False) -> float:
    """How strongly a cell reads as more of the text above it: positive for a tail, negative for a beginning.

    In a column whose entries begin with small letters (`small`) such a letter says nothing.
    """
    if is_value(cell):
        return 1.5 if unfinished(before) else -0.5 if before else 0.0
    if opens_entry(cell, known_prefixes):
        return -4.0
    if not before:
        return 1.0 if starts_lower(cell) and not small else -0.5
    if starts_lower(cell) and not small:
        return 1.5 if ends_sentence(before) and not before.rstrip().endswith((":", ";")) else 3.0
    mark = list_mark(cell)
    if mark:
        if mark == "•":
            return 1.5 if "•" in before or before.rstrip().endswith(":") else -0.5
        return 2.0 if succeeds(mark, list_marks(before)) else -1.5
    if unfinished(before):
        return 1.5
    return -1.5 if ends_sentence(before) else -0.5


def tail_end(cell: str, document: DocumentWords) -> int:
    """Where in a cell the sentence carried over from above ends and the cell's own text begins.

    At a paragraph's end; where the text runs on from a lower-case word into a capital that the document
    otherwise writes small; after the first sentence; else nowhere: the whole cell is carried over.
    """
    paragraph = cell.find("\n\n")
    first = cell if paragraph < 0 else cell[:paragraph]
    for match in re.finditer(r"(?<=[a-z]) (?=[A-Z][a-z]+ [a-z])", first):
        last, following = first[: match.start()].split()[-1], first[match.end() :].split()[0]
        if last.islower() and not unfinished(last) and following.lower() in document.small:
            return match.end()
    if paragraph >= 0:
        return paragraph + 2
    sentence = re.search(r"[.!?][\"'”’)]?\s+(?=[A-Z0-9•])", cell)
    return sentence.end() if sentence else len(cell)


def _is_word_end(text: str) -> bool:
    """A lone lower-case word, short enough to be the end of one that the next cell's border cut."""
    return starts_lower(text) and len(text) <= _WORD_END and text.isalpha()


def _covers(part: Part, other: Part) -> bool:
    return part.row is other.row and part.column == other.column


def _order(part: Part) -> tuple[int, int]:
    return (part.row.fragment.page, part.row.fragment.row)


def _root(row: Row) -> Row:
    while row.parent is not None:
        row = row.parent
    return row


def _small_columns(table: PlanTable) -> frozenset[int]:
    """Columns whose entries begin with small letters: told by rows that plainly begin in another column."""
    assert table.columns is not None
    heads = [*table.columns.indices("recommendation_number"), *table.columns.indices("recommendation")]
    whole = [
        row for row in table.aligned if any(number_cell(row.cells[i]) or starts_upper(row.cells[i]) for i in heads)
    ]
    small: set[int] = set()
    for column in set(range(len(table.columns.keys))) - set(heads):
        texts = [row.cells[column] for row in whole if row.cells[column].strip()]
        if len(texts) > 1 and 2 * sum(map(starts_lower, texts)) > len(texts):
            small.add(column)
    return frozenset(small)


def _known_prefixes(table: PlanTable, columns: Sequence[int]) -> frozenset[str]:
    """Names that open entries with a colon somewhere in the table, so that one without is known too."""
    return frozenset(
        name for row in table.aligned for j in columns for _, name in prefixes(row.cells[j]) if len(name) <= _MAX_PREFIX
    )
