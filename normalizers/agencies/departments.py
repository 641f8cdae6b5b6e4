"""A team or department printed right after its agency: one name with it, which folds into no parent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from normalizers.agencies import lexicon
from normalizers.agencies.endings import COUNCIL
from normalizers.agencies.phrases import BODIES, HEADS, KIND_WORDS, phrase_at
from normalizers.agencies.tokens import Tokens, Words
from schemas.enums import Sector

_LONGEST_PART: Final = 6
_BEFORE_KINDS: Final = KIND_WORDS | lexicon.TEAM_WORDS | lexicon.PART_WORDS | {"and"}
_OWN_SECTORS: Final = {
    Sector.LOCAL_AUTHORITY: frozenset(
        (Sector.LOCAL_AUTHORITY, Sector.HOUSING, Sector.SPECIALIST_DOMESTIC_ABUSE, Sector.OTHER)
    ),
    Sector.NHS_PROVIDER: frozenset((Sector.NHS_PROVIDER,)),
}
"""What the parts of a kind of agency do. A service of any other kind beside it is another body."""
_ANYWHERE: Final = ("community safety", "domestic abuse", "domestic violence", "mental health")
"""What agencies of any kind have teams for."""


def end_of_part(tokens: Tokens, end: int, owner: Words, sector: Sector | None) -> int:
    """Where the part ends that is printed right after the agency `owner` that ends at `end`; there, if none is."""
    kind = Sector.LOCAL_AUTHORITY if any(w in COUNCIL for w in owner) else sector
    if kind is None or kind is Sector.PARTNERSHIP:
        return end
    return next((last for last in _ends_of_runs(tokens, end) if _is_part(tokens, end, last, kind)), end)


def _ends_of_runs(tokens: Tokens, at: int) -> Iterator[int]:
    """Where capitalised words end that begin at a token, the longest run first; `and` joins two."""
    ends: list[int] = []
    i, size = at, len(tokens.norm)
    while i < size and i - at <= _LONGEST_PART:
        if i > at and tokens.norm[i] == "and" and i + 1 < size and tokens.cap[i + 1]:
            ends.append(i)
        elif not (tokens.word[i] and tokens.cap[i]):
            break
        i += 1
    if i > at and not (i < size and tokens.word[i] and tokens.norm[i] in lexicon.ROLE_WORDS):
        ends.append(i)
    yield from reversed(ends)


def _is_part(tokens: Tokens, first: int, last: int, kind: Sector) -> bool:
    """Whether words name a part of an agency of this kind, and no body of its own and no post."""
    words = tokens.norm[first:last]
    if not 0 < len(words) <= _LONGEST_PART or any(w in lexicon.ROLE_WORDS or w in COUNCIL for w in words):
        return False
    i, told = first, True
    while i < last:
        if phrase_at(BODIES, tokens, i) is not None:
            return False
        found = phrase_at(HEADS, tokens, i)
        if found is None or found[0] > last:
            told = told and (words[i - first] in lexicon.PART_WORDS or words[i - first] == "and")
            i += 1
            continue
        end, head = found
        phrase = " ".join(tokens.norm[i:end])
        if head.bare:
            if not (phrase.startswith(_ANYWHERE) or head.sector in _OWN_SECTORS.get(kind, ())):
                return False
            if not all(w in _BEFORE_KINDS for w in tokens.norm[first:i]):
                return False
        elif head.words not in lexicon.PART_ENDINGS:
            return False
        else:
            told = False
        i = end
    return told or (len(words) > 1 and words[-1] in lexicon.PART_ENDINGS and _is_joined_well(words))


def _is_joined_well(words: list[str]) -> bool:
    """Whether `and` joins two words of one part and not a part to a second body: `Finance and Skills Team`."""
    if "and" not in words:
        return True
    at = words.index("and")
    return words[at - 1] not in lexicon.PART_ENDINGS and "and" not in words[at + 1 :] and len(words) - at <= 3
