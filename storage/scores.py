"""The scores kept beside the standings: a database finds who lags without handing out them all.

A score is in hundredths of a percent (bot.boards.scores); as are `paces`, by shape.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    String,
    and_,
    case,
    delete,
    func,
    insert,
    literal,
    null,
    or_,
    select,
    true,
    update,
)

from storage import office
from storage.paces import pace_of
from storage.tables import ExemptionRow, ScoreRow, UnitRow
from storage.transaction import Transaction
from storage.updates import Key

_MADE_FOR = "scores_version"
_BATCH = 10_000


class Scored(NamedTuple):
    """How far a figure is against its target, and the figure itself, as whole boards show it.

    `missing` is in millionths; None where the numbers are not plain.
    """

    score: int | None
    target: Decimal | None
    value: Decimal | None = None
    missing: int | None = None
    last_movement: date | None = None


class Score(NamedTuple):
    """What is owed at a place of the catalogue's order, for some days, and how far it is.

    `target` is the amount that holds for these days; what follows the shape is of `Scored`.
    """

    year: int
    place: int
    unit_id: int
    indicator_id: int
    begins: date
    ends: date
    shape: int
    score: int | None
    target: Decimal | None
    value: Decimal | None = None
    missing: int | None = None
    last_movement: date | None = None


class Ranked(NamedTuple):
    """A row of a board: whose, of what, and where it stands; `gap` in hundredths of a point."""

    unit_id: int
    indicator_id: int
    gap: int | None
    place: int


class Part(NamedTuple):
    """The rows of one lamp, or of all, whose gap lies between two, but for the first so many.

    Gaps are in hundredths of a point, both ends included; None is that of rows without a target.
    """

    first: int | None
    last: int | None
    before: int
    lamp: str | None = None


@dataclass(frozen=True)
class Wanted:
    """Which rows of which day: of some indicators or a category of units; None: all.

    `paces` are by shape. From `red` and `deep_red` on, in hundredths of a point and not above 0,
    a gap has that lamp. `exempt` says whether any exemption holds on the day. `below`, where given,
    takes only the rows of these indicators whose score is under theirs.
    """

    day: date
    paces: Mapping[int, int]
    red: int
    deep_red: int
    indicators: tuple[int, ...] | None = None
    category: str | None = None
    exempt: bool = True
    below: Mapping[int, int] | None = None

    @cached_property
    def gap(self) -> ColumnElement[Any]:
        """A row's score less its pace, a whole number; empty without a target."""
        return ScoreRow.score - pace_of(ScoreRow.shape, self.paces)

    @property
    def lamp(self) -> ColumnElement[str | None]:
        """The name of a row's lamp; empty without a target."""
        return self.lamp_of(self.gap, self.exempted)

    def lamp_of(
        self, gap: ColumnElement[int | None], exempted: ColumnElement[str | None]
    ) -> ColumnElement[str | None]:
        """The same of a gap that is reckoned already, and of `exempted`."""
        return case(
            *([(exempted.is_not(None), exempted)] if self.exempt else []),
            (gap.is_(None), None),
            (gap >= 0, "green"),
            (gap <= self.deep_red, "deep_red"),
            (gap <= self.red, "red"),
            else_="yellow",
        )

    @property
    def exempted(self) -> ColumnElement[str | None]:
        """The name of the lamp of a row that is exempt; empty for all others."""
        return case((self._exempt, "exempt")) if self.exempt else literal(None, String)

    @property
    def rows(self) -> ColumnElement[bool]:
        """The rows that are asked for."""
        found = [
            ScoreRow.year == self.day.year,
            ScoreRow.begins <= self.day,
            ScoreRow.ends > self.day,
        ]
        if self.indicators is not None:
            found.append(ScoreRow.indicator_id.in_(self.indicators))
        if self.category is not None:
            units = select(UnitRow.id).where(UnitRow.category == self.category)
            found.append(ScoreRow.unit_id.in_(units))
        if self.below is not None:
            under = case(dict(self.below), value=ScoreRow.indicator_id) if self.below else null()
            found.append(ScoreRow.score < under)
        return and_(*found)

    @property
    def _exempt(self) -> ColumnElement[bool]:
        """The units with an exemption are found once, what it is of only for them."""
        holds = ExemptionRow.until >= self.day
        of_row = (
            ExemptionRow.unit_id == ScoreRow.unit_id,
            or_(
                ExemptionRow.indicator_id.is_(None),
                ExemptionRow.indicator_id == ScoreRow.indicator_id,
            ),
        )
        return and_(
            ScoreRow.unit_id.in_(select(ExemptionRow.unit_id).where(holds)),
            select(true()).where(holds, *of_row).correlate(ScoreRow).exists(),
        )


def are_current(tx: Transaction) -> bool:
    """Whether the scores are those of the catalogue in force."""
    version = office.version(tx)
    return bool(version) and office.setting(tx, _MADE_FOR) == version


def make(tx: Transaction, scores: Iterable[Score]) -> None:
    """Keep these scores and no others, as those of the catalogue in force."""
    tx.session.execute(delete(ScoreRow))
    batch: list[dict[str, Any]] = []
    for one in scores:
        batch.append(one._asdict())
        if len(batch) == _BATCH:
            tx.session.execute(insert(ScoreRow), batch)
            batch = []
    if batch:
        tx.session.execute(insert(ScoreRow), batch)
    stay(tx)
    tx.session.flush()


def stay(tx: Transaction) -> None:
    """Take the scores for those of the catalogue in force, which changed in words alone."""
    office.set_setting(tx, _MADE_FOR, office.version(tx))


def all_of(tx: Transaction) -> Iterator[Score]:
    """All scores, by year and place; read a part at a time."""
    columns = [getattr(ScoreRow, name) for name in Score._fields]
    query = select(*columns).order_by(ScoreRow.year, ScoreRow.place)
    found = tx.session.execute(query.execution_options(yield_per=_BATCH))
    return map(Score._make, found)


def stretches(tx: Transaction, key: Key) -> list[tuple[int, date]]:
    """The places at which a unit and an indicator stand in a year, with the days they begin."""
    query = select(ScoreRow.place, ScoreRow.begins).where(
        ScoreRow.unit_id == key.unit_id,
        ScoreRow.indicator_id == key.indicator_id,
        ScoreRow.year == key.year,
    )
    return [(place, begins) for place, begins in tx.session.execute(query)]


def change(tx: Transaction, year: int, place: int, scored: Scored) -> None:
    """Keep another figure, and its score, at a place."""
    row = (ScoreRow.year == year, ScoreRow.place == place)
    tx.session.execute(update(ScoreRow).where(*row).values(**scored._asdict()))


def count(tx: Transaction, wanted: Wanted) -> int:
    """How many rows are wanted."""
    return tx.session.scalar(select(func.count()).where(wanted.rows)) or 0


def alike(
    tx: Transaction, wanted: Wanted, *, exempt: bool = False
) -> Iterator[tuple[int, int | None, int]]:
    """How many rows have the same shape and score; with `exempt` of those alone that are exempt.

    An index tells it, one pass over all that is owed. It knows no units: where these are asked for,
    `+ 0` keeps it from being read for its order, with a look into the table for every row.
    """
    of_units = exempt or wanted.category is not None
    alike = (ScoreRow.shape + 0 if of_units else ScoreRow.shape), ScoreRow.score
    query = select(*alike, func.count()).where(wanted.rows)
    if exempt:
        query = query.where(wanted.lamp == "exempt")
    found = tx.columns(query.group_by(*alike))
    return ((shape, score, count) for shape, score, count in found)


def page(tx: Transaction, wanted: Wanted, of: Part, size: int) -> list[Ranked]:
    """So many rows of a part, worst first."""
    gap = wanted.gap
    query = select(ScoreRow.unit_id, ScoreRow.indicator_id, gap, ScoreRow.place)
    query = query.where(wanted.rows, _between(gap, of))
    if of.lamp is not None:
        query = query.where(wanted.lamp == of.lamp)
    order = [] if of.first == of.last else [gap.nulls_last()]
    ordered = query.order_by(*order, ScoreRow.place).offset(of.before).limit(size)
    return [Ranked(*row) for row in tx.session.execute(ordered)]


def _between(gap: ColumnElement[int | None], of: Part) -> ColumnElement[bool]:
    """Whether a gap is one of a part's; rows without one come after all others."""
    if of.first is None:
        return gap.is_(None)
    if of.last is None:
        return or_(gap >= of.first, gap.is_(None))
    return gap.between(of.first, of.last)
