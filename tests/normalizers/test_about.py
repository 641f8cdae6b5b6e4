"""What a document says of itself: title, review, partnership, marking, date."""

from __future__ import annotations

import datetime as dt

import pytest

from normalizers.about import About, read_about


def about(*lines: str, metadata_title: str | None = None) -> About:
    return read_about(lines, metadata_title)


TITLES = [
    (("Norbury Domestic Homicide Review Action Plan",), "Norbury Domestic Homicide Review Action Plan", "names both"),
    (
        ("Norbury", "DHR Action Plan", "Domestic Homicide Review"),
        "DHR Action Plan",
        "the line that names both is first",
    ),
    (("Action Plan", "Domestic Homicide Review"), "Domestic Homicide Review", "else the review"),
    (("Norbury Council", "Action Plan"), "Action Plan", "else the plan"),
    (("Domestic Abuse Related Death Review",), "Domestic Abuse Related Death Review", "the newer name"),
    (("Norbury Council",), None, "neither"),
    ((), None, "no line"),
]


@pytest.mark.parametrize(("lines", "title", "why"), TITLES, ids=[why for *_, why in TITLES])
def test_title(lines: tuple[str, ...], title: str | None, why: str) -> None:
    assert about(*lines).title == title, why


def test_title_of_the_file_serves_where_no_line_does() -> None:
    assert about("Norbury Council", metadata_title="Plan of 2019").title == "Plan of 2019"
    assert about("Action Plan", metadata_title="Plan of 2019").title == "Action Plan"


def test_a_long_sentence_is_no_title() -> None:
    assert about("This action plan of the domestic homicide review " + "was read by the panel and " * 6).title is None


PARTNERSHIPS = [
    ("Norbury Community Safety Partnership", "Norbury Community Safety Partnership"),
    ("The plan of the Norbury Community Safety Partnership for 2019", "Norbury Community Safety Partnership"),
    ("Norbury and Westmarsh Community Safety Partnership", "Norbury and Westmarsh Community Safety Partnership"),
    ("Safer Norbury Partnership", "Safer Norbury Partnership"),
    ("Safer Norbury Partnership Board", "Safer Norbury Partnership Board"),
    ("Westmarsh Safeguarding Adults Board", "Westmarsh Safeguarding Adults Board"),
    ("Westmarsh Public Services Board", "Westmarsh Public Services Board"),
    ("Norbury Council", None),
    ("partnership working", None),
]


@pytest.mark.parametrize(("line", "partnership"), PARTNERSHIPS)
def test_partnership(line: str, partnership: str | None) -> None:
    assert about(line).partnership == partnership


REVIEWS = [
    ("Domestic Homicide Review Case No 4", "Case No 4", "a case number"),
    ("Domestic Homicide Review – Case 12", "Case 12", "without No"),
    ("DHR Number 7 Action Plan", "DHR Number 7", "a review's number"),
    ("Domestic Homicide Review into the death of Marigold", "Marigold", "a pseudonym"),
    ("Domestic Homicide Review in respect of ‘Marigold’", "Marigold", "in quotation marks"),
    ("Domestic Homicide Review ‘Adult K’ action plan", "Adult K", "a name of two words"),
    ("DHR 14 Action Plan", "14", "a bare number after the word"),
    ("Domestic Homicide Review: Marigold", "Marigold", "after a colon"),
    ("Domestic Homicide Review Overview Report", None, "words that name no review"),
    ("Domestic Homicide Review Action Plan", None, "nor do these"),
    ("Norbury Council", None, "no review is named"),
]


@pytest.mark.parametrize(("line", "review", "why"), REVIEWS, ids=[why for *_, why in REVIEWS])
def test_review(line: str, review: str | None, why: str) -> None:
    assert about(line).review == review, why


MARKINGS = [
    ("OFFICIAL", "OFFICIAL"),
    ("OFFICIAL – SENSITIVE", "OFFICIAL – SENSITIVE"),
    ("Norbury DHR OFFICIAL-SENSITIVE page", "OFFICIAL-SENSITIVE"),
    ("NOT PROTECTIVELY MARKED", "NOT PROTECTIVELY MARKED"),
    ("RESTRICTED", "RESTRICTED"),
    ("Confidential – not to be published", "Confidential – not to be published"),
    ("Strictly confidential", "Strictly confidential"),
    ("Officials of the council", None),
    ("the officer kept it confidential", None),
    ("protect the tenant", None),
]


@pytest.mark.parametrize(("line", "marking"), MARKINGS)
def test_protective_marking_is_verbatim(line: str, marking: str | None) -> None:
    assert about("Action Plan", line).protective_marking == marking


def test_day_that_the_document_is_told_as_at() -> None:
    found = about("Action Plan", "Progress as at 30 June 2021")
    assert found.as_at == dt.date(2021, 6, 30)
    assert found.as_at_text is not None
    assert found.as_at_text in "Progress as at 30 June 2021"
    assert "30 June 2021" in found.as_at_text


def test_a_date_alone_says_nothing_about_the_day_of_telling() -> None:
    assert about("Action Plan", "30 June 2021").as_at_text in (None, "30 June 2021")
    assert about("Action Plan", "The review began on 3 May 2019.").as_at is None


def test_nothing_is_said_by_nothing() -> None:
    assert about() == About()
