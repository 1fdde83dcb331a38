"""The rows of whole lagging boards, one after the other: they are never in memory together."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.boards.lagging import Row, Scope, indicators_of, owed_in_scope
from bot.boards.plain import SEPARATOR, together
from bot.boards.scores import as_share
from bot.domain.catalogue import Catalogue
from bot.domain.ledger import Decided
from bot.services import boards
from bot.services.desk import Desk
from bot.services.kept_rows import KeptRows, as_json
from bot.services.ranking import wanted_of
from storage import history, lines, published, scores
from storage.history import Ids
from storage.lines import Fields, Line
from storage.office import Names
from storage.published import Published
from storage.scores import Wanted
from storage.transaction import Transaction


class Rows(Protocol):
    """The rows of a board, worst first, to be read once."""

    def __iter__(self) -> Iterator[Row]:
        """One row after the other."""

    def written(self) -> Iterator[bytes]:
        """The same as text of JSON in UTF-8, many together."""


@dataclass(frozen=True)
class MadeRows:
    """Rows that are in memory."""

    rows: Iterable[Row]

    def __iter__(self) -> Iterator[Row]:
        """One row after the other."""
        return iter(self.rows)

    def written(self) -> Iterator[bytes]:
        """The same as text of JSON."""
        return together(SEPARATOR + as_json(row) for row in self.rows)


def of_now(tx: Transaction, desk: Desk, scope: Scope) -> Rows:
    """The rows of the lagging board of now, from scores. They tell no reason of an exemption."""
    wanted = wanted_of(tx, desk, scope)
    if wanted is None:
        return MadeRows(boards.lagging_now(tx, desk, scope).rows)
    return _kept(tx, desk, wanted, history.decided(tx, wanted.day))


def _kept(tx: Transaction, desk: Desk, wanted: Wanted, decided: Mapping[Ids, Decided]) -> Rows:
    kept, lamps = lines.now(tx, wanted), desk.rules.lamps
    return KeptRows(kept, desk.names(tx), desk.outline(tx), wanted.day, lamps, decided)


def at_moment(tx: Transaction, desk: Desk, scope: Scope, at: datetime) -> Rows:
    """The rows of a board of the past, knowing what had been sent by then.

    A board that was published at that very moment is shown from its frozen rows. Of a moment after
    which nothing came the figures are those of now.
    """
    board = published.at_moment(tx, boards.LAGGING, "", at)
    if board is not None:
        return _frozen(tx, desk, scope, board)
    wanted = wanted_of(tx, desk, scope, at) if history.ends_by(tx, at) else None
    if wanted is not None:
        return _kept(tx, desk, wanted, history.decided(tx, wanted.day, at))
    return MadeRows(boards.lagging_at(tx, desk.catalogue(tx), desk.rules, at, scope).rows)


def count(tx: Transaction, desk: Desk, scope: Scope, at: datetime) -> int:
    """How many rows the board of a moment has, by the targets of now."""
    wanted = wanted_of(tx, desk, scope, at)
    if wanted is None:
        return sum(1 for _ in owed_in_scope(desk.catalogue(tx), at.year, scope))
    return scores.count(tx, wanted)


def are_decided(tx: Transaction, desk: Desk, scope: Scope, at: datetime | None) -> bool:
    """Whether anything of a scope's indicators was recognised or returned this year.

    `at` is a moment of the past, known as of then; None is now.
    """
    then, names = at or tx.now.astimezone(desk.rules.timezone), desk.names(tx)
    shown = {names.indicator_id[name] for name in indicators_of(desk.outline(tx), scope)}
    return any(indicator in shown for _, indicator in history.decided(tx, then.date(), at))


def _frozen(tx: Transaction, desk: Desk, scope: Scope, board: Published) -> Rows:
    """The frozen rows in scope, by today's names, ranked among themselves."""
    names, catalogue = desk.names(tx), desk.outline(tx)
    shown = {names.indicator_id[name] for name in indicators_of(catalogue, scope)}
    narrowed = scope.indicator is not None or scope.group is not None
    kept = lines.of_board(tx, board.number, shown if narrowed else None)
    day = board.at.astimezone(desk.rules.timezone).date()
    decided = history.decided(tx, day, board.at)
    among = filter(_Narrowed(scope, names, catalogue), kept)
    return KeptRows(among, names, catalogue, day, desk.rules.lamps, decided)


@dataclass(frozen=True)
class _Narrowed:
    """Tells which lines of a board are in scope."""

    scope: Scope
    names: Names
    catalogue: Catalogue

    def __call__(self, fields: Fields) -> bool:
        """Whether a line is among them."""
        line = Line(*fields)
        return self._of_category(line) and (not self.scope.below_threshold or self._below(line))

    def _of_category(self, line: Line) -> bool:
        if self.scope.category is None:
            return True
        unit = self.catalogue.unit.get(self.names.unit_name[line.unit_id])
        return unit is not None and unit.category == self.scope.category

    def _below(self, line: Line) -> bool:
        least = self.catalogue.known(self.names.indicator_name[line.indicator_id]).threshold
        done = line.completion
        return least is not None and done is not None and as_share(done) < least
