"""The names of agencies in one cell or heading."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, Literal

from normalizers import gazetteer
from normalizers.agencies import lexicon
from normalizers.agencies.abbreviations import spells
from normalizers.agencies.names import Names
from normalizers.agencies.parts import Part, parts_of, trimmed
from normalizers.agencies.phrases import NOBODY
from normalizers.agencies.posts import is_field, is_half_title, is_post, is_rank, survives_post
from normalizers.agencies.sectors import told_by_ending
from normalizers.agencies.spotting import Span, scan
from normalizers.agencies.teams import fold_teams
from normalizers.agencies.tokens import DASHES, Tokens, is_acronym, tokenize, words_of
from normalizers.agencies.unlisted import is_spoken_of, may_be_name, names_workplace, plausible

Mode = Literal["lead", "labelled", "officer", "heading", "name"]
"""Where a name stands: a lead agency cell, after `Agency:`, an officer's cell, a heading, a prefix or an action."""
_ALONE: Final = {words_of(n): b for b in gazetteer.BODIES for n in b.alone}


def _joined(parts: list[Part], tokens: Tokens, names: Names) -> list[Part]:
    """Parts without any known name that `and` joins are one name: `Bread and Roses`."""
    out: list[Part] = []
    for part in parts:
        last = out[-1] if out else None
        if (
            last is not None
            and part.before == "and"
            and not part.spans
            and not last.spans
            and plausible(tokens, last, names)
            and plausible(tokens, part, names)
            and 1 in (last.last - last.first, part.last - part.first)
            and not is_acronym(tokens, last.first)
            and not is_acronym(tokens, part.first)
        ):
            out[-1] = replace(last, last=part.last)
        else:
            out.append(part)
    return out


def read_names(text: str, names: Names, mode: Mode) -> list[tuple[Span, str]]:
    """The names in a cell, each with the words that print it."""
    tokens = tokenize(text)
    if not tokens.norm or " ".join(n for n, w in zip(tokens.norm, tokens.word, strict=True) if w) in NOBODY:
        return []
    spans = [_settle_alone(tokens, s) for s in scan(tokens, names)]
    parts = _joined(parts_of(tokens, [s for s in spans if s is not None]), tokens, names)
    kept: list[tuple[Part, list[Span]]] = []
    field = False
    for at, part in enumerate(parts):
        before = kept[-1][0] if kept else None
        following = parts[at + 1] if at + 1 < len(parts) else None
        field = _is_of_post(tokens, part, before, following, field=field)
        found = [] if field or is_half_title(tokens, part, following) else _kept(tokens, part, before, names, mode)
        if before is not None and part.before == "," and is_post(tokens, before) and any(not s.bare for s in found):
            kept[-1] = (before, [s for s in kept[-1][1] if not s.bare])
        kept.append((part, found))
    folded = fold_teams(tokens, kept)
    return [(span, tokens.slice(span.first, span.last)) for span in folded]


def _is_of_post(tokens: Tokens, part: Part, before: Part | None, following: Part | None, *, field: bool) -> bool:
    """Whether a part is the field of the post before it, as is what `and` joins to a `field`: `Director, Mental Health
    and Frailty`. In a list of more it may be an agency.
    """
    if before is None or (following is not None and following.before == ","):
        return False
    if field:
        return part.before == "and" and not is_post(tokens, part) and (not part.spans or is_field(tokens, part))
    return part.before in (",", *DASHES) and is_post(tokens, before) and not before.spans and is_field(tokens, part)


def _settle_alone(tokens: Tokens, span: Span) -> Span | None:
    """A name that means the body only when alone is none where more of a name stands beside it."""
    if span.body is None or tuple(tokens.norm[span.first : span.last]) not in _ALONE:
        return span
    following = span.last < len(tokens.norm) and tokens.word[span.last] and tokens.cap[span.last]
    return None if following and tokens.norm[span.last] not in lexicon.ROLE_WORDS else span


def _kept(tokens: Tokens, part: Part, before: Part | None, names: Names, mode: Mode) -> list[Span]:
    """The names of a part; `before` is the part before it."""
    if is_post(tokens, part):
        found = [s for s in part.spans if survives_post(tokens, s)]
        return found or _acronyms(tokens, part)
    if part.spans:
        if mode == "officer":
            own = [s for s in part.spans if s.head is None or s.head.words not in lexicon.PARTS_OF_AGENCIES]
            return [s for s in own if not s.bare or _whole(tokens, part, s)]
        return list(part.spans)
    if before is not None and part.before == "(" and _abbreviates_all(tokens, part, before):
        return []
    beside = part.before in (",", "(", "and", *DASHES)
    if mode == "labelled" and may_be_name(tokens, part):
        return [Span(*trimmed(tokens, part), unknown=True)]
    if mode in ("lead", "officer") and plausible(tokens, part, names):
        first, last = trimmed(tokens, part)
        if before is None or not beside or not is_post(tokens, before):
            named = mode == "lead"
        elif mode == "officer":
            named = is_spoken_of(tokens.norm[first:last], names)
        else:
            named = names_workplace(tokens, part, names, ranked=is_rank(tokens, before))
        if named:
            return [Span(first, last, unknown=True)]
    if mode == "officer" and beside and part.before != "and" and _is_lone_acronym(tokens, part):
        return [Span(part.first, part.last, unknown=True)]
    return _acronyms(tokens, part) if mode in ("officer", "heading") else []


def _abbreviates_all(tokens: Tokens, part: Part, before: Part) -> bool:
    """Whether a part is the abbreviation of the part before it: `Silver Birch Farm (SBF)`."""
    return part.last == part.first + 1 and spells(tokens.norm[part.first], tokens.norm[before.first : before.last])


def _is_lone_acronym(tokens: Tokens, part: Part) -> bool:
    printed = tokens.slice(part.first, part.last)
    return printed.isalpha() and printed.isupper() and 2 < len(printed) < 8 and printed not in lexicon.AFTER_PERSONS


def _whole(tokens: Tokens, part: Part, span: Span) -> bool:
    first, last = trimmed(tokens, part)
    return (first, last) == (span.first, span.last)


def _acronyms(tokens: Tokens, part: Part) -> list[Span]:
    """Abbreviations whose last letters tell a kind of body: `Designated Nurse ACCG`."""
    found = []
    for i in range(part.first, part.last):
        printed = tokens.slice(i, i + 1)
        if tokens.word[i] and printed.isupper() and len(printed) > 3 and told_by_ending(printed):
            found.append(Span(i, i + 1, unknown=True))
    return found
