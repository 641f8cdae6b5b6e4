"""Texts that are made to hurt their reader, and broken ones."""

from __future__ import annotations

import random
from typing import Final

from schemas.enums import ErrorCode
from tests.hostile.cases import FILE_URL, PARSED, case

HEADER: Final = "Recommendation\tAction to take\tLead Agency\tTarget Date\tProgress\n"
ROW: Final = "1. Ask every tenant alone.\tAdd the question to the form.\tTarn Council\tMay 2020\tComplete\n"
PLAN: Final = HEADER + ROW


def with_action(text: str) -> bytes:
    return PLAN.replace("Add the question to the form.", text).encode()


CASES: Final = (
    case("sound.txt", lambda: PLAN.encode(), PARSED),
    case("invalid UTF-8.txt", lambda: PLAN.encode() + b"caf\xe9 \xff\xfe \x81 \xc3\x28\n", PARSED),
    case("half of UTF-16.txt", lambda: PLAN.encode("utf-16")[:-1], PARSED),
    case("NUL bytes.txt", lambda: PLAN.encode().replace(b"question", b"ques\0tion"), PARSED),
    case("nothing but NUL bytes.txt", lambda: bytes(5000), ErrorCode.EMPTY),
    case("many NUL bytes.txt", lambda: b"\0plan\0".join([PLAN.encode()] * 90), PARSED, ErrorCode.NOT_A_DOCUMENT),
    case("random bytes.txt", lambda: random.Random(1).randbytes(5000), ErrorCode.NOT_A_DOCUMENT),
    case("50 MB in one line.txt", lambda: b"word " * 10_000_000, ErrorCode.LINE_TOO_LONG),
    case("50 MB in one word.txt", lambda: b"w" * 50_000_000, ErrorCode.LINE_TOO_LONG),
    case("50 MB in lines.txt", lambda: b"A line of words.\n" * 3_000_000, ErrorCode.TEXT_TOO_LONG),
    case("50,000 tabs.txt", lambda: (PLAN + "\t" * 50_000 + "\n" + ROW).encode(), PARSED),
    case("50,000 tabs and a word.txt", lambda: (PLAN + "\t" * 50_000 + "word\n").encode(), ErrorCode.ROW_TOO_WIDE),
    case("a million cells.txt", lambda: ("word\t" * 500 + "\n").encode() * 2000, ErrorCode.TOO_MANY_CELLS),
    case("900,000 spaces.txt", lambda: with_action("Add" + " " * 900_000 + "it"), PARSED),
    case("900,000 letters.txt", lambda: with_action("w" * 900_000), PARSED),
    case("900,000 digits.txt", lambda: with_action("7" * 900_000), PARSED),
    case("900,000 brackets.txt", lambda: with_action("(" * 900_000), PARSED),
    case("300,000 open tags.txt", lambda: with_action("<p " * 300_000), PARSED),
    case("180,000 entities.txt", lambda: with_action("&amp;" * 180_000), PARSED),
    case(
        "entity.txt",
        lambda: b'<!DOCTYPE x [<!ENTITY e SYSTEM "%s/etc/hosts">]>\n' % FILE_URL.encode() + with_action("&e;"),
        PARSED,
    ),
    case("steering.txt", lambda: with_action("\x1b]0;title\x07\x1b[2J\u202egnirts {0} %s {x.__class__}"), PARSED),
    case("formula.txt", lambda: with_action('=HYPERLINK("http://example.invalid","x")'), PARSED),
)
