"""Which fragments make up which table of the plan, under which headings; the rest is residue.

A table begins at a header row. It goes on over pages as long as its columns do, with or without the header
printed again, until other headers, or a heading above the same headers, begin the next.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from normalizers.agencies import Names, find_agencies
from normalizers.align import Aligned, align_page
from normalizers.dates import find_as_at
from normalizers.forms import Forms, find_forms
from normalizers.furniture import is_page_number, is_separator, lines_throughout, running_key, running_lines
from normalizers.headers import Columns, Header, decide, is_foreign, normalise, places_in, read_header, repeats
from normalizers.headings import (
    is_heading,
    is_short,
    is_title,
    names_agency,
    names_paper,
    names_part,
    names_review,
    recommends,
    tells_a_date,
)
from normalizers.headless import belong_under, infer_header
from normalizers.numbers import number_before, numbered_throughout
from normalizers.status import read_key
from normalizers.text import reflow, starts_lower, starts_upper, unfinished, words
from normalizers.values import is_value
from schemas.enums import ResidueReason
from schemas.fragment import Fragment, Page

_MAX_HEADER_ROWS: Final = 4
_MIN_HEADERS: Final = 2
_MIN_COLOURS: Final = 2
_MAX_TITLES: Final = 2
"""Titles that can stand between a table and the part it belongs to."""
_MAX_OTHER: Final = 3
"""Columns of a table of another kind that can follow a plan on the next page with no word between."""
_MAX_CARRIED: Final = 3
_MAX_TEXT_ABOVE: Final = 8
"""Lines that a recommendation printed above its table can take up."""
_MAX_AS_AT_WORDS: Final = 12
_GOES_ON: Final = re.compile(r"(?:&|and|of|for|with) ")
"""How a line begins that ends the one above."""


@dataclass(slots=True)
class Left:
    """A piece of text that is in no record."""

    fragment: Fragment
    reason: ResidueReason
    text: str
    detail: str | None = None


@dataclass(slots=True)
class TableRow:
    """A fragment of a table, as wide as the table."""

    fragment: Fragment
    cells: tuple[str, ...]
    moved: frozenset[int]
    first_on_page: bool
    joined: bool = False
    """A further line of a form: more of the record above, whatever it holds."""


@dataclass(slots=True)
class PlanTable:
    """A logical table: its columns, the headings above it, and its rows in order."""

    number: int
    header: Header
    headings: tuple[str, ...]
    rows: list[Fragment] = field(default_factory=list)
    cells: list[tuple[str, ...]] = field(default_factory=list)
    """The cells of each row, in the order of `header` where a page printed it without some of its columns."""
    forms: Forms | None = None
    """The lines that its rows are, where the plan is printed as forms."""
    aligned: list[TableRow] = field(default_factory=list)
    columns: Columns | None = None
    header_printed: bool = True
    """False while all its rows stand under a header that the document has not printed yet."""
    bare_numbers: bool = False
    """Recommendations are numbered with nothing between the number and the text."""
    as_at: date | None = None
    as_at_text: str | None = None
    pages: list[int] = field(default_factory=list)

    @property
    def bound(self) -> Columns:
        """Its columns, which every table has once the document is laid out."""
        assert self.columns is not None
        return self.columns


@dataclass(slots=True)
class Layout:
    """A document taken apart: its tables in order, what is in none of them, and its lines of prose."""

    tables: list[PlanTable]
    left: list[Left]
    prose: list[Fragment]


def lay_out(pages: Sequence[Page], names: Names) -> Layout:
    """Find the tables of a plan and the headings above them; give every table its columns and aligned rows."""
    walk = _walk(pages, None)
    if walk.orphans:
        first = walk.tables[0].header if walk.tables else infer_header(walk.orphans)
        if first is not None and (not walk.tables or belong_under(walk.orphans, first)):
            walk = _walk(pages, first)
    _bind_columns(walk.tables, names)
    for table in walk.tables:
        _align(table)
        table.bare_numbers = _numbers_are_bare(table)
    return Layout(walk.tables, walk.left, walk.prose)


def _walk(pages: Sequence[Page], assumed: Header | None) -> _Walk:
    walk = _Walk(running_lines(pages), lines_throughout(pages), assumed, find_forms(pages))
    for page in pages:
        walk.page(page)
    walk.flush_lines()
    return walk


class _Walk:
    """One pass over the fragments of a document, in order.

    `assumed` is the header of rows that stand before any: the one that the document prints later, or one that
    is inferred from what they hold. `orphans` are the rows that found no table.
    """

    def __init__(self, running: set[str], throughout: set[str], assumed: Header | None, forms: Forms | None) -> None:
        self.forms = forms
        self.running = running
        self.throughout = throughout
        self.assumed = assumed
        self.orphans: list[Fragment] = []
        self.foreign = False
        self.tables: list[PlanTable] = []
        self.left: list[Left] = []
        self.prose: list[Fragment] = []
        self.table: PlanTable | None = None
        self.lines: list[Fragment] = []
        self.headings: tuple[str, ...] = ()
        self.printed_headings: set[str] = set()
        self.skip = 0
        self.header_row: Fragment | None = None
        """The last row of the header that was printed last."""
        self.places: tuple[int | None, ...] | None = None
        """Where the columns of a header that was printed again with other blanks stand in the table's."""

    def page(self, page: Page) -> None:
        for i, fragment in enumerate(page.fragments):
            if self.skip:
                self.skip -= 1
                continue
            if fragment.kind == "cells":
                self.row(fragment, page.fragments[i + 1 : i + _MAX_HEADER_ROWS])
            elif i and self._is_cut_row(fragment, page.fragments[i - 1]):
                self.body(fragment)
            else:
                self.line(fragment)

    def _is_cut_row(self, fragment: Fragment, before: Fragment) -> bool:
        """A table row whose trailing tabs were stripped: a line right under a row, with no gap between.

        Right under the header row only a section stands so.
        """
        if not fragment.tight or fragment.bbox is not None or self.table is None or self._runs(fragment):
            return False
        if before is self.header_row:
            return is_heading(fragment.cells[0])
        return bool(self.table.rows) and self.table.rows[-1] is before

    def _runs(self, fragment: Fragment) -> bool:
        text = " ".join(filter(None, fragment.cells))
        numbered = is_page_number(text) and (fragment.kind == "line" or "page" in text.lower())
        return running_key(fragment) in self.running or numbered

    def line(self, fragment: Fragment) -> None:
        if is_separator(fragment):
            self.leave(fragment, ResidueReason.SEPARATOR)
            return
        key, text = running_key(fragment), fragment.cells[0]
        if is_page_number(text) or (key in self.running and not self._opens_part(key, text)):
            self.leave(fragment, ResidueReason.PAGE_FURNITURE)
            return
        if key in self.running and key is not None:
            self.printed_headings.add(key)
        self.lines.append(fragment)

    def _opens_part(self, key: str | None, text: str) -> bool:
        """A running line that names the part of the plan its page belongs to, at its first print."""
        title = (names_part(text) and not names_paper(text)) or (names_agency(text) and key not in self.throughout)
        return title and key not in self.printed_headings

    def row(self, fragment: Fragment, following: Sequence[Fragment]) -> None:
        if is_separator(fragment):
            self.leave(fragment, ResidueReason.SEPARATOR)
            return
        if not any(char.isalnum() for cell in fragment.cells for char in cell):
            self.leave(fragment, ResidueReason.NOISE)
            return
        if self.forms and (fragment.page, fragment.row) in self.forms.lines:
            self.form_line(fragment, self.forms)
            return
        if self._runs(fragment) and not (self.table and names_agency(" ".join(fragment.cells))):
            self.leave(fragment, ResidueReason.PAGE_FURNITURE)
            return
        if fragment.cells[0].strip() and not any(map(str.strip, fragment.cells[1:])) and _above_header(following):
            self.lines.append(fragment)
            return
        again = self.table is not None and repeats(fragment.cells, self.table.header, whole=True)
        found = _header_again(fragment, following, self.table.header) if again and self.table else None
        if not found and not _goes_on_above(fragment):
            found = _header_rows(fragment, () if again else following)
        if found and not self._is_body(found[0], fragment):
            self.open_table(*found)
            self.header_row = found[1][-1]
            self.skip = len(found[1]) - 1
            return
        if self.table is not None and repeats(fragment.cells, self.table.header):
            self.flush_lines()
            self.leave(fragment, ResidueReason.REPEATED_HEADER)
            self.header_row = fragment
            return
        if _is_foreign_header(fragment) or self._opens_other_table(fragment):
            self.flush_lines()
            self.table = None
            self.foreign = True
        self.body(fragment)

    def _is_body(self, header: Header, fragment: Fragment) -> bool:
        """A row as wide as the table, right under its other rows, that only holds words as a header may."""
        if self.table is None or header.is_worded or self.lines or not self.table.rows:
            return False
        return len(fragment.cells) == len(self.table.header.cells) and self.table.rows[-1].page == fragment.page

    def form_line(self, fragment: Fragment, forms: Forms) -> None:
        headings = self._headings_above()
        if self.table is None or self.table.forms is None or headings:
            self.table = self._new_table(forms.header, headings)
            self.table.forms = forms
        else:
            self.flush_lines()
        line = forms.lines[fragment.page, fragment.row]
        if not line.number:
            first = all(forms.lines[f.page, f.row].column != line.column for f in self.table.rows)
            reason = ResidueReason.COLUMN_HEADER if first else ResidueReason.REPEATED_HEADER
            self.left.append(Left(fragment, reason, reflow(fragment.cells[0])))
        self.table.rows.append(fragment)
        self.table.cells.append(forms.cells(fragment))
        if fragment.page not in self.table.pages:
            self.table.pages.append(fragment.page)

    def body(self, fragment: Fragment) -> None:
        if self.table is None and self.assumed and not self.foreign and not self.tables:
            self.table = self._new_table(self.assumed, self._headings_above(loose=True))
            self.table.header_printed = False
        if self.table is None:
            self.flush_lines()
            if not self.tables and not self.foreign:
                self.orphans.append(fragment)
            self.leave(fragment, ResidueReason.PROSE)
            return
        headings = self._headings_above()
        recommendation = self._recommendation_above(self.table.header)
        if headings:
            self.table = self._new_table(self.table.header, headings)
            self.places = None
        else:
            self.flush_lines()
        self._append_rows(recommendation)
        if not self.table.rows and self._is_header_note(fragment):
            return
        self._append_rows([fragment])

    def _append_rows(self, fragments: Sequence[Fragment]) -> None:
        assert self.table is not None
        for fragment in fragments:
            self.table.rows.append(fragment)
            self.table.cells.append(self._in_columns(fragment.cells, len(self.table.header.cells)))
            if fragment.page not in self.table.pages:
                self.table.pages.append(fragment.page)

    def _recommendation_above(self, header: Header) -> list[Fragment]:
        """A recommendation printed as text above the table of its actions, taken from the lines that wait.

        Only a table without a column for it has one; the text is the first row of the table.
        """
        if any("recommendation" in bound.columns for bound in header.cells):
            return []
        for i in range(len(self.lines) - 1, max(len(self.lines) - _MAX_TEXT_ABOVE, 0) - 1, -1):
            number = number_before(_line_text(self.lines[i]))
            if number and (number.labelled or recommends(_line_text(self.lines[i]))):
                found, self.lines = self.lines[i:], self.lines[:i]
                return found
        return []

    def _opens_other_table(self, fragment: Fragment) -> bool:
        """Below text that parts it from the rows above: a row like a header, of another width than the plan's."""
        if self.table is None or len(fragment.cells) == len(self.table.header.cells):
            return False
        texts = [cell for cell in fragment.cells if cell.strip()]
        if len(texts) < _MIN_HEADERS or not _could_head(fragment) or not all(map(starts_upper, texts)):
            return False
        if self.lines:
            return True
        new_page = bool(self.table.rows) and self.table.rows[-1].page != fragment.page
        values = any(is_value(text) or names_agency(text) for text in texts)
        return new_page and len(texts) == len(fragment.cells) <= _MAX_OTHER and not values

    def _in_columns(self, cells: tuple[str, ...], width: int) -> tuple[str, ...]:
        if self.places is None or len(cells) != len(self.places):
            return cells
        placed = [""] * width
        for place, cell in zip(self.places, cells, strict=True):
            if place is None and cell.strip():
                return cells
            if place is not None:
                placed[place] = cell
        return tuple(placed)

    def _is_header_note(self, fragment: Fragment) -> bool:
        """A second line of the header, such as `As at 30 June` under the progress column."""
        texts = [cell for cell in fragment.cells if cell.strip()]
        if self.table is None or len(texts) != 1 or len(words(texts[0])) > _MAX_AS_AT_WORDS:
            return False
        found = find_as_at(texts[0])
        if not found:
            return False
        self.table.as_at, self.table.as_at_text = found
        self.leave(fragment, ResidueReason.COLUMN_HEADER, detail="second line of the header")
        return True

    def open_table(self, header: Header, rows: Sequence[Fragment]) -> None:
        recommendation = self._recommendation_above(header)
        headings = self._headings_above(loose=True)
        same = self.table is not None and repeats(header.printed, self.table.header, whole=True)
        self.places = None
        if self.table is not None and not headings and not same:
            self.places = places_in(header.printed, self.table.header)
        if not headings and (same or self.places):
            self.flush_lines()
            printed = self.table is not None and self.table.header_printed
            for fragment in rows:
                self.leave(fragment, ResidueReason.REPEATED_HEADER if printed else ResidueReason.COLUMN_HEADER)
            if self.table is not None:
                self.table.header_printed = True
                self._append_rows(recommendation)
            return
        self.foreign = False
        self.table = self._new_table(header, headings)
        for fragment in rows:
            self.leave(fragment, ResidueReason.COLUMN_HEADER)
        self._append_rows(recommendation)
        found = find_as_at("\n".join(reflow(text) for text in header.printed))
        if found:
            self.table.as_at, self.table.as_at_text = found

    def _new_table(self, header: Header, headings: Sequence[Sequence[Fragment]]) -> PlanTable:
        printed = [fragment for lines in headings for fragment in lines]
        for fragment in self.lines:
            if fragment in printed:
                self.left.append(Left(fragment, ResidueReason.SECTION_HEADING, _line_text(fragment)))
            else:
                self._leave_prose(fragment)
        self.lines = []
        if headings:
            self.headings = _nest(self.headings, [_text_of_lines(lines) for lines in headings])
        table = PlanTable(len(self.tables) + 1, header, self.headings)
        self.tables.append(table)
        return table

    def _headings_above(self, *, loose: bool = False) -> list[list[Fragment]]:
        """The headings right above that name the part or agency of the table, from the top down: the lines of each.

        With `loose`, as above a header row, the nearest line need only be heading-like. A line that repeats
        the heading in force begins no new table.
        """
        found: list[list[Fragment]] = []
        titles = 0
        for lines in reversed(_paragraphs(self.lines)):
            text = _text_of_lines(lines)
            if _is_bare_title(text) and not found and titles < _MAX_TITLES:
                titles += 1
                continue
            if titles and (not names_part(text) or names_review(text)):
                break
            named = (names_part(text) or names_agency(text)) and not _is_bare_title(text)
            if not named and not (loose and not found and _is_loose_heading(text)):
                break
            found.insert(0, lines)
        if [_text_of_lines(lines).lower() for lines in found] == [h.lower() for h in self.headings[-len(found) :]]:
            return []
        return found

    def flush_lines(self) -> None:
        for fragment in self.lines:
            self._leave_prose(fragment)
        self.lines = []

    def _leave_prose(self, fragment: Fragment) -> None:
        text = _line_text(fragment).lower()
        if self.table is not None and text in [h.lower() for h in self.headings]:
            self.leave(fragment, ResidueReason.PAGE_FURNITURE, detail="heading printed again")
            return
        self.prose.append(fragment)
        self.leave(fragment, ResidueReason.PROSE)

    def leave(self, fragment: Fragment, reason: ResidueReason, detail: str | None = None) -> None:
        text = "\n".join(reflow(cell) for cell in fragment.cells if cell.strip())
        self.left.append(Left(fragment, reason, text, detail))


def _is_loose_heading(text: str) -> bool:
    """Short text right above a table, which is no title, no legend and no date."""
    return is_short(text) and not is_title(text) and not tells_a_date(text) and len(read_key(text)) < _MIN_COLOURS


def _is_bare_title(text: str) -> bool:
    """A title that also happens to hold an agency's name: `Northshire DHR Action Plan`."""
    return is_title(text) and not names_part(text) and not re.match(r"\s*agency\s*[:–-]", text, re.IGNORECASE)


def _nest(current: tuple[str, ...], new: Sequence[str]) -> tuple[str, ...]:
    """The headings in force once new ones are printed: a part opens a new outline, an agency stands in it."""
    path = list(current)
    for heading in new:
        path = [heading] if names_part(heading) else [*(h for h in path if names_part(h)), heading]
    return tuple(path)


def _header_rows(fragment: Fragment, following: Sequence[Fragment]) -> tuple[Header, list[Fragment]] | None:
    """The header that begins at a row, with the rows it takes up when its words wrap over several.

    Rows are added as long as they make more of the headers known, so that `Target` over `date` is one, or hold
    nothing but small letters, as no row of a table does right under its header.
    """
    if sum(bool(cell.strip()) for cell in fragment.cells) < _MIN_HEADERS:
        return None
    best = read_header(fragment.cells)
    if best is None and not _could_head(fragment):
        return None
    rows = [fragment]
    known = _known(best)
    for count in range(2, _MAX_HEADER_ROWS + 1):
        more = [f for f in following[: count - 1] if f.kind == "cells"]
        if len(more) < count - 1 or not all(_could_head(f) for f in more):
            break
        header = read_header(_stacked([fragment, *more]))
        carried = _known(header) == known and _carries_header(more[-1])
        if header is not None and (_known(header) > known or carried):
            best, rows, known = header, [fragment, *more], _known(header)
    return (best, rows) if best else None


def _header_again(
    fragment: Fragment, following: Sequence[Fragment], header: Header
) -> tuple[Header, list[Fragment]] | None:
    """A header printed again over as many rows as the first time, word for word."""
    for count in range(1, len(following) + 1):
        rows = [fragment, *(f for f in following[:count] if f.kind == "cells")]
        if list(map(normalise, _stacked(rows))) == list(map(normalise, header.printed)):
            return header, rows
    return None


def _above_header(following: Sequence[Fragment]) -> bool:
    """The next row is a header: a lone cell above it is a title or a heading that was drawn into the grid."""
    return bool(following) and following[0].kind == "cells" and read_header(following[0].cells) is not None


def _goes_on_above(fragment: Fragment) -> bool:
    """A cell of the row is merged with one above it, as no cell is where a header begins."""
    return fragment.geometry is not None and any(fragment.geometry.merged_up)


def _paragraphs(lines: Sequence[Fragment]) -> list[list[Fragment]]:
    """Lines outside tables, those together of which the first plainly goes on in the next right below it."""
    found: list[list[Fragment]] = []
    for fragment in lines:
        near = bool(found) and fragment.tight and fragment.page == found[-1][-1].page
        if near and (unfinished(_line_text(found[-1][-1])) or _GOES_ON.match(_line_text(fragment))):
            found[-1].append(fragment)
        else:
            found.append([fragment])
    return found


def _text_of_lines(lines: Sequence[Fragment]) -> str:
    return " ".join(map(_line_text, lines))


def _line_text(fragment: Fragment) -> str:
    return reflow("\n\n".join(cell for cell in fragment.cells if cell.strip()))


def _known(header: Header | None) -> int:
    return sum(cell.known for cell in header.cells) if header else 0


def _carries_header(fragment: Fragment) -> bool:
    return all(starts_lower(cell) and len(words(cell)) <= _MAX_CARRIED for cell in fragment.cells if cell.strip())


def _could_head(fragment: Fragment) -> bool:
    texts = [cell for cell in fragment.cells if cell.strip()]
    return bool(texts) and all(len(words(text)) <= 5 and not any(map(str.isdigit, text)) for text in texts)


def _stacked(rows: Sequence[Fragment]) -> list[str]:
    width = max(len(row.cells) for row in rows)
    return [
        "\n".join(row.cells[i] for row in rows if i < len(row.cells) and row.cells[i].strip()) for i in range(width)
    ]


def _is_foreign_header(fragment: Fragment) -> bool:
    """A header row of a table that is no plan: short words with capitals, and one or more that say so."""
    texts = [cell for cell in fragment.cells if cell.strip()]
    if len(texts) < 2 or not _could_head(fragment) or not all(map(starts_upper, texts)):
        return False
    foreign = sum(map(is_foreign, texts))
    return foreign * 2 > len(texts) or (foreign > 0 and is_foreign(texts[0]))


def _bind_columns(tables: Sequence[PlanTable], names: Names) -> None:
    """Tables under the same printed header are decided together: what a header means does not change in a plan."""
    groups: dict[tuple[str, ...], list[PlanTable]] = defaultdict(list)
    for table in tables:
        groups[tuple(map(normalise, table.header.printed))].append(table)
    for group in groups.values():
        width = len(group[0].header.cells)
        body = [cells for table in group for cells in table.cells if len(cells) == width]
        columns = decide(group[0].header, body, lambda cell: _names_agency(cell, names))
        for table in group:
            table.columns = replace(columns, header=table.header)


def _numbers_are_bare(table: PlanTable) -> bool:
    heads = table.bound.indices("recommendation")
    return numbered_throughout([row.cells[i] for row in table.aligned for i in heads])


def _names_agency(cell: str, names: Names) -> bool:
    found = find_agencies(lead_agency=cell, action=None, responsible_officer=None, section=None, names=names)
    return bool(found)


def _align(table: PlanTable) -> None:
    keys = table.bound.keys
    before = [""] * len(keys)
    by_page: dict[int, list[tuple[Fragment, tuple[str, ...]]]] = defaultdict(list)
    for fragment, cells in zip(table.rows, table.cells, strict=True):
        by_page[fragment.page].append((fragment, cells))
    for rows in by_page.values():
        aligned: list[Aligned] = align_page([cells for _, cells in rows], keys, before)
        for position, ((fragment, cells), result) in enumerate(zip(rows, aligned, strict=True)):
            moved = result.moved | _replaced(fragment.cells, cells)
            line = table.forms.lines.get((fragment.page, fragment.row)) if table.forms else None
            joined = line is not None and not line.opens
            table.aligned.append(TableRow(fragment, result.cells, moved, first_on_page=position == 0, joined=joined))
            before = [cell or old for cell, old in zip(result.cells, before, strict=True)]


def _replaced(printed: tuple[str, ...], placed: tuple[str, ...]) -> frozenset[int]:
    """The columns of a row that stand elsewhere than its cells did."""
    return frozenset(i for i, cell in enumerate(placed) if cell and (i >= len(printed) or printed[i] != cell))
