"""Learns the weights of `normalizers/wording_weights.py` from the labelled texts to build on: `make weights`.

A logistic regression over the traits of `normalizers/wording.py`, each weighed by its rarity. Only texts that no label
decides are learnt from, for only those are given a second opinion; the measured part is not touched.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from evaluation.labelled_sets import FOLDER, Case, Part, Subject, load
from normalizers.clauses import read_predicates
from normalizers.dates import find_dates, is_bare_date
from normalizers.labels import find_labels
from normalizers.segments import split_segments
from normalizers.tagging import read_items
from normalizers.wording import traits
from schemas.enums import Status

ROOT: Final = Path(__file__).parents[1]
SINGLE_TEXTS: Final = ROOT / "tests" / "normalizers" / "data" / "status_texts.json"
FIXTURES: Final = ROOT / "tests" / "fixtures"
WORDINGS: Final = FOLDER / "wordings.json"
"""Progress texts written to learn from: many ways to say each status, the hard ones first."""
TABLE: Final = ROOT / "normalizers" / "wording_weights.py"
SCALE: Final = 100
STRENGTH: Final = 5
"""Inverse of the regularisation, chosen by cross-validation."""
SEEN: Final = 4
"""In how many texts a trait must stand: what only a few share is of their subject, not of their status."""
STATUSES: Final = tuple(sorted(s.value for s in Status if s is not Status.NOT_STATED))

_TOLD_IN: Final = ("completion_and_outcome", "progress")

Text = tuple[dict[str, float], str]
"""The traits of one text and its label."""


def labelled_cases() -> list[Case]:
    """All status cases to build on: whole texts, the short ones of the tests, and the records of the fixtures."""
    short = [
        {"columns": {"progress": case["text"]} if "text" in case else case["columns"], **case}
        for case in json.loads(SINGLE_TEXTS.read_text("utf-8"))
    ]
    written = [{"columns": {"progress": case["text"]}, **case} for case in json.loads(WORDINGS.read_text("utf-8"))]
    return [*short, *written, *load(Subject.STATUS, Part.BUILD), *_fixture_cases()]


def _fixture_cases() -> list[Case]:
    """The records of the fixtures, each text once: several fixtures print one plan."""
    found: dict[tuple[str, ...], Case] = {}
    for path in sorted(FIXTURES.glob("*/gold.json")):
        for record in json.loads(path.read_text("utf-8"))["records"]:
            columns = {name: words for name in _TOLD_IN if (words := record["text"].get(name))}
            told = tuple(columns.get(name, "") for name in _TOLD_IN)
            if any(told) and isinstance(record.get("status"), str):
                found.setdefault(told, {"columns": columns, "status": record["status"]})
    return list(found.values())


def learnt_from(case: Case) -> Text | None:
    """The traits and label of a case, None where no prose decides it."""
    text = next((case["columns"][name] for name in _TOLD_IN if case["columns"].get(name)), None)
    if not text or case["status"] not in STATUSES:
        return None
    mentions, segments = find_dates(text), split_segments(text)
    if find_labels(text, segments, mentions) or is_bare_date(text):
        return None
    items = read_items(text, mentions)
    return traits(items, segments, read_predicates(items, segments)), case["status"]


def learn(texts: Sequence[Text]) -> str:
    """The source of the table of weights."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import normalize

    seen = Counter(trait for found, _ in texts for trait in found)
    rarity = {trait: 1 + math.log((1 + len(texts)) / (1 + n)) for trait, n in seen.items() if n >= SEEN}
    scaled = [{t: n * rarity[t] for t, n in found.items() if t in rarity} for found, _ in texts]
    vectors = DictVectorizer()
    matrix = normalize(vectors.fit_transform(scaled))
    model = LogisticRegression(C=STRENGTH, max_iter=1000, class_weight="balanced")
    model.fit(matrix, [label for _, label in texts])
    assert tuple(model.classes_) == STATUSES, "every status needs a labelled text"
    lines = [
        f"{trait}\t{round(SCALE * rarity[trait])}\t{' '.join(str(round(SCALE * w)) for w in weights)}\n"
        for trait, weights in zip(vectors.feature_names_, model.coef_.T, strict=True)
    ]
    return (
        '"""Each trait of a text: its rarity, and what it speaks for. Made by `make weights`, not by hand."""\n\n'
        "from __future__ import annotations\n\nfrom typing import Final\n\n"
        f"SCALE: Final = {SCALE}\n"
        f'STATUSES: Final = tuple("{" ".join(STATUSES)}".split())\n'
        f"INTERCEPTS: Final = ({', '.join(str(round(SCALE * b)) for b in model.intercept_)})\n"
        f'WEIGHTS: Final = """\\\n{"".join(lines)}"""\n'
    )


def main() -> None:
    """Write the table."""
    TABLE.write_text(learn([text for case in labelled_cases() if (text := learnt_from(case))]), "utf-8")


if __name__ == "__main__":
    main()
