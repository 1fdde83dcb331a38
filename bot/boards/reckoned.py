"""The numbers that many rows of a lagging board share, each reckoned once from what is kept."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from bot.boards.gaps import lamp_of
from bot.boards.lamps import Lamp
from bot.boards.plain import amount
from bot.boards.progress import assumed, days_left, in_steps, needed_per_week
from bot.boards.remembered import Remembered
from bot.boards.scores import as_share
from bot.boards.wholes import each_week
from bot.domain.catalogue import Indicator
from bot.domain.office import Lamps

KNOWN = 16_384  # of a kind that are remembered
DAYS = 512  # those of a year

Amounts: TypeAlias = tuple[str | None, str | None]
Short: TypeAlias = tuple[str | None, str | None, int | None]
Shares: TypeAlias = tuple[int | None, int | None, str | None]
Figures: TypeAlias = Mapping[Short, tuple[Decimal | None, Decimal | None, Decimal | None]]
Standings: TypeAlias = Mapping[
    Shares, tuple[Decimal | None, Decimal | None, Decimal | None, Lamp | None]
]


def figures_of(indicator: Indicator, day: date) -> Figures:
    """A value, its target and what is needed each week.

    By the words that the two are kept in, and what is missing in millionths, where that is known.
    All indicators of one kind and direction are alike.
    """
    days = days_left(day) if in_steps(indicator) else 0

    def reckoned(kept: Short) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
        value, target, short = assumed(amount(kept[0]), indicator), amount(kept[1]), kept[2]
        if short is None:
            return value, target, needed_per_week(value, target, day, indicator)
        return value, target, as_share(each_week(short, days)) if short and days else None

    return Remembered(reckoned, KNOWN)


def standings_of(
    lamps: Lamps,
) -> Standings:
    """Completion, pace, gap and lamp, by completion and gap in hundredths of a percent.

    The lamp is the one that is given, else the gap's.
    """

    def reckoned(
        kept: Shares,
    ) -> tuple[Decimal | None, Decimal | None, Decimal | None, Lamp | None]:
        completion, gap, lamp = kept
        shown = Lamp(lamp) if lamp else lamp_of(gap, lamps)
        if completion is None or gap is None:
            return None, None, None, shown
        return as_share(completion), as_share(completion - gap), as_share(gap), shown

    return Remembered(reckoned, 4 * KNOWN)  # there are as many as shares of all paces
