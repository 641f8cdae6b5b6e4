"""The canonical text columns of a plan, and the column types that pydantic and Arrow share."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Final, Literal, get_args

from pydantic import Field, StringConstraints

SCHEMA_VERSION: Final = "1"
"""Changes with every change of a public name, and stands in every file's metadata."""

EXAMPLE_ID: Final = "0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9"
"""A `document_id` for examples."""

Int32 = Annotated[int, Field(ge=-(2**31), lt=2**31)]
Int64 = Annotated[int, Field(ge=-(2**63), lt=2**63)]
Date = date
Text = Annotated[str, StringConstraints(min_length=1)]
"""Text that is there: a blank cell is null, never an empty string."""

Column = Literal[
    "recommendation_number",
    "recommendation",
    "scope_text",
    "action",
    "lead_agency",
    "responsible_officer",
    "key_milestones",
    "evidence",
    "expected_outcome",
    "target_date_text",
    "rag",
    "progress",
    "completion_and_outcome",
]
"""The columns that a printed header can be bound to, in contract order; any other goes to `extra`."""

COLUMNS: Final[tuple[Column, ...]] = get_args(Column)
FILLED_DOWN: Final[tuple[Column, ...]] = ("recommendation_number", "recommendation", "scope_text")
"""The columns that a record may inherit from the row above; no other ever is."""

NOT_WORDS: Final = frozenset(
    """
    action_id recommendation_id document_id source_file content_hash duplicate_of download_id media_type same_plan_as
    parser_version error review reader inherited placed corrected warnings status_alternatives fragments target_dates
    recommendation_number number part
    """.split()
)
"""Columns that hold keys, codes and places. All others that hold strings may hold words of a document, and with them
people's names; `review` is the pseudonym that the review goes by.
"""
