"""The log beside the dataset: one line of JSON for each document, written as it is done."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from pipeline.batch import Entry
from pipeline.job import Answer
from pipeline.layout import LOG_FILE
from pipeline.storage import Storage


class RunLog:
    """What each document cost and what became of it. All characters but ASCII are escaped, so that none steers."""

    def __init__(self, file: IO[str]) -> None:
        self._file = file

    def write(self, entry: Entry, answer: Answer) -> None:
        line = {
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
            "source_file": entry.source_file,
            "document_id": answer.document_id,
            "bytes": answer.size,
            "actions": answer.actions,
            "error_code": answer.error_code,
            "detail": answer.detail,
            "reused": answer.reused,
            "seconds": answer.seconds,
            "worker_peak_bytes": answer.peak_memory,
        }
        self._file.write(json.dumps(line) + "\n")
        self._file.flush()


@contextmanager
def run_log(storage: Storage) -> Iterator[RunLog]:
    """A new log; where the dataset is not in a local folder, it is there once the run is over."""
    if storage.folder is not None:
        with (storage.folder / LOG_FILE).open("w", encoding="ascii") as file:
            yield RunLog(file)
        return
    with TemporaryDirectory() as folder:
        path = Path(folder, LOG_FILE)
        try:
            with path.open("w", encoding="ascii") as file:
                yield RunLog(file)
        finally:
            storage.write(LOG_FILE, path.read_bytes())
