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


WIDE = ["word"] * 30
FORMS = {
    "html": f"<table><tr><th>{'</th><th>'.join(WIDE)}</th></tr><tr><td>{'</td><td>'.join(WIDE)}</td></tr></table>",
    "markdown": f"| {' | '.join(WIDE)} |\n|{' --- |' * 30}\n| {' | '.join(WIDE)} |\n",
    "csv": f"{','.join(WIDE)}\n" * 4,
    "dump": "\t".join(WIDE) + "\n",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("name", "greatest"), [("row_cells", 29), ("cells", 29), ("text_characters", 60)])
def test_every_form_of_text_keeps_to_the_limits(form: str, name: str, greatest: int) -> None:
    extractors.read(FORMS[form].encode(), "plan.txt")
    with pytest.raises(ExtractionError, match=f"--limit {name}=N"):
        extractors.read(FORMS[form].encode(), "plan.txt", Limits(**{name: greatest}))


def test_blank_cells_at_the_end_of_a_row_do_not_count() -> None:
    extractors.read(
        b"No,Recommendation,Action\n1,Ask,Ring" + b"," * 50 + b"\n2,Tell,Write\n", "plan.csv", Limits(row_cells=9)
    )
