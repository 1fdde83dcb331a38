"""Numbers between a name and what is wrong with so many of them (改厕有12户反映漏水)."""

import re
from typing import Final

from bot.domain.catalogue import Bare, Kind
from bot.reading.context import Context
from bot.reading.names import naming
from bot.reading.quantities import QuantityKind
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Token
from bot.reading.words import Role
from bot.reading.words.troubles import COME_BACK, OUT_OF_ORDER, WRONG

_REPORTED: Final = (
    Role.TOTAL | Role.STRETCH | Role.ADDED | Role.REMOVED | Role.DONE | Role.REACHED | Role.TARGET
    | Role.COMPLETION | Role.CORRECTION
)  # fmt: skip
"""Words that make a report of a number, whatever is remarked behind it (本周签约2个没盖章)."""
_TELLS_MORE: Final = Role.REMAINING | Role.REFERENCE
_THERE_ARE: Final = re.compile("(?<![共已计现拥只仅具总约享])有$")
_LATELY: Final = Role.TOTAL | Role.STRETCH
"""With 有, days and 累计 tell since when something is wrong (本周改厕有3户漏水)."""
_GOING_ON: Final = re.compile(" ?(?:都|均|还|仍|正|尚)?在(?:建|改|修)(?=[,;.。\\n)]|$)")


def tells_what_is_wrong(context: Context, segment: Segment) -> bool:
    """Whether so many of what is named are out of order, wanting, or not done yet.

    The name stands before the number or right behind it, what is wrong behind both. What is left
    to do may well be such (还有3户没改). The thing stays spoken of.
    """
    quantity = segment.value.quantity
    if quantity is None or quantity.kind is QuantityKind.PERCENT or _is_reported(segment):
        return False
    named, end = _thing(context, segment)
    if not named or _tells_which(context, segment, named):
        return False
    if not _says_it(context, segment, named, end):
        return False
    context.spoken.turn_to(named, valued=True)
    return True


def _is_reported(segment: Segment) -> bool:
    """Whether a number is told as a report, and what is wrong is only remarked or told of more.

    排查隐患20处 未整改5处; 本周签约2个没盖章
    """
    if segment.behind and segment.behind[0].role & _TELLS_MORE:
        return True  # 改厕90户未完成; 竣工1个 上回漏了
    if segment.behind and segment.behind[0].rule == "is_set_phrase":
        return True  # 开工4个没有水分
    more = any(t.role == Role.QUANTITY for t in segment.behind)
    if not more and not segment.roles & _REPORTED:
        return False
    return not (_there_are(segment) and segment.roles & _REPORTED & ~_LATELY == 0)


def _there_are(segment: Segment) -> bool:
    text, end = segment.clause.text, segment.value.start - segment.clause.start
    return end > 0 and text[end - 1] == "有" and _THERE_ARE.search(text, 0, end) is not None


def _thing(context: Context, segment: Segment) -> tuple[tuple[str, ...], int]:
    """What a number counts some of, and where what is told of them begins."""
    value, behind = segment.value, segment.behind
    named = _right_behind(value, behind)
    if named is not None and not segment.names:
        return named.names, named.end
    if segment.names:
        return segment.names[-1].names, value.end
    spoken = (
        not context.spoken.valued
        and not context.spoken.void
        and segment.start == segment.clause.start
    )
    return (context.spoken.names if spoken else ()), value.end


def _right_behind(value: Token, behind: list[Token]) -> Token | None:
    first = behind[0] if behind else None
    follows = first is not None and first.role == Role.INDICATOR and first.start == value.end
    return first if follows else None


def _says_it(context: Context, segment: Segment, named: tuple[str, ...], end: int) -> bool:
    """Whether what stands behind `end` tells what is wrong, or counts what belongs to a thing."""
    clause = segment.clause
    place = end - clause.start
    stop = next((t.start for t in segment.behind if t.start >= end and t.role & _NEXT), clause.end)
    left = segment.roles & Role.REMAINING
    finds = _are_wrong_themselves(context, named)
    words = OUT_OF_ORDER if left else COME_BACK if finds else WRONG
    found = words.match(clause.text, place, stop - clause.start)
    if left or finds or found is not None:
        return found is not None and not _is_a_stage(segment, found.end() + clause.start)
    if _GOING_ON.match(clause.text, place) is not None and _is_built(context, named):
        return True
    return _there_are(segment) and end == segment.value.end and _belongs(segment, end)


def _are_wrong_themselves(context: Context, names: tuple[str, ...]) -> bool:
    """Whether hazards or problems are counted, of which each is something wrong."""
    return any(form.endswith(_FINDS) for form in context.vocabulary.said.get(names[0], ()))


_FINDS: Final = ("隐患", "问题")


def _tells_which(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether the clause ends with the noun of the name, or 的: what is wrong tells which ones.

    走访企业3家停产企业; 更换窨井盖3个松动的
    """
    text = segment.clause.text.rstrip()
    if text.endswith("的"):
        return True
    if segment.value.end >= segment.clause.start + len(text) - 1:
        return False
    own = any(text.endswith(form[-2:]) for form in context.vocabulary.said.get(names[0], ()))
    return own and bool(segment.names)


_NEXT: Final = Role.QUANTITY | Role.INDICATOR | Role.UNIT


def _is_a_stage(segment: Segment, place: int) -> bool:
    """Whether the name of another figure goes on at `place` (签约2个未开工): asked elsewhere."""
    return any(t.role == Role.INDICATOR and t.start <= place <= t.end for t in segment.behind)


def _is_built(context: Context, names: tuple[str, ...]) -> bool:
    """Whether what is counted is built, and no project at a stage nor a level."""
    indicator = context.vocabulary.indicator(names[0])
    forms = context.vocabulary.said.get(names[0], ())
    project = any(form.endswith("项目") for form in forms)
    return indicator.kind is not Kind.LEVEL and indicator.bare is Bare.SET and not project


_AS_IT_SHOULD: Final = re.compile(
    "项目|企业|完|成|通过|合格|达标|投|运|使用|营|交付|开|签|落地|到位|入库|好|规上|亿|属实|受益|户$|[村镇]|"
    "公示|获|评|批|备案|选|成功|启动|实施|解决|取得|领|拿"
)
"""What is done with so many of a thing, or of what kind they are: that is a figure of it."""


_SHORT_NOUNS: Final = frozenset("坑洞缝桩灯门口井树桥")
"""Nouns of one character that something has (农村公路上有两处坑)."""


def _belongs(segment: Segment, end: int) -> bool:
    """Whether behind 有 and a number stands a noun of which a thing has so many (有2个入口)."""
    clause = segment.clause
    if segment.behind and segment.behind[0].start == end and segment.behind[0].words != "的":
        return False
    tail = naming.loose(clause, end, clause.end, segment.behind)
    noun = len(tail) > 1 or tail in _SHORT_NOUNS
    return noun and _AS_IT_SHOULD.search(clause.text, end - clause.start) is None
