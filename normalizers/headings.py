"""Lines and rows that name the part of the plan, or the agency, that the rows below belong to."""

from __future__ import annotations

import re
from typing import Final

from normalizers.agencies import looks_like_agency_heading
from normalizers.dates import find_as_at
from normalizers.text import ends_sentence, starts_lower, words
from schemas.enums import PlanPart

_OVERVIEW: Final = re.compile(
    r"\boverview(?:\s+report)?\b|\bpanel(?:'s|’s)?\s+recommendations\b|\bmulti[\s-]*agency\s+recommendations\b"
    r"|\b(?:dhr|review)\s+recommendations\b|\boverarching\s+recommendations\b",
    re.IGNORECASE,
)
_SINGLE_AGENCY: Final = re.compile(
    r"\bindividual\s+management\s+re(?:view|port)s?\b|\bimrs?\b|\b(?:single|individual)[\s-]*agency\b"
    r"|\binternal\s+(?:management\s+)?re(?:view|port)s?\b|\bagency\s+(?:specific\s+)?recommendations\b|\bagency-specific\b",
    re.IGNORECASE,
)
_MULTI_AGENCY: Final = re.compile(r"\bmulti[\s-]*agency\b", re.IGNORECASE)
_OTHER_PART: Final = re.compile(
    r"\b(?:national|local|regional|thematic)\s+recommendations\b|\brecommendations\s+(?:for|to)\s+\w"
    r"|\b(?:partnership|multi[\s-]*agency|joint)\s+actions\b",
    re.IGNORECASE,
)
_LABELLED: Final = re.compile(
    r"\s*(?:(?:strategic|key|learning|high|main)\s+)?(?:theme|priority|objective|part|section|strand|work\s?stream|aim|domain"
    r"|pillar)\s+(?:\d{1,2}|[A-Z]|[IVX]{2,4}|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s*[:.–—-]\s*\S.*|\s*[:.]?)$",
    re.IGNORECASE,
)
_ASKING: Final = re.compile(r"\b(?:should|must|shall|will|ensure)\b", re.IGNORECASE)
_PLAN: Final = re.compile(r"\b(?:action|improvement|implementation)\s+plans?\b", re.IGNORECASE)
_DATED: Final = re.compile(
    r"\b(?:date[ds]?|updated|reviewed|published|prepared|printed|as\s+(?:at|of))\b", re.IGNORECASE
)
_TITLE: Final = re.compile(
    r"\baction\s+plans?\b|\bappendi(?:x|ces)\b|\bannexe?\b|\bdomestic\s+homicide\s+review\b|\bexecutive\s+summary\b"
    r"|\bdomestic\s+abuse\s+related\s+death\s+review\b|\bcontents\b|\bversion\b|\bdraft\b|\bconfidential\b|\bofficial\b"
    r"|\bDARDR\b|\bresponse\s+to\s+the\s+(?:review|report)\b|\btracker\b|\b(?:improvement|implementation)\s+plan\b|\baction\s+log\b"
    r"|\bchair\b|\bauthor\b|\bdied\b|\breport\s+into\b|\bDHR\b|\brecommendations$|\bkey\b|\btable\s+\d",
    re.IGNORECASE,
)
_REVIEW: Final = re.compile(
    r"\b(?:domestic\s+(?:homicide|abuse\s+related\s+death)\s+review|DHR|DARDR)\b", re.IGNORECASE
)
_PAPER: Final = re.compile(
    r"\b(?:version|draft|confidential|official|restricted|not\s+for\s+publication|v\d+(?:\.\d+)?)\b", re.IGNORECASE
)
_NOTE: Final = re.compile(r"\s*(?:\*|note\b|nb\b|key\b|source\b|n\.b\.|see\b|[-–•]\s)", re.IGNORECASE)
_AGENCY_LABEL: Final = re.compile(r"\s*(?:lead\s+)?(?:agency|organisation|partner)\s*[:–-]\s*\S", re.IGNORECASE)
_EVERYBODY: Final = re.compile(
    r"\s*(?:all|multi|partner)[\s-]*agenc(?:y|ies)\b(?!\s+(?:to|should|must|will)\b)", re.IGNORECASE
)
_RECOMMENDING: Final = re.compile(
    r"\b(?:should|must|shall|to\s+(?!be\b|date\b|the\b|all\b|this\b)[a-z]+|ensure|recommend(?:s|ed)?(?!ation)|needs?\s+to|"
    r"consider|require[sd]?|would\s+benefit)\b",
    re.IGNORECASE,
)
_MAX_WORDS: Final = 24


def part_of(heading: str) -> PlanPart | None:
    """Which part of the plan a heading says this is."""
    if _SINGLE_AGENCY.search(_MULTI_AGENCY.sub("", heading)):
        return PlanPart.SINGLE_AGENCY
    if _OVERVIEW.search(heading):
        return PlanPart.OVERVIEW
    return None


def names_part(text: str) -> bool:
    """A heading that names a part of the plan: overview report, management reports, one agency's."""
    return is_short(text) and (part_of(text) is not None or bool(_OTHER_PART.search(text)) or is_labelled(text))


def is_labelled(text: str) -> bool:
    """A heading that says what it is: `Theme 2: …`, `Part A – …`, `Priority three`."""
    is_plan = names_review(text) or _PLAN.search(text) is not None
    return _LABELLED.match(text) is not None and is_short(text) and not _ASKING.search(text) and not is_plan


def tells_a_date(text: str) -> bool:
    """A line about the paper itself: `Review date: …`, `Updated 3 May 2019`."""
    return _DATED.search(text) is not None and len(words(text)) <= _MAX_WORDS // 2


def names_agency(text: str) -> bool:
    """A heading that names an agency or board, printed as is (`Agency: …` included)."""
    if not is_short(text):
        return False
    if _AGENCY_LABEL.match(text) or looks_like_agency_heading(text):
        return True
    return bool(_EVERYBODY.match(text)) and not recommends(text)


def names_one_agency(text: str) -> bool:
    """A heading that names an agency, and not all of them."""
    return names_agency(text) and not _EVERYBODY.match(text)


def names_review(text: str) -> bool:
    """A title that names the review itself."""
    return _REVIEW.search(text) is not None


def names_paper(text: str) -> bool:
    """A line about the paper that the plan is printed in: its version, or for whom it is."""
    return _PAPER.search(text) is not None


def is_title(text: str) -> bool:
    """A title of the document or the appendix, which names no part of the plan."""
    return bool(_TITLE.search(text))


def is_short(text: str) -> bool:
    """Short enough for a heading, and no note, list item or sentence."""
    return (
        bool(text.strip())
        and len(words(text)) <= _MAX_WORDS
        and not starts_lower(text)
        and not _NOTE.match(text)
        and find_as_at(text) is None
        and not re.search(r"[.;?!,]\s*$", re.sub(r"\b(?:ltd|inc|co|st)\.\s*$", "", text, flags=re.IGNORECASE))
    )


def is_heading(text: str) -> bool:
    """Any heading-like text: names an agency or a part, or is a short phrase that recommends nothing."""
    if names_part(text) or names_agency(text):
        return True
    return is_short(text) and len(words(text)) <= _MAX_WORDS // 2 and not recommends(text) and not ends_sentence(text)


def recommends(text: str) -> bool:
    """The text asks for something to be done: what parts a recommendation from a remark."""
    return bool(_RECOMMENDING.search(text))
