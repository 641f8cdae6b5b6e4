"""What may reach a terminal: text of documents is not ours and must not steer it."""

from __future__ import annotations

import re
from typing import Final

_STEERING: Final = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 and C1 controls but tab and line feed: escape sequences start with them
    "\u200e\u200f\u202a-\u202e\u2066-\u2069"  # direction marks, which can make text read as what it is not
    "\u2028\u2029"  # line and paragraph separators, which some terminals obey
    "\ud800-\udfff"  # halves of surrogate pairs, which no terminal can be sent
    "]"
)


def _visible(match: re.Match[str]) -> str:
    code = ord(match.group())
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def harmless(text: str) -> str:
    """`text` with every character that steers a terminal written out as its code."""
    return _STEERING.sub(_visible, text)


def one_line(text: str) -> str:
    """As `harmless`, on one line."""
    return harmless(text.replace("\n", " ⏎ ").replace("\t", " "))
