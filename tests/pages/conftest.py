"""A dataset of the sample plans, and a browser that is installed to look at what is made of it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.cli import main
from pipeline.pages.rows import Rows, rows_of

RAW = Path(__file__).parents[2] / "data" / "raw"

Open = Callable[..., Any]


@pytest.fixture(scope="session")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The dataset of the samples. Tests leave it as it is."""
    out = tmp_path_factory.mktemp("samples") / "parsed"
    assert main(["parse", str(RAW), "--out", str(out), "--quiet"]) == 0
    return out


@pytest.fixture(scope="session")
def rows(dataset: Path) -> Rows:
    """Its rows. Tests change copies only."""
    return rows_of(dataset)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """A headless Chromium; the tests that need it skip where none is installed."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("no Chromium is installed to open the pages in")
    arguments = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, headless=True, args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def opened(chromium: Any) -> Iterator[Open]:
    """Open a file in a browser of its own; whatever goes wrong in it fails the test, as does a request elsewhere."""
    contexts: list[Any] = []
    troubles: list[str] = []

    def open_file(file: Path, **settings: Any) -> Any:
        context = chromium.new_context(**({"viewport": {"width": 1280, "height": 900}} | settings))
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.on("pageerror", lambda error: troubles.append(f"error: {error}"))
        page.on("console", lambda said: troubles.append(said.text) if said.type in ("error", "warning") else None)
        page.on("request", lambda asked: troubles.append(asked.url) if not _is_own(asked.url) else None)
        page.goto(file.as_uri())
        page.wait_for_selector("body[data-whole], body[data-failed]")
        return page

    yield open_file
    for context in contexts:
        context.close()
    assert not troubles


def _is_own(url: str) -> bool:
    return url.startswith(("file:", "blob:", "data:"))
