"""Rows of a table that are no part of a record: noise, section headings, remarks (rules 6 and 8)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz

from normalizers.continuation import CERTAIN
from normalizers.entries import entries
from normalizers.facts import TableFacts, spans_table
from normalizers.headings import is_heading, is_labelled, names_agency, names_part, recommends
from normalizers.logical import Part, Row
from normalizers.noise import DocumentWords, is_garbled, is_stray
from normalizers.status import read_key
from normalizers.tables import TableRow
from normalizers.text import ends_sentence, reflow, starts_lower, unfinished, words
from normalizers.values import is_value

_BESIDE: Final = 24
"""Pieces of the row above that stand near enough to be printed again."""
_MISREAD_HEADING: Final = 65.0
"""Least ratio between a heading that bled into a cell and the misread print of it in its own row."""
_SAME_WORDS: Final = 90.0
"""Least ratio between a cell and the heading below whose words were caught in it."""
_MAX_SPLIT_HEADING: Final = 16
_WORD_END: Final = 5
"""Letters up to which a lone small word in the next cell can be the end of a heading's last word."""
_WORD_START: Final = re.compile(r"(?:\s+(?:and\s+)?[A-Z][a-z]+)*\s+[A-Z][a-z]{0,2}$")
"""The capitalised tail of a heading whose last word was cut, as in `… Trust and Local Area Te`."""
_NOTE: Final = re.compile(
    r"\s*(?:\*|notes?\s*[:–-]|n\.?b\.?\b|(?:b?rag|status|colour)?\s*(?:key|legend|ratings?)\s*(?:[:–-]|$))",
    re.IGNORECASE,
)
"""How a remark under a table opens: a footnote, a note, the legend of its colours."""
_UPDATE: Final = re.compile(
    r"\s*(?:progress|update|position|outcome|action\s+taken)\b[^:\n]{0,40}[:–]\s*\S", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class BledHeading:
    """A heading that bled into the end of the cell above: the piece it stands in, and where it begins."""

    part: Part
    start: int

    @property
    def text(self) -> str:
        return reflow(self.part.text[self.start :])


def noise_of(facts: TableFacts, i: int, above: Row | None, document: DocumentWords) -> str | None:
    """Why a row is noise; None where it is not."""
    row = facts.rows[i]
    filled = facts.filled(row)
    if not filled:
        return "no letter or digit"
    if is_stray(row.cells, document) and not facts.carries_on(filled, row.cells, above):
        return "stray marks"
    beside = [other for other in (facts.row(i + 1), facts.row(i - 1)) if other]
    neighbours = [
        *(cell for other in beside for cell in other.cells),
        *(p.text for p in (above.parts[-_BESIDE:] if above else ())),
    ]
    return "garbled print of a row beside it" if is_garbled(row.cells, neighbours, document) else None


def bled_heading(facts: TableFacts, row: TableRow, above: Row | None, document: DocumentWords) -> BledHeading | None:
    """A heading at the end of the cell above, where its own row is a bad print of it."""
    filled = facts.filled(row)
    if len(filled) != 1 or above is None:
        return None
    garbled = row.cells[filled[0]]
    unknown = [word for word in words(garbled) if document.cells[word] < 2]
    if not unknown or len(unknown) * 2 < len(words(garbled)):
        return None
    for part in reversed(above.parts):
        starts = (m.start() for m in re.finditer(r"(?<=\s)(?=[A-Z])", part.text))
        tails = [(fuzz.ratio(part.text[start:].lower(), garbled.lower()), start) for start in starts]
        score, start = max(tails, default=(0.0, 0))
        if score >= _MISREAD_HEADING and names_agency(part.text[start:]):
            return BledHeading(part, start)
    return None


def heading_of(facts: TableFacts, i: int, above: Row | None) -> str | None:
    """The section heading that a row is; None where it carries on a sentence that the page broke off."""
    row = facts.rows[i]
    heading = heading_like(facts, i)
    if heading is None:
        return None
    if above is not None and above.holder and spans_table(row) is False:
        return None  # the action of the recommendation above, be it only a name
    if is_labelled(heading) and not row.first_on_page:
        return heading
    score = facts.score(facts.filled(row)[0], row.cells, above)
    return None if score >= CERTAIN or (score > 0 and row.first_on_page) else heading


def heading_like(facts: TableFacts, i: int) -> str | None:
    """The text of a row that looks like a heading: in one cell, or split over the first two as its words fell."""
    row = facts.rows[i]
    filled = facts.filled(row)
    if len(filled) == 1 and is_labelled(row.cells[filled[0]]):
        return reflow(row.cells[filled[0]])
    if not 1 <= len(filled) <= 2 or filled[0] > facts.head or filled[-1] - filled[0] >= len(filled):
        return None
    if facts.numbers[i] is not None or starts_lower(row.cells[filled[0]]):
        return None
    if facts.carries_recommendation_on(i) or facts.is_merged_recommendation(row, row.cells):
        return None
    first, *rest = (reflow(row.cells[j]) for j in filled)
    if is_value(first):
        return None  # a status word or a date that lost its place
    if rest:
        if not _is_split_heading(first, rest[0], facts.known_names):
            return None
        return first + rest[0] if _is_word_end(rest[0]) else f"{first} {rest[0]}"
    if names_part(first) or names_agency(first) or _is_shaded(row):
        return first
    return first if is_heading(first) and _stands_above_recommendation(facts, i) else None


def is_remark(facts: TableFacts, i: int, above: Row | None) -> bool:
    """A closing sentence or note under the rows of a table: a sentence that asks for nothing to be done."""
    row = facts.rows[i]
    filled = facts.filled(row)
    if above is None or len(filled) != 1 or filled[0] > max(facts.head, 1) or facts.numbers[i] is not None:
        return False
    text = reflow(row.cells[filled[0]])
    if _NOTE.match(text) or len(read_key(text)) > 1:
        return True
    below = facts.row(i + 1)
    last = below is None or (len(facts.filled(below)) == 1 and is_heading(" ".join(below.cells).strip()))
    return last and ends_sentence(text) and not recommends(text) and not facts.carries_on(filled, row.cells, above)


def progress_note(facts: TableFacts, row: TableRow) -> str | None:
    """`Update (June 2018): …` in a row of its own, merged across a table that has no column for it."""
    filled = facts.filled(row)
    if len(filled) != 1 or filled[0] > facts.head or "progress" in facts.keys:
        return None
    text = row.cells[filled[0]]
    return text if _UPDATE.match(text) else None


def caught_heading_words(facts: TableFacts, i: int) -> bool:
    """The head cell of a row holds nothing but words of the heading below, which noise may stand before."""
    row = facts.rows[i]
    head = row.cells[facts.head].strip().lower()
    if not head or len(facts.filled(row)) < 2:
        return False
    for k in (i + 1, i + 2):
        below = facts.row(k)
        if below is not None and facts.filled(below) and heading_like(facts, k) is not None:
            heading = below.cells[facts.filled(below)[0]].lower()
            if fuzz.ratio(head, heading) >= _SAME_WORDS:
                return True
    return False


def _is_shaded(row: TableRow) -> bool:
    geometry = row.fragment.geometry
    return geometry is not None and geometry.shaded


def _stands_above_recommendation(facts: TableFacts, i: int) -> bool:
    """The next row begins a recommendation: what a heading stands above."""
    below = facts.row(i + 1)
    if below is None or len(facts.filled(below)) < 2 or starts_lower(below.cells[facts.head]):
        return False
    return any(below.cells[j].strip() for j in (*facts.recommendations, *facts.number_columns))


def _is_split_heading(first: str, second: str, known_names: frozenset[str]) -> bool:
    joined = f"{first} {second}"
    if len(words(joined)) > _MAX_SPLIT_HEADING or ends_sentence(second) or entries(second, known_names):
        return False
    if _is_word_end(second):
        cut = bool(_WORD_START.search(first)) and names_agency(_WORD_START.sub("", first))
        return names_agency(first + second) or cut
    if not (names_agency(joined) or names_part(joined)):
        return False
    return unfinished(first) or starts_lower(second) or not (names_agency(first) and names_agency(second))


def _is_word_end(text: str) -> bool:
    """A lone small word, short enough to be the end of one that the next cell's border cut."""
    return starts_lower(text) and len(text) <= _WORD_END and text.isalpha()
