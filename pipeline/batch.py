"""Many documents: each is read by a worker, and one document's failure leaves the others alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final

from extractors.limits import DEFAULT_LIMITS, Limits
from pipeline.convert import NO_BYTES
from pipeline.errors import RunError
from pipeline.job import Answer, Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.executor import Executor

_TICK: Final = 1.0
"""Seconds after which somebody who waits for news is told that there are none."""


@dataclass(slots=True)
class Entry:
    """One `source_file` of the dataset to be, and what is known of it so far: little, for there may be many.

    `location` is the path or URL of its bytes; None for one of the previous dataset that the run does not name.
    `result` names what is kept of reading it, `failure` is the code and detail of why nothing is. `metadata` is what
    the previous dataset has of the user's sheet, for one that the run does not name.
    """

    source_file: str
    location: str | None
    document_id: str = NO_BYTES
    size: int = 0
    result: str | None = None
    failure: tuple[str, str] | None = None
    metadata: Mapping[str, str] = field(default_factory=dict)

    def settle(self, answer: Answer) -> None:
        self.document_id, self.size, self.result = answer.document_id, answer.size, answer.result
        if answer.result is None and answer.error_code is not None:
            self.failure = (answer.error_code, answer.detail or "")


@dataclass(frozen=True)
class Terms:
    """On what terms documents are read: seconds and bytes for each, and where results are kept."""

    state: str
    deadline: float
    memory: int
    limits: Limits = DEFAULT_LIMITS


def read_all(
    entries: Iterable[Entry], executor: Executor, terms: Terms, idle: Callable[[], None] = lambda: None
) -> Iterator[tuple[Entry, Answer]]:
    """Every entry that has bytes, settled, in the order in which they are done.

    `idle` is called while nothing is. Raises RunError where results cannot be kept or no worker started.
    """
    done: SimpleQueue[tuple[Entry, Future[Answer]]] = SimpleQueue()
    running = 0
    for entry in entries:
        if entry.location is None:
            continue
        future = executor.submit(_job(entry, entry.location, terms), terms.deadline, terms.memory)
        future.add_done_callback(lambda future, entry=entry: done.put((entry, future)))  # type: ignore[misc]
        running += 1
        if running >= executor.capacity:
            yield _next(done, terms, idle)
            running -= 1
    for _ in range(running):
        yield _next(done, terms, idle)


def _job(entry: Entry, location: str, terms: Terms) -> Job:
    return Job(location, PurePosixPath(entry.source_file).suffix.lower(), terms.state, terms.limits)


def _next(
    done: SimpleQueue[tuple[Entry, Future[Answer]]], terms: Terms, idle: Callable[[], None]
) -> tuple[Entry, Answer]:
    while True:
        try:
            entry, future = done.get(timeout=_TICK)
            break
        except Empty:
            idle()
    answer = future.result()
    if answer.trouble is not None:
        raise RunError(f"Cannot keep results in {terms.state}: {answer.trouble}")
    entry.settle(answer)
    return entry, answer
