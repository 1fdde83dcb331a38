"""What a zero board is compared with: the one published last, or what another moment knew."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from bot.boards import zero as zeros
from bot.boards.lagging import EVERYTHING, Scope
from bot.boards.zero import Earlier
from bot.domain.catalogue import Catalogue
from bot.services import snapshots, streaks
from storage import lines, office, published, renaming
from storage.office import Names
from storage.published import Stamp
from storage.transaction import Transaction


class Last(NamedTuple):
    """The board published last, None without one, and the boards in a row up to it (连续次数)."""

    board: Earlier | None = None
    running: Mapping[str, int] = {}


def last(
    tx: Transaction, names: Names, group: str, at: datetime, scope: Scope = EVERYTHING
) -> Last:
    """What was published last up to a moment: of a group, of all categories.

    With the indicator of a scope it is who was at zero in that one, on the lagging board that was
    published with the group's.
    """
    kind, of = (streaks.LAGGING, "") if scope.indicator else (streaks.ZERO, group)
    board = published.newest(tx, kind, of, at)
    running = _running(tx, board, names, scope) if board else None
    if board is None or running is None:
        return Last()
    owing = _owing(tx, names, group, board.at, scope)
    then = Earlier(board.at.astimezone(at.tzinfo), _once(running, names), owing)
    return Last(then, running)


def _running(tx: Transaction, board: Stamp, names: Names, scope: Scope) -> Mapping[str, int] | None:
    if scope.indicator:
        return streaks.of_indicator(tx, board, scope.indicator, names)
    return streaks.of_board(tx, board, names)


def _owing(
    tx: Transaction, names: Names, group: str, at: datetime, scope: Scope
) -> frozenset[str] | None:
    """Who owed anything of a published board, by the lagging board that was frozen with it."""
    board = published.newest(tx, streaks.LAGGING, "", at)
    if board is None or board.at != at:
        return None
    indicator = names.indicator_id[scope.indicator] if scope.indicator else None
    units = lines.units_of(tx, board.number, group, indicator)
    return frozenset(names.unit_name[unit] for unit in units) or None


def _once(units: Iterable[str], names: Names) -> frozenset[str]:
    """Each unit once: by the name it has today, not by its former ones beside."""
    return frozenset(unit for unit in units if unit in names.unit_id)


def moment(
    tx: Transaction, part: Catalogue, group: str, at: datetime, scope: Scope = EVERYTHING
) -> Earlier:
    """Who was at zero at a moment: as it was published, else by what had been sent by then.

    `part` is the catalogue of the scope.
    """
    if (frozen := _frozen(tx, group, at, scope)) is not None:
        return Earlier(at, frozen, _owing(tx, office.names(tx), group, at, scope))
    return zeros.earlier(part, group, snapshots.past(tx, part, at, sent_by=at, group=group))


def _frozen(tx: Transaction, group: str, at: datetime, scope: Scope) -> frozenset[str] | None:
    """Who was at zero on the board published at a moment, by today's names; None without one."""
    if scope.indicator:
        board = published.at_moment(tx, streaks.LAGGING, "", at)
        stamp = Stamp(board.number, board.at) if board else None
        found = stamp and streaks.of_indicator(tx, stamp, scope.indicator, office.names(tx))
        return None if found is None else frozenset(found)
    board = published.at_moment(tx, streaks.ZERO, group, at)
    return frozenset(units_of(tx, board.content)) if board else None


def units_of(tx: Transaction, content: Mapping[str, Any]) -> set[str]:
    """The units at zero on a published board's content, by the names that they have today."""
    today = renaming.once(tx).units
    return {today.get(row["unit"], row["unit"]) for row in content["zero"]}
