"""A researcher's own sheet, joined to the documents of a dataset by file name or `download_id`.

The sheet is put to the documents when the dataset is written, so that another sheet reads no document anew.
"""

from __future__ import annotations

import csv
import hashlib
import io
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pipeline.convert import download_id
from pipeline.errors import MetadataError

KEY_COLUMNS: Final = ("source_file", "file_name", "filename", "file", "download_id")
"""Headers that tell the column of keys, in small letters with `_` for a blank; the first of them that is there."""

_DELIMITERS: Final = (",", ";", "\t")
_LONGEST_CELL: Final = 1 << 24


@dataclass(frozen=True)
class SheetRow:
    """One row: `number` as a spreadsheet counts it, the header being 1; `values` without the blank ones."""

    number: int
    key: str
    values: Mapping[str, str]


@dataclass(frozen=True)
class Sheet:
    """A sheet as it was read, with the SHA-256 of its bytes."""

    name: str
    sha256: str
    key_column: str
    columns: tuple[str, ...]
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True)
class Joined:
    """What the sheet says of each document, by `source_file`, and what does not match in either direction.

    `ambiguous` are rows whose file name several documents have: they are put to none of them.
    """

    sheet: Sheet
    found: Mapping[str, Mapping[str, str]]
    unmatched: tuple[SheetRow, ...]
    ambiguous: tuple[SheetRow, ...]
    without_row: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """The account that `datapackage.json` and the summary give."""
        return {
            "file": self.sheet.name,
            "sha256": self.sheet.sha256,
            "key": self.sheet.key_column,
            "columns": list(self.sheet.columns),
            "rows": len(self.sheet.rows),
            "documents": len(self.found),
            "rows_without_document": [{"row": row.number, "key": row.key} for row in self.unmatched],
            "rows_with_several_documents": [{"row": row.number, "key": row.key} for row in self.ambiguous],
            "documents_without_row": list(self.without_row),
        }


def read_sheet(path: Path, key: str | None = None) -> Sheet:
    """The rows of a comma, semicolon or tab separated file with one line of headers.

    `key` is the header of the column of keys where it is none of `KEY_COLUMNS`. Raises MetadataError where the file
    cannot be read, has no such column or says one key twice.
    """
    from extractors.text_dump import decode

    try:
        data = path.read_bytes()
    except OSError as error:
        raise MetadataError("metadata_unreadable", f"{path}: {error.strerror or error}") from error
    text = decode(data)[0].removeprefix("\ufeff")
    try:
        rows = list(_rows(text))
    except csv.Error as error:
        raise MetadataError("metadata_unreadable", f"{path} is no separated file: {error}") from error
    if not rows:
        raise MetadataError("metadata_unreadable", f"{path} is empty: the first line names the columns")
    (_, header), *body = rows
    columns = [cell.strip() for cell in header]
    _check_header(path, columns)
    at = _key_column(path, columns, key)
    read = tuple(_row(path, number, cells, columns, at) for number, cells in body)
    _refuse_duplicates(path, columns[at], read)
    others = tuple(column for i, column in enumerate(columns) if i != at and column)
    return Sheet(path.name, hashlib.sha256(data).hexdigest(), columns[at], others, read)


def _rows(text: str) -> Iterable[tuple[int, list[str]]]:
    """Each row that is not blank, with its number."""
    csv.field_size_limit(_LONGEST_CELL)
    first_line = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=lambda d: (first_line.count(d), -_DELIMITERS.index(d)))
    for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), start=1):
        if any(cell.strip() for cell in cells):
            yield number, cells


def _check_header(path: Path, columns: Sequence[str]) -> None:
    named = [column for column in columns if column]
    twice = sorted({column for column in named if named.count(column) > 1})
    if twice:
        raise MetadataError("metadata_columns", f"{path} has the column {', '.join(twice)} more than once: rename one")


def _key_column(path: Path, columns: Sequence[str], key: str | None) -> int:
    if key is not None:
        if key not in columns:
            raise MetadataError("metadata_key", f"{path} has no column {key}: it has {', '.join(columns)}")
        return columns.index(key)
    plain = ["_".join(column.lower().split()) for column in columns]
    known = next((name for name in KEY_COLUMNS if name in plain), None)
    if known is None:
        raise MetadataError(
            "metadata_key",
            f"{path} has none of the columns {', '.join(KEY_COLUMNS)}: give --metadata-key with the one that holds "
            f"file names or download ids, of {', '.join(column for column in columns if column)}",
        )
    return plain.index(known)


def _row(path: Path, number: int, cells: Sequence[str], columns: Sequence[str], at: int) -> SheetRow:
    stray = [cell for i, cell in enumerate(cells) if cell.strip() and (i >= len(columns) or not columns[i])]
    if stray:
        raise MetadataError(
            "metadata_columns", f"{path}, row {number}: {stray[0]!r} stands in a column without a header"
        )
    values = {columns[i]: cell.strip() for i, cell in enumerate(cells) if i != at and cell.strip()}
    return SheetRow(number, cells[at].strip() if at < len(cells) else "", values)


def _refuse_duplicates(path: Path, column: str, rows: Iterable[SheetRow]) -> None:
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for row in rows:
        if row.key:
            numbers[_normal(row.key)].append(row.number)
    twice = [f"{key} in rows {_listed(found)}" for key, found in numbers.items() if len(found) > 1]
    if twice:
        raise MetadataError("metadata_duplicates", f"{path} says one {column} more than once: {'; '.join(twice)}")


def _normal(key: str) -> str:
    """A key as it is compared: download ids in small letters, names in one form of Unicode."""
    key = unicodedata.normalize("NFC", key)
    return key.lower() if download_id(key) == key.lower() else key


def _listed(numbers: Sequence[int]) -> str:
    return f"{', '.join(map(str, numbers[:-1]))} and {numbers[-1]}"


def join(sheet: Sheet, source_files: Sequence[str]) -> Joined:
    """Put the rows to documents: by `download_id`, else by path, else by file name.

    Raises MetadataError where two rows name one document.
    """
    places = _Places(source_files)
    by_document: dict[str, SheetRow] = {}
    unmatched, ambiguous = list[SheetRow](), list[SheetRow]()
    for row in sheet.rows:
        documents, several = places.of(row.key)
        if several or not documents:
            (ambiguous if several else unmatched).append(row)
        for document in documents:
            other = by_document.setdefault(document, row)
            if other is not row:
                raise MetadataError(
                    "metadata_duplicates",
                    f"{sheet.name} names {document} twice: {other.key} in row {other.number} and {row.key} in row "
                    f"{row.number}",
                )
    without_row = tuple(name for name in source_files if name not in by_document)
    found = {name: row.values for name, row in by_document.items()}
    return Joined(sheet, found, tuple(unmatched), tuple(ambiguous), without_row)


class _Places:
    """The documents that a key names."""

    def __init__(self, source_files: Iterable[str]) -> None:
        self._paths: dict[str, str] = {}
        self._names: defaultdict[str, list[str]] = defaultdict(list)
        self._downloads: defaultdict[str, list[str]] = defaultdict(list)
        for name in source_files:
            normal = unicodedata.normalize("NFC", name)
            self._paths[normal] = name
            self._names[normal.rpartition("/")[2]].append(name)
            self._downloads[download_id(name) or ""].append(name)

    def of(self, key: str) -> tuple[list[str], bool]:
        """The documents of a key, and whether it is a file name that several have, which is then none's.

        A download may lie in several places: what is said of it is said of each.
        """
        normal = _normal(key)
        if not normal:
            return [], False
        if download_id(normal) == normal:
            return self._downloads.get(normal, []), False
        if normal in self._paths:
            return [self._paths[normal]], False
        named = self._names.get(normal, [])
        return ([], True) if len(named) > 1 else (named, False)
