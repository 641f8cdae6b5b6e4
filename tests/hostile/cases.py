"""One hostile or broken document: how it is made, and how reading it may end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from schemas.enums import ErrorCode

PARSED = "parsed"
"""How reading ends where the document gives at least one action."""
FILE_URL = "file:" + 2 * "/"
"""What a document may name a file of the reader's machine by; apart, since no file here names one in full."""


@dataclass(frozen=True)
class Case:
    """`ends` are the error codes, or `PARSED`, that reading may end in. `alone`: it needs a process of its own."""

    name: str
    make: Callable[[], bytes]
    ends: frozenset[str]
    alone: bool = False


def case(name: str, make: Callable[[], bytes], *ends: str, alone: bool = False) -> Case:
    """A case by its file name."""
    return Case(name, make, frozenset(ends), alone)


ANY_END = frozenset({PARSED, *ErrorCode}) - {ErrorCode.INTERNAL}
"""A damaged file may be read or not; that the parser itself fails on it is a defect."""
