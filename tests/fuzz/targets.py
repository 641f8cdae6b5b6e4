"""What must hold whatever the input is: a function for each part that meets text from outside."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from hypothesis import strategies as st

from extractors.errors import ExtractionError
from extractors.text_dump import read_text_dump
from normalizers.dates import find_as_at, find_dates, read_target
from normalizers.records import interpret
from normalizers.status import judge, read_key
from pipeline.convert import convert
from schemas.enums import ErrorCode, StatusColumn
from schemas.fragment import Transcript, count_characters
from tests.fuzz.inputs import dumps, texts, transcripts


@dataclass(frozen=True)
class Target:
    """A property, and what it is tried on."""

    name: str
    holds: Callable[[Any], None]
    inputs: st.SearchStrategy[Any]


def text_dump_reader(data: bytes) -> None:
    """A dump is transcribed to its last letter, or refused with a code; the whole way to records never fails."""
    with suppress(ExtractionError):
        for page in read_text_dump(data).pages:
            assert page.fragments
            assert page.characters == sum(count_characters(c) for f in page.fragments for c in f.cells)
    document = convert(data).document
    assert document.error_code is not ErrorCode.INTERNAL, document.error
    assert document.characters_unaccounted == 0


def date_reader(text: str) -> None:
    """Dates are found in order, where the text has them, and a target is one of those that it names."""
    mentions = find_dates(text)
    assert all(0 <= m.start < m.end <= len(text) for m in mentions)
    assert [m.start for m in mentions] == sorted(m.start for m in mentions)
    target = read_target(text)
    assert (target.date is None) == (target.precision is None)
    assert target.date is None or target.date in {t.date for t in target.dates}
    assert target.kind is not None or not any(map(str.isalnum, text))
    find_as_at(text)


def status_classifier(cells: dict[str, str]) -> None:
    """The words that decide stand in the column that is named, in order."""
    reading = judge(cells, key=read_key(cells.get("key", "")))
    if reading.phrase is None:
        return
    assert reading.column is not None
    column = " ".join(cells[reading.column].split())
    place = 0
    for piece in reading.phrase.split(" … "):
        found = column.find(" ".join(piece.split()), place)
        assert found >= 0, (reading.phrase, column)
        place = found


def stitcher(transcript: Transcript) -> None:
    """Every letter and digit is in one record, one heading or one piece of residue."""
    account = interpret(transcript, document_id="0" * 64, source_file="plan.txt").account
    assert account.source == account.records + account.headings + account.residue


CELLS: Final = st.dictionaries(st.sampled_from([*StatusColumn, "key"]), texts(), max_size=4)
TARGETS: Final = (
    Target("text dump reader", text_dump_reader, dumps()),
    Target("date reader", date_reader, texts()),
    Target("status classifier", status_classifier, CELLS),
    Target("stitcher", stitcher, transcripts()),
)
