"""A unit of measure said beside a name or over a list, for the bare numbers that follow."""

from datetime import date
from functools import lru_cache
from typing import Final

from bot.reading.context import Context
from bot.reading.meaning.uoms import converted
from bot.reading.quantities import Quantity, QuantityKind, find
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause

LONGEST: Final = 6
"""A unit of measure has so many characters at most (万平方米)."""

_ANY_DAY: Final = date(2000, 1, 1)
_BARE: Final = (QuantityKind.NUMBER, QuantityKind.FRACTION)
_MEASURED: Final = (
    QuantityKind.MONEY,
    QuantityKind.AREA,
    QuantityKind.LENGTH,
    QuantityKind.MASS,
    QuantityKind.VOLUME,
)


def take_unit_of_measure(context: Context, clauses: list[Clause], place: int) -> None:
    """Keep the unit of measure that a clause is nothing but: 签约金额(万元), 单位:万元."""
    clause = clauses[place]
    if clause.inside:
        over = context.names if not context.valued else ()
        if not over:
            return
    elif place and clauses[place - 1].text.rstrip().endswith("单位"):
        over = ()
    else:
        return
    one = one_of(clause.text.strip())
    if one is not None:
        context.uoms[over] = one


def one_of(words: str) -> Quantity | None:
    """One of a unit of measure that is larger than a thing counted (万元, 亩, 万人)."""
    return _one_of(words) if 0 < len(words) <= LONGEST else None


@lru_cache(maxsize=1024)
def _one_of(words: str) -> Quantity | None:
    one = unit_of_measure(words)
    if one is None or one.value is None or one.kind is QuantityKind.PERCENT:
        return None
    return one if one.kind in _MEASURED or one.value > 1 else None


@lru_cache(maxsize=1024)
def unit_of_measure(words: str) -> Quantity | None:
    """One of the unit of measure, or of the counting word, that `words` are (万元, 个, %)."""
    if not 0 < len(words) <= LONGEST or words[0] in "0123456789.":
        return None
    found = find("1" + words, _ANY_DAY)
    if len(found) != 1 or found[0].end != len(words) + 1 or found[0].value is None:
        return None
    return found[0] if found[0].unit_text else None


def in_its_unit(context: Context, segment: Segment, names: tuple[str, ...]) -> Segment:
    """The segment with its bare number or pair in the unit of measure said for it, if one was."""
    quantity = segment.value.quantity
    if not context.uoms or quantity is None or quantity.kind not in _BARE:
        return segment
    one = context.uoms.get(names) or _over_all(context, names)
    return segment if one is None else measured_in(segment, one)


def measured_in(segment: Segment, one: Quantity) -> Segment:
    """The segment with its bare number or pair in units of measure of which `one` is one."""
    quantity = segment.value.quantity
    if quantity is None or quantity.kind not in _BARE or quantity.unit_text:
        return segment
    if one.value is None or quantity.value is None:
        return segment
    if quantity.low is not None and quantity.high is not None and not quantity.chinese:
        low, high = quantity.low * one.value, quantity.high * one.value
        pair = quantity.but(low=low, high=high, unit=one.unit, unit_text=one.unit_text)
        return segment.valued(pair)
    value = quantity.value * one.value
    return segment.valued(
        quantity.but(kind=one.kind, value=value, unit=one.unit, unit_text=one.unit_text)
    )


def _over_all(context: Context, names: tuple[str, ...]) -> Quantity | None:
    """The unit of measure over a list, for what can be measured in it."""
    one = context.uoms.get(())
    if one is None or converted(one, context.vocabulary.indicator(names[0])) is None:
        return None
    return one
