"""The second opinion: what the wording speaks for, when it is heard, and how it explains itself."""

from __future__ import annotations

import json
import math
from types import ModuleType

import pytest

from evaluation.training import WORDINGS
from normalizers import course_weights, sentence_weights, wording_weights
from normalizers.clauses import read_predicates
from normalizers.course import KINDS, leanings_of_course
from normalizers.linear import Model
from normalizers.second_opinion import TRUST, hear
from normalizers.segments import split_segments
from normalizers.status import judge
from normalizers.tagging import read_items
from normalizers.weighing import NOTHING, Clue, Verdict
from normalizers.wording import read_wording
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


TABLES = (wording_weights, sentence_weights, course_weights)


@pytest.mark.parametrize("table", TABLES)
def test_what_a_model_says_are_probabilities(table: ModuleType) -> None:
    classes = next(v for name, v in vars(table).items() if name in ("STATUSES", "KINDS"))
    model = Model(classes, table.INTERCEPTS, table.WEIGHTS)
    first = table.WEIGHTS.split("\t", 1)[0].strip()
    for found in ({}, {first: 1.0}, {"never seen": 3.0}, {first: 2.0, "never seen": 1.0}):
        assert math.isclose(sum(map(math.exp, model.log_probabilities(found))), 1.0)
    assert model.log_probabilities({first: 1.0}) != model.log_probabilities({})
    assert model.log_probabilities({"never seen": 3.0}) == model.log_probabilities({})


@pytest.mark.parametrize("table", TABLES)
def test_a_table_is_whole(table: ModuleType) -> None:
    rows = [line.split("\t") for line in table.WEIGHTS.strip("\n").split("\n")]
    assert all(len(numbers.split()) == len(table.INTERCEPTS) for _, _, numbers in rows)
    traits = [trait for trait, _, _ in rows]
    assert len(set(traits)) == len(traits)
    assert traits == sorted(traits), "the order of the table never depends on how it was made"


def test_every_status_and_kind_is_weighed() -> None:
    assert wording_weights.STATUSES == course_weights.STATUSES
    assert {*wording_weights.STATUSES} == {s.value for s in Status if s is not Status.NOT_STATED}
    assert sentence_weights.KINDS == KINDS


def sure_of(kind: str) -> dict[str, float]:
    return {k: 0.93 if k == kind else 0.01 for k in KINDS}


@pytest.mark.parametrize(
    ("kinds", "status"),
    [
        (["done", "care"], Status.COMPLETE),
        (["step", "to do"], Status.IN_PROGRESS),
        (["to do", "aside"], Status.NOT_STARTED),
        (["done", "rest"], Status.PARTIALLY_COMPLETE),
        (["dropped"], Status.NOT_PROGRESSED),
        (["recurring", "recurring"], Status.ONGOING),
        (["aside", "aside"], Status.UNCLEAR),
    ],
)
def test_the_kinds_of_sentences_make_a_status(kinds: list[str], status: Status) -> None:
    leanings = leanings_of_course([sure_of(kind) for kind in kinds])
    assert max(leanings, key=lambda s: leanings[s]) is status


def test_what_is_said_of_the_very_task_is_a_trait() -> None:
    text = "The leaflet has been printed."
    items, segments = read_items(text, []), split_segments(text)
    predicates = read_predicates(items, segments)
    asked = read_wording(items, segments, predicates, "Print a leaflet").whole
    other = read_wording(items, segments, predicates, "Train the staff").whole
    assert {"asked done", "about done"} <= {*asked}
    assert not any(trait.startswith(("asked", "about")) for trait in other)
