"""Which documents of a dataset probably hold the same plan: one as a Word file, say, and one as a scan of its print.

Each document is remembered by a signature of one size, whatever its length: the MinHash of its recommendations
(Broder 1997), from which the share of text that two documents have in common can be told. Signatures of a whole
dataset are compared in one pass, in which only those that agree in a band of hashes meet at all.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipeline.results import Result

HASHES: Final = 128
"""Hashes of a signature: the share in common is told to about a tenth."""
BAND: Final = 4
"""Hashes that two signatures must agree in, side by side, to be compared: with half the text in common 87 of 100
pairs do, with a tenth in common one of 300.
"""
SHINGLE: Final = 3
"""Words in a row that are one piece of text."""
LEAST: Final = 12
"""Pieces of text below which a document has no signature: a sentence can stand in any plan."""
SAME: Final = 0.5
"""Share of text in common from which two plans are taken for one: OCR leaves some four fifths of the pieces."""
CROWD: Final = 30
"""Documents that agree in a band, above which it tells of the form that they were written on, not of one plan."""
_LARGEST: Final = (1 << 32) - 1
_WORD: Final = re.compile(r"[^\W_]+")

Signature = bytes
"""`HASHES` numbers of four bytes each; empty for a document with too little text."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a document is remembered by."""

    source_file: str
    document_id: str
    review: str | None
    signature: Signature


def signature(recommendations: Iterable[str]) -> Signature:
    """The signature of a document's recommendations; their order, case and punctuation do not count."""
    pieces: set[str] = set()
    for text in recommendations:
        words = _WORD.findall(text.lower())
        pieces.update(" ".join(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1))
    if len(pieces) < LEAST:
        return b""
    import numpy as np

    hashed = (int.from_bytes(hashlib.blake2b(p.encode(), digest_size=4).digest(), "big") for p in sorted(pieces))
    values = np.fromiter(hashed, dtype=np.uint64, count=len(pieces))
    factors, shifts = _permutations()
    low = np.full(HASHES, _LARGEST, dtype=np.uint64)
    for i in range(HASHES):  # a product of two 32-bit numbers and a shift fits in 64 bits, and is cut to its upper half
        low[i] = ((values * factors[i] + shifts[i]) >> np.uint64(32)).min()
    packed: bytes = low.astype(">u4").tobytes()
    return packed


@cache
def _permutations() -> tuple[NDArray[Any], NDArray[Any]]:
    """Multipliers (odd) and shifts of as many hash functions: constants, drawn from the digits of a digest."""
    import numpy as np

    def drawn(name: str, i: int) -> int:
        return int.from_bytes(hashlib.blake2b(f"{name} {i}".encode(), digest_size=8).digest(), "big")

    factors = np.array([drawn("factor", i) | 1 for i in range(HASHES)], dtype=np.uint64)
    shifts = np.array([drawn("shift", i) for i in range(HASHES)], dtype=np.uint64)
    return factors, shifts


def in_common(one: Signature, other: Signature) -> float:
    """The share of pieces of text that two documents have in common, as their signatures tell it."""
    if not one or not other:
        return 0.0
    same = sum(one[i : i + 4] == other[i : i + 4] for i in range(0, len(one), 4))
    return same / HASHES


def find_twins(plans: Sequence[Plan]) -> dict[str, list[str]]:
    """For each `source_file` that has any, those that probably hold the same plan, in order.

    Twins have most of their recommendations in common, and no names of reviews that differ. Files of the same
    bytes are duplicates and no twins.
    """
    pairs: set[tuple[int, int]] = set()
    size = 4 * BAND
    for start in range(0, 4 * HASHES, size):  # band by band, for all at once would outgrow the signatures
        alike: dict[bytes, list[int]] = defaultdict(list)
        for place, plan in enumerate(plans):
            if plan.signature:
                alike[plan.signature[start : start + size]].append(place)
        pairs.update(pair for places in alike.values() if len(places) <= CROWD for pair in combinations(places, 2))
    twins: dict[str, set[str]] = defaultdict(set)
    for i, j in sorted(pairs):
        one, other = plans[i], plans[j]
        apart = one.document_id != other.document_id and _same_review(one, other)
        if apart and in_common(one.signature, other.signature) >= SAME:
            twins[one.source_file].add(other.source_file)
            twins[other.source_file].add(one.source_file)
    return {name: sorted(found) for name, found in sorted(twins.items())}


def twins_among(results: Iterable[Result]) -> dict[str, list[str]]:
    """The twins of a dataset, in one pass over what was read, of which no more than the signatures is held."""
    plans = []
    for result in results:
        batch = result.batches.get("recommendations")
        texts = [] if batch is None else batch.column("text").to_pylist()
        found = signature(text for text in texts if text)
        if found:
            document = result.document
            plans.append(Plan(document.source_file, document.document_id, document.review, found))
    return find_twins(plans)


def _same_review(one: Plan, other: Plan) -> bool:
    """Two names of a review differ where neither holds all words of the other."""
    first, second = (set(_WORD.findall((plan.review or "").lower())) for plan in (one, other))
    return first <= second or second <= first
