"""One document, from its bytes to typed records; whatever goes wrong with it becomes part of the result."""

from __future__ import annotations

import gc
import hashlib
import re
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from extractors.errors import ExtractionError
from extractors.limits import DEFAULT_LIMITS, Limits
from pipeline.reading import read_bytes
from pipeline.version import parser_version
from schemas.document import Document
from schemas.enums import ErrorCode, ResidueReason, WarningCode

if TYPE_CHECKING:
    from normalizers.records import Interpretation
    from schemas.action import Action, ActionAgency, Recommendation, Update
    from schemas.document import Table
    from schemas.fragment import Transcript
    from schemas.residue import Residue

_DOWNLOAD_ID: Final = re.compile(r"(?<![0-9A-Za-z])[0-9a-fA-F]{24}(?![0-9A-Za-z])")
_PDF: Final = "application/pdf"
NO_BYTES: Final = hashlib.sha256(b"").hexdigest()
OUT_OF_MEMORY: Final = "reading it took more memory than it may: run again with a greater --max-memory"
_ADDRESS: Final = re.compile(r"0x[0-9a-fA-F]+")


@dataclass(frozen=True)
class Converted:
    """A document and all that was read from it; `transcript` is None where no page was read."""

    document: Document
    transcript: Transcript | None = None
    actions: list[Action] = field(default_factory=list)
    recommendations: list[Recommendation] = field(default_factory=list)
    agencies: list[ActionAgency] = field(default_factory=list)
    updates: list[Update] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    residue: list[Residue] = field(default_factory=list)


def convert(source: Path | bytes, *, source_file: str | None = None, limits: Limits = DEFAULT_LIMITS) -> Converted:
    """Read one document from a path or its bytes.

    `source_file` is its name in the records: the file's own by default, `document` for bytes. Nothing is raised
    for a document that cannot be read: its `error_code` and `error` say why. Nothing is written or printed.
    """
    if isinstance(source, bytes):
        with loaded_set_aside():
            return _convert(source, source_file or "document", limits)
    name = source_file or source.name
    try:
        with loaded_set_aside():
            return _convert(read_bytes(source, limits), name, limits)
    except ExtractionError as error:
        return Converted(failed(name, error.code, error.message))
    except OSError as error:
        return Converted(failed(name, ErrorCode.UNREADABLE, not_readable(error)))


@contextmanager
def loaded_set_aside() -> Iterator[None]:
    """The garbage collector looks through what one document makes, not through all that is loaded as well: word
    lists, weights and libraries stay, and looking through them took a tenth of the time.
    """
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def failed(source_file: str, code: ErrorCode, detail: str, *, document_id: str = NO_BYTES, size: int = 0) -> Document:
    """The row of a document of which nothing was read; its bytes count as none where they could not be had."""
    return _document(document_id, size, source_file, error_code=code, error=f"{source_file}: {detail}")


def not_readable(error: OSError) -> str:
    """Without the path, which the message has already and which differs between machines."""
    return f"the file could not be read ({error.strerror or error}); check that it exists and may be read"


def named(document: Document, source_file: str) -> Document:
    """The row of the same bytes under another name, on which some of it depends."""
    error = document.error and source_file + document.error.removeprefix(document.source_file)
    return document.model_copy(
        update={"source_file": source_file, "download_id": download_id(source_file), "error": error}
    )


def download_id(source_file: str) -> str | None:
    """The 24 hex digits of a Home Office library file name.

    >>> download_id("reviews/64AB00000000000000000cd1.pdf")
    '64ab00000000000000000cd1'
    """
    match = _DOWNLOAD_ID.search(source_file.rsplit("/", 1)[-1])
    return match.group().lower() if match else None


def _convert(data: bytes, source_file: str, limits: Limits) -> Converted:
    transcript = None
    ids: dict[str, Any] = {"document_id": hashlib.sha256(data).hexdigest(), "size": len(data)}
    try:
        transcript = _transcribe(data, source_file, limits)
        found = _interpret(transcript, document_id=ids["document_id"], source_file=source_file)
        return Converted(
            _document(**ids, source_file=source_file, **_described(source_file, transcript, found)),
            transcript,
            found.actions,
            found.recommendations,
            found.agencies,
            found.updates,
            found.tables,
            found.residue,
        )
    except ExtractionError as error:
        return Converted(failed(source_file, error.code, error.message, **ids))
    except MemoryError:
        return Converted(failed(source_file, ErrorCode.OUT_OF_MEMORY, OUT_OF_MEMORY, **ids))
    except Exception as error:  # one document's defect must not end a batch; the message says where to look
        return Converted(failed(source_file, ErrorCode.INTERNAL, defect(error), **ids), transcript)


def transcribe(data: bytes, source_file: str, limits: Limits = DEFAULT_LIMITS) -> Transcript:
    """What stands on the pages of a document, as its records were read from it. Raises ExtractionError."""
    return _transcribe(data, source_file, limits)


def _transcribe(data: bytes, source_file: str, limits: Limits) -> Transcript:
    import extractors

    return _with_best_readings(extractors.read(data, source_file, limits), data, limits)


def _with_best_readings(transcript: Transcript, data: bytes, limits: Limits) -> Transcript:
    """Of every page the best reading; where the first is poor in a PDF, camelot is asked for others."""
    from normalizers.readings import best, is_poor

    offered = dict(transcript.readings)
    poor = [page.number for page in transcript.pages if is_poor(page)] if transcript.media_type == _PDF else []
    if poor:
        from extractors.camelot_tables import read_with_camelot

        for number, pages in read_with_camelot(data, poor, limits).items():
            offered[number] = (*offered.get(number, ()), *pages)
    chosen = tuple(best((page, *offered.get(page.number, ()))) for page in transcript.pages)
    return replace(transcript, pages=chosen, readings=offered)


def _interpret(transcript: Transcript, *, document_id: str, source_file: str) -> Interpretation:
    from normalizers.records import interpret

    return interpret(transcript, document_id=document_id, source_file=source_file)


def _described(source_file: str, transcript: Transcript, found: Interpretation) -> dict[str, Any]:
    """What reading tells about a document."""
    account, about = found.account, found.about
    unaccounted = account.source - account.records - account.headings - account.residue
    return {
        "media_type": transcript.media_type,
        "pages": transcript.page_count,
        "pages_with_plan": found.pages_with_plan,
        "pages_unread": list(transcript.pages_unread),
        "title": about.title or transcript.title or None,
        "partnership": about.partnership,
        "review": about.review,
        "as_at": about.as_at,
        "as_at_text": about.as_at_text,
        "protective_marking": about.protective_marking,
        "tables": len(found.tables),
        "actions": len(found.actions),
        "residue": len(found.residue),
        "characters_source": account.source,
        "characters_in_records": account.records,
        "characters_in_headings": account.headings,
        "characters_in_residue": account.residue,
        "characters_unaccounted": unaccounted,
        "error_code": None if found.tables else ErrorCode.NO_ACTION_PLAN,
        "error": None if found.tables else _no_plan(source_file, transcript),
        "warnings": _warnings(transcript, found, unaccounted),
    }


def _no_plan(source_file: str, transcript: Transcript) -> str:
    where = "" if transcript.page_count is None else f" on its {transcript.page_count} page(s)"
    return (
        f"{source_file}: no action plan was found{where}; if it holds one, look with `dhr-plans show --fragments` "
        "at what was read and report the wording of its column headers"
    )


def _warnings(transcript: Transcript, found: Interpretation, unaccounted: int) -> list[WarningCode]:
    by_name = {code.value: code for code in WarningCode}
    codes = {*found.warnings, *(by_name[name] for name in transcript.warnings)}
    if transcript.pages_unread:
        codes.add(WarningCode.PAGES_UNREAD)
    if unaccounted:
        codes.add(WarningCode.UNACCOUNTED_CHARACTERS)
    if any(piece.reason is ResidueReason.INVALID_RECORD for piece in found.residue):
        codes.add(WarningCode.INVALID_ROWS)
    return [code for code in WarningCode if code in codes]


def _document(document_id: str, size: int, source_file: str, **known: Any) -> Document:
    """The row of a document: what its bytes and its name say, and what else is `known`."""
    nothing_read: dict[str, Any] = {
        "duplicate_of": None,
        "media_type": None,
        "pages": None,
        "pages_with_plan": [],
        "pages_unread": [],
        "title": None,
        "partnership": None,
        "review": None,
        "as_at": None,
        "as_at_text": None,
        "protective_marking": None,
        "same_plan_as": [],
        "metadata": {},
        "tables": 0,
        "actions": 0,
        "residue": 0,
        "characters_source": 0,
        "characters_in_records": 0,
        "characters_in_headings": 0,
        "characters_in_residue": 0,
        "characters_unaccounted": 0,
        "error_code": None,
        "error": None,
        "warnings": [],
    }
    return Document(
        document_id=document_id,
        source_file=source_file,
        download_id=download_id(source_file),
        bytes=size,
        parser_version=parser_version(),
        **(nothing_read | known),
    )


def defect(error: Exception) -> str:
    """Kind, place and first line of an exception, without what differs from run to run."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = "/".join(Path(frame.filename).parts[-2:])
    line = _ADDRESS.sub("0x…", str(error).partition("\n")[0])
    what = f"{type(error).__name__} in {place}, {frame.name}" + (f": {line}" if line else "")
    return f"{what}; please report this with the file"
