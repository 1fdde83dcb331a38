"""The days listed before 各, 均 and 都, each with the same value (周一和周三各签约2个)."""

import re
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from bot.reading.quantities import Granularity, Stretch
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_TWO_IN_ONE: Final = re.compile("[^至到-]*(?:和|与|及|、)[^至到-]*")
_ALIKE: Final = (
    Granularity.DAY, Granularity.WEEK, Granularity.MONTH, Granularity.QUARTER,
)  # fmt: skip
_APART: Final = 2
"""So many characters stand between two days of a list (周一 和 周三)."""


def days_listed(listed: list[Token]) -> list[Stretch]:
    """The stretches that stand in a list of their own; none where they make no list."""
    days = [t for t in listed if t.role == Role.STRETCH]
    told = [t.quantity.stretch for t in days if t.quantity is not None]
    stretches = sorted((one for one in told if one is not None), key=lambda one: one.last)
    if len(stretches) == 1:
        return _both(days[0], stretches[0])
    near = all(other.start - one.end <= _APART for one, other in pairwise(days))
    return stretches if near and _are_apart(stretches) else []


def _are_apart(stretches: list[Stretch]) -> bool:
    """Whether stretches of one kind lie one behind the other (上周和本周)."""
    kinds = {one.granularity for one in stretches}
    return len(kinds) == 1 and kinds <= {*_ALIKE} and all(map(_follows, stretches, stretches[1:]))


def _follows(one: Stretch, other: Stretch) -> bool:
    return other.first is not None and one.last < other.first


def _both(token: Token, stretch: Stretch) -> list[Stretch]:
    """The two months, weeks or days that 和 joins in one stretch (9月和10月, 上周和本周)."""
    if stretch.first is None or _TWO_IN_ONE.fullmatch(token.words) is None:
        return []
    kind = _kind(token, stretch)
    begins = _begin(stretch.last, kind)
    ended = begins - timedelta(1)
    if stretch.first != _begin(ended, kind):
        return []  # more than two lie in between
    said = stretch.year_said
    return [Stretch(stretch.first, ended, kind, said), Stretch(begins, stretch.last, kind, said)]


def _kind(token: Token, stretch: Stretch) -> Granularity:
    if stretch.granularity is Granularity.MONTHS:
        return Granularity.MONTH
    weeks = token.words.endswith(("周", "星期", "礼拜"))
    return Granularity.WEEK if weeks else Granularity.DAY


def _begin(last: date, kind: Granularity) -> date:
    """The first day of the month, week or day that ends with `last`."""
    if kind is Granularity.MONTH:
        return last.replace(day=1)
    return last - timedelta(last.weekday()) if kind is Granularity.WEEK else last
