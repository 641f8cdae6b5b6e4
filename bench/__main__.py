"""Speed and memory beside other tools on one kind of report, in one run: `python -m bench` (`--quick` leaves out
camelot).

What is timed is processor time, of which other work on the machine takes less than of the clock's. Each round reads
a report that no round before it has read, with one tool after the other; shares are medians over the rounds.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from operator import truediv
from pathlib import Path
from statistics import median
from typing import Final

from bench.report import report

PROSE, PLAN, MANY = 40, 12, 400
SHARE: Final = 1 / 8
"""The way from path to Parquet may take this share of pdfplumber's time for its tables."""
GROWTH: Final = 1.2
"""Peak memory with many pages of prose may be this many times that with few."""
RECORDS: Final = 300
"""Records a second that are to be interpreted, once everything is loaded."""
ROUNDS: Final = 3
OWN: Final = "path to Parquet"
OTHER: Final = "pdfplumber extract_tables, all pages"
PDFIUM: Final = "pdfium text, all pages"


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


def seconds(job: Callable[[], object]) -> float:
    """Processor time of this process."""
    start = time.process_time()
    job()
    return time.process_time() - start


def records_a_second(path: Path) -> float:
    """Everything after extraction, on one document."""
    from extractors import read
    from normalizers.records import interpret
    from pipeline.convert import loaded_set_aside

    transcript = read(path.read_bytes(), path.name)
    found: list[int] = []
    with loaded_set_aside():  # as where a document is converted
        taken = seconds(lambda: found.append(len(interpret(transcript, document_id="0" * 64, source_file="x").actions)))
    return found[0] / taken


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
    jobs: dict[str, Callable[[Path], None]] = {OWN: to_parquet, OTHER: pdfplumber_tables, PDFIUM: pdfium_text}
    taken: dict[str, list[float]] = {name: [] for name in jobs}
    rates: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        path, large = Path(folder, "report.pdf"), Path(folder, "large.pdf")
        path.write_bytes(report(PROSE, PLAN, 0))
        large.write_bytes(report(MANY, PLAN, 0))
        few, many = peak(path), peak(large)
        for job in jobs.values():  # what is measured is the work, not the imports
            job(path)
        for number in range(1, ROUNDS + 1):
            path.write_bytes(report(PROSE, PLAN, number))
            for name, job in jobs.items():
                taken[name].append(seconds(partial(job, path)))
            path.write_bytes(report(PROSE, PLAN, ROUNDS + number))
            rates.append(records_a_second(path))
        if not arguments.quick:
            taken[f"camelot lattice, the {PLAN} plan pages"] = [seconds(partial(camelot_tables, path))]
    lines = [f"{PROSE} pages of prose, {PLAN} pages of ruled plan; medians of {ROUNDS} rounds"]
    shares = {name: median(map(truediv, values, taken[OTHER])) for name, values in taken.items()}
    lines += [f"{name:42} {median(v):8.3f} s   {shares[name]:6.3f} of pdfplumber" for name, v in taken.items()]
    lines.append(f"{'interpretation':42} {median(rates):8.0f} records a second")
    memory = f"peak memory, {PROSE} and {MANY} pages of prose"
    lines.append(f"{memory:42} {few / 1024:8.0f} MB  {many / 1024:6.0f} MB: {many / few:.2f}")
    met = shares[OWN] <= SHARE and many <= GROWTH * few and median(rates) >= RECORDS
    missed = f"targets missed: at most {SHARE:.3f} of pdfplumber's time, {GROWTH} times the memory, {RECORDS} records"
    lines.append("targets met" if met else missed)
    sys.stdout.write("\n".join([*lines, ""]))
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
