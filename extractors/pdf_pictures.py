"""Pages of a PDF that are read as pictures: those without text, and those whose text is no language."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any, Final

from extractors import ocr
from extractors.ocr_need import is_language
from extractors.pdf_gate import Signals, header_columns
from extractors.pdf_lines import lines_of
from schemas.fragment import Box, Fragment, Page, count_characters

_APART = 8.0
"""Points between two words of a line from which they stand in two columns."""


MOST: Final = 4
"""Pages of one document that are read as pictures at a time: each takes some 100 MB."""


def processors() -> int:
    """How many pages to read at a time: `DHR_PLANS_PROCESSORS` names how many processors to use; else all there are."""
    named = os.environ.get("DHR_PLANS_PROCESSORS", "")
    there = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(min(int(named) if named.isdecimal() else there, MOST), 1)


def pictures(signals: Sequence[Signals]) -> list[int]:
    """Pages whose words have to be read off their picture: they have no text, or text that is no language."""
    return [s.number for s in signals if s.scanned or not is_language(s.text)]


def read_pictures(document: Any, numbers: Sequence[int], *, jobs: int) -> dict[int, ocr.Scan]:
    """What OCR reads of some pages, where that is language; nothing where OCR is not installed."""
    if not numbers or not ocr.is_available():
        return {}
    scans = ocr.read_scans(document, numbers, jobs=jobs)
    return {number: scan for number, scan in scans.items() if scan.sheet.words and is_language(scan.text)}


def as_read(signals: Signals, scan: ocr.Scan | None) -> Signals:
    """What the page gate is told of a page to be read as a picture.

    Text that is no language is none where OCR is not installed. Where it is and reads no better, that text may be
    codes or names, and stays.
    """
    if scan is not None:
        return signals_of(scan)
    if ocr.is_available():
        return signals
    return replace(signals, characters=0, columns=frozenset(), columnar=False, scanned=True, text="", pieces=())


def signals_of(scan: ocr.Scan) -> Signals:
    """What the page gate is told of a page that was read as a picture."""
    sheet = scan.sheet
    lines = lines_of(sheet.words, sheet.gap)
    spans: list[tuple[float, float]] = []
    rich = 0
    for line in lines:
        borders = [0, *(i + 1 for i, (a, b) in enumerate(pairwise(line.words)) if b.start - a.end > _APART)]
        pieces = [line.words[a:b] for a, b in pairwise((*borders, len(line.words)))]
        spans += [(piece[0].start, piece[-1].end) for piece in pieces]
        rich += len(pieces) >= 3
    return Signals(
        number=sheet.number,
        characters=sum(count_characters(word.text) for word in sheet.words),
        columns=header_columns(scan.text),
        verticals=tuple(sorted({round(e["x0"], 1) for e in sheet.rulings if e["orientation"] == "v"})),
        columnar=rich >= max(3, 0.12 * len(lines)),
        states_recommendations=False,
        scanned=False,
        blank=False,
        text=scan.text,
        pieces=tuple(spans),
    )


def with_doubts(page: Page, scan: ocr.Scan | None) -> Page:
    """The page with the rows and lines marked that hold words which OCR doubts."""
    if scan is None:
        return page
    return replace(page, fragments=tuple(_marked(fragment, scan.doubted) for fragment in page.fragments))


def _marked(fragment: Fragment, doubted: Sequence[Box]) -> Fragment:
    box = fragment.bbox
    doubtful = box is not None and any(
        box[0] <= (x0 + x1) / 2 <= box[2] and box[1] <= (top + bottom) / 2 <= box[3] for x0, top, x1, bottom in doubted
    )
    return replace(fragment, doubtful=True) if doubtful else fragment
