"""How pieces of text read: whether one ends a sentence, whether the next carries it on, how they are joined."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from schemas.fragment import CUT

DANGLING: Final = frozenset(
    (
        "a an the of to and or for with in on at by from as that which who whose this these those their its his her "
        "our be been being is are was were has have had will would should could can may must not than when where "
        "while if whether into onto over under between within without about against during through including "
        "any each every all both such other more most some no nor but also further"
    ).split()
)
"""Words that no sentence ends with: text that stops at one goes on elsewhere."""

_ORDINAL: Final = re.compile(r"(?<=\d)[ \n]+(st|nd|rd|th)\b", re.IGNORECASE)
_LIST_MARK: Final = re.compile(
    r"(?P<bullet>[•*–-])\s+|\(?(?P<number>\d{1,2})[.)]\s*(?=[^\W\d_]|[“‘\"'(])|(?!e\.\s?g\b|i\.\s?e\b)\(?(?P<letter>[A-Za-z])[.)]\s*(?=[^\W_]|[“‘\"'(])"
    r"|\(?(?P<roman>i{1,3}|iv|v|vi{1,3}|ix|x)[.)]\s+",
)
_ANY_MARK: Final = re.compile(
    r"(?:(?<=\s)|^)(?!e\.\s?g\b|i\.\s?e\b)\(?(?P<mark>[A-Za-z]|\d{1,2}|[ivx]{1,4})[.)]\s*(?=[^\W_]|[“‘\"'(])"
)
_SENTENCE_END: Final = re.compile(r"[.!?:;][\"'”’)\]]*$")
_WORD: Final = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_HYPHEN_END: Final = re.compile(r"(?<=\w)-$")


def words(text: str) -> list[str]:
    """Lower-case words and numbers, in order."""
    if text.isascii():  # where small letters are as many as capitals
        return _WORD.findall(text.lower())
    return [w.lower() for w in _WORD.findall(text)]


def rejoin_ordinals(text: str) -> str:
    """`31 st December` as `31st December`: superscripts that an extractor set apart."""
    return _ORDINAL.sub(r"\1", text)


def join(before: str, after: str) -> str:
    """Two pieces of one cell as one text (rule 2 of the contract)."""
    before, after = before.rstrip(), after.lstrip()
    if not before or not after:
        return before or after
    if before.endswith(CUT):
        return before.removesuffix(CUT).removesuffix("-").removesuffix("\u2010") + after
    if _HYPHEN_END.search(before) and after[0].isalnum():
        return before + after
    if opens_list(after) or (_SENTENCE_END.search(before) and not starts_lower(after)):
        return f"{before}\n{after}"
    return f"{before} {after}"


@lru_cache(maxsize=512)
def reflow(cell: str) -> str:
    """A transcribed cell as text: one paragraph or list item a line.

    Single line breaks are where a line of the layout ended, empty lines where a paragraph did.
    """
    paragraphs = []
    for paragraph in cell.split("\n\n"):
        text = ""
        for line in paragraph.split("\n"):
            line = " ".join(line.split())
            if text and line and not opens_list(line) and not _HYPHEN_END.search(text):
                text = f"{text} {line}"
            else:
                text = join(text, line)
        if text:
            paragraphs.append(text)
    return rejoin_ordinals("\n".join(paragraphs))


def starts_lower(text: str) -> bool:
    """The first letter is lower case, and no list mark or number stands before it."""
    stripped = text.lstrip(" \n\"'“‘([")
    return bool(stripped) and stripped[0].islower() and not opens_list(text)


def starts_upper(text: str) -> bool:
    stripped = text.lstrip(" \n\"'“‘([")
    return bool(stripped) and stripped[0].isupper()


def ends_sentence(text: str) -> bool:
    return bool(_SENTENCE_END.search(text.rstrip()))


def unfinished(text: str) -> bool:
    """The text plainly stops in mid-sentence: at a comma, a hyphen, an open bracket, a word that leads on."""
    text = text.rstrip()
    if not text or ends_sentence(text):
        return False
    if text.endswith(CUT):
        return True
    if text[-1] in ",-–&/(" or text.count("(") > text.count(")"):
        return True
    last = _WORD.findall(text[-40:])
    return bool(last) and last[-1].lower() in DANGLING


def opens_list(text: str) -> bool:
    """The text opens with a bullet, or a list's number or letter."""
    return list_mark(text) is not None


def list_mark(text: str) -> str | None:
    """The list mark a text opens with: `•`, `3`, `b`, `iv`; None where there is none."""
    found = _LIST_MARK.match(text.lstrip())
    if not found:
        return None
    return "•" if found["bullet"] else found["number"] or found["letter"] or found["roman"]


def list_marks(text: str) -> list[str]:
    """All letters and numbers that open an item anywhere in the text, in order."""
    return [m["mark"] for m in _ANY_MARK.finditer(text)]


def succeeds(mark: str, marks: list[str]) -> bool:
    """Whether a list mark is the next after one of the marks before it: g → h, 2 → 3, ii → iii, • → •."""
    if mark.isdigit():
        return any(m.isdigit() and int(m) + 1 == int(mark) for m in marks)
    romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
    if mark.lower() in romans[1:] and romans[romans.index(mark.lower()) - 1] in [m.lower() for m in marks]:
        return True
    if len(mark) == 1 and mark.isalpha():
        return chr(ord(mark.lower()) - 1) in [m.lower() for m in marks if len(m) == 1]
    return False
