"""Folders and files behind URLs, through fsspec: whatever storage the machines of a cluster share."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from pipeline.errors import ArgumentsError

if TYPE_CHECKING:
    from extractors.limits import Limits


def read_url(url: str, limits: Limits) -> bytes:
    """Raises OSError where there is no reading it, ExtractionError where it is above the limit."""
    system, path = _found(url)
    limits.check("file_bytes", int(system.size(path) or 0))
    return cast("bytes", system.cat_file(path))


def url_exists(url: str) -> bool:
    system, path = _found(url)
    return bool(system.exists(path))


def files_below(url: str) -> Iterator[tuple[str, str]]:
    """URL and name of every file that a URL stands for: itself, all below it, or those that its `*` match.

    Names are paths below the URL, or below its last folder without `*`.
    """
    system, root = _found(url)
    if system.isfile(root):
        yield url, root.rsplit("/", 1)[-1]
        return
    fixed = root[: root.index("*")].rpartition("/")[0] if "*" in root else root
    for path in sorted(system.glob(root) if "*" in root else system.find(root)):
        if system.isfile(path):
            yield system.unstrip_protocol(path), path.removeprefix(fixed).lstrip("/")


class RemoteStorage:
    """A folder behind a URL. One object is written in one step; how durably is the store's affair."""

    folder = None

    def __init__(self, location: str) -> None:
        self.location = location.rstrip("/")
        self._system, self._root = _found(self.location)

    def _path(self, name: str) -> str:
        return f"{self._root}/{name}"

    def read(self, name: str) -> bytes:
        return cast("bytes", self._system.cat_file(self._path(name)))

    def open(self, name: str) -> BinaryIO:
        return cast("BinaryIO", self._system.open(self._path(name), "rb"))

    def write(self, name: str, data: bytes) -> None:
        self._make_parent(name)
        self._system.pipe_file(self._path(name), data)

    def exists(self, name: str) -> bool:
        return bool(self._system.exists(self._path(name)))

    def names(self, folder: str) -> Iterator[str]:
        with suppress(FileNotFoundError):
            for path in self._system.find(self._path(folder)):
                yield path.removeprefix(self._root).lstrip("/")

    def move(self, name: str, to: str) -> None:
        self._system.mv(self._path(name), self._path(to))

    def copy(self, name: str, to: str) -> None:
        self._make_parent(to)
        self._system.cp_file(self._path(name), self._path(to))

    def remove(self, name: str) -> None:
        with suppress(FileNotFoundError):
            self._system.rm_file(self._path(name))

    def clear(self, folder: str) -> None:
        with suppress(FileNotFoundError):
            self._system.rm(self._path(folder), recursive=True)

    @contextmanager
    def staging(self, folder: str) -> Iterator[Path]:
        self.clear(folder)
        stage = Path(tempfile.mkdtemp())
        try:
            yield stage
            for path in sorted(stage.iterdir()):
                self._make_parent(f"{folder}/{path.name}")
                self._system.put_file(str(path), self._path(f"{folder}/{path.name}"))
        finally:
            shutil.rmtree(stage, ignore_errors=True)

    def _make_parent(self, name: str) -> None:
        """For the stores that have folders; the others make nothing of it."""
        self._system.makedirs(self._path(name).rsplit("/", 1)[0], exist_ok=True)


def _found(url: str) -> tuple[Any, str]:
    try:
        import fsspec
    except ImportError as error:
        raise ArgumentsError(f"{url} is a URL: install the extra for it, dhr-action-plans[dask]") from error
    try:
        system, path = fsspec.core.url_to_fs(url)
    except (ImportError, ValueError) as error:
        raise ArgumentsError(f"{url}: {error}") from error
    return system, str(path).rstrip("/")
