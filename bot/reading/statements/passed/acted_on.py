"""What another act was done to: its number counts that act, and is no figure of the thing."""

import re
from typing import Final

from bot.domain.catalogue import Kind
from bot.reading.context import Context
from bot.reading.names.behind import leads_to_the_next
from bot.reading.quantities.characters import begins_at, is_at, kind_of
from bot.reading.scanning.visits import GONE_TO
from bot.reading.statements.passed import acts
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import Role

_COUNT: Final = Kind.COUNT


def of_another_act(context: Context, segment: Segment) -> bool:
    """Whether a number counts what another act was done to (检查停车场5个, 走访3家高企).

    The name is kept only for a short name that goes on with it (排查窨井盖500个,更换12个).
    """
    spoken = context.spoken
    clause, value = segment.clause, segment.value
    if value.quantity is None:
        return False
    before = segment.names
    talked = _only_talked(context, segment)
    if talked or acts.treated(clause, value.start) or acts.counts_papers(clause, value.end):
        spoken.void = True
        return True
    if _part_of_an_act(context, segment):
        spoken.acted = spoken.names
    names = before or _right_behind(segment)
    if not names:
        return False
    if not (
        _counts_people(context, segment, names[-1])
        or _is_acted_on(context, segment, names[-1], bool(before))
    ):
        return False
    spoken.names = spoken.acted = names[-1].names
    spoken.valued = spoken.void = True
    return True


_TALKING: Final = ("谈了", "谈过")
_TALKED: Final = re.compile("(?<![洽在座商])(?<!(?<!签)约)谈[了过]$")


def _only_talked(context: Context, segment: Segment) -> bool:
    """Whether so many are only talked with, and nothing came of it (签约计划5个,实际谈了3个)."""
    text, end = segment.clause.text, segment.value.start - segment.clause.start
    begin = max(0, end - len("谈了"))
    if not begins_at(text, begin, _TALKING) or _TALKED.search(text, begin, end) is None:
        return False
    names = segment.names[-1].names if segment.names else context.spoken.names
    forms = (form for name in names for form in context.vocabulary.said.get(name, ()))
    return bool(names) and not any("谈" in form for form in forms)


def _right_behind(segment: Segment) -> list[Token]:
    """The name that follows a value, unless it is that of the next one (调研3次 在谈5个)."""
    behind = segment.behind
    if not behind or behind[0].role != Role.INDICATOR:
        return []
    next_one = leads_to_the_next(segment.clause, segment.value, behind[0], behind)
    return [] if next_one else behind[:1]


def _counts_people(context: Context, segment: Segment, name: Token) -> bool:
    """Whether people, or groups, are counted where an indicator counts things (劳务签约200人)."""
    quantity = segment.value.quantity
    if quantity is None or quantity.unit not in _OF_PEOPLE:
        return False
    indicator = context.vocabulary.indicator(name.names[0])
    if "人" in indicator.uom or indicator.kind is not _COUNT:
        return False
    return quantity.unit != "个" or _calls_people(segment)


_OF_PEOPLE: Final = ("人", "名", "位", "个")
_BEGINS: Final = kind_of("人组班小村工同领干网党队保医护病患司师专老")
_PEOPLE: Final = re.compile(
    "人(?![才民工行社防造均气居力口])|(?:班|小|村民小|工作|招商|检查|走访)?组(?![团织建合装])|"
    "(?:小分|工作|突击|分|小)?队(?!列)|(?:同志|领导|干部|网格员|党员|保安|医生|村医|护士|病人|患者|司机|师傅|工人|专家|老板)(?!户|[^,]{0,6}项目)"
)


def _calls_people(segment: Segment) -> bool:
    """Whether people or groups stand right behind 个 (外出招商的3个人, 外出招商3个组)."""
    text, end = segment.clause.text, segment.value.end - segment.clause.start
    return is_at(text, end, _BEGINS) and _PEOPLE.match(text, end) is not None


def _is_acted_on(context: Context, segment: Segment, name: Token, leads: bool) -> bool:
    """Whether an act stands before a name, or before the list that it goes on, or behind it."""
    clause, value, vocabulary = segment.clause, segment.value, context.vocabulary
    if leads and acts.act_behind(clause, name, vocabulary):
        return True
    if leads and acts.event_behind(clause, name, vocabulary):
        return True
    place = name.start if leads else value.start
    act = acts.act_before(clause, place) or _looked_at(clause, place)
    if act and acts.own_name(clause, name, place, vocabulary):
        return False
    if acts.is_for_whom(clause, name.start, value.end):
        return True
    listed = _goes_on_a_list(context, segment, name) or _part_of_an_act(context, segment)
    return bool(act or listed) and acts.is_an_object(name, vocabulary)


def _looked_at(clause: Clause, place: int) -> str:
    """The look that a unit's work was taken at, with the unit before it (督导永丰镇改厕工作2次)."""
    whose = next((t for t in clause.tokens if t.end == place), None)
    if whose is None or not (whose.role == Role.UNIT or whose.rule == GONE_TO):
        return ""
    act = acts.act_before(clause, whose.start)
    return act if act in _LOOKS else ""


_LOOKS: Final = ("督导", "督查", "指导", "检查", "调研", "巡查", "抽查", "考察", "观摩", "暗访")


def _goes_on_a_list(context: Context, segment: Segment, name: Token) -> bool:
    """Whether a name goes on a list of those an act was done to (辅导高企3家,科小5家)."""
    spoken = context.spoken
    if not spoken.acted or spoken.acted != spoken.names:
        return False
    if segment.clause.begins == "、":
        return True
    kept = acts.alike(name, spoken.acted, context.vocabulary) or acts.goes_on_with(
        name, spoken.acted, context.vocabulary
    )
    return kept and segment.before == [name]


def _part_of_an_act(context: Context, segment: Segment) -> bool:
    """Whether 其中 leads to some of what an act was done to (走访企业5家,其中高企3家)."""
    part = segment.roles & Role.PART != 0 or context.parts.led or context.parts.bracketed
    return part and acts.tells_an_act(context.spoken.names, context.vocabulary)
