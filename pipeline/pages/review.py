"""The review site: each record beside the pages that it was read from, for people who check the reading by eye."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pipeline.corrections.columns import CODES, DATES, EXTRA, NEVER_BLANK, TEXTS
from pipeline.corrections.file import KIND, VERSION
from pipeline.errors import ArgumentsError, RunError
from pipeline.layout import REVIEW_MARK, REVIEW_NAME, holds_review
from pipeline.pages.drawing import Drawn, Order, draw_all
from pipeline.pages.embedding import packed, rendered
from pipeline.pages.labels import DERIVED, words_of
from pipeline.pages.labels import TEXTS as LABELS
from pipeline.pages.rows import Row, Rows, grouped, rows_of
from pipeline.pages.sources import Problem, locate
from pipeline.pages.wording import Shown, browser_spans, phrase_spans
from schemas.enums import ErrorCode, Reader, ResidueReason, Status, WarningCode

INDEX: Final = "index.html"
_SCRIPTS: Final = ("page.js", "review.js")
_STYLES: Final = ("page.css", "review.css")
_READ: Final = (None, ErrorCode.NO_ACTION_PLAN)


@dataclass(frozen=True)
class Site:
    """What was built."""

    records: int
    pages: int
    problems: list[Problem]


def write_review(folder: Path, sources: Sequence[str], out: Path, *, jobs: int, timeout: float) -> Site:
    """Build the site of the dataset in `folder` with the pages of `sources`, and put it at `out`.

    Raises ArgumentsError where there is no dataset or no source, or `out` holds something else; RunError where there
    is no reading or writing. Whatever is raised, what was at `out` is as it was.
    """
    rows = rows_of(folder)
    _refuse_other(out)
    located = locate(rows.documents, sources)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(dir=out.parent, prefix=f".{out.name}-", suffix=".part"))
        try:
            orders = list(_orders(rows, located.locations))
            drawn = draw_all(orders, part, jobs=jobs, timeout=timeout)
            drawn |= {name: Drawn(problem=problem) for name, problem in located.problems.items()}
            (part / INDEX).write_text(review_of(rows, drawn, title=folder.resolve().name), "utf-8", newline="\n")
            (part / REVIEW_MARK).write_text(json.dumps({"name": REVIEW_NAME}) + "\n", "utf-8")
            part.chmod(0o755)
            _replace(part, out)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    except OSError as error:
        raise RunError(f"Cannot write {out}: {error.strerror or error}") from error
    with_plan = {row["document_id"] for row in rows.actions} | {row["document_id"] for row in rows.residue}
    problems = [drawn[name].problem for name in _in_order(rows, drawn) if name in with_plan]
    pages = sum(len(each.pictures) + len(each.texts) for each in drawn.values())
    return Site(len(rows.actions), pages, [problem for problem in problems if problem is not None])


def review_of(rows: Rows, drawn: dict[str, Drawn], *, title: str) -> str:
    """The page as text: the same rows and pages, the same text."""
    return rendered(
        "review.html",
        scripts=_SCRIPTS,
        styles=_STYLES,
        pictures=True,
        title=title,
        reasons=list(ResidueReason),
        data=packed(_data(rows, drawn, title)),
        lots=(),
    )


def _refuse_other(out: Path) -> None:
    if out.is_dir() and any(out.iterdir()) and not holds_review(out):
        raise ArgumentsError(f"{out} holds something other than a review site: name another folder with --out")
    if out.exists() and not out.is_dir():
        raise ArgumentsError(f"{out} is a file: name a folder with --out")


def _replace(part: Path, out: Path) -> None:
    if out.exists():
        old = Path(tempfile.mkdtemp(dir=out.parent, prefix=f".{out.name}-", suffix=".old"))
        os.replace(out, old / out.name)  # noqa: PTH105 - Path.replace would be called on a folder just the same
        part.replace(out)
        shutil.rmtree(old, ignore_errors=True)
    else:
        part.replace(out)


def _in_order(rows: Rows, drawn: dict[str, Drawn]) -> Iterable[str]:
    return dict.fromkeys(row["document_id"] for row in rows.documents if row["document_id"] in drawn)


def _orders(rows: Rows, locations: dict[str, str]) -> Iterable[Order]:
    """Of each document that was read and is there, the pages that hold records or residue."""
    actions, residue = grouped(rows.actions, "document_id"), grouped(rows.residue, "document_id")
    for document in rows.documents:
        name = document["document_id"]
        if document["duplicate_of"] is not None or document["error_code"] not in _READ or name not in locations:
            continue
        own = actions.get(name, [])
        pieces = [(fragment["page"], action["reader"]) for action in own for fragment in action["fragments"]]
        pages = {page for page, _ in pieces} | {row["page"] for row in residue.get(name, [])}
        if pages:
            scans = {page for page, reader in pieces if reader == Reader.OCR and page is not None}
            yield Order(
                name,
                document["source_file"],
                locations[name],
                document["media_type"] or "",
                tuple(sorted(page for page in pages if page is not None)),
                tuple(sorted(scans)),
            )


def _data(rows: Rows, drawn: dict[str, Drawn], title: str) -> dict[str, Any]:
    standing = [document for document in rows.documents if document["duplicate_of"] is None]
    places = {document["document_id"]: i for i, document in enumerate(standing)}
    return {
        "title": title,
        "kind": KIND,
        "version": VERSION,
        "labels": LABELS | DERIVED,
        "texts": list(TEXTS),
        "dates": list(DATES),
        "codes": {name: [[value.value, words_of(value.value)] for value in kind] for name, kind in CODES.items()},
        "never_blank": sorted(NEVER_BLANK),
        "extra": EXTRA,
        "statuses": [[value.value, words_of(value.value), value.meaning] for value in Status],
        "warnings": {value.value: value.meaning for value in WarningCode},
        "reasons": {value.value: value.meaning for value in ResidueReason},
        "documents": [_document(row, drawn.get(row["document_id"], Drawn())) for row in standing],
        "records": [_record(row, places) for row in rows.actions],
        "residue": [_left(row, places) for row in rows.residue],
    }


def _document(row: Row, drawn: Drawn) -> dict[str, Any]:
    return {
        "id": row["document_id"],
        "file": row["source_file"],
        "title": row["title"],
        "marking": row["protective_marking"],
        "warnings": row["warnings"],
        "version": row["parser_version"],
        "pictures": drawn.pictures,
        "texts": drawn.texts,
        "problem": [drawn.problem.code.value, drawn.problem.message] if drawn.problem else None,
    }


def _record(row: Row, places: dict[str, int]) -> dict[str, Any]:
    """What is not blank of a record."""
    column = row["status_from"]
    text = row[column] if column else None
    marks = browser_spans(Shown(text, phrase_spans(row["status_phrase"], text))) if text else []
    values: dict[str, Any] = {name: row[name] for name in ("section", *TEXTS, *CODES)}
    values |= {name: row[name].isoformat() if row[name] else None for name in DATES}
    values |= {name: row[name] for name in ("warnings", "inherited", "placed", "corrected", "agencies", "extra")}
    values |= {
        "id": row["action_id"],
        "hash": row["content_hash"],
        "ordinal": row["ordinal"],
        "others": row["status_alternatives"],
        "basis": row["status_basis"],
        "from": column,
        "marks": marks,
        "reader": row["reader"],
        "fragments": [_piece(fragment) | {"columns": fragment["columns"]} for fragment in row["fragments"]],
    }
    return {name: value for name, value in values.items() if value} | {"document": places[row["document_id"]]}


def _left(row: Row, places: dict[str, int]) -> dict[str, Any]:
    return _piece(row) | {"document": places[row["document_id"]], "detail": row["detail"], "text": row["text"]}


def _piece(row: Row) -> dict[str, Any]:
    box = [round(value, 1) for value in row["bbox"]]
    return {"page": row["page"], "row": row["row"], "line": row["line"], "box": box, "reason": row["reason"]}
