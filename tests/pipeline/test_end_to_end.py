"""The real parser through the real command, on a plan small enough to see whole."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from pipeline.cli import main
from pipeline.convert import convert
from pipeline.layout import DATASET_FILES
from schemas.enums import Status
from tests.fixtures.factory.forms import make
from tests.fixtures.factory.generate import make_plan

PLAN = """Brackwater Community Safety Partnership

Domestic Homicide Review: Action Plan

Recommendation\tAction to take\tLead agency\tTarget date\tProgress
1. Front-line staff should know the signs of coercive control.\tRun a course for every team\tBrackwater Council\t\
March 2021\tComplete. Ninety people attended.
2. Agencies should share what they know of risk.\tAgree a protocol and test it\tBrackwater NHS Trust\t\
30/06/2021\tIn progress: a draft has been circulated
"""

ROOT = Path(__file__).parents[2]


def test_a_plan_becomes_a_dataset(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text(PLAN)
    assert main(["parse", str(tmp_path / "plan.txt"), "--out", str(tmp_path / "out"), "--quiet"]) == 0
    actions = pq.read_table(tmp_path / "out" / "actions.parquet").to_pylist()
    assert [row["action"] for row in actions] == ["Run a course for every team", "Agree a protocol and test it"]
    assert [row["recommendation_number"] for row in actions] == ["1", "2"]
    assert [row["status"] for row in actions] == ["complete", "in_progress"]
    assert [str(row["target_date"]) for row in actions] == ["2021-03-31", "2021-06-30"]
    (document,) = pq.read_table(tmp_path / "out" / "documents.parquet").to_pylist()
    assert document["error_code"] is None
    assert document["characters_source"] > 0
    assert document["characters_unaccounted"] == 0


@pytest.mark.parametrize("text", ["A letter about a meeting.\n", "One\ttwo\nthree\tfour\n"])
def test_a_document_without_a_plan_says_so(text: str) -> None:
    document = convert(text.encode()).document
    assert document.error_code == "no_action_plan"
    assert document.actions == 0


def test_the_dataset_does_not_depend_on_the_hash_seed_of_the_process(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text(PLAN)
    datasets = []
    for seed in ("1", "2"):
        out = tmp_path / f"out{seed}"
        program = "import sys; from pipeline.cli import main; sys.exit(main(sys.argv[1:]))"
        command = [sys.executable, "-c", program, "parse", str(tmp_path / "plan.txt"), "--out", str(out), "--quiet"]
        subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, check=True)
        datasets.append({path.name: path.read_bytes() for path in sorted(out.iterdir()) if path.name in DATASET_FILES})
    assert datasets[0] == datasets[1]


def test_converting_writes_nothing_prints_nothing_and_calls_nobody(tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text(PLAN)
    program = """
import os, sys
from pathlib import Path
sys.dont_write_bytecode = True
seen = []
def hook(event, arguments):
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        seen.append(str(arguments[0]))
    if event.startswith(("socket.connect", "subprocess.", "os.system", "os.mkdir", "os.remove", "os.rename")):
        seen.append(event)
sys.addaudithook(hook)
from pipeline.convert import convert
from pipeline.layout import DATASET_FILES
assert len(convert(Path(sys.argv[1])).actions) == 2
assert not seen, seen
loaded = {"pyarrow", "pandas", "pdfplumber", "camelot"} & set(sys.modules)
assert not loaded, loaded
"""
    command = [sys.executable, "-c", program, str(tmp_path / "plan.txt")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_show_names_the_words_that_decided(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "plan.txt").write_text(PLAN)
    assert main(["show", str(tmp_path / "plan.txt"), "--why"]) == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert "complete: “Complete” from progress (label)" in printed
    assert "✓ complete “Complete” progress[0:8]" in printed


def test_statuses_of_the_library_are_those_of_the_dataset() -> None:
    assert [action.status for action in convert(PLAN.encode()).actions] == [Status.COMPLETE, Status.IN_PROGRESS]


def test_one_plan_in_two_forms_is_told(tmp_path: Path) -> None:
    plan = make_plan(2, size=8, most=60)
    folder = tmp_path / "in"
    folder.mkdir()
    with zipfile.ZipFile(folder / "reply.zip", "w") as packed:
        packed.writestr("plan.docx", make("docx", "plain", [plan])[0])
    (folder / "plan.html").write_bytes(make("html", "merged", [plan])[0])
    (folder / "other.md").write_bytes(make("markdown", "whole", [make_plan(3, size=8, most=60)])[0])
    assert main(["parse", str(folder), "--out", str(tmp_path / "out"), "--quiet"]) == 0
    documents = pq.read_table(tmp_path / "out" / "documents.parquet").to_pylist()
    assert {d["source_file"]: d["same_plan_as"] for d in documents} == {
        "other.md": [],
        "plan.html": ["reply.zip/plan.docx"],
        "reply.zip/plan.docx": ["plan.html"],
    }
    assert [d["actions"] for d in documents] == [8, 8, 8]
