"""From a value with its indicator to what is stored or asked."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Final

from bot.domain.catalogue import Indicator, Kind
from bot.domain.reading import (
    ANY_INDICATOR,
    IndicatorUpdate,
    Measure,
    Op,
    Problem,
    ProblemCode,
    Qualifier,
)
from bot.reading.bounds import impossible
from bot.reading.context import Context
from bot.reading.meaning import When, grown, measure, operation, sign
from bot.reading.quantities import Quantity, QuantityKind, Stretch
from bot.reading.segments import Segment
from bot.reading.uoms import converted
from bot.reading.words import Role

_UNSURE: Final = {
    QuantityKind.VAGUE: ProblemCode.VAGUE_NUMBER,
    QuantityKind.RANGE: ProblemCode.RANGE,
    QuantityKind.PLACEHOLDER: ProblemCode.PLACEHOLDER_VALUE,
}


class Figure:
    """A value, the indicators that it may belong to, the unit and the time it speaks of."""

    __slots__ = (
        "measure",
        "names",
        "segment",
        "unit",
        "when",
    )

    def __init__(
        self,
        segment: Segment,
        names: tuple[str, ...],
        unit: str,
        when: When,
        measure: Measure | None = None,
    ) -> None:
        """As its fields say."""
        self.segment = segment
        self.names = names
        self.unit = unit
        self.when = when
        self.measure = measure

    def about(self, name: str) -> "Figure":
        """The same figure as one of that indicator alone."""
        return Figure(self.segment, (name,), self.unit, self.when, self.measure)


def figure_update(context: Context, figure: Figure) -> bool:
    """Store the figure, or ask; tells whether it was one at all (a growth may be passed over)."""
    if len(figure.names) > 1:
        return _among_several(context, figure)
    indicator = context.vocabulary.indicator(figure.names[0])
    quantity = figure.segment.value.quantity
    if quantity is not None and quantity.kind in _UNSURE:
        if _slogan(figure.segment):
            return False
        return _unsure(context, figure, _UNSURE[quantity.kind])
    indicator_or_none = _growth_indicator(context, figure.segment, indicator)
    if indicator_or_none is None:
        return False
    return _store(context, figure, indicator_or_none)


_THINGS: Final = re.compile(
    r"\s*(?!的)(大|重点|重大|好|优质)*(项目|企业|工程|问题|[\u4e00-\u9fff]{1,6}项目)"
)


def _slogan(segment: Segment) -> bool:
    """Whether 一批 stands without a thing behind it (签约一批、开工一批): no report."""
    clause, value = segment.clause, segment.value
    behind = clause.text[value.end - clause.start :]
    return value.words.endswith("一批") and not _THINGS.match(behind)


def _growth_indicator(context: Context, segment: Segment, indicator: Indicator) -> Indicator | None:
    """The indicator itself, or its growth where a growth in percent is said, or None."""
    quantity = segment.value.quantity
    if not grown(segment) or quantity is None:
        return indicator
    if segment.led_by(Role.REACHED) and quantity.kind is not QuantityKind.PERCENT:
        return indicator
    if indicator.kind.percent:
        yearly = any(t.words.startswith(("同比", "比", "较", "环比")) for t in segment.before)
        rate = indicator.kind.value == "rate"
        return indicator if rate or not yearly else None
    if quantity.kind not in (QuantityKind.PERCENT,):
        return indicator if not any("比" in t.words for t in segment.before) else None
    growth = context.vocabulary.growth_of(indicator.name)
    return context.vocabulary.indicator(growth) if growth else None


def _among_several(context: Context, figure: Figure) -> bool:
    """Ask which of several indicators is meant; each is proposed as a complete update."""
    proposals = []
    for name in figure.names:
        trial = figure.about(name)
        update = _update(context, trial, context.vocabulary.indicator(name))
        if update is not None:
            proposals.append(update)
    return _problem(context, figure, ProblemCode.AMBIGUOUS_INDICATOR, tuple(proposals))


def _unsure(context: Context, figure: Figure, code: ProblemCode) -> bool:
    quantity = figure.segment.value.quantity
    assert quantity is not None
    ends = [end for end in (quantity.low, quantity.high) if end is not None]
    proposals = []
    if code is ProblemCode.RANGE:
        indicator = context.vocabulary.indicator(figure.names[0])
        for end in ends:
            exact = quantity.but(kind=_kind(quantity), value=end)
            trial = _with_quantity(figure, exact)
            update = _update(context, trial, indicator)
            proposals += [update] if update is not None else []
    return _problem(context, figure, code, tuple(proposals))


def _kind(quantity: Quantity) -> QuantityKind:
    if quantity.unit == "%":
        return QuantityKind.PERCENT
    return QuantityKind.COUNT if quantity.unit else QuantityKind.NUMBER


def _with_quantity(figure: Figure, quantity: Quantity) -> Figure:
    segment = figure.segment.valued(quantity)
    return Figure(segment, figure.names, figure.unit, figure.when, figure.measure)


def _store(context: Context, figure: Figure, indicator: Indicator) -> bool:
    quantity = figure.segment.value.quantity
    if quantity is not None and quantity.overlong:
        return _problem(context, figure, ProblemCode.OUT_OF_RANGE)
    if quantity is not None and _is_pair(quantity) and not indicator.kind.percent:
        return _store_pair(context, figure, indicator, quantity)
    update = _update(context, figure, indicator)
    if update is None:
        counted = _counts_projects(figure.segment, indicator)
        return not counted and _problem(context, figure, ProblemCode.UOM_MISMATCH)
    removed = sign(figure.segment, indicator) < 0
    if impossible(update, indicator, removed):
        return _problem(context, figure, ProblemCode.OUT_OF_RANGE)
    context.updates.append(update)
    return True


def _counts_projects(segment: Segment, indicator: Indicator) -> bool:
    """Whether a number counts the projects or firms of an amount (外资项目2个), another thing."""
    quantity, clause = segment.value.quantity, segment.clause
    if quantity is None or quantity.kind is not QuantityKind.COUNT:
        return False
    said = clause.text[segment.start - clause.start : segment.value.start - clause.start].rstrip()
    return indicator.kind is Kind.AMOUNT and said.endswith(("项目", "企业", "工程"))


def _is_pair(quantity: Quantity) -> bool:
    """13/15, actual over target; 十五分之十三 is a share."""
    return quantity.kind is QuantityKind.FRACTION and not quantity.chinese


def _store_pair(context: Context, figure: Figure, indicator: Indicator, quantity: Quantity) -> bool:
    for value, told in ((quantity.low, Measure.ACTUAL), (quantity.high, Measure.TARGET)):
        exact = quantity.but(kind=QuantityKind.NUMBER, value=value, unit="", unit_text="")
        now = figure.when
        when = When(now.stretch, now.own, True, now.now)
        side = Figure(figure.segment.valued(exact), figure.names, figure.unit, when, told)
        update = _update(context, side, indicator)
        if update is not None:
            context.updates.append(replace(update, since=None))
    return True


def _update(context: Context, figure: Figure, indicator: Indicator) -> IndicatorUpdate | None:
    """The complete update of a figure; None where its unit of measure does not fit."""
    segment = figure.segment
    told = figure.measure or measure(segment, indicator, context)
    value = _value(segment, indicator, told)
    if value is None:
        return None
    op = operation(segment, indicator, told, figure.when)
    correcting = context.correcting
    stretch = figure.when.stretch
    today = context.today
    since = first_day(stretch, today) if op is Op.WINDOW else None
    return IndicatorUpdate(
        unit=figure.unit,
        indicator=indicator.name,
        measure=told,
        op=Op.CORRECT if correcting else op,
        value=value,
        as_of=stretch.as_of(today) if stretch is not None else today,
        since=None if correcting else since,
        qualifier=_qualifier(segment),
        stated=_stated(context, segment),
        span=_span(context, segment),
        replaces=_replaced(context, indicator),
    )


def _replaced(context: Context, indicator: Indicator) -> Decimal | None:
    """The value that a correction names as wrong, if it names one."""
    if not context.correcting or context.wrong is None:
        return None
    return converted(context.wrong, indicator)


def _value(segment: Segment, indicator: Indicator, told: Measure) -> Decimal | None:
    quantity = segment.value.quantity
    if quantity is None:
        return Decimal(100) if segment.value.role == Role.ALL_DONE else Decimal(0)
    if told is Measure.COMPLETION and quantity.value is not None:
        share = quantity.kind is QuantityKind.FRACTION
        return _share(quantity) if share else quantity.value
    if quantity.kind is QuantityKind.FRACTION and indicator.kind.percent:
        return _share(quantity)
    value = converted(quantity, indicator)
    if value is None or (quantity.signed and quantity.value is not None and quantity.value < 0):
        return value
    return value * sign(segment, indicator)


def _share(quantity: Quantity) -> Decimal | None:
    from bot.reading.uoms import rounded

    if quantity.low is None or not quantity.high:
        return quantity.value
    return rounded(quantity.low * 100 / quantity.high)


def _qualifier(segment: Segment) -> Qualifier:
    quantity = segment.value.quantity
    if quantity is None:
        over = "超额" in segment.value.words
        return Qualifier.AT_LEAST if over else Qualifier.EXACT
    return quantity.qualifier


def _stated(context: Context, segment: Segment) -> str:
    start, end = _span(context, segment)
    return context.request.text[start:end]


def _span(context: Context, segment: Segment) -> tuple[int, int]:
    return context.normal.span(segment.value.start, segment.value.end)


def _problem(
    context: Context,
    figure: Figure,
    code: ProblemCode,
    proposals: tuple[IndicatorUpdate, ...] = (),
) -> bool:
    start, end = _span(context, figure.segment)
    words = context.request.text[start:end]
    context.problems.append(
        Problem(code, (start, end), words, figure.unit or None, figure.names, proposals)
    )
    context.step(code.value, figure.segment.value.start, figure.segment.value.end)
    return True


def nothing(context: Context, segment: Segment, when: When, unit: str, name: str) -> None:
    """No movement of an indicator, or of nothing in particular (contract: Zero)."""
    window = first_day(when.stretch, context.today) is not None
    context.updates.append(
        IndicatorUpdate(
            unit=unit,
            indicator=name or ANY_INDICATOR,
            measure=Measure.ACTUAL,
            op=Op.WINDOW if window else Op.ADD,
            value=Decimal(0),
            as_of=_as_of(when, context.today),
            since=first_day(when.stretch, context.today),
            stated=_stated(context, segment),
            span=_span(context, segment),
        )
    )


def first_day(stretch: Stretch | None, today: date) -> date | None:
    """The first day of a stretch, not after today; None where it has no beginning."""
    if stretch is None or stretch.first is None:
        return None
    return min(stretch.first, today)


def _as_of(when: When, today: date) -> date:
    return when.stretch.as_of(today) if when.stretch is not None else today
