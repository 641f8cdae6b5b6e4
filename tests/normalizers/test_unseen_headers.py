"""Headers that were written before the rules: they are counted, never tuned to, and the share bound does not fall."""

from __future__ import annotations

import pytest

from tests.normalizers.unseen import bound, header_rows, other_tables, tables_of

COLUMNS_BOUND = 0.93
"""Least share of the columns bound rightly; 0.65 when only listed wordings were known."""
WRONG = 0.025
"""Most of them bound to another column than theirs, which is worse than none."""


def test_most_columns_are_bound_and_hardly_any_wrongly() -> None:
    rows = header_rows()
    pairs = [
        (found, column)
        for row in rows
        for found, column in zip(bound(row) or [None] * len(row.columns), row.columns, strict=True)
    ]
    assert len(rows) == 150
    assert sum(found == column for found, column in pairs) >= COLUMNS_BOUND * len(pairs)
    assert sum(found not in (column, None) for found, column in pairs) <= WRONG * len(pairs)


@pytest.mark.parametrize("rows", other_tables(), ids=[" | ".join(rows[0]) for rows in other_tables()])
def test_table_of_another_kind_is_no_plan(rows: list[tuple[str, ...]]) -> None:
    assert [table.header.printed for table in tables_of(rows) if table.header.printed == rows[0]] == []
