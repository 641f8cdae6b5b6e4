"""`documents.parquet` and `tables.parquet`: what was read, and what each table of it is."""

from __future__ import annotations

from pydantic import Field

from schemas.action import Model
from schemas.columns import EXAMPLE_ID, Date, Int32, Int64, Text
from schemas.enums import ErrorCode, WarningCode


class Table(Model):
    """One logical table; its fragments over several pages are one."""

    document_id: str = Field(description="SHA-256 of the source bytes, hex", examples=[EXAMPLE_ID])
    source_file: str = Field(description="path of the source, `/` separated", examples=["ashdale/plan.pdf"])
    table: Int32 = Field(description="1-based logical table", examples=[1])
    page_start: Int32 | None = Field(description="first page, 1-based", examples=[12])
    page_end: Int32 | None = Field(description="last page", examples=[15])
    section: Text | None = Field(description="nearest heading above the table", examples=["Single agency actions"])
    headers: dict[str, str] = Field(
        description="canonical column to printed header",
        examples=[{"action": "Action to take", "target_date_text": "Timescale"}],
    )
    key_text: Text | None = Field(
        description="the legend of a red-amber-green column",
        examples=["Green = complete; Amber = under way; Red = not begun"],
    )
    as_at: Date | None = Field(description="the day the table says it is told as at", examples=["2014-09-01"])
    records: Int32 = Field(description="records read from it", examples=[19])


class Document(Model):
    """One source file, failures included."""

    document_id: str = Field(
        description="SHA-256 of the source bytes, hex; of no bytes where none could be read", examples=[EXAMPLE_ID]
    )
    source_file: str = Field(description="path of the source, `/` separated", examples=["ashdale/plan.pdf"])
    duplicate_of: Text | None = Field(
        description="first `source_file` with the same bytes, whose records stand for both",
        examples=["archive/plan.pdf"],
    )
    download_id: Text | None = Field(
        description="24 hex digits of a Home Office library file name", examples=["64ab00000000000000000cd1"]
    )
    media_type: Text | None = Field(description="what the bytes are", examples=["application/pdf"])
    bytes: Int64 = Field(description="size of the source; 0 where it could not be read", examples=[482113])
    pages: Int32 | None = Field(description="pages or page blocks; null where the format has none", examples=[52])
    pages_with_plan: list[Int32] = Field(description="pages that hold an action plan", examples=[[41, 42, 43]])
    pages_unread: list[Int32] = Field(description="pages that could not be read", examples=[[44]])
    title: Text | None = Field(
        description="title of the document as printed", examples=["Ashdale Domestic Homicide Review: Action Plan"]
    )
    partnership: Text | None = Field(
        description="the community safety partnership that commissioned the review",
        examples=["Safer Ashdale Partnership"],
    )
    review: Text | None = Field(description="the name the review goes by", examples=["Ruby"])
    as_at: Date | None = Field(
        description="the day the document says its progress is told as at", examples=["2014-09-01"]
    )
    as_at_text: Text | None = Field(description="the words that say so", examples=["Progress as at 1 September 2014"])
    protective_marking: Text | None = Field(description="verbatim", examples=["OFFICIAL – SENSITIVE"])
    same_plan_as: list[str] = Field(
        description="source files that probably hold the same plan", examples=[["ashdale/plan.docx"]]
    )
    metadata: dict[str, str] = Field(description="what the user's own sheet says", examples=[{"region": "North"}])
    tables: Int32 = Field(description="tables read as plan", examples=[2])
    actions: Int32 = Field(description="records", examples=[19])
    residue: Int32 = Field(description="lines of residue", examples=[31])
    characters_source: Int64 = Field(description="letters and digits of the pages with a plan", examples=[18250])
    characters_in_records: Int64 = Field(
        description="of those, in records; inherited text counts once", examples=[16900]
    )
    characters_in_headings: Int64 = Field(description="of those, in section headings", examples=[210])
    characters_in_residue: Int64 = Field(description="of those, in other residue", examples=[1140])
    characters_unaccounted: Int64 = Field(description="of those, nowhere: always 0", examples=[0])
    parser_version: str = Field(description="release and source hash of the parser", examples=["0.1.0+1a2b3c4d"])
    error_code: ErrorCode | None = Field(description="stable code of why no page was read, else null")
    error: Text | None = Field(
        description="what is wrong and what to do", examples=["scan.pdf: the file is damaged; get another copy"]
    )
    warnings: list[WarningCode] = Field(description="codes of what a reader should know", examples=[["pages_unread"]])
