"""No test reads pictures unless it says so: OCR takes seconds a page, and is not installed everywhere."""

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
