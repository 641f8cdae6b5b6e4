"""Nothing that a document asks for is run, fetched or opened."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.hostile import office_cases, pdf_cases
from tests.hostile.cases import FILE_URL
from tests.hostile.text_cases import with_action

_PROGRAM = """
import json, sys
from pathlib import Path
from extractors.camelot_tables import read_with_camelot
from pipeline.convert import convert
from tests.hostile.text_cases import PLAN

convert(PLAN.encode())  # what the libraries open for themselves when they are loaded
events = []
data = Path(sys.argv[1]).read_bytes()


def read():
    if data.startswith(b"%PDF"):
        read_with_camelot(data, [1])
    return convert(Path(sys.argv[1]))


read()
watched = ("open", "socket.", "subprocess.", "os.system", "os.exec", "os.spawn", "os.posix_spawn", "os.fork",
           "urllib.Request", "os.rename", "os.symlink", "os.link", "pickle.")
sys.addaudithook(lambda name, about: events.append([name, *map(str, about[:2])]) if name.startswith(watched) else None)
found = read()
print(json.dumps([events, repr(found)]))
"""
SECRET = "the fourth word is heliotrope"


def watched(path: Path) -> tuple[list[list[str]], str]:
    """What the process that reads the document opens, starts and asks for; and all that it made of it."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(path)],
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        text=True,
        check=True,
    )
    events, found = json.loads(done.stdout.splitlines()[-1])
    return events, found


def documents() -> list[tuple[str, bytes | None]]:
    texts = [("entity.txt", with_action(f"&e; {FILE_URL}/etc/hosts <img src=http://127.0.0.1:9/x>"))]
    return [*((name, None) for name in made("/x")), *texts]


def made(folder: str) -> dict[str, bytes]:
    """Documents that name a file of `folder`."""
    kinds = (pdf_cases, office_cases)
    return {name: data for kind in kinds for name, data in kind.reaching_out(folder, "http://127.0.0.1:9/")}


@pytest.mark.parametrize(("name", "text"), documents())
def test_no_document_makes_its_reader_reach_out(name: str, text: bytes | None, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text(SECRET)
    path = tmp_path / name
    path.write_bytes(made(str(tmp_path)).get(name, text or b""))
    events, found = watched(path)
    assert not [event for event in events if event[0] != "open"]
    opened = {(os.path.realpath(event[1]), event[2]) for event in events}
    assert str(tmp_path / "secret.txt") not in {name for name, _ in opened}
    written = {name for name, mode in opened if set(mode) & set("wax+")}
    assert all(name.startswith(os.path.realpath(tempfile.gettempdir()) + "/") for name in written)
    assert not any(name.startswith(str(tmp_path)) for name in written)
    assert SECRET not in found
