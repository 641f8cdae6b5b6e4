"""PDFs that are made to hurt their reader, and broken ones; each beside the way that reading it has to end."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Final

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from schemas.enums import ErrorCode
from tests.hostile.cases import FILE_URL, PARSED, case
from tests.hostile.raw_pdf import (
    CATALOG,
    FACE,
    FIRST_PAGE,
    FREE,
    TREE,
    bomb,
    deflated,
    drawn_plan,
    file_of,
    file_with_packed_objects,
    page_of,
    pages_of,
    stream,
    words_at,
)

PLAN: Final = drawn_plan()
GOOD: Final = stream(PLAN)
LINE: Final = words_at("The panel met three times and read what each service had written.")
LARGEST: Final = "0 0 14400 14400"
FORM: Final = b"/Type/XObject/Subtype/Form/BBox[0 0 612 792]"


def sound() -> bytes:
    return file_of(pages_of(GOOD))


def locked(user: str, owner: str) -> bytes:
    """The plan behind passwords."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1, encrypt=StandardEncryption(user, owner, canPrint=0, canModify=0, canCopy=0))
    columns, top, step = (40, 190, 340, 430, 490, 570), 740, 30
    rows = (
        ("Recommendation", "Action to take", "Lead Agency", "Target", "Progress"),
        ("1. Ask every tenant alone.", "Add the question.", "Tarn Council", "May 2020", "Complete"),
    )
    for n in range(len(rows) + 1):
        canvas.line(columns[0], top - step * n, columns[-1], top - step * n)
    for x in columns:
        canvas.line(x, top, x, top - step * len(rows))
    for n, row in enumerate(rows):
        for x, text in zip(columns, row, strict=False):
            canvas.drawString(x + 4, top - step * n - 18, text)
    canvas.save()
    return buffer.getvalue()


# -- page trees -----------------------------------------------------------------------------------------


def tree_of(kids: bytes, count: int, more: dict[int, bytes] | None = None) -> bytes:
    objects = pages_of(GOOD, more=more)
    objects[TREE] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, count)
    return file_of(objects)


def tree_in_itself() -> bytes:
    return tree_of(b"%d 0 R" % TREE, 1)


def tree_with_a_branch_to_its_root() -> bytes:
    branch = b"<</Type/Pages/Parent %d 0 R/Kids[%d 0 R %d 0 R]/Count 5>>" % (TREE, TREE, FREE)
    return tree_of(b"%d 0 R %d 0 R %d 0 R" % (FIRST_PAGE, TREE, FREE), 7, {FREE: branch})


def tree_ten_thousand_deep() -> bytes:
    nodes = {
        n: b"<</Type/Pages/Parent %d 0 R/Kids[%d 0 R]/Count 1>>" % (n - 1 if n > FREE else TREE, n + 1)
        for n in range(FREE, FREE + 10_000)
    }
    nodes[FREE + 10_000] = page_of(FIRST_PAGE + 1)
    return tree_of(b"%d 0 R" % FREE, 1, nodes)


def tree_of_ten_thousand_million_pages() -> bytes:
    nodes = {
        FREE + n: b"<</Type/Pages/Kids[%s]/Count %d>>" % (b"%d 0 R " % (FREE + n + 1) * 10, 10 ** (9 - n))
        for n in range(9)
    }
    nodes[FREE + 9] = page_of(FIRST_PAGE + 1)
    return tree_of(b"%d 0 R " % FREE * 10, 10**10, nodes)


# -- what unpacks to a gigabyte -------------------------------------------------------------------------


def bombed_font() -> bytes:
    objects = pages_of(GOOD)
    objects[FACE] = b"<</Type/Font/Subtype/TrueType/BaseFont/Sans/FontDescriptor %d 0 R>>" % FREE
    objects[FREE] = b"<</Type/FontDescriptor/FontName/Sans/Flags 32/FontFile2 %d 0 R>>" % (FREE + 1)
    objects[FREE + 1] = bomb(b"", b"/Length1 1073741824")
    return file_of(objects)


def bombed_letters() -> bytes:
    objects = pages_of(GOOD)
    objects[FACE] = objects[FACE][:-2] + b"/ToUnicode %d 0 R>>" % FREE
    return file_of({**objects, FREE: bomb(b"")})


def bombed_metadata() -> bytes:
    objects = pages_of(GOOD)
    objects[CATALOG] = objects[CATALOG][:-2] + b"/Metadata %d 0 R>>" % FREE
    return file_of({**objects, FREE: bomb(b"<?xml", b"/Type/Metadata/Subtype/XML")})


def bombed_form() -> bytes:
    resources = b"/XObject<</X %d 0 R>>" % FREE
    return file_of(pages_of(stream(PLAN + b"/X Do"), resources=resources, more={FREE: bomb(b"", FORM)}))


def bombed_picture() -> bytes:
    """Never unpacked: only its place on the page is asked for."""
    about = b"/Type/XObject/Subtype/Image/Width 32768/Height 32768/ColorSpace/DeviceGray/BitsPerComponent 8"
    drawing = PLAN + b"q 50 0 0 50 400 60 cm /X Do Q"
    return file_of(pages_of(stream(drawing), resources=b"/XObject<</X %d 0 R>>" % FREE, more={FREE: bomb(b"", about)}))


def bombed_attachment() -> bytes:
    objects = pages_of(GOOD)
    names = b"/Names<</EmbeddedFiles<</Names[(a.txt)%d 0 R]>>>>" % FREE
    objects[CATALOG] = objects[CATALOG][:-2] + names + b">>"
    objects[FREE] = b"<</Type/Filespec/F(a.txt)/EF<</F %d 0 R>>>>" % (FREE + 1)
    objects[FREE + 1] = bomb(b"", b"/Type/EmbeddedFile")
    return file_of(objects)


def forms_in_forms() -> bytes:
    """Twelve forms, each of which draws the next ten times over: a million million lines."""
    forms = {
        FREE + n: stream(b"/X Do " * 10, FORM + b"/Resources<</XObject<</X %d 0 R>>>>" % (FREE + n + 1))
        for n in range(12)
    }
    forms[FREE + 12] = stream(LINE, FORM + b"/Resources<</Font<</F %d 0 R>>>>" % FACE)
    return file_of(pages_of(stream(PLAN + b"/X Do"), resources=b"/XObject<</X %d 0 R>>" % FREE, more=forms))


def form_in_itself() -> bytes:
    resources = b"/XObject<</X %d 0 R>>" % FREE
    form = stream(b"/X Do", FORM + b"/Resources<<%s>>" % resources)
    return file_of(pages_of(stream(PLAN + b"/X Do"), resources=resources, more={FREE: form}))


# -- large pages ----------------------------------------------------------------------------------------


def ruled(lines: int) -> bytes:
    """The largest page, with so many lines across it."""
    step = 14400 / lines
    drawing = b"0.1 w\n" + b"".join(b"0 %.3f m 14400 %.3f l S\n" % (n * step, n * step) for n in range(lines))
    return file_of(pages_of(deflated(PLAN + drawing), box=LARGEST))


def graph_paper() -> bytes:
    """160,000 cells of 800 lines."""
    lines = [b"%d 0 m %d 14400 l S 0 %d m 14400 %d l S\n" % (n, n, n, n) for n in range(0, 14400, 36)]
    return file_of(pages_of(deflated(LINE + b"".join(lines)), box=LARGEST))


def printed_small() -> bytes:
    """200,000 lines of text on the largest page."""
    places = ((n % 100 * 140, n // 100 * 7, n) for n in range(200_000))
    drawing = b"".join(b"BT /F 6 Tf %d %d Td (Line %d of the text) Tj ET\n" % place for place in places)
    return file_of(pages_of(deflated(drawing), box=LARGEST))


def prose(pages: int) -> bytes:
    sentence = "The panel read what each service had written down and asked why the pieces lay apart."
    drawing = deflated(b"".join(words_at(sentence, 60, 760 - 14 * n) for n in range(50)))
    return file_of(pages_of(*[drawing] * pages))


def drawn_in_pieces() -> bytes:
    """A page that names its drawing a hundred thousand times over."""
    objects = pages_of(stream(LINE))
    drawing = b"%d 0 R" % (FIRST_PAGE + 1)
    objects[FIRST_PAGE] = objects[FIRST_PAGE].replace(
        b"/Contents " + drawing, b"/Contents[" + (drawing + b" ") * 100_000 + b"]"
    )
    return file_of(objects)


def nested(mark: bytes, end: bytes) -> bytes:
    objects = pages_of(GOOD)
    objects[CATALOG] = objects[CATALOG][:-2] + b"/X " + mark * 100_000 + end * 100_000 + b">>"
    return file_of(objects)


def index_before_itself() -> bytes:
    at = sound().rindex(b"xref\n0")
    return file_of(pages_of(GOOD), trailer=b"/Prev %d" % at)


def with_catalog(entries: bytes, more: dict[int, bytes] | None = None) -> bytes:
    objects = pages_of(GOOD, more=more)
    objects[CATALOG] = objects[CATALOG][:-2] + entries + b">>"
    return file_of(objects)


CASES: Final = (
    case("sound.pdf", sound, PARSED),
    case("packed objects.pdf", lambda: file_with_packed_objects(pages_of(GOOD)), PARSED),
    case("tree in itself.pdf", tree_in_itself, ErrorCode.CORRUPT),
    case("tree with a branch to its root.pdf", tree_with_a_branch_to_its_root, PARSED),
    case("tree ten thousand deep.pdf", tree_ten_thousand_deep, PARSED, ErrorCode.CORRUPT),
    case("tree of too many pages.pdf", tree_of_ten_thousand_million_pages, PARSED),
    case("count of two thousand million.pdf", lambda: tree_of(b"%d 0 R" % FIRST_PAGE, 2 * 10**9), PARSED),
    case("count below nothing.pdf", lambda: tree_of(b"%d 0 R" % FIRST_PAGE, -5), PARSED),
    case("6,000 pages.pdf", lambda: file_of(pages_of(*[stream(LINE)] * 6000)), ErrorCode.TOO_MANY_PAGES),
    case("3,000 pages of prose.pdf", lambda: prose(3000), ErrorCode.NO_ACTION_PLAN),
    case("1 GB drawing.pdf", lambda: file_of(pages_of(bomb(PLAN))), ErrorCode.STREAM_TOO_LARGE),
    case("1 GB drawing packed twice.pdf", lambda: file_of(pages_of(bomb(PLAN, times=2))), ErrorCode.STREAM_TOO_LARGE),
    case("1 GB drawing packed thrice.pdf", lambda: file_of(pages_of(bomb(PLAN, times=3))), ErrorCode.STREAM_TOO_LARGE),
    case("1 GB drawing beside a plan.pdf", lambda: file_of(pages_of(GOOD, bomb(PLAN))), PARSED),
    case("1 GB font.pdf", bombed_font, ErrorCode.STREAM_TOO_LARGE),
    case("1 GB letters.pdf", bombed_letters, ErrorCode.STREAM_TOO_LARGE),
    case("1 GB form.pdf", bombed_form, ErrorCode.STREAM_TOO_LARGE),
    case("1 GB attachment.pdf", bombed_attachment, PARSED),
    case("1 GB metadata.pdf", bombed_metadata, PARSED),
    case("1 GB picture.pdf", bombed_picture, PARSED),
    case(
        "1 GB objects.pdf",
        lambda: file_with_packed_objects(pages_of(GOOD), after_objects=1024),
        ErrorCode.STREAM_TOO_LARGE,
    ),
    case(
        "1 GB index.pdf", lambda: file_with_packed_objects(pages_of(GOOD), after_index=1024), ErrorCode.STREAM_TOO_LARGE
    ),
    case(  # pdfium aborts where it is refused memory, perhaps before the watch sees how much there is
        "forms in forms.pdf",
        forms_in_forms,
        ErrorCode.TIMEOUT,
        ErrorCode.OUT_OF_MEMORY,
        ErrorCode.WORKER_LOST,
        alone=True,
    ),
    case("form in itself.pdf", form_in_itself, PARSED),
    case("14,400 points with 200,000 lines.pdf", lambda: ruled(200_000), ErrorCode.PAGE_TOO_DENSE),
    case("14,400 points with 200,000 lines of text.pdf", printed_small, ErrorCode.PAGE_TOO_DENSE),
    case("14,400 points of graph paper.pdf", graph_paper, ErrorCode.NO_ACTION_PLAN),
    case("a million points.pdf", lambda: file_of(pages_of(GOOD, box="0 0 1000000 792")), ErrorCode.PAGE_TOO_LARGE),
    case("no points.pdf", lambda: file_of(pages_of(GOOD, box="0 0 0 0")), PARSED),
    case("drawn in pieces.pdf", drawn_in_pieces, ErrorCode.NO_ACTION_PLAN),
    case("arrays in arrays.pdf", lambda: nested(b"[", b"]"), PARSED),
    case("dictionaries in dictionaries.pdf", lambda: nested(b"<</X", b">>"), PARSED, ErrorCode.CORRUPT),
    case("states in states.pdf", lambda: file_of(pages_of(deflated(b"q " * 1_000_000 + PLAN))), PARSED),
    case("index before itself.pdf", index_before_itself, PARSED),
    case("user password.pdf", lambda: locked("reader", "owner"), ErrorCode.ENCRYPTED),
    case("owner password.pdf", lambda: locked("", "owner"), PARSED),
    case("empty.pdf", bytes, ErrorCode.EMPTY),
    case("head only.pdf", lambda: b"%PDF-1.7\n", ErrorCode.CORRUPT),
    case("picture.pdf", lambda: b"\x89PNG\r\n\x1a\n" + bytes(200), ErrorCode.NOT_A_DOCUMENT),
)


def reaching_out(folder: str, address: str) -> Iterator[tuple[str, bytes]]:
    """PDFs that ask their reader to run, fetch, or read something; `folder` holds `secret.txt`."""
    secret = f"{folder}/secret.txt".encode()
    yield "script.pdf", with_catalog(b"/OpenAction<</S/JavaScript/JS(app.launchURL\\('%s'\\))>>" % address.encode())
    yield "launch.pdf", with_catalog(b"/OpenAction<</S/Launch/F(%s)>>/AA<</WC<</S/Launch/F(/bin/true)>>>>" % secret)
    yield "link.pdf", with_catalog(b"/OpenAction<</S/URI/URI(%s)>>" % address.encode())
    objects = pages_of(b"<</Length 0/F(%s)/FFilter/FlateDecode>>stream\n\nendstream" % secret, GOOD)
    yield "content elsewhere.pdf", file_of(objects)
    objects = pages_of(GOOD)
    objects[FACE] = (
        b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/%s/DescendantFonts[<</Type/Font/Subtype/CIDFontType2"
        b"/BaseFont/X/CIDSystemInfo<</Registry(..)/Ordering(%s)/Supplement 0>>>>]>>"
        % (b"..#2F" * 12 + secret.replace(b"/", b"#2F"), secret)
    )
    yield "letters elsewhere.pdf", file_of(objects)
    xml = b'<!DOCTYPE x [<!ENTITY e SYSTEM "%s%s">]><x>&e;</x>' % (FILE_URL.encode(), secret)
    yield "entity.pdf", with_catalog(b"/Metadata %d 0 R" % FREE, {FREE: stream(xml, b"/Type/Metadata/Subtype/XML")})
    form = b"/AcroForm<</XFA %d 0 R/Fields[]>>" % FREE
    yield "form elsewhere.pdf", with_catalog(form, {FREE: stream(xml)})
