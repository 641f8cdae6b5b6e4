"""Lists, maps and structures as one text, for formats whose cells hold no more than that."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from pipeline.shown import Row, ShownColumn

BETWEEN: Final = " | "
"""Between the values of a list."""

_PREFIX: Final = "metadata_"
_OPENS_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"), full-width forms too."""


def flat_columns(columns: Sequence[ShownColumn], metadata: Sequence[str]) -> list[str]:
    """The headers of a table: `metadata` becomes a column for each of the user's own."""
    names: list[str] = []
    for column in columns:
        names += [_PREFIX + key for key in metadata] if column.name == "metadata" else [column.name]
    return names


def flat_row(row: Row, columns: Sequence[ShownColumn], metadata: Sequence[str]) -> list[Any]:
    """The cells of a row: numbers and dates as they are, all else as text, null as None."""
    cells: list[Any] = []
    for column in columns:
        value = row[column.name]
        if column.name == "metadata":
            cells += [value.get(key) for key in metadata]
        else:
            cells.append(_flat(value))
    return cells


def _flat(value: Any) -> Any:
    if isinstance(value, Mapping):
        return "\n".join(f"{key}: {item}" for key, item in value.items()) or None
    if isinstance(value, list):
        return BETWEEN.join(_item(item) for item in value) or None
    return value


def _item(item: Any) -> str:
    """`page 12 row 3 (action, progress)` and `2014-07-31 (day, replaced)`: what a reader looks for in them."""
    if not isinstance(item, Mapping):
        return str(item)
    if "row" in item:
        page = "" if item["page"] is None else f"page {item['page']} "
        return f"{page}row {item['row']} ({', '.join(item['columns'])})"
    said = [item["part"], item["precision"], "replaced" if item["replaced"] else None]
    told = ", ".join(word for word in said if word)
    return f"{item['date'] or 'no date'}" + (f" ({told})" if told else "")


def no_formula(text: str) -> str:
    """A text that a spreadsheet shows and does not work out: an apostrophe before what would open a formula.

    >>> no_formula("=1+1")
    "'=1+1"
    """
    return f"'{text}" if text.startswith(_OPENS_FORMULA) else text


def as_json(value: Any) -> str:
    """Lists, maps and structures in full, dates as `2014-07-31`."""
    return json.dumps(value, ensure_ascii=False, default=_json_date)


def _json_date(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"no JSON for {type(value).__name__}")
