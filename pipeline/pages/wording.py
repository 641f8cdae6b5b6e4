"""The words of a plan as a page shows them: as printed, or with personal names replaced and marks in their place."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

Span = tuple[int, int]
"""Start and end of a stretch of text, in characters."""

RECALL: Final = (
    "On labelled texts, all invented, it found 115 of 116 names whole; expect less of real plans, where it also takes "
    "some words for names that are none."
)
"""As measured in `docs/names.md`."""
_JOINT: Final = " … "
"""What the contract joins the pieces of a status phrase with."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A text as it is shown, and the stretches of it that are marked, in order and apart from each other."""

    text: str
    marks: tuple[Span, ...] = ()


class Wording(Protocol):
    """How texts are shown."""

    def shown(self, text: str, marks: Sequence[Span] = (), *, column: str | None = None, keep: str = "") -> Shown:
        """`column` is the one that the text stands in; `keep` holds words that are no names in its document."""


class FindNames(Protocol):
    """The personal names in a text, in order and apart: `find_names` of `normalizers/names.py`."""

    def __call__(self, text: str, *, column: str | None = None, keep: Collection[str] = ()) -> Sequence[Span]: ...


@dataclass(frozen=True)
class Style:
    """How a page words its texts. `recall` says how many names are found, and is None where they are left."""

    wording: Wording
    recall: str | None


def as_printed() -> Style:
    return Style(AsPrinted(), None)


def without_names() -> Style:
    """Names replaced by the rule of `normalizers/names.py`."""
    from normalizers.names import PLACEHOLDER, find_names

    return Style(WithoutNames(find_names, PLACEHOLDER), RECALL)


class AsPrinted:
    """Every text as the plan prints it."""

    def shown(self, text: str, marks: Sequence[Span] = (), *, column: str | None = None, keep: str = "") -> Shown:
        return Shown(text, _apart(marks))


class WithoutNames:
    """Personal names that a rule finds replaced; a mark that cuts a name takes the whole of what stands for it."""

    def __init__(self, find: FindNames, placeholder: str) -> None:
        self._find = find
        self._placeholder = placeholder
        self._found: dict[tuple[str, str | None, str], Sequence[Span]] = {}

    def shown(self, text: str, marks: Sequence[Span] = (), *, column: str | None = None, keep: str = "") -> Shown:
        key = text, column, keep
        if key not in self._found:  # a recommendation stands in many rows
            self._found[key] = self._find(text, column=column, keep=(keep,) if keep else ())
        return self._replaced(text, self._found[key], marks)

    def _replaced(self, text: str, names: Sequence[Span], marks: Sequence[Span]) -> Shown:
        pieces: list[str] = []
        pairs: list[tuple[Span, Span]] = []
        done = at = 0
        for start, end in names:
            pieces += [text[done:start], self._placeholder]
            at += start - done
            pairs.append(((start, end), (at, at + len(self._placeholder))))
            at, done = pairs[-1][1][1], end
        moved = [(_moved(start, pairs, end=False), _moved(end, pairs, end=True)) for start, end in marks]
        return Shown("".join([*pieces, text[done:]]), _apart(moved))


def _moved(place: int, pairs: Sequence[tuple[Span, Span]], *, end: bool) -> int:
    shift = 0
    for (start, stop), (new_start, new_stop) in pairs:
        if place <= start:
            break
        if place < stop:
            return new_stop if end else new_start
        shift = new_stop - stop
    return place + shift


def _apart(marks: Iterable[Span]) -> tuple[Span, ...]:
    out: list[Span] = []
    for start, end in sorted(marks):
        if start >= end:
            continue
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return tuple(out)


def phrase_spans(phrase: str | None, text: str | None) -> tuple[Span, ...]:
    """Where the pieces of a status phrase stand in the text of its column; those that do not are left out.

    >>> phrase_spans("done … not yet", "a) done b) not yet")
    ((3, 7), (11, 18))
    """
    if not phrase or not text:
        return ()
    if phrase in text:
        return ((text.index(phrase), text.index(phrase) + len(phrase)),)
    spans: list[Span] = []
    at = 0
    for piece in phrase.split(_JOINT):
        start = text.find(piece, at)
        if start >= 0:
            at = start + len(piece)
            spans.append((start, at))
    return tuple(spans)


def browser_spans(shown: Shown) -> list[list[int]]:
    """The marks as a browser counts: in UTF-16 units."""

    def units(place: int) -> int:
        return len(shown.text[:place].encode("utf-16-le")) // 2

    return [[units(start), units(end)] for start, end in shown.marks]
