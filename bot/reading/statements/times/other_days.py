"""Days that are those of a plan, of a former value, or of what a figure counts: none of its own."""

import re
from datetime import date
from typing import Final

from bot.domain.catalogue import Bare
from bot.reading.context import Context
from bot.reading.quantities import Granularity, Stretch
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.talk.ahead import comes_again_sooner
from bot.reading.text.dated_behind import OF_A_DAY
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role


def of_a_plan(clause: Clause, stretch: Token) -> bool:
    """Whether a stretch tells when is to come what is planned (签约2个将于12月开工)."""
    return any(t.end <= stretch.start for t in clause.of(Role.PLAN))


_HOW_IT_WAS: Final = re.compile(
    "(?:有点|有些|比较|特别|真[的忙顺累]|太[忙累少慢]|挺|还算|还行|不算)"
)


def says_how_it_was(clause: Clause, stretch: Token) -> bool:
    """Whether days behind a total only tell how they were (累计走访812家这周有点少)."""
    behind = any(t.end <= stretch.start for t in clause.of(Role.QUANTITY))
    if not behind or not clause.has(Role.TOTAL):
        return False
    return _HOW_IT_WAS.match(clause.text, stretch.end - clause.start) is not None


def dates_no_figure(clause: Clause, stretch: Token) -> bool:
    """Whether a stretch is of a plan, or of how the days were, and of no figure."""
    return of_a_plan(clause, stretch) or says_how_it_was(clause, stretch)


def has_begun(told: list[Token], stretch: Stretch | None, today: date) -> bool:
    """Whether a plan is of days that have begun, so that 已 tells what is done then (本周计划…).

    The end of the year is when something is to come about, and not when it is done.
    """
    if stretch is None or stretch.first is None or stretch.to_date:
        return False
    if comes_again_sooner(stretch, today) or told[0].words.endswith(("年底", "年末", "前")):
        return False  # 计划12月签约3个, said in November; 确保11月底前…
    short = (stretch.last - stretch.first).days <= _A_QUARTER
    return short and stretch.first <= today


_A_QUARTER: Final = 92


def tells_of_another(clause: Clause, stretch: Token) -> bool:
    """Whether a stretch tells of a former value, or which things a figure counts."""
    return of_what_was(clause, stretch) or tells_which(clause, stretch)


def of_what_was(clause: Clause, stretch: Token) -> bool:
    """Whether a stretch tells of the value moved from (由上年的95.8%提高到97.1%)."""
    return any(t.end == stretch.start for t in clause.of(Role.FROM))


_WHICH: Final = re.compile("[\u4e00-\u9fff]{1,4}?的")


def tells_which(clause: Clause, stretch: Token) -> bool:
    """Whether a year tells which things something befell (去年签约的项目已开工40个).

    So does its beginning before a verb and 的 (年初定的改厕100户), and any days from which things
    were left over (整改上月遗留隐患3处).
    """
    if is_of_old(clause, stretch):
        return True
    if stretch.words.endswith("年初"):
        return _WHICH.match(clause.text, stretch.end - clause.start) is not None
    when = stretch.quantity.stretch if stretch.quantity is not None else None
    if when is None or when.granularity is not Granularity.YEAR:
        return False
    behind = [t for t in clause.tokens if t.start >= stretch.end]
    named = [t for t in behind if t.role & (Role.INDICATOR | Role.QUANTITY)][:2]
    if [t.role for t in named] != [Role.INDICATOR, Role.INDICATOR]:
        return False
    first = named[0]
    return first.start == stretch.end and clause.text.startswith("的", first.end - clause.start)


_LEFT_OVER: Final = re.compile("(?:所|的)?(?:遗留|结转|留存|未整改|未解决|没改)")
_LEFT_BEGINS: Final = kind_of("所的遗结留未没")
_FOUND_THEN: Final = re.compile(
    "(?:所|检查|排查|巡查|暗访)?(?:发现|反馈|交办|查出|排查|收集|梳理)(?:出|到)?的?"
)
_FOUND_BEGINS: Final = kind_of("所检排巡暗发反交查收梳")
_DEALING: Final = ("整改", "解决", "办结", "协调")


def is_of_old(clause: Clause, days: Token) -> bool:
    """Whether things dealt with are told to be left over, or found, of earlier days.

    整改上周发现的隐患3处 tells which hazards, and not when they were put right.
    """
    text, place = clause.text, days.end - clause.start
    if is_at(text, place, _LEFT_BEGINS) and _LEFT_OVER.match(text, place) is not None:
        return True
    if not is_at(text, place, _FOUND_BEGINS) or _FOUND_THEN.match(text, place) is None:
        return False
    before = text[: days.start - clause.start]
    return any(act in before for act in _DEALING)


def of_a_former_value(clause: Clause, stretch: Token) -> bool:
    """Whether a stretch tells of the value right behind it, which something was moved from."""
    former = of_what_was(clause, stretch)
    return former and any(
        t.role == Role.QUANTITY and 0 <= t.start - stretch.end < 3 for t in clause.tokens
    )


def as_of_the_data(
    context: Context, stretch: Token, told: Stretch | None, names: tuple[str, ...]
) -> Stretch | None:
    """The stretch; a day of which the data are is that of a total, where bare figures are totals.

    改厕88户(11月7日数据) is as of that day, 走访企业3家(11月7日数据) what the day has brought.
    """
    if stretch.rule != OF_A_DAY or told is None:
        return told
    totals = all(context.vocabulary.indicator(name).bare is Bare.SET for name in names)
    return Stretch(None, told.last, told.granularity, until=True) if totals else told
