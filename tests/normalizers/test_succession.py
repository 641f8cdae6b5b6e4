"""What is over, what is told of the world and of rules that are kept: read from whole texts."""

from __future__ import annotations

import pytest

from normalizers.status import judge
from normalizers.votes import DONE
from schemas.enums import Status


def votes(text: str) -> list[Status]:
    return [c.vote for c in judge({"progress": text}).clues if "wording" not in c.why]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The order had been pending for weeks. It was delivered in May.", Status.COMPLETE),
        ("Awaiting approval of the leaflet by the editor. Leaflet approved and printed.", Status.COMPLETE),
        ("Leaflet printed. Awaiting approval of the poster by the editor.", Status.PARTIALLY_COMPLETE),
        ("Not completed. The clerk is working through the files in turn.", Status.IN_PROGRESS),
        ("The council wrote back in June. Action closed – not achieved.", Status.NOT_PROGRESSED),
        ("Closed: the provider withdrew before it could begin.", Status.NOT_PROGRESSED),
        ("Completed for the day wards. Continuing for the night wards.", Status.PARTIALLY_COMPLETE),
        ("The board could not fund it and so the action is withdrawn. Carers will be told.", Status.NOT_PROGRESSED),
    ],
)
def test_what_is_told_last_of_a_thing_counts(text: str, status: Status) -> None:
    assert judge({"progress": text}).status is status


@pytest.mark.parametrize(
    "text",
    [
        "Is the form being redrafted?",
        "He had been seen by two doctors.",
        "A blanket rule would breach confidentiality.",
    ],
)
def test_what_is_not_said_of_the_action_votes_for_nothing(text: str) -> None:
    assert votes(text) == []


def test_a_rule_that_is_kept_and_a_practice_that_has_ended_are_done() -> None:
    assert votes("No case is closed without a second reader.") == [Status.COMPLETE]
    assert votes("The form cannot be saved unless the box is filled in.") == [Status.COMPLETE]
    assert votes("Joint letters are no longer sent.") == [Status.COMPLETE]
    assert Status.COMPLETE not in votes("Work cannot begin until the lease is signed.")


def test_an_ing_form_that_is_a_subject_is_no_work_under_way() -> None:
    assert Status.IN_PROGRESS not in votes("Raising awareness is not a one-off.")
    assert votes("Drafting the text with the editor.") == [Status.IN_PROGRESS]


def test_a_share_that_is_nearly_all_is_done_but_weakly() -> None:
    (clue,) = [c for c in judge({"progress": "95% of the officers attended the course."}).clues if c.why != DONE][:1]
    assert (clue.vote, clue.weight) == (Status.COMPLETE, 1)
