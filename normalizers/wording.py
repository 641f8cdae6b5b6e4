"""What the wording of a stretch speaks for as a whole: a weight of each word, word pair and verb group for each status.

The rules of `votes.py` know what they were told; officers word things in ways that nobody foresaw. `course.py` hears
the same of the sentences one after the other. The weights are learnt from the labelled texts of this project
(`evaluation/training.py`, a logistic regression) and stand in `wording_weights.py`. They are a second opinion only:
`second_opinion.py` says how it is heard beside the rules.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Final

from normalizers.clauses import Predicate
from normalizers.course import kinds_told, leanings_of_course
from normalizers.english import stem
from normalizers.linear import Model
from normalizers.segments import Segment
from normalizers.tagging import Item
from normalizers.wording_weights import INTERCEPTS, STATUSES, WEIGHTS
from schemas.enums import Status

Traits = Mapping[str, float]
"""What is looked at in a text, each with how much of it there is."""

_NUMBER: Final = re.compile(r"[\d,.%]+")
_OPENS, _ENDS = "^", "$"
_NAMED: Final = {s.value: s for s in Status}
_BELOW: Final = 0.5
"""A subordinate clause tells less of the action."""
_SHAPE: Final = 0.5
"""What a sentence's length tells is little."""
_NAMED_IN_TASK: Final = re.compile(r"[a-z]{4,}")


@dataclass(frozen=True, slots=True)
class Wording:
    """The traits of a stretch as a whole, and those of each of its sentences."""

    whole: Traits
    sentences: tuple[Traits, ...]


def read_wording(
    items: Sequence[Item], segments: Sequence[Segment], predicates: Sequence[Predicate], task: str
) -> Wording:
    """The stems, pairs of stems, verb groups and lengths of a stretch, in the order of the text; what it says of the
    very thing that the `task` asks for tells more than the rest.
    """
    found: dict[str, float] = {}
    sentences: list[Traits] = []
    for number, segment in enumerate(segments):
        inside = _inside(items, segment)
        words = _words_of(inside)
        sentences.append(words | _verb_groups([p for p in predicates if p.segment == number]))
        found.update(words)
        found[f"length {min(len(inside) // 6, 5)}"] = _SHAPE
    found[f"sentences {min(len(segments), 6)}"] = _SHAPE
    found.update(_verb_groups(predicates))
    found.update(_of_the_task(predicates, task))
    return Wording(found, tuple(sentences))


def _inside(items: Sequence[Item], segment: Segment) -> Sequence[Item]:
    first = bisect_left(items, segment.start, key=_START)
    return items[first : bisect_left(items, segment.end, first, key=_START)]


_START: Final = attrgetter("start")


def _of_the_task(predicates: Sequence[Predicate], task: str) -> dict[str, float]:
    """Whether a verb group has the verb of the task, and whether its subject is a thing that the task names."""
    asked = {stem(word) for word in _NAMED_IN_TASK.findall(task.lower())}
    found: dict[str, float] = {}
    for p in predicates if asked else ():
        if p.subordinate:
            continue
        aspect = f"{'not ' if p.negated else ''}{p.aspect}"
        if stem(p.verb) in asked:
            found[f"asked {aspect}"] = 1.0
        if not asked.isdisjoint(map(stem, p.subject)):
            found[f"about {aspect}"] = 1.0
    return found


def words_of(items: Sequence[Item], segment: Segment) -> dict[str, float]:
    """The stems and pairs of stems of one sentence."""
    return _words_of(_inside(items, segment))


def _words_of(items: Sequence[Item]) -> dict[str, float]:
    """The stems and pairs of stems of one sentence's words; its ends count as words."""
    stems = [_common(i) for i in items]
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


_TEXT: Final = Model(STATUSES, INTERCEPTS, WEIGHTS)


def leanings(wording: Wording) -> dict[Status, float]:
    """The log probability of each status, as far as the wording goes: halfway between what all the words together
    speak for and what the sentences do, one after the other. Not normalised.
    """
    whole = _TEXT.log_probabilities(wording.whole)
    told = leanings_of_course([kinds_told(sentence) for sentence in wording.sentences])
    return {_NAMED[status]: (a + told[_NAMED[status]]) / 2 for status, a in zip(STATUSES, whole, strict=True)}


def leanings_of_words(found: Traits) -> dict[Status, float]:
    """The log probability of each status by the words of one sentence alone."""
    return {_NAMED[s]: x for s, x in zip(STATUSES, _TEXT.log_probabilities(found), strict=True)}
