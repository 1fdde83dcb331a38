"""Equal figures of different parts, which are not one said twice (甲项目签约1个,乙项目签约1个)."""

from typing import Final

from bot.domain.reading import IndicatorUpdate
from bot.reading.context import Context
from bot.reading.names import naming
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_ONE_MORE: Final = ("又", "再", "又新增", "再次")
_DAYTIMES: Final = ("上午", "下午", "中午", "晚上", "早上", "凌晨", "傍晚")


def is_another_part(context: Context, segment: Segment, update: IndicatorUpdate) -> bool:
    """Whether an equal figure was told in the sentence of something else, or 又 adds this one."""
    before = _told_alike(context, segment, update)
    if before is None or before.clause.sentence != segment.clause.sentence:
        return False
    if before.clause.text == segment.clause.text and before.clause is not segment.clause:
        return False
    if any(t.words in _ONE_MORE for t in segment.before):
        return True
    one, other = _led_up_to(before), _led_up_to(segment)
    return bool(one) and bool(other) and one != other


def _told_alike(context: Context, segment: Segment, update: IndicatorUpdate) -> Segment | None:
    """The words of the last equal figure, in the place of which these are kept.

    Figures are looked for among those of their unit and indicator: the hash of a decimal is dear.
    """
    told = context.given.told_by.setdefault(update[:2], [])
    for place, (figure, before) in enumerate(told):
        if figure.value == update.value and figure[:7] == update[:7]:
            told[place] = (update, segment)
            return before
    told.append((update, segment))
    return None


def _led_up_to(segment: Segment) -> str:
    """What nobody knows before the name of a value, and the place or time of day before it."""
    clause = segment.clause
    named = next((t.start for t in segment.before if t.role == Role.INDICATOR), segment.start)
    known = [t for t in clause.tokens if segment.start <= t.start and t.end <= named]
    told = [t.words for t in known if t.role == Role.PLACE or t.words in _DAYTIMES]
    return "".join((naming.loose(clause, segment.start, named, known), *told))
