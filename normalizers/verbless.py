"""What a sentence without a verb says of the action: `Draft with the solicitors`, `9 of 22 visited`, `Live since May`.

Officers write in notes. Where no clause of a sentence states a status, its nouns may.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from normalizers.shares import share_of
from schemas.enums import Status

Remark = tuple[Status, int, str]
"""The status, its weight and the reason."""

_LIES_WITH: Final = re.compile(
    r"^\W*(?:now\s+|currently\s+|still\s+|sitting\s+)*(?:with|before)\s+(?!effect\b|immediate\b|regard\b|respect\b|reference\b)[a-z]",
    re.I,
)
_OUT_FOR: Final = re.compile(r"^\W*(?:now\s+|currently\s+|still\s+)*out\s+(?:for|to|with)\s+[a-z]", re.I)
_AT_WORK: Final = re.compile(
    r"^\W*(?:\S+\s+){1,5}(?:(?:with|before)\s+(?:the|our|its|their|an?)\s+(?=(?:\S+\s*){1,7}$)|at\s+(?:the\s+)?(?:printers?|press|proof|design|consultation)\b)",
    re.I,
)
_DRAFT: Final = re.compile(r"\b(?:re)?drafts?\b(?!\s+(?:by|due)\b)", re.I)
_SINCE: Final = re.compile(r"\bsince\s+(?!then\b|the\s+(?:review|homicide|death|incident)\b)\w+", re.I)
_NOT_YET: Final = re.compile(r"\b(?:not|nothing|none|no\s+\w+)\b[^.]*\byet\b|\bnot yet\b", re.I)
ENDLESS: Final = re.compile(
    r"\bno end[- ]?date\b|\b(?:has|is|see|with|without)\s+(?:no|an)\s+end\b|\bnever (?:ends|stops|finished|ending)\b"
    r"|\bnot an? (?:one[- ]off|task that can)\b|\bindefinitely\b|\bfor the foreseeable future\b|\bopen[- ]ended\b"
    r"|\bnot end\b|\bno plans? to (?:end|stop)\b|\b(?:living document|continuous (?:loop|cycle|process))\b"
    r"|\bwill (?:always|go on|carry on|continue)\b(?!\s+until)|\balways (?:be|need|more|on the lookout)\b"
    r"|\brolling (?:programme|campaign|item|basis|cycle)\b|\byear in,? year out\b|\b(?:long[- ]term|standing)"
    r" (?:commitment|part)\b|\bcontinuing (?:commitment|part)\b",
    re.I,
)
"""A commitment that the sentence says has no end."""

_SHORT: Final = 12
"""Words: a sentence that opens with a share and goes on longer tells of the share, not of the action."""


def _share(sentence: str) -> tuple[Status, str] | None:
    words = sentence.split()
    share = share_of(" ".join(words[:6])) if len(words) <= _SHORT else None
    if share is None:
        return None
    return (Status.COMPLETE, "all of them") if share == 1 else (Status.IN_PROGRESS, "a share of the whole")


def _matching(pattern: re.Pattern[str], status: Status, why: str) -> Callable[[str], tuple[Status, str] | None]:
    return lambda sentence: (status, why) if pattern.search(sentence) else None


_READERS: Final[tuple[Callable[[str], tuple[Status, str] | None], ...]] = (
    _share,
    _matching(_NOT_YET, Status.NOT_STARTED, "not yet"),
    _matching(_LIES_WITH, Status.IN_PROGRESS, "lies with a body"),
    _matching(_OUT_FOR, Status.IN_PROGRESS, "lies with a body"),
    _matching(_AT_WORK, Status.IN_PROGRESS, "lies with a body"),
    _matching(_DRAFT, Status.IN_PROGRESS, "there is a draft"),
    _matching(_SINCE, Status.COMPLETE, "in being since a day"),
)


def read_verbless(sentence: str, finite: bool) -> Remark | None:
    """What a sentence says in which no verb group states a status; None where it says nothing of it.

    Where it has a `finite` verb all the same, its nouns are of that, and only `not yet` and shares are heard.
    """
    for reader in _READERS[:2] if finite else _READERS:
        found = reader(sentence)
        if found is not None:
            return found[0], 2, found[1]
    return None
