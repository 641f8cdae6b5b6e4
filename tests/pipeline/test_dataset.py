"""The files: their schema, their bytes, and what becomes of the previous ones."""

from __future__ import annotations

import hashlib
import itertools
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from pipeline import previous
from pipeline.codebook import codebook
from pipeline.commit import staged
from pipeline.dataset import ROW_GROUP
from pipeline.errors import DroppedDocumentsError, RunError
from pipeline.layout import CODEBOOK_FILE, DATASET_FILES, LOG_FILE, PACKAGE_FILE, PARQUET_FILES, STATE
from pipeline.previous import Previous
from pipeline.run import run
from pipeline.storage import LocalStorage
from schemas.arrow import TABLES, arrow_schema
from schemas.columns import SCHEMA_VERSION
from schemas.enums import Status
from schemas.keys import FOREIGN_KEYS, PRIMARY_KEYS
from tests.pipeline.toy_parser import NO_PLAN, OTHER_PLAN, PLAN
from tests.pipeline.written import content

Folder = Callable[..., Path]

pytestmark = pytest.mark.usefixtures("toy")


def rows(out: Path, name: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = pq.read_table(out / f"{name}.parquet").to_pylist()
    return found


def column(out: Path, name: str, field: str) -> list[object]:
    return [row[field] for row in rows(out, name)]


@pytest.fixture
def plans(folder: Folder) -> Path:
    return folder("in", {"b.txt": PLAN, "a.txt": OTHER_PLAN, "sub/c.txt": PLAN, "letter.txt": NO_PLAN, "empty.txt": ""})


def test_the_dataset_is_nine_files_and_beside_them_are_a_log_and_state(plans: Path, tmp_path: Path) -> None:
    run([str(plans)], out=tmp_path / "out")
    assert {path.name for path in (tmp_path / "out").iterdir()} == DATASET_FILES | {LOG_FILE, STATE}


def test_file_names_are_those_of_the_models() -> None:
    assert list(PARQUET_FILES) == list(TABLES)


def test_bytes_do_not_depend_on_the_order_of_the_arguments_or_the_run(plans: Path, tmp_path: Path) -> None:
    arguments = [str(plans / "b.txt"), str(plans / "sub"), str(plans / "[al]*.txt"), str(plans / "empty.txt")]
    datasets = []
    for number, order in enumerate(itertools.permutations(arguments)):
        run(list(order), out=tmp_path / f"out{number}")
        datasets.append(content(tmp_path / f"out{number}"))
    run(arguments, out=tmp_path / "out0")
    assert content(tmp_path / "out0") == datasets[0]
    assert all(one == datasets[0] for one in datasets)


@pytest.mark.parametrize("made", [{"a.txt": NO_PLAN}, {"a.txt": PLAN}])
def test_files_have_the_full_schema_with_or_without_rows(folder: Folder, tmp_path: Path, made: dict[str, str]) -> None:
    run([str(folder("in", made))], out=tmp_path / "out")
    for name, model in TABLES.items():
        written = pq.read_schema(tmp_path / "out" / PARQUET_FILES[name])
        expected = arrow_schema(model)
        assert written.names == expected.names
        assert written.metadata[b"schema_version"] == SCHEMA_VERSION.encode()
        for field in expected:
            got = written.field(field.name)
            assert got.nullable == field.nullable
            assert got.metadata[b"description"] == field.metadata[b"description"]
            assert pa.types.is_dictionary(got.type) == pa.types.is_dictionary(field.type), field.name


def test_rows_are_in_the_order_of_the_contract(plans: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run([str(plans)], out=out)
    names = column(out, "documents", "source_file")
    assert names == sorted(map(str, names)) == ["a.txt", "b.txt", "empty.txt", "letter.txt", "sub/c.txt"]
    assert list(zip(column(out, "actions", "source_file"), column(out, "actions", "ordinal"), strict=True)) == [
        ("a.txt", 1),
        ("b.txt", 1),
        ("b.txt", 2),
    ]
    assert column(out, "action_agencies", "action_id") == column(out, "actions", "action_id")


def test_the_same_bytes_are_parsed_once_under_their_first_name(plans: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run([str(plans)], out=out)
    found = {row["source_file"]: row for row in rows(out, "documents")}
    assert found["sub/c.txt"]["duplicate_of"] == "b.txt"
    assert found["b.txt"]["duplicate_of"] is None
    assert found["sub/c.txt"]["document_id"] == found["b.txt"]["document_id"]
    assert found["sub/c.txt"]["actions"] == 2
    assert "sub/c.txt" not in column(out, "actions", "source_file")


def test_a_failing_duplicate_is_told_under_its_own_name_and_unreadable_files_are_no_duplicates(
    folder: Folder, tmp_path: Path
) -> None:
    base = folder("in", {"a.txt": "", "b.txt": ""})
    (base / "c").symlink_to("nowhere")
    (base / "d").symlink_to("nowhere")
    run([str(base)], out=tmp_path / "out")
    found = [(row["source_file"], row["duplicate_of"]) for row in rows(tmp_path / "out", "documents")]
    assert found == [("a.txt", None), ("b.txt", "a.txt"), ("c", None), ("d", None)]
    assert [str(error).partition(":")[0] for error in column(tmp_path / "out", "documents", "error")] == [
        "a.txt", "b.txt", "c", "d",
    ]  # fmt: skip


def test_row_groups_hold_ten_thousand_rows(tmp_path: Path, folder: Folder) -> None:
    line = "Keep a log\tWrite it up\tVale Trust\n"
    base = folder("in", {"a.txt": line * (ROW_GROUP - 1), "b.txt": line * 3})
    run([str(base)], out=tmp_path / "out")
    metadata = pq.read_metadata(tmp_path / "out" / "updates.parquet")
    assert [metadata.row_group(i).num_rows for i in range(metadata.num_row_groups)] == [10_000, 2]


def test_the_package_describes_every_file(plans: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run([str(plans)], out=out)
    package = json.loads((out / PACKAGE_FILE).read_text())
    assert [resource["path"] for resource in package["resources"]] == [*PARQUET_FILES.values(), CODEBOOK_FILE]
    for resource in package["resources"]:
        data = (out / resource["path"]).read_bytes()
        assert resource["bytes"] == len(data)
        assert resource["hash"] == "sha256:" + hashlib.sha256(data).hexdigest()
    for resource in package["resources"][: len(PARQUET_FILES)]:
        assert resource["row_count"] == pq.read_metadata(out / resource["path"]).num_rows
        names = [field["name"] for field in resource["schema"]["fields"]]
        assert names == arrow_schema(TABLES[resource["name"]]).names
        assert all(field["description"] for field in resource["schema"]["fields"])
        assert set(resource["schema"].get("primaryKey", ())) <= set(names)
        assert [field["arrow_type"] for field in resource["schema"]["fields"]] == [
            str(field.type) for field in arrow_schema(TABLES[resource["name"]])
        ]


def test_the_package_names_the_values_of_every_enum(plans: Path, tmp_path: Path) -> None:
    run([str(plans)], out=tmp_path / "out")
    package = json.loads((tmp_path / "out" / PACKAGE_FILE).read_text())
    fields = {field["name"]: field for field in package["resources"][0]["schema"]["fields"]}
    assert fields["status"]["constraints"] == {"required": True, "enum": [s.value for s in Status]}
    assert fields["status_alternatives"]["arrayItem"] == {
        "type": "string",
        "constraints": {"enum": [s.value for s in Status]},
    }


def test_keys_tell_rows_apart_and_lead_to_rows(plans: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run([str(plans)], out=out)
    for name, keys in PRIMARY_KEYS.items():
        found = [tuple(row[key] for key in keys) for row in rows(out, name)]
        assert len(found) == len(set(found)), name
    for name, references in FOREIGN_KEYS.items():
        for key, other in references:
            assert set(column(out, name, key)) <= set(column(out, other, key)), (name, key)


def test_the_codebook_is_part_of_the_dataset(plans: Path, tmp_path: Path) -> None:
    run([str(plans)], out=tmp_path / "out")
    assert (tmp_path / "out" / CODEBOOK_FILE).read_text("utf-8") == codebook()


def test_frictionless_finds_the_package_valid_and_a_changed_file_not(plans: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run([str(plans)], out=out)
    command = [sys.executable, "-m", "frictionless", "validate", PACKAGE_FILE]
    assert subprocess.run(command, cwd=out, capture_output=True, check=False).returncode == 0
    with (out / "tables.parquet").open("ab") as file:
        file.write(b"x")
    assert subprocess.run(command, cwd=out, capture_output=True, check=False).returncode == 1


def test_a_run_that_would_drop_documents_writes_nothing_and_names_them(plans: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run([str(plans)], out=out)
    before = content(out)
    with pytest.raises(DroppedDocumentsError) as caught:
        run([str(plans / "b.txt")], out=out)
    assert caught.value.source_files == ["a.txt", "empty.txt", "letter.txt", "sub/c.txt"]
    assert content(out) == before


def test_prune_drops_them(plans: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run([str(plans)], out=out)
    run([str(plans / "b.txt")], out=out, prune=True)
    assert column(out, "documents", "source_file") == ["b.txt"]


def test_add_keeps_them_and_the_dataset_is_the_same_as_if_all_had_been_named(plans: Path, tmp_path: Path) -> None:
    run([str(plans)], out=tmp_path / "whole")
    run([str(plans / "a.txt"), str(plans / "letter.txt")], out=tmp_path / "grown")
    run([str(plans / "b.txt"), str(plans / "empty.txt")], out=tmp_path / "grown", add=True)
    run([str(plans / "sub" / "c.txt")], out=tmp_path / "grown", root=plans, add=True)
    assert content(tmp_path / "grown") == content(tmp_path / "whole")


def test_add_hands_records_on_to_the_name_that_is_left(folder: Folder, tmp_path: Path) -> None:
    """`a` carried the records of `b` too; now that `a` says something else, `b` carries its own."""
    base, out = folder("in", {"a.txt": PLAN, "b.txt": PLAN}), tmp_path / "out"
    run([str(base)], out=out)
    folder("in", {"a.txt": OTHER_PLAN})
    run([str(base / "a.txt")], out=out, add=True)
    assert column(out, "documents", "duplicate_of") == [None, None]
    assert column(out, "actions", "source_file") == ["a.txt", "b.txt", "b.txt"]
    assert set(column(out, "residue", "source_file")) == {"a.txt", "b.txt"}


def test_add_parses_again_what_is_named_again(folder: Folder, tmp_path: Path) -> None:
    base, out = folder("in", {"a.txt": PLAN}), tmp_path / "out"
    run([str(base)], out=out)
    folder("in", {"a.txt": OTHER_PLAN})
    run([str(base)], out=out, add=True)
    assert column(out, "actions", "action") == ["Sample ten files"]


def test_add_refuses_a_dataset_of_another_schema(plans: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    run([str(plans)], out=out)
    monkeypatch.setattr(previous, "SCHEMA_VERSION", "999")
    with pytest.raises(RunError, match="written to schema"):
        run([str(plans / "b.txt")], out=out, add=True)


def test_a_damaged_dataset_is_not_overwritten_unless_told(plans: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run([str(plans)], out=out)
    (out / "documents.parquet").write_bytes(b"not parquet")
    before = content(out)
    with pytest.raises(RunError, match="cannot be read"):
        run([str(plans)], out=out)
    assert content(out) == before
    run([str(plans)], out=out, prune=True)
    assert len(column(out, "documents", "source_file")) == 5


@pytest.mark.parametrize("error", [KeyboardInterrupt, ZeroDivisionError, OSError])
def test_a_run_that_breaks_off_leaves_the_previous_dataset(
    plans: Path, tmp_path: Path, error: type[BaseException]
) -> None:
    out = tmp_path / "out"
    run([str(plans)], out=out)
    before = content(out)
    with pytest.raises((error, RunError)), staged(LocalStorage(out)):
        raise error
    assert content(out) == before


def test_a_file_that_cannot_be_moved_brings_all_the_previous_ones_back(
    plans: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    run([str(plans)], out=out)
    before = content(out)
    replace = Path.replace

    def failing(self: Path, target: Path) -> Path:
        if target == out / "tables.parquet" and self.parent.name == "stage":
            raise PermissionError(13, "Permission denied")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(RunError, match="Permission denied"):
        run([str(plans / "b.txt")], out=out, prune=True)
    assert content(out) == before


def test_an_output_that_is_a_file_or_below_one_cannot_start(plans: Path) -> None:
    for out in (plans / "b.txt", plans / "b.txt" / "deeper"):
        with pytest.raises(RunError, match="Cannot write to"):
            run([str(plans)], out=out)


def test_no_dataset_has_no_documents(tmp_path: Path) -> None:
    assert Previous(LocalStorage(tmp_path)).source_files() == []
    assert list(Previous(LocalStorage(tmp_path)).documents()) == []
