"""How days, months and years are written."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.calendar.days import full_year
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.quantities.tokens import DIGITS

MONTH: Final = "(?:1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十元])"
DAY: Final = (
    "(?:3[01]|[12][0-9]|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?"
    "|[廿卅][一二三四五六七八九]?|[一二三四五六七八九])"
)
COUNT: Final = "(?:[1-9][0-9]?|十[一二]?|[一二两三四五六七八九]|半)"
DASH: Final = " ?(?:-{1,2}|~|—{1,2}|–|至|到) ?"
VALUE_BEHIND: Final[re.Pattern[str]] = re.compile(
    r" {0,2}(?:[个十百千万亿%wWkK元家户人吨米亩升斤克度倍分次处套座名件条年]"
    "|项(?!目)|公里|平方|公顷)"
)
"""What makes the number before it a value and no date."""
_CN: Final = "[零一二三四五六七八九]"
_YEAR: Final = re.compile(
    rf"(?P<digits>[12]\d{{3}}|[一二]{_CN}{{3}}|(?<![\d.])\d{{2}}|(?<!{_CN}){_CN}{{2}}"
    rf"|(?P<spoken>[两二]千零{_CN}))(?:年度|年(?!代))"
    r"|(?P<word>今年|本年度?|当年|同年|去年|上年度?|上一年度?|(?<!目)前年|大前年|明年|次年|下一年|后年|大后年)"
)
_LONGEST: Final = 6
_WORDS: Final = {
    "今": 0,
    "本": 0,
    "当": 0,
    "同": 0,
    "去": -1,
    "上": -1,
    "前": -2,
    "明": 1,
    "次": 1,
    "下": 1,
    "后": 2,
}


_UNNAMED: Final = re.compile(
    r"20\d{2}(?= ?(?:[Qq][1-4](?![\dA-Za-z])|[上下]半年|全年|第?[一二三四]季度|第[1-4]季度))"
)
"""A year without 年 before a part of it (2021Q3, 2023上半年)."""
_PART_BEGINS: Final = kind_of("Qq上下全第一二三四 ")


def _unnamed(text: str, start: int) -> tuple[int, int, bool] | None:
    match = _UNNAMED.match(text, start)
    return None if match is None else (int(match[0]), match.end(), True)


def number(written: str) -> int:
    """A whole number below 100 in digits or Chinese (元 is 1, 十 10, 二十三 23, 廿二 22)."""
    if written.isascii():
        return int(written)
    written = written.replace("元", "一").replace("廿", "二十").replace("卅", "三十")
    tens, ten, ones = written.rpartition("十")
    if not ten:
        return int("".join(DIGITS[char] for char in written))
    return int(DIGITS.get(tens, "1")) * 10 + int(DIGITS.get(ones, "0"))


def read_year(text: str, start: int, today: date) -> tuple[int, int, bool] | None:
    """A year at `start`: the year, its end, and whether it is surely one (四位数字, 去年)."""
    told = text.find("年", start + 1, start + _LONGEST) >= 0
    match = _YEAR.match(text, start) if told else None
    if match is None:
        return _unnamed(text, start) if is_at(text, start + 4, _PART_BEGINS) else None
    word = match["word"]
    if word:
        far = word.startswith("大")
        shift = _WORDS[word[1] if far else word[0]] * (3 if far else 2) // 2
        return today.year + shift, match.end(), True
    if match["spoken"]:
        return 2000 + number(match["spoken"][-1]), match.end(), True
    digits = "".join(DIGITS.get(char, char) for char in match["digits"])
    if len(digits) == 4:
        return int(digits), match.end(), True
    return full_year(int(digits), today), match.end(), match["digits"][0] == "零"
