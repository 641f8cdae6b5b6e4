"""What pages call the columns of a record, in the order in which they show them."""

from __future__ import annotations

from typing import Final

TEXTS: Final[dict[str, str]] = {
    "section": "Section",
    "recommendation": "Recommendation",
    "scope_text": "Scope",
    "action": "Action",
    "lead_agency": "Lead agency",
    "responsible_officer": "Responsible officer",
    "key_milestones": "Key milestones",
    "evidence": "Evidence",
    "expected_outcome": "Expected outcome",
    "target_date_text": "Target date as printed",
    "rag": "Red, amber, green",
    "progress": "Progress",
    "completion_and_outcome": "Completion and outcome",
}
"""The verbatim columns."""

DERIVED: Final[dict[str, str]] = {
    "status": "Status",
    "target_date": "Target date",
    "completion_date": "Completion date",
    "reported_on": "Told as at",
    "scope": "Reach",
    "plan_part": "Part of the plan",
}
"""The columns that interpret, as far as a page shows them."""


def words_of(code: str) -> str:
    """A code as a reader's words.

    >>> words_of("not_started"), words_of("nhs_provider")
    ('not started', 'NHS provider')
    """
    return code.replace("_", " ").replace("nhs ", "NHS ")
