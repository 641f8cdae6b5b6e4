"""Unicode repair, the same for every format: what was damaged on the way from the author to the bytes.

Letters are only ever put back as they were. Quotes stay curled, dashes stay long, full-width characters and
superscripts stay: those are the author's. A replacement character (U+FFFD) stays too: what stood there is
not known.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ftfy import TextFixerConfig

BULLETS: Final = "•●▪■◦‣∙○□➢➤❖✓"
"""Characters that printers draw in front of a list item."""

_SYMBOL_FONT_BULLETS: Final = "".join(
    map(chr, (0xF06E, 0xF06F, 0xF071, 0xF076, 0xF0A7, 0xF0A8, 0xF0B7, 0xF0D8, 0xF0E0, 0xF0FC))
)
"""Where Symbol and Wingdings put their bullets, squares, arrows and ticks once the font is lost."""

_TRANSLATION: Final = str.maketrans(
    {
        "\u00ad": "",  # soft hyphen: says where a word may break, is no part of it
        "\u200b": "",
        "\u2060": "",
        "\ufeff": "",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2007": " ",
        "\u2009": " ",
        "\u2011": "-",  # non-breaking hyphen: a hyphen that minds its line, like the spaces above
        "\u0002": "-",  # what pdfium gives for a hyphen at the end of a line
        **dict.fromkeys(_SYMBOL_FONT_BULLETS, "•"),
    }
)
_WELSH: Final = {"Å·": "ŷ", "Å¶": "Ŷ", "Åµ": "ŵ", "Å´": "Ŵ"}
"""What becomes of the Welsh letters with a circumflex when UTF-8 is read as Windows-1252: in a word of two letters
too short to be told for damage otherwise, and written so in no language."""
_SPACED_BULLET: Final = re.compile(r"•[ \t]*(?=\S)")


@cache
def _config() -> TextFixerConfig:
    from ftfy import TextFixerConfig

    return TextFixerConfig(
        unescape_html=False,  # markup is the business of the readers that meet it
        uncurl_quotes=False,
        fix_character_width=False,
        fix_line_breaks=False,
        normalization="NFC",
    )


def repair(text: str) -> str:
    """Text with encoding damage undone, in NFC, with plain spaces and with bullets as `• `.

    >>> repair("the victimâ€™s ofﬁcer")
    'the victim’s officer'
    >>> repair("re\u00adview of\u00a0plans")
    'review of plans'
    """
    if text.isascii() and "\x02" not in text:
        return text if text.isprintable() else _strip_controls(text)
    from ftfy import fix_text

    translated = text.translate(_TRANSLATION)
    for damaged, letter in _WELSH.items():
        translated = translated.replace(damaged, letter)
    return _SPACED_BULLET.sub("• ", fix_text(translated, config=_config()))


_CONTROLS: Final = dict.fromkeys([*range(9), 11, *range(14, 32), 127])


def _strip_controls(text: str) -> str:
    return text.translate(_CONTROLS)
