"""The annexes of a brief: the board's tables, under titles as an official notice has them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.boards.tables import Table, corrected_back, zero_tables
from bot.domain.messages import Text


def annexes(content: Mapping[str, Any], running: Mapping[str, int]) -> tuple[Table, ...]:
    """The tables of a zero board's JSON form that have rows.

    `running` has the published boards in a row up to it, by unit (连续次数).
    """
    at_zero, left, back, totals = zero_tables(content, running)
    titled = (
        (_beside_last(at_zero, content), "brief-annex-zero"),
        (left, "brief-annex-left"),
        (back, _back_title(content["relapsed"], content)),
        (totals, "brief-annex-totals"),
    )
    return tuple(replace(table, title=Text(key)) for table, key in titled if table.rows)


def _beside_last(table: Table, content: Mapping[str, Any]) -> Table:
    """Who was at zero on the board before is told under that board's day."""
    if content["against"] is None:
        return table
    before = datetime.fromisoformat(content["against"]["at"])
    last = Text("column-also-before-last", {"month": before.month, "date": before.day})
    return replace(table, headings=(*table.headings[:2], last, *table.headings[3:]))


def _back_title(rows: Iterable[Mapping[str, Any]], content: Mapping[str, Any]) -> str:
    """Whether units fell back to zero, were corrected to it, or both."""
    kinds = {corrected_back(content, row) for row in rows}
    if len(kinds) > 1:
        return "brief-annex-fell-or-corrected"
    return "brief-annex-corrected" if True in kinds else "brief-annex-fell"
