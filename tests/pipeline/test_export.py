"""A dataset in other formats: whole, flattened as documented, harmless, and without the names that the rule finds."""

from __future__ import annotations

import csv
import json
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pyarrow.parquet as pq
import pytest

from normalizers.names import NOTICE
from pipeline import export as export_module
from pipeline import export_formats, shown
from pipeline.cli import _EXPORTS, main
from pipeline.convert import Converted, _document
from pipeline.dataset import DatasetWriter
from pipeline.export_formats import FORMATS
from pipeline.flat import no_formula
from pipeline.layout import CODEBOOK_FILE, PACKAGE_FILE, PARQUET_FILES
from pipeline.results import kept_batches, tally
from schemas.action import TargetDate
from schemas.arrow import TABLES
from schemas.enums import Precision
from tests.pipeline.toy_parser import toy_interpret, toy_read

TEXT = (
    "Report author: Jane Roe\x1b[31m\n"
    '=HYPERLINK("http://example.org")\tDCI Anil Patel to brief staff\tVale Police\t+44 done\u202e by Ruby\n'
    "- a bullet\t@SUM(A1)\tVale NHS\tMaria Lomond met Ruby\n"
)
NAMES = ("Roe", "Patel", "Lomond", "Okafor")
DAY = date(2014, 7, 31)


def written(folder: Path, texts: dict[str, str]) -> Path:
    """A dataset with these documents."""
    folder.mkdir()
    with DatasetWriter(folder) as writer:
        for number, (name, text) in enumerate(sorted(texts.items())):
            document_id = f"{number:x}" * 64
            found = toy_interpret(toy_read(text.encode(), name, None), document_id=document_id, source_file=name)  # type: ignore[arg-type]
            first = found.actions[0].model_copy(
                update={
                    "target_date": DAY,
                    "target_dates": [TargetDate(date=DAY, precision=Precision.DAY, part="a", replaced=True)],
                    "extra": {"Cost": "none", "Lead: Chidi Okafor": "=1+1"},
                    "section_path": ["Part 1", "Police"],
                }
            )
            converted = Converted(
                _document(
                    document_id, len(text), name,
                    review="Ruby", protective_marking="OFFICIAL – SENSITIVE", pages_with_plan=[1, 2],
                    metadata={"=year": "2014", "coder": "J. Roe"},
                ),
                None, [first, *found.actions[1:]], found.recommendations, found.agencies, found.updates, found.tables,
                found.residue,
            )  # fmt: skip
            batches = kept_batches(converted)
            assert tally(batches)
            writer.add(converted.document, batches)
    return folder


@pytest.fixture
def dataset(tmp_path: Path) -> Path:
    return written(tmp_path / "parsed", {"a.txt": TEXT, "b.txt": TEXT})


def exported(dataset: Path, to: str, *options: str) -> Path:
    out = dataset.parent / "out"
    assert main(["export", str(dataset), "--to", to, "--out", str(out), *options]) == 0
    return out


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def read_back(out: Path, to: str) -> dict[str, list[dict[str, Any]]]:
    """The tables of an export as its own readers see them."""
    if to == "csv":
        return {name: read_csv(out / f"{name}.csv") for name in TABLES}
    if to == "jsonl":
        return {name: [json.loads(line) for line in (out / f"{name}.jsonl").open(encoding="utf-8")] for name in TABLES}
    if to == "xlsx":
        return {name: sheet(out, name) for name in TABLES}
    if to == "sqlite":
        with closing(sqlite3.connect(out)) as database:
            database.row_factory = sqlite3.Row
            return {name: [dict(row) for row in database.execute(f'SELECT * FROM "{name}"')] for name in TABLES}
    with closing(duckdb.connect(str(out), read_only=True)) as connection:
        return {name: connection.sql(f'SELECT * FROM "{name}"').to_arrow_table().to_pylist() for name in TABLES}


def workbook(out: Path) -> Any:
    with out.open("rb") as file:  # by its path, it is refused for its suffix
        return openpyxl.load_workbook(file)


def sheet(out: Path, name: str) -> list[dict[str, Any]]:
    header, *rows = workbook(out)[name].iter_rows(values_only=True)
    return [dict(zip(map(str, header), row, strict=True)) for row in rows]


def all_text(out: Path, to: str) -> str:
    return json.dumps(read_back(out, to), ensure_ascii=False, default=str)


def said(out: Path, to: str) -> str:
    """What the export says of itself."""
    if FORMATS[to].suffix == "":
        return (out / "README.txt").read_text("utf-8")
    if to == "xlsx":
        return str(list(workbook(out)["about"].iter_rows(values_only=True)))
    query = "SELECT said FROM about"
    if to == "sqlite":
        with closing(sqlite3.connect(out)) as database:
            return str(database.execute(query).fetchall())
    with closing(duckdb.connect(str(out), read_only=True)) as connection:
        return str(connection.sql(query).fetchall())


def test_the_command_knows_the_formats() -> None:
    assert list(_EXPORTS) == list(FORMATS)


@pytest.mark.parametrize("to", FORMATS)
class TestEveryFormat:
    def test_has_every_row_and_column(self, dataset: Path, to: str) -> None:
        found = read_back(exported(dataset, to), to)
        for name in TABLES:
            source = pq.read_table(dataset / PARQUET_FILES[name])
            assert len(found[name]) == source.num_rows
            columns = {column for column in source.column_names if column != "metadata"}
            assert columns <= set(found[name][0])

    def test_names_are_replaced_in_every_text_column_and_the_pseudonym_stays(self, dataset: Path, to: str) -> None:
        text = all_text(exported(dataset, to), to)
        assert [name for name in NAMES if name in text] == []
        assert "[name] met Ruby" in text
        assert "DCI [name] to brief staff" in text
        assert "Report author: [name]" in text

    def test_names_are_shown_when_asked_for(self, dataset: Path, to: str) -> None:
        out = exported(dataset, to, "--show-names")
        text = all_text(out, to)
        assert [name for name in NAMES if name not in text] == []
        assert "--show-names" in said(out, to)
        assert NOTICE not in said(out, to)

    def test_it_says_what_was_replaced_and_promises_nothing(self, dataset: Path, to: str) -> None:
        told = said(exported(dataset, to), to)
        assert NOTICE in told
        assert "How to cite" in told or "parser version" in told

    def test_dates_are_dates(self, dataset: Path, to: str) -> None:
        value = read_back(exported(dataset, to), to)["actions"][0]["target_date"]
        assert value == {"xlsx": datetime(2014, 7, 31), "duckdb": DAY}.get(to, "2014-07-31")

    def test_the_marking_stands_in_every_table(self, dataset: Path, to: str) -> None:
        found = read_back(exported(dataset, to), to)
        assert all(row["protective_marking"] == "OFFICIAL – SENSITIVE" for rows in found.values() for row in rows)

    def test_nothing_steers_a_terminal(self, dataset: Path, to: str) -> None:
        out = exported(dataset, to)
        text = all_text(out, to)
        assert "\x1b" not in text
        assert "\\u001b" not in text
        assert "\u202e" not in text
        assert "x1b[31m" in text

    def test_the_same_dataset_gives_the_same_rows(self, dataset: Path, to: str, tmp_path: Path) -> None:
        first = read_back(exported(dataset, to), to)
        other = tmp_path / "other"
        assert main(["export", str(dataset), "--to", to, "--out", str(other)]) == 0
        assert read_back(other, to) == first

    def test_what_exists_is_left_alone(self, dataset: Path, to: str, capsys: pytest.CaptureFixture[str]) -> None:
        (dataset.parent / "out").write_text("mine")
        assert main(["export", str(dataset), "--to", to, "--out", str(dataset.parent / "out")]) == 2
        assert "output_exists" in capsys.readouterr().err
        assert (dataset.parent / "out").read_text() == "mine"

    def test_a_failure_leaves_nothing_behind(self, dataset: Path, to: str, monkeypatch: pytest.MonkeyPatch) -> None:
        def break_off(target: Path, *rest: object) -> None:
            FORMATS[to].write(target, *rest)  # type: ignore[arg-type]
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(export_module, "FORMATS", {to: replace(FORMATS[to], write=break_off)})
        assert main(["export", str(dataset), "--to", to, "--out", str(dataset.parent / "out")]) == 2
        assert {path.name for path in dataset.parent.iterdir()} == {dataset.name}

    def test_the_parquet_files_stay_as_they_are(self, dataset: Path, to: str) -> None:
        before = {path.name: path.read_bytes() for path in dataset.iterdir()}
        exported(dataset, to)
        assert {path.name: path.read_bytes() for path in dataset.iterdir()} == before

    def test_rows_come_a_batch_at_a_time(self, dataset: Path, to: str, monkeypatch: pytest.MonkeyPatch) -> None:
        whole = read_back(exported(dataset, to), to)
        monkeypatch.setattr(shown, "_BATCH", 1)
        assert main(["export", str(dataset), "--to", to, "--out", str(dataset.parent / "bits")]) == 0
        assert read_back(dataset.parent / "bits", to) == whole


@pytest.mark.parametrize(
    ("to", "name"), [("csv", "parsed-csv"), ("jsonl", "parsed-jsonl"), ("sqlite", "parsed.sqlite")]
)
def test_it_is_written_beside_the_dataset(
    dataset: Path, to: str, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(dataset), "--to", to]) == 0
    assert (dataset.parent / name).exists()
    assert name in capsys.readouterr().out


def test_formulas_are_harmless_in_csv(dataset: Path) -> None:
    out = exported(dataset, "csv")
    row, other = read_csv(out / "actions.csv")[:2]
    assert row["recommendation"].startswith("'=HYPERLINK")
    assert row["progress"].startswith("'+44")
    assert (other["recommendation"], other["action"]) == ("'- a bullet", "'@SUM(A1)")
    for path in out.glob("*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as file:
            assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for cells in csv.reader(file) for cell in cells)


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@x", "\t=1", "＝1"])
def test_what_opens_a_formula(text: str) -> None:
    assert no_formula(text) == "'" + text
    assert no_formula("x" + text) == "x" + text


def test_formulas_are_text_in_workbooks(dataset: Path) -> None:
    cells = [cell for row in workbook(exported(dataset, "xlsx"))["actions"].iter_rows() for cell in row]
    formulas = [cell for cell in cells if isinstance(cell.value, str) and cell.value.startswith("=")]
    assert formulas
    assert {cell.data_type for cell in formulas} <= {"s", "inlineStr"}
    assert not any(cell.hyperlink for cell in cells)


@pytest.mark.parametrize("to", ["csv", "xlsx"])
def test_lists_maps_and_structures_in_one_cell(dataset: Path, to: str) -> None:
    found = read_back(exported(dataset, to), to)
    row = found["actions"][0]
    assert row["section_path"] == "Part 1 | Police"
    assert row["fragments"] == "page 1 row 2 (action)"
    assert row["target_dates"] == "2014-07-31 (a, day, replaced)"
    assert row["extra"] == "Cost: none\nLead: [name]: =1+1"
    document = found["documents"][0]
    assert document["pages_with_plan"] == "1 | 2"
    assert "metadata" not in document
    assert document["metadata_=year"] == "2014"
    assert row["inherited"] in ("", None)


def test_json_keeps_lists_and_maps(dataset: Path) -> None:
    row = read_back(exported(dataset, "jsonl"), "jsonl")["actions"][0]
    assert row["section_path"] == ["Part 1", "Police"]
    assert row["extra"] == {"Cost": "none", "Lead: [name]": "=1+1"}
    assert row["target_dates"] == [{"date": "2014-07-31", "precision": "day", "part": "a", "replaced": True}]


def test_sqlite_has_keys_and_json(dataset: Path) -> None:
    with closing(sqlite3.connect(exported(dataset, "sqlite"))) as database:
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        query = "SELECT value FROM actions, json_each(section_path) WHERE ordinal = 1 AND source_file = 'a.txt'"
        assert [value for (value,) in database.execute(query)] == ["Part 1", "Police"]
        joined = "SELECT count(*) FROM actions JOIN recommendations USING (recommendation_id)"
        assert database.execute(joined).fetchone() == (4,)
        with pytest.raises(sqlite3.IntegrityError):
            database.execute("INSERT INTO actions SELECT * FROM actions")


def test_duckdb_has_lists_maps_and_comments(dataset: Path) -> None:
    with closing(duckdb.connect(str(exported(dataset, "duckdb")), read_only=True)) as database:
        found = database.execute(
            "SELECT section_path[2], extra['Cost'], target_dates[1].part FROM actions LIMIT 1"
        ).fetchone()
        comments = database.execute("SELECT count(*) FROM duckdb_columns() WHERE comment IS NOT NULL").fetchone()
    assert found == ("Police", "none", "a")
    assert comments is not None
    assert comments[0] >= sum(len(model.model_fields) for model in TABLES.values())


def test_a_text_longer_than_a_cell_says_that_it_is_cut(tmp_path: Path) -> None:
    dataset = written(tmp_path / "parsed", {"a.txt": f"x\t{'word ' * 8000}\tVale\tdone\n"})
    action = sheet(exported(dataset, "xlsx"), "actions")[0]["action"]
    assert len(action) == 32_767
    assert action.endswith("[cut]")


def test_more_rows_than_a_sheet_holds(
    dataset: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(export_formats, "_SHEET_ROWS", 4)
    assert main(["export", str(dataset), "--to", "xlsx"]) == 2
    assert "too_many_rows" in capsys.readouterr().err


def test_folders_bring_their_codebook(dataset: Path) -> None:
    assert (exported(dataset, "csv") / CODEBOOK_FILE).read_bytes() == (dataset / CODEBOOK_FILE).read_bytes()


def test_headers_that_become_one_lose_nothing(tmp_path: Path) -> None:
    found = shown.ShownDataset(written(tmp_path / "parsed", {"a.txt": TEXT}), show_names=False)
    assert found._shown({"Jane Roe": "1", "Anil Patel": "2"}, "extra", ()) == {"[name]": "1\n2"}


@pytest.mark.parametrize("to", ["xlsx", "duckdb"])
def test_a_package_that_is_missing_is_named_with_its_command(
    dataset: Path, to: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, {"xlsx": "xlsxwriter"}.get(to, to), None)
    assert main(["export", str(dataset), "--to", to]) == 2
    printed = capsys.readouterr().err
    assert "missing_extra" in printed
    assert "pip install 'dhr-action-plans[export]'" in printed


@pytest.mark.parametrize("make", ["nothing", "empty folder", "other package", "file gone"])
def test_a_folder_that_is_no_dataset(dataset: Path, make: str, capsys: pytest.CaptureFixture[str]) -> None:
    folder = dataset.parent / "other"
    if make != "nothing":
        folder.mkdir()
    if make == "other package":
        (folder / PACKAGE_FILE).write_text('{"name": "birds"}')
    if make == "file gone":
        folder = dataset
        (dataset / "updates.parquet").unlink()
    assert main(["export", str(folder), "--to", "csv"]) == 2
    assert "not_a_dataset" in capsys.readouterr().err


def test_a_dataset_of_another_schema(
    dataset: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shown, "SCHEMA_VERSION", "999")
    assert main(["export", str(dataset), "--to", "csv"]) == 2
    assert "other_schema" in capsys.readouterr().err


def test_a_dataset_that_changes_meanwhile(
    dataset: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def change(target: Path, *rest: object) -> None:
        FORMATS["csv"].write(target, *rest)  # type: ignore[arg-type]
        package = json.loads((dataset / PACKAGE_FILE).read_bytes())
        (dataset / PACKAGE_FILE).write_text(json.dumps(package | {"parser_version": "0.1.0+new"}))

    monkeypatch.setattr(export_module, "FORMATS", {"csv": replace(FORMATS["csv"], write=change)})
    assert main(["export", str(dataset), "--to", "csv"]) == 2
    assert "dataset_changed" in capsys.readouterr().err
    assert not (dataset.parent / "parsed-csv").exists()


@pytest.mark.parametrize("arguments", [["--to", "parquet"], []])
def test_a_format_is_wanted(dataset: Path, arguments: list[str]) -> None:
    assert main(["export", str(dataset), *arguments]) == 2
