"""How a figure goes with the one just given: part of it, more of it, or told of its total."""

import re
from typing import Final

from bot.domain.catalogue import Bare
from bot.domain.reading import IndicatorUpdate, Measure, Op
from bot.reading.context import Context
from bot.reading.quantities import QuantityKind
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_ACTUAL: Final = Measure.ACTUAL
_SET: Final = Op.SET
_WINDOW: Final = Op.WINDOW
_PERCENT: Final = QuantityKind.PERCENT


def of_those_just_found(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether 已 and a short name tell what was done about the figure of a stretch just given.

    本周发现隐患45处,已整改40处: 40 of those that the week brought.
    """
    told = [t.words for t in segment.before if t.role == Role.TOTAL]
    if told not in _BY_NOW or segment.led_by(Role.INDICATOR) or context.sentence.total:
        return False
    last = _last_of_the_sentence(context, segment)
    return last is not None and last.op is _WINDOW and last.indicator not in names


def _last_of_the_sentence(context: Context, segment: Segment) -> IndicatorUpdate | None:
    """The figure given last in the sentence, stored or asked about (一般隐患23处、重大隐患1处)."""
    given = context.in_sentence()[-1:]
    if given or not context.problems or not context.problems[-1].proposals:
        return given[0] if given else None
    here = context.normal.span(segment.start, segment.value.end)[0]
    apart = _ENDS.search(context.request.text, context.problems[-1].span[1], here)
    return context.problems[-1].proposals[-1] if apart is None else None


_ENDS: Final = re.compile("[。！？；!?;\n]")


_BY_NOW: Final = (["已"], ["已经"])


def more_of_a_total(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether 新增 without a name tells how much of a total is new (累计88户,新增2户)."""
    if not segment.roles & Role.ADDED or segment.roles & (Role.TOTAL | Role.INDICATOR):
        return False
    last = context.updates[-1] if context.updates else None
    told = last is not None and last.op is _SET and last.measure is _ACTUAL
    return told and last is not None and last.indicator in names


_OF_A_FIGURE: Final = Role.COMPLETION | Role.GROWTH | Role.FALL | Role.DONE


def of_the_last_total(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether a percentage tells of the total just given (本月612人,累计5230人,完成80.5%)."""
    last = context.updates[-1] if context.updates else None
    quantity = segment.value.quantity
    if last is None or quantity is None or quantity.kind is not _PERCENT:
        return False
    if last.op is not _SET or last.measure is not _ACTUAL:
        return False
    tells = last.indicator in names and segment.led_by(_OF_A_FIGURE)
    return tells and not segment.led_by(Role.INDICATOR) and last not in context.given.over_parts


def completes_a_total(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether a short second name tells more of the total just given (累计8个,总投资23.5亿元).

    Where its own 累计 follows, it is of the days told before.
    """
    given = context.in_sentence()[-1:]
    if not given or given[0].op is not _SET or given[0].measure is not _ACTUAL:
        return False
    if segment.led_by(_OWN) or segment.clause.begins != "," or given[0].indicator in names:
        return False
    if given[0] in context.given.bare or _THEN_TOTALS.match(context.normal.text, segment.value.end):
        return False
    return _is_second(context, given[0].indicator, names)


_OWN: Final = Role.INDICATOR | Role.STRETCH | Role.ADDED | Role.CURRENT | Role.TARGET
_THEN_TOTALS: Final = re.compile("[,、; ]*累计")


def _is_second(context: Context, first: str, names: tuple[str, ...]) -> bool:
    """Whether the names are those of what belongs to the first (签约项目, 签约项目总投资)."""
    said = context.vocabulary.said
    forms = [form for name in names for form in said.get(name, ())]
    return any(
        form.startswith(one) and form != one for form in forms for one in said.get(first, ())
    )


_DONE: Final = ("已", "已经", "现已", "均已", "都已")


def says_it_is_done(clause: Clause, valued: bool) -> bool:
    """Whether 已 leads to no figure, and only tells that something is done (表已报,签约1个).

    So does 已 behind the last figure (3家企业已复工,走访企业5家). Over a colon or a line it leads
    to figures.
    """
    numbers = clause.of(Role.QUANTITY)
    if valued and (not numbers or clause.of(Role.TOTAL)[0].start < numbers[-1].end):
        return False
    if ":" in clause.ends or "\n" in clause.ends:
        return False
    told = all(t.words in _DONE for t in clause.of(Role.TOTAL))
    return told and not clause.has(Role.STRETCH | Role.CURRENT)


def is_an_end(clause: Clause, named: Token) -> bool:
    """Whether days are the end of a month, a quarter or the last year (10月底, 三季度末)."""
    told = end_told(clause, named)
    return told.endswith(("底", "末")) and _END.fullmatch(told) is not None


def stands_to_date(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether a figure of a month's end is the total by then: bare, of what is told in totals.

    10月底改厕2450户 has them all, 10月底新增改厕12户 what its last days brought.
    """
    if segment.led_by(Role.ADDED | Role.REMOVED) or not names:
        return False
    return all(context.vocabulary.indicator(name).bare is Bare.SET for name in names)


def end_told(clause: Clause, days: Token) -> str:
    """The words for days, with those that tell the end of a quarter (三季度末)."""
    behind = clause.text[days.end - clause.start : days.end - clause.start + 1]
    return days.words + behind if days.words.endswith("季度") and behind in "底末" else days.words


_END: Final = re.compile("[^至到~—-]*(?:月份?|季度|去年|上年)[底末]")
"""The end of a month, and no days from one to it (9月1日到9月底)."""
