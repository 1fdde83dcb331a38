"""Looks that others took at us: no figures of ours (迎接省级安全检查1次)."""

import re
from typing import Final

from bot.reading.statements.segments import Segment

_LOOKS: Final = ("检查", "督查", "督导", "巡查", "考察", "调研")
_RECEIVED: Final = re.compile("(?:迎接|接受|迎|接待|配合)[^,\\d]{0,8}$")
_TO_US: Final = re.compile("对(?:我|咱|本|全)[\u4e00-\u9fff]{0,4}(?:开展|进行|的)?$")


def done_to_us(segment: Segment) -> bool:
    """Whether a look is counted that others took at us (上级对我局安全检查2次)."""
    name = segment.names[-1]
    if not any(look in name.words for look in _LOOKS):
        return False
    return by_others(segment.clause.text[: name.start - segment.clause.start])


def by_others(before: str) -> bool:
    """Whether words before a look tell that others took it at us."""
    return _RECEIVED.search(before) is not None or _TO_US.search(before) is not None
