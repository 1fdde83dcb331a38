"""A published zero board from what was kept of it."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from bot.boards.plain import day, exact
from bot.boards.totals import Total
from bot.boards.zero import Earlier, ZeroBoard
from bot.boards.zero_rows import AtZero, Breakthrough, Relapse, State


def restored(
    content: Mapping[str, Any], before: frozenset[str], running: Mapping[str, int]
) -> ZeroBoard:
    """A published board from its JSON form, which tells no unit's first day at zero.

    `before` are the units at zero on the board that it was compared with, `running` the boards in
    a row, this one included.
    """
    against = content["against"]
    return ZeroBoard(
        group=content["group"],
        at=datetime.fromisoformat(content["at"]),
        units=content["units"],
        zero=tuple(_listed(row, running) for row in content["zero"]),
        against=Earlier(datetime.fromisoformat(against["at"]), before) if against else None,
        broke_through=tuple(
            Breakthrough(row["unit"], row["indicator"], exact(row["value"]), day(row["as_of"]))
            for row in content["broke_through"]
        ),
        relapsed=tuple(
            Relapse(row["unit"], date.fromisoformat(row["since"])) for row in content["relapsed"]
        ),
        totals=tuple(
            Total(row["indicator"], exact(row["value"]), exact(row["recognised"]))
            for row in content["totals"]
        ),
        published=True,
    )


def _listed(row: Mapping[str, Any], running: Mapping[str, int]) -> AtZero:
    state, boards = State(row["state"]), running.get(row["unit"], 1)
    last = day(row["last_report"])
    excuse = row.get("exempt")
    told = state is State.REPORTED_ZERO and row.get("told", True)
    return AtZero(row["unit"], state, row["also_before"], last, None, boards, excuse, told)
