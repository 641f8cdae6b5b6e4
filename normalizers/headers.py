"""From printed column headers to the columns of the contract."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from rapidfuzz import fuzz, process

from normalizers.dates import find_dates, is_bare_date
from normalizers.numbers import number_before, number_cell
from normalizers.text import starts_lower, words
from normalizers.values import is_status_label
from schemas.columns import COLUMNS, Column
from schemas.enums import WarningCode
from schemas.vocabulary import (
    AMBIGUOUS_WORDINGS,
    FOREIGN_WORDINGS,
    HEADER_KEYWORDS,
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
_WHOLE_WORD: Final = 3
_MAX_KEYWORD_WORDS: Final = 9
"""Words up to which a few keywords, or one of its lines, say what a header means; in a longer one they may stand
for anything."""
_MIN_BOUND: Final = 2
_SUBSTANCE: Final = frozenset({"recommendation", "action"})
_DETAIL: Final = frozenset(COLUMNS) - _SUBSTANCE - {"recommendation_number"}


@dataclass(frozen=True, slots=True)
class Bound:
    """One printed column: the columns its header can mean (the likelier first; none: `extra`)."""

    header: str
    columns: tuple[Column, ...]
    known: bool


@dataclass(frozen=True, slots=True)
class Header:
    """A header row: one entry a printed column, blank headers included."""

    cells: tuple[Bound, ...]

    @property
    def printed(self) -> tuple[str, ...]:
        return tuple(cell.header for cell in self.cells)


@lru_cache(maxsize=2048)
def normalise(header: str) -> str:
    """A header in the form that wordings are written in: lower case, letters and digits only."""
    text = re.sub(r"\bi\.?\s?e\b\.?", "ie", header.replace("&", " and ").replace("#", " no ").lower())
    text = re.sub(r"\b(?:[a-z]\.){2,}", lambda initials: initials[0].replace(".", "") + " ", text)
    return " ".join(words(text))


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
    if wording is not None:
        return Bound(header, (), known=True)
    if len(text.split()) <= _MAX_KEYWORD_WORDS:
        for column, needed, barred in HEADER_KEYWORDS:
            if all(_opens_word(w, text) for w in needed) and not any(_opens_word(w, text) for w in barred):
                return Bound(header, (column,), known=True)
    if is_bare_date(header):
        return Bound(header, ("progress",), known=True)  # what was told on that day
    parts = re.split(r"[/|\n]", header)[::-1] if len(text.split()) <= _MAX_KEYWORD_WORDS else []
    for part in parts:
        bound = bind_cell(part) if part != header else None  # a header in two languages, or of two words
        if bound and bound.known:
            return Bound(header, bound.columns, known=True)
    return Bound(header, (), known=False)


def _opens_word(stem: str, text: str) -> bool:
    """A word of the text begins with the stem; a short stem has to be the whole word."""
    end = " " if len(stem) <= _WHOLE_WORD else ""
    return f" {stem}{end}" in f" {text} "


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
    known = sum(cell.known for cell in undated)
    columns = {column for cell in bound for column in cell.columns}
    if not columns & _SUBSTANCE or not columns & _DETAIL:
        return None
    if known * 2 < len(undated) or sum(bool(cell.columns) for cell in bound) < _MIN_BOUND:
        return None
    if any(is_foreign(text) for text in texts):
        return None
    if sum(_reads_as_value(text) for text in texts) * 2 >= len(texts):
        return None
    return Header(tuple(bind_cell(cell) for cell in cells))


def _reads_as_value(text: str) -> bool:
    """A cell that a body row may hold as well: a sentence or the tail of one, a date, a number."""
    number = number_before(text)
    if (number and number.labelled and number.end < len(text)) or is_status_label(text):
        return True
    return starts_lower(text) or text.rstrip().endswith((".", ";")) or any(char.isdigit() for char in text)


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
    """Give every printed column its one destination, by its wording and then by what its cells hold.

    `body` holds the rows under the header, as wide as the header or narrower. Two columns of one meaning keep
    it both: their texts are pooled. A header that could mean two columns takes the one that its cells fit,
    unless another header claims that one outright.
    """
    rows = [row for row in body if sum(bool(cell.strip()) for cell in row) > 1]  # headings and notes say nothing
    cells = [[row[i] for row in rows if i < len(row) and row[i].strip()] for i in range(len(header.cells))]
    keys: list[Column | None] = [bound.columns[0] if len(bound.columns) == 1 else None for bound in header.cells]
    if not any(bound.header.strip() for bound in header.cells):
        return Columns(header, tuple(keys), (WarningCode.HEADER_INFERRED,))
    warnings: set[WarningCode] = set()
    for i, bound in enumerate(header.cells):
        if len(bound.columns) > 1:
            keys[i] = _fitting(bound.columns, cells[i], set(keys), is_agency)
            warnings.add(WarningCode.AMBIGUOUS_HEADER)
        elif bound.header.strip() and not bound.known:
            warnings.add(WarningCode.UNKNOWN_HEADER)
    _settle_blank_headers(header, keys, cells)
    _settle_numbers(header, keys, cells)
    _settle_weak_recommendations(header, keys)
    return Columns(header, tuple(keys), tuple(sorted(warnings)))


def _fitting(
    candidates: tuple[Column, ...], cells: Sequence[str], taken: set[Column | None], is_agency: Callable[[str], bool]
) -> Column:
    free = [column for column in candidates if column not in taken] or list(candidates)
    if set(candidates) == {"action", "progress"} <= taken:
        return "progress"  # beside a column for each, what was taken is the progress
    if len(free) == 1 or not cells:
        return free[0]
    if set(free) == {"lead_agency", "responsible_officer"}:
        agencies = sum(map(is_agency, cells))
        return "lead_agency" if agencies * 2 >= len(cells) else "responsible_officer" if agencies == 0 else free[0]
    if "completion_and_outcome" in free:
        finished = sum(bool(_FINISHED.search(cell)) for cell in cells)
        dated = sum(bool(find_dates(cell)) for cell in cells)
        if "target_date_text" in free:
            return "completion_and_outcome" if finished * 2 >= len(cells) else "target_date_text"
        return "completion_and_outcome" if (finished + dated) * 2 >= len(cells) else free[0]
    if set(free) == {"action", "progress"}:
        return "action"  # free: no other column says what is to be done
    return free[0]


_FINISHED: Final = re.compile(
    r"\b(?:complet|achiev|done|finish|closed|held|sent|issued|launched|adopted|signed|reviewed|delivered|live\b)",
    re.IGNORECASE,
)


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


def _settle_weak_recommendations(header: Header, keys: list[Column | None]) -> None:
    """Issues and learning points stand for the recommendation only where no column is headed so."""
    weak = [i for i, bound in enumerate(header.cells) if normalise(bound.header) in WEAK_RECOMMENDATIONS]
    if any(key == "recommendation" and i not in weak for i, key in enumerate(keys)):
        for i in weak:
            keys[i] = None


def _holds_numbers(cells: Sequence[str]) -> bool:
    return sum(number_cell(cell) is not None for cell in cells) * 2 > len(cells)
