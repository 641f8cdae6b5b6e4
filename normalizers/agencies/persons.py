"""Posts, persons and nobody: the parts of a cell that name no agency."""

from __future__ import annotations

from normalizers.agencies import lexicon
from normalizers.agencies.parts import Part, trimmed
from normalizers.agencies.phrases import DEPARTMENTS, NOBODY, WEAK
from normalizers.agencies.spotting import Span
from normalizers.agencies.tokens import Tokens
from schemas.enums import Sector


def is_post(tokens: Tokens, part: Part) -> bool:
    covered = {i for s in part.spans for i in range(s.first, max(s.last, s.reach))}
    return any(
        i not in covered and tokens.word[i] and (tokens.norm[i] in lexicon.ROLE_WORDS)
        for i in range(part.first, part.last)
    )


def plausible(tokens: Tokens, part: Part) -> bool:
    """Whether a part without a known name may be one: capitalised words, no post, no person, not nobody."""
    first, last = trimmed(tokens, part)
    if first >= last or last - first > 8 or is_post(tokens, part):
        return False
    norm = tokens.norm[first:last]
    if " ".join(norm) in NOBODY or norm[0] in lexicon.PERSON_TITLES or all(n.isdigit() or len(n) == 1 for n in norm):
        return False
    if not all(
        tokens.cap[i] or tokens.norm[i] in lexicon.SMALL_WORDS or not tokens.word[i] for i in range(first, last)
    ):
        return False
    if (
        not any(tokens.cap[i] for i in range(first, last))
        or norm[0] in lexicon.MONTHS
        or norm[0] in ("all", "each", "any", "see", "to", "as")
    ):
        return False
    return not _is_person(tokens, first, last)


def _is_person(tokens: Tokens, first: int, last: int) -> bool:
    """Two to four capitalised words that begin with a given name or an initial."""
    size = last - first
    head = tokens.norm[first]
    if size == 1:
        return head in lexicon.GIVEN_NAMES
    return size <= 4 and (head in lexicon.GIVEN_NAMES or (len(head) == 1 and head.isalpha()))


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
