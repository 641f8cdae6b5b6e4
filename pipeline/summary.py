"""What a run found, in a few lines: for people and for machines."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pipeline.layout import CODEBOOK_FILE, PACKAGE_FILE, PARQUET_FILES, WRITTEN_FILES
from pipeline.terminal import one_line
from schemas.enums import ErrorCode, ResidueReason, Status, WarningCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import Console

    from pipeline.metadata import Joined
    from pipeline.results import Tally
    from schemas.document import Document
    from schemas.enums import CodedValue

_LISTED: Final = 20
"""Keys that are printed; `datapackage.json` has all of them."""


@dataclass
class Summary:
    """Counts over the dataset as it was written, documents kept from an earlier run included."""

    documents: int = 0
    duplicates: int = 0
    without_plan: int = 0
    records: int = 0
    statuses: Counter[Status] = field(default_factory=Counter)
    residue: Counter[ResidueReason] = field(default_factory=Counter)
    warnings: Counter[WarningCode] = field(default_factory=Counter)
    failures: list[tuple[str, ErrorCode, str]] = field(default_factory=list)
    sheet: Joined | None = None

    def add(self, document: Document, tally: Tally) -> None:
        """One document, and the counts over its rows."""
        self.documents += 1
        self.duplicates += document.duplicate_of is not None
        if document.error_code is ErrorCode.NO_ACTION_PLAN:
            self.without_plan += 1
        elif document.error_code is not None:
            self.failures.append((document.source_file, document.error_code, document.error or ""))
        self.statuses.update({Status.of(value): count for value, count in tally["status"].items()})
        self.records = self.statuses.total()
        self.residue.update({ResidueReason.of(value): count for value, count in tally["residue"].items()})
        self.warnings.update({WarningCode.of(value): count for value, count in tally["warnings"].items()})
        if document.duplicate_of is None:
            self.warnings.update(document.warnings)

    @property
    def exit_code(self) -> int:
        """0 where every document was read, 1 where some failed; one without a plan has not failed."""
        return 1 if self.failures else 0

    def as_json(self, out: Path | str, row_counts: dict[str, int]) -> dict[str, Any]:
        """The figures with their enum values as keys, in the order of the enums."""
        return {
            "documents": self.documents,
            "documents_failed": len(self.failures),
            "documents_without_plan": self.without_plan,
            "documents_duplicate": self.duplicates,
            "records": self.records,
            "status": {
                value: {"records": count, "share": round(count / self.records, 4)}
                for value, count in _ordered(self.statuses, Status)
            },
            "residue": dict(_ordered(self.residue, ResidueReason)),
            "warnings": dict(_ordered(self.warnings, WarningCode)),
            "failures": [
                {"source_file": name, "error_code": code.value, "error": message}
                for name, code, message in self.failures
            ],
            **({"metadata": self.sheet.as_json()} if self.sheet else {}),
            "out": str(out),
            "files": {PARQUET_FILES[name]: count for name, count in row_counts.items()}
            | {CODEBOOK_FILE: None, PACKAGE_FILE: None},
        }

    def print_to(self, console: Console, out: Path | str) -> None:
        """The short table, the failures one a line, and where the files are."""
        from rich.table import Table
        from rich.text import Text

        table = Table(box=None, show_header=False, pad_edge=False)
        table.add_column()
        table.add_column(justify="right")
        table.add_column(justify="right")

        def row(name: str, count: int, of: int = 0, *, style: str = "") -> None:
            table.add_row(name, str(count), f"{count / of:.0%}" if of else "", style=style)

        row("documents", self.documents, style="bold")
        for name, count in (
            ("without an action plan", self.without_plan),
            ("duplicates", self.duplicates),
            ("failed", len(self.failures)),
        ):
            if count:
                row(f"  {name}", count, self.documents)
        row("records", self.records, style="bold")
        for value, count in _ordered(self.statuses, Status):
            row(f"  {value}", count, self.records)
        row("residue", self.residue.total(), style="bold")
        for value, count in _ordered(self.residue, ResidueReason):
            row(f"  {value}", count)
        row("warnings", self.warnings.total(), style="bold")
        for value, count in _ordered(self.warnings, WarningCode):
            row(f"  {value}", count)
        console.print(table)
        for _, code, message in self.failures:
            console.print(Text(f"{code.value}  {one_line(message)}", style="red"), soft_wrap=True)
        for line in self._told_of_sheet():
            console.print(Text(one_line(line)), soft_wrap=True)
        files = ", ".join(WRITTEN_FILES)
        console.print(Text(f"Written to {one_line(str(out))}: {files}"), soft_wrap=True)

    def _told_of_sheet(self) -> Iterator[str]:
        """What of the user's sheet matches, and the keys that do not."""
        if self.sheet is None:
            return
        sheet, found = self.sheet.sheet, len(self.sheet.found)
        yield f"{sheet.name}: {found} of {self.documents} documents have a row of it"
        for said, names in (
            ("rows that name no document", [f"{row.key} (row {row.number})" for row in self.sheet.unmatched]),
            ("rows that name several", [f"{row.key} (row {row.number})" for row in self.sheet.ambiguous]),
            ("documents without a row", self.sheet.without_row),
        ):
            if names:
                more = f", and {len(names) - _LISTED} more: see {PACKAGE_FILE}" if len(names) > _LISTED else ""
                yield f"  {said}: {', '.join(names[:_LISTED])}{more}"


def _ordered(counts: Counter[Any], values: Iterable[CodedValue]) -> list[tuple[str, int]]:
    return [(value.value, counts[value]) for value in values if counts[value]]
