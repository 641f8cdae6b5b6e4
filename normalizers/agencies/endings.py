"""Where a name ends that a kind of body does not end: `Anytown Hospitals` + `of Anyshire NHS Trust`."""

from __future__ import annotations

from typing import Final

from normalizers.agencies import lexicon
from normalizers.agencies.phrases import BODIES, DEPARTMENTS, EXTENSIONS, HEADS, phrase_at
from normalizers.agencies.tokens import CONNECTORS, DASHES, Tokens
from schemas.enums import Sector

COUNCIL: Final = frozenset(("council", "cc", "dc", "bc", "mbc", "mdc", "cbc", "authority"))


def end_of_name(tokens: Tokens, end: int, *, council: bool) -> int:
    """Where a name ends whose kind of body ends at `end`; `council`: the kind is a council, whose departments keep its
    name.
    """
    size = len(tokens.norm)
    while end < size:
        found = phrase_at(EXTENSIONS, tokens, end)
        if found is not None and tokens.cap[end] == tokens.cap[end - 1] and not (council and found[0] == end + 1):
            end = found[0]
            continue
        longer = _trust_ahead(tokens, end) or _purpose(tokens, end)
        if longer:
            return longer
        if council:
            department = _department_at(tokens, end)
            if department:
                return department
        break
    return end


def end_of_purposes(tokens: Tokens, end: int) -> int:
    """Where a second purpose ends that a name goes on with: `Anytown Refuge` + `and Advice Line`."""
    if tokens.norm[end : end + 1] != ["and"]:
        return end
    i = end + 1
    while i < len(tokens.norm) and tokens.cap[i] and tokens.norm[i] in lexicon.PURPOSES:
        i += 1
    closed = i == len(tokens.norm) or not tokens.word[i]
    return i if i > end + 1 and closed else end


def end_of_proper(tokens: Tokens, at: int) -> int:
    """Where a run of capitalised words, joined by `and`, ends."""
    i, size = at, len(tokens.norm)
    while i < size and i - at < 5:
        if (
            tokens.word[i]
            and tokens.cap[i]
            and tokens.norm[i] not in lexicon.ROLE_WORDS
            and not phrase_at(BODIES, tokens, i)
            and not (i > at and _department_at(tokens, i))
        ):
            i += 1
        elif i > at and tokens.norm[i] in ("and", "upon") and i + 1 < size and tokens.cap[i + 1]:
            if phrase_at(BODIES, tokens, i + 1) is not None or phrase_at(HEADS, tokens, i + 1) is not None:
                break
            i += 1
        else:
            break
    return i


def _purpose(tokens: Tokens, end: int) -> int | None:
    """Where a purpose or place that a name goes on with ends: `Anytown Association` + `of Village Halls`."""
    if end + 1 >= len(tokens.norm) or tokens.norm[end] not in ("of", "for", "against") or not tokens.cap[end + 1]:
        return None
    if phrase_at(HEADS, tokens, end + 1) is not None:
        return None
    longer = end_of_proper(tokens, end + 1)
    return longer if longer > end + 1 else None


def _trust_ahead(tokens: Tokens, end: int) -> int | None:
    """Where `NHS (Foundation) Trust` ends, if only words of the same name lead to it: `… Hospitals` + `of Anyshire
    NHS Trust`.
    """
    if tokens.norm[end - 1] not in ("hospital", "hospitals", "college", "university", "partnership"):
        return None
    for i in range(end, min(end + 7, len(tokens.norm) - 1)):
        if tokens.norm[i] == "nhs":
            for words in (("nhs", "foundation", "trust"), ("nhs", "trust")):
                if tuple(tokens.norm[i : i + len(words)]) == words:
                    return i + len(words)
            return None
        if not (tokens.cap[i] or tokens.norm[i] in CONNECTORS) or tokens.norm[i] in lexicon.NEVER_WITHIN:
            return None
        if tokens.norm[i] in ("council", "police", "board"):
            return None
    return None


def _department_at(tokens: Tokens, at: int) -> int | None:
    """Where a department named right after its council ends: `Anyshire County Council – Children's Services`."""
    start = at + 1 if tokens.norm[at] in DASHES and at + 1 < len(tokens.norm) else at
    found = phrase_at(HEADS, tokens, start)
    if found is None or not tokens.cap[start]:
        return None
    end, head = found
    if start == at and _is_council_service(tokens, at, end, head):
        end = _with_unit(tokens, end)
    elif " ".join(tokens.norm[start:end]) not in DEPARTMENTS:
        return None
    return None if end < len(tokens.norm) and tokens.norm[end] in lexicon.ROLE_WORDS else end


def _is_council_service(tokens: Tokens, at: int, end: int, head: lexicon.Head) -> bool:
    """Whether a service of several words printed right after a council is one that councils run."""
    if end < at + 2 or head.sector not in (Sector.LOCAL_AUTHORITY, Sector.HOUSING):
        return False
    unit = tokens.norm[_with_unit(tokens, end) - 1] in lexicon.COUNCIL_UNITS
    return unit or " ".join(tokens.norm[at:end]) in DEPARTMENTS


def _with_unit(tokens: Tokens, end: int) -> int:
    return end + 1 if end < len(tokens.norm) and tokens.norm[end] in lexicon.COUNCIL_UNITS and tokens.cap[end] else end
