"""Percentages, tenths and fractions: 百分之四十五, 38%, 三成五, 八五折, 十五分之十三."""

import re
from decimal import Decimal
from typing import Final

from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.numerals import Numeral, read_numeral
from bot.reading.quantities.pairs import NEAR, slashed
from bot.reading.quantities.patterns import any_of
from bot.reading.quantities.signs import read_sign
from bot.reading.quantities.tokens import DIGITS, SCALES

_BEFORE: Final = re.compile(
    r"(?P<minus>负的?)? ?(?P<base>[百千万]) {0,4}分 {0,4}"
    r"(?:之 {0,4}|(?=[百\d一二三四五六七八九两十]))"
    r"(?P<all>百(?![零一二三四五六七八九]))?"
)
_OF_MANY: Final = re.compile(
    r"(?P<minus>负的?)?(?P<base>十|[十百千]?[万亿]|[百千]?万[万亿]) {0,4}分 {0,4}之 {0,4}"
)
_MANY: Final = kind_of("百千万亿分 的")
_AFTER: Final = re.compile(
    r" ?(?P<percent>[%﹪](?!%)|per ?cent\b)| ?(?P<mille>‰)"
    r"|(?P<spoken>个点(?![位心上子]))"
    r"| {0,4}(?P<points>个? ?百 ?分 ?点|pct(?![a-z])|pp(?![a-z])|percentage points?(?![a-z]))"
    r"| ?(?P<tenths>成(?![立功交本果员品为长效绩就熟都年形套型群])|折(?![叠扣旧算腾损射返合]))"
)
_CHANGED: Final = re.compile(
    "(?:提高|提升|上升|上涨|增加|增长|下降|回落|降低|下滑|加快|放缓|收窄|扩大|高出?|低|快|慢|[涨跌降升])"
    "了? ?$"
)
"""What a number of points is told behind (提高3个点), as places that are called so are not."""
_MORE: Final = re.compile(r" ?(?P<digit>[\d一二三四五六七八九半])(?![\d十百千万亿个项家户%]|\.\d)")
_POINTS: Final = re.compile(r" ?个百分点")
_OF: Final = re.compile(r" {0,2}分 {0,2}之 {0,2}")
_AND: Final = re.compile(r" {0,2}又 {0,2}")
_DISCOUNT: Final = re.compile(
    r"(?P<half>(?<=打)对|半)折"
    r"|(?P<tens>[\d一二三四五六七八九]) +(?P<ones>[\d一二三四五六七八九]) *折"
)
_ONE_HALF: Final = re.compile("一半(?!径)")
_HALF_TENTH: Final = re.compile("半成(?![立功交本果员品])")
_ANY_DISCOUNT: Final = any_of(_ONE_HALF, _DISCOUNT, _HALF_TENTH)
_FOLLOWS: Final = kind_of("%﹪‰个百p成折又分/ ")
_BASES: Final = {"百": 1, "千": 10, "万": 100}


def percent_before(text: str, start: int) -> Quantity | None:
    """百分之…, 千分之… and 万分之… in percent; 百分之百 and 百分百 are 100."""
    match = _BEFORE.match(text, start)
    if match is None:
        return _part_of_many(text, start)
    sign = -1 if match["minus"] else 1
    if match["all"]:
        return _share(Kind.PERCENT, start, match.end(), Decimal(100 * sign) / _BASES[match["base"]])
    inner, begin = read_sign(text, match.end())
    numeral = _without_thousands(read_numeral(text, begin))
    if numeral is None or numeral.value is None:
        return None
    base = sign * inner * _BASES[match["base"]]
    if (ends := _ends(numeral)) is not None:
        low, high = ends[0] / base, ends[1] / base
        return Quantity(Kind.RANGE, start, numeral.end, None, "%", "%", low=low, high=high)
    if text.startswith("又", numeral.end) and (mixed := _mixed(text, begin, 1, numeral)):
        return _share(Kind.PERCENT, start, mixed.end, (mixed.value or Decimal(0)) / base)
    points = _POINTS.match(text, numeral.end)
    kind, end = (Kind.POINTS, points.end()) if points else (Kind.PERCENT, numeral.end)
    return _share(kind, start, end, numeral.value / base, chinese=numeral.chinese)


def _without_thousands(numeral: Numeral | None) -> Numeral | None:
    """The numeral without a 万 that begins what has the share (百分之五十万科股份).

    Of ten thousands one at most is told in hundredths (百分之一万).
    """
    if numeral is None or numeral.value is None or numeral.scale != _TEN_THOUSAND:
        return numeral
    shares = numeral.value / _TEN_THOUSAND
    if shares < 10:
        return numeral
    return Numeral(numeral.end - 1, shares, chinese=numeral.chinese, digits=numeral.digits)


_TEN_THOUSAND: Final = 10**4


def _ends(numeral: Numeral) -> tuple[Decimal, Decimal] | None:
    """Both ends of what neighbouring digits name (百分之二三, 百分之七八十)."""
    if numeral.pair is not None:
        return Decimal(numeral.pair[0]), Decimal(numeral.pair[1])
    if numeral.high is None or numeral.value is None:
        return None
    return numeral.value, numeral.high


def _part_of_many(text: str, start: int) -> Quantity | None:
    """十分之三 and 百万分之三: a share of a scale word with its 一 unsaid, in percent as well."""
    match = _OF_MANY.match(text, start) if is_at(text, start + 1, _MANY) else None
    over = _part(text, match.end()) if match is not None else None
    if match is None or over is None or over.value is None or over.high is not None:
        return None
    bottom = Decimal(1)
    for word in match["base"]:
        bottom *= SCALES[word]
    top = -over.value if match["minus"] else over.value
    return _share(Kind.PERCENT, start, over.end, top * 100 / bottom, chinese=over.chinese)


def discount(text: str, start: int) -> Quantity | None:
    """一半 is 1/2, 打对折 and 半折 50 %, 半成 5 %, 九 九 折 99 %; 对折 alone folds paper."""
    begins = text[start] in "一对半" or text[start + 1 : start + 2] == " "
    if not begins or _ANY_DISCOUNT.match(text, start) is None:
        return None
    half = _ONE_HALF.match(text, start)
    if half:
        return _quotient(start, half.end(), Decimal(1), Decimal(2), chinese=True)
    match = _DISCOUNT.match(text, start)
    if match is None:
        tenth = _HALF_TENTH.match(text, start)
        return _share(Kind.PERCENT, start, tenth.end(), Decimal(5)) if tenth else None
    if match["half"]:
        return _share(Kind.PERCENT, start, match.end(), Decimal(50))
    digits = "".join(DIGITS.get(char, char) for char in match["tens"] + match["ones"])
    return _share(Kind.PERCENT, start, match.end(), Decimal(digits))


def _share(
    kind: Kind, start: int, end: int, value: Decimal, *, chinese: bool = True, signed: bool = False
) -> Quantity:
    return Quantity(
        kind, start, end, value, "%", "%", value, chinese=chinese, signed=signed or value < 0
    )


def share_after(text: str, start: int, sign: int, numeral: Numeral) -> Quantity | None:
    """What follows makes `numeral` a share: a percentage, points, tenths or a fraction."""
    end = numeral.end
    if not is_at(text, end, _FOLLOWS):
        near = text.find("/", end, end + NEAR) > 0
        return slashed(text, start, sign, numeral) if near else None
    match = _AFTER.match(text, numeral.end)
    if match is None:
        return (
            _mixed(text, start, sign, numeral)
            or _fraction(text, start, sign, numeral)
            or slashed(text, start, sign, numeral)
        )
    if match["spoken"] and _CHANGED.search(text, max(0, start - 4), start) is None:
        return None
    value = sign * (numeral.value or Decimal(0))
    if match["tenths"]:
        return _tenths(text, start, match, numeral)
    kind = Kind.POINTS if match["points"] or match["spoken"] else Kind.PERCENT
    if numeral.high is not None:
        return Quantity(
            Kind.RANGE, start, match.end(), None, "%", "%", low=numeral.value, high=numeral.high
        )
    if match["mille"]:
        value /= 10
    return _share(
        kind, start, match.end(), value, chinese=numeral.chinese, signed=text[start] in "+-负"
    )


def _tenths(text: str, start: int, match: re.Match[str], numeral: Numeral) -> Quantity | None:
    """三成五 is 35 %, 八五折 and 85折 are 85 %, 七折 is 70 %; ten tenths and less only."""
    value = numeral.value or Decimal(0)
    if numeral.pair is not None and match["tenths"] == "成":
        low, high = (Decimal(10 * one) for one in numeral.pair)
        return Quantity(Kind.RANGE, start, match.end(), None, "%", "%", low=low, high=high)
    if numeral.high is not None or not 0 < value < 100:
        return None
    if match["tenths"] == "折" and value == 10:
        return None
    whole = match["tenths"] == "折" or value == int(value)
    value = value if value > 10 and whole else value * 10
    more = _MORE.match(text, match.end())
    if more is None or match["tenths"] == "折":
        return _share(Kind.PERCENT, start, match.end(), value, chinese=numeral.chinese)
    extra = 5 if more["digit"] == "半" else int(DIGITS.get(more["digit"], more["digit"]))
    return _share(Kind.PERCENT, start, more.end(), value + extra, chinese=numeral.chinese)


def _mixed(text: str, start: int, sign: int, numeral: Numeral) -> Quantity | None:
    """二又三分之一: a whole number and a fraction, as one fraction."""
    match = _AND.match(text, numeral.end)
    if match is None or numeral.value is None:
        return None
    begin = match.end()
    part = read_numeral(text, begin)
    found = part and (_fraction(text, begin, 1, part) or slashed(text, begin, 1, part))
    if not found or found.low is None or found.high is None:
        return None
    top = sign * (numeral.value * found.high + found.low)
    return _quotient(start, found.end, top, found.high, chinese=numeral.chinese)


def _fraction(text: str, start: int, sign: int, numeral: Numeral) -> Quantity | None:
    """十五分之十三: numerator and denominator."""
    match = _OF.match(text, numeral.end)
    if match is None or numeral.value is None:
        return None
    inner, begin = read_sign(text, match.end())
    over = _part(text, begin)
    if over is None or over.value is None or over.high is not None:
        return None
    return _quotient(
        start, over.end, sign * inner * over.value, numeral.value, chinese=over.chinese
    )


_TWO_DIGITS: Final = re.compile("[一二三四五六七八九]{2}")


def _part(text: str, start: int) -> Numeral | None:
    """The numeral of so many parts: nobody spells it by its digits (三分之一一个人)."""
    if _TWO_DIGITS.match(text, start) is None:
        return read_numeral(text, start)
    return Numeral(start + 1, Decimal(DIGITS[text[start]]), chinese=True, digits=1)


def _quotient(
    start: int, end: int, top: Decimal, bottom: Decimal, *, chinese: bool
) -> Quantity | None:
    if not bottom:
        return None
    return Quantity(Kind.FRACTION, start, end, top / bottom, low=top, high=bottom, chinese=chinese)
