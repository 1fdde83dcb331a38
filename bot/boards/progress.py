"""How far a figure is: completion, pace, gap and what is needed each week (contract: board).

Percentages are rounded half up to two decimals, what is needed each week is rounded up.
"""

from calendar import isleap
from datetime import date
from decimal import ROUND_CEILING, ROUND_HALF_UP, Context, Decimal
from functools import lru_cache

from bot.domain.catalogue import Direction, Indicator, Kind, Target

ZERO, HUNDRED, CENT = Decimal(0), Decimal(100), Decimal("0.01")
WHOLE = Decimal("100.00")
WIDE = Context(prec=100)  # an absurd figure has its cents too, and breaks no board
QUARTER_STARTS = (1, 4, 7, 10)


def rounded(share: Decimal) -> Decimal:
    """Two decimals, half up."""
    return share.quantize(CENT, ROUND_HALF_UP, WIDE)


def paced(kind: Kind) -> bool:
    """Whether figures of a kind grow with the year; the others are due from the first day."""
    return kind.accumulates


def assumed(value: Decimal | None, indicator: Indicator) -> Decimal | None:
    """Never reported counts as 0 where figures add up and more is better, else as no value."""
    if value is None and in_steps(indicator):
        return ZERO
    return value


def completion(
    value: Decimal | None, target: Decimal | None, indicator: Indicator
) -> Decimal | None:
    """The share of the target that is reached, in percent; None without a target.

    Never reported is 0. A target of 0 is reached, and so is a value of 0 or less where less is
    better. Ratios and rates compare only where both are positive.
    """
    if target is None:
        return None
    if value is None:
        return rounded(ZERO)
    if target == 0 or (indicator.direction is Direction.DOWN and value <= 0):
        return WHOLE
    if indicator.kind.percent and (value <= 0 or target <= 0):
        return rounded(ZERO)
    down = indicator.direction is Direction.DOWN
    return rounded(HUNDRED * target / value if down else HUNDRED * value / target)


def pace(day: date, target: Target | None, kind: Kind) -> Decimal | None:
    """The share of the target that should be reached by the end of a day, in percent (序时进度).

    Linear over the year, or over each quarter between the amounts due by the quarters' ends;
    100 for kinds that do not grow with the year; None without a target.
    """
    if target is None or target.amount is None:
        return None
    if not paced(kind):
        return WHOLE
    if target.quarters is not None and target.amount != 0:
        return rounded(HUNDRED * _due(day, target.quarters) / target.amount)
    return _linear(day)


@lru_cache(maxsize=8)  # a board asks for the same day thousands of times
def _linear(day: date) -> Decimal:
    return rounded(HUNDRED * day.timetuple().tm_yday / days_of(day.year))


def due_amount(day: date, target: Target | None, indicator: Indicator) -> Decimal | None:
    """The amount of a target that is due by the end of a day, unrounded.

    The whole of it for kinds that do not grow with the year, and where less is better: there the
    target is a limit. None without a target.
    """
    if target is None or target.amount is None:
        return None
    if not paced(indicator.kind) or indicator.direction is Direction.DOWN:
        return target.amount
    if target.quarters is not None:
        return _due(day, target.quarters)
    return target.amount * day.timetuple().tm_yday / days_of(day.year)


def _due(day: date, quarters: tuple[Decimal, ...]) -> Decimal:
    """The amount due by the end of a day: full quarters, linear within the running one."""
    running = (day.month - 1) // 3
    first = date(day.year, QUARTER_STARTS[running], 1)
    after = (
        date(day.year + 1, 1, 1) if running == 3 else date(day.year, QUARTER_STARTS[running + 1], 1)
    )
    before = quarters[running - 1] if running else ZERO
    gone = Decimal((day - first).days + 1) / (after - first).days
    return before + (quarters[running] - before) * gone


def days_of(year: int) -> int:
    """The days of a year."""
    return 366 if isleap(year) else 365


@lru_cache(maxsize=8)  # of one day for every row of a board
def days_left(day: date) -> int:
    """The days of the year that come after a day."""
    return (date(day.year, 12, 31) - day).days


def in_steps(indicator: Indicator) -> bool:
    """Whether a target is reached bit by bit: figures add up, and more is better."""
    return paced(indicator.kind) and indicator.direction is Direction.UP


def needed_per_week(
    value: Decimal | None, target: Decimal | None, day: date, indicator: Indicator
) -> Decimal | None:
    """What is to be added each week to reach the target by the end of the year, rounded up.

    None where nothing is left, no day is left, less is better, or the kind does not add up.
    """
    if target is None or not in_steps(indicator):
        return None
    left, days = target - (value or ZERO), days_left(day)
    if left <= 0 or days == 0:
        return None
    return (left * 7 / days).quantize(CENT, ROUND_CEILING, WIDE)
