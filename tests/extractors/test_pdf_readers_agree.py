"""pdfium, which reads the pages, and pdfminer, which reads them sixty times as slowly, say the same of every PDF here:
the same letters in the same order and places, and the same rulings. What they say otherwise is listed with its reason.
"""

from __future__ import annotations

import logging
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, Final

import pdfplumber
import pypdfium2
import pytest

from extractors import pdf_pdfium, pdf_pdfminer
from extractors.pdf_characters import Characters
from extractors.pdf_sheet import Edge, Sheet, Word, turned_box, usual_turn
from extractors.pdf_tables import SNAP

ROOT: Final = Path(__file__).parents[2]
FILES: Final = sorted([*ROOT.glob("tests/fixtures/*/source.pdf"), *ROOT.glob("data/raw/*.pdf")])
ASIDE: Final = 1.0
"""Points that a word's ends and a ruling may lie apart."""
ABOVE: Final = 0.35
"""Share of its font size that a word's middle may lie higher or lower: pdfium takes the font's own height, pdfminer
one that it computes."""
ANY: Final = "\N{WHITE SQUARE}"
"""Stands for a letter that pdfminer does not know."""


@dataclass(frozen=True)
class Letter:
    """A letter as pdfminer reads it, and where: left, top, right, bottom."""

    text: str
    box: tuple[float, float, float, float]


Letters = list[Letter]

LIGATURES: Final = {
    **{chr(code): list(unicodedata.normalize("NFKC", chr(code))) for code in range(0xFB00, 0xFB07)},
    "\uf001": ["f", "i"],  # where browsers put those of a font
    "\uf002": ["f", "l"],
}


def no_blanks(letters: Letters) -> Letters:
    return [letter for letter in letters if not letter.text.isspace()]


def drawn_once(letters: Letters) -> Letters:
    kept: Letters = []
    places: dict[tuple[str, int, int], Letters] = {}
    for letter in letters:
        x, y = int(letter.box[0] // 4), int(letter.box[1] // 4)
        near = (p for dx in (-1, 0, 1) for dy in (-1, 0, 1) for p in places.get((letter.text, x + dx, y + dy), ()))
        if not any(abs(a - b) <= 1.2 for p in near for a, b in [max(zip(p.box, letter.box, strict=True), key=_gap)]):
            places.setdefault((letter.text, x, y), []).append(letter)
            kept.append(letter)
    return kept


def _gap(pair: tuple[float, float]) -> float:
    return abs(pair[0] - pair[1])


def ligatures_spelt(letters: Letters) -> Letters:
    return [replace(letter, text=part) for letter in letters for part in _letters_of(letter.text)]


def _letters_of(text: str) -> list[str]:
    return LIGATURES.get(text) or (list(text) if text.isalpha() else [text])


def unknown_letters(letters: Letters) -> Letters:
    return [replace(x, text=ANY) if re.fullmatch(r"\(cid:\d+\)", x.text) else x for x in letters]


BY_DESIGN: Final[dict[str, Callable[[Letters], Letters]]] = {
    "blanks are no letters: pdfium adds some between words and leaves out others at the ends of lines": no_blanks,
    "text drawn again in its place, as for bold without a bold font, is read once": drawn_once,
    "a ligature is the letters that it joins": ligatures_spelt,
    "a code that the font names no letter for is one where pdfium knows the encoding, and none for pdfminer": (
        unknown_letters
    ),
}
"""How pdfminer's letters become those that the reader is to give, in this order."""


@dataclass(frozen=True)
class Sample:
    """One page of one file, as each reads it."""

    name: str
    ours: Sheet
    theirs: Sheet
    letters: Letters
    characters: str


@cache
def samples() -> tuple[Sample, ...]:
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    return tuple(sample for path in FILES for sample in _samples_of(path))


def _samples_of(path: Path) -> Iterator[Sample]:
    document = pypdfium2.PdfDocument(path)
    with pdfplumber.open(path) as plumber:
        for number, page in enumerate(plumber.pages, 1):
            drawn = document[number - 1]
            theirs = pdf_pdfminer.as_drawn(page, number)
            turn = usual_turn(theirs.words)
            boxes = [(c["x0"], c["top"], c["x1"], c["bottom"]) for c in page.chars]
            boxes = [turned_box(box, turn, theirs) for box in boxes] if turn else boxes
            yield Sample(
                f"{path.parent.name}/{path.name}, page {number}",
                pdf_pdfium.read_sheet(drawn, number),
                pdf_pdfminer.read_sheet(page, number),
                [Letter(str(c["text"]), box) for c, box in zip(page.chars, boxes, strict=True)],
                Characters(drawn.get_textpage()).text,
            )
    document.close()


def differences(ours: Sheet, theirs: Sheet, letters: Letters) -> list[str]:
    """What the readers say otherwise of one page, but for what is by design."""
    for change in BY_DESIGN.values():
        letters = change(letters)
    found = list(_other_letters(ours.words, letters)) or list(_other_places(ours.words, letters))
    found += [f"only pdfium has {_named(e)}" for e in _unmatched(ours.rulings, theirs.rulings)]
    return found + [f"only pdfminer has {_named(e)}" for e in _unmatched(theirs.rulings, ours.rulings)]


def _other_letters(words: Sequence[Word], letters: Letters) -> Iterator[str]:
    ours, theirs = "".join(w.text for w in words), [x.text for x in letters]
    for i, (a, b) in enumerate(zip(ours, theirs, strict=False)):
        if b not in (a, ANY):
            yield f"letter {i}: {ours[max(0, i - 20) : i + 5]!r} for {''.join(theirs[max(0, i - 20) : i + 5])!r}"
            return
    if len(ours) != len(theirs):
        yield f"{len(ours)} letters for {len(theirs)}"


def _other_places(words: Sequence[Word], letters: Letters) -> Iterator[str]:
    """Words that stand elsewhere. Where pdfminer knows no letter it knows no width either, and has what is written
    in one go with it that much too far to the left.
    """
    at = 0
    lost: dict[float, float] = {}
    for word in words:
        own = letters[at : at + len(word.text)]
        boxes, unknown = [x.box for x in own], any(x.text == ANY for x in own)
        at += len(word.text)
        if unknown:
            lost[boxes[0][1]] = lost.get(boxes[0][1], 0.0) + word.box[2] - boxes[0][0]
            continue
        place = min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)
        level = word.turn in (0, 180)
        along, across = ((0, 2), (1, 3)) if level else ((1, 3), (0, 2))
        shifts = (0.0, lost.get(boxes[0][1], 0.0))
        aside = min(max(abs(word.box[side] - place[side] - shift) for side in along) for shift in shifts)
        above = abs(sum(word.box[side] - place[side] for side in across)) / 2
        if word.turn != 45 and (aside > ASIDE or above > ABOVE * word.size):
            yield f"{word.text!r} is at {word.box} for {place}"


def _unmatched(some: Sequence[Edge], others: Sequence[Edge]) -> list[Edge]:
    """Rulings without a like among the others; those about as short as the table finder drops are list marks."""
    ruled = (e for e in some if max(e["width"], e["height"]) > SNAP + ASIDE)
    return [e for e in ruled if not any(_alike(e, other) for other in others)]


def _alike(one: Edge, other: Edge) -> bool:
    sides = ("x0", "top", "x1", "bottom")
    return one["orientation"] == other["orientation"] and all(abs(one[s] - other[s]) <= ASIDE for s in sides)


def _named(ruling: Edge) -> str:
    return "a ruling {orientation} at {x0:.1f}, {top:.1f}, {x1:.1f}, {bottom:.1f}".format(**ruling)


def test_every_page_reads_the_same() -> None:
    found = [f"{s.name}: {text}" for s in samples() for text in differences(s.ours, s.theirs, s.letters)[:3]]
    assert len(samples()) > 60
    assert not found, "\n".join(found)


def test_pages_are_of_one_size() -> None:
    sizes = [(s.ours.width - s.theirs.width, s.ours.height - s.theirs.height) for s in samples()]
    assert all(max(map(abs, size)) < 0.1 for size in sizes)


@pytest.mark.parametrize("reason", BY_DESIGN)
def test_each_reason_is_needed(reason: str) -> None:
    """No page may come to differ because a reason is kept that explains nothing any more."""
    change = BY_DESIGN[reason]
    earlier = list(BY_DESIGN.values())[: list(BY_DESIGN).index(reason)]

    def changes(letters: Letters) -> bool:
        for before in earlier:
            letters = before(letters)
        return change(letters) != letters

    assert any(changes(s.letters) for s in samples())


def test_a_hyphen_at_a_line_s_end_is_one_in_both() -> None:
    """U+0002 is what pdfium says for it; the reader gives the hyphen that pdfminer reads there."""
    marked = [s for s in samples() if "\x02" in s.characters]
    assert marked
    assert not any("\x02" in w.text for s in marked for w in s.ours.words)


def _without_a_letter(sheet: Sheet) -> Sheet:
    first = next(i for i, w in enumerate(sheet.words) if len(w.text) > 1)
    return _with_word(sheet, first, replace(sheet.words[first], text=sheet.words[first].text[1:]))


def _with_word(sheet: Sheet, at: int, word: Word) -> Sheet:
    return replace(sheet, words=(*sheet.words[:at], word, *sheet.words[at + 1 :]))


def _moved(sheet: Sheet, right: float, down: float) -> Sheet:
    word = sheet.words[3]
    x0, top, x1, bottom = word.box
    return _with_word(sheet, 3, replace(word, box=(x0 + right, top + down, x1 + right, bottom + down)))


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(_without_a_letter, id="a letter is lost"),
        pytest.param(lambda s: replace(s, words=(s.words[1], s.words[0], *s.words[2:])), id="two words change places"),
        pytest.param(lambda s: replace(s, words=s.words[:-1]), id="the last word is lost"),
        pytest.param(lambda s: _moved(s, 2 * ASIDE, 0), id="a word moves to the right"),
        pytest.param(lambda s: _moved(s, 0, s.words[3].size), id="a word moves to the next line"),
        pytest.param(lambda s: replace(s, rulings=s.rulings[1:]), id="a ruling is lost"),
        pytest.param(
            lambda s: replace(s, rulings=({**s.rulings[0], "x1": s.rulings[0]["x1"] + 9}, *s.rulings[1:])),
            id="a ruling is too long",
        ),
    ],
)
def test_a_page_that_is_read_otherwise_is_found(spoil: Callable[[Sheet], Sheet]) -> None:
    sample = next(s for s in samples() if s.name.startswith("pdf_libreoffice_ruled/"))
    assert not differences(sample.ours, sample.theirs, sample.letters)
    assert differences(spoil(sample.ours), sample.theirs, sample.letters)


def test_characters_are_the_same_all_at_once_and_one_by_one() -> None:
    for path in FILES:
        document = pypdfium2.PdfDocument(path)
        for page in document:
            textpage = page.get_textpage()
            characters = Characters(textpage)
            raw: Any = pypdfium2.raw
            one_by_one = [raw.FPDFText_GetUnicode(textpage, i) for i in range(raw.FPDFText_CountChars(textpage))]
            assert list(map(ord, characters.text)) == one_by_one
        document.close()
