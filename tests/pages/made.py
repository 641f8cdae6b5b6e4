"""Rows made of those of the samples: many of them, and some that mean harm."""

from __future__ import annotations

import copy
from random import Random

from pipeline.pages.rows import Row, Rows
from schemas.columns import COLUMNS

HARM = (
    "<script>window.harmed = 1</script><img src=x onerror='window.harmed = 2'>",
    "</script><svg onload=window.harmed=3>",
    '"><iframe srcdoc="<script>parent.harmed=4</script>"></iframe>',
    "{{ 7 * 191 }} {% raw %} ${harmed = 5}",
    "javascript:window.harmed=6",
    "<!-- <style>body{display:none}</style>",
    "\u2028\u202e]]> &lt;b&gt; \U0001f600 \x00\x1b[31m",
)
RECORDS_A_DOCUMENT = 60


def copied(rows: Rows) -> Rows:
    return copy.deepcopy(rows)


def harmful(rows: Rows) -> Rows:
    """The same rows with markup and script in every text, the file's name and its marking among them."""
    made = copied(rows)
    harm = " ".join(HARM)
    for action in made.actions:
        action.update({column: f"{action[column] or ''} {harm}" for column in (*COLUMNS, "section")})
        action["extra"] = {harm: harm}
        action["source_file"] = harm
    for table in (made.recommendations, made.updates, made.residue):
        for row in table:
            row["text"] = harm
    for row in made.action_agencies:
        row.update(agency=harm, agency_text=harm, resolved_by="document")
    for i, document in enumerate(made.documents):
        document.update(dict.fromkeys(("source_file", "title", "partnership", "review"), f"{i} {harm}"))
        document["protective_marking"] = harm
        document["same_plan_as"] = [harm]
    made.documents.append(made.documents[0] | {"document_id": "0" * 64, "error_code": "corrupt", "error": harm})
    return made


def many(rows: Rows, records: int) -> Rows:
    """As many records as asked for, in documents of their own, of the same words in other orders: no two texts are
    alike, so that they pack no better than those of real plans.
    """
    rng = Random(7)
    vocabulary = [word for action in rows.actions for column in COLUMNS for word in (action[column] or "").split()]
    vocabulary += [f"{rng.choice(vocabulary)[:5]}{rng.choice('abcdefgh')}{i % 89}" for i in range(4000)]
    agencies = {row["action_id"]: row for row in rows.action_agencies}
    made = Rows([], [], [], [], [], [])
    for n in range(records):
        number, place = divmod(n, RECORDS_A_DOCUMENT)
        first = rows.actions[n % len(rows.actions)]
        document_id = f"{number:064x}"
        action = copy.copy(first) | {
            "action_id": f"{number:012x}-{place + 1:04d}",
            "document_id": document_id,
            "source_file": f"plans/{number:04d}.pdf",
            "ordinal": place + 1,
            **{column: _words(rng, vocabulary, first, column) for column in COLUMNS},
        }
        made.actions.append(action)
        if first["action_id"] in agencies:
            made.action_agencies.append(agencies[first["action_id"]] | {"action_id": action["action_id"]})
        if place == 0:
            document = copy.copy(rows.documents[number % len(rows.documents)])
            made.documents.append(document | {"document_id": document_id, "source_file": action["source_file"]})
    return made


def _words(rng: Random, vocabulary: list[str], action: Row, column: str) -> str | None:
    text = action[column]
    if not text or column in ("recommendation_number", "rag", "scope_text"):
        return text
    times = 4 if column in ("recommendation", "action", "progress", "completion_and_outcome") else 1
    return " ".join(rng.choices(vocabulary, k=times * len(text.split())))
