"""Pages that are pictures, read by OCRmyPDF with Tesseract: deskewed, at 300 dpi, in English and Welsh.

An extra: `pip install 'dhr-action-plans[ocr]'`, and the program Tesseract. Ghostscript is not needed: pdfium draws
the pages. What was read of a page is kept under the hash of the page, so that no page is read twice.
"""

from __future__ import annotations

import hashlib
import io
import json
import logging
import math
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from extractors.pdf_sheet import Edge, Sheet, Word, ruling
from extractors.repair import repair
from schemas.fragment import Box

LANGUAGES: Final = ("eng", "cym")
DPI: Final = 300
DOUBTED: Final = 60.0
"""Tesseract's confidence, of 100, below which a word is doubted: about half of such words are misread."""
MISREAD: Final = 20.0
"""Confidence below which a lone mark is dirt on the paper and no letter."""
TIMEOUT: Final = 180.0
"""Seconds for one page."""
AT_ONCE: Final = 16
"""Pages that are given to OCRmyPDF together: enough for starting it to count little."""
PIXELS: Final = 200
"""Millions of pixels above which a page is not read: A0 at 300 dpi has 139."""
HOW: Final = (
    "install Tesseract and `pip install 'dhr-action-plans[ocr]'`, or run `ocrmypdf -l eng --deskew --force-ocr` on the "
    "file first"
)
"""What a reader can do about pages that are pictures."""
_ANY: Final = -math.inf
"""Whatever the gap between two words, the engine saw that they are two; the boxes that it gives may touch."""
_VERSION: Final = 3
"""Raised when the same page would be read otherwise: what is kept of older readings is then not used."""


@dataclass(frozen=True, slots=True)
class Scan:
    """A page as OCR reads it: its words and rulings, and the boxes of words that are doubted."""

    sheet: Sheet
    doubted: tuple[Box, ...]

    @property
    def text(self) -> str:
        from extractors.pdf_lines import lines_of

        return "\n".join(line.text for line in lines_of(self.sheet.words, self.sheet.gap))


def is_available() -> bool:
    """Whether the extra and Tesseract with English are installed."""
    return find_spec("ocrmypdf") is not None and "eng" in languages()


@cache
def languages() -> tuple[str, ...]:
    """Those of `LANGUAGES` that Tesseract has here."""
    program = shutil.which("tesseract")
    if program is None:
        return ()
    import subprocess

    listed = subprocess.run([program, "--list-langs"], capture_output=True, text=True, timeout=30, check=False)
    return tuple(name for name in LANGUAGES if name in (listed.stdout + listed.stderr).split())


def read_scans(document: Any, numbers: Sequence[int], *, jobs: int = 1) -> dict[int, Scan]:
    """The pages of a pypdfium2 document that OCR can read, by their numbers; the others are left out."""
    pages = {number: _page(document, number) for number in numbers}
    keys = {number: _key(data) for number, data in pages.items()}
    kept = {number: _kept(key) for number, key in keys.items()}
    fresh = [number for number in numbers if kept[number] is None]
    for number, told in _read(pages, fresh, jobs):
        kept[number] = told
        _keep(keys[number], told)
    return {number: _scan(told, number) for number, told in kept.items() if told is not None}


def _page(document: Any, number: int) -> bytes:
    """One page as a PDF of its own."""
    import pypdfium2

    single = pypdfium2.PdfDocument.new()
    single.import_pages(document, [number - 1])
    out = io.BytesIO()
    single.save(out)
    single.close()
    return out.getvalue()


def _key(page: bytes) -> str:
    """What a page shows, whatever document it stands in: the hash of its picture."""
    import pypdfium2

    document = pypdfium2.PdfDocument(page)
    try:
        width, height = document[0].get_size()
        picture = document[0].render(scale=1.5, grayscale=True)
        shown = hashlib.sha256(bytes(picture.buffer))
    finally:
        document.close()
    shown.update(f"{width:.2f} {height:.2f} {DPI} {'+'.join(languages())} {_VERSION}".encode())
    return shown.hexdigest()


def _folder() -> Path:
    """Where readings are kept: `DHR_PLANS_CACHE`, else where the system keeps what can be made again."""
    named = os.environ.get("DHR_PLANS_CACHE")
    if named:
        return Path(named) / "ocr"
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    return (Path(base) if base else Path.home() / ".cache") / "dhr-plans" / "ocr"


def _kept(key: str) -> dict[str, Any] | None:
    try:
        found: dict[str, Any] = json.loads((_folder() / f"{key}.json").read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return found


def _keep(key: str, told: dict[str, Any]) -> None:
    """A folder that cannot be written to costs no more than reading the page again."""
    try:
        _folder().mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=_folder(), suffix=".part")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(told, file)
        Path(part).replace(_folder() / f"{key}.json")
    except OSError:
        return


def _read(pages: dict[int, bytes], numbers: Sequence[int], jobs: int) -> Iterator[tuple[int, dict[str, Any]]]:
    """Rulings and words of pages that are read now, as soon as they are; none for one that cannot be read.

    Some pages at a time, so that memory does not grow with the document and what was read when time ran out is kept.
    Where one page leads OCRmyPDF into an error, the others are read without it.
    """
    for first in range(0, len(numbers), AT_ONCE):
        batch = numbers[first : first + AT_ONCE]
        told = _ocr([pages[number] for number in batch], jobs)
        if told is None and len(batch) > 1:
            single = [_ocr([pages[number]], jobs) for number in batch]
            told = [one[0] if one else None for one in single]
        for number, found in zip(batch, told or [], strict=False):
            if found is not None:
                yield number, found


def _ocr(pages: Sequence[bytes], jobs: int) -> list[dict[str, Any] | None] | None:
    """What OCRmyPDF reads of some pages, in order; None where it fails."""
    import ocrmypdf
    import pypdfium2

    logging.getLogger("ocrmypdf").setLevel(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        joined = pypdfium2.PdfDocument.new()
        for page in pages:
            joined.import_pages(pypdfium2.PdfDocument(page))
        joined.save(folder / "in.pdf")
        joined.close()
        try:
            ocrmypdf.ocr(
                folder / "in.pdf",
                "-",  # nothing but what the plugin keeps
                language=list(languages()),
                deskew=True,
                oversample=DPI,
                force_ocr=True,
                output_type="none",
                rasterizer="pypdfium",
                tesseract_timeout=TIMEOUT,
                max_image_mpixels=PIXELS,
                jobs=jobs,
                use_threads=True,
                progress_bar=False,
                plugins=[Path(__file__).with_name("ocr_plugin.py")],
            )
        except Exception:  # besides its own errors, whatever a damaged page leads the libraries below it into
            return None
        return [_told(folder, place) for place in range(1, len(pages) + 1)]


def _told(folder: Path, place: int) -> dict[str, Any] | None:
    try:
        told: dict[str, Any] = json.loads((folder / f"{place}.json").read_text("ascii"))
    except (OSError, ValueError):
        return None
    return told if "words" in told else None


def _scan(told: dict[str, Any], number: int) -> Scan:
    scale = 72.0 / told["dpi"]
    words: list[Word] = []
    doubted: list[Box] = []
    for raw, *pixels, sure in told["words"]:
        text = repair(raw).strip()
        x0, top, x1, bottom, base, size = (value * scale for value in pixels)
        if not text or (sure < MISREAD and not any(map(str.isalnum, text))):
            continue
        box = (x0, top, x1, bottom)
        words.append(Word(text, box, x0, x1, base, size, False, 0, space_before=True, space_after=True))
        if sure < DOUBTED:
            doubted.append(box)
    rulings: list[Edge] = [ruling((a * scale, b * scale, c * scale, d * scale)) for a, b, c, d in told["rulings"]]
    sheet = Sheet(number, told["width"] * scale, told["height"] * scale, tuple(words), tuple(rulings), (), gap=_ANY)
    return Scan(sheet, tuple(doubted))
