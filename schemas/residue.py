"""`residue.parquet`: text that is in no record, with its reason."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from schemas.columns import EXAMPLE_ID, Int32
from schemas.enums import ResidueReason


class Residue(BaseModel):
    """One piece of text that is in no record."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    document_id: str = Field(description="SHA-256 of the source bytes, hex", examples=[EXAMPLE_ID])
    source_file: str = Field(description="path of the source, `/` separated", examples=["ashdale/plan.pdf"])
    page: Int32 | None = Field(
        description="1-based page; page block for a text dump; null where the format has none", examples=[12]
    )
    row: Int32 = Field(description="1-based among all transcribed rows and lines of the page", examples=[1])
    line: Int32 | None = Field(description="1-based line of a text source", examples=[214])
    bbox: list[float] = Field(
        description="x0, top, x1, bottom in PDF points, origin top left; empty where none",
        examples=[[36.0, 36.0, 300.0, 48.0]],
    )
    reason: ResidueReason = Field(description="why the text is in no record")
    detail: str | None = Field(
        description="what a reader may want to know beyond the reason", examples=["heading printed again"]
    )
    text: str = Field(description="the text, verbatim", examples=["Action plan, page 2 of 9"])
