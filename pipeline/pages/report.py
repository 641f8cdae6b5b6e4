"""The report: one page that shows what a dataset holds, to people who open it in a browser and nothing else."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from pipeline.errors import RunError
from pipeline.pages.embedding import packed, rendered
from pipeline.pages.figures import WITHOUT_STATUS, figures_of
from pipeline.pages.labels import TEXTS, words_of
from pipeline.pages.lateness import Lateness, lateness_of
from pipeline.pages.rows import Row, Rows, grouped, rows_of
from pipeline.pages.wording import Style, Wording, browser_spans, phrase_spans
from schemas.enums import ResolvedBy, Sector, Status, WarningCode

REPORT_FILE: Final = "report.html"
_SCRIPTS: Final = ("page.js", "report.js")
_STYLES: Final = ("page.css", "report.css")
_LOT: Final = 1_000
_TELLING: Final = ("action", "recommendation", "progress")
"""The first of them that is not blank stands for a record in the table."""
_GIST: Final = 300


def write_report(folder: Path, target: Path, style: Style) -> int:
    """Write the report of the dataset in `folder` to a file; how many records it shows.

    Raises ArgumentsError where there is no dataset, RunError where it cannot be read or the file not be written.
    """
    rows = rows_of(folder)
    write_text(target, report_of(rows, style, title=folder.resolve().name))
    return len(rows.actions)


def report_of(rows: Rows, style: Style, *, title: str) -> str:
    """The page as text: the same rows, the same text."""
    wording = style.wording
    rows = replace(rows, action_agencies=[_worded(row, wording) for row in rows.action_agencies])
    return rendered(
        "report.html",
        scripts=_SCRIPTS,
        styles=_STYLES,
        pictures=False,
        title=title,
        figures=figures_of(rows),
        recall=style.recall,
        say=lambda text, document: _say(wording, text, document) or "",
        versions=sorted({document["parser_version"] for document in rows.documents}),
        statuses=list(Status),
        without_status=WITHOUT_STATUS,
        lateness=list(Lateness),
        data=packed(_head(rows, wording)),
        lots=map(packed, _bodies(rows, wording)),
    )


def _worded(row: Row, wording: Wording) -> Row:
    """An agency under the name it is shown by: one that only the plan prints may be a person's, one that the document
    defines or the gazetteer lists is a body's.
    """
    name = row["agency"]
    printed = row["resolved_by"] == ResolvedBy.AS_PRINTED
    return row | {"agency": wording.shown(name).text or name} if printed else row


def write_text(target: Path, text: str) -> None:
    """The whole file or none of it. Raises RunError."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=target.parent, suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            Path(part).chmod(0o644)
            Path(part).replace(target)
        except BaseException:
            Path(part).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise RunError(f"Cannot write {target}: {error.strerror or error}") from error


def _head(rows: Rows, wording: Wording) -> dict[str, Any]:
    """What the table of actions and its filters need, column by column: far smaller than row by row, once packed."""
    agencies = _Index()
    named = grouped(rows.action_agencies, "action_id")
    documents = {document["document_id"]: i for i, document in reversed(list(enumerate(rows.documents)))}
    reviews = _reviews(rows)
    columns: dict[str, Callable[[Row], Any]] = {
        "id": lambda a: a["action_id"],
        "document": lambda a: documents[a["document_id"]],
        "ordinal": lambda a: a["ordinal"],
        "number": lambda a: a["recommendation_number"],
        "pages": lambda a: [a["page_start"], a["page_end"]],
        "status": lambda a: list(Status).index(a["status"]),
        "late": lambda a: list(Lateness).index(lateness_of(a)),
        "target": lambda a: _date(a["target_date"], a["target_date_precision"], a["target_date_kind"]),
        "scope": lambda a: a["scope"],
        "agencies": lambda a: [[agencies.of(r["agency"]), r["sector"]] for r in named.get(a["action_id"], [])],
        "warnings": lambda a: a["warnings"],
        "gist": lambda a: _gist(a, wording, reviews[a["document_id"]]),
    }
    records = {name: [value(action) for action in rows.actions] for name, value in columns.items()}
    return {
        "labels": TEXTS,
        "statuses": [[s.value, words_of(s.value), s.meaning] for s in Status],
        "lateness": [[value.value, words_of(value.value), value.meaning] for value in Lateness],
        "sectors": {value.value: words_of(value.value) for value in Sector},
        "warnings": {value.value: value.meaning for value in WarningCode},
        "agencies": agencies.values,
        "documents": [_document(document, wording) for document in rows.documents],
        "records": records,
    }


def _bodies(rows: Rows, wording: Wording) -> Iterator[dict[str, list[Any]]]:
    """The rest of the records, some at a time: a browser unpacks one lot after the other without standing still."""
    updates = grouped(rows.updates, "action_id")
    reviews = _reviews(rows)

    def say(text: str | None, action: Row, column: str | None = None) -> str | None:
        return wording.shown(text, column=column, keep=reviews[action["document_id"]]).text if text else None

    columns: dict[str, Callable[[Row], Any]] = {
        "basis": lambda a: a["status_basis"],
        "others": lambda a: [list(Status).index(value) for value in a["status_alternatives"]],
        "open": lambda a: a["open_part"],
        "done": lambda a: _date(a["completion_date"], a["completion_date_precision"], a["completion_date_basis"]),
        "told": lambda a: _date(a["reported_on"], None, a["reported_on_from"]),
        "part": lambda a: a["plan_part"],
        "inherited": lambda a: a["inherited"],
        "placed": lambda a: a["placed"],
        "corrected": lambda a: a["corrected"],
        "reader": lambda a: a["reader"],
        "fragments": lambda a: [_place(fragment) for fragment in a["fragments"]],
        "updates": lambda a: [_update(row, say(row["text"], a)) for row in updates.get(a["action_id"], [])],
        "extra": lambda a: [[say(header, a), say(text, a)] for header, text in a["extra"].items()],
        "from": lambda a: a["status_from"],
        "marks": lambda a: _marks(a, wording, reviews[a["document_id"]]),
    }
    for start in range(0, len(rows.actions), _LOT):
        lot = rows.actions[start : start + _LOT]
        texts = {name: [say(action[name], action, name) for action in lot] for name in TEXTS}
        yield {name: [value(action) for action in lot] for name, value in columns.items()} | texts


def _reviews(rows: Rows) -> dict[str, str]:
    """The name that each document's review goes by."""
    return {document["document_id"]: document["review"] or "" for document in rows.documents}


def _gist(action: Row, wording: Wording, review: str) -> str | None:
    """The beginning of what the table shows of an action."""
    column = next((name for name in _TELLING if action[name]), None)
    return wording.shown(action[column], column=column, keep=review).text[:_GIST] if column else None


def _say(wording: Wording, text: str | None, document: Row) -> str | None:
    """A text of a document. The name that the review goes by is a pseudonym, and stays."""
    return wording.shown(text, keep=document["review"] or "").text if text else None


class _Index:
    """Values that occur often, each once."""

    def __init__(self) -> None:
        self.values: list[str] = []
        self._places: dict[str, int] = {}

    def of(self, value: str) -> int:
        place = self._places.setdefault(value, len(self.values))
        if place == len(self.values):
            self.values.append(value)
        return place


def _date(day: Any, precision: str | None, kind: str | None) -> list[Any]:
    return [day.isoformat() if day else None, precision, kind] if day or kind else []


def _place(fragment: Row) -> list[Any]:
    box = [round(value, 1) for value in fragment["bbox"]]
    return [fragment["page"], fragment["row"], fragment["line"], box, fragment["reason"], fragment["columns"]]


def _update(row: Row, text: str | None) -> list[Any]:
    day = row["date"].isoformat() if row["date"] else None
    return [row["part"], day, row["date_precision"], list(Status).index(row["status"]), text]


def _marks(action: Row, wording: Wording, review: str) -> list[list[int]]:
    """Where the status phrase stands in its column, as that is shown."""
    column = action["status_from"]
    text = action[column] if column else None
    spans = phrase_spans(action["status_phrase"], text)
    return browser_spans(wording.shown(text, spans, column=column, keep=review)) if text and spans else []


def _document(row: Row, wording: Wording) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "file": row["source_file"],
        "title": _say(wording, row["title"], row),
        "partnership": _say(wording, row["partnership"], row),
        "review": row["review"],
        "marking": row["protective_marking"],
        "download": row["download_id"],
        "twins": row["same_plan_as"],
        "id": row["document_id"],
        "version": row["parser_version"],
    }
    return {name: value for name, value in shown.items() if value}
