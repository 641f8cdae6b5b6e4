"""The date of completion, its column and basis; the day a status is told as at; dates of different things."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizers.completion import names_different_parts, read_completion, reported_on
from normalizers.status import judge
from schemas.enums import CompletionBasis, Precision, ReportedFrom, Status, StatusColumn, WarningCode

COMPLETION, PROGRESS, TARGET = (
    StatusColumn.COMPLETION_AND_OUTCOME,
    StatusColumn.PROGRESS,
    StatusColumn.TARGET_DATE_TEXT,
)
STATED, BARE, UPDATE = CompletionBasis.STATED, CompletionBasis.BARE_DATE, CompletionBasis.UPDATE_DATE


@pytest.mark.parametrize(
    ("columns", "day", "precision", "column", "basis"),
    [
        ({"completion_and_outcome": "Completed 30 Sept 2019"}, date(2019, 9, 30), Precision.DAY, COMPLETION, STATED),
        ({"completion_and_outcome": "June 2019"}, date(2019, 6, 30), Precision.MONTH, COMPLETION, BARE),
        (
            {"completion_and_outcome": "2018\nA check on practice."},
            date(2018, 12, 31),
            Precision.YEAR,
            COMPLETION,
            BARE,
        ),
        ({"progress": "COMPLETE - April 2015"}, date(2015, 4, 30), Precision.MONTH, PROGRESS, STATED),
        ({"progress": "COMPLETE AS OF APRIL 2014 ON BOTH SITES"}, date(2014, 4, 30), Precision.MONTH, PROGRESS, STATED),
        (
            {"progress": "It is monitored by the matron. Action taken 1st April 2013 and monitoring is ongoing."},
            date(2013, 4, 1),
            Precision.DAY,
            PROGRESS,
            STATED,
        ),
        (
            {"progress": "System now installed (April 2013), staff training completed (May 2013)"},
            date(2013, 5, 31),
            Precision.MONTH,
            PROGRESS,
            STATED,
        ),
        (
            {"progress": "Training was delivered in May 2015 to all staff."},
            date(2015, 5, 31),
            Precision.MONTH,
            PROGRESS,
            STATED,
        ),
        (
            {"progress": "Update May 2018: Policy approved and published."},
            date(2018, 5, 31),
            Precision.MONTH,
            PROGRESS,
            UPDATE,
        ),
        (
            {"progress": "Jan 2017: Drafted. June 2017: Policy published."},
            date(2017, 6, 30),
            Precision.MONTH,
            PROGRESS,
            UPDATE,
        ),
        ({"target_date_text": "Completed April 2020"}, date(2020, 4, 30), Precision.MONTH, TARGET, STATED),
        (
            {"progress": "Completed", "target_date_text": "Completed\nApril 2020"},
            date(2020, 4, 30),
            Precision.MONTH,
            TARGET,
            STATED,
        ),
    ],
)
def test_date_of_completion(
    columns: dict[str, str | None], day: date, precision: Precision, column: StatusColumn, basis: CompletionBasis
) -> None:
    reading = judge(columns)
    assert reading.status is Status.COMPLETE
    found = read_completion(reading, columns)
    assert (found.date, found.precision, found.column, found.basis) == (day, precision, column, basis)


@pytest.mark.parametrize(
    "columns",
    [
        {"progress": "Completed"},
        {"progress": "Complete. The policy is to be reviewed in June 2019."},
        {"progress": "Completed", "target_date_text": "March 2016"},
        {"progress": "COMPLETED Since 2014 six courses a year have been held."},
        {"progress": "The control room has since October 2013 re-instated its sergeants."},
        {"progress": "Complete", "target_date_text": "To be completed by May 2018"},
        {"progress": "In progress", "completion_and_outcome": ""},
        {"progress": "a) Completed June 2015 b) Meeting arranged for July 2016"},
        {},
    ],
)
def test_no_date_of_completion(columns: dict[str, str | None]) -> None:
    assert read_completion(judge(columns), columns).date is None


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({"progress": "Update Feb 2014: agreed. Update May 2014: in use."}, date(2014, 5, 31)),
        ({"progress": "May 2014 – form in use. Jan 2015 – event to be held."}, date(2014, 5, 31)),
        ({"progress": "Update Jan 2015: event to be held."}, date(2015, 1, 31)),
        ({"completion_and_outcome": "16.11.2021. Links are available."}, date(2021, 11, 16)),
        ({"progress": "Training was delivered in May 2015."}, None),
        ({"completion_and_outcome": "June 2019"}, None),
        ({"target_date_text": "May 2014 – form. Jan 2015 – event."}, None),
        ({}, None),
    ],
)
def test_the_day_the_status_is_told_as_at(columns: dict[str, str | None], expected: date | None) -> None:
    assert reported_on(columns) == (None if expected is None else (expected, ReportedFrom.UPDATE))


@pytest.mark.parametrize(
    ("target", "completion", "expected"),
    [
        ("Advocate training to be finished by 11/19", "Completed 17/09/2018", True),
        ("Advocate training to be finished by 11/19", "Advocate training completed 17/09/2018", False),
        ("30 September 2019", "Completed 30 Sept 2019", False),
        ("By the end of March 2019", "Completed 30 Sept 2019", False),
        ("a) June 2018 b) July 2019", "Completed 30 Sept 2019", True),
        ("a) June 2018 b) July 2019", "a) Completed June 2018 b) Completed May 2019", False),
        ("Ongoing", "Completed 30 Sept 2019", False),
    ],
)
def test_dates_of_different_parts(target: str, completion: str, expected: bool) -> None:
    assert names_different_parts({"target_date_text": target, "completion_and_outcome": completion}) is expected


def test_dates_of_different_parts_are_warned_of() -> None:
    columns = {"target_date_text": "Poster: May 2019", "completion_and_outcome": "Completed 17/09/2018"}
    assert read_completion(judge(columns), columns).warnings == (WarningCode.DATES_OF_DIFFERENT_PARTS,)


@given(st.fixed_dictionaries({c.value: st.text(max_size=80) for c in StatusColumn}))
def test_only_a_complete_action_has_a_date_of_completion(columns: dict[str, str]) -> None:
    reading = judge(columns)
    found = read_completion(reading, columns)
    assert found.date is None or reading.status is Status.COMPLETE
    assert (found.date is None) == (found.precision is None) == (found.column is None) == (found.basis is None)
