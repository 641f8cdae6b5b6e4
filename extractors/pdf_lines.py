"""From words to printed lines and the text of a cell: paragraphs, list items, words cut by narrow cells."""

from __future__ import annotations

import calendar
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

from extractors.english import PREFIXES, is_word
from extractors.pdf_sheet import Word, around
from extractors.repair import BULLETS
from schemas.fragment import Box

SAME_LINE: Final = 0.45
"""How far, in font sizes, raised or lowered marks stand from the line they belong to."""
PARAGRAPH: Final = 1.22
"""A step between lines that is larger than the usual one by this factor parts two paragraphs."""
USUAL_STEP: Final = 1.2
"""Step between lines in font sizes where a document shows none: single spacing."""

TOUCHING: Final = 0.04
"""Words nearer than this, in font sizes, have no space between them: a ligature drawn apart, a space of no width."""
SHORT: Final = 3
"""Letters before a hyphen that need not be a word: initials, a prefix."""
SLACK: Final = 0.5
"""Room that a line has to spare, in font sizes, where the next word would have had room on it too."""
SENTENCE_SLACK: Final = 1.5
"""The same where a sentence ends with the line, however much is asked for elsewhere."""
ALWAYS: Final = 0.95
"""Share of wrapped lines that end with a space where a producer writes all that were typed; one that leaves out
those that had no room shows less."""

_LIST_MARK: Final = re.compile(
    rf"(?:[{re.escape(BULLETS)}]\s*\S|o\s+\S|\(?(?:\d{{1,2}}|[a-zA-Z]|[ivx]{{2,4}})[.)]\s+\S|\((?:\d{{1,2}}|[a-z]|[ivx]+)\))"
)
_DATE: Final = re.compile(r"\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d\d")
_WIDTHS: Final = {**dict.fromkeys("mwMW", 0.8), **dict.fromkeys("iljtfrI.,;:'", 0.28)}
"""Widths of letters in font sizes; any other is about half as wide as high."""
_PARTING: Final = ("-", "\u2010")
"""Hyphens that part a word at a line's end."""
MOST_PIECES: Final = 4
"""Lines that a narrow cell cuts one word into at most."""
_HYPHENS: Final = ("-", "\u2010", "–", "—", "/")


@dataclass(frozen=True)
class Line:
    """Words that are printed on one line, in reading order, and the gap that stands for a space there.

    What is asked of a line again and again is worked out once.
    """

    words: tuple[Word, ...]
    gap: float

    @cached_property
    def text(self) -> str:
        out = self.words[0].text
        for before, word in pairwise(self.words):
            out += f" {word.text}" if self.is_apart(before, word) else word.text
        return out

    def is_apart(self, before: Word, word: Word) -> bool:
        """Whether a space stands between two words: a wide gap, or any that the producer or pdfium says is one."""
        gap = word.start - before.end
        said = before.space_after or word.space_before
        return gap > self.gap * word.size or (said and gap > TOUCHING * word.size)

    @property
    def start(self) -> float:
        return self.words[0].start

    @cached_property
    def end(self) -> float:
        return max(w.end for w in self.words)

    @cached_property
    def base(self) -> float:
        """Where most of the line stands; raised and lowered marks do not count."""
        return max(self.words, key=lambda w: (w.size, len(w.text), -w.start)).base

    @cached_property
    def size(self) -> float:
        return max(w.size for w in self.words)

    @cached_property
    def box(self) -> Box:
        return around(w.box for w in self.words)

    @property
    def bold(self) -> bool:
        return all(w.bold for w in self.words)


@dataclass(frozen=True, slots=True)
class Habits:
    """What a document shows of its producer and its words.

    `step`: between the lines of a paragraph, in font sizes. `spaces_at_line_ends`: whether a wrapped line ends
    with the space that was typed there. `words`: those that stand whole somewhere, in lower case. `hyphenates`:
    whether it parts words at line ends that are written without a hyphen elsewhere. `has_own_hyphen`: whether it
    parts them with a hyphen (U+2010) that stands nowhere else, so that any other is the author's. `slack`: room to
    spare, in font sizes, that shows that a line ended where its author ended it.
    """

    step: float = USUAL_STEP
    spaces_at_line_ends: bool = False
    words: frozenset[str] = frozenset()
    hyphenates: bool = False
    has_own_hyphen: bool = False
    slack: float = SLACK

    def knows(self, text: str) -> bool:
        """Whether a text stands whole in the document, without regard to case and the marks around it."""
        return not self.words.isdisjoint(_plain_words(text))


def lines_of(words: Iterable[Word], gap: float) -> list[Line]:
    """Words of one cell (or of the page outside its tables) as printed lines, in reading order.

    The longest words settle where the lines are; a word that stands a little above or below (an ordinal's
    letters, a note mark) joins the nearest.
    """
    every = sorted(words, key=lambda w: (w.turn, -w.size * len(w.text), w.base, w.start))
    reach = SAME_LINE * max((w.size for w in every), default=1.0)
    groups: list[list[Word]] = []
    shelves: dict[tuple[int, int], list[list[Word]]] = {}
    for word in every:
        shelf = int(word.base // reach)
        near = [
            g for s in (shelf - 1, shelf, shelf + 1) for g in shelves.get((word.turn, s), ()) if _on_line(word, g[0])
        ]
        if near:
            min(near, key=lambda g: abs(g[0].base - word.base)).append(word)
        else:
            groups.append([word])
            shelves.setdefault((word.turn, shelf), []).append(groups[-1])
    lines = [Line(tuple(sorted(g, key=lambda w: (w.start, w.end))), gap) for g in groups]
    return sorted(lines, key=lambda line: (line.words[0].turn, line.base, line.start))


def _on_line(word: Word, anchor: Word) -> bool:
    return abs(anchor.base - word.base) <= SAME_LINE * max(anchor.size, word.size)


def right_edge(lines: Sequence[Line], box: Box) -> float:
    """Where the text of a cell has to turn: the cell's edge less the padding seen on the left.

    A cell whose text reaches farther shows a smaller padding.
    """
    start, end = (box[0], box[2]) if lines[0].words[0].turn == 0 else (-box[3], -box[1])
    if lines[0].words[0].turn == 270:
        start, end = box[1], box[3]
    padding = max(min(line.start for line in lines) - start, 0.0)
    return max(end - min(padding, 0.2 * (end - start)), max(line.end for line in lines))


def turning_edge(lines: Sequence[Line], box: Box) -> float:
    """Where lines were turned. Several lines show it themselves, and so allow for an indent on the right."""
    return max(line.end for line in lines) if len(lines) > 3 else right_edge(lines, box)


def habits_of(cells: Iterable[tuple[Sequence[Line], Box]], texts: Iterable[str]) -> Habits:
    """Habits of a whole document, from its cells and from all text lines outside them."""
    words = {plain for word in {word for text in texts for word in text.split()} for plain in _plain_words(word)}
    words.update(month.lower() for month in calendar.month_name if month)
    steps: Counter[float] = Counter()
    wrapped = with_space = 0
    known = [(lines, box) for lines, box in cells if lines]
    for lines, _ in known:
        words.update(_whole_words(lines))
    words.update(part for word in sorted(words) if "-" in word for part in word.split("-"))
    parted = [_parted_word(a, b) for lines, _ in known for a, b in pairwise(lines)]
    hyphenates = sum(bool(a) and _is_parted(a, b, words) for a, b in parted) > 1
    texts_of_lines = [line.text for lines, _ in known for line in lines]
    own_hyphen = any(text.endswith("\u2010") for text in texts_of_lines) and not any(
        "\u2010" in text[:-1] for text in texts_of_lines
    )
    for lines, box in known:
        if len(lines) < 2:
            continue
        edge = turning_edge(lines, box)
        for line, below in pairwise(lines):
            if not _would_have_fitted(below, line, edge):
                steps[round((below.base - line.base) / max(line.size, below.size) / 0.05) * 0.05] += 1
                if not _is_one_word(line) and not line.text.endswith(_HYPHENS):
                    wrapped += 1
                    with_space += line.words[-1].space_after
    step = min((s for s, n in steps.items() if n == max(steps.values())), default=USUAL_STEP)
    return Habits(step, wrapped >= 5 and with_space >= ALWAYS * wrapped, frozenset(words), hyphenates, own_hyphen)


def _is_parted(before: str, after: str, words: Collection[str]) -> bool:
    """Whether a hyphen at a line's end stands in the midst of a word, for all that can be told: `pre-` and `front-`
    are written with one wherever they stand.
    """
    if before.lower() in PREFIXES or (is_word(before) and is_word(after)):
        return False
    whole = (before + after).lower()
    return whole in words or is_word(whole)


def _whole_words(lines: Sequence[Line]) -> list[str]:
    """Words of a cell that no end of a line or of a page can have cut."""
    whole: list[str] = []
    for i, line in enumerate(lines):
        words = _plain_words(line.text)
        cut_before = i > 0 or line.text[:1].islower()
        cut_after = i < len(lines) - 1 or line.text.endswith(_HYPHENS)
        whole += words[cut_before : len(words) - cut_after]
    return whole


def _plain_words(text: str) -> list[str]:
    return [word.strip(".,;:()'‘’“”\"").lower() for word in text.split()]


def _first_word_width(line: Line) -> float:
    """Width of what must stay together at a line's start; a hyphen or a slash may part it."""
    end = line.words[0].end
    for before, word in pairwise(line.words):
        if line.is_apart(before, word):
            break
        end = word.end
    return end - line.start


def _would_have_fitted(below: Line, line: Line, edge: float, slack: float = SLACK) -> bool:
    """Whether the next word had room on the line above, so that the line ends where its author ended it."""
    return line.end + 0.35 * line.size + _first_word_width(below) < edge - slack * line.size


def cell_text(lines: Sequence[Line], box: Box, habits: Habits) -> str:
    """Text of a cell: a line break where a line turns, an empty line where a paragraph or list item ends."""
    if not lines:
        return ""
    edge, turning = right_edge(lines, box), turning_edge(lines, box)
    text = lines[0].text
    for i, (line, below) in enumerate(pairwise(lines), 1):
        if _new_paragraph(line, below, turning, habits):
            text += "\n\n"
        elif _drops_hyphen(line, below, habits):
            text = text[:-1]
        elif not _cut_word(line, lines[i:], edge, habits):
            text += "\n"
        text += below.text
    return text


def _new_paragraph(line: Line, below: Line, edge: float, habits: Habits) -> bool:
    step = below.base - line.base
    sentence = line.text.endswith((".", "!", "?", ":")) and below.text[0].isupper()
    slack = min(habits.slack, SENTENCE_SLACK) if sentence else habits.slack
    return (
        step > PARAGRAPH * habits.step * max(line.size, below.size)
        or bool(_LIST_MARK.match(below.text))
        or _would_have_fitted(below, line, edge, slack)
    )


def is_cut_between(line: Line, below: Line, habits: Habits) -> bool:
    """Whether a word goes on from one line into another that does not stand right below it."""
    if _drops_hyphen(line, below, habits):
        return True
    last, first = line.words[-1], below.words[0]
    letters = last.text.isalpha() and first.text[0].islower() and not (last.space_after or first.space_before)
    return letters and _halves_of_known(last.text, first.text, habits)


def _drops_hyphen(line: Line, below: Line, habits: Habits) -> bool:
    """Whether the hyphen at a line's end is the typesetter's: the word is written without it elsewhere, or it is a
    word of English and the document parts words so, or these halves are no words. U+2010 is what browsers print
    for theirs.
    """
    before, after = _parted_word(line, below)
    if not before:
        return False
    if habits.has_own_hyphen:
        return line.text.endswith("\u2010")
    if habits.knows(f"{before}-{after}"):
        return False
    parts_words = habits.hyphenates or line.text.endswith("\u2010")
    first, second = _stands_alone(before, habits), _stands_alone(after, habits)
    if not parts_words and (before.lower() in PREFIXES or (first and second)):
        return False
    if habits.knows(before + after):
        return True
    if line.text.split()[-1].count("-") > 1:
        return False
    if is_word(before + after):
        return True
    if before.lower() in PREFIXES:
        return False
    return not (first and second) if parts_words else len(before) > SHORT and not (first or second)


def _parted_word(line: Line, below: Line) -> tuple[str, str]:
    """The halves of a word that a hyphen parts at a line's end; empty where there is none."""
    if not line.text.endswith(_PARTING):
        return "", ""
    last, first = line.text.split()[-1], below.text.split()[0]
    if len(last) < 3 or not last[-2].isalpha() or not first[0].islower():
        return "", ""
    after = re.match(r"[^\W\d_]+", first)
    before = re.search(r"[^\W\d_]+$", last[:-1])
    return (before[0], after[0]) if before and after else ("", "")


def _stands_alone(text: str, habits: Habits) -> bool:
    if len(text) == 1 and text.isalpha() and text not in "aioAIO":
        return False  # the mark of a list is more than its letter
    return habits.knows(text) or any(map(is_word, _plain_words(text)))


def _is_one_word(line: Line) -> bool:
    """No space in it: a producer cuts a word only where it has already given it a line of its own."""
    return " " not in line.text


def _halves_of_known(last: str, first: str, habits: Habits) -> bool:
    """Whether two pieces make one word and are not both words themselves: cut though another word stands before
    them, where the space between does not break.
    """
    apart = _stands_alone(last, habits) and _stands_alone(first, habits)
    return not apart and (habits.knows(last + first) or is_word(last + first))


def _is_cut_date(last: str, first: str) -> bool:
    """A date in figures whose year a narrow cell cut: no year has one digit or three, nor does a date stand by one."""
    return first.isdigit() and len(first) < 4 and _DATE.fullmatch(last + first) is not None


def _cut_word(line: Line, rest: Sequence[Line], edge: float, habits: Habits) -> bool:
    """Whether a narrow cell cut a word: it stands on a line of its own, there is no space and no hyphen where the
    line turns, the next letter would have crossed the edge, and the whole word is wider than the cell.

    Two words of the same widths look no different where a producer writes no space at any line's end: there
    they are two if each is a word by itself, or begins one that goes on in the rest of the lines, and the whole
    stands nowhere in the document.
    """
    below = rest[0]
    last, first = line.words[-1], below.words[0]
    if last.space_after or first.space_before:
        return False
    if _is_one_word(line) and _is_cut_date(last.text, below.text):
        return True
    if "-" in last.text[:-1]:
        return False  # it would have been cut at its hyphen
    known = _halves_of_known(last.text, first.text, habits)
    if not _is_one_word(line) and not known:
        return False
    ends, begins = last.text[-1], first.text[0]
    if not (ends.isalpha() and begins.isalpha()) and not (ends.isdigit() and begins.isdigit()):
        return False
    if last.text[-1].islower() and first.text[0].isupper():
        return False
    if known:
        return True
    letter = _WIDTHS.get(first.text[0], 0.5) * first.size if len(first.text) > 1 else first.end - first.start
    whole = (last.end - last.start) + (first.end - first.start)
    if line.end + letter <= edge - 0.15 * line.size or last.start + whole <= edge:
        return False
    if habits.spaces_at_line_ends or habits.knows(last.text + first.text):
        return True
    return not (_stands_alone(last.text, habits) and _begins_word(rest, habits))


def _begins_word(lines: Sequence[Line], habits: Habits) -> bool:
    """Whether a word stands at the head of lines, or is cut there over a few of them."""
    word = ""
    for line in lines[:MOST_PIECES]:
        word += line.words[0].text
        if _stands_alone(word, habits):
            return True
        if not _is_one_word(line):
            break
    return False
