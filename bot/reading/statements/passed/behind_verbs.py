"""Numbers of other things than the one named before them (签约来了3个客商, 走访企业收了3份表)."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.meaning.uoms import converted
from bot.reading.names.behind import leads_to_the_next
from bot.reading.names.naming import short_name
from bot.reading.quantities import Quantity, QuantityKind
from bot.reading.quantities.characters import begins_at, is_at, kind_of
from bot.reading.statements.passed import acts
from bot.reading.statements.passed.other_counts import (
    TIMES,
    counts_papers,
    is_a_word_of_others,
    is_of_no_report,
)
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Token
from bot.reading.words import Role

_CAME: Final = "来"
_MOVED: Final = "来去走跑"
_SPENT: Final = "还花用借付买"
_HANDED: Final = "收派送"
_PARCELS: Final = ("件", "单", "票")
_WORKED: Final = "换改修建"
_LED: Final = kind_of(f"{_CAME}{_MOVED}{_SPENT}{_WORKED}谈打收拿加报送带找聊开催问接派")
"""Verbs that with 了 lead to what they are done with."""
_VISITED: Final = ("家", "处", "户", "个")
_PLACES: Final = ("企业", "厂", "店", "单位", "场所", "学校", "工地", "加油站")
_NEWS: Final = ("信息", "消息")


def counts_another_thing(context: Context, segment: Segment) -> bool:
    """Whether a number counts another thing than the one named beside it, which stays spoken of."""
    spoken = context.spoken
    quantity = segment.value.quantity
    if quantity is None:
        return False
    name = segment.names[-1] if segment.names else _right_behind(segment)
    names = spoken.names if name is None else name.names
    if is_of_no_report(context, segment, quantity, names):
        return True
    if name is None and counts_papers(context, quantity, names):
        return True
    if names and is_a_word_of_others(context, quantity, names):
        spoken.turn_to(names, valued=True, void=True)
        return True
    if names and quantity.unit in _HOW_OFTEN and _tells_looks(context, segment, names):
        spoken.turn_to(names)
        return True
    if names and quantity.unit in _HOW_OFTEN and _is_still_not_done(context, segment, names):
        spoken.turn_to(names, valued=True, void=True)
        return True
    if name is None or not segment.names or not _of_another(context, segment, quantity, name):
        return False
    spoken.turn_to(names, valued=True)
    return True


_HOW_OFTEN: Final = (*TIMES, "场次")
_LOOKS: Final = "排查"
_FINDS: Final = "处"
"""By what finds are counted."""


def _tells_looks(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether it is told how often one looked for what is counted by its finds (隐患排查32次)."""
    end = segment.value.start - segment.clause.start
    return (
        context.vocabulary.indicator(names[0]).uom == _FINDS and _LOOKS in segment.clause.text[:end]
    )


_STILL_NOT: Final = re.compile("[了也都]?[还仍](?:是|然)?(?:没|未|不)")


def _is_still_not_done(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether it is told how often something was done that is not good yet (隐患已改5次还没好)."""
    if context.vocabulary.indicator(names[0]).uom in TIMES:
        return False
    end = segment.value.end - segment.clause.start
    return _STILL_NOT.match(segment.clause.text, end) is not None


def _right_behind(segment: Segment) -> Token | None:
    first = segment.behind[0] if segment.behind else None
    if first is None or first.role != Role.INDICATOR or first.start != segment.value.end:
        return None
    follows = leads_to_the_next(segment.clause, segment.value, first, segment.behind)
    return None if follows else first


def _of_another(context: Context, segment: Segment, quantity: Quantity, name: Token) -> bool:
    """Whether the verb before a number or the noun behind it is of something else."""
    own = context.vocabulary.indicator(name.names[0]).uom
    if segment.roles & Role.REFERENCE and any(t.words in _NEWS for t in segment.before):
        return True
    text, begin = segment.clause.text, segment.clause.start
    if begins_at(text, name.end - begin, _DONE_AGAIN) and _is_done_again(context, segment, name):
        return True
    if _is_got(text, name.start - begin):
        return _is_worked_on(context, name)
    place = segment.value.start - begin
    if segment.value.start - 2 >= name.end and text[place - 1] == "了":
        how = text[name.end - begin : place - 1]
        if how in _NOT_YET and _is_on_the_way(context, how[-1], name):
            return True
        if is_at(text, place - 2, _LED):
            return _done_with_others(context, segment, quantity, name, text[place - 2])
    return own in TIMES and quantity.unit == "个" and _counts_a_noun(context, segment, name)


_CALLS: Final = "入户"
_DONE_AGAIN: Final = (_CALLS, "整改", "返工", "返修", "重做")


def _is_done_again(context: Context, segment: Segment, name: Token) -> bool:
    """Whether households called on, or things put right, are counted (改厕入户86户)."""
    begin = segment.clause.start
    between = segment.clause.text[name.end - begin : segment.value.start - begin]
    if between not in _DONE_AGAIN or acts.tells_an_act(name.names, context.vocabulary):
        return False
    quantity = segment.value.quantity
    if between == _CALLS and (quantity is None or quantity.unit != "户"):
        return False
    return not short_name(between, name.names[0], context.vocabulary)


_GOT: Final = ("新到", "领取", "购买", "购进", "采购")
_GETTING: Final = kind_of(words[-1] for words in _GOT)
_WORK: Final = re.compile("更换|改造|安装|铺设")
_DELIVERED: Final = ("个", "项", "台", "套", "件", "盏")
"""By what things are counted that can be brought, as no road and no household can."""


def _is_got(text: str, place: int) -> bool:
    """Whether a word of buying or fetching stands right before a place."""
    return is_at(text, place - 1, _GETTING) and text[:place].endswith(_GOT)


def _is_worked_on(context: Context, name: Token) -> bool:
    """Whether what is named counts once it is in its place, and not when it is bought."""
    forms = context.vocabulary.said.get(name.names[0], ())
    return any(_WORK.search(form) is not None for form in forms)


_NOT_YET: Final = ("到", "领", "买", "订", "进", "运", "拉", "修", "报", "申报")
_MENDED: Final = "修"
_PUT_FORWARD: Final = "报"


def _is_on_the_way(context: Context, verb: str, name: Token) -> bool:
    """Whether things were only bought or mended, and firms put forward.

    窨井盖到了30个; 高企报了5家.
    """
    if verb == _PUT_FORWARD:
        return all(context.vocabulary.indicator(one).uom == "家" for one in name.names)
    forms = context.vocabulary.said.get(name.names[0], ())
    if verb == _MENDED:
        return any("更换" in form for form in forms)
    brought = all(context.vocabulary.indicator(one).uom in _DELIVERED for one in name.names)
    return brought and _is_worked_on(context, name)


def _done_with_others(
    context: Context, segment: Segment, quantity: Quantity, name: Token, verb: str
) -> bool:
    """Whether what a verb with 了 was done with is not what the name counts."""
    indicator = context.vocabulary.indicator(name.names[0])
    if verb in _SPENT and quantity.kind in _MONEY:
        return True
    if verb in _HANDED and quantity.unit in _PARCELS and quantity.unit != indicator.uom:
        return True
    if quantity.unit in TIMES and (indicator.uom not in TIMES or verb in "换改"):
        return not acts.tells_an_act(name.names, context.vocabulary)
    if verb == _CAME and quantity.kind is QuantityKind.MONEY:
        return False  # 专项债额度下来了8600万元
    if verb in _MOVED and quantity.unit != "人" and indicator.uom not in TIMES:
        return verb in _CAME or not acts.tells_an_act(name.names, context.vocabulary)
    if verb not in _WORKED and converted(quantity, indicator) is None:
        return True
    if quantity.kind is not QuantityKind.COUNT or quantity.unit == indicator.uom != "个":
        return False  # 改了85户三格化粪池
    return _counts_a_noun(context, segment, name)


_MONEY: Final = (QuantityKind.MONEY, QuantityKind.NUMBER)
_NOUN: Final = re.compile("(?![你我他她给请都均全还也就才吧啊呢])[\u4e00-\u9fff]{1,6}")
_NOUNS: Final = Role.PLAIN | Role.OTHER_THING | Role.BESIDE | Role.REFERENCE | Role.REQUEST
_KINDS: Final = ("项目", "企业", "家企业", "个项目", "客商", "地")


def _counts_a_noun(context: Context, segment: Segment, name: Token) -> bool:
    """Whether a noun right behind a number is in no name of the indicator (停车场换了3个灯)."""
    clause, end = segment.clause, segment.value.end
    found = _NOUN.match(clause.text, end - clause.start)
    if found is None or found[0].endswith("的"):
        return False
    first = segment.behind[0] if segment.behind and segment.behind[0].start == end else None
    if first is not None and not (first.role & _NOUNS or first.words in _KINDS):
        return False
    if _is_looked_at(context, segment, found[0], name):
        return False
    forms = context.vocabulary.said.get(name.names[0], ())
    return not any(letter in form for form in forms for letter in found[0])


def _is_looked_at(context: Context, segment: Segment, noun: str, name: Token) -> bool:
    """Whether places are counted that were looked at (安全检查去了3家企业, 跑了8个厂)."""
    quantity = segment.value.quantity
    visited = quantity is not None and quantity.unit in _VISITED
    return visited and noun.endswith(_PLACES) and acts.tells_an_act(name.names, context.vocabulary)
