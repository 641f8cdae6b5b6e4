"""Words of a page as Tesseract writes them down (hOCR), each with its place and how sure it is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final, NamedTuple

_BBOX: Final = re.compile(r"\bbbox (\d+) (\d+) (\d+) (\d+)")
_SURE: Final = re.compile(r"\bx_wconf ([\d.]+)")
_BASE: Final = re.compile(r"\bbaseline (-?[\d.]+) (-?[\d.]+)")
_HEIGHT: Final = re.compile(r"\bx_size ([\d.]+)")


class Read(NamedTuple):
    """A word in pixels: its box, the base of its line, the height of the line's letters; `sure` of 100."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    base: float
    size: float
    sure: float


def words_in(hocr: Path) -> list[Read]:
    """The words of a page, in the engine's order."""
    from lxml import etree

    tree = etree.parse(str(hocr), etree.XMLParser(resolve_entities=False, no_network=True, recover=True))
    found: list[Read] = []
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
        found.append(Read(text, x0, top, x1, bottom, round(at, 1), round(size, 1), float(sure[1]) if sure else 0.0))
    return found


def moved(word: Read, across: float, down: float) -> Read:
    """The word somewhere else."""
    return word._replace(
        x0=word.x0 + across,
        x1=word.x1 + across,
        top=word.top + down,
        bottom=word.bottom + down,
        base=round(word.base + down, 1),
    )
