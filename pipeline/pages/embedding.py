"""Puts a page together so that it stands alone: data, style and script within it, and leave to load nothing else.

Text of documents is data. It reaches a page in two ways only: through a template, which escapes it, or packed, from
where the scripts put it in place as text and never as markup. The policy of the page names the hashes of its own
style and script, so that nothing else can run even if markup came through.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jinja2 import Environment

_HERE: Final = Path(__file__).parent
_LEVEL: Final = 6


def packed(value: Any) -> str:
    """A value as JSON, compressed, in base64, as `unpacked` of `assets/page.js` reads it: the same text each time."""
    data = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode("utf-8", "replace")
    return base64.b64encode(gzip.compress(data, _LEVEL, mtime=0)).decode("ascii")


def rendered(template: str, *, scripts: Sequence[str], styles: Sequence[str], pictures: bool, **values: Any) -> str:
    """The page that a template makes of `values`, with these files of `assets` in it.

    `pictures` lets it show files that lie beside it.
    """
    script, style = _joined(scripts), _joined(styles)
    sources = {
        "default-src": "'none'",
        "script-src": f"'{_hash(script)}'",
        "style-src": f"'{_hash(style)}'",
        "img-src": "'self' file: data:" if pictures else "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    policy = "; ".join(f"{name} {value}" for name, value in sources.items())
    return _environment().get_template(template).render(policy=policy, script=script, style=style, **values)


def _joined(names: Sequence[str]) -> str:
    text = "\n".join((_HERE / "assets" / name).read_text("utf-8") for name in names)
    if "</" in text:
        raise ValueError(f"an end tag in {', '.join(names)} would end the block that it stands in")
    return f"\n{text}"


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    from pipeline.pages.labels import words_of

    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["words"] = words_of
    environment.filters["count"] = lambda number: f"{number:,}"
    environment.filters["share"] = share
    environment.filters["own"] = Markup  # of the project's own style and script, and of what `packed` gives
    return environment


def share(part: int | float, whole: int | float) -> str:
    """A share in whole percent, as long as that does not make something nothing or a part the whole.

    >>> share(1, 3), share(1, 1000), share(999, 1000), share(0, 5), share(0, 0)
    ('33%', '<1%', '>99%', '0%', '–')
    """
    if not whole:
        return "–"
    percent = 100 * part / whole
    if 0 < percent < 1:
        return "<1%"
    if 99 < percent < 100:
        return ">99%"
    return f"{percent:.0f}%"
