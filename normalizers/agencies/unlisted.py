"""Names that nobody listed: telling a charity from a person, a post, a theme and nobody.

A name of capitalised words that ends in no kind of body is a person's unless something says that it is a body's: a
word that bodies are called by, a place of the document's bodies, a word that is no name (printed small elsewhere), or
the document's own use of the whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from normalizers.agencies import lexicon
from normalizers.agencies.names import Names
from normalizers.agencies.parts import Part, trimmed
from normalizers.agencies.phrases import BARE_WORDS, KIND_WORDS, NOBODY
from normalizers.agencies.posts import is_post
from normalizers.agencies.tokens import Tokens, in_title_case, is_acronym, tokenize

_LONGEST_NAME: Final = 8
_LONGEST_PERSON: Final = 4
_BODY_WORDS: Final = KIND_WORDS | lexicon.VOLUNTARY_WORDS
_NO_FIRST_WORDS: Final = lexicon.MONTHS | lexicon.NO_FIRST_WORDS


def plausible(tokens: Tokens, part: Part, names: Names) -> bool:
    """Whether a part without a known name may be a body's, and is no person's."""
    return may_be_name(tokens, part) and not _is_person(tokens, *trimmed(tokens, part), names)


def may_be_name(tokens: Tokens, part: Part) -> bool:
    """Whether a part may be a name: capitalised words, no post, not nobody."""
    first, last = trimmed(tokens, part)
    if first >= last or last - first > _LONGEST_NAME or is_post(tokens, part):
        return False
    norm = tokens.norm[first:last]
    if " ".join(norm) in NOBODY or norm[0] in lexicon.PERSON_TITLES or all(n.isdigit() or len(n) == 1 for n in norm):
        return False
    inside = range(first, last)
    if not all(tokens.cap[i] or tokens.norm[i] in lexicon.SMALL_WORDS or not tokens.word[i] for i in inside):
        return False
    return any(tokens.cap[i] for i in inside) and norm[0] not in _NO_FIRST_WORDS


def _is_person(tokens: Tokens, first: int, last: int, names: Names) -> bool:
    """Whether capitalised words are a person's name. One word is, if it is a given name; more than four are not."""
    words = tuple(tokens.norm[first:last])
    if len(words) == 1:
        return words[0] in lexicon.GIVEN_NAMES
    given = words[0] in lexicon.GIVEN_NAMES
    if given and len(words) == 2 and words[1] in lexicon.SURNAMES_TOO:
        return True
    if len(words) > _LONGEST_PERSON or words[-1] in _BODY_WORDS:
        return False
    if given or (len(words[0]) == 1 and words[0].isalpha()):
        return True
    return not (
        any(w in _BODY_WORDS or w in names.places for w in words)
        or any(w in names.small or w in lexicon.SMALL_WORDS or not w.isalpha() for w in words)
        or any(is_acronym(tokens, i) for i in range(first, last))
        or words[0].endswith("ing")
        or words[0] in lexicon.NO_GIVEN_NAMES
        or any(tokens.slice(i, i + 1)[-2:] in ("'s", "’s") for i in range(first, last))
        or _is_used(words, names)
    )


def _is_used(words: tuple[str, ...], names: Names) -> bool:
    """Whether the document heads something with a name, or uses it with a word of bodies."""
    return words in names.headed or words in names.beginnings


def names_workplace(tokens: Tokens, part: Part, names: Names, *, ranked: bool) -> bool:
    """Whether the part after a post, such as `Manager, Lantern House`, is the body whose post it is, and not the
    department: `Superintendent, Public Protection`. Ranks have departments only.
    """
    first, last = trimmed(tokens, part)
    words = tuple(tokens.norm[first:last])
    if is_spoken_of(words, names) or any(w in names.places for w in words) or words[-1] in lexicon.PREMISES:
        return True
    if ranked or part.before == "and":
        return False
    return not any(w in BARE_WORDS or w in lexicon.TEAM_WORDS for w in words)


def is_spoken_of(words: Sequence[str], names: Names) -> bool:
    """Whether running text speaks of something by this name, and a word of it is never printed small."""
    return tuple(words) in names.mentioned and any(w not in names.small for w in words)


def is_used_as_name(heading: str, names: Names) -> bool:
    """Whether a heading in capitals of two to five words is a name that the document prints in small letters as the
    whole of a cell.
    """
    tokens = tokenize(heading)
    words = tuple(n for n, w in zip(tokens.norm, tokens.word, strict=True) if w)
    return heading.isupper() and words in names.cells and _may_be_name(words, phrase=words in names.repeated)


def is_proper_heading(heading: str, names: Names) -> bool:
    """Whether a heading is capitalised words of which the document prints at least one never small: a name rather
    than a theme.
    """
    tokens = tokenize(heading)
    words = tuple(tokens.norm)
    return (
        all(tokens.word)
        and in_title_case(tokens)
        and _may_be_name(words)
        and any(w not in names.small and w not in lexicon.SMALL_WORDS for w in words)
    )


def _may_be_name(words: tuple[str, ...], *, phrase: bool = False) -> bool:
    """Whether words are neither a theme nor a part of a plan. A theme ends in an idea or an activity; so may a
    `phrase` around an article that the document repeats as a name: `Meeting the Need`.
    """
    theme = words[-1] in lexicon.CONCEPT_WORDS or words[-1].endswith("ing")
    return (
        1 < len(words) < 6
        and " ".join(words) not in NOBODY
        and not (theme and not (phrase and "the" in words))
        and not any(w in lexicon.NOT_IN_NAMES for w in words)
        and not all(w in BARE_WORDS or w in lexicon.SMALL_WORDS for w in words)
    )
