"""Many documents: each file's bytes are parsed once, and one document's failure leaves the others alone."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.convert import Converted, convert, download_id, read_file, unreadable
from pipeline.sources import Source
from schemas.enums import ErrorCode

if TYPE_CHECKING:
    from pipeline.dataset import Previous
    from schemas.document import Document


@dataclass(frozen=True)
class _Member:
    """One `source_file` of the dataset to be; `path` or `kept` says where it comes from."""

    source_file: str
    digest: str | None
    """SHA-256 of the bytes; None where they could not be read, which makes no two files alike."""
    path: Path | None = None
    kept: Document | None = None


def convert_all(sources: Sequence[Source], previous: Previous | None = None) -> Iterator[Converted]:
    """Every document in the order of the dataset, those of `previous` that `sources` do not name among them.

    The first name of the same bytes carries the records, the others are its duplicates.
    """
    members = sorted([*map(_new, sources), *_kept(sources, previous)], key=lambda member: member.source_file)
    named = {member.digest: member.path for member in reversed(members) if member.path and member.digest}
    firsts: dict[str, Document] = {}
    for member in members:
        first = firsts.get(member.digest) if member.digest else None
        if first is not None:
            yield Converted(_duplicate(first, member.source_file))
            continue
        converted = _converted(member, member.path or named.get(member.digest or ""), previous)
        if converted.document.document_id == member.digest:
            firsts[member.digest] = converted.document
        yield converted


def _new(source: Source) -> _Member:
    try:
        return _Member(source.source_file, _digest(read_file(source.path)), source.path)
    except OSError:  # told when the file's turn comes
        return _Member(source.source_file, None, source.path)


def _kept(sources: Sequence[Source], previous: Previous | None) -> list[_Member]:
    if previous is None:
        return []
    named = {source.source_file for source in sources}
    return [
        _Member(
            document.source_file,
            None if document.error_code is ErrorCode.UNREADABLE else document.document_id,
            kept=document,
        )
        for document in previous.documents()
        if document.source_file not in named
    ]


def _converted(member: _Member, path: Path | None, previous: Previous | None) -> Converted:
    """Parsed afresh where the run names a file with these bytes, else as the previous dataset has it."""
    if path is None:
        if previous is None or member.kept is None:
            raise ValueError(f"{member.source_file} comes from nowhere")
        return previous.converted(member.kept.model_copy(update={"duplicate_of": None}))
    if member.digest is None:
        return convert(path, source_file=member.source_file)
    try:
        data = read_file(path)
    except OSError as error:
        return unreadable(member.source_file, error.strerror or str(error))
    if _digest(data) != member.digest:
        return unreadable(member.source_file, "it changed during the run")
    return convert(data, source_file=member.source_file)


def _duplicate(first: Document, source_file: str) -> Document:
    """What is known of the bytes holds under every name; what is known of the name does not."""
    error = first.error and source_file + first.error.removeprefix(first.source_file)
    return first.model_copy(
        update={
            "source_file": source_file,
            "duplicate_of": first.source_file,
            "download_id": download_id(source_file),
            "error": error,
        }
    )


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
