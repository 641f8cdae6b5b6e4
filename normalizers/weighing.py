"""What the labels and clauses of one stretch of text say together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from normalizers.labels import Label
from normalizers.votes import (
    ASKED_STEP,
    BODY_CLOSED,
    DONE,
    ITSELF_REVIEWED,
    NO_MORE,
    NOT_DONE,
    PAST_STEP,
    REST,
    SHARE,
    SO_FAR,
)
from schemas.enums import Status, StatusBasis, StatusColumn


@dataclass(frozen=True, slots=True)
class Clue:
    """One piece of evidence: `text` is `column[start:end]`; `weight` 3 label, 2 plain statement, 1 description of
    a practice, 0 after-care; `won` where it stands in the status phrase.
    """

    column: StatusColumn
    start: int
    end: int
    text: str
    vote: Status
    basis: StatusBasis
    why: str
    weight: int = 2
    won: bool = False
    place: str = ""
    light: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one stretch of text says: its status (None for none), the clues that won, all clues, rivals."""

    status: Status | None
    winners: tuple[Clue, ...] = ()
    clues: tuple[Clue, ...] = ()
    rivals: tuple[Status, ...] = ()
    contradicted: bool = False

    @property
    def labelled(self) -> bool:
        return any(c.basis is StatusBasis.LABEL for c in self.winners)


NOTHING: Final = Verdict(None)
_OPEN: Final = (Status.IN_PROGRESS, Status.NOT_STARTED, Status.ONGOING)


def unique(statuses: Iterable[Status | None], status: Status | None) -> tuple[Status, ...]:
    return tuple(s for s in Status if s is not status and s in set(statuses))


def weigh(labels: Sequence[Label], label_clues: Sequence[Clue], prose: Sequence[Clue]) -> Verdict:
    said = [c for c in prose if c.vote in (Status.COMPLETE, Status.IN_PROGRESS) and c.weight >= 1]
    kept = [k for k, c in enumerate(label_clues) if not (_spent(c) and any(p.start < c.start for p in said))]
    if len(kept) < len(labels):
        labels, label_clues = [labels[k] for k in kept], [label_clues[k] for k in kept]
        prose = [*prose, *(replace(c, vote=Status.COMPLETE) for c in said if c.vote is not Status.COMPLETE)]
    if labels:
        return weigh_labels(labels, label_clues, prose)
    return _weigh_prose(prose)


def _spent(clue: Clue) -> bool:
    """`No further action` after what was done says that it is over with, not that it was given up."""
    return clue.text.lower().startswith(("no further", "not required"))


def weigh_labels(labels: Sequence[Label], clues: Sequence[Clue], prose: Sequence[Clue]) -> Verdict:
    statuses = [x.status for x in labels]
    implied = _weigh_prose(prose)
    if Status.PARTIALLY_COMPLETE in statuses:
        first = clues[statuses.index(Status.PARTIALLY_COMPLETE)]
        return Verdict(Status.PARTIALLY_COMPLETE, (first,))
    done = [c for c in clues if c.vote is Status.COMPLETE]
    open_ = [c for c in clues if c.vote in _OPEN]
    dropped = [c for c in clues if c.vote is Status.NOT_PROGRESSED]
    if done and open_:
        if (undone := _closed_undone(clues)) is not None:
            return Verdict(Status.NOT_PROGRESSED, undone, rivals=(Status.COMPLETE,))
        return _weigh_mixed_labels(labels, clues, done, open_)
    if done and dropped:
        return Verdict(Status.PARTIALLY_COMPLETE, (done[0], dropped[0]), rivals=(Status.NOT_PROGRESSED,))
    if done:
        scoped = any(x.scoped and x.status is Status.COMPLETE for x in labels)
        return _weigh_complete_label(done, prose, scoped)
    if open_ or dropped:
        return _weigh_open_label(labels, clues, prose, implied)
    return implied


def _closed_undone(clues: Sequence[Clue]) -> tuple[Clue, Clue] | None:
    """`Action closed – not achieved`: the second label says how the first came about."""
    for first, second in pairwise(clues):
        near = second.start - first.end <= len(" – ")
        if near and first.text.lower().endswith("closed") and second.text.lower() in _ONLY_DENIED:
            return first, second
    return None


def _weigh_mixed_labels(
    labels: Sequence[Label], clues: Sequence[Clue], done: Sequence[Clue], open_: Sequence[Clue]
) -> Verdict:
    """Labels that differ are of different parts, unless one opens the text and a verdict closes it."""
    first, last = labels[0], labels[-1]
    verdict_last = last.status is Status.COMPLETE and not last.joined and last.segment != first.segment
    all_open_before = all(x.place == "opening" for x in labels if x.status in _OPEN)
    if verdict_last and all_open_before:
        return Verdict(Status.COMPLETE, (done[-1],), rivals=(Status.PARTIALLY_COMPLETE,), contradicted=True)
    rivals = (Status.ONGOING,) if open_[-1].vote is Status.ONGOING else (open_[-1].vote,)
    return Verdict(Status.PARTIALLY_COMPLETE, tuple(sorted((done[0], open_[-1]), key=lambda c: c.start)), rivals=rivals)


def _weigh_complete_label(done: Sequence[Clue], prose: Sequence[Clue], scoped: bool) -> Verdict:
    winner = next((c for c in done if c.place == "opening"), done[-1])
    outstanding = [
        c
        for c in prose
        if c.weight >= 2
        and re.search(r"\boutstanding\b|\bnot yet\b|\bstill to\b|\byet to\b", c.text, re.I)
        and c.vote in _OPEN
    ]
    if outstanding and outstanding[0].start > winner.start:
        return Verdict(
            Status.PARTIALLY_COMPLETE, (winner, outstanding[0]), rivals=(Status.COMPLETE,), contradicted=not scoped
        )
    going = [c for c in prose if c.vote is Status.ONGOING and c.weight >= 2 and c.start > done[-1].start]
    if len(done) > 1 and going:
        return Verdict(Status.PARTIALLY_COMPLETE, (done[0], going[0]), rivals=(Status.ONGOING,))
    whole = any(c.place in ("opening", "closing") for c in done)
    opened = [
        c
        for c in prose
        if c.weight >= 2
        and c.vote in (Status.IN_PROGRESS, Status.NOT_STARTED)
        and c.why != PAST_STEP
        and c.start > done[-1].start
    ]
    if opened and (scoped or not whole):
        return Verdict(Status.PARTIALLY_COMPLETE, (done[-1], opened[0]), rivals=(Status.COMPLETE, opened[0].vote))
    dropped = [c for c in prose if c.vote is Status.NOT_PROGRESSED and c.start > winner.start]
    if dropped and "closed" in winner.text.lower():
        return Verdict(Status.NOT_PROGRESSED, (winner, dropped[0]), rivals=(Status.COMPLETE,))
    rivals = (Status.PARTIALLY_COMPLETE,) if opened or dropped else ()
    return Verdict(Status.COMPLETE, (winner,), rivals=rivals, contradicted=bool(opened or dropped))


_ONLY_DENIED: Final = frozenset(
    f"not {yet}{end}" for end in ("completed", "implemented", "in place", "achieved", "met") for yet in ("", "yet ")
)
"""Labels that deny the end and leave open whether anything was begun: then the prose says it."""


def _weigh_open_label(
    labels: Sequence[Label], clues: Sequence[Clue], prose: Sequence[Clue], implied: Verdict
) -> Verdict:
    """A label that opens or closes the text beats the prose; one that heads an item speaks for the item."""
    whole = [c for c in clues if c.place in ("opening", "closing")]
    if whole:
        winner = whole[-1]
        begun = winner.place == "opening" and winner.text.lower() in ("begun", "started", "commenced")
        if begun and implied.status is Status.ONGOING and all(c.weight >= 2 for c in implied.winners):
            return replace(implied, rivals=unique((*implied.rivals, winner.vote), implied.status))
        denied = winner.vote is Status.NOT_STARTED and winner.text.lower() in _ONLY_DENIED
        if denied and implied.status is Status.IN_PROGRESS and all(c.weight >= 2 for c in implied.winners):
            return replace(implied, rivals=unique((*implied.rivals, winner.vote), implied.status))
        rivals = [Status.PARTIALLY_COMPLETE] if any(c.vote is Status.COMPLETE and c.weight == 2 for c in prose) else []
        return Verdict(winner.vote, (winner,), rivals=unique(rivals, winner.vote))
    item = clues[-1]
    if any(c.vote is Status.NOT_PROGRESSED and c.start > item.start for c in prose):
        return implied
    own = [c for c in prose if labels[-1].segment >= 0 and c.start < item.start]
    done = [c for c in own if c.vote is Status.COMPLETE and c.weight >= 1]
    if done:
        best = max(done, key=lambda c: (c.weight, -c.start))
        return Verdict(Status.PARTIALLY_COMPLETE, (best, item), rivals=(item.vote,))
    rivals = [implied.status] if implied.status else []
    return Verdict(item.vote, (item,), rivals=unique(rivals, item.vote))


def _weigh_prose(prose: Sequence[Clue]) -> Verdict:
    """What the clauses of one stretch say together."""
    votes = [c for c in prose if c.weight > 0]
    if not votes:
        care = next((c for c in prose if c.weight == 0), None)
        if care is None:
            return NOTHING
        return Verdict(care.vote, (care,), rivals=unique((Status.COMPLETE, Status.ONGOING), care.vote))
    votes = _without_spent(votes)
    if any(c.why == BODY_CLOSED for c in votes) and any(c.vote is not Status.NOT_PROGRESSED for c in votes):
        votes = [c for c in votes if c.why != BODY_CLOSED]
    strong = [c for c in votes if c.vote is Status.COMPLETE and c.weight >= 2]
    full = [c for c in strong if not c.light]
    votes = [c for c in votes if not _checks_again(c, strong)]
    weak = [c for c in votes if c.vote is Status.COMPLETE and c.weight == 1]
    partly = [c for c in votes if c.vote is Status.PARTIALLY_COMPLETE]
    moving = [c for c in votes if c.vote is Status.IN_PROGRESS]
    if full or any(c.why == ASKED_STEP for c in strong):
        moving = [c for c in moving if c.why != PAST_STEP]
    coming = [c for c in votes if c.vote is Status.NOT_STARTED]
    going = [c for c in votes if c.vote is Status.ONGOING and c.weight >= 2]
    recurring = [c for c in votes if c.vote is Status.ONGOING and c.weight == 1]
    dropped = [c for c in votes if c.vote is Status.NOT_PROGRESSED]
    if dropped:
        done = [c for c in full if not re.search(r"\bclosed?\b", c.text, re.I)]
        later = [c for c in (*done, *moving, *coming) if c.start > dropped[-1].start and c.why != NOT_DONE]
        if not later or _GIVES_UP_ITSELF.match(dropped[-1].text):
            if done and not (moving or coming):
                return Verdict(
                    Status.PARTIALLY_COMPLETE, (done[0], dropped[-1]), rivals=(Status.COMPLETE, Status.NOT_PROGRESSED)
                )
            return Verdict(
                Status.NOT_PROGRESSED,
                (dropped[-1],),
                rivals=unique([Status.PARTIALLY_COMPLETE] if strong else [], None),
            )
    if going:
        return _weigh_going(going, strong, moving, coming)
    if partly:
        return Verdict(Status.PARTIALLY_COMPLETE, (partly[0],), rivals=(Status.IN_PROGRESS,))
    rest = [c for c in coming if c.why == REST]
    if rest and strong:
        return Verdict(Status.PARTIALLY_COMPLETE, (strong[0], rest[0]), rivals=(Status.IN_PROGRESS,))
    if rest:
        return Verdict(Status.IN_PROGRESS, (rest[0],), rivals=(Status.NOT_STARTED, Status.PARTIALLY_COMPLETE))
    firm = [c for c in moving if c.weight >= 2]
    sure = [c for c in coming if c.weight >= 2]
    if sure and sure[0].why == NOT_DONE and sure[0] is votes[0] and not any(c.why != PAST_STEP for c in firm):
        return Verdict(Status.NOT_STARTED, (sure[0],), rivals=(Status.IN_PROGRESS,) if strong or firm else ())
    if full and (firm or sure):
        first = min((*firm, *sure), key=lambda c: c.start)
        winners = tuple(sorted((full[0], first), key=lambda c: c.start))
        return Verdict(Status.PARTIALLY_COMPLETE, winners, rivals=unique((Status.IN_PROGRESS, Status.COMPLETE), None))
    if strong and (firm or sure):
        return Verdict(Status.IN_PROGRESS, (firm[-1] if firm else strong[-1],), rivals=(Status.PARTIALLY_COMPLETE,))
    if strong:
        return Verdict(Status.COMPLETE, (strong[0],), rivals=(Status.PARTIALLY_COMPLETE,) if moving or coming else ())
    if (
        firm
        and weak
        and all(c.why == PAST_STEP for c in firm)
        and weak[-1].why == DONE
        and weak[-1].start > firm[-1].start
    ):
        return Verdict(Status.COMPLETE, (weak[-1],), rivals=(Status.IN_PROGRESS,))
    if firm:
        return Verdict(Status.IN_PROGRESS, (firm[-1],), rivals=(Status.PARTIALLY_COMPLETE,) if weak else ())
    if coming:
        if weak:
            return Verdict(Status.IN_PROGRESS, (coming[0],), rivals=(Status.NOT_STARTED, Status.PARTIALLY_COMPLETE))
        return Verdict(Status.NOT_STARTED, (coming[0],), rivals=(Status.IN_PROGRESS,) if moving else ())
    if moving:
        return Verdict(Status.IN_PROGRESS, (moving[-1],))
    if reviewed := [c for c in prose if c.why == ITSELF_REVIEWED]:
        return Verdict(Status.ONGOING, (reviewed[0],), rivals=(Status.COMPLETE,))
    if recurring and not weak:
        return Verdict(Status.ONGOING, (recurring[0],), rivals=(Status.COMPLETE,))
    return Verdict(Status.COMPLETE, (weak[0],), rivals=(Status.ONGOING,))


def _without_spent(votes: Sequence[Clue]) -> list[Clue]:
    """The votes without `no further action needed` where something was done before it: then that was the whole."""
    out: list[Clue] = []
    if any(c.vote is Status.NOT_PROGRESSED and c.why != NO_MORE for c in votes):
        return list(votes)
    for clue in votes:
        needless = bool(re.search(r"need|require|necessary", clue.text, re.I))
        if clue.why == NO_MORE and any(
            c.vote in (Status.COMPLETE, Status.IN_PROGRESS) for c in (votes if needless else out)
        ):
            out = [replace(c, vote=Status.COMPLETE) if c.why == PAST_STEP else c for c in out]
        else:
            out.append(clue)
    return out


_GIVES_UP_ITSELF: Final = re.compile(
    r"(?:so |therefore |and )*(?:(?:the|this) )?(?:action|recommendation|item|proposal|idea|workstream)\b", re.I
)
"""Where the action itself is given up, what comes after is told of something else."""

_AGAIN: Final = re.compile(
    r"(?:an?\s+|the\s+)?(?:second|third|further|repeat|another)\s+(?:\w+\s+)?(audit|review|survey|evaluation|sample|check)\b",
    re.I,
)


def _checks_again(clue: Clue, done: Sequence[Clue]) -> bool:
    """`A second audit will be held` looks after the one that is done; after a `first` of two it is due."""
    match = _AGAIN.match(clue.text) if clue.vote is Status.NOT_STARTED else None
    return match is not None and any(
        c.start < clue.start and match[1].lower() in c.text.lower() and "first" not in c.text.lower() for c in done
    )


def _weigh_going(
    going: Sequence[Clue], strong: Sequence[Clue], moving: Sequence[Clue], coming: Sequence[Clue]
) -> Verdict:
    named = [c for c in strong if re.search(r"\bcompleted?\b", c.text, re.I)]
    if named:
        winners = tuple(sorted((named[0], going[-1]), key=lambda c: c.start))
        return Verdict(Status.PARTIALLY_COMPLETE, winners, rivals=(Status.ONGOING,))
    if (
        moving
        and not strong
        and not (moving[-1].why in (SO_FAR, SHARE, PAST_STEP) and moving[-1].start < going[-1].start)
    ):
        return Verdict(Status.IN_PROGRESS, (moving[-1],), rivals=(Status.ONGOING,))
    rivals = [Status.PARTIALLY_COMPLETE] if strong else []
    rivals += [Status.IN_PROGRESS] if moving or coming else []
    return Verdict(Status.ONGOING, (going[-1],), rivals=unique(rivals, None))
