"""What is done about things found, where its verb leads to their name: 整改燃气隐患, 消除隐患."""

import re
from functools import lru_cache
from typing import Final

from bot.reading.context import Context
from bot.reading.names.naming import Named
from bot.reading.statements.segments import Segment
from bot.reading.text.hints import DEALT_WITH
from bot.reading.words import MENDED

_DEALING: Final = re.compile(
    f"({MENDED}|消除|化解|治理|清除|消灭|处置|处理|整治|销号)(?:了|完成了?|完毕|完了?|好了?|到位)?([^,]{{0,14}})$"
)
_FOUND: Final = re.compile("^(?:排查|发现)(?:安全)?")
_FOUND_BEFORE: Final = ("已", "所", "此前", "前期")
"""What tells that things were found before they were put right (整改已排查隐患46处)."""
_FOUND_TOO: Final = re.compile("并|排查|发现|查找|查出|查处|检查")
_ANOTHER: Final = re.compile("后|前|中|期|率|情况|通知|工作|台账|清单|任务|过程|方案|意见")
"""What behind a verb makes another thing of it (整改通知书, 整改后, 整改情况)."""
_NOT_YET: Final = ("未", "待", "没", "没有", "正在", "在", "需", "需要", "要", "拟", "不")
_ORDERED: Final = ("责令", "限期", "要求")
_AGAIN: Final = re.compile("(?:复查|复核|回头看)了?[^,]{0,8}$")
"""A second look at things found before, which finds none."""


@lru_cache(maxsize=4096)  # names come again and again
def _found(words: str) -> str:
    """What is found, of words that tell of finding it (隐患 of 排查隐患)."""
    return _FOUND.sub("", words)


def dealt_with(context: Context, segment: Segment, named: Named) -> Named | None:
    """The name of what is put right, or of both where that may be meant, or none.

    消除隐患39处 may be so many found or put right, and so may 整改排查隐患39处; 发现并消除隐患39处
    says both, and so many found.
    """
    if not segment.clause.hints & DEALT_WITH:
        return None
    thing = _found(named.words)
    mended = context.vocabulary.forms.get(MENDED + thing, ())
    if not mended or named.names == mended or len(named.names) != 1:
        return None
    first = min(named.start, segment.value.start) - segment.clause.start
    said = segment.clause.text[:first]
    found = _DEALING.search(said, segment.start - segment.clause.start)
    if found is None and thing != named.words:
        return None
    if found is None:
        return Named((), named.words, "act") if _AGAIN.search(said) is not None else None
    before = said[: found.start()]
    if _FOUND_TOO.search(before) is not None or _ANOTHER.match(found[2]) is not None:
        return None
    known = thing == named.words or found[2] in _FOUND_BEFORE
    both = (*mended, *named.names)
    told = _done_to(before, found[1], mended, named) if known else both
    return Named(told, named.words, "act", start=named.start)


def _done_to(before: str, verb: str, mended: tuple[str, ...], named: Named) -> tuple[str, ...]:
    """Of which of the two a number may be behind a verb and what stands before it."""
    if before.endswith(_NOT_YET):
        return ()
    sure = verb == MENDED and not before.endswith(_ORDERED)
    return mended if sure else (*mended, *named.names)
