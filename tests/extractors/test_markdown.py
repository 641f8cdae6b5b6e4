"""Markdown as document converters write it: tables, however ragged, and the lines around them."""

from __future__ import annotations

import pytest

from extractors.errors import ExtractionError
from extractors.markdown import looks_like_markdown, read_markdown
from schemas.enums import ErrorCode, Reader
from schemas.fragment import Fragment, count_characters


def read(text: str) -> list[Fragment]:
    """The fragments of a text, every letter of which they account for."""
    transcript = read_markdown(text.encode())
    for page in transcript.pages:
        assert page.reader in (Reader.MARKDOWN, Reader.HTML)
        assert page.characters == sum(count_characters(c) for f in page.fragments for c in f.cells)
    return [f for page in transcript.pages for f in page.fragments]


def cells(text: str) -> list[tuple[str, ...]]:
    return [f.cells for f in read(text) if f.kind == "cells"]


def lines(text: str) -> list[str]:
    return [f.cells[0] for f in read(text) if f.kind == "line"]


def test_rows_know_their_line_and_no_page() -> None:
    transcript = read_markdown(b"# Plan\n\n| Ask | Act |\n| --- | --- |\n| a | b |\n")
    assert (transcript.page_count, transcript.paged) == (None, False)
    assert [(f.kind, f.cells, f.row, f.line) for f in transcript.pages[0].fragments] == [
        ("line", ("Plan",), 1, 1),
        ("cells", ("Ask", "Act"), 2, 3),
        ("cells", ("a", "b"), 3, 5),
    ]


TABLES = [
    ("|a|b|\n|-|-|\n|c|d|", [("a", "b"), ("c", "d")], "no spaces"),
    ("a | b\n--- | ---\nc | d", [("a", "b"), ("c", "d")], "no pipes at the edges"),
    ("| a | b |\n|:--|--:|\n| c | d |", [("a", "b"), ("c", "d")], "alignment"),
    ("| a | b |\n| c | d |", [("a", "b"), ("c", "d")], "no delimiter row at all"),
    ("|  |  |\n|---|---|\n| c | d |", [("c", "d")], "a blank header"),
    ("| a | b |\n|---|---|\n| c \\| d | e |", [("a", "b"), ("c | d", "e")], "an escaped pipe"),
    ("| a | b |\n|---|---|\n| c |", [("a", "b"), ("c", "")], "a row that lacks its last cell"),
    ("| a | b |\n|---|---|\n| c | d | e |", [("a", "b"), ("c", "d", "e")], "a row with a cell too many"),
    ("| a | b |\n|---|---|\n| c | d |\n|---|---|\n| e | f |", [("a", "b"), ("c", "d"), ("e", "f")], "a rule within"),
    ("| a | b |\n|---|---|\n| c | d\ngoes on | \n| e | f |", [("a", "b"), ("c", "d goes on"), ("e", "f")], "a cut row"),
    ("| a | b |\n|---|---|\n\n| c | d |\n|---|---|\n", [("a", "b"), ("c", "d")], "a header that is a row of the page"),
    ("> | a | b |\n> |---|---|\n> | c | d |", [("a", "b"), ("c", "d")], "a quoted table"),
]


@pytest.mark.parametrize(("text", "rows", "why"), TABLES, ids=[why for *_, why in TABLES])
def test_rows_of_tables(text: str, rows: list[tuple[str, ...]], why: str) -> None:
    assert cells(text) == rows, why


CELLS = [
    ("**one** *two* ~~three~~", "one two three", "emphasis"),
    ("`code` and [the guide](https://example.org/a_b)", "code and the guide", "code and a link"),
    (r"1\. one \* two", "1. one * two", "escaped marks"),
    ("5 * 3 and file_name_x", "5 * 3 and file_name_x", "marks that mark nothing"),
    ("One.<br>Two.<BR/>Three", "One.\n\nTwo.\n\nThree", "breaks"),
    ("- Ring<br>- Write", "• Ring\n\n• Write", "a list by breaks"),
    ("<ul><li>Ring</li><li>Write</li></ul>", "• Ring\n\n• Write", "a list in HTML"),
    ("R&amp;D &lt;5", "R&D <5", "entities"),
    ("a ![](_page_0_Picture.jpeg) b", "a b", "a picture"),
    ("<5 cases & more", "<5 cases & more", "letters that only look like markup"),
]


@pytest.mark.parametrize(("cell", "text", "why"), CELLS, ids=[why for *_, why in CELLS])
def test_text_of_a_cell(cell: str, text: str, why: str) -> None:
    assert cells(f"| {cell} | x |\n|---|---|\n") == [(text, "x")], why


def test_each_further_table_begins_a_block_and_so_does_a_page() -> None:
    table = "| a | b |\n|---|---|\n"
    assert [f.page for f in read(f"{table}\non\n\n{table}")] == [1, 1, 2]
    for mark in ("---", "* * *", "\f", "<!-- PageBreak -->", "{3}------------------------------------------------"):
        assert [f.page for f in read(f"one\n\n{mark}\n\ntwo\n\n{table}")] == [1, 2, 2], mark
    assert {f.page for f in read(f"one\n\n<!-- image -->\n\ntwo\n\n{table}")} == {1}


def test_lines_around_tables() -> None:
    text = (
        "## **Police** ##\n\n> quoted\n\n* ring\n- write\n\n"
        "```markdown\n| a | b |\n|---|---|\n```\n<!-- left\nout -->\nend\n"
    )
    assert lines(text) == ["Police", "quoted", "• ring", "• write", "end"]
    assert [f.line for f in read(text)] == [1, 3, 5, 6, 9, 14]


def test_html_tables_among_markdown() -> None:
    text = "# Plan\n\n<table>\n<tr><td rowspan=2>a<td>b</tr>\n<tr><td>c</tr>\n</table>\n\nend"
    assert [(f.cells, f.line) for f in read(text)] == [
        (("Plan",), 1),
        (("a", "b"), 4),
        (("", "c"), 5),
        (("end",), 8),
    ]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("| a | b |\n|---|---|\n", True),
        ("a | b\n:-- | --:\nc | d", True),
        ("| a | b |\n| c | d |", True),
        ("Recommendation\tAction\nRing | write\tSend", False),
        ("one\n---\ntwo", False),
        ("either | or", False),
    ],
)
def test_markdown_is_told_by_its_tables(text: str, verdict: bool) -> None:
    assert looks_like_markdown(text) is verdict


def test_a_text_without_words_is_empty() -> None:
    with pytest.raises(ExtractionError) as caught:
        read_markdown(b"|  |  |\n|---|---|\n")
    assert caught.value.code is ErrorCode.EMPTY
