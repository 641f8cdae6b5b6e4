"""Personal names in the texts of a plan, found so that a reader need not be shown them.

Reviews give the dead and their families pseudonyms, but plans name the officers who are to act. A name is told by what
stands with it, in this order: an address of e-mail; a title or rank before it (`DCI Roe`); a given name, of which
`name_lists.py` holds those of many languages (`Jane Roe`, `Roe, Jane`); initials (`J. Roe`); a surname or a post beside
it, or what people do, for names that no list holds (`Tamsel Varrowby, Head of Safeguarding`, `… has agreed`); the
column of officers; and its own full form earlier in the text.

What stays: titles, ranks, posts and agencies; places; what is named after people (`Clare's Law`, `Gillick competence`,
`Mary Seacole House`); letters that stand for people (`Mr A`, `Child C`); and the pseudonym of a review where it is
introduced as one (`DHR Ruby`, `the death of Ruby`) or given in `keep`. A pseudonym elsewhere cannot be told from a name
and is taken for one. Names in scripts without capitals, bare initials (`JR`) and names all in small letters are missed:
no anonymity is promised.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from normalizers import name_words as around
from normalizers.common_words import COMMON_WORDS
from normalizers.name_lists import GIVEN, GIVEN_TOO, SURNAMES

PLACEHOLDER: Final = "[name]"
"""What stands where a name stood."""


class Measured(NamedTuple):
    """What the rule does on labelled texts that it was not made on: names in them, of those replaced whole, names
    found, of those without a word too many.
    """

    labelled: int
    replaced: int
    found: int
    exact: int


MEASURED: Final = Measured(labelled=116, replaced=115, found=117, exact=115)
"""On the part `measured` of the labelled names; a test holds it to what is measured."""

NOTICE: Final = (
    f"Personal names that a rule finds are replaced by {PLACEHOLDER}. Of {MEASURED.labelled} names in invented texts, "
    f"written to measure the rule, it found {MEASURED.replaced} ({MEASURED.replaced / MEASURED.labelled:.0%}); real "
    "plans hold names that it misses. No anonymity is promised."
)
"""What is said wherever names are replaced."""

PEOPLE_COLUMNS: Final = frozenset({"responsible_officer"})
"""Columns whose cells hold people: there two unknown capitalised words are a person's."""

ENDINGS: Final = (
    "s es ed d ing ly er ers ment ments ness al ally ity ion ions ive able ful less ation ations y ies"
).split()
"""Endings that are taken off a word before it is looked up in `COMMON_WORDS`."""

_SHORTEST_STEM: Final = 4
_LONGEST_NAME: Final = 5
_LOOK_BACK: Final = 6
_LOOK_AHEAD: Final = 4
_AROUND: Final = 12
"""How many letters before and after a word tell whether it is a part of its own."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'‘ʼ`\-‑][^\W\d_]+)*")
_LATER_CAPITAL: Final = re.compile(r"[-‑][^\W\d_a-z]")
_EMAIL: Final = re.compile(r"(?<![\w.+'’-])(?P<local>[\w.+'’-]{1,64})@[\w-]+(?:\.[\w-]+)+")
_LETTERS_APART: Final = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ı": "i", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "AE", "ə": "e"}
)
_APOSTROPHES: Final = str.maketrans(dict.fromkeys("’‘ʼ`", "'"))
_IRISH_OR_SCOTS: Final = re.compile(r"(?:Mc|Mac|O'|D'|M')[A-Z][A-Za-z]+")
_SPACE: Final = re.compile(r"[^\S\n]*\n?[^\S\n]*")
_AFTER_INITIAL: Final = re.compile(r"\.?[^\S\n]*")
_AFTER_TITLE: Final = re.compile(r"\.?[^\S\n]*(?:\d{1,6}[^\S\n]+)?")
_BEFORE_POST: Final = re.compile(r"\s*[,(–—:/-]?\s*")
_SURNAME_FIRST: Final = re.compile(r",[^\S\n]*")
_CUE: Final = re.compile(r"\s*[:–—-]?\s*")
_QUOTES: Final = frozenset("\"'‘’“”")
_VERB_ENDINGS: Final = ("ed", "ing", "tion", "sion", "ment", "ity", "ly", "ness", "ies", "ance", "ence", "ship")


class NameSpan(NamedTuple):
    """Where a name stands: `text[start:end]`."""

    start: int
    end: int


@dataclass(slots=True)
class _Token:
    """One word: `low` is folded, without accents and without a possessive ending, which `end` leaves out."""

    start: int
    end: int
    stop: int
    text: str
    low: str
    capital: bool
    upper: bool
    initial: bool

    @property
    def possessive(self) -> bool:
        return self.stop > self.end


def find_names(text: str, *, column: str | None = None, keep: Collection[str] = ()) -> tuple[NameSpan, ...]:
    """The personal names in a text, in order, none within another; titles, ranks and posts are not part of them.

    `column` is the column that the text stands in, where it is known: a cell of officers holds names that nothing else
    tells. `keep` are words that are no names where they stand alone, such as the pseudonym that the review goes by.
    """
    addresses = list(_EMAIL.finditer(text)) if "@" in text else []
    spans = [NameSpan(*match.span("local")) for match in addresses if _is_personal(match["local"])]
    covered = {i for match in addresses for i in range(*match.span())}
    tokens = [token for token in _tokens(text) if token.start not in covered]
    kept = frozenset(fold(word) for name in keep for word in name.split())
    return tuple(sorted({*spans, *_Finder(text, tokens, column in PEOPLE_COLUMNS, kept).names()}))


def without_names(
    text: str, *, column: str | None = None, keep: Collection[str] = (), placeholder: str = PLACEHOLDER
) -> str:
    """`text` with `placeholder` in the place of each name that `find_names` finds."""
    pieces, done = [], 0
    for start, end in find_names(text, column=column, keep=keep):
        pieces += [text[done:start], placeholder]
        done = end
    return "".join([*pieces, text[done:]])


def fold(word: str) -> str:
    """A word in small letters without accents, the form of the lists."""
    if word.isascii():
        return word.lower().replace("`", "'")
    decomposed = unicodedata.normalize("NFKD", word.translate(_LETTERS_APART).translate(_APOSTROPHES))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).lower()


def _tokens(text: str) -> Iterator[_Token]:
    for match in _WORD.finditer(text):
        word = match.group()
        if _touches_digits(text, *match.span()):
            continue
        bare = word[:-2] if len(word) > 2 and word[-2] in "’'‘ʼ`" and word[-1] in "sS" else word
        upper = bare.isupper()
        yield _Token(
            start=match.start(),
            end=match.start() + len(bare),
            stop=match.end(),
            text=bare,
            low=fold(bare),
            capital=bare[0].isupper() or (not bare.isalpha() and bool(_LATER_CAPITAL.search(bare))),
            upper=upper and len(bare) > 1,
            initial=upper and len(bare) == 1,
        )


def _touches_digits(text: str, start: int, end: int) -> bool:
    """Whether a word is the piece of a code or of what a scan made of a word: `Wes5enby`."""
    return text[start - 1 : start].isdigit() or text[end : end + 1].isdigit()


def _is_personal(local: str) -> bool:
    """Whether what stands before the @ names a person: a part of it is no word of teams or of English."""
    parts = [fold(part) for part in re.split(r"[\W\d_]+", local) if part]
    if any(part in GIVEN or (part in SURNAMES and not _is_common(part)) for part in parts):
        return True
    known = around.NEVER_IN_NAMES | around.ACRONYMS_KEPT | around.PLACES
    return not all(part in known or _is_common(part) for part in parts)


@lru_cache(maxsize=20_000)
def _is_common(word: str) -> bool:
    """Whether a folded word is a common English one, with or without a regular ending."""
    if word in COMMON_WORDS:
        return True
    for ending in ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_STEM and not COMMON_WORDS.isdisjoint((stem, stem + "e", stem + "y")):
            return True
    return False


def _parts(low: str) -> list[str]:
    return re.split(r"[-‑]", low)


@lru_cache(maxsize=20_000)
def _is_given(low: str) -> bool:
    parts = _parts(low)
    return low in GIVEN or (len(parts) > 1 and parts[0] in GIVEN)


@lru_cache(maxsize=20_000)
def _is_surname(low: str) -> bool:
    return low not in around.PLACES and any(part in SURNAMES for part in _parts(low))


@lru_cache(maxsize=20_000)
def _is_never(low: str) -> bool:
    return low in around.NEVER_IN_NAMES or (low in _BODY_WORDS)


_BODY_WORDS: Final = frozenset(name[0] for name in around.BODIES_AFTER_PEOPLE if len(name) == 1)


class _Finder:
    """The names of one text. Each rule takes the tokens that no rule before it has taken."""

    def __init__(self, text: str, tokens: Sequence[_Token], people: bool, keep: frozenset[str]) -> None:
        self.text, self.tokens, self.people, self.keep = text, tokens, people, keep
        self.taken: set[int] = set()
        self.named: set[int] = set()
        self.capitals = [i for i, token in enumerate(tokens) if token.capital]
        self.spans: list[NameSpan] = []

    def names(self) -> list[NameSpan]:
        """All names, by the rules in the order in which they are sure."""
        self._set_aside()
        for rule in (self._titled, self._given, self._reversed, self._initials, self._unlisted, self._alone):
            for i in self.capitals:
                end = rule(i) if self._free(i) else None
                if end is not None:
                    self._take(i, end)
        self._again()
        return self.spans

    def _take(self, first: int, last: int) -> None:
        self.taken.update(range(first, last))
        self.named.update(range(first, last))
        self.spans.append(NameSpan(self.tokens[first].start, self.tokens[last - 1].end))

    def _set_aside(self) -> None:
        """Names that stay: pseudonyms, and what bodies, courses and places are called by."""
        lows, pseudonyms = [t.low for t in self.tokens], set[str]()
        for i in self.capitals:
            token = self.tokens[i]
            if self._is_pseudonym(i):
                pseudonyms.add(token.low)
            for length in (2, 3):
                if tuple(lows[i : i + length]) in around.BODIES_AFTER_PEOPLE:
                    self.taken.update(range(i, i + length))
            end = self._run(i)
            if end > i and self._names_a_thing(i, end):
                self.taken.update(range(i, end))
        kept = self.keep | pseudonyms
        self.taken.update(i for i in self.capitals if self.tokens[i].low in kept and not self._is_name_after(i))

    def _is_name_after(self, i: int) -> bool:
        """Whether another word of a name follows: then the first is no pseudonym, which is one word."""
        return i + 1 < len(self.tokens) and self._joined(i) and self._like_surname(i + 1)

    def _is_pseudonym(self, i: int) -> bool:
        """Whether a name alone is given in quotes, or as that of a review or of the dead."""
        token = self.tokens[i]
        if not token.capital or token.initial or self._is_name_after(i):
            return False
        around_it = {self.text[token.start - 1 : token.start], self.text[token.stop : token.stop + 1]}
        if around_it <= _QUOTES and (_is_given(token.low) or token.low in GIVEN_TOO):
            return True
        if i == 0:
            return False
        before = self.tokens[i - 1].low
        if before in around.REVIEWS:
            return bool(re.fullmatch(r"\s*[-–—:]?\s*[‘'“\"]?", self._gap(i - 1)))
        return i > 1 and before == "of" and self.tokens[i - 2].low in around.DEATHS

    def _run(self, i: int) -> int:
        """The end of the capitalised words from `i` that could be names."""
        end = i
        while end < len(self.tokens) and end - i < _LONGEST_NAME:
            token = self.tokens[end]
            named = _is_given(token.low) or token.low in GIVEN_TOO or self._like_surname(end)
            if not (token.capital and named) or (end > i and not self._joined(end - 1)):
                break
            end += 1
        return end

    def _names_a_thing(self, first: int, last: int) -> bool:
        """Whether names are those of a law, a model, a place or a body: by the word after or before them."""
        if first and self.tokens[first - 1].low in around.BEFORE_NO_PERSON and self._near(first - 1):
            return not (self.tokens[first - 1].low in ("king", "prince") and self._is_given_before(first - 1))
        if last >= len(self.tokens) or not self._near(last - 1):
            return False
        after = self.tokens[last]
        if after.low in around.NAMED_AFTER and (self.tokens[last - 1].possessive or not self._post_after(last)):
            return True
        return after.capital and after.low in around.PLACES_AND_BODIES and not self._post_after(last)

    def _is_given_before(self, i: int) -> bool:
        return i > 0 and _is_given(self.tokens[i - 1].low)

    def _post_after(self, i: int) -> bool:
        """Whether what begins at `i` is the beginning of a post: `Trust Safeguarding Lead`."""
        for k in range(i, min(i + _LOOK_AHEAD, len(self.tokens))):
            token = self.tokens[k]
            if (k > i and not self._near(k - 1)) or not (token.capital or token.low in ("of", "for", "and")):
                return False
            if token.capital and token.low in around.POSTS:
                return True
        return False

    def _gap(self, i: int) -> str:
        """What stands between the tokens `i` and `i + 1`; a possessive ending is no part of it."""
        return self.text[self.tokens[i].stop : self.tokens[i + 1].start]

    def _near(self, i: int) -> bool:
        """Whether nothing but blanks of one line stands between `i` and `i + 1`."""
        return i + 1 < len(self.tokens) and not self._gap(i).strip() and "\n" not in self._gap(i)

    def _joined(self, i: int) -> bool:
        """Whether `i` and `i + 1` may be of one name: a line may end between them, nothing else."""
        if i + 1 >= len(self.tokens) or self.tokens[i].possessive:
            return False
        pattern = _AFTER_INITIAL if self.tokens[i].initial else _SPACE
        return bool(pattern.fullmatch(self._gap(i)))

    def _free(self, i: int) -> bool:
        return i < len(self.tokens) and i not in self.taken

    def _is_acronym(self, token: _Token) -> bool:
        """Whether letters all capital are rather an abbreviation than a name."""
        if not token.upper:
            return False
        known = _is_given(token.low) or token.low in GIVEN_TOO or token.low in SURNAMES
        return token.low in around.ACRONYMS_KEPT or (
            not known and (len(token.text) < 5 or not re.search("[aeiouy]", token.low))
        )

    def _unknown(self, i: int) -> bool:
        """A capitalised word that is neither English nor a place: part of a name, if anything tells that one stands."""
        token = self.tokens[i]
        return (
            self._free(i)
            and token.capital
            and len(token.text) > 1
            and not _is_never(token.low)
            and not self._is_acronym(token)
            and token.low not in around.PLACES
            and (token.low not in around.PLACES_AND_BODIES or token.low in SURNAMES)
            and not token.low.endswith("shire")
            and (not all(_is_common(part) for part in _parts(token.low)) or bool(_IRISH_OR_SCOTS.fullmatch(token.text)))
        )

    def _like_surname(self, i: int) -> bool:
        """What may follow a given name: a surname, an unknown word, or a word that no sentence goes on with."""
        token = self.tokens[i]
        if not self._free(i) or not token.capital or token.initial or _is_never(token.low) or self._is_acronym(token):
            return False
        if self._unknown(i) or token.low in SURNAMES or token.low in GIVEN_TOO:
            return True
        return token.low not in around.PLACES_AND_BODIES and not token.low.endswith(_VERB_ENDINGS)

    def _surnames(self, i: int, *, sure: bool) -> int:
        """The end of the surname from `i`, with particles, middle names and initials; `i` where there is none.

        `sure`: what stands before makes the first word a surname whatever word it is.
        """
        k = i
        while k < len(self.tokens) and self._free(k) and k - i < _LONGEST_NAME - 1 and (k == i or self._joined(k - 1)):
            token = self.tokens[k]
            if self._leads_on(k):
                k += 1
            elif k == i or self._only_before(i, k):
                if not (self._like_surname(k) if sure else self._unknown(k) or _is_surname(token.low)):
                    break
                k += 1
            elif self._goes_on(k):
                k += 1
            else:
                break
        return k

    def _leads_on(self, k: int) -> bool:
        """Whether an initial or a particle stands before a surname."""
        token = self.tokens[k]
        if token.initial:
            return self._joined(k) and self._like_surname(k + 1)
        return token.low in around.PARTICLES and self._like_surname_after_particles(k)

    def _like_surname_after_particles(self, k: int) -> bool:
        end = k + _LONGEST_NAME
        while k < min(end, len(self.tokens)) and self.tokens[k].low in around.PARTICLES:
            if not self._joined(k):
                return False
            k += 1
        return k < len(self.tokens) and self._like_surname(k)

    def _only_before(self, first: int, k: int) -> bool:
        """Whether up to `k` there are only initials, particles and given names: the surname is still to come."""
        return all(t.initial or t.low in around.PARTICLES or _is_given(t.low) for t in self.tokens[first:k])

    def _goes_on(self, k: int) -> bool:
        """Whether a further surname follows the first: one that is listed, or one after which the name ends."""
        token = self.tokens[k]
        if not (self._unknown(k) or (_is_surname(token.low) and self._like_surname(k))):
            return False
        if self._names_a_thing(k, k + 1):
            return False
        ends = k + 1 >= len(self.tokens) or not self._near(k) or not self.tokens[k + 1].capital
        return (token.low in SURNAMES or ends) and not _is_given(token.low)

    def _titled(self, i: int) -> int | None:
        """`DCI Jane Roe`, `Dr A Patel`, `PC 4471 Roe`: the name after a title."""
        title, k = self.tokens[i], i + 1
        civil = title.low in around.CIVIL_TITLES
        if not title.capital or not (civil or title.low in around.RANKS) or k >= len(self.tokens):
            return None
        if not _AFTER_TITLE.fullmatch(self._gap(i)) or not self._free(k):
            return None
        first = self.tokens[k]
        if first.low in around.CIVIL_TITLES | around.RANKS:
            return None
        if _is_given(first.low) or first.low in GIVEN_TOO:
            end = self._surnames(k + 1, sure=True) if self._joined(k) else k + 1
            end = max(end, k + 1)
        else:
            end = self._surnames(k, sure=civil or first.low in SURNAMES)
        if end <= k or (not civil and self._names_a_thing(k, end)) or all(t.initial for t in self.tokens[k:end]):
            return None
        self._take(k, end)
        return None

    def _given(self, i: int) -> int | None:
        """`Jane Roe`, `Mark Fenwick`: a given name and what follows it."""
        token = self.tokens[i]
        if not token.capital or self._is_acronym(token) or not self._joined(i):
            return None
        given = _is_given(token.low)
        if not (given or token.low in GIVEN_TOO) or (not given and token.low in around.PLACES and not self._near(i)):
            return None
        end = self._surnames(i + 1, sure=given)
        if end == i + 1 or all(t.initial or t.low in around.PARTICLES for t in self.tokens[i + 1 : end]):
            return None
        if (
            token.low in around.STREET_NAMES
            and self.tokens[end - 1].low in around.PLACES_AND_BODIES
            and not self.people
        ):
            return None
        return end

    def _reversed(self, i: int) -> int | None:
        """`Roe, Jane`: a surname, a comma and a given name."""
        token = self.tokens[i]
        if not (self._unknown(i) or _is_surname(token.low)) or not self._free(i + 1) or _is_given(token.low):
            return None
        if not _SURNAME_FIRST.fullmatch(self._gap(i)) or not _is_given(self.tokens[i + 1].low):
            return None
        alone = i == 0 or "\n" in self._gap(i - 1) or self._gap(i - 1).strip() != ""
        single = i + 2 >= len(self.tokens) or not (self._joined(i + 1) and self._like_surname(i + 2))
        return i + 2 if alone and single and self.tokens[i + 1].capital else None

    def _initials(self, i: int) -> int | None:
        """`J. Roe`, `P.J. Maddern`: initials and a surname."""
        if not self.tokens[i].initial:
            return None
        k = i
        while k - i < _LONGEST_NAME and self._free(k) and self.tokens[k].initial and self._joined(k):
            k += 1
        if k >= len(self.tokens) or k == i or not self._joined(k - 1):
            return None
        surname = self.tokens[k]
        stops = "." in self.text[self.tokens[i].end : surname.start]
        if not (self._unknown(k) or (_is_surname(surname.low) and self._like_surname(k) and (stops or self.people))):
            return None
        if self._names_a_thing(k, k + 1):
            return None
        if self.tokens[i].text in ("A", "I") and not stops and not (self.people or surname.low in SURNAMES):
            return None
        before = self.tokens[i - 1] if i else None
        if before is not None and self._near(i - 1) and before.capital and not stops and before.low not in around.POSTS:
            return None
        return self._surnames(k, sure=True)

    def _unlisted(self, i: int) -> int | None:
        """Two to four unknown words, of which the second is a surname, or beside which a post or a cue stands."""
        if not self._unknown(i) or (i and self._near(i - 1) and self._unknown(i - 1)):
            return None
        end = i + 1
        while end < len(self.tokens) and end - i < _LONGEST_NAME - 1 and self._joined(end - 1):
            particle = self.tokens[end].low in around.PARTICLES and self._like_surname_after_particles(end)
            if not (self._unknown(end) or particle or (_is_surname(self.tokens[end].low) and self._like_surname(end))):
                break
            end += 1
        if self._names_a_thing(i, end) or self._body_after(end):
            return None
        beside = self._post_beside(i, end)
        if end - i == 1:
            return end if self._surname_alone(i) or (beside and self._in_brackets(i, end)) else None
        if _is_surname(self.tokens[end - 1].low) or beside or self.people or self._cue_before(i):
            return end
        if self._cue_after(end - 1) or self._in_brackets(i, end):
            return end
        return None

    def _body_after(self, end: int) -> bool:
        """Whether a word of bodies or posts' fields follows at once: `Northmere Hospital`, `Solace Women's Aid`."""
        if end >= len(self.tokens) or not self._near(end - 1):
            return False
        after = self.tokens[end]
        return after.capital and not self._post_after(end) and not after.initial

    def _surname_alone(self, i: int) -> bool:
        """Whether a listed surname is the whole of an officer's place in the cell."""
        token = self.tokens[i]
        return self.people and _is_surname(token.low) and self._is_whole_part(i, i + 1)

    def _in_brackets(self, first: int, last: int) -> bool:
        start, stop = self.tokens[first].start, self.tokens[last - 1].stop
        return self.text[max(start - 1, 0) : start] == "(" and self.text[stop : stop + 1] == ")"

    def _is_whole_part(self, first: int, last: int) -> bool:
        start, stop = self.tokens[first].start, self.tokens[last - 1].stop
        before = self.text[max(start - _AROUND, 0) : start].rstrip(" \t")
        after = self.text[stop : stop + _AROUND].lstrip(" \t")
        opens = not before or before[-1] in ",;/&\n:(–—-•" or before.endswith(" and")
        return opens and (not after or after[0] in ",;/&\n)(–—-." or after.startswith("and "))

    def _post_beside(self, first: int, last: int) -> bool:
        """Whether a post stands before or after, with no more than one mark between."""
        if last < len(self.tokens) and _BEFORE_POST.fullmatch(self._gap(last - 1)):
            k = last + (self.tokens[last].low in ("the", "our"))
            if self._post_after(k) or (k < len(self.tokens) and self.tokens[k].low in around.POSTS):
                return True
        if not first or not _BEFORE_POST.fullmatch(self._gap(first - 1)):
            return False
        for k in range(first - 1, max(first - 1 - _LOOK_BACK, -1), -1):
            if k < first - 1 and (not self._near(k)):
                return False
            token = self.tokens[k]
            if token.low in around.POSTS:
                return True
            if not (token.capital or token.low in ("of", "for", "and", "the")):
                return False
        return False

    def _cue_before(self, i: int) -> bool:
        return i > 0 and self.tokens[i - 1].low in around.CUES_BEFORE and bool(_CUE.fullmatch(self._gap(i - 1)))

    def _alone(self, i: int) -> int | None:
        """A given name alone, or with an initial (`Julie W`): colleagues call each other so."""
        token = self.tokens[i]
        whole = self.people and self._is_whole_part(i, i + 1)
        if self._is_acronym(token) or token.initial or _is_never(token.low):
            return None
        if i and self._near(i - 1) and self.tokens[i - 1].capital and self.tokens[i - 1].low not in around.POSTS:
            return None
        end = i + 1 + (i + 1 < len(self.tokens) and self.tokens[i + 1].initial and self._near(i) and self._free(i + 1))
        if _is_given(token.low) and token.low not in around.PLACES and (len(token.text) > 2 or whole or end > i + 1):
            return end
        if token.low in GIVEN_TOO and (whole or self._acts(i)):
            return end
        return None

    def _acts(self, i: int) -> bool:
        """Whether a name that is as often a place does something: `Victoria to send`, but not `Hope to`."""
        return not _is_common(self.tokens[i].low) and self._cue_after(i)

    def _cue_after(self, i: int) -> bool:
        """Whether what stands after a name is what people do: `… to write to all`, `… has agreed`."""
        if not self._near(i):
            return False
        after = self.tokens[i + 1]
        acts = after.text == "to" and self._near(i + 1) and not self.tokens[i + 2].capital
        return acts or after.text in around.CUES_AFTER

    def _again(self) -> None:
        """The surname of a name that was found, where it stands again."""
        known = {
            token.low
            for token in (self.tokens[i] for i in self.named)
            if len(token.low) > 2 and not (_is_common(token.low) or _is_never(token.low) or token.low in around.PLACES)
        }
        for i in self.capitals if known else ():
            if self._free(i) and self.tokens[i].low in known and not self._names_a_thing(i, i + 1):
                self._take(i, i + 1)
