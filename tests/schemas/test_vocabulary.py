"""Header wordings as data: tidy, disjoint, and complete for every column that a header can be bound to."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from schemas.columns import COLUMNS
from schemas.vocabulary import (
    AMBIGUOUS_WORDINGS,
    FOREIGN_WORDINGS,
    HEADER_WORDINGS,
    NUMBER_WORDINGS,
    OTHER_WORDINGS,
    WEAK_RECOMMENDATIONS,
)

BOUND = [wording for wordings in HEADER_WORDINGS.values() for wording in wordings]
GROUPS = {"bound": BOUND, "other": OTHER_WORDINGS, "number": NUMBER_WORDINGS, "foreign": FOREIGN_WORDINGS}
EVERY = [wording for group in GROUPS.values() for wording in group]


def test_every_column_has_wordings() -> None:
    assert set(HEADER_WORDINGS) == set(COLUMNS)
    assert all(len(wordings) >= 5 for wordings in HEADER_WORDINGS.values())


@pytest.mark.parametrize("wording", [*EVERY, *AMBIGUOUS_WORDINGS])
def test_wordings_are_words_in_small_letters(wording: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(?: [a-z0-9]+)*", wording)


def test_no_wording_stands_for_two_columns_unless_it_is_listed_as_ambiguous() -> None:
    columns = Counter(wording for wordings in HEADER_WORDINGS.values() for wording in set(wordings))
    twice = {wording for wording, count in columns.items() if count > 1}
    assert twice <= set(AMBIGUOUS_WORDINGS)


@pytest.mark.parametrize("group", [*HEADER_WORDINGS.values(), OTHER_WORDINGS, NUMBER_WORDINGS, FOREIGN_WORDINGS])
def test_no_wording_is_listed_twice_in_its_group(group: tuple[str, ...]) -> None:
    assert [wording for wording, count in Counter(group).items() if count > 1] == []


def test_groups_are_disjoint() -> None:
    for name, group in GROUPS.items():
        others = [wording for other, wordings in GROUPS.items() if other != name for wording in wordings]
        assert set(group) & set(others) == set(), name


def test_ambiguous_wordings_name_several_columns() -> None:
    for wording, columns in AMBIGUOUS_WORDINGS.items():
        assert len(columns) == len(set(columns)) > 1, wording
        assert set(columns) <= set(COLUMNS), wording


def test_a_wording_listed_under_a_column_and_as_ambiguous_may_mean_that_column() -> None:
    for column, wordings in HEADER_WORDINGS.items():
        for wording in set(wordings) & set(AMBIGUOUS_WORDINGS):
            assert column in AMBIGUOUS_WORDINGS[wording], wording


def test_weak_recommendations_are_recommendations() -> None:
    assert set(WEAK_RECOMMENDATIONS) <= set(HEADER_WORDINGS["recommendation"])
