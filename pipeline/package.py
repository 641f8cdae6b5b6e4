"""`datapackage.json`: what the files of a dataset are, and how to tell that they belong together."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any, Final

import pyarrow as pa

from pipeline.layout import PACKAGE_NAME, PARQUET_FILES
from pipeline.version import parser_version
from schemas.arrow import TABLES, arrow_schema
from schemas.columns import SCHEMA_VERSION

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
        "hash": f"sha256:{sha256_of(path)}",
        "row_count": rows,
        "schema": _table_schema(name),
    }


def sha256_of(path: Path) -> str:
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
