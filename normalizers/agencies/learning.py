"""Learning from all texts of one document how it abbreviates and spells the names of bodies."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from normalizers.agencies import lexicon
from normalizers.agencies.abbreviations import abbreviates, initial_strings, spells
from normalizers.agencies.names import NO_NAMES, Form, Names
from normalizers.agencies.phrases import HEADING_LABELS, KIND_WORDS, body_named
from normalizers.agencies.prefixes import find_prefixes
from normalizers.agencies.spelling import core_of, one_apart, spelt_out, tidy, written_small
from normalizers.agencies.spotting import Span, scan
from normalizers.agencies.tokens import (
    ACRONYM,
    CONNECTORS,
    DASHES,
    Key,
    Tokens,
    Words,
    in_title_case,
    key_of,
    tokenize,
    words_of,
)

_LONGEST_SHORT_CELL: Final = 9
"""Tokens, one too many: a cell of more is a sentence, not a name."""


def learn_names(texts: Iterable[str]) -> Names:
    """Definitions of abbreviations and the full forms of names, from all texts (cells, lines) of one document."""
    bodies = _Bodies()
    prose = _Prose()
    prefixes: set[str] = set()
    for text, count in Counter(filter(None, texts)).items():
        tokens = tokenize(text)
        bodies.learn(tokens, count)
        prose.learn(tokens, count)
        prefixes.update(name.casefold() for _, name in find_prefixes(text))
    forms = bodies.forms()
    return Names(
        abbreviations=bodies.defined,
        forms=forms,
        tails=_by_tails(forms),
        beginnings=_by_beginnings(forms),
        cores=_by_cores(forms),
        initials=_by_initials(forms),
        prefixes=frozenset(prefixes),
        prints=prose.prints(),
        cells={words: _commonest(counts) for words, counts in prose.cells.items()},
        repeated=frozenset(words for words, counts in prose.cells.items() if counts.total() > 1),
        headed=frozenset(prose.headed),
        mentioned=frozenset(prose.mentioned),
        small=frozenset(prose.small),
        places=frozenset(w for form in forms.values() for w in form.words if w not in KIND_WORDS),
    )


class _Bodies:
    """What a document says of bodies: abbreviations defined, full names as printed."""

    def __init__(self) -> None:
        self.defined: dict[str, str] = {}
        self._prints: dict[Key, Counter[str]] = defaultdict(Counter)
        self._alone: set[Key] = set()

    def learn(self, tokens: Tokens, count: int) -> None:
        """`count` is how often the document prints the text."""
        spans = scan(tokens, NO_NAMES)
        _learn_definitions(tokens, spans, self.defined)
        for span in filter(_is_full, spans):
            printed = spelt_out(tidy(tokens.slice(span.first, span.last)))
            key = key_of(words_of(printed))
            self._prints[key][printed] += count
            if _stands_alone(tokens, span.first, span.last):
                self._alone.add(key)

    def forms(self) -> dict[Key, Form]:
        kept = _without_misprints(self._prints)
        return {key: _form_of(key, counts, key in self._alone) for key, counts in kept.items() if len(key) > 1}


class _Prose:
    """How a document prints words: small, in capitals, in title case, alone in a cell or within running text."""

    def __init__(self) -> None:
        self.cells: dict[Words, Counter[str]] = defaultdict(Counter)
        self.headed: set[Words] = set()
        self.mentioned: set[Words] = set()
        self.small: set[str] = set()
        self._mixed: dict[str, Counter[str]] = defaultdict(Counter)
        self._capitals: Counter[str] = Counter()

    def learn(self, tokens: Tokens, count: int) -> None:
        if 1 < len(tokens.norm) < _LONGEST_SHORT_CELL and in_title_case(tokens):
            words = words_of(tokens.text)
            if tokens.text.isupper():
                self.headed.add(words)
            else:
                self.cells[words][tidy(tokens.text)] += count
        elif not tokens.text.isupper():
            self.mentioned.update(_runs(tokens))
        printed_as = list(zip(tokens.norm, tokens.cap, tokens.word, strict=True))
        self.small.update(norm for norm, cap, word in printed_as if word and not cap)
        for i in (i for i, (_, cap, word) in enumerate(printed_as) if word and cap):
            printed = tokens.slice(i, i + 1)
            if printed.isupper() and len(printed) > 1:
                self._capitals[tokens.norm[i]] += count
            elif len(printed) > 3:
                self._mixed[tokens.norm[i]][printed] += count

    def prints(self) -> dict[str, str]:
        return {
            norm: _commonest(counts)
            for norm, counts in self._mixed.items()
            if 0 < self._capitals[norm] <= 2 * counts.total()
        }


def _runs(tokens: Tokens) -> Iterable[Words]:
    """Two to four capitalised words in a row with a word of a sentence beside them."""
    first, size = 0, len(tokens.norm)
    for i in range(size + 1):
        if i == size or not (tokens.word[i] and tokens.cap[i]):
            if 1 < i - first < 5 and any(_in_sentence(tokens, j) for j in (first - 1, i)):
                yield tuple(tokens.norm[first:i])
            first = i + 1


def _in_sentence(tokens: Tokens, at: int) -> bool:
    """Whether a token is a word in small letters that lists of names do not hold."""
    if not 0 <= at < len(tokens.norm) or not tokens.norm[at].isalpha() or tokens.cap[at]:
        return False
    return tokens.norm[at] not in lexicon.FILLERS and tokens.norm[at] not in lexicon.SMALL_WORDS


def _commonest(counts: Counter[str]) -> str:
    return counts.most_common(1)[0][0]


def _without_misprints(prints: Mapping[Key, Counter[str]]) -> dict[Key, Counter[str]]:
    """Names printed once that one letter parts from a name printed more often count as that name."""
    often = [_commonest(counts).casefold() for counts in prints.values() if counts.total() > 1]
    out = dict(prints)
    for key, counts in prints.items():
        printed = _commonest(counts).casefold()
        if counts.total() == 1 and len(printed) > 9 and any(one_apart(printed, o) for o in often):
            del out[key]
    return out


def _stands_alone(tokens: Tokens, first: int, last: int) -> bool:
    rest = [n for i, n in enumerate(tokens.norm) if tokens.word[i] and not first <= i < last]
    return all(n in lexicon.FILLERS or n in HEADING_LABELS for n in rest) and len(rest) <= 3


def _is_full(span: Span) -> bool:
    """Whether a name is more than a kind of body or a single word."""
    return not span.bare and not (span.body is not None and span.last - span.first == 1)


def _learn_definitions(tokens: Tokens, spans: Sequence[Span], defined: dict[str, str]) -> None:
    """`Full Name (ABC)`, `ABC (Full Name)`, and a line `ABC – Full Name` of a list of abbreviations."""
    ends = {span.last: span for span in spans}
    norm, size = tokens.norm, len(tokens.norm)
    for i in range(1, size - 1):
        if norm[i] != "(":
            continue
        if i + 2 < size and norm[i + 2] == ")" and ACRONYM.fullmatch(tokens.slice(i + 1, i + 2)):
            span = ends.get(i)
            if span is not None and not span.bare and abbreviates(norm[i + 1], norm[span.first : span.last]):
                defined.setdefault(norm[i + 1], tidy(tokens.slice(span.first, i)))
            else:
                start = _spelled_before(tokens, i, norm[i + 1])
                if start is not None:
                    defined.setdefault(norm[i + 1], tidy(tokens.slice(start, i)))
        elif ACRONYM.fullmatch(tokens.slice(i - 1, i)) and ")" in norm[i : i + 14]:
            close = norm.index(")", i)
            if spells(norm[i - 1], norm[i + 1 : close]):
                defined.setdefault(norm[i - 1], tidy(tokens.slice(i + 1, close)))
    if 3 <= size <= 14 and ACRONYM.fullmatch(tokens.slice(0, 1)):
        start = 2 if norm[1] in DASHES or norm[1] in (":", "=") else 1
        if spells(norm[0], norm[start:]) and all(tokens.cap[i] or norm[i] in CONNECTORS for i in range(start, size)):
            defined.setdefault(norm[0], tidy(tokens.slice(start, size)))


def _spelled_before(tokens: Tokens, end: int, short: str) -> int | None:
    """Where the words begin, before a bracket, that spell the abbreviation in it (after Schwartz and Hearst, 2003,
    with initial letters only). They begin with a capital.
    """
    for start in range(end - 1, max(-1, end - 2 * len(short) - 2), -1):
        if not tokens.word[start]:
            return None
        if tokens.cap[start] and spells(short, tokens.norm[start:end]):
            return start
    return None


def _form_of(key: Key, counts: Counter[str], alone: bool) -> Form:
    mixed = [(n, t) for t, n in counts.items() if not t.isupper()]
    top = max((n for n, _ in mixed), default=0)
    best = next((t for n, t in mixed if n == top), None)
    body = body_named(words_of(best or next(iter(counts))))
    if best is None:
        listed = body is not None and key_of(words_of(body.name)) == key
        best = body.name if body is not None and listed else written_small(next(iter(counts)))
    elif body is not None and body.name.casefold() == best.casefold():
        best = body.name
    return Form(best, words_of(best), counts.total(), alone, body is not None)


def _by_tails(forms: Mapping[Key, Form]) -> dict[Words, tuple[Key, ...]]:
    found: dict[Words, list[Key]] = defaultdict(list)
    for key, form in forms.items():
        for n in range(1, min(len(form.words), 7)):
            found[form.words[-n:]].append(key)
    return {tail: tuple(keys) for tail, keys in found.items()}


def _by_beginnings(forms: Mapping[Key, Form]) -> dict[Words, tuple[Key, ...]]:
    found: dict[Words, list[Key]] = defaultdict(list)
    for key, form in forms.items():
        for n in range(1, len(form.words) + 1):
            found[form.words[:n]].append(key)
    return {beginning: tuple(keys) for beginning, keys in found.items()}


def _by_cores(forms: Mapping[Key, Form]) -> dict[str, tuple[Key, ...]]:
    found: dict[str, list[Key]] = defaultdict(list)
    for key, form in forms.items():
        found[core_of(form.words)].append(key)
    return {core: tuple(keys) for core, keys in found.items()}


def _by_initials(forms: Mapping[Key, Form]) -> dict[str, tuple[Key, ...]]:
    found: dict[str, list[Key]] = defaultdict(list)
    for key, form in forms.items():
        for short in sorted(initial_strings(form.words)):
            if len(short) > 2:
                found[short].append(key)
    return {short: tuple(keys) for short, keys in found.items()}
