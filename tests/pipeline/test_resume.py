"""A later run uses what an earlier one has read, and writes what a fresh run would have written."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from extractors.limits import Limits
from pipeline import worker
from pipeline.errors import VanishedError
from pipeline.layout import RESULTS, STATE
from pipeline.run import run
from pipeline.settings import Settings
from tests.pipeline.toy_parser import NO_PLAN, OTHER_PLAN, PLAN
from tests.pipeline.written import belongs_together, content, log_of

Folder = Callable[..., Path]

ROOT = Path(__file__).parents[2]
DOCUMENTS = 200
KILLS = 20


def reused(out: Path) -> set[str]:
    return {name for name, line in log_of(out).items() if line["reused"]}


@pytest.mark.usefixtures("toy")
class TestIncrements:
    def test_only_what_is_new_or_changed_is_read(self, folder: Folder, tmp_path: Path) -> None:
        base, out = folder("in", {"a.txt": PLAN, "b.txt": OTHER_PLAN, "c.txt": NO_PLAN}), tmp_path / "out"
        run([str(base)], out=out)
        assert reused(out) == set()
        folder("in", {"b.txt": f"changed {PLAN}", "d.txt": f"new {PLAN}"})
        run([str(base)], out=out)
        assert reused(out) == {"a.txt", "c.txt"}
        run([str(base)], out=tmp_path / "fresh")
        assert content(out) == content(tmp_path / "fresh")

    def test_a_file_that_was_moved_is_not_read_again(self, folder: Folder, tmp_path: Path) -> None:
        base, out = folder("in", {"a.txt": PLAN, "empty.txt": ""}), tmp_path / "out"
        run([str(base)], out=out)
        (base / "a.txt").rename(base / "z.txt")
        (base / "empty.txt").rename(base / "64ab00000000000000000cd1.txt")
        run([str(base)], out=out, prune=True)
        assert reused(out) == {"z.txt", "64ab00000000000000000cd1.txt"}
        run([str(base)], out=tmp_path / "fresh")
        assert content(out) == content(tmp_path / "fresh")

    def test_fresh_reads_all_anew(self, folder: Folder, tmp_path: Path) -> None:
        base, out = folder("in", {"a.txt": PLAN}), tmp_path / "out"
        run([str(base)], out=out)
        run([str(base)], out=out, fresh=True)
        assert reused(out) == set()

    def test_another_limit_or_version_reads_all_anew(
        self, folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        base, out = folder("in", {"a.txt": PLAN}), tmp_path / "out"
        run([str(base)], out=out)
        run([str(base)], out=out, settings=Settings(limits=Limits(pages=7)))
        assert reused(out) == set()
        monkeypatch.setattr(worker, "versions", lambda: "another pdfium")
        run([str(base)], out=out, settings=Settings(limits=Limits(pages=7)))
        assert reused(out) == set()

    def test_a_result_that_is_damaged_or_gone_is_made_again(self, folder: Folder, tmp_path: Path) -> None:
        base, out = folder("in", {"a.txt": PLAN, "b.txt": OTHER_PLAN, "c.txt": NO_PLAN}), tmp_path / "out"
        run([str(base)], out=out)
        before = content(out)
        first, second, _ = sorted(path for path in (out / RESULTS).rglob("*") if path.is_file())
        first.write_bytes(first.read_bytes()[:-1])
        second.unlink()
        run([str(base)], out=out)
        assert len(reused(out)) == 1
        assert content(out) == before

    def test_the_state_may_be_deleted(self, folder: Folder, tmp_path: Path) -> None:
        base, out = folder("in", {"a.txt": PLAN, "b.txt": OTHER_PLAN}), tmp_path / "out"
        run([str(base / "a.txt")], out=out)
        for path in sorted((out / STATE).rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        run([str(base / "b.txt")], out=out, add=True)
        run([str(base)], out=tmp_path / "fresh")
        assert content(out) == content(tmp_path / "fresh")

    def test_results_that_the_dataset_does_not_use_are_let_go(self, folder: Folder, tmp_path: Path) -> None:
        base, out = folder("in", {"a.txt": PLAN}), tmp_path / "out"
        for number in range(3):
            folder("in", {"a.txt": f"{number}{PLAN}"})
            run([str(base)], out=out)
        assert len([path for path in (out / RESULTS).rglob("*") if path.is_file()]) == 1

    def test_add_lets_go_of_nothing_that_a_later_run_can_use(self, folder: Folder, tmp_path: Path) -> None:
        base, out = folder("in", {"a.txt": PLAN, "b.txt": OTHER_PLAN}), tmp_path / "out"
        run([str(base / "a.txt")], out=out)
        run([str(base / "b.txt")], out=out, add=True)
        run([str(base)], out=out)
        assert reused(out) == {"a.txt", "b.txt"}

    def test_a_document_whose_memory_ran_out_is_tried_again(
        self, folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        base, out = folder("in", {"a.txt": PLAN, "b.txt": PLAN}), tmp_path / "out"

        def exhausted(*_: object) -> object:
            raise MemoryError

        with monkeypatch.context() as patch:
            patch.setattr("pipeline.convert._transcribe", exhausted)
            summary = run([str(base)], out=out).summary
        assert [(name, code.value) for name, code, _ in summary.failures] == [
            ("a.txt", "out_of_memory"), ("b.txt", "out_of_memory"),
        ]  # fmt: skip
        assert run([str(base)], out=out).summary.exit_code == 0

    def test_a_file_that_vanishes_ends_the_run_and_leaves_the_dataset(
        self, folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        base, out = folder("in", {"a.txt": PLAN, "b.txt": OTHER_PLAN, "c.txt": NO_PLAN}), tmp_path / "out"
        run([str(base)], out=out)
        before = content(out)
        folder("in", {"b.txt": f"changed {PLAN}"})
        read = worker.read_bytes

        def vanishing(location: str, limits: Limits) -> bytes:
            (base / "c.txt").unlink(missing_ok=True)
            return read(location, limits)

        with monkeypatch.context() as patch:
            patch.setattr(worker, "read_bytes", vanishing)
            with pytest.raises(VanishedError) as caught:
                run([str(base)], out=out)
        assert caught.value.source_files == ["c.txt"]
        assert content(out) == before
        folder("in", {"c.txt": NO_PLAN})
        run([str(base)], out=out)
        assert reused(out) == {"a.txt", "b.txt", "c.txt"}


PROGRAM = (
    "import sys; from pipeline import isolation; isolation.WORKER_MODULE = 'tests.pipeline.toy_worker'; "
    "from pipeline.cli import main; sys.exit(main(sys.argv[1:]))"
)


def command(base: Path, out: Path) -> list[str]:
    return [sys.executable, "-c", PROGRAM, "parse", str(base), "--out", str(out), "--jobs", "2", "--quiet"]


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes], float]:
    """A batch of documents, what a run over it writes, and how long that takes."""
    base, out = tmp_path_factory.mktemp("in"), tmp_path_factory.mktemp("out")
    for number in range(DOCUMENTS):
        (base / f"{number:03}.txt").write_text(f"{number % 190} {PLAN}")
    start = time.monotonic()
    subprocess.run(command(base, out), cwd=ROOT, check=True)
    return base, content(out), time.monotonic() - start


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_run_that_is_killed_is_taken_up_by_the_same_command(
    undisturbed: tuple[Path, dict[str, bytes], float], tmp_path: Path, seed: int
) -> None:
    """Killed at a random moment, with nothing left to tidy up: no process, and no dataset unless a whole one."""
    base, expected, duration = undisturbed
    out = tmp_path / "out"
    process = subprocess.Popen(command(base, out), cwd=ROOT)
    time.sleep(random.Random(seed).uniform(0, duration))
    try:
        started = psutil.Process(process.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        started = []
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert psutil.wait_procs(started, timeout=60)[1] == []
    assert content(out) in ({}, expected) or (out / STATE / "journal.json").exists()
    subprocess.run(command(base, out), cwd=ROOT, check=True)
    assert content(out) == expected
    assert belongs_together(out)
