"""What turns a figure green on its day (转绿): the way from the value to the pace."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from enum import StrEnum

from bot.boards.progress import CENT, HUNDRED, WHOLE, ZERO, completion, paced
from bot.domain.catalogue import Direction, Indicator

_HALF_CENT = Decimal("0.005")  # completion is rounded half up to two decimals


class Way(StrEnum):
    """How a figure that is behind comes onto pace."""

    ADD = "add"  # it adds up: so much more
    RAISE = "raise"  # it is stated anew: up to the target
    LOWER = "lower"  # less is better: down to the target
    REPORT = "report"  # nothing was reported yet: a value that meets the target
    OVERRUN = "overrun"  # less is better and it adds up: the year's amount is used up


@dataclass(frozen=True, slots=True)
class Remedy:
    """A way onto pace, in the indicator's unit of measure.

    `level` is the value that is on pace (for an overrun the year's amount), `step` how far it is
    from the present value; None where nothing was reported.
    """

    way: Way
    level: Decimal
    step: Decimal | None


def remedy(
    value: Decimal | None, target: Decimal | None, due: Decimal | None, indicator: Indicator
) -> Remedy | None:
    """The least that brings a figure onto pace today; None on pace, or where nothing does.

    `due` is the pace in percent. What adds up takes the smallest step whose completion reaches the
    pace: whole for what is counted in whole ones, else of two decimals. Kinds that do not grow with
    the year are due in full, so their way leads to the target itself.
    """
    done = completion(value, target, indicator)
    if target is None or due is None or done is None or done >= due:
        return None
    if paced(indicator.kind):
        return _adding(value or ZERO, target, due, indicator)
    if completion(target, target, indicator) != WHOLE:
        return None  # a target of less than nothing, which no share can be reckoned of
    if value is None:
        return Remedy(Way.REPORT, target, None)
    way = Way.LOWER if indicator.direction is Direction.DOWN else Way.RAISE
    return Remedy(way, target, abs(target - value))


def _adding(value: Decimal, target: Decimal, due: Decimal, indicator: Indicator) -> Remedy:
    if indicator.direction is Direction.DOWN:
        return Remedy(Way.OVERRUN, target, value - target)
    enough = target if due >= WHOLE else target * (due - _HALF_CENT) / HUNDRED
    grain = Decimal(1) if indicator.in_wholes else CENT
    step = ((enough - value) / grain).to_integral_value(ROUND_CEILING) * grain
    return Remedy(Way.ADD, value + step, step)
