"""What became of corrections, for people and for machines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from pipeline.corrections.apply import Applied
from pipeline.corrections.codes import DONE, CorrectionCode
from pipeline.corrections.overlay import Outcome
from pipeline.terminal import one_line

_SHOWN: Final = 60


def lines(applied: Applied, out: Path) -> Iterator[tuple[bool, str]]:
    """Each line, and whether it tells of a correction that was refused."""
    for outcome in applied.outcomes:
        if outcome.code not in DONE:
            yield True, f"{outcome.code.value}  {_place(outcome)}: {outcome.code.meaning}{_held(outcome)}"
        elif outcome.kept:
            left = ", ".join(outcome.kept)
            yield False, f"{_place(outcome)}: {left} could not be read anew from the corrected words and is as it was"
    done = sum(outcome.code is CorrectionCode.APPLIED for outcome in applied.outcomes)
    yield False, f"{done} of {len(applied.outcomes)} correction(s) applied: {out}"


def as_json(applied: Applied, out: Path) -> dict[str, Any]:
    return {
        "out": str(out),
        "counts": {code.value: count for code, count in applied.counts.items()},
        "corrections": [
            outcome.correction.model_dump()
            | {"code": outcome.code.value, "detail": outcome.detail, "kept": outcome.kept}
            for outcome in applied.outcomes
        ],
    }


def _place(outcome: Outcome) -> str:
    correction = outcome.correction
    page = "" if correction.fragment.page is None else f" page {correction.fragment.page}"
    name = correction.source_file or correction.document_id[:12]
    return one_line(f"{name}{page} row {correction.fragment.row}, {correction.column}")


def _held(outcome: Outcome) -> str:
    if outcome.code is not CorrectionCode.OLD_TEXT_DIFFERS:
        return f" ({one_line(outcome.detail)})" if outcome.detail else ""
    held = outcome.detail[:_SHOWN] + ("…" if len(outcome.detail) > _SHOWN else "")
    return f" (“{one_line(held)}”)" if held else " (it is blank)"
