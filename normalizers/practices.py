"""What clauses tell of the world, of people and of rules that are kept, where they seem to tell of the action."""

from __future__ import annotations

import re
from typing import Final

from normalizers.clauses import Aspect, Predicate
from normalizers.english import stem

_PERSONS: Final = frozenset("he she his her him".split())
_AGREED: Final = re.compile(
    r"\b(?:agreed|decided|confirmed|resolved|said|stated|advised|reported|settled|hoped|intended|planned|expected)\b"
    r"[^.;]*\b(?:that|it|they|he|she|would)\b",
    re.I,
)
_RULE: Final = re.compile(r"\b(?:without|unless|until|where|if)\b", re.I)
_GETTING_GOING: Final = frozenset(
    stem(v)
    for v in (
        "start", "begin", "commence", "proceed", "happen", "progress", "complete", "do", "launch", "roll", "take",
        "finish", "finalise", "implement", "deliver", "know", "decide", "agree", "make", "move", "go", "recruit",
        "introduce", "confirm", "commission", "fund", "meet", "be", "hold", "train", "resume", "advance", "appoint",
    )
)  # fmt: skip
"""What cannot be done until something else happens is the action itself, where the verb is one of these."""


def is_of_the_world(p: Predicate, text: str) -> bool:
    """Whether a clause tells of a person (`he had been seen by three doctors`) or of what is only supposed
    (`a blanket rule would breach confidentiality`), unless it was agreed that something would be done.
    """
    if p.aspect is Aspect.DONE and p.passive and p.subject[:1] and p.subject[0] in _PERSONS:
        return True
    group = text[p.start : p.end].lower().split()
    if group[:1] != ["would"] and group[:1] != ["wouldn"]:
        return False
    sentence = text[max(text.rfind(".", 0, p.start), text.rfind("\n", 0, p.start)) + 1 : p.start]
    return not _AGREED.search(f"{sentence} {group[0]}")


def is_kept_rule(p: Predicate, text: str) -> bool:
    """`No case is closed without a second reader`, `the form cannot be saved unless the box is filled in`.

    What never happens but so is a rule in force; what cannot begin until something else happens is not.
    """
    if p.aspect is Aspect.DONE:
        return "no" in p.subject and " without " in text[p.start :].split(".", 1)[0]
    if p.aspect is Aspect.DOING or stem(p.verb.split()[0]) in _GETTING_GOING:
        return False
    after = text[p.start :].split(".", 1)[0]
    condition = _RULE.search(after)
    if condition is None:
        return False
    denied = p.subject[:1] == ("no",) or "never" in p.subject or p.negated
    if p.aspect is Aspect.STANDS:
        return (p.subject[:1] == ("no",) or "never" in p.subject) and condition.group().lower() in ("without", "unless")
    return denied and condition.group().lower() in ("without", "unless", "until", "where")
