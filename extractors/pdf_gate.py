"""Which pages of a PDF may hold a plan, decided by pdfium at about a millisecond a page.

pdfplumber needs some sixty times as long to read a page, and most pages of a report hold prose. When in doubt a
page is kept: what is a plan is decided later, by what the tables say.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any, Final

from extractors.limits import DEFAULT_LIMITS, Limits
from extractors.pdf_calls import Numbers, function, handle
from extractors.pdf_characters import Characters
from extractors.pdf_lines import lines_of
from extractors.pdf_pdfium import read_sheet
from schemas.fragment import count_characters
from schemas.vocabulary import HEADER_WORDINGS, OTHER_WORDINGS

RULING: Final = 4.0
"""A path no thicker than this is a ruling."""
PICTURE: Final = 0.5
"""A picture that covers this share of a page without text is taken for a scanned page."""
BAND: Final = 4.0
COLUMN_GAP: Final = 8.0
"""Height of a line, and the gap in it that parts two columns, in points."""
COLUMNAR: Final = 0.12
"""Share of lines with three or more pieces above which a page is columnar; prose has none."""
ALIGNED: Final = 0.04
"""Share of a page's pieces of text that begin at one place where a column begins there."""
KEPT: Final = 0.7
"""Share of a page's text that keeps to the columns of the page before where a table goes on."""
INDENT: Final = 20.0
"""How far the lines of a list begin to the right of their column."""
LONGEST_ROW: Final = 6
"""Pages without a sign of a plan that one row of it is taken to fill."""
WIDE: Final = 0.6
"""A line of prose is at least this share of a plan's width; a cell is not."""
PROSE: Final = 0.3
"""Share of wide pieces from which a page is prose; the last line of a paragraph and headings are short."""
DEEPEST_FORM: Final = 14
"""Forms within forms that are looked into."""
SAMPLE: Final = 60
"""Characters whose direction is looked at."""
HEADER_LENGTH: Final = 60
"""A header row holds no more words than this."""
DENSE: Final = 0.6
"""Share of the words of a header row that the vocabulary knows."""
HEADER_HOLES: Final = 4
"""Words in a row that a header may hold outside the vocabulary."""

_RECOMMENDATION: Final = re.compile(
    r"^\s*recommendation\s+(?:no\.?\s*)?(?:\d[\d.]*[a-z]?|one|two|three|four|five|six|seven|eight|nine|ten)"
    r"\s*(?:[-:.–—]|$)",
    re.IGNORECASE,
)
_WORD_OR_END: Final = re.compile(r"[a-z]+|\n")
_PLURAL: Final = re.compile(r"s(?![a-z])(?<=[a-z]{4})")
_LEADERS: Final = ("....", ". . . . ", "……")
"""Dots that lead from a heading to its page in a table of contents."""


Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Signals:
    """What pdfium shows of one page. `columns` are those that one stretch of text names like a header row."""

    number: int
    characters: int
    columns: frozenset[str]
    verticals: tuple[float, ...]
    columnar: bool
    """Many lines are made of three or more pieces with gaps between: columns, ruled or not."""
    states_recommendations: bool
    scanned: bool
    blank: bool
    text: str = ""
    pieces: tuple[Span, ...] = ()
    """Where the pieces of its text begin and end along their lines."""

    @property
    def tabular(self) -> bool:
        return len(self.verticals) >= 3


def read_signals(page: Any, number: int, limits: Limits = DEFAULT_LIMITS) -> Signals:
    """Signals of a pypdfium2 page; raises PdfiumError where pdfium cannot read it, ExtractionError where it holds
    more than is read.
    """
    from pypdfium2 import raw

    drawn: int = raw.FPDFPage_CountObjects(page)
    limits.check("page_marks", drawn)
    textpage = page.get_textpage()
    limits.check("page_marks", drawn + textpage.count_chars())
    text = textpage.get_text_range()
    characters = Characters(textpage)
    turned = not _reads_upright(characters)
    pieces = _pieces(characters, turned)
    textpage.close()
    verticals, picture, objects = _objects(page, turned)
    if turned:  # pdfium takes the letters of a line that runs up the page for lines of their own
        text = _upright_text(page, number)
    letters = count_characters(text)
    lines = re.split(r"[\r\n]+", text)
    if any(leader in text for leader in _LEADERS):
        lines = [line for line in lines if not any(leader in line for leader in _LEADERS)]
    return Signals(
        number=number,
        characters=letters,
        columns=header_columns("\n".join(lines)),
        verticals=verticals,
        columnar=_columnar(pieces),
        pieces=tuple((start, end) for start, end, _ in pieces),
        states_recommendations="recommendation" in text.lower() and any(map(_RECOMMENDATION.match, lines)),
        scanned=picture and not letters,
        blank=not objects,
        text=text,
    )


def _upright_text(page: Any, number: int) -> str:
    sheet = read_sheet(page, number)
    return "\n".join(line.text for line in lines_of(sheet.words, sheet.gap))


def _reads_upright(characters: Characters) -> bool:
    """Whether most of a sample of the text runs along the x axis of the page as it is before /Rotate."""
    count = len(characters.text)
    sample = range(0, count, max(1, count // SAMPLE))
    angles = [characters.angle(i) for i in sample if not characters.text[i].isspace()]
    return sum(abs(math.sin(angle)) < 0.5 for angle in angles) >= len(angles) / 2


def _pieces(characters: Characters, turned: bool) -> list[tuple[float, float, float]]:
    """Start, end and height of the pieces of text that pdfium sees."""
    if turned:
        return [(low, high, (left + right) / 2) for left, low, right, high in characters.pieces()]
    return [(left, right, (low + high) / 2) for left, low, right, high in characters.pieces()]


def _columnar(pieces: Iterable[tuple[float, float, float]]) -> bool:
    """Whether the pieces stand side by side."""
    bands: dict[int, list[Span]] = {}
    for start, end, height in pieces:
        bands.setdefault(int(height // BAND), []).append((start, end))
    counts = [1 + sum(b[0] - a[1] > COLUMN_GAP for a, b in pairwise(sorted(band))) for band in bands.values()]
    return sum(n >= 3 for n in counts) >= max(3, COLUMNAR * len(counts))


def _objects(page: Any, turned: bool) -> tuple[tuple[float, ...], bool, int]:
    """Positions of rulings across the lines of text, whether a picture covers it, and how much it holds."""
    from pypdfium2 import raw

    area = page.get_width() * page.get_height()
    positions: list[float] = []
    picture = False
    count = 0
    edges = Numbers(ctypes.c_float, 4)
    for item, kind in _items(page):
        count += 1
        if kind not in (raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE):
            continue
        left, bottom, right, top = _bounds(item, edges)
        if kind == raw.FPDF_PAGEOBJ_IMAGE:
            picture |= (right - left) * (top - bottom) > PICTURE * area
            continue
        x0, x1, height, width = (bottom, top, right - left, top - bottom) if turned else (
            left, right, top - bottom, right - left,
        )  # fmt: skip
        if height > 2 * RULING:
            positions += [(x0 + x1) / 2] if width <= RULING else [x0, x1]
            if function("FPDFPath_CountSegments")(item) > 12:
                positions += [x0 + width / 3, x0 + 2 * width / 3]  # one path that draws a whole grid
    return _distinct(positions), picture, count


def _items(page: Any) -> Iterator[tuple[int, int]]:
    """Every object of a page with its type, those in forms after their form: as `page.get_objects`, which makes
    an object of Python's for each, though most are text and only counted.
    """
    opened, item_at = handle(page), function("FPDFPage_GetObject")
    yield from _typed((item_at(opened, i) for i in range(function("FPDFPage_CountObjects")(opened))), 0)


def _typed(items: Iterable[int], depth: int) -> Iterator[tuple[int, int]]:
    from pypdfium2 import PdfiumError, raw

    type_of = function("FPDFPageObj_GetType")
    for item in items:
        kind = type_of(item)
        if kind == raw.FPDF_PAGEOBJ_UNKNOWN:
            raise PdfiumError("pdfium does not know an object of the page")
        yield item, kind
        if kind == raw.FPDF_PAGEOBJ_FORM and depth < DEEPEST_FORM:
            item_at, count = function("FPDFFormObj_GetObject"), function("FPDFFormObj_CountObjects")(item)
            yield from _typed((item_at(item, i) for i in range(count)), depth + 1)


def _bounds(item: int, edges: Numbers) -> tuple[float, ...]:
    """Left, low, right and high edge of an object; `edges` is where pdfium writes them."""
    from pypdfium2 import PdfiumError

    if not function("FPDFPageObj_GetBounds")(item, *edges.at):
        raise PdfiumError("pdfium does not say where an object of the page is")
    return edges.read()


def _distinct(positions: Iterable[float]) -> tuple[float, ...]:
    out: list[float] = []
    for x in sorted(positions):
        if not out or x - out[-1] > RULING:
            out.append(x)
    return tuple(out)


def _stemmed(text: str) -> str:
    """Lower-case text without the last `s` of words of four letters and more."""
    return _PLURAL.sub("", text)


@cache
def _wordings() -> dict[str, tuple[tuple[int, dict[tuple[str, ...], frozenset[str]]], ...]]:
    """Wordings by their first word and by their length, the longest first, each with the columns that it may
    stand for.
    """
    columns_of: dict[tuple[str, ...], set[str]] = {}
    named = [(column, wording) for column, wordings in HEADER_WORDINGS.items() for wording in wordings]
    for column, wording in [*named, *(("extra", wording) for wording in OTHER_WORDINGS)]:
        columns_of.setdefault(tuple(_stemmed(wording).split()), set()).add(column)
    table: dict[str, dict[int, dict[tuple[str, ...], frozenset[str]]]] = {}
    for words, columns in sorted(columns_of.items(), key=lambda item: (-len(item[0]), item[0])):
        table.setdefault(words[0], {}).setdefault(len(words), {})[words] = frozenset(columns)
    return {first: tuple(by_length.items()) for first, by_length in table.items()}


@dataclass(frozen=True, slots=True)
class _Match:
    start: int
    end: int
    columns: frozenset[str]


def _matches(words: Sequence[str]) -> list[_Match]:
    """Wordings from left to right, the longest first; one that is made of other wordings (`action owner`) is
    taken apart where that names more columns.
    """
    matches: list[_Match] = []
    known = _wordings().keys()
    end = 0
    for i in [i for i, word in enumerate(words) if word in known]:
        found = _longest(words, i, len(words)) if i >= end else None
        if found is not None:
            parts = _parts(words, found) if found.end - i > 1 else []
            matches += parts if len({c for p in parts for c in p.columns}) > len(found.columns) else [found]
            end = found.end
    return matches


def _longest(words: Sequence[str], start: int, end: int) -> _Match | None:
    for length, wordings in _wordings().get(words[start], ()):
        columns = wordings.get(tuple(words[start : start + length])) if length <= end - start else None
        if columns is not None:
            return _Match(start, start + length, columns)
    return None


def _parts(words: Sequence[str], whole: _Match) -> list[_Match]:
    """The shorter wordings that fill a match without a gap; none where they do not."""
    parts: list[_Match] = []
    i = whole.start
    while i < whole.end:
        part = _longest(words, i, whole.end if parts else whole.end - 1)
        if part is None:
            return []
        parts.append(part)
        i = part.end
    return parts


def header_columns(text: str) -> frozenset[str]:
    """Columns named by the stretch of `text` that reads most like a header row: hardly anything but wordings.

    A wording that may stand for two columns counts as one of them. Empty where no stretch qualifies. Two
    columns make a header only where they fill whole lines: a sentence soon names as many.

    >>> sorted(header_columns("Recommendation Action to take Lead Agency Target Date"))
    ['action', 'lead_agency', 'recommendation', 'target_date_text']
    >>> header_columns("No action was taken by the lead worker when the update came")
    frozenset()
    """
    words: list[str] = []
    borders = {0}
    for word in _WORD_OR_END.findall(_stemmed(text.lower())):
        if word == "\n":
            borders.add(len(words))
        else:
            words.append(word)
    borders.add(len(words))
    matches = _matches(words)
    best: frozenset[str] = frozenset()
    for i, first in enumerate(matches):
        columns: set[str] = set()
        covered = 0
        last = first
        for match in matches[i:]:
            if match.start - last.end > HEADER_HOLES or match.end - first.start > HEADER_LENGTH:
                break
            last = match
            covered += match.end - match.start
            columns.update(sorted(match.columns - columns)[:1])
            whole_lines = first.start in borders and last.end in borders
            dense = covered >= DENSE * (match.end - first.start)
            if dense and len(columns) > len(best) and _like_a_plan(columns, whole_lines):
                best = frozenset(columns)
    return best


def _like_a_plan(columns: set[str], whole_lines: bool) -> bool:
    """A plan states a recommendation or an action, and of it at least one thing more."""
    known = columns - {"extra"}
    if "recommendation" in known and whole_lines:
        return len(known) >= 2
    return bool({"recommendation", "action"} & known) and len(known) >= 3


def choose(pages: Sequence[Signals]) -> set[int]:
    """Numbers of the pages to read closely: plans by their headers, what their rulings carry on to, pages
    between such pages, and lists of recommendations.
    """
    chosen = {p.number for p in pages if p.columns and (p.tabular or p.columnar or len(p.columns) >= 4)}
    if not chosen:  # headers of no known wording: every table of three columns or more
        chosen = {p.number for p in pages if len(p.verticals) >= 4}
    chosen |= _carried_on(pages, chosen) | _carried_on(pages[::-1], chosen)
    chosen |= _between(pages, chosen)
    return chosen | {p.number for p in pages if p.states_recommendations}


def _between(pages: Sequence[Signals], chosen: set[int]) -> set[int]:
    """One page between chosen pages, and several of which none is filled with prose: a row can be pages long."""
    out: set[int] = set()
    taken = [i for i, page in enumerate(pages) if page.number in chosen]
    for first, last in pairwise(taken):
        between = pages[first + 1 : last]
        if len(between) == 1 or not any(_is_prose(page, pages[first]) for page in between):
            out.update(page.number for page in between if len(between) <= LONGEST_ROW)
    return out


def _is_prose(page: Signals, plan: Signals) -> bool:
    """Whether many pieces of text are as long as no cell of the plan's page is."""
    if not plan.pieces:
        return True
    width = max(end for _, end in plan.pieces) - min(start for start, _ in plan.pieces)
    return sum(end - start > WIDE * width for start, end in page.pieces) >= PROSE * len(page.pieces)


def _carried_on(pages: Sequence[Signals], chosen: set[int]) -> set[int]:
    """Pages with rulings or columns that follow on a chosen page, in the order of `pages`.

    What comes before a plan's first header is kept only if it has the plan's own rulings.
    """
    out: set[int] = set()
    columns: list[float] = []
    for before, page in pairwise(pages):
        if before.number not in chosen and before.number not in out:
            columns = []
            continue
        columns = list(_distinct([*columns, *_columns(before)]))
        forward = page.number > before.number
        if page.number not in chosen and (
            _same_rulings(before, page)
            or (forward and (page.tabular or page.columnar or _keeps_to(columns, page.pieces)))
        ):
            out.add(page.number)
    return out


def _same_rulings(one: Signals, other: Signals) -> bool:
    return sum(any(abs(x - y) <= RULING for y in other.verticals) for x in one.verticals) >= 3


def _columns(page: Signals) -> list[float]:
    """Where the columns of a page begin: where many of its pieces do; empty for fewer than three."""
    least = max(3, ALIGNED * len(page.pieces))
    starts = _distinct(start for start, _ in page.pieces)
    columns = [x for x in starts if sum(abs(start - x) <= RULING for start, _ in page.pieces) >= least]
    return columns if len(columns) >= 3 else []


def _keeps_to(columns: Sequence[float], pieces: Sequence[Span]) -> bool:
    """Whether most pieces begin where a column does, or a little to the right as lists do, and end before the next
    begins, as no line of prose does.
    """
    kept = 0
    for start, end in pieces:
        own = next((x for x in reversed(columns) if -RULING <= start - x <= INDENT), None)
        following = next((x for x in columns if own is not None and x > own + INDENT), float("inf"))
        kept += own is not None and end <= following
    return bool(columns) and kept >= KEPT * max(len(pieces), 1)
