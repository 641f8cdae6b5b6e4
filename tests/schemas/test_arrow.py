"""The files of the dataset: every column, its Arrow type and whether it may be null, written out by hand.

This is the public contract. A line changes here only together with `schema_version` and the changelog.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import pyarrow as pa
import pytest
from pydantic import BaseModel, ValidationError

from schemas.action import Action, ActionAgency, Recommendation, Update
from schemas.arrow import TABLES, arrow_schema, arrow_type, to_table
from schemas.columns import COLUMNS, FILLED_DOWN, SCHEMA_VERSION
from schemas.document import Document, Table
from schemas.enums import Reader, Scope, Status, StatusBasis
from schemas.residue import Residue

CONTRACT = {
    "actions": """
        action_id string!
        recommendation_id string!
        document_id string!
        source_file string!
        content_hash string!
        ordinal int32!
        table int32!
        section string
        section_path list<string>!
        plan_part enum
        page_start int32
        page_end int32
        fragments fragments!
        reader enum!
        inherited list<string>!
        placed list<string>!
        recommendation_number string
        recommendation_label string
        recommendation string
        scope_text string
        scope enum
        action string
        lead_agency string
        responsible_officer string
        key_milestones string
        evidence string
        expected_outcome string
        target_date_text string
        rag string
        progress string
        completion_and_outcome string
        extra map!
        agencies list<string>!
        target_date date32
        target_date_precision enum
        target_date_kind enum
        target_dates target_dates!
        completion_date date32
        completion_date_precision enum
        completion_date_from enum
        completion_date_basis enum
        reported_on date32
        reported_on_from enum
        status enum!
        status_phrase string
        status_from enum
        status_basis enum!
        status_alternatives list<string>!
        open_part enum
        corrected list<string>!
        warnings list<string>!
    """,
    "recommendations": """
        recommendation_id string!
        document_id string!
        source_file string!
        number string
        text string
        series string
        stated_in enum!
        page int32
        actions int32!
        actions_complete int32!
        actions_not_stated int32!
        implementation enum!
    """,
    "action_agencies": """
        action_id string!
        position int32!
        agency string!
        agency_text string!
        from enum!
        sector enum!
        resolved_by enum!
    """,
    "updates": """
        action_id string!
        sequence int32!
        part string
        date date32
        date_precision enum
        status enum!
        text string!
    """,
    "tables": """
        document_id string!
        source_file string!
        table int32!
        page_start int32
        page_end int32
        section string
        headers map!
        key_text string
        as_at date32
        records int32!
    """,
    "residue": """
        document_id string!
        source_file string!
        page int32
        row int32!
        line int32
        bbox list<float>!
        reason enum!
        detail string
        text string!
    """,
    "documents": """
        document_id string!
        source_file string!
        duplicate_of string
        download_id string
        media_type string
        bytes int64!
        pages int32
        pages_with_plan list<int32>!
        pages_unread list<int32>!
        title string
        partnership string
        review string
        as_at date32
        as_at_text string
        protective_marking string
        same_plan_as list<string>!
        metadata map!
        tables int32!
        actions int32!
        residue int32!
        characters_source int64!
        characters_in_records int64!
        characters_in_headings int64!
        characters_in_residue int64!
        characters_unaccounted int64!
        parser_version string!
        error_code enum
        error string
        warnings list<string>!
    """,
}

FRAGMENTS = """
    page int32
    row int32!
    line int32
    columns list<string>!
    bbox list<float>!
    reason string
"""
TARGET_DATES = """
    date date32
    precision string
    part string
    replaced bool!
"""


def list_of(type_: pa.DataType) -> pa.DataType:
    return pa.list_(pa.field("element", type_, nullable=False))


def struct_of(lines: str) -> pa.DataType:
    return list_of(pa.struct([pa.field(name, TYPES[kind], nullable) for name, kind, nullable in parse(lines)]))


def parse(lines: str) -> list[tuple[str, str, bool]]:
    pairs = [line.split() for line in lines.strip().splitlines()]
    return [(name, kind.removesuffix("!"), not kind.endswith("!")) for name, kind in pairs]


TYPES: dict[str, pa.DataType] = {
    "string": pa.string(),
    "int32": pa.int32(),
    "int64": pa.int64(),
    "bool": pa.bool_(),
    "date32": pa.date32(),
    "enum": pa.dictionary(pa.int8(), pa.string()),
    "map": pa.map_(pa.string(), pa.string()),
    "list<string>": list_of(pa.string()),
    "list<int32>": list_of(pa.int32()),
    "list<float>": list_of(pa.float32()),
}
TYPES |= {"fragments": struct_of(FRAGMENTS), "target_dates": struct_of(TARGET_DATES)}


def test_the_files_of_the_dataset() -> None:
    assert list(TABLES) == list(CONTRACT)


@pytest.mark.parametrize("name", CONTRACT)
def test_file_has_the_columns_of_the_contract_in_order(name: str) -> None:
    assert arrow_schema(TABLES[name]).names == [column for column, *_ in parse(CONTRACT[name])]


@pytest.mark.parametrize(
    ("name", "column", "kind", "nullable"),
    [(name, *line) for name, lines in CONTRACT.items() for line in parse(lines)],
)
def test_column_has_the_type_of_the_contract(name: str, column: str, kind: str, nullable: bool) -> None:
    field = arrow_schema(TABLES[name]).field(column)
    assert field.type.equals(TYPES[kind])
    assert field.nullable is nullable


@pytest.mark.parametrize("name", CONTRACT)
def test_every_column_has_a_description(name: str) -> None:
    for field in arrow_schema(TABLES[name]):
        description = field.metadata[b"description"].decode()
        assert len(description) > 3, field.name
        members = field.type.value_type if pa.types.is_list(field.type) else None
        for inner in members if members is not None and pa.types.is_struct(members) else ():
            assert inner.metadata[b"description"], inner.name


@pytest.mark.parametrize("name", CONTRACT)
def test_every_file_says_its_schema_version(name: str) -> None:
    assert arrow_schema(TABLES[name]).metadata[b"schema_version"] == SCHEMA_VERSION.encode()


def test_text_columns_are_those_that_headers_are_bound_to() -> None:
    names = arrow_schema(Action).names
    assert [name for name in names if name in COLUMNS] == [
        "recommendation_number", "recommendation", "scope_text", "action", "lead_agency", "responsible_officer",
        "key_milestones", "evidence", "expected_outcome", "target_date_text", "rag", "progress",
        "completion_and_outcome",
    ]  # fmt: skip
    assert set(COLUMNS) <= set(names)
    assert FILLED_DOWN == ("recommendation_number", "recommendation", "scope_text")


# -- rows to Arrow and back ---------------------------------------------------------------------------------

ACTION: dict[str, Any] = {
    "action_id": "ab-0001", "recommendation_id": "ab-R0001", "document_id": "ab", "source_file": "plan.txt",
    "content_hash": "00", "ordinal": 1, "table": 1, "section": None, "section_path": ["Part", "Norbury Police"],
    "plan_part": None, "page_start": 1, "page_end": 2,
    "fragments": [
        {"page": 1, "row": 2, "line": None, "columns": ["action"], "bbox": [1.0, 2.5, 3.0, 4.0], "reason": None},
        {"page": 2, "row": 1, "line": 7, "columns": [], "bbox": [], "reason": "carries on the row above"},
    ],
    "reader": Reader.TEXT, "inherited": [], "placed": ["progress"], "recommendation_number": "1",
    "recommendation_label": "1.", "recommendation": "Write.", "scope_text": "Local", "scope": Scope.LOCAL,
    "action": "Write a letter.", "lead_agency": None, "responsible_officer": None, "key_milestones": None,
    "evidence": None, "expected_outcome": None, "target_date_text": "a) May 2019", "rag": None, "progress": "Done",
    "completion_and_outcome": None, "extra": {"Resources": "None", "": "blank"}, "agencies": ["Norbury Police"],
    "target_date": dt.date(2019, 5, 31), "target_date_precision": "month", "target_date_kind": "fixed",
    "target_dates": [{"date": dt.date(2019, 5, 31), "precision": "month", "part": "a", "replaced": False}],
    "completion_date": None, "completion_date_precision": None, "completion_date_from": None,
    "completion_date_basis": None, "reported_on": None, "reported_on_from": None, "status": Status.COMPLETE,
    "status_phrase": "Done", "status_from": "progress", "status_basis": StatusBasis.LABEL,
    "status_alternatives": [Status.ONGOING], "open_part": None, "corrected": [], "warnings": ["realigned"],
}  # fmt: skip

ROWS: dict[str, BaseModel] = {
    "actions": Action(**ACTION),
    "recommendations": Recommendation(
        recommendation_id="ab-R0001", document_id="ab", source_file="plan.txt", number=None, text=None, series=None,
        stated_in="lost", page=3, actions=1, actions_complete=0, actions_not_stated=1, implementation="not_stated",
    ),
    "action_agencies": ActionAgency(
        action_id="ab-0001", position=1, agency="Norbury Police", agency_text="Police", from_="prefix", sector="police",
        resolved_by="document",
    ),
    "updates": Update(
        action_id="ab-0001", sequence=1, part="a", date=dt.date(2019, 5, 31), date_precision="day", status="complete",
        text="Done",
    ),
    "tables": Table(
        document_id="ab", source_file="plan.txt", table=1, page_start=None, page_end=None, section="Norbury Police",
        headers={"action": "Action\nto take"}, key_text=None, as_at=dt.date(2021, 6, 30), records=3,
    ),
    "residue": Residue(
        document_id="ab", source_file="plan.txt", page=None, row=1, line=None, bbox=[], reason="noise", detail=None,
        text="l|",
    ),
    "documents": Document(
        document_id="ab", source_file="plan.txt", duplicate_of=None, download_id=None, media_type="text/plain",
        bytes=2**40, pages=1, pages_with_plan=[1], pages_unread=[], title=None, partnership=None, review=None,
        as_at=None, as_at_text=None, protective_marking=None, same_plan_as=[], metadata={"area": "Norbury"}, tables=1,
        actions=1, residue=1, characters_source=2**40, characters_in_records=2**40, characters_in_headings=0,
        characters_in_residue=0, characters_unaccounted=0, parser_version="0.1", error_code=None, error=None,
        warnings=["wrong_suffix"],
    ),
}  # fmt: skip


def plain(value: Any) -> Any:
    """A row read back from Arrow in the form that its model dumps: maps come as pairs."""
    return dict(value) if isinstance(value, list) and value and isinstance(value[0], tuple) else value


@pytest.mark.parametrize("name", CONTRACT)
def test_rows_survive_the_way_through_arrow(name: str) -> None:
    model, row = TABLES[name], ROWS[name]
    table = to_table(model, [row, row])
    assert table.schema.equals(arrow_schema(model), check_metadata=True)
    for read in table.to_pylist():
        values = {key: plain(value) for key, value in read.items()}
        for key, value in values.items():
            if pa.types.is_map(table.schema.field(key).type):
                values[key] = dict(value)
        assert model.model_validate(values) == row


@pytest.mark.parametrize("name", CONTRACT)
def test_a_file_without_rows_has_its_schema(name: str) -> None:
    table = to_table(TABLES[name], [])
    assert table.num_rows == 0
    assert table.schema.equals(arrow_schema(TABLES[name]), check_metadata=True)


def test_enums_are_dictionaries_in_the_order_of_their_values() -> None:
    column = to_table(Action, [ROWS["actions"]]).column("status").chunk(0)
    assert column.dictionary.to_pylist() == [status.value for status in Status]
    assert column.indices.to_pylist() == [list(Status).index(Status.COMPLETE)]


def test_a_null_enum_is_null() -> None:
    assert to_table(Action, [ROWS["actions"]]).column("open_part").to_pylist() == [None]


# -- what the models refuse ----------------------------------------------------------------------------------


def test_a_blank_cell_is_null_and_never_empty() -> None:
    with pytest.raises(ValidationError):
        Action(**{**ACTION, "action": ""})
    assert Action(**{**ACTION, "action": None}).action is None


REFUSED = [
    ({"status": "finished"}, "a status outside the contract"),
    ({"status": None}, "no status"),
    ({"ordinal": None}, "no ordinal"),
    ({"ordinal": 2**31}, "a number beyond its type"),
    ({"inherited": None}, "a list that is null"),
    ({"extra": None}, "a map that is null"),
    ({"warnings": ["careless"]}, "a warning that is documented nowhere"),
    ({"colour": "green"}, "a column outside the contract"),
]


@pytest.mark.parametrize(("change", "why"), REFUSED, ids=[why for _, why in REFUSED])
def test_a_record_outside_the_contract_is_refused(change: dict[str, Any], why: str) -> None:
    with pytest.raises(ValidationError):
        Action(**{**ACTION, **change})


def test_records_are_frozen() -> None:
    with pytest.raises(ValidationError):
        ROWS["actions"].action = "another"  # type: ignore[attr-defined]


@pytest.mark.parametrize("annotation", [complex, bytes, int | str, object])
def test_a_type_that_the_contract_has_no_form_for_is_refused(annotation: Any) -> None:
    with pytest.raises(TypeError):
        arrow_type(annotation)
