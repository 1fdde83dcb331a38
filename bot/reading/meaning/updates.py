"""A value with its indicator, unit and time put together: the complete update."""

from datetime import date
from decimal import Decimal
from typing import Final

from bot.domain.catalogue import Indicator
from bot.domain.reading import ANY_INDICATOR, IndicatorUpdate, Measure, Op, Qualifier
from bot.reading.context import Context
from bot.reading.meaning.meaning import When, measure
from bot.reading.meaning.operations import operation, over_a_part, said_barely
from bot.reading.meaning.signs import sign
from bot.reading.meaning.uoms import converted, rounded
from bot.reading.quantities import Quantity, QuantityKind, Stretch
from bot.reading.statements.alike import is_another_part
from bot.reading.statements.segments import Segment
from bot.reading.statements.times.called_total import take_in_what_is_new
from bot.reading.words import Role

_ACTUAL: Final = Measure.ACTUAL
_COMPLETION: Final = Measure.COMPLETION
_ADD: Final = Op.ADD
_CORRECT: Final = Op.CORRECT
_WINDOW: Final = Op.WINDOW
_EXACT: Final = Qualifier.EXACT
_ABOUT: Final = Qualifier.ABOUT
_AT_LEAST: Final = Qualifier.AT_LEAST
_FRACTION: Final = QuantityKind.FRACTION


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


def update_of(context: Context, figure: Figure, indicator: Indicator) -> IndicatorUpdate | None:
    """The complete update of a figure; None where its unit of measure does not fit."""
    segment = figure.segment
    told = figure.measure or measure(segment, indicator, context)
    value = _value(segment, indicator, told)
    if value is None:
        return None
    op = operation(segment, indicator, told, figure.when)
    taken_off = op is _ADD and value < 0  # 核减1个 tells itself by how much
    correcting = corrects(context, indicator) and not taken_off
    stretch = figure.when.stretch
    today = context.today
    since = first_day(stretch, today) if op is _WINDOW else None
    as_of = stretch.as_of(today) if stretch is not None else today
    span = span_of(context, segment)
    return IndicatorUpdate(  # by place: names cost twice as much again
        figure.unit,
        indicator.name,
        told,
        _CORRECT if correcting else op,
        value,
        as_of,
        None if correcting else since,
        _qualifier(segment),
        context.request.text[span[0] : span[1]],
        span,
        _replaced(context, indicator),
    )


def keep_figure(
    context: Context, figure: Figure, indicator: Indicator, update: IndicatorUpdate
) -> None:
    """Add a figure to those said, and keep in mind what it says of its stretch, if anything."""
    given = context.given
    if update.measure is _ACTUAL:
        _leave_all_done(context, update)
    if is_another_part(context, figure.segment, update):
        given.apart.add(update)
    context.updates.append(update)
    if over_a_part(figure.when):
        given.over_parts.add(update)
        take_in_what_is_new(context, figure.segment, update)
    elif said_barely(update, figure.segment, indicator, figure.when):
        given.bare.add(update)


def _leave_all_done(context: Context, update: IndicatorUpdate) -> None:
    """Forget that all is done where its sentence goes on to its figure (全部完成,共300户)."""
    last = context.updates[-1] if context.updates else None
    if last is None or last.measure is not _COMPLETION or last[:2] != update[:2]:
        return
    said_without = not any(one.isdigit() or one == "百" for one in last.stated)
    if said_without and last.value == _ALL and context.in_sentence():
        context.updates.pop()


_ALL: Final = Decimal(100)


def corrects(context: Context, indicator: Indicator) -> bool:
    """Whether a figure corrects one: not where only another thing was denied."""
    corrections = context.corrections
    return corrections.on and not (corrections.denied and indicator.name not in corrections.denied)


def _replaced(context: Context, indicator: Indicator) -> Decimal | None:
    """The value that a correction names as wrong, if it names one."""
    if context.corrections.wrong is None or not corrects(context, indicator):
        return None
    return converted(context.corrections.wrong, indicator)


def _value(segment: Segment, indicator: Indicator, told: Measure) -> Decimal | None:
    quantity = segment.value.quantity
    if quantity is None:
        return Decimal(100) if segment.value.role == Role.ALL_DONE else Decimal(0)
    if told is _COMPLETION and quantity.value is not None:
        share = quantity.kind is _FRACTION
        return _share(quantity) if share else quantity.value
    if quantity.kind is _FRACTION and indicator.kind.percent:
        return _share(quantity)
    value = converted(quantity, indicator)
    if value is None or (quantity.signed and quantity.value is not None and quantity.value < 0):
        return value
    return value * sign(segment, indicator)


def _share(quantity: Quantity) -> Decimal | None:
    if quantity.low is None or not quantity.high:
        return quantity.value
    return rounded(quantity.low * 100 / quantity.high)


_ROUGHLY: Final = ("大约", "大概", "约莫", "差不多")


def _qualifier(segment: Segment) -> Qualifier:
    """How exactly a value was said, be it before the act (大约完成改厕200户)."""
    quantity = segment.value.quantity
    if quantity is None:
        over = "超额" in segment.value.words
        return _AT_LEAST if over else _EXACT
    exact = quantity.qualifier is _EXACT
    roughly = exact and any(t.words in _ROUGHLY for t in segment.before)
    return _ABOUT if roughly else quantity.qualifier


def _stated(context: Context, segment: Segment) -> str:
    start, end = span_of(context, segment)
    return context.request.text[start:end]


def span_of(context: Context, segment: Segment) -> tuple[int, int]:
    """Where a value stands in the text as sent, in characters."""
    return context.normal.span(segment.value.start, segment.value.end)


def nothing(context: Context, segment: Segment, when: When, unit: str, name: str) -> None:
    """No movement of an indicator, or of nothing in particular (contract: Zero)."""
    window = first_day(when.stretch, context.today) is not None
    context.updates.append(
        IndicatorUpdate(
            unit=unit,
            indicator=name or ANY_INDICATOR,
            measure=_ACTUAL,
            op=_WINDOW if window else _ADD,
            value=Decimal(0),
            as_of=_as_of(when, context.today),
            since=first_day(when.stretch, context.today),
            stated=_stated(context, segment),
            span=span_of(context, segment),
        )
    )


def first_day(stretch: Stretch | None, today: date) -> date | None:
    """The first day of a stretch, not after today; None where it has no beginning."""
    if stretch is None or stretch.first is None:
        return None
    return min(stretch.first, today)


def _as_of(when: When, today: date) -> date:
    return when.stretch.as_of(today) if when.stretch is not None else today
