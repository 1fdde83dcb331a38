"""Trends: the course from the ledger by what is known at a moment, the standing as it is kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from bot.boards.files.pictures.trend import MOST as MOST
from bot.boards.files.pictures.trend import Panel
from bot.boards.lagging import Row, Scope, owed_in_scope
from bot.boards.trend import TargetOf, Trend, office_trend, unit_trend
from bot.domain.catalogue import Target
from bot.domain.messages import Text
from bot.services import boards
from bot.services.desk import Desk
from bot.services.views import trends as views
from bot.services.views.pictures import Drawing, draw_trends
from storage import history
from storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Whose:
    """Some indicators of a unit, or of all units (None), or of those of a category."""

    unit: str | None
    indicators: tuple[str, ...]
    category: str | None = None

    @property
    def title(self) -> Text:
        """What they are called."""
        name = self.unit or self.category
        return Text("plain", {"text": name}) if name else Text("trend-office")


def of_unit(
    tx: Transaction, desk: Desk, unit: str, indicators: Sequence[str], at: datetime
) -> tuple[Trend, ...]:
    """The course of some of a unit's figures up to a moment; reads this unit's ledger alone."""
    names, catalogue = desk.names(tx), desk.catalogue(tx)
    local = at.astimezone(desk.rules.timezone)
    number = names.unit_id[unit]
    entries = history.entries(tx, local.year, at, [number])
    return tuple(
        unit_trend(
            entries.get((number, names.indicator_id[name]), ()),
            catalogue.indicator[name],
            _target(tx, desk, unit, name),
            local.date(),
        )
        for name in indicators
    )


def of_office(
    tx: Transaction, desk: Desk, indicator: str, at: datetime, category: str | None = None
) -> Trend:
    """The course of an indicator over the units that owe it, all or those of a category.

    It reads the indicator's ledger alone.
    """
    names, catalogue = desk.names(tx), desk.catalogue(tx)
    local = at.astimezone(desk.rules.timezone)
    number = names.indicator_id[indicator]
    entries = history.entries(tx, local.year, at, indicators=[number])
    scope = Scope(indicator=indicator, category=category)
    units = [unit for unit, _ in owed_in_scope(catalogue, local.year, scope)]
    return office_trend(
        {unit: entries.get((names.unit_id[unit], number), []) for unit in units},
        catalogue.indicator[indicator],
        {unit: _target(tx, desk, unit, indicator) for unit in units},
        local.date(),
    )


def _target(tx: Transaction, desk: Desk, unit: str, indicator: str) -> TargetOf:
    book = desk.targets(tx)
    found: Callable[[date], Target | None] = partial(book.on, unit, indicator)
    return found


def rows_of(tx: Transaction, desk: Desk, unit: str) -> tuple[Row, ...]:
    """What a unit owes as it stands now, worst first."""
    return boards.lagging_now(tx, desk, Scope(unit=unit)).rows


def drawing(tx: Transaction, desk: Desk, whose: Whose, at: datetime) -> Drawing:
    """The picture of some indicators of whom they are of.

    Raises ValueError for a unit or an indicator that is no more in the catalogue.
    """
    unit, indicators = whose.unit, whose.indicators
    catalogue = desk.catalogue(tx)
    if not {*indicators} <= {*catalogue.indicator} or (unit and unit not in catalogue.unit):
        raise ValueError(f"the catalogue has no {unit} {indicators} any more")
    local = at.astimezone(desk.rules.timezone)
    if unit is None:
        panels = [_office_panel(tx, desk, name, at, whose.category) for name in indicators]
        return draw_trends(whose.title, panels, local)
    rows = {row.indicator: row for row in rows_of(tx, desk, unit)}
    panels = [
        views.unit_panel(rows[trend.indicator.name], trend, catalogue)
        for trend in of_unit(tx, desk, unit, indicators, at)
        if trend.indicator.name in rows
    ]
    return draw_trends(Text("plain", {"text": unit}), panels, local)


def _office_panel(
    tx: Transaction, desk: Desk, name: str, at: datetime, category: str | None
) -> Panel:
    rows = boards.lagging_now(tx, desk, Scope(indicator=name, category=category)).rows
    return views.office_panel(rows, of_office(tx, desk, name, at, category))


def caption(tx: Transaction, desk: Desk, whose: Whose, at: datetime) -> Text:
    """The same in words: a line for each indicator; of a single one of a unit also why and how."""
    unit, indicators = whose.unit, whose.indicators
    catalogue = desk.catalogue(tx)
    local = at.astimezone(desk.rules.timezone)
    if unit is None:
        scopes = {name: Scope(indicator=name, category=whose.category) for name in indicators}
        of = {name: boards.lagging_now(tx, desk, scope).rows for name, scope in scopes.items()}
        return views.office_caption(whose.title, of, catalogue, local)
    rows = [row for row in rows_of(tx, desk, unit) if row.indicator in indicators]
    if len(rows) > 1:
        return views.unit_caption(unit, rows, catalogue, local)
    trend = of_unit(tx, desk, unit, indicators, at)[0]
    return views.figure_caption(unit, rows[0], trend, catalogue, local)
