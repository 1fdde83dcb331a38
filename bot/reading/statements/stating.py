"""A value, its indicator and its unit put together: stored, asked or passed over."""

from typing import Final

from bot.domain.catalogue import Kind
from bot.domain.reading import IndicatorUpdate, Measure
from bot.reading.context import Context
from bot.reading.meaning.figures import figure_update
from bot.reading.meaning.goals_of_growth import what_grew
from bot.reading.meaning.headings import in_its_unit
from bot.reading.meaning.implied import breakthrough
from bot.reading.meaning.meaning import When
from bot.reading.meaning.parts import ask_about_parts
from bot.reading.meaning.unknowns import nameless, unknown_unit, unplaced
from bot.reading.meaning.updates import Figure
from bot.reading.meaning.zeros import of_the_works, read_zero
from bot.reading.names.lists import LIST_CLOSED, is_of_a_kind, passes_into
from bot.reading.names.naming import Named
from bot.reading.names.referring import reference
from bot.reading.names.series import names_dealt
from bot.reading.quantities import QuantityKind, as_two_things
from bot.reading.sharing.shares import IN_A_ROW, ITS_OWN, PARTIAL, PASSED, UNPLACED, Share, Shares
from bot.reading.statements.added_rows import in_its_row
from bot.reading.statements.back_to_counts import back_to_what_was_counted
from bot.reading.statements.becoming import leave_gross, leave_parts
from bot.reading.statements.corrections.in_fact import in_place_of_the_last
from bot.reading.statements.corrections.slips import leave_the_slip
from bot.reading.statements.dealt import is_whole_of_the_heading, of_the_first
from bot.reading.statements.headings.headed import under_heading
from bot.reading.statements.levels import NOW, names_of_now
from bot.reading.statements.passed.carried import is_none_of_it
from bot.reading.statements.passed.growth_of_none import is_more_of_the_growth
from bot.reading.statements.passed.net_figures import is_the_net
from bot.reading.statements.passed.no_figures import counted_twice
from bot.reading.statements.passed.not_counting import some_do_not_count
from bot.reading.statements.passed.of_places import each_of_places, is_one_of_roads
from bot.reading.statements.passed.of_projects import take_investment
from bot.reading.statements.passed.passing import passed_over, shared_out_to_nobody
from bot.reading.statements.passed.stocks import tells_the_stock
from bot.reading.statements.segments import Segment
from bot.reading.statements.speaking_on import take_aside
from bot.reading.statements.targets_answered import is_excess, takes_as_target
from bot.reading.statements.times.summing_up import summed_up
from bot.reading.statements.times.timing import when_of
from bot.reading.words import Role

_RATE: Final = Kind.RATE
_ACTUAL: Final = Measure.ACTUAL
_TARGET: Final = Measure.TARGET
_PERCENT: Final = QuantityKind.PERCENT


def read_segment(context: Context, segment: Segment, shares: Shares) -> None:
    """Read one value of a clause with the words that lead up to it."""
    if _no_value(context, segment, shares):
        context.step("passed_over", segment.start, segment.value.end)
        return
    take_investment(context, segment)
    named = reference(context, segment)
    if named is not None and named.rule != "name":
        context.step(named.rule, segment.start, segment.value.end, ", ".join(named.names))
    if named is not None and named.names and not named.carried:
        context.headings.open = False
    segment = _without_words_of_the_name(segment, named)
    dealt = shares.get(segment.value.start)
    dealt = None if dealt is not None and dealt == IN_A_ROW else dealt
    if dealt is not None:
        named, segment = _dealt_out(context, segment, named, dealt)
    elif segment.clause.roles & Role.EACH and shared_out_to_nobody(segment):
        context.spoken.void = True
        return
    row = in_its_row(context, segment, named)
    told = under_heading(context, row, named, dealt=dealt not in (None, ITS_OWN))
    if told is not None:
        _state(context, told, named, ITS_OWN if dealt is None else dealt)
    _keep_in_mind(context, segment, named)


def _dealt_out(
    context: Context, segment: Segment, named: Named | None, dealt: tuple[Share, ...]
) -> tuple[Named | None, Segment]:
    """What a value that is dealt out names, and the words that led up to the first of them."""
    lists = context.lists
    if is_whole_of_the_heading(context, dealt, named):
        named = Named(context.spoken.names, "", "carried", carried=True)
    if any(not t.role & _JOINING for t in segment.before):
        lists.lead = segment.before
        lists.dealt = named.names if named is not None else ()
        return named, segment
    return named or of_the_first(context, dealt), segment.led_up_by(lists.lead)


def _keep_in_mind(context: Context, segment: Segment, named: Named | None) -> None:
    """What the next values may go on speaking of."""
    spoken = context.spoken
    spoken.behind = named.start if named is not None and named.rule == "name_behind" else -1
    if named is not None and named.names and passes_into(segment, named):
        return  # 在谈新增2个,转签约1个,目前12个: what is spoken of stays
    if named is not None and named.names:
        grown_name = (spoken.growing,) if spoken.growing else named.names
        spoken.turn_to(grown_name, valued=True)
        spoken.growing = context.passed.counted = ""
        context.lists.of_a_kind = is_of_a_kind(named)
    elif named is None or not named.carried:
        aside = bool(segment.clause.inside)  # a remark in brackets leaves the thread as it was
        if not aside and segment.behind and segment.behind[0].role == Role.TARGET:
            spoken.turn_to(())  # 盘活存量1759亩任务,完成1420亩: it has a task of its own
        take_aside(context, segment, named is not None)
        spoken.void = spoken.void or (named is not None and not aside)


def _no_value(context: Context, segment: Segment, shares: Shares) -> bool:
    """Whether a number is no value, or one that has to be asked about first."""
    share = shares.get(segment.value.start)
    if share is not None and share == PASSED:
        return True
    goes_on = context.updates and not segment.names
    if goes_on and (is_the_net(context, segment) or some_do_not_count(context, segment)):
        return True
    return passed_over(context, segment) or _unplaced(context, segment, share)


def _unplaced(context: Context, segment: Segment, share: tuple[Share, ...] | None) -> bool:
    """Whether nobody can know what a number counts, so that it is asked about."""
    nobody = share is not None and (
        share == UNPLACED or (share == IN_A_ROW and _is_named(context, segment))
    )
    nobody = nobody or (not segment.alone and counted_twice(context, segment))
    nobody = nobody or (segment.roles & Role.EACH != 0 and each_of_places(segment))
    of_roads = is_one_of_roads(context, segment)
    nobody = nobody or (of_roads and _is_named(context, segment))
    if nobody:
        unplaced(context, segment)
        if share == IN_A_ROW and segment.names and context.corrections.on:
            context.spoken.turn_to(segment.names[-1].names)  # the others correct nothing else
    return nobody


def _is_named(context: Context, segment: Segment) -> bool:
    """Whether an indicator is named for a row of numbers, before it or over it."""
    return segment.clause.has(Role.INDICATOR) or (
        bool(context.spoken.names) and not context.spoken.void
    )


def _without_words_of_the_name(segment: Segment, named: Named | None) -> Segment:
    """A word that belongs to the name decides nothing (contract: bare), with a slip in it too."""
    if named is not None and named.rule == LIST_CLOSED:
        return segment.led_up_by([])  # 走访企业恒达、宏达2家
    if named is None or named.rule != "slip_forgiven":
        return segment
    kept = [t for t in segment.before if not (t.role == Role.ADDED and t.words in named.words)]
    return segment if len(kept) == len(segment.before) else segment.led_up_by(kept)


_JOINING: Final = Role.BESIDE | Role.FILLER
"""What stands between values dealt out one after the other (9.3%和4.9%)."""


def _state(
    context: Context, segment: Segment, named: Named | None, dealt: tuple[Share, ...]
) -> None:
    for share in dealt:
        if share is PARTIAL:
            continue  # one of those listed is nothing known
        names = names_dealt(context, share.names, named)
        unit = share.unit or context.whom.name
        when = when_of(context, segment, names)
        if share.total or share.stretch is not None:
            when = When(share.stretch or when.stretch, True, share.total, when.now)
        one = segment if share.part is None else _side(segment, share.part)
        one = one if share.whole is None else one.valued(share.whole)
        if context.whom.unknown and share.unit is None:
            unknown_unit(context, segment, names)
        elif segment.value.role & (Role.NO_MOVEMENT | Role.IS_ZERO) or (
            _is_nought(segment) and (segment.roles & Role.GROUP or of_the_works(segment, names))
        ):
            read_zero(context, one, names, unit, when, share)
        elif segment.value.role == Role.BREAKTHROUGH:
            breakthrough(context, segment, names, unit)
        elif names:
            _store(context, one, names, unit, when, share, named)
        else:
            nameless(context, segment, named)


def _is_nought(segment: Segment) -> bool:
    """Whether a value is 0, as a group of indicators may be (招商引资三项工作均为0)."""
    quantity = segment.value.quantity
    return quantity is not None and quantity.value == 0


def _side(segment: Segment, part: int) -> Segment:
    quantity = segment.value.quantity
    assert quantity is not None
    return segment.valued(as_two_things(quantity)[part])


def _store(
    context: Context,
    segment: Segment,
    names: tuple[str, ...],
    unit: str,
    when: When,
    share: Share,
    named: Named | None,
) -> None:
    corrections = context.corrections
    names = _names_to_store(context, segment, names, named)
    if not names:
        return
    if share.until is not None:
        figure = Figure(segment, names, unit, when, share.measure)
        ask_about_parts(context, figure, share.until)
        return
    before = corrections.on
    when = _beside_the_last(context, segment, names, unit, when, named)
    segment = in_its_unit(context, segment, names)
    if segment.roles & Role.ADDED:
        leave_gross(context, segment, names, unit)
    if segment.roles & Role.COMPLETION:
        leave_parts(context, segment, names, unit)
    stored = len(context.updates)
    figure_update(context, Figure(segment, names, unit, when, share.measure))
    _speak_of_growth(context, context.updates[stored:])
    if corrections.retracting:
        corrections.on = before and not _goes_on(named)
        corrections.retracting = False


def _beside_the_last(
    context: Context,
    segment: Segment,
    names: tuple[str, ...],
    unit: str,
    when: When,
    named: Named | None,
) -> When:
    """When a figure is of, beside the one before it, whose place it may take."""
    if context.corrections.slipped:
        leave_the_slip(context, names, unit)
    elif named is not None and (named.carried or named.start == context.spoken.behind):
        if takes_as_target(context, segment, names, unit):
            when = When(when.stretch, when.own, True, when.now)
        in_place_of_the_last(context, segment, names, unit)
    return when


def _names_to_store(
    context: Context, segment: Segment, names: tuple[str, ...], named: Named | None
) -> tuple[str, ...]:
    """The names that a value may be stored under, or none where it is no figure of theirs."""
    if segment.value.role == Role.ALL_DONE and _is_rate(context, names):
        return ()
    if "增" in names[0] and tells_the_stock(context, segment, names):
        return ()
    if segment.roles & Role.ALL_DONE and is_excess(context, segment, names):
        return ()
    if named is not None and named.carried:
        if context.updates:
            names = what_grew(context, segment, names)
            names = back_to_what_was_counted(context, segment, names)
        names = _or_growth(context, segment, names)
        if names and context.updates and segment.roles & NOW:
            names = names_of_now(context, segment, names)
        if not names or is_none_of_it(context, segment, names, named.words):
            return ()
    return summed_up(context, segment, named, names)


def _goes_on(named: Named | None) -> bool:
    """Whether a value has no name of its own."""
    return named is not None and named.carried


def _or_growth(context: Context, segment: Segment, names: tuple[str, ...]) -> tuple[str, ...]:
    """The growth that was just told, where a target in percent follows (增长6.1%,目标8.5%).

    None where it is the growth of what has no indicator for it.
    """
    if names == context.spoken.grown and is_more_of_the_growth(segment):
        return ()
    growth = context.vocabulary.growth_of(names[0])
    last = context.updates[-1].indicator if context.updates else None
    quantity = segment.value.quantity
    percent = quantity is not None and quantity.kind is _PERCENT
    meant = growth is not None and growth == last and percent and segment.led_by(Role.TARGET)
    return (growth,) if meant and growth else names


def _speak_of_growth(context: Context, stored: list[IndicatorUpdate]) -> None:
    """After a target of growth (目标增长6%), a bare number is the growth."""
    if stored and stored[-1].measure is _TARGET:
        context.spoken.growing = stored[-1].indicator


def _is_rate(context: Context, names: tuple[str, ...]) -> bool:
    return any(context.vocabulary.indicator(name).kind is _RATE for name in names)
