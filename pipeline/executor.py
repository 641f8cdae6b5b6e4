"""What runs documents: the one interface that a batch sees, and its form on one machine."""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Protocol, Self

from pipeline.isolation import IsolatedWorker
from pipeline.job import Answer, Job


class Executor(Protocol):
    """Runs jobs somewhere, each in a process that can be killed.

    A context manager: entering it starts what takes time to start, leaving it ends all processes.
    """

    @property
    def capacity(self) -> int:
        """How many jobs to have submitted at once, to keep it busy."""

    def submit(self, document: Job, deadline: float, memory: int) -> Future[Answer]:
        """`deadline` in seconds, `memory` in bytes. The future fails only with what stops the run."""

    def __enter__(self) -> Self: ...
    def __exit__(self, *error: object) -> None: ...


class LocalExecutor:
    """As many worker processes as `jobs`, started as documents come; each is looked after by a thread of its own.

    `processors`: how many programs one document may have working for it at a time, such as those that read pictures.
    """

    def __init__(self, jobs: int, processors: int | None = None) -> None:
        self._processors = processors
        self.capacity = 2 * jobs
        self._threads = ThreadPoolExecutor(jobs, thread_name_prefix="worker")
        self._own = threading.local()
        self._workers: list[IsolatedWorker] = []

    def submit(self, document: Job, deadline: float, memory: int) -> Future[Answer]:
        return self._threads.submit(self._ask, document, deadline, memory)

    def _ask(self, document: Job, deadline: float, memory: int) -> Answer:
        return self._worker().ask(document, deadline, memory)

    def _worker(self) -> IsolatedWorker:
        worker: IsolatedWorker | None = getattr(self._own, "worker", None)
        if worker is None:
            worker = self._own.worker = IsolatedWorker(self._processors)
            self._workers.append(worker)
        return worker

    def __enter__(self) -> Self:
        self._threads.submit(lambda: self._worker().start())
        return self

    def __exit__(self, *error: object) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in self._workers:
            worker.stop()
        self._threads.shutdown(wait=True)
