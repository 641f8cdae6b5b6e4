"""Who must act: the agencies that a record names, under the fullest name its own document uses.

Names are found by three means, the longest at a place winning: bodies of the gazetteer, names that the document
defines, and words that end in a kind of body (`Anytown` + `Borough Council`). What is left of a cell between the
separators is a post, a person, nobody in particular, or, in a lead agency cell, a name nobody listed.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal, TypeVar

from normalizers import gazetteer as gz
from schemas.enums import AgencySource, ResolvedBy, Sector

Words = tuple[str, ...]
Key = tuple[str, ...]
Mode = Literal["lead", "officer", "heading", "name"]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class AgencyReading:
    """One agency of a record: canonical name, the words that name it, and where and how it was found."""

    agency: str
    agency_text: str
    source: AgencySource
    sector: Sector
    resolved_by: ResolvedBy


@dataclass(frozen=True, slots=True)
class Form:
    """A full name as the document prints it."""

    text: str
    words: Words
    count: int
    alone: bool
    """Whether a cell or line of the document holds nothing else."""
    listed: bool
    """Whether it is a body of the gazetteer."""


@dataclass(frozen=True, slots=True)
class Names:
    """What one document says of names. Made by `learn_names`; shared with no other document."""

    abbreviations: Mapping[str, str] = field(default_factory=dict)
    """Abbreviation, small letters, to the full name that the document gives it."""
    forms: Mapping[Key, Form] = field(default_factory=dict)
    """The full names of bodies, by their words in any order."""
    tails: Mapping[Words, tuple[Key, ...]] = field(default_factory=dict)
    """Full names by the words they end in."""
    initials: Mapping[str, tuple[Key, ...]] = field(default_factory=dict)
    """Full names by the abbreviations they would give."""
    prefixes: frozenset[str] = frozenset()
    """Names, small letters, that open entries as `NAME: …` somewhere."""
    prints: Mapping[str, str] = field(default_factory=dict)
    """Single names that the document prints in mixed case and in capitals, by their small letters."""
    repeated: Mapping[Words, str] = field(default_factory=dict)
    """Short texts in title case that are the whole of several cells."""


@dataclass(frozen=True, slots=True)
class _Tokens:
    text: str
    norm: list[str]
    start: list[int]
    end: list[int]
    cap: list[bool]
    word: list[bool]

    def slice(self, first: int, last: int) -> str:
        return self.text[self.start[first] : self.end[last - 1]]


@dataclass(frozen=True, slots=True)
class _Span:
    """Tokens `first` up to `last` name a body: one of the gazetteer, or a name ending in `head`."""

    first: int
    last: int
    body: gz.Body | None = None
    head: gz.Head | None = None
    bare: bool = False
    """A kind of body without a proper name, such as `Police`."""
    learned: bool = False
    unknown: bool = False
    reach: int = 0
    """Where the name's own abbreviation in brackets ends, if one follows."""


_TOKEN: Final = re.compile(r"[^\W_]+(?:[’'`´.&\-‐‑][^\W_]+)*(?:(?<=s)[’'](?=\s|$))?|\n|[^\w\s]|_")
_SMALL: Final = str.maketrans("", "", "’'`´.-‐‑")
_SPACES: Final = re.compile(r"\s+")
_ACRONYM: Final = re.compile(r"[A-Z][A-Za-z]?[A-Z&][A-Za-z0-9&]{0,6}|[A-Z]{2,8}")
_DASHES: Final = frozenset("-–—‐‑")
_JOINTS: Final = frozenset(("and", "with"))
_CONNECTORS: Final = frozenset(("of", "the", "and", "for", "in", "on", "upon", "with", "against"))
_LIGHT: Final = frozenset(("the", "of", "and", "for", "in", "on"))
_LONGEST_NAME: Final = 11
_LONGEST_CELL: Final = 600


def _normal(word: str) -> str:
    return word.translate(_SMALL).casefold().replace("&", "and")


def _tokens(text: str) -> _Tokens:
    norm: list[str] = []
    start: list[int] = []
    end: list[int] = []
    cap: list[bool] = []
    word: list[bool] = []
    for match in _TOKEN.finditer(text):
        piece = match.group()
        is_word = piece[0].isalnum() or piece == "&"
        norm.append(_normal(piece) if is_word else piece)
        start.append(match.start())
        end.append(match.end())
        cap.append(piece[0].isupper() or (piece[0].isdigit() and any(map(str.isupper, piece))))
        word.append(is_word)
    return _Tokens(text, norm, start, end, cap, word)


def _words(text: str) -> Words:
    tokens = _tokens(text)
    return tuple(n for n, w in zip(tokens.norm, tokens.word, strict=True) if w)


def _key(words: Iterable[str]) -> Key:
    return tuple(sorted({w for w in words if w not in _LIGHT}))


def _loose_key(words: Iterable[str]) -> Key:
    """A trust's name without the words that plans leave out, and without plurals."""
    return tuple(
        sorted({w.rstrip("s") for w in words if w not in _LIGHT and w not in ("nhs", "foundation", "university")})
    )


def _phrases(entries: Iterable[tuple[str, _T]]) -> dict[str, list[tuple[Words, _T]]]:
    found: dict[str, dict[Words, _T]] = defaultdict(dict)
    for text, value in entries:
        words = tuple(_tokens(text).norm)
        found[words[0]].setdefault(words, value)
    return {first: sorted(by.items(), key=lambda e: -len(e[0])) for first, by in found.items()}


def _phrase_set(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(" ".join(_words(t)) for t in texts)


_BODIES: Final = _phrases(
    (spelt, b)
    for b in gz.BODIES
    for n in (b.name, *b.aliases, *b.alone)
    for spelt in (n, n.replace("-", " "), n.replace(",", ""))
)
_HEADS: Final = _phrases(
    [(h.words, h) for h in gz.HEADS]
    + [(short, gz.Head(short, sector)) for short, (_, sector) in gz.SUFFIX_ABBREVIATIONS.items()]
)
_EXTENSIONS: Final = _phrases((e, gz.Head(e, Sector.OTHER)) for e in gz.EXTENSIONS)
_OPENERS: Final = _phrases((o, gz.Head(o, s)) for o, s in gz.OPENERS)
_BODY_KEYS: Final = {_key(_words(n)): b for b in reversed(gz.BODIES) for n in (*b.aliases, *b.alone, b.name)}
_LOOSE: Final = {k: b for b in gz.TRUSTS for k in [_loose_key(_words(b.name))] if len(k) > 2}
_ALONE: Final = {_words(n): b for b in gz.BODIES for n in b.alone}
_DEPARTMENTS: Final = _phrase_set(gz.DEPARTMENTS)
_WEAK: Final = _phrase_set(gz.WEAK)
_THEMES: Final = _phrase_set(gz.THEMES)
_NOBODY: Final = _phrase_set(gz.NOBODY)
_HEADING_LABELS: Final = _phrase_set(gz.HEADING_LABELS)
_COUNCIL: Final = frozenset(("council", "cc", "dc", "bc", "mbc", "mdc", "cbc", "authority"))


# --- finding names among tokens -------------------------------------------------------------------------------------


def _phrase_at(table: Mapping[str, list[tuple[Words, _T]]], tokens: _Tokens, at: int) -> tuple[int, _T] | None:
    """The longest phrase of a table that stands at a token: where it ends, and what it is."""
    for words, value in table.get(tokens.norm[at], ()):
        if tuple(tokens.norm[at : at + len(words)]) == words:
            return at + len(words), value
    return None


def _body_at(tokens: _Tokens, at: int) -> _Span | None:
    """A body of the gazetteer. One word of small letters (`respect`, `refuge`, `via`) is no name."""
    found = _phrase_at(_BODIES, tokens, at)
    if found is None or not (tokens.cap[at] or tokens.norm[at] == "the"):
        return None
    end, body = found
    if end == at + 1 and not _is_printed_as(body, tokens.slice(at, end)):
        return None
    return _Span(at, end, body=body)


def _is_printed_as(body: gz.Body, printed: str) -> bool:
    """Whether a single word is printed as a name or abbreviation of the body: as listed, in capitals, or, if it is
    too long to be another word by chance (`Nice`, `Geo`), in any case.
    """
    return len(printed) > 4 or printed.isupper() or printed in (body.name, *body.aliases, *body.alone)


def _pattern_at(tokens: _Tokens, at: int) -> _Span | None:
    """Capitalised words that end in a kind of body, or such words alone."""
    opened = _phrase_at(_OPENERS, tokens, at)
    if opened is not None and tokens.cap[at]:
        end = _proper_run(tokens, opened[0])
        if end > opened[0]:
            return _Span(at, _extended(tokens, end, council=True), head=opened[1])
    if tokens.norm[at] in gz.LEADING_NOISE:
        return None
    i, size = at, len(tokens.norm)
    while i < size and i - at < _LONGEST_NAME:
        found = _phrase_at(_HEADS, tokens, i)
        if found is not None:
            end, head = found
            if i > at + 1 and tokens.norm[i - 1] in _CONNECTORS - _JOINTS and tokens.norm[at] not in gz.OFFICES:
                return None
            if i > at or head.bare:
                return _finish(tokens, at, i, end, head)
            if not tokens.cap[i]:
                return None
            i += 1
        elif not tokens.word[i] or tokens.norm[i] in gz.NEVER_WITHIN:
            return None
        elif tokens.cap[i] or (i > at and tokens.norm[i].isdigit() and len(tokens.norm[i]) < 4):
            i += 1
        elif i > at and tokens.norm[i] in _CONNECTORS and i + 1 < size and _goes_on(tokens, i + 1):
            if tokens.norm[i] in _JOINTS and (_body_at(tokens, i + 1) or _is_acronym(tokens, i - 1)):
                return None
            i += 1
        else:
            return None
    return None


def _is_acronym(tokens: _Tokens, at: int) -> bool:
    printed = tokens.slice(at, at + 1)
    told = len(printed) < 5 if tokens.text.isupper() else printed.isupper()
    return told and len(printed) > 1 and tokens.norm[at] != "nhs"


def _goes_on(tokens: _Tokens, at: int) -> bool:
    return tokens.cap[at] or (tokens.norm[at] in ("the", "of") and at + 1 < len(tokens.norm) and tokens.cap[at + 1])


def _proper_run(tokens: _Tokens, at: int) -> int:
    """Where a run of capitalised words, joined by `and`, ends."""
    i, size = at, len(tokens.norm)
    while i < size and i - at < 5:
        if (
            tokens.word[i]
            and tokens.cap[i]
            and tokens.norm[i] not in gz.ROLE_WORDS
            and not _phrase_at(_BODIES, tokens, i)
            and not (i > at and _department_at(tokens, i))
        ):
            i += 1
        elif i > at and tokens.norm[i] in ("and", "upon") and i + 1 < size and tokens.cap[i + 1]:
            if _phrase_at(_BODIES, tokens, i + 1) is not None or _phrase_at(_HEADS, tokens, i + 1) is not None:
                break
            i += 1
        else:
            break
    return i


def _finish(tokens: _Tokens, at: int, head_at: int, end: int, head: gz.Head) -> _Span | None:
    """A pattern with its extensions. A name of the gazetteer at its end is the name, what precedes it is not."""
    council = tokens.norm[end - 1] in _COUNCIL
    longer = _extended(tokens, end, council=council)
    for i in range(at + 1, head_at + 1):
        known = _body_at(tokens, i)
        if known is not None and known.last == longer and known.last - known.first > 1 and not _place_before(tokens, i):
            return None
    if " ".join(tokens.norm[at:longer]) in _NOBODY:
        return None
    return _Span(at, longer, head=head, bare=head_at == at and longer == end)


def _place_before(tokens: _Tokens, at: int) -> bool:
    """Whether the national name at a token is one that local bodies bear too: `Anyshire Women's Aid`."""
    return tokens.norm[at] in gz.LOCAL_TOO


def _extended(tokens: _Tokens, end: int, *, council: bool) -> int:
    size = len(tokens.norm)
    while end < size:
        found = _phrase_at(_EXTENSIONS, tokens, end)
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


def _purpose(tokens: _Tokens, end: int) -> int | None:
    """Where a purpose or place that a name goes on with ends: `Anytown Association` + `of Village Halls`."""
    if end + 1 >= len(tokens.norm) or tokens.norm[end] not in ("of", "for", "against") or not tokens.cap[end + 1]:
        return None
    if _phrase_at(_HEADS, tokens, end + 1) is not None:
        return None
    longer = _proper_run(tokens, end + 1)
    return longer if longer > end + 1 else None


def _trust_ahead(tokens: _Tokens, end: int) -> int | None:
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
        if not (tokens.cap[i] or tokens.norm[i] in _CONNECTORS) or tokens.norm[i] in gz.NEVER_WITHIN:
            return None
        if tokens.norm[i] in ("council", "police", "board"):
            return None
    return None


def _department_at(tokens: _Tokens, at: int) -> int | None:
    """Where a department named right after its council ends: `Anyshire County Council – Children's Services`."""
    start = at + 1 if tokens.norm[at] in _DASHES and at + 1 < len(tokens.norm) else at
    found = _phrase_at(_HEADS, tokens, start)
    if found is not None and " ".join(tokens.norm[start : found[0]]) in _DEPARTMENTS and tokens.cap[start]:
        follows = found[0] < len(tokens.norm) and tokens.norm[found[0]] in gz.ROLE_WORDS
        return None if follows else found[0]
    return None


def _learned_at(tokens: _Tokens, at: int, names: Names) -> _Span | None:
    if not tokens.word[at] or not tokens.cap[at]:
        return None
    norm = tokens.norm[at]
    full = names.abbreviations.get(norm)
    if full is not None and _ACRONYM.fullmatch(tokens.slice(at, at + 1)):
        return _Span(at, at + 1, learned=True) if _is_body_name(full) else None
    if norm in names.initials and len(names.initials[norm]) == 1 and _ACRONYM.fullmatch(tokens.slice(at, at + 1)):
        return _Span(at, at + 1, learned=True)
    return None


def _scan(tokens: _Tokens, names: Names) -> list[_Span]:
    """Every name among the tokens, left to right, the longest at each place."""
    spans: list[_Span] = []
    i, size = 0, len(tokens.norm)
    while i < size:
        best: _Span | None = None
        if tokens.word[i]:
            best = _longest(tokens, _learned_at(tokens, i, names) or _body_at(tokens, i), _pattern_at(tokens, i))
        if best is None:
            i += 1
            continue
        i = best.last
        if i + 2 < size and tokens.norm[i] == "(" and tokens.norm[i + 2] == ")" and _short_for(tokens, i + 1, best):
            i += 3
            best = replace(best, reach=i)
        spans.append(best)
    return spans


def _longest(tokens: _Tokens, known: _Span | None, pattern: _Span | None) -> _Span | None:
    """The longer of a known name and a pattern; a known abbreviation is the agency of a service that follows it
    (`ABC Community Safety`, `ABC MARAC`), but stays with a department (`ABC Adult Social Care`).
    """
    if known is None or pattern is None:
        return known or pattern
    if pattern.last <= known.last:
        return known
    short = known.last == known.first + 1 and _is_acronym(tokens, known.first)
    service = pattern.head is not None and pattern.head.bare and pattern.first + 1 < pattern.last
    if short and _are_team_words(tokens.norm[known.last : pattern.last]):
        return known
    if short and service and " ".join(tokens.norm[known.last : pattern.last]) not in _DEPARTMENTS:
        return known
    return pattern


def _are_team_words(words: Sequence[str]) -> bool:
    """Whether words name nothing but a part of some agency: `Safeguarding Service`, `Legal Services`."""
    return all(w in gz.TEAM_WORDS or w in ("service", "services", "and") for w in words)


def _short_for(tokens: _Tokens, at: int, span: _Span) -> bool:
    """Whether a bracketed word abbreviates the name before it."""
    short = tokens.norm[at]
    return bool(_ACRONYM.fullmatch(tokens.slice(at, at + 1))) and _abbreviates(
        short, tokens.norm[span.first : span.last]
    )


def _abbreviates(short: str, words: Sequence[str]) -> bool:
    """Whether each letter, in order, begins a word, words left out allowed (`CSP` of Anyshire Community Safety
    Partnership), or stands in the word that the letter before it began (`SWAST`).
    """
    letters = [c for c in short.rstrip("s") or short if c.isalnum()]
    i = 0
    for word in words:
        j = 0
        while i < len(letters) and j < len(word) and word[j] == letters[i] and (j == 0 or len(letters) > len(words)):
            i, j = i + 1, j + 1
    return bool(letters) and i == len(letters)


def _is_body_name(text: str) -> bool:
    """Whether a full name that the document abbreviates is a body's and not a paper's or an idea's."""
    tokens = _tokens(text)
    if any(s.last == len(tokens.norm) for s in _scan(tokens, _NO_NAMES)):
        return True
    words = _words(text)
    return bool(words) and words[-1] not in gz.CONCEPT_WORDS and not any(w in gz.ROLE_WORDS for w in words)


_NO_NAMES: Final = Names()


# --- what the document says of names --------------------------------------------------------------------------------


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
        tokens = _tokens(text)
        spans = _scan(tokens, _NO_NAMES)
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
            printed = _expanded(_tidy(tokens.slice(span.first, span.last)))
            key = _key(_words(printed))
            prints[key][printed] += 1
            if _stands_alone(tokens, span.first, span.last):
                alone.add(key)
    forms = {
        key: _form(key, counts, key in alone) for key, counts in _without_misprints(prints).items() if len(key) > 1
    }
    return Names(
        abbreviations=defined,
        forms=forms,
        tails=_tails(forms),
        initials=_initials(forms),
        prefixes=frozenset(prefixes),
        prints={norm: _commonest(counts) for norm, counts in mixed.items() if 0 < capitals[norm] <= 2 * counts.total()},
        repeated={_words(cell): _tidy(cell) for cell, n in cells.items() if n > 1},
    )


def _in_title_case(tokens: _Tokens) -> bool:
    return all(c or n in gz.SMALL_WORDS for c, n in zip(tokens.cap, tokens.norm, strict=True))


def _commonest(counts: Counter[str]) -> str:
    return counts.most_common(1)[0][0]


def _without_misprints(prints: Mapping[Key, Counter[str]]) -> dict[Key, Counter[str]]:
    """Names printed once that one letter parts from a name printed more often count as that name."""
    often = [_commonest(counts).casefold() for counts in prints.values() if counts.total() > 1]
    out = dict(prints)
    for key, counts in prints.items():
        printed = _commonest(counts).casefold()
        if counts.total() == 1 and len(printed) > 9 and any(_one_apart(printed, o) for o in often):
            del out[key]
    return out


def _stands_alone(tokens: _Tokens, first: int, last: int) -> bool:
    rest = [n for i, n in enumerate(tokens.norm) if tokens.word[i] and not first <= i < last]
    return all(n in gz.FILLERS or n in _HEADING_LABELS for n in rest) and len(rest) <= 3


def _is_full(span: _Span) -> bool:
    """Whether a name is more than a kind of body or a single word."""
    return not span.bare and not (span.body is not None and span.last - span.first == 1)


def _learn_definitions(tokens: _Tokens, spans: Sequence[_Span], defined: dict[str, str]) -> None:
    """`Full Name (ABC)`, `ABC (Full Name)`, and a line `ABC – Full Name` of a list of abbreviations."""
    ends = {span.last: span for span in spans}
    norm, size = tokens.norm, len(tokens.norm)
    for i in range(1, size - 1):
        if norm[i] != "(":
            continue
        if i + 2 < size and norm[i + 2] == ")" and _ACRONYM.fullmatch(tokens.slice(i + 1, i + 2)):
            span = ends.get(i)
            if span is not None and not span.bare and _abbreviates(norm[i + 1], norm[span.first : span.last]):
                defined.setdefault(norm[i + 1], _tidy(tokens.slice(span.first, i)))
            else:
                start = _spelled_before(tokens, i, norm[i + 1])
                if start is not None:
                    defined.setdefault(norm[i + 1], _tidy(tokens.slice(start, i)))
        elif _ACRONYM.fullmatch(tokens.slice(i - 1, i)) and ")" in norm[i : i + 14]:
            close = norm.index(")", i)
            if _spells(norm[i - 1], norm[i + 1 : close]):
                defined.setdefault(norm[i - 1], _tidy(tokens.slice(i + 1, close)))
    if 3 <= size <= 14 and _ACRONYM.fullmatch(tokens.slice(0, 1)):
        start = 2 if norm[1] in _DASHES or norm[1] in (":", "=") else 1
        if _spells(norm[0], norm[start:]) and all(tokens.cap[i] or norm[i] in _CONNECTORS for i in range(start, size)):
            defined.setdefault(norm[0], _tidy(tokens.slice(start, size)))


def _spelled_before(tokens: _Tokens, end: int, short: str) -> int | None:
    """Where the words begin, before a bracket, that spell the abbreviation in it (after Schwartz and Hearst, 2003,
    with initial letters only). They begin with a capital.
    """
    for start in range(end - 1, max(-1, end - 2 * len(short) - 2), -1):
        if not tokens.word[start]:
            return None
        if tokens.cap[start] and _spells(short, tokens.norm[start:end]):
            return start
    return None


def _spells(short: str, words: Sequence[str]) -> bool:
    """Whether initials give the abbreviation exactly, small words counted or not."""
    words = [w for w in words if w[0].isalnum()]
    return len(words) > 1 and short in _initial_strings(tuple(words))


def _initial_strings(words: Words) -> set[str]:
    heavy = [w for w in words if w not in _CONNECTORS]
    plain = [w for w in heavy if w != "nhs"]
    found = {"".join(w[0] for w in ws) for ws in (words, heavy, plain)}
    found.add("".join("nhs" if w == "nhs" else w[0] for w in heavy))
    return {f for f in found if len(f) > 1}


def _form(key: Key, counts: Counter[str], alone: bool) -> Form:
    body = _BODY_KEYS.get(key)
    mixed = [(n, t) for t, n in counts.items() if not t.isupper()]
    top = max((n for n, _ in mixed), default=0)
    best = next((t for n, t in mixed if n == top), None)
    if best is None:
        best = body.name if body is not None and _key(_words(body.name)) == key else _title(next(iter(counts)))
    elif body is not None and body.name.casefold() == best.casefold():
        best = body.name
    return Form(best, _words(best), counts.total(), alone, body is not None)


def _tails(forms: Mapping[Key, Form]) -> dict[Words, tuple[Key, ...]]:
    found: dict[Words, list[Key]] = defaultdict(list)
    for key, form in forms.items():
        for n in range(1, min(len(form.words), 7)):
            found[form.words[-n:]].append(key)
    return {tail: tuple(keys) for tail, keys in found.items()}


def _initials(forms: Mapping[Key, Form]) -> dict[str, tuple[Key, ...]]:
    found: dict[str, list[Key]] = defaultdict(list)
    for key, form in forms.items():
        for short in sorted(_initial_strings(form.words)):
            if len(short) > 2:
                found[short].append(key)
    return {short: tuple(keys) for short, keys in found.items()}


# --- from a printed name to the canonical one -----------------------------------------------------------------------


def _tidy(text: str) -> str:
    """One line, without an article before or a stop after."""
    text = _SPACES.sub(" ", text).strip(" .,;:-–—•*")
    return re.sub(r"^the\s+(?=\S)", "", text, flags=re.IGNORECASE) or text


def _title(text: str) -> str:
    """A name in capitals written small: words of two or three letters without a vowel pattern, and listed
    abbreviations, keep theirs.
    """

    def word(match: re.Match[str]) -> str:
        w = match.group()
        if w in gz.WRITTEN_SMALL:
            return w[0] + w[1:].casefold()
        if w in gz.KEEP_CAPITALS or any(map(str.isdigit, w)) or (len(w) <= 5 and not re.search(r"[AEIOUY]", w)):
            return w
        if w.casefold() in gz.SMALL_WORDS and match.start():
            return w.casefold()
        return w[0] + w[1:].casefold()

    return re.sub(r"[^\W_]+(?:[’'][^\W_]+)*", word, text)


def _expanded(printed: str) -> str:
    """A name with the abbreviated kind at its end written out: `Anyshire CCG`, `Anytown BC`, `NHS FT`."""
    head, _, last = printed.rpartition(" ")
    norm = _normal(last)
    if head and last.isupper():
        if norm == "ft":
            return f"{head} Foundation Trust"
        if norm in gz.SUFFIX_ABBREVIATIONS:
            return f"{head} {gz.SUFFIX_ABBREVIATIONS[norm][0]}"
    if norm in gz.GENERIC_ABBREVIATIONS and (last.isupper() or last[:-1].isupper()):
        return f"{head} {gz.GENERIC_ABBREVIATIONS[norm]}".strip()
    return printed


def _resolve(printed: str, span: _Span, names: Names) -> tuple[str, ResolvedBy, gz.Body | None]:
    """The canonical name of what is printed, and how it was found."""
    text = _tidy(printed)
    words = _words(text)
    if (len(words) == 1 and not span.unknown) or _ACRONYM.fullmatch(text):
        known = names.abbreviations.get(words[0]) if words else None
        if known is not None:
            return _settle(known, names, ResolvedBy.DOCUMENT)
        by_initials = names.initials.get(words[0], ()) if words else ()
        if len(by_initials) == 1 and _ACRONYM.fullmatch(text):
            return _settle(names.forms[by_initials[0]].text, names, ResolvedBy.DOCUMENT)
    first, _, rest = text.partition(" ")
    owner = names.abbreviations.get(_normal(first)) if rest else None
    if owner is not None and _ACRONYM.fullmatch(first):
        return _settle(f"{_settle(owner, names, ResolvedBy.DOCUMENT)[0]} {rest}", names, ResolvedBy.DOCUMENT)
    expanded = _expanded(text)
    if expanded != text:
        bare = len(words) == 1
        fuller = _fuller(_words(expanded), names) if bare else names.forms.get(_key(_words(expanded)))
        if fuller is not None:
            return _settle(fuller.text, names, ResolvedBy.DOCUMENT)
        return _settle(expanded, names, ResolvedBy.GAZETTEER)
    if span.bare:
        fuller = _fuller(words, names)
        if fuller is not None:
            return _settle(fuller.text, names, ResolvedBy.DOCUMENT)
    return _settle(text, names, ResolvedBy.AS_PRINTED)


def _settle(text: str, names: Names, by: ResolvedBy) -> tuple[str, ResolvedBy, gz.Body | None]:
    """The form that the document prefers of a full name, else the gazetteer's, else the text."""
    words = _words(text)
    key = _key(words)
    body = _BODY_KEYS.get(key) if key else None
    if body is not None and _is_short(words, body):
        own = names.forms.get(_key(_words(body.name)))
        return (own.text if own else body.name), (ResolvedBy.DOCUMENT if own else ResolvedBy.GAZETTEER), body
    trust = _LOOSE.get(_loose_key(words)) if "trust" in words else None
    if trust is not None:
        return trust.name, by if by is ResolvedBy.DOCUMENT else ResolvedBy.GAZETTEER, trust
    form = names.forms.get(key) or _begun(words, names) or _misprinted(text, key, names)
    if form is not None:
        changed = form.text.casefold() != text.casefold() or (text.isupper() and not form.text.isupper())
        listed = _BODY_KEYS.get(_key(form.words))
        if by is not ResolvedBy.AS_PRINTED:
            return form.text, by, listed
        by = ResolvedBy.DOCUMENT if changed else ResolvedBy.GAZETTEER if listed else ResolvedBy.AS_PRINTED
        return form.text, by, listed
    if body is not None:
        name = body.name if words == _words(body.name) or sorted(words) == sorted(_words(body.name)) else text
        return (
            (_title(name) if name.isupper() and len(words) > 1 else name),
            by if by is ResolvedBy.DOCUMENT else ResolvedBy.GAZETTEER,
            body,
        )
    if len(words) == 1 and words[0] in names.prints and text.isupper() and text not in gz.KEEP_CAPITALS:
        return names.prints[words[0]], ResolvedBy.DOCUMENT, None
    if text.isupper() and (len(words) > 1 or (len(text) > 5 and not _told_by_ending(text))):
        return _title(text), by, None
    return text, by, None


def _is_short(words: Words, body: gz.Body) -> bool:
    """Whether the words are an abbreviation or former name of a body rather than its name."""
    own = _words(body.name)
    return len(words) < len(own) or (sorted(words) != sorted(own) and len(words) == 1) or body.name == "SafeLives"


def _fuller(words: Words, names: Names) -> Form | None:
    """The one full name of the document that a kind of body (`Police`, `the CCG`) can mean there."""
    if words == ("police",):
        keys = names.tails.get(("police",), ()) + names.tails.get(("constabulary",), ())
    elif words == ("probation",):
        keys = tuple(k for k in names.forms if "probation" in k)
    else:
        keys = names.tails.get(words, ())
    forms = [names.forms[k] for k in dict.fromkeys(keys)]
    phrase = " ".join(words)
    if phrase in _DEPARTMENTS:
        forms = [f for f in forms if f.alone]
    elif phrase in gz.MANY_OF_A_KIND:
        forms = [f for f in forms if f.alone or f.count > 1]
    for chosen in (forms, [f for f in forms if f.alone], [f for f in forms if not f.listed]):
        if len(chosen) == 1:
            return chosen[0]
    return None


def _begun(words: Words, names: Names) -> Form | None:
    """The one full name that begins with these words, where they name no kind of body."""
    if not words or words[0] in gz.COMMON_BEGINNINGS or _last_head(words) is not None:
        return None
    size = len(words)
    found = [f for f in names.forms.values() if len(f.words) > size and f.words[:size] == words]
    if len(found) == 1 and (size > 1 or found[0].count > 1 or found[0].alone):
        return found[0]
    cells = [
        Form(text, w, 2, alone=True, listed=False)
        for w, text in names.repeated.items()
        if size > 1 and w[:size] == words and len(w) > size and w[size] in _CONNECTORS
    ]
    return cells[0] if len(cells) == 1 else None


def _misprinted(text: str, key: Key, names: Names) -> Form | None:
    """The full name, printed at least twice, that a long name differs from by one letter."""
    if len(text) < 10:
        return None
    small = text.casefold()
    found = [
        f
        for f in names.forms.values()
        if f.count > 1 and abs(len(f.text) - len(text)) < 2 and _one_apart(f.text.casefold(), small)
    ]
    return found[0] if len(found) == 1 and key not in names.forms else None


def _one_apart(a: str, b: str) -> bool:
    """Whether two texts differ by one letter put in, left out or replaced."""
    if len(a) > len(b):
        a, b = b, a
    i = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    if (a[i : i + 1] + b[i : i + 1]).isdigit():
        return False
    return a[i:] == b[i + 1 :] or a[i + 1 :] == b[i + 1 :]


def _sector(agency: str, span: _Span, body: gz.Body | None) -> Sector:
    if body is not None:
        return body.sector
    words = _words(agency)
    joined = f" {' '.join(words)} "
    last = _last_head(words)
    if last is not None and last.sector is not Sector.OTHER:
        told = next((s for w, s in gz.SECTOR_WORDS if f" {w} " in joined), None) if not last.bare else None
        return told or last.sector
    told = next((s for w, s in gz.SECTOR_WORDS if f" {w} " in joined), None)
    if told is not None:
        return told
    if _ACRONYM.fullmatch(agency):
        ending = next((s for e, s in gz.ENDINGS if agency.endswith(e) and len(agency) > max(len(e), 2)), None)
        if ending is not None:
            return ending
    return span.head.sector if span.head is not None else Sector.OTHER


def _told_by_ending(short: str) -> bool:
    """Whether an abbreviation's last letters tell a kind of body: `ACCG`, `ANHSFT`."""
    return any(short.endswith(end) and len(short) > max(len(end), 2) for end, _ in gz.ENDINGS)


def _last_head(words: Words) -> gz.Head | None:
    """The longest kind of body that ends a name."""
    for i in range(len(words)):
        for phrase, head in _HEADS.get(words[i], ()):
            if words[i:] == phrase:
                return head
    return None


# --- reading a cell -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Chunk:
    """A part of a cell between separators; `before` is the separator that precedes it."""

    first: int
    last: int
    before: str
    spans: tuple[_Span, ...]


def _chunks(tokens: _Tokens, spans: Sequence[_Span]) -> list[_Chunk]:
    inside = {i: span for span in spans for i in range(span.first, max(span.last, span.reach))}
    chunks: list[_Chunk] = []
    first, before = 0, ""
    i, size = 0, len(tokens.norm)
    while i <= size:
        at_end = i == size
        if not at_end and (i in inside or not _separates(tokens, i)):
            i += 1
            continue
        if i > first:
            own = tuple(dict.fromkeys(inside[j] for j in range(first, i) if j in inside))
            chunks.append(_Chunk(first, i, before, own))
            before = ""
        if at_end:
            break
        before = before if before and tokens.norm[i] in ("\n", ".") else tokens.norm[i]
        first = i = i + 1
    return chunks


def _separates(tokens: _Tokens, at: int) -> bool:
    if tokens.norm[at] == "." and at and len(tokens.norm[at - 1]) < 3:
        return False
    return not tokens.word[at] or tokens.norm[at] in _JOINTS


def _joined(chunks: list[_Chunk], tokens: _Tokens) -> list[_Chunk]:
    """Chunks without any known name that `and` joins are one name: `Bread and Roses`."""
    out: list[_Chunk] = []
    for chunk in chunks:
        last = out[-1] if out else None
        if (
            last is not None
            and chunk.before == "and"
            and not chunk.spans
            and not last.spans
            and _plausible(tokens, last)
            and _plausible(tokens, chunk)
            and 1 in (last.last - last.first, chunk.last - chunk.first)
            and not _is_acronym(tokens, last.first)
            and not _is_acronym(tokens, chunk.first)
        ):
            out[-1] = replace(last, last=chunk.last)
        else:
            out.append(chunk)
    return out


def _is_post(tokens: _Tokens, chunk: _Chunk) -> bool:
    covered = {i for s in chunk.spans for i in range(s.first, max(s.last, s.reach))}
    return any(
        i not in covered and tokens.word[i] and (tokens.norm[i] in gz.ROLE_WORDS)
        for i in range(chunk.first, chunk.last)
    )


def _trimmed(tokens: _Tokens, chunk: _Chunk) -> tuple[int, int]:
    """A chunk without the words at its ends that name nothing."""
    first, last = chunk.first, chunk.last
    while first < last and (
        tokens.norm[first] == "the" or (not tokens.cap[first] and tokens.norm[first] in gz.FILLERS)
    ):
        first += 1
    while last > first and not tokens.cap[last - 1] and tokens.norm[last - 1] in gz.FILLERS:
        last -= 1
    return first, last


def _plausible(tokens: _Tokens, chunk: _Chunk) -> bool:
    """Whether a chunk without a known name may be one: capitalised words, no post, no person, not nobody."""
    first, last = _trimmed(tokens, chunk)
    if first >= last or last - first > 8 or _is_post(tokens, chunk):
        return False
    norm = tokens.norm[first:last]
    if " ".join(norm) in _NOBODY or norm[0] in gz.PERSON_TITLES or all(n.isdigit() or len(n) == 1 for n in norm):
        return False
    if not all(tokens.cap[i] or tokens.norm[i] in gz.SMALL_WORDS or not tokens.word[i] for i in range(first, last)):
        return False
    if (
        not any(tokens.cap[i] for i in range(first, last))
        or norm[0] in gz.MONTHS
        or norm[0] in ("all", "each", "any", "see", "to", "as")
    ):
        return False
    return not _is_person(tokens, first, last)


def _is_person(tokens: _Tokens, first: int, last: int) -> bool:
    """Two to four capitalised words that begin with a given name or an initial."""
    size = last - first
    head = tokens.norm[first]
    if size == 1:
        return head in gz.GIVEN_NAMES
    return size <= 4 and (head in gz.GIVEN_NAMES or (len(head) == 1 and head.isalpha()))


def _read(text: str, names: Names, mode: Mode) -> list[tuple[_Span, str]]:
    """The names in a cell, each with the words that print it."""
    tokens = _tokens(text)
    if not tokens.norm or " ".join(n for n, w in zip(tokens.norm, tokens.word, strict=True) if w) in _NOBODY:
        return []
    spans = [_settle_alone(tokens, s) for s in _scan(tokens, names)]
    chunks = _joined(_chunks(tokens, [s for s in spans if s is not None]), tokens)
    kept: list[tuple[_Chunk, list[_Span]]] = [(chunk, _kept(tokens, chunk, names, mode)) for chunk in chunks]
    found = _fold_teams(tokens, kept)
    return [(span, tokens.slice(span.first, span.last)) for span in found]


def _settle_alone(tokens: _Tokens, span: _Span) -> _Span | None:
    """A name that means the body only when alone is none where more of a name stands beside it."""
    if span.body is None or tuple(tokens.norm[span.first : span.last]) not in _ALONE:
        return span
    following = span.last < len(tokens.norm) and tokens.word[span.last] and tokens.cap[span.last]
    return None if following and tokens.norm[span.last] not in gz.ROLE_WORDS else span


def _kept(tokens: _Tokens, chunk: _Chunk, names: Names, mode: Mode) -> list[_Span]:
    if _is_post(tokens, chunk):
        found = [s for s in chunk.spans if _survives_post(tokens, s)]
        return found or _acronyms(tokens, chunk)
    if chunk.spans:
        if mode == "officer":
            own = [s for s in chunk.spans if s.head is None or s.head.words not in gz.PARTS_OF_AGENCIES]
            return [s for s in own if not s.bare or _whole(tokens, chunk, s)]
        return list(chunk.spans)
    if mode == "lead" and _plausible(tokens, chunk):
        first, last = _trimmed(tokens, chunk)
        return [_Span(first, last, unknown=True)]
    if mode == "officer" and chunk.before in (",", "(", *_DASHES) and _is_lone_acronym(tokens, chunk):
        return [_Span(chunk.first, chunk.last, unknown=True)]
    return _acronyms(tokens, chunk) if mode in ("officer", "heading") else []


def _is_lone_acronym(tokens: _Tokens, chunk: _Chunk) -> bool:
    printed = tokens.slice(chunk.first, chunk.last)
    return printed.isalpha() and printed.isupper() and 2 < len(printed) < 8 and printed not in gz.AFTER_PERSONS


def _whole(tokens: _Tokens, chunk: _Chunk, span: _Span) -> bool:
    first, last = _trimmed(tokens, chunk)
    return (first, last) == (span.first, span.last)


def _survives_post(tokens: _Tokens, span: _Span) -> bool:
    """Whether a name within a job title tells the agency: `Anytown BC Housing Manager`, `Director of Public Health`,
    but not `Housing Manager`.
    """
    phrase = " ".join(tokens.norm[span.first : span.last])
    if not span.bare:
        if span.head is None or span.head.words not in gz.POST_HEADS:
            return True
        return span.head.sector is Sector.PARTNERSHIP and span.last - span.first > 2
    if span.first and tokens.norm[span.first - 1] == "of" and phrase in _DEPARTMENTS:
        return True
    if phrase in ("police", "probation"):
        return _next_post(tokens, span.last) in gz.STANDING_FOR
    return phrase not in _WEAK


def _next_post(tokens: _Tokens, at: int) -> str:
    """The first word of a post at or after a token."""
    return next((n for n in tokens.norm[at:] if n in gz.ROLE_WORDS), "")


def _acronyms(tokens: _Tokens, chunk: _Chunk) -> list[_Span]:
    """Abbreviations whose last letters tell a kind of body: `Designated Nurse ACCG`."""
    found = []
    for i in range(chunk.first, chunk.last):
        printed = tokens.slice(i, i + 1)
        if tokens.word[i] and printed.isupper() and len(printed) > 3 and _told_by_ending(printed):
            found.append(_Span(i, i + 1, unknown=True))
    return found


def _fold_teams(tokens: _Tokens, kept: Sequence[tuple[_Chunk, list[_Span]]]) -> list[_Span]:
    """Teams beside the agency they belong to name it: `Safeguarding Team, ABCD`, `Home Office – Quality Group`,
    `Anytown Borough Council, Housing`.
    """
    out: list[_Span] = []
    pair = sum(len(spans) for _, spans in kept) == 2
    folded = False
    for at, (chunk, spans) in enumerate(kept):
        after_dash = chunk.before in _DASHES or chunk.before == "(" or (folded and chunk.before == "and")
        following = kept[at + 1] if at + 1 < len(kept) else None
        folded = False
        for span in spans:
            owner = out[-1] if out else None
            beside = after_dash or (pair and chunk.before in (",", "("))
            if owner is not None and _is_part(tokens, span, owner, beside=beside, after_dash=after_dash):
                folded = after_dash
            elif not (span is spans[-1] and _is_team(tokens, span) and following and _owner_follows(tokens, following)):
                out.append(span)
    return out


def _is_part(tokens: _Tokens, span: _Span, owner: _Span, *, beside: bool, after_dash: bool) -> bool:
    """Whether a name is that of a part of the agency named before it."""
    if owner.last == span.first and tokens.norm[owner.last - 1] in _COUNCIL and span.bare:
        return " ".join(tokens.norm[span.first : span.last]) in _WEAK
    if after_dash and tokens.norm[owner.last - 1] in _COUNCIL and span.head is not None and not span.learned:
        return span.head.sector in (Sector.LOCAL_AUTHORITY, Sector.HOUSING, Sector.OTHER)
    if _is_team(tokens, span):
        return (beside or owner.last == span.first) and not _is_team(tokens, owner)
    return after_dash and span.unknown and not owner.unknown and not _is_acronym(tokens, span.first)


def _owner_follows(tokens: _Tokens, following: tuple[_Chunk, list[_Span]]) -> bool:
    """Whether the next part of the cell, after a comma or dash, names the agency that a team belongs to."""
    chunk, spans = following
    if not spans or chunk.before not in (",", *_DASHES) or _is_team(tokens, spans[0]):
        return False
    return not spans[0].unknown or _is_acronym(tokens, spans[0].first)


def _is_team(tokens: _Tokens, span: _Span) -> bool:
    """Whether a name is that of a part of some agency, to be folded when the agency stands beside it."""
    words = tokens.norm[span.first : span.last]
    phrase = " ".join(words)
    if span.body is not None or span.learned or phrase in _DEPARTMENTS:
        return False
    if span.bare:
        return phrase in _WEAK and phrase not in ("police", "probation", "primary care", "gps")
    if span.unknown:
        return any(w in gz.TEAM_WORDS for w in words)
    return span.head is not None and (span.head.words in gz.TEAM_WORDS or _are_team_words(words))


# --- the public readings --------------------------------------------------------------------------------------------


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
        found = _readings(_read(lead_agency, names, "lead"), AgencySource.LEAD_AGENCY, names)
        if found:
            return found
    if action:
        found = _from_action(action, names)
        if found:
            return found
    if responsible_officer:
        found = _readings(_read(responsible_officer, names, "officer"), AgencySource.RESPONSIBLE_OFFICER, names)
        if found:
            return found
    return _from_headings(section, section_path, names)


def _from_action(action: str, names: Names) -> list[AgencyReading]:
    prefixed: list[tuple[_Span, str]] = []
    for name in _entry_prefixes(action, names.prefixes):
        prefixed += _read(name, names, "name") or [(_Span(0, len(_tokens(name).norm), unknown=True), name)]
    if prefixed:
        return _readings(prefixed, AgencySource.PREFIX, names)
    if is_agency_name(action, names):
        return _readings(_read(action, names, "name"), AgencySource.ACTION, names)
    return []


def _entry_prefixes(action: str, known: Collection[str]) -> list[str]:
    """The prefix that opens an action; where it follows a list mark, those of the other items too."""
    first = _LIST_MARK.match(action)
    if first is None:
        prefix = _prefix_at(action, 0, known)
        return [prefix[1]] if prefix else []
    starts = [first.end(), *(m.end() for m in re.finditer(r"\n" + _LIST_MARK.pattern, action))]
    found = [_prefix_at(action, start, known) for start in starts]
    return [prefix[1] for prefix in found if prefix] if found[0] else []


_LIST_MARK: Final = re.compile(r"[ \t]*(?:[•*–-]|\(?[A-Za-z0-9]{1,2}[.)])[ \t]+")


def _from_headings(section: str | None, path: Sequence[str], names: Names) -> list[AgencyReading]:
    """The innermost heading that names an agency; one that says the plan is everybody's ends the search."""
    for heading in dict.fromkeys(h for h in (section, *reversed(path)) if h):
        found = _from_heading(heading, names)
        if found:
            return found
        if re.search(r"\b(?:overview|all agenc|multi-?\s?agency)", heading, re.IGNORECASE):
            return []
    return []


def _from_heading(heading: str, names: Names) -> list[AgencyReading]:
    if len(heading) > _LONGEST_CELL:
        return []
    label = _label(heading)
    if label is not None:
        return _readings(_read(heading[label:], names, "lead"), AgencySource.SECTION, names)
    if _is_title(heading):
        return []
    return _readings(_read(heading, names, "heading"), AgencySource.SECTION, names)


def _is_title(heading: str) -> bool:
    """Whether a heading names the review, so that the partnerships in it are those that commissioned it."""
    if not _REVIEW.search(heading) or _MANAGEMENT.search(heading):
        return False
    named = [s for s, _ in _read(heading, _NO_NAMES, "heading")]
    return all(s.head is not None and s.head.sector is Sector.PARTNERSHIP for s in named)


_REVIEW: Final = re.compile(r"homicide|\bDHR\b|death review|\bDARDR\b", re.IGNORECASE)
_MANAGEMENT: Final = re.compile(r"management re|\bIMRs?\b|recommendation", re.IGNORECASE)


_LABEL: Final = re.compile(r"\s*([A-Za-z][A-Za-z ]{2,24}?)\s*[:–—-]\s*")


def _label(heading: str) -> int | None:
    """Where the text begins after a label that says an agency follows: `Agency: …`."""
    match = _LABEL.match(heading)
    return match.end() if match and " ".join(_words(match[1])) in _HEADING_LABELS else None


def _readings(spans: Iterable[tuple[_Span, str]], source: AgencySource, names: Names) -> list[AgencyReading]:
    found: dict[Key, AgencyReading] = {}
    for span, printed in spans:
        agency, by, body = _resolve(printed, span, names)
        if agency:
            reading = AgencyReading(agency, printed.strip(), source, _sector(agency, span, body), by)
            found.setdefault(_key(_words(agency)) or (agency,), reading)
    return list(found.values())


def is_agency_name(text: str, names: Names | None = None) -> bool:
    """Whether a text is nothing but the names of agencies, boards or teams."""
    return _is_names(text, names or _NO_NAMES, gz.FILLERS)


def _is_names(text: str, names: Names, allowed: Collection[str]) -> bool:
    if not text or len(text) > _LONGEST_CELL:
        return False
    tokens = _tokens(text)
    spans = _scan(tokens, names)
    phrases = [" ".join(tokens.norm[s.first : s.last]) for s in spans]
    if (
        not spans
        or all(s.last == s.first + 1 and not tokens.cap[s.first] for s in spans)
        or all(p in _THEMES for p in phrases)
    ):
        return False
    if any(_is_sentence_case(tokens, s) for s in spans):
        return False
    inside = {i for s in spans for i in range(s.first, max(s.last, s.reach))}
    return all(i in inside or not w or tokens.norm[i] in allowed for i, w in enumerate(tokens.word))


def _is_sentence_case(tokens: _Tokens, span: _Span) -> bool:
    """Whether a capital only begins the text: `Leaving hospital`. Forces, councils and probation services are often
    printed so.
    """
    if span.head is None or span.bare or span.head.sector in (Sector.POLICE, Sector.PROBATION):
        return False
    plain = not any(tokens.cap[i] for i in range(span.first + 1, span.last))
    return plain and tokens.norm[span.last - 1] not in _COUNCIL


_HEADING_ALLOWED: Final = gz.FILLERS | gz.HEADING_WORDS


_NUMBERING: Final = re.compile(
    r"^\s*(?:(?:appendix|section|part|table|annexe?|schedule)\s+)?(?:\d{1,2}(?:\.\d{1,2})*|[A-Z])[.):]?\s+(?=\S)",
    re.IGNORECASE,
)
"""The number or letter before a heading: `Appendix 2: …`, `3. …`."""
_EVERYBODY: Final = re.compile(r"\s*all (?:partner |statutory )?agencies\s*(?:$|[:,(–-]|including\b)", re.IGNORECASE)


def looks_like_agency_heading(text: str) -> bool:
    """Whether a heading-like text names the agency or board that the rows below belong to."""
    if not text or len(text) > _LONGEST_CELL // 2 or not any(map(str.isalpha, text)):
        return False
    label = _label(text)
    if label is not None:
        return bool(_read(text[label:], _NO_NAMES, "lead")) and len(_words(text)) <= 14
    if _is_title(text):
        return False
    if _EVERYBODY.match(text):
        return not re.search(r"[.;]\s*\S|\b(?:to|will|should|must)\b", text)
    if _is_names(_NUMBERING.sub("", text), _NO_NAMES, _HEADING_ALLOWED):
        return True
    return _is_name_with_part(text)


def _is_name_with_part(text: str) -> bool:
    """A name and a capitalised part of it after a dash, comma or bracket (`Anyshire Council – Learning Hub`), or a
    long name with a few capitalised words that a cut or scan garbled.
    """
    tokens = _tokens(text)
    spans = _scan(tokens, _NO_NAMES)
    if not spans or spans[0].first > 1 or spans[0].bare or len(tokens.norm) > 16:
        return False
    end = spans[0].last
    rest = [i for i in range(end, len(tokens.norm)) if tokens.word[i]]
    parted = end < len(tokens.norm) and tokens.norm[end] in (",", "(", ":", *_DASHES)
    if not parted and (end < 4 or sum(tokens.norm[i] not in gz.FILLERS for i in rest) > 3):
        return False
    return all(
        (tokens.cap[i] or tokens.norm[i] in gz.SMALL_WORDS or (not parted and _is_scrap(tokens.norm[i])))
        and tokens.norm[i] not in gz.ROLE_WORDS
        and tokens.norm[i] not in gz.REVIEW_WORDS
        and not tokens.norm[i].isdigit()
        for i in rest
    )


def _is_scrap(word: str) -> bool:
    """Whether a small word may be what a cut between cells left of one: `Te` + `am`."""
    return len(word) < 4 and word not in gz.LEADING_NOISE and word not in gz.FILLERS


# --- prefixes -------------------------------------------------------------------------------------------------------

_PREFIX: Final = re.compile(r"[ \t]*([^\W\d_][\w’'&./() –-]{1,70}?)[ \t]*:(?![/\d])\s*")
_NO_COLON: Final = re.compile(r"[ \t]*([^\W\d_][\w’'&-]{2,30})[ \t]+([A-Z][a-z]*)[ \t]+[a-z]")
_ENTRY: Final = re.compile(r"(?:^|\n|(?<=[.;!?])[ \t]+|(?<=[.;!?])\s*\n)[ \t•*]*(?=[^\W\d_])")


def split_prefix(cell: str, known: Collection[str] = ()) -> tuple[str, int] | None:
    """The agency that a cell's first entry is prefixed with, and where the text after the prefix begins.

    `known` are names seen as prefixes elsewhere in the document, in any case; only such a name may lack its colon
    or stand in mixed case without being a name that anybody would know.
    """
    found = _prefix_at(cell, 0, _small(known))
    return (found[1], found[2]) if found else None


def find_prefixes(cell: str, known: Collection[str] = ()) -> list[tuple[int, str]]:
    """Every place in a cell where an agency's prefix opens an entry: start offset and name. Places are the start of
    the cell, of a line, and after the end of a sentence.
    """
    small = _small(known)
    found: list[tuple[int, str]] = []
    for match in _ENTRY.finditer(cell):
        prefix = _prefix_at(cell, match.end(), small)
        if prefix is not None and (match.start() == 0 or ":" in cell[prefix[0] : prefix[2]]):
            found.append((prefix[0], prefix[1]))
    return found


def _small(known: Collection[str]) -> frozenset[str]:
    return (
        known
        if isinstance(known, frozenset) and all(k == k.casefold() for k in known)
        else frozenset(k.casefold() for k in known)
    )


def _prefix_at(cell: str, at: int, known: Collection[str]) -> tuple[int, str, int] | None:
    match = _PREFIX.match(cell, at)
    if match and _names_prefix(match[1], known):
        return match.start(1), match[1], match.end()
    match = _NO_COLON.match(cell, at)
    if match and match[1].casefold() in known and match[2].casefold() in gz.SENTENCE_OPENERS and match[1][0].isupper():
        return match.start(1), match[1], match.start(2)
    return None


def _names_prefix(name: str, known: Collection[str]) -> bool:
    words = _words(name)
    if not words or len(words) > 8:
        return False
    if name.casefold() in known:
        return True
    if (
        all(w in gz.NOT_PREFIXES or w in gz.FILLERS or w.isdigit() or len(w) == 1 for w in words)
        or " ".join(words) in _NOBODY
    ):
        return False
    if not name[0].isupper():
        return False
    if len(words) == 1 and name.isupper() and 2 < len(name) < 12:
        return words[0] not in gz.NOT_PREFIXES and words[0] not in gz.CONCEPT_WORDS - {"health"}
    if name in ("GP", "Health"):
        return True
    last = _last_head(words)
    told = last is None or last.bare or last.words in gz.PREFIX_HEADS or _key(words) in _BODY_KEYS
    return told and is_agency_name(name)
