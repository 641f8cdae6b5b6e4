"""What holds for every plan, wherever its pages break and however its columns stand."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractors.text_dump import read_text_dump
from normalizers.headers import decide, read_header
from normalizers.records import Interpretation, interpret
from schemas.action import Action
from schemas.columns import COLUMNS
from schemas.enums import Reader
from schemas.fragment import Fragment, Page, Transcript, count_characters
from schemas.vocabulary import AMBIGUOUS_WORDINGS, HEADER_WORDINGS, OTHER_WORDINGS
from tests.normalizers.plans import HEADER, Plan, dump, dump_cut, plans, wrapped

SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
NO_WORDS = {"action_id", "recommendation_id", "document_id", "page_start", "page_end", "fragments", "content_hash"}


def read(text: str) -> Interpretation:
    return interpret(read_text_dump(text.encode()), document_id="0" * 64, source_file="plan.txt")


def words(value: Any) -> Any:
    return " ".join(value.split()) if isinstance(value, str) else value


def told(action: Action, *, without: frozenset[str] = frozenset()) -> dict[str, Any]:
    """A record but for its ids, pages, fragments and white space."""
    return {k: words(v) for k, v in action.model_dump().items() if k not in NO_WORDS | without}


MERGES = frozenset({"placed", "warnings"})
"""Differ where a merge is doubtful or a value was placed, as they should."""


@SLOW
@given(plans(), st.data(), st.booleans())
def test_where_a_page_breaks_changes_no_record(plan: Plan, data: st.DataObject, header_again: bool) -> None:
    row = data.draw(st.integers(0, len(plan.rows) - 1))
    height = max(len(lines) for lines in wrapped(plan)[row])
    line = data.draw(st.integers(1, height))
    whole = [told(action, without=MERGES) for action in read(dump(plan)).actions]
    cut = [
        told(action, without=MERGES) for action in read(dump_cut(plan, row, line, header_again=header_again)).actions
    ]
    assert cut == whole


@SLOW
@given(plans(), st.data())
def test_the_order_of_columns_changes_no_record(plan: Plan, data: st.DataObject) -> None:
    order = data.draw(st.permutations(range(len(plan.header))))
    moved = Plan(tuple(plan.header[i] for i in order), tuple(tuple(cells[i] for i in order) for cells in plan.rows))
    assert [told(action) for action in read(dump(moved)).actions] == [told(a) for a in read(dump(plan)).actions]


@SLOW
@given(plans(kinds=("number in a column",), more_actions=False))
def test_reading_a_rendering_of_its_own_records_gives_them_again(plan: Plan) -> None:
    first = read(dump(plan)).actions
    columns = ("recommendation", "action", "lead_agency", "target_date_text", "progress")
    rows = tuple(
        (f"{a.recommendation_number}.", *(" ".join((getattr(a, c) or "").split()) for c in columns)) for a in first
    )
    assert [told(action) for action in read(dump(Plan(HEADER, rows))).actions] == [told(action) for action in first]


cells = st.text(alphabet="abcdeABC 0123.,:;()-–•\n'", max_size=40) | st.sampled_from(
    ["COMPLETE", "Ongoing", "March 2019", "POLICE: Brief all staff", "Recommendation 3", "2.", "•", "Westmarsh Council"]
)
headers = st.sampled_from([*(w for ws in HEADER_WORDINGS.values() for w in ws), *AMBIGUOUS_WORDINGS, *OTHER_WORDINGS])


@st.composite
def transcripts(draw: st.DrawFn) -> Transcript:
    """Pages of rows and lines of anything, under a header or none."""
    pages = []
    for number in range(1, draw(st.integers(1, 3)) + 1):
        fragments: list[Fragment] = []
        for row in range(1, draw(st.integers(1, 6)) + 1):
            if draw(st.booleans()) and row == 1:
                texts = tuple(draw(st.lists(headers, min_size=3, max_size=6)))
            else:
                texts = tuple(draw(st.lists(cells, min_size=1, max_size=6)))
            kind = "line" if len(texts) == 1 else "cells"
            fragments.append(Fragment(number, row, kind, texts, line=row, tight=draw(st.booleans())))
        characters = sum(count_characters(cell) for fragment in fragments for cell in fragment.cells)
        pages.append(Page(number, tuple(fragments), characters, Reader.TEXT))
    return Transcript("text/plain", tuple(pages), len(pages))


@settings(max_examples=300, deadline=None)
@given(transcripts())
def test_every_letter_and_digit_is_in_one_place(transcript: Transcript) -> None:
    account = interpret(transcript, document_id="0" * 64, source_file="plan.txt").account
    assert account.source == account.records + account.headings + account.residue


@settings(max_examples=150, deadline=None)
@given(transcripts())
def test_words_are_neither_lost_nor_doubled_nor_invented(transcript: Transcript) -> None:
    found = interpret(transcript, document_id="0" * 64, source_file="plan.txt")
    printed = sorted(
        char
        for page in transcript.pages
        if page.number in found.pages_with_plan
        for fragment in page.fragments
        for char in "".join(fragment.cells)
        if char.isalnum()
    )
    told_of = [piece.text for piece in found.residue]
    heirs: set[str] = set()
    for action in found.actions:
        for column in COLUMNS:
            text = getattr(action, column)
            if column == "recommendation_number":
                text = action.recommendation_label
            if not text or (column in action.inherited and _held_elsewhere(action, column, found, heirs)):
                continue
            told_of.append(text)
        told_of += action.extra.values()
    assert sorted(char for text in told_of for char in text if char.isalnum()) == printed


def _held_elsewhere(action: Action, column: str, found: Interpretation, heirs: set[str]) -> bool:
    """Inherited text stands in another record, or (a recommendation printed as a row of its own) counts once."""
    others = [a for a in found.actions if a.recommendation_id == action.recommendation_id]
    if any(column not in other.inherited and getattr(other, column) for other in others):
        return True
    key = f"{action.recommendation_id} {column}"
    seen = key in heirs
    heirs.add(key)
    return seen


@settings(max_examples=300, deadline=None)
@given(st.lists(headers | st.just(""), min_size=3, max_size=9), st.lists(st.lists(cells, max_size=9), max_size=4))
def test_no_printed_column_has_two_destinations(printed: list[str], body: list[list[str]]) -> None:
    header = read_header(printed)
    if header is None:
        return
    columns = decide(header, body, lambda cell: cell.endswith("Council"))
    assert len(columns.keys) == len(printed)
    assert sum(key == "recommendation_number" for key in columns.keys) <= 1
    for bound, key in zip(header.cells, columns.keys, strict=True):
        if bound.header.strip() and key is not None and key != "recommendation_number":
            assert key in bound.columns or key == "recommendation"


@SLOW
@given(plans())
def test_the_same_bytes_give_the_same_records(plan: Plan) -> None:
    assert read(dump(plan)) == read(dump(plan))
