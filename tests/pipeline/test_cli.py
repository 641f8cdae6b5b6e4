"""The command: exit codes, what is printed, and what is not loaded."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from extractors.limits import Limits
from pipeline import run as run_module
from pipeline.cli import main
from pipeline.executor import Executor
from pipeline.layout import DATASET_FILES
from pipeline.settings import Settings
from pipeline.version import parser_version
from tests.pipeline.toy_parser import NO_PLAN, OTHER_PLAN, PLAN

Folder = Callable[..., Path]

pytestmark = pytest.mark.usefixtures("toy")

HEAVY = ("pyarrow", "pandas", "spacy", "pdfplumber", "pypdfium2", "camelot", "pydantic", "rich", "ftfy")


def parse(*arguments: object) -> int:
    return main(["parse", *map(str, arguments)])


def dataset_of(out: Path) -> set[str]:
    return {path.name for path in out.iterdir()} & DATASET_FILES


def test_0_when_every_document_was_read_with_or_without_a_plan(folder: Folder, tmp_path: Path) -> None:
    assert parse(folder("in", {"a.txt": PLAN, "b.txt": NO_PLAN}), "--out", tmp_path / "out") == 0


def test_1_when_some_failed_and_the_others_are_written(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = folder("in", {"a.txt": PLAN, "b.txt": "", "c.pdf": b"\0", "d.txt": "CRASH"})
    assert parse(base, "--out", tmp_path / "out", "--json") == 1
    printed = json.loads(capsys.readouterr().out)
    assert printed["records"] == 2
    assert [failure["error_code"] for failure in printed["failures"]] == ["empty", "not_a_document", "internal"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["parse"],
        ["parse", "{in}"],
        ["parse", "{in}/missing.txt", "--out", "{out}"],
        ["parse", "{in}/*.docx", "--out", "{out}"],
        ["parse", "{in}", "--out", "{out}", "--prune", "--add"],
        ["parse", "{in}", "--out", "{out}", "--root", "{in}/sub"],
        ["parse", "{in}", "--out", "{out}", "--unknown"],
        ["parse", "{in}", "--out", "{out}", "--jobs", "0"],
        ["parse", "{in}", "--out", "{out}", "--timeout", "0"],
        ["parse", "{in}", "--out", "{out}", "--max-memory", "much"],
        ["parse", "{in}", "--out", "{out}", "--max-memory", "10M"],
        ["parse", "{in}", "--out", "{out}", "--limit", "words=10"],
        ["parse", "{in}", "--out", "{out}", "--limit", "pages"],
        ["show", "{in}/missing.txt"],
        ["review", "{in}", "--sources", "{in}"],
        ["review", "{in}"],
        ["review", "{in}", "--sources", "{in}", "--timeout", "0"],
        ["apply-corrections", "{in}", "{in}/a.txt", "--out", "{out}"],
        ["apply-corrections", "{in}", "{in}/a.txt"],
        ["check", "{in}"],
        ["check", "{in}/missing"],
        ["unknown"],
        [],
    ],
)
def test_2_when_the_usage_is_wrong_or_nothing_matches(folder: Folder, tmp_path: Path, arguments: list[str]) -> None:
    base, out = folder("in", {"a.txt": PLAN, "sub/b.txt": PLAN}), tmp_path / "out"
    filled = [argument.replace("{in}", str(base)).replace("{out}", str(out)) for argument in arguments]
    assert main(filled) == 2
    assert not out.exists()


def test_3_when_documents_would_be_dropped_which_are_listed(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = folder("in", {"a.txt": PLAN, "b.txt": OTHER_PLAN})
    assert parse(base, "--out", tmp_path / "out") == 0
    assert parse(base / "a.txt", "--out", tmp_path / "out") == 3
    complaint = capsys.readouterr().err
    assert "  b.txt\n" in complaint
    assert "--add" in complaint
    assert "--prune" in complaint
    assert parse(base / "a.txt", "--out", tmp_path / "out", "--add") == 0
    assert parse(base / "a.txt", "--out", tmp_path / "out", "--prune") == 0


def test_3_when_the_output_cannot_be_written(folder: Folder) -> None:
    base = folder("in", {"a.txt": PLAN})
    assert parse(base, "--out", base / "a.txt") == 3


def test_3_when_the_run_itself_fails(folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object) -> object:
        raise MemoryError

    monkeypatch.setattr(run_module, "read_all", failing)
    assert parse(folder("in", {"a.txt": PLAN}), "--out", tmp_path / "out") == 3
    assert not dataset_of(tmp_path / "out")


@pytest.mark.parametrize("how", ["INTERRUPT", "TERMINATE"])
def test_130_when_interrupted_and_no_dataset_is_left(folder: Folder, tmp_path: Path, how: str) -> None:
    base = folder("in", {"a.txt": PLAN, "b.txt": how})
    assert parse(base, "--out", tmp_path / "out") == 130
    assert not dataset_of(tmp_path / "out")


def test_the_table_tells_counts_shares_and_where_the_files_are(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    base = folder("in", {"a.txt": PLAN, "b.txt": PLAN, "c.txt": NO_PLAN, "d.txt": ""})
    parse(base, "--out", "out")
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    for expected in (
        ["documents", "4"],
        ["without", "an", "action", "plan", "1", "25%"],
        ["duplicates", "1", "25%"],
        ["failed", "1", "25%"],
        ["records", "2"],
        ["complete", "1", "50%"],
        ["not_stated", "1", "50%"],
        ["residue", "2"],
        ["prose", "2"],
        ["warnings", "0"],
    ):
        assert expected in lines
    assert next(line for line in lines if line[:1] == ["empty"])[:2] == ["empty", "d.txt:"]
    assert lines[-1][:3] == ["Written", "to", "out:"]


def test_options_become_settings(folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = []
    executor_for = run_module.executor_for

    def noted(settings: Settings, documents: int) -> Executor:
        given.append(settings)
        return executor_for(settings, documents)

    monkeypatch.setattr(run_module, "executor_for", noted)
    base = folder("in", {"a.txt": PLAN})
    options = ["--jobs", 3, "--timeout", "2.5", "--max-memory", "1.5G", "--limit", "pages=9", "--limit", "cells=8"]
    assert parse(base, "--out", tmp_path / "out", *options) == 0
    assert given == [Settings(3, 2.5, 1_500_000_000, Limits(pages=9, cells=8))]


def test_json_tells_the_same(folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = folder("in", {"a.txt": PLAN, "b.txt": PLAN, "c.txt": NO_PLAN})
    parse(base, "--out", tmp_path / "out", "--json")
    printed = json.loads(capsys.readouterr().out)
    assert (printed["documents"], printed["documents_duplicate"], printed["documents_without_plan"]) == (3, 1, 1)
    assert printed["status"] == {
        "complete": {"records": 1, "share": 0.5},
        "not_stated": {"records": 1, "share": 0.5},
    }
    assert printed["residue"] == {"prose": 2}
    assert printed["files"]["actions.parquet"] == 2
    assert printed["out"] == str(tmp_path / "out")


def test_quiet_prints_failures_only(folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = folder("in", {"a.txt": PLAN, "b.txt": ""})
    assert parse(base, "--out", tmp_path / "out", "--quiet") == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == "empty  b.txt: the file is empty: get another copy\n"


def test_an_argument_that_names_nothing_beside_others_is_told(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = folder("in", {"a.txt": PLAN})
    assert parse(base, base / "*.docx", "--out", tmp_path / "out") == 0
    assert "*.docx" in capsys.readouterr().err


def test_no_escape_sequence_reaches_the_terminal(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    evil = "Title \x1b]0;gone\x07\nShare\u202e records\tSign \x1b[31mit\x9b2J\tVale [bold]NHS[/bold]\n"
    base = folder("in", {"a.txt": evil, "b\x1b[2J.txt": "", "case/source.txt": evil})
    parse(base, "--out", tmp_path / "out")
    parse(base / "a.txt", "--out", tmp_path / "out")
    parse(base, "--out", tmp_path / "out", "--json")
    for option in ([], ["--fragments"], ["--residue"], ["--why"]):
        assert main(["show", str(base / "a.txt"), *option]) == 0
    main(["check", str(base)])
    (base / "case" / "records.json").write_text('{"records": [{"action": "\\u001b[31m"}]}')
    main(["check", str(base)])
    captured = capsys.readouterr()
    for steering in ("\x1b", "\x07", "\x9b", "\u202e"):
        assert steering not in captured.out
        assert steering not in captured.err
    assert "Sign \\x1b[31mit\\x9b2J" in captured.out
    assert "[bold]NHS[/bold]" in captured.out


def test_help_loads_nothing_heavy() -> None:
    program = (
        "import sys; from pipeline.cli import main; "
        "codes = [main([*command, '--help']) for command in ([], ['parse'], ['show'], ['check'])]; "
        f"print(codes, sorted(set({HEAVY!r}) & set(sys.modules)))"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[0, 0, 0, 0] []"


def test_version_is_the_one_that_the_dataset_records(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"dhr-plans {parser_version()}\n"


def test_a_failure_is_one_line_whatever_the_name_of_its_file(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = folder("in", {"a\nb.txt": "", "..c.txt": "", "é\t.txt": ""})
    assert parse(base, "--out", tmp_path / "out", "--quiet") == 1
    assert capsys.readouterr().err.count("\n") == 2  # what opens with a full stop is hidden
