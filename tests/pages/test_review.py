"""What is written where, and what is not written over."""

from __future__ import annotations

import gzip
import json
import re
from base64 import b64decode
from pathlib import Path
from typing import Any

import pytest

from pipeline.cli import main
from pipeline.errors import ArgumentsError
from pipeline.layout import REVIEW_MARK
from pipeline.pages.embedding import packed, rendered
from pipeline.pages.review import INDEX, write_review
from pipeline.pages.rows import Rows
from tests.pages.conftest import RAW


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def unpacked(page: str) -> Any:
    """The data of a page, as its script reads it."""
    head, *lots = re.findall(
        r'<script type="application/octet-stream" (?:id="data"|class="lot")>([^<]*)</script>', page
    )
    data = json.loads(gzip.decompress(b64decode(head)))
    for lot in lots:
        for name, values in json.loads(gzip.decompress(b64decode(lot))).items():
            data["records"].setdefault(name, []).extend(values)
    return data


def test_the_same_dataset_gives_the_same_site_and_replaces_only_a_site(dataset: Path, tmp_path: Path) -> None:
    out = tmp_path / "deep" / "site"
    write_review(dataset, [str(RAW)], out, jobs=2, timeout=60)
    first = files(out)
    (out / "pages" / "left over.png").write_bytes(b"")
    write_review(dataset, [str(RAW)], out, jobs=1, timeout=60)
    assert files(out) == first
    assert [path.name for path in out.parent.iterdir()] == ["site"]


def test_every_page_that_holds_records_or_residue_is_drawn_once(dataset: Path, rows: Rows, tmp_path: Path) -> None:
    out = tmp_path / "site"
    site = write_review(dataset, [str(RAW)], out, jobs=2, timeout=60)
    held = {(a["document_id"], f["page"]) for a in rows.actions for f in a["fragments"]}
    held |= {(r["document_id"], r["page"]) for r in rows.residue}
    assert site.pages == len(held)
    data = unpacked((out / INDEX).read_text("utf-8"))
    pictures = [picture[0] for document in data["documents"] for picture in document["pictures"].values()]
    assert sorted(pictures) == sorted(name for name in files(out) if name.startswith("pages/"))


@pytest.mark.parametrize("there", ["folder", "file"])
def test_what_is_no_site_is_not_written_over(dataset: Path, tmp_path: Path, there: str) -> None:
    out = tmp_path / "mine"
    mine = out
    if there == "folder":
        out.mkdir()
        mine = out / "thesis.txt"
    mine.write_text("mine")
    with pytest.raises(ArgumentsError, match=r"name (a|another) folder"):
        write_review(dataset, [str(RAW)], out, jobs=1, timeout=60)
    assert mine.read_text() == "mine"


def test_a_site_that_cannot_be_finished_leaves_nothing_behind(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pipeline.pages.review.draw_all", fail)
    assert main(["review", str(dataset), "--sources", str(RAW), "--out", str(tmp_path / "site")]) == 3
    assert list(tmp_path.iterdir()) == []


def test_the_site_lies_in_the_dataset_where_no_place_is_named(
    dataset: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["review", str(dataset), "--sources", str(RAW)]) == 0
    printed = capsys.readouterr().out
    assert str(dataset / "review" / INDEX) in printed
    assert "show names" in printed
    assert (dataset / "review" / REVIEW_MARK).is_file()


def test_sources_that_are_not_there_are_wrong_usage(dataset: Path, tmp_path: Path) -> None:
    assert main(["review", str(dataset), "--sources", str(tmp_path / "none"), "--out", str(tmp_path / "site")]) == 2


def test_data_cannot_end_the_block_that_it_stands_in() -> None:
    page = rendered(
        "page.html",
        scripts=("page.js",),
        styles=("page.css",),
        pictures=False,
        data=packed({"a": "</script><b>"}),
        lots=(),
    )
    assert unpacked(page) == {"a": "</script><b>"}
    assert "<b>" not in page


def test_a_page_names_no_other_place() -> None:
    page = rendered("page.html", scripts=("page.js",), styles=("page.css",), pictures=False, data=packed(0), lots=())
    assert "default-src &#39;none&#39;" in page
    assert not re.findall(r"(?:src|href)\s*=\s*[\"']?(?:https?:)?//", page)
