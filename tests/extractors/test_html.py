"""Web pages: what stands in which cell, however the markup is written."""

from __future__ import annotations

import pytest

from extractors.errors import ExtractionError
from extractors.html import read_html
from extractors.line_breaks import MARK, PARAGRAPH, WRAPPED, settle
from extractors.spans import Spanned, place
from schemas.enums import ErrorCode, Reader
from schemas.fragment import Fragment, count_characters


def read(html: str) -> list[Fragment]:
    """The fragments of a page, every letter of which they account for."""
    transcript = read_html(html.encode())
    for page in transcript.pages:
        assert page.reader is Reader.HTML
        assert page.characters == sum(count_characters(c) for f in page.fragments for c in f.cells)
    return [f for page in transcript.pages for f in page.fragments]


def cells(html: str) -> list[tuple[str, ...]]:
    return [f.cells for f in read(html) if f.kind == "cells"]


def lines(html: str) -> list[str]:
    return [f.cells[0] for f in read(html) if f.kind == "line"]


def test_rows_know_their_line_and_no_page() -> None:
    transcript = read_html(b"<p>Plan</p>\n<table>\n<tr><th>Ask<th>Act\n<tr><td>a<td>b\n</table>")
    assert (transcript.page_count, transcript.paged, transcript.title) == (None, False, None)
    assert [(f.kind, f.cells, f.row, f.line) for f in transcript.pages[0].fragments] == [
        ("line", ("Plan",), 1, 1),
        ("cells", ("Ask", "Act"), 2, 3),
        ("cells", ("a", "b"), 3, 4),
    ]


CELLS = [
    ("<b>one</b> two", "one two", "inline tags"),
    ("one<sup>st</sup>", "onest", "a raised ending is part of its word"),
    ("<p>one</p><p>two</p>", "one\n\ntwo", "paragraphs"),
    ("<div>one</div>two", "one\n\ntwo", "a block and text after it"),
    ("<ul><li>ring<li>write</ul>", "• ring\n\n• write", "bullets"),
    ("<ul><li>• ring</li></ul>", "• ring", "a bullet that is printed too"),
    ("<ol><li>ring<li>write</ol>", "1. ring\n\n2. write", "numbers that the browser counts"),
    ('<ol start="3" type="a"><li>ring<li>write</ol>', "c. ring\n\nd. write", "letters from the third on"),
    ('<ol><li value="7">ring<li>write</ol>', "7. ring\n\n8. write", "a number given to an item"),
    ("<ol><li>a) ring</li></ol>", "a) ring", "an item with a letter of its own"),
    ("one &amp; two &lt;3&gt;", "one & two <3>", "entities"),
    ("R&D, 5 < 6", "R&D, 5 < 6", "an ampersand and a less-than sign that nobody escaped"),
    ("One.<br>Two.<br/>Three", "One.\n\nTwo.\n\nThree", "breaks between whole lines"),
    ("one<script>x = 1</script>", "one", "a script"),
    ('one<span style="display: none">two</span>', "one", "what is not shown"),
    ("  one\n   two ", "one two", "white space is one space"),
    ("<table><tr><td>(a)<td>ring<tr><td>(b)<td>write</table>", "(a) ring\n\n(b) write", "a table in a cell"),
]


@pytest.mark.parametrize(("inner", "text", "why"), CELLS, ids=[why for *_, why in CELLS])
def test_text_of_a_cell(inner: str, text: str, why: str) -> None:
    assert cells(f"<table><tr><td>{inner}</td><td>x</td></tr></table>") == [(text, "x")], why


def test_cells_over_several_rows_and_columns() -> None:
    html = (
        "<table><tr><th rowspan=2>No<th colspan=2>Delivery<tr><th>Lead<th>Date"
        "<tr><td rowspan=0>1<td>a<td>b<tr><td>c<td>d</table>"
    )
    assert cells(html) == [("No", "Delivery", ""), ("", "Lead", "Date"), ("1", "a", "b"), ("", "c", "d")]
    merged = [f.geometry and f.geometry.merged_up for f in read(html)]
    assert merged == [(False,) * 3, (True, False, False), (False,) * 3, (True, False, False)]


def test_spans_end_with_their_row_group() -> None:
    html = "<table><thead><tr><th rowspan=9>a<th>b</thead><tbody><tr><td>c<td>d</tbody></table>"
    assert cells(html) == [("a", "b"), ("c", "d")]


def test_spans_beyond_all_sense() -> None:
    placed = place([[Spanned("a", across=10**6, down=10**6), Spanned("b")], [Spanned("c")]])
    assert [[text for text in row.cells if text] for row in placed] == [["a", "b"], ["c"]]
    assert len(placed[0].cells) == 1001


def test_head_comes_first_and_foot_last() -> None:
    html = (
        "<table><tfoot><tr><td>f<td>g</tfoot><tbody><tr><td>b<td>c</tbody><thead><tr><th>h<th>i</thead>"
        "<tr><td>d<td>e</table>"
    )
    assert cells(html) == [("h", "i"), ("b", "c"), ("d", "e"), ("f", "g")]


def test_each_further_table_and_each_page_begins_a_block() -> None:
    table = "<table><tr><td>a<td>b</table>"
    assert [f.page for f in read(f"{table}<p>on</p>{table}")] == [1, 1, 2]
    assert [f.page for f in read("<div class='page'>one</div><div class='page'>two</div>")] == [1, 2]
    assert [f.page for f in read("<p>one</p><!-- Page 2 --><p>two</p>")] == [1, 2]
    assert [f.page for f in read("<p>one</p><p style='break-before: page'>two</p>")] == [1, 2]
    assert {f.page for f in read("<p>one</p><div class='page-title'>two</div>")} == {1}


def test_broken_markup_loses_no_text() -> None:
    html = "<table><tr>stray<td>a<td>b</td></td><tr><td>c</table></table>after<td>tail"
    found = read(html)
    assert [f.cells for f in found if f.kind == "cells"] == [("a", "b"), ("c", "")]
    assert sorted(f.cells[0] for f in found if f.kind == "line") == ["after", "stray", "tail"]


def test_a_table_around_a_table_is_a_frame() -> None:
    html = "<table><tr><td><h2>Police</h2><table><tr><td>a<td>b</table></td><td> </td></tr></table>"
    assert [(f.kind, f.cells) for f in read(html)] == [("line", ("Police",)), ("cells", ("a", "b"))]


def test_caption_and_list_outside_tables() -> None:
    html = "<ol><li>ring</ol><table><caption>Police</caption><tr><td>a<td>b</table>"
    assert lines(html) == ["1. ring", "Police"]


def test_title_is_no_line() -> None:
    transcript = read_html(b"<title> Vale\nplan </title><p>text")
    assert transcript.title == "Vale plan"
    assert [f.cells[0] for f in transcript.pages[0].fragments] == ["text"]


@pytest.mark.parametrize(
    "data",
    [
        '<meta charset="windows-1252"><p>caf\u00e9 \u2013 \u201cplan\u201d'.encode("cp1252"),
        '<?xml version="1.0" encoding="iso-8859-1"?><html><p>caf\u00e9 \u2013 \u201cplan\u201d</html>'.encode(),
        "<p>caf\u00e9 \u2013 \u201cplan\u201d".encode("utf-16"),
        b'<meta charset="no-such"><p>caf&eacute; &ndash; &ldquo;plan&rdquo;',
    ],
)
def test_encodings(data: bytes) -> None:
    assert read_html(data).pages[0].fragments[0].cells == ("café – “plan”",)


@pytest.mark.parametrize("html", ["<p></p>", "<!-- nothing -->", "<table><tr><td></table>"])
def test_a_page_that_shows_nothing_is_empty(html: str) -> None:
    with pytest.raises(ExtractionError) as caught:
        read_html(html.encode())
    assert caught.value.code is ErrorCode.EMPTY


BREAKS = [
    (["Send a note.|Ring them.", "Done|Closed"], PARAGRAPH, "each piece is whole"),
    (["Brief all|front line|staff by the", "end of|the year"], WRAPPED, "pieces go on in small letters"),
    (["Ring the agent|and write"], PARAGRAPH, "one such break is no habit"),
    (["One.|a thing", "Two:|b thing", "Three;|c thing"], PARAGRAPH, "small letters after a sentence"),
    ([], PARAGRAPH, "no break at all"),
]


@pytest.mark.parametrize(("texts", "stands_for", "why"), BREAKS, ids=[why for *_, why in BREAKS])
def test_what_a_break_stands_for(texts: list[str], stands_for: str, why: str) -> None:
    assert settle(text.replace("|", MARK) for text in texts) == stands_for, why


def test_breaks_where_the_layout_ended_lines_part_no_paragraphs() -> None:
    html = "<table><tr><td>Brief all<br>staff by<br>the end<br>of May<td>b<tr><td>Ring<br>them now<td>c</table>"
    assert cells(html) == [("Brief all\nstaff by\nthe end\nof May", "b"), ("Ring\nthem now", "c")]


@pytest.mark.parametrize("depth", [300, 1500])
def test_wrappers_within_wrappers_are_read_through(depth: int) -> None:
    html = "<div>" * depth + "<table><tr><td>a<td>b<tr><td>c<td>d</table>" + "</div>" * depth
    assert cells(html) == [("a", "b"), ("c", "d")]


def test_what_is_deeper_than_any_page_is_told_so() -> None:
    for html in ("<div>" * 5000 + "text", "<ul><li>" * 600 + "text"):
        with pytest.raises(ExtractionError) as caught:
            read_html(html.encode())
        assert caught.value.code is ErrorCode.CORRUPT
        assert "nests" in caught.value.message
