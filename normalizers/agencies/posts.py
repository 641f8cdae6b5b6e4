"""Posts: the parts of a cell that say who at an agency, and seldom which agency."""

from __future__ import annotations

from typing import Final

from normalizers.agencies import lexicon
from normalizers.agencies.parts import Part
from normalizers.agencies.phrases import BARE_WORDS, DEPARTMENTS, WEAK
from normalizers.agencies.spotting import Span
from normalizers.agencies.tokens import Tokens
from schemas.enums import Sector

_SERVICES: Final = (
    Sector.NHS_PROVIDER,
    Sector.SPECIALIST_DOMESTIC_ABUSE,
    Sector.PRIMARY_CARE,
    Sector.HOUSING,
    Sector.OTHER,
)
_AGENCIES_TOO: Final = frozenset(("police", "probation", "council", "gp", "gps", "hospital", "ambulance"))
"""What is too general beside a post, but is no field of one."""
_OF_TITLES: Final = (BARE_WORDS | lexicon.TEAM_WORDS | lexicon.CONCEPT_WORDS | lexicon.TITLE_FIELDS) - _AGENCIES_TOO
"""The words of fields that posts are for."""


def is_post(tokens: Tokens, part: Part) -> bool:
    """Whether a part holds, outside the names in it, a word of posts."""
    covered = {i for s in part.spans for i in range(s.first, max(s.last, s.reach))}
    return any(
        i not in covered and tokens.word[i] and (tokens.norm[i] in lexicon.ROLE_WORDS)
        for i in range(part.first, part.last)
    )


def survives_post(tokens: Tokens, span: Span) -> bool:
    """Whether a name within a job title tells the agency: `Anytown BC Housing Manager`, `Director of Public Health`,
    but not `Housing Manager`.
    """
    phrase = " ".join(tokens.norm[span.first : span.last])
    if not span.bare:
        if span.head is None or span.head.words not in lexicon.POST_HEADS:
            return True
        return span.head.sector is Sector.PARTNERSHIP and span.last - span.first > 2
    if span.first and tokens.norm[span.first - 1] == "of" and phrase in DEPARTMENTS:
        return True
    if phrase in ("police", "probation"):
        return _next_post(tokens, span.last) in lexicon.STANDING_FOR
    return phrase not in WEAK and not _only_qualifies(tokens, span)


def _only_qualifies(tokens: Tokens, span: Span) -> bool:
    """Whether a service without a place stands right before a post that does not speak for it: `Clinic Manager`."""
    at = span.last
    return (
        span.head is not None
        and span.head.sector in _SERVICES
        and tokens.norm[at : at + 1] != []
        and tokens.norm[at] in lexicon.ROLE_WORDS - lexicon.STANDING_FOR
    )


def is_half_title(tokens: Tokens, part: Part, following: Part | None) -> bool:
    """Whether a part is the first half of a title whose second half holds the post: `Health` + `and Safety Adviser`.
    The post comes last there; `and Head of …` begins another title.
    """
    if following is None or following.before != "and" or following.spans or not is_post(tokens, following):
        return False
    words = tokens.norm[following.first : following.last]
    return (
        words[0] not in lexicon.ROLE_WORDS
        and words[-1] in lexicon.ROLE_WORDS
        and all(tokens.word[i] and tokens.cap[i] for i in range(part.first, part.last))
        and all(w in _OF_TITLES for w in tokens.norm[part.first : part.last])
    )


def is_field(tokens: Tokens, part: Part) -> bool:
    """Whether a part after a post names nothing but the field of the post: `Director, Mental Health`."""
    phrases = [" ".join(tokens.norm[s.first : s.last]) for s in part.spans]
    return (
        bool(phrases)
        and all(s.bare for s in part.spans)
        and all(p in WEAK and p not in DEPARTMENTS and p not in _AGENCIES_TOO for p in phrases)
    )


def _next_post(tokens: Tokens, at: int) -> str:
    """The first word of a post at or after a token."""
    return next((n for n in tokens.norm[at:] if n in lexicon.ROLE_WORDS), "")


def is_rank(tokens: Tokens, part: Part) -> bool:
    """Whether a part is a police rank, as `Detective Superintendent`."""
    return any(n in lexicon.RANKS for n in tokens.norm[part.first : part.last])
