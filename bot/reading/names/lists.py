"""The head of a list of names that a number sums up at its end (走访甲厂、乙厂等4家企业)."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.names import naming
from bot.reading.names.naming import Named
from bot.reading.scanning.halves import HALF
from bot.reading.statements.passed import acts
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role


def list_head(context: Context, clause: Clause, valued: bool) -> str:
    """What the list says first that goes on behind a clause, an empty string where none does."""
    if valued or clause.ends != "、":
        return ""
    if clause.has(Role.INDICATOR):
        acted = acts.tells_an_act(context.spoken.names, context.vocabulary)
        return clause.text if acted else _opened_by_an_event(clause)
    if clause.begins == "、":
        return context.lists.head
    return naming.said(clause, clause.start, clause.end, clause.tokens)


def _opened_by_an_event(clause: Clause) -> str:
    """What a list of projects says that an event opens (签约恒达食品、金鹏医药等2个项目)."""
    named = clause.of(Role.INDICATOR)
    behind = (t for t in clause.tokens if t.start >= named[0].end)
    words = clause.text[named[0].start - clause.start :]
    told = not words.startswith("的", named[0].end - named[0].start)  # 新签约的甲厂、乙厂
    return words if told and all(t.role & _IN_A_NAME for t in behind) else ""


_IN_A_NAME: Final = Role.FILLER | Role.PLAIN | Role.HAPPENED | Role.PLACE
"""What the names of projects may hold."""


_OTHERWISE: Final = Role.INDICATOR | Role.BESIDE


def with_list_head(context: Context, clause: Clause, head: str, value: Token) -> str:
    """The words before a number with the head of the list that 等, or their number, closes."""
    lists = context.lists
    if clause.begins != "、" or not lists.head or clause.has(_OTHERWISE):
        return head
    if head.endswith(_CLOSING):
        return lists.head + head
    return f"{lists.head}{head}{_CLOSING}" if head and _as_many(context, value) else head


_CLOSING: Final = "等"
_NOUNS: Final = ("等项目", "等企业")


def name_over_the_list(context: Context, clause: Clause, head: str, value: Token) -> Named | None:
    """What opens a list that a noun closes before the number (签约恒达、金鹏等项目2个)."""
    if clause.begins != "、" or not context.lists.head or not head.endswith(_NOUNS):
        return None
    opened, noun = context.lists.head.lstrip(), head[-2:]
    for stop in range(min(_LONGEST_EVENT, len(opened)), 1, -1):
        if names := context.vocabulary.forms.get(opened[:stop] + noun):
            whole = opened[:stop] + noun
            return Named(names, whole, "number_inside", start=value.start, end=value.end)
    return None


_LONGEST_EVENT: Final = 6


def _as_many(context: Context, value: Token) -> bool:
    """Whether a number is that of the things listed before it (签约恒达、金鹏2个项目)."""
    return value.quantity is not None and value.quantity.value == context.lists.length + 1


def _no_fewer(context: Context, segment: Segment, name: str) -> bool:
    """Whether a number in the counting word of what is listed is no less than was listed."""
    quantity = segment.value.quantity
    if quantity is None or quantity.value is None or not quantity.unit:
        return False
    if not acts.tells_an_act((name,), context.vocabulary):
        return False  # 改厕刘庄村、李庄村20户
    own = context.vocabulary.indicator(name).uom
    return quantity.unit == own.removesuffix("次") and quantity.value > context.lists.length


def with_other_half(segment: Segment, named: Named) -> Named | None:
    """Both names that share an ending, where no word deals out whose the value is."""
    halves = [t for t in segment.names if t.rule == HALF]
    if not halves or segment.led_by(Role.EACH):
        return None
    names = (*halves[-1].names, *named.names)
    return Named(names, named.words, "fits_several", start=named.start, end=named.end)


def goes_on_with_the_act(context: Context, segment: Segment) -> bool:
    """Whether a name goes on the list of those who were visited (走访规上企业5家、高企3家)."""
    if (
        segment.clause.begins != "、"
        or not context.spoken.valued
        or segment.before != segment.names
    ):
        return False
    if segment.names[-1].words.endswith(_OWN_ACT):
        return False  # 发现隐患6处、隐患整改5处
    return acts.goes_on_with(segment.names[-1], context.spoken.names, context.vocabulary)


_OWN_ACT: Final = ("整改", "整治", "治理", "改造", "更换", "检查", "排查", "培训", "签约", "开工")
"""What was done, behind the thing that it was done to."""


_PEOPLE: Final = re.compile("领导|职工|员工|工人|家属|党员|人员|负责人|代表")
LIST_CLOSED: Final = "list_closed"
"""The rule of a name whose list of firms a number closes: no word of the last says anything."""


def closes_the_list(context: Context, segment: Segment, head: str, before: str) -> bool:
    """Whether 等, or so many as are listed, close a list that a name opened.

    走访企业李家具、王食品等8家; 走访企业恒达、金鹏2家.
    """
    if segment.clause.begins != "、" or segment.behind or not head:
        return False
    closed = head.endswith(_CLOSING)
    if not closed and not _no_fewer(context, segment, before):
        return False
    opened = context.lists.head
    if _PEOPLE.search(opened) is not None or _PEOPLE.search(head) is not None:
        return False  # 走访企业领导、职工3家
    for form in context.vocabulary.said.get(before, ()):
        if form in opened and (closed or not opened.rstrip().endswith(form)):
            return True
    return False  # 走访企业、商户12家: more than firms


def one_more_of_a_kind(context: Context, segment: Segment, head: str, before: str) -> bool:
    """Whether words tell of another kind of what was counted (解决融资问题2个、用工问题3个)."""
    noun = naming.plain(head)
    goes_on = segment.clause.begins == "、" or (
        context.lists.of_a_kind and segment.clause.begins == ","
    )
    if not goes_on or noun == naming.bare(head) or len(noun) < _NOUN or context.parts.listing:
        return False  # behind 其中 they are parts
    forms = context.vocabulary.said.get(before, ())
    acted = acts.tells_an_act((before,), context.vocabulary)
    return context.spoken.valued and any(
        f.endswith(noun) and (acted or len(f) > len(noun)) for f in forms
    )


_NOUN: Final = 2


def is_of_a_kind(named: Named) -> bool:
    """Whether what is named is called by its kind (解决用工问题)."""
    return named.rule == "slip_forgiven" and naming.plain(named.words) != named.words


def passes_into(segment: Segment, named: Named) -> bool:
    """Whether some of the things spoken of passed into what is named (转签约1个)."""
    text, begin = segment.clause.text, segment.clause.start
    return "转" in text and bool(named.end) and text[: named.start - begin].endswith(("转", "转为"))


def sums_up_other_things(segment: Segment) -> bool:
    """Whether the number counts a list by a noun that nobody knows (停车场规划等5项议题)."""
    clause, value = segment.clause, segment.value
    if "等" not in clause.text or not clause.text[: value.start - clause.start].endswith("等"):
        return False
    stop = next((t.start for t in segment.behind), clause.end)
    return bool(naming.loose(clause, value.end, stop, []))
