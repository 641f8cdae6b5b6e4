"""The words, fixed phrases and dates of a text, each tagged by closed tables over spaCy's tokenizer.

No model is needed: what the grammar of `clauses.py` asks for is auxiliaries, participles, prepositions and the
phrases of `status_vocabulary.py`. A tag says how a word may stand, not how it does.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from normalizers import english
from normalizers import status_vocabulary as words
from normalizers.dates import DateMention
from normalizers.english import stem
from normalizers.status_vocabulary import Kind

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import PhraseMatcher


@dataclass(slots=True)
class Item:
    """One word, fixed phrase or date, with its offsets in the text and its tag.

    Never changed once it is made, though not frozen: a frozen one takes several times as long to make.
    """

    text: str
    start: int
    end: int
    tag: str
    kind: Kind | None = None
    low: str = ""
    """The text in lower case."""


@functools.cache
def language() -> Language:
    """The tokenizer of English, made once."""
    import spacy

    return spacy.blank("en")


_TABLE_TAGS: Final[Sequence[tuple[str, str]]] = (
    *((w, "HAVE") for w in ("has", "have", "had", "'ve", "’ve")),
    *((w, "BE") for w in ("is", "are", "was", "were", "am")),
    ("been", "BEEN"),
    ("being", "BEING"),
    ("be", "BE0"),
    *((w, "FUT") for w in ("will", "shall", "would", "'ll", "’ll", "ll", "wo", "sha")),
    *((w, "OBL") for w in ("should", "must", "need", "needs", "requires", "require", "ought")),
    *((w, "CAN") for w in ("can", "could", "may", "might", "cannot", "ca")),
    ("to", "TO"),
    *((w, "NOT") for w in ("not", "n't", "n’t", "never", "neither")),
    *((w, "DO") for w in ("do", "does", "did")),
    *((w, "AND") for w in ("and", "or", "&")),
    ("that", "THAT"),
    ("having", "CONDITION"),
    *((w, "CONTRAST") for w in sorted(english.CONTRAST)),
    *((w, "RELATIVE") for w in sorted(english.RELATIVES)),
    *((w, "CONDITION") for w in sorted(english.CONDITIONS)),
    *((w, "ADV") for w in sorted(english.ADVERBS)),
    *((w, "PREP") for w in sorted(english.PREPOSITIONS - english.CONDITIONS)),
    *((w, "DET") for w in sorted(english.DETERMINERS)),
)


@functools.cache
def _tags() -> Mapping[str, str]:
    table: dict[str, str] = {}
    for word, tag in _TABLE_TAGS:
        table.setdefault(word, tag)
    return table


@functools.cache
def _verb_kinds() -> Mapping[str, Kind]:
    by_stem: dict[str, Kind] = {}
    for kind, group in words.VERBS.items():
        for verb in group.words:
            if by_stem.setdefault(stem(verb), kind) is not kind:
                raise ValueError(f"{verb!r} has the stem of a verb of {by_stem[stem(verb)]}")
    return by_stem


@functools.cache
def _state_kinds() -> Mapping[str, Kind]:
    found = words.validate((kind.value, group) for kind, group in words.STATES.items())
    return {phrase: Kind(kind) for phrase, kind in found.items()}


@functools.cache
def _phrases() -> PhraseMatcher:
    from spacy.matcher import PhraseMatcher

    matcher = PhraseMatcher(language().vocab, attr="LOWER")
    make = language().make_doc
    matcher.add("STATE", [make(p) for p in _state_kinds()])
    matcher.add("PURPOSE", [make(p) for p in english.PURPOSES])
    matcher.add(
        "ADV",
        [make(p) for p in ("not only", "as well as", "to date", "so far", "as a result", "at present", "as part of")],
    )
    return matcher


_VOWEL: Final = re.compile(r"[aeiouy]")


def _verb_tag(low: str) -> str | None:
    """VBN, VBG, GERUND or VBP of a word's form, None where it is no verb form."""
    tail = low.rsplit("-", 1)[-1]
    head = low.split("-", 1)[0]
    for part in (low, tail, head):
        if part in english.IRREGULAR or part in english.SIMPLE_PASTS:
            return "VBN"
        if part.endswith("ed") and len(part) > 4 and part not in english.NOT_PARTICIPLES and _VOWEL.search(part[:-2]):
            return "VBN"
        if part.endswith("ing") and len(part) > 4 and _VOWEL.search(part[:-3]):
            return "GERUND" if part in english.NOT_PROGRESSIVE else "VBG"
    return None


def _tag(low: str) -> str:
    if known := _tags().get(low):
        return known
    if not any(c.isalnum() for c in low):
        return "PUNCT"
    if low.endswith("ly") and len(low) > 4 and "-" not in low:
        return "ADV"
    if verb := _verb_tag(low):
        return verb
    return "VB" if low in english.BASE_VERBS else "W"


def kind_of(verb: str) -> Kind | None:
    """The lexical class of a verb form, None where no table knows it."""
    kinds = _verb_kinds()
    parts = verb.split("-")
    for form in (verb, parts[-1], parts[0]):
        if (kind := kinds.get(stem(form))) is not None:
            return kind
    return None


def read_items(text: str, mentions: Sequence[DateMention]) -> list[Item]:
    """The words, fixed phrases and dates (`mentions`) of a text, tagged, in order."""
    doc = language().make_doc(text)
    dates = [(m.start, m.end) for m in mentions]
    tokens = list(doc)
    fixed: list[tuple[int, int, str]] = []
    for name, start, end in _phrases()(doc):
        fixed.append((start, end, doc.vocab.strings[name]))
    fixed.sort(key=lambda f: (f[0] - f[1], f[0]))
    owner: dict[int, tuple[int, int, str]] = {}
    starts = [t.idx for t in tokens]
    for start, end in dates:
        first = max(bisect_right(starts, start) - 1, 0)
        last = max(bisect_right(starts, max(end - 1, start)) - 1, first)
        for i in range(first, last + 1):
            owner.setdefault(i, (first, last + 1, "DATE"))
    for start, end, tag in fixed:
        if not any(i in owner for i in range(start, end)):
            for i in range(start, end):
                owner[i] = (start, end, tag)
    items: list[Item] = []
    hyphens = any(mark in text for mark in _HYPHENS)
    i = 0
    while i < len(tokens):
        start, end, tag = owner.get(i, (i, i + 1, ""))
        if not tag and hyphens:
            end = _hyphenated(tokens, i)
        begin, stop = starts[i], starts[end - 1] + len(tokens[end - 1])
        token = text[begin:stop]
        if not token.isspace():
            items.append(_item(token, begin, stop, tag))
        i = end
    return _in_context(items)


def _in_context(items: list[Item]) -> list[Item]:
    """Tags that hang on the neighbours: `due to` a cause, `given the` reasons, `now shares`."""
    for k, item in enumerate(items):
        if item.low == "due" and k + 1 < len(items) and items[k + 1].low == "to":
            verb = items[k + 2] if k + 2 < len(items) else None
            if verb is None or (verb.tag not in ("BE0", "VB") and verb.low not in english.BASE_VERBS):
                items[k] = replace(item, tag="PREP", kind=None)
        elif item.low == "in place" and k + 1 < len(items) and items[k + 1].low == "of":
            items[k] = replace(item, tag="PREP", kind=None)
        elif item.low in ("need", "needs", "action") and _is_noun_here(items, k):
            items[k] = replace(item, tag="W", kind=None)
        elif item.low == "as" and _gives_reason(items, k):
            items[k] = replace(item, tag="CONDITION")
        elif item.tag == "HAVE" and _before(items, k) == "HAVE":
            items[k] = replace(item, tag="VBN", kind=Kind.ACHIEVE)
        elif item.tag == "HAVE" and _tag_at(items, k - 1) != "TO" and k + 1 < len(items) and _possessed(items[k + 1]):
            items[k] = replace(item, tag="VBP", kind=Kind.ACHIEVE)
        elif item.low == "given" and _tag_at(items, k + 1) == "DET" and _tag_at(items, k - 1) not in _GIVERS:
            items[k] = replace(item, tag="PREP", kind=None)
    return items


def _gives_reason(items: Sequence[Item], k: int) -> bool:
    """Whether `as` opens a clause of its own (`as the budget has been spent`), not a noun (`as the lead agency`)."""
    for item in items[k + 1 :]:
        if item.tag in ("PUNCT", "AND", "VBN", "TO", "RELATIVE", "THAT", "CONTRAST") or item.low in ("well", "part"):
            return False
        if item.tag in ("BE", "HAVE", "FUT", "CAN", "OBL", "DO"):
            return True
    return False


_GIVERS: Final = frozenset({"HAVE", "BE", "BEEN", "BEING", "BE0", "ADV", "AND"})


def _tag_at(items: Sequence[Item], k: int) -> str | None:
    return items[k].tag if 0 <= k < len(items) else None


def _before(items: Sequence[Item], k: int) -> str | None:
    """The tag of the word before, without adverbs and denials."""
    return next((i.tag for i in reversed(items[:k]) if i.tag not in ("ADV", "NOT")), None)


def _is_noun_here(items: Sequence[Item], k: int) -> bool:
    """`the need`, `linked to action 5`: words that the tables know as verbs."""
    if items[k].low in ("need", "needs"):
        return _tag_at(items, k - 1) == "DET"
    numbered = k + 1 < len(items) and items[k + 1].text[0].isdigit()
    return items[k].low == "action" and _tag_at(items, k - 1) == "TO" and numbered


def _possessed(item: Item) -> bool:
    """Whether what follows `has` is a thing it has, not the rest of its verb group."""
    return item.tag in ("W", "DET") and item.low not in ("no", "to", "all", "each", "there", "it")


_HYPHENS: Final = ("-", "‑")


def _hyphenated(doc: Sequence[Any], i: int) -> int:
    """End of a word whose parts the tokenizer cut at hyphens without spaces (`re-installed`)."""
    end = i + 1
    while (
        end + 1 < len(doc)
        and doc[end].text in _HYPHENS
        and not doc[end - 1].whitespace_
        and not doc[end].whitespace_
        and doc[end - 1].text.isalpha()
        and doc[end + 1].text.isalpha()
    ):
        end += 2
    return end


@functools.lru_cache(maxsize=8192)
def _word(low: str) -> tuple[str, Kind | None]:
    """Tag and lexical class of a word by itself; cached, for a plan has few words and says them often."""
    tag = _tag(low)
    return tag, kind_of(low) if tag in ("VBN", "VBG", "GERUND", "VB") else None


def _item(token: str, start: int, end: int, tag: str) -> Item:
    low = token.lower()
    if not tag:
        return Item(token, start, end, *_word(low), low)
    kind = _state_kinds().get(" ".join(low.split())) if tag == "STATE" else None
    return Item(token, start, end, tag, kind, low)
