"""Corrections overlaid on a dataset: what they change, what follows, what is refused, and what is left alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from pipeline.cli import main
from pipeline.corrections.apply import apply_corrections
from pipeline.corrections.codes import CorrectionCode
from pipeline.layout import PARQUET_FILES
from tests.pipeline.written import belongs_together, content

PLAN = """Brackwater Community Safety Partnership

Domestic Homicide Review: Action Plan
Updated 30 June 2022

Recommendation\tAction to take\tLead agency\tTarget date\tProgress\tResources
1. Front-line staff should know the signs of coercive control.\tRun a course for every team\tBrackwater Council\t\
March 2021\tComplete. Ninety people attended.\tTwo trainers
\tWrite it into the induction of new staff\tBrackwater NHS Trust\tMay 2021\tIn progress\t
2. Agencies should share what they know of risk.\tAgree a protocol and test it\tBrackwater NHS Trust\t\
30/06/2021\tIn progress: a draft has been circulated\tNone
3. Agencies should keep a list of those at risk.\tAgree a protocol and test it\tBrackwater Police\t\
30/06/2021\tNot started\tNone
"""

Tell = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("corrections")
    (base / "in").mkdir()
    (base / "in" / "plan.txt").write_text(PLAN, "utf-8")
    (base / "in" / "copy.txt").write_text(PLAN, "utf-8")
    (base / "in" / "other.txt").write_text(PLAN.replace("Brackwater", "Ashdale"), "utf-8")
    assert main(["parse", str(base / "in"), "--out", str(base / "parsed"), "--quiet"]) == 0
    return base / "parsed"


@pytest.fixture
def actions(dataset: Path) -> list[dict[str, Any]]:
    return table(dataset, "actions")


@pytest.fixture
def corrected(dataset: Path, tmp_path: Path) -> Callable[..., tuple[list[str], Path]]:
    """Apply these corrections; the code of each, and the folder that the result is in."""

    def apply(*corrections: dict[str, Any]) -> tuple[list[str], Path]:
        file = tmp_path / "corrections.json"
        file.write_text(json.dumps(told(*corrections)), "utf-8")
        applied = apply_corrections(dataset, file, tmp_path / "out")
        return [outcome.code.value for outcome in applied.outcomes], tmp_path / "out"

    return apply


def told(*corrections: dict[str, Any]) -> dict[str, Any]:
    return {"kind": "dhr-action-plans corrections", "version": 1, "corrections": list(corrections)}


def table(folder: Path, name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = pq.read_table(folder / PARQUET_FILES[name]).to_pylist()
    return rows


def correction(action: dict[str, Any], column: str, new: str | None, **other: Any) -> dict[str, Any]:
    """What the review site would save."""
    first = action["fragments"][0]
    held = dict(action["extra"])[column.removeprefix("extra.")] if column.startswith("extra.") else action.get(column)
    return {
        "document_id": action["document_id"],
        "source_file": action["source_file"],
        "fragment": {"page": first["page"], "row": first["row"], "line": first["line"]},
        "content_hash": action["content_hash"],
        "column": column,
        "old": "" if held is None else str(held),
        "new": new,
        **other,
    }


def changes(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    return {name: after[name] for name in before if before[name] != after[name]}


def test_without_corrections_the_rows_are_the_same_bytes(
    corrected: Callable[..., tuple[list[str], Path]], dataset: Path
) -> None:
    before = content(dataset)
    codes, out = corrected()
    assert codes == []
    assert content(dataset) == content(out) == before


def test_what_the_package_says_of_a_joined_sheet_is_carried_over(dataset: Path, tmp_path: Path) -> None:
    (tmp_path / "sheet.csv").write_text("file,region\nplan.txt,North\n", "utf-8")
    parsed, out = tmp_path / "parsed", tmp_path / "out"
    command = ["parse", str(dataset.parent / "in"), "--out", str(parsed), "--metadata", str(tmp_path / "sheet.csv")]
    assert main([*command, "--quiet"]) == 0
    (tmp_path / "c.json").write_text(json.dumps(told()), "utf-8")
    apply_corrections(parsed, tmp_path / "c.json", out)
    assert b'"metadata"' in (out / "datapackage.json").read_bytes()
    assert content(out) == content(parsed)


def test_a_correction_changes_its_record_and_what_follows_from_it(
    corrected: Callable[..., tuple[list[str], Path]], dataset: Path, actions: list[dict[str, Any]]
) -> None:
    before = content(dataset)
    codes, out = corrected(correction(actions[2], "progress", "Completed May 2022"))
    assert codes == ["applied"]
    assert content(dataset) == before
    assert belongs_together(out)
    after = table(out, "actions")
    assert changes(actions[2], after[2]) == {
        "progress": "Completed May 2022",
        "status": "complete",
        "status_phrase": "Completed",
        "completion_date": date(2022, 5, 31),
        "completion_date_precision": "month",
        "completion_date_from": "progress",
        "completion_date_basis": "stated",
        "corrected": ["progress"],
    }
    assert [row for i, row in enumerate(after) if i != 2] == [row for i, row in enumerate(actions) if i != 2]
    recommendation = next(
        row for row in table(out, "recommendations") if row["recommendation_id"] == after[2]["recommendation_id"]
    )
    assert (recommendation["actions_complete"], recommendation["implementation"]) == (1, "all_complete")
    for name in ("tables", "residue", "documents"):
        assert table(out, name) == table(dataset, name)


def test_updates_follow_the_progress(
    corrected: Callable[..., tuple[list[str], Path]], actions: list[dict[str, Any]]
) -> None:
    codes, out = corrected(correction(actions[2], "progress", "May 2022: drafted\nJune 2022: signed, complete"))
    assert codes == ["applied"]
    own = [row for row in table(out, "updates") if row["action_id"] == actions[2]["action_id"]]
    assert [(str(row["date"]), row["sequence"]) for row in own] == [("2022-05-31", 1), ("2022-06-30", 2)]


def test_what_a_reader_says_of_a_column_stands_whatever_words_change(
    corrected: Callable[..., tuple[list[str], Path]], actions: list[dict[str, Any]]
) -> None:
    codes, out = corrected(
        correction(actions[2], "status", "not_progressed"), correction(actions[2], "progress", "Complete")
    )
    assert codes == ["applied", "applied"]
    after = table(out, "actions")[2]
    assert (after["status"], after["status_phrase"], after["status_basis"]) == ("not_progressed", None, "none")
    assert after["completion_date"] is None
    assert after["corrected"] == ["status", "progress"]


def test_a_recommendation_is_corrected_for_all_that_inherit_it(
    corrected: Callable[..., tuple[list[str], Path]], actions: list[dict[str, Any]]
) -> None:
    assert actions[1]["inherited"]
    new = "All staff should know the signs of coercive control."
    codes, out = corrected(correction(actions[1], "recommendation", new))
    assert codes == ["applied"]
    after = table(out, "actions")
    assert [row["recommendation"] for row in after[:2]] == [new, new]
    assert after[0]["corrected"] == after[1]["corrected"] == ["recommendation"]
    texts = {row["recommendation_id"]: row["text"] for row in table(out, "recommendations")}
    assert texts[after[0]["recommendation_id"]] == new
    assert after[2]["recommendation"] == actions[2]["recommendation"]


def test_agencies_and_dates_follow_their_words(
    corrected: Callable[..., tuple[list[str], Path]], actions: list[dict[str, Any]]
) -> None:
    codes, out = corrected(
        correction(actions[2], "lead_agency", "Brackwater Council; Brackwater Police"),
        correction(actions[2], "target_date_text", "December 2023"),
    )
    assert codes == ["applied", "applied"]
    after = table(out, "actions")[2]
    assert after["agencies"] == ["Brackwater Council", "Brackwater Police"]
    assert (str(after["target_date"]), after["target_date_precision"]) == ("2023-12-31", "month")
    named = [row["agency"] for row in table(out, "action_agencies") if row["action_id"] == after["action_id"]]
    assert named == after["agencies"]


@pytest.mark.parametrize(
    ("column", "new", "held"),
    [
        ("target_date", "2030-01-02", "2030-01-02"),
        ("target_date", "", "None"),
        ("scope", "national", "national"),
        ("open_part", None, "None"),
        ("evidence", "  minutes \r\n kept ", "minutes \n kept"),
        ("action", None, "None"),
    ],
)
def test_a_value_is_taken_as_its_column_has_it(
    corrected: Callable[..., tuple[list[str], Path]],
    actions: list[dict[str, Any]],
    column: str,
    new: str | None,
    held: str,
) -> None:
    codes, out = corrected(correction(actions[0], column, new))
    assert codes == (["already_so"] if str(actions[0][column]) == held else ["applied"])
    assert str(table(out, "actions")[0][column]) == held


def test_an_extra_column_is_named_with_its_header(
    corrected: Callable[..., tuple[list[str], Path]], actions: list[dict[str, Any]]
) -> None:
    codes, out = corrected(correction(actions[0], "extra.Resources", "Three trainers"))
    assert codes == ["applied"]
    after = table(out, "actions")[0]
    assert dict(after["extra"]) == {"Resources": "Three trainers"}
    assert after["corrected"] == ["extra.Resources"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"old": "Run a courze"}, CorrectionCode.OLD_TEXT_DIFFERS),
        ({"new": "Run a course for every team", "old": "whatever"}, CorrectionCode.ALREADY_SO),
        ({"column": "action_id", "old": "x"}, CorrectionCode.UNKNOWN_COLUMN),
        ({"column": "extra.Nothing", "old": ""}, CorrectionCode.UNKNOWN_COLUMN),
        ({"column": "status", "old": "complete", "new": "done"}, CorrectionCode.INVALID_VALUE),
        ({"column": "status", "old": "complete", "new": ""}, CorrectionCode.INVALID_VALUE),
        ({"column": "target_date", "old": "2021-03-31", "new": "March"}, CorrectionCode.INVALID_VALUE),
        ({"document_id": "0" * 64}, CorrectionCode.UNKNOWN_DOCUMENT),
        ({"content_hash": "x", "fragment": {"page": 9, "row": 9}}, CorrectionCode.UNKNOWN_RECORD),
    ],
)
def test_what_does_not_fit_is_told_and_changes_nothing(
    corrected: Callable[..., tuple[list[str], Path]],
    dataset: Path,
    actions: list[dict[str, Any]],
    change: dict[str, Any],
    code: CorrectionCode,
) -> None:
    codes, out = corrected(correction(actions[0], "action", "Something else") | change)
    assert codes == [code.value]
    assert content(out) == content(dataset)


def test_a_record_is_found_by_its_words_or_else_by_its_place(
    corrected: Callable[..., tuple[list[str], Path]], actions: list[dict[str, Any]]
) -> None:
    moved = correction(actions[0], "action", "One", fragment={"page": 7, "row": 70, "line": None})
    reworded = correction(actions[2], "action", "Two", content_hash="0" * 16)
    codes, out = corrected(moved, reworded)
    assert codes == ["applied", "applied"]
    after = table(out, "actions")
    assert (after[0]["action"], after[2]["action"]) == ("One", "Two")


def test_records_of_the_same_words_are_told_apart_by_their_place(dataset: Path, tmp_path: Path) -> None:
    twice = PLAN + PLAN.split("\n", 6)[6]
    (tmp_path / "twice.txt").write_text(twice, "utf-8")
    out = tmp_path / "parsed"
    assert main(["parse", str(tmp_path / "twice.txt"), "--out", str(out), "--quiet"]) == 0
    rows = table(out, "actions")
    same = [row for row in rows if row["content_hash"] == rows[0]["content_hash"]]
    assert len(same) == 2
    file = tmp_path / "c.json"
    nowhere = correction(same[1], "action", "Neither", fragment={"page": 77, "row": 1})
    file.write_text(json.dumps(told(correction(same[1], "action", "The second"), nowhere)), "utf-8")
    applied = apply_corrections(out, file, tmp_path / "out")
    assert [outcome.code for outcome in applied.outcomes] == [CorrectionCode.APPLIED, CorrectionCode.AMBIGUOUS_RECORD]
    changed = [row["ordinal"] for row in table(tmp_path / "out", "actions") if row["action"] == "The second"]
    assert changed == [same[1]["ordinal"]]


def test_columns_that_cannot_be_read_anew_stay_and_that_is_told(
    dataset: Path, tmp_path: Path, actions: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where the parser knew more of the document than the dataset holds."""
    from pipeline.corrections import overlay

    real = overlay.derive

    def reads_otherwise(columns: Any, **known: Any) -> Any:
        found = real(columns, **known)
        found.values["status_phrase"] = f"otherwise: {columns['progress']}"
        return found

    monkeypatch.setattr(overlay, "derive", reads_otherwise)
    file = tmp_path / "c.json"
    file.write_text(json.dumps(told(correction(actions[2], "progress", "Complete"))), "utf-8")
    (outcome,) = apply_corrections(dataset, file, tmp_path / "out").outcomes
    assert (outcome.code, outcome.kept) == (CorrectionCode.APPLIED, ("status",))
    after = table(tmp_path / "out", "actions")[2]
    assert (after["progress"], after["status"]) == ("Complete", actions[2]["status"])


def test_the_same_file_can_be_applied_to_its_own_result(
    corrected: Callable[..., tuple[list[str], Path]], tmp_path: Path, actions: list[dict[str, Any]]
) -> None:
    _, out = corrected(correction(actions[0], "action", "One"), correction(actions[2], "status", "complete"))
    applied = apply_corrections(out, tmp_path / "corrections.json", tmp_path / "again")
    assert {outcome.code for outcome in applied.outcomes} == {CorrectionCode.ALREADY_SO}
    assert content(tmp_path / "again") == content(out)


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"kind": "x", "version": 1, "corrections": []}', json.dumps(told({"column": "a"}))]
)
def test_a_file_that_holds_no_corrections_is_refused(dataset: Path, tmp_path: Path, text: str) -> None:
    (tmp_path / "c.json").write_text(text, "utf-8")
    out = tmp_path / "out"
    assert main(["apply-corrections", str(dataset), str(tmp_path / "c.json"), "--out", str(out)]) == 2
    assert not out.exists()


@pytest.mark.parametrize("wrong", ["no file", "no dataset", "itself"])
def test_wrong_arguments_end_with_2(dataset: Path, tmp_path: Path, wrong: str) -> None:
    file = tmp_path / "c.json"
    if wrong != "no file":
        file.write_text(json.dumps(told()), "utf-8")
    folder = tmp_path if wrong == "no dataset" else dataset
    out = dataset if wrong == "itself" else tmp_path / "out"
    before = content(dataset)
    assert main(["apply-corrections", str(folder), str(file), "--out", str(out)]) == 2
    assert content(dataset) == before


def test_a_dataset_of_other_documents_is_not_written_over(dataset: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text(PLAN.replace("Brackwater", "Tarn Valley"), "utf-8")
    mine = tmp_path / "mine"
    assert main(["parse", str(tmp_path / "mine.txt"), "--out", str(mine), "--quiet"]) == 0
    before = content(mine)
    (tmp_path / "c.json").write_text(json.dumps(told()), "utf-8")
    assert main(["apply-corrections", str(dataset), str(tmp_path / "c.json"), "--out", str(mine)]) == 3
    assert content(mine) == before


def test_the_command_tells_what_was_refused(
    dataset: Path, tmp_path: Path, actions: list[dict[str, Any]], capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "c.json"
    good, bad = correction(actions[0], "action", "One"), correction(actions[0], "evidence", "x", old="never\x1b there")
    file.write_text(json.dumps(told(good, bad)), "utf-8")
    command = ["apply-corrections", str(dataset), str(file), "--out", str(tmp_path / "out")]
    assert main(command) == 1
    printed = capsys.readouterr()
    assert "1 of 2 correction(s) applied" in printed.out
    assert printed.err.startswith("old_text_differs  ")
    assert main([*command, "--json"]) == 1
    summary = json.loads(capsys.readouterr().out)
    assert summary["counts"] == {"applied": 1, "old_text_differs": 1}
    assert [each["code"] for each in summary["corrections"]] == ["applied", "old_text_differs"]
