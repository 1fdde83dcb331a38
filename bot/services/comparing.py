"""A published zero board beside another moment than the one it was published beside."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.boards.plain import amount, day
from bot.boards.progress import assumed
from bot.boards.snapshot import Snapshot
from bot.boards.zero import Earlier, zero
from bot.domain.catalogue import Catalogue
from bot.domain.ledger import Standing
from bot.services import correcting, snapshots
from storage import renaming
from storage.published import Published
from storage.transaction import Transaction


def beside(
    tx: Transaction, catalogue: Catalogue, board: Published, at: datetime, past: Earlier
) -> Mapping[str, Any]:
    """The board's content: who is at zero as it was published, who left and fell back since then.

    `at` is the board's moment in the office's time zone.
    """
    group, today = board.scope, renaming.once(tx).units
    now = {today.get(row["unit"], row["unit"]) for row in board.content["zero"]}
    made = zero(catalogue, group, as_frozen(tx, catalogue, board, at), past).content()
    rows = [
        {**row, "also_before": today.get(row["unit"], row["unit"]) in past.zero}
        for row in board.content["zero"]
    ]
    return {
        **board.content,
        "against": made["against"],
        "zero": rows,
        "broke_through": [row for row in made["broke_through"] if row["unit"] not in now],
        "relapsed": [row for row in made["relapsed"] if row["unit"] in now],
    }


def as_frozen(tx: Transaction, catalogue: Catalogue, board: Published, at: datetime) -> Snapshot:
    """What was known at the moment, with the figures of the lagging board frozen with it."""
    known = snapshots.past(tx, catalogue, at, sent_by=at, group=board.scope)
    standings = dict(known.standings)
    for key, line in correcting.frozen_lines(tx, catalogue, board).items():
        value = assumed(amount(line.value), catalogue.indicator[key[1]])
        moved = day(line.last_movement)
        held = standings.get(key) or Standing(*key, at.year, None)
        as_of = None if line.value is None else held.as_of or moved or at.date()
        standings[key] = held._replace(value=value, as_of=as_of, last_movement=moved)
    told_nothing = snapshots.no_progress(tx, at, sent_by=at)
    return replace(known, standings=standings, no_progress=told_nothing)
