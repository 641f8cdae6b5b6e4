"""Each limit has a code and a way out."""

from __future__ import annotations

import pytest

import extractors
from extractors.errors import ExtractionError
from extractors.limits import LIMIT_NAMES, Limits


def test_every_limit_has_a_code_of_its_own_and_names_the_option_that_raises_it() -> None:
    codes = set()
    for name in LIMIT_NAMES:
        greatest = getattr(Limits(), name)
        Limits().check(name, greatest)
        with pytest.raises(ExtractionError, match=f"--limit {name}=N") as caught:
            Limits().check(name, greatest + 1)
        codes.add(caught.value.code)
    assert len(codes) == len(LIMIT_NAMES)


def test_a_file_above_the_limit_is_not_read() -> None:
    with pytest.raises(ExtractionError, match="file_bytes"):
        extractors.read(b"A letter\n", "letter.txt", Limits(file_bytes=8))
