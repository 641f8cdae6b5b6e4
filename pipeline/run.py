"""One run of `parse`: find, guard what is there, read, write, count."""

from __future__ import annotations

import os
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
    from pipeline.metadata import Joined, Sheet
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
    metadata: Path | None = None,
    metadata_key: str | None = None,
    settings: Settings = DEFAULT_SETTINGS,
    progress: Progress | None = None,
) -> Outcome:
    """Read `inputs` into the dataset in `out`.

    `prune` drops documents of the dataset that are not named, `add` keeps them. `fresh` uses nothing that an
    earlier run has read. `metadata` is a sheet whose rows are joined to the documents by its column `metadata_key`;
    it is no document itself, even where an input names it.

    Raises ArgumentsError where the inputs or the sheet make no sense, DroppedDocumentsError where `out` has
    documents that are not named and neither `prune` nor `add` is given, VanishedError where inputs go during the
    run, RunError where another run is in `out` or there is no reading or writing it. Whatever is raised, the dataset
    in `out` is as it was, and what was read so far is used by the next run.
    """
    found = find(inputs, root=root, out=out)
    storage = storage_at(out)
    sheet = _sheet(metadata, metadata_key)
    sheet_location = os.path.abspath(metadata) if metadata else None  # noqa: PTH100 - as `find` names its sources
    entries = [Entry(s.source_file, s.location) for s in found.sources if s.location != sheet_location]
    if not entries:
        raise ArgumentsError(f"Nothing matched but the sheet of --metadata: {metadata}")
    terms = Terms(storage.location, settings.timeout, settings.max_memory, settings.limits)
    try:
        with executor_for(settings, len(entries)) as executor, _only_run(storage, settings):
            previous = _previous(storage)
            if not (prune or add):
                _refuse_to_drop(entries, previous, storage)
            joined = _joined(sheet, entries, previous if add else None)
            if fresh:
                storage.clear(RESULTS)
            _read(entries, storage, executor, terms, progress or Silence())
            if add:
                entries = with_kept(entries, previous, executor, terms)
            summary, row_counts = _write(entries, storage, joined)
            with suppress(OSError):  # the dataset is there, and what is left over harms nobody
                _sweep(entries, storage)
    except OSError as error:
        raise RunError(f"Cannot write to {storage.location}: {error.strerror or error}") from error
    return Outcome(summary, row_counts, found.unmatched)


def _sheet(path: Path | None, key: str | None) -> Sheet | None:
    if path is None:
        if key is not None:
            raise ArgumentsError("--metadata-key is of no use without --metadata")
        return None
    from pipeline.metadata import read_sheet

    return read_sheet(path, key)


def _joined(sheet: Sheet | None, entries: Sequence[Entry], kept: Previous | None) -> Joined | None:
    """The sheet put to the documents that the dataset will have, before any of them is read."""
    if sheet is None:
        return None
    from pipeline.metadata import join

    names = {entry.source_file for entry in entries} | set(kept.source_files() if kept else ())
    return join(sheet, sorted(names))


def executor_for(settings: Settings, documents: int) -> Executor:
    if settings.scheduler is not None:
        from pipeline.cluster import ClusterExecutor

        return ClusterExecutor(settings.scheduler)
    return LocalExecutor(min(settings.jobs, documents), settings.jobs)


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


def _write(entries: Sequence[Entry], storage: Storage, joined: Joined | None = None) -> tuple[Summary, dict[str, int]]:
    """Put the dataset in its place; what is in it, and the rows of each file.

    Without a sheet, documents that the run does not name keep what an earlier one said of them.
    """
    from pipeline.commit import staged
    from pipeline.merge import merged
    from pipeline.twins import twins_among

    summary = Summary(sheet=joined)
    told = joined.found if joined else {entry.source_file: entry.metadata for entry in entries if entry.metadata}
    twins = twins_among(merged(entries, storage))
    with staged(storage) as writer:
        writer.sheet = joined.as_json() if joined else None
        for result in merged(entries, storage):
            name = result.document.source_file
            beside = {"same_plan_as": twins.get(name, []), "metadata": dict(told.get(name, {}))}
            document = result.document.model_copy(update=beside)
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
