"""Days and months of the lunar calendar by their names: 正月初一, 大年初三, 农历八月十五, 腊月."""

import re
from datetime import date, timedelta
from typing import Final

from bot.reading.quantities.calendar.days import Days
from bot.reading.quantities.calendar.words import number
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.wider.lunar import lunar_day
from bot.reading.quantities.wider.said import YEAR, nearest, stretch, year_said

_DAY: Final = (
    "初[一二三四五六七八九十]|[十廿卅][一二三四五六七八九]|二?十[一二三四五六七八九]?|三十|廿"
)
LUNAR: Final = re.compile(
    YEAR + "(?:(?P<called>农历|阴历|旧历)的?)?(?P<leap>闰)?"
    "(?:(?P<month>十[一二]|[正腊冬一二三四五六七八九十])月|(?P<new>大年)(?=初))"
    f"(?:(?P<day>{_DAY})(?:[至到](?P<last>{_DAY}))?(?![日号\\d一二三四五六七八九十]))?"
)
_MONTHS: Final = {"正": 1, "冬": 11, "腊": 12}


def lunar(match: re.Match[str], today: date) -> Quantity | None:
    """A day, days or a month; only where 农历, 初 or the month tells that the moon is meant."""
    said, written = match["month"] or "正", match["day"] or ""
    if not (match["called"] or written.startswith("初") or said in ("正", "腊")):
        return None
    year = year_said(match["year"], today)
    years = (today.year - 1, today.year, today.year + 1) if year is None else (year,)
    month = _MONTHS.get(said) or number(said)
    known = [_days(match, one, month) for one in years]
    found = nearest([one for one in known if one is not None], today)
    if found is None:
        return None
    return stretch(match.start(), match.end(), found, said=year is not None)


def _days(match: re.Match[str], year: int, month: int) -> Days | None:
    leap = match["leap"] is not None
    first = lunar_day(year, month, _number(match["day"] or "一"), leap=leap)
    if first is None:
        return None
    if match["day"] is None:
        full = lunar_day(year, month, 30, leap=leap)
        return first, full or first + timedelta(28)
    last = lunar_day(year, month, _number(match["last"] or match["day"]), leap=leap)
    return None if last is None or last < first else (first, last)


def _number(written: str) -> int:
    return number(written.removeprefix("初"))
