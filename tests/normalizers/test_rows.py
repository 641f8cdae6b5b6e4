"""Rules 1 to 9 of the contract, one by one: what makes one record.

Each case is a tiny dump. `expected` has one entry a record, and names the columns that the case is about.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import pytest

from extractors.text_dump import read_text_dump
from normalizers.records import Interpretation, interpret
from schemas.columns import COLUMNS
from schemas.enums import Reader
from schemas.fragment import Fragment, Page, RowGeometry, Transcript, count_characters
from tests.normalizers.small_tables import (
    COUNCIL,
    FIRST,
    FORCE,
    HEADER,
    LOG,
    PAGE,
    RING,
    SECOND,
    THIRD,
    TRUST,
    WRITE,
)

BARE = HEADER[1:]
TRACKER = ("Action to take", "Lead agency", "Target date", "Progress")
WORD = re.compile(r"[^\W_<>]{2,}")
TEXT_COLUMNS = [column for column in COLUMNS if column != "recommendation_number"]


def read(rows: list[tuple[str, ...]], header: tuple[str, ...] = HEADER) -> Interpretation:
    dump = "\n".join("\t".join(row) for row in (header, *rows)) + "\n"
    return interpret(read_text_dump(dump.encode()), document_id="ab" * 32, source_file="plan.txt")


def row(first: str, *more: str) -> tuple[str, ...]:
    return (first, *more, *[""] * (len(HEADER) - 1 - len(more)))


def words_told(found: Interpretation) -> set[str]:
    """The words of all records and of the residue: those of the source, whatever the account says."""
    texts = [piece.text for piece in found.residue]
    for action in found.actions:
        texts += [getattr(action, column) or "" for column in ("recommendation_label", *TEXT_COLUMNS)]
        texts += [f"{header} {text}" for header, text in action.extra.items()]
    return set(WORD.findall(" ".join(texts)))


@dataclass(frozen=True)
class Case:
    why: str
    rows: list[tuple[str, ...]]
    expected: list[dict[str, Any]]
    header: tuple[str, ...] = HEADER
    residue: list[tuple[str, str]] = field(default_factory=list)
    fault: str = ""


def cases(*found: Case) -> Any:
    def mark(case: Case) -> Any:
        marks = [pytest.mark.xfail(strict=True, raises=AssertionError, reason=case.fault)] if case.fault else []
        return pytest.param(case, id=case.why, marks=marks)

    return pytest.mark.parametrize("case", [mark(case) for case in found])


def check(case: Case) -> None:
    found = read(case.rows, case.header)
    told = [
        {column: getattr(action, column) for column in wanted}
        for action, wanted in zip(found.actions, case.expected, strict=False)
    ]
    assert told == case.expected[: len(told)], case.why
    assert len(found.actions) == len(case.expected), case.why
    left = [(piece.reason.value, piece.text) for piece in found.residue if piece.reason.value != "column_header"]
    assert left == case.residue, case.why
    account = found.account
    assert account.source == account.records + account.headings + account.residue
    assert {word for cells in case.rows for cell in cells for word in WORD.findall(cell)} <= words_told(found), case.why


TALL = "The council should write to every landlord in the town and ring those who do not reply."
R1 = {"recommendation_number": "1", "recommendation": COUNCIL, "action": WRITE, "progress": "Complete"}
R2 = {"recommendation_number": "2", "recommendation": TRUST, "action": RING, "progress": "In progress"}
R3 = {"recommendation_number": "3", "recommendation": FORCE, "action": LOG, "progress": "Ongoing"}


# -- 1: the smallest row that states its own action ----------


@cases(
    Case("a row a record", [FIRST, SECOND], [R1, R2]),
    Case(
        "an action left blank: the row is that of its recommendation",
        [("1.", COUNCIL, "", "Norbury Council", "May 2019", ""), SECOND],
        [{"recommendation": COUNCIL, "action": None, "inherited": []}, R2],
    ),
    Case(
        "a numbered list in a cell stays one record",
        [("1.", COUNCIL, "1. Write the letter. 2. Send it.", "Norbury Council", "May 2019", "Complete")],
        [{"action": "1. Write the letter. 2. Send it."}],
    ),
    Case(
        "so does a lettered one",
        [("1.", COUNCIL, "a) Write the letter. b) Send it.", "Norbury Council", "May 2019", "a) Done b) Ongoing")],
        [{"action": "a) Write the letter. b) Send it.", "progress": "a) Done b) Ongoing"}],
    ),
    Case(
        "and one of bullets",
        [("1.", COUNCIL, "Do this: • write • send", "Norbury Council", "May 2019", "Complete")],
        [{"action": "Do this:\n• write\n• send"}],
    ),
    Case(
        "two actions under one recommendation are two records",
        [FIRST, ("", "", RING, "Westmarsh NHS Trust", "June 2019", "Ongoing")],
        [R1, {"action": RING, "progress": "Ongoing"}],
    ),
)
def test_rule_1(case: Case) -> None:
    check(case)


# -- 2: continuations ----------


@cases(
    Case(
        "every cell is cut by a page break",
        [
            ("1.", "The council should write to", "Write the letter with", "Norbury", "May", "The letter was"),
            PAGE,
            ("", "every landlord in the town.", "the housing team.", "Council", "2019", "sent in spring."),
        ],
        [
            {
                "recommendation": COUNCIL,
                "action": WRITE,
                "lead_agency": "Norbury Council",
                "target_date_text": "May 2019",
                "progress": "The letter was sent in spring.",
            }
        ],
    ),
    Case(
        "one cell is cut by a page break",
        [
            ("1.", COUNCIL, "Write the letter with the", "Norbury Council", "May 2019", "Complete"),
            PAGE,
            ("", "", "housing team.", "", "", ""),
            SECOND,
        ],
        [R1, R2],
    ),
    Case(
        "a row of text a line",
        [
            ("1.", "The council should write", "Write the letter", "Norbury Council", "May 2019", "Complete"),
            ("", "to every landlord in", "with the housing", "", "", ""),
            ("", "the town.", "team.", "", "", ""),
            SECOND,
        ],
        [R1, R2],
    ),
    Case(
        "the header stands between",
        [
            ("1.", COUNCIL, "Write the letter with the", "Norbury Council", "May 2019", "Complete"),
            PAGE,
            HEADER,
            ("", "", "housing team.", "", "", ""),
            SECOND,
        ],
        [R1, R2],
        residue=[("repeated_header", "\n".join(HEADER))],
    ),
    Case(
        "after a hyphen nothing, and the hyphen stays",
        [
            ("1.", COUNCIL, "Write a multi-", "Norbury Council", "May 2019", "Complete"),
            PAGE,
            ("", "", "agency letter.", "", "", ""),
        ],
        [{"action": "Write a multi-agency letter."}],
    ),
    Case(
        "a line break where the next piece opens with a list mark",
        [
            ("1.", COUNCIL, "Do the following: a) write", "Norbury Council", "May 2019", "Complete"),
            PAGE,
            ("", "", "b) send", "", "", ""),
        ],
        [{"action": "Do the following: a) write\nb) send"}],
    ),
    Case(
        "a line break where the source ends a paragraph",
        [
            ("1.", COUNCIL, WRITE, "Norbury Council", "May 2019", "The letter was written."),
            PAGE,
            ("", "", "", "", "", "It was sent to all landlords."),
        ],
        [{"progress": "The letter was written.\nIt was sent to all landlords."}],
    ),
    Case(
        "a bullet that carries on a list",
        [
            ("1.", COUNCIL, "Do this: • write the letter", "Norbury Council", "May 2019", "Complete"),
            PAGE,
            ("", "", "• send it to the landlords", "", "", ""),
        ],
        [{"action": "Do this:\n• write the letter\n• send it to the landlords"}],
    ),
    Case(
        "an agency's name over two rows",
        [
            ("1.", COUNCIL, WRITE, "Norbury Council and", "May 2019", "Complete"),
            ("", "", "", "Norbury Police", "", ""),
            SECOND,
        ],
        [{"lead_agency": "Norbury Council and Norbury Police"}, R2],
    ),
    Case(
        "later updates in rows of their own",
        [
            (*FIRST[:5], "Sent in May."),
            ("", "", "", "", "", "Update May 2020: sent again."),
            ("", "", "", "", "", "Update June 2021: still in use."),
            SECOND,
        ],
        [{"progress": "Sent in May.\nUpdate May 2020: sent again.\nUpdate June 2021: still in use."}, R2],
    ),
    Case(
        "a cell cut by two pages",
        [
            ("1.", COUNCIL, "Write the letter", "Norbury Council", "May 2019", "Complete"),
            PAGE,
            ("", "", "with the housing", "", "", ""),
            PAGE,
            ("", "", "team.", "", "", ""),
            SECOND,
        ],
        [R1, R2],
    ),
    Case(
        "recommendations that end without a full stop are not carried on by the next page",
        [
            ("Write to every landlord", WRITE, "Norbury Council", "May 2019", "Complete"),
            PAGE,
            ("Ring the tenant first", RING, "Westmarsh NHS Trust", "June 2019", ""),
        ],
        [{"recommendation": "Write to every landlord"}, {"recommendation": "Ring the tenant first"}],
        header=BARE,
    ),
    Case(
        "a cut row of a plan without numbers",
        [
            ("The council should write to", WRITE, "Norbury Council", "May 2019", "Complete"),
            PAGE,
            ("every landlord in the town.", "", "", "", ""),
            (TRUST, RING, "Westmarsh NHS Trust", "June 2019", ""),
        ],
        [{"recommendation": COUNCIL, "action": WRITE}, {"recommendation": TRUST, "action": RING}],
        header=BARE,
    ),
    Case(
        "the number of the row printed again over what carries it on",
        [
            ("1.", "The council should write to", WRITE, "Norbury Council", "May 2019", "Complete"),
            PAGE,
            ("1.", "every landlord in the town.", "", "", "", ""),
        ],
        [{"recommendation": COUNCIL}],
        residue=[("page_furniture", "1.")],
    ),
    Case(
        "the number printed again with a word that says so",
        [
            FIRST,
            ("2.", "The trust should ring the tenant", *SECOND[2:]),
            PAGE,
            ("2 (cont.)", "before the clinic writes.", "", "", "", ""),
            THIRD,
        ],
        [R1, R2, R3],
        residue=[("page_furniture", "2 (cont.)")],
    ),
    Case(
        "the number printed again over the tail of an action",
        [
            (*FIRST[:2], "Write the letter with the", *FIRST[3:]),
            PAGE,
            ("1.", "", "housing team.", "", "", ""),
            SECOND,
        ],
        [R1, R2],
        residue=[("page_furniture", "1.")],
    ),
    Case(
        "the number printed again before the text, with a word that says so",
        [
            ("1. The council should write to", WRITE, "Norbury Council", "May 2019", "Complete"),
            PAGE,
            ("1. (cont.) every landlord in the town.", "", "", "", ""),
            (f"2. {TRUST}", RING, "Westmarsh NHS Trust", "June 2019", "In progress"),
        ],
        [R1, R2],
        header=BARE,
        residue=[("page_furniture", "1. (cont.)")],
        fault="it makes a record of its own",
    ),
)
def test_rule_2(case: Case) -> None:
    check(case)


# -- 3: a new action is a new record, and inherits three columns ----------


HEIR = {
    "recommendation_number": "1",
    "recommendation": COUNCIL,
    "inherited": ["recommendation_number", "recommendation"],
}


@cases(
    Case(
        "its own agency prefix",
        [FIRST, ("", "", "POLICE: Brief the night shift.", "", "", "In progress")],
        [R1, {**HEIR, "action": "POLICE: Brief the night shift.", "progress": "In progress"}],
    ),
    Case(
        "a prefix of several words",
        [FIRST, ("", "", "Children's Services: Brief the team.", "", "", "Ongoing")],
        [R1, {**HEIR, "action": "Children's Services: Brief the team."}],
    ),
    Case(
        "an abbreviation",
        [FIRST, ("", "", "CWPT: Brief the team.", "", "", "Ongoing")],
        [R1, {**HEIR, "action": "CWPT: Brief the team."}],
    ),
    Case(
        "a recommendation printed again for its second action is its own, and not inherited",
        [FIRST, ("1.", COUNCIL, RING, "Westmarsh NHS Trust", "June 2019", "Ongoing")],
        [R1, {"recommendation_number": "1", "recommendation": COUNCIL, "action": RING, "inherited": []}],
    ),
    Case(
        "its own letter",
        [
            ("1.", COUNCIL, "A Write the letter.", "Norbury Council", "May 2019", "Complete"),
            ("", "", "B Ring the agents.", "Norbury Council", "June 2019", "Ongoing"),
            ("", "", "C Ask the tenants.", "Norbury Council", "July 2019", "Ongoing"),
        ],
        [
            {"action": "A Write the letter.", "inherited": []},
            {**HEIR, "action": "B Ring the agents."},
            {**HEIR, "action": "C Ask the tenants."},
        ],
    ),
    Case(
        "its own letter and bracket",
        [
            ("1.", COUNCIL, "a) Write the letter.", "Norbury Council", "May 2019", "Complete"),
            ("", "", "b) Ring the agents.", "Norbury Council", "June 2019", "Ongoing"),
        ],
        [{"action": "a) Write the letter."}, {**HEIR, "action": "b) Ring the agents."}],
    ),
    Case(
        "its own number within the recommendation's",
        [
            ("1.", COUNCIL, "1.1 Write to all", "Norbury Council", "May 2019", "Complete"),
            ("", "", "1.2 Ring them all", "Norbury Police", "June 2019", "Ongoing"),
        ],
        [{"action": "1.1 Write to all"}, {**HEIR, "action": "1.2 Ring them all"}],
    ),
    Case(
        "its own bullet, lead and date",
        [
            ("1.", COUNCIL, "• Write to all", "Norbury Council", "May 2019", "Complete"),
            ("", "", "• Ring them all", "Norbury Police", "June 2019", "Ongoing"),
        ],
        [{"action": "• Write to all"}, {**HEIR, "action": "• Ring them all"}],
    ),
    Case(
        "nothing is inherited from the section above",
        [FIRST, SECOND, ("Norbury Police", "", "", "", "", ""), ("", "", LOG, "Norbury Police", "July 2019", "")],
        [R1, R2, {"section": "Norbury Police", "recommendation": None, "inherited": []}],
        residue=[("section_heading", "Norbury Police")],
    ),
    Case(
        "its own lead and date",
        [FIRST, ("", "", RING, "Westmarsh NHS Trust", "June 2019", "")],
        [R1, {**HEIR, "action": RING, "lead_agency": "Westmarsh NHS Trust"}],
    ),
    Case(
        "on the next page",
        [FIRST, PAGE, ("", "", RING, "Westmarsh NHS Trust", "June 2019", ""), SECOND],
        [R1, {**HEIR, "action": RING}, R2],
    ),
    Case(
        "other columns are never inherited",
        [FIRST, ("", "", RING, "", "", "Ongoing")],
        [R1, {**HEIR, "lead_agency": None, "target_date_text": None, "progress": "Ongoing"}],
    ),
    Case(
        "its scope is inherited too",
        [
            (COUNCIL, "Local", WRITE, "Norbury Council", "May 2019"),
            ("", "", RING, "Westmarsh NHS Trust", "June 2019"),
        ],
        [
            {"scope_text": "Local", "inherited": []},
            {"scope_text": "Local", "recommendation": COUNCIL, "inherited": ["recommendation", "scope_text"]},
        ],
        header=("Recommendation", "Scope", "Action to take", "Lead agency", "Target date"),
    ),
    Case(
        "a third inherits from the first",
        [
            FIRST,
            ("", "", RING, "Westmarsh NHS Trust", "June 2019", ""),
            ("", "", LOG, "Norbury Police", "July 2019", ""),
        ],
        [R1, {**HEIR, "action": RING}, {**HEIR, "action": LOG}],
    ),
    Case(
        "printed numbers show that a recommendation was lost: nothing is inherited",
        [FIRST, PAGE, ("", "", RING, "Westmarsh NHS Trust", "June 2019", "Ongoing"), THIRD],
        [R1, {"action": RING, "recommendation": None, "recommendation_number": None, "inherited": []}, R3],
    ),
    Case(
        "a number without a text keeps its number and inherits the text",
        [FIRST, ("1a", "", RING, "Westmarsh NHS Trust", "June 2019", "Ongoing")],
        [R1, {"recommendation_number": "1a", "recommendation": COUNCIL, "inherited": ["recommendation"]}],
    ),
    Case(
        "the next recommendation inherits nothing",
        [FIRST, ("", "", RING, "Westmarsh NHS Trust", "June 2019", ""), SECOND],
        [R1, {**HEIR}, {**R2, "inherited": []}],
    ),
    Case(
        "the number printed again for a new action, with a word that says so",
        [FIRST, PAGE, ("1 (cont'd)", "", RING, "Westmarsh NHS Trust", "June 2019", "Ongoing"), SECOND],
        [R1, {"recommendation_number": "1", "recommendation": COUNCIL, "action": RING}, R2],
        fault="the word stays with the number",
    ),
)
def test_rule_3(case: Case) -> None:
    check(case)


# -- 4: values that lost their vertical place ----------


@cases(
    Case(
        "to the row before, which lacks it",
        [(*FIRST[:5], ""), ("", "", "", "", "", "COMPLETE"), SECOND],
        [{"action": WRITE, "progress": "COMPLETE", "placed": ["progress"]}, {**R2, "placed": []}],
    ),
    Case(
        "to the row after, which lacks it where the row before does not",
        [FIRST, ("", "", "", "", "", "ONGOING"), (*SECOND[:5], "")],
        [{**R1, "placed": []}, {"action": RING, "progress": "ONGOING", "placed": ["progress"]}],
    ),
    Case(
        "both have one: to the row before",
        [FIRST, ("", "", "", "", "", "ONGOING"), SECOND],
        [{"action": WRITE, "progress": "Complete ONGOING", "placed": ["progress"]}, R2],
    ),
    Case(
        "both lack it: to the row before",
        [(*FIRST[:5], ""), ("", "", "", "", "", "COMPLETE"), (*SECOND[:5], "")],
        [{"progress": "COMPLETE"}, {"progress": None}],
    ),
    Case(
        "a date",
        [("1.", COUNCIL, WRITE, "Norbury Council", "", "Complete"), ("", "", "", "", "31/12/2019", ""), SECOND],
        [{"target_date_text": "31/12/2019", "placed": ["target_date_text"]}, R2],
    ),
    Case(
        "a status and a date at once",
        [("1.", COUNCIL, WRITE, "Norbury Council", "", ""), ("", "", "", "", "31/12/2019", "COMPLETE"), SECOND],
        [{"target_date_text": "31/12/2019", "progress": "COMPLETE", "placed": ["target_date_text", "progress"]}, R2],
    ),
    Case(
        "after the last row",
        [FIRST, (*SECOND[:5], ""), ("", "", "", "", "", "Ongoing")],
        [R1, {"action": RING, "progress": "Ongoing", "placed": ["progress"]}],
    ),
    Case(
        "on the next page",
        [(*FIRST[:5], ""), PAGE, ("", "", "", "", "", "COMPLETE"), SECOND],
        [{"action": WRITE, "progress": "COMPLETE", "placed": ["progress"]}, R2],
    ),
    Case(
        "a status word that ends the sentence above is no lost value",
        [(*FIRST[:5], "All of the letters will be"), ("", "", "", "", "", "complete"), SECOND],
        [{"progress": "All of the letters will be complete", "placed": []}, R2],
    ),
    Case(
        "above the first row, which lacks it",
        [("", "", "", "", "", "COMPLETE"), (*FIRST[:5], ""), SECOND],
        [{"action": WRITE, "progress": "COMPLETE", "placed": ["progress"]}, R2],
    ),
    Case(
        "between the pieces of a row that a page cut",
        [
            (*FIRST[:2], "Write the letter with the", *FIRST[3:5], ""),
            PAGE,
            ("", "", "", "", "", "COMPLETE"),
            ("", "", "housing team.", "", "", ""),
            SECOND,
        ],
        [{"action": WRITE, "progress": "COMPLETE", "placed": ["progress"]}, R2],
    ),
    Case(
        "a number drawn above its row",
        [row("1."), ("", *FIRST[1:]), row("2."), ("", *SECOND[1:])],
        [R1, R2],
    ),
    Case(
        "a label drawn above its row",
        [
            ("Recommendation 1", "", "", "", ""),
            (COUNCIL, WRITE, "Norbury Council", "May 2019", "Complete"),
            ("Recommendation 2", "", "", "", ""),
            (TRUST, RING, "Westmarsh NHS Trust", "June 2019", "In progress"),
        ],
        [R1, R2],
        header=BARE,
    ),
    Case(
        "a date in a month that no other cell names is a value, and no bad print of another date",
        [FIRST, ("", "", "", "", "", "May 2020"), (*SECOND[:5], "")],
        [R1, {"action": RING, "progress": "May 2020", "placed": ["progress"]}],
    ),
    Case(
        "a date above the first row, which lacks it",
        [("", "", "", "", "May 2019", ""), (*FIRST[:4], "", "Complete"), SECOND],
        [{**R1, "target_date_text": "May 2019", "placed": ["target_date_text"]}, R2],
    ),
    Case(
        "two values above the first row, a line each",
        [("", "", "", "", "May 2019", ""), ("", "", "", "", "", "Complete"), (*FIRST[:4], "", ""), SECOND],
        [{**R1, "target_date_text": "May 2019", "placed": ["target_date_text", "progress"]}, R2],
    ),
    Case(
        "above the first row, which has one: there is no row before",
        [("", "", "", "", "", "ONGOING"), FIRST, SECOND],
        [{"action": WRITE, "progress": "ONGOING Complete", "placed": ["progress"]}, R2],
    ),
    Case(
        "an update printed across a table without a progress column is the progress of the row above",
        [FIRST[:5], ("Update (June 2018): the letter was sent.", "", "", "", ""), SECOND[:5]],
        [
            {**R1, "progress": "Update (June 2018): the letter was sent.", "placed": ["progress"]},
            {**R2, "progress": None},
        ],
        header=HEADER[:5],
    ),
    Case(
        "two of them, under the last row",
        [
            FIRST[:5],
            ("Progress: the letter was sent.", "", "", "", ""),
            ("Update May 2020: it was sent again.", "", "", "", ""),
        ],
        [{**R1, "progress": "Progress: the letter was sent.\nUpdate May 2020: it was sent again."}],
        header=HEADER[:5],
    ),
    Case(
        "an update printed across a table that has a progress column",
        [FIRST, row("Update (June 2018): the letter was sent."), SECOND],
        [{**R1, "progress": "Complete\nUpdate (June 2018): the letter was sent.", "placed": ["progress"]}, R2],
        fault="it is taken for the number of a record",
    ),
    Case(
        "an update that opens with its date",
        [FIRST[:5], ("June 2018: the letter was sent.", "", "", "", ""), SECOND[:5]],
        [{**R1, "progress": "June 2018: the letter was sent."}, {**R2, "progress": None}],
        header=HEADER[:5],
        fault="it is taken for the number of a record",
    ),
)
def test_rule_4(case: Case) -> None:
    check(case)


# -- 5: fragments split cell by cell ----------


@cases(
    Case(
        "two agencies in one cell",
        [("1.", COUNCIL, "POLICE: Brief the night shift. HOUSING: Brief the wardens.", "", "May 2019", "")],
        [
            {"action": "POLICE: Brief the night shift.", "target_date_text": "May 2019"},
            {**HEIR, "action": "HOUSING: Brief the wardens.", "target_date_text": None, "placed": ["action"]},
        ],
    ),
    Case(
        "two agencies in every column that has them",
        [
            (
                "1.",
                COUNCIL,
                "POLICE: Brief the night shift. HOUSING: Brief the wardens.",
                "",
                "",
                "POLICE: Complete. HOUSING: Ongoing.",
            )
        ],
        [
            {"action": "POLICE: Brief the night shift.", "progress": "POLICE: Complete."},
            {**HEIR, "action": "HOUSING: Brief the wardens.", "progress": "HOUSING: Ongoing."},
        ],
    ),
    Case(
        "three agencies in one cell",
        [("1.", COUNCIL, "POLICE: Brief. HOUSING: Warn. CLINIC: Ring.", "", "", "")],
        [{"action": "POLICE: Brief."}, {**HEIR, "action": "HOUSING: Warn."}, {**HEIR, "action": "CLINIC: Ring."}],
    ),
    Case(
        "three agencies, a paragraph each",
        [("1.", COUNCIL, "<p>POLICE: Brief.</p><p>HOUSING: Warn.</p><p>CLINIC: Ring.</p>", "", "", "")],
        [{"action": "POLICE: Brief."}, {**HEIR, "action": "HOUSING: Warn."}, {**HEIR, "action": "CLINIC: Ring."}],
    ),
    Case(
        "the tail of one row and the head of the next in one cell",
        [
            ("1.", COUNCIL, "Write the letter with the", "Norbury Council", "May 2019", "Complete"),
            PAGE,
            ("2.", TRUST, f"housing team. {RING}", "Westmarsh NHS Trust", "June 2019", "In progress"),
        ],
        [{**R1, "placed": ["action"]}, {**R2, "placed": ["action"]}],
    ),
    Case(
        "in two cells at once",
        [
            ("1.", COUNCIL, "Write the letter with the", "Norbury Council", "May 2019", "The letter is with the"),
            PAGE,
            ("2.", TRUST, f"housing team. {RING}", "Westmarsh NHS Trust", "June 2019", "printer. The clinic rings."),
        ],
        [
            {"action": WRITE, "progress": "The letter is with the printer."},
            {"action": RING, "progress": "The clinic rings."},
        ],
    ),
    Case(
        "in the recommendation's cell, beside an action, lead and date of its own",
        [
            ("The council should write to every", WRITE, "Norbury Council", "May 2019", "Complete"),
            PAGE,
            (f"landlord in the town. {TRUST}", RING, "Westmarsh NHS Trust", "June 2019", "In progress"),
        ],
        [
            {"recommendation": COUNCIL, "action": WRITE, "target_date_text": "May 2019"},
            {"recommendation": TRUST, "action": RING, "target_date_text": "June 2019"},
        ],
        header=BARE,
        fault="the second recommendation is joined to the first, and both actions have the two",
    ),
    Case(
        "with no full stop between",
        [
            ("1.", COUNCIL, "Write the letter with the", "Norbury Council", "May 2019", "Complete"),
            PAGE,
            ("2.", TRUST, "housing team Ring the clinic", "Westmarsh NHS Trust", "June 2019", "In progress"),
        ],
        [{"action": "Write the letter with the housing team"}, {"action": "Ring the clinic", "placed": ["action"]}],
    ),
    Case(
        "a cell that is all tail, beside a row whose own action is blank",
        [
            ("1.", COUNCIL, "Write the letter with the", "Norbury Council", "May 2019", "Complete"),
            PAGE,
            ("2.", TRUST, "housing team.", "Westmarsh NHS Trust", "June 2019", "In progress"),
        ],
        [R1, {"recommendation": TRUST, "action": None, "lead_agency": "Westmarsh NHS Trust"}],
    ),
    Case(
        "parted by a paragraph",
        [
            ("1.", COUNCIL, "Write the letter with the", "Norbury Council", "May 2019", "Complete"),
            PAGE,
            ("2.", TRUST, f"<p>housing team.</p><p>{RING}</p>", "Westmarsh NHS Trust", "June 2019", "In progress"),
        ],
        [R1, R2],
    ),
    Case(
        "one cell carries on the row above, the others open a record",
        [
            ("1.", COUNCIL, WRITE, "Norbury Council", "May 2019", "The letter is with the"),
            PAGE,
            ("2.", TRUST, RING, "Westmarsh NHS Trust", "June 2019", "printer"),
        ],
        [{"progress": "The letter is with the printer"}, {"action": RING, "progress": None}],
    ),
    Case(
        "the next recommendation is numbered inside the cell that ends the one above",
        [
            ("Recommendation 1: The council should write to every", WRITE, "Norbury Council", "May 2019", ""),
            PAGE,
            (f"landlord in the town. Recommendation 2: {TRUST}", RING, "Westmarsh NHS Trust", "June 2019", ""),
        ],
        [
            {"recommendation_number": "1", "recommendation": COUNCIL, "action": WRITE},
            {"recommendation_number": "2", "recommendation": TRUST, "action": RING},
        ],
        header=BARE,
    ),
    Case(
        "the action above ends and another agency's begins",
        [
            ("1.", COUNCIL, "POLICE: Brief the night", "", "May 2019", "Complete"),
            PAGE,
            ("", "", "shift. HOUSING: Brief the wardens.", "", "June 2019", "Ongoing"),
        ],
        [
            {"action": "POLICE: Brief the night shift.", "target_date_text": "May 2019", "progress": "Complete"},
            {**HEIR, "action": "HOUSING: Brief the wardens.", "target_date_text": "June 2019", "progress": "Ongoing"},
        ],
    ),
    Case(
        "agencies in the progress alone open nothing",
        [("1.", COUNCIL, WRITE, "Norbury Council", "May 2019", "POLICE: Done. HOUSING: Ongoing.")],
        [{"action": WRITE, "progress": "POLICE: Done. HOUSING: Ongoing."}],
    ),
    Case(
        "a tail in small letters beside a new action, where a number is missing",
        [FIRST, PAGE, ("", "of Westmarsh in the spring.", RING, "Westmarsh NHS Trust", "June 2019", "Ongoing"), THIRD],
        [
            {"recommendation": f"{COUNCIL} of Westmarsh in the spring.", "action": WRITE},
            {"recommendation": None, "action": RING, "inherited": []},
            R3,
        ],
    ),
    Case(
        "the recommendation above ends with a name beside a new action",
        [
            ("1.", "The council should write to the", WRITE, "Norbury Council", "May 2019", "Complete"),
            PAGE,
            ("", "Norbury landlords.", RING, "Westmarsh NHS Trust", "June 2019", "Ongoing"),
            SECOND,
        ],
        [
            {"recommendation": "The council should write to the Norbury landlords.", "action": WRITE},
            {"recommendation": "The council should write to the Norbury landlords.", "action": RING},
            R2,
        ],
    ),
    Case(
        "a word before a colon is no agency",
        [("1.", COUNCIL, "Note: the letter is short. Also: it is plain.", "Norbury Council", "", "")],
        [{"action": "Note: the letter is short. Also: it is plain."}],
    ),
    Case(
        "a tall recommendation beside its actions",
        [
            ("1.", "The council should write to every", *FIRST[2:]),
            ("", "landlord in the town and ring", RING, "Westmarsh NHS Trust", "June 2019", "In progress"),
            ("", "those who do not reply.", LOG, "Norbury Police", "July 2019", "Ongoing"),
            SECOND,
        ],
        [
            {"recommendation": TALL, "action": WRITE, "progress": "Complete", "inherited": []},
            {**HEIR, "recommendation": TALL, "action": RING, "lead_agency": "Westmarsh NHS Trust"},
            {**HEIR, "recommendation": TALL, "action": LOG, "target_date_text": "July 2019"},
            R2,
        ],
    ),
    Case(
        "one without numbers, over a page break",
        [
            ("The council should write to every", *FIRST[2:]),
            PAGE,
            ("landlord in the town.", RING, "Westmarsh NHS Trust", "June 2019", "In progress"),
            THIRD[1:],
        ],
        [
            {"recommendation": COUNCIL, "action": WRITE},
            {"recommendation": COUNCIL, "action": RING, "inherited": ["recommendation"]},
            {"recommendation": FORCE, "action": LOG, "inherited": []},
        ],
        header=BARE,
    ),
    Case(
        "one beside actions whose target is a word",
        [
            ("1.", "The council should write to every", *FIRST[2:4], "Ongoing", "Complete"),
            ("", "landlord in the town.", RING, "Westmarsh NHS Trust", "Ongoing", "In progress"),
            SECOND,
        ],
        [R1, {**HEIR, "action": RING, "target_date_text": "Ongoing"}, R2],
    ),
    Case(
        "the next recommendation has a plain number inside the cell",
        [
            ("1. The council should write to every", WRITE, "Norbury Council", "May 2019", "Complete"),
            PAGE,
            (f"landlord in the town. 2. {TRUST}", RING, "Westmarsh NHS Trust", "June 2019", "In progress"),
        ],
        [{**R1, "placed": ["recommendation"]}, {**R2, "placed": ["recommendation"]}],
        header=BARE,
    ),
    Case(
        "a plain number that is not the next opens none",
        [
            ("1. The council should write to every", WRITE, "Norbury Council", "May 2019", "Complete"),
            PAGE,
            ("landlord in the town. 4. Ring them.", "", "", "", ""),
            (f"2. {TRUST}", RING, "Westmarsh NHS Trust", "June 2019", "In progress"),
        ],
        [{**R1, "recommendation": f"{COUNCIL} 4. Ring them."}, R2],
        header=BARE,
    ),
)
def test_rule_5(case: Case) -> None:
    check(case)


# -- 6: section headings, merged recommendations, titles, closing sentences ----------


@cases(
    Case(
        "one cell that names an agency",
        [FIRST, row("Norbury Police"), THIRD],
        [{**R1, "section": None}, {**R3, "section": "Norbury Police"}],
        residue=[("section_heading", "Norbury Police")],
    ),
    Case(
        "above the first row",
        [row("Norbury Police"), THIRD, ("4.", COUNCIL, WRITE, "Norbury Council", "May 2019", "")],
        [{**R3, "section": "Norbury Police", "section_path": ["Norbury Police"]}, {"recommendation_number": "4"}],
        residue=[("section_heading", "Norbury Police")],
    ),
    Case(
        "above the only row",
        [row("Norbury Police"), THIRD],
        [{**R3, "section": "Norbury Police", "section_path": ["Norbury Police"]}],
        residue=[("section_heading", "Norbury Police")],
    ),
    Case(
        "a report part, and an agency within it",
        [row("Individual Management Reviews"), row("Norbury Police"), THIRD],
        [{"section": "Norbury Police", "section_path": ["Individual Management Reviews", "Norbury Police"]}],
        residue=[("section_heading", "Individual Management Reviews"), ("section_heading", "Norbury Police")],
    ),
    Case(
        "with its label",
        [FIRST, row("Agency: Norbury Police"), THIRD],
        [R1, {**R3, "section": "Agency: Norbury Police"}],
        residue=[("section_heading", "Agency: Norbury Police")],
    ),
    Case(
        "a theme above a recommendation",
        [FIRST, row("Training and awareness"), SECOND],
        [R1, {**R2, "section": "Training and awareness"}],
        residue=[("section_heading", "Training and awareness")],
    ),
    Case(
        "after the tail of a row that the page cut",
        [
            (*FIRST[:2], "Write the letter with the", *FIRST[3:]),
            PAGE,
            ("", "", "housing team.", "", "", ""),
            row("Norbury Police"),
            THIRD,
        ],
        [{**R1, "section": None}, {**R3, "section": "Norbury Police"}],
        residue=[("section_heading", "Norbury Police")],
    ),
    Case(
        "a heading that bled into the cell above, its own row a bad print of it",
        [
            (*FIRST[:2], f"{WRITE} Westmarsh Safeguarding Adults Board", *FIRST[3:]),
            row("Wesimarsn Safegvarding Aduits Boarb"),
            SECOND,
        ],
        [{**R1, "section": None}, {**R2, "section": "Westmarsh Safeguarding Adults Board"}],
        residue=[
            ("section_heading", "Westmarsh Safeguarding Adults Board"),
            ("noise", "Wesimarsn Safegvarding Aduits Boarb"),
        ],
    ),
    Case(
        "one agency after another",
        [row("Norbury Council"), FIRST, row("Norbury Police"), THIRD],
        [{"section": "Norbury Council"}, {"section": "Norbury Police", "section_path": ["Norbury Police"]}],
        residue=[("section_heading", "Norbury Council"), ("section_heading", "Norbury Police")],
    ),
    Case(
        "in the second column",
        [FIRST, row("", "Norbury Police"), THIRD],
        [R1, {**R3, "section": "Norbury Police"}],
        residue=[("section_heading", "Norbury Police")],
    ),
    Case(
        "split over the first two cells",
        [FIRST, row("Westmarsh Community Health NHS Foundation", "Trust"), SECOND],
        [R1, {**R2, "section": "Westmarsh Community Health NHS Foundation Trust"}],
        residue=[("section_heading", "Westmarsh Community Health NHS Foundation Trust")],
    ),
    Case(
        "split inside a word",
        [FIRST, row("Westmarsh Community Safety Partner", "ship"), SECOND],
        [R1, {**R2, "section": "Westmarsh Community Safety Partnership"}],
        residue=[("section_heading", "Westmarsh Community Safety Partner ship")],
    ),
    Case(
        "words of the heading caught in the row above belong to the heading",
        [
            ("", "Norbury Police", RING, "Westmarsh NHS Trust", "May 2019", "Complete"),
            row("", "Norbury Police"),
            THIRD,
        ],
        [{"action": RING, "recommendation": None}, {**R3, "section": "Norbury Police"}],
        residue=[("section_heading", "Norbury Police"), ("section_heading", "Norbury Police")],
    ),
    Case(
        "a recommendation merged across the table is inherited by each action below",
        [
            (f"Recommendation 1: {COUNCIL}", "", "", ""),
            (WRITE, "Norbury Council", "May 2019", "Complete"),
            (RING, "Westmarsh NHS Trust", "June 2019", "Ongoing"),
            (f"Recommendation 2: {TRUST}", "", "", ""),
            (LOG, "Norbury Police", "July 2019", "Ongoing"),
        ],
        [
            {**HEIR, "action": WRITE, "recommendation_label": "Recommendation 1"},
            {**HEIR, "action": RING},
            {**HEIR, "recommendation_number": "2", "recommendation": TRUST, "action": LOG},
        ],
        header=TRACKER,
    ),
    Case(
        "merged without a number",
        [
            (COUNCIL, "", "", ""),
            (WRITE, "Norbury Council", "May 2019", "Complete"),
            (TRUST, "", "", ""),
            (RING, "Westmarsh NHS Trust", "June 2019", "Ongoing"),
        ],
        [
            {"recommendation": COUNCIL, "action": WRITE, "inherited": ["recommendation"]},
            {"recommendation": TRUST, "action": RING, "inherited": ["recommendation"]},
        ],
        header=TRACKER,
    ),
    Case(
        "merged in a table that has a column for it",
        [("1.", COUNCIL, "", "", "", ""), ("", "", WRITE, "Norbury Council", "May 2019", "Complete"), SECOND],
        [{**HEIR, "action": WRITE}, R2],
    ),
    Case(
        "a closing sentence under the rows is prose",
        [FIRST, SECOND, row("This plan was last read by the board in the spring.")],
        [R1, R2],
        residue=[("prose", "This plan was last read by the board in the spring.")],
    ),
    Case(
        "a footnote is prose",
        [FIRST, row("* The council was merged in the same year"), SECOND],
        [R1, R2],
        residue=[("prose", "* The council was merged in the same year")],
    ),
    Case(
        "a recommendation without details is a record, and no heading",
        [FIRST, ("2.", TRUST, "", "", "", ""), THIRD],
        [R1, {"recommendation": TRUST, "action": None}, R3],
    ),
    Case(
        "labelled headings without their tabs, under the header and between rows",
        [("Theme 1: Homes",), FIRST, ("Theme 2: Support to families",), SECOND],
        [{**R1, "section": "Theme 1: Homes"}, {**R2, "section": "Theme 2: Support to families"}],
        residue=[("section_heading", "Theme 1: Homes"), ("section_heading", "Theme 2: Support to families")],
    ),
    Case(
        "a value between a merged recommendation and its first action",
        [
            (f"Recommendation 1: {COUNCIL}", "", "", ""),
            ("", "", "", "Complete"),
            (WRITE, "Norbury Council", "May 2019", ""),
            (RING, "Westmarsh NHS Trust", "June 2019", "Ongoing"),
        ],
        [{**HEIR, "action": WRITE, "progress": "Complete"}, {**HEIR, "action": RING, "progress": "Ongoing"}],
        header=TRACKER,
    ),
    Case(
        "an update between a merged recommendation and its first action",
        [
            (f"Recommendation 1: {COUNCIL}", "", ""),
            ("Update (June 2018): the letter was sent.", "", ""),
            (WRITE, "Norbury Council", "May 2019"),
        ],
        [{**HEIR, "action": WRITE, "progress": "Update (June 2018): the letter was sent."}],
        header=TRACKER[:3],
    ),
    Case(
        "actions in small letters under a merged recommendation",
        [
            (f"Recommendation 1: {COUNCIL}", "", "", ""),
            ("write to all", "Norbury Council", "May 2019", "Complete"),
            ("ring them", "Westmarsh NHS Trust", "June 2019", "Ongoing"),
        ],
        [{**HEIR, "action": "write to all"}, {**HEIR, "action": "ring them"}],
        header=TRACKER,
        fault="the recommendation is joined to the actions, and these to one record",
    ),
    Case(
        "a heading in the plural of what is numbered",
        [FIRST, row("Overview report recommendations"), SECOND],
        [R1, {**R2, "section": "Overview report recommendations"}],
        residue=[("section_heading", "Overview report recommendations")],
    ),
)
def test_rule_6(case: Case) -> None:
    check(case)


def test_a_bulleted_action_with_a_lead_and_a_date_of_its_own_is_a_record() -> None:
    rows = [
        ("1.", COUNCIL, "• Write to all", "Norbury Council", "May 2019", "• Sent"),
        ("", "", "• Ring them", "Norbury Council", "June 2019", "• Begun"),
    ]
    assert [(a.action, a.target_date_text, a.inherited) for a in read(rows).actions] == [
        ("• Write to all", "May 2019", []),
        ("• Ring them", "June 2019", ["recommendation_number", "recommendation"]),
    ]


def read_lines(*lines: str | tuple[str, ...]) -> Interpretation:
    dump = "\n".join(line if isinstance(line, str) else "\t".join(line) for line in lines) + "\n"
    return interpret(read_text_dump(dump.encode()), document_id="ab" * 32, source_file="plan.txt")


def told(found: Interpretation, *columns: str) -> list[tuple[Any, ...]]:
    assert found.account.source == found.account.records + found.account.headings + found.account.residue
    return [tuple(getattr(action, column) for column in columns) for action in found.actions]


def reasons(found: Interpretation, text: str) -> list[str]:
    return [piece.reason.value for piece in found.residue if piece.text == text]


@pytest.mark.parametrize("label", ["Recommendation {}: ", "{}. "])
def test_a_line_above_each_table_is_the_recommendation_of_its_actions(label: str) -> None:
    first = (TRACKER, (WRITE, "Norbury Council", "May 2019", "Complete"), (RING, "Westmarsh NHS Trust", "", "Ongoing"))
    second = (TRACKER, (LOG, "Norbury Police", "July 2019", "Ongoing"))
    found = read_lines(f"{label.format(1)}{COUNCIL}", "", *first, "", f"{label.format(2)}{TRUST}", "", *second)
    assert told(found, "recommendation_number", "recommendation", "action", "inherited") == [
        ("1", COUNCIL, WRITE, HEIR["inherited"]),
        ("1", COUNCIL, RING, HEIR["inherited"]),
        ("2", TRUST, LOG, HEIR["inherited"]),
    ]


def test_a_line_above_a_table_with_recommendations_of_its_own_is_prose() -> None:
    found = read_lines(f"Recommendation 7: {FORCE}", "", HEADER, FIRST)
    assert told(found, "recommendation_number", "recommendation", "inherited") == [("1", COUNCIL, [])]
    assert reasons(found, f"Recommendation 7: {FORCE}") == ["prose"]


AGENCY_PAGES = ("Norbury Police", "", HEADER, FIRST, "", "Norbury Police", "", HEADER, SECOND, "")


def test_the_title_of_one_agency_s_pages_is_its_section_once() -> None:
    found = read_lines(*AGENCY_PAGES)
    assert told(found, "section") == [("Norbury Police",)] * 2
    assert reasons(found, "Norbury Police") == ["section_heading", "page_furniture"]


def test_the_title_of_the_next_agency_s_pages_is_another_section() -> None:
    found = read_lines(*AGENCY_PAGES, "Norbury Police", "", HEADER, THIRD, "", "Westmarsh NHS Trust", "", HEADER, FIRST)
    assert told(found, "section", "table") == [*[("Norbury Police", 1)] * 3, ("Westmarsh NHS Trust", 2)]
    assert reasons(found, "Norbury Police") == ["section_heading", "page_furniture", "page_furniture"]


def test_a_name_on_every_page_of_a_document_names_no_part_of_it() -> None:
    found = read_lines(*AGENCY_PAGES, "Norbury Police", "", HEADER, THIRD)
    assert told(found, "section") == [(None,)] * 3
    assert reasons(found, "Norbury Police") == ["page_furniture"] * 3


@pytest.mark.xfail(strict=True, raises=AssertionError, reason="a name on every page is furniture, its label unseen")
def test_a_labelled_agency_on_every_page_is_the_section() -> None:
    title = "Agency: Norbury Police"
    found = read_lines(title, "", HEADER, FIRST, "", title, "", HEADER, SECOND, "", title, "", HEADER, THIRD)
    assert told(found, "section") == [(title,)] * 3


SUMMARIES = [
    ((("Agency", "Complete", "Ongoing", "Total"), ("Norbury Council", "4", "2", "6")), "counts by agency"),
    ((("Status", "Number"), ("Complete", "5"), ("Ongoing", "2")), "counts by status"),
    (
        (("Agency", "Number of recommendations", "Complete"), ("Norbury Council", "4", "2")),
        "counts of recommendations",
    ),
]
GROUP = [line for rows, _ in SUMMARIES for line in (*rows, "")]


@pytest.mark.parametrize(
    "lines", [*(rows for rows, _ in SUMMARIES), GROUP], ids=[*(why for _, why in SUMMARIES), "a group of them"]
)
def test_summary_tables_are_no_plan(lines: tuple[str | tuple[str, ...], ...]) -> None:
    plan = [(COUNCIL, WRITE), (TRUST, RING)]
    columns = ("recommendation", "action")
    assert told(read_lines(HEADER, FIRST, SECOND, "", "Summary of progress", "", *lines), *columns) == plan
    assert told(read_lines("Summary of progress", "", *lines, "", HEADER, FIRST, SECOND), *columns) == plan
    assert read_lines(*lines).actions == []


@pytest.mark.xfail(
    strict=True, raises=AssertionError, reason="a recommendation column that holds numbers alone is text"
)
def test_a_summary_of_statuses_by_number_is_no_plan() -> None:
    found = read_lines(("Recommendation", "Status"), ("1", "Complete"), ("2", "Ongoing"), "", HEADER, FIRST, SECOND)
    assert told(found, "recommendation", "action") == [(COUNCIL, WRITE), (TRUST, RING)]


# -- 7: realignment ----------


WIDE = (
    "Recommendation",
    "Scope of recommendation",
    "Action required",
    "Lead agency",
    "Key milestones",
    "Timescale",
    "Completion date and outcome",
)
WIDE_FIRST = (COUNCIL, "Local", WRITE, "Norbury Council", "Letter drafted", "May 2019", "Complete")
WIDE_R1 = {"recommendation": COUNCIL, "action": WRITE, "scope_text": "Local", "completion_and_outcome": "Complete"}
WIDE_R2 = {
    "recommendation": TRUST,
    "action": RING,
    "lead_agency": "Westmarsh NHS Trust",
    "target_date_text": "June 2019",
    "completion_and_outcome": "Complete May 2019",
}


@cases(
    Case(
        "a blank last column was dropped",
        [FIRST[:5], SECOND[:5]],
        [{"target_date_text": "May 2019", "progress": None}, {"target_date_text": "June 2019", "progress": None}],
    ),
    Case(
        "a blank first column was dropped from a page",
        [FIRST, PAGE, ("", "POLICE: Brief the night shift.", "Norbury Police", "May 2019", "Ongoing"), SECOND],
        [
            R1,
            {"action": "POLICE: Brief the night shift.", "lead_agency": "Norbury Police", "progress": "Ongoing"},
            R2,
        ],
    ),
    Case(
        "a blank lead column was dropped from a page",
        [FIRST, PAGE, ("2.", TRUST, RING, "June 2019", "In progress"), ("3.", FORCE, LOG, "July 2019", "Ongoing")],
        [R1, {**R2, "lead_agency": None, "target_date_text": "June 2019"}, {**R3, "target_date_text": "July 2019"}],
    ),
    Case(
        "a blank target column was dropped from a page",
        [FIRST, PAGE, ("2.", TRUST, RING, "Westmarsh NHS Trust", "In progress")],
        [R1, {**R2, "lead_agency": "Westmarsh NHS Trust", "target_date_text": None, "placed": ["progress"]}],
    ),
    Case(
        "two blank columns were dropped from a page",
        [FIRST, PAGE, ("2.", TRUST, RING, "In progress")],
        [R1, {**R2, "lead_agency": None, "target_date_text": None, "placed": ["progress"]}],
    ),
    Case(
        "a row drifted by one",
        [FIRST, ("2.", TRUST, "", RING, "Westmarsh NHS Trust", "June 2019"), THIRD],
        [R1, {**R2, "progress": None, "lead_agency": "Westmarsh NHS Trust", "target_date_text": "June 2019"}, R3],
    ),
    Case(
        "a blank milestones column was dropped from a page",
        [WIDE_FIRST, PAGE, (TRUST, "National", RING, "Westmarsh NHS Trust", "June 2019", "Complete May 2019")],
        [WIDE_R1, {**WIDE_R2, "key_milestones": None}],
        header=WIDE,
    ),
    Case(
        "a blank scope column was dropped from a page",
        [WIDE_FIRST, PAGE, (TRUST, RING, "Westmarsh NHS Trust", "Clinic told", "June 2019", "Complete May 2019")],
        [WIDE_R1, {**WIDE_R2, "scope_text": None, "key_milestones": "Clinic told"}],
        header=WIDE,
    ),
    Case(
        "the recommendation's column was dropped from a page that goes on with its actions",
        [WIDE_FIRST, PAGE, ("Local", RING, "Westmarsh NHS Trust", "Clinic told", "June 2019", "Complete May 2019")],
        [WIDE_R1, {**WIDE_R2, "recommendation": COUNCIL, "inherited": ["recommendation"]}],
        header=WIDE,
    ),
    Case(
        "a blank cell stands before the row",
        [WIDE_FIRST, ("", TRUST, "National", RING, "Westmarsh NHS Trust", "", "June 2019", "Complete May 2019")],
        [WIDE_R1, WIDE_R2],
        header=WIDE,
    ),
    Case(
        "all cells but the first drifted by one",
        [WIDE_FIRST, (TRUST, "", "National", RING, "Westmarsh NHS Trust", "Clinic told", "June 2019")],
        [WIDE_R1, {**WIDE_R2, "key_milestones": "Clinic told", "completion_and_outcome": None}],
        header=WIDE,
        fault="a scope in the action, a lead in the milestones and a date in the completion are no misfits as yet",
    ),
    Case(
        "a blank cell too many",
        [FIRST, ("2.", TRUST, RING, "Westmarsh NHS Trust", "", "June 2019", "In progress")],
        [R1, {**R2, "lead_agency": "Westmarsh NHS Trust", "target_date_text": "June 2019"}],
    ),
    Case(
        "trailing tabs were stripped",
        [FIRST, ("2.", TRUST, RING), THIRD],
        [R1, {**R2, "progress": None, "placed": []}, R3],
    ),
    Case(
        "a tail in a row that lost its other cells goes where its sentence was left open",
        [(*FIRST[:2], "Write the letter with the", *FIRST[3:]), PAGE, ("", "", "housing team."), SECOND],
        [R1, R2],
    ),
    Case(
        "a row of one cell that lost its tabs is the tail of the sentence left open",
        [(*FIRST[:5], "The letter is with the"), ("printer in the market square.",), SECOND],
        [{"progress": "The letter is with the printer in the market square."}, R2],
        fault="the credit for dropped last cells outweighs an open sentence: it goes to the recommendation",
    ),
)
def test_rule_7(case: Case) -> None:
    check(case)


def test_realigned_rows_warn() -> None:
    first, second = read([FIRST, PAGE, ("2.", TRUST, RING, "Westmarsh NHS Trust", "In progress")]).actions
    assert "realigned" not in first.warnings
    assert "realigned" in second.warnings


# -- 8: repeated headers, furniture, separators, noise ----------


@cases(
    Case(
        "the header printed again",
        [FIRST, HEADER, SECOND],
        [R1, R2],
        residue=[("repeated_header", "\n".join(HEADER))],
    ),
    Case(
        "the header printed before every row",
        [FIRST, HEADER, SECOND, HEADER, THIRD],
        [R1, R2, R3],
        residue=[("repeated_header", "\n".join(HEADER))] * 2,
    ),
    Case(
        "the header printed again with cells missing",
        [FIRST, PAGE, ("", "Recommendation", "Action to take", "", "Target date", "Progress"), SECOND],
        [R1, R2],
        residue=[("repeated_header", "Recommendation\nAction to take\nTarget date\nProgress")],
    ),
    Case(
        "the header printed again without the cells that are missing",
        [FIRST, PAGE, ("Recommendation", "Action to take", "Target date", "Progress"), SECOND],
        [R1, R2],
        residue=[("repeated_header", "Recommendation\nAction to take\nTarget date\nProgress")],
    ),
    Case(
        "a running header and a page number, inside rows that pages cut",
        [
            (*FIRST[:2], "Write the letter with the", *FIRST[3:]),
            PAGE,
            ("Norbury plan of 2019",),
            ("Page 2",),
            ("", "", "housing team.", "", "", ""),
            (*SECOND[:2], "Ring from the clinic on", *SECOND[3:]),
            PAGE,
            ("Norbury plan of 2019",),
            ("Page 3",),
            ("", "", "the same day.", "", "", ""),
        ],
        [R1, R2],
        residue=[
            ("page_furniture", "Norbury plan of 2019"),
            ("page_furniture", "Page 2"),
            ("page_furniture", "Norbury plan of 2019"),
            ("page_furniture", "Page 3"),
        ],
    ),
    Case(
        "a page number drawn into the grid",
        [FIRST, PAGE, ("", "", "", "", "", "2"), SECOND],
        [R1, R2],
        residue=[("page_furniture", "2")],
        fault="it is joined to the progress above",
    ),
    Case(
        "a page number with its word drawn into the grid",
        [FIRST, row("Page 1 of 5"), PAGE, SECOND],
        [R1, R2],
        residue=[("page_furniture", "Page 1 of 5")],
    ),
    Case(
        "a rule of dashes",
        [("---",) * 6, FIRST, ("---",) * 6, SECOND],
        [R1, R2],
        residue=[("separator", "\n".join(["---"] * 6))] * 2,
    ),
    Case("stray marks", [FIRST, ("l|", "", "~", "", "", ""), SECOND], [R1, R2], residue=[("noise", "l|")]),
    Case(
        "a bad print of the row beside it",
        [FIRST, ("", "Thc cnncl shld wrt t vry lndlrd in thc twn", "", "", "", ""), SECOND],
        [R1, R2],
        residue=[("noise", "Thc cnncl shld wrt t vry lndlrd in thc twn")],
    ),
)
def test_rule_8(case: Case) -> None:
    check(case)


GROUPED = (
    ("No", "Recommendation", "Action to take", "Responsibility", "", "Timescale", ""),
    ("", "", "", "Lead agency", "Lead officer", "Target date", "Completion date"),
)


def test_a_header_over_two_columns_and_the_ones_below_it() -> None:
    rows = (
        (*FIRST[:4], "Head of Housing", "May 2019", "Completed June 2019"),
        (*SECOND[:4], "Ward Manager", "June 2019", ""),
    )
    found = read_lines(*GROUPED, *rows)
    columns = ("recommendation", "lead_agency", "responsible_officer", "target_date_text", "completion_and_outcome")
    assert told(found, *columns) == [
        (COUNCIL, "Norbury Council", "Head of Housing", "May 2019", "Completed June 2019"),
        (TRUST, "Westmarsh NHS Trust", "Ward Manager", "June 2019", None),
    ]
    assert [piece.reason.value for piece in found.residue] == ["column_header"] * 2


def test_a_header_over_groups_of_columns_is_part_of_the_header() -> None:
    found = read_lines(("", "Agreed plan", "", "Delivery", "", ""), HEADER, FIRST, SECOND)
    assert told(found, *R1) == [tuple(R1.values()), tuple(R2.values())]
    assert reasons(found, "Agreed plan\nDelivery") == ["column_header"]


NARROW = (*HEADER[:3], *HEADER[4:])


def test_the_header_printed_again_without_a_blank_column_places_the_rows_below_it() -> None:
    found = read_lines(HEADER, FIRST, "", NARROW, (*SECOND[:3], *SECOND[4:]), "", HEADER, THIRD)
    columns = ("recommendation", "lead_agency", "target_date_text", "progress", "table")
    assert told(found, *columns) == [
        (COUNCIL, "Norbury Council", "May 2019", "Complete", 1),
        (TRUST, None, "June 2019", "In progress", 1),
        (FORCE, "Norbury Police", "July 2019", "Ongoing", 1),
    ]
    assert [list(action.placed) for action in found.actions] == [[], ["target_date_text", "progress"], []]
    assert reasons(found, "\n".join(NARROW)) == ["repeated_header"]


def test_the_header_printed_again_with_a_blank_column_more() -> None:
    wider = [(*cells[:2], "", *cells[2:]) for cells in (HEADER, SECOND)]
    found = read_lines(HEADER, FIRST, "", *wider)
    assert told(found, *R1) == [tuple(R1.values()), tuple(R2.values())]
    assert len(found.tables) == 1


# -- what a page's rulings add: evidence, whatever the format ----------


def ruled(*pages: list[tuple[tuple[str, ...], dict[str, Any]]]) -> Interpretation:
    """Pages of rows between rulings; each row with what its own rulings show."""
    edges = tuple(100.0 * i for i in range(len(HEADER) + 1))
    transcribed = []
    for number, rows in enumerate(pages, start=1):
        fragments = tuple(
            Fragment(
                number, i, "cells", cells, bbox=(0, 20.0 * i, 600, 20.0 * i + 20), geometry=RowGeometry(edges, **shown)
            )
            for i, (cells, shown) in enumerate(rows, start=1)
        )
        characters = sum(count_characters(cell) for fragment in fragments for cell in fragment.cells)
        transcribed.append(Page(number, fragments, characters, Reader.PDFPLUMBER, 600, 800))
    transcript = Transcript("application/pdf", tuple(transcribed), len(transcribed))
    return interpret(transcript, document_id="ab" * 32, source_file="plan.pdf")


def actions(found: Interpretation) -> list[str | None]:
    return [action.action for action in found.actions]


def test_between_rulings_a_row_is_a_row() -> None:
    lower = ("", "", "ring every agent", "", "", "")
    assert actions(ruled([(HEADER, {}), (FIRST, {}), (lower, {}), (SECOND, {})])) == [WRITE, "ring every agent", RING]
    assert actions(read([FIRST, lower, SECOND])) == [f"{WRITE} ring every agent", RING]


def test_a_row_that_a_merge_joins_to_the_one_above_is_not_closed_off() -> None:
    lower, merged = ("", "", "ring every agent", "", "", ""), (True, True, False, False, False, False)
    found = ruled([(HEADER, {}), (FIRST, {}), (lower, {"merged_up": merged}), (SECOND, {})])
    assert actions(found) == [f"{WRITE} ring every agent", RING]


CAPITALS = ("", "Norbury landlords.", "", "", "", "Norbury printed it.")
CUT = ("1.", "The council should write to all", WRITE, "Norbury Council", "May 2019", "Sent to all of them")


def test_a_row_open_at_the_head_of_a_page_is_carried_over_with_a_warning() -> None:
    found = ruled([(HEADER, {}), (CUT, {"open_bottom": True})], [(CAPITALS, {"open_top": True}), (SECOND, {})])
    first, second = found.actions
    assert first.recommendation == "The council should write to all Norbury landlords."
    assert first.progress == "Sent to all of them Norbury printed it."
    assert "uncertain_merge" in first.warnings
    assert second.recommendation == TRUST


def test_a_shaded_row_is_a_heading_whatever_it_says() -> None:
    found = ruled([(HEADER, {}), (FIRST, {}), (row("Letters and calls"), {"shaded": True}), (SECOND, {})])
    assert [action.section for action in found.actions] == [None, "Letters and calls"]


def test_pieces_know_their_boxes() -> None:
    (action,) = ruled([(HEADER, {}), (FIRST, {})]).actions
    assert action.fragments[0].bbox == [0, 40, 600, 60]
    assert (action.fragments[0].line, action.reader) == (None, Reader.PDFPLUMBER)


# -- 9 is held by `check` for every case above, and for every plan in test_properties.py ----------


def test_rule_9_inherited_text_counts_once() -> None:
    one = read([FIRST]).account
    two = read([FIRST, ("", "", RING, "Westmarsh NHS Trust", "June 2019", "")]).account
    added = sum(map(str.isalnum, RING + "Westmarsh NHS Trust" + "June 2019"))
    assert two.records - one.records == added
    assert two.source - one.source == added


def test_no_record_depends_on_what_follows_it() -> None:
    alone = read([FIRST]).actions[0]
    before_others = read([FIRST, SECOND, THIRD]).actions[0]
    assert alone == before_others


def test_a_status_alone_between_rulings_at_the_head_of_a_page_ends_the_row_above() -> None:
    last, rest = (*FIRST[:5], "Slides are held by the trainer."), ("", "", "", "", "", "Ongoing.")
    found = ruled([(HEADER, {}), (last, {})], [(rest, {}), ((*SECOND[:5], ""), {})])
    assert [action.progress for action in found.actions] == ["Slides are held by the trainer.\nOngoing.", None]


def test_a_row_at_the_head_of_a_page_without_what_every_row_has_carries_on() -> None:
    """Nobody leads it and it has no date, though it begins with a capital as the row above ended with a full stop."""
    whole = [(row, {}) for row in (FIRST, SECOND, THIRD, ("4.", *FIRST[1:]))]
    last = (
        "5.",
        "The board should meet.",
        "Write to every member.",
        "Norbury Council",
        "May 2021",
        "Slides were given",
    )
    rest = ("", "", "Ring those who do not answer.", "", "", "out at the event.")
    found = ruled([(HEADER, {}), *whole, (last, {})], [(rest, {}), (("6.", *SECOND[1:]), {})])
    assert len(found.actions) == 6
    assert found.actions[4].action == "Write to every member.\nRing those who do not answer."
    assert found.actions[4].progress == "Slides were given out at the event."


def test_a_header_of_two_rows_is_printed_again() -> None:
    over = ("No", "Recommendation", "Action to take", "Delivery", "", "Progress")
    under = ("", "", "", "Lead", "Timescale", "")
    tail = ("", "", "and of the county.", "", "", "")
    last = (*FIRST[:2], "Write the letter with the housing teams of the town", *FIRST[3:])
    found = ruled([(over, {}), (under, {}), (last, {})], [(over, {}), (under, {}), (tail, {}), (SECOND, {})])
    assert actions(found) == ["Write the letter with the housing teams of the town and of the county.", RING]


def test_the_scope_of_a_recommendation_across_the_table_is_that_of_the_nearest_row_above() -> None:
    header = ("Scope", "Action to take", "Lead agency", "Target date")
    across = (f"Recommendation 1: {COUNCIL}", "", "", "")
    rows = [
        across,
        ("Local", WRITE, "Norbury Council", "May 2019"),
        ("", RING, "Westmarsh NHS Trust", "June 2019"),
        ("National", LOG, "Norbury Police", "July 2019"),
        ("", "Tell the night shift.", "Norbury Police", "July 2020"),
    ]
    found = read(rows, header)
    assert [action.scope_text for action in found.actions] == ["Local", "Local", "National", "National"]
    assert [("scope_text" in action.inherited) for action in found.actions] == [False, True, False, True]


def test_the_tail_of_a_recommendation_beside_an_action_with_a_lead_and_a_date_from_publication() -> None:
    cut = (
        "1.",
        "The council should write to every landlord",
        WRITE,
        "Norbury Council",
        "Within 6 months of publication",
        "",
    )
    rest = ("", "in the town.", RING, "Westmarsh NHS Trust", "Q1 2020", "Complete")
    found = ruled([(HEADER, {}), (cut, {})], [(HEADER, {}), (rest, {})])
    assert actions(found) == [WRITE, RING]
    assert {action.recommendation for action in found.actions} == {COUNCIL}


# -- recommendations drawn across the table ----------


TASKS = ("Action to take", "Lead agency", "Target date", "Progress")
SPAN = {"cell_boxes": ((0.0, 0.0, 400.0, 20.0), None, None, None)}
CELLS = {"cell_boxes": tuple((100.0 * i, 0.0, 100.0 * i + 100, 20.0) for i in range(4))}
LETTER = ("Write the letter.", "Norbury Council", "May 2019", "Complete")
CALL = ("Ring each surgery.", "Westmarsh NHS Trust", "June 2019", "Ongoing")


def drawn_across(text: str) -> tuple[tuple[str, ...], dict[str, Any]]:
    return ((text, "", "", ""), SPAN)


def test_a_row_drawn_across_the_table_is_the_recommendation_of_the_actions_below() -> None:
    found = ruled(
        [(TASKS, CELLS), drawn_across(COUNCIL), (LETTER, CELLS), drawn_across(TRUST), (CALL, CELLS)],
    )
    assert [(a.recommendation, a.action) for a in found.actions] == [(COUNCIL, LETTER[0]), (TRUST, CALL[0])]
    assert all(a.inherited == ["recommendation"] for a in found.actions)


def test_a_page_may_cut_a_recommendation_drawn_across_the_table() -> None:
    before, after = COUNCIL.split(" ", 3)[:3], COUNCIL.split(" ", 3)[3]
    found = ruled(
        [(TASKS, CELLS), drawn_across(TRUST), (CALL, CELLS), drawn_across(" ".join(before))],
        [drawn_across(after.capitalize()), (LETTER, CELLS)],
    )
    assert [a.recommendation for a in found.actions] == [TRUST, f"{' '.join(before)} {after.capitalize()}"]


def test_an_action_that_is_only_a_name_is_no_heading_below_its_recommendation() -> None:
    name = ("Norbury Council", "", "", "")
    found = ruled([(TASKS, CELLS), drawn_across(COUNCIL), (name, CELLS), drawn_across(TRUST), (CALL, CELLS)])
    assert [(a.recommendation, a.action, a.section) for a in found.actions] == [
        (COUNCIL, "Norbury Council", None),
        (TRUST, CALL[0], None),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("All Agencies including Norbury Police,", "Westmarsh NHS Trust"),
        ("All Agencies including Norbury Police", "& Westmarsh NHS Trust"),
    ],
)
def test_a_heading_may_take_two_lines_above_its_table(lines: tuple[str, str]) -> None:
    fragments = [Fragment(1, i, "line", (text,), tight=i > 1) for i, text in enumerate(lines, start=1)]
    rows = [HEADER, FIRST, SECOND]
    fragments += [Fragment(1, i, "cells", cells) for i, cells in enumerate(rows, start=3)]
    characters = sum(count_characters(cell) for fragment in fragments for cell in fragment.cells)
    page = Page(1, tuple(fragments), characters, Reader.PDFPLUMBER, 600, 800)
    found = interpret(Transcript("application/pdf", (page,), 1), document_id="ab" * 32, source_file="plan.pdf")
    assert {a.section for a in found.actions} == {" ".join(lines)}


def test_a_recommendation_that_ends_beside_the_next_action_is_that_actions_too() -> None:
    """Though the numbers printed around it leave one out: it stands in the same row."""
    first = ("1", "The trust should tell the family doctor on the same day when a patient", *FIRST[2:])
    tail = ("", "misses an appointment.", "Send the letter from the clinic.", "Norbury Council", "May 2021", "Sent.")
    third = ("3", *SECOND[1:])
    found = ruled([(HEADER, CELLS), (first, CELLS)], [(tail, CELLS), (third, CELLS)])
    whole = f"{first[1]} {tail[1]}"
    assert [(a.recommendation, a.action) for a in found.actions][:2] == [(whole, first[2]), (whole, tail[2])]
    assert found.actions[1].inherited == ["recommendation_number", "recommendation"]


def test_a_row_beside_a_merged_cell_is_no_header() -> None:
    below = ("", "", "Action plan", "Lead agency", "Target date", "Progress")
    merged = {"merged_up": (True, True, False, False, False, False)}
    found = ruled([(HEADER, CELLS), (FIRST, CELLS), (below, merged)])
    assert len(found.tables) == 1
    assert "Action plan" in (found.actions[-1].action or "")


@pytest.mark.parametrize(("foot", "whole"), [("Ring the spe\u00ad", "special"), ("Ring the spe-\u00ad", "special")])
def test_a_word_that_the_page_break_cuts_is_one_again(foot: str, whole: str) -> None:
    first = (*FIRST[:2], foot, *FIRST[3:])
    rest = ("", "", "cial nurse.", "", "", "")
    found = ruled([(HEADER, CELLS), (first, CELLS)], [(rest, CELLS), (SECOND, CELLS)])
    assert found.actions[0].action == f"Ring the {whole} nurse."


def test_a_mark_of_a_cut_word_is_in_no_record() -> None:
    found = ruled([(HEADER, CELLS), ((*FIRST[:2], "Ring the spe-\u00ad", *FIRST[3:]), CELLS)])
    assert found.actions[0].action == "Ring the spe-"


OWN_NUMBERS = ("Action No", *TRACKER)


def test_actions_below_a_recommendation_across_the_table_have_numbers_of_their_own() -> None:
    rows = [
        (f"Recommendation 1: {COUNCIL}", "", "", "", ""),
        ("1.1", WRITE, "Norbury Council", "May 2019", "Complete"),
        ("1.2", RING, "Westmarsh NHS Trust", "June 2019", "In progress"),
    ]
    found = read(rows, OWN_NUMBERS)
    assert [(a.recommendation_number, a.recommendation, a.extra) for a in found.actions] == [
        ("1", COUNCIL, {"Action No": "1.1"}),
        ("1", COUNCIL, {"Action No": "1.2"}),
    ]


def test_an_action_numbered_under_a_lost_recommendation_inherits_none() -> None:
    rows = [
        (f"Recommendation 1: {COUNCIL}", "", "", "", ""),
        ("1.1", WRITE, "Norbury Council", "May 2019", "Complete"),
        ("4.1", RING, "Westmarsh NHS Trust", "June 2019", "In progress"),
    ]
    assert [a.recommendation for a in read(rows, OWN_NUMBERS).actions] == [COUNCIL, None]


def test_a_list_answered_line_by_line_stays_one_record() -> None:
    rows = [
        (COUNCIL, "1. Write to them", "Norbury Council", "May 2019", "Both were done, the first by the"),
        ("", "2. Ring each agent", "", "June 2019", "housing team and the second by the clerk."),
    ]
    found = read(rows, BARE)
    assert [a.action for a in found.actions] == ["1. Write to them\n2. Ring each agent"]
