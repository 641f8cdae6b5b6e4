"""One stretch of text (a cell, or one dated or lettered part of it): its clues and its verdict."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final

from normalizers import status_vocabulary as words
from normalizers.clauses import Aspect, Predicate, read_predicates
from normalizers.dates import DateMention
from normalizers.english import SIMPLE_PASTS, stem
from normalizers.labels import Label, find_labels
from normalizers.second_opinion import hear
from normalizers.segments import Segment, split_segments
from normalizers.shares import counted_of, left_over, part_done
from normalizers.status_vocabulary import Kind
from normalizers.succession import without_history
from normalizers.tagging import read_items
from normalizers.verbless import ENDLESS, read_verbless
from normalizers.votes import ASKED_STEP, DONE, REST, SHARE, vote
from normalizers.weighing import NOTHING, Clue, Verdict, weigh
from normalizers.wording import leanings, leanings_of_words, read_wording, words_of
from schemas.enums import Status, StatusBasis, StatusColumn


def read_stretch(
    text: str, start: int, end: int, column: StatusColumn, task: str, mentions: Sequence[DateMention]
) -> Verdict:
    """The clues of `text[start:end]` and what they say together; `mentions` are the dates of the whole `text`."""
    body = text[start:end]
    if not body.strip():
        return NOTHING
    segments = split_segments(body)
    dates = [
        replace(m, start=m.start - start, end=m.end - start) for m in mentions if start <= m.start and m.end <= end
    ]
    labels = find_labels(body, segments, dates)
    items = read_items(body, dates)
    predicates = read_predicates(items, segments)
    stated = _clauses(body, segments, predicates, labels, task)
    spoken = {p.segment for p, _ in stated} | {x.segment for x in labels}
    prose = _with_remarks([found for _, found in stated], body, segments, predicates, spoken)
    label_clues = [label_clue(x, body, column, start) for x in labels]
    prose_clues = [
        Clue(
            column,
            start + f.start,
            start + f.end,
            body[f.start : f.end],
            f.status,
            StatusBasis.PROSE,
            f.why,
            f.weight,
            light=f.light,
        )
        for f in prose
    ]
    verdict = weigh(labels, label_clues, without_history(prose_clues, text))
    verdict = replace(verdict, clues=tuple(sorted((*label_clues, *prose_clues), key=lambda c: c.start)))
    if verdict.labelled or (not verdict.clues and len(items) < _TELLING):
        return verdict

    def telling(status: Status) -> tuple[int, int]:
        best = max(segments, key=lambda s: leanings_of_words(words_of(items, s))[status])
        a, b = trim(body, best.start, best.end)
        return start + a, start + b

    return hear(verdict, leanings(read_wording(items, segments, predicates, task)), text, column, telling)


_TELLING: Final = 4
"""Words and marks: where fewer stand and no rule hears anything in them (`Green`), nothing is said."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What one clause or note of a stretch says."""

    start: int
    end: int
    status: Status
    weight: int
    why: str
    light: bool = False


def label_clue(label: Label, text: str, column: StatusColumn, offset: int = 0) -> Clue:
    """The clue of a label of `text`, which begins at `offset` in its column."""
    return Clue(
        column,
        offset + label.start,
        offset + label.end,
        text[label.start : label.end],
        label.status,
        StatusBasis.LABEL,
        f"{label.place} label",
        3,
        place=label.place,
    )


def _clauses(
    body: str, segments: Sequence[Segment], predicates: Sequence[Predicate], labels: Sequence[Label], task: str
) -> list[tuple[Predicate, _Found]]:
    task_stems = frozenset(stem(w) for w in re.findall(r"[a-z]+", task.lower())[:40])
    pointers = {k for k, segment in enumerate(segments) if _POINTER.match(body, segment.start)}
    pointers |= {k for k, segment in enumerate(segments) if body[segment.end :].lstrip(" \"”'").startswith("?")}
    out: list[tuple[Predicate, _Found]] = []
    for predicate, following in zip_longest(predicates, predicates[1:]):
        if any(x.start < predicate.end and predicate.start < x.end for x in labels) or predicate.segment in pointers:
            continue
        found = vote(predicate, body, task_stems)
        if found is not None:
            status, weight, why = found
            if why == DONE and _is_count(predicate, body):
                status, weight, why = Status.IN_PROGRESS, 2, SHARE
            a, b = _phrase_of(predicate, body, [x.start for x in labels])
            light = why == ASKED_STEP or _light(predicate, following)
            out.append((predicate, _Found(a, b, status, weight, why, light)))
    return out


def _is_count(p: Predicate, body: str) -> bool:
    """`150 have been done` where the text has named more of them before."""
    subject = [w for w in p.subject if w not in ("of", "them", "these", "now", "already", "so", "far", "only")]
    return len(subject) == 1 and counted_of(body[: p.clause_start], subject[0])


def _with_remarks(
    found: list[_Found],
    body: str,
    segments: Sequence[Segment],
    predicates: Sequence[Predicate],
    spoken: Collection[int],
) -> list[_Found]:
    """The clauses together with what sentences say beside them: how many are left, who is left out, notes."""
    finite = {p.segment for p in predicates if p.auxiliary or p.aspect is Aspect.STANDS or p.verb in SIMPLE_PASTS}
    for index, segment in enumerate(segments):
        sentence = body[segment.start : segment.end]
        if (left := left_over(sentence)) is not None:
            a, b = segment.start + left.start(), segment.start + left.end()
            found = [f for f in found if not a <= f.start < b]
            found.append(_Found(a, b, Status.IN_PROGRESS, 2, "some are left"))
        elif index not in spoken and (part := part_done(sentence)) is not None:
            a, b = trim(body, segment.start, segment.start + part.end())
            found.append(_Found(a, b, Status.IN_PROGRESS, 2, "a part of the way"))
        elif (missing := _BUT_NOT.search(sentence)) is not None:
            found.append(_Found(segment.start + missing.start(), segment.end, Status.NOT_STARTED, 2, REST))
        elif (endless := ENDLESS.search(sentence)) is not None and not _goes_on(found, segment):
            a, b = segment.start + endless.start(), segment.start + endless.end()
            found.append(_Found(a, b, Status.ONGOING, 2, "has no end"))
        elif index not in spoken and (remark := read_verbless(sentence, index in finite)) is not None:
            a, b = trim(body, segment.start, segment.end)
            found.append(_Found(a, b, *remark, light=True))
    return sorted(found, key=lambda f: f.start)


def _goes_on(found: Sequence[_Found], segment: Segment) -> bool:
    """Whether a clause of the sentence has said already how it goes on."""
    inside = [f for f in found if segment.start <= f.start < segment.end]
    return any(f.status in (Status.ONGOING, Status.IN_PROGRESS, Status.NOT_PROGRESSED) and f.weight for f in inside)


def _light(p: Predicate, following: Predicate | None) -> bool:
    """Whether what was done is only a step beside something open: a light verb, a preparation, or one and
    the same thing is still in hand (`has been developed and is being trialled`).
    """
    if p.tail.startswith("place") or {"change", "changes", "amendment", "amendments"} & {*p.subject}:
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


_POINTER: Final = re.compile(r"\W*(?:please\s+)?(?:see|refer|cross[- ]refer(?:ence)?)\b", re.I)
"""A sentence that only points elsewhere (`Please see the update given under 2.3`) says nothing itself."""
_BUT_NOT: Final = re.compile(
    r"\bbut not(?: yet)?(?: (?:the|those|all|every|for|in|at|by|among))\b"
    r"|\b(?:has|have|is|are|was|were|do|does|did) not(?: yet)?\W*$",
    re.I,
)
_LOOSE_END: Final = re.compile(
    r"[\s,(–-]+(?:and|or|but|as|the|a|an|of|to|for|by|in|with|on|their|its|which|that)$", re.I
)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end
