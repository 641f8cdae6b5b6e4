"""Each labelled case read and judged right or wrong, and the figures that follow."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from evaluation.labelled_sets import Case
from normalizers.agencies import find_agencies, learn_names
from normalizers.completion import read_completion
from normalizers.dates import TargetReading, read_target
from normalizers.names import Measured, find_names
from normalizers.status import StatusReading, judge, read_key


@dataclass(frozen=True, slots=True)
class Miss:
    """A case read otherwise than labelled: its text, the label and the reading, in words."""

    text: str
    expected: str
    found: str
    why: str


@dataclass(frozen=True, slots=True)
class StatusFigures:
    """How many statuses are right, of how many; what was read for each label; completion dates and open parts."""

    right: int
    cases: int
    confusion: Mapping[tuple[str, str], int]
    """(label, reading) to number; a reading that the label allows beside itself counts as the label."""
    dates_right: int
    dates: int
    open_right: int
    open: int
    misses: tuple[Miss, ...]


@dataclass(frozen=True, slots=True)
class DateFigures:
    """How many target cells have the right date, precision and kind; how many the right list of targets."""

    right: int
    cases: int
    lists_right: int
    lists: int
    misses: tuple[Miss, ...]


@dataclass(frozen=True, slots=True)
class AgencyFigures:
    """Names found and labelled, over all cells."""

    hits: int
    found: int
    labelled: int
    misses: tuple[Miss, ...]

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall over names."""
        return 2 * self.hits / (self.found + self.labelled)


def read_status(case: Case) -> StatusReading:
    """The status of a case: its columns, its action where it holds no column of that name, its legend."""
    columns = {"action": case.get("action"), **case["columns"]}
    return judge(columns, key=read_key(case.get("key", "")))


def measure_status(cases: Iterable[Case]) -> StatusFigures:
    """The figures of status cases."""
    confusion: Counter[tuple[str, str]] = Counter()
    misses: list[Miss] = []
    dates: list[bool] = []
    opens: list[bool] = []
    for case in cases:
        reading = read_status(case)
        right = reading.status in (case["status"], *case["also"])
        confusion[case["status"], case["status"] if right else reading.status.value] += 1
        if not right:
            text = "\n".join(f"{column}: {words}" for column, words in case["columns"].items())
            expected = " or ".join((case["status"], *case["also"]))
            misses.append(Miss(text, expected, f"{reading.status} ({reading.phrase})", case["why"]))
        if reading.status == case["status"]:
            if "completion_date" in case:
                completion = read_completion(reading, case["columns"]).date
                allowed = (case["completion_date"], *case.get("completion_date_also", ()))
                dates.append((completion and completion.isoformat()) in allowed)
            if "open_part" in case:
                opens.append(reading.open_part == case["open_part"])
    total = sum(confusion.values())
    return StatusFigures(
        total - len(misses), total, confusion, sum(dates), len(dates), sum(opens), len(opens), tuple(misses)
    )


_ASKED: Final = ("target_date", "precision", "kind")


def measure_dates(cases: Iterable[Case]) -> DateFigures:
    """The figures of target-date cells."""
    right = lists_right = lists = total = 0
    misses: list[Miss] = []
    for case in cases:
        total += 1
        reading = read_target(case["text"])
        found = {"target_date": reading.date and reading.date.isoformat()}
        found |= {"precision": reading.precision, "kind": reading.kind}
        allowed = [{**case, **other} for other in ({}, *case["also"])]
        if any(all(found[name] == one[name] for name in _ASKED) for one in allowed):
            right += 1
        else:
            expected = ", ".join(str(case[name]) for name in _ASKED)
            misses.append(Miss(case["text"], expected, ", ".join(str(v) for v in found.values()), case["why"]))
        if case["target_dates"] is not None:
            lists += 1
            lists_right += any(_same_list(reading, one["target_dates"]) for one in allowed)
    return DateFigures(right, total, lists_right, lists, tuple(misses))


def _same_list(reading: TargetReading, labelled: Sequence[Mapping[str, Any]]) -> bool:
    """Whether the targets are those labelled, in what their labels say of them."""
    if len(reading.dates) != len(labelled):
        return False
    for target, label in zip(reading.dates, labelled, strict=True):
        found: dict[str, Any] = {"date": target.date and target.date.isoformat(), "precision": target.precision}
        found |= {"part": target.part, "replaced": target.replaced}
        if any(found[name] != value for name, value in label.items()):
            return False
    return True


def measure_agencies(cases: Iterable[Case]) -> AgencyFigures:
    """The figures of lead-agency cells; `A|B` in a label accepts either name."""
    hits = found_in_all = labelled = 0
    misses: list[Miss] = []
    for case in cases:
        section = case.get("section")
        readings = find_agencies(
            lead_agency=case.get("lead_agency"),
            action=case.get("action"),
            responsible_officer=case.get("responsible_officer"),
            section=section,
            section_path=(section,) if section else (),
            names=learn_names(case.get("document", ())),
        )
        found = [r.agency for r in readings]
        choices = [case["agencies"], *case.get("also", ())]
        chosen = max(choices, key=lambda names: 2 * _common(found, names) - len(names))
        hits += _common(found, chosen)
        found_in_all += len(found)
        labelled += len(chosen)
        if _common(found, chosen) < max(len(found), len(chosen)):
            cell = " | ".join(f"{name}: {case[name]}" for name in case if name not in ("agencies", "why", "also"))
            misses.append(Miss(cell, "; ".join(case["agencies"]), "; ".join(found), case["why"]))
    return AgencyFigures(hits, found_in_all, labelled, tuple(misses))


def _common(found: Sequence[str], labelled: Sequence[str]) -> int:
    """Labelled names that a found one matches, each found name used once."""
    left, hits = list(found), 0
    for names in labelled:
        match = next((name for name in left if name in names.split("|")), None)
        if match is not None:
            left.remove(match)
            hits += 1
    return hits


@dataclass(frozen=True, slots=True)
class NameFigures:
    """How many labelled names are found whole, how many found ones have no letter outside a labelled one."""

    measured: Measured
    misses: tuple[Miss, ...]


_LABELLED_NAME: Final = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


def measure_names(cases: Iterable[Case]) -> NameFigures:
    """The figures of texts in which every personal name stands in double brackets."""
    figures = Counter[str]()
    misses: list[Miss] = []
    for case in cases:
        text, labelled = _without_brackets(case["text"])
        spans = find_names(text, column=case["column"], keep=case.get("keep", ()))
        found = [range(span.start, span.end) for span in spans]
        letters = {i for places in found for i in places}
        replaced = sum(letters.issuperset(name) for name in labelled)
        exact = sum(any(set(places) <= set(name) for name in labelled) for places in found)
        figures.update(labelled=len(labelled), replaced=replaced, found=len(found), exact=exact)
        if replaced < len(labelled) or exact < len(found):
            shown = "; ".join(text[places.start : places.stop] for places in found)
            misses.append(Miss(text, "; ".join(text[n.start : n.stop] for n in labelled), shown, case["why"]))
    return NameFigures(Measured(**{name: figures[name] for name in Measured._fields}), tuple(misses))


def _without_brackets(marked: str) -> tuple[str, list[range]]:
    """A text without the brackets around its names, and where the names then stand."""
    text, done, names = "", 0, []
    for match in _LABELLED_NAME.finditer(marked):
        text += marked[done : match.start()]
        names.append(range(len(text), len(text) + len(match[1])))
        text += match[1]
        done = match.end()
    return text + marked[done:], names
