"""What each clause of a progress text says: its verb group (tense, polarity, lexical class) or its state.

Verb groups are found by patterns over the tags of `tagging.py`; those that stand in a relative, conditional or
purpose clause are marked as subordinate: they say something of the world, not of the action.
"""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from normalizers import english
from normalizers import status_vocabulary as words
from normalizers.english import stem
from normalizers.presents import mark_present
from normalizers.segments import Segment
from normalizers.status_vocabulary import Kind
from normalizers.tagging import Item, kind_of, language

if TYPE_CHECKING:
    from spacy.matcher import Matcher
    from spacy.tokens import Span


class Aspect(StrEnum):
    """When the clause says that it happens."""

    DONE = "done"
    STANDS = "stands"
    DOING = "doing"
    TODO = "to do"
    SHOULD = "should"


@dataclass(frozen=True, slots=True)
class Predicate:
    """One verb group or state. `start` and `end` are offsets of the group; `clause_start` and `clause_end` of
    the clause it stands in. `subject` and `after` hold the lower-case words on either side within the clause,
    `tail` the words that follow the group, whatever clause they are of.
    """

    start: int
    end: int
    clause_start: int
    clause_end: int
    segment: int
    aspect: Aspect
    kind: Kind
    verb: str
    negated: bool
    subordinate: bool
    known: bool
    auxiliary: bool
    state: bool
    passive: bool
    tail: str
    subject: tuple[str, ...]
    after: tuple[str, ...]


_GAP: Final = {"TAG": {"IN": ["ADV", "NOT", "DATE", "DET0"]}, "OP": "*"}
_PATTERNS: Final[Mapping[str, Sequence[Sequence[Mapping[str, Any]]]]] = {
    "DONE": (
        [{"TAG": "HAVE"}, _GAP, {"TAG": "BEEN", "OP": "?"}, _GAP, {"TAG": "VBN"}],
        [{"TAG": "HAVE"}, _GAP, {"TAG": "BEEN"}, _GAP, {"TAG": "STATE"}],
        [{"TAG": "HAVE"}, _GAP, {"TAG": "STATE"}],
        [{"TAG": "HAVE"}, _GAP, {"TAG": "BEEN"}, _GAP, {"LOWER": {"IN": ["through", "on", "over"]}}],
    ),
    "STANDS": (
        [{"TAG": "BE"}, _GAP, {"TAG": {"IN": ["VBN", "STATE"]}}],
        [{"TAG": "STATE"}],
        [{"TAG": "NOT"}, _GAP, {"TAG": {"IN": ["STATE", "VBN"]}}],
        [{"TAG": "BE"}, _GAP, {"LOWER": {"IN": sorted(words.PLACES)}}],
        [{"TAG": "VBP"}],
    ),
    "DOING": (
        [{"TAG": "HAVE"}, _GAP, {"TAG": "BEEN"}, _GAP, {"TAG": "BEING", "OP": "?"}, {"TAG": "VBG"}],
        [{"TAG": "BE"}, _GAP, {"TAG": "BEING", "OP": "?"}, _GAP, {"TAG": {"IN": ["VBG", "GERUND"]}}],
        [{"TAG": "BE"}, _GAP, {"TAG": "BEING"}, _GAP, {"TAG": {"IN": ["VBN", "STATE"]}}],
        [{"TAG": "BEING"}, _GAP, {"TAG": {"IN": ["VBN", "STATE"]}}],
        [{"TAG": "VBG"}],
    ),
    "TODO": (
        [{"TAG": "FUT"}, _GAP, {"TAG": {"IN": ["BE0", "HAVE"]}, "OP": "?"}, _GAP, {"TAG": "BEEN", "OP": "?"}, _GAP, {}],
        [
            {"TAG": "BE"},
            _GAP,
            {"TAG": "TO"},
            _GAP,
            {"TAG": "BE0", "OP": "?"},
            _GAP,
            {"TAG": {"IN": ["VBN", "VB", "STATE", "HAVE"]}},
        ],
        [{"TAG": "TO"}, _GAP, {"TAG": "BE0"}, _GAP, {"TAG": {"IN": ["VBN", "STATE"]}}],
        [{"TAG": "TO"}, _GAP, {"TAG": "VB"}],
    ),
    "SHOULD": (
        [
            {"TAG": "OBL"},
            _GAP,
            {"TAG": "TO", "OP": "?"},
            _GAP,
            {"TAG": "BE0", "OP": "?"},
            _GAP,
            {"TAG": {"IN": ["VBN", "VB", "STATE"]}},
        ],
        [{"TAG": "CAN"}, _GAP, {"TAG": "BE0", "OP": "?"}, _GAP, {}],
        [
            {"TAG": {"IN": ["CAN", "OBL"]}},
            _GAP,
            {"TAG": "HAVE"},
            _GAP,
            {"TAG": "BEEN", "OP": "?"},
            _GAP,
            {"TAG": "VBN"},
        ],
        [{"TAG": "DO"}, _GAP, {"TAG": "NOT"}, _GAP, {}],
    ),
    "PAST": ([{"TAG": "VBN"}],),
}


@functools.cache
def _grammar() -> Matcher:
    from spacy.matcher import Matcher

    matcher = Matcher(language().vocab)
    for name, patterns in _PATTERNS.items():
        matcher.add(name, [list(map(dict, pattern)) for pattern in patterns], greedy="LONGEST")
    return matcher


def read_predicates(items: Sequence[Item], segments: Sequence[Segment]) -> list[Predicate]:
    """Every verb group and state of the text, in order."""
    from spacy.tokens import Doc

    starts = [item.start for item in items]
    inside = [mark_present(items[bisect_left(starts, s.start) : bisect_left(starts, s.end)]) for s in segments]
    every = [item for part in inside for item in part]
    if not every:
        return []
    doc = Doc(language().vocab, words=[i.text for i in every], tags=[i.tag for i in every])
    found: list[Predicate] = []
    first = 0
    for index, part in enumerate(inside):
        if part:
            found.extend(_segment_predicates(index, part, _spans(doc[first : first + len(part)], part)))
            first += len(part)
    return found


def _spans(span: Span, items: Sequence[Item]) -> list[tuple[str, int, int]]:
    """Where the grammar finds a predicate among the items of one segment; `span` are their words."""
    strings = span.vocab.strings
    matches = sorted(((strings[m], s, e) for m, s, e in _grammar()(span)), key=lambda m: (m[1] - m[2], m[1], m[0]))
    taken = [False] * len(items)
    kept: list[tuple[str, int, int]] = []
    for name, start, end in matches:
        if not any(taken[start:end]):
            taken[start:end] = [True] * (end - start)
            kept.append((name, start, end))
    return sorted(kept, key=lambda k: k[1])


def _segment_predicates(
    index: int, items: Sequence[Item], spans: Sequence[tuple[str, int, int]]
) -> Iterator[Predicate]:
    groups = [s for s in spans if _stands(s, spans, items)]
    subordinate = _subordinate(groups, items)
    bounds = _clause_bounds(groups, items)
    for (name, start, end), below, (left, right) in zip(groups, subordinate, bounds, strict=True):
        predicate = _predicate(name, items, start, end)
        if predicate is None:
            continue
        aspect, kind, known = predicate
        head = items[end - 1]
        yield Predicate(
            start=items[start].start,
            end=head.end,
            clause_start=items[left].start,
            clause_end=items[right - 1].end,
            segment=index,
            aspect=aspect,
            kind=kind,
            verb=head.low,
            negated=any(i.tag == "NOT" for i in items[start:end]),
            subordinate=below,
            known=known,
            auxiliary=end - start > 1 or head.tag == "STATE",
            state=head.tag == "STATE",
            passive=any(i.tag in ("BE", "BEEN", "BE0", "BEING") for i in items[start : end - 1]),
            tail=" ".join(i.low for i in items[end : end + 4]),
            subject=tuple(i.low for i in items[left:start]),
            after=tuple(i.low for i in items[end:right]),
        )


def _predicate(name: str, items: Sequence[Item], start: int, end: int) -> tuple[Aspect, Kind, bool] | None:
    head = items[end - 1]
    kind = head.kind
    if head.low in words.PLACES and items[start].tag == "BE":
        return _placed(items, start, end)
    if kind is None and head.tag == "W":
        kind = kind_of(head.low)
    known = kind is not None
    if name == "PAST":
        return Aspect.DONE, kind or Kind.ACHIEVE, known
    if name == "STANDS" and any(i.low in ("was", "were") for i in items[start:end]):
        name = "DONE"
    aspect = Aspect[name]
    return aspect, kind or Kind.ACHIEVE, known


def _placed(items: Sequence[Item], start: int, end: int) -> tuple[Aspect, Kind, bool] | None:
    """`is on the website`, `are with the solicitors`: where a thing is now; not what once was, nor an idiom."""
    after = next((i for i in items[end:] if i.tag not in ("DET", "ADV", "PUNCT")), None)
    held = items[end - 1].low == "with" and end < len(items) and items[end].low in ("each", "every", "all", "both")
    low = items[end - 1].low
    if after is None and low in ("up", "out", "in"):
        return Aspect.STANDS, Kind.ACHIEVE, False
    if low == "out" and after is not None and after.low in ("to", "for", "with", "until"):
        return Aspect.STANDS, Kind.OPEN, True
    if items[start].low not in ("is", "are") or after is None or after.tag == "DATE" or after.low in words.NO_PLACES:
        return None
    return Aspect.STANDS, Kind.OPEN if items[end - 1].low == "with" and not held else Kind.ACHIEVE, False


_BOUNDARY: Final = frozenset(
    {"PREP", "DATE", "ADV", "AND", "PUNCT", "TO", "PURPOSE", "RELATIVE", "CONDITION", "CONTRAST"}
)


def _stands(span: tuple[str, int, int], spans: Sequence[tuple[str, int, int]], items: Sequence[Item]) -> bool:
    """Whether a span is a predicate at all: not an adjective before a noun, not a reduced relative clause."""
    name, start, end = span
    head, before = items[end - 1], items[start - 1] if start else None
    after = items[end] if end < len(items) else None
    finite = (
        s for _, s, e in spans if s >= end and (e - s > 1 or items[s].tag in ("STATE", "VBP")) and items[s].tag != "TO"
    )
    following = next(finite, None)
    later = following is not None and not _coordinated(items, end, following)
    previous = max((e for _, s, e in spans if s < start), default=None)
    earlier = previous is not None
    chained = previous is not None and not any(i.tag in ("AND", "CONTRAST", "PUNCT") for i in items[previous:start])
    if chained and name == "PAST" and before is not None and before.tag == "W":
        return False
    if items[start].tag == "BEING" and (earlier or following is not None):
        return False
    if head.tag == "STATE" and head.kind is Kind.CONTINUE and end - start > 1 and _qualifies(after):
        return False
    if end - start > 1:
        complement = items[start].tag == "TO" and not any(i.tag == "BE0" for i in items[start:end])
        return not (complement and (later or _completes(items, start)))
    if name == "PAST":
        if before is not None and before.tag == "STATE" and before.low.endswith(" be"):
            return False
        past = any(n == "PAST" and s > end for n, s, _ in spans) and not any(
            i.tag in ("AND", "PUNCT") for i in items[end:]
        )
        attributive = before is None and after is not None and after.tag == "W" and past
        alone = head.kind is None and not any(e - s > 1 or items[s].tag in ("STATE", "VBP") for _, s, e in spans)
        return not attributive and _past_stands(head, before, after, later, earlier, alone)
    if name == "DOING":
        if before is None or before.tag == "PUNCT":
            return not later and not _is_subject(items, end)
        return (
            before.tag in ("W", "ADV", "DATE", "VB")
            and not later
            and not earlier
            and head.kind not in (None, Kind.NOISE, Kind.EFFECT)
        )
    if name == "TODO":
        return True
    if head.tag == "VBP":
        return True
    if head.tag == "STATE":
        if head.low == "open":
            return False
        if head.low in ("outstanding", "overdue") and after is not None and after.tag in ("W", "VB", "GERUND"):
            return before is None and after.low in words.PROCESS_NOUNS
        if head.low == "part of":
            return any(i.tag == "BE" for i in items[max(0, start - 4) : start])
        if head.low.startswith("rolling"):
            return True
        if before is not None and before.tag in ("DET", "PREP") and " " not in head.low.replace("on going", "ongoing"):
            return head.kind not in (Kind.CONTINUE, Kind.OPEN, Kind.ACHIEVE, Kind.TODO, Kind.FIT)
        if head.kind is Kind.CONTINUE and after is not None and after.tag in ("W", "VB", "GERUND", "VBN", "VBG"):
            return after.low in words.PROCESS_NOUNS
        if head.kind is Kind.ACHIEVE and head.low in (
            "complete",
            "live",
            "available",
            "accessible",
            "operational",
            "compliant",
        ):
            return not (after is not None and after.tag in ("W", "DET", "VB", "GERUND"))
    return True


def _qualifies(after: Item | None) -> bool:
    """Whether an adjective before `after` only qualifies it: `there is ongoing risk`."""
    return after is not None and after.tag == "W" and after.low not in words.PROCESS_NOUNS | _STANDING


_STANDING: Final = frozenset(
    "programme programmes commitment commitments priority process basis task piece role item monitoring support".split()
)


def _completes(items: Sequence[Item], start: int) -> bool:
    """Whether an infinitive that opens at `start` completes a verb: `the Chamber helped to write the leaflet`."""
    before = items[start - 1] if start else None
    return before is not None and before.tag == "VBN" and before.kind in (None, Kind.EFFECT, Kind.NOISE)


_FINITE: Final = frozenset({"BE", "HAVE", "FUT", "CAN", "OBL", "DO", "VBP"})


def _is_subject(items: Sequence[Item], end: int) -> bool:
    """Whether an -ing form that ends at `end` opens the subject of a clause: `Raising awareness is not a one-off`."""
    for k in range(end, len(items)):
        item = items[k]
        if item.tag in ("RELATIVE", "THAT", "CONTRAST", "CONDITION") and item.low not in ("if", "where"):
            return False
        if item.tag in _FINITE or item.low in english.SIMPLE_PASTS:
            return True
        if item.tag == "VBN" and k > end and all(i.tag == "W" for i in items[end:k]):
            return k + 1 == len(items) or items[k + 1].tag in ("PUNCT", "DATE")
    return False


def _coordinated(items: Sequence[Item], end: int, following: int) -> bool:
    """Whether `and`, a contrast or a subordinate clause parts two predicates.

    It does in `budget allocated and the project is …`, but not in `training given by A and B is …`, where the
    first is part of the second's subject.
    """
    if any(i.tag in ("CONTRAST", "RELATIVE", "THAT", "CONDITION") for i in items[end:following]):
        return True
    joined = any(i.tag == "AND" for i in items[end:following]) or items[end].text == ","
    return joined and items[end].low not in ("by", "to", "for", "with")


def _past_stands(head: Item, before: Item | None, after: Item | None, later: bool, earlier: bool, alone: bool) -> bool:
    """Whether a participle without an auxiliary is a predicate: `Forms sent to all wards`, `Reissued in May`.

    One whose verb no table knows is so only where nothing else in the sentence could be (`alone`).
    """
    if head.kind is Kind.NOISE:
        return False
    if head.kind is None:
        opens = before is None or before.tag in ("W", "VB", "PUNCT", "AND", "DATE", "GERUND", "ADV")
        ends = after is None or after.tag in _BOUNDARY or after.tag == "DET" or after.low in english.PARTICLES
        return alone and opens and ends
    if head.low in english.SIMPLE_PASTS and (before is None or before.tag not in ("PREP", "TO")):
        return True
    if before is None or before.tag == "PUNCT":
        return not later or (after is not None and after.tag in ("PREP", "DET", "TO"))
    if before.tag in ("DET", "PREP", "PURPOSE"):
        return False
    followed_by_boundary = after is None or after.tag in _BOUNDARY
    if before.tag in ("AND", "CONTRAST"):
        return followed_by_boundary or not later
    if later and before.tag not in ("ADV",):
        return after is not None and (
            after.tag in ("CONDITION", "PURPOSE") or (after.tag in ("AND", "DET") and not earlier)
        )
    if before.tag == "RELATIVE":
        return True
    if followed_by_boundary:
        return not (earlier and after is not None and after.tag == "PREP" and head.low not in ("completed",))
    if after is not None and after.tag == "DET":
        return True
    return head.low not in english.AMBIGUOUS_WHEN_BARE and not earlier


def _subordinate(groups: Sequence[tuple[str, int, int]], items: Sequence[Item]) -> list[bool]:
    """For each group, whether a relative, conditional or purpose clause holds it.

    A relative or condition governs the first group after it and those coordinated with it; a purpose governs
    the rest of the sentence; what is agreed or reported (`agreed that …`) is said of the action and stands.
    """
    out: list[bool] = []
    for number, (name, start, _) in enumerate(groups):
        previous_end = groups[number - 1][2] if number else 0
        between = items[previous_end:start]
        tags = ["there" if i.tag == "W" and i.low == "there" else i.tag for i in between]
        if any(t == "CONTRAST" for t in tags):
            tags = tags[max(k for k, t in enumerate(tags) if t == "CONTRAST") + 1 :]
            below_before = False
        else:
            below_before = out[-1] if out else False
            tags = _after_condition(between, tags)
        before = groups[number - 1] if number else None
        if before is not None and not between and out[-1]:
            out.append(True)
            continue
        purpose = (
            items[start].tag == "TO" and name == "TODO" and before is not None and not _main_infinitive(items, start)
        )
        if "there" in tags and {"RELATIVE", "THAT"} & set(tags):
            out.append(below_before)
        elif "CONDITION" in tags and _reason_that_tells(between, items, start, groups[number][2]):
            out.append(False)
        elif purpose or {"PURPOSE", "CONDITION"} & set(tags):
            out.append(True)
        elif "RELATIVE" in tags:
            out.append(below_before or _inserted(groups, number, items) or not (_adds(between) or _closed(between)))
        elif "THAT" in tags:
            out.append(not _reported(items, start))
        elif "AND" in tags:
            out.append(below_before and start - previous_end <= 2)
        else:
            out.append(below_before and before is not None and _purposeful(before, items))
    return out


def _reason_that_tells(between: Sequence[Item], items: Sequence[Item], start: int, end: int) -> bool:
    """A reason that is itself the news: `as this has already been done`, `because the team was disbanded`."""
    if not any(i.low in ("as", "because") for i in between):
        return False
    return items[end - 1].kind is Kind.DROP or any(i.low == "already" for i in (*between, *items[start:end]))


def _after_condition(between: Sequence[Item], tags: list[str]) -> list[str]:
    """The tags after a condition that a comma closed (`If possible, the team will …`), or after reported words
    that `, and` closed.
    """
    for name in ("CONDITION", "THAT"):
        if name not in tags:
            continue
        place = max(k for k, t in enumerate(tags) if t == name)
        commas = [k for k in range(place + 1, len(between)) if between[k].text == ","]
        if commas and (name == "CONDITION" or tags[commas[-1] + 1 : commas[-1] + 2] == ["AND"]):
            return tags[commas[-1] + 1 :]
    return tags


def _adds(between: Sequence[Item]) -> bool:
    """Whether a relative clause adds a statement (`…, which has asked for more`) rather than picking out a thing."""
    place = max(k for k, item in enumerate(between) if item.tag == "RELATIVE")
    return place > 0 and between[place - 1].text == "," and between[place].low in ("which", "who")


def _inserted(groups: Sequence[tuple[str, int, int]], number: int, items: Sequence[Item]) -> bool:
    """Whether the main clause goes on after a relative clause and its comma: `The lead, who starts in May, will …`."""
    if number + 1 == len(groups) or number:
        return False
    between = items[groups[number][2] : groups[number + 1][1]]
    return any(i.text == "," for i in between) and not any(i.tag in ("AND", "RELATIVE") for i in between)


def _closed(between: Sequence[Item]) -> bool:
    """Whether the relative clause ends before the group: `The lead, who starts in May, will …`."""
    place = max(k for k, item in enumerate(between) if item.tag == "RELATIVE")
    return place > 0 and between[place - 1].text == "," and any(i.text == "," for i in between[place:])


_REPORTING: Final = frozenset(
    stem(v)
    for v in (
        "confirm",
        "agree",
        "conclude",
        "report",
        "state",
        "advise",
        "decide",
        "feel",
        "think",
        "say",
        "determine",
        "settle",
        "mean",
        "tell",
        "inform",
        "indicate",
        "explain",
        "resolve",
    )
)


_VOICES: Final = frozenset(
    """reply replies response answer % cent delegates participants respondents learners survivors attendees
    feedback""".split()
)
"""Another body's answer, or what people thought: what they say is not said of the action."""


def _reported(items: Sequence[Item], start: int) -> bool:
    """Whether the nearest `that` before a group follows a verb of saying: what was said stands."""
    that = max(k for k in range(start) if items[k].tag == "THAT")
    before = items[max(0, that - 6) : that]
    if any(i.low in _VOICES for i in before):
        return False
    return any(stem(i.low) in _REPORTING for i in before)


def _main_infinitive(items: Sequence[Item], start: int) -> bool:
    """Whether `to …` after another verb is a step of its own: `… and to be shared`, `… work is to be done`,
    `… but has to be ratified`.
    """
    return (
        start > 0
        and (items[start - 1].tag in ("AND", "PUNCT", "W") or _but_has(items, start - 1))
        and start + 1 < len(items)
        and items[start + 1].tag == "BE0"
    )


def _but_has(items: Sequence[Item], place: int) -> bool:
    """Whether `has` stands there after a contrast: what is agreed `but has to be ratified` is not at its end."""
    before = next((i for i in reversed(items[:place]) if i.tag != "ADV"), None)
    return items[place].tag == "HAVE" and before is not None and before.tag == "CONTRAST"


def _purposeful(group: tuple[str, int, int], items: Sequence[Item]) -> bool:
    start = group[1]
    return (start > 0 and items[start - 1].tag == "PURPOSE") or items[start].tag == "TO"


def _clause_bounds(groups: Sequence[tuple[str, int, int]], items: Sequence[Item]) -> list[tuple[int, int]]:
    """Where each group's clause begins and ends, as positions in `items`."""
    bounds: list[tuple[int, int]] = []
    for number, (_, start, end) in enumerate(groups):
        floor = groups[number - 1][2] if number else 0
        left = floor
        for k in range(start - 1, floor - 1, -1):
            if items[k].tag in ("CONTRAST", "AND", "RELATIVE", "CONDITION", "THAT", "PUNCT") and number:
                left = k + 1
                break
        right = groups[number + 1][1] if number + 1 < len(groups) else len(items)
        for k in range(end, right):
            if items[k].tag in ("CONTRAST", "RELATIVE", "CONDITION"):
                right = k
                break
        bounds.append((left, max(right, end)))
    return bounds
