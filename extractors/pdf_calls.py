"""pdfium's own functions, called with plain numbers for handles and addresses.

They are those of pypdfium2.raw: tens of thousands of calls a document, on each of which the checks and wrappers of
pypdfium2's declarations cost more than what pdfium does.
"""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any, Final

_HANDLE: Final = ctypes.c_void_p
_DECLARATIONS: Final[dict[str, tuple[Any, ...]]] = {
    "FPDFText_GetUnicode": (ctypes.c_uint, _HANDLE, ctypes.c_int),
    "FPDFText_IsGenerated": (ctypes.c_int, _HANDLE, ctypes.c_int),
    "FPDFText_GetTextObject": (_HANDLE, _HANDLE, ctypes.c_int),
    "FPDFText_GetLooseCharBox": (ctypes.c_int, _HANDLE, ctypes.c_int, _HANDLE),
    "FPDFText_GetCharOrigin": (ctypes.c_int, _HANDLE, ctypes.c_int, _HANDLE, _HANDLE),
    "FPDFText_GetCharAngle": (ctypes.c_float, _HANDLE, ctypes.c_int),
    "FPDFText_GetMatrix": (ctypes.c_int, _HANDLE, ctypes.c_int, _HANDLE),
    "FPDFText_GetFontSize": (ctypes.c_double, _HANDLE, ctypes.c_int),
    "FPDFText_GetFontInfo": (ctypes.c_ulong, _HANDLE, ctypes.c_int, _HANDLE, ctypes.c_ulong, _HANDLE),
    "FPDFText_CountRects": (ctypes.c_int, _HANDLE, ctypes.c_int, ctypes.c_int),
    "FPDFText_GetRect": (ctypes.c_int, _HANDLE, ctypes.c_int, _HANDLE, _HANDLE, _HANDLE, _HANDLE),
    "FPDFPage_CountObjects": (ctypes.c_int, _HANDLE),
    "FPDFPage_GetObject": (_HANDLE, _HANDLE, ctypes.c_int),
    "FPDFPageObj_GetType": (ctypes.c_int, _HANDLE),
    "FPDFPageObj_GetBounds": (ctypes.c_int, _HANDLE, _HANDLE, _HANDLE, _HANDLE, _HANDLE),
    "FPDFPath_CountSegments": (ctypes.c_int, _HANDLE),
    "FPDFFormObj_CountObjects": (ctypes.c_int, _HANDLE),
    "FPDFFormObj_GetObject": (_HANDLE, _HANDLE, ctypes.c_ulong),
}
"""Result and arguments of each, as fpdf_text.h and fpdf_edit.h have them."""


@cache
def function(name: str) -> Any:
    """One of pdfium's functions by its name."""
    from pypdfium2 import raw

    return ctypes.CFUNCTYPE(*_DECLARATIONS[name])(ctypes.cast(getattr(raw, name), _HANDLE).value or 0)


def handle(opened: Any) -> int:
    """The number behind a page or text page of pypdfium2's."""
    return ctypes.cast(opened.raw, _HANDLE).value or 0


class Numbers:
    """Places where pdfium writes what it is asked for: as many numbers of one C type as are wanted."""

    __slots__ = ("_values", "at")

    def __init__(self, kind: Any, count: int) -> None:
        self._values = (kind * count)()
        first, step = ctypes.addressof(self._values), ctypes.sizeof(kind)
        self.at: tuple[int, ...] = tuple(first + n * step for n in range(count))
        """The address of each."""

    def read(self) -> tuple[float, ...]:
        """What was written last."""
        return tuple(self._values)
