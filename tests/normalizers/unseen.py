"""Tables whose headers were written before the rules: header rows with what each column is, and tables of other kinds.

Every header row is filled with cells that such a column holds, so that the binding sees what it sees in a plan.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from extractors.text_dump import read_text_dump
from normalizers.agencies import learn_names
from normalizers.tables import PlanTable, lay_out
from schemas.columns import Column

_DATA: Final = Path(__file__).parent / "data"
COLUMN_OF: Final[dict[str, Column | None]] = {
    "N": "recommendation_number",
    "R": "recommendation",
    "S": "scope_text",
    "A": "action",
    "L": "lead_agency",
    "O": "responsible_officer",
    "M": "key_milestones",
    "V": "evidence",
    "X": "expected_outcome",
    "T": "target_date_text",
    "G": "rag",
    "P": "progress",
    "C": "completion_and_outcome",
    "-": None,
}
_CELLS: Final[dict[str, tuple[str, ...]]] = {
    "N": ("1", "2", "3", "4"),
    "R": (
        "The council should make sure that every landlord knows whom to ring at a weekend.",
        "All agencies should record who else lives at an address when a report is taken.",
        "The trust must tell the family doctor when a patient misses an appointment after a disclosure.",
        "Schools in the county to be told of a call at night before the first lesson of the day.",
    ),
    "S": ("Local", "Local", "Regional", "National"),
    "A": (
        "Write to all landlords with a card that shows the numbers to ring, and repeat this each spring.",
        "Change the form so that the names of all who live at the address have to be given.",
        "A new letter will be drafted by the clinic. Staff to be trained in its use.",
        "Agree a route with the head teachers and test it for one term.",
    ),
    "L": ("Norbury Police", "Estmarch Council", "Westmarsh NHS Trust", "Estmarch Council"),
    "O": ("Head of Housing", "Detective Superintendent, Public Protection", "Director of Nursing", "Service Manager"),
    "M": (
        "Draft card seen by the landlords' forum in May 2019. Cards printed.",
        "Form agreed. Form live on the system.",
        "Letter drafted. Two training days held by July 2019.",
        "Route agreed with all heads.",
    ),
    "V": (
        "Number of cards sent out and calls received at weekends.",
        "Audit of twenty forms each quarter.",
        "Dip sample of letters; attendance lists.",
        "Minutes of the heads' meeting.",
    ),
    "X": (
        "Landlords are confident in what to do and tenants are safer.",
        "Children who live at an address are known to officers.",
        "Family doctors have a full picture of risk.",
        "Pupils are met with care on a hard day.",
    ),
    "T": ("March 2019", "31/12/2019", "June 2019", "Autumn 2019"),
    "G": ("Green", "Amber", "Green", "Red"),
    "P": (
        "Complete. Cards were sent in April 2019 and a second print has been ordered.",
        "In progress",
        "The letter has been drafted and is with the clinic for comment.",
        "Completed",
    ),
    "C": ("Completed April 2019. Landlords report that the card is used.", "", "July 2019", "Complete"),
    "-": ("", "Agreed with the panel", "See paragraph on page nine", ""),
}


@dataclass(frozen=True)
class HeaderRow:
    """A header row: what each column is, as a key of `COLUMN_OF`, and what is printed above it."""

    keys: tuple[str, ...]
    printed: tuple[str, ...]

    @property
    def columns(self) -> tuple[Column | None, ...]:
        return tuple(COLUMN_OF[key] for key in self.keys)


def header_rows() -> list[HeaderRow]:
    lines = (_DATA / "unseen_headers.txt").read_text("utf-8").splitlines()
    rows = [line.split(" | ") for line in lines if line.strip() and not line.startswith("#")]
    return [HeaderRow(*zip(*(cell.split(":", 1) for cell in row), strict=True)) for row in rows]


def other_tables() -> list[list[tuple[str, ...]]]:
    """Tables that are no plan, each a list of rows."""
    blocks = (_DATA / "unseen_other_tables.txt").read_text("utf-8").split("\n\n")[1:]
    return [[tuple(line.split(" | ")) for line in block.strip().splitlines()] for block in blocks]


def tables_of(rows: list[tuple[str, ...]]) -> list[PlanTable]:
    """The plans that a document finds which holds these rows and a line of prose above them."""
    text = "A short text stands above the table.\n\n" + "\n".join("\t".join(row) for row in rows) + "\n"
    pages = read_text_dump(text.encode()).pages
    names = learn_names(cell for page in pages for fragment in page.fragments for cell in fragment.cells)
    return lay_out(pages, names).tables


def bound(row: HeaderRow) -> tuple[Column | None, ...] | None:
    """What the columns of a filled header row are bound to; None where no plan is seen."""
    body = [tuple(_CELLS[key][i] for key in row.keys) for i in range(4)]
    tables = tables_of([row.printed, *body])
    if len(tables) != 1 or tables[0].columns is None or tables[0].columns.header.printed != row.printed:
        return None
    return tables[0].columns.keys
