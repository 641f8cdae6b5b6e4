"""The canonical text columns of a plan, and the column types that pydantic and Arrow share."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Final, Literal, get_args

from pydantic import Field, StringConstraints

SCHEMA_VERSION: Final = "1"
"""Changes with every change of a public name, and stands in every file's metadata."""

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
