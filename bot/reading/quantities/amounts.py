"""Read a number with what belongs to it: sign, scale, unit, 余 and 半 (3700余万元, 两米半)."""

import re
from decimal import Decimal
from typing import Final

from bot.domain.reading import Qualifier
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.money import currency_before, symbol_before
from bot.reading.quantities.numerals import (
    Numeral,
    in_millions,
    read_bare_fraction,
    read_numeral,
)
from bot.reading.quantities.remainders import with_rest
from bot.reading.quantities.shares import share_after
from bot.reading.quantities.signs import read_sign
from bot.reading.quantities.tokens import SCALES
from bot.reading.quantities.units import Unit, match_unit

_ABOUT: Final = Qualifier.ABOUT
_EXACT: Final = Qualifier.EXACT
_LOOSE: Final = re.compile(r" ?(?P<word>[零好]?几|余|多|来) ?(?P<scale>[万亿]{0,2})")
_LOOSELY: Final = kind_of(" 零好几余多来半")
_HALF_BEFORE: Final = re.compile("半(?:(?P<scale>百(?![姓分])|亿)|个(?P<yi>亿)(?![元级]))?")
_CLAUSE_END: Final = re.compile("[,。;、!]|$")
_BEFORE_UNIT: Final = ("余", "多", "来")
_NOT_MORE: Final = re.compile("于|下|少|元化|样|数")
_OFTEN: Final = re.compile("次[^,。]")
_SCALE_WORDS: Final = re.compile("[万亿兆kKwWM]+(?= ?[余多来几]? {0,4}$)")
_ENGLISH_SCALE: Final = re.compile("(?:thousand|million|mn|billion|bn)$")
_PLAIN: Final = Unit(Kind.NUMBER, "", Decimal(1))
_HALF_A_SCALE: Final = re.compile(r"半(?=[元块亩美欧人]|[,。;、!) \n]|$)")


def read_amount(text: str, start: int) -> Quantity | None:
    """The number and unit at `start` of the folded `text`; None where no number begins there."""
    sign, begin = read_sign(text, start)
    symbol = symbol_before(text, begin)
    if symbol is not None:
        begin = symbol[1]
    numeral = read_numeral(text, begin) or read_bare_fraction(text, begin) or _half(text, begin)
    if numeral is None:
        return None
    if numeral.value is None:
        return Quantity(Kind.NUMBER, start, numeral.end, overlong=True, chinese=numeral.chinese)
    if symbol is not None:
        numeral = in_millions(text, numeral)
    elif (share := share_after(text, start, sign, numeral)) is not None:
        return share
    quantity = _with_unit(text, start, begin, numeral, symbol and symbol[0])
    signed = begin > start and symbol is None
    return _signed(quantity, sign) if signed or sign < 0 else quantity


def _half(text: str, start: int) -> Numeral | None:
    """半 before a unit or a scale word (半天, 半吨, 半百); not within a word (半径, 半导体)."""
    match = _HALF_BEFORE.match(text, start)
    if match is None:
        return None
    scale = _scale(match["scale"] or match["yi"] or "")
    if scale == 1 and match_unit(text, match.end()) is None:
        return None
    return Numeral(match.end(), Decimal(scale) / 2, chinese=True)


def _signed(quantity: Quantity, sign: int) -> Quantity:
    value = quantity.value if quantity.value is None else quantity.value * sign
    amount = quantity.amount if quantity.amount is None else quantity.amount * sign
    return quantity.but(value=value, amount=amount, signed=True)


def _with_unit(
    text: str, start: int, begin: int, numeral: Numeral, prefixed: Unit | None
) -> Quantity:
    value, scale, end, loose = _loosely(text, numeral)
    unit, unit_end, word = prefixed or _PLAIN, end, ""
    found = match_unit(text, end)
    if found and (prefixed is None or found[0].unit == prefixed.unit):
        unit, word, unit_end = found
    if unit.unit in ("", "元") and prefixed is None:
        unit = currency_before(text, begin) or unit
    quantity = Quantity(
        unit.kind,
        start,
        unit_end,
        value=value * unit.factor,
        unit=unit.unit,
        unit_text=_unit_text(text, begin, unit_end, scale, word),
        amount=value / scale,
        qualifier=_ABOUT if loose else _EXACT,
        chinese=numeral.chinese,
    )
    if loose and _is_vague(loose, text[begin : numeral.end]):
        return quantity.but(kind=Kind.VAGUE, low=quantity.value, value=None)
    ranged = numeral.high is not None or numeral.pair is not None
    return _spread(quantity, numeral, unit) if ranged else with_rest(text, quantity, unit)


def _loosely(text: str, numeral: Numeral) -> tuple[Decimal, int, int, str]:
    """The value, its scale, its end and the loose word (余, 多, 来, 几) behind the numeral, if any.

    余, 多 and 来 count before a scale, a unit (500余人) or the end of a clause only.
    """
    value = numeral.value or Decimal(0)
    plain = value, numeral.scale, numeral.end, ""
    near = is_at(text, numeral.end, _LOOSELY)
    if near and _half_a_scale_more(text, numeral):
        return value + Decimal(numeral.scale) / 2, numeral.scale, numeral.end + 1, ""
    match = _LOOSE.match(text, numeral.end) if near else None
    if match is None or not _is_loose(text, match, numeral):
        return plain
    word, more = match["word"], _scale(match["scale"])
    bound = more > 1 or _CLAUSE_END.match(text, match.end()) or match_unit(text, match.end())
    if word in _BEFORE_UNIT and not bound:
        return plain
    return value * more, numeral.scale * more, match.end(), word


def _half_a_scale_more(text: str, numeral: Numeral) -> bool:
    """Whether 半 adds half of the scale word before it (一亿半 is 1.5亿)."""
    single = numeral.scale > 1 and (numeral.value or 0) / numeral.scale < 10
    return single and _HALF_A_SCALE.match(text, numeral.end) is not None


def _is_loose(text: str, loose: re.Match[str], numeral: Numeral) -> bool:
    if loose["word"] == "多" and _OFTEN.match(text, loose.end()):
        return False
    if loose["word"] in ("多", "余"):
        return _NOT_MORE.match(text, loose.end()) is None
    return loose["word"].endswith("几") or _is_round(numeral.value)


def _is_round(value: Decimal | None) -> bool:
    """Whether 来 behind a number makes it a rough one (十来个, 五十来户, 两百来户)."""
    return value is not None and 10 <= value <= 9000 and value % 10 == 0


def _scale(words: str) -> int:
    scale = 1
    for word in words:
        scale *= SCALES[word]
    return scale


def _is_vague(word: str, numeral: str) -> bool:
    """十几, 二十几, 十余, 十多 (contract: vague_number); 500余, 80多 are about."""
    return word.endswith("几") or numeral == "十"


def _unit_text(text: str, begin: int, end: int, scale: int, word: str) -> str:
    if scale == 1:
        inside = "" if word else next((c for c in "亿万" if c in text[begin:end]), "")
        return word or inside
    said = text[begin : end - len(word)]
    match = _SCALE_WORDS.search(said[-6:]) or _ENGLISH_SCALE.search(said)
    return (match[0] if match else "") + word


def _spread(quantity: Quantity, numeral: Numeral, unit: Unit) -> Quantity:
    """A range of neighbouring digits (三四十人); two bare digits without a unit stay a number."""
    if numeral.pair is not None:
        low, high = (Decimal(digit) for digit in numeral.pair)
        if unit is _PLAIN:
            return quantity
    else:
        low, high = numeral.value or Decimal(0), numeral.high or Decimal(0)
    times = quantity.value / numeral.value if quantity.value and numeral.value else Decimal(1)
    return quantity.but(
        kind=Kind.RANGE, value=None, amount=None, low=low * times, high=high * times
    )
