"""Every code is documented where a reader looks for it, and something ends in it."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from extractors.limits import LIMIT_NAMES, Limits
from pipeline import convert as convert_module
from pipeline.convert import convert
from pipeline.corrections.codes import CorrectionCode
from pipeline.pages.sources import SourceCode
from schemas.enums import CodedValue, ErrorCode, WarningCode
from tests.hostile.pdf_cases import GOOD, locked, ruled, sound
from tests.hostile.raw_pdf import bomb, file_of, pages_of
from tests.hostile.text_cases import PLAN

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
CODES = (ROOT / "docs" / "codes.md").read_text("utf-8")
FOLDERS = ("extractors", "normalizers", "pipeline")
SOURCES = "".join(path.read_text("utf-8") for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py")))


@pytest.mark.parametrize("code", ErrorCode)
def test_every_error_code_is_in_the_readme_with_its_meaning(code: ErrorCode) -> None:
    assert f"| `{code}` | {code.meaning} |" in README


@pytest.mark.parametrize("code", [*WarningCode, *CorrectionCode, *SourceCode])
def test_every_other_code_is_in_its_reference_with_its_meaning(code: CodedValue) -> None:
    assert f"| `{code}` | {code.meaning} |" in CODES


@pytest.mark.parametrize("code", [*ErrorCode, *WarningCode, *CorrectionCode, *SourceCode], ids=str)
def test_every_code_is_given_somewhere(code: CodedValue) -> None:
    assert f"{type(code).__name__}.{code.name}" in SOURCES


@pytest.mark.parametrize("name", LIMIT_NAMES)
def test_every_limit_is_in_its_reference_with_its_default(name: str) -> None:
    assert re.search(rf"\| `{name}` \| {getattr(Limits(), name):,} \|", CODES)


def picture() -> bytes:
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    canvas.drawImage(ImageReader(Image.new("L", (60, 80), 200)), 0, 0, 595, 842)
    canvas.save()
    return buffer.getvalue()


TEXT = PLAN.encode()
REACHED: dict[ErrorCode, Callable[[], tuple[bytes, Limits]]] = {
    ErrorCode.ENCRYPTED: lambda: (locked("reader", "owner"), Limits()),
    ErrorCode.CORRUPT: lambda: (b"%PDF-1.7\n", Limits()),
    ErrorCode.EMPTY: lambda: (b"", Limits()),
    ErrorCode.NOT_A_DOCUMENT: lambda: (b"\x89PNG\r\n", Limits()),
    ErrorCode.UNSUPPORTED: lambda: (b"PK\x03\x04 cut", Limits()),
    ErrorCode.NO_ACTION_PLAN: lambda: (b"A letter.\n", Limits()),
    ErrorCode.NO_TEXT_LAYER: lambda: (picture(), Limits()),
    ErrorCode.TOO_LARGE: lambda: (TEXT, Limits(file_bytes=10)),
    ErrorCode.TOO_MANY_PAGES: lambda: (file_of(pages_of(GOOD, GOOD)), Limits(pages=1)),
    ErrorCode.PAGE_TOO_LARGE: lambda: (sound(), Limits(page_points=100)),
    ErrorCode.STREAM_TOO_LARGE: lambda: (file_of(pages_of(bomb(b"", megabytes=40))), Limits()),
    ErrorCode.TOO_MANY_CELLS: lambda: (sound(), Limits(cells=3)),
    ErrorCode.PAGE_TOO_DENSE: lambda: (ruled(500), Limits(page_marks=100)),
    ErrorCode.ROW_TOO_WIDE: lambda: (TEXT, Limits(row_cells=2)),
    ErrorCode.LINE_TOO_LONG: lambda: (TEXT, Limits(line_characters=20)),
    ErrorCode.TEXT_TOO_LONG: lambda: (TEXT, Limits(text_characters=100)),
}
OUTSIDE = {ErrorCode.UNREADABLE, ErrorCode.INTERNAL, ErrorCode.OUT_OF_MEMORY, ErrorCode.TIMEOUT, ErrorCode.WORKER_LOST}
"""Of files that give no bytes, of defects, and of processes: `tests/pipeline` reaches the last two."""


def test_every_code_of_a_document_is_reached_here() -> None:
    assert set(ErrorCode) == {*REACHED, *OUTSIDE}


@pytest.mark.parametrize("code", REACHED)
def test_a_document_ends_in_it(code: ErrorCode) -> None:
    data, limits = REACHED[code]()
    assert convert(data, limits=limits).document.error_code is code


def test_a_file_that_is_not_there_is_unreadable(tmp_path: Path) -> None:
    assert convert(tmp_path / "gone.txt").document.error_code is ErrorCode.UNREADABLE


@pytest.mark.parametrize(
    ("raised", "code"), [(MemoryError(), ErrorCode.OUT_OF_MEMORY), (KeyError("x"), ErrorCode.INTERNAL)], ids=str
)
def test_what_fails_in_reading_ends_in_a_code(
    raised: Exception, code: ErrorCode, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise raised

    monkeypatch.setattr(convert_module, "_transcribe", fail)
    assert convert(TEXT).document.error_code is code
