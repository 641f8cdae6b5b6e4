"""The numbers and bullets that Word draws before paragraphs: they stand in no text, and are counted here.

Counters run through the document as Word runs them (ECMA-376 part 1, 17.9): one set for each abstract list,
shared by all lists made from it, a deeper level beginning anew below a shallower one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any, Final

from extractors.word_package import W

_LEVELS: Final = 9
_PLACE: Final = re.compile(r"%([1-9])")
_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    kind: str
    pattern: str
    restart: int | None
    """Level (1-based) below which it begins anew; 0 for never, None for any shallower one."""
    arabic: bool
    """All numbers of its pattern are written as digits, whatever their own levels say."""
    style: str | None


@dataclass(slots=True)
class _List:
    abstract: str
    levels: dict[int, _Level]
    overrides: dict[int, int]
    """Numbers that levels begin with in this list alone."""


@dataclass(slots=True)
class Numbering:
    """Labels of the paragraphs of one document; asked once a paragraph, in order."""

    _lists: dict[str, _List]
    _styles: dict[str, tuple[str | None, str | None, str | None]]
    """Of each paragraph style: the style it is based on, its list, its level."""
    _counts: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def label(self, paragraph: Any) -> str:
        """What Word draws before a paragraph: `3.1`, `(b)`, `•`; empty for one that is in no list."""
        place = self._place(paragraph)
        if place is None:
            return ""
        number, depth = place
        listed = self._lists[number]
        level = listed.levels.get(depth)
        if level is None:
            return ""
        counts = self._counts[listed.abstract]
        if (number, depth) not in self._begun and depth in listed.overrides:
            counts[depth] = listed.overrides[depth]
        else:
            counts[depth] = counts.get(depth, level.start - 1) + 1
        self._begun.add((number, depth))
        for deeper in [d for d in counts if d > depth]:
            restart = listed.levels[deeper].restart if deeper in listed.levels else None
            if restart is None or depth < restart:
                del counts[deeper]
        if level.kind == "bullet":
            return "•"
        return _PLACE.sub(lambda m: self._written(listed, counts, int(m[1]) - 1, level), level.pattern).strip()

    def _written(self, listed: _List, counts: dict[int, int], depth: int, own: _Level) -> str:
        level = listed.levels.get(depth)
        if level is None:
            return ""
        return written(counts.get(depth, level.start), "decimal" if own.arabic else level.kind)

    def _place(self, paragraph: Any) -> tuple[str, int] | None:
        """List and level of a paragraph: its own, else those of its style."""
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            return None
        own = properties.find(f"{W}numPr")
        number, level = _number_and_level(own)
        style = _value(properties, "pStyle")
        if number is None and style is not None:
            number, of_style = self._of_style(style)
            level = level or of_style
            if number in self._lists and level is None:
                linked = (d for d, lvl in self._lists[number].levels.items() if lvl.style == style)
                level = str(next(linked, 0))
        if number is None or number == "0" or number not in self._lists:
            return None
        return number, int(level) if level and level.isdigit() else 0

    def _of_style(self, style: str) -> tuple[str | None, str | None]:
        seen: set[str] = set()
        current: str | None = style
        while current is not None and current in self._styles and current not in seen:
            seen.add(current)
            base, number, level = self._styles[current]
            if number is not None:
                return number, level
            current = base
        return None, None


def read_numbering(numbering: Any | None, styles: Any | None) -> Numbering:
    """The lists of a document from its numbering and styles parts."""
    abstracts = {} if numbering is None else {a.get(f"{W}abstractNumId"): a for a in numbering.iter(f"{W}abstractNum")}
    by_link = {_value(a, "styleLink"): a for a in abstracts.values() if _value(a, "styleLink")}
    lists: dict[str, _List] = {}
    for num in () if numbering is None else numbering.iter(f"{W}num"):
        abstract = abstracts.get(_value(num, "abstractNumId"))
        if abstract is None:
            continue
        real = by_link.get(_value(abstract, "numStyleLink"), abstract)
        levels = {d: lvl for lvl_element in real.findall(f"{W}lvl") for d, lvl in _level(lvl_element)}
        overrides: dict[int, int] = {}
        for override in num.findall(f"{W}lvlOverride"):
            depth = _number(override.get(f"{W}ilvl"), 0)
            levels |= {d: lvl for lvl_element in override.findall(f"{W}lvl") for d, lvl in _level(lvl_element)}
            start = _value(override, "startOverride")
            if start is not None:
                overrides[depth] = _number(start, 1)
        lists[str(num.get(f"{W}numId"))] = _List(str(real.get(f"{W}abstractNumId")), levels, overrides)
    return Numbering(lists, _styles(styles))


def _styles(styles: Any | None) -> dict[str, tuple[str | None, str | None, str | None]]:
    found: dict[str, tuple[str | None, str | None, str | None]] = {}
    for style in () if styles is None else styles.iter(f"{W}style"):
        properties = style.find(f"{W}pPr")
        own = None if properties is None else properties.find(f"{W}numPr")
        found[str(style.get(f"{W}styleId"))] = (_value(style, "basedOn"), *_number_and_level(own))
    return found


def _level(element: Any) -> list[tuple[int, _Level]]:
    depth = _number(element.get(f"{W}ilvl"), 0)
    restart = _value(element, "lvlRestart")
    return (
        [
            (
                depth,
                _Level(
                    start=_number(_value(element, "start"), 1),
                    kind=_value(element, "numFmt") or "decimal",
                    pattern=_value(element, "lvlText") or "",
                    restart=None if restart is None else _number(restart, 0),
                    arabic=element.find(f"{W}isLgl") is not None,
                    style=_value(element, "pStyle"),
                ),
            )
        ]
        if depth < _LEVELS
        else []
    )


def _number_and_level(element: Any | None) -> tuple[str | None, str | None]:
    if element is None:
        return None, None
    return _value(element, "numId"), _value(element, "ilvl")


def _value(element: Any, name: str) -> str | None:
    child = element.find(f"{W}{name}")
    return None if child is None else child.get(f"{W}val")


def _number(text: str | None, otherwise: int) -> int:
    try:
        return int(text or "")
    except ValueError:
        return otherwise


def written(number: int, kind: str) -> str:
    """A number in one of Word's formats; those of other scripts as digits.

    >>> written(4, "lowerRoman"), written(28, "upperLetter"), written(3, "ordinal"), written(7, "decimalZero")
    ('iv', 'BB', '3rd', '07')
    """
    if kind in ("lowerLetter", "upperLetter") and number > 0:
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if kind == "upperLetter" else letter
    if kind in ("lowerRoman", "upperRoman") and number > 0:
        rest, out = number, ""
        for value, letters in _ROMAN:
            out += letters * (rest // value)
            rest %= value
        return out.upper() if kind == "upperRoman" else out
    if kind == "decimalZero":
        return f"{number:02}"
    if kind == "ordinal":
        ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{number}{ending}"
    return "" if kind == "none" else str(number)
