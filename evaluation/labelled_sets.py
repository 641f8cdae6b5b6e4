"""The labelled sets: `build` to build on, `measured` only to be counted, each written by an author of its own.

`measured` was split off once, before any rule or weight saw it. Nothing may be tuned to one of its texts. Both parts of
the names were written by the author of their rule, before the rule: what they measure is less than what the others do.
"""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(__file__).parent / "labelled"
Case = dict[str, Any]


class Part(StrEnum):
    """The two parts of each set."""

    BUILD = "build"
    MEASURED = "measured"


class Subject(StrEnum):
    """What is labelled."""

    STATUS = "status"
    DATES = "dates"
    AGENCIES = "agencies"
    NAMES = "names"


def load(subject: Subject, part: Part) -> list[Case]:
    """The cases of one set, in the order of its file."""
    cases: list[Case] = json.loads((FOLDER / part / f"{subject}.json").read_text("utf-8"))
    return cases


def words_of(case: Case) -> int:
    """How many words the columns of a status case hold."""
    return sum(len(text.split()) for text in case["columns"].values())
