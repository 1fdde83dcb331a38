"""Numbers that a message is not read for: 百二十, 三 点 一 四, 1.5G, and long ones."""

import re
from datetime import date
from decimal import Decimal
from typing import Final

from bot.domain.reading import Qualifier
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.numerals import read_long
from bot.reading.quantities.plain_numbers import MAX_DIGITS
from bot.reading.quantities.signs import read_sign
from bot.reading.quantities.tokens import SCALES
from bot.reading.quantities.wider.measured import with_unit

_CN: Final = "零一二三四五六七八九"
_NUMERAL: Final = f"[{_CN}十百千万亿两\\d]"
ALONE: Final = re.compile(
    f"^\\s*(?P<words>[百千万](?:[千万亿]*[{_CN}两十][{_CN}两十百千万亿]*|(?<![千万])万|亿))\\s*$"
)
SPACED: Final = re.compile(
    f"(?P<sign>负 ?)?(?<!{_NUMERAL})[{_CN}十百千万亿两]{{1,20}}"
    f"(?: [{_CN}十百千万亿两]{{1,9}}){{0,20}}"
    f" ?点 ?[{_CN}](?: [{_CN}]){{1,12}}"
)
SPELT: Final = re.compile(
    f"(?P<sign>负 ?)?(?<!{_NUMERAL})[{_CN}十百千万亿两](?: [{_CN}十百千万亿两]){{0,9}} [十百千万亿]"
    f"(?: [{_CN}十百千万亿两]){{1,12}}(?!{_NUMERAL})"
)
"""Numerals spelt with a space behind each character (一 百 零 五)."""
NOUGHT: Final = re.compile(
    f"(?P<sign>负 ?)?(?<!{_NUMERAL})[{_CN}两][{_CN}十百千万亿两]{{0,12}}[百千万亿] 零 ?"
    f"[{_CN}][{_CN}十百千万]{{0,6}}(?![{_CN}十百千万亿两])"
)
"""A numeral with its nought apart (一千 零 一)."""
POINTED: Final = re.compile(
    r"(?<![\w.])(?P<whole>\d{1,9}) 点 ?(?P<part>\d{1,6}) ?(?P<scale>[百千万亿])(?!亿)"
)
"""A point in words between digits that a scale follows (2 点 5 亿); without one it is an hour."""
_VULGAR: Final = {
    "½": "1/2",
    "⅓": "1/3",
    "⅔": "2/3",
    "¼": "1/4",
    "¾": "3/4",
    "⅛": "1/8",
    "⅜": "3/8",
    "⅝": "5/8",
    "⅞": "7/8",
}
VULGAR: Final = re.compile(f"(?P<whole>(?<![\\d.,])\\d{{1,9}})? ?(?P<part>[{''.join(_VULGAR)}])")
LETTERED: Final = re.compile(
    r"(?<![\w.])(?P<digits>\d+\.\d+|\d{3,15}) ?(?P<scale>[GTB])(?![A-Za-z\d])"
)
_SCALES: Final = {"G": 10**9, "T": 10**12, "B": 10**9}
MYRIAD: Final = re.compile(r"(?<![\w.])(?P<digits>\d{1,9}(?:\.\d{1,6})?) ?‱")
MORE: Final = re.compile(
    f"(?<!{_NUMERAL})(?<![几数])(?P<scale>[百千万亿])[余多](?!{_NUMERAL}|年来|方)"
)
LONG: Final = re.compile(
    f"[-+]?\\d[\\d,]{{14,60}}\\d|负?[{_CN}两][{_CN}十百千万亿两]{{14,80}}(?:点[{_CN}]+)?"
)


def alone(match: re.Match[str], _today: date) -> Quantity:
    """A text that is a numeral whose 一 is left unsaid: 百二十, 百万; 千万 means by all means."""
    return with_unit(match, read_long("一" + match["words"], 0))


def more(match: re.Match[str], _today: date) -> Quantity | None:
    """百余家: a scale whose 一 is left unsaid, and more, of what is counted."""
    found = with_unit(match, Decimal(SCALES[match["scale"]]))
    return found.but(qualifier=Qualifier.ABOUT) if found.unit else None


def myriad(match: re.Match[str], _today: date) -> Quantity:
    """10‱: parts of ten thousand, in percent."""
    value = Decimal(match["digits"]) / 100
    return Quantity(Kind.PERCENT, match.start(), match.end(), value, "%", "%")


def spaced(match: re.Match[str], _today: date) -> Quantity:
    """A numeral whose characters stand apart (二 点 七 八), with the unit behind it."""
    together = match[0].replace(" ", "").removeprefix("负")
    value = read_long(together, 0)
    return with_unit(match, -value if match["sign"] and value is not None else value)


def pointed(match: re.Match[str], _today: date) -> Quantity:
    """2 点 5 亿 as 2.5亿."""
    value = Decimal(f"{match['whole']}.{match['part']}")
    return with_unit(match, value * SCALES[match["scale"]])


def vulgar(match: re.Match[str], _today: date) -> Quantity:
    """½ and 1½, with the unit behind."""
    top, _, bottom = _VULGAR[match["part"]].partition("/")
    return with_unit(match, int(match["whole"] or 0) + Decimal(top) / int(bottom))


def lettered(match: re.Match[str], _today: date) -> Quantity:
    """1.5G and 100B: giga, tera and billions by their letter."""
    return with_unit(match, Decimal(match["digits"]) * _SCALES[match["scale"]])


def long(match: re.Match[str], _today: date) -> Quantity | None:
    """A number of more digits than a report may have."""
    sign, begin = read_sign(match[0], 0)
    read = read_long(match[0], begin)
    few = read is None or len(f"{read:f}") <= MAX_DIGITS
    return None if few or read is None else with_unit(match, sign * read)
