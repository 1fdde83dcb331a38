"""From a value with its indicator to what is stored or asked."""

from typing import Final

from bot.domain.catalogue import Indicator, Kind
from bot.domain.reading import (
    IndicatorUpdate,
    Measure,
    Problem,
    ProblemCode,
)
from bot.reading.context import Context
from bot.reading.meaning.bare_shares import is_bare_progress
from bot.reading.meaning.bounds import impossible
from bot.reading.meaning.growth import growth_indicator
from bot.reading.meaning.meaning import When
from bot.reading.meaning.moved_goals import adds_to_the_goal, leave_what_it_was_moved_by, moved_by
from bot.reading.meaning.signs import sign
from bot.reading.meaning.slogans import is_slogan, of_some_people
from bot.reading.meaning.spent import is_invested, is_money_alone, is_of_the_way
from bot.reading.meaning.updates import Figure, keep_figure, span_of, update_of
from bot.reading.quantities import Quantity, QuantityKind, as_one_thing
from bot.reading.quantities.characters import is_at
from bot.reading.statements.passed.no_projects import counts_no_projects
from bot.reading.statements.passed.of_one_of_them import (
    is_of_one_of_them,
    is_of_the_project_told,
)
from bot.reading.statements.passed.of_projects import may_be_of_projects
from bot.reading.statements.passed.sizes import PLACED, counts_places
from bot.reading.statements.pieces import counts_pieces, in_pieces
from bot.reading.statements.segments import Segment
from bot.reading.statements.times.unclear_days import ways_to_take
from bot.reading.words import Role

_AMOUNT: Final = Kind.AMOUNT
_RATIO: Final = Kind.RATIO
_ACTUAL: Final = Measure.ACTUAL
_TARGET: Final = Measure.TARGET
_COUNT: Final = QuantityKind.COUNT
_FRACTION: Final = QuantityKind.FRACTION
_NUMBER: Final = QuantityKind.NUMBER
_PERCENT: Final = QuantityKind.PERCENT
_MOVED: Final = Role.ADDED | Role.REMOVED
_UNSURE: Final = {
    QuantityKind.VAGUE: ProblemCode.VAGUE_NUMBER,
    QuantityKind.RANGE: ProblemCode.RANGE,
    QuantityKind.PLACEHOLDER: ProblemCode.PLACEHOLDER_VALUE,
}


def figure_update(context: Context, figure: Figure) -> bool:
    """Store the figure, or ask; tells whether it was one at all (a growth may be passed over)."""
    if _is_history(context, figure):
        return False
    if len(figure.names) > 1:
        return _among_several(context, figure)
    indicator = context.vocabulary.indicator(figure.names[0])
    quantity = figure.segment.value.quantity
    if quantity is not None and quantity.kind in _UNSURE:
        if is_slogan(figure.segment) or of_some_people(figure.segment, indicator):
            return False
        return _unsure(context, figure, _UNSURE[quantity.kind])
    indicator_or_none = growth_indicator(context, figure.segment, indicator)
    if indicator_or_none is None:
        return False
    led = figure.segment.roles & Role.COMPLETION
    if led and _of_building_works(figure.segment, indicator_or_none):
        return False
    if indicator_or_none.kind.accumulates and _is_an_average(figure.segment):
        return False
    return _store(context, figure, indicator_or_none)


_REMEMBERED: Final = 5
"""So many years back a figure may be told late; what is older is history (1985年收入2100万元)."""


def _is_history(context: Context, figure: Figure) -> bool:
    stretch = figure.when.stretch
    return stretch is not None and stretch.last.year < context.today.year - _REMEMBERED


def _is_an_average(segment: Segment) -> bool:
    """Whether 平均 makes another thing of what adds up (全市平均改厕595户)."""
    if not segment.roles & Role.FILLER:
        return False
    return any(t.words in ("平均", "平均值", "均值") for t in segment.before)


_WORKS: Final = ("形象", "工程", "施工")


def _of_building_works(segment: Segment, indicator: Indicator) -> bool:
    """Whether how far building is tells nothing of what is counted (停车场形象进度60%)."""
    told = (t.words for t in segment.before if t.role == Role.COMPLETION)
    return not indicator.kind.percent and any(one in w for w in told for one in _WORKS)


def _among_several(context: Context, figure: Figure) -> bool:
    """Ask which of several indicators is meant; each is proposed as a complete update."""
    proposals = []
    for name in figure.names:
        trial = figure.about(name)
        update = update_of(context, trial, context.vocabulary.indicator(name))
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
            update = update_of(context, trial, indicator)
            proposals += [update] if update is not None else []
    return _problem(context, figure, code, tuple(proposals))


def _kind(quantity: Quantity) -> QuantityKind:
    if quantity.unit == "%":
        return _PERCENT
    return _COUNT if quantity.unit else _NUMBER


def _with_quantity(figure: Figure, quantity: Quantity) -> Figure:
    segment = figure.segment.valued(quantity)
    return Figure(segment, figure.names, figure.unit, figure.when, figure.measure)


def _store(context: Context, figure: Figure, indicator: Indicator) -> bool:
    quantity = figure.segment.value.quantity
    if quantity is not None and quantity.overlong:
        return _problem(context, figure, ProblemCode.OUT_OF_RANGE)
    if quantity is not None and _is_pair(quantity, indicator):
        return _store_pair(context, figure, indicator, quantity)
    unfit = _does_not_fit(context, figure.segment, indicator)
    update = None if unfit else update_of(context, figure, indicator)
    if update is None:
        return _unfit(context, figure, indicator)
    removed = sign(figure.segment, indicator) < 0
    if impossible(update, indicator, removed):
        return _problem(context, figure, ProblemCode.OUT_OF_RANGE)
    if _left_open(context, figure, update, indicator):
        return True
    if update.measure is _ACTUAL and in_pieces(context, figure.names):
        context.problems.pop()
    keep_figure(context, figure, indicator, update)
    return True


def _left_open(
    context: Context, figure: Figure, update: IndicatorUpdate, indicator: Indicator
) -> bool:
    """Ask where nobody knows if a figure is of the whole, or so many more; tells whether it did."""
    if update.measure is _TARGET:
        return _is_a_move(context, figure, update)
    segment = figure.segment
    if (
        may_be_of_projects(context, segment, indicator)
        or is_of_one_of_them(segment, update, indicator)
        or is_of_the_project_told(context, segment, update, indicator)
    ):
        return _problem(context, figure, ProblemCode.AMBIGUOUS_INDICATOR, (update,))
    ways = ways_to_take(context, segment, update, indicator, figure.when)
    return bool(ways) and _of_which_days(context, figure, ways)


def _is_a_move(context: Context, figure: Figure, goal: IndicatorUpdate) -> bool:
    """Ask where it is told by how much a goal was moved, unless what it is now is told next."""
    segment = figure.segment
    if segment.roles & _MOVED and (moved_by(segment) or adds_to_the_goal(context, segment)):
        context.goals.moved = segment.clause.sentence
        return _problem(context, figure, ProblemCode.AMBIGUOUS_INDICATOR)
    if context.goals.moved >= 0:
        leave_what_it_was_moved_by(context, goal)
    return False


def _does_not_fit(context: Context, segment: Segment, indicator: Indicator) -> bool:
    """Whether a number is of something else than it is named, so that it has to be asked about."""
    return (
        _risen_by(segment, indicator)
        or _of_places(context, segment)
        or is_bare_progress(segment, indicator, context)
        or counts_no_projects(context, segment, indicator)
        or is_money_alone(segment, indicator)
    )


def _of_which_days(context: Context, figure: Figure, ways: tuple[IndicatorUpdate, ...]) -> bool:
    """Ask whether a figure over days that nobody can tell is so many more, or the total."""
    start, unclear = figure.segment.clause.start, context.times.unclear
    if unclear is not None and unclear.sentence == figure.segment.clause.sentence:
        start = unclear.start
    span = context.normal.span(start, figure.segment.value.end)
    words = context.request.text[span[0] : span[1]]
    code = ProblemCode.AMBIGUOUS_INDICATOR
    context.problems.append(Problem(code, span, words, figure.unit or None, figure.names, ways))
    context.step("unclear_days", start, figure.segment.value.end)
    return True


def _unfit(context: Context, figure: Figure, indicator: Indicator) -> bool:
    """Ask about a unit of measure that does not fit; the pieces of what is measured may be told."""
    quantity = figure.segment.value.quantity
    if _counts_projects(figure.segment, indicator) or (quantity and quantity.unit in _DAYS):
        return False
    if indicator.kind.percent and quantity and is_invested(figure.segment, quantity):
        return False
    if quantity and is_of_the_way(figure.segment, quantity):
        return False
    _problem(context, figure, ProblemCode.UOM_MISMATCH)
    if counts_pieces(figure.segment.value.quantity, indicator):
        context.given.pieces = context.problems[-1]
    return True


_DAYS: Final = ("天",)
"""What tells how long something took, where no days are counted (外出招商3天)."""


def _of_places(context: Context, segment: Segment) -> bool:
    """Whether places are counted where something else is named (土地整治5个村)."""
    clause = segment.clause
    behind = segment.value.end - clause.start
    if not is_at(clause.text, behind, PLACED) or segment.value not in clause.tokens:
        return False
    place = clause.tokens.index(segment.value)
    return counts_places(clause, clause.tokens, place, context.vocabulary)


def _risen_by(segment: Segment, indicator: Indicator) -> bool:
    """Whether a share rose or fell by percents, which may be of itself or points (率提高5%)."""
    quantity = segment.value.quantity
    if indicator.kind is not _RATIO or quantity is None:
        return False
    moved = segment.led_by(Role.ADDED | Role.REMOVED | Role.FALL | Role.GROWTH)
    return moved and quantity.kind is _PERCENT and not segment.led_by(Role.REACHED)


def _counts_projects(segment: Segment, indicator: Indicator) -> bool:
    """Whether a number counts the projects or firms of an amount (外资项目2个), another thing."""
    quantity, clause = segment.value.quantity, segment.clause
    if quantity is None or quantity.kind is not _COUNT:
        return False
    said = clause.text[segment.start - clause.start : segment.value.start - clause.start].rstrip()
    return indicator.kind is _AMOUNT and said.endswith(("项目", "企业", "工程"))


def _is_pair(quantity: Quantity, indicator: Indicator) -> bool:
    """13/15, actual over target; 十五分之十三 is a share, and so is 13/15 of a percentage."""
    if quantity.kind is not _FRACTION or quantity.chinese:
        return False
    return not indicator.kind.percent or quantity.unit == "%"


def _store_pair(context: Context, figure: Figure, indicator: Indicator, quantity: Quantity) -> bool:
    """Store what is done and what is to be done; ask where one of them does not fit."""
    sides = zip(as_one_thing(quantity), (_ACTUAL, _TARGET), strict=True)
    updates = [_side_of_pair(context, figure, indicator, *side) for side in sides]
    if None in updates:
        return _problem(context, figure, ProblemCode.UOM_MISMATCH)
    context.updates += [update for update in updates if update is not None]
    return True


def _side_of_pair(
    context: Context, figure: Figure, indicator: Indicator, exact: Quantity, told: Measure
) -> IndicatorUpdate | None:
    now = figure.when
    when = When(now.stretch, now.own, True, now.now)
    side = Figure(figure.segment.valued(exact), figure.names, figure.unit, when, told)
    update = update_of(context, side, indicator)
    return None if update is None else update._replace(since=None)


def _problem(
    context: Context,
    figure: Figure,
    code: ProblemCode,
    proposals: tuple[IndicatorUpdate, ...] = (),
) -> bool:
    start, end = span_of(context, figure.segment)
    words = context.request.text[start:end]
    context.problems.append(
        Problem(code, (start, end), words, figure.unit or None, figure.names, proposals)
    )
    context.step(code.value, figure.segment.value.start, figure.segment.value.end)
    return True
