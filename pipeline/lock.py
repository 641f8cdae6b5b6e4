"""One run at a time in a folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pipeline.errors import RunError
from pipeline.layout import LOCK_FILE


@contextmanager
def only_run_in(folder: Path) -> Iterator[None]:
    """Keep other runs out until the block ends. The system lets go of the lock of a run that is killed.

    Raises RunError where another run is there, or the folder cannot be written to.
    """
    from filelock import FileLock, Timeout

    path = folder / LOCK_FILE
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path, timeout=0)
        lock.acquire()
    except Timeout:
        raise RunError(
            f"Another run is writing to {folder}: wait until it is done, or write to another folder"
        ) from None
    except (OSError, NotImplementedError) as error:
        raise RunError(f"Cannot write to {folder}: {getattr(error, 'strerror', None) or error}") from error
    try:
        yield
    finally:
        lock.release()
