"""Draws `docs/ragged-page.png`, the picture in the README: pages of a sample beside the records read from them.

`python -m docs.picture` writes it anew.
"""

from __future__ import annotations

import io
import textwrap
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[1]
SOURCE: Final = ROOT / "data" / "raw" / "aldercombe-plan.pdf"
PICTURE: Final = ROOT / "docs" / "ragged-page.png"
SCALE: Final = 1.6
"""Pixels of the page for a point."""
SHOWN: Final = ((1, 40, 595), (2, 0, 110))
"""Page, and the points from its top between which it is shown: the rest of the second is blank."""
COLUMNS: Final = (  # name, characters a line, place
    ("", 3, 0.0),
    ("recommendation", 28, 0.03),
    ("action", 33, 0.265),
    ("agencies", 18, 0.54),
    ("target_date", 12, 0.69),
    ("status", 18, 0.80),
    ("pages", 5, 0.95),
)
LINES: Final = 3
"""Lines of a cell."""
TINTS: Final = ("#1f77b4", "#d9822b")
COLOURS: Final = 48
"""Of the finished picture, which is small for it."""


def draw() -> bytes:
    """The picture as PNG."""
    import matplotlib as mpl

    mpl.use("agg")
    import matplotlib.pyplot as plt
    from PIL import Image

    from pipeline.convert import convert

    actions = convert(SOURCE).actions
    figure, (left, right) = plt.subplots(1, 2, figsize=(15, 6.2), width_ratios=(1, 1.25), layout="constrained")
    _draw_pages(left, actions)
    _draw_records(right, actions)
    drawn, small = io.BytesIO(), io.BytesIO()
    figure.savefig(drawn, dpi=100)
    plt.close(figure)
    Image.open(drawn).convert("RGB").quantize(COLOURS).save(small, "PNG", optimize=True)
    return small.getvalue()


def _draw_pages(axes: Any, actions: Any) -> None:
    import pypdfium2
    from matplotlib.patches import Rectangle
    from PIL import Image

    document = pypdfium2.PdfDocument(SOURCE)
    strips, tops, height = [], {}, 0
    for page, top, bottom in SHOWN:
        drawn = document[page - 1].render(scale=SCALE).to_pil()
        strip = drawn.crop((0, round(SCALE * top), drawn.width, round(SCALE * bottom)))
        tops[page] = height - SCALE * top
        strips.append((strip, height))
        height += strip.height
    whole = Image.new("RGB", (strips[0][0].width, height), "white")
    for strip, at in strips:
        whole.paste(strip, (0, at))
    axes.imshow(whole)
    axes.axhline(strips[1][1], color="#888888", linestyle="--", linewidth=1)
    for action in actions:
        tint = TINTS[action.ordinal % 2]
        for fragment in action.fragments:
            x0, top, x1, bottom = (SCALE * x for x in fragment.bbox)
            y = top + tops[fragment.page]
            axes.add_patch(Rectangle((x0, y), x1 - x0, bottom - top, color=tint, alpha=0.16, linewidth=0))
            axes.text(x1 + 8, y + 6, action.ordinal, color=tint, fontsize=11, fontweight="bold", va="top")
    axes.set_title("The plan as printed: merged cells, a row cut by the page break", loc="left", fontsize=12)
    axes.axis("off")
    axes.set_anchor("N")


def _draw_records(axes: Any, actions: Any) -> None:
    axes.set(xlim=(0, 1), ylim=(len(actions) + 0.6, -0.1))
    for name, _, x in COLUMNS:
        axes.text(x, 0.35, name, fontsize=9, fontweight="bold", va="center")
    for action in actions:
        y = action.ordinal
        axes.axhspan(y - 0.45, y + 0.5, color=TINTS[y % 2], alpha=0.16, linewidth=0)
        for (_, width, x), text in zip(COLUMNS, _cells(action), strict=True):
            lines = textwrap.wrap(text, width, max_lines=LINES, placeholder=" …")
            axes.text(x, y - 0.38, "\n".join(lines), fontsize=8.5, va="top")
    axes.set_title("The records read from it: a few columns of actions.parquet", loc="left", fontsize=12)
    axes.axis("off")


def _cells(action: Any) -> tuple[str, ...]:
    first, last = action.page_start, action.page_end
    return (
        str(action.ordinal),
        action.recommendation or "",
        action.action or "",
        ", ".join(action.agencies),
        action.target_date.isoformat() if action.target_date else f"({action.target_date_kind})",
        str(action.status),
        str(first) if first == last else f"{first}–{last}",
    )


if __name__ == "__main__":
    PICTURE.write_bytes(draw())
