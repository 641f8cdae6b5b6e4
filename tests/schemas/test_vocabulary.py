"""Header wordings as data: tidy, disjoint, and complete for every column that a header can be bound to."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from schemas.columns import COLUMNS
from schemas.vocabulary import (
    AMBIGUOUS_WORDINGS,
    FOREIGN_WORDINGS,
    HEADER_KEYWORDS,
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


def test_keywords_are_of_columns_and_in_small_letters() -> None:
    for column, needed, barred in HEADER_KEYWORDS:
        assert column in COLUMNS
        assert needed
        assert all(word == word.lower() for word in (*needed, *barred))
        assert not set(needed) & set(barred)


def test_no_keyword_line_is_hidden_by_one_above_it() -> None:
    """A line is never reached where one above it needs no more words and bars no others."""
    for i, (_, needed, _) in enumerate(HEADER_KEYWORDS):
        for column, above, bars in HEADER_KEYWORDS[:i]:
            hides = not bars and all(any(stem in word for word in needed) for stem in above)
            assert not hides, (column, above, needed)


ORDERED = [
    ("target_date_text", "completion_and_outcome", "a target of completion is a target"),
    ("scope_text", "recommendation", "the scope of a recommendation is no recommendation"),
    ("key_milestones", "recommendation", "milestones of a recommendation are milestones"),
    ("evidence", "progress", "a measure of progress is evidence"),
    ("progress", "action", "the progress of an action is progress"),
    ("completion_and_outcome", "expected_outcome", "a date of completion and outcome is no outcome hoped for"),
]


@pytest.mark.parametrize(("narrow", "wide", "why"), ORDERED, ids=[why for *_, why in ORDERED])
def test_the_narrower_claim_comes_first(narrow: str, wide: str, why: str) -> None:
    columns = [column for column, *_ in HEADER_KEYWORDS]
    assert columns.index(narrow) < columns.index(wide), why
    last_narrow = len(columns) - 1 - columns[::-1].index(narrow)
    assert last_narrow < len(columns) - 1 - columns[::-1].index(wide), why
