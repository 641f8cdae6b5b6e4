"""Documents that hold the same plan are found by their signatures."""

from __future__ import annotations

from random import Random

import pytest

from pipeline.twins import CROWD, HASHES, Plan, find_twins, in_common, signature
from tests.fixtures.factory.generate import make_plan


def recommendations(seed: int) -> list[str]:
    entries = (e for s in make_plan(seed).sections for e in s.entries)
    return [e.text["recommendation"] for e in entries if "recommendation" in e.text]


def misread(texts: list[str], share: float) -> list[str]:
    """As OCR may read them: of so many words, one letter is another."""
    rng = Random(1)

    def word(text: str) -> str:
        return text[:-1] + "¢" if rng.random() < share else text

    return [" ".join(map(word, text.split())) for text in texts]


def plan(name: str, texts: list[str], review: str | None = None, document_id: str | None = None) -> Plan:
    return Plan(name, document_id or name, review, signature(texts))


def test_a_signature_has_one_size_and_never_changes() -> None:
    assert {len(signature(recommendations(seed))) for seed in range(4)} == {4 * HASHES}
    again = [text.upper().replace(",", " –") for text in reversed(recommendations(3))]
    assert signature(again) == signature(recommendations(3))
    assert (
        signature(["Ring the agent and write to the tenant about the repairs that were promised in May."]).hex()[:16]
        == (
            signature(["ring the agent and write to the tenant about the repairs that were promised in may"]).hex()[:16]
        )
    )


def test_too_little_text_has_no_signature() -> None:
    assert signature(["Ring the agent."]) == signature([]) == b""
    assert in_common(b"", b"") == 0.0
    assert find_twins([plan("a", []), plan("b", [])]) == {}


@pytest.mark.parametrize(("kept", "share"), [(100, 1.0), (75, 0.6), (50, 1 / 3), (0, 0.0)])
def test_the_share_in_common_is_told_to_a_tenth(kept: int, share: float) -> None:
    ours = [f"word{i} of{i} one{i}" for i in range(100)]
    theirs = [*ours[:kept], *(f"word{i} of{i} two{i}" for i in range(kept, 100))]
    assert in_common(signature(ours), signature(theirs)) == pytest.approx(share, abs=0.12)


def test_a_scan_and_a_word_file_are_twins_and_other_plans_are_none() -> None:
    plans = [plan(f"{seed}.pdf", recommendations(seed)) for seed in range(12)]
    twins = [plan(f"{seed}.docx", misread(recommendations(seed), 0.05)) for seed in (2, 5)]
    assert find_twins([*plans, *twins]) == {
        "2.docx": ["2.pdf"],
        "2.pdf": ["2.docx"],
        "5.docx": ["5.pdf"],
        "5.pdf": ["5.docx"],
    }


def test_the_order_of_documents_does_not_matter() -> None:
    plans = [plan(f"{seed}-{n}", misread(recommendations(seed), n / 50)) for seed in (1, 2) for n in range(3)]
    assert find_twins(plans) == find_twins(plans[::-1])
    assert find_twins(plans)["1-0"] == ["1-1", "1-2"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("DHR Anya", "DHR Anya", True),
        ("Anya", "DHR 'Anya'", True),
        (None, "DHR Anya", True),
        ("DHR Anya", "DHR Bethan", False),
    ],
)
def test_reviews_with_other_names_are_no_twins(one: str | None, other: str | None, same: bool) -> None:
    texts = recommendations(3)
    assert bool(find_twins([plan("a", texts, one), plan("b", texts, other)])) is same


def test_files_of_the_same_bytes_are_no_twins() -> None:
    texts = recommendations(3)
    assert find_twins([plan("a", texts, document_id="x"), plan("b", texts, document_id="x")]) == {}


@pytest.mark.parametrize(("count", "named"), [(CROWD, CROWD - 1), (CROWD + 1, 0)])
def test_more_documents_than_hold_one_plan_were_written_on_one_form(count: int, named: int) -> None:
    """Each named with all others would take room with the square of their number."""
    texts = recommendations(3)
    found = find_twins([plan(str(n), texts) for n in range(count)])
    assert [len(found.get(str(n), [])) for n in range(count)] == [named] * count
