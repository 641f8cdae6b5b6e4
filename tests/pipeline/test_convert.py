"""One document: every failure becomes a row that says what is wrong."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path

import pytest

from extractors.limits import Limits
from pipeline import convert as convert_module
from pipeline.convert import convert, download_id
from schemas.enums import ErrorCode, ResidueReason, WarningCode
from tests.pipeline.toy_parser import NO_PLAN, PLAN, toy_interpret, toy_read


@pytest.mark.usefixtures("toy")
def test_a_path_and_its_bytes_give_the_same_records(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    path.write_text(PLAN)
    from_path = convert(path)
    assert from_path == convert(PLAN.encode(), source_file="plan.txt")
    assert [action.action for action in from_path.actions] == ["Run a course", "Sign a protocol"]
    assert from_path.document.document_id == hashlib.sha256(PLAN.encode()).hexdigest()
    assert (from_path.document.tables, from_path.document.actions, from_path.document.residue) == (1, 2, 1)
    assert from_path.document.characters_unaccounted == 0
    assert from_path.document.error_code is None


@pytest.mark.usefixtures("toy")
def test_bytes_need_no_name() -> None:
    assert convert(PLAN.encode()).document.source_file == "document"


@pytest.mark.usefixtures("toy")
@pytest.mark.parametrize(
    ("content", "code", "words"),
    [
        (b"", ErrorCode.EMPTY, "get another copy"),
        (b"\0\1", ErrorCode.NOT_A_DOCUMENT, "neither text nor a PDF"),
        (b"CRASH", ErrorCode.INTERNAL, "please report"),
        (NO_PLAN.encode(), ErrorCode.NO_ACTION_PLAN, "no action plan was found on its 1 page"),
    ],
)
def test_a_failure_has_a_stable_code_and_a_message_that_names_the_file(
    content: bytes, code: ErrorCode, words: str
) -> None:
    document = convert(content, source_file="north/plan.txt").document
    assert document.error_code is code
    assert document.error is not None
    assert document.error.startswith("north/plan.txt: ")
    assert words in document.error
    assert document.bytes == len(content)


@pytest.mark.usefixtures("toy")
def test_an_internal_failure_names_its_place_and_is_the_same_each_time() -> None:
    first, second = (convert(b"CRASH").document.error for _ in range(2))
    assert first == second
    assert "ValueError in pipeline/toy_parser.py, toy_read: <object object at 0x…> fell over;" in (first or "")


def test_a_pipe_a_folder_and_a_missing_file_are_unreadable(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path, tmp_path / "missing.pdf"):
        document = convert(path).document
        assert document.error_code is ErrorCode.UNREADABLE
        assert str(tmp_path.parent) not in (document.error or "")
        assert document.bytes == 0


def test_warnings_of_both_stages_are_joined_in_the_order_of_the_vocabulary(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(data: bytes, name: str, limits: Limits) -> object:
        return replace(toy_read(data, name, limits), warnings=("wrong_suffix",), pages_unread=(2,))

    def interpret(transcript: object, **names: str) -> object:
        found = toy_interpret(transcript, **names)  # type: ignore[arg-type]
        residue = [piece.model_copy(update={"reason": ResidueReason.INVALID_RECORD}) for piece in found.residue]
        account = replace(found.account, residue=0)
        return replace(found, residue=residue, account=account, warnings=[WarningCode.UNKNOWN_HEADER])

    monkeypatch.setattr(convert_module, "_transcribe", read)
    monkeypatch.setattr(convert_module, "_interpret", interpret)
    document = convert(PLAN.encode()).document
    assert document.warnings == [
        WarningCode.UNKNOWN_HEADER,
        WarningCode.INVALID_ROWS,
        WarningCode.UNACCOUNTED_CHARACTERS,
        WarningCode.WRONG_SUFFIX,
        WarningCode.PAGES_UNREAD,
    ]
    assert document.pages_unread == [2]
    assert document.characters_unaccounted > 0


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("reviews/64AB00000000000000000cd1.pdf", "64ab00000000000000000cd1"),
        ("Vale-64ab00000000000000000cd1.pdf", "64ab00000000000000000cd1"),
        ("64ab00000000000000000cd1/plan.pdf", None),  # a folder's name is not the file's
        ("64ab00000000000000000cd12.pdf", None),
        ("plan.pdf", None),
    ],
)
def test_the_download_id_is_the_24_hex_digits_of_the_file_name(name: str, expected: str | None) -> None:
    assert download_id(name) == expected
