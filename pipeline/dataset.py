"""The files of a dataset, written as documents come: the same bytes for the same rows."""

from __future__ import annotations

import json
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.codebook import codebook
from pipeline.layout import CODEBOOK_FILE, PACKAGE_FILE, PARQUET_FILES
from pipeline.package import data_package
from pipeline.results import as_kept, as_written
from schemas.arrow import TABLES, arrow_schema, to_table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from schemas.document import Document

ROW_GROUP: Final = 10_000
_HEAP: Final = 16
"""Pieces that are put together: each by itself costs more than its rows do."""


class DatasetWriter:
    """Writes the seven tables into a folder as documents come, which they must in the order of `source_file`.

    Holds at most one row group of each file. Leaving the block closes the files and writes `CODEBOOK.md` and, last,
    `datapackage.json`.
    """

    def __init__(self, folder: Path) -> None:
        self.row_counts = dict.fromkeys(TABLES, 0)
        self.sheet: dict[str, Any] | None = None
        """The account that `datapackage.json` gives of the user's own sheet, where one was joined."""

        self._folder = folder
        self._documents: list[Document] = []
        self._files = {
            name: _Rows(
                name,
                pq.ParquetWriter(
                    folder / PARQUET_FILES[name],
                    arrow_schema(model),
                    version="2.6",
                    compression="zstd",
                    use_dictionary=True,
                    write_statistics=True,
                ),
            )
            for name, model in TABLES.items()
        }

    def add(self, document: Document, batches: Mapping[str, pa.RecordBatch]) -> None:
        """The rows of one document, in the order of the contract and under its name."""
        for name, batch in batches.items():
            self._put(name, _under(document.source_file, batch))
        self._documents.append(document)
        if len(self._documents) >= _HEAP:
            self._put_documents()

    def _put_documents(self) -> None:
        if self._documents:
            self._put("documents", as_kept("documents", to_table(TABLES["documents"], self._documents)))
            self._documents = []

    def _put(self, name: str, batch: pa.RecordBatch) -> None:
        self.row_counts[name] += batch.num_rows
        self._files[name].put(batch)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._put_documents()
                for rows in self._files.values():
                    rows.finish()
        finally:
            for rows in self._files.values():
                rows.close()
        if kind is None:
            (self._folder / CODEBOOK_FILE).write_text(codebook(), encoding="utf-8", newline="\n")
            package = data_package(self._folder, self.row_counts, self.sheet)
            (self._folder / PACKAGE_FILE).write_text(
                json.dumps(package, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n"
            )


class _Rows:
    """Rows of one file that wait until they fill a row group.

    A row group is written from one piece, for the bytes of a file depend on the pieces that it is written from.
    Pieces are put together by the dozen, and those again, so that neither many small ones pile up nor a large one is
    copied time and again.
    """

    def __init__(self, name: str, file: pq.ParquetWriter) -> None:
        self._name = name
        self._file = file
        self._heaps: list[list[pa.Table]] = [[]]
        self._waiting = 0

    def put(self, batch: pa.RecordBatch) -> None:
        self._heaps[0].append(pa.Table.from_batches([batch]))
        self._waiting += batch.num_rows
        for level, heap in enumerate(self._heaps):
            if len(heap) < _HEAP:
                break
            if level + 1 == len(self._heaps):
                self._heaps.append([])
            self._heaps[level + 1].append(pa.concat_tables(heap).combine_chunks())
            heap.clear()
        while self._waiting >= ROW_GROUP:
            self._write(ROW_GROUP)

    def finish(self) -> None:
        if self._waiting:
            self._write(self._waiting)

    def close(self) -> None:
        self._file.close()

    def _write(self, rows: int) -> None:
        """The first rows, which lie in the highest heap; the others stay."""
        pieces = pa.concat_tables([table for heap in reversed(self._heaps) for table in heap])
        self._heaps = [[]]
        group, rest = pieces.slice(0, rows).combine_chunks(), pieces.slice(rows).combine_chunks()
        del pieces
        self._file.write_table(as_written(self._name, group), row_group_size=ROW_GROUP)
        self._waiting -= rows
        if self._waiting:
            self._heaps[0].append(rest)


def _under(source_file: str, batch: pa.RecordBatch) -> pa.RecordBatch:
    index = batch.schema.get_field_index("source_file")
    if index < 0:
        return batch
    names = pa.repeat(pa.scalar(source_file), batch.num_rows)
    columns = [*batch.columns[:index], names, *batch.columns[index + 1 :]]
    return pa.RecordBatch.from_arrays(columns, schema=batch.schema)
