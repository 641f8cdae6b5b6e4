"""The characters of one page as pdfium numbers them, and what it says of each."""

from __future__ import annotations

import ctypes
from typing import Any, Final

from extractors.pdf_calls import Numbers, function, handle

_LONGEST_NAME: Final = 256
_CHECKED: Final = 8
"""Characters at a page's end that are compared: one too many or too few before them would have moved them."""


class Characters:
    """What pdfium says of the characters of an open text page, each by its index; points of the page's own space.

    `text` has one character an index, the code that stands for no letter included.
    """

    def __init__(self, textpage: Any) -> None:
        from pypdfium2 import raw

        self._page = handle(textpage)
        self._unicode, self._generated = function("FPDFText_GetUnicode"), function("FPDFText_IsGenerated")
        self._item = function("FPDFText_GetTextObject")
        self._get_box, self._get_origin = function("FPDFText_GetLooseCharBox"), function("FPDFText_GetCharOrigin")
        self._rect, self._xy, self._matrix = (ctypes.c_float * 4)(), (ctypes.c_double * 2)(), raw.FS_MATRIX()
        self._rect_at, self._x_at = ctypes.addressof(self._rect), ctypes.addressof(self._xy)
        self._y_at = self._x_at + ctypes.sizeof(ctypes.c_double)
        self._name = ctypes.create_string_buffer(_LONGEST_NAME)
        self.text = self._read(textpage, raw)

    def _read(self, textpage: Any, raw: Any) -> str:
        """All characters at once, where pdfium's text has as many as it numbers; else one by one."""
        count = raw.FPDFText_CountChars(textpage)
        if count <= 0:
            return ""
        if raw.FPDFText_GetTextIndexFromCharIndex(textpage, count - 1) == count - 1:
            buffer = (ctypes.c_ushort * (count + 1))()
            if raw.FPDFText_GetText(textpage, 0, count, buffer) == count + 1:
                text = bytes(buffer)[: 2 * count].decode("utf-16-le", "surrogatepass")
                text = self._with_line_hyphens(text)
                if len(text) == count and text[-_CHECKED:] == self._one_by_one(max(0, count - _CHECKED), count):
                    return text
        return self._one_by_one(0, count)

    def _with_line_hyphens(self, text: str) -> str:
        """A hyphen at a line's end is U+FFFE in pdfium's text and U+0002 among its characters."""
        parts = text.split("\ufffe")
        for n in range(1, len(parts)):
            at = sum(map(len, parts[:n]))
            parts[n] = self._one_by_one(at, at + 1) + parts[n]
        return "".join(parts)

    def _one_by_one(self, start: int, end: int) -> str:
        return "".join(chr(self._unicode(self._page, i)) for i in range(start, end))

    def is_generated(self, i: int) -> bool:
        """Whether pdfium put the character there, as a space that no character draws."""
        return bool(self._generated(self._page, i))

    def item(self, i: int) -> int | None:
        """A number that the characters of one text object share; None for a character that none draws."""
        found: int | None = self._item(self._page, i)
        return found

    def box(self, i: int) -> tuple[float, float, float, float]:
        """Left, low, right and high edge of the place that the font gives to the character."""
        self._get_box(self._page, i, self._rect_at)
        left, high, right, low = self._rect[:]
        return left, low, right, high

    def origin(self, i: int) -> tuple[float, float]:
        """Where the character stands on its line."""
        self._get_origin(self._page, i, self._x_at, self._y_at)
        x, y = self._xy[:]
        return x, y

    def angle(self, i: int) -> float:
        """Which way it reads, in radians."""
        angle: float = function("FPDFText_GetCharAngle")(self._page, i)
        return angle

    def pieces(self) -> list[tuple[float, float, float, float]]:
        """Left, low, right and high edge of the pieces of text that pdfium sees on the page."""
        read = function("FPDFText_GetRect")
        edges = Numbers(ctypes.c_double, 4)
        found = []
        for i in range(function("FPDFText_CountRects")(self._page, 0, -1)):
            read(self._page, i, *edges.at)
            left, high, right, low = edges.read()
            found.append((left, low, right, high))
        return found

    def matrix(self, i: int) -> tuple[float, float, float, float]:
        """How the character is scaled and turned: a, b, c, d."""
        function("FPDFText_GetMatrix")(self._page, i, ctypes.addressof(self._matrix))
        return self._matrix.a, self._matrix.b, self._matrix.c, self._matrix.d

    def size(self, i: int) -> float:
        """Font size before the matrix scales it."""
        size: float = function("FPDFText_GetFontSize")(self._page, i)
        return size

    def font(self, i: int) -> bytes:
        """Name of its font."""
        length = function("FPDFText_GetFontInfo")(self._page, i, ctypes.addressof(self._name), _LONGEST_NAME, None)
        return self._name.raw[: min(length, _LONGEST_NAME)]
