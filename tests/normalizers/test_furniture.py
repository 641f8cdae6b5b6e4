"""What pages repeat and the plan does not say (rule 8 of the contract)."""

from __future__ import annotations

import pytest

from normalizers.furniture import is_page_number, is_separator, running_key, running_lines
from schemas.enums import Reader
from schemas.fragment import Fragment, Page

SEPARATORS = [
    (("---", "---"), True, "a rule under a header"),
    (("-----",), True, "on a line"),
    ((":---", "---:"), True, "with the signs of alignment"),
    (("____",), True, "of underscores"),
    (("====",), True, "of equal signs"),
    (("– – –", ""), True, "of long dashes"),
    (("", ""), False, "nothing"),
    (("...",), False, "dots are no dash"),
    (("- 1 -",), False, "a page number"),
    (("-", "a"), False, "a letter"),
]


@pytest.mark.parametrize(("cells", "expected", "why"), SEPARATORS, ids=[why for *_, why in SEPARATORS])
def test_rule_of_dashes(cells: tuple[str, ...], expected: bool, why: str) -> None:
    fragment = Fragment(1, 1, "cells" if len(cells) > 1 else "line", cells)
    assert is_separator(fragment) is expected, why


NUMBERS = [
    "7", "Page 7", "page 7 of 12", "7 of 12", "7/12", "- 7 -", "– 7 –", "Page | 7", "7 | P a g e", "Page iv", " 7 ",
    "Norbury action plan Page 7", "Norbury action plan – page 7 of 12",
]  # fmt: skip
NO_NUMBERS = [
    "", "Page", "Recommendation 7", "See page 7 for the key.", "2019 plan", "7.1", "the agent", "12345",
]  # fmt: skip


@pytest.mark.parametrize("text", NUMBERS)
def test_page_number(text: str) -> None:
    assert is_page_number(text)


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_no_page_number(text: str) -> None:
    assert not is_page_number(text)


def test_a_page_number_at_the_end_of_a_paragraph_is_a_reference() -> None:
    assert not is_page_number("The landlord was told of it by letter " + "and by telephone " * 9 + "as told on page 7")


def line(text: str) -> Fragment:
    return Fragment(1, 1, "line", (text,))


def row(*cells: str) -> Fragment:
    return Fragment(1, 1, "cells", cells)


KEYS = [
    (line("Norbury  Plan 2019"), "norbury plan #", "figures and case do not part two prints"),
    (row("", "Norbury Plan", ""), "norbury plan", "one cell of a row may run"),
    (row("Norbury", "Plan"), None, "a row of two cells is no running line"),
    (row("", ""), None, "nor is a blank one"),
]


@pytest.mark.parametrize(("fragment", "key", "why"), KEYS, ids=[why for *_, why in KEYS])
def test_what_makes_two_prints_one(fragment: Fragment, key: str | None, why: str) -> None:
    assert running_key(fragment) == key, why


def pages(*texts: tuple[Fragment, ...]) -> list[Page]:
    return [Page(number, fragments, 0, Reader.TEXT) for number, fragments in enumerate(texts, start=1)]


BODY = tuple(row(f"a{i}", f"b{i}") for i in range(12))
RUNNING = [
    (((line("Plan 1"), *BODY), (line("Plan 2"), *BODY)), {"plan #"}, "at the head of two pages that follow each other"),
    (((*BODY, line("Plan")), (*BODY, line("Plan"))), {"plan"}, "at the foot"),
    (((line("Plan"), *BODY), BODY, (line("Plan"), *BODY)), set(), "two pages that do not follow each other"),
    (
        ((line("Plan"), *BODY), BODY, (line("Plan"), *BODY), BODY, (line("Plan"), *BODY)),
        {"plan"},
        "every other page, three times",
    ),
    (((*BODY[:6], line("Plan"), *BODY[6:]),) * 3, set(), "in the middle of pages nothing runs"),
    (((line("7"), *BODY), (line("8"), *BODY)), set(), "figures alone are a page number"),
    (((row("Norbury city council", ""), *BODY),) * 2, set(), "a row of one cell on two pages may be text"),
    (((row("Norbury city council", ""), *BODY),) * 3, {"norbury city council"}, "on three it runs"),
    (((row("Complete", ""), *BODY),) * 3, set(), "a short one may stand thrice"),
]


@pytest.mark.parametrize(("fragments", "keys", "why"), RUNNING, ids=[why for *_, why in RUNNING])
def test_running_lines(fragments: tuple[tuple[Fragment, ...], ...], keys: set[str], why: str) -> None:
    assert running_lines(pages(*fragments)) == keys, why
