"""Printed recommendation numbers: in a column of their own, or before the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_NUMBER: Final = r"[A-Z]{0,8}\d{1,4}(?:\.\d{1,2}){0,3}[a-z]?"
_WORD: Final = (
    r"(?:(?:overview|imr|dhr|multi-?agency|single agency|local|national)\s+(?:report\s+)?)?"
    r"(?:recommendation|rec|action|item)s?"
)
_LABELLED: Final = re.compile(
    rf"\s*(?P<label>{_WORD}\.?\s*(?:number|no|ref|n[ºo°]|#)?\.?\s*[:\-–]?\s*(?P<number>{_NUMBER}))"
    r"(?P<after>\s*[:.)\-–—]+\s*|\s+|$)",
    re.IGNORECASE,
)
_PLAIN: Final = re.compile(
    r"\s*(?P<label>\(?(?P<number>(?:[A-Z]{1,4}\s?)?\d{1,3}(?:\.\d{1,2}){0,3}[a-z]?)(?:[.)]+|(?=\s*[:–—-]\s)))(?P<after>\s*[:–—-]?\s*)"
    r"(?=[^\W\d_]|[“‘\"'(]|$)"
)
_DECIMAL: Final = re.compile(r"\s*(?P<label>(?P<number>[A-Z]{0,3}\d{1,2}\.\d{1,2}[a-z]?))(?P<after>\s+)(?=[A-Z“‘\"])")
_CODE: Final = re.compile(r"\s*(?P<label>(?P<number>R\d{1,3}[a-z]?))(?P<after>\s*[:.)–—-]?\s+)(?=[A-Z“‘\"])")
_BARE: Final = re.compile(
    r"\s*(?P<label>(?P<number>(?P<code>[A-Z]{0,4})(?P<count>\d{1,2})))(?P<after>\s+)(?=[A-Z“‘\"])"
)
_INNER: Final = re.compile(
    r"(?:(?<=[.!?:;)\n])\s+|\n)(?=(?:recommendation|rec)\.?\s*(?:no\.?|number)?\s*\d)", re.IGNORECASE
)
_CELL: Final = re.compile(
    rf"\s*(?:{_WORD}(?![A-Za-z]))?\s*(?:number|no|ref|n[ºo°]|#)?[.:–-]?\s*\(?(?P<number>{_NUMBER}|[ivxIVX]{{1,5}}|[A-Za-z])[.):]?\s*$",
    re.IGNORECASE,
)
_CODE_CELL: Final = re.compile(r"\s*(?P<number>[A-Z]{1,8}\s?[-/]\s?\d{1,3}(?:\.\d{1,2})?[a-z]?)[.):]?\s*$")
"""The initials of a plan before its numbers: `DHR-01`, `NH/3`."""
_CONTINUED: Final = re.compile(r"\s*\(?\s*cont(?:inued|inuation|['’]?d)?\.?\s*\)?\s*$", re.IGNORECASE)
_MAX_CELL: Final = 40
_SECOND_MARK: Final = re.compile(r"(?:^|[\n.;:]\s*)2[.)]\s+[A-Z]")
_LONGEST_ITEM: Final = 4000
"""Characters within which the second item of a list begins."""
_MONTH: Final = re.compile(
    r"\s*(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PrintedNumber:
    """A number as printed: `label` with its words, `number` without, and where the text goes on."""

    number: str
    label: str
    end: int
    labelled: bool
    """A word such as Recommendation stands before it."""


def number_before(text: str, *, bare: bool = False) -> PrintedNumber | None:
    """The number that opens a recommendation's text; None where the text opens with a list of its own.

    `bare` takes a number that nothing parts from the text, as in `4 The trust should …`: right only where a
    plan numbers all its recommendations so.
    """
    found = _LABELLED.match(text)
    if found:
        if _starts_reference(text, found.end("number")):
            return None
        return PrintedNumber(found["number"], found["label"].strip(), found.end(), labelled=True)
    for pattern in (_PLAIN, _DECIMAL, _CODE, *((_BARE,) if bare else ())):
        found = pattern.match(text)
        if found and not _MONTH.match(text, found.end()) and not _opens_own_list(text, found["number"], found.end()):
            return PrintedNumber(found["number"], found["label"].strip(), found.end(), labelled=False)
    return None


def inner_number(text: str, expected: int | None = None) -> int | None:
    """Where a number opens another recommendation inside a text: `… admitted. Recommendation 4: …`.

    A plain number does so only if it is the `expected` one, since lists are numbered too.
    """
    for found in _INNER.finditer(text):
        number = number_before(text[found.end() :])
        if number and number.labelled and text[found.end() + number.end :].strip():
            return found.end()
    if expected is not None:
        plain = re.search(rf"(?<=[.!?])\s+(?={expected}[.)]\s+[A-Z])", text)
        return plain.end() if plain else None
    return None


def numbered_throughout(texts: Sequence[str]) -> bool:
    """Whether the texts are numbered 1, 2, 3 …, or by one code AB1, AB2 …, with nothing between number and text."""
    found = [match for text in texts if (match := _BARE.match(text))]
    numbers = [int(match["count"]) for match in found]
    if len({match["code"] for match in found}) != 1:
        return False
    return len(numbers) > 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def number_cell(text: str) -> PrintedNumber | None:
    """The number that is all a cell holds: `3`, `2.`, `Rec 4`, `10a`, `PROV8.5`, `DHR-01`."""
    if len(text) > _MAX_CELL:
        return None
    found = _CELL.match(text) or _CODE_CELL.match(text)
    if not found or (found.re is _CODE_CELL and _MONTH.match(text)):
        return None
    return PrintedNumber(found["number"], " ".join(text.split()), len(text), labelled=not text.strip()[0].isdigit())


def is_reprint(cell: str, printed: str) -> bool:
    """Whether a number cell prints again the number that stands above it, as in `2 (cont.)`."""
    again, first = number_cell(_CONTINUED.sub("", cell)), number_cell(printed)
    return again is not None and first is not None and again.number == first.number


def as_integer(number: str | None) -> int | None:
    """The whole number a printed number begins with, for finding gaps: `10a` → 10; None for `2.1` and codes."""
    found = re.fullmatch(r"[A-Za-z]{0,2}(\d{1,4})[a-z]?", number or "")
    return int(found[1]) if found else None


def _starts_reference(text: str, end: int) -> bool:
    """`Recommendation 3 is covered by …`: a sentence about a recommendation, not its label."""
    return bool(re.match(r"\s+(?:is|was|has|above|below|and|of|in|from|refers|relates)\b", text[end:]))


def _opens_own_list(text: str, number: str, end: int) -> bool:
    """`1. … 2. …` in one cell is a list inside it, and its first mark no recommendation number."""
    if number != "1":
        return False
    return bool(_SECOND_MARK.search(text[end : end + _LONGEST_ITEM]))
