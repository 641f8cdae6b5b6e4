"""Overlays corrections on the records of one document: the words that a reader gives, and what follows from them.

What a reader says of a column stands, whatever words are corrected beside it. Columns that interpret corrected words
are interpreted anew, but only where reading the old words again gives what the dataset holds: where it does not, for
want of what the parser knew of the whole document, they are left as they are and that is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, Final

from pydantic import ValidationError

from normalizers.agencies import Names, find_agencies, learn_names
from normalizers.derived import Derived, derive
from normalizers.records import agencies_of, implementation_of, updates_of
from normalizers.status import read_key
from pipeline.corrections.codes import CorrectionCode
from pipeline.corrections.columns import CODES, EXTRA, TEXTS, is_correctable, text_of, value_of
from pipeline.corrections.file import Correction
from schemas.action import Action, ActionAgency, Recommendation, Update
from schemas.columns import COLUMNS, FILLED_DOWN
from schemas.document import Document, Table
from schemas.enums import Status, StatusBasis, WarningCode

_GROUPS: Final[dict[str, tuple[str, ...]]] = {
    "scope": ("scope",),
    "target_date": ("target_date", "target_date_precision", "target_date_kind", "target_dates"),
    "reported_on": ("reported_on", "reported_on_from"),
    "status": (
        "status",
        "status_phrase",
        "status_from",
        "status_basis",
        "status_alternatives",
        "open_part",
        "completion_date",
        "completion_date_precision",
        "completion_date_from",
        "completion_date_basis",
    ),
}
"""Columns that are interpreted together: what decides one decides the others."""
_NAMING: Final = frozenset({"lead_agency", "action", "responsible_officer"})
"""Columns that name agencies."""
_OPEN: Final = (Status.PARTIALLY_COMPLETE, Status.ONGOING)


@dataclass
class Contents:
    """The rows of one document that corrections can change, and those that they are interpreted with."""

    document: Document
    actions: list[Action]
    recommendations: list[Recommendation]
    agencies: list[ActionAgency]
    updates: list[Update]
    tables: list[Table]
    left: Sequence[str] = ()
    """The texts of its residue."""


@dataclass(frozen=True)
class Outcome:
    """What became of one correction; `kept` are columns that were not interpreted anew though they rest on it."""

    correction: Correction
    code: CorrectionCode
    detail: str = ""
    kept: tuple[str, ...] = ()


def overlay(contents: Contents, corrections: Iterable[Correction]) -> list[Outcome]:
    """Apply corrections to the rows of their document, in place; what became of each, in order.

    Each is held against what the corrections before it have made of the record.
    """
    return _Overlay(contents).apply(corrections)


@dataclass
class _Overlay:
    contents: Contents
    _touched: set[str] = field(default_factory=set)

    def apply(self, corrections: Iterable[Correction]) -> list[Outcome]:
        outcomes = [self._apply(correction) for correction in corrections]
        self._count_again()
        return outcomes

    def _apply(self, correction: Correction) -> Outcome:
        at = self._find(correction)
        if isinstance(at, CorrectionCode):
            return Outcome(correction, at)
        action, column = self.contents.actions[at], correction.column
        if not is_correctable(column, action):
            return Outcome(correction, CorrectionCode.UNKNOWN_COLUMN)
        held = text_of(action, column)
        if held == correction.new:
            return Outcome(correction, CorrectionCode.ALREADY_SO)
        if held != correction.old:
            return Outcome(correction, CorrectionCode.OLD_TEXT_DIFFERS, detail=held)
        try:
            changed = [(i, self._corrected(self.contents.actions[i], correction)) for i in self._sharing(at, column)]
        except (ValueError, ValidationError) as error:
            return Outcome(correction, CorrectionCode.INVALID_VALUE, detail=str(error).partition("\n")[0])
        kept: dict[str, None] = {}
        for i, (new, left) in changed:
            self._replace(i, new)
            kept |= dict.fromkeys(left)
        return Outcome(correction, CorrectionCode.APPLIED, kept=tuple(kept))

    # -- finding -----------------------------------------------------------------------------------

    def _find(self, correction: Correction) -> int | CorrectionCode:
        """The record by its words, else by its place: a newer parser may read its words otherwise."""
        numbered = list(enumerate(self.contents.actions))
        same_words = [i for i, action in numbered if action.content_hash == correction.content_hash]
        if len(same_words) == 1:
            return same_words[0]
        among = same_words or [i for i, _ in numbered]
        here = [i for i in among if _begins(self.contents.actions[i], correction)]
        if len(here) == 1:
            return here[0]
        return CorrectionCode.AMBIGUOUS_RECORD if here or same_words else CorrectionCode.UNKNOWN_RECORD

    def _sharing(self, at: int, column: str) -> list[int]:
        """The record, and those to which the same printed words of a recommendation were handed down."""
        action = self.contents.actions[at]
        if column not in FILLED_DOWN:
            return [at]
        return [
            i
            for i, other in enumerate(self.contents.actions)
            if i == at
            or (
                other.recommendation_id == action.recommendation_id
                and getattr(other, column) == getattr(action, column)
                and (column in other.inherited or column in action.inherited)
            )
        ]

    # -- changing ----------------------------------------------------------------------------------

    def _corrected(self, action: Action, correction: Correction) -> tuple[Action, list[str]]:
        """The record with the new text and all that follows from it, and the columns that could not follow."""
        column = correction.column
        values: dict[str, Any] = {"corrected": _named(action, column)}
        kept: list[str] = []
        if column.startswith(EXTRA):
            header = column.removeprefix(EXTRA)
            values["extra"] = {k: v for k, v in {**action.extra, header: correction.new}.items() if v}
        else:
            values[column] = value_of(column, correction.new)
            values |= _of_evidence(action, column, values[column])
            if column in TEXTS:
                follows, kept = self._following(action, {**_texts(action), column: values[column]})
                values |= follows
        return Action.model_validate({**dict(action), **values}), kept

    def _following(self, action: Action, texts: Mapping[str, str | None]) -> tuple[dict[str, Any], list[str]]:
        """The columns that are interpreted anew, and those that cannot be."""
        before, after = self._derived(action, _texts(action)), self._derived(action, texts)
        values: dict[str, Any] = {}
        kept: list[str] = []
        for name, group in _GROUPS.items():
            if all(before.values[c] == after.values[c] for c in group):
                continue
            told = set(group) & set(action.corrected)
            if told or any(before.values[c] != getattr(action, c) for c in group):
                kept += [name] if not told else []
                continue
            values |= {c: after.values[c] for c in group}
        if "status" in values or before.warnings != after.warnings:
            codes = (set(action.warnings) - before.warnings) | after.warnings
            values["warnings"] = [code for code in WarningCode if code in codes]
        return values, kept

    def _derived(self, action: Action, texts: Mapping[str, str | None]) -> Derived:
        table = next((t for t in self.contents.tables if t.table == action.table), None)
        return derive(
            texts,
            key=read_key(table.key_text or "") if table else {},
            table_as_at=table.as_at if table else None,
            document_as_at=self.contents.document.as_at,
        )

    def _replace(self, i: int, new: Action) -> None:
        old = self.contents.actions[i]
        self._touched.add(new.recommendation_id)
        if any(getattr(old, column) != getattr(new, column) for column in _NAMING):
            new = self._named_anew(old, new)
        if old.progress != new.progress:
            self._split_anew(old, new)
        self.contents.actions[i] = new

    def _named_anew(self, old: Action, new: Action) -> Action:
        """Its agencies found again, if finding them in the old words gives those that it has."""
        at = [row for row in self.contents.agencies if row.action_id == old.action_id]
        if self._agencies(old) != at:
            return new
        found = self._agencies(new)
        others = [row for row in self.contents.agencies if row.action_id != old.action_id]
        self.contents.agencies = sorted([*others, *found], key=lambda row: (_ordinal(row), row.position))
        return new.model_copy(update={"agencies": [row.agency for row in found]})

    def _agencies(self, action: Action) -> list[ActionAgency]:
        found = find_agencies(
            lead_agency=action.lead_agency,
            action=action.action,
            responsible_officer=action.responsible_officer,
            section=action.section,
            section_path=tuple(action.section_path),
            names=self._names,
        )
        return agencies_of(action.action_id, found)

    @cached_property
    def _names(self) -> Names:
        """What the texts of the dataset define: those of the document's prose pages are not in it."""
        actions = self.contents.actions
        return learn_names(
            [*self.contents.left, *(t for a in actions for t in (*_texts(a).values(), *a.extra.values()) if t)]
        )

    def _split_anew(self, old: Action, new: Action) -> None:
        own = [row for row in self.contents.updates if row.action_id == old.action_id]
        if updates_of(old.action_id, _texts(old)) != own:
            return
        others = [row for row in self.contents.updates if row.action_id != old.action_id]
        parts = updates_of(new.action_id, _texts(new))
        self.contents.updates = sorted([*others, *parts], key=lambda row: (_ordinal(row), row.sequence))

    def _count_again(self) -> None:
        """The recommendations of the records that were changed."""
        for i, row in enumerate(self.contents.recommendations):
            if row.recommendation_id not in self._touched:
                continue
            own = [a for a in self.contents.actions if a.recommendation_id == row.recommendation_id]
            values = {
                "actions_complete": sum(a.status is Status.COMPLETE for a in own),
                "actions_not_stated": sum(a.status is Status.NOT_STATED for a in own),
                "implementation": implementation_of(own),
            }
            if any("recommendation" in a.corrected for a in own):
                values["text"] = own[0].recommendation
            if any("recommendation_number" in a.corrected for a in own):
                values["number"] = own[0].recommendation_number
            self.contents.recommendations[i] = Recommendation.model_validate({**dict(row), **values})


def _begins(action: Action, correction: Correction) -> bool:
    first = action.fragments[0]
    return (first.page, first.row) == (correction.fragment.page, correction.fragment.row)


def _ordinal(row: ActionAgency | Update) -> int:
    return int(row.action_id.rpartition("-")[2])


def _texts(action: Action) -> dict[str, str | None]:
    return {column: getattr(action, column) for column in COLUMNS}


def _named(action: Action, column: str) -> list[str]:
    return [*action.corrected, *([column] if column not in action.corrected else [])]


def _of_evidence(action: Action, column: str, value: Any) -> dict[str, Any]:
    """What a column's evidence becomes when a reader says what the column holds: no words decide it any more."""
    if column == "status":
        values: dict[str, Any] = {
            "status_phrase": None,
            "status_from": None,
            "status_basis": StatusBasis.NONE,
            "status_alternatives": [],
        }
        if value not in _OPEN and "open_part" not in action.corrected:
            values["open_part"] = None
        if value is not Status.COMPLETE and "completion_date" not in action.corrected:
            values |= _no_completion()
        return values
    if column == "completion_date":
        precision = _precision(action, column, value)
        return {"completion_date_from": None, "completion_date_basis": None, **precision}
    if column == "target_date":
        return _precision(action, column, value)
    if column == "reported_on":
        return {"reported_on_from": None}
    return {}


def _precision(action: Action, column: str, value: date | None) -> dict[str, Any]:
    """A day, where a reader names one and does not say that it stands for more."""
    name = f"{column}_precision"
    if name in action.corrected:
        return {}
    return {name: CODES[name].of("day") if value else None}


def _no_completion() -> dict[str, Any]:
    names = ("completion_date", "completion_date_precision", "completion_date_from", "completion_date_basis")
    return dict.fromkeys(names)
