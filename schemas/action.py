"""`actions.parquet` and the three tables that hang on it: recommendations, action_agencies, updates."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from schemas.columns import Date, Int32, Text
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

    page: Int32 | None = Field(description="1-based page")
    row: Int32 = Field(description="1-based among all transcribed rows and lines of the page")
    line: Int32 | None = Field(description="1-based line of a text source, else null")
    columns: list[str] = Field(description="the columns that the piece gave text to")
    bbox: list[float] = Field(description="x0, top, x1, bottom in PDF points, origin top left; empty where none")
    reason: str | None = Field(description="why the piece was joined; null for the first")


class TargetDate(Model):
    """One target that the target cell names."""

    date: Date | None = Field(description="last day of the period named; null where no year can be known")
    precision: Precision | None = Field(description="how exactly the text names it")
    part: str | None = Field(description="its letter or number in the cell")
    replaced: bool = Field(description="the cell says that it was extended or superseded")


class Action(Model):
    """One record: the smallest row for which the plan states its own action."""

    action_id: str = Field(description="first 12 characters of `document_id`, `-`, the ordinal in at least four digits")
    recommendation_id: str = Field(description="key of `recommendations.parquet`")
    document_id: str = Field(description="SHA-256 of the source bytes, hex")
    source_file: str = Field(description="path of the source, `/` separated")
    content_hash: str = Field(description="first 16 hex digits of the SHA-256 of the record's own words")
    ordinal: Int32 = Field(description="1-based order in the document")
    table: Int32 = Field(description="1-based logical table")
    section: Text | None = Field(description="nearest heading or section row above")
    section_path: list[str] = Field(description="headings from the outermost in, ending with `section`")
    plan_part: PlanPart | None = Field(description="which part of the plan a heading says this is")
    page_start: Int32 | None = Field(description="first page the row spans, 1-based")
    page_end: Int32 | None = Field(description="last page the row spans")
    fragments: list[FragmentRef] = Field(description="where each piece lay and which columns it gave text to")
    reader: Reader = Field(description="which reader transcribed it")
    inherited: list[str] = Field(description="columns filled down from the row above")
    placed: list[str] = Field(description="columns whose text was assigned by position or content")
    recommendation_number: Text | None = Field(description="as printed, without the word or the full stop")
    recommendation_label: Text | None = Field(description="the number as printed, with its words")
    recommendation: Text | None = Field(description="text of the recommendation, without its printed number")
    scope_text: Text | None = Field(description="the scope cell")
    scope: Scope | None = Field(description="what the scope cell asserts")
    action: Text | None = Field(description="action to take, action required, action taken")
    lead_agency: Text | None = Field(description="the cell of a lead agency column")
    responsible_officer: Text | None = Field(description="the cell of a lead officer column")
    key_milestones: Text | None = Field(description="key milestones")
    evidence: Text | None = Field(description="evidence of achievement, usually the measure intended")
    expected_outcome: Text | None = Field(description="the outcome hoped for")
    target_date_text: Text | None = Field(description="the target date cell")
    rag: Text | None = Field(description="the word of a red-amber-green column")
    progress: Text | None = Field(description="progress, update, status, summary of action taken")
    completion_and_outcome: Text | None = Field(description="date of completion and outcome")
    extra: dict[str, str] = Field(description="any other column, by its printed header")
    agencies: list[str] = Field(description="canonical names, in the order of `action_agencies.parquet`")
    target_date: Date | None = Field(description="last day of the latest period named as a target")
    target_date_precision: Precision | None = Field(description="how exactly `target_date` is named")
    target_date_kind: TargetKind | None = Field(description="what kind of target the cell states; null when blank")
    target_dates: list[TargetDate] = Field(description="every target the cell names, in order")
    completion_date: Date | None = Field(description="last day of the period in which the whole action was completed")
    completion_date_precision: Precision | None = Field(description="how exactly `completion_date` is named")
    completion_date_from: StatusColumn | None = Field(description="the column that names it")
    completion_date_basis: CompletionBasis | None = Field(description="how the column names it")
    reported_on: Date | None = Field(description="the day the status is told as at")
    reported_on_from: ReportedFrom | None = Field(description="where that day stands")
    status: Status = Field(description="what the plan says of the action, at its own date")
    status_phrase: Text | None = Field(description="the words that decided it, exact substrings joined by ` … `")
    status_from: StatusColumn | None = Field(description="the column they stand in")
    status_basis: StatusBasis = Field(description="what kind of words decided it")
    status_alternatives: list[Status] = Field(description="other values that a careful coder could defend")
    open_part: OpenPart | None = Field(description="what of the action is still open")
    corrected: list[str] = Field(description="columns overlaid by a reader's correction")
    warnings: list[WarningCode] = Field(description="codes of what a reader should know")


class Recommendation(Model):
    """One recommendation of a document."""

    recommendation_id: str = Field(description="first 12 characters of `document_id`, `-R`, ordinal in four digits")
    document_id: str = Field(description="SHA-256 of the source bytes, hex")
    source_file: str = Field(description="path of the source, `/` separated")
    number: Text | None = Field(description="as printed")
    text: Text | None = Field(description="text of the recommendation; null where it was lost")
    series: Text | None = Field(description="the heading that numbers it: numbering restarts per agency")
    stated_in: StatedIn = Field(description="where it stands")
    page: Int32 | None = Field(description="1-based page it begins on")
    actions: Int32 = Field(description="records that act on it")
    actions_complete: Int32 = Field(description="of those, complete")
    actions_not_stated: Int32 = Field(description="of those, without a stated status")
    implementation: Implementation = Field(description="what its records say together")


class ActionAgency(Model):
    """One agency of one action."""

    action_id: str = Field(description="key of `actions.parquet`")
    position: Int32 = Field(description="1-based order within the action")
    agency: Text = Field(description="canonical name")
    agency_text: Text = Field(description="as printed")
    from_: AgencySource = Field(alias="from", description="the source that names it")
    sector: Sector = Field(description="the sector it belongs to")
    resolved_by: ResolvedBy = Field(description="how the name was resolved")


class Update(Model):
    """One dated or lettered part of a progress text."""

    action_id: str = Field(description="key of `actions.parquet`")
    sequence: Int32 = Field(description="1-based order in the text")
    part: Text | None = Field(description="its letter or number, null where it has none")
    date: Date | None = Field(description="the date that heads it")
    date_precision: Precision | None = Field(description="how exactly it is named")
    status: Status = Field(description="what this part says")
    text: Text = Field(description="the part, verbatim")
