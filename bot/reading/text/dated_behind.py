"""Days told behind all figures of a message are those of all of them (…,以上数据截至11月7日)."""

import re
from typing import Final

from bot.reading.quantities import Granularity, Stretch
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_LEAD: Final = re.compile(
    r" ?(?:(?:备?注)?:)? ?(?:以上|上述|上面|这些|这个?)?(?:数据|数字|数|情况|进展)?"
    r"(?:都|均|全部?)?(?:是|为|系)? ?| ?我?(?:们)?(?:指|说)的?(?:就)?是? ?"
)
_TAIL: Final = re.compile(
    r" ?份?(?:的(?:数据|数字|数|情况|进展|成绩)?|数据|数字|情况)(?:哈|啊|哦)? ?"
)
_DONE_THEN: Final = re.compile(
    " ?份?(?:刚刚?|才|新|里|内)*(?:改|签|完成|做|走访|办|换|建|弄|干|检查|整改)(?:完|好|成)?了?的?"
)
"""What was done in such days (都是这周签的), which is what they have brought."""
_MEANT: Final = re.compile(" ?我?(?:们)?(?:指|说)的?(?:就)?是? ?")
"""What leads to the days that a figure is meant of (指的是本周)."""
_UP_TO: Final = re.compile(
    r" ?(?:以上|上述)?(?:(?:数据|统计|填报)?(?:截[止至]?(?:日期|时间)|时间截[止至])|统计(?=[至到]))"
    r"(?:为|是|到|至)?:? ?"
)
_WHEN: Final = re.compile(" ?(?:以上|上述)?(?:数据|统计|填报)?(?:时间|日期)?:? ?")
_UNTOLD: Final = Role.QUANTITY | Role.INDICATOR | Role.UNIT | Role.PLAN | Role.COMPARISON


def date_all_before(clauses: list[Clause]) -> None:
    """Put days alone at the end of a message that names no other days at its head.

    They are 截至 and its day, or a longer stretch of which all is said to be (以上为10月份数据,
    …,上周的).
    """
    told = [clause for clause in clauses if clause.tokens]
    if len(told) < 2 or not told[-1].roles & Role.STRETCH:
        return
    last = told[-1]
    if any(clause.roles & Role.STRETCH for clause in told[:-1]):
        return
    days = _days_told(last, clauses)
    if days is not None and any(clause.roles & Role.QUANTITY for clause in told[:-1]):
        first = told[0]
        first.hold([days.moved(first.start, first.start), *first.tokens])
        last.hold([])


def days_of_the_data(clause: Clause) -> Token | None:
    """The stretch of which a clause says that all is, and nothing else (上周的, 10月数据)."""
    days = clause.of(Role.STRETCH)
    if len(days) != 1 or clause.roles & _UNTOLD:
        return None
    begin, end = days[0].start - clause.start, days[0].end - clause.start
    lead = _LEAD.fullmatch(clause.text, 0, begin)
    if lead is not None and _DONE_THEN.fullmatch(clause.text, end):
        told = clause.text.endswith(("的", "了"))
        return days[0] if told else days[0].playing(Role.STRETCH, DONE_THEN)
    if lead is None or not (_TAIL.fullmatch(clause.text, end) or _is_meant(clause, begin, end)):
        return None
    return days[0].playing(Role.STRETCH, OF_A_DAY) if _is_a_day(days[0]) else days[0]


def _is_meant(clause: Clause, begin: int, end: int) -> bool:
    """Whether a clause tells no more than which days are meant (指的是本周)."""
    return (
        begin > 0
        and end == len(clause.text)
        and _MEANT.fullmatch(clause.text, 0, begin) is not None
    )


DONE_THEN: Final = "data_done_then"
"""The rule of days behind a figure in which it was done, or will be (12月完成)."""
OF_A_DAY: Final = "data_of_a_day"
"""The rule of a day of which the data are (11月7日数据): a total is as of that day."""


def _is_a_day(token: Token) -> bool:
    stretch = token.quantity.stretch if token.quantity is not None else None
    return stretch is not None and stretch.granularity is Granularity.DAY


def _days_told(clause: Clause, clauses: list[Clause]) -> Token | None:
    """The days that a clause tells of all before it: 截至 a day, or a stretch that all is of."""
    days = clause.of(Role.STRETCH)
    if len(days) != 1 or clause.roles & _UNTOLD:
        return None
    if _goes_up_to_a_day(days[0]) and _says_no_more(clause):
        return days[0]
    lead = clause.text[: days[0].start - clause.start]
    place = clauses.index(clause)
    if not lead.strip() and place and ":" in clauses[place - 1].ends:
        lead = clauses[place - 1].text + ":"
    up_to = _WHEN if _goes_up_to_a_day(days[0]) else _UP_TO
    if up_to.fullmatch(lead) and not _words_behind(clause, days[0]):
        return _up_to(days[0])
    named = any(one.roles & Role.INDICATOR for one in clauses)
    valued = sum(one.roles & Role.QUANTITY != 0 for one in clauses)
    if not named or (_is_a_day(days[0]) and valued > 1):
        return None
    if clauses[place - 1].roles & Role.REMAINING:
        return None  # 剩余20户,11月底前改完: when what is left will be done
    return days_of_the_data(clause)


def _words_behind(clause: Clause, days: Token) -> str:
    """What stands behind days but for an hour."""
    hours = [t.end for t in clause.of(Role.LABEL) if t.start >= days.end]
    return clause.text[max([days.end, *hours]) - clause.start :].strip(" )")


def _up_to(days: Token) -> Token:
    """Days as those up to which is counted."""
    quantity = days.quantity
    if quantity is None or quantity.stretch is None:
        return days
    last, how = quantity.stretch.last, quantity.stretch.granularity
    until = Stretch(None, last, how, quantity.stretch.year_said, until=True)
    return days.valued(quantity.but(stretch=until))


def _says_no_more(clause: Clause) -> bool:
    """Whether nothing but known words that tell the days stands in a clause."""
    if any(not t.role & _TELLING_SO for t in clause.tokens):
        return False
    covered = sum(t.end - t.start for t in clause.tokens)
    return covered >= len(clause.text.strip())


_TELLING_SO: Final = Role.STRETCH | Role.REFERENCE | Role.FILLER | Role.LABEL
"""What may stand in the clause: the days, 数据 and 以上, the hour."""


def _goes_up_to_a_day(token: Token) -> bool:
    stretch = token.quantity.stretch if token.quantity is not None else None
    return stretch is not None and stretch.until
