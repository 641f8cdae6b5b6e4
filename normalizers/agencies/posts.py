"""Posts: the parts of a cell that say who at an agency, and seldom which agency."""

from __future__ import annotations

from normalizers.agencies import lexicon
from normalizers.agencies.parts import Part
from normalizers.agencies.phrases import DEPARTMENTS, WEAK
from normalizers.agencies.spotting import Span
from normalizers.agencies.tokens import Tokens
from schemas.enums import Sector


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
    return phrase not in WEAK


def _next_post(tokens: Tokens, at: int) -> str:
    """The first word of a post at or after a token."""
    return next((n for n in tokens.norm[at:] if n in lexicon.ROLE_WORDS), "")


def is_rank(tokens: Tokens, part: Part) -> bool:
    """Whether a part is a police rank, as `Detective Superintendent`."""
    return any(n in lexicon.RANKS for n in tokens.norm[part.first : part.last])
