"""Whether letters abbreviate words."""

from __future__ import annotations

from collections.abc import Sequence

from normalizers.agencies.tokens import CONNECTORS, Words


def abbreviates(short: str, words: Sequence[str]) -> bool:
    """Whether each letter, in order, begins a word, words left out allowed (`CSP` of Anyshire Community Safety
    Partnership), or stands in the word that the letter before it began (`SWAST`).
    """
    letters = [c for c in short.rstrip("s") or short if c.isalnum()]
    i = 0
    for word in words:
        j = 0
        while i < len(letters) and j < len(word) and word[j] == letters[i] and (j == 0 or len(letters) > len(words)):
            i, j = i + 1, j + 1
    return bool(letters) and i == len(letters)


def spells(short: str, words: Sequence[str]) -> bool:
    """Whether initials give the abbreviation exactly, small words counted or not."""
    words = [w for w in words if w[0].isalnum()]
    return len(words) > 1 and short in initial_strings(tuple(words))


def initial_strings(words: Words) -> set[str]:
    heavy = [w for w in words if w not in CONNECTORS]
    plain = [w for w in heavy if w != "nhs"]
    found = {"".join(w[0] for w in ws) for ws in (words, heavy, plain)}
    found.add("".join("nhs" if w == "nhs" else w[0] for w in heavy))
    return {f for f in found if len(f) > 1}
