"""No movement and nought (contract: Zero)."""

from typing import Final

from bot.domain.catalogue import Bare, Kind
from bot.domain.reading import ANY_INDICATOR, Op
from bot.reading.context import Context
from bot.reading.meaning.carried_zeros import carried
from bot.reading.meaning.figures import figure_update
from bot.reading.meaning.meaning import When
from bot.reading.meaning.not_yet import is_not_yet_told, is_of_one_site, is_of_those_before
from bot.reading.meaning.updates import Figure, nothing
from bot.reading.names import naming
from bot.reading.sharing.shares import Share
from bot.reading.statements.segments import VALUES, Segment
from bot.reading.text.tokens import Token
from bot.reading.words import Role


def read_zero(
    context: Context,
    segment: Segment,
    names: tuple[str, ...],
    unit: str,
    when: When,
    share: Share,
) -> None:
    """Store no movement, or nought, of an indicator, a group or of nothing in particular."""
    if _tells_of_no_figure(context, segment, names):
        return
    if (grouped := _group_of(context, segment, names)) is not None:
        for name in grouped:
            nothing(context, segment, when, unit, name)
        return
    names = names or carried(context, segment, unit)
    if segment.value.words.endswith(("持平", "增长")):
        _level(context, segment, names, unit, when)
    elif not names or not _clean(segment):
        _of_nothing_particular(context, segment, when, unit)
    elif segment.value.role == Role.NO_MOVEMENT:
        if not (context.corrections.on and segment.value.words.endswith(_UNCHANGED)):
            nothing(context, segment, when, unit, names[0])  # 更正:走访企业6家,解决问题不变
    else:
        figure_update(context, Figure(segment, names, unit, when, share.measure))


def _tells_of_no_figure(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether a word for a zero is no zero of a figure."""
    return (
        _denies_the_figure(segment)
        or _no_figures(segment)
        or _as_it_was(context, segment)
        or _tells_which(segment)
        or is_not_yet_told(segment)
        or is_of_one_site(segment)
        or is_of_those_before(context, segment)
        or _are_gone(context, segment, names)
    )


def _group_of(context: Context, segment: Segment, names: tuple[str, ...]) -> tuple[str, ...] | None:
    """The indicators of the group that is named before a zero, or heads it (招商引资:零进展)."""
    group = next((t for t in segment.before if t.role == Role.GROUP), None)
    if group is not None and not _named_apart(segment, group):
        return group.names if _of_the_group(segment) else ()
    grouped, at = context.headings.grouped
    return grouped if at == segment.clause.start and not names else None


def _are_gone(context: Context, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether things that stand somewhere are all taken, or gone (停车场没了, 学位没有了)."""
    text, end = segment.clause.text, segment.value.end - segment.clause.start
    if segment.value.words not in _DENIED or not text.startswith("了", end) or len(names) != 1:
        return False
    indicator = context.vocabulary.indicator(names[0])
    return indicator.kind is Kind.COUNT and indicator.bare is Bare.SET


def _denies_the_figure(segment: Segment) -> bool:
    """Whether it only denies what is told of the figure right before it.

    还剩12户没改; 12个窨井盖没有更换.
    """
    if segment.value.words not in _DENIED or segment.value.end == segment.clause.end:
        return False
    counted = [t.end for t in segment.clause.of(Role.QUANTITY)]
    things = [t.end for t in segment.clause.of(Role.INDICATOR)[:1] if t.start in counted]
    named = any(t.start == segment.value.end for t in segment.clause.of(Role.INDICATOR))
    if segment.value.start in things:
        return True
    return segment.value.start in counted and not named


_DENIED: Final = ("没", "未", "没有", "还没", "尚未")


def _tells_which(segment: Segment) -> bool:
    """Whether 的 behind no movement only tells which ones are meant (半年没动静的,还填不填)."""
    end = segment.value.end - segment.clause.start
    moved = segment.value.role == Role.NO_MOVEMENT
    return moved and segment.clause.text[end:].strip() == "的" and segment.led_by(Role.INDICATOR)


_UNCHANGED: Final = ("变化", "变动", "不变", "没变")


_NEAR: Final = 4
_MORE: Final = ("增", "又", "再", "多")
_OTHERS: Final = ("其余", "其他", "其它", "别的", "另外", "剩下")
"""What has not changed beside the figure (其余无变化)."""


def _as_it_was(context: Context, segment: Segment) -> bool:
    """Whether 无变化 only tells that the figure before it is still the total (签约4个,无变化)."""
    last = context.updates[-1] if context.updates else None
    named = segment.led_by(Role.INDICATOR | Role.GROUP)
    goes_on = segment.clause.begins in (",", "(") and not named
    if last is None or not goes_on or not segment.value.words.endswith(_UNCHANGED):
        return False
    if segment.led_by(Role.STRETCH) or last.op not in _BARELY or last.value == 0:
        return False
    if naming.loose(segment.clause, segment.clause.start, segment.value.start, segment.before):
        return False  # 走访企业5家,力度保持不变
    before = context.request.text[max(0, last.span[0] - _NEAR) : last.span[0]]
    if any(word in before for word in _MORE) or any(o in segment.clause.text for o in _OTHERS):
        return False
    context.updates[-1] = last._replace(op=Op.SET)
    return True


_BARELY: Final = (Op.ADD, Op.SET)
_LACK: Final = ("没有", "暂无", "无", "没", "尚无", "还没有", "空缺", "nil")
_FIGURES: Final = ("数据", "数字", "消息", "信息")


def _no_figures(segment: Segment) -> bool:
    """Whether it is the figures that are wanting, not the things (GDP数据暂无, PM2.5没有数据)."""
    if segment.value.words not in _LACK:
        return False
    beside = [*segment.before[-1:], *segment.behind[:1]]
    return any(token.words in _FIGURES for token in beside)


def _named_apart(segment: Segment, group: Token) -> bool:
    """Whether an indicator is named behind the group (招商引资 签约没有)."""
    return any(t.role == Role.INDICATOR and t.start >= group.end for t in segment.before)


_OF_ALL: Final = (
    "项目",
    "企业",
    "活动",
    "了",
    "啊",
    "吧",
    "哈",
    "呢",
    "的",
    "工作",
    "情况",
    "任务",
)


def _of_the_group(segment: Segment) -> bool:
    """Whether a word of zero closes what is said of a group, and no slogan (安全生产无小事)."""
    told = segment.value.role != Role.IS_ZERO or all(
        t.role & _WHEN or t.words in _OF_ALL for t in segment.behind
    )
    return told and _clean(segment)


_WHEN: Final = Role.STRETCH | Role.CURRENT | Role.TOTAL | Role.HAPPENED


_YEARLY: Final = ("同比持平", "与上年持平", "与去年持平")
"""Said alone behind a figure, the growth of that figure is nought (49.82亿元,同比持平)."""


def _level(
    context: Context, segment: Segment, names: tuple[str, ...], unit: str, when: When
) -> None:
    """持平 is a growth of nought, but not 与上月持平 (contract: Numbers)."""
    spoken = context.spoken
    if segment.led_by(Role.BESIDE | Role.COMPARISON) or _grew_as_before(context, segment):
        return
    if not names and spoken.valued and not spoken.void and segment.value.words in _YEARLY:
        names = spoken.names
    rates = tuple(rate for name in names if (rate := _rate(context, name)))
    if rates and _clean(segment):
        figure_update(context, Figure(segment, rates, unit, when))


def _grew_as_before(context: Context, segment: Segment) -> bool:
    """Whether a growth that is named was that of the year before (固投增速与去年持平)."""
    named = [t.names[0] for t in segment.before if t.role == Role.INDICATOR]
    rate = bool(named) and context.vocabulary.indicator(named[-1]).kind is Kind.RATE
    return rate and segment.value.words.startswith("与")


def _rate(context: Context, name: str) -> str | None:
    """The growth rate that is nought where something 持平."""
    if context.vocabulary.indicator(name).kind is Kind.RATE:
        return name
    return context.vocabulary.growth_of(name)


def _clean(segment: Segment) -> bool:
    """Whether nothing unknown stands right behind a word of zero (没有 什么 问题)."""
    stop = next((t.start for t in segment.behind if t.role & VALUES), segment.clause.end)
    known = [t for t in segment.behind if t.end <= stop]
    return not naming.loose(segment.clause, segment.value.end, stop, known)


_STANDING_ALONE: Final = (
    Role.FILLER
    | Role.STRETCH
    | Role.OWN
    | Role.UNIT
    | Role.CURRENT
    | Role.TOTAL
    | Role.LABEL
    | Role.EACH
    | Role.NO_MOVEMENT
    | Role.IS_ZERO
    | Role.HAPPENED
)


def _counts_the_works(token: Token) -> bool:
    """Whether a number only tells how many works there are (三项工作无进展)."""
    quantity = token.quantity
    return quantity is not None and quantity.chinese and quantity.unit == "项"


def of_the_works(segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether a nought is that of so many works without a name (三项工作均为零)."""
    before = [t for t in segment.clause.tokens if t.end <= segment.value.start]
    return not names and bool(segment.roles & Role.EACH) and any(map(_counts_the_works, before))


def _of_nothing_particular(context: Context, segment: Segment, when: When, unit: str) -> None:
    """零进展 alone; 无 alone only where the bot was addressed or a unit or stretch is named."""
    clause = segment.clause
    others = [t for t in clause.tokens if t is not segment.value and not _counts_the_works(t)]
    if clause.roles & Role.EACH:  # 妇联和团市委本周均无进展
        others = [t for t in others if t.words not in ("和", "与", "及")]
    if any(not t.role & _STANDING_ALONE for t in others):
        return
    if naming.loose(clause, clause.start, clause.end, clause.tokens):
        return
    if _of_something_unknown(context, segment):
        return
    if segment.value.words == "没" and clause.text.endswith("没了"):
        return  # 12号的没了
    if segment.value.words.endswith(_BESIDE_FIGURES) and context.in_sentence():
        return  # 签约2个,无突破
    weak = segment.value.role != Role.NO_MOVEMENT
    if weak and not (context.request.addressed or clause.has(Role.STRETCH | Role.UNIT)):
        return
    nothing(context, segment, when, unit, ANY_INDICATOR)


_BESIDE_FIGURES: Final = ("突破", "减少", "增减", "新项目")
_COMPARED: Final = ("没", "没有")


def _of_something_unknown(context: Context, segment: Segment) -> bool:
    """Whether what heads a zero is nothing that is counted here (信访:零报告).

    没 before a unit compares (没秣陵镇多).
    """
    value, behind = segment.value, segment.behind[:1]
    compared = value.words in _COMPARED and bool(behind) and behind[0].start == value.end
    if compared and behind[0].role == Role.UNIT:
        return True
    return context.headings.strange == segment.clause.start and not context.request.addressed
