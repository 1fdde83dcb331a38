"""Why a figure is not on pace and what makes it green, in one line."""

from decimal import ROUND_CEILING, Decimal
from typing import Final

from bot.boards.lagging import Row
from bot.boards.progress import WIDE, paced
from bot.boards.remedy import Remedy, Way, remedy
from bot.domain.catalogue import Direction, Indicator, Kind
from bot.domain.messages import Param, Text
from bot.services.views.words import NOTHING, measured, short


def why_text(row: Row, indicator: Indicator) -> Text | None:
    """Pace, gap, weeks without movement, the way to green and what is needed each week.

    None for a figure on pace, without a target or exempt.
    """
    if row.gap is None or row.gap >= 0 or row.pace is None or row.exemption is not None:
        return None
    params: dict[str, Param] = {
        "due": _due(row, indicator),
        "gap": -row.gap,
        "quiet": _quiet(row),
        "way": _way(remedy(row.value, row.target, row.pace, indicator), indicator),
        "weekly": _weekly(row, indicator),
    }
    return Text("why", params)


def _due(row: Row, indicator: Indicator) -> Text:
    if paced(indicator.kind):
        return Text("why-due-pace", {"pace": row.pace or Decimal(0)})
    return Text("why-due-target")


def _quiet(row: Row) -> Text:
    """How long nothing moved, with the day of the last movement where there was one."""
    if row.last_movement is None:
        return Text("why-never-moved", {"weeks": row.quiet_weeks})
    moved = {"day": short(row.last_movement)}
    if row.quiet_weeks:
        return Text("why-quiet", moved | {"weeks": row.quiet_weeks})
    return Text("why-moved", dict(moved))


def _way(found: Remedy | None, indicator: Indicator) -> Text:
    if found is None:
        return NOTHING
    key = f"way-{found.way}"
    if found.way is Way.REPORT and indicator.direction is Direction.DOWN:
        key = "way-report-down"
    params: dict[str, Param] = {"level": amount_text(found.level, indicator)}
    if found.step is not None:
        params["step"] = amount_text(found.step, indicator, points=True)
    return Text(key, params)


def _weekly(row: Row, indicator: Indicator) -> Text:
    weekly = weekly_text(row, indicator)
    return NOTHING if weekly is None else Text("why-weekly", {"pace": weekly})


_WEEK: Final = 7


def weekly_text(row: Row, indicator: Indicator) -> Text | None:
    """What is needed each week, or in how many weeks one of what is counted; None: nothing.

    Never less than what reaches the target in the days that are left; in the last days of the year
    all of it.
    """
    if row.needed_per_week is None or row.target is None:
        return None
    if row.days_left < _WEEK:
        rest = amount_text(row.target - (row.value or 0), indicator)
        return Text("weekly-last", {"amount": rest, "days": row.days_left})
    if indicator.kind is not Kind.COUNT:
        return Text("weekly", {"amount": amount_text(row.needed_per_week, indicator)})
    left = row.target - (row.value or 0)
    weeks = int(row.days_left // (7 * left))
    if weeks > 1 and indicator.in_wholes:
        return Text("weekly-one", {"weeks": weeks, "amount": amount_text(Decimal(1), indicator)})
    needed = _rounded_up(7 * left / row.days_left, indicator)
    return Text("weekly", {"amount": amount_text(needed, indicator)})


def _rounded_up(needed: Decimal, indicator: Indicator) -> Decimal:
    """Whole ones; thousands of them with a decimal or, below one, two digits (0.014 万人)."""
    places = 0 if indicator.in_wholes else max(1, 1 - needed.adjusted())
    return needed.quantize(Decimal(1).scaleb(-places), ROUND_CEILING, WIDE)


def amount_text(value: Decimal, indicator: Indicator, *, points: bool = False) -> Text:
    """An amount with its unit of measure; a difference of percentages is in points."""
    if points and indicator.kind.percent:
        return Text("amount-points", {"value": value})
    return Text("amount", {"value": value, "uom": measured(indicator.uom)})
