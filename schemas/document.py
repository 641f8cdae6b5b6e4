"""`documents.parquet` and `tables.parquet`: what was read, and what each table of it is."""

from __future__ import annotations

from pydantic import Field

from schemas.action import Model
from schemas.columns import Date, Int32, Int64, Text
from schemas.enums import ErrorCode, WarningCode


class Table(Model):
    """One logical table; its fragments over several pages are one."""

    document_id: str = Field(description="SHA-256 of the source bytes, hex")
    source_file: str = Field(description="path of the source, `/` separated")
    table: Int32 = Field(description="1-based logical table")
    page_start: Int32 | None = Field(description="first page, 1-based")
    page_end: Int32 | None = Field(description="last page")
    section: Text | None = Field(description="nearest heading above the table")
    headers: dict[str, str] = Field(description="canonical column to printed header")
    key_text: Text | None = Field(description="the legend of a red-amber-green column")
    as_at: Date | None = Field(description="the day the table says it is told as at")
    records: Int32 = Field(description="records read from it")


class Document(Model):
    """One source file, failures included."""

    document_id: str = Field(description="SHA-256 of the source bytes, hex; of no bytes where none could be read")
    source_file: str = Field(description="path of the source, `/` separated")
    duplicate_of: Text | None = Field(
        description="first `source_file` with the same bytes, whose records stand for both"
    )
    download_id: Text | None = Field(description="24 hex digits of a Home Office library file name")
    media_type: Text | None = Field(description="what the bytes are")
    bytes: Int64 = Field(description="size of the source; 0 where it could not be read")
    pages: Int32 | None = Field(description="pages or page blocks; null where the format has none")
    pages_with_plan: list[Int32] = Field(description="pages that hold an action plan")
    pages_unread: list[Int32] = Field(description="pages that could not be read")
    title: Text | None = Field(description="title of the document as printed")
    partnership: Text | None = Field(description="the community safety partnership that commissioned the review")
    review: Text | None = Field(description="the name the review goes by")
    as_at: Date | None = Field(description="the day the document says its progress is told as at")
    as_at_text: Text | None = Field(description="the words that say so")
    protective_marking: Text | None = Field(description="verbatim")
    same_plan_as: list[str] = Field(description="source files that probably hold the same plan")
    metadata: dict[str, str] = Field(description="what the user's own sheet says")
    tables: Int32 = Field(description="tables read as plan")
    actions: Int32 = Field(description="records")
    residue: Int32 = Field(description="lines of residue")
    characters_source: Int64 = Field(description="letters and digits of the pages with a plan")
    characters_in_records: Int64 = Field(description="of those, in records; inherited text counts once")
    characters_in_headings: Int64 = Field(description="of those, in section headings")
    characters_in_residue: Int64 = Field(description="of those, in other residue")
    characters_unaccounted: Int64 = Field(description="of those, nowhere: always 0")
    parser_version: str = Field(description="release and source hash of the parser")
    error_code: ErrorCode | None = Field(description="stable code of why no page was read, else null")
    error: Text | None = Field(description="what is wrong and what to do")
    warnings: list[WarningCode] = Field(description="codes of what a reader should know")
