"""Reads web pages: rows of their tables and lines around them, as browsers show them and converters write them.

A table within a table is read as one where it is all that its row holds; else it is part of its cell's text.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Any, Final

from extractors.errors import ExtractionError
from extractors.flow import Flow
from extractors.line_breaks import MARK, PARAGRAPH, settle, with_breaks
from extractors.repair import repair
from extractors.spans import Placed, Spanned, place
from extractors.text_dump import decode
from extractors.word_numbering import written
from schemas.enums import ErrorCode, Reader, WarningCode
from schemas.fragment import RowGeometry, Transcript

MEDIA_TYPE: Final = "text/html"

_CHARSET: Final = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_XML_HEAD: Final = re.compile(r"\A\s*<\?xml[^>]*\?>")
_HEAD: Final = 4096
_UNSEEN: Final = frozenset(("script", "style", "template", "head", "title", "noscript", "iframe", "object", "svg"))
_BLOCKS: Final = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table ul "
    "thead tbody tfoot tr td th".split()
)
_GROUPS: Final = ("thead", "tbody", "tfoot")
_NEW_PAGE: Final = re.compile(r"(?:page-break-(?:before|after)\s*:\s*always|break-(?:before|after)\s*:\s*page)", re.I)
_PAGE_NAME: Final = re.compile(r"(?:^|[\s_-])page(?:[\s_-]?(?:break|container|\d+))?(?:$|\s)", re.IGNORECASE)
_PAGE_NOTE: Final = re.compile(r"\s*page\s*-?\s*(?:break|number|\d|end|start)", re.IGNORECASE)
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
DEEPEST: Final = 200
"""Elements within each other that are read; browsers give up at some 500, and no author means more than twenty."""
_TOO_DEEP: Final = "the page nests its parts deeper than any browser shows: save it anew"
_SPACE: Final = re.compile(r"[ \t\r\n\f]+")
_OWN_MARK: Final = re.compile(r"\s*(?:[•▪‣◦–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s", re.IGNORECASE)


def read_html(data: bytes) -> Transcript:
    """Transcribes a web page or a part of one.

    Raises ExtractionError: `not_a_document` where the bytes are no text, `empty` where nothing is shown.
    """
    text, warnings = _decoded(data)
    root = parse(repair(text))
    flow = Flow(Reader.HTML)
    title = next((" ".join(t.text_content().split()) for t in root.iter("title")), "")
    transcribe(root, flow)
    return flow.finish(MEDIA_TYPE, title=title or None, warnings=warnings)


def _decoded(data: bytes) -> tuple[str, tuple[WarningCode, ...]]:
    """By its byte order mark, else as the page says of itself where that fits, else as any other text."""
    named = _CHARSET.search(data[:_HEAD])
    if named and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return data.decode(named[1].decode("ascii")), ()
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data)


def parse(text: str) -> Any:
    """The tree that libxml2 makes of a page, broken markup mended; nothing is fetched."""
    from lxml import etree
    from lxml import html as lxml_html

    data = _XML_HEAD.sub("", text).encode("utf-8")
    try:
        for huge in (False, True):
            parser = lxml_html.HTMLParser(no_network=True, encoding="utf-8", huge_tree=huge)
            root = lxml_html.document_fromstring(data, parser=parser)
            if not any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log):
                return flattened(root) if huge else root
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise ExtractionError(ErrorCode.EMPTY, "the page shows no text: get another copy") from error
    raise ExtractionError(ErrorCode.CORRUPT, _TOO_DEEP)


def flattened(root: Any) -> Any:
    """A tree that is deeper than is read, without the elements that hold nothing but another of their kind.

    Raises ExtractionError `corrupt` where it still is deeper.
    """
    for element in list(root.iterdescendants("div", "span", "font", "b", "i", "p", "center")):
        while (inner := _only_child(element)) is not None:
            inner.drop_tag()
    from lxml import etree

    deep = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        deep += 1 if event == "start" else -1
        if deep > DEEPEST:
            raise ExtractionError(ErrorCode.CORRUPT, _TOO_DEEP)
    return root


def _only_child(element: Any) -> Any | None:
    """All that an element holds, where that is another of its kind."""
    if len(element) != 1 or element[0].tag != element.tag:
        return None
    return None if (element.text or "").strip() or (element[0].tail or "").strip() else element[0]


def transcribe(root: Any, flow: Flow, *, first_line: int = 1) -> None:
    """Takes down what a tree shows; `first_line` is the line of the source that the tree begins on."""
    walk = _Walk(flow, first_line - 1, settle(_cell_texts(root)))
    walk.block(root)
    walk.end_line()


class _Walk:
    """One pass over a page, in order: inline text is gathered until a block ends it."""

    def __init__(self, flow: Flow, offset: int, ends: str) -> None:
        self.flow = flow
        self.offset = offset
        self.ends = ends
        """What a `<br>` in this document stands for."""
        self.text = ""
        self.at: int | None = None

    def block(self, element: Any) -> None:
        if _begins_page(element):
            self.end_line()
            self.flow.end_block()
        self._add(element.text, element)
        for child in element:
            self._child(child)
            self._add(child.tail, child)

    def _child(self, child: Any) -> None:
        if not isinstance(child.tag, str):
            if _is_comment(child) and _PAGE_NOTE.match(child.text or ""):
                self.end_line()
                self.flow.end_block()
        elif _is_unseen(child):
            return
        elif child.tag == "table":
            self.end_line()
            self._table(child)
        elif child.tag == "br":
            self.end_line()
        elif child.tag == "li":
            self.end_line()
            self.text = _item_mark(child)
            self.block(child)
            self.end_line()
        elif child.tag in _BLOCKS:
            self.end_line()
            self.block(child)
            self.end_line()
        else:
            self.block(child)

    def _add(self, text: str | None, element: Any) -> None:
        if text and text.strip() and self.at is None:
            self.at = element.sourceline
        self.text += text or ""

    def end_line(self) -> None:
        text = _tidy(self.text)
        if any(map(str.isalnum, text)):
            self.flow.count(text)
            self.flow.line(text, line=self._line(self.at))
        self.text, self.at = "", None

    def _line(self, number: int | None) -> int | None:
        return None if number is None else number + self.offset

    def _table(self, table: Any) -> None:
        for caption in table.iterchildren("caption"):
            self.block(caption)
            self.end_line()
        begun = False
        for rows in _row_groups(table):
            placed = place([[_spanned(cell) for cell in _cells(row)] for row in rows])
            for row, laid in zip(rows, placed, strict=True):
                frame = _frame(row)
                if frame is not None:
                    self.block(frame)
                    self.end_line()
                    begun = False
                    continue
                if not begun:
                    self.flow.table()
                    begun = True
                self._row(row, laid)
        self._strays(table)

    def _row(self, row: Any, laid: Placed) -> None:
        for cell in _cells(row):
            self.flow.count(" ".join((*_shown(cell), *map(_item_mark, cell.iter("li")))))
        cells = [with_breaks(text, self.ends) for text in laid.cells]
        bold = all(_is_bold(cell) for cell in _cells(row) if cell.text_content().strip())
        geometry = RowGeometry(merged_up=laid.merged_up, bold=bold)
        self.flow.row(cells, line=self._line(row.sourceline), geometry=geometry)

    def _strays(self, table: Any) -> None:
        """Text that broken markup left in a table and in no cell."""
        for element in (table, *(e for e in table.iter(*_GROUPS, "tr") if _table_of(e) is table)):
            texts = [element.text, *(child.tail for child in element)]
            for text in texts:
                self._add(text, element)
                self.end_line()


def _row_groups(table: Any) -> Iterator[list[Any]]:
    """Rows in the order in which they are shown: those of `thead` first, those of `tfoot` last.

    Rows that stand in no group are one with those beside them.
    """
    groups: dict[str, list[list[Any]]] = {name: [] for name in _GROUPS}
    loose: list[Any] = []
    for child in table:
        if child.tag == "tr":
            if not loose:
                groups["tbody"].append(loose)
            loose.append(child)
        elif child.tag in _GROUPS and not _is_unseen(child):
            groups[child.tag].append([row for row in child if row.tag == "tr"])
            loose = []
    for rows in (rows for name in _GROUPS for rows in groups[name]):
        kept = [row for row in rows if not _is_unseen(row)]
        if kept:
            yield kept


def _cells(row: Any) -> list[Any]:
    return [cell for cell in row if cell.tag in ("td", "th") and not _is_unseen(cell)]


def _spanned(cell: Any) -> Spanned:
    return Spanned(_cell_text(cell), _span(cell, "colspan", least=1), _span(cell, "rowspan", least=0))


def _span(cell: Any, name: str, *, least: int) -> int:
    found = re.match(r"\s*(\d{1,5})", cell.get(name) or "")
    return max(int(found[1]), least) if found else 1


def _cell_texts(root: Any) -> Iterator[str]:
    return (_cell_text(cell) for cell in root.iter("td", "th") if cell.find(".//br") is not None)


def _cell_text(cell: Any) -> str:
    """Text of a cell with paragraphs parted, and `MARK` where it has a `<br>`."""
    out: list[str] = []
    _gather(cell, out)
    return _tidy("".join(out))


def _gather(element: Any, out: list[str]) -> None:
    out.append(_SPACE.sub(" ", element.text or ""))
    for child in element:
        if isinstance(child.tag, str) and not _is_unseen(child):
            if child.tag == "br":
                out.append(MARK)
            elif child.tag == "li":
                out.append(PARAGRAPH + _item_mark(child))
                _gather(child, out)
                out.append(PARAGRAPH)
            elif child.tag in ("td", "th"):
                _gather(child, out)
                out.append(" ")
            elif child.tag in _BLOCKS:
                out.append(PARAGRAPH)
                _gather(child, out)
                out.append(PARAGRAPH)
            else:
                _gather(child, out)
        out.append(_SPACE.sub(" ", child.tail or ""))


def _tidy(text: str) -> str:
    lines = (" ".join(part.split()) for part in re.split(r"\n\n", text.replace(MARK, f" {MARK} ")))
    return PARAGRAPH.join(line for line in lines if line.strip(f" {MARK}"))


def _item_mark(item: Any) -> str:
    """What a browser draws before a list item; nothing where the text has a mark of its own."""
    if _OWN_MARK.match(item.text_content().lstrip()):
        return ""
    parent = item.getparent()
    if parent is None or parent.tag != "ol":
        return "• "
    number = _span(parent, "start", least=0) if parent.get("start") else 1
    for other in parent.iterchildren("li"):
        number = _span(other, "value", least=0) if other.get("value") else number
        if other is item:
            break
        number += 1
    kinds = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
    return f"{written(number, kinds.get(parent.get('type') or '', 'decimal'))}. "


def _shown(element: Any) -> Iterator[str]:
    """All text below an element that is shown, without regard to how it is put together: for the account."""
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and not _is_unseen(child):
            yield from _shown(child)
        yield child.tail or ""


def _frame(row: Any) -> Any | None:
    """The only cell of a row that shows anything, where what it holds is a table: a frame around it."""
    filled = [cell for cell in _cells(row) if cell.text_content().strip()]
    return filled[0] if len(filled) == 1 and filled[0].find(".//table") is not None else None


def _table_of(element: Any) -> Any | None:
    return next(element.iterancestors("table"), None)


def _is_unseen(element: Any) -> bool:
    if element.tag in _UNSEEN or element.get("hidden") is not None:
        return True
    return bool(_HIDDEN.search(element.get("style") or ""))


def _is_bold(cell: Any) -> bool:
    text = "".join(cell.text_content().split())
    bold = "".join("".join(b.text_content().split()) for b in cell.iter("b", "strong"))
    return cell.tag == "th" or (bool(text) and text == bold)


def _is_comment(element: Any) -> bool:
    from lxml import etree

    return element.tag is etree.Comment


def _begins_page(element: Any) -> bool:
    if not isinstance(element.tag, str) or element.tag in ("html", "body"):
        return False
    names = " ".join(filter(None, (element.get("class"), element.get("id"))))
    return bool(_NEW_PAGE.search(element.get("style") or "") or _PAGE_NAME.search(names)) or (
        element.get("data-page-number") is not None or element.get("data-page") is not None
    )
