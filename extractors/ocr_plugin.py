"""What OCRmyPDF is asked to do besides: take rulings out of the picture before it is read, and keep what was read.

Beside the output file, each page leaves `<number>.hocr` (its words with their places and how sure they are) and
`<number>.json` (its rulings, and the size and resolution of the picture that both are measured in).
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ocrmypdf import hookimpl
from ocrmypdf.builtin_plugins.tesseract_ocr import TesseractOcrEngine

from extractors.ocr_rulings import find_rulings

if TYPE_CHECKING:
    from PIL.Image import Image


class KeepingEngine(TesseractOcrEngine):
    """Tesseract, whose words are kept."""

    @staticmethod
    def generate_hocr(input_file: Path, output_hocr: Path, output_text: Path, options: Any) -> None:
        TesseractOcrEngine.generate_hocr(input_file, output_hocr, output_text, options)  # type: ignore[no-untyped-call]
        shutil.copyfile(output_hocr, _beside(options, _number(input_file), "hocr"))


def _number(file: Path) -> int:
    """OCRmyPDF's working files open with the number of their page."""
    found = re.match(r"\d+", Path(file).name)
    return int(found.group()) if found else 0


def _beside(options: Any, number: int, suffix: str) -> Path:
    return Path(options.output_file).parent / f"{number}.{suffix}"


@hookimpl(tryfirst=True)
def get_ocr_engine(options: Any) -> KeepingEngine:
    return KeepingEngine()


@hookimpl
def filter_ocr_image(page: Any, image: Image) -> Image:
    import numpy as np
    from PIL.Image import fromarray

    resolution = image.info.get("dpi", (300, 300))
    rulings, clean = find_rulings(np.asarray(image.convert("L")), float(resolution[0]))
    told = {"width": image.width, "height": image.height, "dpi": float(resolution[0]), "rulings": rulings}
    _beside(page.options, page.pageno + 1, "json").write_text(json.dumps(told), encoding="ascii")
    filtered = fromarray(clean)
    filtered.info["dpi"] = resolution
    return filtered
