"""Powers in all notations: 2^10, 2**10, 2⁵, 2的10次方, 10的负3次方, 5的平方, 3.2×10^4."""

import re
from datetime import date
from decimal import Decimal
from typing import Final

from bot.reading.quantities.model import Quantity
from bot.reading.quantities.numerals import read_long
from bot.reading.quantities.wider.measured import with_unit

_RAISED: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_DIGIT: Final = str.maketrans(_RAISED + "⁻", "0123456789-")
_BASE: Final = r"(?<![A-Za-z\d.,^])[-+]?\d{1,15}(?:\.\d{1,15})?"
_NUMERALS: Final = "零一二三四五六七八九十百千万亿两点"
_WORDED: Final = f"(?<![{_NUMERALS}])负?[{_NUMERALS}]{{1,15}}"
_RAISED_TO: Final = (
    r"(?: ?(?:\^|\*\*) ?[({]?(?P<sign>[-+]{0,2})(?P<exponent>\d{1,3}(?:\.\d{1,6})?)[)}]?(?!\.?\d)"
    f"|(?P<raised>⁻?[{_RAISED}]{{1,3}}))"
)
_CN: Final = "零一二三四五六七八九十百两"
_SAID: Final = (
    f"的 ?(?:(?P<minus>负|-)?(?P<said>\\d{{1,3}}|[{_CN}]{{1,5}}) ?次[方幂]"
    "|(?P<word>平方|立方)(?![公千厘分毫根米英码]))"
)
_LEAD: Final = r"(?:(?<![A-Za-z\d.,])(?P<lead>[-+]?\d{1,15}(?:\.\d{1,15})?) ?[×xX*·] ?(?=10))"
POWER: Final = re.compile(f"{_LEAD}?(?P<base>{_BASE}|(?<=[×xX*·])10|(?<=[×xX*·] )10){_RAISED_TO}")
SAID: Final = re.compile(
    f"{_LEAD}?(?P<base>{_BASE}|(?<=[×xX*·])10|(?<=[×xX*·] )10|{_WORDED}) ?{_SAID}"
)
_WORDS: Final = {"平方": 2, "立方": 3}
_LARGEST: Final = 308
"""More noughts than this no computer's number has."""


def power(match: re.Match[str], _today: date) -> Quantity | None:
    """2^10, -2**3, 10⁻³, and 3.2×10^4: a sign before the base is of the whole."""
    if match["raised"]:
        exponent = Decimal(match["raised"].translate(_DIGIT))
    else:
        exponent = Decimal(match["exponent"]) * (-1 if match["sign"].count("-") % 2 else 1)
    return _raised(match, exponent)


def said(match: re.Match[str], _today: date) -> Quantity | None:
    """2的10次方 and 五的平方."""
    if match["word"]:
        return _raised(match, Decimal(_WORDS[match["word"]]))
    exponent = read_long(match["said"], 0)
    if exponent is None:
        return None
    return _raised(match, exponent * (-1 if match["minus"] else 1))


def _raised(match: re.Match[str], exponent: Decimal) -> Quantity | None:
    sign, base = _number(match["base"])
    times = _number(match["lead"]) if match["lead"] else (1, Decimal(1))
    value = None if base is None or times[1] is None else _to_the(base, exponent)
    if value is None or times[1] is None:
        return None
    return with_unit(match, value * sign * times[0] * times[1])


def _number(written: str) -> tuple[int, Decimal | None]:
    sign = -1 if written[0] in "-负" else 1
    return sign, read_long(written.lstrip("-+负"), 0)


def _to_the(base: Decimal, exponent: Decimal) -> Decimal | None:
    """The power, whole ones exactly; None for nought below nought and what is too large."""
    if not base:
        return None if exponent < 0 else Decimal(int(exponent == 0))
    if abs(base.adjusted() + 1) * abs(exponent) > _LARGEST:
        return None
    if exponent >= 0 and base == int(base) and exponent == int(exponent):
        return Decimal(int(base) ** int(exponent))
    return base**exponent
