"""The columns that a reader can correct, and how their values are written as text."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from schemas.action import Action
from schemas.columns import COLUMNS
from schemas.enums import CodedValue, OpenPart, PlanPart, Precision, Scope, Status, TargetKind

TEXTS: Final[tuple[str, ...]] = COLUMNS
CODES: Final[dict[str, type[CodedValue]]] = {
    "status": Status,
    "open_part": OpenPart,
    "scope": Scope,
    "plan_part": PlanPart,
    "target_date_kind": TargetKind,
    "target_date_precision": Precision,
    "completion_date_precision": Precision,
}
DATES: Final[tuple[str, ...]] = ("target_date", "completion_date", "reported_on")
EXTRA: Final = "extra."
"""Opens the name of a column that has no place of its own, before its printed header."""
NEVER_BLANK: Final = frozenset({"status"})


def is_correctable(column: str, action: Action) -> bool:
    if column.startswith(EXTRA):
        return column.removeprefix(EXTRA) in action.extra
    return column in TEXTS or column in CODES or column in DATES


def text_of(action: Action, column: str) -> str:
    """What a column holds, as text; "" where it is null."""
    if column.startswith(EXTRA):
        return action.extra.get(column.removeprefix(EXTRA), "")
    value = getattr(action, column)
    return "" if value is None else str(value)


def value_of(column: str, text: str) -> Any:
    """The value that a text stands for in a column. Raises ValueError where it stands for none."""
    if not text:
        if column in NEVER_BLANK:
            raise ValueError(f"{column} is never blank")
        return None
    if column in CODES:
        return CODES[column].of(text)
    if column in DATES:
        return date.fromisoformat(text)
    return text
