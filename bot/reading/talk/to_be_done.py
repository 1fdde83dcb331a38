"""What is to be finished on days to come, which is all that is told of it (38.6公里,12月完工)."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities import QuantityKind
from bot.reading.talk.ahead import comes_again_sooner, days_of
from bot.reading.talk.own_acts import STAGES, is_its_own_act_later
from bot.reading.text.dated_behind import DONE_THEN
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_BUILT: Final = (
    "完工|竣工|通车|建成|建好|修通|投用|投入使用|交付(?:使用)?|建成(?:通车|投用|投入使用|使用)"
)
_FINISHED: Final = f"(?P<done>完成|改完|做完|换完|(?P<built>{_BUILT}))"
_HOW: Final = "(?:之?前)?(?:就|才|都)?(?:能|可|再)?(?:全部|全面|基本)?"
_THEN: Final = re.compile(
    "(?:下个?月|下周|下季度|下半年|明[年天日]|后天|年底|年末|月底|\\d{1,2}月份?(?:\\d{1,2}[日号])?)"
    f"(?:[上中下]旬|[底初末中])?{_HOW}{_FINISHED}"
)
_BEHIND: Final = re.compile(f"份?{_HOW}{_FINISHED}")
_TOLD_DONE: Final = Role.DONE | Role.TOTAL | Role.CURRENT | Role.ADDED | Role.REACHED


def finished_by_then(clause: Clause, token: Token, today: date) -> bool:
    """Whether a day or a month to come, without a year, is that on which a thing is finished.

    Nothing else is told by its clause, or no more than how many there are, right before the days
    (农村公路38.6公里12月完工); whatever was done in the last such month has its number behind.
    """
    if clause.has(Role.REMAINING):
        return False  # 剩余20户10月完成: so many are left
    days = days_of(token)
    ahead = comes_again_sooner(days, today) or (days.first is not None and days.first > today)
    if not ahead or token.rule == DONE_THEN:
        return ahead
    behind_them = any(t.end == token.start for t in clause.of(Role.QUANTITY))
    if clause.has(Role.TOTAL | Role.CURRENT) or (token.start > clause.start and not behind_them):
        return False
    return _BEHIND.fullmatch(clause.text.rstrip(), token.end - clause.start) is not None


def is_to_be_done(clause: Clause, after: Clause, today: date) -> bool:
    """Whether days to come are all that is told of the figure before (改厕22户,下月完成).

    Projects that are to be built were signed or begun all the same (开工3个,下月竣工), a share is
    how far one is (学校85%,12月完工), and what was told of days that have begun, but of no year, is
    done.
    """
    if not clause.has(Role.INDICATOR) or clause.has(_TOLD_DONE | Role.REMAINING | Role.TARGET):
        return False
    if _is_of_days_begun(clause, today) or any(
        _is_a_share(token) for token in clause.of(Role.QUANTITY)
    ):
        return False
    found = _THEN.fullmatch(after.text.strip())
    if found is None:
        return is_its_own_act_later(clause, after.start, after.text.strip())
    return not (found["built"] and any(word in clause.text for word in STAGES))


def _is_of_days_begun(clause: Clause, today: date) -> bool:
    for days in map(days_of, clause.of(Role.STRETCH)):
        begun = days.first is not None and days.first <= today
        of_a_year = days.first is not None and (days.first.month, days.first.day) == (1, 1)
        if days.last < today or (begun and not of_a_year):
            return True
    return False


def _is_a_share(token: Token) -> bool:
    return token.quantity is not None and token.quantity.kind is QuantityKind.PERCENT
