"""Tiny tables of a plan, as they stand before their rows are stitched."""

from __future__ import annotations

from extractors.text_dump import read_text_dump
from normalizers.agencies import learn_names
from normalizers.facts import TableFacts
from normalizers.logical import Part, Row
from normalizers.noise import DocumentWords, document_words
from normalizers.tables import PlanTable, lay_out
from schemas.fragment import Page

HEADER = ("No", "Recommendation", "Action to take", "Lead agency", "Target date", "Progress")
COUNCIL = "The council should write to every landlord in the town."
TRUST = "The trust should ring the tenant before the clinic writes."
FORCE = "The force should log silent calls under a code of their own."
WRITE = "Write the letter with the housing team."
RING = "Ring from the clinic on the same day."
LOG = "Change the log and tell the night shift."
FIRST = ("1.", COUNCIL, WRITE, "Norbury Council", "May 2019", "Complete")
SECOND = ("2.", TRUST, RING, "Westmarsh NHS Trust", "June 2019", "In progress")
THIRD = ("3.", FORCE, LOG, "Norbury Police", "July 2019", "Ongoing")
PAGE: tuple[str, ...] = ()
"""A page break between rows."""


def pages_of(*rows: tuple[str, ...]) -> tuple[Page, ...]:
    return read_text_dump(("\n".join("\t".join(row) for row in rows) + "\n").encode()).pages


def only_table(header: tuple[str, ...], *rows: tuple[str, ...]) -> PlanTable:
    pages = pages_of(header, *rows)
    names = learn_names(cell for page in pages for fragment in page.fragments for cell in fragment.cells)
    (table,) = lay_out(pages, names).tables
    return table


def facts_of(*rows: tuple[str, ...], header: tuple[str, ...] = HEADER) -> TableFacts:
    return TableFacts(only_table(header, *rows))


def words_of(facts: TableFacts) -> DocumentWords:
    cells = [row.cells for row in facts.rows]
    return document_words(pages_of(*cells))


def row_from(facts: TableFacts, i: int) -> Row:
    """The logical row that row `i` opens."""
    row = facts.rows[i]
    return Row(facts.table, (), [Part(row, j, cell) for j, cell in enumerate(row.cells) if cell])
