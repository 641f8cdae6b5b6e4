"""One document in the terminal: its records with the words that decided each status, or what lies behind them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text

from pipeline.convert import Converted, convert
from pipeline.terminal import harmless, one_line
from schemas.columns import COLUMNS
from schemas.enums import ErrorCode, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rich.console import Console

    from schemas.action import Action
    from schemas.document import Table

_LABEL_WIDTH: Final = 24
_STATUS_STYLE: Final[dict[Status, str]] = {
    Status.COMPLETE: "green",
    Status.PARTIALLY_COMPLETE: "yellow",
    Status.ONGOING: "yellow",
    Status.IN_PROGRESS: "yellow",
    Status.NOT_STARTED: "red",
    Status.NOT_PROGRESSED: "red",
    Status.UNCLEAR: "magenta",
    Status.NOT_STATED: "dim",
}


def show_document(path: Path, console: Console, *, fragments: bool, residue: bool, why: bool) -> int:
    """Print what is read from one file; the exit code is 1 where it cannot be read.

    `fragments` and `residue` print those instead of the records; `why` adds to each record what its status was
    decided on.
    """
    converted = convert(path)
    document = converted.document
    heading = document.title or document.source_file
    console.print(Text(one_line(heading), style="bold"))
    if document.error_code is not None:
        console.print(
            Text(f"{document.error_code.value}  {harmless(document.error or '')}", style="red"), soft_wrap=True
        )
    if fragments:
        _show_fragments(converted, console)
    if residue:
        _show_residue(converted, console)
    if not (fragments or residue):
        _show_records(converted, console, why=why)
    return 0 if document.error_code in (None, ErrorCode.NO_ACTION_PLAN) else 1


def _show_records(converted: Converted, console: Console, *, why: bool) -> None:
    document = converted.document
    pages = f"; pages with a plan: {', '.join(map(str, document.pages_with_plan)) or 'none'}" if document.pages else ""
    console.print(
        f"{len(converted.actions)} records, {len(converted.recommendations)} recommendations, "
        f"{len(converted.residue)} lines of residue{pages}"
    )
    for code in document.warnings:
        _field(console, "warning", f"{code.value}: {code.meaning}")
    keys = _colour_keys(converted.tables) if why else {}
    section: list[str] = []
    for action in converted.actions:
        if action.section_path != section:
            section = action.section_path
            console.print()
            console.print(Text(" › ".join(map(one_line, section)) or "(no heading)", style="bold underline"))
        _show_action(action, console)
        if why:
            _show_clues(action, keys, console)


def _show_action(action: Action, console: Console) -> None:
    console.print()
    title = Text(f"{action.ordinal}", style="bold")
    title.append(_pages(action))
    if action.recommendation_label or action.recommendation_number:
        title.append(f"  {one_line(action.recommendation_label or action.recommendation_number or '')}")
    title.append(f"  {action.status.value}", style=_STATUS_STYLE[action.status])
    console.print(title)
    for column in COLUMNS:
        value = getattr(action, column)
        if value and column != "recommendation_number":
            _field(console, column, value + (" (inherited)" if column in action.inherited else ""))
    for header, value in action.extra.items():
        _field(console, header, value)
    if action.agencies:
        _field(console, "agencies", "; ".join(action.agencies))
    if action.target_date or action.target_date_kind:
        _field(console, "target", _dated(action.target_date, action.target_date_precision, action.target_date_kind))
    if action.completion_date:
        _field(console, "completed", _dated(action.completion_date, action.completion_date_precision, None))
    _field(console, "status", _decided(action))
    if action.warnings:
        _field(console, "warnings", ", ".join(code.value for code in action.warnings))


def _pages(action: Action) -> str:
    if action.page_start is None:
        return ""
    last = "" if action.page_end in (None, action.page_start) else f"–{action.page_end}"
    return f"  p. {action.page_start}{last}"


def _dated(day: object, precision: object, kind: object) -> str:
    return ", ".join(str(part) for part in (day, precision, kind) if part is not None)


def _decided(action: Action) -> str:
    if action.status_phrase is None:
        return action.status.value
    column = f" from {action.status_from.value}" if action.status_from else ""
    return f"{action.status.value}: “{action.status_phrase}”{column} ({action.status_basis.value})"


def _show_clues(action: Action, keys: Mapping[int, Mapping[str, Status]], console: Console) -> None:
    """Judge the record's columns again, this time for the evidence; the winning clues are marked."""
    from normalizers.status import judge

    columns: dict[str, str | None] = {name: getattr(action, name) for name in COLUMNS}
    for clue in judge(columns, key=keys.get(action.table)).clues:
        mark = "✓" if clue.won else "·"
        place = f"{clue.column.value}[{clue.start}:{clue.end}]"
        _field(console, f"  {mark} {clue.vote.value}", f"“{clue.text}” {place}, {clue.basis.value}: {clue.why}")
    if action.status_alternatives:
        _field(console, "  also defensible", ", ".join(value.value for value in action.status_alternatives))


def _colour_keys(tables: Iterable[Table]) -> dict[int, Mapping[str, Status]]:
    """What each table's own legend says its colours mean."""
    from normalizers.status import read_key

    return {table.table: read_key(table.key_text) for table in tables if table.key_text}


def _show_fragments(converted: Converted, console: Console) -> None:
    for page in converted.transcript.pages if converted.transcript else ():
        console.print()
        console.print(Text(f"page {page.number}  ({page.reader.value}, {page.characters} letters and digits)", "bold"))
        for fragment in page.fragments:
            place = f"{fragment.row:4}  {fragment.kind:5}"
            cells = " │ ".join(one_line(cell) or "·" for cell in fragment.cells)
            console.print(Text(f"{place}  {cells}"), soft_wrap=True)


def _show_residue(converted: Converted, console: Console) -> None:
    for piece in converted.residue:
        page = "-" if piece.page is None else str(piece.page)
        detail = f" ({one_line(piece.detail)})" if piece.detail else ""
        text = Text(f"p. {page} row {piece.row}  {piece.reason.value}{detail}: {one_line(piece.text)}")
        console.print(text, soft_wrap=True)


def _field(console: Console, name: str, value: str) -> None:
    table = Grid.grid(padding=(0, 1))
    table.add_column(width=_LABEL_WIDTH, style="dim", overflow="fold")
    table.add_column(overflow="fold")
    table.add_row(Text(one_line(name)), Text(harmless(value)))
    console.print(Padding(table, (0, 0, 0, 2)))
