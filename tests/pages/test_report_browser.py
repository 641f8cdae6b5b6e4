"""The report in a real browser: searched, filtered, opened, by keyboard and on a phone; nothing runs or leaves."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline.pages.report import report_of
from pipeline.pages.rows import Rows, grouped
from pipeline.pages.wording import as_printed
from tests.pages.axe import serious
from tests.pages.made import HARM, copied, harmful, many

Open = Callable[..., Any]
QUERIES = ("the", "trai", "train staff", "no-plan-says-this", "")
TIMED = """(query) => {
    const from = performance.now();
    const field = document.getElementById('q');
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    document.body.offsetHeight;
    return Math.round(performance.now() - from);
}"""
"""Milliseconds from a change of the search field until the page is laid out anew."""
PHONE = {"viewport": {"width": 375, "height": 740}, "has_touch": True, "is_mobile": True, "device_scale_factor": 2}


@pytest.fixture
def made(tmp_path: Path) -> Callable[[Rows], Path]:
    def write(rows: Rows) -> Path:
        file = tmp_path / "report.html"
        file.write_text(report_of(rows, as_printed(), title="samples"), "utf-8")
        return file

    return write


@pytest.fixture
def report(made: Callable[[Rows], Path], rows: Rows, opened: Open) -> Any:
    return opened(made(rows))


def shown(page: Any) -> int:
    return int(page.locator("#list tbody tr").count())


def told(page: Any) -> str:
    return str(page.locator("#found").inner_text())


def found(page: Any) -> int:
    """How many actions the page says that it has found; as many are in the table as fit on a page of it."""
    text = told(page)
    number = 0 if text.startswith("None") else int(re.sub(r"\D", "", text.removeprefix("All ").split(" action")[0]))
    assert shown(page) == min(number, 50)
    return number


def test_every_action_is_there(report: Any, rows: Rows) -> None:
    assert found(report) == len(rows.actions) > 50
    seen = report.locator("#list tbody tr").all_inner_texts()
    report.locator("#turn-too").get_by_role("button", name="Later").click()
    seen += report.locator("#list tbody tr").all_inner_texts()
    assert len(seen) == len(rows.actions)
    assert report.evaluate("document.activeElement.closest('#list') !== null")


def test_search_narrows_down_by_every_word(report: Any, rows: Rows) -> None:
    action = next(a for a in rows.actions if a["action"] and len(a["action"].split()) > 3)
    first, second = (re.sub(r"\W", "", word) for word in action["action"].split()[:2])
    report.fill("#q", f"{first.upper()} {second}")
    assert 0 < found(report) < len(rows.actions)
    report.fill("#q", f'"{action["action"][:25]}"')
    assert 0 < found(report) < len(rows.actions)
    report.fill("#q", "no-plan-says-this")
    assert report.locator("#nothing").is_visible()
    report.click("#clear-too")
    assert found(report) == len(rows.actions)


def test_search_asks_for_no_accents_and_no_kind_of_quote(
    made: Callable[[Rows], Path], rows: Rows, opened: Open
) -> None:
    changed = copied(rows)
    changed.actions[0]["action"] = "Café – the bakers’ “guild”"
    page = opened(made(changed))
    for query in ("cafe", "CAFÉ", "bakers'", "bakers’", '"cafe - the"'):
        page.fill("#q", query)
        assert found(page) == 1, query


def test_filters_agree_with_the_rows(report: Any, rows: Rows) -> None:
    complete = [a for a in rows.actions if a["status"] == "complete"]
    report.select_option("#f-status", "complete")
    assert found(report) == len(complete)
    warned = [a for a in complete if a["warnings"]]
    report.select_option("#f-warning", "*")
    assert found(report) == len(warned)
    report.click("#clear")
    agency = rows.action_agencies[0]["agency"]
    report.fill("#f-agency", agency)
    assert found(report) == len({r["action_id"] for r in rows.action_agencies if r["agency"] == agency})


def test_a_figure_leads_to_the_actions_that_it_counts(report: Any, rows: Rows) -> None:
    link = report.locator("#status a[data-value=complete]")
    number = int(link.locator("xpath=ancestor::tr").locator("td.number").first.inner_text())
    link.click()
    assert found(report) == number == sum(a["status"] == "complete" for a in rows.actions)


def test_a_row_opens_to_all_that_is_known_of_it(report: Any, rows: Rows) -> None:
    updates = grouped(rows.updates, "action_id")
    those = ((i, a) for i, a in enumerate(rows.actions[:50]) if a["status_from"] == "progress")
    i, action = next((i, a) for i, a in those if a["action_id"] in updates)
    report.locator("#list tbody button").nth(i).click()
    body = report.locator("#record").inner_text()
    for column in ("recommendation", "action", "progress"):
        assert (action[column] or "") in body
    marks = report.locator("#record mark").all_inner_texts()
    assert " … ".join(marks) == action["status_phrase"]
    assert action["source_file"] in body
    assert action["action_id"] in body
    assert report.locator("#record .updates li").count() == len(updates[action["action_id"]])


def test_it_is_used_by_keyboard_alone(report: Any) -> None:
    report.locator("#q").focus()
    report.keyboard.type("the")
    report.locator("#list tbody button").first.focus()
    report.keyboard.press("ArrowDown")
    second = report.evaluate("document.activeElement.textContent")
    report.keyboard.press("Enter")
    assert report.locator("#record").is_visible()
    assert report.evaluate("document.activeElement.id") == "record-title"
    address = report.evaluate("location.hash")
    report.keyboard.press("ArrowRight")
    assert report.evaluate("location.hash") != address
    report.keyboard.press("ArrowLeft")
    assert report.evaluate("location.hash") == address
    report.keyboard.press("Escape")
    assert not report.locator("#record").is_visible()
    assert report.evaluate("document.activeElement.textContent") == second


def test_a_record_has_an_address(made: Callable[[Rows], Path], rows: Rows, opened: Open) -> None:
    page = opened(made(rows))
    action = rows.actions[3]
    page.evaluate(f"location.hash = '#record={action['action_id']}'")
    page.wait_for_selector("#record[open]")
    assert action["action_id"] in page.locator("#record").inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(made: Callable[[Rows], Path], rows: Rows, opened: Open, scheme: str) -> None:
    page = opened(made(rows), color_scheme=scheme)
    assert serious(page) == []
    page.locator("#list tbody button").first.click()
    assert serious(page) == []


def test_a_phone_shows_it_without_scrolling_sideways(made: Callable[[Rows], Path], rows: Rows, opened: Open) -> None:
    page = opened(made(rows), **PHONE)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert serious(page) == []
    page.locator("#list tbody button").first.tap()
    assert page.evaluate("document.querySelector('#record').scrollWidth <= innerWidth")


def test_markup_in_any_text_is_shown_and_never_run(made: Callable[[Rows], Path], rows: Rows, opened: Open) -> None:
    page = opened(made(harmful(rows)))
    assert page.evaluate("document.body.dataset.failed") is None
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })")
    page.locator("#list tbody button").first.click()
    assert HARM[0] in page.locator("#record").inner_text()
    assert "1337" not in page.content()
    assert page.evaluate("window.harmed") is None
    assert page.locator("#record img, #record script, iframe, main svg:not(.bar), main img").count() == 0


def test_the_policy_lets_no_other_script_run(made: Callable[[Rows], Path], rows: Rows, chromium: Any) -> None:
    page = chromium.new_page()
    page.goto(made(rows).as_uri())
    harm = "const s = document.createElement('script'); s.textContent = 'window.harmed = 1'; document.body.append(s);"
    page.evaluate(f"addEventListener('securitypolicyviolation', (e) => {{ document.body.id = 'kept' }}); {harm}")
    page.wait_for_selector("#kept")
    assert page.evaluate("window.harmed") is None
    page.close()


def test_it_prints_what_is_found_and_one_record_alone(report: Any, rows: Rows) -> None:
    import pypdfium2

    def printed() -> str:
        document = pypdfium2.PdfDocument(report.pdf())
        return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)

    whole = printed()
    assert "What" in whole
    assert rows.documents[0]["source_file"][:12] in whole
    report.locator("#list tbody button").first.click()
    one = printed()
    assert rows.actions[0]["action_id"] in one
    assert "Status by agency" not in one


def test_20_000_actions(
    made: Callable[[Rows], Path],
    rows: Rows,
    opened: Open,
    record_property: Callable[[str, object], None],
) -> None:
    file = made(many(rows, 20_000))
    page = opened(file)
    assert found(page) == 20_000
    waits = [f"{page.evaluate(TIMED, query)} ms by “{query}”" for query in QUERIES]
    size = file.stat().st_size / 1e6
    ready, whole = page.evaluate("[document.body.dataset.ready, document.body.dataset.whole]")
    opens = f"open in {ready} ms, all texts unpacked in {whole} ms"
    record_property("measured", f"report of 20,000 actions, {size:.1f} MB: {opens}")
    record_property("measured", f"filtered in {', '.join(waits)}")
    page.select_option("#f-status", "complete")
    assert 0 < found(page) < 20_000


def test_an_empty_dataset_says_so(made: Callable[[Rows], Path], rows: Rows, opened: Open) -> None:
    page = opened(made(replace(rows, actions=[], recommendations=[], action_agencies=[], updates=[], residue=[])))
    assert "No action was read" in page.locator("#status").inner_text()
    assert page.locator("#nothing").is_visible()
    assert serious(page) == []
