"""All columns of a table get their destinations together."""

from __future__ import annotations

from normalizers.assignment import assign
from normalizers.contents import Contents, fits, look_at


def test_what_says_nothing_stays_without_a_destination() -> None:
    assert assign([{}, {}], [{}, {}]) == (None, None)


def test_a_header_that_may_mean_two_takes_what_the_other_leaves() -> None:
    wording = [{"target_date_text": 9.0}, {"target_date_text": 4.0, "completion_and_outcome": 3.6}]
    assert assign(wording, [{}, {}]) == ("target_date_text", "completion_and_outcome")


def test_cells_decide_where_words_leave_it_open() -> None:
    said = {"lead_agency": 4.0, "responsible_officer": 3.6}
    assert assign([said], [{"lead_agency": -1.5, "responsible_officer": 1.5}]) == ("responsible_officer",)


def test_two_headers_that_mean_one_thing_only_are_pooled() -> None:
    assert assign([{"progress": 4.0}, {"progress": 4.0}], [{}, {}]) == ("progress", "progress")


def test_a_table_has_one_recommendation() -> None:
    assert assign([{"recommendation": 9.0}, {"recommendation": 4.0}], [{}, {}]) == ("recommendation", None)


def test_a_column_is_looked_at_by_shares() -> None:
    held = look_at(["March 2019", "", "June 2019", "Norbury Police"], lambda cell: "Police" in cell)
    assert (held.count, round(held.date, 2), round(held.agency, 2)) == (3, 0.67, 0.33)


def test_cells_fit_the_column_they_are_made_for() -> None:
    for cells, column in (
        (["March 2019", "31/12/2019"], "target_date_text"),
        (["1", "2.1"], "recommendation_number"),
        (["Green", "Red"], "rag"),
        (["Local", "National"], "scope_text"),
        (["Norbury Police", "Norbury Police"], "lead_agency"),
        (["Head of Housing", "Team Manager"], "responsible_officer"),
    ):
        found = fits(look_at(cells, lambda cell: cell == "Norbury Police"))
        assert max(found, key=lambda key: found[key]) == column


def test_blank_cells_fit_nothing() -> None:
    assert fits(Contents(0)) == {}
