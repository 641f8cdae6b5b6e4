"""The previous dataset or the new one, whole, wherever a run dies or fails while it puts its files in place."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from pipeline.commit import finish, publish
from pipeline.layout import JOURNAL, STAGE, WRITTEN_FILES
from pipeline.storage import LocalStorage
from tests.pipeline.written import content

BEFORE = {name: f"old {name}".encode() for name in WRITTEN_FILES}
AFTER = {name: f"new {name}".encode() for name in WRITTEN_FILES}
FILES = len(WRITTEN_FILES)
JOURNALLED = FILES + 1
"""Changes until the journal stands: a copy of each file, and the journal."""
MOVED = JOURNALLED + FILES
TIDIED = MOVED + 2
"""Changes of a commit in all: the journal and the copies go."""


class Death(BaseException):
    """The process is gone: nothing that comes after is done."""


class FailingStorage(LocalStorage):
    """Fails at these of its changes, before or (`late`) after they are made; with Death at all that come later too."""

    def __init__(self, folder: Path, failures: dict[int, BaseException], *, late: bool = False) -> None:
        super().__init__(folder)
        self._failures = failures
        self._late = late
        self._count = 0
        self._dead = False

    def _change(self, make: Callable[[], None]) -> None:
        self._count += 1
        error = Death() if self._dead else self._failures.get(self._count)
        self._dead = isinstance(error, Death)
        if error is None or (self._late and self._count in self._failures):
            make()
        if error is not None:
            raise error

    def write(self, name: str, data: bytes) -> None:
        self._change(lambda: LocalStorage.write(self, name, data))

    def move(self, name: str, to: str) -> None:
        self._change(lambda: LocalStorage.move(self, name, to))

    def copy(self, name: str, to: str) -> None:
        self._change(lambda: LocalStorage.copy(self, name, to))

    def remove(self, name: str) -> None:
        self._change(lambda: LocalStorage.remove(self, name))

    def clear(self, folder: str) -> None:
        self._change(lambda: LocalStorage.clear(self, folder))


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a dataset, and the next one staged in it. Nobody cuts the power here."""
    monkeypatch.setattr(os, "fsync", lambda _: None)
    for name, data in BEFORE.items():
        (tmp_path / name).write_bytes(data)
    with LocalStorage(tmp_path).staging(STAGE) as stage:
        for name, data in AFTER.items():
            (stage / name).write_bytes(data)
    return tmp_path


HASHES = {name: hashlib.sha256(data).hexdigest() for name, data in AFTER.items()}
FULL = OSError(errno.ENOSPC, "No space left on device")


def test_a_commit_puts_the_new_files_in_place_and_leaves_no_trace(out: Path) -> None:
    publish(LocalStorage(out), HASHES)
    assert content(out) == AFTER
    finish(LocalStorage(out))
    assert {path.name for path in out.rglob("*") if path.is_file()} == set(AFTER)


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("n", range(1, TIDIED + 1))
def test_a_run_that_dies_is_finished_by_the_next_or_has_done_nothing(out: Path, n: int, late: bool) -> None:
    with pytest.raises(Death):
        publish(FailingStorage(out, {n: Death()}, late=late), HASHES)
    finish(LocalStorage(out))
    assert content(out) == (AFTER if n + late > JOURNALLED else BEFORE)
    assert not (out / JOURNAL).exists()


@pytest.mark.parametrize("late", [False, True])
@pytest.mark.parametrize("error", [FULL, KeyboardInterrupt()], ids=["disk full", "interrupted"])
@pytest.mark.parametrize("n", range(1, TIDIED + 1))
def test_a_run_that_fails_puts_the_previous_files_back(out: Path, n: int, error: BaseException, late: bool) -> None:
    with pytest.raises(type(error)):
        publish(FailingStorage(out, {n: error}, late=late), HASHES)
    assert content(out) == (BEFORE if n <= MOVED else AFTER)
    finish(LocalStorage(out))
    assert content(out) == (BEFORE if n <= MOVED else AFTER)


@pytest.mark.parametrize("later", range(1, FILES + 3))
@pytest.mark.parametrize("n", range(JOURNALLED, MOVED + 1))
def test_a_run_that_dies_while_it_puts_them_back_leaves_that_to_the_next(out: Path, n: int, later: int) -> None:
    with suppress(Death, OSError):
        publish(FailingStorage(out, {n: FULL, n + later: Death()}), HASHES)
    finish(LocalStorage(out))
    assert content(out) in (BEFORE, AFTER)


def test_a_first_dataset_that_cannot_be_put_in_place_leaves_none(out: Path) -> None:
    for name in BEFORE:
        (out / name).unlink()
    with pytest.raises(OSError, match="No space left"):
        publish(FailingStorage(out, {5: FULL}), HASHES)
    assert content(out) == {}


def test_staged_files_that_are_not_those_of_the_journal_are_not_taken(out: Path) -> None:
    with pytest.raises(Death):
        publish(FailingStorage(out, {JOURNALLED + 1: Death()}), HASHES)
    (out / STAGE / "tables.parquet").write_bytes(b"torn")
    finish(LocalStorage(out))
    assert content(out) == BEFORE


def test_a_reader_that_looks_at_the_hashes_is_never_shown_a_mix(out: Path) -> None:
    """`datapackage.json` is the last to change: until then the old one stands, and its hashes with it."""
    for n in range(JOURNALLED + 1, MOVED):
        with suppress(Death):
            publish(FailingStorage(out, {n: Death()}), HASHES)
        assert (out / "datapackage.json").read_bytes() == BEFORE["datapackage.json"]
