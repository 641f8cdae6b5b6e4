"""Puts finished files in the place of the previous ones, so that whatever happens one dataset or the other is whole.

The files are written and synced beside the dataset, then named in a journal with their hashes, then moved one by
one, `datapackage.json` last. A run that is killed before the journal has changed nothing; after it, the next run
moves what is left. Where a file cannot be moved, the previous ones are put back.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from pipeline.dataset import DatasetWriter
from pipeline.errors import RunError
from pipeline.layout import JOURNAL, REPLACED, STAGE, WRITTEN_FILES
from pipeline.package import sha256_of
from pipeline.storage import Storage


@contextmanager
def staged(storage: Storage) -> Iterator[DatasetWriter]:
    """A writer whose files take the place of the dataset in `storage` when the block ends well.

    When it does not, the previous dataset stays as it was. Raises RunError where there is no writing.
    """
    try:
        with storage.staging(STAGE) as folder:
            with DatasetWriter(folder) as writer:
                yield writer
            hashes = {name: sha256_of(folder / name) for name in WRITTEN_FILES}
        publish(storage, hashes)
    except OSError as error:
        raise RunError(f"Cannot write the dataset to {storage.location}: {error.strerror or error}") from error
    finally:
        if not storage.exists(JOURNAL):
            storage.clear(STAGE)


def finish(storage: Storage) -> None:
    """Do what a run that was killed while it moved its files had left to do, and tidy up after it."""
    try:
        if storage.exists(JOURNAL):
            journal = json.loads(storage.read(JOURNAL))
            if journal["back"]:
                _put_back(storage, journal["previous"])
            else:
                _move_on(storage, journal["hashes"])
            storage.remove(JOURNAL)
        storage.clear(STAGE)
        storage.clear(REPLACED)
    except OSError as error:
        raise RunError(f"Cannot write the dataset to {storage.location}: {error.strerror or error}") from error


def publish(storage: Storage, hashes: dict[str, str]) -> None:
    """Move the staged files, whose hashes these are, into the place of the previous ones.

    Whatever is raised before the last of them is there, the previous ones are back.
    """
    previous = [name for name in WRITTEN_FILES if storage.exists(name)]
    for name in previous:
        storage.copy(name, f"{REPLACED}/{name}")
    try:
        _write_journal(storage, hashes, previous, back=False)
        for name in WRITTEN_FILES:
            storage.move(f"{STAGE}/{name}", name)
    except BaseException:
        with suppress(OSError):  # on a full disk: then only a second failure within this one can leave a mix
            _write_journal(storage, hashes, previous, back=True)
        _put_back(storage, previous)
        storage.remove(JOURNAL)
        raise
    storage.remove(JOURNAL)
    storage.clear(REPLACED)


def _write_journal(storage: Storage, hashes: dict[str, str], previous: list[str], *, back: bool) -> None:
    storage.write(JOURNAL, json.dumps({"back": back, "hashes": hashes, "previous": previous}, indent=1).encode())


def _move_on(storage: Storage, hashes: dict[str, str]) -> None:
    """Move what is still to be moved, unless it is not what the journal says: then this run writes all anew."""
    waiting = [name for name in WRITTEN_FILES if storage.exists(f"{STAGE}/{name}")]
    if all(_hash(storage, f"{STAGE}/{name}") == hashes[name] for name in waiting):
        for name in waiting:
            storage.move(f"{STAGE}/{name}", name)


def _put_back(storage: Storage, previous: list[str]) -> None:
    for name in WRITTEN_FILES:
        if name not in previous:
            storage.remove(name)
        elif storage.exists(f"{REPLACED}/{name}"):
            storage.move(f"{REPLACED}/{name}", name)


def _hash(storage: Storage, name: str) -> str:
    with storage.open(name) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]
