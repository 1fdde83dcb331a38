"""Which figures stand in the place of earlier ones (contract: correct)."""

import re
from typing import Final

from bot.domain.reading import IndicatorUpdate, Op
from bot.reading.context import Context
from bot.reading.context.corrections import Reach
from bot.reading.names import naming
from bot.reading.statements.corrections.slips import slips
from bot.reading.text.tokens import Clause, Token
from bot.reading.undoing import corrects_earlier, of_something_else, takes_back
from bot.reading.words import Role

_CORRECTING: Final = Role.CORRECTION | Role.WRONG


def take_correction(context: Context, clause: Clause) -> None:
    """Let words of correction hold for the figures that they speak of, and no further."""
    corrections = context.corrections
    if corrections.on and _is_over(context, clause):
        corrections.on = False
    if corrections.reach.undone >= 0 and clause.roles & Role.INDICATOR:
        _leave_what_is_withdrawn(context, clause)
    if clause.roles & Role.UNDO:
        _take_what_is_withdrawn(context, clause)
    if context.updates and (_makes_it_final(clause) or corrects_earlier(clause)):
        _correct(context, len(context.updates))
    if clause.roles & _CORRECTING:
        _take_words(context, clause)


def mistakes_something_else(clause: Clause) -> bool:
    """Whether a clause calls wrong what is no figure (联系人电话最后一位打错了)."""
    return clause.has(_CORRECTING | Role.UNDO) and of_something_else(clause)


def _take_words(context: Context, clause: Clause) -> None:
    """Let a word of correction retract the last figure, correct it, or head those that follow."""
    if _retracts(context, clause):
        context.corrections.retracting = True
        context.corrections.slipped = slips(clause)
        if context.corrections.slipped:
            return
    if clause.inside and _is_remark_of_correction(clause):
        _take_remark(context, clause)
        return
    if of_something_else(clause):
        context.spoken.void = True  # 车牌号报错了,后三位应是618
        _leave_to_it(context)
    else:
        _begin_if_meant(context, clause)


def _leave_to_it(context: Context) -> None:
    """End a correction that was announced of what is no figure (更正一下,开会不是三楼是五楼)."""
    if context.corrections.on and context.corrections.reach.told == _given(context):
        context.corrections.on = False


def _begin_if_meant(context: Context, clause: Clause) -> None:
    """Begin a correction, unless words are set against words or 由 tells of a move."""
    told = clause.of(Role.CORRECTION)
    if told:
        alone = all(t.words in _IN_PLACE for t in told) and _sets_words(clause, told[-1])
    else:
        alone = clause.has(Role.FROM) or _sets_words(clause, clause.of(Role.WRONG)[-1])
    if not alone:
        _begin(context, clause)


_IN_PLACE: Final = (
    "而是", "实为", "实际为", "应为", "应该是", "应该为", "应是", "改为", "改成", "更改为",
    "应改为", "应更正为", "应修改为", "应调整为", "应更改为",
    "调整为", "变更为", "修正为", "更正为",
)  # fmt: skip
"""What leads to the right figure, or only to other words."""
_ABOUT_FIGURES: Final = (
    Role.QUANTITY | Role.IS_ZERO | Role.INDICATOR | Role.REFERENCE | Role.FROM | Role.GROUP
)


def _sets_words(clause: Clause, token: Token) -> bool:
    """Whether a word only sets words against words (不是等出来的,而是干出来的)."""
    goes_on = bool(clause.text[token.end - clause.start :].strip())
    return goes_on and not clause.has(_ABOUT_FIGURES)


def _take_remark(context: Context, clause: Clause) -> None:
    """A word of correction in brackets is of the figure before it, or heads those behind it."""
    if len(context.updates) > context.sentence.begun and ":" in clause.ends:
        context.corrections.retracting = True  # 改厕310(更正:309)
    elif len(context.updates) > context.sentence.begun:
        _correct(context, 1)
    else:
        _begin(context, clause)  # 【更正】签约2个


def _take_what_is_withdrawn(context: Context, clause: Clause) -> None:
    """A report, or a figure, that is taken back is corrected by the next of the same thing.

    签约3个作废,签约2个; 刚才的3个作废,签约2个; 昨天改厕报重了,实际86户.
    """
    corrections = context.corrections
    if takes_back(clause):
        _begin(context, clause)
        if len(context.updates) > context.sentence.begun and not clause.has(Role.REFERENCE):
            undone = context.sentence.begun
            corrections.reach = corrections.reach._replace(undone=undone)
    elif clause.has(_FIGURE) and clause.tokens[-1].role == Role.UNDO:
        _begin(context, clause)
        corrections.denied = tuple(name for t in clause.of(Role.INDICATOR) for name in t.names)


_FIGURE: Final = Role.QUANTITY | Role.INDICATOR


def _leave_what_is_withdrawn(context: Context, clause: Clause) -> None:
    """Figures taken back as soon as they are told are none, and what another thing has is new.

    签约5个,作废。开工2个: no 签约 at all, and 开工 is no correction.
    """
    corrections = context.corrections
    first = corrections.reach.undone
    corrections.reach = corrections.reach._replace(undone=-1)
    given = {one.indicator for one in context.updates[first:]}
    if not any(name in given for token in clause.of(Role.INDICATOR) for name in token.names):
        del context.updates[first:]
        corrections.on = False


def _begin(context: Context, clause: Clause) -> None:
    if _is_headed(context, clause):
        _forget_what_was_wrong(context, clause)
        return  # 更正:签约2个,不是3个,在谈4个
    whole = _all_was_wrong(context, clause)
    apart = not clause.has(Role.QUANTITY) or _COUNTED.search(clause.text) is not None
    _forget_what_was_wrong(context, clause)
    context.corrections.on = True
    context.corrections.reach = Reach(
        told=_given(context),
        heads=whole or apart or _opens(clause),
        over=clause.sentence if whole or apart or ":" in clause.ends else -1,
    )


def _is_headed(context: Context, clause: Clause) -> bool:
    """Whether the heading of a correction has had a figure and holds on over the sentence."""
    reach = context.corrections.reach
    headed = context.corrections.on and reach.heads and reach.over == clause.sentence
    return headed and _given(context) > reach.told


def _forget_what_was_wrong(context: Context, clause: Clause) -> None:
    """Let go of what was denied before, and of a wrong value where another thing is named."""
    context.corrections.denied = ()
    named = clause.of(Role.INDICATOR)
    if named and named[-1].names != context.spoken.names:
        context.corrections.wrong = None


_COUNTED: Final = re.compile(r"[两三四五六几\d]个(?:数字?|数据|指标)")
"""Figures that are only counted (两个数填反了)."""


def _all_was_wrong(context: Context, clause: Clause) -> bool:
    """Whether all was called wrong before, and nothing by name (报错了,应为在谈2个,签约1个)."""
    before = context.corrections.reach
    same = before.heads and before.over == clause.sentence and before.told == _given(context)
    return context.corrections.on and same and clause.begins == "," and not context.spoken.names


_HEADING: Final = ("更正", "更正一下", "订正", "修正", "勘误", "纠正", "重新报", "重报")


def _opens(clause: Clause) -> bool:
    """Whether a word of correction opens a list of corrected figures (更正签约3个,在谈5个)."""
    known = [t for t in clause.tokens if not t.role & (Role.FILLER | Role.UNIT | Role.OWN)]
    return bool(known) and known[0].words in _HEADING


def _given(context: Context) -> int:
    return len(context.updates) + len(context.problems)


def _is_over(context: Context, clause: Clause) -> bool:
    """Whether a new report begins behind figures that were corrected.

    应为 and 改为 hold for their own figure and what 、 adds to it, a heading (更正:) until days of
    their own, or 新增, follow it beyond its sentence (更正昨天的:签约3个。今日走访企业5家).
    """
    correction = context.corrections.reach
    if clause.has(Role.CORRECTION | Role.WRONG):
        return False
    if _given(context) == correction.told:
        return _has_had_its_figure(context, clause)
    if not correction.heads:
        return clause.begins != "、" and clause.has(Role.INDICATOR)
    return clause.sentence != correction.over and clause.has(Role.STRETCH | Role.ADDED)


def _has_had_its_figure(context: Context, clause: Clause) -> bool:
    """Whether what was called wrong had its right figure before, and another thing has its own.

    改厕285户,不是258户,走访企业3家; 改厕应为285户,刚才写错了,走访企业3家.
    """
    last = context.updates[-1] if context.updates else None
    named = clause.of(Role.INDICATOR)
    if last is None or last.op is not Op.CORRECT or clause.begins == "、":
        return False
    if not named or not clause.roles & Role.QUANTITY:
        return False
    return all(last.indicator not in token.names for token in named)


_FINAL: Final = ("以此为准", "以这个为准", "以这条为准")


def _makes_it_final(clause: Clause) -> bool:
    """Whether the figures before are to stand in the place of earlier ones (…,以此为准)."""
    return "为准" in clause.text and bool(clause.tokens) and clause.text.strip() in _FINAL


_STUTTER: Final = re.compile("[哦噢喔呃额啊呀诶哎唉不好意思抱歉sorry我刚才给打写说报的搞弄是]*")


def _retracts(context: Context, clause: Clause) -> bool:
    """Whether a clause does nothing but call the figure before it wrong (不对,; 哦打错了,)."""
    if not context.updates or ":" in clause.ends or of_something_else(clause):
        return False
    if clause.has(Role.QUANTITY | Role.INDICATOR | Role.REFERENCE | Role.UNIT):
        return False
    rest = naming.loose(clause, clause.start, clause.end, clause.tokens)
    return _STUTTER.fullmatch(rest) is not None


def _is_remark_of_correction(clause: Clause) -> bool:
    """Whether brackets hold nothing but a word of correction (走访企业4家(更正))."""
    return all(t.role == Role.CORRECTION for t in clause.tokens)


def _correct(context: Context, last: int) -> None:
    """Make corrections of so many of the last figures."""
    kept = context.updates[: len(context.updates) - last]
    found = context.updates[len(kept) :]
    context.updates[:] = kept + [_in_place(one) for one in found]


def _in_place(update: IndicatorUpdate) -> IndicatorUpdate:
    """The figure as one that stands in the place of the last; 核减1个 tells itself by how much."""
    taken_off = update.op is Op.ADD and update.value < 0
    return update if taken_off else update._replace(op=Op.CORRECT, since=None)
