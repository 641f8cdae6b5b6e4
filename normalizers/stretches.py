"""One stretch of text (a cell, or one dated or lettered part of it): its clues and its verdict."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Final

from normalizers import status_vocabulary as words
from normalizers.clauses import Aspect, Predicate, read_predicates
from normalizers.dates import find_dates
from normalizers.english import stem
from normalizers.labels import find_labels
from normalizers.segments import split_segments
from normalizers.shares import left_over
from normalizers.status_vocabulary import Kind
from normalizers.tagging import read_items
from normalizers.verbless import read_verbless
from normalizers.votes import ASKED_STEP, vote
from normalizers.weighing import NOTHING, Clue, Verdict, weigh
from schemas.enums import Status, StatusBasis, StatusColumn


def read_stretch(text: str, start: int, end: int, column: StatusColumn, task: str) -> Verdict:
    body = text[start:end]
    if not body.strip():
        return NOTHING
    segments = split_segments(body)
    mentions = find_dates(body)
    labels = find_labels(body, segments, mentions)
    items = read_items(body, mentions)
    predicates = read_predicates(body, items, segments)
    task_stems = frozenset(stem(w) for w in re.findall(r"[a-z]+", task.lower())[:40])
    label_clues = [
        Clue(
            column,
            start + x.start,
            start + x.end,
            body[x.start : x.end],
            x.status,
            StatusBasis.LABEL,
            f"{x.place} label",
            3,
            place=x.place,
        )
        for x in labels
    ]
    prose: list[Clue] = []
    voted: list[tuple[Predicate, Clue]] = []
    for predicate, following in zip_longest(predicates, predicates[1:]):
        if any(x.start < predicate.end and predicate.start < x.end for x in labels):
            continue
        found = vote(predicate, body, task_stems)
        if found is not None:
            status, weight, why = found
            a, b = _phrase_of(predicate, body, [x.start for x in labels])
            prose.append(
                Clue(
                    column,
                    start + a,
                    start + b,
                    body[a:b],
                    status,
                    StatusBasis.PROSE,
                    why,
                    weight,
                    light=_light(predicate, following) or why == ASKED_STEP,
                )
            )
            voted.append((predicate, prose[-1]))
    spoken = {p.segment for p, _ in voted} | {x.segment for x in labels}
    for segment in segments:
        left = left_over(body[segment.start : segment.end])
        if left is not None:
            a, b = segment.start + left.start(), segment.start + left.end()
            prose = [c for c in prose if not start + a <= c.start < start + b]
            prose.append(
                Clue(column, start + a, start + b, body[a:b], Status.IN_PROGRESS, StatusBasis.PROSE, LEFT_OVER, 2)
            )
    for index, segment in enumerate(segments):
        remark = None if index in spoken else read_verbless(body[segment.start : segment.end])
        if remark is not None:
            a, b = trim(body, segment.start + remark[0], segment.start + remark[1])
            prose.append(
                Clue(column, start + a, start + b, body[a:b], remark[2], StatusBasis.PROSE, remark[3], 2, light=True)
            )
    prose.sort(key=lambda c: c.start)
    verdict = weigh(labels, label_clues, prose)
    clues = tuple(sorted((*label_clues, *prose), key=lambda c: c.start))
    return replace(verdict, clues=clues)


def _light(p: Predicate, following: Predicate | None) -> bool:
    """Whether what was done is only a step beside something open: a light verb, a preparation, or one and
    the same thing is still in hand (`has been developed and is being trialled`).
    """
    if p.tail.startswith("place"):
        return False
    if p.kind is Kind.LIGHT or not p.known or words.PREPARATIONS & {*p.subject}:
        return True
    if any(phrase in " ".join(p.subject) for phrase in words.LEAVES):
        return True
    same = following is not None and following.segment == p.segment and not following.subject
    return same and following is not None and (following.aspect is Aspect.DOING or following.kind is Kind.OPEN)


def _phrase_of(predicate: Predicate, text: str, stops: Sequence[int]) -> tuple[int, int]:
    """The words of a clause that tell: its subject where it is short, its verb group and what follows."""
    start = predicate.clause_start if len(predicate.subject) <= 6 else predicate.start
    end = predicate.end
    for count, match in enumerate(re.finditer(r"\S+", text[predicate.end : predicate.clause_end])):
        if count == 7:
            break
        end = predicate.end + match.end()
    end = min((s for s in stops if predicate.end <= s < end), default=end)
    start, end = trim(text, start, end)
    while (loose := _LOOSE_END.search(text, start, end)) and loose.start() > predicate.end - 1:
        end = loose.start()
    return start, end


LEFT_OVER: Final = "some are left"


_LOOSE_END: Final = re.compile(
    r"[\s,(–-]+(?:and|or|but|as|the|a|an|of|to|for|by|in|with|on|their|its|which|that)$", re.I
)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end
