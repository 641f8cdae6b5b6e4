"""What a document says of itself: its title, the review, the partnership, its marking and its date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from normalizers.dates import find_as_at
from normalizers.text import reflow, words

_REVIEW_TITLE: Final = re.compile(
    r"domestic\s+(?:homicide|abuse\s+related\s+death)\s+review|\bDHR\b|\bDARDR\b", re.IGNORECASE
)
_ANY_REVIEW: Final = re.compile(r"\breview\b|\bdeath\s+of\b|\bcase\s+(?:of\b|\d)", re.IGNORECASE)
_PLAN_TITLE: Final = re.compile(r"\baction\s+plans?\b", re.IGNORECASE)
_PARTNERSHIP: Final = re.compile(
    r"(?P<name>(?:[A-Z][\w’'&.-]*\s+(?:(?:[A-Z][\w’'&.-]*|and|of|the|on|upon)\s+){0,7})?(?:Community\s+Safety\s+(?:Partnership|Board)|"
    r"Safer\s+(?:[A-Z][\w’'-]*\s+){0,4}(?:Partnership|Board)|Public\s+Services?\s+Board|Crime\s+and\s+Disorder\s+Partnership|"
    r"Safeguarding\s+(?:Adults?\s+|Children'?s?\s+)?(?:Board|Partnership))"
    r"(?:\s+Board)?)",
)
_CASE: Final = re.compile(
    r"\bcase\s+(?:(?:no\.?|number)\s*)?[A-Z]?\d+\w*|\b(?:review|DHR|DARDR)\s+(?:no\.?|number)\s*\w+", re.IGNORECASE
)
_PSEUDONYM: Final = re.compile(
    r"(?:death\s+of|in\s+respect\s+of|case\s+of|known\s+as|review\s+(?:into|of)|homicide\s+of)\s+(?:the\s+death\s+of\s+)?"
    r"[‘'“\"]?(?P<name>[A-Z][\w-]{1,20})\b"
)
_AFTER_REVIEW: Final = re.compile(
    r"(?:[Rr]eview|REVIEW|DHR|DARDR)\s*[-–—:/]?\s*[‘'“\"]?(?P<name>[A-Z]{0,4}\s?\d{1,4}(?:/\d{2,4})?|[A-Z][a-z]{1,15})\b"
)
_QUOTED_NAME: Final = re.compile(r"[‘'“\"](?P<name>[A-Z][\w-]*(?:\s[A-Z][\w-]*)?)[’'”\"]")
_NO_NAMES: Final = frozenset(
    (
        "action overview report executive case number recommendations multi final draft published panel the and "
        "chair author process group team single agency board plan plans into of learning independent quality "
        "individual internal"
    ).split()
)
_MARKING: Final = re.compile(
    r"(?:\bNOT\s+PROTECTIVELY\s+MARKED\b|\bOFFICIAL(?:\s*[-–—:/]*\s*SENSITIVE)?\b(?![a-z])|\bRESTRICTED\b|\bPROTECT\b"
    r"|\b(?:GPMS:\s*)?(?:CONFIDENTIAL|Confidential|Strictly\s+[Cc]onfidential|Private\s+and\s+[Cc]onfidential)\b"
    r"(?:\s*[-–—:]\s*(?:[Nn]ot|NOT)\s+(?:to|for|TO|FOR)\b[^\n]{0,60}?(?=\s\d|\s{2}|$|\n))?)"
)
_MAX_TITLE_WORDS: Final = 30
_TITLE_LINES: Final = 12


@dataclass(frozen=True, slots=True)
class About:
    """What the document says of itself; None where it does not."""

    title: str | None = None
    partnership: str | None = None
    review: str | None = None
    as_at: date | None = None
    as_at_text: str | None = None
    protective_marking: str | None = None


def read_about(lines: Iterable[str], metadata_title: str | None) -> About:
    """Read the lines outside the tables, in order, running headers and footers among them."""
    texts = [reflow(line) for line in lines if line.strip()]
    titles = [text for text in texts if len(words(text)) <= _MAX_TITLE_WORDS]
    title = _title(titles) or metadata_title
    as_at = next((found for text in titles if (found := find_as_at(text))), None)
    return About(
        title=title,
        partnership=next((match["name"] for text in texts if (match := _PARTNERSHIP.search(text))), None),
        review=_review(titles),
        as_at=as_at[0] if as_at else None,
        as_at_text=as_at[1] if as_at else None,
        protective_marking=next((match[0].strip() for text in texts if (match := _MARKING.search(text))), None),
    )


def _title(titles: Iterable[str]) -> str | None:
    """The first line that names the review and the plan, else the review, else the plan."""
    candidates = list(titles)
    for wanted in ((_REVIEW_TITLE, _PLAN_TITLE), (_REVIEW_TITLE,), (_PLAN_TITLE,)):
        for text in candidates:
            if all(pattern.search(text) for pattern in wanted):
                return text
    return None


def _review(titles: Sequence[str]) -> str | None:
    """The name the review goes by: `Case No 2`, a pseudonym, a code; from the titles only."""
    formal = [text for text in titles if _REVIEW_TITLE.search(text)]
    for text in [*formal, *(text for text in titles if _ANY_REVIEW.search(text))]:
        case = _CASE.search(text)
        if case:
            return case[0]
        for pattern in (_PSEUDONYM, _QUOTED_NAME, _AFTER_REVIEW):
            for match in pattern.finditer(text):
                if match["name"].strip().lower() not in _NO_NAMES:
                    return match["name"].strip()
    for text in titles[:_TITLE_LINES]:
        quoted = _QUOTED_NAME.fullmatch(text.strip())
        if quoted:
            return quoted["name"]
    return None
