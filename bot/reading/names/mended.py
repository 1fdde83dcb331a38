"""What was put right of what was found: 整改到位46处, 即查即改5处, 46处已整改."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.names import naming
from bot.reading.names.naming import Named
from bot.reading.quantities import QuantityKind
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.statements.segments import Segment
from bot.reading.words import MENDED, Role

_AT_ONCE: Final = (
    "(?:现场|当场|当即|就地|随即|立即|及时|立行立|立知立|[即边随立]查[即边随立]|当[日天]|落实|推动|"
    "企业|按(?:期|时|要求|时限|期限|规定|计划|标准)|[如限]期内|[如定]期|提前|限时|第一时间|迅速|快速|"
    "全(?:部|面|数)|彻底|逐[项一个条]|集中|闭环|督促|完成)*"
)
"""How soon and how well something is put right, and who had it done or did it."""
_FULLY: Final = "(?:到位|完毕|完成|闭环|销号|清零)"
_MENDING: Final = re.compile(
    f"{_AT_ONCE}(?:改(?:了|完|完了|好|好了|掉|掉了)?|{MENDED}{_FULLY}?了?)"
)
_MENDED_BEHIND: Final = re.compile(
    f" ?(?:均|都)?(?:已经?(?:全部)?{_AT_ONCE}{MENDED}{_FULLY}?|{_AT_ONCE}{MENDED}{_FULLY})了? ?"
)
"""What tells behind a number that so many are put right; 整改 alone may lie ahead."""


def put_right(context: Context, segment: Segment, head: str) -> tuple[str, ...]:
    """What is done about things found, where 改 or 整改 says it, or 未整改 what is left."""
    if len(context.spoken.names) != 1:
        return ()
    left = [t for t in (*segment.before, *segment.behind[:1]) if t.role == Role.REMAINING]
    told = any(t.words.endswith(MENDED) for t in left) or _is_mended(head)
    return naming.short_name(MENDED, context.spoken.names[0], context.vocabulary) if told else ()


def _is_mended(head: str) -> bool:
    return "改" in head and _MENDING.fullmatch(head) is not None


_AMONG: Final = "(?:[当之]?中|里面?)"
_BY_NOW: Final = re.compile(f"(?:{_AMONG}?(?:均|都)?(?:现?已经?)?|其中)")
_SOME: Final = re.compile(f"{_AMONG}(?:已?有)?")


def mended_of_those(context: Context, segment: Segment, named: Named) -> Named | None:
    """What so many are of the things named between two numbers (48处隐患已改45处)."""
    clause = segment.clause
    if "改" not in clause.text or len(named.names) != 1 or not named.end:
        return None
    if not _are_mended(segment, named):
        return None
    names = naming.short_name(MENDED, named.names[0], context.vocabulary)
    return Named(names, MENDED, "short_second_name", start=named.start) if names else None


def _are_mended(segment: Segment, named: Named) -> bool:
    """Whether it is told before a number, or of some behind theirs (48处隐患中46处已整改)."""
    text, begin = segment.clause.text, segment.clause.start
    first, value = named.end - begin, segment.value
    if _SOME.fullmatch(text, first, value.start - begin) is not None:
        return _MENDED_BEHIND.fullmatch(text, value.end - begin) is not None
    by_now = _BY_NOW.match(text, first)
    place = by_now.end() if by_now is not None else first
    if not text.startswith(_PUT_RIGHT, place) and not is_at(text, place, _SOON):
        return False
    return _MENDING.fullmatch(text, place, value.start - begin) is not None


_PUT_RIGHT: Final = ("改", MENDED)
_SOON: Final = kind_of("现当就随立及即边落推按如限提第迅快全彻逐集闭督完")
"""How words begin that tell how soon or how well (当场改了5处)."""


def mended_behind(context: Context, segment: Segment) -> Named | None:
    """What so many of the things just found are, behind which 已整改 ends the clause."""
    text, end = segment.clause.text, segment.value.end - segment.clause.start
    if MENDED not in text or not _are_of_them(context, segment):
        return None
    if _MENDED_BEHIND.fullmatch(text, end) is None:
        return None
    names = naming.short_name(MENDED, context.spoken.names[0], context.vocabulary)
    return Named(names, MENDED, "short_second_name") if names else None


def _are_of_them(context: Context, segment: Segment) -> bool:
    """Whether a number stands alone, or behind 其中, and is no more than was just counted."""
    last = context.updates[-1] if context.updates else None
    quantity = segment.value.quantity
    if last is None or quantity is None or quantity.kind is not QuantityKind.COUNT:
        return False
    if (
        context.spoken.void
        or context.spoken.names != (last.indicator,)
        or segment.roles & ~_OUT_OF_THEM
    ):
        return False
    own = context.vocabulary.indicator(last.indicator).uom
    fewer = quantity.value is not None and quantity.value <= last.value
    return fewer and quantity.unit == own and not _is_strange(segment)


_OUT_OF_THEM: Final = Role.PART | Role.FILLER


def _is_strange(segment: Segment) -> bool:
    """Whether words nobody knows lead to a number."""
    begin, end = segment.start, segment.value.start
    return bool(naming.loose(segment.clause, begin, end, segment.before))
