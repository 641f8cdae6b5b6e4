"""The Arrow form of the contract, derived from the pydantic models so that the two cannot differ."""

from __future__ import annotations

import types
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Annotated, Any, Final, Union, get_args, get_origin

import pyarrow as pa
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from schemas.action import Action, ActionAgency, Recommendation, Update
from schemas.columns import SCHEMA_VERSION, Int32
from schemas.document import Document, Table
from schemas.enums import CodedValue
from schemas.residue import Residue

TABLES: Final[dict[str, type[BaseModel]]] = {
    "actions": Action,
    "recommendations": Recommendation,
    "action_agencies": ActionAgency,
    "updates": Update,
    "tables": Table,
    "residue": Residue,
    "documents": Document,
}
"""The files of the dataset, in the order of the contract."""

_INT32_BOUNDS: Final = get_args(Int32)[1].metadata


def column_name(name: str, field: FieldInfo) -> str:
    """The public name of a model's field (`from`, where Python wants `from_`)."""
    return field.alias or name


def without_none(annotation: Any) -> tuple[Any, bool]:
    """The one type that a column holds, and whether it may be null. Raises TypeError where it holds several."""
    if get_origin(annotation) in (Union, types.UnionType):
        members = [a for a in get_args(annotation) if a is not type(None)]
        if len(members) != 1:
            raise TypeError(f"a column holds one type: {annotation}")
        return members[0], True
    return annotation, False


def inner_type(annotation: Any) -> Any:
    """The type of a column's values, or of what its lists hold, without bounds."""
    annotation, _ = without_none(annotation)
    if get_origin(annotation) is Annotated:
        return get_args(annotation)[0]
    return inner_type(get_args(annotation)[0]) if get_origin(annotation) is list else annotation


def arrow_type(annotation: Any, metadata: Sequence[Any] = (), *, nested: bool = False) -> pa.DataType:
    """The Arrow type of a field's annotation. Raises TypeError for one that the contract has no form for.

    An enum is a dictionary as a column of its own and a plain string inside a list or struct.
    """
    annotation, _ = without_none(annotation)
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        bounds = [m for info in more for m in getattr(info, "metadata", ())]
        return arrow_type(inner, bounds, nested=nested)
    if get_origin(annotation) is list:
        item = pa.field("element", arrow_type(get_args(annotation)[0], nested=True), nullable=False)
        return pa.list_(item)
    if get_origin(annotation) is dict:
        key, value = map(arrow_type, get_args(annotation))
        return pa.map_(key, value)
    if isinstance(annotation, type):
        if issubclass(annotation, CodedValue):
            return pa.string() if nested else pa.dictionary(pa.int8(), pa.string())
        if issubclass(annotation, BaseModel):
            return pa.struct(list(_fields(annotation, nested=True)))
        if issubclass(annotation, bool):
            return pa.bool_()
        if issubclass(annotation, int):
            return pa.int32() if list(metadata) == list(_INT32_BOUNDS) else pa.int64()
        if issubclass(annotation, float):
            return pa.float32()
        if issubclass(annotation, date):
            return pa.date32()
        if issubclass(annotation, str):
            return pa.string()
    raise TypeError(f"no Arrow type for {annotation}")


def _fields(model: type[BaseModel], *, nested: bool = False) -> Iterable[pa.Field]:
    for name, field in model.model_fields.items():
        _, nullable = without_none(field.annotation)
        yield pa.field(
            column_name(name, field),
            arrow_type(field.annotation, field.metadata, nested=nested),
            nullable=nullable,
            metadata={"description": field.description or ""},
        )


@cache
def arrow_schema(model: type[BaseModel]) -> pa.Schema:
    """Schema of the file that holds `model`: nullability, descriptions and `schema_version` included."""
    return pa.schema(list(_fields(model)), metadata={"schema_version": SCHEMA_VERSION})


def to_table(model: type[BaseModel], rows: Iterable[BaseModel]) -> pa.Table:
    """Rows of one model as an Arrow table of its schema."""
    schema = arrow_schema(model)
    dumped = [row.model_dump(by_alias=True) for row in rows]
    columns = [
        _array([row[column_name(name, field)] for row in dumped], field.annotation, schema.field(i).type)
        for i, (name, field) in enumerate(model.model_fields.items())
    ]
    return pa.Table.from_arrays(columns, schema=schema)


def _plain(value: Any) -> Any:
    """Enum members as their strings, maps as pairs, in any depth: what Arrow's converters take."""
    if isinstance(value, CodedValue):
        return value.value
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_plain(v) for v in value]
    return value


def _array(values: list[Any], annotation: Any, type_: pa.DataType) -> pa.Array:
    if pa.types.is_dictionary(type_):
        # every value in the order of the enum, so that the codes mean the same in every file
        members = [member.value for member in without_none(annotation)[0]]
        codes = {value: code for code, value in enumerate(members)}
        indices = pa.array([None if value is None else codes[value] for value in values], type_.index_type)
        return pa.DictionaryArray.from_arrays(indices, pa.array(members, type_.value_type))
    if pa.types.is_map(type_):
        return pa.array([list(value.items()) for value in values], type_)
    return pa.array(map(_plain, values), type_)
