"""The review site in a real browser: a record beside its page, by keyboard; corrections saved and applied."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from pipeline.cli import main
from pipeline.pages import review as review_module
from pipeline.pages.review import INDEX, review_of, write_review
from pipeline.pages.rows import Rows
from tests.pages.axe import serious
from tests.pages.conftest import RAW
from tests.pages.made import HARM, harmful
from tests.pages.test_report_browser import PHONE

Open = Callable[..., Any]


@pytest.fixture(scope="module")
def site(dataset: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("site") / "review"
    assert write_review(dataset, [str(RAW)], out, jobs=2, timeout=60).problems == []
    return out


@pytest.fixture
def review(site: Path, opened: Open) -> Any:
    return opened(site / INDEX, accept_downloads=True)


def address(page: Any) -> str:
    return str(page.evaluate("location.hash")).removeprefix("#record=")


def pixel(page: Any, rectangle: str) -> list[float]:
    """Where an outline lies on the picture, as shares of its width and height."""
    found: list[float] = page.evaluate(
        """(name) => {
            const box = document.querySelector(name).getBoundingClientRect();
            const all = document.querySelector('.sheet img').getBoundingClientRect();
            const [x, y] = [(box.x - all.x) / all.width, (box.y - all.y) / all.height];
            return [x, y, box.width / all.width, box.height / all.height];
        }""",
        rectangle,
    )
    return found


def test_each_record_is_reached_by_the_arrow_keys_in_the_order_of_the_dataset(review: Any, rows: Rows) -> None:
    seen = [address(review)]
    for _ in rows.actions[1:]:
        review.keyboard.press("ArrowRight")
        seen.append(address(review))
    assert seen == [action["action_id"] for action in rows.actions]
    review.keyboard.press("ArrowLeft")
    assert address(review) == seen[-2]


def test_the_outline_lies_where_the_fragment_does(review: Any, rows: Rows) -> None:
    action = next(a for a in rows.actions if a["source_file"].endswith(".pdf"))
    review.goto(f"{review.url.partition('#')[0]}#record={action['action_id']}")
    review.locator(".sheet img").first.evaluate("(picture) => picture.decode()")
    x0, top, x1, bottom = action["fragments"][0]["bbox"]
    width, height = review.evaluate(
        "(() => { const b = document.querySelector('.sheet svg').viewBox.baseVal; return [b.width, b.height] })()"
    )
    expected = [x0 / width, top / height, (x1 - x0) / width, (bottom - top) / height]
    assert pixel(review, "rect.piece") == pytest.approx(expected, abs=0.01)
    assert review.locator("rect.left").count() == sum(
        bool(r["bbox"])
        for r in rows.residue
        if (r["document_id"], r["page"]) == (action["document_id"], action["page_start"])
    )


def test_a_text_dump_is_shown_with_its_rows_marked(review: Any, rows: Rows) -> None:
    action = next(a for a in rows.actions if a["source_file"].endswith(".txt"))
    review.evaluate(f"location.hash = '#record={action['action_id']}'")
    review.wait_for_selector("tr.piece")
    shown = review.locator("tr.piece").first.inner_text()
    assert all(word in shown for word in (action["action"] or action["recommendation"]).split()[:2])


@pytest.mark.parametrize("kind", ["warnings", "merged", "uncertain", "placed", "left", "everything"])
def test_filters_leave_what_they_say(review: Any, rows: Rows, kind: str) -> None:
    doubts = {"status_uncertain", "label_contradicted"}
    held = {(a["document_id"], f["page"]) for a in rows.actions for f in a["fragments"]}
    bare = {(r["document_id"], r["page"]) for r in rows.residue} - held
    expected = {
        "warnings": sum(bool(a["warnings"]) for a in rows.actions),
        "merged": sum(a["page_start"] != a["page_end"] for a in rows.actions),
        "uncertain": sum(bool(a["status_alternatives"] or doubts & {*a["warnings"]}) for a in rows.actions),
        "placed": sum(bool(a["placed"]) for a in rows.actions),
        "left": len(bare),
        "everything": len(rows.actions) + len(bare),
    }[kind]
    review.select_option("#show", kind)
    told = review.locator("#found").inner_text()
    assert told.startswith(f"1 of {expected} " if expected else "Nothing fits")


def correct(page: Any, column: str, text: str, *, choose: bool = False) -> None:
    field = page.locator(f"[data-column={column}]")
    field.get_by_role("button", name="Correct").click()
    (page.locator("#editing").select_option if choose else page.locator("#editing").fill)(text)
    field.get_by_role("button", name="Keep").click()


def test_corrections_are_saved_and_applied(review: Any, dataset: Path, rows: Rows, tmp_path: Path) -> None:
    action = rows.actions[0]
    correct(review, "action", "Ask the survivors' forum.\nTwice.")
    correct(review, "status", "not_progressed", choose=True)
    correct(review, "evidence", "to be undone")
    review.locator("[data-column=evidence]").get_by_role("button", name="Undo").click()
    with review.expect_download() as saved:
        review.click("#save")
    file = tmp_path / saved.value.suggested_filename
    saved.value.save_as(file)
    told = json.loads(file.read_text("utf-8"))["corrections"]
    assert [(each["column"], each["old"], each["new"]) for each in told] == [
        ("action", action["action"], "Ask the survivors' forum.\nTwice."),
        ("status", action["status"], "not_progressed"),
    ]
    assert all(each["content_hash"] == action["content_hash"] for each in told)
    assert main(["apply-corrections", str(dataset), str(file), "--out", str(tmp_path / "out"), "--quiet"]) == 0
    first = pq.read_table(tmp_path / "out" / "actions.parquet").to_pylist()[0]
    assert (first["action"], first["status"]) == ("Ask the survivors' forum.\nTwice.", "not_progressed")
    assert first["corrected"] == ["action", "status"]


def test_corrections_are_made_by_keyboard_and_outlive_a_reload(review: Any) -> None:
    button = review.locator("[data-column=action]").get_by_role("button", name="Correct")
    button.focus()
    review.keyboard.press("Enter")
    review.keyboard.press("ControlOrMeta+a")
    review.keyboard.type("By hand ")
    review.keyboard.press("ArrowLeft")
    before = address(review)
    review.keyboard.press("Tab")
    review.keyboard.press("Enter")
    assert address(review) == before
    assert "By hand" in review.locator("[data-column=action].changed").inner_text()
    review.once("dialog", lambda dialog: dialog.accept())
    review.reload()
    review.wait_for_selector("body[data-ready]")
    assert review.locator("#save").inner_text() == "Save 1 correction"


def test_a_saved_file_is_loaded_again(review: Any, tmp_path: Path, rows: Rows) -> None:
    correct(review, "action", "Changed")
    with review.expect_download() as saved:
        review.click("#save")
    file = tmp_path / "saved.json"
    saved.value.save_as(file)
    told = json.loads(file.read_text("utf-8"))
    told["corrections"].append(told["corrections"][0] | {"old": "never there", "column": "evidence"})
    file.write_text(json.dumps(told), "utf-8")
    review.evaluate("sessionStorage.clear()")
    review.reload()
    review.wait_for_selector("body[data-ready]")
    assert review.locator("#save").is_disabled()
    review.set_input_files("#load", file)
    review.locator("#told", has_text="loaded").wait_for()
    assert review.locator("#told").inner_text() == "1 of 2 corrections loaded; the others fit no record here."
    assert review.locator("#save").inner_text() == "Save 1 correction"
    review.set_input_files("#load", {"name": "x.json", "mimeType": "application/json", "buffer": b"[]"})
    review.locator("#told", has_text="cannot be loaded").wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(site: Path, opened: Open, scheme: str) -> None:
    page = opened(site / INDEX, color_scheme=scheme)
    assert serious(page) == []
    page.locator("[data-column=status]").get_by_role("button", name="Correct").click()
    assert serious(page) == []
    page.select_option("#document", label="tolland_vale_council_action_plan.txt")
    page.select_option("#show", "everything")
    assert serious(page) == []


def test_a_phone_shows_it_without_scrolling_sideways(site: Path, opened: Open) -> None:
    page = opened(site / INDEX, **PHONE)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert serious(page) == []


def test_markup_in_any_text_is_shown_and_never_run(rows: Rows, tmp_path: Path, opened: Open) -> None:
    from pipeline.pages.drawing import Drawn

    harm = " ".join(HARM)
    texts = {page: [[row, row, [harm, harm]] for row in range(1, 40)] for page in range(9)}
    made = harmful(rows)
    file = tmp_path / "index.html"
    drawn = {document["document_id"]: Drawn(texts=texts) for document in made.documents}
    file.write_text(review_of(made, drawn, title=harm), "utf-8")
    page = opened(file)
    assert page.evaluate("document.body.dataset.failed") is None
    assert HARM[0] in page.locator("#record").inner_text()
    assert HARM[0] in page.locator("#sheets").inner_text()
    assert "1337" not in page.content()
    assert page.evaluate("window.harmed") is None
    assert page.locator("main img, main script, iframe").count() == 0


def test_sources_that_are_gone_or_changed_are_told_and_their_records_shown(
    dataset: Path, tmp_path: Path, opened: Open, capsys: pytest.CaptureFixture[str]
) -> None:
    raw = shutil.copytree(RAW, tmp_path / "raw")
    gone, changed, moved = (
        raw / name for name in ("aldercombe-plan.pdf", "northmere-review.pdf", "wexbourne-plans.pdf")
    )
    gone.unlink()
    changed.write_bytes(changed.read_bytes() + b"\n% more")
    moved.rename(raw / "under another name.pdf")
    out = tmp_path / "site"
    assert main(["review", str(dataset), "--sources", str(raw), "--out", str(out), "--quiet"]) == 1
    complaint = capsys.readouterr().err
    assert [line.split()[:2] for line in complaint.splitlines()] == [
        ["source_missing", "aldercombe-plan.pdf"],
        ["source_changed", "northmere-review.pdf"],
    ]
    page = opened(out / INDEX)
    page.select_option("#document", label="aldercombe-plan.pdf")
    assert "is not among the sources" in page.locator("#sheets").inner_text()
    assert page.locator("#record").inner_text()
    page.select_option("#document", label="wexbourne-plans.pdf (Confidential)")
    page.locator(".sheet img").first.evaluate("(picture) => picture.decode()")
    assert "Confidential" in page.locator("#pages-head").inner_text()


def test_an_empty_dataset_says_so(rows: Rows, tmp_path: Path, opened: Open) -> None:
    file = tmp_path / "index.html"
    file.write_text(review_module.review_of(replace(rows, actions=[], residue=[]), {}, title="none"), "utf-8")
    page = opened(file)
    assert "Nothing fits" in page.locator("#found").inner_text()
    assert serious(page) == []
