"""The agencies of a record, from the first of its sources that names one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from normalizers.agencies.bare_names import LONGEST_CELL, is_agency_name
from normalizers.agencies.canonical import resolve
from normalizers.agencies.cells import read_names
from normalizers.agencies.headings import is_title, label_end, read_labelled
from normalizers.agencies.names import Names
from normalizers.agencies.prefixes import prefix_at
from normalizers.agencies.sectors import sector_of
from normalizers.agencies.spotting import Span
from normalizers.agencies.tokens import Key, key_of, tokenize, words_of
from normalizers.agencies.unlisted import is_proper_heading, is_used_as_name
from schemas.enums import AgencySource, ResolvedBy, Sector

_LIST_MARK: Final = re.compile(r"[ \t]*(?:[•*–-]|\(?[A-Za-z0-9]{1,2}[.)])[ \t]+")


@dataclass(frozen=True, slots=True)
class AgencyReading:
    """One agency of a record: canonical name, the words that name it, and where and how it was found."""

    agency: str
    agency_text: str
    source: AgencySource
    sector: Sector
    resolved_by: ResolvedBy


def find_agencies(
    *,
    lead_agency: str | None,
    action: str | None,
    responsible_officer: str | None,
    section: str | None,
    section_path: Sequence[str] = (),
    names: Names,
) -> list[AgencyReading]:
    """The agencies of a record, from the first of its sources that names one, in the contract's order."""
    if lead_agency:
        found = _readings(read_names(lead_agency, names, "lead"), AgencySource.LEAD_AGENCY, names)
        if found:
            return found
    if action:
        found = _from_action(action, names)
        if found:
            return found
    if responsible_officer:
        found = _readings(read_names(responsible_officer, names, "officer"), AgencySource.RESPONSIBLE_OFFICER, names)
        if found:
            return found
    return _from_headings(section, section_path, names)


def _from_action(action: str, names: Names) -> list[AgencyReading]:
    prefixed: list[tuple[Span, str]] = []
    for name in _entry_prefixes(action, names.prefixes):
        read = read_names(name, names, "name") or read_names(name, names, "labelled")
        prefixed += read or [(Span(0, len(tokenize(name).norm), unknown=True), name)]
    if prefixed:
        return _readings(prefixed, AgencySource.PREFIX, names)
    if is_agency_name(action, names):
        return _readings(read_names(action, names, "name"), AgencySource.ACTION, names)
    return []


def _entry_prefixes(action: str, known: Collection[str]) -> list[str]:
    """The prefix that opens an action; where it follows a list mark, those of the other items too."""
    first = _LIST_MARK.match(action)
    if first is None:
        prefix = prefix_at(action, 0, known)
        return [prefix[1]] if prefix else []
    starts = [first.end(), *(m.end() for m in re.finditer(r"\n" + _LIST_MARK.pattern, action))]
    found = [prefix_at(action, start, known) for start in starts]
    return [prefix[1] for prefix in found if prefix] if found[0] else []


def _from_headings(section: str | None, path: Sequence[str], names: Names) -> list[AgencyReading]:
    """The innermost heading that names an agency; one that says the plan is everybody's ends the search."""
    single = any(_SINGLE_AGENCY.search(h) for h in path)
    for heading in dict.fromkeys(h for h in (section, *reversed(path)) if h):
        found = _from_heading(heading, names, single=single)
        if found:
            return found
        if re.search(r"\b(?:overview|all agenc|multi-?\s?agency)", heading, re.IGNORECASE):
            return []
    return []


_SINGLE_AGENCY: Final = re.compile(r"\b(?:single|individual)[\s-]*agency\b|\bagency[\s-]specific\b", re.IGNORECASE)


def _from_heading(heading: str, names: Names, *, single: bool) -> list[AgencyReading]:
    """The agencies that a heading names; `single`: it stands within a part of single agencies' plans, where a name
    that nobody listed is an agency's too.
    """
    if len(heading) > LONGEST_CELL:
        return []
    label = label_end(heading)
    if label is not None:
        return _readings(read_labelled(heading, label, names), AgencySource.SECTION, names)
    if is_title(heading):
        return []
    spans = read_names(heading, names, "heading")
    if not spans and (is_used_as_name(heading, names) or (single and is_proper_heading(heading, names))):
        spans = [(Span(0, len(tokenize(heading).norm), unknown=True), heading)]
    return _readings(spans, AgencySource.SECTION, names)


def _readings(spans: Iterable[tuple[Span, str]], source: AgencySource, names: Names) -> list[AgencyReading]:
    found: dict[Key, AgencyReading] = {}
    for span, printed in spans:
        agency, by, body = resolve(printed, span, names)
        if agency:
            reading = AgencyReading(agency, printed.strip(), source, sector_of(agency, span, body), by)
            found.setdefault(key_of(words_of(agency)) or (agency,), reading)
    return list(found.values())
