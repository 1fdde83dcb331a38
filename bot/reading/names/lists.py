"""The head of a list of names that a number sums up at its end (走访甲厂、乙厂等4家企业)."""

from typing import Final

from bot.reading.context import Context
from bot.reading.names import naming
from bot.reading.names.naming import Named
from bot.reading.scanning.halves import HALF
from bot.reading.statements import acts
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause
from bot.reading.words import Role


def list_head(context: Context, clause: Clause, valued: bool) -> str:
    """What the list says first that goes on behind a clause, an empty string where none does."""
    if valued or clause.ends != "、":
        return ""
    if clause.has(Role.INDICATOR):
        return clause.text if acts.tells_an_act(context.names, context.vocabulary) else ""
    if clause.begins == "、":
        return context.list_head
    return naming.said(clause, clause.start, clause.end, clause.tokens)


_OTHERWISE: Final = Role.INDICATOR | Role.BESIDE


def with_list_head(context: Context, clause: Clause, head: str) -> str:
    """The words before a number with the head of the list that 等 closes."""
    listed = clause.begins == "、" and head.endswith("等") and not clause.has(_OTHERWISE)
    return context.list_head + head if listed else head


def with_other_half(segment: Segment, named: Named) -> Named | None:
    """Both names that share an ending, where no word deals out whose the value is."""
    halves = [t for t in segment.names if t.rule == HALF]
    if not halves or segment.led_by(Role.EACH):
        return None
    names = (*halves[-1].names, *named.names)
    return Named(names, named.words, "fits_several", start=named.start, end=named.end)


def goes_on_with_the_act(context: Context, segment: Segment) -> bool:
    """Whether a name goes on the list of those who were visited (走访规上企业5家、高企3家)."""
    if segment.clause.begins != "、" or not context.valued or segment.before != segment.names:
        return False
    return acts.goes_on_with(segment.names[-1], context.names, context.vocabulary)


def closes_the_list(context: Context, segment: Segment, head: str, before: str) -> bool:
    """Whether 等 closes a list that a name opened (走访企业李家具、王食品等8家)."""
    if segment.clause.begins != "、" or not head.endswith("等") or segment.behind:
        return False
    opened = context.list_head.lstrip()
    return any(opened.startswith(form) for form in context.vocabulary.said.get(before, ()))


def one_more_of_a_kind(context: Context, segment: Segment, head: str, before: str) -> bool:
    """Whether words tell of another kind of what was counted (解决融资问题2个、用工问题3个)."""
    noun = naming.plain(head)
    goes_on = segment.clause.begins == "、" or (context.of_a_kind and segment.clause.begins == ",")
    if not goes_on or noun == naming.bare(head) or len(noun) < _NOUN or context.listing:
        return False  # behind 其中 they are parts
    forms = context.vocabulary.said.get(before, ())
    acted = acts.tells_an_act((before,), context.vocabulary)
    return context.valued and any(f.endswith(noun) and (acted or len(f) > len(noun)) for f in forms)


_NOUN: Final = 2


def is_of_a_kind(named: Named) -> bool:
    """Whether what is named is called by its kind (解决用工问题)."""
    return named.rule == "slip_forgiven" and naming.plain(named.words) != named.words


def passes_into(segment: Segment, named: Named) -> bool:
    """Whether some of the things spoken of passed into what is named (转签约1个)."""
    begin = segment.clause.start
    return bool(named.end) and segment.clause.text[: named.start - begin].endswith(("转", "转为"))
