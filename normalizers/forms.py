"""Plans printed as forms: one small table a record, the headers down its left side and the texts beside them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from normalizers.headers import Bound, Header, bind_cell, normalise
from normalizers.numbers import number_before
from normalizers.values import is_value
from schemas.columns import Column
from schemas.fragment import Fragment, Page

_LEAST_LINES: Final = 3
_MAX_HEADER_WORDS: Final = 4
_SUBSTANCE: Final[frozenset[Column]] = frozenset({"recommendation", "action"})


@dataclass(frozen=True, slots=True)
class FormLine:
    """A line of a form: the column that its label names, and whether it opens a record."""

    column: int
    number: bool
    """The label is the recommendation's printed number with its word: `Recommendation 4`."""
    opens: bool


@dataclass(slots=True)
class Forms:
    """The forms of a document, as one table: its header, and the lines by the place of their fragment."""

    header: Header
    lines: dict[tuple[int, int], FormLine] = field(default_factory=dict)

    def cells(self, fragment: Fragment) -> tuple[str, ...]:
        """The fragment as a row of the table, its text in the column that its label names."""
        line = self.lines[fragment.page, fragment.row]
        label, value = _label_and_value(fragment)
        placed = [""] * len(self.header.cells)
        placed[line.column] = value
        if line.number:
            placed[0] = label
        return tuple(placed)


def find_forms(pages: Sequence[Page]) -> Forms | None:
    """The forms of a document that has any: runs of rows whose first cells are headers of several columns."""
    runs = [run for page in pages for run in _runs(page.fragments)]
    if not runs:
        return None
    labels: dict[str, Bound] = {}
    for fragment in (fragment for run in runs for fragment in run):
        label, _ = _label_and_value(fragment)
        if _number_label(label) is None:
            labels.setdefault(normalise(label), bind_cell(label))
    columns = [
        Bound("", ("recommendation_number",), known=False),
        Bound("Recommendation", ("recommendation",), known=True),
    ]
    columns += [bound for bound in labels.values() if bound.columns != ("recommendation",)]
    forms = Forms(Header(tuple(columns)))
    for run in runs:
        seen: set[int] = set()
        for fragment in run:
            label, _ = _label_and_value(fragment)
            numbered = _number_label(label) is not None
            column = (
                1
                if numbered
                else next((i for i, bound in enumerate(columns) if normalise(bound.header) == normalise(label)), 1)
            )
            opens = not seen or column in seen
            seen = {column} if opens else seen | {column}
            forms.lines[fragment.page, fragment.row] = FormLine(column, numbered, opens)
    return forms


def _runs(fragments: Iterable[Fragment]) -> list[list[Fragment]]:
    runs: list[list[Fragment]] = [[]]
    for fragment in fragments:
        if _is_line(fragment):
            runs[-1].append(fragment)
        elif runs[-1] and not _is_label(fragment):
            runs.append([])
        elif runs[-1]:
            runs[-1].append(fragment)
    return [run for run in runs if _is_form(run)]


def _is_label(fragment: Fragment) -> bool:
    """A label whose value was left blank."""
    label, *rest = fragment.cells
    if fragment.kind != "cells" or any(map(str.strip, rest)) or len(label.split()) > _MAX_HEADER_WORDS:
        return False
    return bool(rest) and bool(bind_cell(label).columns)


def _is_line(fragment: Fragment) -> bool:
    filled = [bool(cell.strip()) for cell in fragment.cells]
    if fragment.kind != "cells" or sum(filled) != 2 or not filled[0]:
        return False
    label, value = _label_and_value(fragment)
    if bind_cell(value).known and not is_value(value) and len(value.split()) <= _MAX_HEADER_WORDS:
        return False  # a header row of two columns
    return _number_label(label) is not None or bool(bind_cell(label).columns)


def _is_form(run: Sequence[Fragment]) -> bool:
    labels = [_label_and_value(fragment)[0] for fragment in run]
    columns = {column for label in labels for column in bind_cell(label).columns[:1]}
    columns |= {"recommendation"} if any(map(_number_label, labels)) else set()
    return len(run) >= _LEAST_LINES and len(columns) >= _LEAST_LINES and bool(columns & _SUBSTANCE)


def _label_and_value(fragment: Fragment) -> tuple[str, str]:
    label, *rest = fragment.cells
    return label, next((cell for cell in rest if cell.strip()), "")


def _number_label(label: str) -> str | None:
    """The number of a label that is nothing but a recommendation's number with its word."""
    found = number_before(label)
    return found.number if found and found.labelled and found.end >= len(label.strip()) else None
