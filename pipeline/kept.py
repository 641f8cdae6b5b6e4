"""Documents of the previous dataset that a run does not name, and keeps (`--add`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from pipeline.batch import Entry, Terms, read_all
from pipeline.job import TRIED_AGAIN
from pipeline.layout import KEPT

if TYPE_CHECKING:
    from pipeline.executor import Executor
    from pipeline.previous import Previous
    from schemas.document import Document


def with_kept(entries: Sequence[Entry], previous: Previous, executor: Executor, terms: Terms) -> list[Entry]:
    """The entries, which are settled, and those of the previous dataset, in the order of the dataset.

    Bytes that the run names under another name are as it reads them, the others as the previous dataset has them.
    """
    names = {entry.source_file for entry in entries}
    locations = {entry.document_id: entry.location for entry in entries if entry.size}
    kept = [_kept(document, locations) for document in previous.documents() if document.source_file not in names]
    for _ in read_all(kept, executor, terms):
        pass
    as_before = [entry for entry in kept if entry.result is None and entry.failure is None]
    if as_before:
        previous.keep({entry.document_id for entry in as_before})
    for entry in as_before:
        entry.result = kept_name(entry.document_id)
    return sorted([*entries, *kept], key=lambda entry: entry.source_file)


def _kept(document: Document, locations: Mapping[str, str | None]) -> Entry:
    entry = Entry(document.source_file, None, document.document_id, document.bytes, metadata=document.metadata)
    if document.error_code in TRIED_AGAIN:
        detail = (document.error or "").removeprefix(f"{document.source_file}: ")
        entry.failure = (document.error_code, detail)
    else:
        entry.location = locations.get(document.document_id)
    return entry


def kept_name(document_id: str) -> str:
    """Where what the previous dataset says of a document is kept while the next one is put together."""
    return f"{KEPT}/{document_id}"
