"""Boards in a row (连续次数): counted when a board is published, and read with the newest one."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from bot.boards.zero import ZeroBoard
from storage import office, published, renaming, streaks
from storage.office import Names
from storage.published import Stamp
from storage.transaction import Transaction

ZERO, LAGGING = "zero", "lagging"
_INSTANT = timedelta(microseconds=1)


def up_to(
    tx: Transaction, group: str, moment: datetime, indicator: str | None = None
) -> Mapping[str, int]:
    """On how many published boards in a row each unit stood up to a moment, by its name.

    Those of the newest board made by then, in one indicator where it is named; a unit is found
    under its former names too.
    """
    names = office.names(tx)
    if indicator is not None:
        last = published.newest(tx, LAGGING, "", moment)
        return (of_indicator(tx, last, indicator, names) if last else None) or {}
    newest = published.newest(tx, ZERO, group, moment)
    return of_board(tx, newest, names) if newest else {}


def of_board(tx: Transaction, board: Stamp, names: Names) -> Mapping[str, int]:
    """The same of a board that is known; its keys are who is at zero on it."""
    by_id = streaks.of_board(tx, board.number)
    today = {names.unit_name[unit]: running for unit, running in by_id.items()}
    former = renaming.once(tx).units
    return today | {old: today[new] for old, new in former.items() if new in today}


def of_indicator(
    tx: Transaction, board: Stamp, indicator: str, names: Names
) -> Mapping[str, int] | None:
    """The same of one indicator on a lagging board; None where nobody owed it on that board."""
    by_id = streaks.of_indicator(tx, board.number, names.indicator_id[indicator])
    if by_id is None:
        return None
    return {names.unit_name[unit]: running for unit, running in by_id.items()}


def before(tx: Transaction, group: str, moment: datetime) -> frozenset[str]:
    """The units that stood on any board published before a moment, by all the names they had."""
    names, stood = office.names(tx), streaks.before(tx, ZERO, group, moment)
    today = {names.unit_name[unit] for unit in stood}
    former = renaming.once(tx).units
    return frozenset(today | {old for old, new in former.items() if new in today})


def count(tx: Transaction, board: ZeroBoard, number: int, names: Names) -> None:
    """Count a board that is published under a number on from the one before it."""
    units = [names.unit_id[row.unit] for row in board.zero]
    before = published.newest(tx, ZERO, board.group, board.at - _INSTANT)
    ran = streaks.of_board(tx, before.number) if before else {}
    streaks.keep(tx, number, _counted_on(ran, units))


def count_indicators(tx: Transaction, number: int, at: datetime) -> None:
    """Count who is at zero in each indicator on a lagging board on from the one before it."""
    last = published.newest(tx, LAGGING, "", at - _INSTANT)
    streaks.count_indicators(tx, number, last.number if last else None)


def _counted_on(ran: Mapping[int, int], units: list[int]) -> dict[int, int]:
    return {unit: ran.get(unit, 0) + 1 for unit in units}


def wrong(tx: Transaction) -> int:
    """How many published boards are counted otherwise than the boards themselves say."""
    groups = sum(streaks.of_board(tx, board) != right for board, right in _reckoned(tx))
    return groups + sum(streaks.miscounted(tx, *pair) for pair in _one_after_another(tx))


def make(tx: Transaction) -> None:
    """Count all published boards anew."""
    for board, right in _reckoned(tx):
        streaks.keep(tx, board, right)
    for number, before in _one_after_another(tx):
        streaks.count_indicators(tx, number, before)


def _one_after_another(tx: Transaction) -> list[tuple[int, int | None]]:
    """Each lagging board with the one before it, the oldest first."""
    found = published.numbers(tx, LAGGING)
    return list(zip(found, [None, *found], strict=False))


def _reckoned(tx: Transaction) -> Iterator[tuple[int, dict[int, int]]]:
    """Each zero board with its counts as the boards themselves have them, one after the other."""
    known = {**office.names(tx).unit_id}
    known |= {old: known[new] for old, new in renaming.once(tx).units.items()}
    scope, ran = None, dict[int, int]()
    for number in published.numbers(tx, ZERO):
        board = published.of_number(tx, number)
        if board is None:
            continue
        ran = ran if board.scope == scope else {}
        listed = (row["unit"] for row in board.content["zero"])
        scope, ran = board.scope, _counted_on(ran, [known[one] for one in listed if one in known])
        yield number, ran
