"""The dated and lettered parts of a progress text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from normalizers.dates import DateMention, find_dates
from schemas.enums import Precision


@dataclass(frozen=True, slots=True)
class Part:
    """One dated or lettered part. `text` is `source[start:end]`. Its letter and date stand in
    `source[head:body]`; only the first part can have text before its head. `announced` where the word `update`
    heads it.
    """

    part: str | None
    date: date | None
    precision: Precision | None
    start: int
    end: int
    text: str
    head: int
    body: int
    announced: bool = False


@dataclass(frozen=True, slots=True)
class _Head:
    start: int
    end: int
    letter: str | None = None
    mention: DateMention | None = None
    announced: bool = False


_UPDATE_BEFORE: Final = re.compile(
    r"(?:\b(?:further\s+|latest\s+|progress\s+|last\s+|position\s+|status\s+)?(?:updated?|updates|position|progress|status|as)"
    r"(?:\s+(?:as\s+at|as\s+of|at|on|for|from|in|to))?\s*[:(–—-]?\s*|\bas\s+(?:at|of)\s+|[(\[])$",
    re.I,
)
_SAYS_UPDATE: Final = re.compile(r"(?:\w+\s+)?(?:updat|position|progress|status)", re.I)
_HEAD_AFTER: Final = re.compile(
    r"\s*(?:updates?|position|progress)?\s*[)\]]?\s*(?:[:–—-]|\.(?=\s|$)|,(?=\s+[A-Z])|\n|$)", re.I
)
_UPDATE_AFTER: Final = re.compile(r"\s*(?:update|progress|position)\b\s*[:–—.-]?", re.I)
_DASH_AFTER: Final = re.compile(r"\s*[)\]]?\s*(?:[–—:]|-(?=\s))")
_OPENS: Final = re.compile(r"(?:^|[\n.;!?•]|[)\]])[\s\"“‘'•*–—-]*$")
_TIES: Final = re.compile(
    r"\b(?:in|on|by|of|since|from|to|until|till|for|during|before|after|between|and|or|due|target|early|late|mid|end|"
    r"around|circa|next|last|this|w/c|week|commencing|completed?|achieved|dated|ending|the|at)[\s(–—:-]*$",
    re.I,
)
_CAPITAL_AFTER: Final = re.compile(r"\s+[A-Z•]")
_CLOSES_AFTER: Final = re.compile(r"\s*[)\]]")
_SENTENCE_AFTER: Final = re.compile(r"\s*[)\]]?\s*[–—:-]\s*[A-Z]")
_LOOK_BACK: Final = 200
"""Characters; more than the longest words of an announcement with the marks and blanks before them."""
_LETTER: Final = re.compile(
    r"(?:(?<=^)|(?<=[\s;.,:]))\(?(?P<mark>[a-z]|[ivx]{2,4}|\d{1,2})(?P<stop>\)|\.(?=\s)|:(?=\s))", re.I | re.M
)
_TRAILING: Final = re.compile(r"[\s•▪●◦]+$")
_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def split_updates(text: str) -> list[Part]:
    """The dated or lettered parts of a text in order, none where it has neither.

    A part runs to the next head; what stands before the first head belongs to the first part. A date heads a
    part where it opens a sentence or line and is set off, where the word `update` announces it, or where a
    dash and a new sentence follow it.
    """
    return list(_parts_of(text))


@lru_cache(maxsize=512)
def _parts_of(text: str) -> tuple[Part, ...]:
    """Cached, for status, completion and updates each ask for the parts of a record's cells."""
    mentions = find_dates(text)
    heads = sorted((*_dated_heads(text, mentions), *_lettered_heads(text, mentions)), key=lambda h: (h.start, h.end))
    heads = _joined(text, heads)
    if not heads or (len(heads) == 1 and not text[heads[0].end :].strip(" .:–—-\n") and heads[0].start == 0):
        return ()
    parts: list[Part] = []
    for number, head in enumerate(heads):
        start = head.start if number else 0
        end = heads[number + 1].start if number + 1 < len(heads) else len(text)
        start += len(text[start:end]) - len(text[start:end].lstrip())
        end = start + len(_TRAILING.sub("", text[start:end]))
        parts.append(
            Part(
                part=head.letter,
                date=head.mention.date if head.mention else None,
                precision=head.mention.precision if head.mention else None,
                start=start,
                end=end,
                text=text[start:end],
                head=max(head.start, start),
                body=min(head.end, end),
                announced=head.announced,
            )
        )
    return tuple(parts)


def _joined(text: str, heads: Sequence[_Head]) -> list[_Head]:
    """One head of a letter and the date that follows it at once."""
    out: list[_Head] = []
    for head in heads:
        if out and head.start < out[-1].end:
            continue
        if out and not text[out[-1].end : head.start].strip(" \n:–—-") and head.mention and not out[-1].mention:
            out[-1] = _Head(out[-1].start, head.end, out[-1].letter, head.mention, head.announced)
        else:
            out.append(head)
    return out


def _dated_heads(text: str, mentions: Sequence[DateMention]) -> Iterator[_Head]:
    for mention in mentions:
        if mention.date is None:
            continue
        start, end = mention.start, mention.end
        announced = _just_before(_UPDATE_BEFORE, text, start)
        if announced:
            opening = _just_before(_OPENS, text, announced.start())
            opens = bool(opening) or bool(_SAYS_UPDATE.match(announced.group().strip("([ ")))
            bracket = announced.group().strip() in ("(", "[")
            set_off = (
                _HEAD_AFTER.match(text, end)
                or _CAPITAL_AFTER.match(text, end)
                or (bracket and _CLOSES_AFTER.match(text, end))
            )
            if opens and set_off and not (bracket and not opening):
                yield _Head(announced.start(), _after(text, end), None, mention, not bracket)
                continue
        opening = _just_before(_OPENS, text, start)
        if (follows := _UPDATE_AFTER.match(text, end)) and opening:
            yield _Head(start, follows.end(), None, mention, True)
            continue
        if opening:
            if _HEAD_AFTER.match(text, end) or _CAPITAL_AFTER.match(text, end):
                yield _Head(start, _after(text, end), None, mention)
        elif _DASH_AFTER.match(text, end) and _SENTENCE_AFTER.match(text, end) and not _just_before(_TIES, text, start):
            yield _Head(start, _after(text, end), None, mention)


def _just_before(pattern: re.Pattern[str], text: str, place: int) -> re.Match[str] | None:
    """What ends at `place`; looking back over all of a long text for each of its dates would take for ever."""
    return pattern.search(text, max(0, place - _LOOK_BACK), place)


def _after(text: str, end: int) -> int:
    match = _HEAD_AFTER.match(text, end)
    return match.end() if match else end


def _lettered_heads(text: str, mentions: Sequence[DateMention]) -> list[_Head]:
    """Letters or numbers that count up: `a) … b) …`, `1. … 2. …`; a lone one counts where it opens the text."""
    marks = [
        m
        for m in _LETTER.finditer(text)
        if not any(d.start <= m.start("mark") < d.end for d in mentions) and _may_head(text, m)
    ]
    best: list[re.Match[str]] = []
    for family in (str.isdigit, lambda s: s in _ROMAN, str.isalpha):
        run: list[re.Match[str]] = []
        for mark in marks:
            value = mark.group("mark").lower()
            if not family(value) or (family is str.isalpha and len(value) > 1):
                continue
            order = _order(value, family is not str.isdigit and family is not str.isalpha)
            if not run or order >= _order(run[-1].group("mark").lower(), family not in (str.isdigit, str.isalpha)):
                run.append(mark)
        if len(run) > len(best):
            best = run
    if len(best) == 1 and text[: best[0].start()].strip():
        return []
    if (
        len(best) > 1
        and best[0].group("mark").isdigit()
        and int(best[0].group("mark")) > 1
        and text[: best[0].start()].strip()
    ):
        return []
    return [_Head(m.start(), m.end(), m.group("mark").lower()) for m in best]


def _may_head(text: str, mark: re.Match[str]) -> bool:
    """A mark with a bracket may stand anywhere; one with a full stop or colon opens a line or sentence."""
    if mark.group("stop") == ")":
        opened = text[mark.start()] == "("
        return opened or text.count("(", 0, mark.start()) <= text.count(")", 0, mark.start())
    line = text[: mark.start()].rpartition("\n")[2]
    if mark.group("mark").isdigit():
        return (
            not line.strip(" •")
            or bool(re.search(r"[.;:]\s*$", line))
            or bool(re.match(r"\s+[A-Z]", text[mark.end() :]))
        )
    return not line.strip(" •") and bool(re.match(r"\s", text[mark.end() :]))


def _order(value: str, roman: bool) -> int:
    if value.isdigit():
        return int(value)
    return _ROMAN.index(value) if roman else ord(value)
