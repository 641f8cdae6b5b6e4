"""Reads Word documents: rows of their tables and lines around them, as they stand with all changes accepted.

Pages are laid out by the program that shows the file and are not known. A table within a table is read as one
where it is all that its row holds; else it is part of its cell's text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from extractors.flow import Flow
from extractors.repair import repair
from extractors.word_numbering import Numbering, read_numbering
from extractors.word_package import W, open_word
from extractors.word_tables import Grid, Row, edges_of, read_grid
from extractors.word_text import PARAGRAPH, Paragraph, children, read_paragraph, text_of
from schemas.enums import Reader
from schemas.fragment import RowGeometry, Transcript

MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_NO_NOTE: Final = ("separator", "continuationSeparator", "continuationNotice")


def read_word(data: bytes) -> Transcript:
    """Transcribes a `.docx` file; notes, and then running headers and footers, follow the text.

    Raises ExtractionError: `corrupt` where it cannot be opened, `empty` where it holds no text.
    """
    file = open_word(data)
    walk = _Walk(read_numbering(file.numbering, file.styles))
    walk.blocks(children(file.body))
    walk.flow.end_block()
    for root in file.notes:
        walk.apart([text_of(note) for note in root if note.get(f"{W}type") not in _NO_NOTE])
    walk.apart(dict.fromkeys(text_of(edge) for edge in file.edges))
    return walk.flow.finish(MEDIA_TYPE, title=" ".join(repair(file.title).split()) or None)


class _Walk:
    """One pass over the blocks of a document, in order: numbers are counted on the way."""

    def __init__(self, numbering: Numbering) -> None:
        self.numbering = numbering
        self.flow = Flow(Reader.WORD)

    def apart(self, texts: Iterable[str]) -> None:
        """Text that stands outside the flow of the body."""
        for text in texts:
            for part in text.split(PARAGRAPH):
                self.flow.count(part)
                self.flow.line(part)

    def blocks(self, elements: Iterable[Any]) -> None:
        """Paragraphs and tables outside any table."""
        for element in elements:
            if element.tag == f"{W}p":
                self._line(read_paragraph(element, self.numbering))
            elif element.tag == f"{W}tbl":
                self._table(element)

    def _line(self, paragraph: Paragraph) -> None:
        if paragraph.page_before:
            self.flow.end_block()
        self.flow.count(paragraph.counted)
        for part in paragraph.text.split(PARAGRAPH):
            self.flow.line(part)
        for box in paragraph.boxes:
            self.blocks(children(box))
        if paragraph.page_after:
            self.flow.end_block()

    def _table(self, table: Any) -> None:
        grid = read_grid(table)
        edges = edges_of(grid)
        begun = False
        for row in grid.rows:
            frame = _frame(row)
            if frame is not None:
                self.blocks(children(frame))
                begun = False
                continue
            if not begun:
                self.flow.table()
                begun = True
            self._row(row, grid, edges)

    def _row(self, row: Row, grid: Grid, edges: tuple[float, ...]) -> None:
        texts, merged = [""] * grid.width, [False] * grid.width
        bold: list[bool] = []
        for cell in row.cells:
            paragraphs = list(self._paragraphs(cell.element))
            text = _joined(paragraphs)
            texts[cell.first] = PARAGRAPH.join(filter(None, (texts[cell.first], text)))
            merged[cell.first : cell.end] = [cell.merged_up] * (cell.end - cell.first)
            bold += [p.bold for p in paragraphs if p.text]
            for paragraph in paragraphs:
                self.flow.count(paragraph.counted)
        filled = [cell for cell in row.cells if texts[cell.first]]
        geometry = RowGeometry(
            edges=edges,
            merged_up=tuple(merged),
            shaded=bool(filled) and all(cell.shaded for cell in filled),
            bold=bool(bold) and all(bold),
        )
        self.flow.row(texts, geometry=geometry)

    def _paragraphs(self, cell: Any) -> Iterable[Paragraph]:
        """Paragraphs of a cell, those in text boxes and tables within it among them."""
        for element in children(cell):
            if element.tag == f"{W}p":
                paragraph = read_paragraph(element, self.numbering)
                yield paragraph
                for box in paragraph.boxes:
                    yield from self._paragraphs(box)
            elif element.tag == f"{W}tbl":
                for row in read_grid(element).rows:
                    inner = [list(self._paragraphs(c.element)) for c in row.cells]
                    text = " ".join(filter(None, (_joined(paragraphs) for paragraphs in inner)))
                    yield Paragraph(text, " ".join(p.counted for paragraphs in inner for p in paragraphs))


def _joined(paragraphs: Sequence[Paragraph]) -> str:
    """The text of a cell. A paragraph whose end was deleted goes on in the next."""
    out, before = "", None
    for paragraph in paragraphs:
        if not paragraph.text and not paragraph.joined:
            continue
        if before is not None and before.joined:
            apart = before.counted[-1:].isspace() or paragraph.counted[:1].isspace()
            out += " " * apart + paragraph.text
        else:
            out += (PARAGRAPH if out else "") + paragraph.text
        before = paragraph
    return out


def _frame(row: Row) -> Any | None:
    """The only cell of a row that holds anything, where what it holds is a table: a frame around it."""
    filled = [cell.element for cell in row.cells if any((t.text or "").strip() for t in cell.element.iter(f"{W}t"))]
    if len(filled) != 1:
        return None
    return filled[0] if any(block.tag == f"{W}tbl" for block in children(filled[0])) else None
