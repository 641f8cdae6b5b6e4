"""One function for each format that a dataset is exported to: `write(target, dataset, about)` makes the target anew."""

from __future__ import annotations

import csv
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import pyarrow as pa

from pipeline.errors import ExportError
from pipeline.flat import as_json, flat_columns, flat_row, no_formula
from pipeline.layout import CODEBOOK_FILE
from pipeline.shown import ShownDataset, ShownTable
from schemas.keys import FOREIGN_KEYS, PRIMARY_KEYS

README: Final = "README.txt"
EXTRA: Final = "export"

_SHEET_ROWS: Final = 1_048_576
_SHEET_CELL: Final = 32_767
_CUT: Final = " … [cut]"
_FIRST_DATE: Final = date(1900, 3, 1)
"""Workbooks count days from 1900, a leap year to them: earlier dates are written as text."""

About = Sequence[tuple[str, str]]
"""What is said of the export: a key and a sentence each."""


@dataclass(frozen=True)
class Format:
    """A format, by what writes it; `suffix` is empty where it is a folder."""

    suffix: str
    write: Callable[[Path, ShownDataset, About], None]


def write_csv(target: Path, dataset: ShownDataset, about: About) -> None:
    """A folder with a file for each table, in UTF-8 with the mark by which Excel knows it."""
    target.mkdir()
    for table in dataset.tables():
        with (target / f"{table.name}.csv").open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(map(no_formula, flat_columns(table.columns, dataset.metadata_columns)))
            for rows in table.batches():
                for row in rows:
                    cells = flat_row(row, table.columns, dataset.metadata_columns)
                    writer.writerow(no_formula(cell) if isinstance(cell, str) else cell for cell in cells)
    _explain(target, dataset, about)


def write_jsonl(target: Path, dataset: ShownDataset, about: About) -> None:
    """A folder with a file for each table: a line of JSON for each row, lists and maps as they are."""
    target.mkdir()
    for table in dataset.tables():
        with (target / f"{table.name}.jsonl").open("w", encoding="utf-8", newline="\n") as file:
            for rows in table.batches():
                file.writelines(as_json(row) + "\n" for row in rows)
    _explain(target, dataset, about)


def _explain(target: Path, dataset: ShownDataset, about: About) -> None:
    """What a folder says of itself."""
    said = "\n\n".join(f"{key}: {sentence}" for key, sentence in about)
    (target / README).write_text(said + "\n", encoding="utf-8", newline="\n")
    codebook = dataset.folder / CODEBOOK_FILE
    if codebook.exists():
        shutil.copyfile(codebook, target / CODEBOOK_FILE)


def write_xlsx(target: Path, dataset: ShownDataset, about: About) -> None:
    """A workbook with a sheet for each table, one about the export and one about the columns.

    Text is written as text whatever it begins with. Raises ExportError where a table has more rows than a sheet.
    """
    xlsxwriter = _imported("xlsxwriter")
    tables = list(dataset.tables())
    for table in tables:
        if table.count >= _SHEET_ROWS:
            raise ExportError(
                "too_many_rows",
                f"{table.name} has {table.count:,} rows, a sheet holds {_SHEET_ROWS - 1:,}: use --to csv",
            )
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(str(target), options) as workbook:
        workbook.set_properties({"title": about[0][1], "comments": " ".join(sentence for _, sentence in about)})
        head = workbook.add_format({"bold": True})
        day = workbook.add_format({"num_format": "yyyy-mm-dd"})
        _sheet(workbook, "about", (head, day), ["", ""], iter([list(pair) for pair in about]))
        for table in tables:
            names = flat_columns(table.columns, dataset.metadata_columns)
            cells = (flat_row(row, table.columns, dataset.metadata_columns) for rows in table.batches() for row in rows)
            _sheet(workbook, table.name, (head, day), names, cells)
        _sheet(workbook, "columns", (head, day), ["table", "column", "meaning"], map(list, _meanings(tables)))


def _sheet(workbook: Any, name: str, formats: tuple[Any, Any], header: list[str], rows: Iterator[list[Any]]) -> None:
    head, day = formats
    sheet = workbook.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    for column, title in enumerate(header):
        sheet.write_string(0, column, title[:_SHEET_CELL], head)
    for number, cells in enumerate(rows, start=1):
        for column, cell in enumerate(cells):
            if isinstance(cell, date) and cell >= _FIRST_DATE:
                sheet.write_datetime(number, column, cell, day)
            elif isinstance(cell, (int, float)):
                sheet.write_number(number, column, cell)
            elif cell is not None:
                sheet.write_string(number, column, _fitting(str(cell)))


def _fitting(text: str) -> str:
    """A text as a cell holds it: what is too long ends in a word about it."""
    return text if len(text) <= _SHEET_CELL else text[: _SHEET_CELL - len(_CUT)] + _CUT


def write_sqlite(target: Path, dataset: ShownDataset, about: About) -> None:
    """A database with keys; lists, maps and structures are JSON, which `json_each` reads, and dates `2014-07-31`."""
    tables = list(dataset.tables())
    with closing(sqlite3.connect(target)) as database, database:
        database.execute("PRAGMA journal_mode = OFF")  # a half-written file is thrown away
        for table in tables:
            database.execute(_create(table))
            places = ", ".join("?" * len(table.columns))
            for rows in table.batches():
                database.executemany(
                    f"INSERT INTO {_quoted(table.name)} VALUES ({places})",
                    ([_stored(row[column.name]) for column in table.columns] for row in rows),
                )
        database.execute("CREATE TABLE about (subject TEXT PRIMARY KEY, said TEXT NOT NULL)")
        database.executemany("INSERT INTO about VALUES (?, ?)", about)
        database.execute('CREATE TABLE columns ("table" TEXT NOT NULL, "column" TEXT NOT NULL, meaning TEXT NOT NULL)')
        database.executemany("INSERT INTO columns VALUES (?, ?, ?)", _meanings(tables))


def _create(table: ShownTable) -> str:
    columns = [
        f"{_quoted(column.name)} {_sql_type(column.type)}{'' if column.nullable else ' NOT NULL'}"
        for column in table.columns
    ]
    if table.name in PRIMARY_KEYS:
        columns.append(f"PRIMARY KEY ({', '.join(map(_quoted, PRIMARY_KEYS[table.name]))})")
    columns += [
        f"FOREIGN KEY ({_quoted(column)}) REFERENCES {_quoted(other)} ({_quoted(column)})"
        for column, other in FOREIGN_KEYS.get(table.name, ())
    ]
    return f"CREATE TABLE {_quoted(table.name)} ({', '.join(columns)})"


def _sql_type(type_: pa.DataType) -> str:
    if pa.types.is_integer(type_) or pa.types.is_boolean(type_):
        return "INTEGER"
    return "DATE" if pa.types.is_date(type_) else "TEXT"


def _stored(value: Any) -> Any:
    if isinstance(value, (list, dict)):
        return as_json(value)
    return value.isoformat() if isinstance(value, date) else value


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def write_duckdb(target: Path, dataset: ShownDataset, about: About) -> None:
    """A database with lists, maps and structures as they are; each column has its meaning as its comment."""
    duckdb = _imported("duckdb")
    tables = list(dataset.tables())
    with closing(duckdb.connect(str(target))) as database:
        for table in tables:
            schema = pa.schema([(column.name, column.type) for column in table.columns])
            name = _quoted(table.name)
            _insert(database, f"CREATE TABLE {name} AS SELECT * FROM batch", pa.Table.from_pylist([], schema))
            for rows in table.batches():
                _insert(database, f"INSERT INTO {name} SELECT * FROM batch", pa.Table.from_pylist(_pairs(rows), schema))
            for column in table.columns:
                database.execute(f"COMMENT ON COLUMN {name}.{_quoted(column.name)} IS {_literal(column.description)}")
        said = pa.table({"subject": [key for key, _ in about], "said": [sentence for _, sentence in about]})
        _insert(database, "CREATE TABLE about AS SELECT * FROM batch", said)


def _insert(database: Any, statement: str, batch: pa.Table) -> None:
    database.register("batch", batch)
    database.execute(statement)
    database.unregister("batch")


def _pairs(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Maps as pairs, which is how Arrow takes them."""
    return [{key: list(v.items()) if isinstance(v, dict) else v for key, v in row.items()} for row in rows]


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _meanings(tables: Sequence[ShownTable]) -> Iterator[tuple[str, str, str]]:
    return ((table.name, column.name, column.description) for table in tables for column in table.columns)


def _imported(package: str) -> ModuleType:
    try:
        return import_module(package)
    except ImportError as error:
        raise ExportError(
            "missing_extra", f"{package} is not installed: pip install 'dhr-action-plans[{EXTRA}]'"
        ) from error


FORMATS: Final[dict[str, Format]] = {
    "csv": Format("", write_csv),
    "jsonl": Format("", write_jsonl),
    "xlsx": Format(".xlsx", write_xlsx),
    "sqlite": Format(".sqlite", write_sqlite),
    "duckdb": Format(".duckdb", write_duckdb),
}
