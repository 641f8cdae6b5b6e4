"""Invented plans for properties, rendered as a text dump in any way a dump can be."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

from hypothesis import strategies as st

RECOMMENDATIONS = (
    "The partnership should make sure that every agency knows whom to ring on a Friday afternoon, and should test "
    "the answer twice a year.",
    "Housing officers should ask each tenant alone about safety at home. Where that cannot be done, they should note "
    "the reason and try again within a month.",
    "The trust should tell the family doctor on the same day when a patient misses an appointment made after a "
    "disclosure, and should keep a record of having done so.",
    "Schools should hear of a night-time call before the bell rings.",
    "The force should review how silent calls are graded, so that a caller who cannot speak is not treated as a "
    "mistake; the review should listen to at least forty recordings.",
    "The board should write to the department about the cost of translation, setting out what was spent in the last "
    "two years and what was turned down for want of money.",
)
ACTIONS = (
    "Write the guide with front line workers and put it on the pages of the partnership, with a printed card for "
    "those who have no screen.",
    "Add the question to the first visit record. Train the twelve officers who use it, and repeat the training each "
    "spring for those who are new to the team.",
    "New letter template, sent by the clinic and not by the typing pool.",
    "Send a message to the school by eight o'clock, by a route agreed with the head teachers of both towns.",
    "Listen to forty recordings with a worker from the refuge and report what was heard to the board.",
    "Letter from the chair with two years of figures and the account of three families.",
)
LEADS = ("Westmarsh Council", "Westmarsh Police", "Eastholme Community Health NHS Trust", "Westmarsh Women's Aid")
TARGETS = ("March 2019", "31/12/2020", "Ongoing", "Within 6 months of publication", "Autumn 2018")
PROGRESS = (
    "COMPLETE",
    "In progress",
    "The guide was written by a small group and has been sent to all agencies. A second print is being prepared for "
    "those who asked for it in large type.",
    "Two of the three teams have been trained and the last will be trained in the new year.",
    "Completed in May 2019. The board receives a short paper each quarter.",
)

HEADER = ("No", "Recommendation", "Action to be taken", "Lead agency", "Target date", "Progress")
WIDTHS = {"No": 4, "Recommendation": 30, "Action to be taken": 30, "Lead agency": 16, "Target date": 14, "Progress": 30}
KINDS = ("number in a column", "number before the text", "labelled number", "no number")


@dataclass(frozen=True)
class Plan:
    """A plan of one table: its header and its rows, as wide as the header."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def without(self, *headers: str) -> Plan:
        """The same plan with columns left out."""
        kept = [i for i, header in enumerate(self.header) if header not in headers]
        return Plan(tuple(self.header[i] for i in kept), tuple(tuple(row[i] for i in kept) for row in self.rows))


@st.composite
def plans(draw: st.DrawFn, *, kinds: tuple[str, ...] = KINDS, more_actions: bool = True) -> Plan:
    """Two to five recommendations, numbered in one of the ways of the field, some with a second action."""
    kind = draw(st.sampled_from(kinds))
    rows = []
    for number, text in enumerate(draw(st.permutations(RECOMMENDATIONS))[: draw(st.integers(2, 5))], start=1):
        printed = {"number before the text": f"{number}. {text}", "labelled number": f"Recommendation {number}: {text}"}
        rows.append((f"{number}.", printed.get(kind, text), *_details(draw)))
        if more_actions and draw(st.integers(0, 3)) == 0:
            rows.append(("", "", *_details(draw)))
    plan = Plan(HEADER, tuple(rows))
    return plan if kind == KINDS[0] else plan.without("No")


def _details(draw: st.DrawFn) -> tuple[str, ...]:
    return tuple(draw(st.sampled_from(pool)) for pool in (ACTIONS, LEADS, TARGETS, PROGRESS))


def wrapped(plan: Plan) -> list[list[list[str]]]:
    """Rows, cells, lines: each cell wrapped to the width of its column, as a page sets it."""
    return [
        [
            textwrap.wrap(cell, WIDTHS[header], break_on_hyphens=False) or [""]
            for cell, header in zip(row, plan.header, strict=True)
        ]
        for row in plan.rows
    ]


def dump(plan: Plan) -> str:
    """The plan on one page, one row a line."""
    return "\n".join("\t".join(cells) for cells in (plan.header, *plan.rows)) + "\n"


def dump_cut(plan: Plan, row: int, line: int, *, header_again: bool) -> str:
    """The plan over two pages, cut after so many lines of one row, across all of its cells at the same height."""
    out = ["\t".join(plan.header)]
    for index, cells in enumerate(wrapped(plan)):
        if index != row:
            out.append("\t".join(" ".join(lines) for lines in cells))
            continue
        out.append("\t".join(" ".join(lines[:line]) for lines in cells))
        out.append("")
        if header_again:
            out.append("\t".join(plan.header))
        rest = [" ".join(lines[line:]) for lines in cells]
        if any(rest):
            out.append("\t".join(rest))
    return "\n".join(out) + "\n"
