"""Fixtures shared by the tests of the pipeline."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline import convert as convert_module
from pipeline import run as run_module
from tests.pipeline import toy_parser
from tests.pipeline.inline import InlineExecutor


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the toy parser in the place of the real one, in this process."""
    monkeypatch.setattr(run_module, "executor_for", lambda settings, documents: InlineExecutor())
    monkeypatch.setattr(convert_module, "_transcribe", toy_parser.toy_read)
    monkeypatch.setattr(convert_module, "_interpret", toy_parser.toy_interpret)


@pytest.fixture
def folder(tmp_path: Path) -> Callable[..., Path]:
    """Make files below a folder of this name: `folder("in", {"a.txt": "…", "sub/b.txt": b"…"})`."""

    def make(name: str, files: dict[str, str | bytes]) -> Path:
        base = tmp_path / name
        base.mkdir(exist_ok=True)
        for path, content in files.items():
            target = base / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content.encode() if isinstance(content, str) else content)
        return base

    return make
