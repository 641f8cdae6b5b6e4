"""One destination for every printed column: the assignment that fits all of them best together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from schemas.columns import Column

Key = Column | None

_EXTRA: Final = 1.0
"""What a column is worth that stays without a destination: evidence for one has to be more than this."""
_AGAIN: Final = 2.5
"""What a second column of one destination costs."""
_AGAIN_ALONE: Final = 4.0
"""The same for a destination that a table has once."""
_POOLED: Final = 1.0
"""The same where the header can mean nothing else: two columns of progress are both progress."""
_ONCE: Final = frozenset({"recommendation_number", "recommendation", "scope_text"})
_BACK: Final = 0.75
"""What a column costs that no wording places, and that stands before one it usually follows."""
_SUBSTANCE: Final[dict[Column, float]] = {"action": 1.5, "recommendation": 1.0}
"""What a table gains by a column that says what is to be done, and why; twice that where its header can mean it."""
_SURE: Final = 3.0
"""Wording from which a column may stand wherever it does."""
_KEPT: Final = 120
"""Partial assignments that are followed up."""
_ORDER: Final[dict[Column, int]] = {
    "recommendation_number": 0,
    "recommendation": 1,
    "scope_text": 2,
    "action": 3,
    "lead_agency": 4,
    "responsible_officer": 4,
    "key_milestones": 5,
    "evidence": 5,
    "expected_outcome": 5,
    "target_date_text": 5,
    "rag": 6,
    "progress": 6,
    "completion_and_outcome": 7,
}


def assign(wording: Sequence[Mapping[Key, float]], contents: Sequence[Mapping[Column, float]]) -> tuple[Key, ...]:
    """The keys of the printed columns, in order.

    `wording` says what each header is worth as each column, None for `extra`; `contents` how well its cells fit.
    """
    partial: list[tuple[float, tuple[Key, ...]]] = [(0.0, ())]
    for said, held in zip(wording, contents, strict=True):
        worth: dict[Key, float] = {None: _EXTRA + said.get(None, 0.0)}
        for column in _ORDER:
            value = said.get(column, 0.0) + held.get(column, 0.0)
            if value > _EXTRA:
                worth[column] = value
        partial = [
            (total + value - _cost(keys, key, said), (*keys, key))
            for total, keys in partial
            for key, value in worth.items()
        ]
        partial.sort(key=lambda found: (-found[0], tuple(map(str, found[1]))))
        partial = partial[:_KEPT]
    return max(partial, key=lambda found: found[0])[1]


def _cost(keys: tuple[Key, ...], key: Key, said: Mapping[Key, float]) -> float:
    if key is None:
        return 0.0
    again = _AGAIN_ALONE if key in _ONCE else _POOLED if set(said) == {key} else _AGAIN
    gain = _SUBSTANCE.get(key, 0.0) * (2 if key in said else 1)
    cost = again if key in keys else -gain
    last = next((_ORDER[k] for k in reversed(keys) if k), 0)
    if said.get(key, 0.0) < _SURE and _ORDER[key] < last:
        cost += _BACK
    return cost
