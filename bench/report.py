"""Draws the report that is measured: pages of prose, then pages of a ruled plan."""

from __future__ import annotations

import io
from itertools import cycle
from typing import Final

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Frame, LongTable, NextPageTemplate, PageBreak, PageTemplate, Paragraph
from reportlab.platypus.flowables import Flowable

PROSE: Final = ParagraphStyle("prose", fontName="Times-Roman", fontSize=11, leading=14, spaceAfter=9)
CELL: Final = ParagraphStyle("cell", fontName="Helvetica", fontSize=9, leading=10.8)
MARGIN: Final = 50
HEADERS: Final = ("No", "Recommendation", "Action to take", "Lead Agency", "Target Date", "Progress")
SHARES: Final = (0.05, 0.22, 0.25, 0.13, 0.1, 0.25)
LEADS: Final = ("Valeshire Constabulary", "Northmere Borough Council", "Tarn Valley Hospitals NHS Trust")
DATES: Final = ("March 2020", "30/06/2021", "Within 6 months of publication", "Ongoing")
SENTENCES: Final = (
    "The panel read what each service had written down and asked why the pieces were never laid side by side.",
    "Neighbours spoke of raised voices in the spring, and of a door that had been mended more than once.",
    "Records at the surgery show four visits in that year, none of which led to a question about safety at home.",
    "A housing officer had noted the broken lock; the note was filed with repairs and went no further.",
    "Those who knew the family said that help would have been taken up had it been offered in the right place.",
)
STEPS: Final = (
    "Add two questions to the visit sheet and brief every team on how to ask them.",
    "Agree a single form with the partner services and test it for one quarter in two districts.",
    "Read a sample of forty records each spring and tell the board what they show.",
)
PROGRESS: Final = (
    "Completed in May 2020. The sheets were read in June and nine in ten held an answer.",
    "In progress. The form is being tested; managers have asked for a shorter one.",
    "The first sample has been read, and training is planned for the teams that left the questions blank. "
    "A second sample will follow once all of them have been briefed.",
)


def report(prose_pages: int, plan_pages: int, edition: int = 1) -> bytes:
    """A PDF with exactly so many pages of prose, and a plan of at least that many pages, cut to size by its rows.

    No two editions share a page or a long cell, so that nothing that is remembered of one helps with the next.
    """
    rows = 4 * plan_pages
    while True:
        data, pages = _drawn(prose_pages, rows, edition)
        if pages >= prose_pages + plan_pages:
            return data
        rows += 2


def _drawn(prose_pages: int, rows: int, edition: int) -> tuple[bytes, int]:
    buffer = io.BytesIO()
    document = BaseDocTemplate(buffer, pagesize=A4, invariant=1)
    document.addPageTemplates([_template("prose", A4), _template("plan", landscape(A4))])
    sentences, story = cycle(SENTENCES), list[Flowable]()
    for page in range(prose_pages):
        for paragraph in range(7):
            reference = f"({edition}.{page + 1}.{paragraph + 1})"
            story.append(Paragraph(" ".join([*(next(sentences) for _ in range(4)), reference]), PROSE))
        story += [NextPageTemplate("plan" if page == prose_pages - 1 else "prose"), PageBreak()]
    story.append(_plan(rows, edition))
    document.build(story)
    return buffer.getvalue(), document.page


def _template(name: str, size: tuple[float, float]) -> PageTemplate:
    width, height = size
    frame = Frame(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN, id=name)
    return PageTemplate(name, [frame], pagesize=size)


def _plan(rows: int, edition: int) -> LongTable:
    data = [[Paragraph(text, CELL) for text in HEADERS]]
    for n in range(rows):
        case = f"case {n + 1} of set {edition}"
        texts = (
            str(n + 1),
            f"{SENTENCES[n % 5]} Services should say how they will close the gap in {case}.",
            f"{STEPS[n % 3]} {STEPS[(n + 1) % 3]} This is for {case}.",
            LEADS[n % 3],
            DATES[n % 4],
            f"{PROGRESS[n % 3]} {SENTENCES[(n + 2) % 5]} The note is on {case}.",
        )
        data.append([Paragraph(text, CELL) for text in texts])
    width = landscape(A4)[0] - 2 * MARGIN - 12
    style = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    return LongTable(data, [width * share for share in SHARES], style=style, repeatRows=1)
