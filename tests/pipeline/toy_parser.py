"""A toy parser, so that the pipeline is tested for what it does with results and not for the results."""

from __future__ import annotations

import os
import signal
from dataclasses import dataclass, field

from extractors.errors import ExtractionError
from extractors.limits import Limits
from schemas.action import Action, ActionAgency, FragmentRef, Recommendation, Update
from schemas.document import Table
from schemas.enums import (
    AgencySource,
    ErrorCode,
    Implementation,
    Reader,
    ResidueReason,
    ResolvedBy,
    Sector,
    StatedIn,
    Status,
    StatusBasis,
    StatusColumn,
    WarningCode,
)
from schemas.fragment import Fragment, Page, Transcript, count_characters
from schemas.residue import Residue


@dataclass(frozen=True)
class ToyAccount:
    source: int
    records: int
    headings: int
    residue: int


@dataclass(frozen=True)
class ToyAbout:
    title: str | None = None
    partnership: str | None = None
    review: str | None = None
    as_at: None = None
    as_at_text: str | None = None
    protective_marking: str | None = None


@dataclass(frozen=True)
class ToyInterpretation:
    actions: list[Action]
    recommendations: list[Recommendation]
    agencies: list[ActionAgency]
    updates: list[Update]
    tables: list[Table]
    residue: list[Residue]
    account: ToyAccount
    pages_with_plan: list[int]
    about: ToyAbout = ToyAbout()
    warnings: list[WarningCode] = field(default_factory=list)


def toy_read(data: bytes, name: str, limits: Limits) -> Transcript:
    """A line with tabs is a row, any other a line. Empty and binary bytes fail as the real reader's do."""
    if not data:
        raise ExtractionError(ErrorCode.EMPTY, "the file is empty: get another copy")
    if b"\0" in data:
        raise ExtractionError(ErrorCode.NOT_A_DOCUMENT, "neither text nor a PDF: save it as one of them")
    text = data.decode()
    if text.startswith("CRASH"):
        raise ValueError(f"{object()!r} fell over\nin two lines")
    if text.startswith("INTERRUPT"):
        raise KeyboardInterrupt
    if text.startswith("TERMINATE"):
        os.kill(os.getpid(), signal.SIGTERM)
    fragments = tuple(
        Fragment(1, row, "cells" if "\t" in line else "line", tuple(line.split("\t")), row, (10.4, row * 9.6, 20, 30))
        for row, line in enumerate(text.splitlines(), 1)
    )
    return Transcript("text/plain", (Page(1, fragments, count_characters(text), Reader.TEXT),), 1)


def toy_interpret(transcript: Transcript, *, document_id: str, source_file: str) -> ToyInterpretation:
    """A row is a recommendation, an action, an agency and progress; one that opens with `done` is complete."""
    page = transcript.pages[0]
    rows = [fragment for fragment in page.fragments if fragment.kind == "cells"]
    lines = [fragment for fragment in page.fragments if fragment.kind == "line"]
    short = document_id[:12]
    ids = {"document_id": document_id, "source_file": source_file}
    actions, recommendations, agencies, updates = [], [], [], []
    for ordinal, row in enumerate(rows, 1):
        done = row.cells[0].startswith("done")
        actions.append(_action(short, ids, ordinal, row, done=done))
        recommendations.append(
            Recommendation(
                **ids,
                recommendation_id=f"{short}-R{ordinal:04}",
                number=None,
                text=row.cells[0],
                series=None,
                stated_in=StatedIn.TABLE,
                page=1,
                actions=1,
                actions_complete=int(done),
                actions_not_stated=int(not done),
                implementation=Implementation.ALL_COMPLETE if done else Implementation.NOT_STATED,
            )
        )
        agencies.append(
            ActionAgency(
                action_id=f"{short}-{ordinal:04}",
                position=1,
                agency=row.cells[2],
                agency_text=row.cells[2],
                from_=AgencySource.LEAD_AGENCY,
                sector=Sector.OTHER,
                resolved_by=ResolvedBy.AS_PRINTED,
            )
        )
        updates.append(
            Update(
                action_id=f"{short}-{ordinal:04}",
                sequence=1,
                part="a",
                date=None,
                date_precision=None,
                status=Status.UNCLEAR,
                text=row.cells[1],
            )
        )
    residue = [
        Residue(
            **ids, page=1, row=line.row, line=line.line, bbox=[], reason=ResidueReason.PROSE, detail=None,
            text=line.cells[0],
        )
        for line in lines
    ]  # fmt: skip
    table = Table(
        **ids, table=1, page_start=1, page_end=1, section=None, headers={"action": "What"}, key_text=None, as_at=None,
        records=len(rows),
    )  # fmt: skip
    in_records, in_residue = (
        sum(count_characters(cell) for fragment in group for cell in fragment.cells) for group in (rows, lines)
    )
    return ToyInterpretation(
        actions,
        recommendations,
        agencies,
        updates,
        [table] if rows else [],
        residue,
        ToyAccount(page.characters, in_records, 0, in_residue),
        [1] if rows else [],
    )


def _action(short: str, ids: dict[str, str], ordinal: int, row: Fragment, *, done: bool) -> Action:
    place = FragmentRef(page=1, row=row.row, line=row.line, columns=["action"], bbox=list(row.bbox or ()), reason=None)
    blank = dict.fromkeys(
        name for name in Action.model_fields if name.endswith(("_text", "_date", "_precision", "_from", "_basis"))
    )
    return Action(
        **{
            **dict.fromkeys(Action.model_fields),
            **blank,
            **ids,
            "action_id": f"{short}-{ordinal:04}",
            "recommendation_id": f"{short}-R{ordinal:04}",
            "content_hash": f"{ordinal:016x}",
            "ordinal": ordinal,
            "table": 1,
            "section_path": [],
            "page_start": 1,
            "page_end": 1,
            "fragments": [place],
            "reader": Reader.TEXT,
            "inherited": [],
            "placed": [],
            "recommendation": row.cells[0],
            "action": row.cells[1],
            "lead_agency": row.cells[2],
            "progress": "\n".join(row.cells[3:]) or None,
            "extra": {"Cost": "none"},
            "agencies": [row.cells[2]],
            "target_dates": [],
            "status": Status.COMPLETE if done else Status.NOT_STATED,
            "status_phrase": "done" if done else None,
            "status_from": StatusColumn.PROGRESS if done else None,
            "status_basis": StatusBasis.LABEL if done else StatusBasis.NONE,
            "status_alternatives": [],
            "corrected": [],
            "warnings": [],
        }
    )


PLAN = (
    "Plan of Elmbridge Vale\ndone: train staff\tRun a course\tVale Council\nShare records\tSign a protocol\tVale NHS\n"
)
OTHER_PLAN = "A second plan\nAudit files\tSample ten files\tVale Police\n"
NO_PLAN = "A letter without a table\n"
