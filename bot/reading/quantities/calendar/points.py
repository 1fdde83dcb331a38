"""Read one day, month, quarter or year as said: 3月5日, 上周五, 去年三季度, 9月上旬, 2021年."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.words import COUNT, DAY, MONTH, number, read_year
from bot.reading.quantities.model import Granularity


@dataclass(frozen=True, slots=True)
class Point:
    """A stretch named by one expression, ending at `end` of the text.

    `month` and `day` are what was said of them, so that a range can pass them on.
    """

    first: date
    last: date
    granularity: Granularity
    end: int
    year_said: bool = False
    month: int | None = None
    day: int | None = None
    weekday: bool = False
    loose: bool = False


_NOT_DAY = (
    "(?!楼|线|院|文|机|公|地块|馆|门|店|厂|信|称|召|井|桥|路|仓|库|车|令|台|标|厅|桌|会议|窑)"
)
_MONTH = re.compile(
    rf"(?:(?P<word>上上个?|上个?|本|这个?|当|同|下下个?|下个?|次)月份?|(?P<month>{MONTH})月份?)"
    rf"(?:的?(?:(?P<day>{DAY})(?:日|号{_NOT_DAY}|(?=-|~|至|到|—))"
    r"|(?P<part>上旬|中旬|下旬|上半月|下半月|初|底|末|中(?!旬|心|学|小|央|国))))?"
)
_QUARTER = re.compile(
    r"第?(?P<number>[一二三四1-4])(?:季度|季(?!节))|[Qq](?P<q>[1-4])(?![\dA-Za-z])|(?P<edge>首|末)季度"
    r"|前(?P<many>[一二两三123])个?季度|(?P<word>上个?|本|这个?|当|下个?)季度?"
)
_HALF = re.compile(r"(?:(?P<first>上|前)|下|后)半年")
_FIRST = re.compile(
    rf"(?P<way>前|头|后|最后)(?P<count>{COUNT})个?月|第(?P<nth>{COUNT})个月|(?P<edge>首|末)月"
)
_PART = re.compile(
    r"年?(?P<part>初|底|末|终|伊始)|(?P<middle>年?中(?=旬|$|[,。、 以前]))|(?P<whole>全年|整年|年内|全年度)"
)
_YEAR_PART = re.compile(r"年(?P<part>初|底|末|终)|(?P<whole>全年(?:度)?)")
_WEEK = re.compile(
    r"(?P<which>上上个?|上一?个?|本|这一?个?|当|下下个?|下一?个?)(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天末1-6](?![个家户项次]))?"
    r"|(?:周|星期|礼拜)(?P<bare>[一二三四五六日天末](?!个|期))"
)
_DAY = re.compile(
    r"(?P<day>大前天|前天|前日|昨天|昨日|昨晚|昨夜|今天|今日|今早|今晚|今晨|今(?=[,:、 ]|$)|当天|当日|即日|本日|明天|明日|明早|明晚|次日"
    r"|后天|大后天)"
)
_ENGLISH = re.compile(
    r"(?P<phrase>(?:today|yesterday|tomorrow|(?:this|last|next) (?:week|month|year|quarter)))(?![a-z])",
    re.IGNORECASE,
)
_NUMBERED_DAY = re.compile(rf"(?<!月)(?P<day>{DAY})(?:日(?!均|常|产|本|报|照|志|前|后|间)|号{_NOT_DAY})")
_WRITTEN = re.compile(
    r"(?P<year>[12]\d{3})(?:(?P<sep>[-/.])(?P<month>1[0-2]|0?[1-9])(?:[-/.](?P<day>3[01]|[12]\d|0?[1-9]))?(?![\d.])"
    r"|(?P<packed>(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d))"
)
_DOT = re.compile(r"(?P<month>1[0-2]|[1-9])·(?P<day>3[01]|[12]\d|[1-9])(?!\d)")
_SHIFTS = {"上上": -2, "上": -1, "本": 0, "这": 0, "当": 0, "同": 0, "下": 1, "次": 1, "下下": 2}
_DAYS = {
    "大前": -3,
    "前": -2,
    "昨": -1,
    "今": 0,
    "当": 0,
    "即": 0,
    "本": 0,
    "明": 1,
    "次": 1,
    "后": 2,
    "大后": 3,
}
_WEEKDAYS = {char: index for index, char in enumerate("一二三四五六日")} | {"天": 6}
_WEEKDAYS |= {str(index + 1): index for index in range(6)}


def read_point(text: str, start: int, today: date) -> Point | None:
    """The day or stretch that begins at `start`, without a year the one the contract means."""
    written = _written(text, start)
    if written is not None:
        return written
    year = read_year(text, start, today)
    if year is None:
        return _unyeared(text, start, today)
    number_of_year, end, certain = year
    inner = _in_year(text, end, number_of_year, today)
    if inner is not None:
        return replace(inner, year_said=True)
    if not certain:
        return None
    first, last = days.months_days(number_of_year, 1, 12)
    return Point(first, last, Granularity.YEAR, end, year_said=True)


def _in_year(text: str, start: int, year: int, today: date) -> Point | None:
    begin = start + (text[start : start + 1] in ("的", " "))
    for pattern, build in _YEARED:
        match = pattern.match(text, begin)
        if match is not None:
            return build(match, year, today)
    return None


def _unyeared(text: str, start: int, today: date) -> Point | None:
    for pattern, build in _FREE:
        match = pattern.match(text, start)
        if match is not None:
            return build(match, None, today)
    return None


def _point(
    found: days.Days, granularity: Granularity, match: re.Match[str], *, said: bool = False
) -> Point:
    return Point(*found, granularity, match.end(), year_said=said)


def _written(text: str, start: int) -> Point | None:
    match = _WRITTEN.match(text, start)
    if match is None:
        return None
    year = int(match["year"])
    packed = match["packed"]
    month, day = (
        (int(packed[:2]), int(packed[2:])) if packed else (int(match["month"]), match["day"])
    )
    if day is None:
        if match["sep"] == "-" and len(match["month"]) == 1:
            return None
        found = days.month_days(year, month)
        return Point(*found, Granularity.MONTH, match.end(), True, month)
    exact = days.safe_date(year, month, int(day))
    if exact is None:
        return None
    return Point(exact, exact, Granularity.DAY, match.end(), True, month, int(day))


def _month(match: re.Match[str], year: int | None, today: date) -> Point | None:
    if match["word"]:
        shift = _SHIFTS[match["word"].replace("个", "")]
        first, last = days.month_days(today.year, today.month + shift)
        month, said = first.month, True
        year = first.year
    else:
        month, said = number(match["month"]), year is not None
        first, last = days.month_days(year or days.year_begun(month, today), month)
    if match["day"]:
        return _month_day(match, month, year, today, said=said)
    if match["part"]:
        return _month_part(match, first, last, today, month, said=said)
    return Point(first, last, Granularity.MONTH, match.end(), said, month)


def _month_day(
    match: re.Match[str], month: int, year: int | None, today: date, *, said: bool
) -> Point | None:
    day = number(match["day"])
    exact = days.safe_date(year, month, day) if year else days.nearest(month, day, today)
    if exact is None:
        return None
    return Point(exact, exact, Granularity.DAY, match.end(), said, month, day)


_PARTS = {
    "上旬": (1, 10),
    "中旬": (11, 20),
    "下旬": (21, 31),
    "上半月": (1, 15),
    "下半月": (16, 31),
}
_PARTS |= {"初": (1, 5), "底": (25, 31), "末": (25, 31), "中": (11, 20)}


def _month_part(
    match: re.Match[str], first: date, last: date, today: date, month: int, *, said: bool
) -> Point:
    if not said:
        near = days.nearest(last.month, 28, today)
        first, last = days.month_days(near.year if near else last.year, month)
    begin, end = _PARTS[match["part"]]
    part = first.replace(day=begin), last.replace(day=min(end, last.day))
    return Point(*part, Granularity.DAYS, match.end(), said, month, loose=True)


def _quarter(match: re.Match[str], year: int | None, today: date) -> Point:
    if match["word"]:
        shift = _SHIFTS[match["word"].replace("个", "")]
        first = (today.month - 1) // 3 * 3 + 1 + 3 * shift
        return _point(
            days.months_days(today.year, first, first + 2), Granularity.QUARTER, match, said=True
        )
    if match["many"]:
        last = number(match["many"]) * 3
        found = days.months_days(year or days.year_begun(last, today), 1, last)
        return _point(found, Granularity.MONTHS, match)
    quarter = (
        {"首": 1, "末": 4}[match["edge"]]
        if match["edge"]
        else number(match["number"] or match["q"])
    )
    first = quarter * 3 - 2
    found = days.months_days(year or days.year_begun(first, today), first, first + 2)
    return _point(found, Granularity.QUARTER, match)


def _half(match: re.Match[str], year: int | None, today: date) -> Point:
    first = 1 if match["first"] else 7
    found = days.months_days(year or days.year_begun(first, today), first, first + 5)
    return _point(found, Granularity.HALF, match)


def _first_months(match: re.Match[str], year: int | None, today: date) -> Point | None:
    if match["count"] == "半" or match["nth"] == "半":
        return None
    if match["nth"] or match["edge"]:
        month = number(match["nth"]) if match["nth"] else {"首": 1, "末": 12}[match["edge"]]
        found = days.month_days(year or days.year_begun(month, today), month)
        return _point(found, Granularity.MONTH, match)
    count = min(number(match["count"]), 12)
    first, last = (1, count) if match["way"] in "前头" else (13 - count, 12)
    found = days.months_days(year or days.year_begun(last, today), first, last)
    return _point(found, Granularity.MONTHS, match)


def _part_of_year(match: re.Match[str], year: int | None, today: date) -> Point:
    groups = match.groupdict()
    if groups["whole"]:
        found = days.months_days(year or days.year_begun(12, today), 1, 12)
        return _point(found, Granularity.YEAR, match)
    if groups.get("middle"):
        return _point(days.months_days(year or today.year, 6, 7), Granularity.MONTHS, match)
    if groups["part"] == "伊始":
        return _point(days.month_days(year or today.year, 1), Granularity.MONTH, match)
    months = (1, 2) if groups["part"] == "初" else (11, 12)
    if year is None and months == (11, 12):
        near = days.nearest(12, 31, today)
        year = near.year if near else today.year
    found = days.months_days(year or today.year, *months)
    return replace(_point(found, Granularity.MONTHS, match), loose=True)


def _week(match: re.Match[str], _year: int | None, today: date) -> Point:
    if match["bare"]:
        if match["bare"] == "末":
            sunday = days.nearest_weekday(6, today)
            return _point((days.shifted(sunday, -1), sunday), Granularity.DAYS, match)
        day = days.nearest_weekday(_WEEKDAYS[match["bare"]], today)
        return replace(_point((day, day), Granularity.DAY, match), weekday=True)
    which = match["which"].replace("个", "").replace("一", "")
    monday, sunday = days.week_of(today, _SHIFTS[which])
    weekday = match["weekday"]
    if not weekday:
        return _point((monday, sunday), Granularity.WEEK, match, said=True)
    if weekday == "末":
        return _point((days.shifted(monday, 5), sunday), Granularity.DAYS, match, said=True)
    day = days.shifted(monday, _WEEKDAYS[weekday])
    return replace(_point((day, day), Granularity.DAY, match, said=True), weekday=True)


def _day(match: re.Match[str], _year: int | None, today: date) -> Point:
    word = match["day"]
    far = word[0] == "大"
    day = days.shifted(today, _DAYS[word[: 2 if far else 1]])
    return _point((day, day), Granularity.DAY, match, said=True)


def _numbered_day(match: re.Match[str], _year: int | None, today: date) -> Point | None:
    day = days.nearest_in_month(number(match["day"]), today)
    if day is None:
        return None
    return replace(_point((day, day), Granularity.DAY, match), day=day.day)


def _dotted(match: re.Match[str], year: int | None, today: date) -> Point | None:
    return _month_day(match, int(match["month"]), year, today, said=year is not None)


def _english(match: re.Match[str], _year: int | None, today: date) -> Point:
    words = match["phrase"].lower().split()
    if len(words) == 1:
        day = days.shifted(today, {"yesterday": -1, "today": 0, "tomorrow": 1}[words[0]])
        return _point((day, day), Granularity.DAY, match, said=True)
    shift = {"last": -1, "this": 0, "next": 1}[words[0]]
    if words[1] == "week":
        return _point(days.week_of(today, shift), Granularity.WEEK, match, said=True)
    if words[1] == "month":
        found = days.month_days(today.year, today.month + shift)
        return _point(found, Granularity.MONTH, match, said=True)
    if words[1] == "quarter":
        first = (today.month - 1) // 3 * 3 + 1 + 3 * shift
        found = days.months_days(today.year, first, first + 2)
        return _point(found, Granularity.QUARTER, match, said=True)
    found = days.months_days(today.year + shift, 1, 12)
    return _point(found, Granularity.YEAR, match, said=True)


_Build = Callable[[re.Match[str], int | None, date], Point | None]
_YEARED: tuple[tuple[re.Pattern[str], _Build], ...] = (
    (_FIRST, _first_months),
    (_MONTH, _month),
    (_QUARTER, _quarter),
    (_HALF, _half),
    (_PART, _part_of_year),
    (_DOT, _dotted),
)
_FREE: tuple[tuple[re.Pattern[str], _Build], ...] = (
    (_FIRST, _first_months),
    (_MONTH, _month),
    (_QUARTER, _quarter),
    (_HALF, _half),
    (_YEAR_PART, _part_of_year),
    (_WEEK, _week),
    (_DAY, _day),
    (_NUMBERED_DAY, _numbered_day),
    (_DOT, _dotted),
    (_ENGLISH, _english),
)
