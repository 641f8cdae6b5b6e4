"""What OCRmyPDF is asked to do besides: take rulings out of the picture before it is read, read again what was passed
over, and keep what was read.

Beside the input file, each page leaves `<number>.json`: its rulings and its words, and the size and resolution of
the picture that both are measured in. A page that took too long leaves no words.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import cv2
from ocrmypdf import hookimpl
from ocrmypdf.builtin_plugins.tesseract_ocr import TesseractOcrEngine

from extractors.ocr_missed import missed, set_below
from extractors.ocr_need import is_welsh
from extractors.ocr_rulings import find_rulings
from extractors.ocr_spaces import with_spaces
from extractors.ocr_words import Read, moved, words_in

if TYPE_CHECKING:
    from PIL.Image import Image

_BLOCK: Final = 6
"""Tesseract's page segmentation mode for one block of lines."""
_SKIPPED: Final = "[skipped page]"
"""What OCRmyPDF writes for the text of a page that took too long."""


class KeepingEngine(TesseractOcrEngine):
    """Tesseract, whose words are kept.

    Pages are read in the first language alone, and in all of them where they look to be in another: the more
    languages, the more letters are taken for another's.
    """

    @staticmethod
    def generate_hocr(input_file: Path, output_hocr: Path, output_text: Path, options: Any) -> None:
        first = options.model_copy(update={"languages": options.languages[:1]})
        _generate(input_file, output_hocr, output_text, first)
        if len(options.languages) > 1 and is_welsh(output_text.read_text("utf-8")):
            first = options
            _generate(input_file, output_hocr, output_text, options)
        if output_text.read_text("utf-8").strip() == _SKIPPED:
            return
        image = cv2.imread(str(input_file), cv2.IMREAD_GRAYSCALE)
        words = with_spaces(image, words_in(output_hocr))
        beside = _beside(options, _number(input_file))
        told = json.loads(beside.read_text("ascii"))
        words += _passed_over(image, words, told["dpi"], output_hocr, first)
        beside.write_text(json.dumps(told | {"words": words}), encoding="ascii")


def _generate(input_file: Path, output_hocr: Path, output_text: Path, options: Any) -> None:
    TesseractOcrEngine.generate_hocr(input_file, output_hocr, output_text, options)  # type: ignore[no-untyped-call]


def _passed_over(image: Any, words: list[Read], dpi: float, output_hocr: Path, options: Any) -> list[Read]:
    """Words in the ink that no word was read in."""
    regions = missed(image, [word[1:5] for word in words], dpi)
    if not regions:
        return []
    sheet = set_below(image, regions, dpi)
    below, hocr, text = (output_hocr.with_name(f"{output_hocr.stem}_missed{end}") for end in (".png", ".hocr", ".txt"))
    cv2.imwrite(str(below), sheet.image)
    _generate(below, hocr, text, options.model_copy(update={"tesseract_pagesegmode": _BLOCK, "extra_attrs": {}}))
    found = ((word, sheet.back(*word[1:5])) for word in words_in(hocr))
    return [moved(word, *by) for word, by in found if by is not None]


def _number(file: Path) -> int:
    """OCRmyPDF's working files open with the number of their page."""
    found = re.match(r"\d+", Path(file).name)
    return int(found.group()) if found else 0


def _beside(options: Any, number: int) -> Path:
    return Path(options.input_file).parent / f"{number}.json"


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
    _beside(page.options, page.pageno + 1).write_text(json.dumps(told), encoding="ascii")
    filtered = fromarray(clean)
    filtered.info["dpi"] = resolution
    return filtered
