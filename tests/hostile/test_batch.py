"""One run over the whole corpus: nothing stops it, nothing is missing, and nothing is left behind."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import psutil
import pyarrow.parquet as pq
import pytest

from schemas.enums import ErrorCode
from tests.hostile import folder
from tests.hostile.cases import PARSED
from tests.hostile.folder import Ends

MOST_MEMORY: Final = 1_000_000_000
MARK: Final = "HOSTILE_CORPUS_RUN"


@dataclass(frozen=True)
class Run:
    """What a run over the corpus left."""

    ends: Ends
    code: int
    printed: bytes
    documents: dict[str, dict[str, Any]]
    log: list[dict[str, Any]]
    left: list[str]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    base = tmp_path_factory.mktemp("corpus")
    archive, out = base / "archive", base / "out"
    archive.mkdir()
    ends = folder.write(archive)
    mark = f"{os.getpid()}-{base.name}"
    program = "import sys; from pipeline.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", program, "parse", "archive", "--out", "out", "--jobs", "2"]
    done = subprocess.run(
        [*command, "--timeout", "240"],
        cwd=base,
        env={**os.environ, MARK: mark, "PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        check=False,
    )
    assert (out / "documents.parquet").exists(), (done.stdout + done.stderr)[-3000:]
    rows = pq.read_table(out / "documents.parquet").to_pylist()
    log = [json.loads(line) for line in (out / "log.jsonl").read_text("ascii").splitlines()]
    yield Run(ends, done.returncode, done.stdout + done.stderr, {r["source_file"]: r for r in rows}, log, _left(mark))
    (archive / "places" / "locked.txt").chmod(0o600)
    shutil.rmtree(base)


def _left(mark: str) -> list[str]:
    """Processes that the run started and that are still there."""
    left = []
    for process in psutil.process_iter():
        with suppress(psutil.Error):
            if process.environ().get(MARK) == mark:
                left.append(" ".join(process.cmdline()))
    return left


def test_it_ends_with_1_for_some_documents_failed(run: Run) -> None:
    assert run.code == 1, run.printed[-2000:]


def test_every_document_has_its_entry_and_the_right_code(run: Run) -> None:
    assert run.documents.keys() == run.ends.keys()
    found = {name: row["error_code"] or PARSED for name, row in run.documents.items()}
    wrong = {name: (end, run.documents[name]["error"]) for name, end in found.items() if end not in run.ends[name]}
    assert not wrong


def test_messages_say_what_to_do(run: Run) -> None:
    messages = [row["error"] for row in run.documents.values() if row["error_code"]]
    assert all(message and ":" in message for message in messages)


def test_no_worker_took_a_gigabyte(run: Run) -> None:
    assert max(line["worker_peak_bytes"] for line in run.log) <= MOST_MEMORY


def test_no_process_is_left(run: Run) -> None:
    assert not run.left


def test_nothing_printed_steers_a_terminal(run: Run) -> None:
    text = run.printed.decode("utf-8")
    assert not [c for c in text if (ord(c) < 32 and c not in "\n\r\t") or 127 <= ord(c) < 160 or c in "\u202e\u2066"]


def test_damage_is_told(run: Run) -> None:
    """Of the files cut short or changed, some are read and some are not; those with pages lost say so."""
    damaged = [row for name, row in run.documents.items() if name.startswith(("truncated/", "flipped/"))]
    codes = {row["error_code"] for row in damaged}
    assert None in codes
    assert ErrorCode.CORRUPT in codes
    assert all("pages_unread" in row["warnings"] for row in damaged if row["pages_unread"])
