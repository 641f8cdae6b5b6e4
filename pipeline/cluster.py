"""Runs documents on a Dask cluster that is there already. Retries, lost workers and stragglers are Dask's affair.

On each of its workers too a document is read in a process of its own, which can be killed: what would end the
process of a Dask worker would end the documents of everybody who uses it.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final, Self

from pipeline.convert import NO_BYTES
from pipeline.errors import ArgumentsError, RunError
from pipeline.isolation import IsolatedWorker
from pipeline.job import Answer, Job
from pipeline.version import parser_version
from schemas.enums import ErrorCode

if TYPE_CHECKING:
    from distributed import Client

_CONNECT: Final = 30
"""Seconds until a scheduler must have answered."""
_RETRIES: Final = 2
_QUEUED: Final = 4
"""Documents to have submitted for each thread of the cluster."""
_REFRESH: Final = 10.0
"""Seconds after which the cluster is asked again how many threads it has: it may grow and shrink."""

_OWN: Final = threading.local()
_WORKERS: Final[list[IsolatedWorker]] = []
"""Of this process, where it is a Dask worker: one for each of its threads."""


class ClusterExecutor:
    """Submits documents to the scheduler at `address`. Raises RunError where none answers there."""

    def __init__(self, address: str) -> None:
        self._client = _connected(address)
        self._waiting: set[Any] = set()  # Dask forgets a task whose future nobody holds
        self._threads = 0
        self._asked = -_REFRESH

    @property
    def capacity(self) -> int:
        if time.monotonic() - self._asked >= _REFRESH:
            self._threads = sum(self._client.nthreads().values())
            self._asked = time.monotonic()
        return _QUEUED * max(self._threads, 1)

    def submit(self, document: Job, deadline: float, memory: int) -> Future[Answer]:
        answered: Future[Answer] = Future()
        task = self._client.submit(
            read_here, parser_version(), document.as_json(), deadline, memory, pure=False, retries=_RETRIES
        )
        self._waiting.add(task)
        task.add_done_callback(lambda task: self._settle(task, answered))
        return answered

    def _settle(self, task: Any, answered: Future[Answer]) -> None:
        from distributed import KilledWorker

        self._waiting.discard(task)
        try:
            answered.set_result(Answer.from_json(task.result()))
        except KilledWorker as error:
            detail = f"the cluster lost its workers over it ({error}): run again, and report it if that happens again"
            answered.set_result(Answer(NO_BYTES, 0, error_code=ErrorCode.WORKER_LOST, detail=detail))
        except RunError as error:
            answered.set_exception(error)
        except BaseException as error:  # whatever befell the cluster must reach the one who waits
            answered.set_exception(RunError(f"The cluster could not read a document: {type(error).__name__}: {error}"))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        with suppress(Exception):  # a cluster that is gone has no processes to end
            self._client.cancel(list(self._waiting))
            self._client.run(rest)
        self._client.close()


def read_here(version: str, job: dict[str, Any], deadline: float, memory: int) -> dict[str, Any]:
    """What a Dask worker does with one document."""
    if version != parser_version():
        raise RunError(
            f"A worker of the cluster has {parser_version()}, this is {version}: install the same release everywhere"
        )
    worker: IsolatedWorker | None = getattr(_OWN, "worker", None)
    if worker is None:
        worker = _OWN.worker = IsolatedWorker()
        _WORKERS.append(worker)
    return worker.ask(Job.from_json(job), deadline, memory).as_json()


def rest() -> None:
    """End the processes of this Dask worker that have nothing to do."""
    for worker in _WORKERS:
        worker.rest()


@contextmanager
def only_run_at(address: str, location: str) -> Iterator[None]:
    """Keep other runs on the same cluster out of a folder. That of a run that is killed is free half a minute later.

    Raises RunError where another run is there.
    """
    client = _connected(address)
    try:
        from distributed import Semaphore

        with client.as_current():
            lease = Semaphore(max_leases=1, name=f"dhr-plans {location}")
            if not lease.acquire(timeout=1):
                raise RunError(
                    f"Another run is writing to {location}, or was killed less than a minute ago: "
                    "wait until it is done, or write to another folder"
                )
            try:
                yield
            finally:
                lease.release()
    finally:
        client.close()


def _connected(address: str) -> Client:
    try:
        from distributed import Client
    except ImportError as error:
        raise ArgumentsError("--scheduler needs Dask: install dhr-action-plans[dask]") from error
    try:
        return Client(address, timeout=_CONNECT, set_as_default=False, name="dhr-plans")
    except (OSError, ValueError) as error:
        raise RunError(f"No Dask scheduler answers at {address}: {error}") from error
