"""Markup left in text dumps: each case shows one rule of the column text of the contract."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.markup import plain_text

CASES = [
    ("Ring the agent.", "Ring the agent.", "text without markup stays"),
    ("<p>One.</p><p>Two.</p>", "One.\n\nTwo.", "a paragraph a line, parted as paragraphs"),
    ("<P>One.</P>", "One.", "tags in capitals"),
    ("<p >One.</p >", "One.", "white space in a tag"),
    ("One<br>two<br/>three<br />four", "One\n\ntwo\n\nthree\n\nfour", "every form of a line break"),
    ("<ul><li>One</li><li>Two</li></ul>", "• One\n\n• Two", "list items open with a bullet"),
    ("<ul><li>One<li>Two</ul>", "• One\n\n• Two", "items that are never closed"),
    ("<ul><li>• One</li></ul>", "• One", "a printed bullet is not doubled"),
    ("<ol><li>1. One</li><li>2. Two</li></ol>", "1. One\n\n2. Two", "a printed number is the item's mark"),
    ("<ul><li>a) One</li></ul>", "a) One", "a printed letter too"),
    ("<ol> 1. One. 2. Two. 3. Three.</ol>", "1. One.\n\n2. Two.\n\n3. Three.", "items of a list in one run of text"),
    ("<ol> 1. Take 2. Or 4.</ol>", "1. Take\n\n2. Or 4.", "only the next number opens an item"),
    ("<ul> • One • Two", "• One\n\n• Two", "bullets inside a line open items"),
    ("Bring • one • two", "Bring\n\n• one\n\n• two", "bullets without any tag"),
    ("<i>One</i> <b>two</b> <strong>three</strong> <em>four</em>", "One two three four", "inline tags vanish"),
    ("<span style='color: red'>Late</span>", "Late", "with their attributes"),
    ("**Lead:** council", "Lead: council", "bold marks vanish"),
    ("3 * 4", "3 * 4", "one star is a star"),
    ("31<sup>st</sup> May", "31st May", "a superscript joins its number"),
    ('<p style="text-align: left">One', "One", "a tag that is never closed"),
    ("One</p>", "One", "a tag that was never opened"),
    ('One <ul style="list-st', "One", "a tag cut off at the cell's end"),
    ("One <li", "One", "cut off after its name"),
    ("fewer than <5 cases", "fewer than <5 cases", "a sign, and no tag"),
    ("x < y and c > d", "x < y and c > d", "signs between letters are no tags"),
    ("<plan A>", "<plan A>", "a word between signs that no converter writes keeps its letters"),
    ("<person> rings", "<person> rings", "a tag's name opens a word, and is no tag"),
    ("Marks &amp; more", "Marks & more", "entities are characters"),
    ("5 &lt; 6 &#8211; 7", "5 < 6 – 7", "by name or number"),
    ("&lt;p&gt;", "<p>", "what was escaped is text, and no tag"),
    ("R&D; done", "R&D; done", "an ampersand that opens no entity stays"),
    ("a   b\n c", "a b c", "runs of white space are one space"),
    ("", "", "blank"),
    ("<p></p>", "", "nothing but tags"),
    ("<p> </p><br>", "", "nothing but tags and space"),
    ("a < b and c > d", "a < b and c > d", "a letter that is also a tag's name takes the words after it along"),
    ("<small teams>", "<small teams>", "a tag's name with words after it that are no attributes"),
    ("One <ul style", "One", "a tag cut off inside its attribute's name"),
]


@pytest.mark.parametrize(("cell", "expected", "why"), CASES, ids=[why for _, _, why in CASES])
def test_markup_becomes_plain_text(cell: str, expected: str, why: str) -> None:
    assert plain_text(cell) == expected, why


TAGS = ("<p>", "</p>", "<ul>", "</ul>", "<li>", "</li>", "<br>", "<i>", "</i>", "**", "<b>", " ", "one", "Two.", "3")
soup = st.lists(st.sampled_from(TAGS), max_size=20).map("".join)


@settings(deadline=None)
@given(soup)
def test_no_tag_survives_and_no_word_is_lost(cell: str) -> None:
    text = plain_text(cell)
    assert "<" not in text
    assert "**" not in text
    printed = cell
    for tag in TAGS[:-4]:
        printed = printed.replace(tag, "")
    assert [c for c in text if c.isalnum()] == [c for c in printed if c.isalnum()]


@settings(deadline=None)
@given(soup)
def test_plain_text_has_no_ragged_space(cell: str) -> None:
    for paragraph in plain_text(cell).split("\n\n"):
        assert paragraph == " ".join(paragraph.split())
