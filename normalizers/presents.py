"""Present tenses that tell of a practice: `the matron checks the form`, `staff in both units attend`.

Between `tagging.py`, which knows words by themselves, and `clauses.py`, which reads verb groups: English marks a
present tense by place and agreement alone, so that no list of words can tell `checks` from `checks`.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from normalizers import english
from normalizers import status_vocabulary as words
from normalizers.status_vocabulary import Kind
from normalizers.tagging import Item, kind_of


@functools.cache
def _present_forms() -> Mapping[str, str]:
    """Plain and -s forms of the verbs that tell of practices, each with its base form."""
    groups = (group.words for kind, group in words.VERBS.items() if kind is not Kind.NOISE)
    verbs = [verb for group in (*groups, words.PRACTICES) for verb in group]
    return {form: v for v in verbs for form in (v, _third_person(v))}


def _third_person(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{verb}s"


_FINITE: Final = frozenset({"BE", "HAVE", "FUT", "OBL", "CAN", "DO", "VBP", "TO", "PURPOSE"})
_CLAUSE_OPENS: Final = frozenset({"AND", "CONTRAST", "RELATIVE", "THAT", "CONDITION", "PUNCT"})


def mark_present(items: Sequence[Item]) -> list[Item]:
    """The items of one sentence, with finite present tenses (`the matron checks the form`) tagged VBP.

    English marks them by place alone: a subject that agrees in number before them, an object, a preposition or an
    end after them, and no other finite verb in the clause.
    """
    out = list(items)
    for k, item in enumerate(out):
        if k == 0 or (item.tag not in ("W", "VB", "VBN") and item.low != "complete"):
            continue
        base = _present_forms().get(item.low)
        if (
            base is not None
            and not (item.low == base and base in english.PARTICIPLES)
            and (item.tag != "VBN" or item.low == base)
            and _agrees(out, k, base)
            and _goes_on(out, k, base)
        ):
            out[k] = replace(item, tag="VBP", kind=_kind_of_practice(base))
    return out


def _kind_of_practice(base: str) -> Kind:
    """To do a step again and again is a practice; only a beginning stays a step."""
    kind = None if base in words.PRACTICES else kind_of(base)
    if kind is None or (kind in (Kind.STEP, Kind.LIGHT) and base not in words.BEGINNINGS):
        return Kind.ACHIEVE
    return kind


def _agrees(items: Sequence[Item], k: int, base: str) -> bool:
    low, at = items[k].low, k - 1
    while at > 0 and items[at].tag == "ADV":
        at -= 1
    if items[at].text == ")":
        at = next((i for i in range(at, 0, -1) if items[i].text == "("), 1) - 1
    subject = items[at]
    singular = low != base and low.endswith("s") and not low.endswith("ss")
    if not singular and low != base:
        return False
    if subject.tag == "AND":
        return any(i.tag == "VBP" and (i.low[-1] == "s") == singular for i in items[:at])
    if subject.tag not in ("W", "VB", "DET", "GERUND", "DATE", "RELATIVE", "THAT", "VBG", "ADV"):
        return False
    if subject.tag == "DET" and subject.low not in english.PLURAL_SUBJECTS | english.PRONOUN_SUBJECTS:
        return False
    if subject.low in english.RELATIVES | {"that"}:
        return True
    clause = _clause_before(items, at)
    if kind_of(base) is Kind.CONTINUE:
        return True
    if any(i.tag in _FINITE or i.low in english.SIMPLE_PASTS for i in clause):
        return False
    near = [subject] if base in english.NOUNS_TOO else [*clause, subject]
    return any(_plural(i) is not singular for i in near)


def _clause_before(items: Sequence[Item], at: int) -> Sequence[Item]:
    first = at
    while first > 0 and items[first - 1].tag not in _CLAUSE_OPENS:
        first -= 1
    return items[first:at]


def _plural(item: Item) -> bool:
    low = item.low
    return low in english.PLURAL_SUBJECTS or (low.endswith("s") and not low.endswith(("ss", "us", "is")))


def _goes_on(items: Sequence[Item], k: int, base: str) -> bool:
    after = items[k + 1] if k + 1 < len(items) else None
    pronoun = items[k - 1].low in english.PRONOUN_SUBJECTS | {"we", "they"}
    if base == "complete":
        return after is not None and after.tag == "DET"
    if base in words.BEGINNINGS and after is not None and after.tag in ("PREP", "DATE"):
        return True
    if base in english.NOUNS_TOO and not pronoun:
        return after is not None and (after.tag in ("DET", "THAT") or after.low in ("it", "them", "us", "him", "her"))
    return after is None or after.tag not in ("BE", "HAVE", "FUT", "OBL", "CAN", "BE0", "DO", "STATE")
