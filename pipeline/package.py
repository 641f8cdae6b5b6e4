"""`datapackage.json`: what the files of a dataset are, and how to tell that they belong together."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any, Final

import pyarrow as pa

from pipeline.layout import CODEBOOK_FILE, PACKAGE_NAME, PARQUET_FILES
from pipeline.version import parser_version
from schemas.arrow import TABLES, arrow_schema, inner_type
from schemas.columns import SCHEMA_VERSION
from schemas.enums import CodedValue
from schemas.keys import FOREIGN_KEYS, PRIMARY_KEYS

_DESCRIPTION: Final = (
    "What the action plans of domestic homicide reviews say, at their own date: one row for each action, with its "
    "recommendation, agencies, dates and status. Text columns hold the words of the documents, and may name people. "
    f"{CODEBOOK_FILE} says what each column and value means."
)
_KEYWORDS: Final = ("domestic homicide review", "action plan", "recommendations", "England and Wales")


def data_package(folder: Path, row_counts: dict[str, int], sheet: dict[str, Any] | None = None) -> dict[str, Any]:
    """Frictionless description of the files in `folder`: no clock time, so that it is as stable as they are.

    The resources are of type `file`: validators then hold size and hash against it without a reader of Parquet
    lists and maps, which the common ones lack. The schema is given in full all the same. `sheet` is the account of
    the user's own sheet, where one was joined.
    """
    return {
        "name": PACKAGE_NAME,
        "title": "Action plans of domestic homicide reviews",
        "description": _DESCRIPTION,
        "version": parser_version().partition("+")[0],
        "keywords": list(_KEYWORDS),
        "schema_version": SCHEMA_VERSION,
        "parser_version": parser_version(),
        **({"metadata": sheet} if sheet else {}),
        "resources": [
            *(_resource(folder / PARQUET_FILES[name], name, row_counts[name]) for name in TABLES),
            {
                "name": "codebook",
                "type": "file",
                "path": CODEBOOK_FILE,
                "format": "md",
                "mediatype": "text/markdown",
                "description": "What every table, column and value means, what to mind, and how to cite.",
                **_vouched(folder / CODEBOOK_FILE),
            },
        ],
    }


def _resource(path: Path, name: str, rows: int) -> dict[str, Any]:
    return {
        "name": name,
        "type": "file",
        "path": path.name,
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        "description": " ".join((TABLES[name].__doc__ or "").split()),
        **_vouched(path),
        "row_count": rows,
        "schema": _table_schema(name),
    }


def _vouched(path: Path) -> dict[str, Any]:
    return {"bytes": path.stat().st_size, "hash": f"sha256:{sha256_of(path)}"}


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _table_schema(name: str) -> dict[str, Any]:
    model = TABLES[name]
    columns = zip(arrow_schema(model), model.model_fields.values(), strict=True)
    schema: dict[str, Any] = {
        "fields": [_field(column, inner_type(field.annotation), field.examples) for column, field in columns]
    }
    if name in PRIMARY_KEYS:
        schema["primaryKey"] = list(PRIMARY_KEYS[name])
    schema["foreignKeys"] = [
        {"fields": [column], "reference": {"resource": other, "fields": [column]}}
        for column, other in FOREIGN_KEYS.get(name, ())
    ]
    return schema


def _field(column: pa.Field, inner: Any, examples: list[Any] | None) -> dict[str, Any]:
    """A column with its type as Frictionless and as Arrow name it, and what its values may be."""
    described: dict[str, Any] = {
        "name": column.name,
        "type": _field_type(column.type),
        "arrow_type": str(column.type),
        "description": (column.metadata or {}).get(b"description", b"").decode(),
    }
    if examples:
        described["example"] = examples[0]
    constraints: dict[str, Any] = {} if column.nullable else {"required": True}
    values = _values(inner)
    if pa.types.is_list(column.type):
        items: dict[str, Any] = {"type": _field_type(column.type.value_type)}
        described["arrayItem"] = items | ({"constraints": {"enum": values}} if values else {})
    elif values:
        constraints["enum"] = values
    if constraints:
        described["constraints"] = constraints
    return described


def _values(inner: Any) -> list[str]:
    is_enum = isinstance(inner, type) and issubclass(inner, CodedValue)
    return [member.value for member in inner] if is_enum else []


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
