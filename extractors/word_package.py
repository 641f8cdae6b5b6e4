"""Opens Word files: the parts of the package that hold text, parsed without entities and within limits."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from extractors.errors import ExtractionError
from schemas.enums import ErrorCode

_STRICT: Final = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL: Final = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W: Final = f"{{{_USUAL.decode()}}}"
"""Namespace of the elements of a Word document, as it stands before their names."""

MAX_UNPACKED: Final = 512 * 1024 * 1024
"""Bytes that the parts of one document may take up: Word files with many photographs reach a tenth of it."""
MAX_RATIO: Final = 200
"""Times that a part may be larger than it is packed; XML of long tables reaches 60."""
_SMALL: Final = 4 * 1024 * 1024
"""Bytes below which no part is a threat, however well it packs."""
_BROKEN: Final = (AttributeError, EOFError, KeyError, NotImplementedError, OSError, ValueError)
"""What python-docx and zipfile raise, besides errors of their own, where a package lacks what it should have."""
_DAMAGED: Final = "the Word file is damaged and cannot be opened: get another copy"


@dataclass(frozen=True, slots=True)
class WordFile:
    """Roots of the parts that hold text, and what the file says of itself; None or empty for those it lacks."""

    body: Any
    styles: Any | None
    numbering: Any | None
    notes: tuple[Any, ...]
    edges: tuple[Any, ...]
    """Headers and footers in the order of their parts."""
    title: str


def open_word(data: bytes) -> WordFile:
    """The parts of a `.docx` file, macros and templates included.

    Raises ExtractionError: `corrupt` where it cannot be read, `stream_too_large` where it unpacks to more than is
    sensible.
    """
    from docx.opc.package import OpcPackage
    from docx.oxml import parse_xml
    from lxml.etree import XMLSyntaxError

    _check_size(data)
    try:
        package = OpcPackage.open(io.BytesIO(data))
        main = next(_related(package, "officeDocument"), None)
        root = None if main is None else _root(main, parse_xml)
        body = None if root is None else root.find(f"{W}body")
        if main is None or body is None:
            raise ExtractionError(ErrorCode.CORRUPT, _DAMAGED)
        styles, numbering = (
            next((_root(part, parse_xml) for part in _related(main, kind)), None) for kind in ("styles", "numbering")
        )
        notes = [_root(part, parse_xml) for kind in ("footnotes", "endnotes") for part in _related(main, kind)]
        edges = [_root(part, parse_xml) for kind in ("header", "footer") for part in _related(main, kind)]
        return WordFile(body, styles, numbering, tuple(notes), tuple(edges), _title(package))
    except (XMLSyntaxError, zipfile.BadZipFile, zlib.error, *_BROKEN) as error:
        raise ExtractionError(ErrorCode.CORRUPT, _DAMAGED) from error


def _check_size(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, OSError) as error:
        raise ExtractionError(ErrorCode.CORRUPT, _DAMAGED) from error
    swollen = any(p.file_size > max(_SMALL, MAX_RATIO * p.compress_size) for p in parts)
    if swollen or sum(p.file_size for p in parts) > MAX_UNPACKED:
        message = "the Word file unpacks to far more than a document holds, and was not opened: save it anew"
        raise ExtractionError(ErrorCode.STREAM_TOO_LARGE, message)


def _related(owner: Any, kind: str) -> Iterator[Any]:
    """Parts that a package or part refers to as being of a kind, under the older or the strict name for it."""
    related = (r for r in owner.rels.values() if not r.is_external and r.reltype.rsplit("/", 1)[-1] == kind)
    return (r.target_part for r in sorted(related, key=lambda r: str(r.target_part.partname)))


def _root(part: Any, parse_xml: Any) -> Any:
    """The part's XML; python-docx's parser resolves no entities and reads no other file."""
    blob = part.blob
    if _STRICT in blob:  # the same elements in the strict form of the standard
        return parse_xml(blob.replace(_STRICT, _USUAL))
    return part.element if hasattr(part, "element") else parse_xml(blob)


def _title(package: Any) -> str:
    try:
        return str(package.core_properties.title or "")
    except (KeyError, ValueError, AttributeError):
        return ""
