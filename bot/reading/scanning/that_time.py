"""Stretches told by the days named before them: 当月 and 同日, and 本周 behind 截至 a day.

同期 before another name than the last one is in the same days, and compares nothing; 今年 behind
截至 a day ends on that day.
"""

import re
from datetime import date
from typing import Final

from bot.reading.quantities import Granularity, Stretch
from bot.reading.quantities.calendar.days import month_days
from bot.reading.quantities.calendar.finder import read_calendar
from bot.reading.text.tokens import Token
from bot.reading.words import MENDED, Role

_THAT: Final = re.compile(r"[当同](?P<what>[日天周旬月季年]|星期|礼拜)")
_THIS: Final = re.compile(r"[本这]个?(?P<what>周|星期|礼拜|月|季)(?:份|度)?")
_NUMBERED: Final = re.compile(r"\d[./-]\d|[\d一二三四五六七八九十][日号]")
_OF_A_PAPER: Final = re.compile(
    "(?:[上下]午)?的?(?:下发|印发|召开)?的?(?:通知|会议|文件|要求|部署|调度|例会|来[文函]|精神|方案|指示)"
)
"""What a day is of by which no other days are told (按照5月30日通知,本月…)."""
_WEEKS: Final = ("周", "星期", "礼拜")
_DAY: Final = (Granularity.DAY,)
_DAYS: Final = (*_DAY, Granularity.DAYS)
_FEW_DAYS: Final = {"日": _DAYS, "天": _DAYS} | dict.fromkeys(_WEEKS, (*_DAYS, Granularity.WEEK))
"""Of which stretches the last day or week is meant by 当日, 当周: of no whole month."""


def as_meant(text: str, tokens: list[Token], today: date) -> list[Token]:
    """The tokens; a stretch told by the days named before it in its line, or over it, is theirs."""
    if not any(token.role == Role.STRETCH and _is_told_by_others(token) for token in tokens):
        return tokens
    heading, last, figured = None, None, False
    found: list[Token] = []
    for token in tokens:
        if token.role == Role.STRETCH:
            if last is not None and "\n" in text[last.end : token.start]:
                last = heading
            apart = figured and last is not None and _ENDS.search(text, last.end, token.start)
            token = _of_its_month(token, None if apart else last, today)
            noticed = last is not None and _OF_A_PAPER.match(text, last.end) is not None
            token = _of_the_days(token, last, today, figured=figured or noticed)
            if _has_begun(token, today):
                last, figured = token, False
            heading = heading or last
        figured = figured or token.role == Role.QUANTITY
        found.append(token)
    return found


def with_year_up_to_the_day(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; 今年 in a sentence that 截至 opens is the year up to that day.

    截至8月20日,我市今年已改造农村公路17.2公里.
    """
    if "今年" not in text or "截" not in text:
        return tokens
    day: Token | None = None
    for place, token in enumerate(tokens):
        if token.role == Role.QUANTITY or (day and "。" in text[day.end : token.start]):
            day = None
        stretch = _stretch(token) if token.role == Role.STRETCH else None
        if stretch is not None and stretch.until:
            day = token
        elif stretch is not None and token.words.startswith("今年") and day is not None:
            tokens[place] = _up_to(token, stretch, day)
    return tokens


def _up_to(token: Token, year: Stretch, day: Token) -> Token:
    told = _stretch(day)
    whole = year.granularity is Granularity.YEAR or year.to_now
    if told is None or token.quantity is None or not whole or year.first is None:
        return token
    if not year.first <= told.last <= year.last:
        return token
    ended = Stretch(year.first, told.last, Granularity.YEAR, year_said=True)
    return token.valued(token.quantity.but(stretch=ended))


_PARTS: Final = ("上旬", "中旬", "下旬", "上中旬", "中下旬", "上半月", "下半月")
_ENDS: Final = re.compile("[。;!?\n]")


def _is_told_by_others(token: Token) -> bool:
    return token.words[0] in "当同本这" or token.words in _PARTS


def _of_its_month(token: Token, before: Token | None, today: date) -> Token:
    """A part of a month behind the month, or another part of it (10月12家,上旬3家,中旬4家)."""
    month = _stretch(before) if before is not None and token.words in _PARTS else None
    if month is None or month.first is None or month.granularity in _NO_MONTHS:
        return token
    if (month.first.year, month.first.month) != (month.last.year, month.last.month):
        return token
    last = month_days(month.first.year, month.first.month)[1]
    read = _read_on(token, last)
    return read if _has_begun(read, today) else token


_NO_MONTHS: Final = (Granularity.DAY, Granularity.WEEK)


def with_same_days(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; 同期 that opens a clause leads to another thing (…;同期处置闲置土地45亩)."""
    if "同期" not in text:
        return tokens
    named: tuple[str, ...] = ()
    for place, token in enumerate(tokens):
        if token.role == Role.INDICATOR:
            named = token.names
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        if (
            token.words != "同期"
            or after is None
            or text[token.start - 1 : token.start] not in _OPENS
        ):
            continue
        if (
            after.role == Role.INDICATOR
            and after.start == token.end
            and named not in ((), after.names)
        ):
            tokens[place] = token.playing(Role.FILLER, "changes_nothing")
    return tokens


_OPENS: Final = (",", ";", "。", "\n", "、")


def with_what_is_mended_at_once(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens; 当日 right before 整改, behind what was found, only tells how soon.

    10月份排查隐患342处,当日整改318处 are both of October.
    """
    if "当" not in text or MENDED not in text:
        return tokens
    figured = False
    for place, token in enumerate(tokens):
        figured = figured or token.role == Role.QUANTITY
        at_once = token.role == Role.STRETCH and token.words in _THE_SAME_DAY
        if figured and at_once and text.startswith(MENDED, token.end):
            tokens[place] = token.playing(Role.FILLER, "changes_nothing")
    return tokens


_THE_SAME_DAY: Final = ("当日", "当天")


def _has_begun(token: Token, today: date) -> bool:
    stretch = _stretch(token)
    return stretch is not None and (stretch.first or stretch.last) <= today


def _stretch(token: Token) -> Stretch | None:
    return token.quantity.stretch if token.quantity is not None else None


def _of_the_days(token: Token, before: Token | None, today: date, *, figured: bool) -> Token:
    """The token read as on the last of the days named before, where those tell which it is.

    `figured` tells that a figure stands in between.
    """
    named = _stretch(before) if before is not None else None
    if before is None or named is None:
        return token
    that, this = _THAT.match(token.words), _THIS.fullmatch(token.words)
    if that and named.granularity in _FEW_DAYS.get(that["what"], (named.granularity,)):
        return _read_on(token, min(named.last, today))
    if this and not figured and _tells_the_running(this["what"], before, named):
        late = _read_on(token, min(named.last, today))
        return late if _is_the_one_before(late, token) else token
    return token


def _tells_the_running(what: str, before: Token, named: Stretch) -> bool:
    """Whether 本周, 本月 run as of a day that was named by its number or by 截至."""
    if what in _WEEKS and named.granularity is not Granularity.DAY:
        return False
    numbered = named.granularity is Granularity.DAY and _NUMBERED.search(before.words) is not None
    return numbered or (named.until and "上" not in before.words)


def _is_the_one_before(one: Token, other: Token) -> bool:
    """Whether a stretch ends right before another begins."""
    first, second = _stretch(one), _stretch(other)
    if first is None or second is None or second.first is None:
        return False
    return (second.first - first.last).days == 1


def _read_on(token: Token, day: date) -> Token:
    read = read_calendar(token.words, 0, day)
    if read is None or token.quantity is None or read.end != len(token.words):
        return token
    return token.valued(token.quantity.but(stretch=read.stretch))
