"""One document at a time in a process that can be killed, here or on a machine of a cluster.

Pools of processes were weighed and left: those of the standard library and loky fail every waiting document with
one dead process and cannot stop one that hangs, billiard's processes share a queue that a killed one may leave
locked, and all of them refuse to start a process from within a Dask worker, which counts as a daemon.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import IO, Any, Final

from pipeline.convert import NO_BYTES, OUT_OF_MEMORY
from pipeline.errors import RunError
from pipeline.job import Answer, Job
from pipeline.version import parser_version
from schemas.enums import ErrorCode

WORKER_MODULE = "pipeline.worker"
_PROGRAM: Final = "import sys; sys.path[:] = sys.argv[2:]; __import__(sys.argv[1], fromlist=['serve']).serve()"
_ENVIRONMENT: Final = {
    "ARROW_DEFAULT_MEMORY_POOL": "system",  # others reserve a gigabyte at once, which counts against the limit
    "OMP_NUM_THREADS": "1",  # the documents run side by side, not the sums of one
    "OPENBLAS_NUM_THREADS": "1",
}
_INTERVAL: Final = 0.1
"""Seconds between two looks at what the workers use."""
_START: Final = 300.0
"""Seconds that a worker may take to start, on the slowest of disks."""
_STARTS: Final = 3
_STDERR_SHOWN: Final = 2000


class StoppedError(Exception):
    """The run ended while a document was being read."""


class IsolatedWorker:
    """A worker process that answers one job at a time, started when needed and replaced when it dies.

    For one thread, which must live as long as the process may be needed. `stop` may be called from any.
    """

    def __init__(self, processors: int | None = None) -> None:
        """`processors`: how many programs a document may have at work at a time; None for as many as there are."""
        self._processors = processors
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False
        self._lock = threading.Lock()
        self._busy = threading.Lock()

    def ask(self, job: Job, deadline: float, memory: int) -> Answer:
        """What became of one document.

        `deadline` is in seconds, `memory` in bytes. A worker that takes more of either is killed; the answer then
        has the code `timeout` or `out_of_memory`, and `worker_lost` where it died by itself. Raises RunError where
        no worker can be started or it runs other sources, StoppedError where `stop` was called.
        """
        with self._busy:
            for _ in range(_STARTS):
                answer = self._ask(job, deadline, memory)
                if answer is not None:
                    return answer
        raise RunError("Worker processes die before they take a document: is the machine out of memory?")

    def start(self) -> None:
        """Start the process ahead of its first job. What hinders it is told by `ask`."""
        with suppress(RunError, StoppedError):
            self._started()

    def rest(self) -> None:
        """End the process if it has nothing to do; the next document starts another."""
        if self._busy.acquire(blocking=False):
            with self._lock:
                self._kill()
            self._busy.release()

    def stop(self) -> None:
        """End the process at once, whatever it is doing."""
        with self._lock:
            self._stopped = True
            self._kill()

    def _ask(self, job: Job, deadline: float, memory: int) -> Answer | None:
        """None where the process had died before it took the job."""
        process = self._started()
        order = {"job": job.as_json(), "deadline": deadline, "memory": memory}
        document_id, size, taken = NO_BYTES, 0, False
        answer = None
        start = time.perf_counter()
        with WATCH.over(process, deadline, memory) as guard:
            with suppress(OSError):
                _send(process, order)
            for message in _messages(process):
                taken = True
                if "seen" in message:
                    document_id, size = message["seen"]
                    guard.until = time.monotonic() + deadline  # what was loaded till then is not its fault
                if "answer" in message:
                    answer = Answer.from_json(message["answer"])
                    break
        if answer is not None:
            spent = answer.error_code == ErrorCode.OUT_OF_MEMORY or _resident(process.pid) > memory // 2
            if guard.verdict is not None or spent:
                self._discard()  # the next document is not to suffer for what this one left behind
            return answer
        code = self._discard()
        if self._stopped:
            raise StoppedError
        if not taken and guard.verdict is None:
            return None
        error_code, detail = _verdict(guard, code, deadline, memory)
        return Answer(
            document_id,
            size,
            error_code=error_code,
            detail=detail,
            seconds=round(time.perf_counter() - start, 3),
            peak_memory=guard.peak,
        )

    def _started(self) -> subprocess.Popen[bytes]:
        with self._lock:
            if self._stopped:
                raise StoppedError
            if self._process is not None and self._process.poll() is None:
                return self._process
            complaints = tempfile.TemporaryFile()  # noqa: SIM115 - closed below
            process = self._process = _start(complaints, self._processors)
        with complaints, WATCH.over(process, _START, sys.maxsize):
            ready = next(_messages(process), None)
            if ready is not None:
                _check_version(ready["ready"])
                return process
            self._discard()
            if self._stopped:
                raise StoppedError
            complaints.seek(0)
            said = complaints.read()[-_STDERR_SHOWN:].decode(errors="replace").strip()
            raise RunError(f"No worker process could be started: {said or 'it said nothing'}")

    def _discard(self) -> int:
        """End the process and give its exit code."""
        with self._lock:
            process = self._process
            if process is None:
                raise StoppedError
            self._kill()
        return process.wait()

    def _kill(self) -> None:
        if self._process is not None:
            _kill(self._process)
            self._process.wait()
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None and not self._stopped:
                    with suppress(OSError):
                        pipe.close()
            self._process = None


def _start(complaints: IO[bytes], processors: int | None) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-P", "-c", _PROGRAM, WORKER_MODULE, *sys.path]
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=complaints,
            env=os.environ | _ENVIRONMENT | ({} if processors is None else {"DHR_PLANS_PROCESSORS": str(processors)}),
            start_new_session=os.name != "nt",  # so that all it starts can be ended with it
        )
    except OSError as error:
        raise RunError(f"No worker process could be started: {error.strerror or error}") from error


def _check_version(version: str) -> None:
    if version != parser_version():
        raise RunError(
            f"A worker runs {version}, this is {parser_version()}: install the same release everywhere, and do not "
            "change it during a run"
        )


def _send(process: subprocess.Popen[bytes], message: dict[str, Any]) -> None:
    assert process.stdin is not None
    process.stdin.write(json.dumps(message).encode() + b"\n")
    process.stdin.flush()


def _messages(process: subprocess.Popen[bytes]) -> Iterator[dict[str, Any]]:
    """Until the process closes its end; a line cut short by its death is none."""
    assert process.stdout is not None
    with suppress(OSError, ValueError):
        while line := process.stdout.readline():
            yield json.loads(line)


def _kill(process: subprocess.Popen[bytes]) -> None:
    """The process and all that it started."""
    with suppress(OSError):
        if os.name == "nt":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)


def _resident(pid: int) -> int:
    """Memory that a process holds, in bytes; 0 where it is gone."""
    import psutil

    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return 0


def _verdict(guard: Guard, exit_code: int, deadline: float, memory: int) -> tuple[ErrorCode, str]:
    if guard.verdict is ErrorCode.TIMEOUT:
        return ErrorCode.TIMEOUT, f"reading it took more than {deadline:g} s: run again with a longer --timeout"
    if guard.verdict is ErrorCode.OUT_OF_MEMORY:
        return ErrorCode.OUT_OF_MEMORY, f"{OUT_OF_MEMORY} than {memory // 1_000_000} MB"
    how = f"exit code {exit_code}"
    if exit_code < 0:
        with suppress(ValueError):
            how = signal.Signals(-exit_code).name
    return ErrorCode.WORKER_LOST, (
        f"the process that read it died ({how}): run again, with fewer --jobs if the machine was short of memory; "
        "report it with the file if it dies again"
    )


@dataclass(eq=False)
class Guard:
    """What a process may use, and what it was killed for; `peak` is the most memory seen."""

    process: subprocess.Popen[bytes]
    until: float
    memory: int
    verdict: ErrorCode | None = None
    peak: int = 0


@dataclass
class Watch:
    """Looks at busy workers and kills those that take too long or too much. One thread, which sleeps with them."""

    _guards: set[Guard] = field(default_factory=set)
    _changed: threading.Condition = field(default_factory=threading.Condition)
    _thread: threading.Thread | None = None

    @contextmanager
    def over(self, process: subprocess.Popen[bytes], deadline: float, memory: int) -> Iterator[Guard]:
        """Hold a process to its limits until the block ends; after that it is not touched."""
        guard = Guard(process, time.monotonic() + deadline, memory)
        with self._changed:
            self._guards.add(guard)
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._look, name="worker-watch", daemon=True)
                self._thread.start()
            self._changed.notify()
        try:
            yield guard
        finally:
            with self._changed:
                self._guards.discard(guard)

    def _look(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._guards)
                for guard in self._guards:
                    if guard.verdict is None:
                        self._judge(guard)
            time.sleep(_INTERVAL)

    def _judge(self, guard: Guard) -> None:
        resident = _resident(guard.process.pid)
        guard.peak = max(guard.peak, resident)
        if time.monotonic() > guard.until:
            guard.verdict = ErrorCode.TIMEOUT
        elif resident > guard.memory:
            guard.verdict = ErrorCode.OUT_OF_MEMORY
        else:
            return
        _kill(guard.process)


WATCH: Final = Watch()
