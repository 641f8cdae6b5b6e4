"""The closed vocabularies: every value of the contract, in an order that never changes."""

from __future__ import annotations

import pytest

from schemas import enums
from schemas.enums import CodedValue

VALUES = {
    "PlanPart": "overview single_agency",
    "Scope": "local regional national local_and_regional local_and_national other",
    "Precision": "day month quarter season year",
    "TargetKind": "fixed relative recurring met ongoing other",
    "Status": (
        "complete partially_complete ongoing in_progress not_started not_progressed unclear not_stated"
    ),
    "StatusBasis": "label colour bare_date prose none",
    "StatusColumn": "completion_and_outcome progress rag key_milestones target_date_text action",
    "OpenPart": "outstanding continuing",
    "CompletionBasis": "stated bare_date update_date",
    "ReportedFrom": "update table document",
    "AgencySource": "lead_agency prefix action responsible_officer section",
    "Sector": (
        "police local_authority nhs_provider nhs_commissioner primary_care probation housing "
        "specialist_domestic_abuse partnership national other"
    ),
    "ResolvedBy": "document gazetteer as_printed",
    "StatedIn": "table prose lost",
    "Implementation": "all_complete some_complete none_complete not_stated no_action_printed",
    "ResidueReason": (
        "section_heading column_header repeated_header page_furniture separator prose noise invalid_record"
    ),
}  # fmt: skip
"""Enums whose values the contract lists; readers, errors and warnings grow at their end."""


def enum(name: str) -> type[CodedValue]:
    found = getattr(enums, name)
    assert issubclass(found, CodedValue)
    return found  # type: ignore[no-any-return]


@pytest.mark.parametrize("name", VALUES)
def test_values_of_the_contract_in_order(name: str) -> None:
    assert [member.value for member in enum(name)] == VALUES[name].split()


OPENINGS = {
    "Reader": "text pdfplumber camelot",
    "ErrorCode": "encrypted corrupt empty not_a_document unsupported no_action_plan no_text_layer unreadable internal",
}


@pytest.mark.parametrize("name", OPENINGS)
def test_values_of_dictionaries_are_only_ever_added_at_the_end(name: str) -> None:
    first = OPENINGS[name].split()
    assert [member.value for member in enum(name)][: len(first)] == first


WARNINGS = (
    "unknown_header ambiguous_header realigned uncertain_merge status_uncertain label_contradicted "
    "dates_of_different_parts recommendation_lost invalid_rows unaccounted_characters wrong_suffix pages_unread "
    "decoded_with_replacements"
).split()


def test_no_warning_goes_away() -> None:
    assert set(WARNINGS) <= {code.value for code in enums.WarningCode}


ALL = [found for found in vars(enums).values() if isinstance(found, type) and issubclass(found, CodedValue)]
ALL.remove(CodedValue)


def test_every_enum_is_held_here() -> None:
    assert {found.__name__ for found in ALL} == {*VALUES, *OPENINGS, "WarningCode"}


@pytest.mark.parametrize("found", ALL, ids=lambda found: found.__name__)
def test_every_value_says_what_it_means(found: type[CodedValue]) -> None:
    meanings = [member.meaning for member in found]
    assert all(len(meaning) > 5 for meaning in meanings)
    assert all(value.value == value.value.lower() and " " not in value.value for value in found)


@pytest.mark.parametrize("found", ALL, ids=lambda found: found.__name__)
def test_values_are_found_by_their_string(found: type[CodedValue]) -> None:
    for member in found:
        assert found(member.value) is member
        assert str(member) == member.value


@pytest.mark.parametrize("found", ALL, ids=lambda found: found.__name__)
def test_codes_fit_the_index_of_an_arrow_dictionary(found: type[CodedValue]) -> None:
    assert 0 < len(found) < 128
