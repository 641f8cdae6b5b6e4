"""The second opinion: what the wording speaks for, when it is heard, and how it explains itself."""

from __future__ import annotations

import json
import math

import pytest

from evaluation.training import WORDINGS
from normalizers.second_opinion import TRUST, hear
from normalizers.status import judge
from normalizers.weighing import NOTHING, Clue, Verdict
from normalizers.wording import leanings
from normalizers.wording_weights import INTERCEPTS, STATUSES, WEIGHTS
from schemas.enums import Status, StatusBasis, StatusColumn, WarningCode

TEXT = "The rota was printed and it hangs in the hall."
COLUMN = StatusColumn.PROGRESS


def clue(status: Status, words: str) -> Clue:
    start = TEXT.index(words)
    return Clue(COLUMN, start, start + len(words), words, status, StatusBasis.PROSE, "a reason", 2)


DONE = clue(Status.COMPLETE, "The rota was printed")
GOING = clue(Status.IN_PROGRESS, "it hangs")


def heard(verdict: Verdict, **speaks_for: float) -> Verdict:
    scores = {s: speaks_for.get(s.value, -9.0) for s in Status if s is not Status.NOT_STATED}
    return hear(verdict, scores, TEXT, COLUMN, lambda _: (0, len(TEXT)))


def test_the_rules_are_trusted_where_the_wording_is_of_two_minds() -> None:
    own = Verdict(Status.COMPLETE, (DONE,), (DONE, GOING))
    found = heard(own, complete=-2.0, in_progress=-2.0 + TRUST - 0.1)
    assert (found.status, found.winners) == (Status.COMPLETE, (DONE,))
    assert found.rivals == (Status.IN_PROGRESS,)


def test_a_wording_that_is_sure_wins_with_the_clue_that_speaks_for_it() -> None:
    own = Verdict(Status.COMPLETE, (DONE,), (DONE, GOING))
    found = heard(own, complete=-5.0, in_progress=-0.1)
    assert (found.status, found.winners) == (Status.IN_PROGRESS, (GOING,))
    assert found.rivals == (Status.COMPLETE,)
    assert "wording" in found.clues[-1].why


def test_without_such_a_clue_the_most_telling_sentence_is_the_phrase() -> None:
    found = heard(Verdict(Status.COMPLETE, (DONE,), (DONE,)), complete=-6.0, ongoing=-0.1)
    assert found.status is Status.ONGOING
    assert [c.text for c in found.winners] == [TEXT]


def test_a_partial_end_needs_both_sides() -> None:
    found = heard(Verdict(Status.COMPLETE, (DONE,), (DONE, GOING)), complete=-6.0, partially_complete=-0.1)
    assert found.winners == (DONE, GOING)


def test_silence_stays_silence_unless_the_wording_is_sure() -> None:
    assert heard(NOTHING, unclear=-0.5, complete=-0.6).status is None
    assert heard(NOTHING, unclear=-6.0, complete=-0.1).status is Status.COMPLETE


def test_a_wording_that_states_nothing_overrules_a_clue_of_the_rules() -> None:
    found = heard(Verdict(Status.COMPLETE, (DONE,), (DONE,)), complete=-6.0, unclear=-0.1)
    assert found.status is None
    assert DONE in found.clues


@pytest.mark.parametrize("label", ["Completed.", "ONGOING", "Not started"])
def test_a_label_needs_no_second_opinion(label: str) -> None:
    clues = judge({"progress": f"{label} Nobody has been able to say when the draft will be finished."}).clues
    assert not any("wording" in c.why for c in clues)


def test_a_decision_of_the_wording_against_the_rules_is_uncertain_and_says_so() -> None:
    readings = [judge({"progress": case["text"]}) for case in json.loads(WORDINGS.read_text("utf-8"))]
    overruled = [r for r in readings if r.alternatives and any(c.won and "wording" in c.why for c in r.clues)]
    assert overruled
    assert all(WarningCode.STATUS_UNCERTAIN in r.warnings for r in overruled)


def test_leanings_are_probabilities_of_every_status() -> None:
    for found in ({}, {"w complet": 1.0}, {"w ^": 1.0, "w $": 1.0}, {"never seen": 3.0}):
        assert math.isclose(sum(map(math.exp, leanings(found).values())), 1.0)
        assert {s.value for s in leanings(found)} == set(STATUSES)


def test_the_table_is_whole() -> None:
    rows = [line.split("\t") for line in WEIGHTS.strip("\n").split("\n")]
    assert len(INTERCEPTS) == len(STATUSES)
    assert all(len(numbers.split()) == len(STATUSES) for _, _, numbers in rows)
    traits = [trait for trait, _, _ in rows]
    assert len(set(traits)) == len(traits)
    assert traits == sorted(traits), "the order of the table never depends on how it was made"
