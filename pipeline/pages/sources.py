"""Finds the source of each document among files of today: by its bytes, whatever its name is now."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.errors import ExtractionError
from pipeline.pages.rows import Row
from pipeline.reading import read_bytes
from pipeline.sources import find
from schemas.enums import CodedValue


class SourceCode(CodedValue):
    """Why pages of a document are not shown on the review site."""

    SOURCE_MISSING = "source_missing", "no file among the sources has the bytes that were parsed"
    SOURCE_CHANGED = "source_changed", "the file of this name has other bytes now than when it was parsed"
    SOURCE_UNREADABLE = "source_unreadable", "the file could not be opened or read again"
    DRAWING_STOPPED = "drawing_stopped", "drawing took longer than it may, or the process that drew died"
    PAGES_NOT_DRAWN = "pages_not_drawn", "some pages could not be drawn; the others are shown"


@dataclass(frozen=True)
class Problem:
    """What is wrong with the source of a document, and what to do."""

    code: SourceCode
    message: str


@dataclass(frozen=True)
class Located:
    """Where each document lies, by its id, and what is wrong with those that lie nowhere."""

    locations: dict[str, str]
    problems: dict[str, Problem]


_MISSING: Final = "is not among the sources: give --sources the folder that it was parsed from"
_CHANGED: Final = "has changed since it was parsed: parse it again, or give --sources the file as it was"


def locate(documents: Iterable[Row], sources: Sequence[str]) -> Located:
    """Hold every file that `sources` (files, folders, patterns, URLs) name against the documents of a dataset.

    Raises ArgumentsError where a path does not exist or nothing is named.
    """
    wanted = {row["document_id"]: row["source_file"] for row in documents if row["duplicate_of"] is None}
    locations: dict[str, str] = {}
    names: set[str] = set()
    for source in find(sources).sources:
        names.add(source.source_file)
        try:
            digest = hashlib.sha256(read_bytes(source.location)).hexdigest()
        except (OSError, ExtractionError):
            continue  # its document is then told to be missing
        if digest in wanted:
            locations.setdefault(digest, source.location)
    problems = {
        document_id: Problem(SourceCode.SOURCE_CHANGED, f"{name} {_CHANGED}")
        if name in names
        else Problem(SourceCode.SOURCE_MISSING, f"{name} {_MISSING}")
        for document_id, name in wanted.items()
        if document_id not in locations
    }
    return Located(locations, problems)
