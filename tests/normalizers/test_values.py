"""Cells that are nothing but a status word or a date (rule 4 of the contract)."""

from __future__ import annotations

import pytest

from normalizers.values import is_status_label, is_value

LABELS = (
    "COMPLETE|Complete|Completed|completed.|Action complete|All actions completed|Fully complete|Partially complete|"
    "Not yet complete|Not complete|Achieved|Done|Closed|Implemented|In place|Already in place|Embedded|Ongoing|"
    "On going|On-going|ONGOING|In progress|In-progress|Outstanding|Not started|Overdue|Deferred|On hold|On track|"
    "No longer required|Superseded|Complete / ongoing|Completed and ongoing|Red|AMBER|Green|TBC|N/A|• Complete|"
    "Complete –|On\ngoing"
).split("|")

NO_LABELS = (
    "|Completed forms|To be completed|Complete the form|Completed by May|Greenfield|Green Lane|Ongoing training|"
    "Progress|In progress with the trust|Ring the agent|Norbury Council|May 2019|Place|Not|All actions"
).split("|")


@pytest.mark.parametrize("cell", LABELS)
def test_status_word_standing_alone(cell: str) -> None:
    assert is_status_label(cell)
    assert is_value(cell)


@pytest.mark.parametrize("cell", NO_LABELS)
def test_words_that_are_more_or_less_than_a_status(cell: str) -> None:
    assert not is_status_label(cell)


@pytest.mark.parametrize("cell", ["May 2019", "31/12/2019", "31st December\n2019", "Dec-19"])
def test_date_standing_alone(cell: str) -> None:
    assert is_value(cell)


@pytest.mark.parametrize("cell", ["", "Letters sent in May 2019", "2 agents", "Completed forms", "by letter"])
def test_text_is_no_value(cell: str) -> None:
    assert not is_value(cell)
