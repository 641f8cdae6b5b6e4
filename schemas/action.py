"""`actions.parquet` and the three tables that hang on it: recommendations, action_agencies, updates."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from schemas.columns import EXAMPLE_ID, Date, Int32, Text
from schemas.enums import (
    AgencySource,
    CompletionBasis,
    Implementation,
    OpenPart,
    PlanPart,
    Precision,
    Reader,
    ReportedFrom,
    ResolvedBy,
    Scope,
    Sector,
    StatedIn,
    Status,
    StatusBasis,
    StatusColumn,
    TargetKind,
    WarningCode,
)


class Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class FragmentRef(Model):
    """Where one piece of a record lay."""

    page: Int32 | None = Field(description="1-based page", examples=[12])
    row: Int32 = Field(description="1-based among all transcribed rows and lines of the page", examples=[3])
    line: Int32 | None = Field(description="1-based line of a text source, else null", examples=[214])
    columns: list[str] = Field(description="the columns that the piece gave text to", examples=[["action", "progress"]])
    bbox: list[float] = Field(
        description="x0, top, x1, bottom in PDF points, origin top left; empty where none",
        examples=[[36.0, 120.5, 560.0, 188.25]],
    )
    reason: str | None = Field(
        description="why the piece was joined; null for the first", examples=["carries on the row above the page break"]
    )


class TargetDate(Model):
    """One target that the target cell names."""

    date: Date | None = Field(
        description="last day of the period named; null where no year can be known", examples=["2014-06-30"]
    )
    precision: Precision | None = Field(description="how exactly the text names it")
    part: str | None = Field(description="its letter or number in the cell", examples=["a"])
    replaced: bool = Field(description="the cell says that it was extended or superseded", examples=[False])


class Action(Model):
    """One record: the smallest row for which the plan states its own action."""

    action_id: str = Field(
        description="first 12 characters of `document_id`, `-`, the ordinal in at least four digits",
        examples=["0a1b2c3d4e5f-0007"],
    )
    recommendation_id: str = Field(description="key of `recommendations.parquet`", examples=["0a1b2c3d4e5f-R0003"])
    document_id: str = Field(description="SHA-256 of the source bytes, hex", examples=[EXAMPLE_ID])
    source_file: str = Field(description="path of the source, `/` separated", examples=["ashdale/plan.pdf"])
    content_hash: str = Field(
        description="first 16 hex digits of the SHA-256 of the record's own words", examples=["3f9a0c1d2e4b5a67"]
    )
    ordinal: Int32 = Field(description="1-based order in the document", examples=[7])
    table: Int32 = Field(description="1-based logical table", examples=[1])
    section: Text | None = Field(
        description="nearest heading or section row above", examples=["Ashdale Women's Refuge"]
    )
    section_path: list[str] = Field(
        description="headings from the outermost in, ending with `section`",
        examples=[["Single agency actions", "Ashdale Women's Refuge"]],
    )
    plan_part: PlanPart | None = Field(description="which part of the plan a heading says this is")
    page_start: Int32 | None = Field(description="first page the row spans, 1-based", examples=[12])
    page_end: Int32 | None = Field(description="last page the row spans", examples=[13])
    fragments: list[FragmentRef] = Field(description="where each piece lay and which columns it gave text to")
    reader: Reader = Field(description="which reader transcribed it")
    inherited: list[str] = Field(
        description="columns filled down from the row above", examples=[["recommendation", "recommendation_number"]]
    )
    placed: list[str] = Field(
        description="columns whose text was assigned by position or content", examples=[["target_date_text"]]
    )
    recommendation_number: Text | None = Field(
        description="as printed, without the word or the full stop", examples=["2.1"]
    )
    recommendation_label: Text | None = Field(
        description="the number as printed, with its words", examples=["Recommendation 2.1"]
    )
    recommendation: Text | None = Field(
        description="text of the recommendation, without its printed number",
        examples=["The refuge should review how it records consent."],
    )
    scope_text: Text | None = Field(description="the scope cell", examples=["Local"])
    scope: Scope | None = Field(description="what the scope cell asserts")
    action: Text | None = Field(
        description="action to take, action required, action taken",
        examples=["Revise the consent form and brief all staff"],
    )
    lead_agency: Text | None = Field(
        description="the cell of a lead agency column", examples=["Ashdale Women's Refuge"]
    )
    responsible_officer: Text | None = Field(
        description="the cell of a lead officer column", examples=["Service Manager"]
    )
    key_milestones: Text | None = Field(
        description="key milestones", examples=["Draft form by May; staff briefed by July"]
    )
    evidence: Text | None = Field(
        description="evidence of achievement, usually the measure intended",
        examples=["Revised form; briefing attendance list"],
    )
    expected_outcome: Text | None = Field(
        description="the outcome hoped for", examples=["Consent is recorded at first contact"]
    )
    target_date_text: Text | None = Field(description="the target date cell", examples=["End of July 2014"])
    rag: Text | None = Field(description="the word of a red-amber-green column", examples=["Green"])
    progress: Text | None = Field(
        description="progress, update, status, summary of action taken",
        examples=["Form revised and in use since June 2014. COMPLETE"],
    )
    completion_and_outcome: Text | None = Field(description="date of completion and outcome", examples=["24/06/2014"])
    extra: dict[str, str] = Field(
        description="any other column, by its printed header", examples=[{"Resources": "Within budget"}]
    )
    agencies: list[str] = Field(
        description="canonical names, in the order of `action_agencies.parquet`", examples=[["Ashdale Women's Refuge"]]
    )
    target_date: Date | None = Field(
        description="last day of the latest period named as a target", examples=["2014-07-31"]
    )
    target_date_precision: Precision | None = Field(description="how exactly `target_date` is named")
    target_date_kind: TargetKind | None = Field(description="what kind of target the cell states; null when blank")
    target_dates: list[TargetDate] = Field(description="every target the cell names, in order")
    completion_date: Date | None = Field(
        description="last day of the period in which the whole action was completed", examples=["2014-06-30"]
    )
    completion_date_precision: Precision | None = Field(description="how exactly `completion_date` is named")
    completion_date_from: StatusColumn | None = Field(description="the column that names it")
    completion_date_basis: CompletionBasis | None = Field(description="how the column names it")
    reported_on: Date | None = Field(description="the day the status is told as at", examples=["2014-09-01"])
    reported_on_from: ReportedFrom | None = Field(description="where that day stands")
    status: Status = Field(description="what the plan says of the action, at its own date")
    status_phrase: Text | None = Field(
        description="the words that decided it, exact substrings joined by ` … `", examples=["COMPLETE"]
    )
    status_from: StatusColumn | None = Field(description="the column they stand in")
    status_basis: StatusBasis = Field(description="what kind of words decided it")
    status_alternatives: list[Status] = Field(
        description="other values that a careful coder could defend", examples=[["partially_complete"]]
    )
    open_part: OpenPart | None = Field(description="what of the action is still open")
    corrected: list[str] = Field(description="columns overlaid by a reader's correction", examples=[["progress"]])
    warnings: list[WarningCode] = Field(
        description="codes of what a reader should know", examples=[["uncertain_merge"]]
    )


class Recommendation(Model):
    """One recommendation of a document."""

    recommendation_id: str = Field(
        description="first 12 characters of `document_id`, `-R`, ordinal in four digits",
        examples=["0a1b2c3d4e5f-R0003"],
    )
    document_id: str = Field(description="SHA-256 of the source bytes, hex", examples=[EXAMPLE_ID])
    source_file: str = Field(description="path of the source, `/` separated", examples=["ashdale/plan.pdf"])
    number: Text | None = Field(description="as printed", examples=["2.1"])
    text: Text | None = Field(
        description="text of the recommendation; null where it was lost",
        examples=["The refuge should review how it records consent."],
    )
    series: Text | None = Field(
        description="the heading that numbers it: numbering restarts per agency", examples=["Ashdale Women's Refuge"]
    )
    stated_in: StatedIn = Field(description="where it stands")
    page: Int32 | None = Field(description="1-based page it begins on", examples=[12])
    actions: Int32 = Field(description="records that act on it", examples=[2])
    actions_complete: Int32 = Field(description="of those, complete", examples=[1])
    actions_not_stated: Int32 = Field(description="of those, without a stated status", examples=[0])
    implementation: Implementation = Field(description="what its records say together")


class ActionAgency(Model):
    """One agency of one action."""

    action_id: str = Field(description="key of `actions.parquet`", examples=["0a1b2c3d4e5f-0007"])
    position: Int32 = Field(description="1-based order within the action", examples=[1])
    agency: Text = Field(description="canonical name", examples=["Ashdale Clinical Commissioning Group"])
    agency_text: Text = Field(description="as printed", examples=["Ashdale CCG"])
    from_: AgencySource = Field(alias="from", description="the source that names it")
    sector: Sector = Field(description="the sector it belongs to")
    resolved_by: ResolvedBy = Field(description="how the name was resolved")


class Update(Model):
    """One dated or lettered part of a progress text."""

    action_id: str = Field(description="key of `actions.parquet`", examples=["0a1b2c3d4e5f-0007"])
    sequence: Int32 = Field(description="1-based order in the text", examples=[1])
    part: Text | None = Field(description="its letter or number, null where it has none", examples=["a"])
    date: Date | None = Field(description="the date that heads it", examples=["2014-06-30"])
    date_precision: Precision | None = Field(description="how exactly it is named")
    status: Status = Field(description="what this part says")
    text: Text = Field(description="the part, verbatim", examples=["June 2014: form revised and in use"])
