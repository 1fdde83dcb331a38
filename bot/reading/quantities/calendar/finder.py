"""Read a date or stretch with the words around it: 截至, 以来, 至今, 之前."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.calendar.rolling import read_rolling
from bot.reading.quantities.calendar.spans import read_span
from bot.reading.quantities.calendar.together import enumerated
from bot.reading.quantities.characters import any_soon, begins_at, is_at, kind_of
from bot.reading.quantities.model import Granularity, Quantity, Stretch
from bot.reading.quantities.model import QuantityKind as Kind

_UNTIL: Final = re.compile(r"(?:截至到?|截止到?|截止至|截至|截)(?:时间)?[:: ]?")
_OPEN: Final = re.compile(
    r"[份末]?(?:以来|(?:起|开始)?,?(?:至今|到现在|到目前|至目前|迄今|到今天)|起(?![来点步草用码])|开始(?=[,。]|$))"
)
_BEFORE: Final = re.compile(
    r"(?:底|末)?(?:之前|以前|前(?![往来去]|[一二三四五六七八九十两\d]+个?[月季天日周年期批轮次名]))"
)
_UNTIL_BEHIND: Final = re.compile(
    "(?:凌晨|早[上晨]|[上中下]午|傍晚|晚上|夜里)?(?:[0-9]{1,2}[点时]半?)?为?止"
)
"""What ends a day behind it, at whatever time of the day (到昨天晚上为止)."""
_LONGEST_UNTIL: Final = 8
_TWO_ENDS: Final = re.compile("[日号月年]起?[至到~—–-]")
"""What tells that a stretch has a first day of its own before 止 (5月1日至5月7日止)."""
_AT_ITS_END: Final = kind_of("末底")
_MORE: Final = kind_of("份以起开,至到迄为止底末之前")
"""How the words behind a stretch begin that change what it is."""
_IN_WORDS: Final = "今昨夜前明去本上中下月大当同次后即第首末头最近过这未年全周星礼Qq截接tTyYlLnN"
_WORDS: Final = kind_of(_IN_WORDS)
_LEADS: Final = kind_of("上下前中大全同第明本这当后首末次即")
"""What is a date only with a part of the calendar behind it, over a count at most (前十二个月)."""
_PARTS: Final = kind_of("年月日天周星礼旬季晚早晨夜儿")
_LONGEST_COUNT: Final = 7
_MOST_DIGITS: Final = 8
_NUMERALS: Final = kind_of("0123456789零一二三四五六七八九十元廿卅两半")
_DATING: Final = kind_of(
    "千年月日号季度至到/.·~—–-、个多周星礼天半期时以末”」\"'Qq上下全第一二三四1234"
)
"""With one of these, perhaps behind a space, digits go on that are those of a date."""
_GREAT: Final = kind_of("万亿")
DATED: Final = frozenset(f"{_IN_WORDS}0123456789零一二三四五六七八九十元廿卅两半")
"""How any date or stretch begins, in words or as a number."""
_NO_DATES: Final = ("年度", "全市", "全省", "全县", "全部", "全国", "同比", "下降", "上项", "未完")
"""Words that begin like a date and are none."""
_DATED_NUMBER: Final = re.compile(
    "20[0-9]{2}(?:[0-9]{4}| ?(?:[Qq][1-4]|[上下]半年|全年|第?[一二三四1-4]季))|两千零.年|"
    "[0-9零一二三四五六七八九十元廿卅两半]{1,8} ?"
    "(?:[年月日号季度至到/.·~—–-]|、[0-9零一二三四五六七八九十元廿卅两]|个?多?[月周星礼天季半年]|[”」\"']?[期时以末])"
)


def read_calendar(text: str, start: int, today: date) -> Quantity | None:
    """The date or stretch that begins at `start` of the folded `text`."""
    if is_at(text, start, _WORDS):
        if begins_at(text, start, _NO_DATES) or _leads_to_none(text, start):
            return None
    elif not _may_be_dated(text, start) or _DATED_NUMBER.match(text, start) is None:
        return None
    until = _UNTIL.match(text, start) if text[start] == "截" else None
    begin = until.end() if until else start
    if begin >= len(text):
        return None
    point = read_rolling(text, begin, today) or read_span(text, begin, today)
    if point is None:
        return None
    return _quantity(text, start, enumerated(text, point, today), today, until=until is not None)


def _may_be_dated(text: str, start: int) -> bool:
    """Whether behind the digits at a place stands what may make a date of them."""
    end, last = start, min(len(text), start + _MOST_DIGITS)
    while end < last and is_at(text, end, _NUMERALS):
        end += 1
    if end == last or text[end - 1] == "半":
        return True
    if text[end] == ".":
        return not _is_decimal(text, end + 1)
    return is_at(text, end + (text[end] == " "), _DATING)


def _is_decimal(text: str, start: int) -> bool:
    """Whether what stands behind a point are decimals of a great number (3.5亿)."""
    end, last = start, min(len(text), start + _MOST_DIGITS)
    while end < last and 0x30 <= ord(text[end]) <= 0x39:
        end += 1
    return end > start and is_at(text, end, _GREAT)


def _leads_to_none(text: str, start: int) -> bool:
    """Whether what may lead to a part of the calendar leads to none (上报, 前往, 大型)."""
    leads = is_at(text, start, _LEADS)
    return leads and not any_soon(text, start + 1, _LONGEST_COUNT, _PARTS)


def _last_begun(point: Point, today: date) -> date | None:
    """The first day of what goes on to today: of the year before where its own lies ahead.

    1月1日至今 said in November begins on the first day of this year, though the next is nearer.
    """
    if point.first <= today:
        return point.first
    if point.year_said:
        return None
    before = (point.first.month, min(point.first.day, 28 if point.first.month == 2 else 31))
    return date(max(point.first.year - 1, 1), *before)


def _begun(point: Point, today: date, *, at_its_end: bool) -> date | None:
    """The first day of what goes on to today; 二季度末至今 begins with the last of the quarter."""
    if at_its_end:
        return point.last if point.last <= today else None
    return _last_begun(point, today)


def _quantity(text: str, start: int, point: Point, today: date, *, until: bool) -> Quantity:
    more = is_at(text, point.end, _MORE)
    opened = _OPEN.match(text, point.end) if more and not until else None
    begun = _begun(point, today, at_its_end=opened[0][0] == "末") if opened else None
    if opened and begun is not None:
        stretch = Stretch(begun, today, point.granularity, point.year_said, to_now=True)
        return Quantity(Kind.PERIOD, start, opened.end(), stretch=stretch)
    ended = "止" in text[point.end : point.end + _LONGEST_UNTIL]
    behind = _UNTIL_BEHIND.match(text, point.end) if ended else None
    end = behind.end() if behind else point.end
    before = _BEFORE.match(text, end) if more and not until else None
    if before and point.last >= today:
        stretch = Stretch(today, point.last, Granularity.DAYS, point.year_said)
        return Quantity(Kind.PERIOD, start, before.end(), stretch=stretch)
    if until or before or (behind and not _TWO_ENDS.search(text, start, point.end)):
        stretch = Stretch(None, point.last, point.granularity, point.year_said, until=True)
    else:
        stretch = Stretch(point.first, point.last, point.granularity, point.year_said)
    if point.granularity is Granularity.QUARTER and is_at(text, end, _AT_ITS_END):
        end += 1  # 三季度末
    single = point.granularity is Granularity.DAY
    return Quantity(Kind.DATE if single else Kind.PERIOD, start, end, stretch=stretch)
