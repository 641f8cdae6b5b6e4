"""Cells that are nothing but a value, a status word or a date: complete in themselves wherever they stand."""

from __future__ import annotations

import re
from typing import Final

from normalizers.dates import is_bare_date
from normalizers.text import reflow

_LABEL: Final = re.compile(
    r"(?:(?:all\s+)?actions?\s+)?(?:now\s+|fully\s+|partially\s+|partly\s+|not\s+yet\s+|not\s+|action\s+)*"
    r"(?:completed?|achieved|done|closed|implemented|met|delivered|actioned|on[\s-]*going|in[\s-]*progress|outstanding|"
    r"not\s+started|started|commenced|overdue|deferred|on\s+hold|on\s+track|no\s+longer\s+required|superseded|"
    r"in\s+place|already\s+in\s+place|embedded|red|amber|green|blue|tbc|n/?a)"
    r"(?:\s*(?:/|and|&|-|–)\s*(?:completed?|on[\s-]*going|in[\s-]*progress|outstanding))?",
    re.IGNORECASE,
)


def is_status_label(text: str) -> bool:
    """The text is a status word as such, with nothing beside it but punctuation.

    >>> is_status_label("COMPLETE"), is_status_label("On going."), is_status_label("Completed forms")
    (True, True, False)
    """
    return _LABEL.fullmatch(" ".join(text.split()).strip(" .:;-–•*")) is not None


def opens_with_label(text: str) -> bool:
    """The text is a status word, or a status word stands before it with a mark or a date between.

    >>> opens_with_label("COMPLETED 3/4/2022. All hold it."), opens_with_label("Completed forms are filed.")
    (True, False)
    """
    return re.match(rf"(?:{_LABEL.pattern})\s*(?:$|[.:;,–—\n-]|\d)", text.lstrip(" •*"), re.IGNORECASE) is not None


def is_value(cell: str) -> bool:
    """A lone status word or date."""
    text = reflow(cell)
    return is_status_label(text) or is_bare_date(text)
