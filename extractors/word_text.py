"""The text of Word paragraphs as it reads once every tracked change is accepted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from extractors.repair import repair
from extractors.word_numbering import Numbering
from extractors.word_package import W

PARAGRAPH: Final = "\n\n"
_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

_GONE: Final = frozenset(
    f"{W}{name}" for name in ("del", "moveFrom", "rPr", "pPr", "sdtPr", "instrText", "delText", "rubyPr", "rt")
)
"""What is deleted or moved away, and what is no text: properties, the codes of fields, readings above letters."""
_BREAKING: Final = ("page", "column")
_VOID: Final = frozenset((f"{W}br", f"{W}cr", f"{W}tab", f"{W}sym", f"{W}noBreakHyphen", f"{W}softHyphen"))


@dataclass(slots=True)
class Paragraph:
    """A paragraph: its text with the number or bullet before it, and what stands in text boxes beside it.

    `counted` is the text without regard to how it is put together, for the account. `page_after` and
    `page_before`: the author began a new page there. `joined`: its end was deleted, so that the next paragraph
    goes on with it.
    """

    text: str
    counted: str
    boxes: list[Any] = field(default_factory=list)
    page_before: bool = False
    page_after: bool = False
    joined: bool = False
    bold: bool = False


def read_paragraph(element: Any, numbering: Numbering) -> Paragraph:
    """One `w:p`, asked for its number in document order."""
    boxes: list[Any] = []
    body = repair("".join(_pieces(element, boxes)))
    properties = element.find(f"{W}pPr")
    label = numbering.label(element)
    counted = body
    if label and (body.strip() or label != "•"):
        body, counted = f"{label} {body}" if body.strip() else label, f"{label} {body}"
    broken = any(b.get(f"{W}type") in _BREAKING for b in element.iter(f"{W}br"))
    return Paragraph(
        text=_tidy(body),
        counted=counted,
        boxes=boxes,
        page_before=_flag(properties, "pageBreakBefore") or broken,
        page_after=_ends_section(properties),
        joined=properties is not None and properties.find(f"{W}rPr/{W}del") is not None,
        bold=_all_bold(element),
    )


def text_of(element: Any) -> str:
    """All text of an element, changes accepted, as one run: for notes and running headers."""
    boxes: list[Any] = []
    texts = [repair("".join(_pieces(p, boxes))) for p in element.iter(f"{W}p")]
    return _tidy(PARAGRAPH.join(texts))


def children(element: Any) -> Iterator[Any]:
    """The blocks or rows or cells below an element, with the wrappers that mean nothing taken away.

    Content controls, custom XML and insertions show what they hold; what was deleted or moved away is not there.
    """
    for child in element:
        if child.tag in (f"{W}customXml", f"{W}ins", f"{W}moveTo"):
            yield from children(child)
        elif child.tag == f"{W}sdt":
            yield from _control(child)
        elif child.tag == f"{_MC}AlternateContent":
            yield from children(_chosen(child))
        elif child.tag not in _GONE:
            yield child


def _control(element: Any) -> Iterator[Any]:
    content = element.find(f"{W}sdtContent")
    if content is not None:
        yield from children(content)


def is_placeholder(element: Any) -> bool:
    """A content control that nobody has filled in shows words of Word's own."""
    return element.find(f"{W}sdtPr/{W}showingPlcHdr") is not None


def _chosen(element: Any) -> Any:
    """Of the versions of one thing for newer and older programs, one."""
    choice = element.find(f"{_MC}Choice")
    found = choice if choice is not None else element.find(f"{_MC}Fallback")
    return found if found is not None else ()


def _pieces(element: Any, boxes: list[Any]) -> Iterator[str]:
    for child in element:
        tag = child.tag
        if tag == f"{W}r":
            if not _is_hidden(child):
                yield from _run(child, boxes)
        elif tag == f"{W}sdt":
            content = child.find(f"{W}sdtContent")
            if content is not None and not is_placeholder(child):
                yield from _pieces(content, boxes)
        elif tag == f"{_MC}AlternateContent":
            yield from _pieces(_chosen(child), boxes)
        elif tag == f"{_M}t":
            yield child.text or ""
        elif tag not in _GONE and isinstance(tag, str):
            yield from _pieces(child, boxes)


def _run(element: Any, boxes: list[Any]) -> Iterator[str]:
    for child in element:
        tag = child.tag
        if tag == f"{W}t":
            yield child.text or ""
        elif tag in _VOID:
            yield _mark(child)
        elif tag == f"{_MC}AlternateContent":
            yield from _run(_chosen(child), boxes)
        elif tag in (f"{W}drawing", f"{W}pict", f"{W}object"):
            boxes.extend(child.iter(f"{W}txbxContent"))
        elif tag == f"{W}ruby":
            yield from _pieces(child, boxes)


def _mark(element: Any) -> str:
    name = element.tag.removeprefix(W)
    if name == "br":
        return "" if element.get(f"{W}type") in _BREAKING else PARAGRAPH
    if name == "sym":
        code = element.get(f"{W}char") or ""
        return chr(int(code, 16)) if code and all(c in "0123456789abcdefABCDEF" for c in code) else ""
    return {"cr": PARAGRAPH, "tab": " ", "noBreakHyphen": "-", "softHyphen": ""}[name]


def _ends_section(properties: Any | None) -> bool:
    """The last paragraph of a section after which another page begins."""
    section = None if properties is None else properties.find(f"{W}sectPr")
    kind = None if section is None else section.find(f"{W}type")
    return section is not None and (kind is None or kind.get(f"{W}val") != "continuous")


def _is_hidden(run: Any) -> bool:
    return _flag(run.find(f"{W}rPr"), "vanish")


def _flag(properties: Any | None, name: str) -> bool:
    """Whether a property that is on or off is on."""
    found = None if properties is None else properties.find(f"{W}{name}")
    return found is not None and found.get(f"{W}val") not in ("0", "false", "off")


def _all_bold(element: Any) -> bool:
    runs = [r for r in element.iter(f"{W}r") if any((t.text or "").strip() for t in r.iter(f"{W}t"))]
    return bool(runs) and all(_flag(r.find(f"{W}rPr"), "b") for r in runs)


def _tidy(text: str) -> str:
    """Spaces single, paragraphs parted by one empty line."""
    return PARAGRAPH.join(part for part in (" ".join(p.split()) for p in text.split(PARAGRAPH)) if part)
