"""What one document says of names: the types that learning makes and everything else reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from normalizers.agencies.tokens import Key, Words


@dataclass(frozen=True, slots=True)
class Form:
    """A full name as the document prints it."""

    text: str
    words: Words
    count: int
    alone: bool
    """Whether a cell or line of the document holds nothing else."""
    listed: bool
    """Whether it is a body of the gazetteer."""


@dataclass(frozen=True, slots=True)
class Names:
    """What one document says of names. Made by `learn_names`; shared with no other document."""

    abbreviations: Mapping[str, str] = field(default_factory=dict)
    """Abbreviation, small letters, to the full name that the document gives it."""
    forms: Mapping[Key, Form] = field(default_factory=dict)
    """The full names of bodies, by their words in any order."""
    tails: Mapping[Words, tuple[Key, ...]] = field(default_factory=dict)
    """Full names by the words they end in."""
    beginnings: Mapping[Words, tuple[Key, ...]] = field(default_factory=dict)
    """Full names by the words they begin with, themselves included."""
    cores: Mapping[str, tuple[Key, ...]] = field(default_factory=dict)
    """Full names by their letters without words of legal form or landlords."""
    initials: Mapping[str, tuple[Key, ...]] = field(default_factory=dict)
    """Full names by the abbreviations they would give."""
    prefixes: frozenset[str] = frozenset()
    """Names, small letters, that open entries as `NAME: …` somewhere."""
    prints: Mapping[str, str] = field(default_factory=dict)
    """Single names that the document prints in mixed case and in capitals, by their small letters."""
    cells: Mapping[Words, str] = field(default_factory=dict)
    """Short texts in title case that are the whole of a cell or line."""
    repeated: frozenset[Words] = frozenset()
    """Those of them that are the whole of several."""
    headed: frozenset[Words] = frozenset()
    """Short texts in capitals that are the whole of a cell or line."""
    mentioned: frozenset[Words] = frozenset()
    """Two to four capitalised words in a row within running text."""
    small: frozenset[str] = frozenset()
    """Words printed in small letters."""
    places: frozenset[str] = frozenset()
    """Words of the names of bodies that tell no kind of body: places, mostly."""


NO_NAMES: Final = Names()
