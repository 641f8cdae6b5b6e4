"""Accuracy on the labelled sets: `python -m evaluation`.

Misses are printed of the part to build on alone. `--reveal` prints those of the measured part too; once a rule has
been made with one of them in view, the part measures nothing any more, so say where you have used it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import click

from evaluation.labelled_sets import Part, Subject, load
from evaluation.measures import Miss, measure_agencies, measure_dates, measure_names, measure_status
from schemas.enums import Status

ASKED: Final[Mapping[Subject, float]] = {
    Subject.STATUS: 0.92,
    Subject.DATES: 0.97,
    Subject.AGENCIES: 0.93,
    Subject.NAMES: 0.95,
}
"""What the measured part is to reach."""

TITLES: Final[Mapping[Part, str]] = {Part.BUILD: "to build on", Part.MEASURED: "only measured"}


@click.command()
@click.option("--reveal", is_flag=True, help="Print the misses of the measured part too, which spends it.")
def main(reveal: bool) -> None:
    """Measure the reading of statuses, target dates, agencies and personal names on the labelled sets."""
    for part in Part:
        shown = part is Part.BUILD or reveal
        for line in report(part, misses=shown):
            click.echo(line)


def report(part: Part, *, misses: bool) -> Iterator[str]:
    """The lines of the report on one part."""
    yield f"== {TITLES[part]} =="
    status = measure_status(load(Subject.STATUS, part))
    yield _figure(Subject.STATUS, f"{status.right} of {status.cases} right", status.right / status.cases)
    yield f"   completion dates {status.dates_right} of {status.dates}, open parts {status.open_right} of {status.open}"
    yield from _matrix(status.confusion)
    dates = measure_dates(load(Subject.DATES, part))
    yield _figure(Subject.DATES, f"{dates.right} of {dates.cases} right", dates.right / dates.cases)
    yield f"   lists of targets {dates.lists_right} of {dates.lists}"
    agencies = measure_agencies(load(Subject.AGENCIES, part))
    counted = f"{agencies.hits} of {agencies.labelled} names, {agencies.found} found, F1"
    yield _figure(Subject.AGENCIES, counted, agencies.f1)
    names = measure_names(load(Subject.NAMES, part))
    said = names.measured
    counted = (
        f"{said.replaced} of {said.labelled} found, {said.exact} of {said.found} found without a word too many, recall"
    )
    yield _figure(Subject.NAMES, counted, said.replaced / said.labelled)
    if misses:
        found = (status.misses, dates.misses, agencies.misses, names.misses)
        for subject, missed in zip(Subject, found, strict=True):
            yield from _listed(subject, missed)
    yield ""


def _figure(subject: Subject, counted: str, share: float) -> str:
    return f"{subject}: {counted} ({share:.3f}; asked {ASKED[subject]:.2f})"


def _matrix(confusion: Mapping[tuple[str, str], int]) -> Iterator[str]:
    """Labels down, readings across."""
    names = [s.value for s in Status]
    width = max(map(len, names))
    columns = "".join(f"{_initials(name):>5}" for name in names)
    yield f"   {'label / read as':{width}}{columns}"
    for label in names:
        counts = "".join(f"{confusion.get((label, read), 0) or '.':>5}" for read in names)
        yield f"   {label:{width}}{counts}"


def _initials(name: str) -> str:
    """`partially_complete` → `PC`, `complete` → `C`; `not_started` and `not_stated` keep what parts them."""
    special = {"not_started": "NS", "not_stated": "–", "not_progressed": "NP"}
    return special.get(name) or "".join(word[0] for word in name.split("_")).upper()


def _listed(subject: Subject, misses: Sequence[Miss]) -> Iterator[str]:
    for miss in misses:
        yield f"-- {subject}: expected {miss.expected}, read {miss.found} ({miss.why})"
        yield "   " + miss.text.replace("\n", "\n   ")


if __name__ == "__main__":
    main()
