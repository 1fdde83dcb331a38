"""The year that stands before something: 2021年, 九八年, 第二年, and 2018 before 春节 or 至今."""

import re
from typing import Final

from bot.reading.quantities.calendar import days
from bot.reading.quantities.calendar.days import full_year
from bot.reading.quantities.calendar.point import Point
from bot.reading.quantities.calendar.words import VALUE_BEHIND, read_year
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.quantities.model import Granularity
from bot.reading.quantities.tokens import DIGITS
from bot.reading.quantities.wider.calendar.frame import Frame

Year = tuple[int, int, bool]
"""The year, where it ends, and whether it is surely one by itself."""
_BY_WORD: Final = re.compile(
    "(?P<next>第二年(?![级度])|[翌转次]年|(?<![十百千万几多近])来年|后一年)|前一年"
)
_PAIR: Final = re.compile(
    "(?:0\\d|[五六七八九]零|[零一九][零一二三四五六七八九]"
    "|(?P<pair>[二三四五六七八九][一二三四五六七八九]))年(?![代来级内间])"
)
"""A year of two digits that is no duration: one of ninety-eight years is 九十八年, no 九八年."""
_NEIGHBOURS: Final = frozenset(("三四", "三五", "四五", "五六", "六七", "七八", "八九"))
"""These are so many years or one more (五六年)."""
_ON: Final = re.compile("[至到~-](?:\\d{2}|\\d{4}|[零一二三四五六七八九]{2,4})年")
"""八九年 before 到九二年 is a year after all."""
_LATE: Final = re.compile("[6-9]\\d年(?![代来级后前内以间底多])")
_LEADS: Final = kind_of("\n,。;:!?、 从在于自到至是(")
_CN: Final = "[零一二三四五六七八九]"
_FOUR: Final = f"(?:19|20)\\d{{2}}(?!\\d)|(?:一九|二零){_CN}{{2}}(?!{_CN})"
_BARE: Final = re.compile(_FOUR)
_ANOTHER: Final = re.compile(
    f" ?(?:[-~至到]|—{{1,2}}|–) ?(?:(?P<year>{_FOUR})(?!\\.)|今|现在|目前|如今)"
    f"|[、和与及](?P<listed>{_FOUR})(?=年)"
)
_NAMED: Final = re.compile(
    "[ 的]?(?:[一-龥]{0,2}[春夏秋冬节]|暑|寒假|[上下]半年|[五十]一|除夕|清明|国庆)"
)
_AD: Final = re.compile("公元(?P<year>\\d{1,4})年")
SHORT_YEARS: Final[re.Pattern[str]] = re.compile(
    "(?<!\\d)(?P<first>\\d{2})年?(?:至|到|-|~)(?P<last>\\d{2})年(?![来内])"
)


def read_said_year(text: str, start: int, frame: Frame) -> Year | None:
    """The year at `start`, or None where none stands there."""
    word = _BY_WORD.match(text, start)
    if word is not None:
        return frame.year + (1 if word["next"] else -1), word.end(), True
    era = _AD.match(text, start)
    if era is not None and int(era["year"]):
        return int(era["year"]), era.end(), True
    found = read_year(text, start, frame.today)
    if found is None:
        return _short(text, start, frame) or _bare(text, start)
    return found if found[2] else (found[0], found[1], _alone(text, start))


def _short(text: str, start: int, frame: Frame) -> Year | None:
    """八五年 where the reader of reports sees no year."""
    pair = _PAIR.match(text, start)
    if pair is None or not _alone(text, start):
        return None
    digits = "".join(DIGITS.get(char, char) for char in pair[0][:2])
    return full_year(int(digits), frame.today), pair.end(), True


def _alone(text: str, start: int) -> bool:
    """Whether two digits and 年 are a year by themselves, and no duration."""
    pair = _PAIR.match(text, start)
    if pair is not None:
        return pair["pair"] not in _NEIGHBOURS or _ON.match(text, pair.end()) is not None
    led = start == 0 or is_at(text, start - 1, _LEADS)
    return led and _LATE.match(text, start) is not None


def _bare(text: str, start: int) -> Year | None:
    """2019 before 到2021 or 至今, where nothing is counted, and before a festival or a season."""
    match = _BARE.match(text, start)
    if match is None:
        return None
    another = _ANOTHER.match(text, match.end())
    if another is None:
        named = _NAMED.match(text, match.end())
        return None if named is None else (_four(match[0]), match.end(), False)
    year, end = another["year"] or another["listed"], another.end()
    if text[end : end + 1] != "年" and VALUE_BEHIND.match(text, end):
        return None
    later = not year or _four(year) > _four(match[0])
    return (_four(match[0]), match.end(), True) if later else None


def _four(written: str) -> int:
    return int("".join(DIGITS.get(char, char) for char in written))


def bare_end(text: str, start: int) -> Point | None:
    """2021 behind 2019到."""
    match = _BARE.match(text, start)
    return None if match is None else whole_year(_four(match[0]), match.end())


def whole_year(year: int, end: int) -> Point:
    """All of a year that has been named."""
    return Point(*days.months_days(year, 1, 12), Granularity.YEAR, end, year_said=True)


def short_years(match: re.Match[str], _year: int | None, frame: Frame) -> Point | None:
    """18年到20年: years of this century, where the second is the later and not far ahead."""
    first, last = (full_year(int(match[side]), frame.today) for side in ("first", "last"))
    if not first < last <= frame.today.year + 1:
        return None
    found = days.months_days(first, 1, 12 * (last - first + 1))
    return Point(*found, Granularity.YEARS, match.end(), year_said=True)
