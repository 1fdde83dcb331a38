"""What became of things counted: no more of them, and no figure of the same thing."""

from typing import Final

from bot.domain.reading import IndicatorUpdate, Measure
from bot.reading.context import Context
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import roles_of
from bot.reading.words import Role

_TARGET: Final = Measure.TARGET


def target_alone(context: Context) -> bool:
    """Whether the last figure was a target, so that a bare number is the actual."""
    last = context.updates[-1:]
    return bool(last) and last[0].measure is _TARGET and last[0].indicator in context.spoken.names


_TOLD: Final = 2


def target_waits(context: Context) -> bool:
    """Whether the last figure was a target whose actual is yet to come.

    It has come where it stands right before (签约7个,目标9个;开工累计5个).
    """
    if not target_alone(context):
        return False
    told = context.updates[-_TOLD:]
    return len(told) < _TOLD or told[0].measure is _TARGET or told[0][:2] != told[1][:2]


BECOMING: Final = frozenset(
    (
        "整改", "处理", "处置", "办结", "办理", "落地", "入库", "对接", "验收",
        "解决", "收储", "盘活", "交办", "到位",
    )
)  # fmt: skip
"""What becomes of things counted, and is no more of them."""


def _at_once(segment: Segment) -> bool:
    """Whether so many of those counted came to something in the same year (当年落地2个)."""
    return segment.clause.text.lstrip().startswith(("当年", "当月", "当天", "当场"))


_COME: Final = "到位"
"""What amounts do that come in, and some are named by (省外到位资金)."""


def became(context: Context, segment: Segment) -> bool:
    """Whether 已 and a verb tell what became of a part of those counted (已整改到位20处)."""
    if not context.spoken.valued or not (
        segment.led_by(Role.TOTAL | Role.CURRENT) or _at_once(segment)
    ):
        return False
    if target_alone(context):
        return _in_touch(context, segment)
    forms = [
        form for name in context.spoken.names for form in context.vocabulary.said.get(name, ())
    ]
    has_it = any(_COME in form for form in forms)
    return any(
        t.role == Role.FILLER and t.words in BECOMING and not (t.words == _COME and has_it)
        for t in segment.before
    )


def _in_touch(context: Context, segment: Segment) -> bool:
    """Whether somebody is only in touch about so many (签约目标6个,已对接8个): none is done yet."""
    forms = [
        form for name in context.spoken.names for form in context.vocabulary.said.get(name, ())
    ]
    told = any(t.words in _TOUCH for t in segment.before)
    return told and not any(word in form for word in _TOUCH for form in forms)


_TOUCH: Final = ("对接", "交办")


def completes(segment: Segment, place: int) -> bool:
    """Whether 完成 and a name lead up to 任务 at `place`: so many are done (完成改厕任务20户).

    全年完成改厕任务300户 is a goal.
    """
    before = segment.before[:place]
    done = next((t for t in before if t.role == Role.DONE), None)
    if done is None or before[-1].role != Role.INDICATOR:
        return False
    later = roles_of([t for t in before[:-1] if t.start > done.start])
    lead = segment.clause.text[: done.start - segment.clause.start]
    return later & ~(Role.STRETCH | Role.FILLER) == 0 and not lead.endswith(("全年", "年度"))


def leave_gross(context: Context, segment: Segment, names: tuple[str, ...], unit: str) -> None:
    """净增 tells a net increase; what was told of it plainly was none (高企45家,净增8家)."""
    if not any(t.words.startswith("净增") for t in segment.before):
        return
    last = context.updates[-1] if context.updates else None
    named = any("净增" in form for form in context.vocabulary.said.get(names[0], ()))
    if named and last is not None and last[:3] == (unit, names[0], Measure.ACTUAL):
        context.updates.pop()


_AS_A_WHOLE: Final = ("整体", "总体", "综合", "总")


def leave_parts(context: Context, segment: Segment, names: tuple[str, ...], unit: str) -> None:
    """Forget how far parts have come where it is told of the whole (装修完成60%,整体进度78%)."""
    begin = segment.start - segment.clause.start
    words = segment.clause.text[begin : segment.value.start - segment.clause.start]
    if "进度" not in words or not any(one in words for one in _AS_A_WHOLE):
        return
    context.updates[context.sentence.begun :] = [
        one
        for one in context.in_sentence()
        if one.unit != unit or one.indicator not in names or not _is_a_share(context, one)
    ]


def _is_a_share(context: Context, one: IndicatorUpdate) -> bool:
    percent = context.vocabulary.indicator(one.indicator).kind.percent
    return percent or one.measure is Measure.COMPLETION
