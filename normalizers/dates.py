"""Every wording of a date that a plan uses, and what a target cell says.

The rules are those of the record contract: days come before months, two-digit years are 20xx, and a month, quarter,
season or year stands for its last day. Where the contract is silent:

- a winter named by one year ends in the February of the next (``Winter 2020`` ends on 28 February 2021);
- ``2014/15`` and ``2015-16`` are financial years and end on 31 March, after "academic" or "school" on 31 August;
  ``financial year 2021`` is the one that ends in 2021; ``2024-2029`` and ``2016-2017`` end with their last year;
- ``early 2021``, ``mid-March``, ``end of 2021`` name the year or month, so they keep its precision and last day;
- ``w/c 4 May 2020`` stands for the day it names;
- ``12/19`` is a month and a year when the second number can be no month, else a day without a year;
- an impossible day (31 June 2014) still names its month.

python-dateutil's parser is not used: it fills gaps from today's date and swaps day and month where that makes a date
of something that is none. Its calendar arithmetic is.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

from normalizers import date_words as words
from schemas.action import TargetDate
from schemas.enums import Precision, TargetKind


@dataclass(frozen=True, slots=True)
class DateMention:
    """One date or range in a text: ``text[start:end]``.

    ``date`` is the last day of the period named, ``first`` its first; both are None where no year can be known.
    """

    start: int
    end: int
    date: dt.date | None
    precision: Precision
    first: dt.date | None


@dataclass(frozen=True, slots=True)
class TargetReading:
    """What a target cell says: the columns target_date, target_date_precision, target_date_kind and target_dates."""

    date: dt.date | None
    precision: Precision | None
    kind: TargetKind | None
    dates: tuple[TargetDate, ...]


# --- periods: what the words name, before a year is known -----------------------------------------------------------

YearKind = Literal["calendar", "financial", "academic"]


@dataclass(frozen=True, slots=True)
class _Year:
    number: int
    """The calendar year in which it begins."""
    kind: YearKind = "calendar"


@dataclass(frozen=True, slots=True)
class _Found:
    """A candidate. ``unit`` is what its precision counts: (first day, last day, month), (month,), (quarter,),
    (first month, months) of a season, or (number of years,).
    """

    start: int
    end: int
    precision: Precision
    unit: tuple[int, ...]
    year: _Year | None
    weak: bool = False
    """Stands only with a year from its neighbour, a cue before it, or a line of its own."""


_YEAR_START: dict[YearKind, int] = {"calendar": 1, "financial": 4, "academic": 9}


def _last_day(first: dt.date, months: int) -> dt.date:
    return first + relativedelta(months=months, days=-1)


def _period(found: _Found) -> tuple[dt.date, dt.date] | None:
    """First and last day, or None where the year is not known."""
    if found.year is None:
        return None
    number, opening = found.year.number, _YEAR_START[found.year.kind]
    if found.precision is Precision.YEAR:
        first = dt.date(number, opening, 1)
        return first, _last_day(first, 12 * found.unit[0])
    if found.precision is Precision.QUARTER:
        first = dt.date(number, opening, 1) + relativedelta(months=3 * (found.unit[0] - 1))
        return first, _last_day(first, 3)
    month = found.unit[-1] if found.precision is not Precision.SEASON else found.unit[0]
    if month < opening:  # of 2014/15, March is in 2015
        number += 1
    if found.precision is Precision.DAY:
        return dt.date(number, month, found.unit[0]), dt.date(number, month, found.unit[1])
    first = dt.date(number, month, 1)
    return first, _last_day(first, found.unit[1] if found.precision is Precision.SEASON else 1)


def _place_in_year(found: _Found) -> tuple[int, ...]:
    """Orders two periods of the same precision within a year."""
    if found.precision is Precision.DAY:
        return (found.unit[2], found.unit[0])
    return found.unit[:1]


# --- the wordings ---------------------------------------------------------------------------------------------------


def _either(names: Iterable[str]) -> str:
    return "|".join(sorted(names, key=lambda name: (-len(name), name)))


# A date may run over one line end, never over a blank line. Every repetition is bounded, so matching stays linear.
_ORDINAL = r"(?:[ ]{0,2}(?:st|nd|rd|th)\b|(?:st|nd|rd|th)(?=[A-Z]))"
_MONTH = rf"(?P<month>{_either(words.MONTHS)})(?![a-z])\.?"
_YEAR4 = r"(?:19|20)\d\d(?!\d)"
# Two digits that are no day of a following date, no time, no share and no number of things.
_YEAR2 = rf"\d\d(?!\d|[ ]{{0,2}}(?:st|nd|rd|th)\b|[:.]\d|[ ]?%|[ ](?:{words.COUNTABLES})\b)"
_YEAR = (
    rf"(?:[ \t.,/()-]{{0,3}}\n?[ \t]{{0,3}}(?:of )?'?(?P<year4>{_YEAR4})|(?:[ ,]{{0,2}}|[-/.])'?(?P<year2>{_YEAR2}))"
)
_DAY = r"[0-3]?\d"
_NEXT_MONTH = rf"[ \t]{{0,3}}(?:{_either(words.MONTHS)})(?![a-z])"
_LIST_SEPARATOR = r"[ ]{0,2}(?:,|and|&|-|/|to|or)[ ]{0,2}"
_FINANCIAL = r"(?P<fy1>(?:20)?\d\d)[ ]?[/-][ ]?(?P<fy2>(?:20)?\d\d)(?!\d)"

_FLAGS = re.IGNORECASE | re.ASCII


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, _FLAGS)


_COUNTED_BEFORE = _compile(rf"\b(?:{words.COUNTED})\.?[ ]?$")
_TITLE_BEFORE = _compile(rf"\b(?:{words.TITLES})[ ,:(]{{0,3}}$")
_YEAR_BEFORE = _compile(r"(?:19|20)\d\d[ ]?-[ ]?$")
_TITLE_AFTER = _compile(r"[ ](?:act|regulations|order|bill|edition|version|census)\b")
_CUE_BEFORE = _compile(rf"\b(?:{words.CUES})[ :(-]{{0,3}}(?:the )?$")
_FINANCIAL_BEFORE = _compile(r"\b(?:financial year|fiscal year|year[ -]end|f/?y)[ ]?(?:end(?:ing)?)?[ ]?$")
_ACADEMIC_BEFORE = _compile(r"\b(?:academic|school)(?: year)?[ ]?$")
_EACH_YEAR = _compile(r"[ ](?:(?:each|every) year|annually|yearly)\b")
_OPENER_BEFORE = _compile(rf"(?<![a-z])(?:{'|'.join(words.OPENERS)})[ ,:-]{{0,3}}$")
_LOOK_BACK = 40


def _before(text: str, start: int) -> str:
    return text[max(0, start - _LOOK_BACK) : start]


def _calendar(number: str | None) -> _Year | None:
    if number is None:
        return None
    return _Year(int(number) if len(number) == 4 else 2000 + int(number))


def _written_year(match: re.Match[str]) -> _Year | None:
    return _calendar(match["year4"] or match["year2"])


def _two_years(match: re.Match[str]) -> tuple[int, int] | None:
    """The two years of ``2014/15``; None where the second is no later year."""
    first = int(match["fy1"]) % 2000 + 2000
    second = int(match["fy2"]) % 2000 + 2000
    return (first, second) if first < second else None


def _days(start: int, end: int, first: int, last: int, month: int, year: _Year | None) -> _Found | None:
    """A day or a run of days; an impossible day names only its month."""
    if not (1 <= month <= 12 and 1 <= first <= 31 and 1 <= last <= 31):
        return None
    leap = _last_day(dt.date(year.number if year else 2000, month, 1), 1).day
    if max(first, last) > leap:
        return _Found(start, end, Precision.MONTH, (month,), year)
    return _Found(start, end, Precision.DAY, (min(first, last), max(first, last), month), year)


def _named_day(match: re.Match[str], text: str) -> _Found | None:
    plain = match["ordinal"] is None
    if plain and _COUNTED_BEFORE.search(_before(text, match.start())):
        return None
    first, last = int(match["first"]), int(match["last"] or match["first"])
    return _days(match.start(), match.end(), first, last, words.MONTHS[match["month"].lower()], _written_year(match))


def _american_day(match: re.Match[str], text: str) -> _Found | None:
    day, month = int(match["day"]), words.MONTHS[match["month"].lower()]
    return _days(match.start(), match.end(), day, day, month, _calendar(match["year4"]))


def _numeric_day(match: re.Match[str], text: str) -> _Found | None:
    day = int(match["day"])
    return _days(match.start(), match.end(), day, day, int(match["number"]), _calendar(match["year"]))


def _month_year(match: re.Match[str], text: str) -> _Found | None:
    if match["month"] == "may" and match["year2"]:  # "staff may 14 days later"
        return None
    month = words.MONTHS[match["month"].lower()]
    return _Found(match.start(), match.end(), Precision.MONTH, (month,), _written_year(match))


def _numeric_month(match: re.Match[str], text: str) -> _Found:
    return _Found(match.start(), match.end(), Precision.MONTH, (int(match["number"]),), _calendar(match["year"]))


def _two_numbers(match: re.Match[str], text: str) -> _Found | None:
    """``12/19``: month and year, ``22/11``: day and month; ``20/21``: a financial year; ``24/7``: always."""
    left, right = int(match["left"]), int(match["right"])
    start, end = match.span()
    weak = len(match["left"]) < 2 or len(match["right"]) < 2
    if match[0].replace(" ", "") == "24/7":
        return None
    if 1 <= left <= 12 < right:
        return _Found(start, end, Precision.MONTH, (left,), _Year(2000 + right), weak=weak or right > 59)
    if left > 12 and right == left + 1:
        return _Found(start, end, Precision.YEAR, (1,), _Year(2000 + left, "financial"), weak=True)
    found = _days(start, end, left, left, right, None)
    return found and replace(found, weak=weak)


def _bare_month(match: re.Match[str], text: str) -> _Found | None:
    name = match["month"]
    if name in ("may", "march"):  # a verb, wherever it is not capitalised
        return None
    plain = name.lower() in words.PLAIN_MONTHS and name[0].isupper()
    month = words.MONTHS[name.lower()]
    sure = plain or _EACH_YEAR.match(text, match.end()) is not None
    return _Found(match.start(), match.end(), Precision.MONTH, (month,), None, weak=not sure)


def _feast(match: re.Match[str], text: str) -> _Found | None:
    year = _written_year(match)
    if year is None:
        return None
    day = easter(year.number) if match["feast"].lower() == "easter" else dt.date(year.number, 12, 25)
    return _days(match.start(), match.end(), day.day, day.day, day.month, year)


def _season(match: re.Match[str], text: str) -> _Found:
    unit = words.SEASONS[match["season"].lower()]
    if match["fy1"] and (years := _two_years(match)):  # the seasons of 2020/21 run from autumn to summer
        year = _Year(years[0], "academic") if years[1] == years[0] + 1 else _Year(years[1])
        return _Found(match.start(), match.end(), Precision.SEASON, unit, year)
    lone = _written_year(match)
    return _Found(match.start(), match.end(), Precision.SEASON, unit, lone, weak=lone is None)


def _quarter(match: re.Match[str], text: str) -> _Found | None:
    groups = match.groupdict()
    quarter = words.QUARTERS[(groups["number"] or groups["ordinal"]).lower()[:6]]
    year = _calendar(groups["year4"] or groups["year2"])
    if groups["fy1"]:
        years = _two_years(match)
        if years is None or years[1] != years[0] + 1:
            return None
        year = _Year(years[0], "financial")
    return _Found(match.start(), match.end(), Precision.QUARTER, (quarter,), year, weak=groups["number"] is None)


def _year_pair(match: re.Match[str], text: str) -> _Found | None:
    before, pair = _before(text, match.start()), _two_years(match)
    if pair is None or _TITLE_BEFORE.search(before):
        return None
    first, last = pair
    joined = match["joint"].strip()
    following = last == first + 1
    if following and _ACADEMIC_BEFORE.search(before):
        return _Found(match.start(), match.end(), Precision.YEAR, (1,), _Year(first, "academic"))
    if following and (joined == "/" or (joined == "-" and len(match["fy2"]) == 2) or _FINANCIAL_BEFORE.search(before)):
        return _Found(match.start(), match.end(), Precision.YEAR, (1,), _Year(first, "financial"))
    if joined != "/" and len(match["fy2"]) == 2 and last % 100 <= 12:  # 2020-04 is written as standards write it
        return _Found(match.start(), match.end(), Precision.MONTH, (last % 100,), _Year(first))
    return _Found(match.start(), match.end(), Precision.YEAR, (last - first + 1,), _Year(first))


def _iso_month(match: re.Match[str], text: str) -> _Found:
    return _Found(match.start(), match.end(), Precision.MONTH, (int(match["number"]),), _calendar(match["year"]))


def _lone_year(match: re.Match[str], text: str) -> _Found | None:
    before = _before(text, match.start())
    if _TITLE_BEFORE.search(before) or _YEAR_BEFORE.search(before) or _TITLE_AFTER.match(text, match.end()):
        return None
    year = _Year(int(match["year"]))
    if _FINANCIAL_BEFORE.search(before):
        return _Found(match.start(), match.end(), Precision.YEAR, (1,), _Year(year.number - 1, "financial"))
    onwards = match["onwards"] is not None
    return _Found(match.start(), match.start() + 4, Precision.YEAR, (1,), year, weak=not onwards)


_Builder = Callable[[re.Match[str], str], "_Found | None"]
_Sign = Literal["digit", "century", "slash", "month", "season", "feast", "quarter"]

_DIGIT = re.compile("[0-9]")


def _roots(names: Iterable[str]) -> tuple[str, ...]:
    """Names that no other is part of: a text without any of them holds none of the names."""
    every = sorted(set(names), key=lambda name: (len(name), name))
    return tuple(name for i, name in enumerate(every) if not any(short in name for short in every[:i]))


_NAMES: dict[_Sign, tuple[str, ...]] = {
    "century": ("19", "20"),
    "slash": ("/",),
    "month": _roots(words.MONTHS),
    "season": _roots(words.SEASONS),
    "feast": ("easter", "christmas"),
    "quarter": ("q",),
}


def _signs(*signs: _Sign) -> frozenset[_Sign]:
    return frozenset(signs)


def _signs_of(text: str) -> set[_Sign]:
    low = text.lower()
    signs = {sign for sign, names in _NAMES.items() if any(name in low for name in names)}
    if _DIGIT.search(text):
        signs.add("digit")
    return signs


# Day lists: "1st and 2nd June 2014" and "1-5 May 2014" are one mention from the first to the last day.
# The signs of a wording all stand in any text that it matches.
_WORDINGS: tuple[tuple[frozenset[_Sign], re.Pattern[str], _Builder], ...] = (
    (
        _signs("digit", "month"),
        _compile(
            rf"(?<!\d)(?<!\d[/:])(?<![£$/])(?<!\s\d\.)(?<!\A\d\.)(?P<first>{_DAY})(?P<ordinal>{_ORDINAL})?"
            rf"(?:{_LIST_SEPARATOR}(?P<last>{_DAY}){_ORDINAL}?){{0,6}}"
            rf"(?:[ \t]{{0,3}}(?:of )?|[-/]|\n)(?:day of )?{_MONTH}"
            rf"(?:{_YEAR}(?!(?<=[ ]\d\d){_NEXT_MONTH}[ ]?(?:19|20)\d\d))?"
        ),
        _named_day,
    ),
    (
        _signs("digit", "month"),
        _compile(
            rf"(?<![a-z]){_MONTH}[ ]{{0,2}}(?P<day>{_DAY})"
            rf"(?:{_ORDINAL}?(?:, ?|[ ])(?P<year4>{_YEAR4})|{_ORDINAL}(?!{_NEXT_MONTH}))"
        ),
        _american_day,
    ),
    (
        _signs("digit"),
        _compile(
            r"(?<!\d)(?<!\d[/.])(?P<day>[0-3]?\d)[ ]?(?P<sep>[/.-])[ ]?(?P<number>[01]?\d)[ ]?(?P=sep)[ ]?"
            r"(?P<year>(?:19|20)\d\d|\d\d)(?!\d|(?P=sep)\d)"
        ),
        _numeric_day,
    ),
    (
        _signs("century"),
        _compile(
            r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<sep>[/.-])(?P<number>[01]?\d)(?P=sep)(?P<day>[0-3]?\d)(?!\d|(?P=sep)\d)"
        ),
        _numeric_day,
    ),
    (_signs("digit", "month"), _compile(rf"(?<![a-z]){_MONTH}{_YEAR}"), _month_year),
    (
        _signs("century"),
        _compile(
            r"(?<!\d)(?<!\d[/.-])(?<![£$.])(?P<number>0?[1-9]|1[0-2])[ ]?[/.-][ ]?(?P<year>(?:19|20)\d\d)"
            r"(?!\d|[/.-]\d)"
        ),
        _numeric_month,
    ),
    (
        _signs("digit", "slash"),
        _compile(
            r"(?<![\d£$.])(?<!\d[/.-])(?P<left>[0-3]?\d)[ ]?/[ ]?(?P<right>\d?\d)(?!\d|[/.-][ ]?\d|[ ]?%)"
            rf"(?![ ](?:{words.COUNTABLES})\b)"
        ),
        _two_numbers,
    ),
    (_signs("month"), _compile(rf"(?<![a-z]){_MONTH}"), _bare_month),
    (_signs("digit", "feast"), _compile(rf"(?<![a-z])(?P<feast>easter|christmas)(?: day)?{_YEAR}"), _feast),
    (
        _signs("season"),
        _compile(
            rf"(?<![a-z])(?P<season>{_either(words.SEASONS)})(?![a-z])(?:[ ]term\b)?"
            rf"(?:[ ,]{{0,2}}(?:of )?(?:{_FINANCIAL}|'?(?P<year4>{_YEAR4})|'?(?P<year2>{_YEAR2})))?"
        ),
        _season,
    ),
    (
        _signs("quarter"),
        _compile(
            r"(?<![a-z\d])(?:(?:quarter|qtr|q)[ .]?(?P<number>[1-4])(?![\d]|\.\d)"
            r"|(?P<ordinal>first|second|third|fourth|final|last|[1-4](?=st|nd|rd|th))(?:st|nd|rd|th)? quarter\b)"
            rf"(?:[ ,(-]{{0,3}}(?:of (?:the )?)?(?:financial year |fy ?)?"
            rf"(?:{_FINANCIAL}|'?(?P<year4>{_YEAR4})|'?(?P<year2>{_YEAR2})))?"
        ),
        _quarter,
    ),
    (
        _signs("digit", "quarter"),
        _compile(
            rf"(?<![\d/£$.-])(?:fy[ ]?)?{_FINANCIAL}[ ,:-]{{0,3}}(?:quarter|qtr|q)[ ]?(?P<number>[1-4])(?!\d)"
            r"(?P<ordinal>\b\B)?(?P<year4>\b\B)?(?P<year2>\b\B)?"
        ),
        _quarter,
    ),
    (
        _signs("century"),
        _compile(
            r"(?<![\d/£$.-])(?P<fy1>20\d\d)(?P<joint>[ ]{0,2}[/-][ ]{0,2}|[ ](?:to|until|through)[ ])"
            r"(?P<fy2>20\d\d|\d\d)(?!\d|[/.-]\d|[ ]?%)"
        ),
        _year_pair,
    ),
    (
        _signs("century"),
        _compile(r"(?<![\d/.-])(?P<year>(?:19|20)\d\d)[/-](?P<number>0[1-9]|1[0-2])(?!\d|[/.-]\d)"),
        _iso_month,
    ),
    (
        _signs("century"),
        _compile(r"(?<![\w/£$.#-])(?P<year>(?:19|20)\d\d)(?P<onwards>[ ]onwards\b)?(?![\w/%]|[.,-]\d)"),
        _lone_year,
    ),
)

# Typographic signs read as their plain form; one character for one, so that places in the text stay the same.
_PLAIN = str.maketrans("’‘`´ʼ–—−‑‒―\u00a0\u2009\u202f\t", "'''''------    ")


def _candidates(text: str) -> list[_Found]:
    """Leftmost, then longest, without overlap."""
    shown = _signs_of(text)
    found = [
        one
        for signs, pattern, build in _WORDINGS
        if signs <= shown
        for match in pattern.finditer(text)
        if (one := build(match, text)) is not None
    ]
    found.sort(key=lambda one: (one.start, -one.end))
    kept: list[_Found] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


_LISTED = _compile(r"[ ]{0,3}(?:,|;|&|/|-|and|or|to|until|till|,[ ]?and)[ ]{0,3}\n?[ ]{0,3}")


def _share_years(found: list[_Found], text: str) -> list[_Found]:
    """Gives ``June`` and ``September`` of "June, September and December 2014" their year."""
    shared = list(found)
    for i in range(len(shared) - 2, -1, -1):
        this, that = shared[i], shared[i + 1]
        if this.year is None and that.year and _LISTED.fullmatch(text, this.end, that.start) and _alike(this, that):
            year = that.year
            if _place_in_year(this) > _place_in_year(that) and this.precision is that.precision:
                year = _Year(year.number - 1, year.kind)
            shared[i] = replace(this, year=year, weak=False)
            if _period_fails(shared[i]):
                shared[i] = this
    return shared


def _alike(this: _Found, that: _Found) -> bool:
    months = {Precision.DAY, Precision.MONTH}
    return this.precision is that.precision or {this.precision, that.precision} == months


def _period_fails(found: _Found) -> bool:
    try:
        _period(found)
    except ValueError:  # 29 February of a common year
        return True
    return False


def _drop_weak(found: list[_Found], text: str) -> list[_Found]:
    """Keeps a weak candidate where a cue stands before it or its line holds nothing but dates."""
    if not any(one.weak for one in found):
        return found
    bare = _bare_lines(found, text)
    breaks = [match.start() for match in re.finditer("\n", text)]
    return [
        one
        for one in found
        if not one.weak or bisect_left(breaks, one.start) in bare or _CUE_BEFORE.search(_before(text, one.start))
    ]


_SMALL_WORDS = _compile(r"\b(?:and|or|to|by|end|early|mid|late|of|the|onwards|ongoing|on-going|tbc|[a-z](?=[).]))\b")


def _bare_lines(found: list[_Found], text: str) -> set[int]:
    rest = _SMALL_WORDS.sub(" ", _without(text, [(one.start, one.end) for one in found]))
    return {number for number, line in enumerate(rest.split("\n")) if not re.search(r"[^\W_]", line)}


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with the spans blanked out, line ends kept."""
    pieces, place = [], 0
    for start, end in spans:
        pieces += [text[place:start], "\n" * text.count("\n", start, end) or " "]
        place = end
    return "".join([*pieces, text[place:]])


def _with_openers(mentions: list[DateMention], text: str) -> list[DateMention]:
    """Draws weekdays, "end of", "week commencing" before a date into its span."""
    drawn: list[DateMention] = []
    for mention in mentions:
        start, floor = mention.start, drawn[-1].end if drawn else 0
        while match := _OPENER_BEFORE.search(text[max(floor, start - _LOOK_BACK) : start]):
            start = max(floor, start - _LOOK_BACK) + match.start()
        drawn.append(replace(mention, start=start))
    return drawn


_RANGE = _compile(r"[ ]{0,3}(?:-|to|until|till|through)[ ]{0,3}\n?[ ]{0,3}")
_BETWEEN = _compile(r"\bbetween[ ](?:the )?$")
_MOVED = _compile(rf"\b(?:{words.REPLACING})\b[^.;\n]{{0,20}}$")


def _join_ranges(mentions: list[DateMention], text: str) -> list[DateMention]:
    """``Oct-Dec 2021`` is one mention from October to December; "moved from June to July" stays two."""
    joined: list[DateMention] = []
    for mention in mentions:
        last = joined[-1] if joined else None
        if last and last.first and last.date and mention.first and mention.date and last.date < mention.date:
            before = _before(text, last.start)
            between = text[last.end : mention.start]
            is_range = _RANGE.fullmatch(between) or (between.strip() == "and" and _BETWEEN.search(before))
            if is_range and not _MOVED.search(before):
                joined[-1] = replace(mention, start=last.start, first=last.first)
                continue
        joined.append(mention)
    return joined


def find_dates(text: str) -> list[DateMention]:
    """Every date in any prose, in order of the text, not overlapping. Never raises."""
    return list(_dates_of(text))


@lru_cache(maxsize=512)
def _dates_of(text: str) -> tuple[DateMention, ...]:
    """Cached, for status, completion, updates and targets each ask for the dates of a record's cells."""
    plain = text.translate(_PLAIN)
    mentions = []
    for one in _drop_weak(_share_years(_candidates(plain), plain), plain):
        first, last = _period(one) or (None, None)
        mentions.append(DateMention(one.start, one.end, last, one.precision, first))
    return tuple(_join_ranges(_with_openers(mentions, plain), plain))


# --- dates standing alone, and the day a text is told as at ---------------------------------------------------------

_BETWEEN_DATES = _compile(r"\b(?:and|or|to|until|then|onwards)\b|(?<![a-z\d])\(?(?:[a-z]|\d{1,2})[.)]")


def is_bare_date(text: str) -> bool:
    """Whether a cell holds nothing but a date, or dates with their list marks and separators."""
    mentions = find_dates(text)
    rest = _without(text, [(mention.start, mention.end) for mention in mentions])
    return bool(mentions) and not re.search(r"[^\W_]", _BETWEEN_DATES.sub(" ", rest))


_AS_AT = _compile(
    r"(?:\b(?:(?:correct|current|status|position|progress|updated?|data|information)[ ])?as at"
    r"|(?:\b(?:correct|current|status|position|progress|updated?|plan)[ ]|(?:^|[\n(])[ ]{0,3})as (?:of|on)"
    r"|\b(?:position|status|progress|update)[ ](?:at|to|on))[ :\n-]{1,3}$"
)
_TOLD = _compile(r"\bas (?:at|of|on)\b|updat|revis|review|position|status|progress|correct|current")
_UPDATED = _compile(
    r"(?:^|[\n(\[|:.-][ ]{0,3}|\b(?:last|latest|progress|position|status|plan|document|version|report|final)"
    r"[ ,:-]{1,3})(?:updated?|revised|reviewed|position)(?:[ ](?:on|at))?[ :(-]{1,4}$"
)


def find_as_at(text: str) -> tuple[dt.date, str] | None:
    """The day that a text says it is told as at, with the words that say so, verbatim.

    The first date that "as at" or "position at" names, else the first after an "updated" that opens a line or follows
    the name of the document. Meant for headers and the text around tables: in a cell, "Update May 2014" heads an entry.
    """
    plain = text.translate(_PLAIN)
    if not _TOLD.search(plain):  # most text says nothing of the kind: spare it the search for dates
        return None
    dated = [mention for mention in find_dates(text) if mention.date is not None]
    for cue in (_AS_AT, _UPDATED):
        for mention in dated:
            match = cue.search(plain, max(0, mention.start - _LOOK_BACK), mention.start)
            if match and mention.date:
                return mention.date, text[match.start() : mention.end].lstrip(" \n()[]|:.-–—")
    return None


# --- target cells ---------------------------------------------------------------------------------------------------

# A line end inside a sentence, as a narrow cell wraps: after a word that needs another, or before a small letter.
_SOFT_BREAK = _compile(
    r"(?<=[a-z,:&-])\n(?=[ ]?(?-i:[a-z])(?![).]))|(?<= (?:on|in|by|at|to|of))\n|(?<= (?:the|and|for))\n"
)
_BOUNDARY = _compile(r"\n|;|[•▪●]|[.!?][ ]+(?=(?-i:[A-Z]))|[ ]/[ ]|[ ]\|[ ]")
_MARK = _compile(
    r"(?<![\w.])\(?(?P<bracket>[a-z]|[ivx]{2,4}|\d{1,2}(?:\.\d)?)\)"
    r"|(?:^|(?<=\s))(?P<stop>[a-z]|\d{1,2})[.:](?=\s|(?-i:[A-Z]))"
    r"|\b(?:action|point|part|item|step|rec|recommendation)s?[ ](?P<named>\d{1,2}(?:\.\d)?[a-z]?|[a-h])\b(?![ ]?[/%])"
)
_MARKS_AFTER = _compile(r"[ ]{0,2}\((?P<marks>(?:[a-z]|\d{1,2})\.?(?:[ ]?(?:,|&|and)[ ]?(?:[a-z]|\d{1,2})\.?){0,6})\)")

_NOT_DONE = _compile(rf"(?:^|[^a-z])(?:{words.NOT_DONE})(?: (?:fully|yet|all|the|be))?[ -]{{0,2}}$")
_DONE_ALONE = _compile(
    r"\W*(?:(?:actions?|all|now|fully|both|already|work|this|it|was|were|has|have|had|been|is|are|date|task|these|and|"
    r"successfully|recommendation|target|on-?going) ){0,4}"
    rf"(?:{words.DONE})(?:[ :-]{{1,3}}(?:on|in|during|as of|at|since))?(?: the)?\W*"
)
_DONE_BEFORE = _compile(
    r"\b(?P<word>completed?|achieved|implemented|finished|actioned|closed|started|commence ?d|"
    r"begun|began|launched)[ ,(-]{0,3}$"
)
_AHEAD = _compile(
    r"\b(?:by|until|till|before|due|for|to|from|target|deadline|date|be (?:\w+ed|held|in place))[ :(-]{0,3}"
    r"(?:in|on|by)?[ ]?(?:the )?$"
)
_SINCE = _compile(r"\b(?:since|as at|as of|updated?|dated|see|minutes of|letter of)[ :-]{0,3}(?:on |in )?(?:the )?$")
_COUNTED_FROM = _compile(rf"\b{words.DURATION} (?:from|after|following|of)[ ](?:the )?$")
_PAST = _compile(r"\b(?:was|were|(?:has|have|had)(?: [a-z]+)? (?:been|[a-z]+ed))\b")
_DONE_OPENS = _compile(
    rf"\W*(?:(?:actions?|all|now|fully|already|this|it) ){{0,3}}(?:{words.DONE})[ ](?:{words.DONE_AT})\b"
)
_NEXT = _compile(rf"\b(?:{words.NEXT})\b")
_PARTICIPLE = _compile(
    r"(?:^|[^a-z])(?P<to>(?:to be|will be|be|being|is|are|to) )?"
    r"(?P<verb>(?:[a-z]{1,9}-)?[a-z]{2,20}ed|commence d|begun|began|held|set up|took place|done|in place)"
    r"(?P<in>[ ](?:in|on|during|at))?[ ,:(-]{0,3}(?:the )?$"
)


@dataclass(frozen=True, slots=True)
class _Named:
    """A mention in a target cell with its surroundings."""

    mention: DateMention
    before: str
    """From the start of the clause, or from the previous date, up to the mention."""
    after: str
    part: str | None
    only: bool
    """No other date stands in the cell."""


def _named_dates(flat: str) -> list[_Named]:
    mentions = find_dates(flat)
    spans = [(mention.start, mention.end) for mention in mentions]
    marks, after_marks = _marks(flat, spans)
    bounds = sorted(
        [(m.start(), m.end()) for m in _BOUNDARY.finditer(flat) if not _inside(m.start(), spans)]
        + [(start, end) for start, end, _ in marks]
    )
    starts = [start for start, _ in bounds]
    mark_starts = [start for start, _, _ in marks]
    named = []
    for i, mention in enumerate(mentions):
        at = bisect_right(starts, mention.start)
        floor = max(bounds[at - 1][1] if at else 0, mentions[i - 1].end if i else 0)
        at = bisect_left(starts, mention.end)
        ceiling = min(
            bounds[at][0] if at < len(bounds) else len(flat),
            mentions[i + 1].start if i + 1 < len(mentions) else len(flat),
        )
        part = after_marks.get(i)
        if part is None and not after_marks:
            k = bisect_right(mark_starts, mention.start)
            part = marks[k - 1][2] if k else None
        floor = min(floor, mention.start)
        named.append(
            _Named(
                mention,
                flat[floor : mention.start],
                flat[mention.end : max(ceiling, mention.end)],
                part,
                len(mentions) == 1,
            )
        )
    return named


def _inside(place: int, spans: list[tuple[int, int]]) -> bool:
    k = bisect_right(spans, (place, len(spans) + place + 1)) - 1
    return k >= 0 and spans[k][0] <= place < spans[k][1]


def _marks(flat: str, spans: list[tuple[int, int]]) -> tuple[list[tuple[int, int, str]], dict[int, str]]:
    """List marks with their places; or, where none opens the list, those in brackets behind a date, by its index."""
    marks = [
        (match.start(), match.end(), (match["bracket"] or match["stop"] or match["named"]).lower())
        for match in _MARK.finditer(flat)
        if not _inside(match.start(), spans) and not _inside(match.end() - 1, spans)
    ]
    if spans and not any(start < spans[0][0] for start, _, _ in marks):
        behind = {
            i: ", ".join(re.findall(r"\d+|[a-z](?![a-z])", match["marks"].replace("and", ","), _FLAGS))
            for i, (_, end) in enumerate(spans)
            if (match := _MARKS_AFTER.match(flat, end))
        }
        if behind:
            return [], behind
    return marks, {}


def _are_targets(all_named: list[_Named]) -> list[bool]:
    """For each date, whether it is something to reach; "completed in May and June" says of both that they are not."""
    flags: list[bool] = []
    for named in all_named:
        joined = bool(flags) and named.before.strip().lower() in ("and", "&")
        flags.append(_is_target(named) and not (joined and not flags[-1]))
    return flags


def _is_target(named: _Named) -> bool:
    """Whether a date is something to reach: not what was done, begun or reported on that day."""
    before = named.before
    if _SINCE.search(before) or _COUNTED_FROM.search(before) or _DONE_ALONE.fullmatch(before):
        return False
    if _AHEAD.search(before) or _MOVED_TO.search(before):
        return True
    done = _DONE_BEFORE.search(before)
    if done and named.only and not _NOT_DONE.search(before[: done.start()]):
        return False
    if _DONE_OPENS.match(before) and not _NEXT.search(before):
        return False
    past = _PAST.search(before)
    if past and not re.search(r"\b(?:will|to be|should|must|planned|due)\b", before[past.end() :], _FLAGS):
        return False
    return not _happened(before)


def _happened(before: str) -> bool:
    """``re-commissioned in``, or a participle that is all there is before the date."""
    match = _PARTICIPLE.search(before)
    if match is None or match["to"] or match["verb"].lower() in words.LOOKING_AHEAD:
        return False
    alone = not re.search(r"[^\W_]", before[: match.start("verb")])
    return bool(match["in"]) or alone


_MOVED_TO = _compile(
    rf"\b(?:{words.REPLACING})\b(?:[ ](?:to|until|till|as|date|target|deadline|is|by|be|further|again|due|for|now|end|"
    r"completion|of|the|in|from|on)){0,4}\W{0,3}$"
)
_FORMERLY = _compile(
    rf"\b(?:{words.FORMERLY})(?:[ ](?:target|date|deadline|completion|due|set|for|by|in)){{0,3}}\W{{0,3}}$"
)
_MOVED_FROM = _compile(rf"\b(?:{words.REPLACING})\b[^.;\n]{{0,30}}\bfrom\W{{0,3}}$")
_GIVEN_UP = _compile(
    r"\W{0,4}(?:this |date |target |was |has been |now ){0,4}"
    r"(?:extended|superseded|deferred|postponed|rescheduled|"
    r"(?<=now )(?:tbc|tba|to be (?:confirmed|agreed)))\b(?! from\b)"
)


def _replaced(all_named: list[_Named]) -> list[bool]:
    """For each date, whether the cell gives it up for another."""
    flags = []
    for i, named in enumerate(all_named):
        following = all_named[i + 1] if i + 1 < len(all_named) else None
        flags.append(
            _is_former(named)
            or bool(_GIVEN_UP.match(named.after))
            or (following is not None and following.part == named.part and _succeeds(following, named))
        )
    return flags


def _is_former(named: _Named) -> bool:
    """``originally June``, ``moved from June``; "was June" only where another date stands beside it."""
    former = _FORMERLY.search(named.before)
    if former and not (former[0].lower().startswith("was") and named.only):
        return True
    return _MOVED_FROM.search(named.before) is not None


def _succeeds(following: _Named, named: _Named) -> bool:
    """``June, extended to July``: the second takes the place of the first."""
    between = following.before if following.before.strip() else named.after
    return _MOVED_TO.search(between) is not None and not _is_former(following)


_COMES_ROUND = _compile(rf"\b(?:{words.COMES_ROUND})\b")
_RELATIVE = _compile(
    rf"(?<!\bfor )(?<!\bfor a )(?<!\bfor the )(?<!\blast )(?<!\bpast )(?<!\bprevious )\b(?:{words.DURATION})\b"
    r"|\b(?:within|in) an? (?:day|week|fortnight|month|year)\b"
    rf"|\b(?:on|upon|at|following|after|from|post|prior to|before|by|pending)[ -]"
    rf"(?:[a-z']{{1,15}}[ ]){{0,4}}(?:{words.EVENTS})\b"
    r"|^\W*(?:immediately )?(?:after|following|upon)[ ]"
)
_DONE = _compile(
    rf"\b(?P<word>{words.DONE})\b|\b(?P<already>(?:already|currently) (?:[a-z]+ ){{0,2}}(?:part of|exists?|happening|"
    r"in use|established|included|provided|delivered|undertaken|commissioned|met|available|occurring|covered))\b"
    r"|\b(?:has|have) (?:now |already |all )?been (?P<verb>[a-z-]{3,20}ed)\b"
)
# These are also verbs and plain adjectives: "Complete audit", "closed cases".
_LOOSE_DONE = frozenset({"complete", "closed", "done", "delivered", "embedded"})
_DONE_ENDS = _compile(r"\W*$|[ ]?[,;:.()/\n-]|[ ]{1,3}(?:and|in|on|as|but|for|at|with|to|since|on-?going|see|all|by)\b")
_DONE_THING = _compile(r"[ ](?:forms?|referrals?|copies|copy|assessments?|templates?|returns?|questionnaires?)\b")
_GOES_ON = _compile(rf"(?<!not )(?<!no longer )\b(?:{words.GOES_ON})\b")


def _says_done(flat: str) -> bool:
    for match in _DONE.finditer(flat):
        if match["verb"]:
            if match["verb"].lower() not in words.LOOKING_AHEAD:
                return True
            continue
        if match["already"]:
            return True
        if _NOT_DONE.search(flat[max(0, match.start() - _LOOK_BACK) : match.start()]):
            continue
        loose = match["word"].lower() in _LOOSE_DONE
        if not _DONE_THING.match(flat, match.end()) and (not loose or _DONE_ENDS.match(flat, match.end())):
            return True
    return False


def _undated_kind(flat: str, named: list[_Named]) -> TargetKind:
    rest = _COMES_ROUND.sub(" ", flat)
    if _RELATIVE.search(rest):
        return TargetKind.RELATIVE
    if rest != flat:
        return TargetKind.RECURRING
    if _says_done(_without(flat, [(one.mention.start, one.mention.end) for one in named])):
        return TargetKind.MET
    return TargetKind.ONGOING if _GOES_ON.search(flat) else TargetKind.OTHER


_FINENESS = tuple(Precision)


def read_target(text: str | None) -> TargetReading:
    """What a target cell says, by the record contract. Never raises. Where the contract is silent:

    - a date without a year is listed and is no `fixed` target; ``Immediate`` and conditions are `other`;
    - ``Implemented and ongoing`` is `met`, which comes first in the contract's order;
    - ``Completed May 2014`` is `met` without a target, while ``Completed`` and a date on lines of their own are a
      status and a target; a named milestone among others (``Audit completed: May 2014``) is a target;
    - where two targets end on the same day, the more exact one gives the precision.
    """
    if text is None or not re.search(r"[^\W_]", text):
        return TargetReading(None, None, None, ())
    flat = _SOFT_BREAK.sub(" ", text.translate(_PLAIN))
    named = _named_dates(flat)
    flags = zip(named, _replaced(named), _are_targets(named), strict=True)
    targets = [(one, gone) for one, gone, is_target in flags if gone or is_target]
    live = [one.mention for one, gone in targets if not gone and one.mention.date]
    latest = max(live, key=lambda m: (m.date or dt.date.min, -_FINENESS.index(m.precision)), default=None)
    return TargetReading(
        latest.date if latest else None,
        latest.precision if latest else None,
        TargetKind.FIXED if latest else _undated_kind(flat, named),
        tuple(
            TargetDate(date=one.mention.date, precision=one.mention.precision, part=one.part, replaced=gone)
            for one, gone in targets
        ),
    )
