"""The parser's version follows its sources."""

from __future__ import annotations

import re
from pathlib import Path

from pipeline.version import parser_version, source_hash


def make(folder: Path, files: dict[str, str]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(content)
    return folder


def test_it_is_a_release_and_a_hash() -> None:
    assert re.fullmatch(r"\d+(\.\d+)*\+[0-9a-f]{8}", parser_version())


def test_the_same_sources_give_the_same_hash_wherever_they_lie(tmp_path: Path) -> None:
    files = {"a.py": "1", "words.json": "{}"}
    here, there = make(tmp_path / "here" / "pkg", files), make(tmp_path / "there" / "pkg", files)
    make(there, {"__pycache__/a.pyc": "compiled"})
    assert source_hash([here]) == source_hash([there])


def test_code_data_and_names_all_count(tmp_path: Path) -> None:
    variants = [{"a.py": "1"}, {"a.py": "2"}, {"b.py": "1"}, {"a.py": "1", "words.json": "{}"}]
    hashes = {source_hash([make(tmp_path / str(i) / "pkg", files)]) for i, files in enumerate(variants)}
    assert len(hashes) == len(variants)
