"""The tables of a dataset as people are shown them: names replaced, markings told, nothing that steers a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq

from normalizers.names import without_names
from pipeline.errors import ExportError
from pipeline.layout import PACKAGE_FILE, PARQUET_FILES, holds_dataset
from pipeline.terminal import harmless
from schemas.arrow import TABLES
from schemas.columns import NOT_WORDS, SCHEMA_VERSION

MARKING: Final = "protective_marking"
"""Added to every table but that of documents, which has it: the marking of the row's document."""

_BATCH: Final = 2_000
_ID_DIGITS: Final = 12
"""Digits of the document's id that open the ids of its rows."""
_REMEMBERED: Final = 20_000
"""Texts whose names are remembered: a recommendation stands beside each of its actions."""

Row = dict[str, Any]


@dataclass(frozen=True)
class ShownColumn:
    """A column of a table that is shown; enums are strings."""

    name: str
    type: pa.DataType
    nullable: bool
    description: str


@dataclass(frozen=True)
class ShownTable:
    """A table and its rows, which come a batch at a time: maps as dicts, dates as dates."""

    name: str
    columns: tuple[ShownColumn, ...]
    count: int
    batches: Callable[[], Iterator[list[Row]]]


class ShownDataset:
    """Reads a dataset for people. Raises ExportError for a folder that holds none, or one of another schema."""

    def __init__(self, folder: Path, *, show_names: bool) -> None:
        if not holds_dataset(folder):
            raise ExportError(
                "not_a_dataset", f"{folder} holds no {PACKAGE_FILE} of a dataset: name the folder of --out"
            )
        self.folder = folder
        self.show_names = show_names
        self._package = (folder / PACKAGE_FILE).read_bytes()
        self._files = {name: self._opened(name) for name in TABLES}
        self.metadata_columns: tuple[str, ...] = ()
        self._reviews: dict[str, str] = {}
        self._markings: dict[str, str] = {}
        self._read_documents()
        self._masked = lru_cache(_REMEMBERED)(without_names)

    @property
    def marked_documents(self) -> int:
        """How many documents carry a protective marking."""
        return len(self._markings)

    def tables(self) -> Iterator[ShownTable]:
        """The tables in the order of the contract."""
        for name, file in self._files.items():
            yield ShownTable(name, self._columns(name), file.metadata.num_rows, lambda name=name: self._batches(name))  # type: ignore[misc]

    def check_unchanged(self) -> None:
        """Raises ExportError where a run has replaced the dataset since it was opened."""
        if (self.folder / PACKAGE_FILE).read_bytes() != self._package:
            raise ExportError("dataset_changed", f"a run has replaced the dataset in {self.folder}: export it again")

    def _opened(self, name: str) -> pq.ParquetFile:
        path = self.folder / PARQUET_FILES[name]
        try:
            file = pq.ParquetFile(path)
        except (OSError, pa.ArrowException) as error:
            raise ExportError("not_a_dataset", f"{path} cannot be read: run `dhr-plans parse` again") from error
        version = (file.schema_arrow.metadata or {}).get(b"schema_version", b"").decode()
        if version != SCHEMA_VERSION:
            raise ExportError(
                "other_schema",
                f"{path} is of schema {version or 'unknown'}, this release reads {SCHEMA_VERSION}: parse again",
            )
        return file

    def _read_documents(self) -> None:
        columns: dict[str, None] = {}
        wanted = ["document_id", "review", MARKING, "metadata"]
        for batch in self._files["documents"].iter_batches(_BATCH, columns=wanted):
            for row in batch.to_pylist():
                opening = row["document_id"][:_ID_DIGITS]
                columns.update(dict.fromkeys(key for key, _ in row["metadata"]))
                if row["review"]:
                    self._reviews[opening] = row["review"]
                if row[MARKING]:
                    self._markings[opening] = row[MARKING]
        self.metadata_columns = tuple(columns)

    def _columns(self, name: str) -> tuple[ShownColumn, ...]:
        columns = [
            ShownColumn(
                field.name,
                pa.string() if pa.types.is_dictionary(field.type) else field.type,
                field.nullable,
                (field.metadata or {}).get(b"description", b"").decode(),
            )
            for field in self._files[name].schema_arrow
        ]
        if all(column.name != MARKING for column in columns):
            columns.append(ShownColumn(MARKING, pa.string(), True, "the marking of the document that the row is from"))
        return tuple(columns)

    def _batches(self, name: str) -> Iterator[list[Row]]:
        maps = [field.name for field in self._files[name].schema_arrow if pa.types.is_map(field.type)]
        for batch in self._files[name].iter_batches(_BATCH):
            rows: list[Row] = batch.to_pylist()
            for row in rows:
                opening = (row.get("document_id") or row["action_id"])[:_ID_DIGITS]
                row.setdefault(MARKING, self._markings.get(opening))
                row.update({column: dict(row[column]) for column in maps})
                keep = (self._reviews[opening],) if opening in self._reviews else ()
                for column, value in row.items():
                    row[column] = self._shown(value, column, keep)
            yield rows

    def _shown(self, value: Any, column: str, keep: tuple[str, ...]) -> Any:
        """A value without names and without what steers a terminal, in any depth."""
        if isinstance(value, str):
            if not (self.show_names or column in NOT_WORDS):
                value = self._masked(value, column=column, keep=keep)
            return harmless(value)
        if isinstance(value, list):
            return [self._shown(item, column, keep) for item in value]
        if isinstance(value, Mapping):
            shown: dict[str, Any] = {}
            for key, item in value.items():  # two headers that are names become one
                name, words = self._shown(key, column, keep), self._shown(item, column, keep)
                shown[name] = f"{shown[name]}\n{words}" if name in shown else words
            return shown
        return value
