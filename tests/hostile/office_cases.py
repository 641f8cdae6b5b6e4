"""Word files, web pages and sheets that are made to hurt their reader."""

from __future__ import annotations

import io
import zipfile
from html import escape
from typing import Final

from schemas.enums import ErrorCode
from tests.hostile.cases import FILE_URL, PARSED, case
from tests.hostile.text_cases import HEADER, ROW

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES: Final = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN: Final = (
    f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" Target="word/document.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>'
)
_LAUGHS: Final = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
PLAN: Final = tuple(tuple(line.split("\t")) for line in (HEADER.strip(), ROW.strip()))


def word(text: str = "", *, head: str = "", before: str = "", more: dict[str, bytes] | None = None) -> bytes:
    """A Word file of one plan, with `text` in its last cell and XML before the plan."""
    rows = [PLAN[0], (*PLAN[1][:-1], PLAN[1][-1] + text)]
    cells = "".join(
        f"<w:tr>{''.join(f'<w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>' for cell in row)}</w:tr>"
        for row in rows
    )
    body = f'<w:document xmlns:w="{_W}"><w:body>{before}<w:tbl>{cells}</w:tbl></w:body></w:document>'
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", _TYPES)
        package.writestr("_rels/.rels", _MAIN)
        package.writestr("word/document.xml", f'<?xml version="1.0"?>{head}{body}')
        for name, data in (more or {}).items():
            package.writestr(name, data)
    return buffer.getvalue()


def cell_in_cells(depth: int) -> str:
    """Tables in tables."""
    return "<w:tbl><w:tr><w:tc>" * depth + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * depth


def page(text: str = "", before: str = "") -> bytes:
    """A web page of one plan."""
    rows = [PLAN[0], (*PLAN[1][:-1], PLAN[1][-1])]
    table = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f"<!doctype html><html><body>{before}<table>{table}</table>{text}</body></html>".encode()


def related(kind: str, target: str) -> dict[str, bytes]:
    """A part that has the main part refer to something outside the file."""
    relation = f'<Relationship Id="r1" TargetMode="External" Target="{target}" Type="{_OFFICE}/{kind}"/>'
    return {"word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{relation}</Relationships>'.encode()}


def field(instruction: str) -> str:
    return f'<w:p><w:fldSimple w:instr="{instruction}"><w:r><w:t>shown</w:t></w:r></w:fldSimple></w:p>'


def reaching_out(folder: str, url: str) -> list[tuple[str, bytes]]:
    """Documents that name a file of the reader's machine, or an address, for their reader to open."""
    secret = f"{FILE_URL}{folder}/secret.txt"
    include = field(f"INCLUDETEXT &quot;{folder}/secret.txt&quot;") + field(f"DDEAUTO cmd &quot;{url}&quot;")
    pictures = f"<img src='{secret}'><iframe src='{url}'></iframe><object data='{secret}'></object>"
    head = f"<base href='{url}'><link rel=stylesheet href='{url}x.css'><meta http-equiv=refresh content='0;url={url}'>"
    entity = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret}">]>'
    markdown = "\n".join(f"|{'|'.join(row)}|" for row in (PLAN[0], ("---",) * len(PLAN[0]), PLAN[1]))
    return [
        ("entity.docx", word("&e;", head=entity)),
        ("dtd.docx", word(head=f'<!DOCTYPE x SYSTEM "{url}x.dtd">')),
        ("template.docx", word(more=related("attachedTemplate", url))),
        ("chunk.docx", word(before=f'<w:altChunk xmlns:r="{_OFFICE}" r:id="r1"/>', more=related("aFChunk", secret))),
        ("field.docx", word(before=include)),
        ("macros.docm", word(more={"word/vbaProject.bin": b"Sub AutoOpen()"})),
        ("page.html", page(pictures + f"<script src='{url}x.js'></script>", before=head)),
        ("entity.html", entity.encode() + page("&e;")),
        ("picture.md", f"{markdown}\n\n![x]({secret}) [x](javascript:open) <img src={url}x>\n".encode()),
        ("formula.csv", separated('=HYPERLINK(""' + url + '"")')),
    ]


def separated(text: str = "") -> bytes:
    rows = (PLAN[0], (*PLAN[1][:-1], PLAN[1][-1] + text))
    return "\n".join('"' + '","'.join(row) + '"' for row in rows).encode()


CASES: Final = (
    case("sound.docx", word, PARSED),
    case("laughs.docx", lambda: word("&e9;", head=f'<!DOCTYPE x [<!ENTITY e0 "ha">{_LAUGHS}]>'), ErrorCode.CORRUPT),
    case("1 GB part.docx", lambda: word(more={"word/big.xml": bytes(1 << 30)}), ErrorCode.STREAM_TOO_LARGE),
    case("300 MB of text.docx", lambda: word("ha " * 100_000_000), ErrorCode.STREAM_TOO_LARGE),
    case("tables in tables.docx", lambda: word(before=cell_in_cells(5000)), ErrorCode.CORRUPT),
    case("path.docx", lambda: word(more={"../../../escaped.txt": b"x"}), PARSED),
    case("cut.docx", lambda: word()[:-200], ErrorCode.CORRUPT),
    case("broken XML.docx", lambda: word("</w:t><w:t>"), PARSED, ErrorCode.CORRUPT),
    case("XML that ends.docx", lambda: word("</w:body>"), ErrorCode.CORRUPT),
    case("sound.html", page, PARSED),
    case("1,000 boxes.html", lambda: page(before="<div>" * 1000), PARSED),
    case("nested.html", lambda: page(before="<div>" * 100_000), ErrorCode.CORRUPT),
    case("tables in tables.html", lambda: page(before="<table><tr><td>" * 5000), ErrorCode.CORRUPT),
    case("spans.html", lambda: page("<table><tr><td colspan=999999999 rowspan=999999999>x</table>"), PARSED),
    case("huge attribute.html", lambda: page(f"<p title='{'x' * 5_000_000}'>x</p>"), PARSED),
    case("30 MB.html", lambda: page("<p>word</p>" * 3_000_000), ErrorCode.TEXT_TOO_LONG),
    case("never closed.html", lambda: page()[:-60] + b"<!-- " * 100_000, PARSED),
    case("sound.csv", separated, PARSED),
    case("open quote.csv", lambda: separated() + b'\n"' + b"word, " * 500_000, ErrorCode.LINE_TOO_LONG),
    case("50,000 columns.csv", lambda: ("a," * 50_000 + "\n" + "b," * 50_000 + "\n").encode(), ErrorCode.ROW_TOO_WIDE),
    case("NUL bytes.csv", lambda: separated("\0\0"), PARSED),
    case("half of UTF-16.csv", lambda: separated().decode().encode("utf-16")[:-1], PARSED, ErrorCode.NO_ACTION_PLAN),
    case(
        "wide table.md",
        lambda: ("|a" * 50_000 + "|\n" + "|-" * 50_000 + "|\n" + "|b" * 50_000 + "|\n").encode(),
        ErrorCode.ROW_TOO_WIDE,
    ),
    case("deep list.md", lambda: "".join(" " * n + "- x\n" for n in range(2000)).encode(), ErrorCode.NO_ACTION_PLAN),
    case("stars.md", lambda: b"# Plan\n\n" + b"*" * 500_000 + b"\n", ErrorCode.NO_ACTION_PLAN),
    *(case(name, lambda data=data: data, PARSED) for name, data in reaching_out("/nowhere", "http://127.0.0.1:9/")),
)
