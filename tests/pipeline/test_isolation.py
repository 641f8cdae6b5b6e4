"""What one document does costs that document and no other, and no process is left behind."""

from __future__ import annotations

import hashlib
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pyarrow.parquet as pq
import pytest

from pipeline import isolation
from pipeline import run as run_module
from pipeline.cli import main
from pipeline.errors import RunError
from pipeline.executor import LocalExecutor
from pipeline.isolation import IsolatedWorker, StoppedError
from pipeline.job import Job
from pipeline.layout import DATASET_FILES
from pipeline.run import run
from pipeline.settings import Settings
from tests.pipeline.toy_parser import NO_PLAN, OTHER_PLAN, PLAN
from tests.pipeline.written import content, log_of

Folder = Callable[..., Path]

MEMORY = 400_000_000
ROOMY = 3600.0
PATIENCE = 6.0
"""Seconds until a document that hangs is given up: enough for a good one on a busy machine."""


Children = Callable[[], list[psutil.Process]]


@pytest.fixture
def children() -> Children:
    """Asks for the processes that this one has started since, and what they have."""
    before = set(psutil.Process().children(recursive=True))
    return lambda: [child for child in psutil.Process().children(recursive=True) if child not in before]


@pytest.fixture(autouse=True)
def toy_workers(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Real processes with the toy parser; whatever the test does, none of them outlives it."""
    monkeypatch.setattr(isolation, "WORKER_MODULE", "tests.pipeline.toy_worker")
    before = set(psutil.Process().children(recursive=True))
    yield
    left = [child for child in psutil.Process().children(recursive=True) if child not in before]
    assert not psutil.wait_procs(left, timeout=5)[1]


@pytest.fixture
def ask(tmp_path: Path) -> Iterator[Callable[..., isolation.Answer]]:
    """One worker: `ask("text")` has it read a document that says so."""
    worker = IsolatedWorker()

    def asked(text: str, deadline: float = ROOMY, memory: int = MEMORY) -> isolation.Answer:
        path = tmp_path / hashlib.sha256(text.encode()).hexdigest()
        path.write_text(text)
        return worker.ask(Job(str(path), ".txt", str(tmp_path / "state")), deadline, memory)

    yield asked
    worker.stop()


Ask = Callable[..., isolation.Answer]


def test_a_worker_reads_one_document_after_another_in_one_process(ask: Ask) -> None:
    assert [ask(text).actions for text in (PLAN, OTHER_PLAN, NO_PLAN)] == [2, 1, 0]


@pytest.mark.parametrize(
    ("deed", "code", "words"),
    [
        ("HANG", "timeout", "--timeout"),
        ("GROW", "out_of_memory", "--max-memory"),
        ("GROW AT ONCE", "out_of_memory", "--max-memory"),
        ("SEGFAULT", "worker_lost", "SIGSEGV"),
        ("EXIT", "worker_lost", "exit code 3"),
    ],
)
def test_what_kills_a_worker_is_told_and_the_next_document_is_read(ask: Ask, deed: str, code: str, words: str) -> None:
    text = f"{deed}\n"
    answer = ask(text, deadline=PATIENCE if deed == "HANG" else ROOMY)
    assert (answer.error_code, answer.result) == (code, None)
    assert answer.document_id == hashlib.sha256(text.encode()).hexdigest()
    assert answer.size == len(text)
    assert words in (answer.detail or "")
    assert ask(PLAN).actions == 2


def test_what_a_document_started_ends_with_it(ask: Ask, children: Children) -> None:
    assert ask("HANG WITH CHILD\n", deadline=PATIENCE).error_code == "timeout"
    assert children() == []


def test_what_a_library_prints_reaches_nobody_and_is_no_answer(ask: Ask, capfd: pytest.CaptureFixture[str]) -> None:
    assert ask(f"PRINT\n{PLAN}").actions == 2
    assert capfd.readouterr() == ("", "")


def test_a_worker_that_died_between_two_documents_costs_neither(ask: Ask, children: Children) -> None:
    assert ask(PLAN).actions == 2
    for child in children():
        child.kill()
        child.wait()
    assert ask(OTHER_PLAN).actions == 1


def test_a_worker_killed_from_outside_costs_its_document(tmp_path: Path) -> None:
    mark = tmp_path / "hangs"
    (tmp_path / "a.txt").write_text(f"HANG\n{mark}")
    with LocalExecutor(1) as executor:
        future = executor.submit(Job(str(tmp_path / "a.txt"), ".txt", str(tmp_path)), ROOMY, MEMORY)
        _until(lambda: mark.exists() and mark.read_text() != "")
        os.kill(int(mark.read_text()), signal.SIGKILL)
        answer = future.result()
    assert answer.error_code == "worker_lost"
    assert "SIGKILL" in (answer.detail or "")


def _until(condition: Callable[[], bool]) -> None:
    for _ in range(3000):
        if condition():
            return
        time.sleep(0.01)
    raise AssertionError("it never came to pass")


def test_leaving_an_executor_ends_documents_under_way(tmp_path: Path, children: Children) -> None:
    (tmp_path / "a.txt").write_text("HANG\n")
    job = Job(str(tmp_path / "a.txt"), ".txt", str(tmp_path))
    with LocalExecutor(2) as executor:
        futures = [executor.submit(job, ROOMY, MEMORY) for _ in range(6)]
        _until(lambda: len(children()) == 2)
    assert all(future.cancelled() or isinstance(future.exception(), StoppedError) for future in futures)
    assert children() == []


def test_a_worker_that_cannot_start_stops_the_run_with_what_it_said(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation, "WORKER_MODULE", "no.such.module")
    with pytest.raises(RunError, match="No module named"):
        ask(PLAN)


def test_a_worker_of_another_release_stops_the_run(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation, "parser_version", lambda: "0+ffffffff")
    with pytest.raises(RunError, match="install the same release everywhere"):
        ask(PLAN)


def documents(out: Path) -> dict[str, str | None]:
    table = pq.read_table(out / "documents.parquet", columns=["source_file", "error_code"])
    return {row["source_file"]: row["error_code"] for row in table.to_pylist()}


def test_a_batch_of_bad_documents_ends_with_all_good_ones_read(
    folder: Folder, tmp_path: Path, children: Children
) -> None:
    bad = {"hang.txt": "HANG\n", "grow.txt": "GROW\n", "crash.txt": "SEGFAULT\n", "exit.txt": "EXIT\n"}
    good = {f"good{number}.txt": f"{number}{PLAN}" for number in range(12)}
    base = folder("in", bad | good)
    settings = Settings(jobs=2, timeout=PATIENCE, max_memory=MEMORY)
    outcome = run([str(base)], out=tmp_path / "out", settings=settings)
    found = documents(tmp_path / "out")
    assert {name: code for name, code in found.items() if code} == {
        "hang.txt": "timeout", "grow.txt": "out_of_memory", "crash.txt": "worker_lost", "exit.txt": "worker_lost",
    }  # fmt: skip
    assert outcome.summary.exit_code == 1
    assert outcome.row_counts["actions"] == 24
    assert children() == []


def test_the_bytes_do_not_depend_on_the_number_of_jobs(folder: Folder, tmp_path: Path) -> None:
    made = {f"{number:02}.txt": ("SLOW\n" if number % 3 == 0 else "") + f"{number}{PLAN}" for number in range(12)}
    base = folder("in", made | {"twin.txt": f"1{PLAN}"})
    written = []
    for jobs in (1, 3):
        out = tmp_path / f"out{jobs}"
        run([str(base)], out=out, settings=Settings(jobs=jobs))
        written.append(content(out))
    assert written[0] == written[1]
    assert len(written[0]) == len(DATASET_FILES)


def test_the_log_has_a_line_for_each_document_and_nothing_that_steers(folder: Folder, tmp_path: Path) -> None:
    base = folder("in", {"a\x1b[31m.txt": PLAN, "b.txt": "HANG\n", "c.txt": ""})
    run([str(base)], out=tmp_path / "out", settings=Settings(jobs=1, timeout=PATIENCE))
    text = (tmp_path / "out" / "log.jsonl").read_bytes()
    assert b"\x1b" not in text
    lines = log_of(tmp_path / "out")
    assert {name: line["error_code"] for name, line in lines.items()} == {
        "a\x1b[31m.txt": None, "b.txt": "timeout", "c.txt": "empty",
    }  # fmt: skip
    assert lines["a\x1b[31m.txt"]["actions"] == 2
    assert all(line["worker_peak_bytes"] > 1_000_000 for line in lines.values())


def test_an_interrupted_run_leaves_no_process(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, children: Children
) -> None:
    base = folder("in", {"a.txt": PLAN, "b.txt": "HANG\n"})

    def interrupted(*arguments: object) -> object:
        os.kill(os.getpid(), signal.SIGINT)
        return real(*arguments)  # type: ignore[arg-type]

    real = run_module.read_all
    monkeypatch.setattr(run_module, "read_all", interrupted)
    handler = signal.signal(signal.SIGINT, signal.default_int_handler)  # another test's library may have set its own
    try:
        assert main(["parse", str(base), "--out", str(tmp_path / "out")]) == 130
    finally:
        signal.signal(signal.SIGINT, handler)
    assert children() == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts a process's memory as it is asked for")
def test_a_default_limit_leaves_room_for_a_worker_with_all_its_libraries(tmp_path: Path, folder: Folder) -> None:
    base = folder("in", {"a.txt": PLAN})
    run([str(base)], out=tmp_path / "out", settings=Settings(jobs=1))
    assert log_of(tmp_path / "out")["a.txt"]["worker_peak_bytes"] * 2 < Settings().max_memory
