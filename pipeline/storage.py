"""Where a dataset and its state are kept: one small interface, so that a run need not know what lies behind it."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Protocol

_UNFINISHED = ".part"
"""Suffix of what a killed process may leave half written."""


class Storage(Protocol):
    """A folder, local or remote. Names are `/` separated and relative to it; failures are OSError."""

    @property
    def location(self) -> str:
        """Path or URL that another process finds it by."""

    @property
    def folder(self) -> Path | None:
        """The local folder that it is, if it is one."""

    def read(self, name: str) -> bytes: ...

    def open(self, name: str) -> BinaryIO:
        """For reading at any place."""

    def write(self, name: str, data: bytes) -> None:
        """The whole file or, whatever happens, none of it."""

    def exists(self, name: str) -> bool: ...

    def names(self, folder: str) -> Iterator[str]:
        """Every file below `folder`; none where there is no such folder."""

    def move(self, name: str, to: str) -> None:
        """Take the place of `to` in one step."""

    def copy(self, name: str, to: str) -> None: ...

    def remove(self, name: str) -> None:
        """A file that is not there is removed."""

    def clear(self, folder: str) -> None:
        """Remove `folder` and all below it."""

    def staging(self, folder: str) -> AbstractContextManager[Path]:
        """A local folder to write files in, which are in `folder` when the block ends well."""


class LocalStorage:
    """A folder of this machine; what is written survives a power cut once the call has returned."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.absolute()

    @property
    def location(self) -> str:
        return str(self._folder)

    @property
    def folder(self) -> Path:
        return self._folder

    def read(self, name: str) -> bytes:
        return (self._folder / name).read_bytes()

    def open(self, name: str) -> BinaryIO:
        return (self._folder / name).open("rb")

    def write(self, name: str, data: bytes) -> None:
        target = self._folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=target.parent, suffix=_UNFINISHED)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(part).replace(target)
        except BaseException:
            Path(part).unlink(missing_ok=True)
            raise
        _sync_folder(target.parent)

    def exists(self, name: str) -> bool:
        return (self._folder / name).exists()

    def names(self, folder: str) -> Iterator[str]:
        for path, _, files in os.walk(self._folder / folder):
            for file in files:
                yield (Path(path) / file).relative_to(self._folder).as_posix()

    def move(self, name: str, to: str) -> None:
        (self._folder / name).replace(self._folder / to)
        _sync_folder((self._folder / to).parent)

    def copy(self, name: str, to: str) -> None:
        source, target = self._folder / name, self._folder / to
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        try:
            target.hardlink_to(source)
        except OSError:  # a file system without links
            shutil.copy2(source, target)

    def remove(self, name: str) -> None:
        (self._folder / name).unlink(missing_ok=True)

    def clear(self, folder: str) -> None:
        with suppress(FileNotFoundError):
            shutil.rmtree(self._folder / folder)

    @contextmanager
    def staging(self, folder: str) -> Iterator[Path]:
        stage = self._folder / folder
        self.clear(folder)
        stage.mkdir(parents=True)
        yield stage
        for path in stage.iterdir():
            _sync_file(path)
        _sync_folder(stage)


def storage_at(location: str | Path) -> Storage:
    """The folder at a path, or at a URL of any kind that fsspec knows."""
    if is_url(location):
        from pipeline.remote import RemoteStorage

        return RemoteStorage(str(location))
    return LocalStorage(Path(location))


def is_url(location: str | Path) -> bool:
    return "://" in str(location)


def _sync_file(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut; Windows does so itself and opens no folder."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
