"""Comma, semicolon and tab separated values."""

from __future__ import annotations

import pytest

from extractors.separated import delimiter_of, read_separated
from schemas.enums import Reader
from schemas.fragment import Fragment, count_characters

TOLD = [
    ("a,b,c\n1,2,3\n", ",", "commas"),
    ("a;b;c\n1;2,5;3\n", ";", "semicolons, commas within"),
    ('a\tb\tc\n"one\ntwo"\t2\t3\n', "\t", "tabs, with a break inside quotes"),
    ("a\tb\tc\n1\t2\t3\n", None, "tabs alone are a text dump"),
    ('sep=|\na|b\n1|"2"\n', "|", "what Excel is told"),
    ('"a","b","c"\n"x, y","line\nbreak","z ""quoted"""\n', ",", "quotes"),
    ("Dear Sir, thank you, again.\nWe met on Monday.\nYours, the clerk, and all.\n", None, "a letter"),
    ("a,b\n1,2\n", None, "two columns may be prose"),
    ("a,b,c\n", None, "one row"),
    ('a,b,c\n1,2,"3\n', None, "a quote that nobody closes"),
]


@pytest.mark.parametrize(("text", "delimiter", "why"), TOLD, ids=[why for *_, why in TOLD])
def test_what_separates(text: str, delimiter: str | None, why: str) -> None:
    assert delimiter_of(text) == delimiter, why


def read(text: str, encoding: str = "utf-8") -> list[Fragment]:
    """The fragments of a text, every letter of which they account for."""
    transcript = read_separated(text.encode(encoding))
    assert (transcript.page_count, transcript.paged) == (None, False)
    for page in transcript.pages:
        assert page.reader is Reader.CSV
        assert page.characters == sum(count_characters(c) for f in page.fragments for c in f.cells)
    return [f for page in transcript.pages for f in page.fragments]


def test_rows_their_lines_and_the_title_above_them() -> None:
    text = 'Vale plan,,,\nAsk,Act,Lead,\n"Ring, then\nWrite","He said ""yes""",Vale Council,\n\nTell,,x,\n'
    assert [(f.kind, f.cells, f.line) for f in read(text)] == [
        ("line", ("Vale plan",), 1),
        ("cells", ("Ask", "Act", "Lead"), 2),
        ("cells", ("Ring, then\n\nWrite", 'He said "yes"', "Vale Council"), 3),
        ("cells", ("Tell", "", "x"), 6),
    ]


def test_a_section_is_a_row_of_one_cell() -> None:
    assert [f.cells for f in read("a,b,c\nPolice,,\n1,2,3\n")] == [("a", "b", "c"), ("Police", "", ""), ("1", "2", "3")]


def test_the_line_for_excel_is_no_row() -> None:
    assert [(f.cells, f.line) for f in read("sep=;\na;b;c\n1;2;3\n")] == [(("a", "b", "c"), 2), (("1", "2", "3"), 3)]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    assert read("a,b,c\ncafé – “plan”,2,3\n", encoding)[1].cells[0] == "café – “plan”"


def test_breaks_where_a_layout_ended_lines_part_no_paragraphs() -> None:
    text = '"Brief all\nstaff by\nthe end\nof May",b,c\n"Ring\nthem now",e,f\n'
    assert [f.cells[0] for f in read(text)] == ["Brief all\nstaff by\nthe end\nof May", "Ring\nthem now"]
