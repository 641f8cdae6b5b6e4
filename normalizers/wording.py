"""What the wording of a stretch speaks for as a whole: a weight of each word, word pair and verb group for each status.

The rules of `votes.py` know what they were told; officers word things in ways that nobody foresaw. The weights are
learnt from the labelled texts of this project (`evaluation/training.py`, a logistic regression) and stand in
`wording_weights.py`. They are a second opinion only: `second_opinion.py` says how it is heard beside the rules.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Mapping, Sequence
from typing import Final

from normalizers.clauses import Predicate
from normalizers.english import stem
from normalizers.segments import Segment
from normalizers.tagging import Item
from normalizers.wording_weights import INTERCEPTS, SCALE, STATUSES, WEIGHTS
from schemas.enums import Status

Traits = Mapping[str, float]
"""What is looked at in a text, each with how much of it there is."""

_NUMBER: Final = re.compile(r"[\d,.%]+")
_OPENS, _ENDS = "^", "$"
_NAMED: Final = {s.value: s for s in Status}
_BELOW: Final = 0.5
"""A subordinate clause tells less of the action."""


def traits(items: Sequence[Item], segments: Sequence[Segment], predicates: Sequence[Predicate]) -> dict[str, float]:
    """The stems, pairs of stems and verb groups of a stretch, in the order of the text."""
    found: dict[str, float] = {}
    for segment in segments:
        found.update(words_of(items, segment))
    found.update(_verb_groups(predicates))
    return found


def words_of(items: Sequence[Item], segment: Segment) -> dict[str, float]:
    """The stems and pairs of stems of one sentence; its ends count as words."""
    stems = [_common(i) for i in items if segment.start <= i.start < segment.end]
    found = dict.fromkeys((f"w {one}" for one in (*stems, _OPENS, _ENDS)), 1.0)
    found.update((f"w {a} {b}", 1.0) for a, b in zip((_OPENS, *stems), (*stems, _ENDS), strict=True))
    return found


def _common(item: Item) -> str:
    """One form for all dates, for all numbers, and for the forms of a verb or noun."""
    if item.tag == "DATE":
        return "<date>"
    low = stem(item.low)
    return "#" if _NUMBER.fullmatch(low) else low


def _verb_groups(predicates: Sequence[Predicate]) -> dict[str, float]:
    found: dict[str, float] = {}
    before = ""
    last = len(predicates) - 1
    for number, p in enumerate(predicates):
        aspect = f"{'not ' if p.negated else ''}{p.aspect}"
        group = f"{aspect} {p.kind}"
        if p.subordinate:
            found[f"below {p.aspect} {p.kind}"] = _BELOW
            continue
        after, subject = p.after[0] if p.after else "", p.subject[-1] if p.subject else ""
        found |= {
            f"v {aspect}": 1.0,
            f"v {group}": 1.0,
            f"v {aspect} {stem(p.verb)}": 1.0,
            f"v {aspect} {'auxiliary' if p.auxiliary else 'bare'}": 1.0,
            f"v {aspect} … {after}": 1.0,
            f"v {group} … {after}": 1.0,
            f"v {subject} … {aspect}": 1.0,
            f"v {before} > {group}": 1.0,
        }
        if number == 0:
            found[f"first {group}"] = 1.0
        if number == last:
            found[f"last {group}"] = 1.0
        before = group
    return found


@functools.cache
def _weights() -> Mapping[str, tuple[float, tuple[float, ...]]]:
    """Of each trait its rarity and its weight for each status."""
    table: dict[str, tuple[float, tuple[float, ...]]] = {}
    for line in WEIGHTS.strip("\n").split("\n"):
        trait, rarity, numbers = line.split("\t")
        table[trait] = int(rarity) / SCALE, tuple(int(n) / SCALE for n in numbers.split())
    return table


def leanings(found: Traits) -> dict[Status, float]:
    """The log probability of each status, as far as the wording goes. A text's length counts for nothing."""
    table = _weights()
    known = [(amount * row[0], row[1]) for trait, amount in found.items() if (row := table.get(trait)) is not None]
    length = math.sqrt(sum(amount * amount for amount, _ in known)) or 1.0
    sums = [n / SCALE for n in INTERCEPTS]
    for amount, weights in known:
        for k, weight in enumerate(weights):
            sums[k] += amount / length * weight
    total = math.log(sum(math.exp(s) for s in sums))
    return {_NAMED[status]: s - total for status, s in zip(STATUSES, sums, strict=True)}
