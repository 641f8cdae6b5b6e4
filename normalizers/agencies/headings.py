"""Headings that name the agency, or the part of a review, that the rows below belong to."""

from __future__ import annotations

import re
from typing import Final

from normalizers.agencies import lexicon
from normalizers.agencies.bare_names import LONGEST_CELL, is_only_names
from normalizers.agencies.cells import read_names
from normalizers.agencies.names import NO_NAMES, Names
from normalizers.agencies.phrases import HEADING_LABELS
from normalizers.agencies.spotting import Span, scan
from normalizers.agencies.tokens import DASHES, tokenize, words_of
from normalizers.agencies.unlisted import is_used_as_name
from schemas.enums import Sector


def is_title(heading: str) -> bool:
    """Whether a heading names the review, so that the partnerships in it are those that commissioned it."""
    if not _REVIEW.search(heading) or _MANAGEMENT.search(heading):
        return False
    named = [s for s, _ in read_names(heading, NO_NAMES, "heading")]
    return all(s.head is not None and s.head.sector is Sector.PARTNERSHIP for s in named)


_REVIEW: Final = re.compile(r"homicide|\bDHR\b|death review|\bDARDR\b", re.IGNORECASE)
_MANAGEMENT: Final = re.compile(r"management re|\bIMRs?\b|recommendation", re.IGNORECASE)
_LABEL: Final = re.compile(r"\s*([A-Za-z][A-Za-z ]{2,24}?)\s*[:–—-]\s*")


def label_end(heading: str) -> int | None:
    """Where the text begins after a label that says an agency follows: `Agency: …`."""
    match = _LABEL.match(heading)
    return match.end() if match and " ".join(words_of(match[1])) in HEADING_LABELS else None


def read_labelled(heading: str, start: int, names: Names) -> list[tuple[Span, str]]:
    """The names after a label that ends at `start`: any name, but after `Owner:` no person's."""
    owner = " ".join(words_of(heading[:start])) in lexicon.OWNER_LABELS
    return read_names(heading[start:], names, "lead" if owner else "labelled")


_HEADING_ALLOWED: Final = lexicon.FILLERS | lexicon.HEADING_WORDS
_NUMBERING: Final = re.compile(
    r"^\s*(?:(?:appendix|section|part|table|annexe?|schedule)\s+)?(?:\d{1,2}(?:\.\d{1,2})*|[A-Z])[.):]?\s+(?=\S)",
    re.IGNORECASE,
)
"""The number or letter before a heading: `Appendix 2: …`, `3. …`."""
_EVERYBODY: Final = re.compile(r"\s*all (?:partner |statutory )?agencies\s*(?:$|[:,(–-]|including\b)", re.IGNORECASE)


def looks_like_agency_heading(text: str, names: Names = NO_NAMES) -> bool:
    """Whether a heading-like text names the agency or board that the rows below belong to.

    With the `names` of its document, a name in capitals that nobody listed counts where the document prints it as the
    whole of a cell too.
    """
    if not text or len(text) > LONGEST_CELL // 2 or not any(map(str.isalpha, text)):
        return False
    label = label_end(text)
    if label is not None:
        return bool(read_labelled(text, label, names)) and len(words_of(text)) <= 14
    if is_title(text):
        return False
    if _EVERYBODY.match(text):
        return not re.search(r"[.;]\s*\S|\b(?:to|will|should|must)\b", text)
    if is_only_names(_NUMBERING.sub("", text), NO_NAMES, _HEADING_ALLOWED):
        return True
    return _is_name_with_part(text) or is_used_as_name(text, names)


def _is_name_with_part(text: str) -> bool:
    """A name and a capitalised part of it after a dash, comma or bracket (`Anyshire Council – Learning Hub`), or a
    long name with a few capitalised words that a cut or scan garbled.
    """
    tokens = tokenize(text)
    spans = scan(tokens, NO_NAMES)
    if not spans or spans[0].first > 1 or spans[0].bare or len(tokens.norm) > 16:
        return False
    end = spans[0].last
    rest = [i for i in range(end, len(tokens.norm)) if tokens.word[i]]
    parted = end < len(tokens.norm) and tokens.norm[end] in (",", "(", ":", *DASHES)
    if not parted and (end < 4 or sum(tokens.norm[i] not in lexicon.FILLERS for i in rest) > 3):
        return False
    return all(
        (tokens.cap[i] or tokens.norm[i] in lexicon.SMALL_WORDS or (not parted and _is_scrap(tokens.norm[i])))
        and tokens.norm[i] not in lexicon.ROLE_WORDS
        and tokens.norm[i] not in lexicon.REVIEW_WORDS
        and not tokens.norm[i].isdigit()
        for i in rest
    )


def _is_scrap(word: str) -> bool:
    """Whether a small word may be what a cut between cells left of one: `Te` + `am`."""
    return len(word) < 4 and word not in lexicon.LEADING_NOISE and word not in lexicon.FILLERS
