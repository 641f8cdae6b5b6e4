"""Writes a dataset anew with corrections overlaid; the one that they were made on is left as it is."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from pipeline.commit import finish, staged
from pipeline.corrections.codes import DONE, CorrectionCode
from pipeline.corrections.file import Correction, read_corrections
from pipeline.corrections.overlay import Contents, Outcome, overlay
from pipeline.errors import ArgumentsError, RunError
from pipeline.layout import JOURNAL, PACKAGE_FILE, holds_dataset
from pipeline.lock import only_run_in
from pipeline.previous import Previous
from pipeline.results import as_kept
from pipeline.storage import LocalStorage
from schemas.action import Action, ActionAgency, Recommendation, Update
from schemas.arrow import to_table
from schemas.document import Document, Table

if TYPE_CHECKING:
    from pydantic import BaseModel


@dataclass(frozen=True)
class Applied:
    """What became of each correction, in the order of the file."""

    outcomes: list[Outcome]

    @property
    def counts(self) -> dict[CorrectionCode, int]:
        found = Counter(outcome.code for outcome in self.outcomes)
        return {code: found[code] for code in CorrectionCode if found[code]}

    @property
    def refused(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if outcome.code not in DONE]


def apply_corrections(folder: Path, file: Path, out: Path) -> Applied:
    """Read the dataset in `folder`, overlay the corrections in `file`, write the whole to `out`.

    Raises ArgumentsError where one of them is not what it should be, RunError where there is no reading or writing, or
    `out` holds a dataset of other documents. Whatever is raised, both folders are as they were.
    """
    corrections = read_corrections(file)
    if not holds_dataset(folder):
        raise ArgumentsError(f"{folder} holds no dataset: name a folder that `dhr-plans parse --out` has written")
    if folder.resolve() == out.resolve():
        raise ArgumentsError("--out is the folder of the dataset itself, which is left as it is: name another")
    source, target = LocalStorage(folder), LocalStorage(out)
    if source.exists(JOURNAL):
        raise RunError(f"A run over {folder} was ended while it wrote: run `dhr-plans parse` again first")
    previous = Previous(source)
    _refuse_to_drop(previous, Previous(target), out)
    with only_run_in(out):
        finish(target)
        return Applied(_write(folder, previous, target, corrections))


def _refuse_to_drop(previous: Previous, there: Previous, out: Path) -> None:
    others = sorted(set(there.source_files()) - set(previous.source_files()))
    if others:
        raise RunError(f"{out} holds a dataset with other documents ({others[0]} among them): write to another folder")


def _write(folder: Path, previous: Previous, target: LocalStorage, corrections: Sequence[Correction]) -> list[Outcome]:
    waiting: dict[str, list[int]] = {}
    for i, correction in enumerate(corrections):
        waiting.setdefault(correction.document_id, []).append(i)
    outcomes: dict[int, Outcome] = {}
    with staged(target) as writer:
        writer.sheet = _account(folder)
        for document, tables in previous.contents():
            wanted = waiting.pop(document.document_id, []) if "actions" in tables else []
            if wanted:
                contents = _contents(document, tables)
                told = overlay(contents, [corrections[i] for i in wanted])
                outcomes |= dict(zip(wanted, told, strict=True))
                tables = tables | _tables(contents)
            writer.add(document, {name: as_kept(name, table) for name, table in tables.items() if table.num_rows})
    for i in (i for places in waiting.values() for i in places):
        outcomes[i] = Outcome(corrections[i], CorrectionCode.UNKNOWN_DOCUMENT)
    return [outcomes[i] for i in range(len(corrections))]


def _account(folder: Path) -> dict[str, Any] | None:
    """What the package says of a sheet that was joined, whose values the documents still carry."""
    account: dict[str, Any] | None = json.loads((folder / PACKAGE_FILE).read_bytes()).get("metadata")
    return account


def _contents(document: Document, tables: dict[str, pa.Table]) -> Contents:
    return Contents(
        document,
        actions=[Action.model_validate(row | {"extra": dict(row["extra"])}) for row in _rows(tables, "actions")],
        recommendations=[Recommendation.model_validate(row) for row in _rows(tables, "recommendations")],
        agencies=[ActionAgency.model_validate(row) for row in _rows(tables, "action_agencies")],
        updates=[Update.model_validate(row) for row in _rows(tables, "updates")],
        tables=[Table.model_validate(row | {"headers": dict(row["headers"])}) for row in _rows(tables, "tables")],
        left=[row["text"] for row in _rows(tables, "residue")],
    )


def _rows(tables: dict[str, pa.Table], name: str) -> list[dict[str, Any]]:
    return tables[name].to_pylist() if name in tables else []


def _tables(contents: Contents) -> dict[str, pa.Table]:
    """The rows that corrections can have changed."""
    rows: dict[str, tuple[type[BaseModel], Sequence[BaseModel]]] = {
        "actions": (Action, contents.actions),
        "recommendations": (Recommendation, contents.recommendations),
        "action_agencies": (ActionAgency, contents.agencies),
        "updates": (Update, contents.updates),
    }
    return {name: to_table(model, found) for name, (model, found) in rows.items()}
