"""The fourth stage: what each clause states, clause after clause."""

import re
from dataclasses import replace
from decimal import Decimal

from bot.domain.catalogue import Kind
from bot.domain.reading import (
    ANY_INDICATOR,
    IndicatorUpdate,
    Measure,
    Op,
    Problem,
    ProblemCode,
)
from bot.reading import naming
from bot.reading.context import Context
from bot.reading.figures import Figure, figure_update, nothing
from bot.reading.meaning import When, grown
from bot.reading.naming import Named
from bot.reading.quantities import Granularity, QuantityKind, Stretch
from bot.reading.segments import VALUES, Segment, segments
from bot.reading.sharing import Share, Shares
from bot.reading.subjects import Subject, is_beside, subject
from bot.reading.talk import over_years
from bot.reading.tokens import Clause, Token
from bot.reading.uoms import converted
from bot.reading.words import Role

_MARKERS = (
    Role.TARGET, Role.COMPLETION, Role.REMAINING, Role.DONE, Role.CURRENT, Role.TOTAL,
    Role.REACHED, Role.ADDED, Role.REMOVED, Role.UNIT, Role.STRETCH, Role.GROWTH, Role.FALL,
    Role.WRONG, Role.CORRECTION, Role.EACH, Role.OWN, Role.FROM,
)  # fmt: skip
_YEARS = re.compile(r"十[二三四五]五[”\"]?(以来|期间|时期)|[两三四五十]年来|历年|连续[两二三四五六七八九十]年|建.以来")


def read_clause(context: Context, clauses: list[Clause], place: int, shares: Shares) -> None:
    """Read one clause: add to the context's updates and problems what it states."""
    clause = clauses[place]
    _enter(context, clause)
    _forget_year_of_target(clause)
    found = segments(clause, context.vocabulary)
    _take_subject(context, clauses, place, bool(found))
    _take_correction(context, clause)
    if not found:
        _without_value(context, clauses, place)
    for segment in found:
        _read_segment(context, segment, shares)
    _take_last_name(context, clause, found)
    _take_stretch(context, clause, bool(found))
    context.part = clause.has(Role.PART) and not found


def _take_last_name(context: Context, clause: Clause, found: list[Segment]) -> None:
    """Of a clause that a colon ends, the name behind its last value leads to the next (签约:1 在谈:)."""
    if not found or ":" not in clause.ends:
        return
    named = [t for t in found[-1].behind if t.role is Role.INDICATOR]
    if named:
        context.names, context.valued, context.void = named[-1].names, False, False
    elif naming.loose(clause, found[-1].value.end, clause.end, found[-1].behind):
        context.void = True


def pass_over(context: Context, clause: Clause) -> None:
    """Of a clause that is talk only the indicator is kept in mind (计划新建停车场5个,已开工3个)."""
    if named := clause.of(Role.INDICATOR):
        context.names, context.valued, context.void = named[-1].names, False, False


def _enter(context: Context, clause: Clause) -> None:
    if clause.sentence != context.sentence:
        context.sentence = clause.sentence
        context.total = context.years = False
        context.measure = None
    if _YEARS.search(clause.text):
        context.years = True
    if clause.has(Role.OTHER_THING) and not clause.has(Role.INDICATOR):
        context.void = True


def _forget_year_of_target(clause: Clause) -> None:
    """全年 beside a target says which target, not to which day the figures speak."""
    if clause.has(Role.TARGET):
        clause.tokens = [t for t in clause.tokens if not _is_whole_year(t)]


def _is_whole_year(token: Token) -> bool:
    stretch = _stretch(token)
    return stretch is not None and stretch.granularity is Granularity.YEAR and not stretch.year_said


def _take_subject(context: Context, clauses: list[Clause], place: int, valued: bool) -> None:
    clause = clauses[place]
    listed = place > 0 and clause.begins in "、和" and is_beside(clauses[place - 1])
    named = subject(clause, context.vocabulary, listed or is_beside(clause))
    if named is None or not (valued or _opens(clause, named)):
        return
    if named.own:
        context.unit = context.request.unit or context.unit
        context.unknown_unit = "" if context.request.unit else context.unknown_unit
    elif named.unit is not None:
        context.unit, context.unknown_unit = named.unit, ""
        context.opened = context.opened or named.colon
        context.step("subject", named.start, clause.end, named.unit)
    else:
        context.unit, context.unknown_unit = None, named.unknown
    if named.unit is not None and named.colon:
        context.opened = True


def _opens(clause: Clause, named: Subject) -> bool:
    """Whether a clause without a value still names the subject: 商务局: or a line of its own."""
    if named.colon:
        return True
    alone = all(t.role in (Role.UNIT, Role.FILLER, Role.STRETCH, Role.OWN) for t in clause.tokens)
    return alone and not naming.loose(clause, clause.start, clause.end, clause.tokens)


def _take_correction(context: Context, clause: Clause) -> None:
    if clause.has(Role.CORRECTION, Role.WRONG) and not (
        clause.has(Role.FROM) and not clause.has(Role.CORRECTION)
    ):
        context.correcting = True


def _take_stretch(context: Context, clause: Clause, valued: bool) -> None:
    """Let a stretch hold for the clauses after it, unless it is only that of a part."""
    named = clause.of(Role.STRETCH)
    if clause.has(Role.PART) or (clause.inside and context.valued and not valued):
        return
    if named:
        context.stretch = _stretch(named[-1])
        context.years = context.stretch is not None and over_years(context.stretch)
        if clause.has(Role.TOTAL):
            return
    if clause.has(Role.TOTAL):
        context.total = True
    if clause.has(Role.CURRENT) and not named and not _from_january(context.stretch):
        context.stretch = None


def _from_january(stretch: Stretch | None) -> bool:
    return stretch is not None and stretch.first is not None and stretch.to_date


def _stretch(token: Token) -> Stretch | None:
    return token.quantity.stretch if token.quantity is not None else None


def _read_segment(context: Context, segment: Segment, shares: Shares) -> None:
    if _passed_over(context, segment):
        return
    named = _named(context, segment)
    if named is not None and named.names and not named.carried:
        context.heading = False
    dealt = shares.get(segment.value.start)
    if dealt is None and _shared_out_to_nobody(segment):
        context.void = True
        return
    if dealt is None:
        dealt = (Share(),)
    elif segment.before:
        context.lead = segment.before
    else:
        segment = replace(segment, before=context.lead)
    _state(context, segment, named, dealt)
    if named is not None and named.names:
        grown_name = (context.growing,) if context.growing else named.names
        context.names, context.valued, context.void = grown_name, True, False
        context.growing = ""
    elif named is None or not named.carried:
        context.void = context.void or named is not None


def _shared_out_to_nobody(segment: Segment) -> bool:
    """Whether 分别 deals several values out over a list that nobody knows."""
    clause = segment.clause
    dealt = any(t.words.startswith(("分别", "依次")) for t in clause.of(Role.EACH))
    return dealt and (len(clause.of(Role.QUANTITY)) > 1 or "、" in clause.ends)


def _passed_over(context: Context, segment: Segment) -> bool:
    """Values that are none: comparisons, what it was before, the wrong one of a correction."""
    when = segment.before
    if _share_of_a_name(segment):
        return True
    if any(
        t.role is Role.COMPARISON for t in segment.clause.tokens if t.start < segment.value.start
    ):
        return True
    if when and when[-1].role is Role.WRONG:
        _remember(context, segment)
        return True
    if _corrected_behind(segment) or (segment.last and "→" in segment.clause.ends):
        _remember(context, segment)
        return True
    if segment.led_by(Role.FROM) and not segment.last and not segment.led_by(Role.REACHED):
        _remember(context, segment)
        return True
    years = context.years and not segment.led_by(Role.STRETCH)
    return years or any(over_years(s) for t in when if (s := _stretch(t)) is not None)


def _share_of_a_name(segment: Segment) -> bool:
    """Whether a percentage is the share of something in a named thing (占一般公共预算收入的70.4%)."""
    names = [t for t in segment.before if t.role is Role.INDICATOR]
    text = segment.clause.text
    return bool(names) and text[: names[0].start - segment.clause.start].endswith("占")


_SHOULD_BE = ("应", "改", "更正为", "调整为", "有误", "错", "不对", "而是", "实")


def _corrected_behind(segment: Segment) -> bool:
    """Whether the words behind a value say that it was wrong (签约2个有误, 2个改为3个)."""
    for token in segment.behind:
        if token.role in VALUES:
            return False
        if token.role is Role.CORRECTION:
            return token.words.startswith(_SHOULD_BE)
    return False


def _remember(context: Context, segment: Segment) -> None:
    named = naming.name_before(
        segment.clause, segment.start, segment.value.start, segment.before, context.vocabulary
    )
    if named is not None and named.names:
        context.names, context.valued, context.void = named.names, False, False


def _named(context: Context, segment: Segment) -> Named | None:
    """The indicator that a value belongs to; None where the words name nothing known."""
    clause, value, vocabulary = segment.clause, segment.value, context.vocabulary
    if _answers_a_colon(context, segment):
        return Named(context.names, "", "carried", carried=True)
    before = naming.name_before(clause, segment.start, value.start, segment.before, vocabulary)
    head = naming.said(clause, segment.start, value.start, segment.before)
    around = naming.name_around(clause, head, value, segment.behind, vocabulary)
    if around is not None and (before is None or len(around.words) > len(before.words)):
        return around
    if before is not None and _part_of_a_whole(context, segment, before):
        return Named((), before.words, "part")
    if before is not None:
        return _or_facility(context, segment, before)
    behind = naming.name_behind(clause, value, segment.behind)
    if behind is not None:
        return behind if _is_own_statement(context, segment, behind) else None
    return _unnamed(context, segment, head)


def _is_event_of(context: Context, named: Named, facility: str) -> bool:
    """Whether what is named is the event in the facility's own name (开工 of 停车场开工)."""
    forms = context.vocabulary.said.get(facility, ())
    words = "".join(named.words.split())
    return facility not in named.names and any(f.endswith(words) and f != words for f in forms)


def _is_own_statement(context: Context, segment: Segment, behind: Named) -> bool:
    """Whether a number and the name behind it are no remark on the figure before (2个已开工)."""
    quantity = segment.value.quantity
    indicator = context.vocabulary.indicator(behind.names[0])
    if quantity is not None and quantity.value and converted(quantity, indicator) is None:
        return False
    remark = [t for t in segment.behind if t.end <= behind.start]
    if any(t.role is Role.TOTAL or t.words == "是" for t in remark) and context.valued:
        return False
    return not segment.led_by(Role.PART)


def _answers_a_colon(context: Context, segment: Segment) -> bool:
    """Whether the value stands right behind its name and a colon (签约:1 在谈:3)."""
    spoken = bool(context.names) and not context.valued and not context.void
    return spoken and not segment.before and segment.clause.begins.strip() == ":"


def _part_of_a_whole(context: Context, segment: Segment, named: Named) -> bool:
    """Whether 其中 leads to a part that is no indicator of its own."""
    if not segment.led_by(Role.PART):
        return False
    same = context.valued and named.names == context.names
    return same or not _whole_part(segment, named)


def _whole_part(segment: Segment, named: Named) -> bool:
    """Whether nothing stands between 其中 and the name (其中重大隐患3处 is another thing)."""
    part = next(t for t in segment.before if t.role is Role.PART)
    known = [t for t in segment.before if part.end <= t.start < named.start]
    return not naming.said(segment.clause, part.end, max(part.end, named.start), known)


def _or_facility(context: Context, segment: Segment, before: Named) -> Named:
    """Where an event stands before the number and a facility behind it, the facility (开工5个停车场)."""
    prior = _one(context.names)
    if prior and not context.valued and _is_event_of(context, before, prior):
        return Named((prior,), before.words, "facility", start=before.start, end=before.end)
    behind = naming.name_behind(segment.clause, segment.value, segment.behind)
    if behind is None or not before.names or not segment.last or len(behind.names) > 1:
        return before
    event = before.words[-2:]
    if any(event in form for form in context.vocabulary.said.get(behind.names[0], ())):
        return behind
    return before


def _unnamed(context: Context, segment: Segment, head: str) -> Named | None:
    loose = naming.loose(segment.clause, segment.start, segment.value.start, segment.before)
    if segment.led_by(Role.PART) or context.part:
        own = naming.short_name(head, _one(context.names), context.vocabulary)
        return Named(own, head, "part_of_its_own") if own else _second_name(context, segment, head, None)
    if not loose and segment.value.role in _ZEROS and context.valued and not context.heading:
        return None
    if not loose and _speaks_on(context, segment):
        light = naming.short_name(head, _one(context.names), context.vocabulary)
        return Named(light or context.names, head, "carried", carried=True)
    return _second_name(context, segment, head, _one(context.names))


_ZEROS = (Role.NO_MOVEMENT, Role.IS_ZERO)


def _one(names: tuple[str, ...]) -> str | None:
    return names[0] if len(names) == 1 else None


def _speaks_on(context: Context, segment: Segment) -> bool:
    """Whether a value without a name of its own speaks of the indicator before it."""
    if context.void or not context.names:
        return False
    if segment.led_by(Role.REMAINING, Role.COMPLETION, Role.TARGET):
        return True
    if segment.led_by(*_MARKERS):
        return not _something_behind(segment)
    open_name = not context.valued or context.measure is not None or _target_alone(context)
    return open_name and not _something_behind(segment)


def _target_alone(context: Context) -> bool:
    """Whether the last figure was a target, so that a bare number is the actual."""
    last = context.updates[-1:]
    return bool(last) and last[0].measure is Measure.TARGET and last[0].indicator in context.names


def _something_behind(segment: Segment) -> bool:
    """Whether a noun that nobody knows follows the number (已建成12个车间)."""
    stop = next((t.start for t in segment.behind if t.role in VALUES), segment.clause.end)
    known = [t for t in segment.behind if t.end <= stop]
    return bool(naming.loose(segment.clause, segment.value.end, stop, known))


def _second_name(context: Context, segment: Segment, head: str, before: str | None) -> Named | None:
    vocabulary = context.vocabulary
    if before is not None and not context.void:
        if names := naming.short_name(head, before, vocabulary):
            return Named(names, head, "short_second_name")
        if naming.shortened(head, before, vocabulary) and segment.led_by(*_MARKERS):
            return Named((before,), head, "short_second_name")
        if grown(segment) and not naming.loose(
            segment.clause, segment.start, segment.value.start, segment.before
        ):
            return Named((before,), head, "growth")
    for words in dict.fromkeys((head, _without_lead(segment))):
        if names := naming.forgiven(words, vocabulary):
            return Named(names, words, "slip_forgiven")
    if segment.value.role is not Role.QUANTITY:
        return None
    several = () if segment.led_by(Role.PART) or context.part else naming.partly(head, vocabulary)
    if len(several) > 1 and (context.request.addressed or _is_all_there_is(context)):
        fitting = tuple(n for n in several if _fits(context, segment, n))
        if len(fitting) > 1:
            return Named(fitting, head, "fits_several")
    loose = naming.loose(segment.clause, segment.start, segment.value.start, segment.before)
    return Named((), loose, "unknown") if loose else None


def _is_all_there_is(context: Context) -> bool:
    """Whether nothing else has been spoken of, in a message of a few clauses."""
    return not context.names and context.short


def _without_lead(segment: Segment) -> str:
    """What is said before a value, without the fillers that it begins with."""
    known = list(segment.before)
    start = segment.start
    while known and known[0].role is Role.FILLER and known[0].start <= start + 1:
        start = known.pop(0).end
    return naming.said(segment.clause, start, segment.value.start, known)


def _fits(context: Context, segment: Segment, name: str) -> bool:
    quantity = segment.value.quantity
    indicator = context.vocabulary.indicator(name)
    if quantity is None or converted(quantity, indicator) is None:
        return False
    return indicator.kind.percent == (quantity.kind is QuantityKind.PERCENT)


def _state(
    context: Context, segment: Segment, named: Named | None, dealt: tuple[Share, ...]
) -> None:
    for share in dealt:
        names = share.names or (named.names if named is not None else ())
        unit = share.unit or context.unit or ""
        when = _when(context, segment)
        one = segment if share.part is None else _side(segment, share.part)
        if context.unknown_unit and share.unit is None:
            _unknown_unit(context, segment, names)
        elif segment.value.role in (Role.NO_MOVEMENT, Role.IS_ZERO):
            _zero(context, one, names, unit, when, share)
        elif segment.value.role is Role.BREAKTHROUGH:
            _breakthrough(context, segment, names, unit)
        elif names:
            _store(context, one, names, unit, when, share, named)
        else:
            _nameless(context, segment, named)


def _side(segment: Segment, part: int) -> Segment:
    quantity = segment.value.quantity
    assert quantity is not None
    value = quantity.high if part else quantity.low
    number = replace(quantity, kind=QuantityKind.NUMBER, value=value, unit="", unit_text="")
    return replace(segment, value=replace(segment.value, quantity=number))


def _store(
    context: Context,
    segment: Segment,
    names: tuple[str, ...],
    unit: str,
    when: When,
    share: Share,
    named: Named | None,
) -> None:
    if segment.value.role is Role.ALL_DONE and _is_rate(context, names):
        return
    if named is not None and named.carried:
        if _cannot_be(context, segment, names):
            return
        _as_target(context, segment, names, unit)
    stored = len(context.updates)
    figure_update(context, Figure(segment, names, unit, when, share.measure))
    _speak_of_growth(context, context.updates[stored:])


def _cannot_be(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether a value that names nothing is in a unit of measure of something else."""
    quantity = segment.value.quantity
    if quantity is None or quantity.value is None or quantity.kind in _SHARES:
        return False
    return converted(quantity, context.vocabulary.indicator(names[0])) is None


_SHARES = (QuantityKind.PERCENT, QuantityKind.FRACTION)


def _speak_of_growth(context: Context, stored: list[IndicatorUpdate]) -> None:
    """After a target of growth (目标增长6%), a bare number is the growth."""
    if stored and stored[-1].measure is Measure.TARGET:
        context.growing = stored[-1].indicator


def _is_rate(context: Context, names: tuple[str, ...]) -> bool:
    return any(context.vocabulary.indicator(name).kind is Kind.RATE for name in names)


def _as_target(context: Context, segment: Segment, names: tuple[str, ...], unit: str) -> None:
    """A number before 已完成 and a smaller one of the same thing was the target (15个,已完成13个)."""
    quantity = segment.value.quantity
    if not context.updates or quantity is None or quantity.value is None:
        return
    last = context.updates[-1]
    done = segment.led_by(Role.DONE, Role.CURRENT, Role.TOTAL) and not segment.led_by(
        Role.STRETCH, Role.ADDED
    )
    plain = last.measure is Measure.ACTUAL and last.op in (Op.SET, Op.ADD)
    same = (last.unit, last.indicator) == (unit, names[0]) and not segment.led_by(Role.REMAINING)
    if done and plain and same and quantity.kind is not QuantityKind.PERCENT:
        value = converted(quantity, context.vocabulary.indicator(names[0]))
        if value is not None and value <= last.value and not context.total:
            context.updates[-1] = replace(last, measure=Measure.TARGET, op=Op.SET, since=None)


def _when(context: Context, segment: Segment) -> When:
    own = [t for t in segment.before if t.role is Role.STRETCH]
    trailing = [t for t in segment.behind if t.role is Role.STRETCH] if segment.last else []
    named = own[-1] if own else trailing[0] if trailing and not own else None
    if named is None:
        earlier = [t for t in segment.clause.of(Role.STRETCH) if t.end <= segment.start]
        named = earlier[-1] if earlier else None
    now = segment.led_by(Role.CURRENT)
    after = segment.last and any(t.role in (Role.TOTAL, Role.CURRENT) for t in segment.behind[:1])
    if named is not None:
        return When(_stretch(named), True, False, now)
    total = context.total or segment.led_by(Role.TOTAL) or after or _said_earlier(segment)
    if now and not _from_january(context.stretch):
        return When(None, False, total, now)
    return When(context.stretch, False, total or (now and context.stretch is not None), now)


def _said_earlier(segment: Segment) -> bool:
    """Whether a total was said before an earlier value of the same clause."""
    return any(t.role is Role.TOTAL and t.end <= segment.start for t in segment.clause.tokens)


def _zero(
    context: Context,
    segment: Segment,
    names: tuple[str, ...],
    unit: str,
    when: When,
    share: Share,
) -> None:
    group = next((t for t in segment.before if t.role is Role.GROUP), None)
    if group is not None:
        for name in group.names:
            nothing(context, segment, when, unit, name)
        return
    if not names and context.heading and not context.void:
        names = context.names
    if segment.value.words.endswith("持平"):
        if segment.led_by(Role.BESIDE, Role.COMPARISON):
            return
        names = tuple(rate for name in names if (rate := _rate(context, name)))
        if not names:
            return
    if not names or not _clean(segment):
        _of_nothing_particular(context, segment, when, unit)
    elif segment.value.role is Role.NO_MOVEMENT:
        nothing(context, segment, when, unit, names[0])
    else:
        figure_update(context, Figure(segment, names, unit, when, share.measure))


def _rate(context: Context, name: str) -> str | None:
    """The growth rate that is nought where something 持平."""
    if context.vocabulary.indicator(name).kind is Kind.RATE:
        return name
    return context.vocabulary.growth_of(name)


def _clean(segment: Segment) -> bool:
    """Whether nothing unknown stands right behind a word of zero (没有 什么 问题)."""
    stop = next((t.start for t in segment.behind if t.role in VALUES), segment.clause.end)
    known = [t for t in segment.behind if t.end <= stop]
    return not naming.loose(segment.clause, segment.value.end, stop, known)


_STANDING_ALONE = (
    Role.FILLER, Role.STRETCH, Role.OWN, Role.UNIT, Role.CURRENT, Role.TOTAL, Role.LABEL,
    Role.EACH, Role.NO_MOVEMENT, Role.IS_ZERO, Role.HAPPENED,
)  # fmt: skip


def _of_nothing_particular(context: Context, segment: Segment, when: When, unit: str) -> None:
    """零进展 alone; 无 alone counts only where the bot was addressed or a unit or stretch is named."""
    clause = segment.clause
    if any(t.role not in _STANDING_ALONE for t in clause.tokens):
        return
    if naming.loose(clause, clause.start, clause.end, clause.tokens):
        return
    weak = segment.value.role is Role.IS_ZERO
    if weak and not (context.request.addressed or clause.has(Role.STRETCH, Role.UNIT)):
        return
    nothing(context, segment, when, unit, ANY_INDICATOR)


def _breakthrough(context: Context, segment: Segment, names: tuple[str, ...], unit: str) -> None:
    if names and not any(u.indicator == names[0] for u in context.updates):
        _implied(context, segment.value.start, segment.value.end, names, unit)


def _implied(context: Context, start: int, end: int, names: tuple[str, ...], unit: str) -> None:
    """Ask whether an event without a number was one (contract: implied_count)."""
    span = context.normal.span(start, end)
    words = context.request.text[span[0] : span[1]]
    one = IndicatorUpdate(
        unit, names[0], Measure.ACTUAL, Op.ADD, Decimal(1), context.request.today,
        stated=words, span=span,
    )  # fmt: skip
    context.problems.append(
        Problem(ProblemCode.IMPLIED_COUNT, span, words, unit or None, names[:1], (one,))
    )


def _unknown_unit(context: Context, segment: Segment, names: tuple[str, ...]) -> None:
    if not names or any(
        p.code is ProblemCode.UNKNOWN_UNIT and p.words == context.unknown_unit
        for p in context.problems
    ):
        return
    span = context.normal.span(segment.clause.start, segment.value.end)
    context.problems.append(
        Problem(ProblemCode.UNKNOWN_UNIT, span, context.unknown_unit, None, names)
    )


_REPORTED = (
    QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.AREA, QuantityKind.LENGTH,
    QuantityKind.PERCENT, QuantityKind.NUMBER, QuantityKind.MASS, QuantityKind.VOLUME,
)  # fmt: skip


def _nameless(context: Context, segment: Segment, named: Named | None) -> None:
    """A correction without a name, or a report of something that is in no catalogue."""
    quantity = segment.value.quantity
    if quantity is None or quantity.value is None:
        return
    if context.correcting and (named is None or not named.words) and not context.names:
        _correct_any(context, segment)
    elif _plainly_reported(context, segment, named):
        span = context.normal.span(segment.start, segment.value.end)
        words = context.request.text[span[0] : span[1]]
        context.problems.append(Problem(ProblemCode.UNKNOWN_INDICATOR, span, words, context.unit))


def _plainly_reported(context: Context, segment: Segment, named: Named | None) -> bool:
    assert segment.value.quantity is not None
    if named is None or not named.words or segment.led_by(Role.PART) or context.part:
        return False
    if segment.value.quantity.kind not in _REPORTED or segment.clause.inside:
        return False
    if context.opened and context.unit is not None:
        return True
    return context.request.addressed and segment.value.quantity.kind is not QuantityKind.NUMBER


def _correct_any(context: Context, segment: Segment) -> None:
    quantity = segment.value.quantity
    assert quantity is not None and quantity.value is not None
    span = context.normal.span(segment.value.start, segment.value.end)
    context.updates.append(
        IndicatorUpdate(
            context.unit or "",
            ANY_INDICATOR,
            Measure.ACTUAL,
            Op.CORRECT,
            quantity.amount
            if quantity.amount is not None and not quantity.unit_text
            else quantity.value,
            context.request.today,
            stated=context.request.text[span[0] : span[1]],
            span=span,
        )  # fmt: skip
    )


def _without_value(context: Context, clauses: list[Clause], place: int) -> None:
    """A clause without a value: a heading, the first half of a statement, or an event."""
    clause = clauses[place]
    named = clause.of(Role.INDICATOR)
    if not named:
        context.measure = _heading_measure(clause) or context.measure
        if naming.loose(clause, clause.start, clause.end, clause.tokens) and not clause.inside:
            context.heading = False
        return
    tail = [t for t in clause.tokens if t.start >= named[-1].end]
    loose = naming.loose(clause, named[-1].end, clause.end, tail)
    if _happened(context, clause, named[-1], loose):
        _implied(context, named[-1].start, named[-1].end, named[-1].names, context.unit or "")
    context.names, context.valued = named[-1].names, False
    context.void = bool(loose) and not any(t.start == named[-1].end for t in tail)
    context.heading = ":" in clause.ends or "\n" in clause.ends
    context.measure = _heading_measure(clause) if context.heading else None


def _heading_measure(clause: Clause) -> Measure | None:
    if ":" not in clause.ends and "\n" not in clause.ends:
        return None
    for role, measure in (
        (Role.TARGET, Measure.TARGET),
        (Role.COMPLETION, Measure.COMPLETION),
        (Role.REMAINING, Measure.REMAINING),
    ):
        if clause.has(role):
            return measure
    return None


_EVENTS_DONE = (Role.TOTAL, Role.HAPPENED, Role.STRETCH)


def _happened(context: Context, clause: Clause, event: Token, loose: str) -> bool:
    """Whether an event of a named project or facility is said to be done (小牛科技项目今日开工)."""
    indicator = context.vocabulary.indicator(event.names[0])
    if indicator.kind is not Kind.COUNT or clause.has(Role.UNDO, Role.CORRECTION, Role.REFERENCE):
        return False
    before = [t for t in clause.tokens if t.end <= event.start]
    subject_words = naming.loose(clause, clause.start, event.start, before)
    gone = clause.has(Role.HAPPENED) and "去" in clause.text[event.end - clause.start :]
    facility = any(t.role is Role.INDICATOR for t in before)
    kept = len(subject_words) >= 2 and (facility or "项目" in clause.text)
    named = kept or len(subject_words) >= 4
    if not (named or gone) or clause.text[event.end - clause.start :].startswith("的"):
        return False
    if loose and not gone:
        return False
    return clause.has(Role.TOTAL, Role.HAPPENED) or _today(context, clause)


def _today(context: Context, clause: Clause) -> bool:
    today = context.request.today
    spans = [_stretch(t) for t in clause.of(Role.STRETCH)]
    return any(s is not None and s.first == s.last and s.last <= today for s in spans)
