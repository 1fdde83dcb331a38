"""Values that are none: comparisons, shares, what was wrong or went before."""

from bot.reading.context import Context
from bot.reading.referring import remember
from bot.reading.segments import VALUES, Segment
from bot.reading.talk import over_years
from bot.reading.timing import stretch_of
from bot.reading.words import Role


def passed_over(context: Context, segment: Segment) -> bool:
    """Values that are none: comparisons, what it was before, the wrong one of a correction."""
    when = segment.before
    if _share_of_a_name(segment):
        return True
    if any(
        t.role is Role.COMPARISON for t in segment.clause.tokens if t.start < segment.value.start
    ):
        return True
    if when and when[-1].role is Role.WRONG:
        remember(context, segment)
        return True
    if _corrected_behind(segment) or (segment.last and "→" in segment.clause.ends):
        remember(context, segment)
        return True
    if segment.led_by(Role.FROM) and not segment.last and not segment.led_by(Role.REACHED):
        remember(context, segment)
        return True
    years = context.years and not segment.led_by(Role.STRETCH)
    return years or any(over_years(s) for t in when if (s := stretch_of(t)) is not None)


def _share_of_a_name(segment: Segment) -> bool:
    """Whether a percentage is a share of a named thing (占一般公共预算收入的70.4%)."""
    names = [t for t in segment.before if t.role is Role.INDICATOR]
    text = segment.clause.text
    return bool(names) and text[: names[0].start - segment.clause.start].endswith("占")


def shared_out_to_nobody(segment: Segment) -> bool:
    """Whether 分别 deals several values out over a list that nobody knows."""
    clause = segment.clause
    dealt = any(t.words.startswith(("分别", "依次")) for t in clause.of(Role.EACH))
    return dealt and (len(clause.of(Role.QUANTITY)) > 1 or "、" in clause.ends)


_SHOULD_BE = ("应", "改", "更正为", "调整为", "有误", "错", "不对", "而是", "实")


def _corrected_behind(segment: Segment) -> bool:
    """Whether the words behind a value say that it was wrong (签约2个有误, 2个改为3个)."""
    for token in segment.behind:
        if token.role in VALUES:
            return False
        if token.role is Role.CORRECTION:
            return token.words.startswith(_SHOULD_BE)
    return False
