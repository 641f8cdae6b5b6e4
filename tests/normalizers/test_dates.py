"""Every wording of a date, labelled by hand in data/target_dates.json, and what must hold of any text at all."""

from __future__ import annotations

import datetime as dt
import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizers.dates import find_as_at, find_dates, is_bare_date, read_target
from schemas.enums import Precision

CELLS: list[dict[str, Any]] = json.loads((Path(__file__).parent / "data" / "target_dates.json").read_text("utf-8"))

ORDINALS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}


def ordinal(day: dt.date) -> str:
    return ORDINALS.get(day.day, "th")


DAY_FORMS = {
    "31 December 2014": lambda d: d.strftime("%d %B %Y"),
    "31 dec 14": lambda d: d.strftime("%d %b %y").lower(),
    "31st December 2014": lambda d: f"{d.day}{ordinal(d)} {d:%B %Y}",
    "31 st December 2014": lambda d: f"{d.day} {ordinal(d)} {d:%B %Y}",
    "31stDecember2014": lambda d: f"{d.day}{ordinal(d)}{d:%B%Y}",
    "Wednesday 31st December 2014": lambda d: f"{d:%A} {d.day}{ordinal(d)} {d:%B %Y}",
    "31/12/2014": lambda d: d.strftime("%d/%m/%Y"),
    "31/12/14": lambda d: d.strftime("%d/%m/%y"),
    "31.12.14": lambda d: d.strftime("%d.%m.%y"),
    "1.2.2014": lambda d: f"{d.day}.{d.month}.{d.year}",
    "31-12-2014": lambda d: d.strftime("%d-%m-%Y"),
    "31-Dec-14": lambda d: d.strftime("%d-%b-%y"),
    "2014-12-31": lambda d: d.isoformat(),
    "December 31, 2014": lambda d: f"{d:%B} {d.day}, {d.year}",
    "w/c 31 December 2014": lambda d: d.strftime("w/c %d %B %Y"),
}
MONTH_FORMS = ["%B %Y", "%b %Y", "%B %y", "%b-%y", "%B%Y", "%B ’%y", "%m/%Y", "%m.%Y", "end of %B %Y"]

any_text = st.text(max_size=300)
# Pieces of dates in any order find more than random letters do.
PIECES = (
    "1|31|st|th|nd|12|14|2014|99|2014/15|/|-|.|,| |\n|\n\n|May|march|Jan|December|Q3|quarter|winter|Autumn|end of|the|"
    "week|w/c|to|and|by|completed|extended|was|now|a)|(b)|1.|each year|6 months|Monday|£|%|Act|onwards|fy|‘|–|(|easter"
).split("|")
date_soup = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
days = st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31))


@pytest.mark.parametrize("cell", CELLS, ids=[repr(cell["text"]) for cell in CELLS])
def test_target_cell_reads_as_labelled(cell: dict[str, Any]) -> None:
    reading = read_target(cell["text"])
    found = (reading.date and reading.date.isoformat(), reading.precision, reading.kind)
    assert found == (cell["date"], cell["precision"], cell["kind"]), cell["why"]
    if "dates" in cell:
        assert [date.model_dump(mode="json") for date in reading.dates] == cell["dates"], cell["why"]


def test_no_cell_is_labelled_twice() -> None:
    texts = [cell["text"] for cell in CELLS]
    assert len(texts) == len(set(texts)) >= 140


@pytest.mark.parametrize("form", DAY_FORMS)
@given(day=days)
def test_every_day_form_gives_back_its_day(form: str, day: dt.date) -> None:
    text = DAY_FORMS[form](day)
    (mention,) = find_dates(f"Staff were told on {text}; more will follow")
    assert (mention.date, mention.first, mention.precision) == (day, day, Precision.DAY)
    assert is_bare_date(text)


@pytest.mark.parametrize("form", MONTH_FORMS)
@given(day=days.filter(lambda day: day.year > 2012))
def test_every_month_form_gives_back_its_month(form: str, day: dt.date) -> None:
    (mention,) = find_dates(f"due by {day.strftime(form)}.")
    assert mention.precision is Precision.MONTH
    assert mention.first == day.replace(day=1)
    assert mention.date is not None
    assert (mention.date + dt.timedelta(days=1)).day == 1
    assert (mention.date.year, mention.date.month) == (day.year, day.month)


@given(st.one_of(any_text, date_soup))
def test_any_text_gives_mentions_in_order_within_it(text: str) -> None:
    place = 0
    for mention in find_dates(text):
        assert place <= mention.start < mention.end <= len(text)
        assert (mention.date is None) == (mention.first is None)
        assert mention.date is None or mention.first is None or mention.first <= mention.date
        place = mention.end


@given(st.one_of(any_text, date_soup))
def test_any_text_can_be_read_as_a_target(text: str) -> None:
    reading = read_target(text)
    live = [target for target in reading.dates if target.date and not target.replaced]
    assert reading.date == max((target.date for target in live if target.date), default=None)
    assert (reading.kind == "fixed") == (reading.date is not None) == (reading.precision is not None)
    assert (reading.kind is None) == (not any(letter.isalnum() for letter in text))


@given(st.one_of(any_text, date_soup))
def test_any_text_can_be_asked_for_its_day(text: str) -> None:
    found = find_as_at(text)
    assert found is None or found[1] in text
    assert not is_bare_date(text) or find_dates(text)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Agreed 4/5/17 and sent on Monday 8th May 2017.", ["4/5/17", "Monday 8th May 2017"]),
        ("by the end of May 2016", ["the end of May 2016"]),
        ("Funding runs Apr–Sep 2018, then stops", ["Apr–Sep 2018"]),
        ("moved from May 2018 to June 2018", ["May 2018", "June 2018"]),
        ("The Care Act 2014 came into force in April 2015", ["April 2015"]),
        ("staff may march on; 24/7 cover, 9/10 satisfied, £2019, 2016 referrals", []),
        ("June 24 officers attended the day", ["June"]),
        ("training was held during 2016/17 for all", ["2016/17"]),
        ("Item in July newsletter", ["July"]),
    ],
)
def test_mentions_cover_their_words(text: str, spans: list[str]) -> None:
    assert [text[mention.start : mention.end] for mention in find_dates(text)] == spans


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Oct–Dec 2018", "2018-10-01", "2018-12-31"),
        ("November to February 2019", "2018-11-01", "2019-02-28"),
        ("3-7 June 2019", "2019-06-03", "2019-06-07"),
        ("Winter 2018", "2018-12-01", "2019-02-28"),
        ("Q4 2017/18", "2018-01-01", "2018-03-31"),
        ("2017/18", "2017-04-01", "2018-03-31"),
        ("2017-2019", "2017-01-01", "2019-12-31"),
    ],
)
def test_periods_begin_and_end(text: str, first: str, last: str) -> None:
    (mention,) = find_dates(text)
    assert (str(mention.first), str(mention.date)) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["12/05/2016", "May 2016", "a) May 2016\nb) June 2016", "end of July 2018", "2 nd May 2016 & 3 rd June 2016",
     "(Sept 2017)", "14 December", "FY 2018/19", "Q2 2019", "March 2018 onwards", "Friday 3 May 2019"],
)  # fmt: skip
def test_bare_dates(text: str) -> None:
    assert is_bare_date(text)


@pytest.mark.parametrize(
    "text", ["", "Completed May 2016", "by May 2016", "6 months", "May 2016 – sent", "12", "TBC", "Section 17", "a)"]
)
def test_cells_with_more_or_less_than_dates(text: str) -> None:
    assert not is_bare_date(text)


@pytest.mark.parametrize(
    ("text", "day", "shown"),
    [
        ("Action plan as at 14 May 2018", "2018-05-14", "as at 14 May 2018"),
        ("As at\n30 June 2019", "2019-06-30", "As at\n30 June 2019"),
        ("Position at end October 2019", "2019-10-31", "Position at end October 2019"),
        ("Status as of 12/09/17", "2017-09-12", "Status as of 12/09/17"),
        ("Updated 6 August 2020", "2020-08-06", "Updated 6 August 2020"),
        ("Redport Action Plan (updated: July 2018)", "2018-07-31", "updated: July 2018"),
        ("Last reviewed 2 May 2019 – figures as at March 2019", "2019-03-31", "as at March 2019"),
    ],
)
def test_the_day_a_text_is_told_as_at(text: str, day: str, shown: str) -> None:
    assert find_as_at(text) == (dt.date.fromisoformat(day), shown)


@pytest.mark.parametrize(
    "text",
    ["", "The leaflet was updated in May 2018", "May 2018", "It has been live as of 3 May 2018", "as at 14 May",
     "Target: 3 May 2018"],
)  # fmt: skip
def test_texts_told_as_at_no_day(text: str) -> None:
    assert find_as_at(text) is None


@pytest.mark.parametrize(
    "piece",
    ["1", "\n", "1/", "12 ", "Jan ", "June 2014 - ", "a) May 2014 ", "2014-", "2014 ", "end of the ", "extended to ",
     "completed and ", "1st and ", "to be ", "(a, "],
)  # fmt: skip
def test_long_texts_take_no_longer_than_their_length(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * length)[:length]
        began = time.process_time()
        read_target(text)
        find_as_at(text)
        return time.process_time() - began

    seconds(1000)
    assert seconds(50_000) < 2.0
