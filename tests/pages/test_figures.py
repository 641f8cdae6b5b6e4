"""The figures of the report against the rows that they are counted from."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from pipeline.pages.embedding import share
from pipeline.pages.figures import WITHOUT_STATUS, figures_of
from pipeline.pages.lateness import Lateness
from pipeline.pages.rows import Rows
from schemas.enums import Status
from tests.pages.made import copied, many


def test_statuses_add_up_to_all_actions(rows: Rows) -> None:
    figures = figures_of(rows)
    assert sum(each.records for each in figures.statuses) == figures.records == len(rows.actions)
    assert figures.stated == sum(action["status"] not in WITHOUT_STATUS for action in rows.actions)
    assert all(each.least <= each.records <= each.most for each in figures.statuses)


def test_what_could_be_otherwise_is_counted_both_ways(rows: Rows) -> None:
    made = copied(rows)
    for action in made.actions:
        action.update(status="complete", status_alternatives=[])
    made.actions[0]["status_alternatives"] = ["ongoing"]
    by_status = {each.status: (each.least, each.records, each.most) for each in figures_of(made).statuses}
    all_ = len(made.actions)
    assert by_status[Status.COMPLETE] == (all_ - 1, all_, all_)
    assert by_status[Status.ONGOING] == (0, 0, 1)


def test_a_joint_action_counts_once_for_each_agency_and_once_for_a_sector(rows: Rows) -> None:
    made = copied(rows)
    first = made.action_agencies[0]
    made.action_agencies[:] = [first, first | {"agency": "Another Body", "position": 2}]
    figures = figures_of(made)
    assert {group.name: group.total for group in figures.agencies} == {first["agency"]: 1, "Another Body": 1}
    assert [(group.name, group.total) for group in figures.sectors] == [(first["sector"], 1)]


def test_agencies_beyond_those_shown_are_counted(rows: Rows) -> None:
    made = many(rows, 300)
    made.action_agencies[:] = [row | {"agency": f"Body {i}"} for i, row in enumerate(made.action_agencies)]
    figures = figures_of(made)
    assert len(figures.agencies) + figures.agencies_beyond == len(made.action_agencies)
    assert figures.records_beyond == figures.agencies_beyond


def test_each_action_has_one_lateness_and_each_with_a_status_one_year(rows: Rows) -> None:
    figures = figures_of(rows)
    assert sum(figures.lateness.values()) == len(rows.actions)
    assert sum(year.total for year in figures.years) == len(rows.actions) - figures.lateness[Lateness.OUTSIDE]
    assert sum(step.records for step in figures.apart) == figures.both_dates


def test_documents_that_cannot_be_read_or_stand_twice_are_told_apart(rows: Rows) -> None:
    first = rows.documents[0]
    more = [
        first | {"source_file": "again.pdf", "duplicate_of": first["source_file"]},
        first | {"source_file": "broken.pdf", "document_id": "0" * 64, "error_code": "corrupt", "error": "cut short"},
        first | {"source_file": "letter.pdf", "document_id": "1" * 64, "error_code": "no_action_plan"},
    ]
    figures = figures_of(replace(rows, documents=[*rows.documents, *more]))
    assert (figures.duplicates, len(figures.failed), figures.without_plan) == (1, 1, 1)
    assert Counter(each.row["source_file"] for each in figures.all_documents)["again.pdf"] == 0


def test_most_residue_comes_first(rows: Rows) -> None:
    shares = [each.share or 0 for each in figures_of(rows).most_residue]
    assert shares == sorted(shares, reverse=True)


def test_a_share_never_rounds_something_to_nothing() -> None:
    assert [share(*pair) for pair in ((1, 1000), (999, 1000), (0, 9), (9, 9), (1, 2), (0, 0))] == [
        "<1%",
        ">99%",
        "0%",
        "100%",
        "50%",
        "–",
    ]
