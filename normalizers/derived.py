"""The columns that interpret the text columns of one record: the same words, the same values.

Apart from the assembly of records, for words that a reader has corrected are interpreted the same way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from normalizers.completion import read_completion, reported_on
from normalizers.dates import read_target
from normalizers.scope import read_scope
from normalizers.status import judge
from schemas.enums import ReportedFrom, Status, WarningCode

JUDGED: Final = ("completion_and_outcome", "progress", "rag", "key_milestones", "target_date_text", "action")
"""The columns that state a status, beside the recommendation that it is held against."""


@dataclass(frozen=True, slots=True)
class Derived:
    """`values` by column of `actions.parquet`; `warnings` are those that the words give rise to."""

    values: dict[str, Any]
    warnings: frozenset[WarningCode]


def derive(
    columns: Mapping[str, str | None],
    *,
    key: Mapping[str, Status],
    table_as_at: date | None,
    document_as_at: date | None,
) -> Derived:
    """Scope, target, completion, status and the day of the report, from the text columns of one record.

    `key` is what the colours of its table mean; the two days are what its table and its document say of themselves.
    """
    status = judge({name: columns.get(name) for name in (*JUDGED, "recommendation")}, key=key)
    completion = read_completion(status, dict(columns))
    target = read_target(columns.get("target_date_text"))
    told, told_from = _told_as_at(columns, table_as_at, document_as_at)
    return Derived(
        {
            "scope": read_scope(columns.get("scope_text")),
            "target_date": target.date,
            "target_date_precision": target.precision,
            "target_date_kind": target.kind,
            "target_dates": list(target.dates),
            "completion_date": completion.date,
            "completion_date_precision": completion.precision,
            "completion_date_from": completion.column,
            "completion_date_basis": completion.basis,
            "reported_on": told,
            "reported_on_from": told_from,
            "status": status.status,
            "status_phrase": status.phrase,
            "status_from": status.column,
            "status_basis": status.basis,
            "status_alternatives": list(status.alternatives),
            "open_part": status.open_part,
        },
        frozenset({*status.warnings, *completion.warnings}),
    )


def _told_as_at(
    columns: Mapping[str, str | None], table: date | None, document: date | None
) -> tuple[date | None, ReportedFrom | None]:
    """The day the status is told as at: of the record's own updates, else of its table, else of the document."""
    own = reported_on(columns)
    if own is not None:
        return own
    if table is not None:
        return table, ReportedFrom.TABLE
    if document is not None:
        return document, ReportedFrom.DOCUMENT
    return None, None
