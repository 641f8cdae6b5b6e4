"""The dataset that a folder holds from an earlier run."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq
from pydantic import ValidationError

from pipeline.errors import RunError
from pipeline.kept import kept_name
from pipeline.layout import PARQUET_FILES
from pipeline.results import ROW_TABLES, as_kept, pack
from pipeline.storage import Storage
from schemas.arrow import TABLES, arrow_schema
from schemas.columns import SCHEMA_VERSION
from schemas.document import Document

_ID_DIGITS: Final = 12
"""Digits of the document's id that open the ids of its rows."""
_BATCH: Final = 1_000


class Previous:
    """Reads it a piece at a time; all of its methods raise RunError where it cannot be read."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    @property
    def present(self) -> bool:
        return self._storage.exists(PARQUET_FILES["documents"])

    def source_files(self) -> list[str]:
        """Names of its documents; none where there is no dataset."""
        if not self.present:
            return []
        return [name for batch in self._batches("documents", ["source_file"]) for name in batch.column(0).to_pylist()]

    def documents(self) -> Iterator[Document]:
        """In the order of `source_file`. Raises RunError where it was written to another schema."""
        if not self.present:
            return
        self._check_schema("documents")
        for batch in self._batches("documents"):
            for row in batch.to_pylist():
                try:
                    yield Document.model_validate(row | {"metadata": dict(row["metadata"])})
                except ValidationError as error:
                    raise self._damaged("documents", error) from error

    def keep(self, document_ids: Collection[str]) -> None:
        """Write what it says of these documents as results, as if they had just been read; see `kept_name`."""
        for document, tables in self.contents():
            if document.duplicate_of is None and document.document_id in document_ids:
                batches = {name: as_kept(name, table) for name, table in tables.items()}
                self._storage.write(kept_name(document.document_id), pack(document, batches))

    def contents(self) -> Iterator[tuple[Document, dict[str, pa.Table]]]:
        """Each document with its rows of the other tables that have any, in the order of `source_file`."""
        for name in ROW_TABLES:
            self._check_schema(name)
        rows = {name: _Runs(name, self._batches(name)) for name in ROW_TABLES}
        for document in self.documents():
            taken = {}
            if document.duplicate_of is None:  # its rows stand under the first of its names
                taken = {name: runs.take(document.document_id) for name, runs in rows.items()}
            yield document, {name: table for name, table in taken.items() if table is not None}

    def _check_schema(self, name: str) -> None:
        with self._opened(name) as file:
            version = (file.schema_arrow.metadata or {}).get(b"schema_version", b"").decode()
        if version != SCHEMA_VERSION:
            raise RunError(
                f"{self._storage.location} was written to schema {version or 'unknown'}, this release writes "
                f"{SCHEMA_VERSION}: name all its documents again, or write to another folder"
            )

    def _batches(self, name: str, columns: list[str] | None = None) -> Iterator[pa.RecordBatch]:
        with self._opened(name) as file:
            yield from file.iter_batches(_BATCH, columns=columns)

    @contextmanager
    def _opened(self, name: str) -> Iterator[Any]:
        try:
            with self._storage.open(PARQUET_FILES[name]) as file:
                yield pq.ParquetFile(file)
        except (OSError, pa.ArrowException) as error:
            raise self._damaged(name, error) from error

    def _damaged(self, name: str, error: Exception) -> RunError:
        first_line = str(error).partition("\n")[0]
        return RunError(
            f"The dataset in {self._storage.location} cannot be read ({PARQUET_FILES[name]}: {first_line}); "
            "remove it, give --prune to replace it, or write to another folder"
        )


class _Runs:
    """Rows of one file, handed out document by document in the order in which they stand."""

    def __init__(self, name: str, batches: Iterator[pa.RecordBatch]) -> None:
        self._schema = arrow_schema(TABLES[name])
        self._by_id = "document_id" in self._schema.names
        self._batches = batches
        self._rows: pa.RecordBatch | None = None
        self._ids: list[str] = []
        self._next = 0

    def take(self, document_id: str) -> pa.Table | None:
        """The rows of one document if they are next, else None."""
        wanted = document_id if self._by_id else document_id[:_ID_DIGITS]
        pieces = []
        while self._fill():
            end = self._next
            while end < len(self._ids) and self._ids[end] == wanted:
                end += 1
            if end == self._next:
                break
            assert self._rows is not None
            pieces.append(self._rows.slice(self._next, end - self._next))
            self._next = end
        return pa.Table.from_batches(pieces).combine_chunks() if pieces else None

    def _fill(self) -> bool:
        """Whether there is a next row."""
        while self._next >= len(self._ids):
            self._rows = next(self._batches, None)
            if self._rows is None:
                return False
            column = "document_id" if self._by_id else "action_id"
            ids: list[str] = self._rows.column(column).to_pylist()
            self._ids = ids if self._by_id else [value[:_ID_DIGITS] for value in ids]
            self._next = 0
        return True
