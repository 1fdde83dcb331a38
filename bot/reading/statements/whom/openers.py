"""The unit that a sentence opens with, and which it tells of (供电公司主动上门服务,走访企业5家)."""

import re
from typing import Final

from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_PARTS: Final = re.compile(
    "长|党|政|人民|机关|班子|领导|干部|的|及|和|与|等|工作人员|职工|大|门|附近|通知|要求|来|同志|负责"
)
"""What makes a unit's name that of one of its parts or people."""
_STANDS_BY: Final = re.compile(
    "支持|配合|协助|帮助|陪同|指导|督导|点评|通报|反馈|见证|参加|出席|认为|表示|指出|辛苦|下达|交办|布置"
    "|批复|供地|拨付|放贷|授信|主持|引荐"
    "|^(?:今天|昨天|已经?|现?已?完成)*(?:验收|审[核批]|备案|核[实定准]|认定|录入)(?:系统|通过|完成|合格|了)*$"
    "|^(?:发|说|讲|问)"
)
"""What one does beside whose the figures are, or tells them from above."""
_SERVES: Final = re.compile(
    "牵头|帮忙|牵线|提供|跟踪|参与|保障|通[电水气]|组织考察|安排|验收|审[核批]|备案|核[实定准]|认定|录入"
)
"""What one does for another's figures as well as for one's own."""
_AT_WORK: Final = re.compile(
    "狠抓|扎实|推进|[全着大]力|全面|立足|坚持|聚焦|主动|积极|强化|紧[盯扣跟随抓]|围绕|抢抓|克服|多[措点]|召开|创新"
    "|加[大快强压]|持续|深[入化]|落[实后]|领先|攻坚|[奋苦]战|抓|压实|动员|发动|统筹|优化|提升|不[甘懈]|稍|上门"
    "|走[进出]|书记|领导|班子|突出|严格|认真|精准|带头|行动|动作|进[度展]|观摩|开展|成立|组[建织]|健全|建立|[把以]"
)
"""What tells how one works for one's own figures; other words may tell why another has none."""
_GOES_ON: Final = (",", "、")


def opening_unit(clauses: list[Clause], place: int, vocabulary: Vocabulary) -> str | None:
    """The unit of which a sentence tells that begins with it (供电公司主动上门服务,走访…)."""
    opener = _opener(clauses[place], vocabulary)
    if opener is None or _only_tells_why(clauses, place):
        return None
    return opener if _begins_a_sentence(clauses, place) else None


def joins_in(clauses: list[Clause], place: int, vocabulary: Vocabulary) -> bool:
    """Whether a unit does something in the middle of a sentence of another's figures.

    永丰镇签约1个,商务局主动作为,在谈2个: of whom the second figure is, nobody can tell. Nor can
    they where it opens a sentence with what is no way of working, or may be done for another
    (商务局牵头,在谈2个; 环保局环评已过,开工1个).
    """
    clause = clauses[place]
    if _opener(clause, vocabulary) is None or _only_tells_why(clauses, place):
        return False
    if _begins_a_sentence(clauses, place):
        if _SERVES.search(clause.text) is not None:
            return True
        return _AT_WORK.search(clause.text) is None and not _takes_its_turn(clauses, place)
    before = clauses[max(0, place - _NEAR) : place]
    return any(c.roles & _VALUES and c.sentence == clause.sentence for c in before)


def _takes_its_turn(clauses: list[Clause], place: int) -> bool:
    """Whether two units of a kind have a figure each of one thing (签约2个;秣陵镇垫底,签约0个)."""
    before, told = clauses[max(0, place - _NEAR) : place], _next_figure(clauses, place)
    if told is None or told.has(_SUMMED):
        return False
    last = next((c for c in reversed(before) if c.has(Role.QUANTITY)), None)
    if last is None or not told.has(Role.INDICATOR) or not _are_alike(clauses, place):
        return False
    things = [one.of(Role.INDICATOR)[:1] for one in (last, told)]
    return [t.names for t in things[0]] == [t.names for t in things[1]]


def _are_alike(clauses: list[Clause], place: int) -> bool:
    """Whether a unit and the one named before it are of a kind (two towns, two bureaus)."""
    before = clauses[max(0, place - _NEAR) : place]
    units = [unit.names[0] for c in before for unit in c.of(Role.UNIT)]
    return bool(units) and units[-1][-1] == clauses[place].tokens[0].names[0][-1]


def _next_figure(clauses: list[Clause], place: int) -> Clause | None:
    behind = clauses[place + 1 : place + 1 + _SOON]
    return next((c for c in behind if c.roles & Role.QUANTITY), None)


_SUMMED: Final = Role.TOTAL | Role.REMAINING | Role.CURRENT


def _only_tells_why(clauses: list[Clause], place: int) -> bool:
    """Whether the total or the rest of what was told before goes on behind what another does.

    永丰镇改厕12户,财政局补贴没到,累计298户.
    """
    if not any(c.roles & _VALUES for c in clauses[max(0, place - _NEAR) : place]):
        return False
    told = _next_figure(clauses, place)
    if told is None or told.has(Role.INDICATOR | Role.UNIT | Role.OWN):
        return False
    if not told.has(Role.TOTAL | Role.REMAINING) or _are_alike(clauses, place):
        return False
    return _AT_WORK.search(clauses[place].text) is None


_NEAR: Final = 12
_SOON: Final = 3
_VALUES: Final = Role.QUANTITY | Role.IS_ZERO | Role.NO_MOVEMENT


def _opener(clause: Clause, vocabulary: Vocabulary) -> str | None:
    """The unit that a clause opens with and tells of, where it is whole and goes on."""
    first = next((t for t in clause.tokens if not t.role & _WHEN), None)
    if first is None or first.role != Role.UNIT:
        return None
    told = sum(t.end - t.start for t in clause.tokens if t.end <= first.start)
    if len(clause.text[: first.start - clause.start].strip()) > told:
        return None  # something else stands before it
    if clause.ends not in _GOES_ON or clause.has(Role.OWN):
        return None
    rest = clause.text[first.end - clause.start :]
    named = len(first.words) >= _NO_WORD or first.words.endswith(vocabulary.endings)
    whole = named and not _PARTS.match(rest)
    does = rest.strip() and not _STANDS_BY.search(rest)
    return first.names[0] if whole and does else None


_NO_WORD: Final = 3
"""A name of so many characters is no everyday word, however it ends (高新区, but no 移动)."""
_WHEN: Final = Role.STRETCH | Role.CURRENT


def _begins_a_sentence(clauses: list[Clause], place: int) -> bool:
    """Whether nothing but a stretch stands before a clause in its sentence, or its part of one."""
    before: list[Clause] = []
    for clause in clauses[max(0, place - 2) : place]:
        if clause.inside and ")" in clause.ends and not clause.roles & Role.QUANTITY:
            continue  # 【工作简报第7期】
        goes_on = clause.sentence == clauses[place].sentence and ";" not in clause.ends
        before = [*before, clause] if goes_on else []
    told = [t for c in before for t in c.tokens]
    only = all(t.role & (Role.STRETCH | Role.FILLER | Role.CURRENT) for t in told)
    return len(before) < 2 and only
