"""The bytes of a source file, local or behind a URL."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from extractors.limits import DEFAULT_LIMITS, Limits


def read_bytes(location: str | Path, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """The bytes of a regular file.

    Raises OSError for anything else (opening a pipe would wait for ever), ExtractionError for one above the limit.
    """
    if "://" in str(location):
        from pipeline.remote import read_url

        return read_url(str(location), limits)
    handle = os.open(location, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise OSError("not a regular file")
        limits.check("file_bytes", status.st_size)
        return file.read(limits.file_bytes + 1)


def is_there(location: str) -> bool:
    """Whether there is a file, readable or not; a link that leads nowhere is one."""
    if "://" in location:
        from pipeline.remote import url_exists

        return url_exists(location)
    return os.path.lexists(location)
