"""Numbers that tell of places beside the sender: how far a village or a rival is, who lacks it."""

import re
from typing import Final

from bot.domain.reading import Measure
from bot.reading.context import Context
from bot.reading.meaning.uoms import converted
from bot.reading.names.naming import ROAD
from bot.reading.quantities import QuantityKind
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.statements.passed.sizes import PLACED, is_a_place
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_LACKING: Final = re.compile("(?:行政|自然)?(村|镇|乡|街道|社区)(?:还|尚|仍|都)?(?:没|未|空白)")


def counts_where_none_is(context: Context, segment: Segment) -> bool:
    """Whether places are counted that have none yet (快递配送站13个,还有2个镇没有)."""
    text, end = segment.clause.text, segment.value.end - segment.clause.start
    if not is_at(text, end, PLACED):
        return False
    found = _LACKING.match(text, end)
    if found is None:
        return False
    return not any(is_a_place(name, found[1], context.vocabulary) for name in context.spoken.names)


_RIVAL: Final = re.compile(
    "(?:距离?|离|与|和|比|跟)[^,]{0,4}?(?:名|平均|平均数|水平|榜首|前列|镇|县|局|单位)[^,]{0,3}?差$"
)


def behind_a_rival(segment: Segment) -> bool:
    """Whether a number tells how far another is ahead (改厕距第一名差20户)."""
    text, end = segment.clause.text, segment.value.start - segment.clause.start
    return "差" in text and _RIVAL.search(text, max(0, end - _FAR), end) is not None


_FAR: Final = 14
_VILLAGE: Final = re.compile(
    "^(?![全各每本该我行自示两几某])[\u4e00-\u9fff]{1,3}(?<![农乡范政然商点])村(?![级卫民公电])"
)
_HOW_FAR: Final = Role.TARGET | Role.COMPLETION | Role.REMAINING


def of_a_village(segment: Segment) -> bool:
    """Whether a goal, its completion or what is left is that of a village (刘庄村改厕全部完成)."""
    far = segment.led_by(_HOW_FAR) or segment.value.role == Role.ALL_DONE
    if not far or "村" not in segment.clause.text:
        return False
    units = [t.end for t in segment.clause.of(Role.UNIT) if t.end <= segment.value.start]
    start = units[-1] - segment.clause.start if units else 0
    return _VILLAGE.match(segment.clause.text[start:].lstrip()) is not None


_PLACES_EACH: Final = re.compile("[村庄屯寨组路街社区]两?[村]?(?:各自?|均)$")


def each_of_places(segment: Segment) -> bool:
    """Whether 各 tells what each of several places has, and nobody their sum (李庄村各改厕10户)."""
    if not segment.led_by(Role.EACH) or segment.led_by(Role.UNIT):
        return False
    each = next(t for t in segment.before if t.role == Role.EACH)
    return _PLACES_EACH.search(segment.clause.text, 0, each.end - segment.clause.start) is not None


_DID: Final = "(?:更换|改造|完成|安装|新建|修复|整治|硬化)?"
"""What was done on a road, between its name and how many (人民路更换5个)."""
_LAST: Final = re.compile(f"(?:{ROAD.pattern}){_DID}$")
_ENDS: Final = kind_of("路街道巷村区")
"""How the name of a road or a village ends."""
_SUM: Final = re.compile("[^。;\n]{0,60}?[,、](?:共|合计|总共|一共|共计|总计)")
_NEXT: Final = re.compile(f"[,、 ]?(?:{ROAD.pattern}){_DID}\\d")


def is_one_of_roads(context: Context, segment: Segment) -> bool:
    """Whether a number is that of one road or village of several (人民路5个、建设路7个).

    Those that a figure takes in are its parts, of which nothing is asked.
    """
    text = context.normal.text
    start, end = segment.value.start, segment.value.end
    ends = is_at(text, start - 1, _ENDS) or is_at(text, start - 3, _ENDS)
    if not ends or start < len("人民路") or segment.roles & Role.UNIT:
        return False
    if _NEXT.match(text, end) is None:
        return False
    quantity = segment.value.quantity
    counted = quantity is not None and quantity.kind is QuantityKind.COUNT
    if counted and _SUM.match(text, end) is not None:
        return False  # the sum stands for them
    if _LAST.search(text, max(0, start - 10), start) is None:
        return False
    return not _is_taken_in(context, segment)


_AND_ANOTHER: Final = re.compile(f"[户个家处次座套][,、 ]?和?(?:{ROAD.pattern}){_DID}(\\d{{1,6}})")


def _together(context: Context, segment: Segment) -> int:
    """How many things this place and those behind it have together (东村30户、西村25户: 55)."""
    text, place = context.normal.text, segment.value.end - 1
    first = segment.value.words[:-1]
    total = int(first) if first.isdecimal() else 0
    for _ in range(_MOST_PLACES if total else 0):
        if (found := _AND_ANOTHER.match(text, place)) is None:
            break
        total, place = total + int(found[1]), found.end()
    return total


_MOST_PLACES: Final = 12


_UNDER_IT: Final = re.compile("\\d[\u4e00-\u9fff]{0,3} ?:[^:;。\n]*$")
"""A colon right behind a figure, and no other since (今日改厕5户:刘庄村3户、李庄村2户)."""


def _is_taken_in(context: Context, segment: Segment) -> bool:
    """Whether 其中 or brackets behind a figure lead to no more than it (其中刘庄村85户、…)."""
    clause, quantity = segment.clause, segment.value.quantity
    under = _UNDER_IT.search(context.normal.text, max(0, clause.start - 60), clause.start)
    led = clause.inside > 0 or clause.has(Role.PART) or under is not None
    led = led or context.parts.told == clause.sentence
    told = context.in_sentence()
    if not told or quantity is None or clause.roles & Role.INDICATOR:
        return False
    whole = told[-1]
    if not led and whole.value != _together(context, segment):
        return False
    if whole.measure is not Measure.ACTUAL or whole.indicator not in context.spoken.names:
        return False
    value = converted(quantity, context.vocabulary.indicator(whole.indicator))
    return value is not None and value <= whole.value
