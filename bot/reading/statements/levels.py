"""How many there are now of what rises and falls, behind what happened to some of them."""

from decimal import Decimal
from typing import Final

from bot.domain.catalogue import Kind
from bot.domain.reading import ANY_INDICATOR, IndicatorUpdate, Measure, Op
from bot.reading.context import Context
from bot.reading.meaning.uoms import Dimension, converted, uom
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_ACTUAL: Final = Measure.ACTUAL
_LEVEL: Final = Kind.LEVEL
_COUNT: Final = Dimension.COUNT
NOW: Final = Role.CURRENT | Role.REMAINING
"""Words for how many there are now, or are left."""
_TOTALS: Final = Role.TOTAL | Role.DONE | Role.TARGET | Role.COMPLETION
_IN_ALL: Final = ("共", "累计", "已")
_STILL: Final = ("还是", "仍是", "仍为", "仍然是", "依然是", "依旧是", "依然", "依旧")


def take_level(context: Context, clause: Clause) -> None:
    """Keep in mind the things of a level that a clause names (在谈项目原来4个,…)."""
    for token in clause.of(Role.INDICATOR):
        if len(token.names) == 1 and _is_level(context, token.names[0]):
            context.passed.level = (clause.sentence, token.names[0])


def _is_level(context: Context, name: str) -> bool:
    indicator = context.vocabulary.indicator(name)
    return indicator.kind is _LEVEL and uom(indicator.uom).dimension is _COUNT


def names_of_now(context: Context, segment: Segment, names: tuple[str, ...]) -> tuple[str, ...]:
    """Of what 现在, 现有 or 剩 without a name tell behind figures of several things.

    在谈原来4个,签约1个,现在3个 is the level, and so is 在谈4个,签约1个,目前3个; a number that
    is what the last two figures leave (隐患12处,整改10处,现有2处) is no figure of the last.
    Where a level has been told, and the number does not follow from it, both may be meant.
    """
    now = not segment.led_by(_TOTALS) and not segment.names
    quantity = segment.value.quantity
    if not now or len(names) != 1 or quantity is None or _is_still(segment):
        return names
    value = converted(quantity, context.vocabulary.indicator(names[0]))
    sentence, level = context.passed.level
    if value is None:
        return names
    if sentence == segment.clause.sentence and _may_be_the_level(context, segment, level):
        return _of_level(context, segment, names, level, value)
    left = segment.led_by(Role.CURRENT) and _is_left(context, names[0], value)
    return () if left else names


def _is_still(segment: Segment) -> bool:
    """Whether a value is told to be what it was, or to be all in all (仍为4个, 目前共3个)."""
    return any(t.words in _STILL or t.words.endswith(_IN_ALL) for t in segment.before)


def _may_be_the_level(context: Context, segment: Segment, level: str) -> bool:
    quantity = segment.value.quantity
    return quantity is not None and quantity.unit in ("", context.vocabulary.indicator(level).uom)


def _of_level(
    context: Context, segment: Segment, names: tuple[str, ...], level: str, value: Decimal
) -> tuple[str, ...]:
    """The level, both, or none, as its figures before tell."""
    given = context.in_sentence()
    told = [u for u in given if u.indicator == level and u.measure is _ACTUAL]
    last = given[-1] if given else None
    if last is None or last.indicator == level or last.measure is not _ACTUAL:
        return names
    plain = [u for u in told if u.op is Op.SET]
    if not plain:
        return (level,)
    left = plain[-1].value - last.value == value
    if segment.led_by(Role.REMAINING):
        return () if left or value <= plain[-1].value else names
    if left:
        context.updates.remove(plain[-1])
        return (level,)
    return names if names == (level,) else (level, *names)


def _is_left(context: Context, name: str, value: Decimal) -> bool:
    """Whether a number is what the last two figures of the sentence leave."""
    given: list[IndicatorUpdate] = context.in_sentence()[-2:]
    if len(given) < 2 or given[1].indicator != name or given[0].indicator == name:
        return False
    if given[0].indicator == ANY_INDICATOR:
        return False
    known = context.vocabulary.indicator
    alike = known(given[0].indicator).uom == known(name).uom
    actual = all(one.measure is _ACTUAL for one in given)
    return alike and actual and given[0].value - given[1].value == value
