"""What is left of a figure once some are taken off it, or what others found it to be.

改厕312户,核减2户,实有310户 is 310; so is 改厕上报312户,核定310户.
"""

import re
from decimal import Decimal
from typing import Final

from bot.domain.reading import ANY_INDICATOR, IndicatorUpdate, Measure, Op
from bot.reading.context import Context
from bot.reading.meaning.uoms import converted
from bot.reading.quantities.numerals import read_numeral
from bot.reading.statements.corrections.in_fact import in_fact
from bot.reading.statements.segments import Segment
from bot.reading.text.hints import NET

_LEFT: Final = re.compile(
    "后(?:为|是)?|后?(?:还|目前|最[终后]|真正|只|仅)?"
    "(?:实有|实际(?:上?有|为|是)?|实为|现[有为]|现在[有是]?|净|还有|还剩|剩余?|余)下?"
    "(?:户数|数)?[为有了]?"
)
_TAKEN: Final = re.compile(
    "[核扣][减除掉]|扣|剔除|减[去掉]|除去|去[除掉]|退|谈崩|黄了|流失|取消|作废|重复|重报|不合格|淘汰|注销"
)
_NUMBER: Final = re.compile(r"\d+(?:\.\d+)?|[一二两三四五六七八九十]+")
_APART: Final = re.compile("[。;;\n]")
_FOUND: Final = re.compile(
    "(?:经|最[终后]|[上省市县]级?)*(?:核查|审核|复核|核验|考核|验收)?(?:认定|核定|审定|核准|核实)(?:[为了是]|数为?)?"
)
_CLAIMED: Final = re.compile("(?:上报|自报|填报|初报)了?(?:数|户数)?[为是]?$")
_LONGEST: Final = 40
"""So many characters at most lie between a figure and what is left of it."""


def is_the_net(context: Context, segment: Segment) -> bool:
    """Put what is left, or was found, in the place of the figure before; tells whether it did."""
    if not segment.clause.hints & NET:
        return False
    last, quantity = _gross(context, context.updates[-1]), segment.value.quantity
    if last is None or quantity is None or last.measure is not Measure.ACTUAL:
        return False
    corrected = last is context.updates[-1] and not context.spoken.void and in_fact(segment)
    if corrected or last.indicator == ANY_INDICATOR:
        return False  # 剔除重复的2个,实际3个 corrects
    value = converted(quantity, context.vocabulary.indicator(last.indicator))
    if value is None or value >= last.value or last.unit != context.whom.name:
        return False
    if not (_is_left(context, segment, last, value) or _was_found(context, segment, last)):
        return False
    _replace(context, segment, last, value)
    return True


def _gross(context: Context, last: IndicatorUpdate) -> IndicatorUpdate | None:
    """The figure from which so many were taken, which may be stored behind it themselves."""
    if last.op is not Op.ADD or last.value >= 0 or len(context.updates) < len("12"):
        return last
    before = context.updates[-2]
    return before if before[:3] == last[:3] else None


def _is_left(context: Context, segment: Segment, last: IndicatorUpdate, value: Decimal) -> bool:
    """Whether the number is what those taken off leave of the last figure."""
    clause, quantity = segment.clause, segment.value.quantity
    lead = clause.text[segment.start - clause.start : segment.value.start - clause.start]
    if quantity is None or _LEFT.fullmatch(lead.strip()) is None:
        return False
    taken = _taken_off(context, segment, last)
    if taken is None:
        return False
    off = converted(quantity.but(value=taken), context.vocabulary.indicator(last.indicator))
    return off is not None and last.value - off == value


def _taken_off(context: Context, segment: Segment, last: IndicatorUpdate) -> Decimal | None:
    """The only number between the last figure and this one, if it was taken off."""
    start = context.normal.span(segment.value.start, segment.value.end)[0]
    between = context.request.text[last.span[1] : start]
    if not between or len(between) > _LONGEST or _APART.search(between):
        return None
    numbers = _NUMBER.findall(between)
    if len(numbers) != 1 or _TAKEN.search(between) is None:
        return None
    found = read_numeral(numbers[0], 0)
    return found.value if found is not None else None


def _was_found(context: Context, segment: Segment, last: IndicatorUpdate) -> bool:
    """Whether others found so many of those that were claimed (上报312户,核定310户)."""
    clause = segment.clause
    lead = clause.text[segment.start - clause.start : segment.value.start - clause.start]
    claimed = context.request.text[: last.span[0]].rstrip()
    return _FOUND.fullmatch(lead.strip()) is not None and _CLAIMED.search(claimed) is not None


def _replace(context: Context, segment: Segment, last: IndicatorUpdate, value: Decimal) -> None:
    """Let the number stand for the figure, and what was taken off with it."""
    span = context.normal.span(segment.value.start, segment.value.end)
    stated = context.request.text[span[0] : span[1]]
    net = last._replace(value=value, stated=stated, span=span)
    del context.updates[context.updates.index(last) :]
    context.updates.append(net)
    for told in (context.given.bare, context.given.over_parts):
        if last in told:
            told.add(net)
    context.step("net", segment.start, segment.value.end)
