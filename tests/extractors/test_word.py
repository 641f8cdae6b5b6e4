"""Word documents: what stands in which cell once changes are accepted and numbers are counted."""

from __future__ import annotations

import io
import zipfile
from typing import Final

import pytest

from extractors.errors import ExtractionError
from extractors.word import read_word
from extractors.word_numbering import written
from schemas.enums import ErrorCode, Reader
from schemas.fragment import Fragment, Transcript, count_characters
from tests.extractors.word_files import MAIN_TYPE, cell, item, level, paragraph, row, run, table, word_file

MADE: Final = 'w:id="1" w:author="Clerk"'
LISTS: Final = (
    f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.")}{level(1, "lowerLetter", "(%2)")}'
    f"{level(2, 'lowerRoman', '%1.%2.%3')}</w:abstractNum>"
    f'<w:abstractNum w:abstractNumId="1">{level(0, "bullet", "o")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'
)


def fragments(transcript: Transcript) -> list[Fragment]:
    return [f for page in transcript.pages for f in page.fragments]


def read(body: str, **parts: str) -> list[Fragment]:
    """The fragments of a body, every letter of which they account for."""
    transcript = read_word(word_file(body, **parts))
    for page in transcript.pages:
        assert page.characters == sum(count_characters(c) for f in page.fragments for c in f.cells)
    return fragments(transcript)


def cells(body: str, **parts: str) -> list[tuple[str, ...]]:
    return [f.cells for f in read(body, **parts) if f.kind == "cells"]


def lines(body: str, **parts: str) -> list[str]:
    return [f.cells[0] for f in read(body, **parts) if f.kind == "line"]


def test_word_files_have_no_pages() -> None:
    transcript = read_word(word_file(paragraph("Plan") + table(row("Ask", "Ring"), row("Tell", "Write"))))
    assert (transcript.page_count, transcript.paged) == (None, False)
    assert {page.reader for page in transcript.pages} == {Reader.WORD}
    assert [(f.kind, f.cells, f.row, f.line, f.bbox) for f in fragments(transcript)] == [
        ("line", ("Plan",), 1, None, None),
        ("cells", ("Ask", "Ring"), 2, None, None),
        ("cells", ("Tell", "Write"), 3, None, None),
    ]


def test_rows_are_parted_by_their_borders() -> None:
    found = read(table(row("Ask", "Ring"), row("Tell", "Write")))
    assert [f.geometry and f.geometry.edges for f in found] == [(0.0, 1.0, 2.0)] * 2


def test_each_further_table_begins_a_block() -> None:
    body = table(row("a", "b")) + paragraph("between") + table(row("c", "d"))
    assert [(f.page, f.cells[0]) for f in read(body)] == [(1, "a"), (1, "between"), (2, "c")]


@pytest.mark.parametrize(
    "breaking",
    [
        paragraph('<w:r><w:br w:type="page"/></w:r>' + run("next")),
        paragraph("next", "<w:pageBreakBefore/>"),
        paragraph("", "<w:sectPr/>") + paragraph("next"),
    ],
)
def test_pages_that_the_author_begins_are_blocks(breaking: str) -> None:
    assert [(f.page, f.cells[0]) for f in read(paragraph("first") + breaking)] == [(1, "first"), (2, "next")]


def test_a_section_that_goes_on_the_page_begins_no_block() -> None:
    going_on = paragraph("", '<w:sectPr><w:type w:val="continuous"/></w:sectPr>')
    assert {f.page for f in read(paragraph("first") + going_on + paragraph("next"))} == {1}


# -- tables ------------------------------------------------------------------------------------------


def test_a_cell_merged_down_says_so() -> None:
    body = table(
        row(cell("one", '<w:vMerge w:val="restart"/>'), "a"),
        row(cell("", "<w:vMerge/>"), "b"),
        row("two", "c"),
    )
    assert [f.cells for f in read(body)] == [("one", "a"), ("", "b"), ("two", "c")]
    assert [f.geometry and f.geometry.merged_up for f in read(body)] == [(False, False), (True, False), (False, False)]


def test_a_cell_merged_across_stands_in_its_first_column() -> None:
    body = table(row(cell("Police", '<w:gridSpan w:val="3"/>')), row("a", "b", "c"))
    assert cells(body) == [("Police", "", ""), ("a", "b", "c")]


def test_rows_that_begin_and_end_inside_the_grid() -> None:
    body = table(row("a", "b", "c"), row("d", properties='<w:gridBefore w:val="1"/>'))
    assert cells(body) == [("a", "b", "c"), ("", "d", "")]


def test_borders_drawn_a_little_apart_make_no_column() -> None:
    body = table(
        row("Recommendation", cell("Action", '<w:gridSpan w:val="2"/>'), "Lead"),
        row(cell("r", '<w:gridSpan w:val="2"/>'), "a", "l"),
        widths=(3000, 60, 3000, 3000),
    )
    assert cells(body) == [("Recommendation", "Action", "Lead"), ("r", "a", "l")]


def test_columns_wide_apart_stay_two_though_no_row_has_both() -> None:
    body = table(
        row("a", cell("b", '<w:gridSpan w:val="2"/>'), "c"),
        row(cell("d", '<w:gridSpan w:val="2"/>'), "e", "f"),
        widths=(2000, 2000, 2000, 2000),
    )
    assert cells(body) == [("a", "b", "", "c"), ("d", "", "e", "f")]


def test_a_table_around_a_table_is_a_frame() -> None:
    inner = table(row("a", "b"), row("c", "d"))
    body = table(row(cell(paragraph("Heading") + inner + paragraph("")), ""))
    assert [(f.kind, f.cells) for f in read(body)] == [
        ("line", ("Heading",)),
        ("cells", ("a", "b")),
        ("cells", ("c", "d")),
    ]


def test_a_table_beside_other_cells_is_part_of_its_cell() -> None:
    inner = table(row("(a)", "ring"), row("(b)", "write"))
    assert cells(table(row("one", cell(paragraph("Steps:") + inner)), row("x", "y"))) == [
        ("one", "Steps:\n\n(a) ring\n\n(b) write"),
        ("x", "y"),
    ]


def test_shading_behind_what_a_row_says() -> None:
    grey = '<w:gridSpan w:val="2"/><w:shd w:fill="D9D9D9"/>'
    white = '<w:shd w:fill="FFFFFF"/>'
    found = read(table(row(cell("Police", grey)), row(cell("a", white), "b")))
    assert [f.geometry and f.geometry.shaded for f in found] == [True, False]


# -- text --------------------------------------------------------------------------------------------


TEXTS = [
    (run("one ") + run("two"), "one two", "runs are one text"),
    ('<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>', "one\n\ntwo", "a line break that the author set"),
    ("<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t></w:r>", "one two", "a tab"),
    ("<w:r><w:t>multi</w:t><w:noBreakHyphen/><w:t>agency</w:t></w:r>", "multi-agency", "a hyphen that does not break"),
    ("<w:r><w:t>re</w:t><w:softHyphen/><w:t>view</w:t></w:r>", "review", "a soft hyphen"),
    ('<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t>one</w:t></w:r>', "• one", "a bullet of the Symbol font"),
    (run("one") + run(" hidden", "<w:vanish/>"), "one", "hidden text"),
    (run("one") + run(" shown", '<w:vanish w:val="0"/>'), "one shown", "text that is not hidden"),
    ('<w:hyperlink r:id="r9">' + run("the guide") + "</w:hyperlink>", "the guide", "a link"),
    ('<w:fldSimple w:instr="DATE">' + run("May 2019") + "</w:fldSimple>", "May 2019", "a field shows its result"),
    (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("page 3")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        "page 3",
        "the code of a field is no text",
    ),
    (run("done") + '<w:r><w:footnoteReference w:id="2"/></w:r>', "done", "the mark of a note is no digit of the text"),
    (f"{run('kept')}<w:del {MADE}><w:r><w:delText> gone</w:delText></w:r></w:del>", "kept", "a deletion"),
    (f"{run('one ')}<w:ins {MADE}>{run('two')}</w:ins>", "one two", "an insertion"),
    (
        f"<w:moveFrom {MADE}>{run('away ')}</w:moveFrom><w:moveTo {MADE}>{run('here')}</w:moveTo>",
        "here",
        "text that was moved",
    ),
    (f"<w:ins {MADE}><w:del {MADE}>{run('brief')}</w:del>{run('long')}</w:ins>", "long", "inserted, then deleted"),
    (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('June')}</w:sdtContent></w:sdt>", "June", "a content control"),
    (
        f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Choose an item.')}</w:sdtContent></w:sdt>",
        "",
        "the hint of a control that nobody filled in",
    ),
    (
        f"<mc:AlternateContent><mc:Choice Requires='wps'>{run('new')}</mc:Choice>"
        f"<mc:Fallback>{run('old')}</mc:Fallback></mc:AlternateContent>",
        "new",
        "one of two versions",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("content", "text", "why"), TEXTS, ids=[why for *_, why in TEXTS])
def test_text_of_a_cell(content: str, text: str, why: str) -> None:
    assert cells(table(row(cell(paragraph(content)), "beside"), row("below", "it"))) == [
        (text, "beside"),
        ("below", "it"),
    ], why


def test_a_paragraph_whose_end_was_deleted_goes_on() -> None:
    body = paragraph("Ring the ", f"<w:rPr><w:del {MADE}/></w:rPr>") + paragraph("agent")
    assert cells(table(row(cell(body), "x")))[0][0].split() == ["Ring", "the", "agent"]
    assert "\n" not in cells(table(row(cell(body), "x")))[0][0]


def test_rows_deleted_and_inserted() -> None:
    body = table(
        row("a", "b"),
        row("gone", "too", properties=f"<w:del {MADE}/>"),
        row("new", "row", properties=f"<w:ins {MADE}/>"),
    )
    assert cells(body) == [("a", "b"), ("new", "row")]


@pytest.mark.parametrize("around", ["cell", "row", "table"])
def test_content_controls_around_parts_of_a_table(around: str) -> None:
    def control(content: str, *, here: bool) -> str:
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{content}</w:sdtContent></w:sdt>" if here else content

    inner = control(row(control(cell("a"), here=around == "cell"), "b"), here=around == "row")
    assert cells(control(table(inner, row("c", "d")), here=around == "table")) == [("a", "b"), ("c", "d")]


def test_text_boxes_follow_the_paragraph_they_hang_on() -> None:
    box = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>"
        f"{paragraph('in the box')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
        f"<w:txbxContent>{paragraph('in the box')}</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    assert lines(paragraph(run("beside it") + box) + paragraph("after")) == ["beside it", "in the box", "after"]
    assert cells(table(row(cell(paragraph(run("cell") + box)), "x")))[0] == ("cell\n\nin the box", "x")


def test_notes_and_running_lines_follow_the_text() -> None:
    body = table(row("a", "b")) + paragraph("end")
    note = f'<w:footnote w:id="2">{paragraph("From the register.")}</w:footnote>'
    rule = f'<w:footnote w:type="separator" w:id="0">{paragraph("rule")}</w:footnote>'
    assert lines(body, footnotes=rule + note, header=paragraph("OFFICIAL"), footer=paragraph("Page")) == [
        "end",
        "From the register.",
        "OFFICIAL",
        "Page",
    ]


# -- numbers ----------------------------------------------------------------------------------------


def test_numbers_that_word_counts() -> None:
    body = item("one") + item("a", level=1) + item("b", level=1) + item("two") + item("c", level=1)
    assert lines(body, numbering=LISTS) == ["1. one", "(a) a", "(b) b", "2. two", "(a) c"]


def test_numbers_of_several_levels() -> None:
    body = item("one") + item("a", level=1) + item("i", level=2) + item("ii", level=2)
    assert lines(body, numbering=LISTS)[2:] == ["1.a.i i", "1.a.ii ii"]


def test_a_number_alone_fills_its_cell() -> None:
    body = table(row(cell(item("")), "Ask"), row(cell(item("")), "Tell"))
    assert cells(body, numbering=LISTS) == [("1.", "Ask"), ("2.", "Tell")]


def test_bullets_of_a_list() -> None:
    body = table(row(cell(item("ring", 2) + item("write", 2) + item("", 2)), "x"))
    assert cells(body, numbering=LISTS) == [("• ring\n\n• write", "x")]


def test_a_list_that_begins_elsewhere() -> None:
    body = item("one") + item("seven", 3) + item("eight", 3)
    assert lines(body, numbering=LISTS) == ["1. one", "7. seven", "8. eight"]


def test_numbers_by_the_style_of_a_paragraph() -> None:
    styles = (
        '<w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="Own"><w:basedOn w:val="Base"/></w:style>'
    )
    body = paragraph("one", '<w:pStyle w:val="Own"/>') + paragraph(
        "none", '<w:pStyle w:val="Own"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    )
    assert lines(body, numbering=LISTS, styles=styles) == ["1. one", "none"]


@pytest.mark.parametrize(
    ("number", "kind", "text"),
    [
        (27, "lowerLetter", "aa"),
        (9, "upperRoman", "IX"),
        (12, "ordinal", "12th"),
        (22, "ordinal", "22nd"),
        (5, "decimalZero", "05"),
        (5, "none", ""),
        (5, "hebrew1", "5"),
        (0, "lowerLetter", "0"),
    ],
)
def test_numbers_as_they_are_written(number: int, kind: str, text: str) -> None:
    assert written(number, kind) == text


# -- files that are none or mean harm ----------------------------------------------------------------


def test_entities_are_not_resolved() -> None:
    head = '<!DOCTYPE w [<!ENTITY e SYSTEM "other.xml"><!ENTITY f "inner">]>'
    data = word_file(paragraph("before") + paragraph("<w:r><w:t>&e;&f;</w:t></w:r>"), head=head)
    assert [f.cells[0] for f in fragments(read_word(data))] == ["before"]


def test_a_bomb_of_entities_is_not_opened() -> None:
    head = "<!DOCTYPE w [<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{i} '{f'&a{i - 1};' * 10}'>" for i in range(1, 10))
    data = word_file(paragraph("before") + paragraph("<w:r><w:t>&a9;</w:t></w:r>"), head=head + "]>")
    assert refused(data) is ErrorCode.CORRUPT


def refused(data: bytes) -> ErrorCode:
    with pytest.raises(ExtractionError) as caught:
        read_word(data)
    assert "get another copy" in caught.value.message or "save it anew" in caught.value.message
    return caught.value.code


def test_a_part_that_swells_is_not_opened() -> None:
    data = word_file(f"<!--{' ' * 30_000_000}-->" + paragraph("plan"))
    assert len(data) < 100_000
    assert refused(data) is ErrorCode.STREAM_TOO_LARGE


def test_damaged_files() -> None:
    sound = word_file(paragraph("plan"))
    assert refused(sound[: len(sound) // 2]) is ErrorCode.CORRUPT
    assert refused(word_file("<w:p><w:r>")) is ErrorCode.CORRUPT
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr("word/document.xml", "<a/>")
    assert refused(buffer.getvalue()) is ErrorCode.CORRUPT


def test_a_file_without_words_is_empty() -> None:
    assert refused(word_file(paragraph(""))) is ErrorCode.EMPTY


@pytest.mark.parametrize(
    "kind",
    [
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        MAIN_TYPE.replace("document.main", "template.main"),
    ],
)
def test_files_with_macros_and_templates(kind: str) -> None:
    assert [f.cells[0] for f in fragments(read_word(word_file(paragraph("plan"), main_type=kind)))] == ["plan"]


def test_files_in_the_strict_form() -> None:
    strict = word_file(paragraph("plan") + table(row("a", "b")))
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(strict)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            text = old.read(name).replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            )
            new.writestr(
                name,
                text.replace(
                    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
                    b"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
                ),
            )
    assert [f.cells for f in fragments(read_word(buffer.getvalue()))] == [("plan",), ("a", "b")]
