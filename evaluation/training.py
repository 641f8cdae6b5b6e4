"""Learns the weights of `normalizers/*_weights.py` from the labelled texts to build on: `make weights`.

Logistic regressions over the traits of `normalizers/wording.py` and `course.py`, each weighed by its rarity. How
strongly they are weighed, and in how many texts a trait must stand, was chosen on texts held out: what only a few
share is of their subject, not of their status. Only texts that no label decides are learnt from, for only those are
given a second opinion; the measured part is not touched.
"""

from __future__ import annotations

import json
import math
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from evaluation.labelled_sets import FOLDER, Case, Part, Subject, load
from normalizers.clauses import read_predicates
from normalizers.course import KINDS, kinds_told, traits_of_course
from normalizers.dates import find_dates, is_bare_date
from normalizers.labels import find_labels
from normalizers.linear import SCALE, Model
from normalizers.segments import split_segments
from normalizers.tagging import read_items
from normalizers.wording import Wording, read_wording
from schemas.enums import Status

ROOT: Final = Path(__file__).parents[1]
SINGLE_TEXTS: Final = ROOT / "tests" / "normalizers" / "data" / "status_texts.json"
FIXTURES: Final = ROOT / "tests" / "fixtures"
WORDINGS: Final = FOLDER / "wordings.json"
"""Progress texts written to learn from: many ways to say each status, the hard ones first."""
SENTENCES: Final = FOLDER / "sentences.json"
"""Single sentences by what they tell: an end, a step, what is to come, what is left, after-care, nothing."""
NORMALIZERS: Final = ROOT / "normalizers"
STATUSES: Final = tuple(sorted(s.value for s in Status if s is not Status.NOT_STATED))

_TOLD_IN: Final = ("completion_and_outcome", "progress")

Text = tuple[Wording, str]
"""The wording of one text and its label."""


def labelled_cases() -> list[Case]:
    """All status cases to build on: whole texts, the short ones of the tests, and the records of the fixtures.

    The short ones count twice, for each shows one thing that the contract says.
    """
    short = [
        {"columns": {"progress": case["text"]} if "text" in case else case["columns"], **case}
        for case in json.loads(SINGLE_TEXTS.read_text("utf-8"))
    ]
    written = [{"columns": {"progress": case["text"]}, **case} for case in json.loads(WORDINGS.read_text("utf-8"))]
    return [*short, *short, *written, *load(Subject.STATUS, Part.BUILD), *_fixture_cases()]


_ALONE: Final = {
    "done": "complete",
    "step": "in_progress",
    "to do": "not_started",
    "dropped": "not_progressed",
    "recurring": "ongoing",
    "aside": "unclear",
}
"""The status of a text that is nothing but one sentence of a kind. What is left, and after-care, presuppose more."""

_TOGETHER: Final = (
    (("done", "care"), "complete", 100),
    (("done", "aside"), "complete", 60),
    (("aside", "done"), "complete", 30),
    (("done", "done"), "complete", 50),
    (("done", "rest"), "partially_complete", 160),
    (("step", "to do"), "in_progress", 100),
    (("step", "step"), "in_progress", 70),
    (("step", "aside"), "in_progress", 60),
    (("aside", "step"), "in_progress", 30),
    (("to do", "aside"), "not_started", 50),
    (("to do", "to do"), "not_started", 30),
    (("aside", "to do"), "not_started", 30),
    (("aside", "dropped"), "not_progressed", 40),
    (("dropped", "aside"), "not_progressed", 25),
    (("step", "dropped"), "not_progressed", 50),
    (("done", "recurring"), "ongoing", 50),
    (("recurring", "aside"), "ongoing", 20),
    (("aside", "aside"), "unclear", 60),
)
"""What sentences of two kinds say together, and how many such texts are put together to learn from."""


def put_together() -> list[Case]:
    """The sentences alone and in pairs drawn by chance, the same ones each time."""
    sentences: dict[str, list[str]] = json.loads(SENTENCES.read_text("utf-8"))
    chance = random.Random(1)
    alone = [(text, status) for kind, status in _ALONE.items() for text in sentences[kind]]
    pairs = [
        (" ".join(chance.choice(sentences[kind]) for kind in kinds), status)
        for kinds, status, number in _TOGETHER
        for _ in range(number)
    ]
    return [{"columns": {"progress": text}, "status": status} for text, status in (*alone, *pairs)]


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
    """The wording and label of a case, None where no prose decides it."""
    text = next((case["columns"][name] for name in _TOLD_IN if case["columns"].get(name)), None)
    if not text or case["status"] not in STATUSES:
        return None
    mentions, segments = find_dates(text), split_segments(text)
    if find_labels(text, segments, mentions) or is_bare_date(text):
        return None
    items = read_items(text, mentions)
    return read_wording(items, segments, read_predicates(items, segments), case.get("action") or ""), case["status"]


def learn(labelled: Sequence[tuple[Mapping[str, float], str]], strength: float, seen: int) -> Learnt:
    """A table learnt from traits and labels; `seen` says in how many of them a trait must stand to be weighed."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import normalize

    counts = Counter(trait for found, _ in labelled for trait in found)
    rarity = {trait: 1 + math.log((1 + len(labelled)) / (1 + n)) for trait, n in counts.items() if n >= seen}
    scaled = [{t: n * rarity[t] for t, n in found.items() if t in rarity} for found, _ in labelled]
    vectors = DictVectorizer()
    matrix = normalize(vectors.fit_transform(scaled))
    model = LogisticRegression(C=strength, max_iter=1000, class_weight="balanced")
    model.fit(matrix, [label for _, label in labelled])
    lines = [
        f"{trait}\t{round(SCALE * rarity[trait])}\t{' '.join(str(round(SCALE * w)) for w in weights)}\n"
        for trait, weights in zip(vectors.feature_names_, model.coef_.T, strict=True)
    ]
    return Learnt(tuple(model.classes_), tuple(round(SCALE * b) for b in model.intercept_), "".join(lines))


@dataclass(frozen=True, slots=True)
class Learnt:
    """What was learnt: the classes, their intercepts, and the table as `normalizers/linear.py` reads it."""

    classes: tuple[str, ...]
    intercepts: tuple[int, ...]
    table: str

    @property
    def model(self) -> Model:
        return Model(self.classes, self.intercepts, self.table)

    def source(self, about: str, classes: str) -> str:
        """The module that holds it; `classes` names the constant for the classes."""
        return (
            f'"""{about}: its rarity, and what it speaks for. Made by `make weights`, not by hand."""\n\n'
            "from __future__ import annotations\n\nfrom typing import Final\n\n"
            f'{classes}: Final = tuple({";".join(self.classes)!r}.split(";"))\n'.replace("'", '"')
            + f"INTERCEPTS: Final = ({', '.join(map(str, self.intercepts))})\n"
            f'WEIGHTS: Final = """\\\n{self.table}"""\n'
        )


def sentences_by_kind(texts: Sequence[Text]) -> list[tuple[Mapping[str, float], str]]:
    """The sentences to learn kinds from: those written for it, and texts of one sentence by their status."""
    kind_of = {status: kind for kind, status in _ALONE.items()}
    written: dict[str, list[str]] = json.loads(SENTENCES.read_text("utf-8"))
    found: list[tuple[Mapping[str, float], str]] = []
    for kind, sentences in written.items():
        for sentence in sentences:
            items = read_items(sentence, find_dates(sentence))
            segments = split_segments(sentence)
            wording = read_wording(items, segments, read_predicates(items, segments), "")
            found.extend((traits, kind) for traits in wording.sentences[:1])
    found.extend((w.sentences[0], kind_of[s]) for w, s in texts if len(w.sentences) == 1 and s in kind_of)
    return found


def main() -> None:
    """Write the tables."""
    whole = [text for case in labelled_cases() if (text := learnt_from(case))]
    together = [text for case in put_together() if (text := learnt_from(case))]
    by_words = learn([(w.whole, status) for w, status in (*whole, *together)], strength=10, seen=5)
    kinds = learn(sentences_by_kind(whole), strength=5, seen=2)
    model = kinds.model
    told = [
        (traits_of_course([kinds_told(s, model) for s in w.sentences]), status)
        for w, status in whole
        if len(w.sentences) > 1
    ]
    course = learn(told, strength=10, seen=1)
    assert by_words.classes == course.classes == STATUSES, "every status needs a labelled text"
    assert kinds.classes == KINDS, "every kind needs a sentence"
    for path, learnt, about, classes in (
        (NORMALIZERS / "wording_weights.py", by_words, "Each trait of a text", "STATUSES"),
        (NORMALIZERS / "sentence_weights.py", kinds, "Each trait of a sentence", "KINDS"),
        (NORMALIZERS / "course_weights.py", course, "Each trait of a course of sentences", "STATUSES"),
    ):
        path.write_text(learnt.source(about, classes), "utf-8")


if __name__ == "__main__":
    main()
