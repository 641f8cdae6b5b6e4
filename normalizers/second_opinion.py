"""The rules' verdict on a stretch without a label, heard beside what its wording as a whole speaks for.

Rules and weights err in different places: on texts that neither had seen, the two together were right nine times
more in a hundred than the rules alone. A label, a colour and a bare date need no second opinion.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from normalizers.weighing import Clue, Verdict, unique
from schemas.enums import Status, StatusBasis, StatusColumn

TRUST: Final = 1.75
"""How much the rules' verdict counts beside the wording, in logarithms of odds: chosen by cross-validation."""

TRUST_IN_SILENCE: Final = 0.75
"""How much it counts that the rules found no status."""

CLOSE: Final = 1.0
"""A status that comes so close to the one decided on could be defended."""

Telling = Callable[[Status], tuple[int, int]]
"""Where in the column the sentence stands that speaks most for a status."""


def hear(
    verdict: Verdict, leanings: Mapping[Status, float], text: str, column: StatusColumn, telling: Telling
) -> Verdict:
    """The verdict, or the one that the wording prefers; then the rules' own stands among the rivals."""
    own = verdict.status or Status.UNCLEAR
    scores = dict(leanings)
    scores[own] = scores.get(own, min(scores.values())) + (TRUST if verdict.status else TRUST_IN_SILENCE)
    best = max(scores, key=lambda s: (scores[s], -list(Status).index(s)))
    close = [s for s in scores if scores[best] - scores[s] < CLOSE and s is not Status.UNCLEAR]
    if best is own:
        return replace(verdict, rivals=unique((*verdict.rivals, *close), own)) if verdict.status else verdict
    start, end = telling(best)
    why = f"its wording speaks for {best} ({scores[best] - scores[own]:+.1f} against {own})"
    clue = Clue(column, start, end, text[start:end], best, StatusBasis.PROSE, why, 1)
    if best is Status.UNCLEAR:
        return Verdict(None, clues=(*verdict.clues, replace(clue, weight=0)))
    winners = _evidence(best, verdict.clues) or (clue,)
    return Verdict(best, winners, (*verdict.clues, clue), unique((*close, own), best) if verdict.status else ())


def _evidence(status: Status, clues: Sequence[Clue]) -> tuple[Clue, ...]:
    """The clues that speak for a status: both sides where a part is done and a part is open."""
    if status is Status.PARTIALLY_COMPLETE:
        done = next((c for c in clues if c.vote is Status.COMPLETE and c.weight), None)
        open_ = next((c for c in clues if c.vote in (Status.IN_PROGRESS, Status.NOT_STARTED) and c.weight), None)
        return tuple(sorted((done, open_), key=lambda c: c.start)) if done and open_ else ()
    best = max((c for c in clues if c.vote is status and c.weight), key=lambda c: (c.weight, -c.start), default=None)
    return (best,) if best else ()
