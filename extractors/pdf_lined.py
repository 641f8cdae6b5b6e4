"""Tables that are ruled between their rows only: their columns are where no word ever stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from extractors.pdf_sheet import Edge, Word

Span = tuple[float, float]

SAME_EXTENT: Final = 4.0
"""Rulings of one table begin and end within this of each other."""
GUTTER: Final = 4.0
"""Least width of the white strip between two columns, in points; a space is narrower."""
SPACE: Final = 0.5
"""Gap between words of one line, in font sizes, that is still a space."""
FEWEST_COLUMNS: Final = 3


def sides_of_lined_tables(horizontals: Sequence[Edge], words: Sequence[Word]) -> Iterable[tuple[float, float, float]]:
    """Missing verticals as (x, top, bottom), one for each row and column border.

    Only for three or more rulings of one extent with text in three or more columns between them; a row across
    the table (a heading) gets no border where its words stand.
    """
    for group in _same_extent(horizontals):
        left, right = group[0]["x0"], group[0]["x1"]
        bands = [
            (above["top"], below["top"], _between(words, left, right, above["top"], below["top"]))
            for above, below in pairwise(group)
        ]
        gutters = _gutters([inside for _, _, inside in bands])
        if len(gutters) + 1 < FEWEST_COLUMNS:
            continue
        for top, bottom, inside in bands:
            yield left, top, bottom
            yield right, top, bottom
            for x in gutters:
                if not _crossed(inside, x):
                    yield x, top, bottom


def _same_extent(horizontals: Sequence[Edge]) -> list[list[Edge]]:
    groups: list[list[Edge]] = []
    for edge in sorted(horizontals, key=lambda e: (e["top"], e["x0"])):
        for group in groups:
            if abs(group[0]["x0"] - edge["x0"]) < SAME_EXTENT and abs(group[0]["x1"] - edge["x1"]) < SAME_EXTENT:
                group.append(edge)
                break
        else:
            groups.append([edge])
    return [g for g in groups if len(g) > 2]


def _between(words: Sequence[Word], left: float, right: float, top: float, bottom: float) -> list[Word]:
    return [
        w
        for w in words
        if top <= (w.box[1] + w.box[3]) / 2 < bottom and left <= (w.box[0] + w.box[2]) / 2 < right and w.turn == 0
    ]


def _gutters(bands: Sequence[Sequence[Word]]) -> list[float]:
    """Middles of the strips that stay white in every row that is set in columns."""
    columns = [len(_covered(band)) for band in bands]
    full = [band for band, n in zip(bands, columns, strict=True) if n >= max(2.0, 0.6 * max(columns))]
    covered = _covered([w for band in full for w in band])
    return [(a[1] + b[0]) / 2 for a, b in pairwise(covered)]


def _covered(words: Sequence[Word]) -> list[Span]:
    """What the words cover of the x axis, strips narrower than a space or a gutter closed."""
    out: list[Span] = []
    for word in sorted(words, key=lambda w: (w.box[0], w.box[2])):
        if out and word.box[0] - out[-1][1] < max(GUTTER, SPACE * word.size):
            out[-1] = (out[-1][0], max(out[-1][1], word.box[2]))
        else:
            out.append((word.box[0], word.box[2]))
    return out


def _crossed(words: Sequence[Word], x: float) -> bool:
    """Whether words run over x: one stands on it, or two that only a space parts stand on either side."""
    if any(w.box[0] < x < w.box[2] for w in words):
        return True
    return any(
        a.box[2] <= x <= b.box[0] and abs(a.base - b.base) < 0.3 * a.size and b.box[0] - a.box[2] < SPACE * a.size
        for a in words
        for b in words
    )
