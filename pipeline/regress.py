"""The regression check: what the parser makes of each case, held against what a person accepted."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pipeline.convert import Converted, convert
from pipeline.errors import ArgumentsError

if TYPE_CHECKING:
    from pydantic import BaseModel

    from schemas.fragment import Fragment

FRAGMENTS: Final = "fragments.json"
RECORDS: Final = "records.json"
BOX_TOLERANCE: Final = 2
"""Points by which a box may differ: releases of PDF libraries round them otherwise."""

_LEFT_OUT: Final = frozenset(
    {"action_id", "recommendation_id", "document_id", "source_file", "bytes", "parser_version"}
)
_POSITION: Final = frozenset({"ordinal", "page", "row", "line", "bbox", "fragments", "page_start", "page_end"})
"""Keys that say where an item lies, not what it is: they do not decide which two items are compared."""
_SHOWN: Final = 160

Json = dict[str, Any]


@dataclass
class Report:
    """What to print, and whether anything differs from what is expected."""

    lines: list[str] = field(default_factory=list)
    failed: bool = False


@dataclass(frozen=True)
class Difference:
    """One value that is not as expected; None where there is none on that side."""

    where: str
    column: str
    expected: Any
    got: Any


def check_cases(folder: Path, *, accept: bool = False) -> Report:
    """Check every case below `folder` (or `folder` itself, if it is one).

    A missing expectation is written, and fails until it has been reviewed: the next run finds it. With `accept`
    every expectation that differs is rewritten and nothing fails. Raises ArgumentsError where there is no case.
    """
    cases = list(_cases(folder))
    if not cases:
        raise ArgumentsError(f"No case in {folder}: a case is a folder that holds one source.* file")
    report = Report()
    differing = 0
    for case, source in cases:
        name = case.relative_to(folder).as_posix() if case != folder else case.name
        lines = _check_case(case, source, accept=accept)
        if lines:
            differing += 1
            report.lines += [f"{name}", *(f"  {line}" for line in lines)]
    report.failed = bool(differing) and not accept
    verb = "rewritten" if accept else "differ from what is expected"
    report.lines.append(
        f"{len(cases)} case(s), {differing} {verb}" if differing else f"{len(cases)} case(s), all as expected"
    )
    return report


def fragments_of(converted: Converted) -> Json:
    """What the extractor transcribed, in the form of `fragments.json`."""
    pages = converted.transcript.pages if converted.transcript else ()
    return {
        "pages": [{"page": page.number, "rows": [_fragment(fragment) for fragment in page.fragments]} for page in pages]
    }


def records_of(converted: Converted) -> Json:
    """What was made of it, in the form of `records.json`."""
    return {
        "document": _plain(converted.document),
        "recommendations": [_plain(row) for row in converted.recommendations],
        "records": [_plain(row) for row in converted.actions],
        "updates": [_plain(row) for row in converted.updates],
        "residue": [_plain(row) for row in converted.residue],
    }


def differences(expected: Json, got: Json) -> list[Difference]:
    """Every value in which two expectations differ, nulls and empty lists counting as absent."""
    found: list[Difference] = []
    for part in dict.fromkeys([*got, *expected]):
        before, after = _trimmed(expected.get(part)), _trimmed(got.get(part))
        if part == "pages":
            found += _page_differences(before or [], after or [])
        elif isinstance(before or after, list):
            found += _list_differences(part.removesuffix("s"), before or [], after or [])
        else:
            found += _item_differences(part, before or {}, after or {})
    return found


def _cases(folder: Path) -> Iterator[tuple[Path, Path]]:
    """Every folder with a source, and the source. Raises ArgumentsError where it has several."""
    if not folder.is_dir():
        raise ArgumentsError(f"No such folder: {folder}")
    for case in sorted({path.parent for path in folder.rglob("source.*") if path.is_file()}):
        sources = sorted(path for path in case.glob("source.*") if path.is_file())
        if len(sources) > 1:
            raise ArgumentsError(f"{case} holds several sources: " + ", ".join(path.name for path in sources))
        yield case, sources[0]


def _check_case(case: Path, source: Path, *, accept: bool) -> list[str]:
    converted = convert(source)
    lines: list[str] = []
    for name, got in ((FRAGMENTS, fragments_of(converted)), (RECORDS, records_of(converted))):
        path = case / name
        if not path.exists():
            _write(path, got)
            lines.append(f"{name}: was missing and has been written; review it, then check again")
            continue
        try:
            expected = json.loads(path.read_bytes())
            if not isinstance(expected, dict):
                raise ValueError("not an object")
            found = [line for difference in differences(expected, got) for line in _told(name, difference)]
        except ValueError as error:
            found = [f"{name}: is no expectation ({error})"]
        if found and accept:
            _write(path, got)
        lines += found
    return lines


def _write(path: Path, content: Json) -> None:
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _fragment(fragment: Fragment) -> Json:
    row: Json = {"row": fragment.row, "kind": fragment.kind, "cells": list(fragment.cells)}
    if fragment.bbox:
        row["bbox"] = [round(edge) for edge in fragment.bbox]
    return row


def _plain(row: BaseModel) -> Json:
    values = {key: value for key, value in row.model_dump(mode="json", by_alias=True).items() if key not in _LEFT_OUT}
    trimmed: Json = _trimmed(_whole_boxes(values))
    return trimmed


def _trimmed(value: Any) -> Any:
    """Without nulls, empty lists and empty maps, in any depth; blank cells of a row stay."""
    if isinstance(value, dict):
        inner = {key: _trimmed(item) for key, item in value.items()}
        return {key: item for key, item in inner.items() if item is not None and item != [] and item != {}}
    if isinstance(value, list):
        return [_trimmed(item) for item in value]
    return value


def _whole_boxes(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: [round(edge) for edge in item] if key == "bbox" else _whole_boxes(item) for key, item in value.items()
        }
    if isinstance(value, list):
        return [_whole_boxes(item) for item in value]
    return value


def _same(expected: Any, got: Any, key: str = "") -> bool:
    if key == "bbox" and isinstance(expected, list) and isinstance(got, list):
        return len(expected) == len(got) and all(
            abs(a - b) <= BOX_TOLERANCE for a, b in zip(expected, got, strict=True)
        )
    if isinstance(expected, dict) and isinstance(got, dict):
        return expected.keys() == got.keys() and all(_same(expected[k], got[k], k) for k in expected)
    if isinstance(expected, list) and isinstance(got, list):
        return len(expected) == len(got) and all(_same(a, b) for a, b in zip(expected, got, strict=True))
    return bool(expected == got)


def _item_differences(where: str, expected: Json, got: Json) -> list[Difference]:
    return [
        Difference(where, key, expected.get(key), got.get(key))
        for key in dict.fromkeys([*got, *expected])
        if not _same(expected.get(key), got.get(key), key)
    ]


def _page_differences(expected: Sequence[Json], got: Sequence[Json]) -> list[Difference]:
    before, after = ({page.get("page"): page.get("rows", []) for page in pages} for pages in (expected, got))
    return [
        difference
        for number in dict.fromkeys([*before, *after])
        for difference in _list_differences(f"page {number} row", before.get(number, []), after.get(number, []))
    ]


def _list_differences(kind: str, expected: Sequence[Json], got: Sequence[Json]) -> list[Difference]:
    """Differences between the items that stand for each other; what has no counterpart is told whole.

    Where items came or went, the numbers of all that follow shift; that is not told again for each of them.
    """
    before, after = ([_likeness(item) for item in items] for items in (expected, got))
    shifted = len(expected) != len(got)
    found: list[Difference] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        paired = min(i2 - i1, j2 - j1)
        for offset in range(paired):
            item = _item_differences(f"{kind} {j1 + offset + 1}", expected[i1 + offset], got[j1 + offset])
            found += [d for d in item if not (shifted and tag == "equal" and d.column in ("ordinal", "row"))]
        found += [Difference(f"{kind} {i + 1}", "", _summary(expected[i]), None) for i in range(i1 + paired, i2)]
        found += [Difference(f"{kind} {j + 1}", "", None, _summary(got[j])) for j in range(j1 + paired, j2)]
    return found


def _likeness(item: Json) -> str:
    kept = {key: value for key, value in item.items() if key not in _POSITION}
    return json.dumps(kept, sort_keys=True, ensure_ascii=False)


def _summary(item: Json) -> str:
    for key in ("action", "recommendation", "text", "cells"):
        if item.get(key):
            return str(item[key])
    return json.dumps(item, ensure_ascii=False)


def _told(file: str, difference: Difference) -> list[str]:
    expected, got = _excerpts(difference.expected, difference.got)
    where = " ".join(filter(None, (difference.where, difference.column)))
    return [f"{file}: {where}", f"  expected  {expected}", f"  got       {got}"]


def _excerpts(expected: Any, got: Any) -> tuple[str, str]:
    """Both values on one line, long ones around the first place where they part."""
    texts = ["(nothing)" if value is None else json.dumps(value, ensure_ascii=False) for value in (expected, got)]
    limit = min(map(len, texts))
    parting = next((i for i in range(limit) if texts[0][i] != texts[1][i]), limit)
    start = max(0, parting - _SHOWN // 2) if max(map(len, texts)) > _SHOWN else 0
    first, second = (
        ("…" if start else "") + text[start : start + _SHOWN] + ("…" if len(text) > start + _SHOWN else "")
        for text in texts
    )
    return first, second
