"""Whether a row of a table begins a record or carries on the one above (rules 1 to 3 and 5).

Scores add up the evidence of the cells: positive for a continuation, negative for a beginning. Printed numbers,
agencies' names, own letters and the page's rulings decide alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from normalizers.continuation import CERTAIN, tail_end
from normalizers.dates import read_target
from normalizers.entries import entries, opens_entry
from normalizers.facts import NAMED, TableFacts, spans_table
from normalizers.logical import Row
from normalizers.noise import DocumentWords
from normalizers.numbers import PrintedNumber, as_integer, inner_number, number_before, number_cell
from normalizers.scope import read_scope
from normalizers.tables import TableRow
from normalizers.text import (
    ends_sentence,
    list_mark,
    list_marks,
    opens_list,
    reflow,
    starts_lower,
    starts_upper,
    succeeds,
    unfinished,
    words,
)
from normalizers.values import opens_with_label
from schemas.enums import Precision, Scope, TargetKind

_UNNUMBERED: Final = 3.0
"""Score for a row without a number at the head of a page, where the table numbers its recommendations."""
_ALONE: Final = 4.0
"""Score for a cell that stands alone in its row at the head of a page, where rows have values of their own."""
_OPEN_RULING: Final = 3.0
"""Score for a row at the head of a page that no ruling closes above."""
_NOT_AFTER_BREAK: Final = -1.0
_OWN_VALUE: Final = -0.5
_OWN_NAMED_VALUE: Final = -1.0
_LACKING: Final = 1.5
"""Score for each cell that is blank at the head of a page where every row of the table has something in it."""
_WHOLE: Final = (Precision.DAY, Precision.MONTH)
_WHOLE_KINDS: Final = (TargetKind.MET, TargetKind.ONGOING, TargetKind.RECURRING, TargetKind.RELATIVE)
_MARKS_BACK: Final = 6
"""Rows back in which the letter before an action's own letter can stand."""
_SHORT_TAIL: Final = 8
"""Words up to which a sentence's end with a capital is taken for the tail of text that stops in mid-sentence."""
_RESTATED: Final = 2
"""Kinds of value that must stand in two rows for the second to be of an action of its own."""
_NEVER_BLED: Final = ("recommendation_number", "lead_agency", "responsible_officer", "scope_text")


def begins(facts: TableFacts, i: int, cells: Sequence[str], rows: Sequence[Row]) -> bool:
    """Whether row `i`, of which `cells` are left, begins a record; `rows` are the logical rows so far."""
    row, above = facts.rows[i], rows[-1]
    worded = any(cells[j].strip() for j in facts.recommendations)
    if worded and facts.numbers[i] is None and _is_bare_number(facts, above):
        return False  # its text comes now
    if facts.carries_recommendation_on(i):
        return False
    if facts.is_merged_recommendation(row, cells) and not starts_lower(cells[0]):
        return True
    if any(cells[j].strip() for j in (*facts.number_columns, *facts.recommendations)):
        verdict, doubtful = _begins_recommendation(facts, row, facts.numbers[i], cells, above)
        above.uncertain |= doubtful
        return verdict
    if any(number_cell(cells[j]) for j in facts.action_numbers) and not _is_number_again(facts, cells, rows):
        return True
    if any(cells[j].strip() for j in facts.actions):
        return _begins_action(facts, row, cells, rows)
    return not facts.recommendations and not facts.actions


def _is_number_again(facts: TableFacts, cells: Sequence[str], rows: Sequence[Row]) -> bool:
    """The action's number is printed again at the head of a page, or is the first thing of its row."""
    return all(not cells[j].strip() or rows[-1].text(j).strip() == cells[j].strip() for j in facts.action_numbers)


def _begins_recommendation(
    facts: TableFacts, row: TableRow, number: PrintedNumber | None, cells: Sequence[str], above: Row
) -> tuple[bool, bool]:
    """Of a row with text in the recommendation or number column: whether it begins one, and if that is in doubt."""
    head = cells[facts.head]
    if _inner_number(facts, row, cells, above) is not None:
        return True, False
    if _is_late_number(facts, cells, above):
        return False, False
    if number is not None and not _is_list_item(facts, number, cells, above):
        return not _is_same_number(facts, number, row, above), False
    if is_closed_above(row):
        return True, False
    if facts.score(facts.head, cells, above) >= CERTAIN and not _is_own_letter(facts, cells, above):
        return False, False
    score = _evidence(facts, facts.head, row, cells, above)
    if row.first_on_page and facts.numbered and number is None:
        score += _UNNUMBERED
    if row.first_on_page and facts.owned and facts.filled(row) == [facts.head]:
        score += _ALONE
    if not row.first_on_page and not starts_lower(head):
        score += _NOT_AFTER_BREAK
    if starts_upper(head) and not opens_list(head):
        score += _OWN_VALUE * len(facts.own(cells))
    return score <= 0, score > 0 and not starts_lower(head)


def _begins_action(facts: TableFacts, row: TableRow, cells: Sequence[str], rows: Sequence[Row]) -> bool:
    """Of a row without a recommendation: an action of its own, or more of the action above."""
    above = rows[-1]
    action = next(j for j in facts.actions if cells[j].strip())
    text, before = cells[action], above.text(action)
    if opens_entry(text, facts.known_names) or is_closed_above(row):
        return True
    if starts_lower(text) and action not in facts.small:
        return False
    if above.holder:
        return True
    own = facts.own(cells)
    named = [j for j in own if facts.keys[j] in NAMED]
    if not row.first_on_page and _has_own_lead_and_date(facts, cells, above):
        return True
    mark, opener = list_mark(text), list_mark(before)
    runs_on = not row.first_on_page and facts.carries_on(range(len(cells)), row.cells, above)
    if mark and mark != "•" and named and opener and not runs_on and succeeds(mark, [opener, *_own_marks(facts, rows)]):
        return True
    if not own:
        whole = starts_upper(text) and ends_sentence(text) and ends_sentence(before)
        leads_on = before.rstrip().endswith(":") or facts.carries_on(range(len(cells)), row.cells, above)
        return whole and not leads_on and not (row.first_on_page and facts.owned)
    return _evidence(facts, action, row, cells, above) + _OWN_NAMED_VALUE * len(named) <= 0


def _has_own_lead_and_date(facts: TableFacts, cells: Sequence[str], above: Row) -> bool:
    """A lead and a whole date of its own, below a row that has both: not two rows of one action."""
    named = {facts.keys[j]: j for j in facts.own(cells) if facts.keys[j] in NAMED}
    if "target_date_text" not in named or len(named) < 2 or not all(above.has(j) for j in named.values()):
        return False
    j = named["target_date_text"]
    return all(read_target(reflow(text)).precision in _WHOLE for text in (cells[j], above.text(j)))


def _evidence(facts: TableFacts, main: int, row: TableRow, cells: Sequence[str], above: Row) -> float:
    """What the cells say together, the main one twice, what they lack, and the ruling above them."""
    scores = (facts.score(j, cells, above) for j, cell in enumerate(cells) if cell.strip() and j != main)
    geometry = row.fragment.geometry
    broken = _OPEN_RULING if geometry is not None and geometry.open_top and row.first_on_page else 0.0
    if row.first_on_page:
        broken += _LACKING * sum(not cells[j].strip() for j in facts.always)
    return 2.0 * facts.score(main, cells, above) + sum(scores) + broken


def is_closed_above(row: TableRow) -> bool:
    """The page's own rulings part this row from the one above: between rules a row is a row."""
    geometry = row.fragment.geometry
    return geometry is not None and bool(geometry.edges) and not row.first_on_page and not any(geometry.merged_up)


def is_holder(facts: TableFacts, i: int, cells: Sequence[str]) -> bool:
    """A recommendation printed as one row across the table, above the actions that inherit it."""
    filled = [j for j, cell in enumerate(cells) if cell.strip()]
    heads = {*facts.recommendations, *facts.number_columns}
    following = facts.row(i + 1)
    if following is None or not set(filled) <= heads | {0}:
        return False
    if facts.is_merged_recommendation(facts.rows[i], cells):
        return _has_actions_below(facts, i)
    below = following.cells
    acts = any(below[j].strip() and not starts_lower(below[j]) for j in facts.actions)
    return bool(heads) and acts and not any(below[j].strip() for j in heads)


def _has_actions_below(facts: TableFacts, i: int) -> bool:
    """Rows of several cells come before the next recommendation."""
    for k, row in enumerate(facts.rows[i + 1 :], i + 1):
        if facts.carries_recommendation_on(k):
            continue
        if facts.is_merged_recommendation(row, row.cells):
            return False
        if len(facts.filled(row)) > 1 or spans_table(row) is False:
            return True
    return False


def splits_off(facts: TableFacts, i: int, cells: Sequence[str], rows: Sequence[Row]) -> bool:
    """A recommendation's tail beside an action of its own (rule 5).

    Printed numbers show that the recommendation of that action was lost, or the action has values of its own where
    the one above has whole ones: a recommendation merged over its actions, taken line by line.
    """
    action = next((j for j in facts.actions if cells[j].strip()), None)
    if action is None or not cells[facts.head].strip() or not facts.recommendations:
        return False
    if not starts_upper(cells[action]) or opens_list(cells[action]) or len(facts.own(cells)) < 2:
        return False
    if facts.rows[i].first_on_page and is_number_lost(facts, i, rows):
        return True
    above = rows[-1]
    return len(_restated(facts, cells, above)) >= _RESTATED and not unfinished(above.text(action))


def _restated(facts: TableFacts, cells: Sequence[str], above: Row) -> set[str]:
    """Kinds of value that a row states though the row above has a whole one: no page break cuts several values."""
    kinds: set[str] = set()
    for j, key in enumerate(facts.keys):
        cell, before = reflow(cells[j]), reflow(above.text(j))
        if not cell or not before or not starts_upper(cell):
            continue
        if key in ("lead_agency", "responsible_officer") and j in facts.own(cells) and not unfinished(before):
            kinds.add("lead")
        elif key == "target_date_text" and _is_whole_target(cell) and _is_whole_target(before):
            kinds.add("target")
        elif key == "scope_text" and all(read_scope(text) is not Scope.OTHER for text in (cell, before)):
            kinds.add("scope")
        elif key in ("rag", "progress", "completion_and_outcome") and opens_with_label(cell):
            kinds |= {"status"} if opens_with_label(before) else set()
    return kinds


def _is_whole_target(text: str) -> bool:
    target = read_target(text)
    return target.date is not None or target.kind in _WHOLE_KINDS


def is_number_lost(facts: TableFacts, i: int, rows: Sequence[Row]) -> bool:
    """Between the last printed number and the next one lie more than the recommendations in between."""
    previous = next((as_integer(n.number) for row in reversed(rows) if (n := facts.number_of(row))), None)
    unnumbered = 0
    for row in reversed(rows):
        if facts.number_of(row) is not None:
            break
        unnumbered += row.parent is None and not row.lost and bool(row.texts("recommendation"))
    for j in range(i + 1, len(facts.rows)):
        number = facts.numbers[j]
        if number is not None:
            upcoming = as_integer(number.number)
            return previous is not None and upcoming is not None and upcoming - previous - 1 > unnumbered
        unnumbered += starts_upper(facts.rows[j].cells[facts.head]) and len(facts.filled(facts.rows[j])) > 2
    return False


def is_of_other_number(facts: TableFacts, cells: Sequence[str], above: Row) -> bool:
    """The action's own number is of another recommendation than the one above: `5.1` below recommendation 3, when
    the number of the action above was of that one.
    """
    holder = above.root if above.root.holder else None
    number = facts.number_of_holder(holder) if holder else None
    for j in facts.action_numbers:
        own, before = _whole_part(cells[j]), _whole_part(above.text(j))
        if number and own and own != number and before == number:
            return True
    return False


def _whole_part(text: str) -> str | None:
    found = re.fullmatch(r"\s*(\d{1,3})\.\d{1,3}[a-z]?\.?\s*", text)
    return found[1] if found else None


def tail_length(
    facts: TableFacts, row: TableRow, column: int, cells: Sequence[str], above: Row, document: DocumentWords
) -> int:
    """How many characters of a beginning row's cell still belong to the row above: text bled over a page break."""
    cell, before, key = cells[column], above.text(column), facts.keys[column]
    if not row.first_on_page or not before or is_closed_above(row) or key in _NEVER_BLED:
        return 0
    if list_mark(cell) or (key == "recommendation" and number_before(reflow(cell))):
        return 0
    if column == facts.head and (inner := _inner_number(facts, row, cells, above)) is not None:
        return inner
    if ends_sentence(before):
        return 0
    if facts.score(column, cells, above) >= CERTAIN:
        return tail_end(cell, document)
    end = tail_end(cell, document) if unfinished(before) else 0
    return end if end < len(cell) and len(words(cell[:end])) <= _SHORT_TAIL else 0


def end_of_above(facts: TableFacts, column: int, cells: Sequence[str], above: Row, document: DocumentWords) -> int:
    """How much of a cell belongs to the row above, where the row's action goes over to another agency's."""
    cell = cells[column]
    if column == facts.head and facts.recommendations:
        return len(cell)
    inside = [start for start, _ in entries(cell, facts.known_names)]
    if inside:
        return inside[0]
    if not above.has(column):
        return len(cell)
    return tail_end(cell, document) if facts.score(column, cells, above) >= CERTAIN else 0


def _is_bare_number(facts: TableFacts, above: Row) -> bool:
    """The row above is nothing but a number so far."""
    return bool(above.parts) and all(part.column in facts.number_columns for part in above.parts)


def _is_late_number(facts: TableFacts, cells: Sequence[str], above: Row) -> bool:
    """A number that a centred cell prints beside a later line of its recommendation."""
    if not any(cells[j].strip() for j in facts.number_columns) or any(map(above.has, facts.number_columns)):
        return False
    return any(cells[j].strip() and facts.score(j, cells, above) >= CERTAIN for j in facts.recommendations)


def _inner_number(facts: TableFacts, row: TableRow, cells: Sequence[str], above: Row) -> int | None:
    """Where, in a cell that begins with the tail of the recommendation above, the next one is numbered."""
    if not facts.recommendations or not row.first_on_page or facts.score(facts.head, cells, above) <= 0:
        return None
    last = facts.number_of(above.root)
    number = as_integer(last.number) if last else None
    return inner_number(cells[facts.head], None if number is None else number + 1)


def _is_own_letter(facts: TableFacts, cells: Sequence[str], above: Row) -> bool:
    """`a) … | lead | date`, then `b) … | lead | date`: letters that number rows, not a list inside a cell."""
    if not list_mark(cells[facts.head]) or len(list_marks(above.text(facts.head))) > 1:
        return False
    return bool(facts.own(cells))


def _own_marks(facts: TableFacts, rows: Sequence[Row]) -> list[str]:
    marks = (list_mark(row.text(j)) for row in rows[-_MARKS_BACK:] for j in facts.actions)
    return [mark for mark in marks if mark]


def _is_same_number(facts: TableFacts, number: PrintedNumber, row: TableRow, above: Row) -> bool:
    """The number of the row above printed again at the head of a page that carries it on."""
    previous = facts.number_of(above)
    if previous is None or previous.number != number.number or not row.first_on_page:
        return False
    return all(not row.cells[j].strip() or facts.score(j, row.cells, above) > 0 for j in facts.recommendations)


def _is_list_item(facts: TableFacts, number: PrintedNumber, cells: Sequence[str], above: Row) -> bool:
    """A number that carries on the list inside the cell above, rather than the numbering of the plan."""
    if number.labelled or any(cells[j].strip() for j in facts.number_columns) or facts.own(cells):
        return False
    marks = [mark for mark in list_marks(above.text(facts.head))[1:] if mark.isdigit()]
    return succeeds(number.number, marks)
