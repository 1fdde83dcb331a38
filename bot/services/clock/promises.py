"""What a reply to a reminder says besides figures: on leave, or until when to wait."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.reading.text.normalise import squeeze

_DIGITS = {one: str(number) for number, one in enumerate("零一二三四五六七八九")} | {"两": "2"}
_HOUR = r"(?P<hour>\d{1,2}|二十[一二三]?|十[一二三四五六七八九]?|[零一二两三四五六七八九])"
_MINUTE = r"(?P<minute>\d{1,2}|半)?分?"
_WAIT = re.compile(
    rf"^(?P<day>今天|今日|今|明天|明日|明)?(?P<part>上午|早上|中午|下午|傍晚|晚上|晚)?"
    rf"{_HOUR}[点时:]钟?{_MINUTE}(?P<before>之?前|以前)?(?:一?定|再|能|可)?(?:补?上?报|交|发)"
)
_SEEN = re.compile(
    r"^(?:(?:好的?|收到|知道了|明白|已(?:安排|布置|通知)|正?在(?:统计|核实|汇总|开会|路上))[,。!]*)+"
)
"""What people say before they promise, and that is no part of a report."""
_DAY = re.compile(
    r"^(?P<day>今天|今日|今|明天|明日|明)?(?P<part>上午|早上|中午|下午|傍晚|晚上|晚)?(?:一?定|再|能|可)?(?:补?上?报|交|发)$"
)
_ENDS = {"上午": 12, "早上": 12, "中午": 14, "傍晚": 20, "晚上": 22, "晚": 22}
_DAY_ENDS = 18
"""The hour of a day, or of its part, by which what was promised for it is there."""
_SOON = re.compile(
    r"^(?:稍后|稍晚|晚点|晚些|等会儿?|一会儿?|马上|尽快)(?:再|就)?(?:补?上?报|交|发)"
)
_LEAVE = re.compile(r"^(?:.{0,6})?(?:请假|休假|公休)")
_LONGEST = 20
_SOON_IS = timedelta(hours=2)
_AFTERNOON = ("下午", "傍晚", "晚上", "晚")


@dataclass(frozen=True, slots=True)
class Leave:
    """The unit's liaison is on leave: nothing more is asked of it this time."""


@dataclass(frozen=True, slots=True)
class Promise:
    """The figures come until a moment, aware."""

    until: datetime


def promise_in(text: str, now: datetime) -> Leave | Promise | None:
    """What a short reply promises, or None; `now` is in the office's time zone."""
    words = squeeze(text).strip("。.!,")
    if len(words) > _LONGEST:
        return None
    words = _SEEN.sub("", words)
    if _LEAVE.match(words):
        return Leave()
    if _SOON.match(words):
        return Promise(now + _SOON_IS)
    if found := _WAIT.match(words):
        return _promise(found, now)
    whole = _DAY.match(words)
    return _by_the_end(whole, now) if whole and (whole["day"] or whole["part"]) else None


def _by_the_end(found: re.Match[str], now: datetime) -> Promise | None:
    """The end of a day, or of its part, that is named without an hour, unless it is over."""
    hour = _ENDS.get(found["part"] or "", _DAY_ENDS)
    until = datetime.combine(_day(found, now), time(hour), now.tzinfo)
    return Promise(until) if until > now else None


def _day(found: re.Match[str], now: datetime) -> date:
    return now.date() + timedelta(days=1 if (found["day"] or "").startswith("明") else 0)


def _promise(found: re.Match[str], now: datetime) -> Promise | None:
    hour, minute = _number(found["hour"]), _minutes(found["minute"])
    if hour < 12 and (found["part"] in _AFTERNOON or _meant_for_afternoon(found, hour, now)):
        hour += 12
    if hour > 23 or minute > 59:
        return None
    return Promise(datetime.combine(_day(found, now), time(hour, minute), now.tzinfo))


def _meant_for_afternoon(found: re.Match[str], hour: int, now: datetime) -> bool:
    """Said at ten in the morning without 上午, "5点前" is five in the afternoon."""
    return not found["part"] and not found["day"] and hour <= now.hour and hour + 12 > now.hour


def _minutes(words: str | None) -> int:
    return 30 if words == "半" else int(words or 0)


def _number(words: str) -> int:
    if words.isdigit():
        return int(words)
    tens, ten, ones = words.rpartition("十")
    digits = (_DIGITS.get(tens, "1") if ten else "") + _DIGITS.get(ones, "0")
    return int(digits)
