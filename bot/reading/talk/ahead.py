"""What lies ahead, and what has begun: the days that plans and facts name."""

import re
from datetime import date
from itertools import pairwise
from typing import Final

from bot.reading.quantities import Granularity, Stretch
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_DEADLINE: Final = re.compile(
    r"(?:上午|中午|下午|晚上)?(?:\d{1,2}[时点:](?:\d{1,2}分?|半|整)?)?(以|之)?前(?!往|来|去|三|两|二|后|几|期|四|五|六|七|八|九|十|\d)"
)
HALF_A_YEAR: Final = 183


def lies_ahead(clause: Clause, token: Token, today: date) -> bool:
    """Whether a stretch begins in the future or is a deadline (12月底前) of what is not done."""
    stretch = days_of(token)
    ahead = stretch.first is not None and stretch.first > today
    if ahead and (stretch.year_said or stretch.last != stretch.first):
        return True
    behind = clause.text[token.end - clause.start :]
    until = token.words.endswith("前") and not token.words.endswith("目前")
    deadline = until or ("前" in behind and _DEADLINE.match(behind) is not None)
    return deadline and not clause.has(Role.TOTAL)


def days_of(token: Token) -> Stretch:
    """The days that a token of the role of a stretch names."""
    assert token.quantity is not None and token.quantity.stretch is not None
    return token.quantity.stretch


def states_a_fact(clause: Clause, today: date) -> bool:
    """Whether a clause returns from plans to what is: 已, 目前, 实际, 我局, a stretch begun."""
    if clause.has(Role.TOTAL | Role.CURRENT | Role.OWN) or in_the_event(clause):
        return True
    return any(
        not (lies_ahead(clause, token, today) or comes_again_sooner(days_of(token), today))
        for token in clause.of(Role.STRETCH)
        if not _is_all_of_the_year(token, today)
    )


_BY_NOW: Final = re.compile("[本昨今去当前]|上(?![旬半])")
"""How days are called that have surely begun (本周, 上月, 昨天, 今年)."""


def surely_begun(token: Token, today: date) -> bool:
    """Whether days have begun whatever heads them: 周一 and 9月份 under a plan may be its own."""
    days = days_of(token)
    gone = (today - days.last).days
    if days.granularity is Granularity.MONTH and 0 < gone < HALF_A_YEAR:
        return True
    told = days.until or (days.year_said and "年" in token.words)
    return _BY_NOW.match(token.words) is not None or (told and days.last <= today)


def _is_all_of_the_year(token: Token, today: date) -> bool:
    """Whether 全年 is a year that is not over (初步预计,全年GDP增长5%)."""
    return token.words.endswith("全年") and days_of(token).last >= today


def is_over(clause: Clause, today: date) -> bool:
    """Whether a clause names days that are over (10月份,争取专项债资金1.3亿元)."""
    return any(one.last < today for one in _days_before_plans(clause))


def is_just_over(clause: Clause, today: date) -> bool:
    """The same, unless days without a year are as well those to come (四季度争取…, said in May)."""
    return any(
        one.last < today and (one.year_said or (today - one.last).days <= _A_QUARTER)
        for one in _days_before_plans(clause)
    )


_A_QUARTER: Final = 92


def _days_before_plans(clause: Clause) -> list[Stretch]:
    planned = next((t.start for t in clause.of(Role.PLAN)), clause.end)
    return [days_of(t) for t in clause.of(Role.STRETCH) if t.end <= planned]


def only_strove(clause: Clause) -> bool:
    """Whether nothing but 争取 tells of a plan: of days that are over it tells what was got."""
    return {t.words for t in clause.of(Role.PLAN)} == {"争取"} and clause.has(Role.QUANTITY)


_IN_THE_EVENT: Final = ("实际", "结果", "最终", "因故", "只完成", "仅完成", "只签", "仅签")


_A_MONTH: Final = 31


def is_running(clause: Clause, today: date) -> bool:
    """Whether a plan is of days that have begun (今日计划改厕5户)."""
    days = [days_of(t) for t in clause.of(Role.STRETCH)]
    return any(
        one.first is not None and one.first <= today and (one.last - one.first).days <= _A_MONTH
        for one in days
        if not comes_again_sooner(one, today)
    )


def is_done_of_it(clause: Clause) -> bool:
    """Whether a clause tells no more than so many done (…,完成3户)."""
    return any(
        one.role == Role.DONE and other.role == Role.QUANTITY and one.end == other.start
        for one, other in pairwise(clause.tokens)
    )


def in_the_event(clause: Clause) -> bool:
    """Whether a clause sets what came of it against a plan (计划签约3个,实际签约2个)."""
    told = clause.has(Role.QUANTITY) or (":" in clause.ends and bool(clause.tokens))
    opens = clause.text.lstrip().startswith(_IN_THE_EVENT) and told
    return opens and clause.tokens[0].role != Role.INDICATOR


def comes_again_sooner(stretch: Stretch, today: date) -> bool:
    """Whether of a month without a year the next is nearer than the last (计划:11月再收储…)."""
    gone = (today - stretch.last).days
    return not stretch.year_said and stretch.first is not None and gone > HALF_A_YEAR


_DATED: Final = Role.STRETCH | Role.LABEL
_VALUED: Final = Role.QUANTITY | Role.IS_ZERO
_MOVED: Final = re.compile(
    "(?:改|挪|推迟|提前|延期|顺延)(?:到|至|在)(?:[下本这]?(?:周|星期|礼拜)|[明后今]天|\\d{1,2}[月号日点:]|[上下]午|晚上)"
)
"""What is to take place at another time (会议改到周四下午)."""


def is_put_off(clause: Clause) -> bool:
    """Whether something is to take place at another time (会议改到周四下午3点)."""
    dated = clause.roles & _DATED and not clause.roles & _VALUED
    return bool(dated) and _MOVED.search(clause.text) is not None


_WAITING: Final = re.compile(
    "等(?!了)[^,\\d]{1,8}(?:了|[以之]?后|完|好)(?:再?(?:报|说|发|填|上报))?$"
)
"""What has to come about before something is done (等雨停了,安全检查6家)."""


def waits(clause: Clause) -> bool:
    """Whether a clause only tells what has to come about first."""
    return clause.text.startswith("等") and _WAITING.match(clause.text) is not None
