"""Status words as such: where one of them stands free in a text, and of how much of it it speaks."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from normalizers import status_vocabulary as words
from normalizers.dates import DateMention
from normalizers.segments import Segment
from schemas.enums import Status

Place = Literal["opening", "closing", "item"]
STATUS_NAMED: Final[Mapping[str, Status]] = {status.value: status for status in Status}


@dataclass(frozen=True, slots=True)
class Label:
    """One free-standing status word. `place` says what it speaks for: `opening` and `closing` the whole text,
    `item` the sentence it stands in or beside. `joined` where it is coordinated with the label before it.
    """

    start: int
    end: int
    segment: int
    status: Status
    place: Place
    joined: bool = False
    scoped: bool = False


@functools.cache
def label_statuses() -> Mapping[str, Status]:
    found = words.validate((status.value, group) for status, group in words.LABELS.items())
    return {phrase: STATUS_NAMED[status] for phrase, status in found.items()}


def _flexible(phrase: str) -> str:
    return r"\s*[-–]\s*".join(r"\s+".join(map(re.escape, part.split())) for part in re.split(r" ?[-–] ?", phrase))


@functools.cache
def _pattern() -> re.Pattern[str]:
    """Any label, the longest at a place; sorted by first letter, so that few are tried at each word of a text."""
    by_letter: dict[str, list[str]] = {}
    for phrase in sorted(label_statuses(), key=lambda p: (-len(p), p)):
        by_letter.setdefault(phrase[0], []).append(_flexible(phrase))
    groups = (f"(?={re.escape(letter)})(?:{'|'.join(phrases)})" for letter, phrases in sorted(by_letter.items()))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(groups)})(?![\w-])", re.I)


@functools.cache
def _by_shape() -> Mapping[str, Status]:
    return {re.sub(r"[\s–-]+", " ", p): s for p, s in label_statuses().items()}


@functools.cache
def _whole_only() -> frozenset[str]:
    return frozenset(re.sub(r"[\s–-]+", " ", p) for p in words.WHOLE_SEGMENT_LABELS)


_MARK: Final = re.compile(r"^\W*(?:\(?(?:[a-z]|\d{1,2}|[ivx]+)[).:](?=\s|$|[A-Z]))?[\s\W]*", re.I)
_COUNT: Final = re.compile(r"\d[\d,]*\s+(?:(?:of\s+them|now|already)\s+)*(?:has|have|had|is|are|was|were)\b", re.I)
"""`150 have been done`: the word is of a count, not of the action."""
_TRAILING: Final = re.compile(r"[\s.,:;!)\]\"”'’*]*$")
_JOINER: Final = re.compile(
    r"(?:/|&|\+|,|\band\b|\bbut\b|\bhowever\b|\bor\b|\balthough\b|\bwhilst\b|\bwhile\b|\s[–-]\s)\s*(?:is\s+|are\s+|remains?\s+|now\s+|also\s+|still\s+)*$",
    re.I,
)


def find_labels(text: str, segments: Sequence[Segment], mentions: Sequence[DateMention]) -> list[Label]:
    """The free-standing labels of a text in order; `mentions` are the dates of the text."""
    dates = [(m.start, m.end) for m in mentions]
    found: list[Label] = []
    for index, segment in enumerate(segments):
        last = index == len(segments) - 1 or not any(_words_in(text, s, dates) for s in segments[index + 1 :])
        found.extend(_in_segment(text, index, segment, dates, last))
    return found


def _words_in(text: str, segment: Segment, dates: Sequence[tuple[int, int]]) -> bool:
    return any(c.isalpha() for c in _without_dates(text, segment.start, segment.end, dates))


def _without_dates(text: str, start: int, end: int, dates: Sequence[tuple[int, int]]) -> str:
    out, at = "", start
    for begin, stop in dates[bisect_left(dates, (start,)) : bisect_left(dates, (end,))]:
        if begin >= at and stop <= end:
            out += text[at:begin] + " "
            at = stop
    return out + text[at:end]


def _in_segment(
    text: str, index: int, segment: Segment, dates: Sequence[tuple[int, int]], last: bool
) -> Iterator[Label]:
    previous: Label | None = None
    for match in _pattern().finditer(text, segment.start, segment.end):
        near = dates[max(0, bisect_left(dates, (match.start(),)) - 1) : bisect_left(dates, (match.end(),))]
        if any(match.start() < e for _, e in near):
            continue
        shape = re.sub(r"[\s–-]+", " ", match.group().lower())
        left = _without_dates(text, segment.start, match.start(), dates)
        right = text[match.end() : segment.end]
        bare_right = _TRAILING.sub("", _without_dates(text, match.end(), segment.end, dates)).strip(" (,.:-–")
        lead = _MARK.sub("", left).lower()
        led = not _COUNT.match(lead) and all(w in words.LABEL_LEADS or w.isdigit() for w in re.findall(r"\w+", lead))
        joined = previous is not None and bool(_JOINER.search(left))
        after_mark = bool(re.search(r"[:(,]\s*$", left))
        whole_left = led or joined
        rest = re.match(r"\s*(?:as\s+(?:of|at)\b)?", right)
        whole_right = not bare_right or not re.sub(
            r"\b(?:in|on|by|as|of|at|since|from|and|date|to)\b", "", bare_right, flags=re.I
        ).strip(" -–/,.()")
        free_right = whole_right or _may_follow(text, match, right, dates, bool(rest))
        if shape in _whole_only():
            headed = led and index == 0 and bool(re.match(r"\s*:\s", right))
            free = (whole_left and whole_right) or (joined and free_right) or (led and _joins_next(right)) or headed
        else:
            free = (whole_left and free_right) or (after_mark and whole_right)
        if not free:
            continue
        if _numbered(lead):
            place: Place = "item"
        elif index == 0 and led:
            place = "opening"
        elif (last and whole_right and segment.separator in ("stop", "line", "caps", "semicolon") and led) or (
            last and whole_right and _speaks_for_all(shape)
        ):
            place = "closing"
        else:
            place = "item"
        status = _by_shape()[shape]
        if status is Status.COMPLETE and _short_of_all(left):
            status = Status.IN_PROGRESS
        if status is Status.COMPLETE and right.strip().lower().startswith(words.EXCEPTIONS):
            status = Status.PARTIALLY_COMPLETE
        previous = Label(match.start(), match.end(), index, status, place, joined, not whole_right)
        yield previous


def _short_of_all(left: str) -> bool:
    """`50% complete`: a share below a hundred before the word."""
    share = re.search(r"(\d{1,3})(?:\.\d+)?\s*(?:%|per\s?cent)\s*$", left, re.I)
    return share is not None and int(share.group(1)) < 100


def _numbered(lead: str) -> bool:
    """`Phase 1 complete`, `Action 2: done`: the label speaks for one piece."""
    return bool(
        re.search(r"\b(?:phase|part|stage|item|point|action|bullet)s?\s*\(?(?:\d|[a-h]\b|[ivx]+\b|one|two|three)", lead)
    )


def _speaks_for_all(shape: str) -> bool:
    return shape.split()[0] in ("all", "action", "actions", "recommendation")


def _joins_next(right: str) -> bool:
    match = re.match(r"\s*(?:/|&|\+|,|and\b|but\b)\s*", right, re.I)
    return bool(match and _pattern().match(right, match.end()))


def _may_follow(text: str, match: re.Match[str], right: str, dates: Sequence[tuple[int, int]], _: bool) -> bool:
    """Whether what follows a label leaves it standing free: punctuation, a date, a scope, a new sentence."""
    follow = re.match(r"\s*(\S+)", right)
    if not follow:
        return True
    word = follow.group(1)
    if any(b == match.end() + follow.start(1) for b, _end in dates):
        return True
    if not word[0].isalnum():
        return True
    if word.lower() == "to" and match.group().lower() == "continuing":
        return False
    if right.strip().lower().startswith(words.EXCEPTIONS):
        return True
    low = re.match(r"[\w-]+", word.lower())
    if low and low.group() in words.LABEL_FOLLOWERS:
        return True
    return (
        word[0].isupper()
        and bool(re.search(r"[a-z]", right))
        and not match.group()[-1:].isdigit()
        and _label_like(match.group())
    )


def _label_like(label: str) -> bool:
    """An opening `Completed` or `COMPLETE` before a new sentence; `Complete` there is rather an order."""
    return label.isupper() or not label.lower().endswith("complete") or " " in label
