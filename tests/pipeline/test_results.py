"""A result comes back as it was kept, or not at all."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.limits import Limits
from pipeline.convert import Converted, convert
from pipeline.results import DamagedResultError, as_kept, as_written, kept_batches, pack, result_name, unpack
from schemas.arrow import TABLES, to_table

PLAN = Path(__file__).parents[1] / "fixtures" / "trust_own_letters" / "source.txt"
ROWS = {
    "actions": "actions",
    "recommendations": "recommendations",
    "action_agencies": "agencies",
    "updates": "updates",
    "tables": "tables",
    "residue": "residue",
}


@pytest.fixture(scope="module")
def converted() -> Converted:
    return convert(PLAN)


@pytest.fixture(scope="module")
def packed(converted: Converted) -> bytes:
    return pack(converted.document, kept_batches(converted))


def test_every_row_comes_back(converted: Converted, packed: bytes) -> None:
    found = unpack(packed)
    assert found.document == converted.document
    assert len(found.batches) >= 4
    for name, field in ROWS.items():
        rows = getattr(converted, field)
        if not rows:
            assert name not in found.batches
            continue
        got = pa.Table.from_batches([found.batches[name]])
        assert as_written(name, got).to_pylist() == to_table(TABLES[name], rows).to_pylist()


def test_what_is_told_of_the_rows_is_counted(converted: Converted, packed: bytes) -> None:
    counted = unpack(packed).tally
    statuses = [action.status.value for action in converted.actions]
    assert counted["status"] == {value: statuses.count(value) for value in statuses}
    assert sum(counted["residue"].values()) == len(converted.residue)


@given(st.data())
def test_bytes_that_are_cut_or_altered_are_no_result(data: st.DataObject) -> None:
    whole = pack(convert(b"").document, {})
    place = data.draw(st.integers(0, len(whole) - 1))
    flipped = bytearray(whole)
    flipped[place] ^= 1 << data.draw(st.integers(0, 7))
    for damaged in (bytes(flipped), whole[:place], whole + b"\0"):
        with pytest.raises(DamagedResultError):
            unpack(damaged)


def test_a_column_of_an_older_enum_gets_the_codes_of_this_one(converted: Converted) -> None:
    """A value that was added since leaves the dictionary of an older file shorter."""
    table = to_table(TABLES["actions"], converted.actions)
    index = table.schema.get_field_index("status")
    older = table.column("status").combine_chunks().cast(pa.string()).dictionary_encode()
    older = older.cast(pa.dictionary(pa.int8(), pa.string()))
    assert as_kept("actions", table.set_column(index, "status", older)) == as_kept("actions", table)


def test_each_thing_that_a_result_depends_on_changes_its_name() -> None:
    names = {
        result_name("ab", ".pdf", Limits(), "1"),
        result_name("ac", ".pdf", Limits(), "1"),
        result_name("ab", ".txt", Limits(), "1"),
        result_name("ab", ".pdf", Limits(cells=9), "1"),
        result_name("ab", ".pdf", Limits(), "2"),
    }
    assert len(names) == 5
