"""From printed column headers to the columns of the contract."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from rapidfuzz import fuzz, process

from normalizers.agencies import is_agency_name
from normalizers.assignment import assign
from normalizers.contents import fits, look_at
from normalizers.dates import is_bare_date
from normalizers.numbers import number_before, number_cell
from normalizers.text import starts_lower, words
from normalizers.values import is_status_label
from schemas.columns import COLUMNS, Column
from schemas.enums import WarningCode
from schemas.header_sense import plain, senses
from schemas.vocabulary import (
    AMBIGUOUS_WORDINGS,
    FOREIGN_WORDINGS,
    HEADER_WORDINGS,
    NUMBER_WORDINGS,
    OTHER_WORDINGS,
    WEAK_RECOMMENDATIONS,
)

_RESEMBLES: Final = 90.0
"""Least `rapidfuzz` ratio for a wording to count as met: a slip of one letter in ten."""
_MISPRINTED: Final = 72.0
"""Least ratio of every cell for a row to be a misread print of the header."""
_MAX_HEADER_WORDS: Final = 16
_MAX_HEADER: Final = 300
"""Letters in one header, by far: most rows are told from a header by their length alone."""
_MAX_DROPPED: Final = 3
"""Columns that a page can lose and still be of the same table."""
_MAX_PARTED: Final = 9
"""Words up to which one line of a header says what the whole means; in a longer one it may stand for anything."""
_PLAIN: Final = 9.0
"""What a known wording is worth as its column: more than cells can say."""
_LIKELY: Final = 4.0
_NEXT: Final = 0.4
"""What one that may mean two is worth as the likelier, and how much less as the next."""
_MOST_WEIGHT: Final = 6.0
_MIN_BOUND: Final = 2
_ABBREVIATED: Final = 3
"""Words up to which a full stop at the end is that of an abbreviation: `Rec. No.`."""
_LEAST_SENSED: Final = 3
"""Columns that headers name by their words alone in a plan, at the least."""
_SUBSTANCE: Final = frozenset({"recommendation", "action"})
_DETAIL: Final = frozenset(COLUMNS) - _SUBSTANCE - {"recommendation_number"}


@dataclass(frozen=True, slots=True)
class Bound:
    """One printed column: the columns its header can mean (the likelier first; none: `extra`)."""

    header: str
    columns: tuple[Column, ...]
    known: bool
    weights: tuple[float, ...] = ()
    """What its words are worth as each of `columns`; empty where a wording as such is known."""


@dataclass(frozen=True, slots=True)
class Header:
    """A header row: one entry a printed column, blank headers included."""

    cells: tuple[Bound, ...]

    @property
    def is_worded(self) -> bool:
        """Most of its cells are wordings of the vocabulary, and not only made of words that a header may hold."""
        return _mostly_worded([cell for cell in self.cells if cell.header.strip()])

    @property
    def printed(self) -> tuple[str, ...]:
        return tuple(cell.header for cell in self.cells)


@lru_cache(maxsize=2048)
def normalise(header: str) -> str:
    """A header in the form that wordings are written in: lower case, letters and digits only."""
    return plain(header)


@cache
def _wordings() -> dict[str, Column]:
    table: dict[str, Column] = {}
    for column, wordings in HEADER_WORDINGS.items():
        for wording in wordings:
            if wording in table and wording not in AMBIGUOUS_WORDINGS:
                raise ValueError(f"header wording {wording!r} stands for {table[wording]} and for {column}")
            table.setdefault(wording, column)
    return table


@cache
def _choices() -> tuple[str, ...]:
    return (*_wordings(), *AMBIGUOUS_WORDINGS, *OTHER_WORDINGS, *NUMBER_WORDINGS, *FOREIGN_WORDINGS)


@cache
def bind_cell(header: str) -> Bound:
    """What one printed header can mean, judged by its wording alone."""
    text = normalise(header)
    if not text:
        return Bound(header, (), known=False)
    match = process.extractOne(text, _choices(), scorer=fuzz.ratio, score_cutoff=_RESEMBLES)
    wording = match[0] if match else None
    if wording in AMBIGUOUS_WORDINGS:
        return Bound(header, AMBIGUOUS_WORDINGS[wording], known=True)
    if wording in _wordings():
        return Bound(header, (_wordings()[wording],), known=True)
    if wording in NUMBER_WORDINGS:
        return Bound(header, ("recommendation_number",), known=True)
    if wording is not None and (wording == text or wording not in FOREIGN_WORDINGS):
        return Bound(header, (), known=True)
    if is_bare_date(header):
        return Bound(header, ("progress",), known=True, weights=(_LIKELY,))  # what was told on that day
    sensed = _bind_by_sense(header)
    if sensed.known:
        return sensed
    parts = re.split(r"[/|\n]", header)[::-1] if len(text.split()) <= _MAX_PARTED else []
    for part in parts:
        bound = bind_cell(part) if part != header else None  # a header in two languages, or of two words
        if bound and bound.known:
            return Bound(header, bound.columns, True, bound.weights)
    return sensed


def _bind_by_sense(header: str) -> Bound:
    found = senses(header)
    columns: list[Column] = []
    weights: list[float] = []
    for sense, weight in found:
        if sense != "extra" and sense != "foreign":
            columns.append(sense)
            weights.append(min(weight, _MOST_WEIGHT))
    if found and found[0][0] in ("extra", "foreign"):
        return Bound(header, (), known=found[0][0] == "extra")
    return Bound(header, tuple(columns), bool(columns), tuple(weights))


def is_foreign(header: str) -> bool:
    """A header of a table that is no action plan."""
    return normalise(header) in FOREIGN_WORDINGS


def read_header(cells: Sequence[str]) -> Header | None:
    """The header that a row is, or None for a row of anything else.

    A header row holds short cells, most of which are known wordings, and between them name what is to be done
    (recommendation or action) and one thing about it. Tables of other kinds have foreign headers beside them.
    """
    if any(len(cell) > _MAX_HEADER for cell in cells):
        return None
    texts = [cell for cell in cells if normalise(cell)]
    if len(texts) < _MIN_BOUND or any(len(words(text)) > _MAX_HEADER_WORDS for text in texts):
        return None
    bound = [bind_cell(text) for text in texts]
    undated = [cell for cell in bound if not is_bare_date(cell.header)]  # a day heads a column, and fills a cell
    columns = {column for cell in bound for column in cell.columns}
    if not columns & _SUBSTANCE or not columns & _DETAIL or any(map(is_foreign, texts)):
        return None
    known = sum(cell.known for cell in undated)
    if known * 2 < len(undated) or sum(bool(cell.columns) for cell in bound) < _MIN_BOUND:
        return None
    if sum(map(_reads_as_value, texts)) * 2 >= len(texts):
        return None
    if not _mostly_worded(bound) and not _makes_sense(bound):
        return None
    return Header(tuple(bind_cell(cell) for cell in cells))


def _mostly_worded(bound: Sequence[Bound]) -> bool:
    return sum(_worded(cell) and bool(cell.columns) for cell in bound) * 2 >= len(bound)


def _worded(cell: Bound) -> bool:
    """Known by its wording as such, and not by what its words are."""
    return cell.known and not cell.weights


def _makes_sense(bound: Sequence[Bound]) -> bool:
    """Whether headers that no vocabulary lists are those of a plan: their words stand in the cells of a body too.

    None of them may be a value, and they name three columns at the least, three to each that no plan has. A table
    that begins with a date, and names no recommendation, tells what happened.
    """
    texts = [cell.header for cell in bound]
    if any(_reads_as_value(cell.header) or is_agency_name(cell.header) for cell in bound if not _worded(cell)):
        return False
    columns = {cell.columns[0] for cell in bound if cell.columns}
    foreign = sum(any(sense == "foreign" for sense, _ in senses(text)[:1]) for text in texts)
    if len(columns) < max(_LEAST_SENSED, _LEAST_SENSED * foreign + 1):
        return False
    dated = bound[0].columns[:1] == ("target_date_text",)
    return not dated or "recommendation" in columns


def _reads_as_value(text: str) -> bool:
    """A cell that a body row may hold as well: a sentence or the tail of one, a date, a number."""
    number = number_before(text)
    if (number and number.labelled and number.end < len(text)) or is_status_label(text):
        return True
    ends = text.rstrip().endswith((".", ";")) and len(words(text)) > _ABBREVIATED
    return starts_lower(text) or ends or any(char.isdigit() for char in text)


def repeats(cells: Sequence[str], header: Header, *, whole: bool = False) -> bool:
    """Whether a row prints the header again: whole, or (unless `whole` is asked for) with cells missing.

    A scanner may have misread every word of it, so cells need only resemble what was printed first.
    """
    again, printed = [normalise(cell) for cell in cells], [normalise(text) for text in header.printed]
    if whole:
        named = [(text, other) for text, other in zip(again, printed, strict=False) if text]
        same = len(again) == len(printed) and all(_alike(text, other) for text, other in named)
        return same and len(named) * 2 >= sum(map(bool, printed))
    again, printed = [text for text in again if text], [text for text in printed if text]
    if not again or len(again) * 2 < len(printed) or any(len(text.split()) > _MAX_HEADER_WORDS for text in again):
        return False
    return all(any(_alike(text, other) for other in printed) for text in again)


def places_in(cells: Sequence[str], header: Header) -> tuple[int | None, ...] | None:
    """Where the columns of a header printed again stand in the header; None for another header.

    Extractors drop a column that is blank on a page, header and all, or add one (its place is None).
    """
    again, printed = [normalise(cell) for cell in cells], [normalise(text) for text in header.printed]
    named = [text for text in again if text]
    if len(again) == len(printed) or not max(_MIN_BOUND, len(printed) - _MAX_DROPPED) <= len(named) <= len(printed):
        return None
    places: list[int | None] = []
    start = 0
    for text in again:
        found = next((i for i in range(start, len(printed)) if _alike(text, printed[i])), None) if text else None
        if text and found is None:
            return None
        places.append(found)
        start = start if found is None else found + 1
    return tuple(places)


def _alike(text: str, other: str) -> bool:
    return text == other or max(fuzz.ratio(text, other), fuzz.token_sort_ratio(text, other)) >= _MISPRINTED


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table, decided: `keys` has one entry a printed column, a contract column or None (`extra`)."""

    header: Header
    keys: tuple[Column | None, ...]
    warnings: tuple[WarningCode, ...] = ()

    def indices(self, column: Column) -> list[int]:
        return [i for i, key in enumerate(self.keys) if key == column]


def decide(header: Header, body: Sequence[Sequence[str]], is_agency: Callable[[str], bool]) -> Columns:
    """Give every printed column its one destination, by its wording, what its cells hold and what stands beside it.

    `body` holds the rows under the header, as wide as the header or narrower. Two columns of one meaning keep
    it both: their texts are pooled. A header that could mean two columns takes the one that its cells fit,
    unless another header claims that one outright; one whose words say nothing takes what its cells plainly are.
    """
    rows = [row for row in body if sum(bool(cell.strip()) for cell in row) > 1]  # headings and notes say nothing
    cells = [[row[i] for row in rows if i < len(row) and row[i].strip()] for i in range(len(header.cells))]
    if not any(bound.header.strip() for bound in header.cells):
        keys: list[Column | None] = [bound.columns[0] if bound.columns else None for bound in header.cells]
        return Columns(header, tuple(keys), (WarningCode.HEADER_INFERRED,))
    wording = [_worth(bound) for bound in header.cells]
    contents = [{} if _settled(b) else fits(look_at(c, is_agency)) for b, c in zip(header.cells, cells, strict=True)]
    keys = list(assign(wording, contents))
    warnings = {_doubt(bound, key) for bound, key in zip(header.cells, keys, strict=True)} - {None}
    _settle_blank_headers(header, keys, cells)
    _settle_numbers(header, keys, cells)
    if "recommendation" not in keys and any(map(_is_numbered_recommendation, body)):
        keys = [None if key == "recommendation_number" else key for key in keys]  # the actions' own numbers
    return Columns(header, tuple(keys), tuple(sorted(code for code in warnings if code)))


def _is_numbered_recommendation(row: Sequence[str]) -> bool:
    """A recommendation printed as one row across the table, with its number and the word for it."""
    first, *rest = row
    number = number_before(first)
    return number is not None and number.labelled and number.end < len(first.strip()) and not any(map(str.strip, rest))


def _settled(bound: Bound) -> bool:
    """What the column is does not depend on its cells: its wording is plain, or it has none."""
    return not bound.header.strip() or (bound.known and not bound.weights and len(bound.columns) <= 1)


def _worth(bound: Bound) -> dict[Column | None, float]:
    """What a header is worth as each column, None for `extra`."""
    if not bound.header.strip() or (bound.known and not bound.columns):
        return {None: _PLAIN}
    if bound.weights:
        return dict(zip(bound.columns, bound.weights, strict=True))
    if len(bound.columns) == 1:
        weak = normalise(bound.header) in WEAK_RECOMMENDATIONS
        return {bound.columns[0]: _LIKELY if weak else _PLAIN}
    return {column: _LIKELY - _NEXT * i for i, column in enumerate(bound.columns)}


def _doubt(bound: Bound, key: Column | None) -> WarningCode | None:
    if not bound.header.strip():
        return None
    if not bound.known:
        return WarningCode.UNKNOWN_HEADER if key is None else WarningCode.HEADER_INFERRED
    return WarningCode.AMBIGUOUS_HEADER if len(bound.columns) > 1 else None


def _settle_blank_headers(header: Header, keys: list[Column | None], cells: Sequence[Sequence[str]]) -> None:
    """A blank header stands over numbers, or beside a header that is printed once over two columns."""
    for i, bound in enumerate(header.cells):
        if bound.header.strip() or not cells[i]:
            continue
        if _holds_numbers(cells[i]):
            keys[i] = "recommendation_number"
        elif i and _holds_numbers(cells[i - 1]) and keys[i - 1] == "recommendation":
            keys[i - 1], keys[i] = "recommendation_number", "recommendation"
        elif i:
            keys[i] = keys[i - 1]
        elif "recommendation" not in keys:
            keys[i] = "recommendation"


def _settle_numbers(header: Header, keys: list[Column | None], cells: Sequence[Sequence[str]]) -> None:
    """One column holds the recommendation's number; a second is the action's own, one of texts is no number."""
    numbered = [i for i, key in enumerate(keys) if key == "recommendation_number"]
    for i in numbered:
        if cells[i] and not _holds_numbers(cells[i]):
            keys[i] = None if "recommendation" in keys else "recommendation"
    numbered = [i for i in numbered if keys[i] == "recommendation_number"]
    if len(numbered) > 1:
        own = [i for i in numbered if normalise(header.cells[i].header) not in NUMBER_WORDINGS]
        for i in numbered:
            keys[i] = "recommendation_number" if i == (own or numbered)[0] else None


def _holds_numbers(cells: Sequence[str]) -> bool:
    return sum(number_cell(cell) is not None for cell in cells) * 2 > len(cells)
