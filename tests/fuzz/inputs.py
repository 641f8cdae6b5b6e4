"""What fuzzing feeds to the readers: their own words, cut up, repeated and mixed with what no author writes."""

from __future__ import annotations

from hypothesis import strategies as st

from normalizers.gazetteer import BODIES
from schemas.enums import Reader
from schemas.fragment import Fragment, Page, Transcript, count_characters
from schemas.vocabulary import AMBIGUOUS_WORDINGS, HEADER_WORDINGS, OTHER_WORDINGS

HEADERS = st.sampled_from([*(w for ws in HEADER_WORDINGS.values() for w in ws), *AMBIGUOUS_WORDINGS, *OTHER_WORDINGS])
MONTHS = "January Feb March april MAY June Sept October Nov. December Jna Setpember".split()
DATES = st.one_of(
    st.builds("{}/{}/{}".format, st.integers(0, 40), st.integers(0, 14), st.integers(0, 2100)),
    st.builds("{}.{:02}.{:02}".format, st.integers(0, 40), st.integers(0, 14), st.integers(0, 99)),
    st.builds("{} {} {}".format, st.integers(0, 40), st.sampled_from(MONTHS), st.integers(1900, 2100)),
    st.builds("{} {}".format, st.sampled_from(MONTHS), st.integers(0, 99999)),
    st.builds("Q{} {}/{}".format, st.integers(0, 9), st.integers(1990, 2050), st.integers(0, 99)),
    st.builds(
        "within {} {} of publication".format, st.integers(0, 10**12), st.sampled_from(["days", "months", "years"])
    ),
    st.sampled_from(["Spring 2019", "end of the year", "31st", "Easter 2020", "2019-20", "29 February 2019", "ASAP"]),
)
STATUSES = st.sampled_from(
    "COMPLETE|Completed|ongoing|Ongoing.|In progress|not yet|to be completed|not started|Green|RED|amber|Yes|No|N/A|"
    "no longer|was agreed|has been|will be|is being|a) COMPLETE|b) ongoing|2 of 3|100%|awaiting|deferred|on hold|"
    "partially|and|but|until|once|who|which|reviewed|trained|all staff|the board|every year|✓|✔|Done".split("|")
)
MARKS = st.sampled_from(
    "1.|2)|a)|(b)|iii.|•|-|–|—|:|;|,|.|…|/|(|)|[|]|\"|'|’|*|**|<p>|</li>|<ul>|<|&amp;|&#0;|&#x110000;|\n|\n\n|\r|\f|"
    "Recommendation|Recommendation 3:|Action|Page 3 of 9|---|===".split("|")
)
BODY = st.sampled_from(sorted(body.name for body in BODIES)[:60]) | st.sampled_from(
    ["CWPT", "POLICE:", "Tarn Council", "Tarn Council:", "Head of Housing", "All agencies", "Tarn Valley Board (TVB)"]
)
ODD = st.text(st.characters(codec="utf-8"), max_size=6) | st.sampled_from(
    ["\0", "\x1b[2J", "\u202e", "\u2028", "\ud7ff", "\u0130", "ß", "ﬁ", "e\u0301", "1\u00b2", "٣", "Ⅳ", "½", "a" * 300]
)
PIECE = DATES | STATUSES | MARKS | BODY | HEADERS | ODD | st.text("abcdeABC 0123.,:;()-\n\t ", max_size=12)


@st.composite
def texts(draw: st.DrawFn, pieces: st.SearchStrategy[str] = PIECE, most: int = 14) -> str:
    """Pieces side by side, some of them many times over."""
    out = ""
    for piece in draw(st.lists(pieces, max_size=most)):
        times = draw(st.sampled_from([1, 1, 1, 1, 1, 2, 40]))
        out += (piece + draw(st.sampled_from(["", " ", " ", "\n"]))) * times
    return out


@st.composite
def dumps(draw: st.DrawFn) -> bytes:
    """A text dump, or nearly one, in some encoding, with some of its bytes changed."""
    lines = []
    for _ in range(draw(st.integers(0, 8))):
        cells = draw(st.lists(HEADERS, min_size=2, max_size=7) | st.lists(texts(most=5), max_size=7))
        lines.append("\t".join(cells))
    text = draw(st.sampled_from(["\n", "\r\n", "\n\n", "\r"])).join(lines)
    encoding = draw(st.sampled_from(["utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "cp1252"]))
    data = bytearray(text.encode(encoding, "replace"))
    for _ in range(draw(st.integers(0, 3)) if data else 0):
        data[draw(st.integers(0, len(data) - 1))] = draw(st.integers(0, 255))
    return bytes(data)


@st.composite
def transcripts(draw: st.DrawFn) -> Transcript:
    """Pages of rows and lines of anything, under a header or none."""
    pages = []
    header = draw(st.lists(HEADERS, min_size=2, max_size=8))
    for number in range(1, draw(st.integers(1, 4)) + 1):
        fragments: list[Fragment] = []
        for row in range(1, draw(st.integers(1, 7)) + 1):
            if row == 1 and draw(st.booleans()):
                cells = tuple(header)
            else:
                cells = tuple(draw(st.lists(texts(most=4) | st.just(""), min_size=1, max_size=len(header) + 1)))
            kind = "line" if len(cells) == 1 else "cells"
            fragments.append(Fragment(number, row, kind, cells, line=row, tight=draw(st.booleans())))
        characters = sum(count_characters(cell) for fragment in fragments for cell in fragment.cells)
        pages.append(Page(number, tuple(fragments), characters, Reader.TEXT))
    return Transcript("text/plain", tuple(pages), len(pages))
