"""Rows that stand under no header: before the one that the document prints later, or in a plan that prints none."""

from __future__ import annotations

import pytest

from normalizers.agencies import learn_names
from normalizers.headers import read_header
from normalizers.headless import belong_under, infer_header
from normalizers.tables import lay_out
from schemas.columns import Column
from tests.normalizers.small_tables import COUNCIL, FIRST, FORCE, HEADER, PAGE, SECOND, THIRD, TRUST, pages_of

N, R, A, L, T, P = "recommendation_number", "recommendation", "action", "lead_agency", "target_date_text", "progress"


def inferred(*rows: tuple[str, ...]) -> tuple[Column | None, ...] | None:
    header = infer_header([fragment for page in pages_of(*rows) for fragment in page.fragments])
    return None if header is None else tuple(bound.columns[0] if bound.columns else None for bound in header.cells)


INFERRED = [
    ([FIRST, SECOND, THIRD], (N, R, A, L, T, P), "a plan whose columns say what they are"),
    ([row[1:] for row in (FIRST, SECOND)], (R, A, L, T, P), "without numbers"),
    ([row[:5] for row in (FIRST, SECOND)], (N, R, A, L, T), "without progress"),
    (
        [(*row[:3], f"Note of {row[0]}", *row[3:]) for row in (FIRST, SECOND)],
        (N, R, A, "evidence", L, T, P),
        "a third text before the date",
    ),
    (
        [(row[1], "Local", *row[2:]) for row in (FIRST, SECOND)],
        (R, "scope_text", A, L, T, P),
        "a column of scopes",
    ),
    (
        [(*row[:5], "August 2019") for row in (FIRST, SECOND)],
        (N, R, A, L, T, "completion_and_outcome"),
        "a second column of dates tells of completion",
    ),
    ([FIRST, ("", "", "Ring every agent.", "", "", ""), SECOND], (N, R, A, L, T, P), "rows mostly blank say nothing"),
]


@pytest.mark.parametrize(("rows", "keys", "why"), INFERRED, ids=[why for *_, why in INFERRED])
def test_columns_of_a_plan_without_a_header(
    rows: list[tuple[str, ...]], keys: tuple[Column | None, ...], why: str
) -> None:
    assert inferred(*rows) == keys, why


NO_PLAN = [
    ([FIRST], "one row is too few to tell"),
    ([row[:4] for row in (FIRST, SECOND)], "no dates"),
    ([(*row[:3], "", *row[4:]) for row in (FIRST, SECOND)], "no bodies that act"),
    ([(COUNCIL, "Norbury Council", "May 2019"), (TRUST, "Westmarsh NHS Trust", "June 2019")], "three columns"),
    (
        [
            ("May 2017", "The tenant rang.", "Norbury Council", "None"),
            ("June 2017", "She rang.", "Norbury Police", "-"),
        ],
        "a chronology: the date comes first",
    ),
    (
        [("A. Writer", "Chair", "Norbury Council", "May 2019"), ("B. Reader", "Panel", "Norbury Police", "May 2019")],
        "a list of people: nothing is asked for",
    ),
]


@pytest.mark.parametrize(("rows", "why"), NO_PLAN, ids=[why for _, why in NO_PLAN])
def test_rows_that_do_not_say_plainly_that_they_are_a_plan(rows: list[tuple[str, ...]], why: str) -> None:
    assert inferred(*rows) is None, why


BELONG = [
    ([FIRST, SECOND], True, "rows of the columns that the header names"),
    ([FIRST[:5], SECOND[:5]], True, "without the last column"),
    ([("Norbury Council",), FIRST], True, "a lone cell says nothing"),
    ([(*FIRST, "Sent again.")], False, "wider than the header"),
    ([("A. Writer", "Chair")], False, "far narrower"),
    ([("May 2017", "Complete", "June 2018", "Ongoing", "July", "2")], False, "dates where texts should be"),
    ([("Norbury Council",)], False, "nothing but a lone cell"),
]


@pytest.mark.parametrize(("rows", "expected", "why"), BELONG, ids=[why for *_, why in BELONG])
def test_rows_before_a_header_belong_under_it_where_they_fit(
    rows: list[tuple[str, ...]], expected: bool, why: str
) -> None:
    header = read_header(HEADER)
    assert header is not None
    assert belong_under([fragment for page in pages_of(*rows) for fragment in page.fragments], header) is expected, why


def test_rows_before_the_first_header_are_rows_of_its_table() -> None:
    (table,) = lay_out(pages_of(FIRST, SECOND, PAGE, HEADER, THIRD), learn_names(())).tables
    assert [row.cells[1] for row in table.aligned] == [COUNCIL, TRUST, FORCE]
    assert table.bound.keys == (N, R, A, L, T, P)


def test_a_list_before_the_first_header_is_none_of_its_table() -> None:
    pages = pages_of(("Chair", "A. Writer"), ("Author", "B. Reader"), PAGE, HEADER, THIRD)
    (table,) = lay_out(pages, learn_names(())).tables
    assert [row.cells[1] for row in table.aligned] == [FORCE]
