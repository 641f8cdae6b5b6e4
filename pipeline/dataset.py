"""The Parquet dataset on disk: written whole or not at all, the same bytes for the same records."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, TypeVar

import pyarrow as pa
import pyarrow.parquet as pq
from pydantic import BaseModel, ValidationError

from pipeline.convert import Converted
from pipeline.errors import RunError
from pipeline.layout import PACKAGE_FILE, PACKAGE_NAME, PARQUET_FILES, STAGE_PREFIX
from pipeline.version import parser_version
from schemas.action import Action, ActionAgency, Recommendation, Update
from schemas.arrow import TABLES, arrow_schema, to_table
from schemas.columns import SCHEMA_VERSION
from schemas.document import Document, Table
from schemas.residue import Residue

ROW_GROUP: Final = 10_000
_ID_DIGITS: Final = 12
"""Digits of the document's id that open the ids of its rows."""

M = TypeVar("M", bound=BaseModel)

_PRIMARY_KEYS: Final[dict[str, list[str]]] = {
    "actions": ["action_id"],
    "recommendations": ["recommendation_id"],
    "action_agencies": ["action_id", "position"],
    "updates": ["action_id", "sequence"],
    "tables": ["document_id", "table"],
    "documents": ["source_file"],
}
_FOREIGN_KEYS: Final[dict[str, list[tuple[str, str]]]] = {
    "actions": [("recommendation_id", "recommendations")],
    "action_agencies": [("action_id", "actions")],
    "updates": [("action_id", "actions")],
}


class DatasetWriter:
    """Writes the seven files into a folder as documents come, which they must in the order of `source_file`.

    Holds at most one row group of each file. Leaving the block closes the files and writes `datapackage.json`.
    """

    def __init__(self, folder: Path) -> None:
        self.row_counts = dict.fromkeys(TABLES, 0)
        self._folder = folder
        self._waiting: dict[str, list[BaseModel]] = {name: [] for name in TABLES}
        self._files = {
            name: pq.ParquetWriter(
                folder / PARQUET_FILES[name],
                arrow_schema(model),
                version="2.6",
                compression="zstd",
                use_dictionary=True,
                write_statistics=True,
            )
            for name, model in TABLES.items()
        }

    def add(self, converted: Converted) -> None:
        """The rows of one document, in the order of the contract."""
        self._put("actions", converted.actions, lambda row: row.ordinal)
        self._put("recommendations", converted.recommendations)
        self._put("action_agencies", converted.agencies, lambda row: (_ordinal(row.action_id), row.position))
        self._put("updates", converted.updates, lambda row: (_ordinal(row.action_id), row.sequence))
        self._put("tables", converted.tables, lambda row: row.table)
        self._put("residue", converted.residue, lambda row: (row.page or 0, row.row))
        self._put("documents", [converted.document])

    def _put(self, name: str, rows: Iterable[M], key: Callable[[M], Any] | None = None) -> None:
        rows = sorted(rows, key=key) if key else list(rows)
        waiting = self._waiting[name]
        waiting.extend(rows)
        self.row_counts[name] += len(rows)
        while len(waiting) >= ROW_GROUP:
            self._write(name, waiting[:ROW_GROUP])
            del waiting[:ROW_GROUP]

    def _write(self, name: str, rows: Sequence[BaseModel]) -> None:
        self._files[name].write_table(to_table(TABLES[name], rows), row_group_size=ROW_GROUP)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            for name, rows in self._waiting.items():
                if rows:
                    self._write(name, rows)
        for file in self._files.values():
            file.close()
        if kind is None:
            package = data_package(self._folder, self.row_counts)
            (self._folder / PACKAGE_FILE).write_text(
                json.dumps(package, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
            )


def _ordinal(action_id: str) -> int:
    return int(action_id.rpartition("-")[2])


def data_package(folder: Path, row_counts: dict[str, int]) -> dict[str, Any]:
    """Frictionless description of the files in `folder`: no clock time, so that it is as stable as they are.

    The resources are of type `file`: validators then hold size and hash against it without a reader of Parquet
    lists and maps, which the common ones lack.
    """
    return {
        "name": PACKAGE_NAME,
        "title": "Action plans of domestic homicide reviews",
        "schema_version": SCHEMA_VERSION,
        "parser_version": parser_version(),
        "resources": [_resource(folder / PARQUET_FILES[name], name, row_counts[name]) for name in TABLES],
    }


def _resource(path: Path, name: str, rows: int) -> dict[str, Any]:
    return {
        "name": name,
        "type": "file",
        "path": path.name,
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        "description": " ".join((TABLES[name].__doc__ or "").split()),
        "bytes": path.stat().st_size,
        "hash": f"sha256:{_sha256(path)}",
        "row_count": rows,
        "schema": _table_schema(name),
    }


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _table_schema(name: str) -> dict[str, Any]:
    schema: dict[str, Any] = {"fields": [_field(column) for column in arrow_schema(TABLES[name])]}
    if name in _PRIMARY_KEYS:
        schema["primaryKey"] = _PRIMARY_KEYS[name]
    if name in _FOREIGN_KEYS:
        schema["foreignKeys"] = [
            {"fields": [column], "reference": {"resource": other, "fields": [column]}}
            for column, other in _FOREIGN_KEYS[name]
        ]
    return schema


def _field(column: pa.Field) -> dict[str, Any]:
    described: dict[str, Any] = {
        "name": column.name,
        "type": _field_type(column.type),
        "description": (column.metadata or {}).get(b"description", b"").decode(),
    }
    if not column.nullable:
        described["constraints"] = {"required": True}
    return described


def _field_type(type_: pa.DataType) -> str:
    tests = {
        "boolean": pa.types.is_boolean,
        "integer": pa.types.is_integer,
        "number": pa.types.is_floating,
        "date": pa.types.is_date,
        "array": pa.types.is_list,
        "object": lambda t: pa.types.is_map(t) or pa.types.is_struct(t),
    }
    return next((name for name, test in tests.items() if test(type_)), "string")


@contextmanager
def staged(out: Path) -> Iterator[DatasetWriter]:
    """A writer whose files take the place of the dataset in `out` when the block ends well.

    When it does not, the previous dataset stays as it was. Raises RunError where `out` cannot be written to.
    """
    created = not out.exists()
    try:
        out.mkdir(parents=True, exist_ok=True)
        stage = Path(tempfile.mkdtemp(prefix=STAGE_PREFIX, dir=out))
    except OSError as error:
        raise RunError(f"Cannot write to {out}: {error.strerror}") from error
    finished = False
    try:
        with DatasetWriter(stage) as writer:
            yield writer
        _publish(stage, out)
        finished = True
    except OSError as error:
        raise RunError(f"Cannot write the dataset to {out}: {error.strerror or error}") from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)
        if created and not finished:
            _remove_if_empty(out)


def _remove_if_empty(folder: Path) -> None:
    try:
        folder.rmdir()
    except OSError:  # something else has been put there meanwhile
        return


def _publish(stage: Path, out: Path) -> None:
    """Move the files into place, `datapackage.json` last; put the previous ones back if one cannot be moved."""
    previous = stage / "previous"
    previous.mkdir()
    moves: list[tuple[Path, Path]] = []

    def move(source: Path, target: Path) -> None:
        source.replace(target)
        moves.append((source, target))

    names = [*PARQUET_FILES.values(), PACKAGE_FILE]
    try:
        for name in reversed(names):
            if (out / name).exists():
                move(out / name, previous / name)
        for name in names:
            move(stage / name, out / name)
    except BaseException:
        for source, target in reversed(moves):
            target.replace(source)
        raise


class Previous:
    """The dataset that `folder` holds from an earlier run."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._by_document: dict[str, Converted] | None = None

    @property
    def present(self) -> bool:
        return (self._folder / PARQUET_FILES["documents"]).exists()

    def source_files(self) -> list[str]:
        """Names of its documents; none where there is no dataset. Raises RunError if it cannot be read."""
        if not self.present:
            return []
        names: list[str] = self._read("documents", ["source_file"]).column("source_file").to_pylist()
        return names

    def documents(self) -> list[Document]:
        """Raises RunError where it cannot be read or was written to another schema."""
        return list(self._models("documents", Document)) if self.present else []

    def converted(self, document: Document) -> Converted:
        """The rows that stand for the bytes of `document`, under its own `source_file`."""
        if self._by_document is None:
            try:
                self._by_document = self._grouped()
            except KeyError as error:
                raise self._damaged("documents", error) from error
        kept = self._by_document.get(document.document_id, Converted(document))
        name = {"source_file": document.source_file}
        return Converted(
            document,
            None,
            [row.model_copy(update=name) for row in kept.actions],
            [row.model_copy(update=name) for row in kept.recommendations],
            kept.agencies,
            kept.updates,
            [row.model_copy(update=name) for row in kept.tables],
            [row.model_copy(update=name) for row in kept.residue],
        )

    def _grouped(self) -> dict[str, Converted]:
        by_id = {document.document_id: Converted(document) for document in self.documents()}
        by_prefix = {document_id[:_ID_DIGITS]: converted for document_id, converted in by_id.items()}
        for action in self._models("actions", Action):
            by_id[action.document_id].actions.append(action)
        for recommendation in self._models("recommendations", Recommendation):
            by_id[recommendation.document_id].recommendations.append(recommendation)
        for table in self._models("tables", Table):
            by_id[table.document_id].tables.append(table)
        for piece in self._models("residue", Residue):
            by_id[piece.document_id].residue.append(piece)
        for agency in self._models("action_agencies", ActionAgency):
            by_prefix[agency.action_id[:_ID_DIGITS]].agencies.append(agency)
        for part in self._models("updates", Update):
            by_prefix[part.action_id[:_ID_DIGITS]].updates.append(part)
        return by_id

    def _models(self, name: str, model: type[M]) -> Iterator[M]:
        table = self._read(name)
        version = (table.schema.metadata or {}).get(b"schema_version", b"").decode()
        if version != SCHEMA_VERSION:
            raise RunError(
                f"{self._folder} was written to schema {version or 'unknown'}, this release writes {SCHEMA_VERSION}: "
                "name all its documents again, or write to another folder"
            )
        maps = [column.name for column in table.schema if pa.types.is_map(column.type)]
        try:
            for row in table.to_pylist():
                yield model.model_validate(row | {column: dict(row[column]) for column in maps})
        except ValidationError as error:
            raise self._damaged(name, error) from error

    def _read(self, name: str, columns: list[str] | None = None) -> pa.Table:
        try:
            return pq.read_table(self._folder / PARQUET_FILES[name], columns=columns, partitioning=None)
        except (OSError, pa.ArrowException) as error:
            raise self._damaged(name, error) from error

    def _damaged(self, name: str, error: Exception) -> RunError:
        first_line = str(error).partition("\n")[0]
        return RunError(
            f"The dataset in {self._folder} cannot be read ({PARQUET_FILES[name]}: {first_line}); "
            "remove it, give --prune to replace it, or write to another folder"
        )
