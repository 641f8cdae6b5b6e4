"""Agencies that open an entry of a cell: `POLICE: …`."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from normalizers.agencies import lexicon
from normalizers.agencies.bare_names import is_agency_name
from normalizers.agencies.phrases import NOBODY, body_named, last_head
from normalizers.agencies.tokens import words_of

_PREFIX: Final = re.compile(r"[ \t]*([^\W\d_][\w’'&./() –-]{1,70}?)[ \t]*:(?![/\d])\s*")
_NO_COLON: Final = re.compile(r"[ \t]*([^\W\d_][\w’'&-]{2,30})[ \t]+([A-Z][a-z]*)[ \t]+[a-z]")
_ENTRY: Final = re.compile(r"(?:^|\n|(?<=[.;!?])[ \t]+|(?<=[.;!?])\s*\n)[ \t•*]*(?=[^\W\d_])")


def split_prefix(cell: str, known: Collection[str] = ()) -> tuple[str, int] | None:
    """The agency that a cell's first entry is prefixed with, and where the text after the prefix begins.

    `known` are names seen as prefixes elsewhere in the document, in any case; only such a name may lack its colon
    or stand in mixed case without being a name that anybody would know.
    """
    found = prefix_at(cell, 0, _small(known))
    return (found[1], found[2]) if found else None


def find_prefixes(cell: str, known: Collection[str] = ()) -> list[tuple[int, str]]:
    """Every place in a cell where an agency's prefix opens an entry: start offset and name. Places are the start of
    the cell, of a line, and after the end of a sentence.
    """
    small = _small(known)
    found: list[tuple[int, str]] = []
    if not small and ":" not in cell:
        return found
    for match in _ENTRY.finditer(cell):
        prefix = prefix_at(cell, match.end(), small)
        if prefix is not None and (match.start() == 0 or ":" in cell[prefix[0] : prefix[2]]):
            found.append((prefix[0], prefix[1]))
    return found


def _small(known: Collection[str]) -> frozenset[str]:
    return (
        known
        if isinstance(known, frozenset) and all(k == k.casefold() for k in known)
        else frozenset(k.casefold() for k in known)
    )


def prefix_at(cell: str, at: int, known: Collection[str]) -> tuple[int, str, int] | None:
    match = _PREFIX.match(cell, at) if _has_colon(cell, at) else None
    if match and _names_prefix(match[1], known):
        return match.start(1), match[1], match.end()
    match = _NO_COLON.match(cell, at)
    if (
        match
        and match[1].casefold() in known
        and match[2].casefold() in lexicon.SENTENCE_OPENERS
        and match[1][0].isupper()
    ):
        return match.start(1), match[1], match.start(2)
    return None


def _has_colon(cell: str, at: int) -> bool:
    """Whether a colon follows on the line, without which the search for a prefix is spared."""
    colon = cell.find(":", at)
    return colon >= 0 and cell.find("\n", at, colon) < 0


def _is_pair(name: str) -> bool:
    """Whether a prefix is two or more abbreviations: `TNFT & TICB`."""
    words = re.split(r"\s*(?:/|&|,|\band\b)\s*", name)
    known = (w.casefold() in lexicon.NOT_PREFIXES or w.casefold() in lexicon.CONCEPT_WORDS for w in words)
    return len(words) > 1 and all(w.isupper() and 2 < len(w) < 9 for w in words) and not any(known)


def _names_prefix(name: str, known: Collection[str]) -> bool:
    words = words_of(name)
    if not words or len(words) > 8:
        return False
    if name.casefold() in known:
        return True
    if (
        all(w in lexicon.NOT_PREFIXES or w in lexicon.FILLERS or w.isdigit() or len(w) == 1 for w in words)
        or " ".join(words) in NOBODY
    ):
        return False
    if not name[0].isupper():
        return False
    if len(words) == 1 and name.isupper() and 2 < len(name) < 12:
        return words[0] not in lexicon.NOT_PREFIXES and words[0] not in lexicon.CONCEPT_WORDS - {"health"}
    if name in ("GP", "Health") or _is_pair(name):
        return True
    last = last_head(words)
    told = last is None or last.bare or last.words in lexicon.PREFIX_HEADS or body_named(words) is not None
    return told and is_agency_name(name)
