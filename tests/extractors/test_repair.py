"""Unicode repair: what is put back as it was, and what is the author's and stays."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.repair import BULLETS, repair

REPAIRED = [
    ("the tenantâ€™s visit", "the tenant’s visit", "UTF-8 read as Windows-1252"),
    ("cafÃ©", "café", "mojibake of a letter"),
    ("cafe\u0301", "café", "NFC: an accent joins its letter"),
    ("oﬃcer ﬁles ﬂat", "officer files flat", "ligatures are letters"),
    ("re\u00adview", "review", "a soft hyphen is no part of the word"),
    ("Mental\u00a0Health", "Mental Health", "a space that does not break is a space"),
    ("10\u202f000 and 3\u2009km", "10 000 and 3 km", "narrow spaces too"),
    ("multi\u2011agency", "multi-agency", "a hyphen that does not break is a hyphen"),
    ("multi\u0002agency", "multi-agency", "the sign that stands for a hyphen at a line's end"),
    ("zero\u200bwidth\u2060less\ufeff", "zerowidthless", "characters without width"),
    ("\uf0b7 One", "• One", "a bullet of a lost symbol font"),
    ("\uf0a7One", "• One", "a square of a lost symbol font, set apart from its text"),
    ("•One", "• One", "a bullet opens with its space"),
    ("•   One", "• One", "and with one only"),
    ("a\x07b\x00c", "abc", "control characters print nothing"),
]

KEPT = [
    ("‘quoted’ “twice”", "quotes stay curled"),
    ("2019–20 — well", "dashes stay long"),
    ("x² and H₂O", "raised and lowered digits stay"),
    ("ＦＵＬＬ width", "full-width characters stay"),
    ("lost \ufffd letter", "what stood at a replacement character is not known"),
    ("a\tb\nc\r\nd\fe", "tabs, line ends and form feeds are the dump's structure"),
    ("Marks &amp; <p>more</p>", "markup is the business of its readers"),
    ("naïve Llŷn Bŵl", "letters of other languages stay"),
    ("", "nothing"),
]


@pytest.mark.parametrize(("text", "expected", "why"), REPAIRED, ids=[why for *_, why in REPAIRED])
def test_damage_is_undone(text: str, expected: str, why: str) -> None:
    assert repair(text) == expected, why


@pytest.mark.parametrize(("text", "why"), KEPT, ids=[why for _, why in KEPT])
def test_the_author_is_left_alone(text: str, why: str) -> None:
    assert repair(text) == text, why


@pytest.mark.parametrize("mark", BULLETS)
def test_signs_that_draw_bullets_survive(mark: str) -> None:
    assert repair(f"{mark} One").endswith(" One")


@pytest.mark.parametrize(("text", "expected", "why"), REPAIRED, ids=[why for *_, why in REPAIRED])
def test_repaired_text_needs_no_more_repair(text: str, expected: str, why: str) -> None:
    assert repair(expected) == expected, why


@settings(deadline=None)
@given(st.text(max_size=60))
def test_repaired_text_is_in_nfc(text: str) -> None:
    assert unicodedata.is_normalized("NFC", repair(text))


@settings(deadline=None)
@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126)))
def test_printable_ascii_is_never_touched(text: str) -> None:
    assert repair(text) == text
