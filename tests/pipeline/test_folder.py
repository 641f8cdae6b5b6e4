"""One folder: a full disk, and two runs at a time."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.pipeline.test_resume import PROGRAM, ROOT
from tests.pipeline.toy_parser import PLAN
from tests.pipeline.written import belongs_together, content

Folder = Callable[..., Path]


@pytest.mark.parametrize("limit", [3_000, 20_000], ids=["keeping a result", "writing the dataset"])
def test_a_full_disk_is_told_and_leaves_the_previous_dataset(folder: Folder, tmp_path: Path, limit: int) -> None:
    """A cap on the size of any file stands for the disk; the workers inherit it."""
    base, out = folder("in", {f"{n}.txt": f"{n}{PLAN}" for n in range(3)}), tmp_path / "out"
    arguments = ["parse", str(base), "--out", str(out), "--quiet"]
    subprocess.run([sys.executable, "-c", PROGRAM, *arguments], cwd=ROOT, check=True)
    before = content(out)
    folder("in", {"more.txt": PLAN * 5})
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments, "--fresh"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    assert done.returncode == 3
    assert str(out) in done.stderr
    assert content(out) == before
    assert subprocess.run([sys.executable, "-c", PROGRAM, *arguments], cwd=ROOT, check=False).returncode == 0
    assert belongs_together(out)


def test_a_second_run_is_refused_until_the_first_is_gone(folder: Folder, tmp_path: Path) -> None:
    mark, out = tmp_path / "hangs", tmp_path / "out"
    base = folder("in", {"a.txt": f"HANG\n{mark}"})
    arguments: dict[str, Any] = {"cwd": ROOT, "capture_output": True, "text": True, "check": False}
    first = subprocess.Popen([sys.executable, "-c", PROGRAM, "parse", str(base), "--out", str(out)], cwd=ROOT)
    try:
        while not mark.exists():
            time.sleep(0.01)
            assert first.poll() is None
        second = [sys.executable, "-c", PROGRAM, "parse", str(folder("good", {"b.txt": PLAN})), "--out", str(out)]
        refused = subprocess.run(second, **arguments)
        assert refused.returncode == 3
        assert "Another run is writing" in refused.stderr
    finally:
        first.kill()
        first.wait()
    assert subprocess.run(second, **arguments).returncode == 0
    assert belongs_together(out)
