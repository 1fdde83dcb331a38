"""What an event made of things counted (2个在谈项目已签约, 签约的项目里有1个已开工)."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.names.behind import name_behind
from bot.reading.names.naming import Named
from bot.reading.names.stages import is_built
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Token
from bot.reading.words import Role

PROJECTS: Final = "项目"
_GONE: Final = Role.TOTAL | Role.HAPPENED
_PASSED: Final = re.compile(
    "(?:项目)? ?(?:转为?|转入|转成|全部|全面|集中|圆满|顺利|陆续|相继|都|均)?"
)
"""What stands between projects and an event that befell them."""


def what_became(context: Context, segment: Segment, named: Named) -> tuple[str, ...]:
    """What an event made of the things counted, if another indicator (2个在谈项目已签约).

    Of things that are built it is a stage, and they are counted (contract: the facility wins).
    """
    later = [t for t in segment.behind if t.start >= named.end]
    events = [t for t in later if t.role == Role.INDICATOR]
    if events and _is_its_stage(context, named, events[0]):
        return ()
    if not events or any(t.role == Role.QUANTITY for t in later):
        return ()
    words = "".join(events[0].words.split())
    own = any(words in form for form in context.vocabulary.said.get(named.names[0], ()))
    gone = any(t.role & _GONE for t in later)
    return events[0].names if not own and (gone or _at_once(segment, named, later)) else ()


_STAGES: Final = ("开工", "新开工", "动工", "竣工", "完工", "投产", "竣工投产")


def _is_its_stage(context: Context, named: Named, event: Token) -> bool:
    """Whether an event is a stage of the building of what was counted."""
    built = event.words in _STAGES and is_built(context, named.names)
    return built and not _is_event(context, named.names[0])


def _is_event(context: Context, name: str) -> bool:
    """Whether an indicator is itself named by an event of another (停车场开工)."""
    forms = context.vocabulary.forms
    ends = (forms.get(name[place:], ()) for place in range(1, len(name)))
    return any(names and name not in names for names in ends)


def _at_once(segment: Segment, named: Named, later: list[Token]) -> bool:
    """Whether an event ends what is said of projects, days at most before it (2个…本周开工)."""
    text, begin, last = segment.clause.text, segment.clause.start, later[-1]
    things = named.words.endswith(PROJECTS) or text.startswith(PROJECTS, segment.value.end - begin)
    if not things or last.role != Role.INDICATOR:
        return False
    place, between = max(named.end, segment.value.end), ""
    for token in (*(t for t in later if t.role == Role.STRETCH), last):
        between += text[place - begin : token.start - begin]
        place = token.end
    return _PASSED.fullmatch(between) is not None


def of_those_named(context: Context, segment: Segment, named: Named) -> tuple[str, ...]:
    """What an event made of some of those that 的 speaks of (签约的2个项目已开工)."""
    text, begin = segment.clause.text, segment.clause.start
    if not named.end or text[named.end - begin : segment.value.start - begin].strip() != "的":
        return ()
    return what_became(context, segment, named)


_OUT_OF: Final = re.compile("的?(?:项目)?(?:里面?|[当之]?中)(?:有|已?有)?")


def out_of_them(context: Context, segment: Segment, named: Named) -> Named | None:
    """The event that befell some out of those named (签约的项目里有1个已开工).

    Of things that are built it may be a stage of theirs, and is asked (12个村卫生室中8个已开工).
    """
    found = _befell_some(segment, named)
    if found is None or found.names == named.names or not is_built(context, named.names):
        return found
    own, quantity = context.vocabulary.indicator(named.names[0]).uom, segment.value.quantity
    if quantity is None or quantity.unit != own:
        return found
    return Named((*named.names, *found.names), found.words, "event", start=found.start)


def _befell_some(segment: Segment, named: Named) -> Named | None:
    text, begin = segment.clause.text, segment.clause.start
    if not named.end or not segment.behind:
        return None
    if _OUT_OF.fullmatch(text, named.end - begin, segment.value.start - begin) is None:
        return None
    event = next((t for t in segment.behind if t.role == Role.INDICATOR), None)
    if event is not None and _INTO.fullmatch(text, segment.value.end - begin, event.start - begin):
        return Named(event.names, event.words, "name_behind", start=event.start, end=event.end)
    if not any(t.role & _GONE for t in segment.behind):
        return None
    return name_behind(segment.clause, segment.value, segment.behind)


_INTO: Final = re.compile("转[为入成]?")
