"""Where a progress text falls into dated or lettered parts, and where a date or letter is only mentioned."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normalizers.updates import split_updates
from schemas.enums import Precision

DATED: list[tuple[str, list[tuple[date, str]]]] = [
    (
        "Update Feb 2014: Form agreed. Update June 2014: Form in use.",
        [(date(2014, 2, 28), "Update Feb 2014: Form agreed."), (date(2014, 6, 30), "Update June 2014: Form in use.")],
    ),
    ("16.11.2021. Links are on the portal.", [(date(2021, 11, 16), "16.11.2021. Links are on the portal.")]),
    ("5/6/19 – completed. Map updated.", [(date(2019, 6, 5), "5/6/19 – completed. Map updated.")]),
    (
        "March 2015 – Policy in place for all wards May 2016 - Pathway covers referrals",
        [
            (date(2015, 3, 31), "March 2015 – Policy in place for all wards"),
            (date(2016, 5, 31), "May 2016 - Pathway covers referrals"),
        ],
    ),
    (
        "The force is looking at this. Update Feb 2014 Sergeants are back in the room.",
        [(date(2014, 2, 28), "The force is looking at this. Update Feb 2014 Sergeants are back in the room.")],
    ),
    (
        "August 2013 Trialled in two towns. Update Feb 2014: Under review.",
        [
            (date(2013, 8, 31), "August 2013 Trialled in two towns."),
            (date(2014, 2, 28), "Update Feb 2014: Under review."),
        ],
    ),
    (
        "Progress as at 31 March 2018: Approved. Progress as at 30 September 2018: Launched.",
        [
            (date(2018, 3, 31), "Progress as at 31 March 2018: Approved."),
            (date(2018, 9, 30), "Progress as at 30 September 2018: Launched."),
        ],
    ),
    (
        "[Nov 2020] Module written. [Feb 2021] Staff trained.",
        [(date(2020, 11, 30), "[Nov 2020] Module written."), (date(2021, 2, 28), "[Feb 2021] Staff trained.")],
    ),
    (
        "• Jan 2017 – first meeting\n• Mar 2017 – second meeting",
        [(date(2017, 1, 31), "• Jan 2017 – first meeting"), (date(2017, 3, 31), "Mar 2017 – second meeting")],
    ),
    (
        "June 2014 update - all done\nDecember 2014 update - audit begun",
        [
            (date(2014, 6, 30), "June 2014 update - all done"),
            (date(2014, 12, 31), "December 2014 update - audit begun"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_dated_parts(text: str, expected: list[tuple[date, str]]) -> None:
    assert [(p.date, p.text) for p in split_updates(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a) COMPLETE b) COMPLETE c) Meeting arranged.", ["a", "b", "c"]),
        ("c) COMPLETED d) e) f)", ["c", "d", "e", "f"]),
        ("1. Leaflet issued. 2. Poster printed. 3. Survey to follow.", ["1", "2", "3"]),
        ("(i) Reviewed (ii) Widened", ["i", "ii"]),
        ("1) Printed\n2) Posted", ["1", "2"]),
        ("a. Printed\nb. Posted", ["a", "b"]),
        ("All of these are done: a) printed b) posted", ["a", "b"]),
    ],
)
def test_lettered_parts(text: str, expected: list[str]) -> None:
    assert [p.part for p in split_updates(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Completed",
        "June 2019",
        "The unit opened as of 3rd Feb 2014. Staff have moved in.",
        "Completed – May 2016. It will be looked at again in June 2017 - by the matron.",
        "By March 2015 all will be trained. In April 2016 the unit opened.",
        "Meeting on 3 July 2015: it went well.",
        "Staff attended (see part b) of the plan).",
        "All staff hold level 3. They renew it each year.",
        "Since March 2014 – when the unit opened – referrals have doubled.",
    ],
)
def test_a_date_or_letter_that_heads_nothing(text: str) -> None:
    assert split_updates(text) == []


def test_a_letter_and_the_date_after_it_head_one_part() -> None:
    parts = split_updates("a) June 2016: printed b) July 2016: posted")
    assert [(p.part, p.date, p.precision) for p in parts] == [
        ("a", date(2016, 6, 30), Precision.MONTH),
        ("b", date(2016, 7, 31), Precision.MONTH),
    ]


def test_only_the_word_update_announces() -> None:
    first, second = split_updates("May 2014 – launch. Update June 2014: launched.")
    assert (first.announced, second.announced) == (False, True)


@settings(deadline=None)
@given(
    st.one_of(
        st.text(max_size=200),
        st.lists(st.sampled_from(["a) ", "b) ", "1. ", "May 2014", " – ", "Update ", "done. ", "\n"])).map("".join),
    )
)
def test_parts_are_slices_in_order_that_lose_no_letter(text: str) -> None:
    parts = split_updates(text)
    at = 0
    for part in parts:
        assert part.text == text[part.start : part.end]
        assert at <= part.start <= part.head <= part.body <= max(part.end, part.body)
        assert not any(map(str.isalnum, text[at : part.start]))
        at = part.end
    if parts:
        assert not any(map(str.isalnum, text[at:]))
