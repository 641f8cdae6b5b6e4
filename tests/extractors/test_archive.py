"""ZIP archives walked as folders, within limits."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest

from extractors.archive import DEFAULT, ArchiveLimits, is_archive, names_in, read_member, safe_name
from extractors.errors import ExtractionError
from schemas.enums import ErrorCode
from tests.extractors.word_files import paragraph, word_file


def packed(*files: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return out.getvalue()


def unpacked(data: bytes, name: str, limits: ArchiveLimits = DEFAULT) -> bytes | ErrorCode:
    try:
        return read_member(io.BytesIO(data), name, limits)
    except ExtractionError as error:
        return error.code


def walked(data: bytes, limits: ArchiveLimits = DEFAULT) -> list[tuple[str, bytes | ErrorCode]]:
    names = list(names_in(io.BytesIO(data), limits))
    return [(name, unpacked(data, name, limits)) for name in names]


def test_files_in_the_order_of_their_names() -> None:
    data = packed(("b.txt", b"two"), ("a/c.txt", b"one"), ("a/", b""))
    assert walked(data) == [("a/c.txt", b"one"), ("b.txt", b"two")]


def test_archives_in_archives_are_folders() -> None:
    inner = packed(("plan.txt", b"plan"))
    assert walked(packed(("inner.zip", inner), ("z.txt", b"z"))) == [("inner.zip/plan.txt", b"plan"), ("z.txt", b"z")]


def test_word_files_are_no_archives() -> None:
    word = word_file(paragraph("plan"))
    assert not is_archive(io.BytesIO(word))
    assert walked(packed(("plan.docx", word))) == [("plan.docx", word)]


@pytest.mark.parametrize("name", ["__MACOSX/a.txt", ".DS_Store", "a/.hidden", "a/Thumbs.db", "~$plan.docx"])
def test_litter_is_left_out(name: str) -> None:
    assert walked(packed((name, b"x"), ("plan.txt", b"y"))) == [("plan.txt", b"y")]


NAMES = [
    ("../../etc/plan.txt", "etc/plan.txt", "climbs out"),
    ("/plan.txt", "plan.txt", "absolute"),
    ("C:\\plans\\plan.txt", "plans/plan.txt", "a drive of Windows"),
    ("a//./b.txt", "a/b.txt", "empty steps"),
    ("a\x1b[2J.txt", "a_[2J.txt", "steers a terminal"),
    ("caf\u00e9.txt", "caf\u00e9.txt", "an accent"),
]


@pytest.mark.parametrize(("name", "safe", "why"), NAMES, ids=[why for *_, why in NAMES])
def test_names_are_made_safe(name: str, safe: str, why: str) -> None:
    assert safe_name(zipfile.ZipInfo(name)) == safe, why


def test_utf8_names_that_do_not_say_so() -> None:
    entry = zipfile.ZipInfo("café – plan.txt".encode().decode("cp437"))
    assert safe_name(entry) == "café – plan.txt"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_files_of_one_name_are_numbered() -> None:
    data = packed(("plan.txt", b"1"), ("plan.txt", b"2"), ("x/../plan.txt", b"3"))
    assert walked(data) == [("plan.txt", b"1"), ("plan (2).txt", b"2"), ("x/plan.txt", b"3")]


def test_one_damaged_file_harms_no_other() -> None:
    data = bytearray(packed(("a.txt", b"a" * 50), ("b.txt", b"b"), method=zipfile.ZIP_STORED))
    at = data.index(b"aaaa")
    data[at : at + 4] = b"xxxx"
    assert walked(bytes(data)) == [("a.txt", ErrorCode.CORRUPT), ("b.txt", b"b")]


def test_a_damaged_archive() -> None:
    with pytest.raises(ExtractionError) as caught:
        list(names_in(io.BytesIO(packed(("a.txt", b"a"))[:40])))
    assert caught.value.code is ErrorCode.CORRUPT


def test_a_file_with_a_password() -> None:
    data = bytearray(packed(("a.txt", b"a"), ("b.txt", b"b")))
    at = data.index(b"PK\x01\x02")  # of the first file in the directory
    data[at + 8] |= 1
    assert walked(bytes(data)) == [("a.txt", ErrorCode.ENCRYPTED), ("b.txt", b"b")]


def test_a_file_that_swells_is_not_unpacked() -> None:
    small = replace(DEFAULT, harmless=1000, ratio=10)
    data = packed(("bomb.txt", bytes(5_000_000)), ("plan.txt", bytes(range(250)) * 4))
    assert [name for name, found in walked(data, small) if found is ErrorCode.TOO_LARGE] == ["bomb.txt"]


def test_archives_too_deep_in_each_other() -> None:
    data = packed(("plan.txt", b"plan"))
    for _ in range(5):
        data = packed(("in.zip", data))
    assert walked(data) == [("in.zip/in.zip/in.zip", ErrorCode.TOO_LARGE)]


def test_an_archive_with_too_much_in_it() -> None:
    data = packed(("a.txt", b"a"), ("b.txt", b"b"), ("c.txt", b"c"))
    with pytest.raises(ExtractionError, match="unpack it") as caught:
        list(names_in(io.BytesIO(data), replace(DEFAULT, members=2)))
    assert caught.value.code is ErrorCode.TOO_LARGE


def test_archives_in_an_archive_count_together() -> None:
    inner = packed(("plan.txt", b"x" * 10), method=zipfile.ZIP_STORED)
    data = packed(*((f"{n}.zip", inner) for n in range(9)))
    found = [name for name, _ in walked(data, replace(DEFAULT, total=4 * len(inner)))]
    assert found[:4] == [f"{n}.zip/plan.txt" for n in range(4)]
    assert found[4:] == [f"{n}.zip" for n in range(4, 9)]


def test_no_such_file() -> None:
    with pytest.raises(KeyError):
        read_member(io.BytesIO(packed(("a.txt", b"a"))), "b.txt")
