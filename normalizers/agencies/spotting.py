"""Finding names among tokens, the longest at a place winning.

Names are found by three means: bodies of the gazetteer, names that the document defines, and words that end in a kind
of body (`Anytown` + `Borough Council`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from normalizers import gazetteer
from normalizers.agencies import lexicon
from normalizers.agencies.abbreviations import abbreviates
from normalizers.agencies.departments import end_of_part
from normalizers.agencies.endings import COUNCIL, end_of_name, end_of_proper, end_of_purposes
from normalizers.agencies.names import NO_NAMES, Names
from normalizers.agencies.phrases import BODIES, DEPARTMENTS, HEADS, NOBODY, OPENERS, last_head, phrase_at
from normalizers.agencies.tokens import ACRONYM, CONNECTORS, Tokens, is_acronym, tokenize, words_of
from schemas.enums import Sector


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens `first` up to `last` name a body: one of the gazetteer, or a name ending in `head`."""

    first: int
    last: int
    body: gazetteer.Body | None = None
    head: lexicon.Head | None = None
    bare: bool = False
    """A kind of body without a proper name, such as `Police`."""
    learned: bool = False
    unknown: bool = False
    reach: int = 0
    """Where the name's own abbreviation in brackets ends, if one follows."""


JOINTS: Final = frozenset(("and", "with"))
_LONGEST_NAME: Final = 11
_CHARITABLE: Final = (Sector.OTHER, Sector.SPECIALIST_DOMESTIC_ABUSE)


def _body_at(tokens: Tokens, at: int) -> Span | None:
    """A body of the gazetteer. One word of small letters (`respect`, `refuge`, `via`) is no name."""
    found = phrase_at(BODIES, tokens, at)
    if found is None or not (tokens.cap[at] or tokens.norm[at] == "the"):
        return None
    end, body = found
    if end == at + 1 and not _is_printed_as(body, tokens.slice(at, end)):
        return None
    return Span(at, end, body=body)


def _is_printed_as(body: gazetteer.Body, printed: str) -> bool:
    """Whether a single word is printed as a name or abbreviation of the body: as listed, in capitals, or, if it is
    too long to be another word by chance (`Nice`, `Geo`), in any case.
    """
    return len(printed) > 4 or printed.isupper() or printed in (body.name, *body.aliases, *body.alone)


def _pattern_at(tokens: Tokens, at: int) -> Span | None:
    """Capitalised words that end in a kind of body, or such words alone."""
    opened = phrase_at(OPENERS, tokens, at)
    if opened is not None and tokens.cap[at]:
        end = end_of_proper(tokens, opened[0])
        if end > opened[0]:
            return Span(at, end_of_name(tokens, end, council=True), head=opened[1])
    if tokens.norm[at] in lexicon.LEADING_NOISE:
        return None
    i, size = at, len(tokens.norm)
    while i < size and i - at < _LONGEST_NAME:
        found = phrase_at(HEADS, tokens, i)
        if found is not None:
            end, head = found
            if i > at + 1 and tokens.norm[i - 1] in CONNECTORS - JOINTS and tokens.norm[at] not in lexicon.OFFICES:
                return None
            if i > at and _leads_on(tokens, i, end):
                i = end
                continue
            if i > at or head.bare:
                return _finish(tokens, at, i, end, head)
            if not tokens.cap[i]:
                return None
            i += 1
        elif not tokens.word[i] or tokens.norm[i] in lexicon.NEVER_WITHIN:
            return None
        elif tokens.cap[i] or (i > at and tokens.norm[i].isdigit() and len(tokens.norm[i]) < 4):
            i += 1
        elif i > at and tokens.norm[i] in CONNECTORS and i + 1 < size and _goes_on(tokens, i + 1):
            if tokens.norm[i] in JOINTS and _ends_before(tokens, i):
                return None
            i += 1
        else:
            return None
    return None


def _leads_on(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a kind of body that is a word of other names too is one here: `Anytown Court Surgery`, `Open Mind
    Matters NHS Trust`.
    """
    if end != at + 1 or tokens.norm[at] not in lexicon.SURNAMES_TOO:
        return False
    run = next((k for k in range(end, len(tokens.norm)) if not tokens.cap[k] or tokens.norm[k] == "nhs"), None)
    if run is not None and end < run <= end + 3 and tokens.norm[run] == "nhs":
        return all(phrase_at(HEADS, tokens, k) is None for k in range(end, run))
    found = phrase_at(HEADS, tokens, end) if end < len(tokens.norm) and tokens.cap[end] else None
    return found is not None and found[1].sector is not Sector.PARTNERSHIP


def _ends_before(tokens: Tokens, joint: int) -> bool:
    """Whether the name before `and` is whole, or one after it is known: the two are two."""
    before = tokens.norm[joint - 1] in lexicon.PREMISES or is_acronym(tokens, joint - 1)
    return before or _body_at(tokens, joint + 1) is not None


def _goes_on(tokens: Tokens, at: int) -> bool:
    return tokens.cap[at] or (tokens.norm[at] in ("the", "of") and at + 1 < len(tokens.norm) and tokens.cap[at + 1])


def _finish(tokens: Tokens, at: int, head_at: int, end: int, head: lexicon.Head) -> Span | None:
    """A pattern with its extensions. A name of the gazetteer at its end is the name, what precedes it is not."""
    council = tokens.norm[end - 1] in COUNCIL
    longer = end_of_name(tokens, end, council=council)
    for i in range(at + 1, head_at + 1):
        known = _body_at(tokens, i)
        if known is not None and known.last == longer and known.last - known.first > 1 and not _place_before(tokens, i):
            return None
    if head_at > at:
        longer = end_of_purposes(tokens, longer)
        if tokens.norm[longer : longer + 1] and tokens.norm[longer] in lexicon.CLOSING_KINDS and tokens.cap[longer]:
            return Span(at, longer + 1, head=HEADS[tokens.norm[longer]][0][1])
    if " ".join(tokens.norm[at:longer]) in NOBODY or all(n in lexicon.ANY_AGENCY for n in tokens.norm[at:longer]):
        return None
    return Span(at, longer, head=head, bare=head_at == at and longer == end)


def _place_before(tokens: Tokens, at: int) -> bool:
    """Whether the national name at a token is one that local bodies bear too: `Anyshire Women's Aid`."""
    return tokens.norm[at] in lexicon.LOCAL_TOO


def _learned_at(tokens: Tokens, at: int, names: Names) -> Span | None:
    if not tokens.word[at] or not tokens.cap[at]:
        return None
    norm = tokens.norm[at]
    full = names.abbreviations.get(norm)
    if full is not None and ACRONYM.fullmatch(tokens.slice(at, at + 1)):
        return Span(at, at + 1, learned=True) if _is_body_name(full) else None
    if norm in names.initials and len(names.initials[norm]) == 1 and ACRONYM.fullmatch(tokens.slice(at, at + 1)):
        return Span(at, at + 1, learned=True)
    return None


def scan(tokens: Tokens, names: Names) -> list[Span]:
    """Every name among the tokens, left to right, the longest at each place."""
    spans: list[Span] = []
    i, size = 0, len(tokens.norm)
    begins = [
        word and (cap or norm == "the" or norm in HEADS)  # names are capitalised, unless they are a bare kind of body
        for norm, cap, word in zip(tokens.norm, tokens.cap, tokens.word, strict=True)
    ]
    kinds = [k for k, norm in enumerate(tokens.norm) if norm in HEADS]
    while i < size:
        best: Span | None = None
        if begins[i]:
            known = _learned_at(tokens, i, names) or _body_at(tokens, i)
            near = bisect_left(kinds, i) < bisect_left(kinds, i + _LONGEST_NAME)
            pattern = _pattern_at(tokens, i) if near or tokens.norm[i] in OPENERS else None
            best = _longest(tokens, known, pattern)
        if best is None or _is_word_of_name(tokens, best, spans[-1].last if spans else 0):
            i += 1
            continue
        best = _with_part(tokens, best, names)
        i = _after_short_form(tokens, best)
        spans.append(replace(best, reach=i) if i > best.last else best)
    return spans


def _with_part(tokens: Tokens, span: Span, names: Names) -> Span:
    """A name with the team or department of it that is printed right after it."""
    if span.bare:
        return span
    words = tuple(tokens.norm[span.first : span.last])
    sector = span.body.sector if span.body is not None else span.head.sector if span.head is not None else None
    if span.learned:
        full = full_name(words[0], names)
        words = words_of(full)
        head = last_head(words)
        sector = head.sector if head is not None else None
    last = end_of_part(tokens, span.last, words, sector)
    if last == span.last:
        return span
    head = span.head or (lexicon.Head(span.body.name, span.body.sector) if span.body is not None else None)
    return replace(span, last=last, head=head, body=None)


def full_name(short: str, names: Names) -> str:
    """The full name that the document gives an abbreviation, or the only one that it can abbreviate."""
    return names.abbreviations.get(short) or names.forms[names.initials[short][0]].text


def _is_word_of_name(tokens: Tokens, span: Span, free: int) -> bool:
    """Whether a charity called by one word (`Shelter`) is only a word of a longer name: `Anytown Night Shelter`.
    Words before `free` belong to another name.
    """
    at = span.first
    if span.body is None or span.last > at + 1 or span.body.sector not in _CHARITABLE or is_acronym(tokens, at):
        return False
    before = at > free and _may_go_with(tokens, at - 1) and tokens.norm[at - 1] not in lexicon.LEADING_NOISE
    after = span.last + (span.last < len(tokens.norm) and tokens.norm[span.last] == "in")
    return before or (after < len(tokens.norm) and _may_go_with(tokens, after))


def _may_go_with(tokens: Tokens, at: int) -> bool:
    """Whether a token may be a word of the name beside it, and no name or post of its own."""
    if not (tokens.word[at] and tokens.cap[at]) or tokens.norm[at] in lexicon.ROLE_WORDS:
        return False
    return phrase_at(BODIES, tokens, at) is None and phrase_at(HEADS, tokens, at) is None


def _longest(tokens: Tokens, known: Span | None, pattern: Span | None) -> Span | None:
    """The longer of a known name and a pattern; a known abbreviation is the agency of a service that follows it
    (`ABC Community Safety`, `ABC MARAC`), but stays with a department (`ABC Adult Social Care`).
    """
    if known is None or pattern is None:
        return known or pattern
    if pattern.last <= known.last:
        return known
    short = known.last == known.first + 1 and is_acronym(tokens, known.first)
    service = pattern.head is not None and pattern.head.bare and pattern.first + 1 < pattern.last
    if short and are_team_words(tokens.norm[known.last : pattern.last]):
        return known
    if short and service and " ".join(tokens.norm[known.last : pattern.last]) not in DEPARTMENTS:
        return known
    return pattern


def are_team_words(words: Sequence[str]) -> bool:
    """Whether words name nothing but a part of some agency: `Safeguarding Service`, `Legal Services`."""
    return all(w in lexicon.TEAM_WORDS or w in ("service", "services", "and") for w in words)


def _after_short_form(tokens: Tokens, span: Span) -> int:
    """Where the bracket ends that abbreviates the name before it (`… (ABC)`, `… (ABC/D)`), if one does."""
    at, norm = span.last, tokens.norm
    close = next((i for i in (at + 2, at + 4) if norm[at : at + 1] == ["("] and norm[i : i + 1] == [")"]), None)
    if close is None or not ACRONYM.fullmatch(tokens.slice(at + 1, at + 2)):
        return at
    slashed = close == at + 2 or (norm[at + 2] == "/" and tokens.slice(at + 3, at + 4).isupper())
    return close + 1 if slashed and abbreviates(norm[at + 1], norm[span.first : at]) else at


def _is_body_name(text: str) -> bool:
    """Whether a full name that the document abbreviates is a body's and not a paper's or an idea's."""
    tokens = tokenize(text)
    if any(s.last == len(tokens.norm) for s in scan(tokens, NO_NAMES)):
        return True
    words = words_of(text)
    return bool(words) and words[-1] not in lexicon.CONCEPT_WORDS and not any(w in lexicon.ROLE_WORDS for w in words)
