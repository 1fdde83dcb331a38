"""The rows of whole lagging boards, one after the other: they are never in memory together."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import tee

from bot.boards.lagging import Row, Scope, indicators_of, shared_ranks
from bot.boards.lamps import Lamp
from bot.boards.progress import assumed, completion, days_left, needed_per_week
from bot.boards.scores import LARGEST, as_share
from bot.domain.catalogue import Catalogue, Indicator
from bot.domain.ledger import Decided
from bot.services import boards
from bot.services.desk import Desk
from bot.services.ranking import wanted_of
from storage import history, lines, published
from storage.history import Ids
from storage.lines import Line
from storage.office import Names
from storage.published import Published
from storage.transaction import Transaction


def of_now(tx: Transaction, desk: Desk, scope: Scope) -> Iterator[Row]:
    """The rows of the lagging board of now, from scores and standings.

    They tell no reason of an exemption.
    """
    wanted = wanted_of(tx, desk, scope)
    if wanted is None:
        return iter(boards.lagging_now(tx, desk, scope).rows)
    decided = history.decided(tx, wanted.day)
    reader = _Reader(desk.names(tx), desk.catalogue(tx), wanted.day, decided)
    return reader.rows(lines.now(tx, wanted))


def at_moment(tx: Transaction, desk: Desk, scope: Scope, at: datetime) -> Iterator[Row]:
    """The rows of a board of the past, knowing what had been sent by then.

    A board that was published at that very moment is shown from its frozen rows.
    """
    board = published.at_moment(tx, boards.LAGGING, "", at)
    if board is not None:
        return _frozen(tx, desk, scope, board)
    return iter(boards.lagging_at(tx, desk.catalogue(tx), desk.rules, at, scope).rows)


def are_decided(tx: Transaction, desk: Desk, scope: Scope, at: datetime | None) -> bool:
    """Whether anything of a scope's indicators was recognised or returned this year.

    `at` is a moment of the past, known as of then; None is now.
    """
    then, names = at or tx.now.astimezone(desk.rules.timezone), desk.names(tx)
    shown = {names.indicator_id[name] for name in indicators_of(desk.catalogue(tx), scope)}
    return any(indicator in shown for _, indicator in history.decided(tx, then.date(), at))


def _frozen(tx: Transaction, desk: Desk, scope: Scope, board: Published) -> Iterator[Row]:
    """The frozen rows in scope, by today's names, ranked among themselves."""
    names, catalogue = desk.names(tx), desk.catalogue(tx)
    shown = {names.indicator_id[name] for name in indicators_of(catalogue, scope)}
    narrowed = scope.indicator is not None or scope.group is not None
    kept = lines.of_board(tx, board.number, shown if narrowed else None)
    day = board.at.astimezone(desk.rules.timezone).date()
    decided = history.decided(tx, day, board.at)
    return _Reader(names, catalogue, day, decided).rows(kept, scope)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Makes rows of lines; what the catalogue has no more has its name still."""

    names: Names
    catalogue: Catalogue
    day: date
    decided: Mapping[Ids, Decided]

    def rows(self, kept: Iterable[Line], scope: Scope | None = None) -> Iterator[Row]:
        """The rows of lines in order, of those in scope where it is given."""
        wanted = kept if scope is None else (one for one in kept if self._among(one, scope))
        indicators: dict[int, Indicator] = {}
        gaps, shown = tee(wanted)
        first, left = date(self.day.year, 1, 1), days_left(self.day)
        for rank, line in zip(shared_ranks(map(_gap, gaps)), shown, strict=True):
            indicator = indicators.get(line.indicator_id)
            if indicator is None:
                indicator = indicators[line.indicator_id] = self._indicator(line)
            since = line.last_movement or first
            yield self._row(rank, line, indicator, (self.day - since).days // 7, left)

    def _indicator(self, line: Line) -> Indicator:
        return self.catalogue.known(self.names.indicator_name[line.indicator_id])

    def _among(self, line: Line, scope: Scope) -> bool:
        if scope.category is not None:
            unit = self.catalogue.unit.get(self.names.unit_name[line.unit_id])
            if unit is None or unit.category != scope.category:
                return False
        if not scope.below_threshold:
            return True
        least, done = self._indicator(line).threshold, line.completion
        return least is not None and done is not None and as_share(done) < least

    def _row(self, rank: int, line: Line, indicator: Indicator, weeks: int, left: int) -> Row:
        value, target = assumed(line.value, indicator), line.target
        done = _completion(line, value, indicator)
        due = None if line.pace is None else as_share(line.pace)
        decided = self.decided.get((line.unit_id, line.indicator_id))
        return Row(
            rank,
            self.names.unit_name[line.unit_id],
            indicator.name,
            value,
            target,
            done,
            due,
            None if done is None or due is None else done - due,
            _LAMPS[line.lamp],
            line.last_movement,
            needed_per_week(value, target, self.day, indicator),
            weeks,
            None,
            decided and decided.beside(value),
            left,
        )


def _gap(line: Line) -> int | None:
    """The gap by which a line is ranked, in hundredths of a point; None comes last."""
    if line.completion is None or line.pace is None:
        return None
    return line.completion - line.pace


_LAMPS: Mapping[str | None, Lamp | None] = {None: None, **{lamp.value: lamp for lamp in Lamp}}


def _completion(line: Line, value: Decimal | None, indicator: Indicator) -> Decimal | None:
    """The score as the share that it is; beyond what a score can tell, the share itself."""
    if line.completion is not None and abs(line.completion) < LARGEST:
        return as_share(line.completion)
    return completion(value, line.target, indicator)
