"""Learning from all texts of one document how it abbreviates and spells the names of bodies."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from normalizers.agencies import lexicon
from normalizers.agencies.abbreviations import abbreviates, initial_strings, spells
from normalizers.agencies.names import NO_NAMES, Form, Names
from normalizers.agencies.phrases import BODY_KEYS, HEADING_LABELS
from normalizers.agencies.prefixes import find_prefixes
from normalizers.agencies.spelling import one_apart, spelt_out, tidy, written_small
from normalizers.agencies.spotting import Span, scan
from normalizers.agencies.tokens import ACRONYM, CONNECTORS, DASHES, Key, Tokens, Words, key_of, tokenize, words_of


def learn_names(texts: Iterable[str]) -> Names:
    """Definitions of abbreviations and the full forms of names, from all texts (cells, lines) of one document."""
    prints: dict[Key, Counter[str]] = defaultdict(Counter)
    alone: set[Key] = set()
    defined: dict[str, str] = {}
    prefixes: set[str] = set()
    mixed: dict[str, Counter[str]] = defaultdict(Counter)
    capitals: Counter[str] = Counter()
    cells: Counter[str] = Counter()
    for text in texts:
        if not text:
            continue
        tokens = tokenize(text)
        spans = scan(tokens, NO_NAMES)
        if 2 < len(tokens.norm) < 9 and _in_title_case(tokens):
            cells[text.strip()] += 1
        _learn_definitions(tokens, spans, defined)
        prefixes.update(name.casefold() for _, name in find_prefixes(text))
        for i, is_word in enumerate(tokens.word):
            if is_word and tokens.cap[i]:
                printed = tokens.slice(i, i + 1)
                if printed.isupper() and len(printed) > 1:
                    capitals[tokens.norm[i]] += 1
                elif len(printed) > 3:
                    mixed[tokens.norm[i]][printed] += 1
        for span in spans:
            if not _is_full(span):
                continue
            printed = spelt_out(tidy(tokens.slice(span.first, span.last)))
            key = key_of(words_of(printed))
            prints[key][printed] += 1
            if _stands_alone(tokens, span.first, span.last):
                alone.add(key)
    forms = {
        key: _form_of(key, counts, key in alone) for key, counts in _without_misprints(prints).items() if len(key) > 1
    }
    return Names(
        abbreviations=defined,
        forms=forms,
        tails=_by_tails(forms),
        initials=_by_initials(forms),
        prefixes=frozenset(prefixes),
        prints={norm: _commonest(counts) for norm, counts in mixed.items() if 0 < capitals[norm] <= 2 * counts.total()},
        repeated={words_of(cell): tidy(cell) for cell, n in cells.items() if n > 1},
    )


def _in_title_case(tokens: Tokens) -> bool:
    return all(c or n in lexicon.SMALL_WORDS for c, n in zip(tokens.cap, tokens.norm, strict=True))


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
    body = BODY_KEYS.get(key)
    mixed = [(n, t) for t, n in counts.items() if not t.isupper()]
    top = max((n for n, _ in mixed), default=0)
    best = next((t for n, t in mixed if n == top), None)
    if best is None:
        best = (
            body.name if body is not None and key_of(words_of(body.name)) == key else written_small(next(iter(counts)))
        )
    elif body is not None and body.name.casefold() == best.casefold():
        best = body.name
    return Form(best, words_of(best), counts.total(), alone, body is not None)


def _by_tails(forms: Mapping[Key, Form]) -> dict[Words, tuple[Key, ...]]:
    found: dict[Words, list[Key]] = defaultdict(list)
    for key, form in forms.items():
        for n in range(1, min(len(form.words), 7)):
            found[form.words[-n:]].append(key)
    return {tail: tuple(keys) for tail, keys in found.items()}


def _by_initials(forms: Mapping[Key, Form]) -> dict[str, tuple[Key, ...]]:
    found: dict[str, list[Key]] = defaultdict(list)
    for key, form in forms.items():
        for short in sorted(initial_strings(form.words)):
            if len(short) > 2:
                found[short].append(key)
    return {short: tuple(keys) for short, keys in found.items()}
