"""A worker process with the toy parser, some of whose documents misbehave: what they say is what they do."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from extractors.limits import Limits
from pipeline import convert, worker
from schemas.fragment import Transcript
from tests.pipeline import toy_parser

HELD: list[bytes] = []


def read(data: bytes, name: str, limits: Limits) -> Transcript:
    deed, _, rest = data.decode(errors="replace").partition("\n")
    if deed == "HANG":
        if rest:  # a file to tell that it hangs
            Path(rest).write_text(str(os.getpid()))
        time.sleep(3600)
    elif deed == "HANG WITH CHILD":
        subprocess.run([sys.executable, "-c", "import time; time.sleep(3600)"], check=False)
    elif deed == "GROW":
        while True:
            HELD.append(b"x" * 5_000_000)
            time.sleep(0.005)
    elif deed == "GROW AT ONCE":
        HELD.append(bytes(100_000_000_000))
    elif deed == "SEGFAULT":
        os.kill(os.getpid(), signal.SIGSEGV)
    elif deed == "EXIT":
        os._exit(3)
    elif deed == "PRINT":
        os.write(1, b'{"answer": "\x1b[31m"}\n')
        os.write(2, b"\x1b[31m\n")
    elif deed == "SLOW":
        time.sleep(0.05)
    return toy_parser.toy_read(data, name, limits)


def serve() -> None:
    convert._transcribe = read  # type: ignore[assignment]
    convert._interpret = toy_parser.toy_interpret  # type: ignore[assignment]
    worker.serve()
