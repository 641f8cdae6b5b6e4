"""Writes PDFs object by object, so that a test can say exactly what is wrong with one."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from typing import Final

FONT: Final = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
CATALOG, TREE, FACE, FIRST_PAGE, FREE = 1, 2, 3, 10, 5000
"""Numbers of objects: the catalog, the page tree, the font, the first page (its drawing is the next, then the second
page follows), and the first that no page takes."""

_COLUMNS: Final = (40, 190, 340, 430, 490, 570)
_HEADER: Final = ("Recommendation", "Action to take", "Lead Agency", "Target", "Progress")
_ROWS: Final = (
    ("1. Ask every tenant alone.", "Add the question to the form.", "Tarn Council", "May 2020", "Complete"),
    ("2. Ring the school early.", "Agree who rings and when.", "Tarn Police", "June 2020", "In progress"),
)


def file_of(objects: Mapping[int, bytes], *, trailer: bytes = b"") -> bytes:
    """A file with these numbered objects and an index of them."""
    out, places = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), {}
    for number, content in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    size = max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 00000 f \n"
    out += b"trailer<</Size %d/Root %d 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, CATALOG, trailer, start)
    return bytes(out)


def file_with_packed_objects(objects: Mapping[int, bytes], *, after_objects: int = 0, after_index: int = 0) -> bytes:
    """A file whose objects but streams stand in one packed stream and whose index is another, as newer ones do;
    so many megabytes of blanks are packed with each.
    """
    loose = {n: content for n, content in objects.items() if content.endswith(b"endstream")}
    packed = {n: content for n, content in objects.items() if n not in loose}
    heads, bodies = b"", b""
    for number, content in packed.items():
        heads += b"%d %d " % (number, len(bodies))
        bodies += content + b" "
    box, index = max(objects) + 1, max(objects) + 2
    about = b"/Type/ObjStm/N %d/First %d" % (len(packed), len(heads))
    loose[box] = bomb(heads + bodies, about, megabytes=after_objects)
    out, places = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), {}
    for number, content in loose.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    places[index] = len(out)
    order = {number: n for n, number in enumerate(packed)}
    entries = b"".join(
        b"\x01%s\0\0" % places[n].to_bytes(4, "big")
        if n in places
        else b"\x02%s%s" % (box.to_bytes(4, "big"), order[n].to_bytes(2, "big"))
        if n in order
        else bytes(7)
        for n in range(index + 1)
    )
    about = b"/Type/XRef/W[1 4 2]/Size %d/Root %d 0 R" % (index + 1, CATALOG)
    packed_index = bomb(entries, about, megabytes=after_index)
    out += b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (index, packed_index, places[index])
    return bytes(out)


def stream(data: bytes, entries: bytes = b"") -> bytes:
    """A stream object that holds the data as they are."""
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(data), entries, data)


def _with_blanks(data: bytes, megabytes: int) -> bytes:
    """Deflate of the data and of so many megabytes of blanks: one is packed, and its packed form repeated."""
    block = b" " * (1 << 20)
    packer = zlib.compressobj(9)
    begin = packer.compress(data) + packer.flush(zlib.Z_FULL_FLUSH)
    one = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    end = b"\x03\x00"  # an empty last block
    check = zlib.adler32(data)
    for _ in range(megabytes):
        check = zlib.adler32(block, check)
    return begin + one * megabytes + end + check.to_bytes(4, "big")


def deflated(data: bytes, entries: bytes = b"", *, times: int = 1) -> bytes:
    """A stream object that is packed, once or several times over."""
    return bomb(data, entries, megabytes=0, times=times)


def bomb(data: bytes, entries: bytes = b"", *, megabytes: int = 1024, times: int = 1) -> bytes:
    """A stream object of a thousandth of the size that it unpacks to, or a millionth if it is packed twice."""
    packed = _with_blanks(data, megabytes)
    for _ in range(times - 1):
        packed = zlib.compress(packed, 9)
    return stream(packed, entries + b"/Filter[%s]" % (b"/FlateDecode" * times))


def pages_of(
    *drawings: bytes, box: str = "0 0 612 792", resources: bytes = b"", more: Mapping[int, bytes] | None = None
) -> dict[int, bytes]:
    """Objects of a document with a page for each drawing, an object as `stream` gives it."""
    kids = b" ".join(b"%d 0 R" % (FIRST_PAGE + 2 * i) for i in range(len(drawings)))
    objects = {
        CATALOG: b"<</Type/Catalog/Pages %d 0 R>>" % TREE,
        TREE: b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(drawings)),
        FACE: FONT,
    }
    for i, drawing in enumerate(drawings):
        number = FIRST_PAGE + 2 * i
        objects[number] = page_of(number + 1, box, resources)
        objects[number + 1] = drawing
    return {**objects, **(more or {})}


def page_of(drawing: int, box: str = "0 0 612 792", resources: bytes = b"") -> bytes:
    """A page object."""
    return b"<</Type/Page/Parent %d 0 R/MediaBox[%s]/Contents %d 0 R/Resources<</Font<</F %d 0 R>>%s>>>>" % (
        TREE,
        box.encode(),
        drawing,
        FACE,
        resources,
    )


def words_at(text: str, x: float = 60, y: float = 700, size: float = 10) -> bytes:
    """Operators that print a line."""
    safe = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return b"BT /F %g Tf %g %g Td (%s) Tj ET\n" % (size, x, y, safe.encode("cp1252"))


def drawn_plan(rows: Sequence[Sequence[str]] = _ROWS) -> bytes:
    """Operators that draw a ruled plan of two actions."""
    lines = [_HEADER, *rows]
    top, step = 740, 30
    out = b"0.7 w\n"
    for n in range(len(lines) + 1):
        out += b"%d %d m %d %d l S\n" % (_COLUMNS[0], top - step * n, _COLUMNS[-1], top - step * n)
    for x in _COLUMNS:
        out += b"%d %d m %d %d l S\n" % (x, top, x, top - step * len(lines))
    for n, cells in enumerate(lines):
        for x, text in zip(_COLUMNS, cells, strict=False):
            out += words_at(text, x + 4, top - step * n - 18, 9)
    return out
