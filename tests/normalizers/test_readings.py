"""Readings of one page: what the checks find wrong, and which reading is taken."""

from __future__ import annotations

import pytest

from normalizers.readings import best, faults, is_poor
from schemas.enums import Reader
from schemas.fragment import Box, Fragment, Page, count_characters

HEADER = ("No", "Recommendation", "Action to take", "Lead Agency")
ROWS = (
    ("1", "Keep one form.", "Print it", "Northmere Council"),
    ("2", "Ask each adult alone.", "Tell teams", "Tarn Valley Police"),
)
HEAPED = ("No Recommendation Action to take Lead Agency Target Date",)


def page(*rows: tuple[str, ...] | str, reader: Reader = Reader.PDFPLUMBER) -> Page:
    """Rows as tuples, lines between them as texts; each 20 points high."""
    fragments = []
    for n, row in enumerate(rows):
        box: Box = (50.0, 20.0 * n, 550.0, 20.0 * n + 20)
        kind, cells = ("line", (row,)) if isinstance(row, str) else ("cells", row)
        fragments.append(Fragment(1, n + 1, kind, cells, bbox=box, tight=n > 0))  # type: ignore[arg-type]
    return Page(1, tuple(fragments), sum(count_characters(c) for f in fragments for c in f.cells), reader)


def test_a_sound_reading_has_no_faults() -> None:
    assert faults(page("Action Plan", HEADER, *ROWS, "Agreed in May.")).total == 0


@pytest.mark.parametrize(
    ("fault", "reading"),
    [
        ("outside", page(HEADER, ROWS[0], "2 Ask each adult alone. Tell teams Tarn Valley Police", ROWS[1])),
        ("cut", page(HEADER, *ROWS, ("3", "Ask each ad", "ult alone Tell teams", "Tarn Valley Police"))),
        ("broken", page(HEADER, *ROWS, ("", "alone and again", "", "teams and leads"))),
        (
            "broken",  # the number stands in the middle of its row, and the text above it was taken for a row
            page(
                HEADER,
                ROWS[0],
                ("", "Ask each adult alone at", "Tell all", ""),
                ("2", "every visit.", "teams", "Police"),
            ),
        ),
        ("misfit", page(HEADER, (*ROWS[0], "More"), (*ROWS[1], "More"))),
        ("misfit", page(HEAPED, ("1 Keep one form. Print it Council",))),
        ("crowded", page(HEADER, ("1\n2", "Keep one form.\nAsk each adult alone.", "Print it\nTell teams", "Police"))),
    ],
)
def test_each_check_finds_its_fault(fault: str, reading: Page) -> None:
    found = faults(reading)
    assert getattr(found, fault) > 0
    assert found.total == getattr(found, fault)
    assert is_poor(reading)


def test_a_list_inside_a_cell_is_not_several_rows() -> None:
    row = ("1", "Keep one form.", "1. Print it\n2. Send it", "Council")
    assert not is_poor(page(HEADER, row))


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(
            [("1", "keep one form in each office", "print it", "x"), ("2", "ask each adult alone", "tell teams", "y")],
            id="a plan in small letters",
        ),
        pytest.param(
            [("1", "Keep one form in each office.", "Print it", "X"), ("2", "ask each adult alone", "Tell teams", "Y")],
            id="a sentence that ended",
        ),
        pytest.param(
            [("1", "Keep one form.", "Print it", "All teams"), ("2", "Ask all.", "Tell teams", "all wards")],
            id="a name",
        ),
    ],
)
def test_cells_in_small_letters_are_not_lines_taken_for_rows(rows: list[tuple[str, ...]]) -> None:
    assert faults(page(HEADER, *rows)).broken == 0


def test_the_reading_with_fewer_faults_is_taken_whoever_made_it() -> None:
    good, bad = page(HEADER, *ROWS, reader=Reader.CAMELOT), page(HEADER, " ".join(ROWS[0]), ROWS[1])
    worse = page(HEADER, ("1\n2", "Keep one form.\nAsk each adult alone.", "Print it\nTell teams",
                          "Northmere Council\nTarn Valley Police"))  # fmt: skip
    assert best((worse, good)) is good
    assert best((good, worse)) is good
    assert best((bad, good)) is good


def test_of_equals_the_first_is_taken() -> None:
    first, second = page(HEADER, *ROWS), page(HEADER, *ROWS, reader=Reader.CAMELOT)
    assert best((first, second)) is first


def test_a_reading_that_loses_text_is_never_taken() -> None:
    whole, lossy = page(HEAPED, ("1 Keep one form. Print it Council",)), page(HEADER, ROWS[0])
    assert best((whole, lossy)) is whole


def test_a_reading_without_a_table_gives_way_to_one_with_a_table() -> None:
    lines = page(*(" ".join(row) for row in (HEADER, *ROWS)))
    table = page(HEADER, *ROWS)
    assert best((lines, table)) is table
