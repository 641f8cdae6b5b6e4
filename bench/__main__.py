"""Speed and memory beside other tools on one report, in one run: `python -m bench` (`--quick` leaves out camelot)."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from bench.report import report

PROSE, PLAN, MANY = 40, 12, 400
SHARE: Final = 1 / 8
"""The way from path to Parquet may take this share of pdfplumber's time for its tables."""
GROWTH: Final = 1.2
"""Peak memory with many pages of prose may be this many times that with few."""


def to_parquet(path: Path) -> None:
    from pipeline.convert import convert
    from pipeline.dataset import DatasetWriter
    from pipeline.results import kept_batches

    converted = convert(path)
    with tempfile.TemporaryDirectory() as folder, DatasetWriter(Path(folder)) as writer:
        writer.add(converted.document, kept_batches(converted))


def pdfplumber_tables(path: Path) -> None:
    import pdfplumber

    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            page.extract_tables()


def pdfium_text(path: Path) -> None:
    import pypdfium2

    for page in pypdfium2.PdfDocument(path):
        page.get_textpage().get_text_range()


def camelot_tables(path: Path) -> None:
    import camelot

    camelot.read_pdf(str(path), pages=f"{PROSE + 1}-end", flavor="lattice")


def seconds(job: Callable[[Path], None], path: Path, repeat: int) -> float:
    """The best of several runs in this process."""
    best = float("inf")
    for _ in range(repeat):
        start = time.perf_counter()
        job(path)
        best = min(best, time.perf_counter() - start)
    return best


def peak(path: Path) -> int:
    """Peak memory in kB of a fresh process that converts one file."""
    program = "import sys; from bench.__main__ import peak_of_this, to_parquet; from pathlib import Path; "
    program += "to_parquet(Path(sys.argv[1])); sys.stdout.write(str(peak_of_this()))"
    done = subprocess.run([sys.executable, "-c", program, str(path)], check=True, capture_output=True, text=True)
    return int(done.stdout.split()[-1])


def peak_of_this() -> int:
    """Of this process in kB; Linux's own figure, for that of `resource` counts what the parent held before."""
    status = Path("/proc/self/status")
    if status.exists():
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="without camelot")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path, large = Path(folder, "report.pdf"), Path(folder, "large.pdf")
        path.write_bytes(report(PROSE, PLAN))
        large.write_bytes(report(MANY, PLAN))
        to_parquet(path)  # warm: what is measured is the work, not the imports
        jobs: list[tuple[str, Callable[[Path], None], int]] = [
            ("path to Parquet", to_parquet, 3),
            ("pdfplumber extract_tables, all pages", pdfplumber_tables, 2),
            ("pdfium text, all pages", pdfium_text, 3),
        ]
        if not arguments.quick:
            jobs.append((f"camelot lattice, the {PLAN} plan pages", camelot_tables, 1))
        taken = {name: seconds(job, path, repeat) for name, job, repeat in jobs}
        few, many = peak(path), peak(large)
    own, other = taken["path to Parquet"], taken["pdfplumber extract_tables, all pages"]
    lines = [f"{PROSE} pages of prose, {PLAN} pages of ruled plan"]
    lines += [f"{name:42} {value:8.3f} s   {value / other:6.3f} of pdfplumber" for name, value in taken.items()]
    memory = f"peak memory, {PROSE} and {MANY} pages of prose"
    lines.append(f"{memory:42} {few / 1024:8.0f} MB  {many / 1024:6.0f} MB: {many / few:.2f}")
    met = own <= SHARE * other and many <= GROWTH * few
    missed = f"targets missed: at most {SHARE:.3f} of pdfplumber's time, {GROWTH} times the memory"
    lines.append("targets met" if met else missed)
    sys.stdout.write("\n".join([*lines, ""]))
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
