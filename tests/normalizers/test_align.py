"""Rule 7 of the contract: cells that lost their columns are realigned by what they hold."""

from __future__ import annotations

import pytest

from normalizers.align import Aligned, align_page

KEYS = (
    "recommendation_number",
    "recommendation",
    "scope_text",
    "action",
    "lead_agency",
    "target_date_text",
    "progress",
)
SHORT = ("recommendation", "action", "lead_agency", "target_date_text", "progress")
R = "The council should write to every landlord in the town about the new telephone line."
A = "HOUSING: Write the letter with the housing team and send it to the landlords who hold a licence."
B = "POLICE: Ring the agents of the town and ask them to pass the number on to each new tenant."
LEAD = "Norbury Council"
TOLD = "The letter was written in the spring and has been sent to all of the landlords with a licence."


def align(rows: list[tuple[str, ...]], keys: tuple[str, ...] = SHORT, before: tuple[str, ...] = ()) -> list[Aligned]:
    return align_page(rows, keys, before or ("",) * len(keys))  # type: ignore[arg-type]


def columns(aligned: Aligned, keys: tuple[str, ...] = SHORT) -> dict[str, str]:
    return {key: cell for key, cell in zip(keys, aligned.cells, strict=True) if cell}


FULL = {"recommendation": R, "action": A, "lead_agency": LEAD, "target_date_text": "May 2019", "progress": TOLD}
WHOLE = (R, A, LEAD, "May 2019", TOLD)

CASES: list[tuple[str, list[tuple[str, ...]], list[dict[str, str]]]] = [
    ("a whole row stays", [WHOLE], [FULL]),
    ("a blank last column was dropped", [(R, A, LEAD, "May 2019")], [{k: FULL[k] for k in SHORT[:4]}]),
    (
        "a blank first column was dropped from the page",
        [(A, LEAD, "May 2019", "Complete"), (B, LEAD, "June 2019", "Ongoing")],
        [
            {"action": A, "lead_agency": LEAD, "target_date_text": "May 2019", "progress": "Complete"},
            {"action": B, "lead_agency": LEAD, "target_date_text": "June 2019", "progress": "Ongoing"},
        ],
    ),
    (
        "a blank lead column was dropped from the page",
        [(R, A, "May 2019", "Complete")],
        [{"recommendation": R, "action": A, "target_date_text": "May 2019", "progress": "Complete"}],
    ),
    (
        "a blank target column was dropped from the page",
        [(R, A, LEAD, "Complete"), (R, A, "Norbury Police", "Ongoing")],
        [
            {"recommendation": R, "action": A, "lead_agency": LEAD, "progress": "Complete"},
            {"recommendation": R, "action": A, "lead_agency": "Norbury Police", "progress": "Ongoing"},
        ],
    ),
    (
        "two columns were dropped",
        [(A, LEAD, "Complete")],
        [{"action": A, "lead_agency": LEAD, "progress": "Complete"}],
    ),
    (
        "blank cells beyond the last column go",
        [(R, A, LEAD, "May 2019", TOLD, "", "")],
        [FULL],
    ),
    (
        "a blank cell inside a row that is too wide goes",
        [(R, A, LEAD, "May 2019", "", TOLD)],
        [FULL],
    ),
    (
        "text beyond the last column joins it",
        [(R, A, LEAD, "May 2019", "Begun.", "Done.")],
        [{**FULL, "progress": "Begun.\n\nDone."}],
    ),
    (
        "a row drifted by one to the left is moved back",
        [("", LEAD, "May 2019", "Complete", "")],
        [{"lead_agency": LEAD, "target_date_text": "May 2019", "progress": "Complete"}],
    ),
    (
        "a row drifted by one to the right is moved back",
        [("", R, "", LEAD, "May 2019")],
        [{"action": R, "lead_agency": LEAD, "target_date_text": "May 2019"}],
    ),
    ("a lone cell stays where it stands", [("", "", "May 2019", "", "")], [{"lead_agency": "May 2019"}]),
    ("no row is moved for a slight gain", [(R, "", "Housing team", "Spring", "")],
     [{"recommendation": R, "lead_agency": "Housing team", "target_date_text": "Spring"}]),
]  # fmt: skip


@pytest.mark.parametrize(("why", "rows", "expected"), CASES, ids=[why for why, *_ in CASES])
def test_cells_find_their_columns(why: str, rows: list[tuple[str, ...]], expected: list[dict[str, str]]) -> None:
    assert [columns(aligned) for aligned in align(rows)] == expected, why


def test_moved_columns_are_named() -> None:
    (aligned,) = align([(A, LEAD, "Complete")])
    assert aligned.moved == {1, 2, 4}
    assert align([WHOLE])[0].moved == frozenset()


def test_blank_cells_that_were_moved_are_not_named() -> None:
    (aligned,) = align([("", LEAD, "Complete")], before=("", A, "", "", ""))
    assert all(aligned.cells[place] for place in aligned.moved)


@pytest.mark.xfail(
    strict=True, raises=AssertionError, reason="the credit for dropped last cells outweighs an open sentence"
)
def test_a_tail_goes_where_its_sentence_was_left_open() -> None:
    before = (R, "Write the letter with the housing", LEAD, "May 2019", "")
    (aligned,) = align([("team and send it to all of the landlords.", "", "", "")], before=before)
    assert columns(aligned) == {"action": "team and send it to all of the landlords."}


@pytest.mark.xfail(
    strict=True,
    raises=AssertionError,
    reason="that a plan numbers its recommendations is not held against unnumbered text",
)
def test_text_without_a_number_is_no_recommendation_of_a_plan_that_numbers_them() -> None:
    before = (f"4. {R}", "Ring the landlords.", LEAD, "May 2019", "Complete")
    (aligned,) = align([("Send the number to each agent in the town.", LEAD, "May 2019", "Complete")], before=before)
    assert columns(aligned).get("action") == "Send the number to each agent in the town."


def test_rows_of_one_length_share_one_way_of_losing_columns() -> None:
    rows = [(A, LEAD, "May 2019", "Complete"), (A, "", "", "Letters sent")]
    first, second = align(rows)
    assert columns(first)["action"] == A
    assert columns(second) == {"action": A, "progress": "Letters sent"}


def test_numbers_and_scopes_find_their_columns() -> None:
    (aligned,) = align([("3.", R, "Local", A, "May 2019", "Complete")], KEYS)
    assert columns(aligned, KEYS) == {
        "recommendation_number": "3.",
        "recommendation": R,
        "scope_text": "Local",
        "action": A,
        "target_date_text": "May 2019",
        "progress": "Complete",
    }


def test_nothing_is_lost_or_doubled() -> None:
    rows = [WHOLE, (A, LEAD), ("", "", "", "x"), (R, A, LEAD, "May 2019", TOLD, "more", "", "and more"), ("",) * 9]
    for row, aligned in zip(rows, align(rows), strict=True):
        assert len(aligned.cells) == len(SHORT)
        assert sorted("".join("".join(row).split())) == sorted("".join("".join(aligned.cells).split()))


def test_no_row_no_result() -> None:
    assert align([]) == []


def test_an_agency_alone_in_a_row_stands_in_the_first_column() -> None:
    (aligned,) = align([("Norbury Police",)])
    assert columns(aligned) == {"recommendation": "Norbury Police"}


def test_small_letters_go_under_the_text_that_breaks_off() -> None:
    before = (R, "Ring the agents", LEAD, "May 2019", "The letter is with the")
    whole = (R, B, LEAD, "June 2019", "Complete")
    first, _ = align([("", "printer and will be sent."), whole], before=before)
    assert columns(first) == {"progress": "printer and will be sent."}
