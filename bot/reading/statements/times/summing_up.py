"""共 and its like behind several figures: the sum of them, and no figure of the last."""

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from bot.domain.reading import IndicatorUpdate, Measure, Op
from bot.reading.context import Context
from bot.reading.meaning.uoms import converted
from bot.reading.names.naming import Named
from bot.reading.statements.segments import Segment
from bot.reading.statements.times.taking_in import sums_with_earlier
from bot.reading.statements.times.totals import LONGEST
from bot.reading.words import SUMS, Role

_OTHERWISE: Final = Role.STRETCH | Role.CURRENT | Role.UNIT | Role.OWN | Role.REACHED | Role.PART


def summed_up(
    context: Context, segment: Segment, named: Named | None, names: tuple[str, ...]
) -> tuple[str, ...]:
    """The names that a value is of; none where 共 or 合计 only sums up the figures before it.

    周一改厕5户,周二8户,共13户; 签约2个、开工1个,合计3个. Behind several things whose sum it is not,
    it may be of each.
    """
    quantity = segment.value.quantity
    if not segment.roles & Role.TOTAL or not _says_a_sum(segment):
        return names
    if quantity is None or len(names) != 1:
        return names
    value = converted(quantity, context.vocabulary.indicator(names[0]))
    if value is None:
        return names
    parts = _several_before(context) if named is not None and named.carried else []
    sums = {_sum_of_stretches(context, names[0]), *(_sum(p) for p in parts)}
    adds_up = value in sums or sums_with_earlier(context, names[0], segment, value)
    if adds_up or _makes_one_of(context, segment, names[0], value):
        context.step("sum", segment.start, segment.value.end)
        context.times.summed_up = segment.clause.start
        return ()
    of_all = bool(parts) and not _of_the_last(parts[0])
    known = [u.indicator for u in (parts[0] if of_all else [])]
    told = tuple(dict.fromkeys(one for one in known if one in context.vocabulary.indicators))
    return told or names


def _makes_one_of(context: Context, segment: Segment, name: str, value: Decimal) -> bool:
    """Put the sum in the place of its parts over the same days (上午2家,下午3家,共5家).

    Parts over no days are so many more, and so is their sum (局长招商1次、副局长招商2次,共3次).
    """
    parts: list[IndicatorUpdate] = []
    for one in reversed(context.in_sentence()[-LONGEST:]):
        same = one[:3] == (context.whom.name, name, Measure.ACTUAL)
        same = same and one.op is not Op.CORRECT
        if not same or (parts and _days(one) != _days(parts[0])):
            break
        parts.append(one)
    if len(parts) < 2 or _sum(parts) != value:
        return False
    if parts[0].op is Op.ADD and _comes_on_top(context, segment):
        return False
    del context.updates[-len(parts) :]
    span = context.normal.span(segment.value.start, segment.value.end)
    stated = context.request.text[span[0] : span[1]]
    context.updates.append(parts[0]._replace(value=value, stated=stated, span=span))
    return True


_ON_TOP: Final = re.compile("又|再|上次|之前|此前|原有|原来|加上")
_BEFORE: Final = 40


def _comes_on_top(context: Context, segment: Segment) -> bool:
    """Whether one part was there before the other: their sum is the total (…,又签约1个,共6个)."""
    begin = max(0, segment.start - _BEFORE)
    return _ON_TOP.search(context.normal.text, begin, segment.start) is not None


def _days(update: IndicatorUpdate) -> tuple[object, ...]:
    return update.op, update.since, update.as_of


def _sum(parts: Sequence[IndicatorUpdate]) -> Decimal:
    return sum((part.value for part in parts), Decimal(0))


def _of_the_last(parts: Sequence[IndicatorUpdate]) -> bool:
    """Whether the last figure alone was over a stretch (走访3家,签约本周1个,共5个)."""
    last = parts[-1]
    return last.op is Op.WINDOW and any((u.op, u.since) != (last.op, last.since) for u in parts)


def _says_a_sum(segment: Segment) -> bool:
    """Whether a value is led up to by 共, 合计 or the like, and by no day or unit of its own."""
    sums = any(token.words in SUMS for token in segment.before)
    return sums and not segment.led_by(_OTHERWISE)


def _sum_of_stretches(context: Context, name: str) -> Decimal | None:
    """The sum of the last figures of one thing over stretches that have no day in common."""
    parts: list[IndicatorUpdate] = []
    for update in reversed(context.updates[-LONGEST:]):
        if update[:3] != (context.whom.name, name, Measure.ACTUAL) or update.op is not Op.WINDOW:
            break
        parts.append(update)
    apart = len(parts) > 1 and _no_day_in_common(parts)
    return _sum(parts) if apart else None


def _no_day_in_common(parts: Sequence[IndicatorUpdate]) -> bool:
    spans = sorted((u.since or u.as_of, u.as_of) for u in parts)
    return all(one[1] < other[0] for one, other in pairwise(spans))


def _several_before(context: Context) -> list[list[IndicatorUpdate]]:
    """The figures of several things since the last semicolon, and since the sentence began."""
    unit = context.whom.name
    since = (
        context.updates[start:][-LONGEST:] for start in (context.given.told, context.sentence.begun)
    )
    told = [[u for u in updates if u.measure is Measure.ACTUAL] for updates in since]
    return [
        parts
        for parts in told
        if len({u.indicator for u in parts}) > 1 and all(u.unit == unit for u in parts)
    ]
