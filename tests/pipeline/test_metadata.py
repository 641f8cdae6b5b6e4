"""A researcher's sheet is joined to the documents, and what does not match is listed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from pipeline.cli import main
from pipeline.errors import MetadataError
from pipeline.layout import PACKAGE_FILE
from pipeline.metadata import join, read_sheet
from tests.pipeline.toy_parser import NO_PLAN, OTHER_PLAN, PLAN
from tests.pipeline.written import belongs_together, content, log_of

Folder = Callable[..., Path]

pytestmark = pytest.mark.usefixtures("toy")

ID = "64ab00000000000000000cd1"
OTHER_ID = "64ab00000000000000000cd2"
PLANS = {f"{ID}_plan.txt": PLAN, "north/ashdale.txt": OTHER_PLAN, "letter.txt": NO_PLAN}


def parse(*arguments: object) -> int:
    return main(["parse", *map(str, arguments), "--quiet"])


def metadata_of(out: Path) -> dict[str, dict[str, str]]:
    rows = pq.read_table(out / "documents.parquet", columns=["source_file", "metadata"]).to_pylist()
    return {row["source_file"]: dict(row["metadata"]) for row in rows}


def account_of(out: Path) -> dict[str, object]:
    account: dict[str, object] = json.loads((out / PACKAGE_FILE).read_bytes())["metadata"]
    return account


@pytest.fixture
def plans(folder: Folder) -> Path:
    return folder("in", PLANS)


def test_rows_are_put_to_documents_and_what_does_not_match_is_listed_both_ways(
    plans: Path, folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = (
        folder("sheets", {"s.csv": f"download_id,year,region\n{ID.upper()},2019,North\n{OTHER_ID},2020,\n"}) / "s.csv"
    )
    out = tmp_path / "out"
    assert main(["parse", str(plans), "--out", str(out), "--metadata", str(sheet)]) == 0
    assert metadata_of(out) == {
        f"{ID}_plan.txt": {"year": "2019", "region": "North"},
        "letter.txt": {},
        "north/ashdale.txt": {},
    }
    account = account_of(out)
    assert account["rows_without_document"] == [{"row": 3, "key": OTHER_ID}]
    assert account["documents_without_row"] == ["letter.txt", "north/ashdale.txt"]
    assert (account["file"], account["key"], account["columns"]) == ("s.csv", "download_id", ["year", "region"])
    assert belongs_together(out)
    printed = capsys.readouterr().out
    assert f"rows that name no document: {OTHER_ID} (row 3)" in printed
    assert "documents without a row: letter.txt, north/ashdale.txt" in printed


def test_the_summary_as_json_lists_them_too(
    plans: Path, folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = folder("sheets", {"s.csv": "file,coder\nletter.txt,1\ngone.txt,2\n"}) / "s.csv"
    assert main(["parse", str(plans), "--out", str(tmp_path / "out"), "--metadata", str(sheet), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)["metadata"]
    assert told == account_of(tmp_path / "out")
    assert [row["key"] for row in told["rows_without_document"]] == ["gone.txt"]


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ("source_file;x\nnorth/ashdale.txt;1\n", "north/ashdale.txt"),
        ("File Name\tx\nashdale.txt\t1\n", "north/ashdale.txt"),
        ("\ufeffFILE,x\n\n ashdale.txt ,1\n", "north/ashdale.txt"),
        (f'x,file\n"1",{ID}\n', f"{ID}_plan.txt"),
    ],
    ids=["path, semicolon", "file name, tab", "byte order mark, blanks", "a download id among file names"],
)
def test_forms_of_sheets_and_keys(plans: Path, folder: Folder, tmp_path: Path, text: str, document: str) -> None:
    sheet = folder("sheets", {"s.csv": text}) / "s.csv"
    assert parse(plans, "--out", tmp_path / "out", "--metadata", sheet) == 0
    assert {name: told for name, told in metadata_of(tmp_path / "out").items() if told} == {document: {"x": "1"}}


def test_another_column_of_keys_is_named(plans: Path, folder: Folder, tmp_path: Path) -> None:
    sheet = folder("sheets", {"s.csv": "Report,file\nletter.txt,a note of ours\n"}) / "s.csv"
    out = tmp_path / "out"
    assert parse(plans, "--out", out, "--metadata", sheet, "--metadata-key", "Report") == 0
    assert metadata_of(out)["letter.txt"] == {"file": "a note of ours"}


@pytest.mark.parametrize(
    ("text", "key", "code", "said"),
    [
        ("file,x\na.txt,1\nb.txt,2\na.txt,3\n", None, "metadata_duplicates", "a.txt in rows 2 and 4"),
        (f"download_id,x\n{ID},1\n{ID.upper()},2\n", None, "metadata_duplicates", "rows 2 and 3"),
        ("file,x\nashdale.txt,1\nnorth/ashdale.txt,2\n", None, "metadata_duplicates", "in row 2 and north/ashdale.txt"),
        ("report,x\na.txt,1\n", None, "metadata_key", "--metadata-key"),
        ("file,x\na.txt,1\n", "report", "metadata_key", "has no column report"),
        ("file,x,x\na.txt,1,2\n", None, "metadata_columns", "the column x more than once"),
        ("file,x\na.txt,1,2\n", None, "metadata_columns", "row 2: '2' stands in a column without a header"),
        ("", None, "metadata_unreadable", "is empty"),
    ],
)
def test_a_sheet_that_cannot_be_joined_ends_the_run_before_anything_is_read(
    plans: Path, folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    text: str, key: str | None, code: str, said: str,
) -> None:  # fmt: skip
    sheet = folder("sheets", {"s.csv": text}) / "s.csv"
    more = ["--metadata-key", key] if key else []
    assert parse(plans, "--out", tmp_path / "out", "--metadata", sheet, *more) == 2
    printed = capsys.readouterr().err
    assert f"Error: {code}: " in printed
    assert said in printed
    assert not (tmp_path / "out" / PACKAGE_FILE).exists()
    assert not (tmp_path / "out" / "log.jsonl").exists()


def test_a_sheet_that_is_not_there(plans: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert parse(plans, "--out", tmp_path / "out", "--metadata", tmp_path / "none.csv") == 2
    assert "metadata_unreadable" in capsys.readouterr().err


def test_a_key_without_a_sheet_is_wrong_usage(plans: Path, tmp_path: Path) -> None:
    assert parse(plans, "--out", tmp_path / "out", "--metadata-key", "file") == 2


def test_a_file_name_that_several_documents_have_is_put_to_none_and_a_download_to_all(
    folder: Folder, tmp_path: Path
) -> None:
    names = ["a/plan.txt", "b/plan.txt", f"a/{ID}.txt", f"b/{ID}.txt"]
    sheet = read_sheet(folder("sheets", {"s.csv": f"file,x\nplan.txt,1\n{ID},2\n,3\n"}) / "s.csv")
    joined = join(sheet, names)
    assert joined.found == {f"a/{ID}.txt": {"x": "2"}, f"b/{ID}.txt": {"x": "2"}}
    assert [row.number for row in joined.ambiguous] == [2]
    assert [row.number for row in joined.unmatched] == [4]
    assert joined.without_row == ("a/plan.txt", "b/plan.txt")


def test_the_sheet_itself_is_no_document(plans: Path, tmp_path: Path) -> None:
    sheet = plans / "sheet.csv"
    sheet.write_text("file,x\nletter.txt,1\n", "utf-8")
    assert parse(plans, "--out", tmp_path / "out", "--metadata", sheet) == 0
    assert "sheet.csv" not in metadata_of(tmp_path / "out")
    assert parse(sheet, "--out", tmp_path / "other", "--metadata", sheet) == 2


def test_another_sheet_reads_no_document_anew_and_none_gives_the_bytes_of_before(
    plans: Path, folder: Folder, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    parse(plans, "--out", out)
    before = content(out)
    for year in ("2019", "2020"):
        sheet = folder("sheets", {"s.csv": f"file,year\nletter.txt,{year}\n"}) / "s.csv"
        parse(plans, "--out", out, "--metadata", sheet)
        assert metadata_of(out)["letter.txt"] == {"year": year}
        assert all(line["reused"] for line in log_of(out).values())
        parse(plans, "--out", tmp_path / f"fresh{year}", "--metadata", sheet)
        assert content(out) == content(tmp_path / f"fresh{year}")
    parse(plans, "--out", out)
    assert content(out) == before


def test_documents_that_are_kept_keep_what_was_said_of_them_unless_a_sheet_says_otherwise(
    plans: Path, folder: Folder, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    sheet = folder("sheets", {"s.csv": "file,x\nletter.txt,1\nashdale.txt,2\n"}) / "s.csv"
    parse(plans, "--out", out, "--metadata", sheet)
    parse(plans / "letter.txt", "--out", out, "--add")
    assert metadata_of(out)["north/ashdale.txt"] == {"x": "2"}
    assert metadata_of(out)["letter.txt"] == {}
    sheet.write_text("file,x\nashdale.txt,3\n", "utf-8")
    parse(plans / "letter.txt", "--out", out, "--add", "--metadata", sheet)
    assert metadata_of(out)["north/ashdale.txt"] == {"x": "3"}


def test_duplicates_have_their_own_row(folder: Folder, tmp_path: Path) -> None:
    base = folder("in", {"a.txt": PLAN, "b.txt": PLAN})
    sheet = folder("sheets", {"s.csv": "file,x\na.txt,1\nb.txt,2\n"}) / "s.csv"
    parse(base, "--out", tmp_path / "out", "--metadata", sheet)
    assert metadata_of(tmp_path / "out") == {"a.txt": {"x": "1"}, "b.txt": {"x": "2"}}


def test_a_sheet_in_an_older_encoding(folder: Folder) -> None:
    sheet = read_sheet(folder("sheets", {"s.csv": "file,place\na.txt,Caf\xe9\n".encode("cp1252")}) / "s.csv")
    assert sheet.rows[0].values == {"place": "Café"}


def test_an_error_has_its_code(folder: Folder) -> None:
    with pytest.raises(MetadataError) as caught:
        read_sheet(folder("sheets", {"s.csv": "x\n1\n"}) / "s.csv")
    assert caught.value.code == "metadata_key"
