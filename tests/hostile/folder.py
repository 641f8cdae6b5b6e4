"""The whole corpus as a folder, with what is no file, or no ordinary one, and with names that few programs expect."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

from schemas.enums import ErrorCode
from tests.hostile import damage, office_cases, pdf_cases, text_cases
from tests.hostile.cases import ANY_END, PARSED, Case
from tests.hostile.text_cases import PLAN

Ends = dict[str, frozenset[str]]
"""How reading each file may end, by its name in the dataset."""

_NAMES = ("line\nbreak.txt", "a..b.txt", "..a", "Überprüfung – Ω 计划.txt", "u\u0308ber.txt", "\x1b[2J\x1b]0;x\x07.txt")
_NAMES += ("%s{0}{x.__class__}.txt", "-rf.txt", "$(id).txt", "a'b\"c.txt", "back\\slash.txt", "\u202egnirts.txt")
_NAMES += ("x" * 251 + ".txt", " .txt", "*.txt", "=1+1.txt")


def documents() -> Iterator[Case]:
    """Cases that are files of their own."""
    yield from pdf_cases.CASES
    yield from text_cases.CASES
    yield from office_cases.CASES


def damaged() -> Iterator[tuple[str, bytes]]:
    """Files cut short and files with bytes changed, by the folder and name that each has."""
    originals = (damage.printed(), damage.packed(), damage.exported())
    for n, data in enumerate(damage.truncated(originals[0])):
        yield f"truncated/{n:02}.pdf", data
    for kind, (data, share) in enumerate(zip(originals, damage.SHARES, strict=True)):
        for n, changed in enumerate(damage.flipped(data, share, seed=kind)):
            yield f"flipped/{kind}-{n:03}.pdf", changed


def write(folder: Path) -> Ends:
    """Make the corpus below `folder`, an absolute path."""
    ends: Ends = {}
    for case in documents():
        (folder / case.name).write_bytes(case.make())
        ends[case.name] = case.ends
    for name, data in damaged():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        ends[name] = ANY_END
    return ends | _names(folder / "names") | _places(folder / "places")


def _names(folder: Path) -> Ends:
    folder.mkdir()
    ends: Ends = {}
    for n, name in enumerate(_NAMES):
        if not name.startswith("."):
            ends[f"names/{name}"] = frozenset({PARSED})
        (folder / name).write_text(PLAN.replace("Ask", f"Ask {n} times and"), "utf-8")
    (folder / os.fsdecode(b"\xff\xfe.txt")).write_text(PLAN.replace("Ask", "Do ask"), "utf-8")
    ends["names/\\xff\\xfe.txt"] = frozenset({PARSED})
    return ends


def _places(folder: Path) -> Ends:
    """What stands where a file is expected."""
    unreadable = frozenset({ErrorCode.UNREADABLE})
    (folder / "x.pdf").mkdir(parents=True)
    (folder / "x.pdf" / "inside.txt").write_text(PLAN)
    (folder / "loop").symlink_to(folder)
    (folder / "one").symlink_to(folder / "two")
    (folder / "two").symlink_to(folder / "one")
    (folder / "nowhere.txt").symlink_to(folder / "gone.txt")
    (folder / "zero.txt").symlink_to("/dev/zero")
    os.mkfifo(folder / "pipe.pdf")
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(os.path.relpath(folder / "socket.pdf"))  # the name of a socket may have 100 bytes only
    (folder / "locked.txt").write_text(PLAN.replace("Ask", "Kindly ask"))
    (folder / "locked.txt").chmod(0)
    names = ("one", "two", "nowhere.txt", "zero.txt", "pipe.pdf", "socket.pdf")
    return {
        "places/x.pdf/inside.txt": frozenset({PARSED}),
        "places/locked.txt": frozenset({PARSED}) if os.access(folder / "locked.txt", os.R_OK) else unreadable,
        **{f"places/{name}": unreadable for name in names},
    }
