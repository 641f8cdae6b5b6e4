"""A real Dask cluster on this machine gives what a run without one gives, even when it loses a worker."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from pipeline import cluster as cluster_module
from pipeline import isolation
from pipeline.cli import main
from pipeline.cluster import only_run_at
from pipeline.errors import RunError
from pipeline.layout import DATASET_FILES
from pipeline.run import run
from pipeline.settings import Settings
from tests.pipeline.toy_parser import OTHER_PLAN, PLAN
from tests.pipeline.written import belongs_together, content, log_of

distributed = pytest.importorskip("distributed")

Folder = Callable[..., Path]

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """A scheduler and two workers, each a process that is started again when it dies."""
    with distributed.LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        dashboard_address=None,
        host="127.0.0.1",
        preload=[str(ROOT / "tests" / "pipeline" / "toy_preload.py")],
    ) as made:
        yield made


@pytest.fixture(autouse=True)
def toy_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation, "WORKER_MODULE", "tests.pipeline.toy_worker")


@pytest.fixture
def archive(folder: Folder) -> Path:
    made = {f"{number:02}.txt": f"SLOW\n{number % 35} {PLAN}" for number in range(40)}
    return folder("in", made | {"sub/crash.txt": "SEGFAULT\n", "sub/empty.txt": "", "sub/good.txt": OTHER_PLAN})


def pids(cluster: Any) -> list[int]:
    with distributed.Client(cluster.scheduler_address, set_as_default=False) as client:
        return list(client.run(os.getpid).values())


def test_the_bytes_are_those_of_a_local_run_even_when_a_worker_is_killed(
    cluster: Any, archive: Path, tmp_path: Path
) -> None:
    run([str(archive)], out=tmp_path / "local", settings=Settings(jobs=2))
    victim = pids(cluster)[0]
    children = psutil.Process(victim).children(recursive=True)
    log = tmp_path / "far" / "log.jsonl"

    def kill() -> None:
        while not (log.exists() and log.read_text().count("\n") >= 5):
            time.sleep(0.01)
        children.extend(psutil.Process(victim).children(recursive=True))
        os.kill(victim, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    settings = Settings(scheduler=cluster.scheduler_address)
    outcome = run([str(archive)], out=tmp_path / "far", settings=settings)
    killer.join()
    assert content(tmp_path / "far") == content(tmp_path / "local")
    assert [(name, code.value) for name, code, _ in outcome.summary.failures] == [
        ("sub/crash.txt", "worker_lost"), ("sub/empty.txt", "empty"),
    ]  # fmt: skip
    assert set(log_of(tmp_path / "far")) == set(log_of(tmp_path / "local"))
    assert psutil.wait_procs(children, timeout=60)[1] == []
    assert victim not in pids(cluster)


def test_a_document_that_hangs_is_ended_on_the_cluster_too(cluster: Any, folder: Folder, tmp_path: Path) -> None:
    base = folder("in", {"hang.txt": "HANG\n", "good.txt": PLAN})
    settings = Settings(scheduler=cluster.scheduler_address, timeout=6.0)
    summary = run([str(base)], out=tmp_path / "out", settings=settings).summary
    assert [(name, code.value) for name, code, _ in summary.failures] == [("hang.txt", "timeout")]
    with distributed.Client(cluster.scheduler_address, set_as_default=False) as client:
        left = client.run(lambda: [child.cmdline() for child in psutil.Process().children(recursive=True)])
    assert list(left.values()) == [[], []]


def test_inputs_and_outputs_may_be_urls(cluster: Any, archive: Path, tmp_path: Path) -> None:
    run([str(archive)], out=tmp_path / "local", settings=Settings(jobs=2))
    settings = Settings(scheduler=cluster.scheduler_address)
    out = (tmp_path / "far").as_uri()
    run([archive.as_uri()], out=out, settings=settings)
    assert content(tmp_path / "far") == content(tmp_path / "local")
    assert belongs_together(tmp_path / "far")
    assert len(log_of(tmp_path / "far")) == 43
    (archive / "new.txt").write_text(f"new {PLAN}")
    run([(archive / "new.txt").as_uri()], out=out, add=True, settings=settings)
    run([str(archive)], out=tmp_path / "local", settings=Settings(jobs=2))
    assert content(tmp_path / "far") == content(tmp_path / "local")
    run([f"{archive.as_uri()}/*.txt"], out=out, prune=True, settings=settings)
    assert sum(line["reused"] for line in log_of(tmp_path / "far").values()) == 41


def test_a_second_run_on_a_url_is_refused(cluster: Any, archive: Path, tmp_path: Path) -> None:
    settings = Settings(scheduler=cluster.scheduler_address)
    out = (tmp_path / "far").as_uri()
    with (
        only_run_at(cluster.scheduler_address, out),
        pytest.raises(RunError, match="Another run is writing"),
    ):
        run([str(archive)], out=out, settings=settings)
    run([str(archive / "sub" / "good.txt")], out=out, settings=settings)
    assert set(content(tmp_path / "far")) == DATASET_FILES


def test_a_cluster_with_other_sources_stops_the_run(
    cluster: Any, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster_module, "parser_version", lambda: "0+ffffffff")
    with pytest.raises(RunError, match="install the same release everywhere"):
        run([str(archive)], out=tmp_path / "out", settings=Settings(scheduler=cluster.scheduler_address))


def test_an_output_url_needs_a_cluster(archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", str(archive), "--out", (tmp_path / "out").as_uri()]) == 2
    assert "--scheduler" in capsys.readouterr().err


def test_a_scheduler_that_does_not_answer_is_told(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster_module, "_CONNECT", 1)
    assert main(["parse", str(archive), "--out", str(tmp_path / "out"), "--scheduler", "tcp://127.0.0.1:9"]) == 3
    assert "No Dask scheduler answers" in capsys.readouterr().err
