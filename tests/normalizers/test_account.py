"""Rule 9 on whole documents: each word of a page with a plan stands in a record or in the residue, as often as printed.

The account adds up what the parser says it placed. Here the words themselves are looked for.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from extractors import read
from normalizers.records import interpret
from normalizers.text import reflow
from schemas.action import Action
from schemas.columns import COLUMNS

FIXTURES = Path(__file__).parents[1] / "fixtures"
SOURCES = sorted(FIXTURES.glob("*/source.*"))
WORD = re.compile(r"[^\W_]{2,}")


def words_of(action: Action) -> Counter[str]:
    texts = [getattr(action, column) or "" for column in COLUMNS if column != "recommendation_number"]
    return Counter(WORD.findall(" ".join([action.recommendation_label or "", *texts, *action.extra.values()])))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.parent.name)
def test_every_word_is_in_a_record_or_in_the_residue(path: Path) -> None:
    transcript = read(path.read_bytes(), path.name)
    found = interpret(transcript, document_id="ab" * 32, source_file=path.name)
    pages = [page for page in transcript.pages if page.number in found.pages_with_plan]
    cells = [cell for page in pages for fragment in page.fragments for cell in fragment.cells]
    told = sum(map(words_of, found.actions), Counter(w for piece in found.residue for w in WORD.findall(piece.text)))
    assert found.actions
    assert Counter(w for cell in cells for w in WORD.findall(reflow(cell))) - told == Counter()
