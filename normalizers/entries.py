"""Agencies' entries in a cell: `POLICE: … PROBATION: …`, each the agency's own action."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from normalizers.agencies import find_prefixes

_IN_CAPITALS: Final = re.compile(r"(?<![\w(])(?P<name>[A-Z][A-Z&]{2,}):(?=\s+\S)")
_MAX_NAME: Final = 60


def entries(cell: str, known: frozenset[str] = frozenset()) -> list[tuple[int, str]]:
    """Where agencies' entries open in a cell, with the name that opens each.

    A name known as a prefix opens one even in mid-line; so does a name in capitals in a cell whose first entry
    opened so.
    """
    return list(_entries_of(cell, known))


@lru_cache(maxsize=512)
def _entries_of(cell: str, known: frozenset[str]) -> tuple[tuple[int, str], ...]:
    """Cached, for each question of where a row begins or is split asks for the entries of its cells."""
    found = dict(find_prefixes(cell, known))
    for name in sorted(known):
        for match in re.finditer(rf"(?<![\w(]){re.escape(name)}:(?=\s+\S)", cell):
            found.setdefault(match.start(), name)
    if 0 in found:
        for match in _IN_CAPITALS.finditer(cell, len(found[0])):
            found.setdefault(match.start(), match["name"])
    return tuple(sorted(found.items()))


def opens_entry(cell: str, known: frozenset[str]) -> bool:
    """The cell opens with an agency prefix."""
    return any(start == 0 for start, _ in entries(cell.strip(), known))


def known_names(cells: Iterable[str]) -> frozenset[str]:
    """Names that open entries with a colon in some cell, so that one without a colon is known too."""
    return frozenset(name for cell in cells for _, name in entries(cell) if len(name) <= _MAX_NAME)
