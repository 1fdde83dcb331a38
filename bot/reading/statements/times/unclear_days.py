"""Stretches whose days nobody can tell from the words: 近日, 这几天, 本次, 国庆以来, 节日期间."""

import re
from typing import Final

from bot.domain.catalogue import Indicator
from bot.domain.reading import IndicatorUpdate, Measure, Op
from bot.reading.context import Context
from bot.reading.context.times import UnclearDays
from bot.reading.meaning.meaning import When
from bot.reading.quantities.characters import begins_at
from bot.reading.statements.segments import Segment
from bot.reading.statements.times.doubtful_days import doubtful, is_levelled
from bot.reading.text.hints import UNCLEAR_DAYS
from bot.reading.text.tokens import Clause
from bot.reading.words import SUMS, Role

_ACTUAL: Final = Measure.ACTUAL
_ADD: Final = Op.ADD
_SET: Final = Op.SET
_SOME_DAYS: Final = re.compile(
    r"近日|近期|近来|日前|最近|前期|前一?阶段|(?<![\d一二三四五六七八九十])月中|近几[天日]|[这前]几[天日]|[这前]些天|连日|[这近]一?段时间|这阵子"
    r"|(?<![\d一二三四五六七八九十第])[一1]天(?!天)|第 ?[1-6一二三四五六]个?(?:周(?!年)|星期|礼拜)"
    r"|(?<!一直)(?<!长期)(?<!开展)(?<!启动)(?<!实施)(?<!成立)(?<!运行)(?<!建立)(?<!开年)(?<!元旦)(?<!新年)(?<=[\u4e00-\u9fff”\"])以来"
)
"""Days that only a word of their own kind sums up: 近日,累计改厕1235户 is the total to date."""
_SUMMED_UP: Final = re.compile(
    r"(?:本|此|这)(?:次|期|轮|批)(?!会|通报|调度|[上填]?报|报送|汇报|统计|考核|[“\"「])"
    r"|(?<=[\u4e00-\u9fff”\"])期间|(?<=双1[12]|618)期间|假期|长假|黄金周|(?<![上下前])半个?月(?!报|刊|度)|双休日(?!不|也|无休|照常|正常)"
    r"|(?:国庆|中秋|双节|春节|元宵|清明|五一|端午|十一|节后|节日|假[日期])节?[”\"]?(?:放假)?以来"
    r"|(?<![日天])(?:农|阴|旧|夏)历"
)
"""Days that 累计 sums up too (国庆以来累计签约3个)."""
_TOLD_BY: Final = re.compile(
    "近|日前|前期|前阶段|前一阶段|月中|几天|些天|连日|几日|段时间|阵子|一天|1天|第|以来"
    "|本次|本期|本轮|本批|此次|此期|此轮|此批|这次|这期|这轮|这批|期间|假|黄金周|半个月|半月|双休日|农历|阴历|旧历|夏历"
)
"""Without any of these a text tells no such days; each is spelt out, so that it is found fast."""


def take_unclear_days(context: Context, clause: Clause, valued: bool) -> None:
    """Keep in mind days that nobody can tell, to the end of their sentence or under a heading."""
    times = context.times
    held = times.unclear
    if held is None and not _is_told(context):
        return
    if held is not None and not held.over and held.sentence != clause.sentence:
        times.unclear = None
    if clause.has(Role.STRETCH):
        times.unclear = None
        return
    found = _days_in(clause.text) if clause.hints & UNCLEAR_DAYS else None
    if found is None or _explains_a_day(context, clause, found):
        return
    heads = not valued and (":" in clause.ends or "\n" in clause.ends)
    summed = found.re is _SUMMED_UP
    end = clause.start + found.end()
    times.unclear = UnclearDays(clause.start, end, clause.sentence, summed, heads)


def _explains_a_day(context: Context, clause: Clause, found: re.Match[str]) -> bool:
    """Whether a lunar day only tells what another day is (11月8日(农历九月廿五))."""
    if not found[0].endswith("历"):
        return False
    before = context.normal.text[: clause.start].rstrip("( ,")
    return before.endswith(("日", "天", "号", "目前"))


def _is_told(context: Context) -> bool:
    """Whether any such days stand in the message, which is looked for once."""
    times = context.times
    if times.unclear_told is None:
        hinted = context.hints & UNCLEAR_DAYS != 0
        times.unclear_told = hinted and _TOLD_BY.search(context.normal.text) is not None
    return times.unclear_told


def _days_in(text: str) -> re.Match[str] | None:
    """Such days in a text, if it tells any."""
    if _TOLD_BY.search(text) is None:
        return None
    return _SUMMED_UP.search(text) or _SOME_DAYS.search(text)


def ways_to_take(
    context: Context, segment: Segment, update: IndicatorUpdate, indicator: Indicator, when: When
) -> tuple[IndicatorUpdate, ...]:
    """More, or the total: what a figure over such days may be; nothing where it is told."""
    if ways := doubtful(context, segment, update, indicator):
        return ways
    unclear = context.times.unclear or _remarked_behind(context, segment)
    if unclear is None or unclear.end > segment.value.start:
        return ()
    first, unclear.used = not unclear.used, True
    if update.op is not _SET or update.measure is not _ACTUAL:
        return ()
    if is_levelled(indicator) or when.own or when.now or segment.led_by(Role.REACHED):
        return ()
    if when.total and not (first and _sums_up(segment, unclear)):
        return ()
    return update._replace(op=_ADD), update


_REMARK: Final = re.compile(r" ?\(([^()\n]{2,14})\)")
_REMARKING: Final = ("(", " (")


def _remarked_behind(context: Context, segment: Segment) -> UnclearDays | None:
    """Such days told in brackets right behind a value (改厕35户(国庆期间))."""
    text, end = context.normal.text, segment.value.end
    remark = _REMARK.match(text, end) if begins_at(text, end, _REMARKING) else None
    if remark is None or _days_in(remark[1]) is None:
        return None
    clause = segment.clause
    return UnclearDays(clause.start, segment.start, clause.sentence, summed=False, over=False)


def _sums_up(segment: Segment, unclear: UnclearDays) -> bool:
    """Whether a word of total only sums up the days nobody can tell."""
    return unclear.summed or any(token.words in SUMS for token in segment.before)
