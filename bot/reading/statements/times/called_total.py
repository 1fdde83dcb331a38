"""Words behind figures that call them totals, or tell what they hold (60家次,以上为累计数)."""

import re
from decimal import Decimal
from typing import Final

from bot.domain.reading import IndicatorUpdate, Measure, Op, Problem, ProblemCode
from bot.reading.context import Context
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.statements.passed.no_figures import counts_whose
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_TOTAL: Final = "(?:年度|全年|今年|本年)?(?:累计|总)(?:数|值|数据|量)?"
_CALLED: Final = re.compile(
    "(?P<all>(?:以上|上述)(?:各项|所有)?(?:数据|数字|数|指标)?)?(?P<each>均|都|皆)?"
    f"(?:此|这|该)?(?:数|数据)?(?:为|是|系){_TOTAL}"
)
_REMARK: Final = re.compile(_TOTAL)
_BEHIND: Final = re.compile("(?:是|为|系|属于)累计(?:数|值)?(?=$| )")


def take_what_is_called_total(context: Context, clause: Clause) -> None:
    """Make totals of the figures that a clause without one calls so, all of them behind 以上."""
    if not context.updates or clause.has(Role.INDICATOR | Role.QUANTITY):
        return
    text = clause.text.strip()
    called = _CALLED.fullmatch(text)
    if called is None and not (clause.inside and _REMARK.fullmatch(text)):
        return
    first = len(context.updates) - 1
    if called is not None and called["all"]:
        first = 0
    elif called is not None and called["each"]:
        first = context.sentence.begun
    context.updates[first:] = [_as_total(one) for one in context.updates[first:]]
    context.given.bare.difference_update(context.updates[first:])


def _as_total(update: IndicatorUpdate) -> IndicatorUpdate:
    added = update.op is Op.ADD and update.measure is Measure.ACTUAL and update.value >= 0
    return update._replace(op=Op.SET) if added else update


_IS: Final = kind_of("是为系属")


def is_called_total(segment: Segment) -> bool:
    """Whether 是累计 ends what is said of a value (签约3个是累计)."""
    place = segment.value.end - segment.clause.start
    text = segment.clause.text
    return segment.last and is_at(text, place, _IS) and _BEHIND.match(text, place) is not None


_HOLDS: Final = re.compile(
    "(?:含|包括|包含|连同|加上)了?(?:(?:上次|之前|此前|先前|前面|前期)(?:[已所]?[报签填]过?的|的)?"
    "|(?:昨[天日]|上周|上月)[已所]?[报填]过?的)$"
)


def holds_what_was_told(context: Context, segment: Segment) -> bool:
    """Ask about a figure that takes in so many told before (签约3个(含上次2个)).

    Nobody can know whether it is the total, or only the rest of it is new.
    """
    text, end = segment.clause.text, segment.value.start - segment.clause.start
    quantity = segment.value.quantity
    if quantity is None or quantity.value is None or _HOLDS.search(text[:end]) is None:
        return False
    last = context.updates[-1] if context.updates else None
    if last is not None and last.op is Op.ADD and last.value > quantity.value:
        context.updates.pop()
        context.problems.append(_question(last, quantity.value))
    return True


def _question(told: IndicatorUpdate, before: Decimal) -> Problem:
    ways = (told._replace(value=told.value - before), told._replace(op=Op.SET))
    code = ProblemCode.AMBIGUOUS_INDICATOR
    return Problem(code, told.span, told.stated, told.unit or None, (told.indicator,), ways)


_WINDOW: Final = Op.WINDOW


def take_in_what_is_new(context: Context, segment: Segment, part: IndicatorUpdate) -> None:
    """A bare figure is the total where days right behind it tell what was new (60家(今日+3))."""
    told = context.updates[-2] if len(context.updates) > 1 else None
    if told is None or part.op is not _WINDOW or told not in context.given.bare:
        return
    quantity = segment.value.quantity
    new = segment.led_by(Role.ADDED) or (quantity is not None and quantity.signed)
    if new and told[:3] == part[:3] and told.op is Op.ADD and told.value > part.value:
        context.updates[-2] = told._replace(op=Op.SET)


def is_of_others(context: Context, segment: Segment) -> bool:
    """Whether firms are counted whose things follow, or what a figure takes in of earlier ones."""
    return counts_whose(context.vocabulary, segment) or holds_what_was_told(context, segment)
