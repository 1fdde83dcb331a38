"""What is invested in a project that was just told of, which is no figure of the whole area."""

import re
from decimal import Decimal
from typing import Final

from bot.domain.catalogue import Bare, Indicator, Kind
from bot.domain.reading import Measure
from bot.reading.context import Context
from bot.reading.context.passed import Investment
from bot.reading.meaning.uoms import size
from bot.reading.quantities import Granularity, Quantity, QuantityKind
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_AMOUNT: Final = Kind.AMOUNT
_IN_ALL: Final = "总投资"
_APART: Final = Role.UNIT | Role.OWN
_SO_FAR: Final = Role.STRETCH | Role.TOTAL | Role.CURRENT
"""What tells that an investment is that of the whole area, beside projects that were counted."""


def take_investment(context: Context, segment: Segment) -> None:
    """Keep in mind a 总投资 of projects (恒力项目总投资3亿元), which is in no name (签约总投资)."""
    clause, quantity = segment.clause, segment.value.quantity
    if _IN_ALL not in clause.text or quantity is None:
        return
    said = clause.text[segment.start - clause.start : segment.value.start - clause.start]
    amount = _yuan(quantity)
    if amount is None or _IN_ALL not in said or segment.led_by(_APART):
        return
    if any(_IN_ALL in t.words for t in segment.before if t.role == Role.INDICATOR):
        return
    counted = (context.spoken.valued and not context.spoken.void) or bool(context.passed.counted)
    context.passed.invested = Investment(clause.sentence, amount, counted)


def belongs_to_a_project(context: Context, segment: Segment) -> bool:
    """Whether an investment is a part of that in a project (总投资3亿元,固定资产投资2亿元).

    It is of one that was called by its name, or 其中 leads to it.
    """
    told = _told_before(context, segment)
    if told is None or not _is_an_investment(context, segment):
        return False
    return not told.counted or segment.led_by(Role.PART) or context.parts.led


_SPENT: Final = re.compile(
    "[ (]*(?:(?:截至)?目前|现|均|已经?|累计|实际|共)*"
    "(?:(?:完成|到位|投入|拨付)了?(?:投资|资金)?|(?:投资|资金)(?:已经?)?(?:完成|到位)?)(?:了|约|达)*"
)


def is_spent_of_it(context: Context, segment: Segment) -> bool:
    """Whether money has been spent of what projects just counted are to cost in all.

    签约2个,总投资3亿元,已完成投资1亿元: the sum of the contracts is no goal of it.
    """
    told, quantity, clause = context.passed.invested, segment.value.quantity, segment.clause
    if told is None or not told.counted or quantity is None:
        return False
    last, amount = context.updates[-1] if context.updates else None, _yuan(quantity)
    if last is None or last.measure is not Measure.ACTUAL or _IN_ALL not in last.indicator:
        return False
    if not 0 <= clause.sentence - told.sentence <= 1 or amount is None or amount > told.amount:
        return False
    begin, end = segment.start - clause.start, segment.value.start - clause.start
    return _SPENT.fullmatch(clause.text, begin, end) is not None


def may_be_of_projects(context: Context, segment: Segment, indicator: Indicator) -> bool:
    """Whether nobody knows if an investment is that of the projects just counted."""
    named = indicator.kind is _AMOUNT and _is_an_investment(context, segment)
    if not named or segment.led_by(_SO_FAR):
        return False
    if _told_before(context, segment) is not None:
        return True
    return indicator.bare is Bare.SET and _right_behind_a_deal(context, segment)


def _right_behind_a_deal(context: Context, segment: Segment) -> bool:
    """Whether a bare investment follows projects that were signed (签约1个,固定资产投资2亿元).

    Beside several, months (1-10月签约5个,固投20亿元) or its growth tell that it is the area's.
    """
    last = context.updates[-1] if context.updates else None
    if last is None or segment.clause.begins != "," or segment.before != segment.names:
        return False
    if last.value > 1 and _is_of_the_area(context, segment):
        return False
    forms = context.vocabulary.said.get(last.indicator, ())
    return context.spoken.names == (last.indicator,) and _DEAL in forms


_DEAL: Final = "签约"
_GREW: Final = re.compile(" ?[,(] ?(?:同比|较上年|比上年)?(?:增长|增速|下降)")
_DAYS: Final = (Granularity.DAY, Granularity.DAYS, Granularity.WEEK)


def _is_of_the_area(context: Context, segment: Segment) -> bool:
    """Whether an investment stands under months, or tells how it grew, as no deal's does."""
    stretch = context.times.stretch
    if stretch is not None and stretch.granularity not in _DAYS:
        return True
    return _GREW.match(context.normal.text, segment.value.end) is not None


def _is_an_investment(context: Context, segment: Segment) -> bool:
    """Whether a value is named an investment by itself (固投, 固定资产投资)."""
    named = [t for t in segment.before if t.role == Role.INDICATOR]
    if not named or "投" not in named[-1].words or _IN_ALL in named[-1].words:
        return False
    return context.vocabulary.indicator(named[-1].names[0]).kind is _AMOUNT


def _told_before(context: Context, segment: Segment) -> Investment | None:
    """The investment in projects, told before in its part of the sentence, that holds a value."""
    told, quantity, clause = context.passed.invested, segment.value.quantity, segment.clause
    if told is None or quantity is None:
        return None
    if clause.begins.strip() == ";" or told.sentence != clause.sentence:
        context.passed.invested = None
        return None
    amount = _yuan(quantity)
    less = amount is not None and amount <= told.amount
    return told if less and not segment.led_by(_APART) else None


def _yuan(quantity: Quantity) -> Decimal | None:
    """How many yuan a quantity is, or may be where it has a scale alone (2亿)."""
    if quantity.kind is QuantityKind.MONEY:
        money = size(quantity)
        return money[1] if money is not None and money[0] == "yuan" else None
    return quantity.value if quantity.unit_text in ("亿", "万") else None
