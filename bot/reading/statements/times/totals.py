"""What a word of total takes in: the latest days that had figures, or what stands before it."""

from typing import Final

from bot.domain.catalogue import Bare
from bot.domain.reading import IndicatorUpdate, Measure, Op
from bot.reading.context import Context
from bot.reading.names.naming import loose, said
from bot.reading.quantities import Granularity, Stretch
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import SUMS, Role

LONGEST: Final = 60
"""So many figures back a stretch may have had its own."""


def up_to_the_latest(
    context: Context, segment: Segment, stretch: Stretch | None, names: tuple[str, ...]
) -> Stretch | None:
    """The days of a total: it takes in the latest that had figures before it in its line.

    今天1次,昨天1次,累计9次 is the total of today, not of yesterday.
    """
    if stretch is None or stretch.first is None or stretch.to_date:
        return stretch
    told = _told_before(context, segment, names)
    latest = max((one.as_of for one in told if one.op is Op.WINDOW), default=stretch.last)
    if latest <= stretch.as_of(context.today):
        return stretch
    return Stretch(None, latest, Granularity.DAY, until=True)


def take_total(context: Context, clause: Clause) -> None:
    """Keep how many figures stood before a total that a clause begins, and whether it is 共 alone.

    What one 共 after the other sums up is over the same days.
    """
    times = context.times
    if not clause.has(Role.TOTAL) or context.sentence.total:
        return
    sums = all(t.words in SUMS for t in clause.of(Role.TOTAL))
    if not (sums and times.summing):
        times.totalled_from = len(context.updates)
    times.summing = sums


def _sums_up_the_topic(context: Context, names: tuple[str, ...]) -> bool:
    """Whether 共 sums up a week or a month that heads the message, a sentence later too.

    10月份,全市上下扎实推进各项工作。全市共外出招商46次. What is told as a total by itself stays
    one, but in a weekly or monthly report (周报(3.10-3.16) …共排查隐患287处).
    """
    times = context.times
    topic = times.topic
    if topic is None or topic is not times.stretch or not times.summing:
        return False
    more = all(context.vocabulary.indicator(name).bare is Bare.ADD for name in names)
    return more and topic.first is not None and topic.last > topic.first


def since_then(context: Context, names: tuple[str, ...]) -> bool:
    """Whether 累计 or 共 only sums up a stretch that was named as the topic, or is still open.

    上周,全市共检查126次; 6月以来,…累计走访86家次. Once the stretch has had its figure, of the same
    thing or before 累计 is said, it tells the total (上周签约1个,累计5个; 4月签约1个;累计改厕96户).
    """
    times = context.times
    stretch = times.stretch
    if stretch is None or stretch.to_date:
        return False
    of_the_report = times.summing and times.period is stretch
    summed = of_the_report or _sums_up_the_topic(context, names)
    if not (stretch.to_now or context.sentence.topical or summed):
        return False
    told = 0 if of_the_report else times.totalled_from
    for update in context.updates[max(0, told - LONGEST) : told]:
        if update.since == stretch.first:
            return False
    for update in context.updates[-LONGEST:]:
        over_it = update.since == stretch.first or update in context.given.over_parts
        if over_it and update.indicator in names:
            return False
    return True


def holding(segment: Segment) -> list[Token]:
    """The words of total before a value that hold on, said before an earlier value of its clause.

    One without a name, right behind a figure over a stretch, totals that figure alone
    (今日签约1个 共5个 外出招商1次 共12次).
    """
    tokens = segment.clause.tokens
    told = [p for p, t in enumerate(tokens) if t.role == Role.TOTAL and t.end <= segment.start]
    return [tokens[place] for place in told if not _of_one_alone(tokens, place)]


def _of_one_alone(tokens: list[Token], place: int) -> bool:
    beside = tokens[max(0, place - 1) : place + 2]
    given = [t.role for t in beside] == [Role.QUANTITY, Role.TOTAL, Role.QUANTITY]
    return given and any(t.role == Role.STRETCH for t in tokens[:place])


def _told_before(
    context: Context, segment: Segment, names: tuple[str, ...]
) -> list[IndicatorUpdate]:
    """The unit's figures of its sentence, and those of `names` in its line."""
    place = context.normal.span(segment.start, segment.start)[0]
    line = context.request.text.rfind("\n", 0, place)
    own = [u for u in context.updates[-LONGEST:] if u.unit == context.whom.name]
    sentence = context.updates[context.given.told :][-LONGEST:]
    return [u for u in own if u.span[0] > line and (u.indicator in names or u in sentence)]


def totals_one(context: Context, clause: Clause) -> bool:
    """Whether 累计 without a name totals what was just given over a stretch, and that alone.

    今日改厕5户,累计155户,走访企业2家: the visits are today's. So does it behind a bare figure.
    """
    if _names_what_it_totals(clause):
        return False
    if _totals_another_thing(context, clause):
        return True
    if len(context.updates) < 2:
        return False
    *earlier, whole = context.updates[-_SO_FAR_BACK if _says_no_act(clause) else -2 :]
    parts = (u for u in earlier if u[:2] == whole[:2])
    return whole.op is Op.SET and any(
        u.op in (Op.WINDOW, Op.ADD) or u in context.given.over_parts or u in context.given.bare
        for u in parts
    )


_SO_FAR_BACK: Final = 12
"""So many figures back stands what a total without a name takes in (改厕5户、…,累计255户、…)."""


def _says_no_act(clause: Clause) -> bool:
    """Whether nothing stands between a word of total and its value (累计发现310处、整改300处)."""
    total = clause.of(Role.TOTAL)[-1]
    value = next((t.start for t in clause.of(Role.QUANTITY) if t.start >= total.end), clause.end)
    known = [t for t in clause.tokens if total.end <= t.start < value]
    return not said(clause, total.end, value, known)


def _names_what_it_totals(clause: Clause) -> bool:
    """Whether a name stands behind the word of total, or before it without a figure (改厕累计)."""
    if not clause.has(Role.INDICATOR):
        return False
    return not totals_what_was_given(clause, clause.of(Role.TOTAL)[-1])


def totals_what_was_given(clause: Clause, total: Token) -> bool:
    """Whether a figure stands before a word of total, and no name since (改厕35户累计310户)."""
    given = [t.end for t in clause.of(Role.QUANTITY) if t.end <= total.start]
    its = next((t.start for t in clause.of(Role.QUANTITY) if t.start >= total.end), clause.end)
    return bool(given) and not any(given[-1] <= t.start < its for t in clause.of(Role.INDICATOR))


def _totals_another_thing(context: Context, clause: Clause) -> bool:
    """Whether 累计 totals what is no indicator, beside the days of its sentence.

    9月份走访企业60家次,累计授信3.3亿元,解决问题20个: what was solved is September's.
    """
    stretch = context.times.stretch
    if stretch is None or stretch.to_date or context.times.told != clause.sentence:
        return False
    total = clause.of(Role.TOTAL)[0]
    value = next((t for t in clause.of(Role.QUANTITY) if t.start >= total.end), None)
    if value is None:
        return False
    given = context.updates[-1].span[0] if context.updates else -1
    if given >= context.normal.span(clause.start, clause.start)[0]:
        return False  # 累计发现310处 goes on with the hazards found
    between = [t for t in clause.tokens if total.end <= t.start < value.start]
    return bool(loose(clause, total.end, value.start, between))


_NAMING: Final = Role.INDICATOR | Role.UNIT | Role.OWN | Role.TOTAL | Role.CURRENT


def adds_to_a_total(context: Context, clause: Clause) -> bool:
    """Whether a clause only tells how much of the total just given came of late.

    改厕310户,本周新增5户: the week is none of what follows in another sentence, or behind ;.
    """
    if clause.begins != "," or clause.has(_NAMING) or len(context.updates) - 2 < context.given.told:
        return False
    total, late = context.updates[-2:]
    alike = (total.unit, total.indicator) == (late.unit, late.indicator)
    window = late.op is Op.WINDOW and late.measure is Measure.ACTUAL
    return window and alike and total.op is Op.SET and total.measure is Measure.ACTUAL


def totalled_since(segment: Segment, stretch: Token) -> bool:
    """Whether a total follows a figure over a stretch (这周又开工一个累计开工五个竣工三个)."""
    between = [t for t in segment.clause.tokens if stretch.end <= t.start < segment.start]
    given = next((t.start for t in between if t.role == Role.QUANTITY), None)
    return given is not None and any(t.start > given for t in holding(segment))
