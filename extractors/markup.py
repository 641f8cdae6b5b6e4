"""Markup left behind in text dumps, turned into plain text.

Only tags that document converters emit are taken for markup, so that `<5 cases` and `a < b` keep their
letters. Blocks become paragraphs, list items open with `• `, inline tags vanish.
"""

from __future__ import annotations

import html
import re
from typing import Final

_INLINE: Final = "i|b|em|strong|u|span|sup|sub|font|a|small"
_BLOCK: Final = "p|div|ul|ol|br|h[1-6]|blockquote|center"
_TAG: Final = re.compile(
    rf"<(?P<close>/?)(?P<name>{_INLINE}|{_BLOCK}|li)(?:\s+[a-z-]+\s*=[^<>\t]*|\s*/?)>", re.IGNORECASE | re.ASCII
)
_CUT_TAG: Final = re.compile(r"</?(?:ul|ol|li|p|span|div)(?:\s+(?:[a-z-]+(?:\s*=[^<>\t]*)?)?)?$", re.IGNORECASE)
_ENTITY: Final = re.compile(r"&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-zA-Z]{2,10});")
_BOLD: Final = re.compile(r"\*\*")
_PRINTED_MARK: Final = re.compile(r"\s*(?:[•\-–]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s", re.IGNORECASE)
_INLINE_BULLET: Final = re.compile(r"(?<!\S)•\s*")
_NUMBERED: Final = re.compile(r"(?<![\w.])(\d{1,2})[.)](?=\s)")
_BREAK: Final = "\n\n"


def plain_text(cell: str) -> str:
    r"""A cell without markup: paragraphs and list items parted by an empty line.

    >>> plain_text('<p>One.</p> <ul style="list-style-type: none"> • two • three')
    'One.\n\n• two\n\n• three'
    >>> plain_text("fewer than <5 cases & counting")
    'fewer than <5 cases & counting'
    """
    if "<" in cell or "&" in cell or "*" in cell:
        cell = _ENTITY.sub(lambda match: html.unescape(match[0]), _without_tags(cell))
        cell = _BOLD.sub("", cell)
    cell = _INLINE_BULLET.sub(_BREAK + "• ", cell)
    return _BREAK.join(part for part in (" ".join(p.split()) for p in cell.split(_BREAK)) if part)


def _without_tags(cell: str) -> str:
    out: list[str] = []
    position = 0
    ordered = False
    cell = _CUT_TAG.sub("", cell)
    for tag in _TAG.finditer(cell):
        out.append(_items(cell[position : tag.start()]) if ordered else cell[position : tag.start()])
        position = tag.end()
        name, opens = tag["name"].lower(), not tag["close"]
        if name == "ol":
            ordered = opens
        if name == "li":
            follows = cell[position : position + 12]
            out.append(_BREAK + ("" if not opens or _PRINTED_MARK.match(follows) else "• "))
        elif re.fullmatch(_BLOCK, name):
            out.append(_BREAK)
    rest = cell[position:]
    out.append(_items(rest) if ordered else rest)
    return "".join(out)


def _items(text: str) -> str:
    """Items of a numbered list that stand in one run of text, each on its own: 1. … 2. … 3. …"""
    expected, out, position = 1, [], 0
    for mark in _NUMBERED.finditer(text):
        if int(mark[1]) == expected:
            out += [text[position : mark.start()], _BREAK]
            position = mark.start()
            expected += 1
    return "".join([*out, text[position:]])
