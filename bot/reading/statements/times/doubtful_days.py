"""Figures whose days leave in doubt what they have brought: more, a total, or what is to come."""

import re
from typing import Final

from bot.domain.catalogue import Indicator, Kind
from bot.domain.reading import IndicatorUpdate, Measure, Op
from bot.reading.context import Context
from bot.reading.quantities.calendar.days import week_of
from bot.reading.statements.segments import Segment
from bot.reading.statements.times.other_days import is_of_old
from bot.reading.statements.times.taking_in import ways_with_earlier
from bot.reading.text.dated_behind import OF_A_DAY
from bot.reading.text.hints import WITH_EARLIER
from bot.reading.words import Role

_ACTUAL: Final = Measure.ACTUAL
_SET: Final = Op.SET
_WINDOW: Final = Op.WINDOW
_LEVEL: Final = Kind.LEVEL


def doubtful(
    context: Context, segment: Segment, update: IndicatorUpdate, indicator: Indicator
) -> tuple[IndicatorUpdate, ...]:
    """What a figure may be by the words for its days; nothing where they leave no doubt."""
    if context.hints & WITH_EARLIER and (ways := ways_with_earlier(context, segment, update)):
        return ways
    if update.op is _WINDOW:
        if update.as_of == context.today and _may_be_to_come(context, segment):
            return (update,)
        week = _week_in_all(context, segment, update)
        return () if week is None else (update, week)
    if update.op is not _SET or update.measure is not _ACTUAL or is_levelled(indicator):
        return ()
    if _are_left_over(segment):
        return update._replace(op=Op.ADD), update
    if indicator.kind is Kind.COUNT and _is_besides(context, segment):
        return update._replace(op=Op.ADD), update
    if _is_of_a_day_or_in_all(segment):
        return update._replace(op=_WINDOW, since=update.as_of), update
    return ()


def is_levelled(indicator: Indicator) -> bool:
    """Whether what is told of days is how it stood then, and nothing that adds up."""
    return indicator.kind is _LEVEL or indicator.kind.percent


_DONE: Final = Role.TOTAL | Role.DONE | Role.HAPPENED
_AGAIN: Final = re.compile("\\d{1,2}月份?再(?!次|度|添|获|获得|传)")


def _may_be_to_come(context: Context, segment: Segment) -> bool:
    """Whether 再 behind the month that runs may tell what is still to be done in it.

    10月份改厕58户,11月份再改22户: 又 would tell that it is done.
    """
    text = segment.clause.text
    if "再" not in text or not context.updates or segment.roles & _DONE:
        return False
    return _AGAIN.search(text[: segment.value.start - segment.clause.start]) is not None


_SPOKEN: Final = ("今天", "今日")


def _is_of_a_day_or_in_all(segment: Segment) -> bool:
    """Whether 今天的 behind a figure may tell what the day has brought, or the total by then."""
    told = [t for t in segment.clause.of(Role.STRETCH) if t.end <= segment.value.start]
    return bool(told) and told[-1].rule == OF_A_DAY and told[-1].words in _SPOKEN


def _are_left_over(segment: Segment) -> bool:
    """Whether things of earlier days were dealt with, which may be so many more.

    整改上周遗留隐患3处 is none of last week's, and may be the total.
    """
    clause = segment.clause
    told = (is_of_old(clause, t) for t in clause.of(Role.STRETCH) if t.end <= segment.value.start)
    return clause.roles & Role.STRETCH != 0 and any(told)


_BESIDES: Final = re.compile("(?:另外?有?|此外有?|除此之外)(?![:,]|一方面)[^,。;]{0,8}")
_TOLD: Final = Role.TOTAL | Role.CURRENT | Role.REACHED | Role.ADDED | Role.STRETCH


def _is_besides(context: Context, segment: Segment) -> bool:
    """Whether the first figure of a message is told to stand beside others (另自愿改厕5户)."""
    text = segment.clause.text.lstrip()
    if context.updates or text[:1] not in "另此除" or segment.roles & _TOLD or not segment.names:
        return False
    begin = segment.clause.start
    lead = segment.clause.text[: segment.names[-1].start - begin].lstrip()
    return _BESIDES.fullmatch(lead) is not None


_ONE_IN_ALL: Final = re.compile(r"(?:周|星期|礼拜)一(?:合计|总计)")


def _week_in_all(
    context: Context, segment: Segment, update: IndicatorUpdate
) -> IndicatorUpdate | None:
    """The figure over the whole week, where 一合计 may stand for 一共 (本周一合计走访12家)."""
    if update.op is not _WINDOW:
        return None
    clause, value = segment.clause, segment.value
    said = clause.text[segment.start - clause.start : value.start - clause.start]
    if _ONE_IN_ALL.search(said) is None:
        return None
    last = min(week_of(update.as_of)[1], context.today)
    return update._replace(as_of=last) if last > update.as_of else None
