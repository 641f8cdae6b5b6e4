"""The dataset of a folder as rows: plain dicts by column, in the order of the files."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pipeline.errors import ArgumentsError, RunError
from pipeline.layout import PARQUET_FILES, holds_dataset
from schemas.columns import SCHEMA_VERSION

Row = dict[str, Any]

_MAPS: Final = frozenset({"extra", "metadata", "headers"})
"""Columns that Arrow gives as pairs."""


@dataclass(frozen=True)
class Rows:
    """The tables that a page is made of; each list in the order of its file."""

    actions: list[Row]
    recommendations: list[Row]
    action_agencies: list[Row]
    updates: list[Row]
    residue: list[Row]
    documents: list[Row]


def rows_of(folder: Path) -> Rows:
    """All rows of the dataset in `folder`.

    Raises ArgumentsError where it holds none, RunError where its files cannot be read or are of another schema.
    """
    if not holds_dataset(folder):
        raise ArgumentsError(f"{folder} holds no dataset: name a folder that `dhr-plans parse --out` has written")
    names = ("actions", "recommendations", "action_agencies", "updates", "residue", "documents")
    return Rows(**{name: _rows(folder, name) for name in names})


def grouped(rows: Iterable[Row], column: str) -> dict[Any, list[Row]]:
    """Rows by their value in a column, in order."""
    found: defaultdict[Any, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[column]].append(row)
    return dict(found)


def _rows(folder: Path, name: str) -> list[Row]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    path = folder / PARQUET_FILES[name]
    try:
        table = pq.read_table(path)
    except (OSError, pa.ArrowException) as error:
        first_line = str(error).partition("\n")[0]
        raise RunError(f"The dataset in {folder} cannot be read ({path.name}: {first_line}): parse it anew") from error
    version = (table.schema.metadata or {}).get(b"schema_version", b"").decode()
    if version != SCHEMA_VERSION:
        raise RunError(
            f"{folder} was written to schema {version or 'unknown'}, this release reads {SCHEMA_VERSION}: parse it anew"
        )
    rows: list[Row] = table.to_pylist()
    for column in sorted(_MAPS & set(table.column_names)):
        for row in rows:
            row[column] = dict(row[column])
    return rows


def by_source_file(documents: Sequence[Row]) -> dict[str, Row]:
    return {document["source_file"]: document for document in documents}
