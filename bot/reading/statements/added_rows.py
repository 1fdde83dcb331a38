"""新增 at the head of a row: what 、 adds to it is new as well (新增快递服务点3个、电商村1个)."""

from typing import Final

from bot.domain.catalogue import Kind
from bot.reading.context import Context
from bot.reading.names.naming import Named
from bot.reading.statements.headings.headed import ADDING, TELLING
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_LEVEL: Final = Kind.LEVEL
_HEADING: Final = (*ADDING, "又", "再", "又新增", "再新增")
_OF_ITS_OWN: Final = TELLING | Role.STRETCH | Role.EACH


def take_row(context: Context, clause: Clause, valued: bool) -> None:
    """Keep 新增 where it heads a row, and as long as the row goes on."""
    lists = context.lists
    if not valued or clause.ends != "、":
        lists.adding = None
    elif clause.has(Role.ADDED | Role.REMOVED):
        lists.adding = _head(clause)
    elif clause.begins != "、" or clause.has(_OF_ITS_OWN):
        lists.adding = None


def _head(clause: Clause) -> Token | None:
    """The word of more or fewer that stands before the name of the only figure of a clause."""
    words = [t for t in clause.of(Role.ADDED | Role.REMOVED) if t.words in _HEADING]
    named = clause.of(Role.INDICATOR)
    led = bool(words) and bool(named) and words[0].end <= named[0].start
    return words[0] if led and len(clause.of(Role.QUANTITY)) == 1 else None


def in_its_row(context: Context, segment: Segment, named: Named | None) -> Segment:
    """A value with the 新增 that heads its row, where it is counted up.

    How many there are at the time (在谈5个) is told as before.
    """
    head = context.lists.adding
    if head is None or segment.clause.begins != "、" or named is None:
        return segment
    if segment.led_by(_OF_ITS_OWN) or any(words in named.words for words in ADDING):
        return segment  # 新增停车场1个、新增绿化面积12亩
    kinds = [context.vocabulary.indicator(name).kind for name in named.names]
    if any(kind is _LEVEL or kind.percent for kind in kinds):
        return segment
    return segment.led_up_by([head.moved(segment.start, segment.start), *segment.before])
