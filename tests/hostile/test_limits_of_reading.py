"""Each hostile or broken document, read by itself: it ends as it has to, and soon."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.convert import convert
from schemas.enums import ErrorCode, WarningCode
from tests.hostile import damage, office_cases, pdf_cases, text_cases
from tests.hostile.cases import ANY_END, PARSED, Case
from tests.hostile.pdf_cases import GOOD
from tests.hostile.raw_pdf import bomb, file_of, pages_of

ALL = (*pdf_cases.CASES, *text_cases.CASES, *office_cases.CASES)


@pytest.mark.parametrize("case", [c for c in ALL if not c.alone], ids=lambda case: case.name)
def test_it_ends_as_it_has_to(case: Case) -> None:
    found = convert(case.make(), source_file=case.name)
    assert (found.document.error_code or PARSED) in case.ends, found.document.error
    assert bool(found.actions) == (found.document.error_code is None)


def test_a_page_over_a_limit_costs_no_other_page() -> None:
    found = convert(file_of(pages_of(bomb(b""), GOOD)))
    assert found.document.pages_unread == [1]
    assert WarningCode.PAGES_OVER_LIMIT in found.document.warnings
    assert len(found.actions) == 2


def test_wherever_a_file_is_cut_what_is_left_of_it_is_read() -> None:
    """Where the catalog comes first and objects stand in clear, the pages before the cut are sound."""
    ends = [convert(data).document for data in damage.truncated(file_of(pages_of(GOOD, GOOD, GOOD)))]
    assert {d.error_code or PARSED for d in ends} <= ANY_END
    read = [d for d in ends if d.error_code is None]
    assert read
    assert all(WarningCode.PAGES_UNREAD in d.warnings for d in read)


@pytest.mark.parametrize("make", [damage.printed, damage.packed, damage.exported])
def test_changed_bytes_end_in_records_or_a_code(make: Callable[[], bytes]) -> None:
    ends = {convert(data).document.error_code for data in damage.flipped(make(), 20, seed=99)}
    assert ErrorCode.INTERNAL not in ends
