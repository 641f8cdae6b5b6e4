"""A PDF that lost its index, catalog or page tree, as one that was cut short has: the pages that are left of it.

Nearly every producer writes those last, so a download that broke off opens in no reader though most of its pages
may be there. What is left is given an index anew, and a page tree of every page found.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from typing import Final

from extractors.pdf_streams import Stream, streams

MOST_OBJECTS: Final = 1_000_000
_OBJECT: Final = re.compile(rb"(?<!\d)(\d{1,7})\s+\d{1,5}\s+obj\b")
_PAGE: Final = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_PACKED: Final = re.compile(rb"/Type\s*/ObjStm\b")
_NUMBERS: Final = re.compile(rb"\d+")
_REFERENCE: Final = re.compile(rb"(\d{1,7})\s+\d{1,5}\s+R\b")
_ASIDE: Final = re.compile(
    rb"/(?:Parent|Annots|AA|B|Metadata|Group|PieceInfo|Thumb|StructParents?|Tabs|OC)\s*"
    rb"(?:\d+\s+\d+\s+R\b|\[[^\]]{0,100000}\])"
)
"""What a page refers to and can be read without."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """A file that opens, and the numbers of its pages that lack something they refer to: a font, or their drawing."""

    data: bytes
    lost: frozenset[int]


def salvaged(data: bytes, most: int) -> Salvaged | None:
    """The file with an index and a page tree of its own pages, in the order in which they stand; None without any.

    A stream of packed objects that unpacks to more than `most` bytes is passed over. A password cannot be got round:
    what it scrambled stays so.
    """
    if b"/Encrypt" in data:
        return None
    out = bytearray(data + b"\nendstream\nendobj\n")  # closes an object that was cut
    objects = _in_clear(data)
    places = {number: start for number, (start, _) in objects.items()}
    dictionaries = {number: data[start:end] for number, (start, end) in objects.items()}
    for number, content in _packed(data, most).items():
        if number not in places:
            places[number] = len(out)
            dictionaries[number] = content
            out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    pages = [number for number, content in dictionaries.items() if _PAGE.search(content)]
    if not pages:
        return None
    tree, catalog = max(places) + 1, max(places) + 2
    kids = b" ".join(b"%d 0 R" % number for number in pages)
    for number, content in (
        (tree, b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(pages))),
        (catalog, b"<</Type/Catalog/Pages %d 0 R>>" % tree),
    ):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    lost = frozenset(n for n, page in enumerate(pages, 1) if not _is_whole(page, dictionaries))
    return Salvaged(bytes(out) + _index(places, catalog, len(out)), lost)


def _in_clear(data: bytes) -> dict[int, tuple[int, int]]:
    """Where each object stands, up to its stream if it has one; the last of a number counts. Streams are not looked
    into.
    """
    objects: dict[int, tuple[int, int]] = {}
    position = 0
    for start, end in [*((s.start, s.end) for s in streams(data)), (len(data), len(data))]:
        found = list(_OBJECT.finditer(data, position, start))
        for this, stop in zip(found, [*(f.start() for f in found[1:]), start], strict=False):
            if len(objects) < MOST_OBJECTS:
                objects.pop(int(this[1]), None)
                objects[int(this[1])] = this.start(), stop
        position = end
    return objects


def _packed(data: bytes, most: int) -> dict[int, bytes]:
    """Objects that stand packed in streams, by their numbers."""
    objects: dict[int, bytes] = {}
    for stream in streams(data):
        if not _PACKED.search(stream.head):
            continue
        first = _entry(stream, b"First")
        try:
            inside = zlib.decompressobj().decompress(data[stream.start : stream.end], most)
        except zlib.error:
            continue
        numbers = list(map(int, _NUMBERS.findall(inside[:first])))
        starts = [first + offset for offset in numbers[1::2]]
        for number, start, end in zip(numbers[::2], starts, [*starts[1:], len(inside)], strict=False):
            objects[number] = inside[start:end]
    return objects


def _entry(stream: Stream, name: bytes) -> int:
    found = re.search(rb"/%s\s+(\d{1,9})" % name, stream.head)
    return int(found[1]) if found else 0


def _is_whole(page: int, dictionaries: dict[int, bytes]) -> bool:
    """Whether all that a page refers to is there, and what that refers to."""
    if b"/Resources" not in dictionaries[page]:  # those of the page tree, which is lost
        return False
    waiting, seen = [page], {page}
    while waiting:
        for found in _REFERENCE.finditer(_ASIDE.sub(b"", dictionaries[waiting.pop()])):
            number = int(found[1])
            if number not in dictionaries:
                return False
            if number not in seen and not _PAGE.search(dictionaries[number]):
                seen.add(number)
                waiting.append(number)
    return True


def _index(places: dict[int, int], catalog: int, start: int) -> bytes:
    """A table of one section for each object, so that far apart numbers cost nothing."""
    table = b"".join(b"%d 1\n%010d 00000 n \n" % (number, places[number]) for number in sorted(places))
    about = b"<</Size %d/Root %d 0 R>>" % (catalog + 1, catalog)
    return b"xref\n0 1\n0000000000 65535 f \n%strailer%s\nstartxref\n%d\n%%%%EOF\n" % (table, about, start)
