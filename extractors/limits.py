"""How much of a document is read before it is given up: the one place where that is set.

Far above what action plans need, and far below what would fill a disk or a night. Each limit has an error code of
its own, so that a document that was given up says which one to raise.
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

    file_bytes: int = _limit(250_000_000, ErrorCode.TOO_LARGE, "bytes")
    """Size of the source file."""
    pages: int = _limit(5_000, ErrorCode.TOO_MANY_PAGES, "pages")
    page_points: int = _limit(14_400, ErrorCode.PAGE_TOO_LARGE, "points")
    """Longer side of a page; 14,400 points (200 inches) is the greatest that the PDF reference allows for."""
    stream_bytes: int = _limit(200_000_000, ErrorCode.STREAM_TOO_LARGE, "bytes")
    """What one compressed stream may inflate to."""
    cells: int = _limit(250_000, ErrorCode.TOO_MANY_CELLS, "cells")
    """Cells of all tables of the document."""

    def check(self, name: str, value: int) -> None:
        """Raise ExtractionError with the code of limit `name` where `value` is above it."""
        greatest: int = getattr(self, name)
        if value > greatest:
            about = _METADATA[name]
            raise ExtractionError(
                about["code"],
                f"{value:,} {about['unit']} where {greatest:,} is the limit: split the file, "
                f"or give --limit {name}={value} if it is what it should be",
            )


_METADATA = {f.name: f.metadata for f in fields(Limits)}
LIMIT_NAMES = tuple(_METADATA)
DEFAULT_LIMITS = Limits()
