"""Two numbers divided by a slash: what is done and what is to be done (13/15, 42.6/60亿元)."""

import re
from decimal import Decimal
from typing import Final

from bot.reading.quantities.model import Quantity
from bot.reading.quantities.model import QuantityKind as Kind
from bot.reading.quantities.numerals import Numeral, read_numeral
from bot.reading.quantities.units import UNITS, Unit, match_unit

_SLASH: Final = re.compile(r" ?/ ?(?=\d)")
_MANY_SLASHES: Final = re.compile(r" ?/ ?\d")
_SCALE_WORDS: Final = re.compile("[万亿兆kKwWM]+$")
_PER_CENT: Final = Unit(Kind.PERCENT, "%", Decimal(1))
_FAR_LESS: Final = 10
"""Nobody has done so many times what is to be done; then the scale word is of the second alone."""


def slashed(text: str, start: int, sign: int, numeral: Numeral) -> Quantity | None:
    """13/15; not one of three or more numbers divided by slashes (3/5/0).

    A scale word and a unit of measure behind the second number are of both (42.6/60亿元), unless
    the first has a scale of its own; a unit of measure may be behind both (16.8km/45km). `low` and
    `high` are then both in the unit; `amount` is the second as written, None where each has its own
    scale. Where it cannot be known what the first is in (2000/1.5万, 42.6亿/60), `low` and `value`
    are None.
    """
    own = _own_measure(text, numeral.end)
    match = _SLASH.match(text, numeral.end + len(own))
    if match is None or numeral.chinese or text[max(start - 1, 0) : start] == "/":
        return None
    under = read_numeral(text, match.end())
    if under is None or not under.value or _MANY_SLASHES.match(text, under.end):
        return None
    unit, word, end = _unit_behind(text, under.end)
    if own and own != word:
        return None
    if _MANY_SLASHES.match(text, end):
        unit, word, end = None, "", under.end
    scale_words = _scale_words(text[match.end() : under.end], under)
    pair = _pair(start, sign, (numeral, under), unit)
    return pair.but(unit_text=scale_words + word, after=end - under.end)


def _pair(start: int, sign: int, sides: tuple[Numeral, Numeral], unit: Unit | None) -> Quantity:
    """Both numbers as one quantity, without the words for their unit of measure."""
    numeral, under = sides
    assert under.value is not None
    top = _top(numeral, under, unit)
    factor = unit.factor if unit is not None else Decimal(1)
    low = None if top is None else sign * top * factor
    high = under.value * factor
    return Quantity(
        Kind.FRACTION,
        start,
        under.end,
        None if low is None else low / high,
        unit.unit if unit is not None else "",
        amount=under.value / under.scale if numeral.scale == 1 else None,
        low=low,
        high=high,
    )


NEAR: Final = 6
"""A unit of measure and its slash take no more places."""


def _own_measure(text: str, position: int) -> str:
    """The unit of measure behind the first number, where a slash follows it (16.8km/45km)."""
    if text.find("/", position + 1, position + NEAR) < 0:
        return ""
    unit = match_unit(text, position)
    measured = unit is not None and unit[0].kind is not Kind.COUNT
    return text[position : unit[2]] if unit is not None and measured else ""


def _unit_behind(text: str, position: int) -> tuple[Unit | None, str, int]:
    if text.startswith("%", position):
        return _PER_CENT, "%", position + 1
    return match_unit(text, position) or (None, "", position)


def _top(numeral: Numeral, under: Numeral, unit: Unit | None) -> Decimal | None:
    """The first number in the unit of the second; None where that cannot be known."""
    value, below = numeral.value, under.value or Decimal(0)
    if value is None:
        return Decimal(0)
    if numeral.scale == under.scale == 1 or (numeral.scale > 1 and under.scale > 1):
        return value
    if numeral.scale > 1:
        return value if unit is not None else None
    return value * under.scale if value < _FAR_LESS * below / under.scale else None


def _scale_words(written: str, under: Numeral) -> str:
    match = _SCALE_WORDS.search(written) if under.scale > 1 else None
    return match[0] if match else ""


def as_one_thing(pair: Quantity) -> tuple[Quantity, Quantity]:
    """What is done and what is to be done of one thing, in the unit of measure of the pair."""
    return _side(pair, pair.low), _side(pair, pair.high)


def as_two_things(pair: Quantity) -> tuple[Quantity, Quantity]:
    """The figures of two things (走访企业/解决问题 6/2): the unit behind is of the second alone."""
    if pair.amount is None or pair.low is None:
        return as_one_thing(pair)
    first = pair.low * pair.amount / pair.high if pair.high else pair.low
    bare = pair.but(kind=Kind.NUMBER, value=first, amount=first, unit="", unit_text="")
    return bare, _side(pair, pair.high)


def _side(pair: Quantity, value: Decimal | None) -> Quantity:
    return pair.but(kind=_kind(pair), value=value, amount=value)


def _kind(pair: Quantity) -> Kind:
    if pair.unit == "%":
        return Kind.PERCENT
    known = UNITS.get(pair.unit)
    return known.kind if known is not None else Kind.NUMBER
