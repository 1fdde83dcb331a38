"""Reports of units and of things that are in no catalogue."""

import re
from typing import Final

from bot.domain.reading import ANY_INDICATOR, IndicatorUpdate, Measure, Op, Problem, ProblemCode
from bot.reading.context import Context
from bot.reading.meaning.done_in_part import asks_what_is_done
from bot.reading.names.naming import Named, loose
from bot.reading.quantities import Quantity, QuantityKind
from bot.reading.statements.segments import Segment
from bot.reading.words import Role


def unknown_unit(context: Context, segment: Segment, names: tuple[str, ...]) -> None:
    """Ask about a unit that is in no catalogue, once for each."""
    if not names or any(
        p.code is ProblemCode.UNKNOWN_UNIT and p.words == context.whom.unknown
        for p in context.problems
    ):
        return
    span = context.normal.span(segment.clause.start, segment.value.end)
    context.problems.append(
        Problem(ProblemCode.UNKNOWN_UNIT, span, context.whom.unknown, None, names)
    )


def unplaced(context: Context, segment: Segment) -> None:
    """Ask about a row whose numbers do not fit the headings, or about one of two, once for each."""
    clause = segment.clause
    code = ProblemCode.RANGE if clause.has(Role.INDICATOR) else ProblemCode.AMBIGUOUS_INDICATOR
    span = context.normal.span(clause.start, clause.end)
    text = context.request.text
    above, below = text.rfind("\n", 0, span[0]) + 1, text.find("\n", span[0])
    below = below if below >= 0 else len(text)
    asked = [p.span for p in context.problems if above <= p.span[1] <= below]
    if any(_touch(text, one, span) for one in asked):
        return
    words = text[span[0] : span[1]]
    if code is ProblemCode.AMBIGUOUS_INDICATOR:
        words = _line(text, above) or words
    context.problems.append(Problem(code, span, words, context.whom.unit, above=above))


_NUMBERS: Final = re.compile(r"[\d\s.,，、/|%]*")


def _touch(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two places in a line are side by side, or nothing but numbers is in between."""
    if one[1] >= other[0] - 1 and one[0] <= other[1]:
        return True
    between = text[min(one[1], other[0]) : max(one[1], other[0])]
    return _NUMBERS.fullmatch(between) is not None


_LONGEST_LINE: Final = 60


def _line(text: str, start: int) -> str:
    """The line that begins at `start`, or nothing where it is too long to be shown."""
    line = text[start : start + _LONGEST_LINE + 1].split("\n")[0]
    return line.strip() if len(line) <= _LONGEST_LINE else ""


_REPORTED: Final = (
    QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.AREA, QuantityKind.LENGTH,
    QuantityKind.PERCENT, QuantityKind.NUMBER, QuantityKind.MASS, QuantityKind.VOLUME,
)  # fmt: skip


_NO_FIGURES: Final = ("层", "栋", "点", "号")
_BEHIND: Final = ("楼", "层", "号", "点")


def _of_people_or_places(segment: Segment, quantity: Quantity) -> bool:
    """Whether what is put right is no figure of a report (不是3个人,是5个人; 不是3楼)."""
    place = segment.value.end - segment.clause.start
    following = segment.clause.text[place : place + 1]
    people = quantity.unit == "个" and following == "人"
    return people or quantity.unit in _NO_FIGURES or following in _BEHIND


def _counts_something(segment: Segment) -> bool:
    """Whether a noun that nobody knows is counted (刚报的不算,两个网点统计重了)."""
    following = next((t.start for t in segment.behind), segment.clause.end)
    return len(loose(segment.clause, segment.value.end, following, []).removesuffix("为准")) > 1


def nameless(context: Context, segment: Segment, named: Named | None) -> None:
    """A correction without a name, or a report of something that is in no catalogue."""
    corrections = context.corrections
    quantity = segment.value.quantity
    if quantity is None or quantity.value is None:
        return
    if segment.roles & Role.DONE and asks_what_is_done(context, segment):
        return
    alone = (
        (named is None or not named.words) and not context.spoken.names and not context.spoken.void
    )
    if corrections.on and alone and ":" in segment.clause.ends:
        return  # 更正两处: counts what follows
    if corrections.on and alone and _of_people_or_places(segment, quantity):
        return
    if corrections.on and alone and _counts_something(segment):
        return
    if corrections.on and alone:
        _correct_any(context, segment)
    elif _plainly_reported(context, segment, named):
        span = context.normal.span(segment.start, segment.value.end)
        words, called = context.request.text[span[0] : span[1]], _called(context, segment)
        code = ProblemCode.UNKNOWN_INDICATOR
        context.problems.append(Problem(code, span, words, context.whom.unit, called=called))


_IN_A_NAME: Final = Role.FILLER | Role.PLAIN | Role.OTHER_THING | Role.INDICATOR


def _called(context: Context, segment: Segment) -> str:
    """The name before a value, as written, without the words around it (本周新 开网点 累计)."""
    start, end = segment.start, segment.value.start
    known = [t for t in segment.before if not t.role & _IN_A_NAME]
    for token in known:
        if not _letters_between(context, start, token.start):
            start = token.end
    for token in reversed(known):
        if token.start > start and not _letters_between(context, token.end, end):
            end = token.start
    place = context.normal.span(start, end)
    return context.request.text[place[0] : place[1]].strip(_MARKS)


_MARKS: Final = " \t\n:：,，、;；。"


def _letters_between(context: Context, start: int, end: int) -> bool:
    return bool(context.normal.text[start:end].strip(_MARKS))


def _plainly_reported(context: Context, segment: Segment, named: Named | None) -> bool:
    """Whether the bot was addressed, or a unit and a colon open the report (contract)."""
    assert segment.value.quantity is not None
    if named is None or not named.words or segment.led_by(Role.PART) or context.parts.led:
        return False
    if segment.value.quantity.kind not in _REPORTED or segment.clause.inside:
        return False
    if segment.led_by(Role.OTHER_THING) or _part_of_a_word(segment) or _is_talk(segment):
        return False
    if context.whom.opened and context.whom.unit is not None:
        return True
    number = segment.value.quantity.kind is QuantityKind.NUMBER
    return context.request.addressed and (not number or named.words.isascii())


_TALKED: Final = re.compile("(?:催|喊|提醒|(?<![慰访询])问)(?:了|过)?$")


_AWAY: Final = re.compile(
    "(?:请|休|放)[^,]{0,2}假|出差|外出|开会|住院|学习|封闭|在家|休息|值班|加班|[等缓过歇休]了?$"
)
_SPANS: Final = ("天", "小时", "个小时", "分钟", "周", "个月")


def _is_talk(segment: Segment) -> bool:
    """Whether it is told how often something was said or looked at, or how long one is away.

    催了3遍, 问了5个人; 请假1天.
    """
    text, begin = segment.clause.text, segment.clause.start
    quantity = segment.value.quantity
    if quantity is not None and quantity.unit_text in _SPANS:
        return _AWAY.search(text, 0, segment.value.start - begin) is not None
    return text.startswith("遍", segment.value.end - begin - 1) or (
        _TALKED.search(text, 0, segment.value.start - begin) is not None
    )


def _part_of_a_word(segment: Segment) -> bool:
    """Whether a bare Chinese numeral is rather part of a word or a person's name."""
    quantity = segment.value.quantity
    return quantity is not None and quantity.chinese and quantity.kind is QuantityKind.NUMBER


_MEASURES: Final = (
    (Role.TARGET, Measure.TARGET),
    (Role.COMPLETION, Measure.COMPLETION),
    (Role.REMAINING, Measure.REMAINING),
)


def _measure(context: Context, segment: Segment) -> Measure:
    """The measure that a correction without a name speaks of (目标应该是3000户).

    What was called wrong before it tells it too (完成率算错了,应为62%).
    """
    told = next(
        (told for role, told in _MEASURES if segment.led_by(role)), context.headings.measure
    )
    return told or Measure.ACTUAL


def _correct_any(context: Context, segment: Segment) -> None:
    quantity = segment.value.quantity
    assert quantity is not None and quantity.value is not None
    span = context.normal.span(segment.value.start, segment.value.end)
    context.updates.append(
        IndicatorUpdate(
            context.whom.name,
            ANY_INDICATOR,
            _measure(context, segment),
            Op.CORRECT,
            quantity.amount
            if quantity.amount is not None and not quantity.unit_text
            else quantity.value,
            context.today,
            stated=context.request.text[span[0] : span[1]],
            span=span,
            replaces=context.corrections.wrong.value
            if context.corrections.wrong is not None
            else None,
        )
    )
