"""The sector of an agency, from what is known of it, else from the words of its name."""

from __future__ import annotations

from normalizers import gazetteer
from normalizers.agencies import lexicon
from normalizers.agencies.endings import COUNCIL
from normalizers.agencies.phrases import last_head
from normalizers.agencies.spotting import Span
from normalizers.agencies.tokens import ACRONYM, words_of
from schemas.enums import Sector


def sector_of(agency: str, span: Span, body: gazetteer.Body | None) -> Sector:
    """The body's own sector, else the one that the name's kind, its words or an abbreviation's ending tell."""
    if body is not None:
        return body.sector
    words = words_of(agency)
    joined = f" {' '.join(words)} "
    last = last_head(words)
    if last is not None and last.sector is Sector.HOUSING and COUNCIL.intersection(words):
        return Sector.LOCAL_AUTHORITY
    if last is not None and last.words == "education" and not span.bare:
        return Sector.OTHER
    if last is not None and last.sector is not Sector.OTHER:
        told = next((s for w, s in lexicon.SECTOR_WORDS if f" {w} " in joined), None) if not last.bare else None
        return told or last.sector
    told = next((s for w, s in lexicon.SECTOR_WORDS if f" {w} " in joined), None)
    if told is not None:
        return told
    if ACRONYM.fullmatch(agency):
        ending = next((s for e, s in lexicon.ENDINGS if agency.endswith(e) and len(agency) > max(len(e), 2)), None)
        if ending is not None:
            return ending
    return span.head.sector if span.head is not None else Sector.OTHER


def told_by_ending(short: str) -> bool:
    """Whether an abbreviation's last letters tell a kind of body: `ACCG`, `ANHSFT`."""
    return any(short.endswith(end) and len(short) > max(len(end), 2) for end, _ in lexicon.ENDINGS)
