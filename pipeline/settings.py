"""How a run goes about it, as opposed to what it reads and writes."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Final

from extractors.limits import DEFAULT_LIMITS, Limits


def cores() -> int:
    """Those that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@dataclass(frozen=True)
class Settings:
    """Nothing here but `limits` changes what is read of a document that can be read.

    `jobs` documents are read at a time, each for `timeout` seconds and with `max_memory` bytes at most;
    `scheduler` is the address of a Dask cluster to read them on instead.
    """

    jobs: int = field(default_factory=cores)
    timeout: float = 600.0
    max_memory: int = 950_000_000
    limits: Limits = DEFAULT_LIMITS
    scheduler: str | None = None


DEFAULT_SETTINGS: Final = Settings()
