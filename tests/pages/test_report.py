"""The report without a browser: what the command writes, and whose names are in it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline.cli import main
from pipeline.pages.report import report_of
from pipeline.pages.rows import Rows
from pipeline.pages.wording import RECALL, as_printed, without_names
from tests.pages.made import copied
from tests.pages.test_review import unpacked

DOCS = Path(__file__).parents[2] / "docs"
OFFICER = "DCI Jane Okonkwo"


def of(rows: Rows, **settings: Any) -> str:
    return report_of(rows, settings.pop("style", without_names()), title="samples", **settings)


def test_the_command_writes_one_file_beside_the_dataset(dataset: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(dataset)]) == 0
    first = (dataset / "report.html").read_bytes()
    assert "Names were replaced" in capsys.readouterr().out
    assert main(["report", str(dataset), "--quiet"]) == 0
    assert (dataset / "report.html").read_bytes() == first
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("arguments", [["report", "{}"], ["report"], ["report", "{}/none"]])
def test_where_there_is_no_dataset_it_is_wrong_usage(tmp_path: Path, arguments: list[str]) -> None:
    assert main([argument.format(tmp_path) for argument in arguments]) == 2


def test_a_damaged_dataset_is_told(dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (*dataset.glob("*.parquet"), dataset / "datapackage.json"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "actions.parquet").write_bytes(b"PAR1")
    assert main(["report", str(tmp_path)]) == 3
    assert "actions.parquet" in capsys.readouterr().err


def test_a_file_that_cannot_be_written_is_told(dataset: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert main(["report", str(dataset), "--out", str(tmp_path / "file" / "report.html")]) == 3


def named(rows: Rows) -> Rows:
    """The samples with an officer named in every text, the phrase that decides beside him."""
    made = copied(rows)
    for action in made.actions:
        for column in ("recommendation", "action", "responsible_officer", "evidence", "section"):
            action[column] = f"{OFFICER}: {action[column] or ''}"
        action["extra"] = {"Contact": OFFICER}
        action.update(
            progress=f"{OFFICER} says this is complete, and {OFFICER} agrees",
            status_from="progress",
            status="complete",
            status_phrase="complete",
        )
    for update in made.updates:
        update["text"] = f"{OFFICER} wrote"
    for row in made.action_agencies:
        row.update(agency=OFFICER, resolved_by="as_printed")
    for document in made.documents:
        document.update(title=f"Plan of {OFFICER}", review=None)
    return made


def test_names_are_replaced_in_every_text_and_the_phrase_stays_marked(rows: Rows) -> None:
    page = of(named(rows))
    data = unpacked(page)
    assert "Okonkwo" not in page
    assert "Okonkwo" not in str(data)
    records = data["records"]
    assert all("DCI" in text for text in records["responsible_officer"])
    for text, marks in zip(records["progress"], records["marks"], strict=True):
        assert [text[start:end] for start, end in marks] == ["complete"]
    assert RECALL in page.replace("&#39;", "'")
    assert "no anonymity is promised" in page


def test_names_are_shown_where_that_is_asked_for_and_said(rows: Rows) -> None:
    page = of(named(rows), style=as_printed())
    assert "Okonkwo" in str(unpacked(page))
    assert "This page shows personal names" in page
    assert "replaced by a rule" not in page


def test_the_name_that_a_review_goes_by_stays(rows: Rows) -> None:
    made = copied(rows)
    for document in made.documents:
        document["review"] = "Ruby"
    for action in made.actions:
        action["progress"] = "Ruby and Jane Okonkwo"
    progress = unpacked(of(made))["records"]["progress"]
    assert all("Ruby" in text and "Okonkwo" not in text for text in progress)


def test_the_recall_that_is_stated_is_the_one_that_was_measured() -> None:
    (found, all_) = re.search(r"(\d+) of (\d+) names", RECALL).groups()  # type: ignore[union-attr]
    assert f"{found} of {all_} names were found whole" in (DOCS / "names.md").read_text("utf-8")


def test_a_marking_stands_wherever_its_document_does(rows: Rows) -> None:
    made = replace(rows, documents=[row | {"protective_marking": "OFFICIAL – SENSITIVE"} for row in rows.documents])
    page = of(made)
    links = page.count('data-filter="document"')
    assert links > len(made.documents)
    assert page.count('<span class="marking">OFFICIAL – SENSITIVE</span>') == links
    assert all(document["marking"] == "OFFICIAL – SENSITIVE" for document in unpacked(page)["documents"])


def test_nobody_is_ranked(rows: Rows) -> None:
    """No figure counts officers, and the table of actions has no column to put them in order by."""
    page = of(rows, style=as_printed())
    headings = re.findall(r"<th scope=\"col\"[^>]*>(?:<button[^>]*>)?([^<]*)", page)
    assert headings
    assert not [heading for heading in headings if re.search("officer|lead|who|person", heading, re.IGNORECASE)]
