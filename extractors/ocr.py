"""Pages that are pictures, read by OCRmyPDF with Tesseract: deskewed, at 300 dpi, in English and Welsh.

An extra: `pip install 'dhr-action-plans[ocr]'`, and the program Tesseract. Ghostscript is not needed: pdfium draws
the pages. What was read of a page is kept under the hash of the page, so that no page is read twice.
"""

from __future__ import annotations

import hashlib
import io
import json
import logging
import os
import re
import shutil
import tempfile
from collections.abc import Sequence
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
PIXELS: Final = 200
"""Millions of pixels above which a page is not read: A0 at 300 dpi has 139."""
HOW: Final = (
    "install Tesseract and `pip install 'dhr-action-plans[ocr]'`, or run `ocrmypdf -l eng --deskew --force-ocr` on the "
    "file first"
)
"""What a reader can do about pages that are pictures."""
_VERSION: Final = 1
"""Raised when the same page would be read otherwise: what is kept of older readings is then not used."""
_BBOX: Final = re.compile(r"\bbbox (\d+) (\d+) (\d+) (\d+)")
_SURE: Final = re.compile(r"\bx_wconf ([\d.]+)")
_BASE: Final = re.compile(r"\bbaseline (-?[\d.]+) (-?[\d.]+)")
_HEIGHT: Final = re.compile(r"\bx_size ([\d.]+)")


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
    for number, told in zip(fresh, _read(pages, fresh, jobs), strict=True):
        kept[number] = told
        if told is not None:
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


def _read(pages: dict[int, bytes], numbers: Sequence[int], jobs: int) -> list[dict[str, Any] | None]:
    """Rulings and words of pages that are read now, in order; None for one that OCRmyPDF cannot read."""
    if not numbers:
        return []
    import ocrmypdf
    import pypdfium2

    logging.getLogger("ocrmypdf").setLevel(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        joined = pypdfium2.PdfDocument.new()
        for number in numbers:
            joined.import_pages(pypdfium2.PdfDocument(pages[number]))
        joined.save(folder / "in.pdf")
        joined.close()
        try:
            ocrmypdf.ocr(
                folder / "in.pdf",
                folder / "out.pdf",
                language=list(languages()),
                deskew=True,
                oversample=DPI,
                force_ocr=True,
                output_type="pdf",
                optimize=0,
                rasterizer="pypdfium",
                pdf_renderer="hocr",
                tesseract_timeout=TIMEOUT,
                max_image_mpixels=PIXELS,
                jobs=jobs,
                use_threads=True,
                progress_bar=False,
                plugins=[Path(__file__).with_name("ocr_plugin.py")],
            )
        except Exception:  # besides its own errors, whatever a damaged page leads the libraries below it into
            return [None] * len(numbers)
        return [_told(folder, place) for place in range(1, len(numbers) + 1)]


def _told(folder: Path, place: int) -> dict[str, Any] | None:
    try:
        told: dict[str, Any] = json.loads((folder / f"{place}.json").read_text("ascii"))
        return told | {"words": _words(folder / f"{place}.hocr")}
    except (OSError, ValueError):
        return None


def _words(hocr: Path) -> list[list[Any]]:
    """Each word with its box, the height of its line above and below the base, and how sure it is, in pixels."""
    from lxml import etree

    tree = etree.parse(str(hocr), etree.XMLParser(resolve_entities=False, no_network=True, recover=True))
    found: list[list[Any]] = []
    for word in tree.iter("{*}span"):
        if "ocrx_word" not in (word.get("class") or ""):
            continue
        text = "".join(word.itertext()).strip()
        box, sure = _BBOX.search(word.get("title") or ""), _SURE.search(word.get("title") or "")
        line = (word.getparent().get("title") or "") if word.getparent() is not None else ""
        line_box, base, height = _BBOX.search(line), _BASE.search(line), _HEIGHT.search(line)
        if not text or box is None:
            continue
        x0, top, x1, bottom = map(int, box.groups())
        at = float(bottom)
        if line_box and base:
            middle = (x0 + x1) / 2 - int(line_box[1])
            at = int(line_box[4]) + float(base[2]) + float(base[1]) * middle
        size = float(height[1]) if height else float(bottom - top)
        found.append([text, x0, top, x1, bottom, round(at, 1), round(size, 1), float(sure[1]) if sure else 0.0])
    return found


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
    sheet = Sheet(number, told["width"] * scale, told["height"] * scale, tuple(words), tuple(rulings), (), gap=0.25)
    return Scan(sheet, tuple(doubted))
