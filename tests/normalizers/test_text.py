"""Text of cells: where it ends, whether it goes on, how pieces are joined (rule 2 of the contract)."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normalizers.text import (
    ends_sentence,
    join,
    list_mark,
    list_marks,
    opens_list,
    reflow,
    rejoin_ordinals,
    starts_lower,
    starts_upper,
    succeeds,
    unfinished,
    words,
)

JOINS = [
    ("the landlord", "was told", "the landlord was told", "one space in mid-sentence"),
    (
        "the Norbury",
        "Council was told",
        "the Norbury Council was told",
        "a capital in mid-sentence is no new paragraph",
    ),
    ("multi-", "agency", "multi-agency", "after a hyphen nothing, and the hyphen stays"),
    ("spe\u00ad", "cial", "special", "a word that the page break cut"),
    ("spe-\u00ad", "cial", "special", "the typesetter's hyphen goes where the page breaks"),
    ("2019 -", "2020", "2019 - 2020", "a dash that stands apart is no hyphen"),
    ("was told.", "Then the agent", "was told.\nThen the agent", "a sentence's end ends the paragraph"),
    ("was told.", "then the agent", "was told. then the agent", "unless the next piece goes on in small letters"),
    ("as follows:", "• ring", "as follows:\n• ring", "a bullet opens a line"),
    ("ring the agent", "2. Write", "ring the agent\n2. Write", "so does a number"),
    ("ring the agent", "b) Write", "ring the agent\nb) Write", "so does a letter"),
    ("ring the agent", "ii) write", "ring the agent\nii) write", "so does a Roman number"),
    ("", "ring", "ring", "nothing before"),
    ("ring", "", "ring", "nothing after"),
    ("", "", "", "nothing at all"),
    ("ring  ", "  the agent", "ring the agent", "white space at the joint is one space"),
    ("(the agent", "and the landlord)", "(the agent and the landlord)", "an open bracket"),
]


@pytest.mark.parametrize(("before", "after", "expected", "why"), JOINS, ids=[why for *_, why in JOINS])
def test_two_pieces_are_one_text(before: str, after: str, expected: str, why: str) -> None:
    assert join(before, after) == expected, why


piece = st.text(alphabet="abAB .,-:•1)\n", max_size=20)


@settings(deadline=None)
@given(piece, piece)
def test_join_keeps_every_letter(before: str, after: str) -> None:
    assert [c for c in join(before, after) if not c.isspace()] == [c for c in before + after if not c.isspace()]


CELLS = [
    ("Ring the\nagent today", "Ring the agent today", "a line of the layout ends no paragraph"),
    ("Ring the agent.\n\nWrite.", "Ring the agent.\nWrite.", "an empty line does"),
    ("Ring the agent.\nWrite.", "Ring the agent. Write.", "a sentence that ends with its line ends none"),
    ("Bring\n• one\n• two", "Bring\n• one\n• two", "list items keep their lines"),
    ("Bring\n• one\nand a half", "Bring\n• one and a half", "an item goes on over a line"),
    ("multi-\nagency", "multi-agency", "a hyphen at a line's end"),
    ("by 31 st May", "by 31st May", "an ordinal that was set apart"),
    ("by 31\nst May", "by 31st May", "by a line, too"),
    ("Ring\n\n\n\nWrite", "Ring\nWrite", "several empty lines end one paragraph"),
    ("   ", "", "blank"),
    ("  Ring   the agent  ", "Ring the agent", "runs of white space"),
]


@pytest.mark.parametrize(("cell", "expected", "why"), CELLS, ids=[why for *_, why in CELLS])
def test_cell_is_reflowed(cell: str, expected: str, why: str) -> None:
    assert reflow(cell) == expected, why


@settings(deadline=None)
@given(st.text(alphabet="abA .,-:•1)\n", max_size=40))
def test_reflow_keeps_every_letter(cell: str) -> None:
    assert [c for c in reflow(cell) if not c.isspace()] == [c for c in cell if not c.isspace()]


ENDS = [
    ("told.", True), ("told?", True), ("told!", True), ("as follows:", True), ("told;", True), ("“told.”", True),
    ("(told.)", True), ("told", False), ("told,", False), ("told –", False), ("", False), ("told.  ", True),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ENDS)
def test_end_of_a_sentence(text: str, expected: bool) -> None:
    assert ends_sentence(text) is expected


UNFINISHED = [
    ("the council and", True, "a word that leads on"),
    ("sent to the", True, "an article"),
    ("the council,", True, "a comma"),
    ("the council (with partners", True, "an open bracket"),
    ("multi-", True, "a hyphen"),
    ("housing &", True, "an ampersand"),
    ("the council", False, "a noun may end it"),
    ("the council.", False, "a full stop"),
    ("sent to the:", False, "a colon"),
    ("(the council)", False, "a closed bracket"),
    ("", False, "nothing"),
]


@pytest.mark.parametrize(("text", "expected", "why"), UNFINISHED, ids=[why for *_, why in UNFINISHED])
def test_text_that_stops_in_mid_sentence(text: str, expected: bool, why: str) -> None:
    assert unfinished(text) is expected, why


STARTS = [
    ("and the agent", True, False, "a small letter"),
    ("And the agent", False, True, "a capital"),
    ("(and the agent)", True, False, "brackets do not count"),
    ("“And the agent”", False, True, "nor quotation marks"),
    ("a) ring", False, False, "a list's letter is no small letter"),
    ("iv) ring", False, False, "nor is a Roman number"),
    ("• ring", False, False, "nor what follows a bullet"),
    ("2019 was", False, False, "a figure is neither"),
    ("", False, False, "nothing is neither"),
]


@pytest.mark.parametrize(("text", "lower", "upper", "why"), STARTS, ids=[why for *_, why in STARTS])
def test_first_letter(text: str, lower: bool, upper: bool, why: str) -> None:
    assert starts_upper(text) is upper, why
    assert starts_lower(text) is lower, why


MARKS = [
    ("• ring", "•"), ("- ring", "•"), ("– ring", "•"), ("* ring", "•"), ("1. Ring", "1"), ("2) ring", "2"),
    ("(3) ring", "3"), ("12. Ring", "12"), ("a) ring", "a"), ("b. Ring", "b"), ("(c) ring", "c"), ("B) ring", "B"),
    ("ii) ring", "ii"), ("(iv) ring", "iv"), ("Ring", None), ("2019 ring", None), ("3 agents", None),
    ("10.30 on Friday", None), ("1.5 posts", None), ("", None),
    ("-ring", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mark"), MARKS)
def test_list_mark(text: str, mark: str | None) -> None:
    assert list_mark(text) == mark
    assert opens_list(text) is (mark is not None)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("e.g. ring", None),
        ("i.e. ring", None),
        ("a) “Safe to ask”", "a"),
        ("2. (All) Ring", "2"),
    ],
)
def test_list_mark_beside_signs(text: str, mark: str | None) -> None:
    assert list_mark(text) == mark


def test_all_marks_of_a_text_in_order() -> None:
    assert list_marks("a) ring b) write\nc) ask (see 2019)") == ["a", "b", "c"]
    assert list_marks("1. Ring. 2. Write.") == ["1", "2"]
    assert list_marks("Ring and write.") == []


SUCCEEDS = [
    ("b", ["a"], True), ("h", ["f", "g"], True), ("c", ["a"], False), ("2", ["1"], True), ("10", ["9"], True),
    ("2", ["2"], False), ("iii", ["ii"], True), ("i", ["h"], True), ("v", ["iv"], True), ("v", ["u"], True),
    ("1", [], False), ("a", ["a"], False), ("B", ["a"], True), ("a", ["1"], False),
]  # fmt: skip


@pytest.mark.parametrize(("mark", "marks", "expected"), SUCCEEDS)
def test_mark_that_comes_next(mark: str, marks: list[str], expected: bool) -> None:
    assert succeeds(mark, marks) is expected


ORDINALS = [
    ("31 st March", "31st March"), ("2 nd and 3 rd", "2nd and 3rd"), ("4\nth May", "4th May"),
    ("1 standard", "1 standard"), ("5 thousand", "5 thousand"), ("the 31st", "the 31st"), ("A st", "A st"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ORDINALS)
def test_ordinals_are_rejoined(text: str, expected: str) -> None:
    assert rejoin_ordinals(text) == expected


def test_words_are_small_and_in_order() -> None:
    assert words("The Agent’s 2 flats – (Norbury)") == ["the", "agent’s", "2", "flats", "norbury"]
