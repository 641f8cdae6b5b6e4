"""Names replaced, marks in their place."""

from __future__ import annotations

import re
from collections.abc import Collection

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.pages.rows import Rows
from pipeline.pages.wording import AsPrinted, Shown, WithoutNames, browser_spans, phrase_spans

PLACEHOLDER = "[name]"


def find(text: str, *, column: str | None = None, keep: Collection[str] = ()) -> list[tuple[int, int]]:
    """A rule simple enough to see through: Ann and Bob are names, and so is Zed in the column of officers."""
    names = {"Ann", "Bob", *(["Zed"] if column == "responsible_officer" else [])} - set(keep)
    return [match.span() for match in re.finditer(r"\w+", text) if match.group() in names]


def marked(shown: Shown) -> list[str]:
    return [shown.text[start:end] for start, end in shown.marks]


@pytest.mark.parametrize(
    ("text", "mark", "expected", "left"),
    [
        ("Ann says done", "done", "[name] says done", ["done"]),
        ("done, says Ann", "done", "done, says [name]", ["done"]),
        ("done by Ann in May", "done by Ann", "[name]", ["done by [name]"]),
        ("Ann Bob done Bob", "done", "[name] [name] done [name]", ["done"]),
        ("Bob", "Bob", "[name]", ["[name]"]),
        ("nobody is done", "done", "nobody is done", ["done"]),
    ],
)
def test_a_mark_stays_on_its_words(text: str, mark: str, expected: str, left: list[str]) -> None:
    start = text.index(mark)
    shown = WithoutNames(find, PLACEHOLDER).shown(text, [(start, start + len(mark))])
    assert expected in shown.text
    assert marked(shown) == left


def test_a_mark_that_cuts_a_name_takes_the_whole_of_what_stands_for_it() -> None:
    shown = WithoutNames(find, PLACEHOLDER).shown("by Ann now", [(0, 4)])
    assert marked(shown) == ["by [name]"]


def test_the_column_and_the_name_of_the_review_are_heard() -> None:
    wording = WithoutNames(find, PLACEHOLDER)
    assert wording.shown("Zed", column="responsible_officer").text == PLACEHOLDER
    assert wording.shown("Zed", column="action").text == "Zed"
    assert wording.shown("DHR Ann", keep="Ann").text == "DHR Ann"
    assert wording.shown("DHR Ann").text == "DHR [name]"


words = st.lists(st.sampled_from(["Ann", "Bob", "done", "not", "yet", "é", "\U0001f600"]), min_size=1, max_size=12)


@given(words, st.data())
def test_what_is_marked_has_the_same_words_but_for_names(parts: list[str], data: st.DataObject) -> None:
    text = " ".join(parts)
    first = data.draw(st.integers(0, len(parts) - 1))
    last = data.draw(st.integers(first, len(parts) - 1))
    start = len(" ".join(parts[:first])) + (first > 0)
    end = start + len(" ".join(parts[first : last + 1]))
    shown = WithoutNames(find, PLACEHOLDER).shown(text, [(start, end)])
    assert marked(shown) == [re.sub("Ann|Bob", PLACEHOLDER, text[start:end])]
    ((begin, stop),) = browser_spans(shown)
    units = shown.text.encode("utf-16-le")
    assert units[2 * begin : 2 * stop].decode("utf-16-le") == marked(shown)[0]


def test_marks_that_meet_are_one() -> None:
    assert AsPrinted().shown("abcdef", [(3, 5), (0, 3), (1, 2), (6, 6)]).marks == ((0, 5),)


def test_every_phrase_of_the_samples_stands_in_its_column(rows: Rows) -> None:
    decided = [action for action in rows.actions if action["status_phrase"]]
    assert decided
    for action in decided:
        text = action[action["status_from"]]
        pieces = [text[start:end] for start, end in phrase_spans(action["status_phrase"], text)]
        assert " … ".join(pieces) == action["status_phrase"]


@pytest.mark.parametrize(("phrase", "text"), [(None, "done"), ("done", None), ("gone", "done"), ("", "")])
def test_a_phrase_that_is_not_there_marks_nothing(phrase: str | None, text: str | None) -> None:
    assert phrase_spans(phrase, text) == ()
