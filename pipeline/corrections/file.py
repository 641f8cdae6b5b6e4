"""The file of corrections that the review site saves."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from pipeline.errors import ArgumentsError

KIND: Final = "dhr-action-plans corrections"
VERSION: Final = 1
_MOST_BYTES: Final = 200_000_000


def _text(value: object) -> object:
    """As the dataset holds texts: composed letters, line feeds, no space around; a null is blank."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return value
    return unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n")).strip()


Written = Annotated[str, BeforeValidator(_text)]


class Place(BaseModel):
    """Where the first fragment of the record lies."""

    model_config = ConfigDict(frozen=True)

    page: int | None
    row: int
    line: int | None = None


class Correction(BaseModel):
    """One column of one record: what it holds, and what it should."""

    model_config = ConfigDict(frozen=True)

    document_id: str
    source_file: str = ""
    fragment: Place
    content_hash: str
    column: str
    old: Written
    new: Written


class CorrectionFile(BaseModel):
    """The whole file."""

    model_config = ConfigDict(frozen=True)

    kind: Literal["dhr-action-plans corrections"]
    version: Literal[1]
    corrections: list[Correction] = Field(max_length=1_000_000)


def read_corrections(path: Path) -> list[Correction]:
    """The corrections of a file, in its order. Raises ArgumentsError where it is none."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ArgumentsError(f"{path} is too large to be a file of corrections")
        return CorrectionFile.model_validate(json.loads(path.read_bytes())).corrections
    except OSError as error:
        raise ArgumentsError(f"Cannot read {path}: {error.strerror or error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise ArgumentsError(
            f"{path} is no file of corrections as the review site saves it ({where}: {first['msg']})"
        ) from error
    except (ValueError, RecursionError) as error:
        raise ArgumentsError(f"{path} is no JSON: {error}") from error
