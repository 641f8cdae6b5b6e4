"""Headings: the parts of a plan, agencies, titles, and what is a recommendation instead (rule 6 of the contract)."""

from __future__ import annotations

import pytest

from normalizers.headings import (
    is_heading,
    is_labelled,
    is_short,
    is_title,
    names_agency,
    names_paper,
    names_part,
    part_of,
    recommends,
    tells_a_date,
)
from schemas.enums import PlanPart

OVERVIEW, SINGLE = PlanPart.OVERVIEW, PlanPart.SINGLE_AGENCY


PARTS = [
    ("Overview Report Recommendations", OVERVIEW),
    ("OVERVIEW RECOMMENDATIONS", OVERVIEW),
    ("Recommendations from the overview report", OVERVIEW),
    ("Multi-agency recommendations", OVERVIEW),
    ("Multi Agency Recommendations", OVERVIEW),
    ("Panel recommendations", OVERVIEW),
    ("DHR Recommendations", OVERVIEW),
    ("Individual Management Review Recommendations", SINGLE),
    ("Individual management report: Norbury Police", SINGLE),
    ("IMR recommendations", SINGLE),
    ("Single Agency Recommendations", SINGLE),
    ("Individual agency recommendations", SINGLE),
    ("Agency specific recommendations", SINGLE),
    ("Internal Management Review", SINGLE),
    ("National recommendations", None),
    ("Norbury Police", None),
    ("Action Plan", None),
]


@pytest.mark.parametrize(("heading", "part"), PARTS)
def test_part_of_the_plan(heading: str, part: PlanPart | None) -> None:
    assert part_of(heading) is part
    if part is not None:
        assert names_part(heading)


@pytest.mark.parametrize(
    "heading",
    [
        "National recommendations",
        "Local Recommendations",
        "Recommendations for Norbury Council",
        "Thematic recommendations",
        "Partnership actions",
    ],
)
def test_other_parts_are_headings_of_no_enum_value(heading: str) -> None:
    assert names_part(heading)
    assert part_of(heading) is None


AGENCIES = [
    "Norbury Police", "Norbury County Council", "Westmarsh NHS Foundation Trust", "Agency: Housing", "Agency – Housing",
    "Lead agency: Norbury Council", "Organisation: Westmarsh", "Norbury Safeguarding Adults Board", "All agencies",
    "Multi-agency", "Westmarsh Women's Aid", "ADULT SOCIAL CARE", "Norbury Community Safety Partnership",
]  # fmt: skip
NO_AGENCIES = [
    "All agencies to write to landlords", "The council should write to landlords.", "norbury police", "Complete",
    "March 2019", "Recommendation 4", "Lead agency", "", "Write to the council", "1. Norbury Police should write.",
    "• Norbury Police", "Note: Norbury Police was merged", "Norbury Police were told;",
]  # fmt: skip


@pytest.mark.parametrize("heading", AGENCIES)
def test_heading_that_names_an_agency(heading: str) -> None:
    assert names_agency(heading)
    assert is_heading(heading)


@pytest.mark.parametrize("text", NO_AGENCIES)
def test_text_that_names_none(text: str) -> None:
    assert not names_agency(text)


TITLES = [
    "Norbury Action Plan", "Appendix A", "Annex 2", "Domestic Homicide Review", "Executive summary", "Contents",
    "Version 2", "Draft", "CONFIDENTIAL", "Independent Chair: invented", "Key", "Recommendations", "Table 2",
]  # fmt: skip


@pytest.mark.parametrize("text", TITLES)
def test_title(text: str) -> None:
    assert is_title(text)


@pytest.mark.parametrize("text", ["Norbury Police", "Overview report", "Housing", "Write to landlords."])
def test_no_title(text: str) -> None:
    assert not is_title(text)


SHORT = [
    ("Norbury Police", True, "a name"),
    ("Housing services", True, "a phrase"),
    ("Norbury Homes Ltd.", True, "the full stop of an abbreviation"),
    ("The landlord was told.", False, "a sentence"),
    ("Who was told?", False, "a question"),
    ("Housing,", False, "goes on"),
    ("and housing", False, "begins in mid-sentence"),
    ("• Housing", False, "a list item"),
    ("* Housing was merged", False, "a footnote"),
    ("Note on housing", False, "a note"),
    ("Key to colours", False, "a key"),
    ("Progress as at 30 June 2021", False, "tells the day of telling"),
    ("word " * 30, False, "too long"),
    ("", False, "nothing"),
]


@pytest.mark.parametrize(("text", "expected", "why"), SHORT, ids=[why for *_, why in SHORT])
def test_short_enough_for_a_heading(text: str, expected: bool, why: str) -> None:
    assert is_short(text) is expected, why


RECOMMENDS = [
    ("The council should write to landlords.", True),
    ("All agencies must write.", True),
    ("Agencies to write to landlords.", True),
    ("Ensure that landlords are told.", True),
    ("It is recommended that landlords are told.", True),
    ("The council needs to write.", True),
    ("Consider writing to landlords.", True),
    ("Landlords were told in May.", False),
    ("This is the position to date.", False),
    ("Recommendations of the overview report", False),
    ("Norbury Police", False),
]


LABELLED = [
    ("Theme 2: Support to families", True),
    ("Part A – Panel recommendations", True),
    ("PRIORITY THREE", True),
    ("Strategic priority 1. Early help", True),
    ("Part 1 – Action Plan", False),
    ("Part of the training is done", False),
    ("Section 9 is read to all staff.", False),
    ("Objective 1: The council should write to every landlord", False),
]


@pytest.mark.parametrize(("text", "expected"), LABELLED)
def test_heading_that_says_what_it_is(text: str, expected: bool) -> None:
    assert is_labelled(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Review date: May 2019", True), ("Updated 3 June 2019", True), ("Recommendations to housing", False)],
)
def test_line_about_the_paper_itself(text: str, expected: bool) -> None:
    assert tells_a_date(text) is expected


@pytest.mark.parametrize(("text", "expected"), RECOMMENDS)
def test_text_that_asks_for_something(text: str, expected: bool) -> None:
    assert recommends(text) is expected


HEADINGS = [
    ("Housing services", True, "a short phrase"),
    ("Training and awareness", True, "a theme"),
    ("Ensure that landlords are told", False, "asks for something"),
    ("Landlords were told.", False, "a sentence"),
    ("landlords and agents", False, "begins in mid-sentence"),
]


@pytest.mark.parametrize(("text", "expected", "why"), HEADINGS, ids=[why for *_, why in HEADINGS])
def test_heading_like_text(text: str, expected: bool, why: str) -> None:
    assert is_heading(text) is expected, why


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norbury DHR – Overview Report – Restricted, Version 3", True),
        ("Draft v0.4 – overview report", True),
        ("Overview Report Recommendations", False),
    ],
)
def test_line_about_the_paper_that_names_a_part(text: str, expected: bool) -> None:
    assert names_paper(text) is expected
