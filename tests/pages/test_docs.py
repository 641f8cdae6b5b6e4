"""The commands of the pages' documents work as they are printed, and so does the file that one of them shows."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from pathlib import Path

import pytest

from pipeline.cli import main
from tests.pages.conftest import RAW

DOCS = Path(__file__).parents[2] / "docs"
COMMAND = re.compile(r"^```\n\.venv/bin/dhr-plans (.+)\n```$", re.MULTILINE)


@pytest.mark.parametrize("document", ["report.md", "review.md"])
def test_every_command_works(document: str, dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (DOCS / document).read_text("utf-8")
    commands = COMMAND.findall(text)
    assert commands
    shutil.copytree(RAW, tmp_path / "data" / "raw")
    shutil.copytree(dataset, tmp_path / "data" / "parsed", ignore=shutil.ignore_patterns(".*", "review"))
    for block in re.findall(r"```json\n(.+?)```", text, re.DOTALL):
        (tmp_path / "corrections-parsed.json").write_text(block, "utf-8")
    monkeypatch.chdir(tmp_path)
    for command in commands:
        assert main(shlex.split(command)) == 0, command


def test_the_file_that_is_shown_corrects_what_it_says() -> None:
    (block,) = re.findall(r"```json\n(.+?)```", (DOCS / "review.md").read_text("utf-8"), re.DOTALL)
    (shown,) = json.loads(block)["corrections"]
    assert (shown["column"], shown["old"], shown["new"]) == ("status", "not_started", "in_progress")


@pytest.mark.parametrize("document", ["report.md", "review.md"])
def test_every_option_that_is_named_exists(document: str, capsys: pytest.CaptureFixture[str]) -> None:
    helps = ""
    for command in ("report", "review", "apply-corrections"):
        main([command, "--help"])
        helps += capsys.readouterr().out
    named = set(re.findall(r"--[a-z][a-z-]+", (DOCS / document).read_text("utf-8")))
    assert named
    assert named <= set(re.findall(r"--[a-z][a-z-]+", helps))
