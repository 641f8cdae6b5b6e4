"""Reads Markdown as document converters write it: pipe tables, HTML tables, and the lines around them.

A table's first row is a row like any other: a converter that carries a table on over a page puts there whatever
came first. Where a table has rows longer than its header, nothing is cut off.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from extractors.flow import Flow
from extractors.html import parse, transcribe
from extractors.line_breaks import MARK, settle, with_breaks
from extractors.markup import plain_text
from extractors.repair import repair
from extractors.text_dump import decode
from schemas.enums import Reader
from schemas.fragment import Transcript

MEDIA_TYPE: Final = "text/markdown"
_NEW_PAGE: Final = "\f"

_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_DELIMITER: Final = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*|\s*\|\s*:?-+:?\s*\|\s*")
_PIPE: Final = re.compile(r"(?<!\\)((?:\\\\)*)\|")
_BR: Final = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
_RULE: Final = re.compile(r"\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|\{\d+\}-{3,}|={3,})\s*")
_FENCE: Final = re.compile(r"\s{0,3}(?:`{3,}|~{3,})\s*[\w+-]*\s*")
_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_HEADING: Final = re.compile(r"\s{0,3}#{1,6}\s+|\s+#+\s*$")
_QUOTE: Final = re.compile(r"^\s{0,3}(?:>\s?)+")
_ITEM: Final = re.compile(r"\s*[*+-]\s+(?=\S)")
_TABLE_TAG: Final = re.compile(r"<(/?)table\b", re.IGNORECASE)
_MARKED: Final = re.compile(r"[*_`\\\[\]<&!~]")
_LIST_IN_CELL: Final = re.compile(rf"(^|{MARK})\s*[*+-]\s+(?=\S)")


def looks_like_markdown(text: str) -> bool:
    """Whether a text has a pipe table: a delimiter row, or rows that begin and end with a pipe."""
    lines: list[str] = _LINE_END.split(text)
    if any("|" in line and _DELIMITER.fullmatch(line) for line in lines):
        return True
    filled = [line.strip() for line in lines if line.strip()]
    rows = sum(line.startswith("|") and line.endswith("|") and len(line) > 2 for line in filled)
    return rows > 1 and rows * 2 > len(filled)


def read_markdown(data: bytes) -> Transcript:
    """Transcribes a Markdown file. Raises ExtractionError: `not_a_document`, `empty`."""
    text, warnings = decode(data)
    text = _COMMENT.sub(_without_comment, repair(text))
    flow = Flow(Reader.MARKDOWN)
    _Walk([_QUOTE.sub("", line, count=1) for line in _LINE_END.split(text)], flow).read()
    return flow.finish(MEDIA_TYPE, warnings=warnings)


def _without_comment(match: re.Match[str]) -> str:
    """A comment is not shown; its lines stay, so that those below keep their numbers."""
    page = _NEW_PAGE if re.search(r"page", match[0], re.IGNORECASE) else ""
    return page + "\n" * match[0].count("\n")


class _Walk:
    """One pass over the lines of a document, in order."""

    def __init__(self, lines: Sequence[str], flow: Flow) -> None:
        self.lines = lines
        self.flow = flow
        self.tables = _tables(lines)
        self.ends = settle(_BR.sub(MARK, cell) for t in self.tables.values() for r in t for cell in r.cells)

    def read(self) -> None:
        at, blank = 0, True
        while at < len(self.lines):
            line = self.lines[at]
            if _NEW_PAGE in line:
                self.flow.end_block()
            if at in self.tables:
                at = self._table(self.tables[at])
                blank = False
            elif _TABLE_TAG.search(line):
                at = self._html(at)
                blank = False
            else:
                blank = self._line(at, tight=not blank)
                at += 1

    def _table(self, rows: Sequence[_Row]) -> int:
        """A row shorter than the others lacks its last cells, as GFM has it."""
        self.flow.table()
        width = self._width(rows)
        for row in rows:
            cells = [_plain_cell(cell, self.ends) for cell in row.cells]
            self.flow.count(_plain(" ".join(row.cells)))
            self.flow.row([*cells, *[""] * (width - len(cells))], line=row.first + 1)
        return rows[-1].end

    def _width(self, rows: Sequence[_Row]) -> int:
        """Columns of the delimiter row, else of most rows: a pipe that nobody escaped makes none."""
        lines = self.lines[rows[0].first - 1 : rows[-1].end]
        ruled = next((len(_split(line)) for line in lines if _DELIMITER.fullmatch(line)), 0)
        return ruled or Counter(len(row.cells) for row in rows).most_common(1)[0][0]

    def _html(self, first: int) -> int:
        """Lines from one with `<table` to the one that closes it, read as a web page."""
        depth, at = 0, first
        while at < len(self.lines):
            depth += sum(-1 if m[1] else 1 for m in _TABLE_TAG.finditer(self.lines[at]))
            at += 1
            if depth <= 0:
                break
        transcribe(parse("\n".join(self.lines[first:at])), self.flow, first_line=first + 1)
        return at

    def _line(self, at: int, *, tight: bool) -> bool:
        """Takes down a line of prose; tells whether it is blank."""
        line = self.lines[at].replace(_NEW_PAGE, "")
        if _RULE.fullmatch(line):
            self.flow.end_block()
            return True
        if not line.strip() or _FENCE.fullmatch(line):
            return True
        text = _HEADING.sub("", line)
        text = _plain(_ITEM.sub("• ", text))
        self.flow.count(text)
        self.flow.line(text, line=at + 1, tight=tight)
        return False


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a pipe table: its cells as written, the index of its first line and of the line after it."""

    cells: tuple[str, ...]
    first: int
    end: int


def _tables(lines: Sequence[str]) -> dict[int, list[_Row]]:
    """Pipe tables by the index of their first line."""
    found: dict[int, list[_Row]] = {}
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and _goes_on(lines, at, end):
            end += 1
        block = range(at, end)
        if end > at and _is_table([lines[i] for i in block]):
            rows = list(_rows(lines, block))
            if rows:
                found[at] = [*rows[:-1], _Row(rows[-1].cells, rows[-1].first, end)]
        at = max(end, at + 1)
    return found


def _goes_on(lines: Sequence[str], first: int, at: int) -> bool:
    """Whether a line is part of the table that begins at `first`: it has a pipe, or ends a row that is still open."""
    line = lines[at].strip()
    if not line or _NEW_PAGE in line or _FENCE.fullmatch(line):
        return False
    if _PIPE.search(line):
        return True
    return at > first and _is_open(lines[at - 1]) and any(_PIPE.search(text) for text in lines[at : at + 3])


def _is_open(line: str) -> bool:
    """A row that begins with a pipe and does not end with one goes on in the next line."""
    return line.strip().startswith("|") and not re.search(r"(?<!\\)\|\s*$", line)


def _is_table(block: Sequence[str]) -> bool:
    if any(_DELIMITER.fullmatch(line) and "|" in line for line in block):
        return True
    return all(line.strip().startswith("|") for line in block) and len(_split(block[0])) > 1


def _rows(lines: Sequence[str], block: range) -> Iterator[_Row]:
    text, first = "", block.start
    for i in block:
        line = lines[i].strip()
        if not text and _DELIMITER.fullmatch(line):
            continue
        first = first if text else i
        text = f"{text} {line}" if text else line
        following = lines[i + 1].strip() if i + 1 in block else ""
        if _is_open(text) and following and not following.startswith("|") and not _DELIMITER.fullmatch(following):
            continue
        yield _Row(tuple(_split(text)), first, i + 1)
        text = ""


def _split(line: str) -> list[str]:
    """Cells of a row; a pipe after a backslash is a letter, and so is one in a code span (GFM says it is none)."""
    line = line.strip()
    line = line[1:] if line.startswith("|") else line
    parts = _PIPE.sub(lambda m: f"{m[1]}\0", line).split("\0")
    if len(parts) > 1 and not parts[-1].strip():
        parts.pop()
    return [part.replace("\\|", "|").strip() for part in parts]


def _plain_cell(cell: str, ends: str) -> str:
    cell = _LIST_IN_CELL.sub(r"\1• ", _BR.sub(MARK, cell))
    return with_breaks(MARK.join(_plain(part) for part in cell.split(MARK)), ends)


def _plain(text: str) -> str:
    """A line without its markup: the text that Markdown shows, images aside."""
    if not _MARKED.search(text):
        return " ".join(text.split())
    out = "".join(_shown(_inline().parseInline(text)[0].children or ()))
    return plain_text(out)


def _shown(tokens: Sequence[Any]) -> Iterator[str]:
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            yield " "
        elif token.type != "image":
            yield token.content


@cache
def _inline() -> Any:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable("strikethrough")
