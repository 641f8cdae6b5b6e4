"""The hand-written truth of the fixtures is itself checked: against its source, the contract and the enums.

Nothing here runs the parser: a slip in a gold file would otherwise pass for a fault of the parser, or hide one. A
PDF has no words but those that a reader finds, so the gold of one, as of all that the factory makes, is held
against its transcript.
"""

from __future__ import annotations

import calendar
import json
import re
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from extractors import read
from schemas import enums
from schemas.columns import COLUMNS, FILLED_DOWN

FIXTURES = Path(__file__).parent / "fixtures"
MANIFEST: list[dict[str, str]] = json.loads((FIXTURES / "manifest.json").read_text(encoding="utf-8"))
SOURCES = {Path(entry["file"]).parent.name: Path(entry["file"]).name for entry in MANIFEST}
TEXT_CASES = [case for case, source in SOURCES.items() if source == "source.txt"]
MADE_CASES = [case for case, source in SOURCES.items() if source != "source.txt"]
STYLES = {"source.txt": "text", "source.text": "layout"}
WORD = re.compile(r"[^\W_]+")
TAG = re.compile(r"</?(?:p|ul|ol|li|i)\b[^>]*>")
SPLIT_ORDINAL = re.compile(r"(\d)\s+(st|nd|rd|th)\b")
HYPHEN = re.compile(r"[-‐‑]\s*")
REPAIRS = str.maketrans({"\u00ad": "", "ﬁ": "fi", "ﬂ": "fl", "*": " "})


def decode(raw: bytes) -> str:
    """The source as text: byte order marks first, then UTF-8, then Windows-1252."""
    if raw.startswith(b"\xff\xfe"):
        return raw.decode("utf-16")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252")


def words(text: str) -> Counter[str]:
    """How often each word stands in a text without its markup."""
    return Counter(WORD.findall(SPLIT_ORDINAL.sub(r"\1\2", TAG.sub(" ", text.translate(REPAIRS))).lower()))


def letters(text: str) -> str:
    """A heading without its spaces: a cell border may have cut one of its words."""
    return "".join(WORD.findall(text.lower()))


def gold_of(case: str) -> dict[str, Any]:
    gold: dict[str, Any] = json.loads((FIXTURES / case / "gold.json").read_text(encoding="utf-8"))
    return gold


def source_words(case: str) -> Counter[str]:
    return words(decode((FIXTURES / case / "source.txt").read_bytes()))


@cache
def transcribed(case: str) -> str:
    """All text that the reader finds in a case. Whether a hyphen at a line's end stays is the reader's affair."""
    pages = read((FIXTURES / case / SOURCES[case]).read_bytes(), SOURCES[case]).pages
    return HYPHEN.sub("", "\n".join(cell for page in pages for f in page.fragments for cell in f.cells))


def headings(case: str) -> str:
    """The letters in which the headings of a case can be found."""
    if case in MADE_CASES:
        return letters(transcribed(case))
    return "\n".join(letters(section["text"]) for section in gold_of(case)["sections"])


def cells(record: dict[str, Any]) -> dict[str, str]:
    """The text columns of a record, those of `extra` joined."""
    return {
        column: " ".join(value.values()) if isinstance(value, dict) else value
        for column, value in record["text"].items()
    }


def own_words(gold: dict[str, Any], *, hyphens: bool = True) -> Counter[str]:
    """The words of all records, an inherited text counted once (a merged recommendation is inherited by all)."""
    total: Counter[str] = Counter()
    above: dict[str, str] = {}
    for record in gold["records"]:
        for column, text in cells(record).items():
            if column not in record["inherited"] or above.get(column) != text:
                total += words(text if hyphens else HYPHEN.sub("", text))
        above = {**cells(record)}
    return total


def every_record() -> list[dict[str, Any]]:
    return [record for case in TEXT_CASES for record in gold_of(case)["records"]]


def seen(key: str) -> set[str]:
    """Every value that text fixtures give a key of a record, lists unfolded."""
    values: set[str] = set()
    for record in every_record():
        value = record.get(key)
        values.update(value if isinstance(value, list) else [value] if value is not None else [])
    return values


def test_manifest_lists_every_case_and_nothing_else() -> None:
    assert {path.parent.name for path in FIXTURES.glob("*/source.txt")} == set(TEXT_CASES)
    made = [path for path in FIXTURES.glob("*/source.*") if path.name != "source.txt"]
    assert {path.parent.name for path in made} == set(MADE_CASES)
    assert [entry["file"] for entry in MANIFEST] == sorted(entry["file"] for entry in MANIFEST)
    for entry in MANIFEST:
        assert (FIXTURES / entry["file"]).is_file()
        name = Path(entry["file"]).name
        assert entry["style"] == STYLES.get(name, Path(name).suffix[1:])
        assert (FIXTURES / entry["gold"]).is_file()


@pytest.mark.parametrize("case", SOURCES)
def test_each_case_says_in_one_line_what_it_is_for(case: str) -> None:
    assert len((FIXTURES / case / "about.md").read_text(encoding="utf-8").strip().splitlines()) == 1
    assert gold_of(case)["document"] == f"{case}/{SOURCES[case]}"
    assert f"| `{case}` |" in (FIXTURES / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("case", TEXT_CASES)
def test_every_word_of_the_gold_stands_in_its_source(case: str) -> None:
    gold = gold_of(case)
    assert own_words(gold) - source_words(case) == Counter()


@pytest.mark.parametrize("case", MADE_CASES)
def test_every_word_of_the_gold_of_a_pdf_is_found_in_it(case: str) -> None:
    gold = gold_of(case)
    assert gold["records"]
    assert own_words(gold, hyphens=False) - words(transcribed(case)) == Counter()


@pytest.mark.parametrize("case", TEXT_CASES)
def test_every_word_of_the_source_is_in_the_gold(case: str) -> None:
    gold = gold_of(case)
    number_words = words(" ".join(record["recommendation_number"] or "" for record in gold["records"]))
    label_words = words("recommendation no " * sum(source_words(case).values()))
    left_out = words(" ".join(piece["text"] for piece in gold["residue"]))
    assert source_words(case) - own_words(gold) - left_out - number_words - label_words == Counter()


@pytest.mark.parametrize("case", SOURCES)
def test_records_keep_the_contract(case: str) -> None:
    gold = gold_of(case)
    assert [record["ordinal"] for record in gold["records"]] == list(range(1, len(gold["records"]) + 1))
    # A recommendation printed as a row merged across the table needs no column of its own.
    assert {column for record in gold["records"] for column in record["text"]} <= {*gold["columns"], "recommendation"}
    assert set(gold["columns"]) <= {*COLUMNS, "extra"}
    for record in gold["records"]:
        where = f"{case} record {record['ordinal']}"
        assert all(cells(record).values()), where
        assert set(record["inherited"]) <= set(FILLED_DOWN), where
        assert record["status"] in {str(value) for value in enums.Status}, where
        assert letters(record.get("section") or "") in headings(case), where
        assert bool(record["text"].get("target_date_text")) == (record["target_date_kind"] is not None), where


@pytest.mark.parametrize("case", TEXT_CASES)
def test_derived_values_have_their_evidence(case: str) -> None:
    for record in gold_of(case)["records"]:
        where = f"{case} record {record['ordinal']}"
        assert bool(record["agencies"]) == (record["agencies_from"] is not None), where
        assert bool(record["text"].get("scope_text")) == ("scope" in record), where


@pytest.mark.parametrize("case", TEXT_CASES)
def test_the_words_that_decide_a_status_stand_in_their_column_in_order(case: str) -> None:
    for record in gold_of(case)["records"]:
        if record["status"] in {"not_stated", "unclear"}:
            assert record["status_phrase"] is None
            continue
        text, position = record["text"][record["status_from"]], 0
        for piece in record["status_phrase"].split(" … "):
            assert piece in text[position:], f"{case} record {record['ordinal']}: {piece}"
            position = text.index(piece, position) + len(piece)


@pytest.mark.parametrize("case", SOURCES)
def test_dates_are_last_days_of_their_period(case: str) -> None:
    for record in gold_of(case)["records"]:
        for column in ("target_date", "completion_date"):
            told, precision = record.get(column), record.get(f"{column}_precision")
            assert (told is None) == (precision is None)
            if told is None:
                continue
            day = date.fromisoformat(told)
            if precision != "day":
                assert day.day == calendar.monthrange(day.year, day.month)[1], f"{case} record {record['ordinal']}"
        assert (record["target_date"] is not None) == (record["target_date_kind"] == "fixed")
        assert record.get("completion_date") is None or record["status"] == "complete"


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("status", enums.Status),
        ("target_date_kind", enums.TargetKind),
        ("target_date_precision", enums.Precision),
        ("scope", enums.Scope),
        ("plan_part", enums.PlanPart),
        ("status_from", enums.StatusColumn),
        ("status_basis", enums.StatusBasis),
        ("open_part", enums.OpenPart),
        ("completion_date_basis", enums.CompletionBasis),
        ("reported_on_from", enums.ReportedFrom),
        ("agencies_from", enums.AgencySource),
        ("sectors", enums.Sector),
        ("resolved_by", enums.ResolvedBy),
    ],
)
def test_every_value_of_an_enum_is_shown_by_a_record(key: str, values: type[enums.CodedValue]) -> None:
    assert seen(key) == {str(value) for value in values}


def test_every_value_of_an_enum_of_documents_is_shown() -> None:
    golds = [gold_of(case) for case in TEXT_CASES]
    recommendations = [entry for gold in golds for entry in gold.get("recommendations", [])]
    assert {entry["stated_in"] for entry in recommendations} == {str(value) for value in enums.StatedIn}
    assert {entry["implementation"] for entry in recommendations} == {str(value) for value in enums.Implementation}
    reasons = {piece["reason"] for gold in golds for piece in gold["residue"]}
    # A row that fails validation cannot be written as text: its test makes one.
    assert reasons == {str(value) for value in enums.ResidueReason} - {"invalid_record"}


def test_there_are_enough_records_with_something_inherited() -> None:
    assert sum(bool(record["inherited"]) for record in every_record()) >= 30
