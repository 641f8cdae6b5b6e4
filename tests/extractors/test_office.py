"""Documents that LibreOffice turns into Word files, and what is said where it is not installed."""

from __future__ import annotations

import io
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

import pytest

from extractors import office, read
from extractors.errors import ExtractionError
from extractors.sniff import Form, form_of
from pipeline.convert import convert
from schemas.enums import ErrorCode, Reader
from tests.fixtures.factory import render_docx
from tests.fixtures.factory.generate import make_plan
from tests.fixtures.factory.looks import Look


def _plan() -> bytes:
    from docx import Document

    document = Document()
    document.add_paragraph("Vale plan")
    table = document.add_table(2, 2)
    for cell, text in zip(table._cells, ("Ask", "Ring", "Tell", "Write"), strict=True):
        cell.text = text
    document.add_paragraph()
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


PLAN = _plan()
FORMS = [("odt", Form.OPEN_TEXT), ("doc", Form.OLD_WORD), ("rtf", Form.RICH_TEXT)]
INSTALLED = any(map(shutil.which, office.PROGRAMS))


@cache
def saved_as(suffix: str, data: bytes = PLAN) -> bytes:
    """A Word file in another form, as LibreOffice saves it."""
    program = next(filter(None, map(shutil.which, office.PROGRAMS)))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "plan.docx").write_bytes(data)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [program, profile, "--headless", "--convert-to", suffix, "--outdir", name, str(folder / "plan.docx")]
        subprocess.run(command, capture_output=True, check=True)
        return (folder / f"plan.{suffix}").read_bytes()


@pytest.mark.skipif(not INSTALLED, reason="LibreOffice is not installed")
@pytest.mark.parametrize(("suffix", "form"), FORMS)
def test_other_forms_are_read_as_word(suffix: str, form: Form) -> None:
    data = saved_as(suffix)
    assert form_of(data) is form
    transcript = read(data, f"plan.{suffix}")
    assert transcript.warnings == ()
    assert "word" not in transcript.media_type.rsplit(".", 1)[-1] or suffix == "doc"
    assert {page.reader for page in transcript.pages} == {Reader.WORD}
    assert [f.cells for page in transcript.pages for f in page.fragments] == [
        ("Vale plan",),
        ("Ask", "Ring"),
        ("Tell", "Write"),
    ]


@pytest.mark.skipif(not INSTALLED, reason="LibreOffice is not installed")
def test_a_plan_reads_the_same_through_libreoffice() -> None:
    data = render_docx.plan_document(make_plan(2, size=6, most=90), Look(merged=True))
    records = [convert(d).actions for d in (data, saved_as("odt", data))]
    assert [[(a.recommendation_number, a.action, a.progress) for a in found] for found in records][1:] == [
        [(a.recommendation_number, a.action, a.progress) for a in records[0]]
    ]
    assert len(records[0]) == 6


@pytest.mark.parametrize(
    "head", [b"{\\rtf1\\ansi Recommendation}", b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le")]
)
def test_without_libreoffice_it_is_said_what_to_install(head: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "PROGRAMS", ("no-such-program",))
    with pytest.raises(ExtractionError) as caught:
        read(head, "plan.doc")
    assert caught.value.code is ErrorCode.UNSUPPORTED
    assert "install LibreOffice" in caught.value.message


@pytest.mark.skipif(not INSTALLED, reason="LibreOffice is not installed")
def test_what_libreoffice_cannot_read_is_damaged() -> None:
    with pytest.raises(ExtractionError) as caught:
        office.to_docx(saved_as("odt")[:300], ".odt")
    assert caught.value.code is ErrorCode.CORRUPT
