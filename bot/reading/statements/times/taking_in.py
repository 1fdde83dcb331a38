"""Figures that take in what was told of earlier days (走访8家,含昨天2家; 加上昨天的,共5个)."""

import re
from decimal import Decimal
from typing import Final

from bot.domain.reading import IndicatorUpdate, Measure, Op
from bot.reading.context import Context
from bot.reading.statements.segments import Segment
from bot.reading.text.hints import WITH_EARLIER
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_WITH: Final = "(?:算上|加上|连同|连上|带上|包括|包含|含|连)了?"
_THEN: Final = "(?:昨[天日]|前[天日]|上[周月次]|之前|此前|前面)"
_SO_MANY: Final = "(?P<count>\\d{1,6})(?:[个家户次处项人]|家次|人次)?"
_SUMMED: Final = "(?:共计?|一共|总共|合计)?"
_REALLY: Final = "(?:(?:都|也|一起|一并)?(?:算上|加上|带上|算在内|算进去|算进来)了?)?"
_BEFORE: Final = re.compile(
    f"{_WITH}{_THEN}(?:[^,;。\\d]{{0,4}}的{_REALLY}[,]?|[^,;。\\d]{{0,5}}{_SO_MANY}[,]?)(?:有|是)?{_SUMMED}$"
)
_INSIDE: Final = re.compile(f"(?<!不){_WITH}{_THEN}(?:[^,;。()\\d]{{0,4}}的|{_SO_MANY})\\)?$")
_BEHIND: Final = re.compile(
    f"[,(、 ]{{0,2}}(?:包括|包含|含)了?{_THEN}"
    f"(?:[^,;。()\\d]{{0,4}}的?{_SO_MANY}|[^,;。()\\d]{{0,3}}的)(?=[),;。 \n]|$)"
)
_BACK: Final = 20
"""So many characters at most before a figure tell what it takes in."""


def ways_with_earlier(
    context: Context, segment: Segment, update: IndicatorUpdate
) -> tuple[IndicatorUpdate, ...]:
    """So many more, or the total: what a figure may be that takes in one of earlier days.

    Nothing where a week or a month told takes in those days, or a total them and all others.
    """
    if update.measure is not Measure.ACTUAL:
        return ()
    found = _search(context, _BEFORE, (segment.names[-1:] or [segment.value])[0])
    if found is None and update.op is not Op.SET:
        found = _search(context, _INSIDE, segment.value)
        if found is None and not context.request.prompt:
            found = _BEHIND.match(context.normal.text, segment.value.end)
    if found is None:
        return ()
    of_them = _is_of_those_days(segment, found)
    if not of_them and _holds_them(update, found):
        return ()
    new = _of_new(found, update)
    if update.op is Op.WINDOW and not of_them and new != update.value:
        return update._replace(value=new), update  # 本月签约5个(含上月的2个)
    told = update._replace(since=None, as_of=context.today if of_them else update.as_of)
    return told._replace(op=Op.ADD, value=new), told._replace(op=Op.SET)


def sums_with_earlier(context: Context, name: str, segment: Segment, value: Decimal) -> bool:
    """Whether a total is only the sum of the last figure and one of earlier days.

    今天签约3个,加上昨天的2个,共5个 tells nothing that was not told.
    """
    last = context.updates[-1] if context.updates else None
    if last is None or last.indicator != name or not context.hints & WITH_EARLIER:
        return False
    found = _search(context, _BEFORE, (segment.names[-1:] or [segment.value])[0])
    return found is not None and last.value + Decimal(found["count"] or 0) == value


def _search(context: Context, pattern: re.Pattern[str], token: Token) -> re.Match[str] | None:
    """What a pattern finds that ends right before a token."""
    return pattern.search(context.normal.text, max(0, token.start - _BACK), token.start)


def _is_of_those_days(segment: Segment, found: re.Match[str]) -> bool:
    """Whether the days of a figure are no other than those that it takes in."""
    days = [t for t in segment.clause.of(Role.STRETCH) if t.end <= segment.value.start]
    return bool(days) and all(found.start() <= t.start < found.end() for t in days)


_REACHING: Final = {"昨": 1, "前": 2, "上周": 7, "上月": 31}
"""So many days at most has a stretch that those days lie before."""


def _holds_them(update: IndicatorUpdate, found: re.Match[str]) -> bool:
    """Whether a stretch is long enough to hold those days (本周…含昨天的; 本月…含上周的)."""
    if update.op is not Op.WINDOW or update.since is None:
        return False
    back = max((days for words, days in _REACHING.items() if words in found[0]), default=1)
    return (update.as_of - update.since).days >= back


def _of_new(found: re.Match[str], update: IndicatorUpdate) -> Decimal:
    """What is left of a figure without those that it takes in, where they are counted."""
    before = Decimal(found["count"] or 0)
    return update.value - before if before < update.value else update.value
