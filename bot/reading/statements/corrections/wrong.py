"""Values said to be wrong, and what stands in their place (不是5个,是4个; 签约5个有误)."""

import re
from decimal import Decimal
from typing import Final

from bot.domain.reading import IndicatorUpdate, Measure, Op
from bot.reading.context import Context
from bot.reading.meaning.uoms import converted
from bot.reading.statements.segments import VALUES, Segment
from bot.reading.text.tokens import Clause, Token
from bot.reading.words import ADJUSTED, Role


def said_to_be_wrong(context: Context, segment: Segment) -> bool:
    """不是5个, 5个有误, 由5个改为, 5个→: what was, in whose place another value stands."""
    if segment.names and (denied := _denied_with_its_name(segment)):
        context.corrections.denied = denied
        return True
    if segment.roles & Role.WRONG and _wrong_before(segment):
        return True
    if segment.roles & Role.REFERENCE and _put_right_next(context, segment):
        return True
    if segment.behind and not _is_put_right(segment) and _another_follows(context, segment):
        return True
    if segment.last and "→" in segment.clause.ends:
        return True
    if segment.clause.roles & Role.UNDO and _taken_back(segment):
        return True
    return segment.led_by(Role.FROM) and not segment.last and not segment.led_by(Role.REACHED)


_RIGHT: Final = ("为", "成", "是", "到", "至", "报")
_INTO: Final = re.compile(" ?为 ?[\\d一二两三四五六七八九十百]")


def _is_put_right(segment: Segment) -> bool:
    """Whether a word that leads to the right figure stands before a value (改成17处啊 记错了).

    有误 and 更正 lead to the wrong one as well (数据有误 2476户应为2467户).
    """
    led = segment.before[-1] if segment.before else None
    return led is not None and led.role == Role.CORRECTION and led.words.endswith(_RIGHT)


def _another_follows(context: Context, segment: Segment) -> bool:
    """Whether the right figure follows (2个改为3个, 更正改厕46户为64户), or one calls it wrong."""
    if _corrected_behind(segment) or _moved(segment):
        return True
    into = segment.led_by(Role.CORRECTION) and _INTO.match(context.normal.text, segment.value.end)
    return bool(into)


_NEXT: Final = re.compile("[,、。; ]{0,2}(?:应为|应是|应该是|实为|实际|改为|更正为|正确)")
_CALLED_WRONG: Final = re.compile("(?:有误|[写填打说数搞弄算记输报]?错了?|不对|不准)")


def _put_right_next(context: Context, segment: Segment) -> bool:
    """Whether a figure that was reported is put right at once (上周报的签约21个,应为12个)."""
    return _NEXT.match(context.normal.text, segment.value.end) is not None


def _wrong_before(segment: Segment) -> bool:
    """Whether 不是 or 原报 leads up to a value."""
    before = [t for t in segment.before if t.words != "的"]
    return bool(before) and (before[-1].role == Role.WRONG or _reported_before(before))


_NOT: Final = ("不是", "并非", "并不是")


def _denied_with_its_name(segment: Segment) -> tuple[str, ...]:
    """What 不是 denies together with its value (不是改厕12个,是窨井盖12个)."""
    last = segment.before[-2:]
    denied = len(last) > 1 and last[0].words in _NOT and last[1].role == Role.INDICATOR
    return last[1].names if denied and last[0].end == last[1].start else ()


def _reported_before(before: list[Token]) -> bool:
    """Whether 原报 and the name alone lead up to a value (原报签约3个,现改为2个)."""
    wrong = [t for t in before if t.role == Role.WRONG and t.words.startswith("原")]
    return bool(wrong) and [t.role for t in before if t.start >= wrong[0].end] == [Role.INDICATOR]


def _denied_at_once(segment: Segment) -> bool:
    """Whether 不是 or 原报 stands right before a value, with 的 at most in between."""
    before = [t for t in segment.before if t.words != "的"]
    return bool(before) and before[-1].role == Role.WRONG


def _taken_back(segment: Segment) -> bool:
    """Whether the figure of an earlier report is named only to withdraw it (报的开工2个不算)."""
    if segment.led_by(Role.UNDO) and not segment.led_by(Role.CORRECTION):
        return True
    behind = [t for t in segment.behind if not t.role & _ASKING]
    if behind and behind[0].role == Role.INDICATOR and not segment.led_by(Role.INDICATOR):
        behind = behind[1:]  # 5个签约作废
    if not behind or behind[0].role != Role.UNDO:
        return False
    if behind[0].words == "不算" and behind[-1].role & (Role.STRETCH | Role.FILLER):
        return True  # 签约1个不算今年的
    if any(t.words == "有" for t in segment.before) and not segment.led_by(Role.INDICATOR):
        return False  # some of those just counted (签约2个,有1个不算)
    return segment.clause.has(Role.REFERENCE) or segment.clause.tokens[-1] is behind[0]


_ASKING: Final = Role.REFERENCE | Role.REQUEST | Role.FILLER
_MEASURES: Final = (
    (Role.TARGET, Measure.TARGET),
    (Role.REMAINING, Measure.REMAINING),
    (Role.COMPLETION, Measure.COMPLETION),
)


def keep_wrong(context: Context, segment: Segment) -> None:
    """Keep the wrong value for the correction that follows, or give it to the one just made."""
    corrections = context.corrections
    corrections.wrong = segment.value.quantity
    told = [measure for role, measure in _MEASURES if segment.led_by(role)]
    context.headings.measure = next(iter(told), context.headings.measure)
    last = context.updates[-1] if context.updates else None
    if last is None or corrections.wrong is None:
        return
    if _denied_at_once(segment) and _is_the_one_told(context, last):
        corrections.retracting = True  # another value may follow
        return
    made = last.op is Op.CORRECT and last.replaces is None
    if made or _stands_in_its_place(context, segment, last):
        value = _in_its_uom(context, last)
        context.updates[-1] = last._replace(op=Op.CORRECT, since=None, replaces=value)


def keep_what_was_thought(context: Context, clause: Clause) -> None:
    """Keep a value that somebody only believed, for what it is in fact (以为3个,其实2个)."""
    values = clause.of(Role.QUANTITY)
    context.corrections.wrong = values[-1].quantity if values else context.corrections.wrong


def _in_its_uom(context: Context, last: IndicatorUpdate) -> Decimal | None:
    """The value said to be wrong, in the unit of measure of the figure just given."""
    corrections = context.corrections
    if corrections.wrong is None:
        return None
    indicator = context.vocabulary.catalogue.indicator.get(last.indicator)
    return converted(corrections.wrong, indicator) if indicator else corrections.wrong.value


def _stands_in_its_place(context: Context, segment: Segment, last: IndicatorUpdate) -> bool:
    """Whether the figure just given stands in the place of this one (签约5个,不是3个)."""
    denied = _denied_at_once(segment)
    earlier = segment.led_by(Role.REFERENCE) and not _has_another(context, segment)
    same = last.indicator in context.spoken.names and last.measure is Measure.ACTUAL
    return (denied or earlier) and same


def _has_another(context: Context, segment: Segment) -> bool:
    """Whether a value called wrong is put right behind it (昨天报的3家有误,应为4家)."""
    text, end = context.normal.text, segment.value.end
    wrong = _CALLED_WRONG.match(text, end)
    return _NEXT.match(text, end if wrong is None else wrong.end()) is not None


def _is_the_one_told(context: Context, last: IndicatorUpdate) -> bool:
    """Whether the figure denied is the one just given (签约3个,不是3个,是5个)."""
    return _in_its_uom(context, last) == last.value


_SHOULD_BE: Final = (
    "应", "改", "更正为", "调整为", "有误", "错", "不对", "而是", "实",
    "报错", "写错", "填错", "打错", "说错", "数错", "搞错", "弄错", "算错", "记错", "输错",
    "统计错", "笔误", "不准", "was ", "is ", "were ", "are ", "should ",
)  # fmt: skip


def _moved(segment: Segment) -> bool:
    """Whether a value was moved to the one behind it (目标400户调整到500户)."""
    return bool(segment.behind) and segment.behind[0].words in ADJUSTED


def _corrected_behind(segment: Segment) -> bool:
    """Whether the words behind a value say that it was wrong (签约2个有误, 2个改为3个)."""
    for token in segment.behind:
        if token.role & VALUES:
            return False
        if token.role == Role.CORRECTION:
            return token.words.startswith(_SHOULD_BE)
    return False
