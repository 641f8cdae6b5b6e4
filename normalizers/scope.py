"""Whether a scope cell asserts that its recommendation is local, regional or national."""

from __future__ import annotations

import re
from typing import Final

from schemas.enums import Scope

_LEVEL: Final = re.compile(r"\b(local|regional|national)(?:ly)?\b", re.IGNORECASE)
_FILLER: Final = frozenset(
    "and or both level recommendation recommendations action actions only scope wide legislation".split()
)
"""Words beside a level that leave it an assertion: `Local level recommendation`, `Local & National (legislation)`."""
_COMBINED: Final[dict[frozenset[str], Scope]] = {
    frozenset({"local"}): Scope.LOCAL,
    frozenset({"regional"}): Scope.REGIONAL,
    frozenset({"national"}): Scope.NATIONAL,
    frozenset({"local", "regional"}): Scope.LOCAL_AND_REGIONAL,
    frozenset({"local", "national"}): Scope.LOCAL_AND_NATIONAL,
}


def read_scope(text: str | None) -> Scope | None:
    """The scope a cell asserts; `other` for a body, a condition, a sentence; None where the cell is blank.

    >>> read_scope("Local & National (legislation)")
    <Scope.LOCAL_AND_NATIONAL: 'local_and_national'>
    >>> read_scope("Local and potentially national depending on the other agencies")
    <Scope.OTHER: 'other'>
    """
    if not text:
        return None
    levels = frozenset(m.lower() for m in _LEVEL.findall(text))
    rest = {w.lower() for w in re.findall(r"[^\W\d_]+", _LEVEL.sub(" ", text))}
    if rest - _FILLER:
        return Scope.OTHER
    return _COMBINED.get(levels, Scope.OTHER)
