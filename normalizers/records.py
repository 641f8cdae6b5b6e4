"""From a transcript to the typed records of the contract: the whole of interpretation."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from pydantic import ValidationError
from rapidfuzz import fuzz

from normalizers.about import About, read_about
from normalizers.agencies import AgencyReading, Names, find_agencies, learn_names
from normalizers.derived import derive
from normalizers.headings import names_one_agency, part_of
from normalizers.logical import PROGRESS_NOTE, Part, Row
from normalizers.noise import document_words
from normalizers.numbers import number_before, number_cell
from normalizers.prose import ProseRecommendation, prose_recommendations
from normalizers.rows import stitch
from normalizers.status import judge_text, read_key
from normalizers.tables import Layout, Left, PlanTable, lay_out
from normalizers.text import reflow, words
from normalizers.updates import split_updates
from schemas.action import Action, ActionAgency, FragmentRef, Recommendation, Update
from schemas.columns import COLUMNS, FILLED_DOWN
from schemas.document import Table
from schemas.enums import (
    Implementation,
    PlanPart,
    Reader,
    ResidueReason,
    StatedIn,
    Status,
    WarningCode,
)
from schemas.fragment import CUT, Fragment, Transcript, count_characters
from schemas.residue import Residue

_SAME_TEXT: Final = 86.0
_SAME_NUMBERED: Final = 70.0
"""Least ratio between the words of two recommendations for them to be one, and the same under the same number."""
_MIN_SAME_WORDS: Final = 5
_COVER_PAGES: Final = 2
"""Pages of a report that can be its cover: beyond them a line of prose says nothing of the document as a whole."""


@dataclass(frozen=True, slots=True)
class Account:
    """Letters and digits of the pages with a plan, and where they are."""

    source: int = 0
    records: int = 0
    headings: int = 0
    residue: int = 0


@dataclass(frozen=True, slots=True)
class Interpretation:
    """All that is read from one transcript, in contract order."""

    actions: list[Action] = field(default_factory=list)
    recommendations: list[Recommendation] = field(default_factory=list)
    agencies: list[ActionAgency] = field(default_factory=list)
    updates: list[Update] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    residue: list[Residue] = field(default_factory=list)
    account: Account = field(default_factory=Account)
    pages_with_plan: list[int] = field(default_factory=list)
    about: About = field(default_factory=About)
    warnings: list[WarningCode] = field(default_factory=list)


def interpret(transcript: Transcript, *, document_id: str, source_file: str) -> Interpretation:
    """Read the records of a document from its transcript. Pure: the same transcript gives the same records."""
    pages = transcript.pages
    cells = (cell for page in pages for fragment in page.fragments for cell in fragment.cells)
    names = learn_names((*transcript.prose.values(), *cells))
    layout = lay_out(pages, names)
    cover = [
        line for page, text in sorted(transcript.prose.items()) if page <= _COVER_PAGES for line in text.split("\n")
    ]
    lines = [cell for page in pages for f in page.fragments if f.kind == "line" or _lone(f) for cell in f.cells]
    about = read_about([*cover, *lines], transcript.title)
    if not any(table.aligned for table in layout.tables):
        return Interpretation(about=about)
    document = _Document(transcript, layout, about, names, document_id, source_file)
    return document.read()


def _lone(fragment: Fragment) -> bool:
    return sum(bool(cell.strip()) for cell in fragment.cells) == 1


@dataclass(slots=True)
class _Texts:
    """The text columns of one row, its own and those it inherits."""

    own: dict[str, str]
    extra: dict[str, str]
    label: str | None
    inherited: dict[str, str]
    inherited_label: str | None

    def get(self, column: str) -> str | None:
        return self.own.get(column) or self.inherited.get(column)

    @property
    def is_inherited(self) -> bool:
        """All of it goes to the rows below that inherit from this one."""
        return not self.extra and self.own.keys() <= set(FILLED_DOWN)

    @property
    def characters(self) -> int:
        columns = (text for column, text in self.own.items() if column != "recommendation_number")
        return sum(map(count_characters, (*columns, *self.extra.values(), self.label or "")))


class _Document:
    """The assembly of one document's records."""

    def __init__(
        self, transcript: Transcript, layout: Layout, about: About, names: Names, document_id: str, source_file: str
    ) -> None:
        self.transcript = transcript
        self.layout = layout
        self.about = about
        self.names = names
        self.document_id = document_id
        self.source_file = source_file
        self.readers: dict[int, Reader] = {page.number: page.reader for page in transcript.pages}
        self.left: list[Left] = list(layout.left)
        self.in_records = 0

    # -- the whole --------------------------------------------------------------------------------

    def read(self) -> Interpretation:
        vocabulary = document_words(self.transcript.pages)
        rows: list[Row] = []
        for table in self.layout.tables:
            stitched = stitch(table, vocabulary)
            rows += stitched.rows
            self.left += stitched.left
        keys = self._keys()
        texts = {id(row): _texts(row) for row in rows}
        heirs = {id(row.parent) for row in rows if row.parent is not None}
        holders = [row for row in rows if row.holder and id(row) in heirs and texts[id(row)].is_inherited]
        held = set(map(id, holders))
        records = [row for row in rows if id(row) not in held]
        series = _Series(records, texts, prose_recommendations(self.layout.prose))
        actions: list[Action] = []
        agencies: list[ActionAgency] = []
        updates: list[Update] = []
        for row in records:
            built = self._action(row, texts[id(row)], series, keys, ordinal=len(actions) + 1)
            if built is None:
                self.left += [Left(p.row.fragment, ResidueReason.INVALID_RECORD, reflow(p.text)) for p in row.parts]
                continue
            action, named, parts = built
            actions.append(action)
            agencies += named
            updates += parts
            self.in_records += texts[id(row)].characters
        self.in_records += sum(texts[id(row)].characters for row in holders)
        plan_pages = self._plan_pages()
        residue = self._residue(plan_pages)
        return Interpretation(
            actions=actions,
            recommendations=series.recommendations(actions, self),
            agencies=agencies,
            updates=updates,
            tables=[self._table(table, actions, keys) for table in self.layout.tables],
            residue=residue,
            account=self._account(plan_pages, residue),
            pages_with_plan=plan_pages if self.transcript.paged else [],
            about=self.about,
            warnings=sorted({w for t in self.layout.tables if t.columns for w in t.columns.warnings}),
        )

    def _plan_pages(self) -> list[int]:
        headers = (
            left.fragment.page
            for left in self.layout.left
            if left.reason in (ResidueReason.COLUMN_HEADER, ResidueReason.REPEATED_HEADER)
        )
        return sorted({*headers, *(page for table in self.layout.tables for page in table.pages)})

    def page(self, number: int) -> int | None:
        return number if self.transcript.paged else None

    def _residue(self, plan_pages: Sequence[int]) -> list[Residue]:
        found = [left for left in self.left if left.fragment.page in plan_pages and left.text]
        found.sort(key=lambda left: (left.fragment.page, left.fragment.row))
        return [
            Residue(
                document_id=self.document_id,
                source_file=self.source_file,
                page=self.page(left.fragment.page),
                row=left.fragment.row,
                line=left.fragment.line,
                bbox=list(left.fragment.bbox or ()),
                reason=left.reason,
                detail=left.detail,
                text=left.text.replace(CUT, ""),
            )
            for left in found
        ]

    def _account(self, plan_pages: Sequence[int], residue: Sequence[Residue]) -> Account:
        headings = sum(count_characters(r.text) for r in residue if r.reason is ResidueReason.SECTION_HEADING)
        return Account(
            source=sum(page.characters for page in self.transcript.pages if page.number in plan_pages),
            records=self.in_records,
            headings=headings,
            residue=sum(count_characters(r.text) for r in residue) - headings,
        )

    # -- tables -------------------------------------------------------------------------------------

    def _keys(self) -> dict[int, str]:
        """The legend of the colours for each table: the nearest above it, else the first below."""
        legends = [
            (left.fragment.page, left.fragment.row, left.text)
            for left in self.left
            if left.reason is ResidueReason.PROSE and read_key(left.text)
        ]
        keys: dict[int, str] = {}
        for table in self.layout.tables:
            first = (table.aligned[0].fragment.page, table.aligned[0].fragment.row) if table.aligned else (0, 0)
            above = [text for page, row, text in legends if (page, row) < first]
            below = [text for page, row, text in legends if (page, row) > first]
            if above or below:
                keys[table.number] = above[-1] if above else below[0]
        return keys

    def _table(self, table: PlanTable, actions: Sequence[Action], keys: dict[int, str]) -> Table:
        headers: dict[str, str] = {}
        for header, key in zip(table.header.printed, table.bound.keys, strict=True):
            name, text = key or _extra_name(table, header), _one_line(header)
            headers[name] = f"{headers[name]}\n{text}" if headers.get(name) and text else headers.get(name) or text
        return Table(
            document_id=self.document_id,
            source_file=self.source_file,
            table=table.number,
            page_start=self.page(min(table.pages)) if table.pages else None,
            page_end=self.page(max(table.pages)) if table.pages else None,
            section=table.headings[-1] if table.headings else None,
            headers=headers,
            key_text=keys.get(table.number),
            as_at=table.as_at,
            records=sum(action.table == table.number for action in actions),
        )

    # -- records -------------------------------------------------------------------------------------

    def _action(
        self, row: Row, texts: _Texts, series: _Series, keys: dict[int, str], ordinal: int
    ) -> tuple[Action, list[ActionAgency], list[Update]] | None:
        action_id = f"{self.document_id[:12]}-{ordinal:04d}"
        columns: dict[str, str | None] = {column: texts.get(column) for column in COLUMNS}
        key = read_key(keys.get(row.table.number, ""))
        derived = derive(columns, key=key, table_as_at=row.table.as_at, document_as_at=self.about.as_at)
        found = find_agencies(
            lead_agency=columns["lead_agency"],
            action=columns["action"],
            responsible_officer=columns["responsible_officer"],
            section=row.headings[-1] if row.headings else None,
            section_path=row.headings,
            names=self.names,
        )
        parts = sorted(row.parts, key=lambda part: (part.place, part.column))
        pages = [p.row.fragment.page for p in parts]
        warnings = set(derived.warnings)
        if row.lost:
            warnings.add(WarningCode.RECOMMENDATION_LOST)
        if row.uncertain:
            warnings.add(WarningCode.UNCERTAIN_MERGE)
        if any(p.column in p.row.moved for p in parts):
            warnings.add(WarningCode.REALIGNED)
        if any(p.row.fragment.doubtful for p in parts):
            warnings.add(WarningCode.OCR_UNCERTAIN)
        values: dict[str, Any] = {
            **columns,
            **derived.values,
            "action_id": action_id,
            "recommendation_id": series.id_of(row, self.document_id),
            "document_id": self.document_id,
            "source_file": self.source_file,
            "content_hash": _content_hash(texts),
            "ordinal": ordinal,
            "table": row.table.number,
            "section": row.headings[-1] if row.headings else None,
            "section_path": list(row.headings),
            "plan_part": _plan_part(row),
            "page_start": self.page(min(pages)),
            "page_end": self.page(max(pages)),
            "fragments": self._fragments(parts, row),
            "reader": self.readers[pages[0]],
            "inherited": [column for column in COLUMNS if column in texts.inherited],
            "placed": [name for name in _names_of(row) if name in _placed(row)],
            "recommendation_label": texts.label or texts.inherited_label,
            "extra": texts.extra,
            "agencies": [reading.agency for reading in found],
            "corrected": [],
            "warnings": [code for code in WarningCode if code in warnings],
        }
        try:
            action = Action(**values)
        except ValidationError:
            return None
        return action, agencies_of(action_id, found), updates_of(action_id, columns)

    def _fragments(self, parts: Sequence[Part], row: Row) -> list[FragmentRef]:
        grouped: dict[tuple[int, int], list[Part]] = defaultdict(list)
        for part in parts:
            grouped[part.row.fragment.page, part.row.fragment.row].append(part)
        refs = []
        for position, (_, group) in enumerate(sorted(grouped.items())):
            fragment = group[0].row.fragment
            named = [_column_name(row, part.column) for part in group]
            reason = next((part.reason for part in group if part.reason), None)
            refs.append(
                FragmentRef(
                    page=self.page(fragment.page),
                    row=fragment.row,
                    line=fragment.line,
                    columns=list(dict.fromkeys(named)),
                    bbox=list(fragment.bbox or ()),
                    reason=(reason or "same row") if position else None,
                )
            )
        return refs


def _one_line(header: str) -> str:
    return " ".join(reflow(header).split())


def _extra_name(table: PlanTable, header: str) -> str:
    """The key of a column that has no place of its own: its printed header."""
    return _one_line(header)


def _column_name(row: Row, column: int) -> str:
    if column == PROGRESS_NOTE:
        return "progress"
    key = row.table.bound.keys[column]
    return key if key else _extra_name(row.table, row.table.header.printed[column])


def _names_of(row: Row) -> list[str]:
    return list(dict.fromkeys(_column_name(row, i) for i in (*range(len(row.table.bound.keys)), PROGRESS_NOTE)))


def _placed(row: Row) -> set[str]:
    return {_column_name(row, part.column) for part in row.parts if part.placed}


def _plan_part(row: Row) -> PlanPart | None:
    """What the headings of a row say of its part; a table of its own under an agency's name is that agency's plan."""
    for heading in reversed(row.headings):
        part = part_of(heading)
        if part is not None:
            return part
    return PlanPart.SINGLE_AGENCY if any(map(names_one_agency, row.table.headings)) else None


def _own_texts(row: Row) -> tuple[dict[str, str], dict[str, str]]:
    own: dict[str, list[str]] = defaultdict(list)
    extra: dict[str, list[str]] = defaultdict(list)
    for i, key in enumerate(row.table.bound.keys):
        text = row.text(i).removesuffix(CUT)
        if text:
            (own[key] if key else extra[_extra_name(row.table, row.table.header.printed[i])]).append(text)
    note = row.text(PROGRESS_NOTE)
    if note:
        own["progress"].append(note)
    return {k: "\n".join(v) for k, v in own.items()}, {k: "\n".join(v) for k, v in extra.items()}


def _texts(row: Row) -> _Texts:
    """The texts of a row, its printed number taken from its own column or from before the recommendation."""
    own, extra = _own_texts(row)
    if row.holder and "recommendation" not in own and len(own) + len(extra) == 1:
        own, extra = {"recommendation": next(iter((*own.values(), *extra.values())))}, {}
    label = _take_number(own, bare=row.table.bare_numbers)
    inherited: dict[str, str] = {}
    inherited_label = None
    if row.parent is not None:
        above = _texts(row.parent)
        for column in FILLED_DOWN:
            text = row.scope_above if column == "scope_text" else above.get(column)
            if text and column not in own and not (column == "recommendation_number" and label):
                inherited[column] = text
        inherited_label = None if label else above.label or above.inherited_label
    return _Texts(own, extra, label, inherited, inherited_label)


def _take_number(own: dict[str, str], *, bare: bool) -> str | None:
    """Take the printed number out of the texts; returns its label, whose letters are part of the record."""
    cell = own.pop("recommendation_number", None)
    if cell:
        found = number_cell(cell)
        own["recommendation_number"] = found.number if found else cell
        return cell
    text = own.get("recommendation")
    found = number_before(text, bare=bare) if text else None
    if text is None or found is None:
        return None
    own["recommendation_number"] = found.number
    rest = text[found.end :].strip()
    if rest:
        own["recommendation"] = rest
    else:
        del own["recommendation"]
    return found.label


def _content_hash(texts: _Texts) -> str:
    """Of the record's own words in contract order, so that neither place nor numbering changes it."""
    own = [texts.own.get(column, "") for column in COLUMNS]
    joined = "\x1f".join(
        " ".join(words(text)) for text in (*own, *(f"{k} {v}" for k, v in sorted(texts.extra.items())))
    )
    return hashlib.sha256(joined.encode()).hexdigest()[:16]


def agencies_of(action_id: str, found: Iterable[AgencyReading]) -> list[ActionAgency]:
    """The rows of the agencies that were found for an action."""
    return [
        ActionAgency(
            action_id=action_id,
            position=position,
            agency=reading.agency,
            agency_text=reading.agency_text,
            from_=reading.source,
            sector=reading.sector,
            resolved_by=reading.resolved_by,
        )
        for position, reading in enumerate(found, start=1)
    ]


def updates_of(action_id: str, columns: Mapping[str, str | None]) -> list[Update]:
    """The rows of the dated or lettered parts of an action's progress."""
    parts = split_updates(columns.get("progress") or "")
    return [
        Update(
            action_id=action_id,
            sequence=sequence,
            part=part.part,
            date=part.date,
            date_precision=part.precision,
            status=judge_text(part.text).status,
            text=part.text,
        )
        for sequence, part in enumerate(parts, start=1)
    ]


class _Series:
    """The recommendations of a document: those of its tables, and those of prose that stand in none."""

    def __init__(self, records: Sequence[Row], texts: dict[int, _Texts], prose: Sequence[ProseRecommendation]) -> None:
        self.prose = prose
        self.first: list[tuple[Row | None, ProseRecommendation | None, _Texts | None]] = []
        self.ordinals: dict[int, int] = {}
        by_text: dict[tuple[str | None, tuple[str, ...]], int] = {}
        by_root: dict[int, int] = {}
        taken = [False] * len(prose)
        for row in records:
            root = row.root
            if id(root) not in by_root:
                text = texts[id(row)]
                wording = tuple(words(text.get("recommendation") or ""))
                known = (
                    by_text.get((text.get("recommendation_number"), wording))
                    if len(wording) >= _MIN_SAME_WORDS
                    else None
                )
                if known is None:
                    self.first.append((row, None, text))
                    known = len(self.first)
                    by_text[text.get("recommendation_number"), wording] = known
                    for i, listed in enumerate(prose):
                        taken[i] = taken[i] or _is_same(listed, text.get("recommendation_number"), wording)
                by_root[id(root)] = known
            self.ordinals[id(row)] = by_root[id(root)]
        self.first += [(None, listed, None) for i, listed in enumerate(prose) if not taken[i]]

    def id_of(self, row: Row, document_id: str) -> str:
        return f"{document_id[:12]}-R{self.ordinals[id(row)]:04d}"

    def recommendations(self, actions: Sequence[Action], document: _Document) -> list[Recommendation]:
        acting: dict[str, list[Action]] = defaultdict(list)
        for action in actions:
            acting[action.recommendation_id].append(action)
        return [
            self._recommendation(f"{document.document_id[:12]}-R{n:04d}", first, acting, document)
            for n, first in enumerate(self.first, start=1)
            if first[1] is not None or acting[f"{document.document_id[:12]}-R{n:04d}"]
        ]

    def _recommendation(
        self,
        key: str,
        first: tuple[Row | None, ProseRecommendation | None, _Texts | None],
        acting: dict[str, list[Action]],
        document: _Document,
    ) -> Recommendation:
        row, listed, texts = first
        own = acting[key]
        if listed is not None:
            stated: dict[str, Any] = {
                "number": listed.number,
                "text": listed.text,
                "series": None,
                "page": document.page(listed.page),
                "stated_in": StatedIn.PROSE,
            }
        else:
            assert row is not None
            assert texts is not None
            text = texts.get("recommendation")
            stated = {
                "number": texts.get("recommendation_number"),
                "text": text,
                "series": row.headings[-1] if row.headings else None,
                "page": document.page(min(part.row.fragment.page for part in row.parts)),
                "stated_in": StatedIn.TABLE if text else StatedIn.LOST,
            }
        return Recommendation(
            **stated,
            recommendation_id=key,
            document_id=document.document_id,
            source_file=document.source_file,
            actions=len(own),
            actions_complete=sum(action.status is Status.COMPLETE for action in own),
            actions_not_stated=sum(action.status is Status.NOT_STATED for action in own),
            implementation=implementation_of(own),
        )


def _is_same(listed: ProseRecommendation, number: str | None, wording: Sequence[str]) -> bool:
    """A recommendation of prose and one of a table are one where their texts are; a number alone proves nothing."""
    if len(wording) < _MIN_SAME_WORDS:
        return False
    least = _SAME_NUMBERED if number is not None and listed.number == number else _SAME_TEXT
    return fuzz.ratio(" ".join(words(listed.text)), " ".join(wording)) >= least


def implementation_of(actions: Sequence[Action]) -> Implementation:
    """What the actions on one recommendation say together."""
    if not any(action.action for action in actions):
        return Implementation.NO_ACTION_PRINTED
    statuses = [action.status for action in actions]
    if all(status is Status.COMPLETE for status in statuses):
        return Implementation.ALL_COMPLETE
    if any(status in (Status.COMPLETE, Status.PARTIALLY_COMPLETE) for status in statuses):
        return Implementation.SOME_COMPLETE
    if all(status is Status.NOT_STATED for status in statuses):
        return Implementation.NOT_STATED
    return Implementation.NONE_COMPLETE
