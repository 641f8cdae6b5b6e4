"""The result of one document as it is kept: in a form that becomes rows of the dataset without being built anew.

It knows nothing of the document's name, which is put to it when the dataset is written: so a file that was moved is
not read again, and files with the same bytes share one result.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa
import pyarrow.compute as pc
from pydantic import BaseModel, ValidationError

from extractors.limits import Limits
from pipeline.convert import Converted
from pipeline.layout import RESULTS
from schemas.arrow import TABLES, arrow_schema, to_table
from schemas.columns import SCHEMA_VERSION
from schemas.document import Document

if TYPE_CHECKING:
    from collections.abc import Mapping

_MAGIC: Final = b"dhr-plans result 1\n"
_DIGEST: Final = hashlib.sha256().digest_size
_LENGTH: Final = 8
_ALIGNMENT: Final = 64
ROW_TABLES: Final = tuple(name for name in TABLES if name != "documents")

Tally = dict[str, dict[str, int]]
"""How often each status, reason of residue and warning occurs, by `status`, `residue` and `warnings`."""


class DamagedResultError(Exception):
    """Bytes that are no result: cut short, altered, or of another release."""


@dataclass(frozen=True)
class Result:
    """A document under the name it was read by, and the rows of the other tables in the form they are kept in."""

    document: Document
    tally: Tally
    batches: dict[str, pa.RecordBatch]


def result_name(document_id: str, suffix: str, limits: Limits, versions: str) -> str:
    """Where the result of these bytes is kept: another name if anything differs that the result depends on."""
    parts = [document_id, suffix, asdict(limits), versions, SCHEMA_VERSION]
    key = hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()
    return f"{RESULTS}/{key[:2]}/{key[2:]}"


def kept_schema(name: str) -> pa.Schema:
    """Schema of a table as it is kept: of an enum's column the codes alone."""
    return _schemas(name)[1]


def kept_batches(converted: Converted) -> dict[str, pa.RecordBatch]:
    """The rows of one document, in the order of the contract."""
    rows: dict[str, list[BaseModel]] = {
        "actions": _sorted(converted.actions, lambda row: row.ordinal),
        "recommendations": list(converted.recommendations),
        "action_agencies": _sorted(converted.agencies, lambda row: (_ordinal(row.action_id), row.position)),
        "updates": _sorted(converted.updates, lambda row: (_ordinal(row.action_id), row.sequence)),
        "tables": _sorted(converted.tables, lambda row: row.table),
        "residue": _sorted(converted.residue, lambda row: (row.page or 0, row.row)),
    }
    return {name: as_kept(name, to_table(TABLES[name], found)) for name, found in rows.items() if found}


def as_kept(name: str, table: pa.Table) -> pa.RecordBatch:
    """A table of the dataset in the form that results have."""
    columns = [_codes(column.combine_chunks(), name, i) for i, column in enumerate(table.columns)]
    return pa.RecordBatch.from_arrays(columns, schema=kept_schema(name))


def as_written(name: str, table: pa.Table) -> pa.Table:
    """A table of kept rows in the form that the dataset has."""
    schema, _ = _schemas(name)
    columns = [
        pa.DictionaryArray.from_arrays(column.combine_chunks(), _members(name, i))
        if pa.types.is_dictionary(schema.field(i).type)
        else column
        for i, column in enumerate(table.columns)
    ]
    return pa.Table.from_arrays(columns, schema=schema)


def pack(document: Document, batches: Mapping[str, pa.RecordBatch]) -> bytes:
    """A result as bytes that tell whether they are whole."""
    payload = bytearray()
    places: dict[str, tuple[int, int]] = {}
    for name, batch in batches.items():
        payload.extend(bytes(-len(payload) % _ALIGNMENT))
        message = batch.serialize()
        places[name] = (len(payload), message.size)
        payload.extend(memoryview(message))
    header = json.dumps(
        {"document": document.model_dump(mode="json", by_alias=True), "tally": tally(batches), "tables": places}
    ).encode()
    start = len(_MAGIC) + _DIGEST + _LENGTH + len(header)
    body = len(header).to_bytes(_LENGTH, "little") + header + bytes(-start % _ALIGNMENT) + payload
    return _MAGIC + hashlib.sha256(body).digest() + body


def unpack(data: bytes) -> Result:
    """The result that `pack` made these bytes of. Raises DamagedResultError where it did not."""
    head = len(_MAGIC) + _DIGEST
    body = memoryview(data)[head:]
    if not data.startswith(_MAGIC) or hashlib.sha256(body).digest() != data[len(_MAGIC) : head]:
        raise DamagedResultError
    length = int.from_bytes(body[:_LENGTH], "little")
    try:
        header: dict[str, Any] = json.loads(bytes(body[_LENGTH : _LENGTH + length]))
        document = Document.model_validate(header["document"])
    except (ValueError, ValidationError) as error:
        raise DamagedResultError from error
    start = head + _LENGTH + length
    start += -start % _ALIGNMENT
    buffer = pa.py_buffer(data)
    batches = {
        name: pa.ipc.read_record_batch(buffer.slice(start + offset, size), kept_schema(name))
        for name, (offset, size) in header["tables"].items()
    }
    return Result(document, header["tally"], batches)


def tally(batches: Mapping[str, pa.RecordBatch]) -> Tally:
    """Counts of what a summary tells about rows."""
    counted: Tally = {"status": {}, "residue": {}, "warnings": {}}
    if "actions" in batches:
        actions = batches["actions"]
        counted["status"] = _counts(_named(actions, "actions", "status"))
        counted["warnings"] = _counts(pc.list_flatten(actions.column("warnings")))
    if "residue" in batches:
        counted["residue"] = _counts(_named(batches["residue"], "residue", "reason"))
    return counted


def _named(batch: pa.RecordBatch, name: str, column: str) -> pa.Array:
    return _members(name, batch.schema.get_field_index(column)).take(batch.column(column))


def _counts(values: pa.Array) -> dict[str, int]:
    return {pair["values"]: pair["counts"] for pair in pc.value_counts(values).to_pylist()}


def _codes(array: pa.Array | pa.ChunkedArray, name: str, index: int) -> pa.Array:
    """Of an enum the codes in the order that the enum has now, whatever order `array` has."""
    if isinstance(array, pa.ChunkedArray):
        array = pa.concat_arrays(array.chunks) if array.num_chunks else pa.array([], array.type)
    if not pa.types.is_dictionary(array.type):
        return array
    members = _members(name, index)
    if array.dictionary.equals(members):
        return array.indices
    return pc.index_in(array.cast(pa.string()), members).cast(pa.int8())


@cache
def _schemas(name: str) -> tuple[pa.Schema, pa.Schema]:
    """As written and as kept."""
    written = arrow_schema(TABLES[name])
    kept = [
        pa.field(field.name, field.type.index_type if pa.types.is_dictionary(field.type) else field.type)
        for field in written
    ]
    return written, pa.schema(kept)


@cache
def _members(name: str, index: int) -> pa.Array:
    """The values of an enum's column, in the order of their codes."""
    empty = to_table(TABLES[name], []).column(index)
    return empty.chunk(0).dictionary


def _sorted(rows: Iterable[BaseModel], key: Callable[[Any], Any]) -> list[BaseModel]:
    return sorted(rows, key=key)


def _ordinal(action_id: str) -> int:
    return int(action_id.rpartition("-")[2])
