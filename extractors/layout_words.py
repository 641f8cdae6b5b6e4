"""How likely it is that some text stands in each column of a table, by the words that the columns have held so far.

Dates, bodies, tasks and reports of what was done are each said in words of their own, whatever the table is about.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from math import log
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+|\d+|[•\-]")
SMOOTH: Final = 0.5
"""What a word counts that a column has not held."""
ENOUGH: Final = 6
"""Words of a text from which its likelihood counts in full."""


class Vocabulary:
    """The words of each column of one table."""

    def __init__(self, columns: int) -> None:
        self._words: list[Counter[str]] = [Counter() for _ in range(columns)]

    def learn(self, column: int, texts: Iterable[str]) -> None:
        self._words[column].update(word for text in texts for word in _words(text))

    def unlikeness(self, texts: Iterable[str]) -> list[float]:
        """For each column, how much less likely than the likeliest it is to hold these texts: 0 or more, a word."""
        found = [word for text in texts for word in _words(text)]
        different = len({word for column in self._words for word in column}) + 1
        each = [self._likelihood(column, found, different) for column in self._words]
        share = min(len(found) / ENOUGH, 1.0)
        return [share * (max(each) - likelihood) for likelihood in each]

    @staticmethod
    def _likelihood(column: Counter[str], words: list[str], different: int) -> float:
        total = log(column.total() + SMOOTH * different)
        return sum(log(column[word] + SMOOTH) - total for word in words) / max(len(words), 1)


def _words(text: str) -> list[str]:
    """Words in lower case; digits by their number, for those of dates and years differ from row to row.

    >>> _words("• By 12 May 2017")
    ['•', 'by', '00', 'may', '0000']
    """
    return ["0" * len(word) if word.isdigit() else word.lower() for word in _WORD.findall(text)]
