"""A batch over an archive: documents per second with one and two jobs, and what the run itself holds in memory.

`python -m bench.archive` (`--quick` with fewer documents). Each run is a process of its own with an output folder of
its own, and no run uses what another has read.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.report import report

RATIO: Final = 1.7
"""Two jobs read at least this many times the documents a second that one does."""
STEADY: Final = 0.8
"""Of many documents at least this share of those a second that it reads of few."""
GROWTH: Final = 1.2
PER_DOCUMENT: Final = 1024
"""Bytes that a document more may cost the run, over `GROWTH` times what few documents cost it."""
PACE: Final = (300, 1_200)
"""PDFs and texts of the archives that are timed: enough for starting to count little."""
FEW, MANY = 100, 10_000

ROWS: Final = (
    "{n}. Staff should be able to tell coercive control from conflict.\tHold {n} half days for new staff\t"
    "Valeshire Council\tMarch 2021\tComplete. {n} people came.\n"
    "{n}a. Services should share what they know of risk.\tAgree a form and test it in {n} districts\t"
    "Tarn Valley NHS Trust\t30/06/2021\tIn progress: a draft has been sent round.\n"
)
HEADER: Final = "Recommendation\tAction to take\tLead agency\tTarget date\tProgress\n"


@dataclass(frozen=True)
class Measured:
    """One run: documents, seconds from start to end, and the most memory in bytes that the run itself held."""

    documents: int
    seconds: float
    peak: int

    @property
    def rate(self) -> float:
        return self.documents / self.seconds


def dumps(folder: Path, count: int) -> Path:
    """Small text dumps, no two alike."""
    folder.mkdir()
    for number in range(count):
        rows = "".join(ROWS.format(n=number + step) for step in range(2))
        (folder / f"{number:05}.txt").write_text(f"Northmere partnership, plan {number}\n\n{HEADER}{rows}")
    return folder


def reports(folder: Path, count: int) -> Path:
    """PDFs of two pages of prose and two of plan, no two alike."""
    folder.mkdir()
    data = report(2, 2)
    for number in range(count):
        (folder / f"{number:05}.pdf").write_bytes(data + f"\n% copy {number}\n".encode())
    return folder


def measured(archive: Path, jobs: int) -> Measured:
    with tempfile.TemporaryDirectory() as out:
        command = [sys.executable, "-c", "import sys; from pipeline.cli import main; sys.exit(main(sys.argv[1:]))"]
        command += ["parse", str(archive), "--out", out, "--jobs", str(jobs), "--quiet"]
        start = time.perf_counter()
        process = subprocess.Popen(command)
        peak = _Peak(process.pid)
        peak.start()
        code = process.wait()
        seconds = time.perf_counter() - start
        if code != 0:
            raise SystemExit(f"the run over {archive} ended with {code}")
        return Measured(sum(1 for _ in archive.iterdir()), seconds, peak.bytes)


class _Peak(threading.Thread):
    """Looks at what a process holds until it is gone."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid = pid
        self.bytes = 0

    def run(self) -> None:
        import psutil

        try:
            process = psutil.Process(self._pid)
            while True:
                self.bytes = max(self.bytes, process.memory_info().rss)
                time.sleep(0.02)
        except psutil.Error:
            return


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.archive", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the documents")
    scale = 10 if parser.parse_args().quick else 1
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        texts, pdfs = dumps(folder / "texts", PACE[1] // scale), reports(folder / "pdfs", PACE[0] // scale)
        few, many = dumps(folder / "few", FEW), dumps(folder / "many", MANY // scale)
        jobs = {
            name: (measured(archive, 1), measured(archive, 2)) for name, archive in (("texts", texts), ("PDFs", pdfs))
        }
        small, large = measured(few, 2), measured(many, 2)
    lines = [f"{os.cpu_count()} cores"]
    ratios = []
    for name, (one, two) in jobs.items():
        ratios.append(two.rate / one.rate)
        lines.append(
            f"{one.documents} {name}: {one.rate:.1f} a second with one job, {two.rate:.1f} with two: {ratios[-1]:.2f}"
        )
    pace = large.rate / small.rate
    allowed = GROWTH * small.peak + PER_DOCUMENT * large.documents
    lines.append(
        f"{small.documents} and {large.documents} texts: {small.rate:.1f} and {large.rate:.1f} a second: {pace:.2f}"
    )
    lines.append(
        f"memory of the run itself: {small.peak / 1e6:.0f} and {large.peak / 1e6:.0f} MB, {allowed / 1e6:.0f} allowed"
    )
    met = min(ratios) >= RATIO and pace >= STEADY and large.peak <= allowed
    lines.append(
        "targets met" if met else f"targets missed: {RATIO} times with two jobs, {STEADY} of the pace, the memory"
    )
    sys.stdout.write("\n".join([*lines, ""]))
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
