"""English in general, as far as the grammar of `clauses.py` asks for it: verb forms and function words.

Nothing here knows action plans; what a verb says of an action stands in `status_vocabulary.py`.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _forms(text: str) -> Mapping[str, str]:
    return {form: base for base, *forms in (entry.split("/") for entry in text.split()) for form in forms}


PARTICIPLES: Final[Mapping[str, str]] = _forms(
    """be/been become/become begin/begun bind/bound break/broken bring/brought build/built buy/bought cast/cast
    catch/caught choose/chosen come/come cut/cut deal/dealt do/done draw/drawn drive/driven feel/felt fight/fought
    find/found forbid/forbidden forget/forgotten get/got/gotten give/given go/gone grow/grown hang/hung hear/heard
    hide/hidden hit/hit hold/held keep/kept know/known lay/laid lead/led learn/learnt leave/left lend/lent let/let
    lose/lost make/made mean/meant meet/met overcome/overcome oversee/overseen overtake/overtaken pay/paid put/put
    read/read rewrite/rewritten redraw/redrawn ride/ridden ring/rung rise/risen run/run say/said see/seen seek/sought
    sell/sold send/sent set/set shake/shaken show/shown/showed shut/shut sit/sat speak/spoken spend/spent split/split
    spread/spread stand/stood stick/stuck take/taken teach/taught tell/told think/thought throw/thrown
    undertake/undertaken underwrite/underwritten upset/upset win/won wind/wound withdraw/withdrawn withhold/withheld
    write/written"""
)
"""Past participles that do not end in -ed; many are past tenses too."""

SIMPLE_PASTS: Final[Mapping[str, str]] = _forms(
    """begin/began break/broke choose/chose come/came draw/drew drive/drove fall/fell forget/forgot give/gave
    go/went grow/grew hide/hid overcome/overcame oversee/oversaw overtake/overtook ring/rang rise/rose run/ran
    see/saw speak/spoke take/took throw/threw undertake/undertook withdraw/withdrew write/wrote rewrite/rewrote
    redraw/redrew"""
)
"""Past tenses that are no participles: finite wherever they stand."""

IRREGULAR: Final[Mapping[str, str]] = {**PARTICIPLES, **SIMPLE_PASTS, "felled": "fell"}

AMBIGUOUS_WHEN_BARE: Final = _words(
    "put run set led found felt thought made read cut let hit cast left shut spread split come become"
)
"""Forms that are also nouns, adjectives or present tenses: a predicate only after an auxiliary or a noun."""

NOT_PARTICIPLES: Final = _words(
    "need speed red indeed shed embed feed proceed succeed hundred exceed bed seed deed breed weed unchanged"
)
"""Words in -ed that are no participles."""

NOT_PROGRESSIVE: Final = _words(
    """training meeting briefing safeguarding housing learning funding screening nothing during including following
    according regarding concerning spring morning evening building setting hearing wellbeing existing understanding
    listing recording policing commissioning outstanding remaining something anything everything being thing wording
    nursing finding timing counselling string king ring bring staffing spending signposting questioning monitoring
    planning reporting grooming parenting sharing teaching mentoring coaching flagging handling ageing leading missing
    living forthcoming upcoming incoming"""
)
"""Words in -ing that are nouns, prepositions or adjectives when no form of `be` stands before them."""

BASE_VERBS: Final = _words(
    """be complete implement deliver launch introduce roll establish publish issue distribute disseminate circulate
    share send train update revise amend adopt ratify approve sign embed install provide commission recruit appoint
    employ create develop produce write rewrite incorporate include add integrate put set build make give change
    strengthen improve upgrade cascade remind brief inform notify achieve finish conclude close resolve address
    action undertake conduct carry hold run receive refresh relaunch expand extend increase secure obtain procure
    replace merge upload place display promote publicise highlight communicate reinforce finalise review enhance
    draft discuss meet scope consider explore request ask submit contact approach invite consult escalate
    pilot trial test gather collate collect draw prepare progress investigate research map convene design seek
    liaise engage work examine look begin start commence continue monitor evaluate audit report check present
    raise take attend agree identify ensure arrange plan roll-out host facilitate nominate link follow lead
    determine assess analyse feed speak write decide confirm advise go use maintain support re-establish
    bring buy choose do fill find fit get keep learn let move offer open pay pick post print read ring save see show
    teach tell visit win settle sort finalise tackle"""
)
"""Base forms that make `to …` an infinitive rather than a preposition."""

NOUNS_TOO: Final = _words(
    """action address approach audit benefit brief broadcast call cascade change chair check close code comment
    commission contact control cost cover crime design display draft email exercise face file finish fit
    flag focus form guide head help host impact increase input interest interview issue lack launch lead letter
    limit link list map mark measure mention monitor move need note notice number offer open order
    part pass phone pilot place plan point post practice present print process produce programme progress project
    prompt question record refer reference report request research result return review ring risk role roll run
    sample schedule scope score search set share show sign space staff stand start state status stop study supply
    support target talk task team tender test time track train transfer trial trust turn update upgrade use view visit
    watch work"""
)
"""Verbs whose plain and -s forms are nouns as often: finite only before a determiner or a pronoun."""

PRONOUN_SUBJECTS: Final = _words("it this he she everyone everybody each one someone nobody everything that which who")
PLURAL_SUBJECTS: Final = _words(
    "we they staff people police all both these those many most some others you children men"
)
"""Subjects that take a verb's -s form, and those that take its plain form though they do not end in -s."""

ADVERBS: Final = _words(
    """now also already currently recently since fully all both each then still just again often always yet soon
    best well too therefore thus further formally jointly since together either"""
)
CONTRAST: Final = _words("but however although though while whilst whereas nevertheless")
RELATIVES: Final = _words("which who whom whose where whereby")
CONDITIONS: Final = _words("when whenever if whether unless until till once because how before")
PURPOSES: Final[tuple[str, ...]] = (
    "to ensure",
    "to enable",
    "to allow",
    "to make sure",
    "in order to",
    "in order that",
    "so that",
    "so as to",
    "with a view to",
    "with the aim of",
    "the aim of",
    "aimed at",
    "to support",
    "to help",
    "to encourage",
    "to reduce",
    "to prevent",
    "to improve",
)
"""Openings of a clause that says what for: its verbs tell no status."""

PREPOSITIONS: Final = _words(
    """of for in on at by with from into through over under within without about between across via per as
    throughout during against among upon towards onto after following until before around"""
)
PARTICLES: Final = _words("up out off away down back in on over together")
DETERMINERS: Final = _words("the a an this these those any every its their our his her some no such new all each")

NUMBERS: Final[Mapping[str, int]] = {
    **{
        word: number
        for number, word in enumerate(
            """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen""".split()
        )
    },
    **{word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)},
    "hundred": 100,
}
"""Numbers in words, without those put together (`twenty-six` is the sum of its parts)."""


def number_of(text: str) -> int | None:
    """The number that figures or words name: `38`, `1,200`, `twenty-six`; None where they name none.

    >>> number_of("twenty-six"), number_of("1,200"), number_of("several")
    (26, 1200, None)
    """
    figures = text.replace(",", "")
    if figures.isdigit():
        return int(figures)
    parts = text.lower().replace("-", " ").split()
    if not parts or not all(p in NUMBERS for p in parts):
        return None
    return sum(NUMBERS[p] for p in parts)


@functools.lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A crude common form of a verb's endings, the same for `plan`, `planned`, `planning`.

    >>> stem("planned") == stem("planning") == stem("plan"), stem("circulated") == stem("circulate")
    (True, True)
    """
    word = IRREGULAR.get(word, word)
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 2 and word not in NOT_PARTICIPLES:
            word = word[: -len(ending)]
            break
    word = word.rstrip("eiy") or word
    return word[:-1] if len(word) > 2 and word[-1] == word[-2] else word
