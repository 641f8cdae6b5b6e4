"""Late or not: by what the plan says, as exactly as it says it, at its own date."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from pipeline.pages.lateness import Lateness, first_day, lateness_of

JUNE = date(2021, 6, 30)


def action(**values: Any) -> dict[str, Any]:
    blank = dict.fromkeys(("target_date", "completion_date", "completion_date_precision", "open_part", "reported_on"))
    return {**blank, "warnings": [], **values}


def done(day: date, precision: str = "day", target: date | None = JUNE, **more: Any) -> dict[str, Any]:
    return action(
        status="complete", target_date=target, completion_date=day, completion_date_precision=precision, **more
    )


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (done(date(2021, 6, 30)), Lateness.IN_TIME),
        (done(date(2021, 7, 1)), Lateness.LATE),
        (done(date(2021, 7, 31), "month"), Lateness.LATE),
        (done(date(2021, 6, 30), "month"), Lateness.IN_TIME),
        (done(date(2021, 8, 31), "season"), Lateness.EITHER),
        (done(date(2021, 12, 31), "year"), Lateness.EITHER),
        (done(date(2022, 12, 31), "year"), Lateness.LATE),
        (done(date(2021, 7, 1), target=None), Lateness.UNDATED),
        (done(date(2021, 7, 1), warnings=["dates_of_different_parts"]), Lateness.UNDATED),
        (action(status="complete", target_date=JUNE), Lateness.UNDATED),
        (action(status="in_progress", target_date=JUNE, reported_on=JUNE), Lateness.NOT_YET_DUE),
        (action(status="in_progress", target_date=JUNE, reported_on=date(2021, 7, 1)), Lateness.PAST_TARGET),
        (action(status="not_started", target_date=JUNE), Lateness.UNKNOWABLE),
        (action(status="ongoing", reported_on=JUNE), Lateness.UNKNOWABLE),
        (
            action(status="ongoing", target_date=JUNE, reported_on=date(2022, 1, 1), open_part="continuing"),
            "continuing",
        ),
        (action(status="not_progressed", target_date=JUNE, reported_on=date(2022, 1, 1)), Lateness.OUTSIDE),
        (action(status="not_stated", target_date=JUNE), Lateness.OUTSIDE),
        (action(status="unclear", target_date=JUNE), Lateness.OUTSIDE),
    ],
)
def test_against_its_target(row: dict[str, Any], expected: str) -> None:
    assert lateness_of(row) == expected


@pytest.mark.parametrize(
    ("last", "precision", "first"),
    [
        (date(2021, 5, 4), "day", date(2021, 5, 4)),
        (date(2021, 5, 4), None, date(2021, 5, 4)),
        (date(2020, 2, 29), "month", date(2020, 2, 1)),
        (date(2020, 2, 29), "season", date(2019, 12, 1)),
        (date(2021, 3, 31), "quarter", date(2021, 1, 1)),
        (date(2021, 12, 31), "year", date(2021, 1, 1)),
        (date(2022, 3, 31), "year", date(2021, 4, 1)),
    ],
)
def test_a_period_begins(last: date, precision: str | None, first: date) -> None:
    assert first_day(last, precision) == first
