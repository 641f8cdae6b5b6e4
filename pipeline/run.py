"""One run of `parse`: find, guard what is there, convert, write, count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.batch import convert_all
from pipeline.dataset import Previous, staged
from pipeline.errors import DroppedDocumentsError
from pipeline.sources import find
from pipeline.summary import Summary


@dataclass(frozen=True)
class Outcome:
    """What was written; `unmatched` are folders and patterns that named no file."""

    summary: Summary
    row_counts: dict[str, int]
    unmatched: list[str]


def run(
    inputs: Sequence[str],
    *,
    out: Path,
    root: Path | None = None,
    prune: bool = False,
    add: bool = False,
    watch: Callable[[int, int], None] | None = None,
) -> Outcome:
    """Parse `inputs` into the dataset in `out`; `watch` is told how many documents are done, of how many.

    Raises ArgumentsError where the inputs make no sense, DroppedDocumentsError where `out` has documents that are
    not named and neither `prune` nor `add` is given, RunError where a dataset cannot be read or written. Whatever
    is raised, the dataset in `out` is as it was.
    """
    found = find(inputs, root=root, out=out)
    previous = Previous(out)
    if not (prune or add):
        named = {source.source_file for source in found.sources}
        dropped = sorted(set(previous.source_files()) - named)
        if dropped:
            raise DroppedDocumentsError(str(out), dropped)
    summary = Summary()
    with staged(out) as writer:
        for converted in convert_all(found.sources, previous if add else None):
            writer.add(converted)
            summary.add(converted)
            if watch:
                watch(summary.documents, max(summary.documents, len(found.sources)))
    return Outcome(summary, writer.row_counts, found.unmatched)
