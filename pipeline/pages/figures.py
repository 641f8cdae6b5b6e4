"""The figures of the report, counted from the rows of a dataset. Each knows what it is a share of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from pipeline.pages.lateness import Lateness, lateness_of
from pipeline.pages.rows import Row, Rows, grouped
from schemas.enums import ErrorCode, Implementation, ResidueReason, Sector, StatedIn, Status, WarningCode

WITHOUT_STATUS: Final = (Status.UNCLEAR, Status.NOT_STATED)
"""Values that state no status: shares of what is stated leave them out."""
AGENCIES_SHOWN: Final = 25
DOCUMENTS_SHOWN: Final = 15
_MONTHS_APART: Final = ((None, -6), (-6, -3), (-3, 0), (0, 1), (1, 3), (3, 6), (6, 12), (12, None))
"""Months from target to completion, from above the first to the second; 0 is by the target itself."""
_DAYS_A_MONTH: Final = 365.25 / 12

Coded = TypeVar("Coded", ResidueReason, WarningCode)


@dataclass(frozen=True)
class StatusCount:
    """Records of one status; `least` and `most` are what careful coders could count, by `status_alternatives`."""

    status: Status
    records: int
    least: int
    most: int


@dataclass(frozen=True)
class Group:
    """Records of one agency or sector by status, in the order of the enum."""

    name: str
    total: int
    counts: tuple[int, ...]
    note: str = ""

    @property
    def pairs(self) -> list[tuple[str, int]]:
        return list(zip([status.value for status in Status], self.counts, strict=True))


@dataclass(frozen=True)
class Year:
    """Records by the year of their target date, None for those without one."""

    year: int | None
    counts: dict[Lateness, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def pairs(self) -> list[tuple[str, int]]:
        return [(value.value, n) for value, n in self.counts.items()]


@dataclass(frozen=True)
class Apart:
    """Completed records by how long before or after their target they were completed."""

    label: str
    records: int


@dataclass(frozen=True)
class DocumentRow:
    """What is left over of a document, and what a reader should know."""

    row: Row
    flagged: int
    pieces: int
    share: float | None
    """Of the letters and digits of its pages with a plan, those in residue other than headings."""


@dataclass(frozen=True)
class Figures:
    """All that the report counts."""

    documents: int
    duplicates: int
    without_plan: int
    failed: list[Row]
    twins: int
    records: int
    recommendations: int
    in_prose_only: int
    implementation: list[tuple[Implementation, int]]
    statuses: list[StatusCount]
    agencies: list[Group]
    agencies_beyond: int
    records_beyond: int
    sectors: list[Group]
    without_agency: int
    years: list[Year]
    lateness: dict[Lateness, int]
    apart: list[Apart]
    both_dates: int
    residue: list[tuple[ResidueReason, int]]
    warnings: list[tuple[WarningCode, int]]
    most_residue: list[DocumentRow]
    most_warnings: list[DocumentRow]
    all_documents: list[DocumentRow]
    reported: tuple[int, int] | None
    """First and last year of the days that records tell of."""
    undated_reports: int
    corrected: int

    @property
    def stated(self) -> int:
        return sum(count.records for count in self.statuses if count.status not in WITHOUT_STATUS)

    @property
    def acted_on(self) -> int:
        """Recommendations with an action in a table."""
        return sum(n for value, n in self.implementation if value is not Implementation.NO_ACTION_PRINTED)


def figures_of(rows: Rows) -> Figures:
    """Count the rows of a dataset."""
    actions = rows.actions
    documents = rows.documents
    late = [lateness_of(action) for action in actions]
    status_of = {action["action_id"]: action["status"] for action in actions}
    agencies = _groups(status_of, ((row["action_id"], row["agency"]) for row in rows.action_agencies))
    told = [action["reported_on"].year for action in actions if action["reported_on"] is not None]
    listed = [_document(document, *found) for document, found in _per_document(rows)]
    implementation = Counter(row["implementation"] for row in rows.recommendations)
    return Figures(
        documents=len(documents),
        duplicates=sum(document["duplicate_of"] is not None for document in documents),
        without_plan=sum(document["error_code"] == ErrorCode.NO_ACTION_PLAN for document in documents),
        failed=[row for row in documents if row["error_code"] not in (None, ErrorCode.NO_ACTION_PLAN)],
        twins=sum(bool(document["same_plan_as"]) for document in documents if document["duplicate_of"] is None),
        records=len(actions),
        recommendations=len(rows.recommendations),
        in_prose_only=sum(row["stated_in"] == StatedIn.PROSE for row in rows.recommendations),
        implementation=[(value, implementation[value.value]) for value in Implementation],
        statuses=_statuses(actions),
        agencies=agencies[:AGENCIES_SHOWN],
        agencies_beyond=len(agencies[AGENCIES_SHOWN:]),
        records_beyond=sum(group.total for group in agencies[AGENCIES_SHOWN:]),
        sectors=_groups(status_of, ((row["action_id"], row["sector"]) for row in rows.action_agencies), meant=Sector),
        without_agency=sum(not action["agencies"] for action in actions),
        years=_years(actions, late),
        lateness={value: late.count(value) for value in Lateness},
        apart=_apart(actions, late),
        both_dates=sum(value in (Lateness.IN_TIME, Lateness.LATE, Lateness.EITHER) for value in late),
        residue=_counted(ResidueReason, (row["reason"] for row in rows.residue)),
        warnings=_counted(WarningCode, (code for action in actions for code in action["warnings"])),
        most_residue=sorted((d for d in listed if d.share), key=lambda d: -(d.share or 0))[:DOCUMENTS_SHOWN],
        most_warnings=sorted((d for d in listed if d.flagged), key=lambda d: -d.flagged)[:DOCUMENTS_SHOWN],
        all_documents=listed,
        reported=(min(told), max(told)) if told else None,
        undated_reports=len(actions) - len(told),
        corrected=sum(bool(action["corrected"]) for action in actions),
    )


def _statuses(actions: Sequence[Row]) -> list[StatusCount]:
    records, least, most = Counter[str](), Counter[str](), Counter[str]()
    for action in actions:
        status, others = action["status"], action["status_alternatives"]
        records[status] += 1
        least[status] += not others
        most.update({status, *others})
    return [StatusCount(s, records[s.value], least[s.value], most[s.value]) for s in Status]


def _groups(
    status_of: dict[str, str], named: Iterable[tuple[str, str]], meant: type[Sector] | None = None
) -> list[Group]:
    """Most records first. A record counts once in each group that names it."""
    counts: dict[str, Counter[str]] = {}
    for action_id, name in dict.fromkeys(named):
        counts.setdefault(name, Counter())[status_of[action_id]] += 1
    found = [
        Group(name, count.total(), tuple(count[s.value] for s in Status), meant.of(name).meaning if meant else "")
        for name, count in counts.items()
    ]
    return sorted(found, key=lambda group: (-group.total, group.name))


def _years(actions: Sequence[Row], late: Sequence[Lateness]) -> list[Year]:
    counts: dict[int | None, Counter[Lateness]] = {}
    for action, value in zip(actions, late, strict=True):
        if value is not Lateness.OUTSIDE:
            target = action["target_date"]
            counts.setdefault(target.year if target else None, Counter())[value] += 1
    order = sorted(counts, key=lambda year: (year is None, year or 0))
    return [Year(year, {value: counts[year][value] for value in Lateness}) for year in order]


def _apart(actions: Sequence[Row], late: Sequence[Lateness]) -> list[Apart]:
    """Of completed records with both dates, by the last days of the periods that the plan names."""
    dated = (Lateness.IN_TIME, Lateness.LATE, Lateness.EITHER)
    months = [
        (action["completion_date"] - action["target_date"]).days / _DAYS_A_MONTH
        for action, value in zip(actions, late, strict=True)
        if value in dated
    ]
    return [
        Apart(_apart_label(low, high), sum((low is None or m > low) and (high is None or m <= high) for m in months))
        for low, high in _MONTHS_APART
    ]


def _apart_label(low: int | None, high: int | None) -> str:
    if low is None:
        return f"{-(high or 0)} months before or more"
    if high is None:
        return f"over {low} months after"
    if high == 0:
        return f"up to {-low} months before"
    if high < 0:
        return f"{-high} to {-low} months before"
    return f"up to {high} month after" if low == 0 else f"{low} to {high} months after"


def _counted(kind: type[Coded], values: Iterable[str]) -> list[tuple[Coded, int]]:
    counts = Counter(values)
    return [(value, counts[value.value]) for value in kind if counts[value.value]]


def _per_document(rows: Rows) -> Iterable[tuple[Row, tuple[int, int]]]:
    """Each document that stands for itself, with its records that carry a warning and its pieces of residue."""
    actions, residue = grouped(rows.actions, "document_id"), grouped(rows.residue, "document_id")
    for document in rows.documents:
        if document["duplicate_of"] is None:
            own = actions.get(document["document_id"], [])
            left = residue.get(document["document_id"], [])
            yield document, (sum(bool(action["warnings"]) for action in own), len(left))


def _document(row: Row, flagged: int, pieces: int) -> DocumentRow:
    source = row["characters_source"]
    return DocumentRow(row, flagged, pieces, row["characters_in_residue"] / source if source else None)
