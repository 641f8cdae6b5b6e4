"""Which fragments are tables of the plan, under which headings, and why the rest is residue (rules 6, 8)."""

from __future__ import annotations

import datetime as dt

import pytest

from extractors.text_dump import read_text_dump
from normalizers.agencies import learn_names
from normalizers.tables import Layout, lay_out
from schemas.enums import ResidueReason

H = "Recommendation\tAction to take\tLead agency\tTarget date"
R1 = "The council should write to landlords.\tWrite the letter.\tNorbury Council\tMay 2019"
R2 = "The trust should ring the tenant first.\tRing.\tWestmarsh NHS Trust\tJune 2019"
R3 = "The force should log silent calls.\tChange the log.\tNorbury Police\tJuly 2019"
OTHER = "Ref\tAction\tOwner\tStatus"


def lay(text: str) -> Layout:
    pages = read_text_dump(text.encode()).pages
    return lay_out(pages, learn_names(cell for page in pages for f in page.fragments for cell in f.cells))


def tables(text: str) -> list[tuple[tuple[str, ...], int]]:
    """The headings and the number of rows of each table."""
    return [(table.headings, len(table.rows)) for table in lay(text).tables]


def left(text: str) -> list[tuple[str, str]]:
    ordered = sorted(lay(text).left, key=lambda piece: (piece.fragment.page, piece.fragment.row))
    return [(piece.reason.value, piece.text) for piece in ordered]


TABLES = [
    (f"{H}\n{R1}\n{R2}\n", [((), 2)], "a table begins at its header"),
    (f"{H}\n{R1}\n\n{R2}\n", [((), 2)], "and goes on over a page without a header"),
    (f"{H}\n{R1}\n\n{H}\n{R2}\n", [((), 2)], "or with the header printed again"),
    (f"{H}\n{R1}\n\n{H.upper()}\n{R2}\n", [((), 2)], "even in capitals"),
    (f"{H}\n{R1}\n\n{OTHER}\n1\tRing.\tNorbury Council\tDone\n", [((), 1), ((), 1)], "other columns are another table"),
    (
        f"Norbury Council\n\n{H}\n{R1}\n\nNorbury Police\n\n{H}\n{R3}\n",
        [(("Norbury Council",), 1), (("Norbury Police",), 1)],
        "two plans with the same columns under different headings are two tables",
    ),
    (
        f"Norbury Council\n\n{H}\n{R1}\n\nNorbury Police\n\n{R3}\n",
        [(("Norbury Council",), 1), (("Norbury Police",), 1)],
        "a heading begins a new table though no header is printed under it",
    ),
    (
        f"IMR recommendations\n\n{H}\n{R1}\n\nIMR recommendations\n\n{H}\n{R2}\n",
        [(("IMR recommendations",), 2)],
        "the same heading printed again begins none",
    ),
    (
        f"Norbury Council\n\n{H}\n{R1}\n\nWestmarsh in figures: forty towns.\n\n{H}\n{R2}\n",
        [(("Norbury Council",), 2)],
        "a sentence between two pages of a table parts nothing",
    ),
    (
        f"Individual Management Reviews\n\nNorbury Police\n\n{H}\n{R3}\n\nWestmarsh NHS Trust\n\n{H}\n{R2}\n",
        [
            (("Individual Management Reviews", "Norbury Police"), 1),
            (("Individual Management Reviews", "Westmarsh NHS Trust"), 1),
        ],
        "agencies stand in the part that a heading opened",
    ),
    (
        f"IMR recommendations\n\nNorbury Police\n\n{H}\n{R3}\n\nOverview report\n\n{H}\n{R1}\n",
        [(("IMR recommendations", "Norbury Police"), 1), (("Overview report",), 1)],
        "another part closes the agency before",
    ),
    (f"Agency: Norbury Police\n\n{H}\n{R3}\n", [(("Agency: Norbury Police",), 1)], "printed as is, label included"),
    (f"Norbury DHR Action Plan\n\n{H}\n{R1}\n", [((), 1)], "a title names no part"),
    (f"Training and awareness\n\n{H}\n{R1}\n", [(("Training and awareness",), 1)], "a theme right above a header"),
    (f"This is what the panel said.\n\n{H}\n{R1}\n", [((), 1)], "a sentence is no heading"),
    (
        "Recommendation\tAction to\tLead\tTarget\n\ttake\tagency\tdate\n" + R1 + "\n",
        [((), 1)],
        "even where the words of the first row are headers by themselves",
    ),
    (
        "Recom-\tAction to\tRespon-\tTarget\nmendation\tbe taken\tsible officer\tdate\n" + R1 + "\n",
        [((), 1)],
        "headers that wrap over two rows are one",
    ),
    ("Recommendation\nAction\n\nRing the tenant.\n", [], "lines make no table"),
    ("Norbury\tforty streets\nWestmarsh\tten streets\n", [], "rows of another kind under no header"),
    ("Date\tEvent\tAgency\tAction taken\nMay 2017\tRang\tNorbury Police\tNone\n", [], "a chronology"),
    (
        f"{H}\n{R1}\n\nAbbreviation\tMeaning\nABC\tA bus company\n",
        [((), 1)],
        "a glossary under the plan ends its table",
    ),
    (
        f"Panel member\tAgency\nChair\tWestmarsh\n\n{H}\n{R1}\n",
        [((), 1)],
        "a panel list before the plan is none of it",
    ),
    (f"{H}\n{R1}\nThe trust should ring.\n", [((), 2)], "a row that lost its tabs right under another is a row"),
    (f"{H}\n---\t---\t---\t---\n{R1}\n", [((), 1)], "the rule under a header is no row"),
]


@pytest.mark.parametrize(("text", "expected", "why"), TABLES, ids=[why for *_, why in TABLES])
def test_tables_of_a_plan(text: str, expected: list[tuple[tuple[str, ...], int]], why: str) -> None:
    assert tables(text) == expected, why


def test_page_title_that_names_an_agency_is_its_section_and_furniture_on_the_next_page() -> None:
    title = "Agency: Norbury Police"
    text = f"{title}\n\n{H}\n{R3}\n\n{title}\n\n{H}\n{R1}\n"
    assert tables(text) == [((title,), 2)]


OTHER_TABLES = [
    "Panel member\tAgency\nA. Writer\tWestmarsh",
    "Abbreviation\tMeaning\nABC\tA bus company",
    "Date\tIncident\nMay 2017\tThe tenant rang.",
    "Relationship\tAge\nNeighbour\t40",
    "Chapter\tPage\nOne\t7",
    "Year\tCalls\n2017\t14\n2018\t20",
    "Date\tEvent\tAgency\nMay 2017\tThe tenant rang.\tHousing",
    "Name\tRole\nA. Writer\tChair",
]


@pytest.mark.parametrize("other", OTHER_TABLES)
def test_table_of_another_kind_below_a_plan_is_none_of_it(other: str) -> None:
    assert tables(f"{H}\n{R1}\n{R2}\n\n{other}\n") == [((), 2)]
    assert tables(f"{H}\n{R1}\n{R2}\n\nAppendix\n\n{other}\n") == [((), 2)]


@pytest.mark.parametrize("other", OTHER_TABLES)
def test_table_of_another_kind_above_a_plan_is_none_of_it(other: str) -> None:
    assert tables(f"{other}\n\n{H}\n{R1}\n{R2}\n") == [((), 2)]


def test_title_between_a_heading_and_its_table_hides_no_heading() -> None:
    text = f"Overview report recommendations\n\nAction plan\n\n{H}\n{R1}\n"
    assert tables(text) == [(("Overview report recommendations",), 1)]


HEADER = H.replace("\t", "\n")

RESIDUE = [
    (f"{H}\n{R1}\n", [("column_header", HEADER)], "the first print of a header"),
    (
        f"{H}\n{R1}\n\n{H}\n{R2}\n",
        [("column_header", HEADER), ("repeated_header", HEADER)],
        "any later print",
    ),
    (
        f"Norbury Police\n\n{H}\n{R3}\n",
        [("section_heading", "Norbury Police"), ("column_header", HEADER)],
        "a heading above",
    ),
    (
        f"IMR recommendations\n\n{H}\n{R3}\n\nIMR recommendations\n\n{H}\n{R1}\n",
        [
            ("section_heading", "IMR recommendations"),
            ("column_header", HEADER),
            ("page_furniture", "IMR recommendations"),
            ("repeated_header", HEADER),
        ],
        "a heading printed again on the next page is furniture",
    ),
    (
        f"Norbury DHR Action Plan\n\n{H}\n{R1}\n",
        [("prose", "Norbury DHR Action Plan"), ("column_header", HEADER)],
        "a title",
    ),
    (
        f"{H}\n{R1}\n\nThis plan will be read again in May.\n",
        [("column_header", HEADER), ("prose", "This plan will be read again in May.")],
        "a closing sentence",
    ),
    (
        f"{H}\n---\t---\t---\t---\n{R1}\n",
        [("column_header", HEADER), ("separator", "---\n---\n---\n---")],
        "a rule of dashes",
    ),
    (
        f"{H}\n{R1}\nPage 1\n\n{R2}\nPage 2\n",
        [("column_header", HEADER), ("page_furniture", "Page 1"), ("page_furniture", "Page 2")],
        "page numbers",
    ),
    (
        f"Norbury plan 2019\n{H}\n{R1}\n\nNorbury plan 2019\n{R2}\n",
        [("page_furniture", "Norbury plan 2019"), ("column_header", HEADER), ("page_furniture", "Norbury plan 2019")],
        "a running header",
    ),
    (f"{H}\n.\t|\t\t\n{R1}\n", [("column_header", HEADER), ("noise", ".\n|")], "signs without a letter"),
    (
        f"{H}\n{R1}\n\nAbbreviation\tMeaning\nABC\tA bus company\n",
        [("column_header", HEADER), ("prose", "Abbreviation\nMeaning"), ("prose", "ABC\nA bus company")],
        "a table that is no plan",
    ),
]


@pytest.mark.parametrize(("text", "expected", "why"), RESIDUE, ids=[why for *_, why in RESIDUE])
def test_text_around_the_rows_has_its_reason(text: str, expected: list[tuple[str, str]], why: str) -> None:
    assert left(text) == expected, why


def test_part_of_the_plan_that_runs_is_printed_once_as_a_heading() -> None:
    text = f"Overview report\n{H}\n{R1}\n\nOverview report\n{H}\n{R2}\n\nOverview report\n{H}\n{R3}\n"
    assert tables(text) == [(("Overview report",), 3)]
    reasons = [reason for reason, piece in left(text) if piece == "Overview report"]
    assert reasons == ["section_heading", "page_furniture", "page_furniture"]


def test_second_line_of_a_header_tells_the_day() -> None:
    text = f"Recommendation\tAction\tLead agency\tProgress\n\t\t\tAs at 30 June 2021\n{R1}\n"
    (table,) = lay(text).tables
    assert (table.as_at, len(table.rows)) == (dt.date(2021, 6, 30), 1)
    assert left(text)[-1] == (ResidueReason.COLUMN_HEADER.value, "As at 30 June 2021")


def test_header_itself_tells_the_day() -> None:
    (table,) = lay(f"Recommendation\tAction\tLead agency\tProgress as at 30 June 2021\n{R1}\n").tables
    assert table.as_at == dt.date(2021, 6, 30)


def test_rows_know_the_page_they_open() -> None:
    (table,) = lay(f"{H}\n{R1}\n{R2}\n\n{R3}\n").tables
    assert [row.first_on_page for row in table.aligned] == [True, False, True]
    assert table.pages == [1, 2]


def test_tables_under_one_header_are_decided_together() -> None:
    head = "Recommendation\tAction\tLead\tTarget date"
    text = (
        f"Norbury Council\n\n{head}\n{R1}\n\nWestmarsh NHS Trust\n\n{head}\nThe trust should ring.\tRing.\t\tMay 2019\n"
    )
    first, second = lay(text).tables
    assert first.columns is not None
    assert second.columns is not None
    assert first.columns.keys == second.columns.keys == ("recommendation", "action", "lead_agency", "target_date_text")


def test_bare_numbers_are_known_by_the_table() -> None:
    bare = f"{H}\n1 The council should write.\tWrite.\t\t\n2 The trust should ring.\tRing.\t\t\n"
    assert [table.bare_numbers for table in lay(bare).tables] == [True]
    assert [table.bare_numbers for table in lay(f"{H}\n{R1}\n{R2}\n").tables] == [False]
