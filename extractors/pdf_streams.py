"""Finds, before any library reads a PDF, the streams that would unpack to more than is read, and empties them.

A megabyte can unpack to a gigabyte, and a kilobyte too where it was packed several times over; every library that
reads PDFs unpacks a stream whole. What is looked at here is the file's bytes alone, so a damaged index or a page
tree without end costs nothing. Pictures are left as they are: nothing here unpacks them. A packing other than
Deflate, and what a password has scrambled, is not looked into; that is what the memory limit of a process is for.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

MOST_GAIN: Final = 1032
"""What a byte of Deflate can unpack to at most, by its format."""
PIECE: Final = 1 << 16
_HEAD: Final = 4096
"""How far before a stream its dictionary is looked for."""

_BEGIN: Final = re.compile(rb"(?<!end)stream\r?\n")
_OBJECT: Final = re.compile(rb"(\d{1,10})\s+\d{1,5}\s+obj\b")
_PICTURE: Final = re.compile(rb"/Subtype\s*/Image\b")
_NOT_READ: Final = re.compile(rb"/Type\s*/(?:Metadata|EmbeddedFile)\b")
_DEFLATE: Final = re.compile(rb"/Fl(?:ateDecode)?\b")
_FILTER_ELSEWHERE: Final = re.compile(rb"/Filter\s*\[?\s*\d+\s+\d+\s+R")
_UNKNOWN_DEPTH: Final = 3
"""Packings that are tried where the dictionary does not say how many there are."""


@dataclass(frozen=True, slots=True)
class Emptied:
    """A file without the streams that unpack to too much.

    `objects` are the numbers of those that may be needed to read it; metadata and attachments are not. `greatest`
    is a size that was reached, at which counting stopped.
    """

    data: bytes
    objects: frozenset[int] = frozenset()
    greatest: int = 0


@dataclass(frozen=True, slots=True)
class Stream:
    """A stream by the number of its object, its dictionary, and where its data stand."""

    number: int
    head: bytes
    start: int
    end: int


def empty_too_large(data: bytes, most: int) -> Emptied:
    """`data` with every stream that unpacks to more than `most` bytes overwritten with blanks of the same length."""
    too_large = [s for s in streams(data) if _unpacks_to_more(data, s, most)]
    if not too_large:
        return Emptied(data)
    kept = bytearray(data)
    for s in too_large:
        kept[s.start : s.end] = b" " * (s.end - s.start)
    needed = frozenset(s.number for s in too_large if not _NOT_READ.search(s.head))
    return Emptied(bytes(kept), needed, most + 1)


def streams(data: bytes) -> Iterator[Stream]:
    """Streams in the order of the file, whatever its index says."""
    position = 0
    while found := _BEGIN.search(data, position):
        start = found.end()
        end = data.find(b"endstream", start)
        position = end = len(data) if end < 0 else end
        head = data[max(0, found.start() - _HEAD) : found.start()]
        numbers = list(_OBJECT.finditer(head))
        number, head = (int(numbers[-1][1]), head[numbers[-1].end() :]) if numbers else (0, head)
        yield Stream(number, head, start, end)


def _unpacks_to_more(data: bytes, s: Stream, most: int) -> bool:
    if _PICTURE.search(s.head):
        return False
    depth = _UNKNOWN_DEPTH if _FILTER_ELSEWHERE.search(s.head) else len(_DEFLATE.findall(s.head))
    length = s.end - s.start
    if depth == 0:
        return length > most
    if length * MOST_GAIN**depth <= most:
        return False
    pieces: Iterator[bytes] = (data[i : min(i + PIECE, s.end)] for i in range(s.start, s.end, PIECE))
    total = 0
    for _ in range(depth):
        pieces = _unpacked(pieces)
    for piece in pieces:
        total += len(piece)
        if total > most:
            return True
    return False


def _unpacked(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """What one Deflate stream gives, in pieces; ends where it is damaged."""
    inflate = zlib.decompressobj()
    try:
        for piece in pieces:
            while piece and not inflate.eof:
                yield inflate.decompress(piece, PIECE)
                piece = inflate.unconsumed_tail
    except zlib.error:
        return
