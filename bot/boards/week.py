"""The weekly sheet: what each unit said and moved in a week; silence is not zero (三种状态)."""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple

from bot.boards.plain import iso, number
from bot.boards.snapshot import Values
from bot.boards.zero import owing
from bot.domain.catalogue import Catalogue, Indicator, Kind


class WeekState(StrEnum):
    """What became of a figure in a week."""

    NOT_REPORTED = "not_reported"  # 未报
    REPORTED_ZERO = "reported_zero"  # 报零: reported, and nothing moved
    PROGRESS = "progress"  # 有进展: the value moved


class WeekRow(NamedTuple):
    """A unit's figure at the end of the week before and at the end of this one.

    `change` is what the week added; None where there is no figure at its end, and for the first
    figure of what does not add up, which may have stood there long.
    """

    unit: str
    indicator: str
    state: WeekState
    before: Decimal | None
    value: Decimal | None
    change: Decimal | None

    def to_json(self) -> dict[str, Any]:
        """The row as plain values."""
        return {
            "unit": self.unit,
            "indicator": self.indicator,
            "state": self.state,
            "before": number(self.before),
            "value": number(self.value),
            "change": number(self.change),
        }


@dataclass(frozen=True, slots=True)
class Week:
    """What is known of a week, from its Monday up to a day.

    `before` has what was reported by the end of the eve, `now` what was by the day. `told` has each
    unit with each indicator that it spoke of for a day of the week, the indicator None for a report
    of nothing in particular. In the year's first week a figure begins anew: nothing is before it.
    """

    first: date
    last: date
    before: Values
    now: Values
    told: Container[tuple[str, str | None]]


@dataclass(frozen=True, slots=True)
class WeekSheet:
    """The rows of a group in a week, by unit and indicator in the catalogue's order."""

    group: str
    first: date
    last: date
    rows: tuple[WeekRow, ...]

    def to_json(self) -> dict[str, Any]:
        """The sheet as plain values."""
        return {
            "board": "week",
            "group": self.group,
            "from": iso(self.first),
            "to": iso(self.last),
            "rows": [row.to_json() for row in self.rows],
        }

    @property
    def units(self) -> Mapping[str, WeekState]:
        """The state of each unit: the best of its figures'."""
        best: dict[str, WeekState] = {}
        rank = list(WeekState)
        for row in self.rows:
            best[row.unit] = max(best.get(row.unit, row.state), row.state, key=rank.index)
        return best


def weekly(catalogue: Catalogue, group: str, week: Week) -> WeekSheet:
    """The sheet of a group in a week."""
    rows = [
        _row((unit, catalogue.indicator[name]), week)
        for unit, names in owing(catalogue, group, week.last.year).items()
        for name in names
    ]
    return WeekSheet(group, week.first, week.last, tuple(rows))


def _row(of: tuple[str, Indicator], week: Week) -> WeekRow:
    unit, indicator = of
    key = unit, indicator.name
    earlier, value = week.before.get(key), week.now.get(key)
    if (value or 0) != (earlier or 0):
        state = WeekState.PROGRESS
    elif key in week.told or (unit, None) in week.told:
        state = WeekState.REPORTED_ZERO
    else:
        state = WeekState.NOT_REPORTED
    return WeekRow(*key, state, earlier, value, _change(earlier, value, indicator.kind))


def _change(before: Decimal | None, value: Decimal | None, kind: Kind) -> Decimal | None:
    if value is None or (before is None and not kind.accumulates):
        return None
    return value - (before or 0)
