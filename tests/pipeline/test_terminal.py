"""What may reach a terminal."""

from __future__ import annotations

import pytest

from pipeline.terminal import harmless, one_line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain – text • “quoted” £5\n\tnext", "plain – text • “quoted” £5\n\tnext"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("\x9b31mred", "\\x9b31mred"),
        ("bell\x07 back\x08 return\r", "bell\\x07 back\\x08 return\\x0d"),
        ("\u202eturned", "\\u202eturned"),
        ("half \udcff", "half \\udcff"),
    ],
)
def test_steering_characters_are_written_out(text: str, expected: str) -> None:
    assert harmless(text) == expected


def test_one_line_keeps_sight_of_the_breaks() -> None:
    assert one_line("a\nb\tc\x1b") == "a ⏎ b c\\x1b"
