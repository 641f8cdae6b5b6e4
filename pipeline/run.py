"""One run of `parse`: find, guard what is there, read, write, count."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.batch import Entry, Terms, read_all
from pipeline.errors import ArgumentsError, DroppedDocumentsError, RunError, VanishedError
from pipeline.executor import Executor, LocalExecutor
from pipeline.kept import with_kept
from pipeline.layout import KEPT, RESULTS
from pipeline.lock import only_run_in
from pipeline.log import run_log
from pipeline.progress import Progress, Silence
from pipeline.reading import is_there
from pipeline.settings import DEFAULT_SETTINGS, Settings
from pipeline.sources import find
from pipeline.storage import Storage, storage_at
from pipeline.summary import Summary
from schemas.enums import ErrorCode

if TYPE_CHECKING:
    from pipeline.previous import Previous


@dataclass(frozen=True)
class Outcome:
    """What was written; `unmatched` are folders and patterns that named no file."""

    summary: Summary
    row_counts: dict[str, int]
    unmatched: list[str] = field(default_factory=list)


def run(
    inputs: Sequence[str],
    *,
    out: Path | str,
    root: Path | None = None,
    prune: bool = False,
    add: bool = False,
    fresh: bool = False,
    settings: Settings = DEFAULT_SETTINGS,
    progress: Progress | None = None,
) -> Outcome:
    """Read `inputs` into the dataset in `out`.

    `prune` drops documents of the dataset that are not named, `add` keeps them. `fresh` uses nothing that an
    earlier run has read.

    Raises ArgumentsError where the inputs make no sense, DroppedDocumentsError where `out` has documents that are
    not named and neither `prune` nor `add` is given, VanishedError where inputs go during the run, RunError where
    another run is in `out` or there is no reading or writing it. Whatever is raised, the dataset in `out` is as it
    was, and what was read so far is used by the next run.
    """
    found = find(inputs, root=root, out=out)
    storage = storage_at(out)
    entries = [Entry(source.source_file, source.location) for source in found.sources]
    terms = Terms(storage.location, settings.timeout, settings.max_memory, settings.limits)
    try:
        with executor_for(settings, len(entries)) as executor, _only_run(storage, settings):
            previous = _previous(storage)
            if not (prune or add):
                _refuse_to_drop(entries, previous, storage)
            if fresh:
                storage.clear(RESULTS)
            _read(entries, storage, executor, terms, progress or Silence())
            if add:
                entries = with_kept(entries, previous, executor, terms)
            summary, row_counts = _write(entries, storage)
            with suppress(OSError):  # the dataset is there, and what is left over harms nobody
                _sweep(entries, storage)
    except OSError as error:
        raise RunError(f"Cannot write to {storage.location}: {error.strerror or error}") from error
    return Outcome(summary, row_counts, found.unmatched)


def executor_for(settings: Settings, documents: int) -> Executor:
    if settings.scheduler is not None:
        from pipeline.cluster import ClusterExecutor

        return ClusterExecutor(settings.scheduler)
    return LocalExecutor(min(settings.jobs, documents))


def _only_run(storage: Storage, settings: Settings) -> AbstractContextManager[None]:
    if storage.folder is not None:
        return only_run_in(storage.folder)
    if settings.scheduler is None:
        raise ArgumentsError(f"{storage.location} is a URL: give --scheduler, whose cluster keeps two runs apart")
    from pipeline.cluster import only_run_at

    return only_run_at(settings.scheduler, storage.location)


def _previous(storage: Storage) -> Previous:
    """The dataset that is there, with what a killed run has left to do done."""
    from pipeline.commit import finish  # takes as long to load as a worker to start, and is loaded meanwhile
    from pipeline.previous import Previous

    finish(storage)
    return Previous(storage)


def _refuse_to_drop(entries: Sequence[Entry], previous: Previous, storage: Storage) -> None:
    named = {entry.source_file for entry in entries}
    dropped = sorted(set(previous.source_files()) - named)
    if dropped:
        raise DroppedDocumentsError(storage.location, dropped)


def _read(entries: Sequence[Entry], storage: Storage, executor: Executor, terms: Terms, progress: Progress) -> None:
    with run_log(storage) as log, progress:
        progress.started(len(entries))
        for entry, answer in read_all(entries, executor, terms, progress.idle):
            log.write(entry, answer)
            progress.done(failed=answer.error_code not in (None, ErrorCode.NO_ACTION_PLAN))
    vanished = [
        entry.source_file
        for entry in entries
        if entry.failure is not None
        and entry.failure[0] == ErrorCode.UNREADABLE
        and entry.location is not None
        and not is_there(entry.location)
    ]
    if vanished:
        raise VanishedError(vanished)


def _write(entries: Sequence[Entry], storage: Storage) -> tuple[Summary, dict[str, int]]:
    """Put the dataset in its place; what is in it, and the rows of each file."""
    from pipeline.commit import staged
    from pipeline.merge import merged
    from pipeline.twins import twins_among

    summary = Summary()
    twins = twins_among(merged(entries, storage))
    with staged(storage) as writer:
        for result in merged(entries, storage):
            document = result.document.model_copy(update={"same_plan_as": twins.get(result.document.source_file, [])})
            writer.add(document, result.batches)
            summary.add(document, result.tally)
    return summary, writer.row_counts


def _sweep(entries: Sequence[Entry], storage: Storage) -> None:
    """Let go of results that the dataset does not use, so that they do not pile up.

    Those of documents that are kept without being named may still be there, and a run that names them can use them.
    """
    storage.clear(KEPT)
    if any(entry.location is None for entry in entries):
        return
    used = {entry.result for entry in entries}
    for name in list(storage.names(RESULTS)):
        if name not in used:
            storage.remove(name)
