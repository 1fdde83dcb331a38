"""The days of a late report: told by its heading, and meant by 本周 and 今日 under it."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.quantities import Stretch
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_REPORTS: Final = re.compile("[日周旬月季简快]报|总结|小结|汇报|通报|进展|情况")


_PERIODICAL: Final = re.compile("[日周旬月季]报")


def tells_its_period(context: Context, clause: Clause, valued: bool) -> bool:
    """Whether a clause without a value heads a report of its stretch (周报(10.2-10.8)).

    It may name what it tells of where it calls itself a report (改厕9月月报:).
    """
    if valued:
        return False
    heads = ":" in clause.ends or "\n" in clause.ends
    if clause.has(Role.INDICATOR):
        return heads and _PERIODICAL.search(clause.text) is not None
    before = context.normal.text[max(0, clause.start - 8) : clause.start]
    if _REPORTS.search(before + clause.text) is None:
        return False
    return heads or clause.inside > 0 or _is_a_title(_undated(clause))


_TITLE: Final = re.compile(
    "(?:[日周旬月季简快]报|总结|小结|汇报|通报|进展|情况)(?:如下|报告|表|汇总|总结|[\\s\\d(){}【】《》*#])*$"
)
_DOINGS: Final = re.compile(
    "去(?!产能|库存|杠杆)|[向给被了没未是听写忙]|不(?!动产|良)|看(?!守)|参加|出席|准备"
)


def _is_a_title(text: str) -> bool:
    """Whether words name a report and no more (10月工作情况, but no 上周进展不大 or 昨天去汇报)."""
    return _TITLE.search(text) is not None and _DOINGS.search(text) is None


def _undated(clause: Clause) -> str:
    """The text of a clause without its days and units."""
    text, place = "", clause.start
    for token in clause.of(Role.STRETCH | Role.UNIT | Role.OWN | Role.GROUP | Role.LABEL):
        text += clause.text[place - clause.start : max(place, token.start) - clause.start]
        place = max(place, token.end)
    return text + clause.text[place - clause.start :]


def of_the_report(context: Context, stretch: Stretch | None) -> Stretch | None:
    """本周 and 今日 in a report that is late are the week and the day of its heading."""
    period = context.times.period
    if stretch is None or period is None or stretch.first is None or period.first is None:
        return stretch
    running = stretch.first <= context.today <= stretch.last and not stretch.to_now
    late = period.last < stretch.first and stretch.year_said
    alike = abs((stretch.last - stretch.first).days - (period.last - period.first).days) <= 3
    return period if running and late and alike else stretch
