"""Numbers that tell by how much a figure was wrong, or what leads to it."""

import re
from typing import Final

from bot.reading.statements.segments import Segment
from bot.reading.text.hints import DEDUCTED

_MISREPORTED: Final = (
    *(
        f"{many}{typed}{done}"
        for many in "多少"
        for typed in "敲按输写填"
        for done in ("", "了")
    ),
    "多写了个", "少写了个", "多打了个", "少打了个", "漏了个", "多了个", "漏了",
    "多算了", "少算了", "多算", "少算",
    "多数了", "少数了", "数多了", "数少了", "多记了", "少记了", "记多了", "记少了",
    "多报了", "少报了", "报多了", "报少了", "多报", "少报", "报高了", "报低了", "报大了", "报小了",
)  # fmt: skip
_DEDUCTED: Final = re.compile(
    "(?:去掉|剔除|扣除|减去|除去|去除|扣掉)了?(?:重复|重报|虚报)的?$|(?:加上|算上|连同|连上)[^,]*[共计]有?$"
)


def deducted(segment: Segment) -> bool:
    """Whether a number only tells what leads to the figure (去掉重复1个; 加上昨天的共3个)."""
    text = segment.clause.text
    if not segment.clause.hints & DEDUCTED:
        return False
    named = [t for t in segment.names[-1:] if t.end == segment.value.start]
    end = (named or [segment.value])[0].start - segment.clause.start
    return _DEDUCTED.search(text, 0, end) is not None


def misreported_by(segment: Segment) -> bool:
    """Whether a number says by how much a figure was wrong (多报了1个, 少报签约3个)."""
    text, begin = segment.clause.text, segment.clause.start
    places = (*(t.start for t in segment.names[-1:]), segment.value.start)
    return any(text[: place - begin].rstrip().endswith(_MISREPORTED) for place in places)
