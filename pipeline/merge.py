"""Puts the documents of a run in the order of the dataset, each under its name, the same bytes only once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from pipeline.batch import Entry
from pipeline.convert import failed, named
from pipeline.errors import RunError
from pipeline.results import DamagedResultError, Result, unpack
from pipeline.storage import Storage
from schemas.enums import ErrorCode

_NOTHING: Final = {"status": dict[str, int](), "residue": dict[str, int](), "warnings": dict[str, int]()}


def merged(entries: Iterable[Entry], storage: Storage) -> Iterator[Result]:
    """The result of each entry under its own name; entries come in the order of `source_file`.

    The first name of the same bytes carries the records, the others are its duplicates. Raises RunError where a
    result that was kept is gone.
    """
    firsts: dict[str, Entry] = {}
    for entry in entries:
        first = None if _nameless(entry) else firsts.setdefault(entry.document_id, entry)
        if first is None or first is entry:
            found = _found(entry, storage)
            yield Result(named(found.document, entry.source_file), found.tally, found.batches)
        else:
            document = named(_found(first, storage).document, first.source_file)
            update = {"duplicate_of": first.source_file}
            yield Result(named(document, entry.source_file).model_copy(update=update), _NOTHING, {})


def _nameless(entry: Entry) -> bool:
    """Whether its bytes could not be had, which makes no two files alike."""
    return entry.failure is not None and entry.size == 0


def _found(entry: Entry, storage: Storage) -> Result:
    if entry.failure is not None:
        code, detail = entry.failure
        document = failed(entry.source_file, ErrorCode.of(code), detail, document_id=entry.document_id, size=entry.size)
        return Result(document, _NOTHING, {})
    try:
        return unpack(storage.read(entry.result or ""))
    except (OSError, DamagedResultError) as error:
        raise RunError(f"What was read of {entry.source_file} is gone from {storage.location}: run again") from error
