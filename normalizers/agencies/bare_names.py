"""Texts that are nothing but names of agencies."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from normalizers.agencies import lexicon
from normalizers.agencies.endings import COUNCIL
from normalizers.agencies.names import NO_NAMES, Names
from normalizers.agencies.phrases import THEMES
from normalizers.agencies.spotting import Span, scan
from normalizers.agencies.tokens import Tokens, tokenize
from schemas.enums import Sector

LONGEST_CELL: Final = 600


def is_agency_name(text: str, names: Names | None = None) -> bool:
    """Whether a text is nothing but the names of agencies, boards or teams."""
    return is_only_names(text, names or NO_NAMES, lexicon.FILLERS)


def is_only_names(text: str, names: Names, allowed: Collection[str]) -> bool:
    """Whether a text is nothing but names and `allowed` words."""
    if not text or len(text) > LONGEST_CELL:
        return False
    tokens = tokenize(text)
    spans = scan(tokens, names)
    phrases = [" ".join(tokens.norm[s.first : s.last]) for s in spans]
    if (
        not spans
        or all(s.last == s.first + 1 and not tokens.cap[s.first] for s in spans)
        or all(p in THEMES for p in phrases)
    ):
        return False
    if any(_is_sentence_case(tokens, s) for s in spans):
        return False
    inside = {i for s in spans for i in range(s.first, max(s.last, s.reach))}
    return all(i in inside or not w or tokens.norm[i] in allowed for i, w in enumerate(tokens.word))


def _is_sentence_case(tokens: Tokens, span: Span) -> bool:
    """Whether a capital only begins the text: `Leaving hospital`. Forces, councils and probation services are often
    printed so.
    """
    if span.head is None or span.bare or span.head.sector in (Sector.POLICE, Sector.PROBATION):
        return False
    plain = not any(tokens.cap[i] for i in range(span.first + 1, span.last))
    return plain and tokens.norm[span.last - 1] not in COUNCIL
