"""Fragments of documents that have no pages: rows and lines as they flow, in blocks that stand for pages.

A block ends where the author or a converter ends a page, and before each further table: what cuts a row in such
files is a page of the document that they were made from, and there a converter begins a table anew.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.errors import ExtractionError
from schemas.enums import ErrorCode, Reader
from schemas.fragment import Fragment, Page, RowGeometry, Transcript, count_characters


class Flow:
    """Takes down a document in reading order. Rows are numbered through the document, since no page begins anew."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._pages: list[Page] = []
        self._fragments: list[Fragment] = []
        self._characters = 0
        self._rows = 0
        self._has_table = False

    def line(self, text: str, *, line: int | None = None, tight: bool = False) -> None:
        """A line outside tables; blank ones are nothing."""
        if text.strip():
            self._add(Fragment(self._number, self._rows + 1, "line", (text,), line=line, tight=tight))

    def table(self) -> None:
        """A table begins: on a block of its own where the block has one already."""
        if self._has_table:
            self.end_block()
        self._has_table = True

    def row(self, cells: Sequence[str], *, line: int | None = None, geometry: RowGeometry | None = None) -> None:
        """A row of the table; one without text is nothing, and one of a single column is a line."""
        if not any(map(str.strip, cells)):
            return
        if len(cells) == 1:
            self.line(cells[0], line=line)
            return
        self._add(Fragment(self._number, self._rows + 1, "cells", tuple(cells), line=line, geometry=geometry))

    def count(self, text: str) -> None:
        """Text as the source has it, for the account of the block it stands in."""
        self._characters += count_characters(text)

    def end_block(self) -> None:
        if self._fragments:
            self._pages.append(Page(self._number, tuple(self._fragments), self._characters, self._reader))
            self._fragments, self._characters = [], 0
        self._has_table = False

    def finish(self, media_type: str, *, title: str | None = None, warnings: tuple[str, ...] = ()) -> Transcript:
        """The document. Raises ExtractionError `empty` where it holds no text."""
        self.end_block()
        if not self._pages:
            raise ExtractionError(ErrorCode.EMPTY, "the file holds no text: get another copy")
        return Transcript(media_type, tuple(self._pages), None, paged=False, title=title, warnings=warnings)

    @property
    def _number(self) -> int:
        return len(self._pages) + 1

    def _add(self, fragment: Fragment) -> None:
        self._fragments.append(fragment)
        self._rows += 1
