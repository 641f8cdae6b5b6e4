"""One document in the terminal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.cli import main
from tests.pipeline.toy_parser import NO_PLAN, PLAN

Folder = Callable[..., Path]

pytestmark = pytest.mark.usefixtures("toy")


@pytest.fixture
def shown(folder: Folder, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    def show(content: str, *options: str, code: int = 0) -> str:
        assert main(["show", str(folder("in", {"plan.txt": content}) / "plan.txt"), *options]) == code
        return capsys.readouterr().out

    return show


def test_records_have_their_page_their_columns_and_the_words_of_their_status(shown: Callable[..., str]) -> None:
    printed = [" ".join(line.split()) for line in shown(PLAN).splitlines()]
    for line in (
        "1 p. 1 complete",
        "recommendation done: train staff",
        "action Run a course",
        "agencies Vale Council",
        "Cost none",
        "status complete: “done” from progress (label)",
        "2 p. 1 not_stated",
    ):
        assert line in printed


def test_why_marks_the_words_that_decided_the_status(shown: Callable[..., str]) -> None:
    row = "Share records\tSign a protocol\tVale NHS\tComplete\n"
    printed = [" ".join(line.split()) for line in shown(row, "--why").splitlines()]
    assert "✓ complete “Complete” progress[0:8], label: " in "\n".join(printed)


def test_fragments_are_the_rows_and_lines_of_each_page(shown: Callable[..., str]) -> None:
    printed = shown(PLAN, "--fragments")
    assert "page 1  (text, " in printed
    assert "   1  line   Plan of Elmbridge Vale" in printed
    assert "   3  cells  Share records │ Sign a protocol │ Vale NHS" in printed
    assert "not_stated" not in printed


def test_residue_has_its_place_and_reason(shown: Callable[..., str]) -> None:
    assert "p. 1 row 1  prose: Plan of Elmbridge Vale" in shown(PLAN, "--residue")


def test_a_document_without_a_plan_is_shown_as_such(shown: Callable[..., str]) -> None:
    assert "no_action_plan  plan.txt: no action plan was found" in shown(NO_PLAN)


def test_a_document_that_cannot_be_read_ends_with_1(shown: Callable[..., str]) -> None:
    assert "empty  plan.txt: the file is empty" in shown("", code=1)
