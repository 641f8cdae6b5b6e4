"""Every command that the README and the pages of `docs/` show is run, in a copy of what a newcomer has.

A block of `sh`, or of no language, runs as it stands, and each line of it has to succeed; one below
`<!-- exits with 1 -->` has to end with that code. A block of `python` runs as a program, and the steps of a workflow in
`yaml` run in their order. A block of `json` is the file of that kind which the commands of its page name.
The blocks of a page run one after the other, since readers run them so.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import click
import pytest
import yaml

from pipeline.cli import cli
from tests.fixtures.factory.samples import NAMES

ROOT: Final = Path(__file__).parents[1]
PAGES: Final = ("README.md", *sorted(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md")))
SHELL: Final = frozenset({"", "sh"})
RUN: Final = SHELL | {"json", "python", "yaml"}

ELSEWHERE: Final = {
    "make test": "it runs this",
    "make check": "CI runs each of its parts",
    "make evaluate": "tests/evaluation runs what it prints",
}
"""Commands that are not run here, and what runs them."""
PRINTED: Final = {
    ".venv/bin/jupyter lab examples": "it waits for a reader; tests/test_notebooks.py runs the notebooks",
}
"""Commands that stand in a sentence, and why they are not run."""

BLOCK: Final = re.compile(r"^(?:<!-- exits with (\d+) -->\n)?```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FENCE: Final = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
CODE: Final = re.compile(r"`([^`\n]+)`")
OPTION: Final = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
COMMAND: Final = re.compile(r"(?:\.venv/bin/)?(?:dhr-plans|jupyter|python) ")


@dataclass(frozen=True)
class Block:
    language: str
    text: str
    code: int


def blocks(page: str) -> list[Block]:
    found = BLOCK.findall((ROOT / page).read_text("utf-8"))
    return [Block(language, text, int(code or 0)) for code, language, text in found]


@pytest.fixture(scope="module")
def parsed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout in which `make parse` has run, with a few documents of the reader's own."""
    folder = tmp_path_factory.mktemp("clone")
    raw = folder / "data" / "raw"
    raw.mkdir(parents=True)
    for name in NAMES:
        shutil.copyfile(ROOT / "data" / "raw" / name, raw / name)
    for name in ("Makefile", "pyproject.toml", "requirements.lock"):
        shutil.copy2(ROOT / name, folder / name)
    shutil.copytree(ROOT / "examples", folder / "examples", ignore=shutil.ignore_patterns(".*", "*.ipynb"))
    environment = folder / ".venv"
    environment.mkdir()
    (environment / "bin").symlink_to(Path(sys.executable).parent, target_is_directory=True)
    (environment / ".installed").touch()
    _put(raw, folder / "reports", "plan.pdf", "aldercombe-plan.pdf")
    _put(raw, folder / "reports" / "north", "northmere.pdf", "northmere-review.pdf")
    _put(raw, folder / "reports" / "south", "selwick.md", "selwick-ada.md")
    _put(raw, folder / "dumps", "ashdale.txt", "ashdale_partnership_action_plan.txt")
    shutil.copyfile(ROOT / "examples" / "made_up_reviews.csv", folder / "reviews.csv")
    (folder / "notes").mkdir()
    (folder / "notes" / "holiday.jpg").write_bytes(b"\xff\xd8\xff\xe0 no document")
    with zipfile.ZipFile(folder / "archive.zip", "w") as archive:
        archive.write(raw / "quenby-tracker.csv", "quenby/tracker.csv")
    _run(["make", "parse"], folder)
    return folder


@pytest.fixture
def clone(parsed: Path, tmp_path: Path) -> Path:
    """Such a checkout for one page."""
    return shutil.copytree(parsed, tmp_path / "clone", symlinks=True)


def _put(raw: Path, folder: Path, name: str, sample: str) -> None:
    folder.mkdir(exist_ok=True)
    shutil.copyfile(raw / sample, folder / name)


@pytest.mark.skipif(os.name == "nt", reason="the commands are those of a POSIX shell")
@pytest.mark.parametrize("page", [page for page in PAGES if any(b.language in RUN for b in blocks(page))])
def test_the_commands_of_a_page_run(page: str, clone: Path) -> None:
    _save_files(page, clone)
    for block in blocks(page):
        if block.language in SHELL:
            kept = [line for line in block.text.splitlines() if _command(line) not in ELSEWHERE]
            _run(["bash", "-euo", "pipefail", "-c", "\n".join(kept)], clone, block.code)
        elif block.language == "python":
            _run([sys.executable, "-c", block.text], clone)
        elif block.language == "yaml":
            _run_workflow(yaml.safe_load(block.text), clone)


def _save_files(page: str, clone: Path) -> None:
    files = [block.text for block in blocks(page) if block.language == "json"]
    commands = "".join(block.text for block in blocks(page) if block.language in SHELL)
    for name, text in zip(dict.fromkeys(re.findall(r"[\w-]+\.json\b", commands)), files, strict=True):
        json.loads(text)
        (clone / name).write_text(text, "utf-8")


def _command(line: str) -> str:
    return line.split("#")[0].strip()


def _run(command: list[str], folder: Path, code: int = 0) -> None:
    path = os.pathsep.join((str(folder / ".venv" / "bin"), os.environ["PATH"]))
    environment = {**os.environ, "NO_COLOR": "1", "PATH": path}
    environment.pop("MAKEFLAGS", None)  # of the make that runs the tests
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == code, f"{command[-1]}\nended with {done.returncode}\n{done.stdout}{done.stderr}"


def _run_workflow(workflow: dict[str, Any], clone: Path) -> None:
    """The steps, in a repository that holds reports and accepted readings, beside a checkout of the parser."""
    folder = clone / "mine"
    folder.mkdir()
    shutil.copytree(clone / "reports", folder / "reports")
    case = folder / "cases" / "plan"
    case.mkdir(parents=True)
    shutil.copyfile(folder / "reports" / "plan.pdf", case / "source.pdf")
    (folder / "parser").symlink_to(clone, target_is_directory=True)
    _run(["bash", "-c", "parser/.venv/bin/dhr-plans check cases --accept"], folder)
    for job in workflow["jobs"].values():
        for step in job["steps"]:
            assert "run" in step or "uses" in step
            if "run" in step:
                _run(["bash", "-euo", "pipefail", "-c", step["run"]], folder)
    assert (folder / "dataset" / "actions.parquet").is_file()


def test_every_block_is_of_a_language_that_is_run() -> None:
    assert {block.language for page in PAGES for block in blocks(page)} <= RUN
    fences = {page: (ROOT / page).read_text("utf-8").count("\n```") for page in PAGES}
    assert fences == {page: 2 * len(blocks(page)) for page in PAGES}


def test_what_is_not_run_is_still_shown() -> None:
    lines = {
        _command(line) for page in PAGES for b in blocks(page) if b.language in SHELL for line in b.text.split("\n")
    }
    assert set(ELSEWHERE) <= lines
    assert set(PRINTED) <= {code for _, code in _codes()}


def test_every_command_in_a_sentence_is_shown_in_a_block_too() -> None:
    shown = "".join(block.text for page in PAGES for block in blocks(page))
    missing = [
        f"{page}: {code}"
        for page, code in _codes()
        if COMMAND.match(code) and code not in PRINTED and code.removeprefix(".venv/bin/") not in shown
    ]
    assert not missing


def test_every_option_that_a_page_names_is_the_commands() -> None:
    known = set(_options(cli))
    named = {(page, option) for page, code in _codes() if code.startswith("--") for option in OPTION.findall(code)}
    assert {option for _, option in named} >= {"--fresh", "--limit"}
    assert not {(page, option) for page, option in named if option not in known}


def _codes() -> Iterator[tuple[str, str]]:
    """Code within the sentences of each page."""
    for page in PAGES:
        for code in CODE.findall(FENCE.sub("", (ROOT / page).read_text("utf-8"))):
            yield page, code


def _options(command: click.Command) -> Iterator[str]:
    for parameter in command.params:
        yield from parameter.opts
    if isinstance(command, click.Group):
        for below in command.commands.values():
            yield from _options(below)
