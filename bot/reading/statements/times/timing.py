"""When a value speaks of: its stretch, and whether it is a to-date total (contract: Dates)."""

from typing import Final

from bot.domain.reading import Measure
from bot.reading.context import Context
from bot.reading.meaning.meaning import When
from bot.reading.meaning.operations import still
from bot.reading.names.naming import loose
from bot.reading.quantities import Granularity, Stretch
from bot.reading.statements.corrections.in_fact import in_fact
from bot.reading.statements.passed.short_goals import of_the_goal
from bot.reading.statements.pieces import sums_up_pieces
from bot.reading.statements.segments import Segment
from bot.reading.statements.times.called_total import is_called_total
from bot.reading.statements.times.last_figure import (
    completes_a_total,
    end_told,
    is_an_end,
    more_of_a_total,
    of_the_last_total,
    of_those_just_found,
    says_it_is_done,
    stands_to_date,
)
from bot.reading.statements.times.of_events import befell_then, explains_a_figure
from bot.reading.statements.times.other_days import (
    as_of_the_data,
    dates_no_figure,
    of_a_former_value,
    tells_of_another,
    tells_which,
)
from bot.reading.statements.times.parts_of_days import goes_on_with_parts, was_a_part
from bot.reading.statements.times.periods import of_the_report, tells_its_period
from bot.reading.statements.times.remarks import is_of_life
from bot.reading.statements.times.totals import (
    adds_to_a_total,
    holding,
    since_then,
    totalled_since,
    totals_one,
    totals_what_was_given,
    up_to_the_latest,
)
from bot.reading.text.clauses import opens_a_part
from bot.reading.text.dated_behind import OF_A_DAY
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_TARGET: Final = Measure.TARGET
_TOTALLING: Final = Role.TOTAL | Role.REACHED
_SO_FAR: Final = Role.TOTAL | Role.CURRENT


def stretch_of(token: Token) -> Stretch | None:
    """The stretch of time that a token names, if it names one."""
    return token.quantity.stretch if token.quantity is not None else None


def _from_january(stretch: Stretch | None) -> bool:
    return stretch is not None and stretch.first is not None and stretch.to_date


def when_of(context: Context, segment: Segment, names: tuple[str, ...]) -> When:
    """The time a value speaks of: its own stretch, or the one that holds (contract: Dates)."""
    times = context.times
    now = segment.roles & Role.CURRENT != 0
    summed = context.given.pieces is not None and sums_up_pieces(context, segment, names)
    just_found = segment.roles & Role.TOTAL != 0 and of_those_just_found(context, segment, names)
    dated = (segment.roles | segment.clause.roles) & Role.STRETCH
    named = _own_stretch(segment, goes_on=just_found) if dated else None
    if named is not None:
        ended = end_told(segment.clause, named).endswith(("底", "末"))
        later = segment.led_by(Role.TOTAL) and not summed and (ended or named.end <= segment.start)
        later = (later and not just_found) or (
            is_an_end(segment.clause, named) and stands_to_date(context, segment, names)
        )
        told = as_of_the_data(context, named, of_the_report(context, stretch_of(named)), names)
        return When(
            up_to_the_latest(context, segment, told, names) if later else told, True, later, now
        )
    if times.of_a_part is not None and goes_on_with_parts(context, segment, names):
        return When(times.of_a_part, True, False, now)
    if context.goals.stretch and (goal := of_the_goal(context, segment)) is not None:
        return When(goal, True, False, False)
    total = context.sentence.total or (_totals(segment) and not summed) or _said_around(segment)
    total = total and not just_found
    total = total and not (since_then(context, names) or more_of_a_total(context, segment, names))
    total = total or _beside_its_target(context, segment, names)
    total = total or of_the_last_total(context, segment, names)
    total = total or completes_a_total(context, segment, names)
    at_the_end = times.ending and times.told == segment.clause.sentence
    total = total or (at_the_end and stands_to_date(context, segment, names))
    if now and not _from_january(times.stretch) and not still(segment.before):
        return When(None, False, total, now)
    held = times.stretch
    held = up_to_the_latest(context, segment, held, names) if total else held
    return When(held, False, total or (now and held is not None), now)


def _totals(segment: Segment) -> bool:
    """Whether a total is said before a value, be it one word with 达 (累计达14个)."""
    if not segment.roles & _TOTALLING:
        return False
    if segment.roles & Role.TOTAL:
        return True
    reached = (t.words for t in segment.before if t.role == Role.REACHED)
    return any(words.startswith(("累计", "总数")) for words in reached)


def _beside_its_target(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether 完成 sets a figure against its target, as N/M does (年度目标32个,完成27个)."""
    last = context.updates[-1] if context.updates else None
    if last is None or last.measure is not _TARGET:
        return False
    if not (segment.led_by(Role.DONE) or in_fact(segment)):
        return False
    window = context.times.stretch is not None and not context.times.stretch.to_date
    return last.indicator in names and not window


def _own_stretch(segment: Segment, *, goes_on: bool = False) -> Token | None:
    """The stretch named before a value, behind the clause's last one, or earlier in the clause.

    A total ends what was named earlier, unless it is of those just found (`goes_on`).
    """
    own = [t for t in segment.before if t.role == Role.STRETCH]
    own = [t for t in own if not tells_which(segment.clause, t)]
    trailing = [t for t in segment.behind if t.role == Role.STRETCH] if segment.last else []
    trailing = [t for t in trailing if not dates_no_figure(segment.clause, t)]
    if segment.led_by(Role.REMAINING):
        trailing = []  # 剩余20户10月份完成: when it will be done
    earlier = [
        t
        for t in segment.clause.of(Role.STRETCH)
        if t.end <= segment.start and not tells_of_another(segment.clause, t)
    ]
    if earlier and not _from_january(stretch_of(earlier[-1])):
        told = segment.led_by(Role.CURRENT) or totalled_since(segment, earlier[-1])
        earlier = [] if told and not goes_on else earlier
    return next(iter(own[-1:] or trailing[:1] or earlier[-1:]), None)


def _said_around(segment: Segment) -> bool:
    """Whether a total is said right behind the clause's last value (签约4个 so far), or earlier."""
    if not segment.clause.roles & _SO_FAR:
        return False
    behind = segment.behind[:1] if segment.last else []
    english = any(t.words.isascii() for t in behind if t.role & _SO_FAR)
    return english or is_called_total(segment) or _said_earlier(segment)


def _said_earlier(segment: Segment) -> bool:
    """Whether a total was said before an earlier value of the same clause."""
    said = holding(segment) if segment.clause.has(Role.TOTAL) else []
    own = segment.led_by(Role.INDICATOR)
    return bool(said) and not (own and totals_what_was_given(segment.clause, said[-1]))


SEVERAL_YEARS: Final = 366
"""Stretches of so many days and more are several years."""


def over_years(stretch: Stretch) -> bool:
    """Whether a stretch spans several years (过去五年; contract: totals over several years)."""
    first = stretch.first
    return first is not None and (stretch.last - first).days >= SEVERAL_YEARS


_OF_TIME: Final = Role.STRETCH | Role.TOTAL | Role.CURRENT | Role.PART
"""A clause of none of these lets what was said of the time hold."""


def take_stretch(context: Context, clause: Clause, valued: bool) -> None:
    """Let a stretch hold for the clauses after it, unless it is only that of a part."""
    if clause.roles & _OF_TIME or clause.inside:
        if valued or not is_of_life(context, clause):
            _take_times(context, clause, valued)
    elif clause.begins != "、" and not was_a_part(context, clause):
        context.times.of_a_part = None


def _take_times(context: Context, clause: Clause, valued: bool) -> None:
    times = context.times
    named = [t for t in clause.of(Role.STRETCH) if not of_a_former_value(clause, t)]
    named = [t for t in named if not (dates_no_figure(clause, t) or tells_which(clause, t))]
    named = [t for t in named if t.rule != OF_A_DAY]
    aside = clause.inside > 0 and (valued or (context.spoken.valued and not opens_a_part(clause)))
    if clause.has(Role.PART) or aside:
        times.of_a_part = stretch_of(named[-1]) if named and clause.has(Role.PART) else None
        return
    if clause.begins != "、" and not was_a_part(context, clause):
        times.of_a_part = None
    if named:
        adds = adds_to_a_total(context, clause) or (
            not valued
            and (befell_then(clause, named[-1]) or explains_a_figure(context, clause, named[-1]))
        )
        times.resumed = (times.resumed or (times.stretch,)) if adds else None
        times.stretch = of_the_report(context, stretch_of(named[-1]))
        times.told, times.summing = clause.sentence, False
        times.ending = is_an_end(clause, named[-1])
        if tells_its_period(context, clause, valued):
            times.period = times.stretch
        context.sentence.topical = _only_names_when(clause) and not _is_sent_then(clause)
        heads = not valued and (":" in clause.ends or "\n" in clause.ends)
        times.topic = times.stretch if context.sentence.topical or heads else None
        context.sentence.years = times.stretch is not None and over_years(times.stretch)
        if clause.has(Role.TOTAL):
            return
        context.sentence.total = context.sentence.total and not _shorter(times.stretch)
    totals = clause.has(Role.TOTAL) and not says_it_is_done(clause, valued)
    if (totals and not totals_one(context, clause)) or _up_to_now(clause):
        context.sentence.total = times.summed_up != clause.start
    if clause.has(Role.CURRENT) and not named and not _from_january(times.stretch):
        times.stretch = times.stretch if still(clause.tokens) else None


def _shorter(stretch: Stretch | None) -> bool:
    """Whether days of their own end what a total holds for (累计320处,今日新增8处,整改5处)."""
    return stretch is not None and stretch.first is not None and not stretch.to_date


_WHEN: Final = Role.STRETCH | Role.FILLER | Role.OWN | Role.LABEL | Role.UNIT


def _only_names_when(clause: Clause) -> bool:
    """Whether a clause says when, and nothing else (上周, or 1、上周,)."""
    alone = all(t.role & _WHEN for t in clause.tokens)
    return alone and not loose(clause, clause.start, clause.end, clause.tokens)


_SENDING: Final = ("报", "补报", "上报", "汇报", "报送", "报告", "填报", "更新")


def _is_sent_then(clause: Clause) -> bool:
    """Whether a day only tells when a report is sent (今天补报:), and of which it is none."""
    days = [stretch_of(t) for t in clause.of(Role.STRETCH)]
    one = days[-1] is not None and days[-1].granularity is Granularity.DAY
    return one and any(t.words in _SENDING for t in clause.of(Role.FILLER))


def _up_to_now(clause: Clause) -> bool:
    """Whether 截至目前, or 目前 alone, is said, which holds on as 截至 with any other day does."""
    if not clause.has(Role.CURRENT):
        return False
    told = clause.of(Role.CURRENT)
    return told == clause.tokens or any(t.words.startswith(_UP_TO) for t in told)


_UP_TO: Final = ("截", "到", "迄", "至今", "so far", "to date")


def forget_year_of_target(clause: Clause) -> None:
    """全年 and 年初 beside a target say which target, not to which day the figures speak.

    So they do beside a target that is done (全年签约目标已完成).
    """
    done = (t.words.startswith(_GOALS) for t in clause.of(Role.ALL_DONE))
    if clause.has(Role.TARGET) or any(done):
        kept = [t for t in clause.tokens if not (_is_whole_year(t) or t.words == "年初")]
        clause.hold(kept)


_GOALS: Final = ("目标", "任务")


def _is_whole_year(token: Token) -> bool:
    stretch = stretch_of(token)
    return stretch is not None and stretch.granularity is Granularity.YEAR and not stretch.year_said
