"""Teams and departments, folded into the agency that stands beside them."""

from __future__ import annotations

from collections.abc import Sequence

from normalizers.agencies import lexicon
from normalizers.agencies.endings import COUNCIL
from normalizers.agencies.parts import Part
from normalizers.agencies.phrases import DEPARTMENTS, WEAK
from normalizers.agencies.spotting import Span, are_team_words
from normalizers.agencies.tokens import DASHES, Tokens, is_acronym
from schemas.enums import Sector


def fold_teams(tokens: Tokens, kept: Sequence[tuple[Part, list[Span]]]) -> list[Span]:
    """Teams beside the agency they belong to name it: `Safeguarding Team, ABCD`, `Home Office – Quality Group`,
    `Anytown Borough Council, Housing`.
    """
    out: list[Span] = []
    pair = sum(len(spans) for _, spans in kept) == 2
    folded = False
    for at, (part, spans) in enumerate(kept):
        after_dash = part.before in DASHES or part.before == "(" or (folded and part.before == "and")
        following = kept[at + 1] if at + 1 < len(kept) else None
        folded = False
        for span in spans:
            owner = out[-1] if out else None
            beside = after_dash or (pair and part.before in (",", "("))
            if owner is not None and (
                (part.before == "(" and _is_kind_of(span, owner))
                or _is_part(tokens, span, owner, beside=beside, after_dash=after_dash)
            ):
                folded = after_dash
            elif not (span is spans[-1] and _is_team(tokens, span) and following and _owner_follows(tokens, following)):
                out.append(span)
    return out


def _is_kind_of(span: Span, owner: Span) -> bool:
    """Whether a bracket only says what body, or what kind, stands before it: `Anytown Homes (Housing Provider)`."""
    if span.body is not None and span.body is owner.body:
        return True
    if not span.bare or owner.bare or span.head is None or owner.head is None:
        return False
    return span.head.sector is owner.head.sector


def _is_part(tokens: Tokens, span: Span, owner: Span, *, beside: bool, after_dash: bool) -> bool:
    """Whether a name is that of a part of the agency named before it."""
    if owner.last == span.first and tokens.norm[owner.last - 1] in COUNCIL and span.bare:
        return " ".join(tokens.norm[span.first : span.last]) in WEAK
    if after_dash and tokens.norm[owner.last - 1] in COUNCIL and span.head is not None and not span.learned:
        return span.head.sector in (Sector.LOCAL_AUTHORITY, Sector.HOUSING, Sector.OTHER)
    if _is_team(tokens, span):
        return (beside or owner.last == span.first) and not _is_team(tokens, owner)
    return after_dash and span.unknown and not owner.unknown and not is_acronym(tokens, span.first)


def _owner_follows(tokens: Tokens, following: tuple[Part, list[Span]]) -> bool:
    """Whether the next part of the cell, after a comma or dash, names the agency that a team belongs to."""
    part, spans = following
    if not spans or part.before not in (",", *DASHES) or _is_team(tokens, spans[0]):
        return False
    return not spans[0].unknown or is_acronym(tokens, spans[0].first)


def _is_team(tokens: Tokens, span: Span) -> bool:
    """Whether a name is that of a part of some agency, to be folded when the agency stands beside it."""
    words = tokens.norm[span.first : span.last]
    phrase = " ".join(words)
    if span.body is not None or span.learned or phrase in DEPARTMENTS:
        return False
    if span.bare:
        return phrase in WEAK and phrase not in ("police", "probation", "primary care", "gps")
    if span.unknown:
        return any(w in lexicon.TEAM_WORDS for w in words)
    return span.head is not None and (span.head.words in lexicon.TEAM_WORDS or are_team_words(words))
