"""Sound documents made worse: cut short at many places, and with bytes changed at random (seeded)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.fixtures.factory import plans
from tests.fixtures.factory.render_reportlab import Style, render_plan
from tests.hostile.pdf_cases import GOOD
from tests.hostile.raw_pdf import file_with_packed_objects, pages_of

TRUNCATED: Final = 50
SHARES: Final = (450, 450, 100)
"""Files with bytes changed, of each of the three documents: 1,000 in all. The third is the slowest by far, for a
change in its fonts sends its pages to OCR."""
_FIXTURES: Final = Path(__file__).parents[1] / "fixtures"


def printed() -> bytes:
    """A plan of one to three pages whose objects stand in clear, as print drivers leave them."""
    return render_plan(plans.NORTHMERE, Style(size=9))


def packed() -> bytes:
    """A plan whose objects and index are packed, so that one byte may spoil them all."""
    return file_with_packed_objects(pages_of(GOOD))


def exported() -> bytes:
    """A plan as a word processor exports it, with its fonts."""
    return (_FIXTURES / "pdf_libreoffice_across" / "source.pdf").read_bytes()


def truncated(data: bytes, times: int = TRUNCATED) -> Iterator[bytes]:
    """The document cut at so many places, evenly from its first byte to its last."""
    for n in range(times):
        yield data[: 1 + n * (len(data) - 1) // times]


def flipped(data: bytes, times: int, *, seed: int) -> Iterator[bytes]:
    """The document so many times, with one to eight of its bytes changed."""
    source = random.Random(seed)
    for _ in range(times):
        out = bytearray(data)
        for _ in range(source.randint(1, 8)):
            out[source.randrange(len(out))] ^= source.randint(1, 255)
        yield bytes(out)
