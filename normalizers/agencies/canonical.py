"""From a printed name to the fullest form that its own document uses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from normalizers import gazetteer
from normalizers.agencies import lexicon
from normalizers.agencies.names import Form, Names
from normalizers.agencies.phrases import DEPARTMENTS, body_named, last_head
from normalizers.agencies.sectors import told_by_ending
from normalizers.agencies.spelling import core_of, one_apart, spelt_out, tidy, written_small
from normalizers.agencies.spotting import Span, full_name
from normalizers.agencies.tokens import ACRONYM, CONNECTORS, LIGHT, Key, Words, key_of, normal, words_of
from schemas.enums import ResolvedBy


def _loose_key(words: Iterable[str]) -> Key:
    """A trust's name without the words that plans leave out, and without plurals."""
    return tuple(
        sorted({w.rstrip("s") for w in words if w not in LIGHT and w not in ("nhs", "foundation", "university")})
    )


_LOOSE: Final = {k: b for b in gazetteer.TRUSTS for k in [_loose_key(words_of(b.name))] if len(k) > 2}


def resolve(printed: str, span: Span, names: Names) -> tuple[str, ResolvedBy, gazetteer.Body | None]:
    """The canonical name of what is printed, and how it was found."""
    text = tidy(printed)
    words = words_of(text)
    if (len(words) == 1 and not span.unknown) or ACRONYM.fullmatch(text):
        known = names.abbreviations.get(words[0]) if words else None
        if known is not None:
            return settled(known, names, ResolvedBy.DOCUMENT)
        by_initials = names.initials.get(words[0], ()) if words else ()
        if len(by_initials) == 1 and ACRONYM.fullmatch(text):
            return settled(names.forms[by_initials[0]].text, names, ResolvedBy.DOCUMENT)
    first, _, rest = text.partition(" ")
    owner = names.abbreviations.get(normal(first)) if rest else None
    if rest and owner is None and span.learned:
        owner = full_name(normal(first), names)
    if owner is not None and ACRONYM.fullmatch(first):
        return settled(f"{settled(owner, names, ResolvedBy.DOCUMENT)[0]} {rest}", names, ResolvedBy.DOCUMENT)
    expanded = spelt_out(text)
    if expanded != text:
        bare = len(words) == 1
        fuller = _fuller(words_of(expanded), names) if bare else names.forms.get(key_of(words_of(expanded)))
        if fuller is not None:
            return settled(fuller.text, names, ResolvedBy.DOCUMENT)
        return settled(expanded, names, ResolvedBy.GAZETTEER)
    if span.bare or (len(words) > 1 and words[0] in lexicon.NO_PLACE):
        fuller = _fuller(words, names)
        if fuller is not None:
            return settled(fuller.text, names, ResolvedBy.DOCUMENT)
    return settled(text, names, ResolvedBy.AS_PRINTED)


def settled(text: str, names: Names, by: ResolvedBy) -> tuple[str, ResolvedBy, gazetteer.Body | None]:
    """The form that the document prefers of a full name, else the gazetteer's, else the text."""
    words = words_of(text)
    key = key_of(words)
    body = body_named(words)
    if body is not None and (_is_short(words, body) or (ACRONYM.match(text) and text.isupper() and len(words) < 3)):
        own = names.forms.get(key_of(words_of(body.name)))
        return (own.text if own else body.name), (ResolvedBy.DOCUMENT if own else ResolvedBy.GAZETTEER), body
    trust = _LOOSE.get(_loose_key(words)) if "trust" in words else None
    if trust is not None:
        return trust.name, by if by is ResolvedBy.DOCUMENT else ResolvedBy.GAZETTEER, trust
    form = _in_full(words, names) or names.forms.get(key) or _begun(words, names)
    if form is None:
        meant = _misprinted(text, key, names)
        form = meant and (_in_full(meant.words, names) or meant)
    if form is not None:
        changed = form.text.casefold() != text.casefold() or (text.isupper() and not form.text.isupper())
        listed = body_named(form.words)
        if by is not ResolvedBy.AS_PRINTED:
            return form.text, by, listed
        by = ResolvedBy.DOCUMENT if changed else ResolvedBy.GAZETTEER if listed else ResolvedBy.AS_PRINTED
        return form.text, by, listed
    if body is not None:
        name = body.name if words == words_of(body.name) or sorted(words) == sorted(words_of(body.name)) else text
        return (
            (written_small(name) if name.isupper() and len(words) > 1 else name),
            by if by is ResolvedBy.DOCUMENT else ResolvedBy.GAZETTEER,
            body,
        )
    if text.isupper() and words in names.cells:
        return names.cells[words], ResolvedBy.DOCUMENT, None
    if len(words) == 1 and words[0] in names.prints and text.isupper() and text not in lexicon.KEEP_CAPITALS:
        return names.prints[words[0]], ResolvedBy.DOCUMENT, None
    if text.isupper() and (len(words) > 1 or (len(text) > 5 and not told_by_ending(text))):
        return written_small(text), by, None
    return text, by, None


def _is_short(words: Words, body: gazetteer.Body) -> bool:
    """Whether the words are an abbreviation or former name of a body rather than its name."""
    own = words_of(body.name)
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
    if phrase in DEPARTMENTS:
        forms = [f for f in forms if f.alone]
    elif phrase in lexicon.MANY_OF_A_KIND:
        forms = [f for f in forms if f.alone or f.count > 1]
    for chosen in (forms, [f for f in forms if f.alone], [f for f in forms if not f.listed]):
        if len(chosen) == 1:
            return chosen[0]
    return None


def _in_full(words: Words, names: Names) -> Form | None:
    """The one full name that only adds words of legal form (`Ltd`, `NHS Foundation`), or, to a name that tells no
    kind, the kind of landlord: `A1Dale Group` is `A1 Dale Housing Group Ltd`.
    """
    own = [w for w in words if w not in lexicon.LEGAL_FORMS]
    addable = lexicon.LEGAL_FORMS if last_head(tuple(own)) or len(own) == len(words) else lexicon.LEGAL_WITH_KIND
    core = "".join(w for w in words if w not in addable)
    if not core or not own:
        return None
    found = [
        f
        for f in (names.forms[key] for key in names.cores.get(core_of(words), ()))
        if len(f.words) > len(words)
        and "".join(w for w in f.words if w not in addable) == core
        and all(w in f.words for w in words if w in addable)
    ]
    return found[0] if len(found) == 1 else None


def _begun(words: Words, names: Names) -> Form | None:
    """The one full name that begins with these words, where they name no kind of body."""
    if not words or words[0] in lexicon.COMMON_BEGINNINGS or last_head(words) is not None:
        return None
    size = len(words)
    begun = (names.forms[key] for key in names.beginnings.get(words, ()))
    found = [f for f in begun if len(f.words) > size]
    if len(found) == 1 and (size > 1 or found[0].count > 1 or found[0].alone):
        return found[0]
    cells = [
        Form(text, w, 2, alone=True, listed=False)
        for w, text in names.cells.items()
        if w in names.repeated and size > 1 and w[:size] == words and len(w) > size and w[size] in CONNECTORS
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
        if f.count > 1 and abs(len(f.text) - len(text)) < 2 and one_apart(f.text.casefold(), small)
    ]
    return found[0] if len(found) == 1 and key not in names.forms else None
