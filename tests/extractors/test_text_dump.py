"""The reader of text dumps: encodings, pages, rows and lines, and the count of characters."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.errors import ExtractionError
from extractors.repair import repair
from extractors.text_dump import decode, read_text_dump
from schemas.enums import ErrorCode, Reader, WarningCode
from schemas.fragment import Page, Transcript, count_characters

TEXT = "Recommendation\tAction\nRing the tenant’s agent – today\tSend café leaflets\n"


def read(text: str) -> Transcript:
    return read_text_dump(text.encode())


# -- bytes to text --------------------------------------------------------------------------------------

ENCODED = [
    (TEXT.encode("utf-8"), "UTF-8"),
    (codecs.BOM_UTF8 + TEXT.encode("utf-8"), "UTF-8 with a mark"),
    (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "UTF-16 LE with a mark"),
    (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "UTF-16 BE with a mark"),
    (TEXT.encode("utf-16-le"), "UTF-16 LE without a mark"),
    (TEXT.encode("utf-16-be"), "UTF-16 BE without a mark"),
    (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "UTF-32 LE with a mark"),
    (codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), "UTF-32 BE with a mark"),
    (TEXT.encode("cp1252"), "Windows-1252"),
]


@pytest.mark.parametrize(("data", "why"), ENCODED, ids=[why for _, why in ENCODED])
def test_every_encoding_gives_the_same_text(data: bytes, why: str) -> None:
    assert decode(data) == (TEXT, ()), why
    assert read_text_dump(data).pages == read(TEXT).pages


def test_bytes_outside_the_encoding_are_replaced_with_a_warning() -> None:
    transcript = read_text_dump(b"Recommendation\tAction \x81 caf\xe9\n")
    assert transcript.warnings == (WarningCode.DECODED_WITH_REPLACEMENTS,)
    assert transcript.pages[0].fragments[0].cells == ("Recommendation", "Action \ufffd café")


def test_half_a_character_at_the_end_is_replaced_with_a_warning() -> None:
    text, warnings = decode(codecs.BOM_UTF16_LE + "Action".encode("utf-16-le") + b"\x41")
    assert text == "Action\ufffd"
    assert warnings == (WarningCode.DECODED_WITH_REPLACEMENTS,)


def test_a_stray_nul_is_no_reason_to_refuse() -> None:
    data = b"Recommendation\tAction\n" + b"Ring the agent\tSend leaflets\n" * 20 + b"\x00"
    assert len(read_text_dump(data).pages[0].fragments) == 21


REFUSED = [
    (b"", ErrorCode.EMPTY, "no byte"),
    (b" \t\r\n\f ", ErrorCode.EMPTY, "white space only"),
    (codecs.BOM_UTF8, ErrorCode.EMPTY, "nothing but the byte order mark"),
    (codecs.BOM_UTF16_LE + "\r\n".encode("utf-16-le"), ErrorCode.EMPTY, "white space in UTF-16"),
    ("\u200b\u00ad\n".encode(), ErrorCode.EMPTY, "characters that print nothing"),
    (bytes(range(256)) * 8, ErrorCode.NOT_A_DOCUMENT, "every byte there is"),
    (b"\x7fELF\x02\x01\x01\x03\x04\x05\x06" * 9, ErrorCode.NOT_A_DOCUMENT, "a program"),
]


@pytest.mark.parametrize(("data", "code", "why"), REFUSED, ids=[why for *_, why in REFUSED])
def test_what_holds_no_text_is_refused(data: bytes, code: ErrorCode, why: str) -> None:
    with pytest.raises(ExtractionError) as caught:
        read_text_dump(data)
    assert caught.value.code is code, why
    assert caught.value.message


# -- pages ------------------------------------------------------------------------------------------------

PAGES = [
    ("a\tb\nc\td\n", [2], "rows without a gap are one page"),
    ("a\tb\n\nc\td\n", [1, 1], "a blank line after a row ends the page"),
    ("a\tb\n\n\n\nc\td\n", [1, 1], "several do as one"),
    ("a\tb\n \t \nc\td\n", [1, 1], "a line of tabs and spaces is blank"),
    ("a\tb\n\n", [1], "at the end no page follows"),
    ("\n\n\na\tb\n", [1], "at the start none precedes"),
    ("Title\n\na\tb\n", [2], "blank lines around a title end none"),
    ("Title\n\nAgency: council\n\na\tb\n", [3], "nor around headings"),
    ("a\tb\nFooter\n\nc\td\n", [3], "nor after a running footer, since a line stands between"),
    ("a\tb\n\nHeader\n\nc\td\n", [1, 2], "a running header begins its page"),
    ("a\tb\n\nKey\n\nNote\n\nc\td\n", [1, 3], "lines run on to the next row"),
    ("a\tb\fc\td\n", [1, 1], "a form feed ends a page"),
    ("Title\fa\tb\n", [1, 1], "even after a line"),
    ("a\tb\n\f\nc\td\n", [1, 1], "with the line it stands on"),
    ("a\tb\n\n\f\n\nc\td\n", [1, 1], "no page is empty"),
    ("\f\fa\tb\f\f", [1], "nor at the ends"),
    ("a\t\n\nb\t\n", [1, 1], "a row with a blank cell is a row"),
    ("a\n\nb\n", [2], "lines alone are one page"),
]


@pytest.mark.parametrize(("dump", "sizes", "why"), PAGES, ids=[why for *_, why in PAGES])
def test_page_blocks(dump: str, sizes: list[int], why: str) -> None:
    transcript = read(dump)
    assert [len(page.fragments) for page in transcript.pages] == sizes, why
    assert [page.number for page in transcript.pages] == list(range(1, len(sizes) + 1))
    assert transcript.page_count == len(sizes)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_line_ends_of_every_system_are_one(end: str) -> None:
    dump = "Title\n\na\tb\n\nc\td\n"
    assert read(dump.replace("\n", end)).pages == read(dump).pages


# -- fragments --------------------------------------------------------------------------------------------


def test_rows_and_lines_know_their_place() -> None:
    pages = read("Plan\n\nNo\tAction\n1\tRing\n\nPage 2\n2\tSend\n").pages
    places = [(f.page, f.row, f.line, f.kind, f.cells) for page in pages for f in page.fragments]
    assert places == [
        (1, 1, 1, "line", ("Plan",)),
        (1, 2, 3, "cells", ("No", "Action")),
        (1, 3, 4, "cells", ("1", "Ring")),
        (2, 1, 6, "line", ("Page 2",)),
        (2, 2, 7, "cells", ("2", "Send")),
    ]
    assert all(page.reader is Reader.TEXT and page.width is None for page in pages)


TIGHT = [
    ("a\tb\nc\td\n", [False, True], "no blank line between"),
    ("Title\n\na\tb\n", [False, False], "a blank line between"),
    ("a\tb\n\nc\td\n", [False, False], "the first of a page follows nothing"),
    ("a\tb\fc\td\n", [False, False], "nor the first after a form feed"),
]


@pytest.mark.parametrize(("dump", "tight", "why"), TIGHT, ids=[why for *_, why in TIGHT])
def test_a_fragment_says_whether_a_gap_stands_above_it(dump: str, tight: list[bool], why: str) -> None:
    assert [f.tight for page in read(dump).pages for f in page.fragments] == tight, why


def test_blank_cells_are_kept_in_place() -> None:
    assert read("\ta\t\t b \t\n").pages[0].fragments[0].cells == ("", "a", "", "b", "")


def test_markup_is_turned_into_text_cell_by_cell() -> None:
    fragment = read("<p>One</p>\t<ul><li>Two<li>Three</ul>\n").pages[0].fragments[0]
    assert fragment.cells == ("One", "• Two\n\n• Three")


def test_a_row_of_nothing_but_tags_is_no_fragment() -> None:
    assert [f.cells for f in read("a\tb\n<p></p>\t<br>\nc\td\n").pages[0].fragments] == [("a", "b"), ("c", "d")]


# -- the count of characters ------------------------------------------------------------------------------

PIECES = (
    "a", "Ring", " ", "\t", "\n", "\n\n", "\r\n", "\f", "é", "ﬁ", "’", "2", "•", "<p>", "</p>", "<li>", "<ul>", "**",
    "&amp;", "<ol>", "1. ", "2. ", "\u00ad", "\u00a0", "-", ".", "<", "’s",
)  # fmt: skip
dumps = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def pages_of(dump: str) -> tuple[Page, ...]:
    return read(dump).pages if repair(dump).strip() else ()


@settings(deadline=None)
@given(dumps)
def test_characters_are_those_of_the_fragments(dump: str) -> None:
    for page in pages_of(dump):
        assert page.characters == sum(count_characters(cell) for f in page.fragments for cell in f.cells)


@pytest.mark.parametrize("dump", ["Ring <p\tSend\n", "Ring <p style='\tSend'>\n"])
def test_tag_cut_off_by_a_tab_counts_as_in_its_cell(dump: str) -> None:
    (page,) = read(dump).pages
    assert page.characters == sum(count_characters(cell) for f in page.fragments for cell in f.cells)


@settings(deadline=None)
@given(dumps)
def test_fragments_are_numbered_without_gaps(dump: str) -> None:
    for number, page in enumerate(pages_of(dump), start=1):
        assert page.number == number
        assert [f.row for f in page.fragments] == list(range(1, len(page.fragments) + 1))
        assert {f.page for f in page.fragments} == {number}
        lines = [f.line or 0 for f in page.fragments]
        assert lines == sorted(lines)
        assert min(lines) > 0


def test_characters_are_letters_and_digits() -> None:
    assert count_characters("Ring 2 agents, é & ² – done.") == len("Ring2agentsé²done")
    assert read("Ring 2\tagents – done.\n").pages[0].characters == len("Ring2agentsdone")
