"""Agencies' entries inside a cell: `POLICE: … HOUSING: …` (rule 5 of the contract)."""

from __future__ import annotations

import pytest

from normalizers.entries import entries, known_names, opens_entry

OPENED = [
    ("POLICE: Brief the night shift.", [(0, "POLICE")], "one entry"),
    ("POLICE: Brief. HOUSING: Warn.", [(0, "POLICE"), (15, "HOUSING")], "a second in mid-line"),
    ("POLICE: Brief.\nHOUSING: Warn.", [(0, "POLICE"), (15, "HOUSING")], "a second on its own line"),
    ("CWPT: Brief. WMAS: Ring.", [(0, "CWPT"), (13, "WMAS")], "abbreviations"),
    ("Brief the shift. WMAS: Ring.", [(17, "WMAS")], "after a sentence that names nobody"),
    ("Brief the shift WMAS: Ring.", [], "a name inside a sentence opens none"),
    ("POLICE: Brief the shift WMAS: Ring.", [(0, "POLICE"), (24, "WMAS")], "unless the cell began with one"),
    ("Write the letter with the housing team.", [], "no entry"),
    ("Note: the letter is short.", [], "a word before a colon is no agency"),
    ("The form has two parts: one for each tenant.", [], "a sentence with a colon"),
    ("", [], "blank"),
]


@pytest.mark.parametrize(("cell", "expected", "why"), OPENED, ids=[why for *_, why in OPENED])
def test_entries_of_a_cell(cell: str, expected: list[tuple[int, str]], why: str) -> None:
    assert entries(cell) == expected, why


def test_a_name_known_from_elsewhere_opens_an_entry_in_mid_line() -> None:
    cell = "Write the letter Norbury Homes: Warn the wardens."
    assert entries(cell) == []
    assert entries(cell, frozenset({"Norbury Homes"})) == [(17, "Norbury Homes")]


def test_a_known_name_is_no_entry_inside_a_longer_word_or_without_text() -> None:
    known = frozenset({"HOMES"})
    assert entries("Write to Norbury-HOMESTEAD: it is short.", known) == []
    assert entries("Write to HOMES:", known) == []


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("POLICE: Brief.", True), ("  POLICE: Brief.", True), ("Brief. POLICE: Brief.", False), ("Brief.", False)],
)
def test_a_cell_that_opens_with_an_entry(cell: str, expected: bool) -> None:
    assert opens_entry(cell, frozenset({"POLICE"})) is expected


def test_names_are_known_once_they_open_an_entry_anywhere() -> None:
    assert known_names(["POLICE: Brief. HOUSING: Warn.", "Ring.", "CLINIC: Ring."]) == {"POLICE", "HOUSING", "CLINIC"}
