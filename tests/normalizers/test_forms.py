"""Plans printed as forms: labels down the left side, one small table a record."""

from __future__ import annotations

import pytest

from normalizers.forms import find_forms
from normalizers.records import Interpretation, interpret
from schemas.fragment import Transcript
from tests.normalizers.small_tables import COUNCIL, PAGE, RING, TRUST, WRITE, pages_of

FIRST = [("Recommendation 1", COUNCIL), ("Action to take", WRITE), ("Target date", "May 2019"), ("Progress", "Sent")]
SECOND = [("Recommendation 2", TRUST), ("Action to take", RING), ("Target date", "June 2019"), ("Progress", "Begun")]


def read(*rows: tuple[str, ...]) -> Interpretation:
    pages = pages_of(*rows)
    transcript = Transcript("text/plain", pages, len(pages))
    return interpret(transcript, document_id="ab" * 32, source_file="plan.txt")


def lines(*rows: tuple[str, ...]) -> list[tuple[str, bool]]:
    """The column and the place in its record of each line of the forms: (column, opens a record)."""
    forms = find_forms(pages_of(*rows))
    assert forms is not None
    return [(forms.header.cells[line.column].columns[0], line.opens) for line in forms.lines.values()]


def test_labels_name_the_columns_and_the_first_again_opens_a_record() -> None:
    one = [("recommendation", True), ("action", False), ("target_date_text", False), ("progress", False)]
    assert lines(*FIRST, PAGE, *SECOND) == one * 2
    assert lines(*FIRST, *SECOND) == one * 2, "with nothing between them"


def test_a_label_of_plain_words_opens_a_record_too() -> None:
    plain = [("Recommendation", COUNCIL), ("Action", WRITE), ("Lead agency", "Norbury Council")]
    assert [opens for _, opens in lines(*plain, *plain)] == [True, False, False] * 2


def test_a_form_is_a_row_of_the_table_with_its_text_in_the_column_of_its_label() -> None:
    pages = pages_of(*FIRST)
    forms = find_forms(pages)
    assert forms is not None
    assert forms.header.printed == ("", "Recommendation", "Action to take", "Target date", "Progress")
    assert [forms.cells(fragment) for fragment in pages[0].fragments] == [
        ("Recommendation 1", COUNCIL, "", "", ""),
        ("", "", WRITE, "", ""),
        ("", "", "", "May 2019", ""),
        ("", "", "", "", "Sent"),
    ]


NO_FORMS = [
    ([("Action", WRITE), ("Target date", "May 2019")], "two lines are too few to tell"),
    ([("Lead agency", "Norbury Council"), ("Target date", "May 2019"), ("Progress", "Sent")], "nothing is to be done"),
    ([("Action", WRITE), ("Action", RING), ("Action", "Send.")], "one label: a list"),
    ([("Chair", "A. Writer"), ("Author", "B. Reader"), ("Address", "1 High Street")], "labels of another kind"),
    ([("Recommendation", "Action"), ("Recommendation", "Status"), ("Action", "Target date")], "rows of headers"),
    ([("Action", WRITE, "May 2019"), ("Recommendation", TRUST, "May"), ("Progress", "Sent", "June")], "three columns"),
]


@pytest.mark.parametrize(("rows", "why"), NO_FORMS, ids=[why for _, why in NO_FORMS])
def test_what_is_no_form(rows: list[tuple[str, ...]], why: str) -> None:
    assert find_forms(pages_of(*rows)) is None, why


def test_each_form_is_a_record() -> None:
    found = read(*FIRST, PAGE, *SECOND)
    assert [(a.recommendation_number, a.recommendation, a.action, a.progress) for a in found.actions] == [
        ("1", COUNCIL, WRITE, "Sent"),
        ("2", TRUST, RING, "Begun"),
    ]
    assert [str(a.target_date) for a in found.actions] == ["2019-05-31", "2019-06-30"]
    assert len(found.tables) == 1


def test_labels_are_headers_and_the_later_ones_repeated() -> None:
    told = [(piece.reason.value, piece.text) for piece in read(*FIRST, PAGE, *SECOND).residue]
    labels = ["Action to take", "Target date", "Progress"]
    assert told == [*(("column_header", text) for text in labels), *(("repeated_header", text) for text in labels)]


def test_small_letters_and_list_marks_begin_a_value_and_carry_on_nothing() -> None:
    rows = [("Recommendation 1", COUNCIL), ("Action", "a) Write it."), ("Progress", "sent in part, the rest in spring")]
    (action,) = read(*rows).actions
    assert (action.recommendation, action.action) == (COUNCIL, "a) Write it.")
    assert action.progress == "sent in part, the rest in spring"


def test_a_heading_above_a_form_is_its_section() -> None:
    found = read(("Norbury Council",), PAGE, *FIRST, PAGE, ("Westmarsh NHS Trust",), PAGE, *SECOND)
    assert [action.section for action in found.actions] == ["Norbury Council", "Westmarsh NHS Trust"]
    assert [action.table for action in found.actions] == [1, 2]


def test_a_value_left_blank_ends_no_form() -> None:
    blank = [("Target date", "") if label == "Target date" else (label, value) for label, value in FIRST]
    found = read(*blank, PAGE, *SECOND)
    assert [(a.action, a.target_date_text, a.progress) for a in found.actions] == [
        (WRITE, None, "Sent"),
        (RING, "June 2019", "Begun"),
    ]


def test_a_second_action_in_a_form_is_a_second_record() -> None:
    more = [("Action to take", RING), ("Target date", "June 2019")]
    assert [(a.action, a.target_date_text) for a in read(*FIRST[:3], *more).actions] == [
        (WRITE, "May 2019"),
        (RING, "June 2019"),
    ]
