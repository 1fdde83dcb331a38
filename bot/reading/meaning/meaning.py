"""What a value means once its indicator is known: measure, operation, sign."""

from typing import Final

from bot.domain.catalogue import Indicator, Kind
from bot.domain.reading import Measure, ProblemCode
from bot.reading.context import Context
from bot.reading.meaning.bare_shares import OPERATED, is_bare_rate, is_number, is_one_more_of_a_row
from bot.reading.meaning.goals_of_growth import grows_with_its_goal
from bot.reading.meaning.moved_goals import adds_to_the_goal, moved_to, sums_up_the_goal
from bot.reading.meaning.sums_of_goals import is_a_sum, measure_of_the_count
from bot.reading.quantities import QuantityKind, Stretch
from bot.reading.statements.becoming import completes
from bot.reading.statements.passed.still_open import is_being_done, not_done_behind
from bot.reading.statements.segments import Segment
from bot.reading.text.tokens import Token
from bot.reading.words import ADJUSTED, Role

_AMOUNT: Final = Kind.AMOUNT
_COMPLETION: Final = Measure.COMPLETION
_REMAINING: Final = Measure.REMAINING
_TARGET: Final = Measure.TARGET
_FRACTION: Final = QuantityKind.FRACTION
_NUMBER: Final = QuantityKind.NUMBER
_ACTUAL: Final = Measure.ACTUAL
_DONE: Final = Role.DONE | Role.CURRENT | Role.TOTAL | Role.REACHED
_MEASURING: Final = _DONE | Role.TARGET | Role.REMAINING | Role.COMPLETION
_GROWING: Final = Role.GROWTH | Role.FALL
_PERCENT: Final = (QuantityKind.PERCENT, QuantityKind.FRACTION)


class When:
    """To which day a value speaks, over which stretch, and whether it is a to-date total."""

    __slots__ = (
        "now",
        "own",
        "stretch",
        "total",
    )

    def __init__(
        self,
        stretch: Stretch | None,
        own: bool,
        total: bool,
        now: bool,
    ) -> None:
        """As its fields say."""
        self.stretch = stretch
        self.own = own
        self.total = total
        self.now = now


def measure(segment: Segment, indicator: Indicator, context: Context) -> Measure:
    """Which figure of the indicator a value gives: the last word of measure before it decides."""
    if segment.value.role == Role.ALL_DONE:
        return _ACTUAL if indicator.kind.percent else _COMPLETION
    found = _held(segment, indicator, context)
    if segment.roles & _MEASURING:
        found = _led_up_to(segment, found)
    if context.goals.moved >= 0 and sums_up_the_goal(context, segment):
        found = _TARGET
    if segment.roles & Role.ADDED and adds_to_the_goal(context, segment):
        found = _TARGET
    if segment.behind and _goal_behind(segment):
        found = _REMAINING if segment.led_by(Role.REMAINING) else _TARGET
    if segment.behind and _left_behind(segment):
        found = _REMAINING
    if segment.roles & _GROWING and found is _ACTUAL and grows_with_its_goal(context, segment):
        found = _TARGET
    return _of_percent(segment, indicator, found, context)


def _held(segment: Segment, indicator: Indicator, context: Context) -> Measure:
    """The measure that a heading, or a word before a list, holds to."""
    if context.goals.aiming == segment.clause.sentence and _only_named(segment):
        return _TARGET
    if indicator.kind is _AMOUNT and (told := measure_of_the_count(context, segment)):
        return told
    if context.headings.measure is _COMPLETION and (
        _is_so_many(segment) or _is_a_count(segment, context)
    ):
        return _ACTUAL
    return context.headings.measure or _ACTUAL


def _is_so_many(segment: Segment) -> bool:
    """Whether a value has a unit of measure, and is no share (签约进度:本周2个)."""
    quantity = segment.value.quantity
    return quantity is not None and quantity.kind not in _PERCENT and quantity.kind is not _NUMBER


def _is_a_count(segment: Segment, context: Context) -> bool:
    """Whether a number stands alone under the title of a paper (改厕完成情况统计表)."""
    return bool(context.headings.titled) and is_number(segment)


def _led_up_to(segment: Segment, held: Measure) -> Measure:
    found = held
    if held is not _ACTUAL and is_a_sum(segment):
        return held  # 签约任务6个,总投资达30亿元
    for place, token in enumerate(segment.before):
        if token.role == Role.TARGET:
            left = found is _REMAINING or _is_away_from(segment, place)
            found = _REMAINING if left else _TARGET
            found = _ACTUAL if completes(segment, place) else found
        elif token.role == Role.REMAINING and not _there_is_also(segment, token):
            found = _REMAINING
        elif (token.role == Role.COMPLETION or token.role & _DONE) and token.words not in ADJUSTED:
            found = _reached(segment, place)
    return found


def _reached(segment: Segment, place: int) -> Measure:
    """What the word of doing at `place` leads to: a goal where it is the goal that was moved."""
    token, before = segment.before[place], segment.before[place - 1] if place else None
    aim = before if before is not None and before.role == Role.TARGET else None
    told = token.role == Role.REACHED and (aim is not None or segment.clause.has(Role.FROM))
    return _TARGET if told and moved_to(segment, aim, token) else _ACTUAL


def _is_away_from(segment: Segment, place: int) -> bool:
    """Whether 距 stands before the word of target at `place`, and nothing says what is left.

    改厕距目标10户; 距目标320户还差10户 tells the target.
    """
    clause, start = segment.clause, segment.before[place].start
    away = clause.text[: start - clause.start].endswith(("距", "离"))
    return away and not any(t.role == Role.REMAINING for t in segment.behind)


_PLAIN: Final = Role.INDICATOR | Role.FILLER | Role.OWN | _GROWING


def _only_named(segment: Segment) -> bool:
    """Whether nothing but its name leads up to a value."""
    return segment.roles & Role.INDICATOR != 0 and segment.roles & ~_PLAIN == 0


def _there_is_also(segment: Segment, token: Token) -> bool:
    """Whether 还有 only leads to one more thing (还有2个在谈), and not to what is left."""
    if token.words not in ("还有", "仍有", "尚有") or segment.led_by(Role.TARGET):
        return False  # 还有改厕任务5户
    named = [t.start for t in segment.before if t.role == Role.INDICATOR]
    first = next((t for t in segment.behind if t.role != Role.FILLER), None)
    behind = first is not None and first.role == Role.INDICATOR
    also = named[-1] > token.start if named else behind
    return also and not (is_being_done(segment) or not_done_behind(segment))


def _left_behind(segment: Segment) -> bool:
    """Whether what is left is said right behind the number (12个未完成)."""
    behind = segment.behind
    if not behind or behind[0].role != Role.REMAINING or behind[0].words[0] not in "未没":
        return False
    leads_on = len(behind) > 1 and behind[1].quantity is not None
    leads_on = leads_on and behind[1].start == behind[0].end
    return behind[0].start == segment.value.end and not leads_on


def _goal_behind(segment: Segment) -> bool:
    """Whether the number is called a target behind it (10个的目标, 签约5个目标)."""
    words = segment.behind[:3]
    if len(words) > 1 and words[0].words == "的":
        aim = words[2] if len(words) > 2 and words[1].role == Role.INDICATOR else words[1]
        return aim.words.startswith(("目标", "任务"))
    if _aimed_behind(segment):
        return True
    if not words or words[0].start != segment.value.end or segment.led_by(_DONE):
        return False
    return words[0].role == Role.TARGET and not _has_its_own(words)


def _aimed_behind(segment: Segment) -> bool:
    """Whether 任务 or 目标 and how far it is done stand behind a number (改厕300户任务完成85%)."""
    words, place = segment.behind[:4], segment.value.end
    if words and words[0].role == Role.INDICATOR and words[0].start == place:
        words, place = words[1:], words[0].end
    if not words or words[0].start != place:
        return False
    aimed = words[0].role == Role.TARGET and not segment.led_by(_DONE) and not _has_its_own(words)
    aimed = aimed or words[0].role == Role.COMPLETION
    return aimed and words[0].words.startswith(("目标", "任务"))


def _has_its_own(words: list[Token]) -> bool:
    """Whether a word of target leads to a number of its own (43个任务是60个)."""
    place = 2 if len(words) > 2 and words[1].words in ("是", "为") else 1
    if len(words) <= place or words[place].quantity is None:
        return False
    return words[place].start == words[place - 1].end


_ALONE: Final = Role.UNIT | Role.FILLER | Role.OWN | Role.REACHED


def _as_before(segment: Segment, indicator: Indicator, context: Context) -> bool:
    """Whether a bare percentage goes on with the completions (甲镇改厕完成率85%,乙镇92%)."""
    last = context.updates[-1] if context.updates else None
    if last is not None and segment.names and is_one_more_of_a_row(segment, indicator, context):
        return last.measure is _COMPLETION
    if last is None or segment.roles & ~_ALONE:
        return False
    return last.measure in (_COMPLETION, _TARGET) and last.indicator == indicator.name


_TOLD: Final = _DONE | Role.COMPLETION | Role.TARGET


def _of_percent(
    segment: Segment, indicator: Indicator, found: Measure, context: Context
) -> Measure:
    """A percentage of what is no percentage is the completion, beside a word of target or doing."""
    quantity = segment.value.quantity
    if quantity is not None and is_bare_rate(segment, indicator):
        return _COMPLETION
    if quantity is None or quantity.kind not in _PERCENT:
        return found
    told = segment.led_by(_TOLD) and not _asked_as_well(segment, indicator, context)
    told = told or _done_behind(segment)
    if indicator.kind.percent:
        return _ACTUAL if found is _COMPLETION else found
    if quantity.kind is _FRACTION or _as_before(segment, indicator, context):
        return _COMPLETION
    return _COMPLETION if told and not _changed_by(segment) else found


def _done_behind(segment: Segment) -> bool:
    """Whether a percentage is followed by its being done and nothing more (改厕80%完成)."""
    behind = segment.behind
    done = bool(behind) and behind[0].start == segment.value.end and behind[0].role & _DONE
    return bool(done) and all(t.role & (_DONE | Role.FILLER) for t in behind)


def _asked_as_well(segment: Segment, indicator: Indicator, context: Context) -> bool:
    """Whether a percentage of the same thing was just asked about (当月5.8%,累计6.5%)."""
    last = context.problems[-1] if context.problems else None
    if last is None or segment.led_by(Role.COMPLETION | Role.TARGET):
        return False
    return last.code is ProblemCode.UOM_MISMATCH and last.indicators == (indicator.name,)


def _changed_by(segment: Segment) -> bool:
    """Whether the last word before a percentage, or its sign, says by how much (累计多30%, +5%)."""
    last = [t for t in segment.before if t.role & OPERATED][-1:]
    before = segment.clause.text[: segment.value.start - segment.clause.start].rstrip()
    return (
        before.endswith(("多", "少"))
        or plus(segment)
        or any(t.role & (Role.ADDED | Role.REMOVED) for t in last)
    )


def plus(segment: Segment) -> bool:
    """Whether a value is written with a sign (+2)."""
    return segment.value.quantity is not None and segment.value.quantity.signed


def _lead_of(segment: Segment) -> list[Token]:
    """The words that lead up to a value, also over the one it moved from (降幅由5%收窄至3.2%)."""
    if not segment.clause.has(Role.FROM) or not segment.led_by(Role.REACHED):
        return segment.before
    return [t for t in segment.clause.tokens if t.end <= segment.value.start]


def grown(segment: Segment) -> int:
    """1 where a value is said to be a growth, -1 a fall, 0 neither; the last word decides."""
    if not (segment.roles | segment.clause.roles) & _GROWING:
        return 0
    sign = 0
    for token in _lead_of(segment):
        if token.role == Role.GROWTH:
            sign = 1
        elif token.role == Role.FALL:
            sign = -1
    return sign
