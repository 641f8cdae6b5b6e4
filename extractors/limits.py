"""How much of a document is read before it is given up: the one place where that is set.

Far above what action plans need, and far below what would fill a memory or a night. Each limit has an error code of
its own, so that a document that was given up says which one to raise. A page above a limit of pages is left unread
and the others are read; only a document without any other page ends in the code.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields

from extractors.errors import ExtractionError
from schemas.enums import ErrorCode


def _limit(default: int, code: ErrorCode, unit: str) -> int:
    value: int = field(default=default, metadata={"code": code, "unit": unit})
    return value


@dataclass(frozen=True, slots=True)
class Limits:
    """Greatest values that are still read; each is an option `--limit NAME=VALUE` of the command."""

    file_bytes: int = _limit(250_000_000, ErrorCode.TOO_LARGE, "bytes in the file")
    """A scanned report of 500 pages has 100 MB."""
    pages: int = _limit(5_000, ErrorCode.TOO_MANY_PAGES, "pages")
    """The longest review has some hundred; an archive bound into one file has thousands."""
    page_points: int = _limit(14_400, ErrorCode.PAGE_TOO_LARGE, "points along a side of the page")
    """14,400 points (5 metres) is the greatest that the PDF reference allows for."""
    page_marks: int = _limit(150_000, ErrorCode.PAGE_TOO_DENSE, "letters and drawn shapes on the page")
    """A page of small print has 8,000, a map 50,000. Each takes up to a kilobyte once it is read."""
    stream_bytes: int = _limit(32_000_000, ErrorCode.STREAM_TOO_LARGE, "bytes in a part of the file, once unpacked")
    """A large font has 20 MB, the drawing of a map 10 MB. Pictures, which are not unpacked, may have more."""
    cells: int = _limit(250_000, ErrorCode.TOO_MANY_CELLS, "cells in the tables")
    """A plan of 300 actions in ten columns has 3,000."""
    row_cells: int = _limit(1_000, ErrorCode.ROW_TOO_WIDE, "cells in a row")
    """No plan has 50 columns; blank cells at the end, which spreadsheets write by the thousand, do not count."""
    line_characters: int = _limit(1_000_000, ErrorCode.LINE_TOO_LONG, "characters in a line")
    """A row whose cells fill 100 pages. Rules that look for words take more than their share of time beyond."""
    text_characters: int = _limit(20_000_000, ErrorCode.TEXT_TOO_LONG, "characters of text")
    """A report of 300 pages has 1,000,000."""

    def check(self, name: str, value: int) -> None:
        """Raise ExtractionError with the code of limit `name` where `value` is above it."""
        greatest: int = getattr(self, name)
        if value > greatest:
            about = _METADATA[name]
            raise ExtractionError(
                about["code"],
                f"more than {greatest:,} {about['unit']}: split the file or print it anew, "
                f"or raise the limit with --limit {name}=N",
            )


_METADATA = {f.name: f.metadata for f in fields(Limits)}
LIMIT_NAMES = tuple(_METADATA)
DEFAULT_LIMITS = Limits()
