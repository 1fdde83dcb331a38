"""Goals of a week, a month or a quarter, which are none of the year (本月任务5个,已签约3个)."""

import re
from typing import Final

from bot.domain.reading import Op
from bot.reading.context import Context
from bot.reading.meaning.sums_of_goals import is_a_sum
from bot.reading.meaning.uoms import converted
from bot.reading.quantities import QuantityKind, Stretch
from bot.reading.statements.segments import Segment
from bot.reading.words import SUMS, Role

_OF_THE_YEAR: Final = re.compile("年度|全年|今年|年初|年任务|年目标|20\\d\\d年")
_BY_NAME: Final = re.compile("(?:月度|周|季度|当月|当周|当日|当季|旬)(?:目标|任务|计划)")
_LONGEST: Final = 92
"""A goal of no longer stretch, in days, is one of a quarter at most."""
GOAL: Final = Role.TARGET | Role.COMPLETION
"""A value that none of these leads up to is no goal."""
_DONE: Final = Role.DONE | Role.TOTAL | Role.CURRENT


def aims_shortly(context: Context, segment: Segment) -> bool:
    """Whether a value is a goal of a shorter stretch than the year, or the share of such a one.

    The stretch is named before it, in its clause or sentence; what is done of the goal is of the
    same days (`of_the_goal`).
    """
    goals = context.goals
    if not segment.led_by(GOAL) or _OF_THE_YEAR.search(segment.clause.text):
        return False
    if _BY_NAME.search(segment.clause.text):
        return True
    quantity = segment.value.quantity
    if quantity is not None and quantity.kind is QuantityKind.PERCENT:
        return goals.stretch is not None and goals.told == segment.clause.sentence
    if not segment.led_by(Role.TARGET) or segment.value.role != Role.QUANTITY:
        return False
    stretch = _days_of(context, segment)
    if stretch is None or _is_beyond_the_total(context, segment):
        return False
    goals.stretch, goals.told = stretch, segment.clause.sentence
    return True


_GROWING: Final = Role.GROWTH | Role.FALL
_OF_ITS_OWN: Final = _DONE | Role.REACHED | Role.STRETCH | Role.INDICATOR


def grows_with_a_short_goal(context: Context, segment: Segment) -> bool:
    """Whether a value is the growth that such a goal stands for (本月固投目标20亿元,增长12%).

    Or the investment in the projects aimed at (本月签约目标6个,总投资30亿元).
    """
    if (
        context.spoken.valued
        or context.goals.stretch is None
        or context.goals.told != segment.clause.sentence
    ):
        return False
    if segment.led_by(_GROWING):
        return not segment.led_by(_OF_ITS_OWN)
    return is_a_sum(segment)


def of_the_goal(context: Context, segment: Segment) -> Stretch | None:
    """The days of the goal just told, where a value is what was done of it (…,已完成25户)."""
    goals = context.goals
    if goals.stretch is None or goals.told != segment.clause.sentence:
        return None
    told = [t.words for t in segment.before if t.role == Role.TOTAL]
    to_date = any(words in SUMS or words.startswith("累计") for words in told)
    return goals.stretch if segment.led_by(_DONE) and not to_date else None


def _is_beyond_the_total(context: Context, segment: Segment) -> bool:
    """Whether a goal follows the total that it is the goal of (本月210人,累计2350人,任务3000人)."""
    given, quantity = context.in_sentence()[-1:], segment.value.quantity
    if not given or given[0].op is not Op.SET or quantity is None or quantity.value is None:
        return False
    indicator = context.vocabulary.indicators.get(given[0].indicator)
    value = converted(quantity, indicator) if indicator is not None else None
    return value is not None and value >= given[0].value and not segment.led_by(Role.STRETCH)


def _days_of(context: Context, segment: Segment) -> Stretch | None:
    """The short stretch that is named before a goal."""
    tokens = [t for t in segment.clause.of(Role.STRETCH) if t.end <= segment.value.start]
    own = tokens[-1].quantity.stretch if tokens and tokens[-1].quantity is not None else None
    held = context.times.stretch if context.times.told == segment.clause.sentence else None
    stretch = own or held
    if stretch is None or stretch.first is None or stretch.to_date:
        return None
    return stretch if (stretch.last - stretch.first).days <= _LONGEST else None
