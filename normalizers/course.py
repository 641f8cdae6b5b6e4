"""What the sentences of a stretch tell, one after the other, and what status such a course of them speaks for.

A long text states its status in one or two sentences; the others describe. So each sentence is first told to be of a
kind by its own words: an end that was reached, a step, something to come, something left over beside what is done,
a refusal, what recurs, after-care, nothing. Then the kinds and their order are weighed. Both are learnt
(`evaluation/training.py`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final

from normalizers import course_weights, sentence_weights
from normalizers.linear import Model
from schemas.enums import Status

_NAMED: Final = {s.value: s for s in Status}
_SENTENCE: Final = Model(sentence_weights.KINDS, sentence_weights.INTERCEPTS, sentence_weights.WEIGHTS)
_COURSE: Final = Model(course_weights.STATUSES, course_weights.INTERCEPTS, course_weights.WEIGHTS)

KINDS: Final = ("aside", "care", "done", "dropped", "recurring", "rest", "step", "to do")

Kinds = Mapping[str, float]
"""Of one sentence, how sure it is to be of each kind; together 1."""

_SIDE_BY_SIDE: Final = (
    ("done", "step"),
    ("done", "to do"),
    ("done", "rest"),
    ("done", "dropped"),
    ("done", "recurring"),
    ("step", "to do"),
    ("step", "recurring"),
)
"""Kinds that together tell something else than each alone."""


def kinds_told(sentence: Mapping[str, float], model: Model = _SENTENCE) -> Kinds:
    """How sure a sentence with these traits is to be of each kind."""
    return dict(zip(model.classes, map(math.exp, model.log_probabilities(sentence)), strict=True))


def traits_of_course(sentences: Sequence[Kinds]) -> dict[str, float]:
    """How surely each kind is told anywhere, first, last and on the whole, and side by side with another."""
    found: dict[str, float] = {}
    most: dict[str, float] = {}
    for kind in KINDS if sentences else ():
        told = [kinds[kind] for kinds in sentences]
        most[kind] = max(told)
        found[f"most {kind}"] = most[kind]
        found[f"any {kind}"] = 1 - math.prod(1 - share for share in told)
        found[f"mean {kind}"] = sum(told) / len(told)
        found[f"first {kind}"], found[f"last {kind}"] = told[0], told[-1]
    for one, other in _SIDE_BY_SIDE if sentences else ():
        found[f"{one} and {other}"] = most[one] * most[other]
    return found


def leanings_of_course(sentences: Sequence[Kinds]) -> dict[Status, float]:
    """The log probability of each status."""
    weighed = _COURSE.log_probabilities(traits_of_course(sentences))
    return {_NAMED[status]: x for status, x in zip(_COURSE.classes, weighed, strict=True)}
