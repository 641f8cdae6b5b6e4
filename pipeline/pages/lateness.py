"""Whether an action was late by what its plan says, judged against the plan's own date and never against today."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from pipeline.pages.rows import Row
from schemas.enums import CodedValue, OpenPart, Precision, Status, WarningCode


class Lateness(CodedValue):
    """What target, completion and the day of the report say together, each date as exactly as the plan names it."""

    IN_TIME = "in_time", "completed by the target date"
    LATE = "late", "completed after the target date"
    EITHER = "either", "completed; the dates are named too coarsely to say whether in time"
    UNDATED = "undated", "completed; the plan names no target or no date of completion, or not for the same part"
    NOT_YET_DUE = "not_yet_due", "open, with its target still to come on the day that the plan tells of"
    PAST_TARGET = "past_target", "open past its target on the day that the plan tells of"
    CONTINUING = "continuing", "open by design: what remains has no end"
    UNKNOWABLE = "unknowable", "open; the plan names no target date or no day that it tells of"
    OUTSIDE = "outside", "dropped, or without a status that can be named"


_MONTHS: Final = {
    Precision.MONTH.value: 1,
    Precision.QUARTER.value: 3,
    Precision.SEASON.value: 3,
    Precision.YEAR.value: 12,
}
_OPEN: Final = frozenset({Status.PARTIALLY_COMPLETE, Status.ONGOING, Status.IN_PROGRESS, Status.NOT_STARTED})


def first_day(last: date, precision: str | None) -> date:
    """First day of the period that `last` ends.

    >>> first_day(date(2021, 3, 31), "month"), first_day(date(2020, 2, 29), "season")
    (datetime.date(2021, 3, 1), datetime.date(2019, 12, 1))
    """
    months = _MONTHS.get(precision or "", 0)
    if not months:
        return last
    after = last + timedelta(days=1)
    whole = after.year * 12 + after.month - 1 - months
    return date(whole // 12, whole % 12 + 1, after.day)


def lateness_of(action: Row) -> Lateness:
    """Of one row of `actions.parquet`. A target that is a month, quarter, season or year is met by its last day."""
    target, status = action["target_date"], action["status"]
    if status == Status.COMPLETE:
        done = action["completion_date"]
        if target is None or done is None or WarningCode.DATES_OF_DIFFERENT_PARTS in action["warnings"]:
            return Lateness.UNDATED
        if done <= target:
            return Lateness.IN_TIME
        return Lateness.LATE if first_day(done, action["completion_date_precision"]) > target else Lateness.EITHER
    if status not in _OPEN:
        return Lateness.OUTSIDE
    if action["open_part"] == OpenPart.CONTINUING:
        return Lateness.CONTINUING
    reported = action["reported_on"]
    if target is None or reported is None:
        return Lateness.UNKNOWABLE
    return Lateness.PAST_TARGET if reported > target else Lateness.NOT_YET_DUE
