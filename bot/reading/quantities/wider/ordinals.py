"""Numbers that count nothing: 第一万名, 第三亿零五, and days that come round, 每周五, 每月15日."""

import re
from datetime import date
from typing import Final

from bot.reading.quantities.calendar.words import DAY
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind

ORDINAL: Final[re.Pattern[str]] = re.compile(
    "第 ?(?:[\\d零一二三四五六七八九十百千万亿兆两几]|,(?=\\d))+"
)

RECURRING: Final[re.Pattern[str]] = re.compile(
    f"每(?:逢|个)?(?:(?:周|星期|礼拜)[一二三四五六日天]|月的?{DAY}[日号])"
)


def ordinal(match: re.Match[str], _today: date) -> Quantity:
    """The whole numeral behind 第, scale words too."""
    return Quantity(Kind.ORDINAL, match.start(), match.end())


def recurring(match: re.Match[str], _today: date) -> Quantity:
    """每周五 is no day of its own, and 五 no number."""
    return Quantity(Kind.CODE, match.start(), match.end())
