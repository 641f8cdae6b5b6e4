"""How a name is written: without marks around it, small instead of in capitals, its kind spelt out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from normalizers.agencies import lexicon
from normalizers.agencies.tokens import normal

_SPACES: Final = re.compile(r"\s+")


def tidy(text: str) -> str:
    """One line, without an article before or a stop after."""
    text = _SPACES.sub(" ", text).strip(" .,;:-–—•*")
    return re.sub(r"^the\s+(?=\S)", "", text, flags=re.IGNORECASE) or text


def written_small(text: str) -> str:
    """A name in capitals written small: words of two or three letters without a vowel pattern, and listed
    abbreviations, keep theirs.
    """

    def word(match: re.Match[str]) -> str:
        w = match.group()
        if w in lexicon.WRITTEN_SMALL:
            return w[0] + w[1:].casefold()
        if w in lexicon.KEEP_CAPITALS or any(map(str.isdigit, w)) or (len(w) <= 5 and not re.search(r"[AEIOUY]", w)):
            return w
        if w.casefold() in lexicon.SMALL_WORDS and match.start():
            return w.casefold()
        return w[0] + w[1:].casefold()

    return re.sub(r"[^\W_]+(?:[’'][^\W_]+)*", word, text)


def spelt_out(printed: str) -> str:
    """A name with the abbreviated kind at its end written out: `Anyshire CCG`, `Anytown BC`, `NHS FT`."""
    first, _, rest = printed.partition(" ")
    inner = [
        lexicon.SUFFIX_ABBREVIATIONS[normal(w)][0] if w.isupper() and normal(w) in lexicon.COUNCIL_ABBREVIATIONS else w
        for w in rest.split(" ")
    ]
    printed = " ".join((first, *inner)) if rest else first
    head, _, last = printed.rpartition(" ")
    norm = normal(last)
    if head and last.isupper():
        if norm == "ft":
            return f"{head} Foundation Trust"
        if norm in lexicon.SUFFIX_ABBREVIATIONS:
            return f"{head} {lexicon.SUFFIX_ABBREVIATIONS[norm][0]}"
    if norm in lexicon.GENERIC_ABBREVIATIONS and (last.isupper() or last[:-1].isupper()):
        return f"{head} {lexicon.GENERIC_ABBREVIATIONS[norm]}".strip()
    return printed


def core_of(words: Iterable[str]) -> str:
    """The letters of a name without words of legal form or landlords: `a1dale` of A1 Dale Housing Group Ltd."""
    return "".join(w for w in words if w not in lexicon.LEGAL_WITH_KIND)


def one_apart(a: str, b: str) -> bool:
    """Whether two texts differ by one letter put in, left out or replaced."""
    if len(a) > len(b):
        a, b = b, a
    i = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    if (a[i : i + 1] + b[i : i + 1]).isdigit():
        return False
    return a[i:] == b[i + 1 :] or a[i + 1 :] == b[i + 1 :]
