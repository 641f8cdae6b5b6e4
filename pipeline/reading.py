"""The bytes of a source file: local, behind a URL, or packed in a ZIP archive."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from extractors.limits import DEFAULT_LIMITS, Limits

_MEMBER: Final = "\0"
"""Parts the path of an archive from that of a file in it: no path holds it."""


def read_bytes(location: str | Path, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """The bytes of a regular file, or of a file packed in one.

    Raises OSError for anything else (opening a pipe would wait for ever), ExtractionError for one above the limit.
    """
    if "://" in str(location):
        from pipeline.remote import read_url

        return read_url(str(location), limits)
    archive, packed, member = str(location).partition(_MEMBER)
    with _opened(archive) as file:
        if packed:
            return _unpacked(file, member, limits)
        limits.check("file_bytes", os.fstat(file.fileno()).st_size)
        return file.read(limits.file_bytes + 1)


def members_of(location: str) -> Iterator[str] | None:
    """The path of each file in a ZIP archive; None for a file that is no archive.

    The iterator raises ExtractionError where the archive is damaged or holds too much.
    """
    from extractors.archive import is_archive

    try:
        with _opened(location) as file:
            if not is_archive(file):
                return None
    except OSError:  # told when the file's turn comes
        return None
    return _names_in(location)


def _names_in(location: str) -> Iterator[str]:
    from extractors.archive import names_in

    with _opened(location) as file:
        yield from names_in(file)


def member_location(archive: str, name: str) -> str:
    """What `read_bytes` finds a file of an archive by."""
    return f"{archive}{_MEMBER}{name}"


def is_there(location: str) -> bool:
    """Whether there is a file, readable or not; a link that leads nowhere is one."""
    if "://" in location:
        from pipeline.remote import url_exists

        return url_exists(location)
    return os.path.lexists(location.partition(_MEMBER)[0])


def _opened(path: str) -> BinaryIO:
    """A regular file, opened to be read. Raises OSError for anything else."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    file = os.fdopen(handle, "rb")
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        file.close()
        raise OSError("not a regular file")
    return file


def _unpacked(file: BinaryIO, member: str, limits: Limits) -> bytes:
    from extractors.archive import read_member

    try:
        data = read_member(file, member)
    except KeyError as error:
        raise OSError("the archive changed during the run") from error
    limits.check("file_bytes", len(data))
    return data
