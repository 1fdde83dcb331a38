"""The words that stand for kinds, directions and the like in catalogue files."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from bot.domain.catalogue import Bare, Cadence, Direction, Kind

T = TypeVar("T", bound=StrEnum)


class Answer(StrEnum):
    """Yes or no."""

    YES = "yes"
    NO = "no"


def _words(members: Mapping[T, tuple[str, ...]]) -> Mapping[str, T]:
    return {word: member for member, others in members.items() for word in (member.value, *others)}


KINDS = _words(
    {
        Kind.COUNT: ("数量", "个数"),
        Kind.AMOUNT: ("金额", "总量"),
        Kind.RATIO: ("比率", "占比"),
        Kind.RATE: ("增速",),
        Kind.LEVEL: ("存量", "水平"),
    }
)
DIRECTIONS = _words({Direction.UP: ("越高越好", "正向"), Direction.DOWN: ("越低越好", "逆向")})
BARES = _words({Bare.ADD: ("新增", "累加"), Bare.SET: ("累计", "覆盖")})
CADENCES = _words({Cadence.WEEK: ("每周", "周"), Cadence.MONTH: ("每月", "月")})
ANSWERS = _words({Answer.YES: ("是", "1", "true"), Answer.NO: ("否", "0", "false")})
