"""Whether the text of a page is language: a text layer may be there and hold nothing that anybody wrote."""

from __future__ import annotations

import math
import re
from itertools import islice
from typing import Final

from extractors.english import is_word

ENOUGH: Final = 25
"""Words from which a text can be judged."""
LEAST_KNOWN: Final = 0.25
"""Share of its words that language has at least: names, codes and misspellings leave English far above it."""
LEAST_WELSH: Final = 3
SHARE_WELSH: Final = 0.02
"""Of the words of a page with a passage in Welsh, at least this share are its small words: of Welsh, a fifth are."""
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_STRANGE: Final = re.compile(r"[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]")
MOST_STRANGE: Final = 0.2
"""Share of letters without a meaning (private use, replacement, control) from which a text is none."""

WELSH: Final = frozenset(
    """
    yr yn ym yng ac ar at am dan dros gan gyda heb hyd wrth oddi tan trwy drwy neu ond os pan sydd mae oes bod fod
    nid ddim hefyd eu ei ein eich fy dy hyn hon hwn hynny pob pawb rhai mwy iawn wedi roedd bydd fydd dylai cael
    gwneud mynd dod rhaid angen gwaith cymru cyngor heddlu iechyd bwrdd awdurdod gwasanaeth gwasanaethau cymorth
    trais cam drin adolygiad argymhelliad argymhellion gweithredu cynllun staff dioddefwr dioddefwyr teulu plant
    """.split()
)
"""Words that hardly a line of Welsh is without, and some that plans in Welsh are full of."""


def is_language(text: str) -> bool:
    """Whether a text reads as English or Welsh; a text too short to judge is taken to.

    >>> is_language("Wkh sduwqhuvkls vkrxog uhylhz krz frqfhuqv duh vkduhg " * 5)
    False
    >>> is_language("The partnership should review how concerns are shared " * 5)
    True
    """
    letters = sum(map(len, text.split()))
    if letters and len(_STRANGE.findall(text)) > MOST_STRANGE * letters:
        return False
    words = _WORD.findall(text.lower())
    if len(words) < ENOUGH:
        return True
    known = (word for word in words if word in WELSH or is_word(word))
    enough = math.ceil(LEAST_KNOWN * len(words))
    return next(islice(known, enough - 1, None), None) is not None  # most pages tell long before their end


def is_welsh(text: str) -> bool:
    """Whether a text, read as if it were English, has Welsh in it: the small words survive that.

    >>> is_welsh("Dylai'r bartneriaeth adolygu sut y mae pryderon yn cael eu rhannu gan yr heddlu " * 3)
    True
    >>> is_welsh("The partnership should review how concerns are shared among staff at Cym Taf " * 3)
    False
    """
    words = _WORD.findall(text.lower())
    welsh = sum(word in WELSH and not is_word(word) for word in words)
    return welsh >= LEAST_WELSH and welsh >= SHARE_WELSH * len(words)
