"""No test reads pictures unless it says so: OCR takes seconds a page, and is not installed everywhere.

What a test has measured (`record_property("measured", …)`) is printed at the end of the run; no test asserts on it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from extractors import ocr


@pytest.fixture(autouse=True)
def _ocr_only_where_it_is_meant(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    if request.node.get_closest_marker("ocr"):
        folder: Path = tmp_path_factory.mktemp("cache")
        monkeypatch.setenv("DHR_PLANS_CACHE", str(folder))
    else:
        monkeypatch.setattr(ocr, "is_available", lambda: False)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reports = [report for kind in ("passed", "failed") for report in terminalreporter.stats.get(kind, [])]
    lines = [str(value) for report in reports for name, value in report.user_properties if name == "measured"]
    if lines:
        terminalreporter.section("measured")
        for line in lines:
            terminalreporter.line(line)
