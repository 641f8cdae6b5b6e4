"""Recommendations that a report lists outside its tables (`stated_in` = `prose`)."""

from __future__ import annotations

import pytest

from normalizers.prose import ProseRecommendation, prose_recommendations
from schemas.fragment import Fragment


def lines(text: str) -> list[Fragment]:
    """Lines of one page; an empty line is a gap."""
    out: list[Fragment] = []
    gap = True
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            out.append(Fragment(1, len(out) + 1, "line", (line,), line=number, tight=bool(out) and not gap))
        gap = not line.strip()
    return out


def read(text: str) -> list[tuple[str | None, str]]:
    return [(found.number, found.text) for found in prose_recommendations(lines(text))]


CASES = [
    ("Recommendation 1: Write to every landlord.", [("1", "Write to every landlord.")], "a labelled number"),
    ("Recommendation 1 – Write to every landlord.", [("1", "Write to every landlord.")], "with a dash"),
    ("- Recommendation 1: Write to every landlord.", [("1", "Write to every landlord.")], "as an item of a list"),
    ("Recommendation 1\nWrite to every landlord.", [("1", "Write to every landlord.")], "its text on the next line"),
    (
        "Recommendation 1: Write to every\nlandlord in the town.",
        [("1", "Write to every landlord in the town.")],
        "lines that carry it on are joined",
    ),
    (
        "Recommendation 1: Write to landlords.\n\nRecommendation 2: Ring the agents.",
        [("1", "Write to landlords."), ("2", "Ring the agents.")],
        "one after the other",
    ),
    (
        "Recommendations\n\n1. The council should write to landlords.\n\n2. The trust should ring.",
        [("1", "The council should write to landlords."), ("2", "The trust should ring.")],
        "plain numbers under a heading of recommendations",
    ),
    ("1. The council should write to landlords.", [], "plain numbers under no such heading are a list of anything"),
    ("Recommendations\n\n1. Landlords were told in May.", [], "what asks for nothing is no recommendation"),
    (
        "Recommendations\n\n1. The council should write.\n\nWhat was learned\n\n2. The trust should ring.",
        [("1", "The council should write.")],
        "another heading ends the list",
    ),
    ("Recommendation 1 is about landlords.", [], "a sentence about one"),
    (
        "Recommendation 1: Write to landlords.\n\nThe panel met in May.",
        [("1", "Write to landlords.")],
        "a paragraph after a gap is none of it",
    ),
    ("Recommendation 4", [], "a label with no text after it"),
    ("", [], "nothing"),
]


@pytest.mark.parametrize(("text", "expected", "why"), CASES, ids=[why for *_, why in CASES])
def test_recommendations_of_prose(text: str, expected: list[tuple[str, str]], why: str) -> None:
    assert read(text) == expected, why


def test_a_recommendation_knows_its_page() -> None:
    fragments = [
        Fragment(3, 1, "line", ("Recommendation 2: The council should write to every",), line=1),
        Fragment(4, 1, "line", ("landlord in the town.",), line=2),
    ]
    assert prose_recommendations(fragments) == [
        ProseRecommendation("2", "The council should write to every landlord in the town.", 3)
    ]
