"""Looks that others took at us: no figures of ours (迎接省级安全检查1次)."""

import re
from typing import Final

from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_LOOKS: Final = ("检查", "督查", "督导", "巡查", "考察", "调研")
_VISITS: Final = "走访"
_RECEIVED: Final = re.compile(
    "(?:迎接|接受|迎(?!峰|难|(?:新春|国庆|春节|元旦|五一|中秋|双节|新年|两会|高考)(?![^,]{0,5}[组队]))|接待|配合)"
    "[^,\\d]{0,8}$"
)
"""Who is met or received; a season or a holiday that is met is nobody (迎峰度夏安全检查)."""
_TO_US: Final = re.compile("对(?:我|咱|本|全)[\u4e00-\u9fff]{0,4}(?:开展|进行|的)?$")
_HERE: Final = re.compile(
    "(?:(?<![带回以日年月天周期些旬季近从历向后原本])来|莅临|赴|(?<![直达])到)(?:我|咱|本|俺)[\u4e00-\u9fff]{1,4}?(?:[^,\\d]{0,4}(?:开展|进行|组织|实施)|的)?$"
)
_FROM_ABOVE: Final = re.compile(
    "^ ?(?:省|国家|国务院|中央|部|上级)[\u4e00-\u9fff]{0,8}?(?:[厅局委会办组部院级队里])"
    "(?:来|莅临|赴|到|在|对|组织)[^,\\d]{0,10}$"
)
"""What tells that somebody came from above to take a look (省安委会来我市开展安全检查3次)."""


def done_to_us(segment: Segment) -> bool:
    """Whether a look is counted that others took at us (上级对我局安全检查2次)."""
    name = segment.names[-1]
    before = segment.clause.text[: name.start - segment.clause.start]
    if any(look in name.words for look in _LOOKS):
        return by_others(before)
    visited = _VISITS in name.words and not segment.clause.roles & Role.UNIT
    return visited and _came_here(before)


def by_others(before: str) -> bool:
    """Whether words before a look tell that others took it at us."""
    if _RECEIVED.search(before) is not None or _TO_US.search(before) is not None:
        return True
    return _came_here(before)


def _came_here(before: str) -> bool:
    return _HERE.search(before) is not None or _FROM_ABOVE.search(before) is not None
