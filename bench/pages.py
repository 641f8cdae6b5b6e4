"""The pages of a dataset: how long a report of many records and a review site of an archive take to build.

`python -m bench.pages` (`--quick` with a tenth). How fast the report opens and filters in a browser is measured by
`tests/pages` and printed at the end of a test run.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from bench.archive import HEADER, ROWS
from bench.report import report

DOCUMENTS: Final = 200
PLAN_PAGES: Final = 10
"""Of each report, after two of prose: what the longer real plans have."""
SECONDS: Final = 120
"""A site of 200 documents is built in less, on two cores."""
RECORDS: Final = 20_000
ROWS_A_DUMP: Final = 100


def reports(folder: Path, count: int) -> Path:
    """PDFs with the same pages and other bytes."""
    folder.mkdir()
    data = report(2, PLAN_PAGES)
    for number in range(count):
        (folder / f"{number:05}.pdf").write_bytes(data + f"\n% copy {number}\n".encode())
    return folder


def dumps(folder: Path, records: int) -> Path:
    """Text dumps with as many records between them."""
    folder.mkdir()
    for number in range(records // ROWS_A_DUMP):
        rows = "".join(ROWS.format(n=number + step) for step in range(ROWS_A_DUMP // 2))
        (folder / f"{number:05}.txt").write_text(f"Northmere partnership, plan {number}\n\n{HEADER}{rows}")
    return folder


def timed(*arguments: object) -> float:
    """Seconds that a command takes, from start to end."""
    command = [sys.executable, "-c", "import sys; from pipeline.cli import main; sys.exit(main(sys.argv[1:]))"]
    start = time.perf_counter()
    code = subprocess.run([*command, *map(str, arguments)], check=False).returncode
    if code != 0:
        raise SystemExit(f"{arguments[0]} ended with {code}")
    return time.perf_counter() - start


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.pages", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the documents and records")
    scale = 10 if parser.parse_args().quick else 1
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        pdfs, texts = reports(folder / "pdfs", DOCUMENTS // scale), dumps(folder / "texts", RECORDS // scale)
        for source in (pdfs, texts):
            timed("parse", source, "--out", source.with_suffix(".parsed"), "--quiet")
        built = timed("review", folder / "pdfs.parsed", "--sources", pdfs, "--out", folder / "site", "--quiet")
        shown = timed("report", folder / "texts.parsed", "--out", folder / "report.html", "--quiet")
        size = sum(path.stat().st_size for path in (folder / "site").rglob("*") if path.is_file())
        page = (folder / "report.html").stat().st_size
    met = built <= SECONDS / scale
    sys.stdout.write(
        f"{os.cpu_count()} cores\n"
        f"review of {DOCUMENTS // scale} documents with {PLAN_PAGES} pages of plan each: {built:.1f} s, "
        f"{size / 1e6:.0f} MB ({SECONDS // scale} s allowed)\n"
        f"report of {RECORDS // scale:,} records: {shown:.1f} s, {page / 1e6:.1f} MB\n"
        f"{'target met' if met else 'target missed'}\n"
    )
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
