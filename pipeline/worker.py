"""Reads documents in a process of its own, which may hang or die without harm to the run that started it.

`answer` reads one document. `serve` is what the process runs: jobs come in as lines of JSON, answers go out so.
"""

from __future__ import annotations

import ctypes
import faulthandler
import hashlib
import json
import os
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, Final

import pyarrow as pa

from extractors.errors import ExtractionError
from pipeline.convert import OUT_OF_MEMORY, convert, defect, not_readable
from pipeline.job import TRIED_AGAIN, Answer, Job
from pipeline.reading import read_bytes
from pipeline.results import DamagedResultError, kept_batches, pack, result_name, unpack
from pipeline.storage import Storage, storage_at
from pipeline.version import parser_version, versions
from schemas.enums import ErrorCode

_GRACE: Final = 30.0
"""Seconds after its deadline that a worker whose run is gone lives on at most."""
_PR_SET_PDEATHSIG: Final = 1
_SAMPLE: Final = (
    b"Recommendation\tAction\tLead agency\tTarget date\tProgress\n1. Ask\tSend a form\tCouncil\tMay 2020\tComplete\n"
)

Say = Callable[[dict[str, Any]], None]


def answer(job: Job, say: Say = lambda _: None) -> Answer:
    """Read one document, or find the result that is kept of the same bytes; `say` is told when reading begins."""
    start = time.perf_counter()
    try:
        done = _answer(job, say)
    except MemoryError:
        done = _nothing(ErrorCode.OUT_OF_MEMORY, OUT_OF_MEMORY)
    return _replace(done, seconds=round(time.perf_counter() - start, 3), peak_memory=peak_memory())


def _answer(job: Job, say: Say) -> Answer:
    try:
        data = read_bytes(job.location, job.limits)
    except ExtractionError as error:
        return _nothing(error.code, error.message)
    except OSError as error:
        return _nothing(ErrorCode.UNREADABLE, not_readable(error))
    document_id = hashlib.sha256(data).hexdigest()
    name = result_name(document_id, job.suffix, job.limits, versions())
    storage = storage_at(job.state)
    found = _kept(storage, name)
    if found is not None:
        return _replace(found, size=len(data), reused=True)
    _warm_up()
    say({"seen": [document_id, len(data)]})
    converted = convert(data, source_file=f"document{job.suffix}", limits=job.limits)
    document = converted.document
    if document.error_code in TRIED_AGAIN:
        detail = (document.error or "").removeprefix(f"{document.source_file}: ")
        return Answer(document_id, len(data), error_code=document.error_code, detail=detail)
    try:
        packed = pack(document, kept_batches(converted))
    except (ValueError, TypeError, OverflowError, pa.ArrowException) as error:  # a row that the dataset cannot hold
        return Answer(document_id, len(data), error_code=ErrorCode.INTERNAL, detail=defect(error))
    try:
        storage.write(name, packed)
    except OSError as error:
        return Answer(document_id, len(data), trouble=error.strerror or str(error))
    return Answer(document_id, len(data), name, document.error_code, actions=document.actions)


def _kept(storage: Storage, name: str) -> Answer | None:
    try:
        document = unpack(storage.read(name)).document
    except (OSError, DamagedResultError):
        return None
    return Answer(document.document_id, document.bytes, name, document.error_code, actions=document.actions)


def _nothing(code: ErrorCode, detail: str) -> Answer:
    return Answer(hashlib.sha256(b"").hexdigest(), 0, error_code=code, detail=detail)


def _replace(answer: Answer, **changes: Any) -> Answer:
    return Answer.from_json(answer.as_json() | changes)


def peak_memory() -> int:
    """Of this process, in bytes. Linux's own figure: that of `resource` counts what the parent held before."""
    with suppress(OSError, StopIteration):
        lines = Path("/proc/self/status").read_text("ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1024
    if sys.platform == "win32":
        return 0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def serve() -> None:
    """Answer jobs from standard input until it ends, which it does when the run that started this one is gone."""
    parent = os.getppid()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all of a terminal; the run decides what ends
    _die_with(parent)
    with os.fdopen(os.dup(1), "w", encoding="ascii") as out:
        os.dup2(2, 1)  # what a library prints is no answer

        def say(message: dict[str, Any]) -> None:
            out.write(json.dumps(message) + "\n")
            out.flush()

        say({"ready": parser_version()})
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), 1)
            os.dup2(nowhere.fileno(), 2)  # nor is it ours to print: it may hold what steers a terminal
            for line in sys.stdin.buffer:
                message = json.loads(line)
                say({"started": True})
                _cap_memory(message["memory"])
                faulthandler.dump_traceback_later(2 * message["deadline"] + _GRACE, exit=True, file=nowhere)
                done = answer(Job.from_json(message["job"]), say)
                faulthandler.cancel_dump_traceback_later()
                say({"answer": done.as_json()})


@cache
def _warm_up() -> None:
    """Load once what documents need, so that no document's time is spent on it. Where all is kept, nothing needs it."""
    convert(_SAMPLE)


def _die_with(parent: int) -> None:
    """Have the system end this process with the one that started it, where it can (Linux)."""
    if sys.platform != "linux":
        return
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def _cap_memory(limit: int) -> None:
    """Refuse memory beyond the limit at once, where the system can (Linux); elsewhere the watch has to see it."""
    if sys.platform != "linux":
        return
    import resource

    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_DATA, (limit, resource.getrlimit(resource.RLIMIT_DATA)[1]))
