"""An act that is said again without its thing: it goes back to what was counted by it."""

import re
from typing import Final

from bot.reading.context import Context
from bot.reading.meaning.uoms import converted
from bot.reading.names import naming
from bot.reading.names.naming import Named
from bot.reading.statements.becoming import target_waits
from bot.reading.statements.segments import Segment
from bot.reading.words import Role

_DONE: Final = Role.TOTAL | Role.DONE | Role.CURRENT


def says_the_act_again(context: Context, segment: Segment, head: str, before: str) -> bool:
    """Whether 已 and the act that a name ends with go on with it (超声筛查任务…,已筛查4052人)."""
    act = naming.bare(head)
    forms = context.vocabulary.said.get(before, ())
    return segment.led_by(_DONE) and len(act) > 1 and any(form.endswith(act) for form in forms)


_ONLY: Final = re.compile("(?:实际|结果|只|仅|才)+(?P<act>[\u4e00-\u9fff]{2,6}?)[了过]?$")
"""What tells how many came of what was aimed at, and the act."""


def does_the_act(context: Context, segment: Segment, before: str) -> bool:
    """Whether 实际 or 只 and the act in a name go on with it (安全检查任务10次,实际检查6次)."""
    value, begin = segment.value, segment.clause.start
    only = _ONLY.search(segment.clause.text[: value.start - begin], segment.start - begin)
    if only is None or value.quantity is None or context.spoken.void:
        return False
    planned = context.spoken.planned == segment.clause.sentence
    if not (planned or target_waits(context)):
        return False
    if converted(value.quantity, context.vocabulary.indicator(before)) is None:
        return False
    forms = context.vocabulary.said.get(before, ())
    return any(form.startswith(only["act"]) or form.endswith(only["act"]) for form in forms)


def says_its_heading_again(context: Context, segment: Segment, head: str, before: str) -> bool:
    """Whether the act that the name of a heading ends with tells how often (安全检查:检查126次)."""
    quantity, act = segment.value.quantity, naming.bare(head)
    if (
        not context.headings.open
        or context.spoken.valued
        or quantity is None
        or segment.roles & ~Role.FILLER
    ):
        return False
    if len(act) < 2 or quantity.unit != "次" or context.vocabulary.indicator(before).uom != "次":
        return False
    return any(form.endswith(act) for form in context.vocabulary.said.get(before, ()))


_SO_FAR_BACK: Final = 6


def begins_an_earlier(context: Context, segment: Segment, head: str) -> str | None:
    """The figure of the sentence whose name begins as is said again.

    今日排查隐患8处,已整改5处,累计排查320处: the last is of what was found. A total goes back over
    something unknown too (更换窨井盖12个,维修路灯15个,累计更换374个).
    """
    words, said = naming.bare(head), context.vocabulary.said
    over = context.spoken.void and segment.led_by(Role.TOTAL)
    if len(words) < 2 or (not over and _begins(words, context.spoken.names, said)):
        return None
    for update in reversed(context.in_sentence()[-_SO_FAR_BACK:]):
        if _begins(words, (update.indicator,), said):
            return update.indicator
    return None


def _begins(words: str, names: tuple[str, ...], said: dict[str, tuple[str, ...]]) -> bool:
    """Whether a form of one of the names begins with `words`."""
    return any(form.startswith(words) for name in names for form in said.get(name, ()))


def totals_the_last(context: Context, segment: Segment, behind: Named) -> bool:
    """Whether 累计 totals the figure before it, for the name behind leads on to its own number.

    改厕35户累计310户 窨井盖5个; so does what is left, in the same counting word (改厕210户还剩90户
    窨井盖换了380个).
    """
    own = any(t.quantity is not None and t.start >= behind.end for t in segment.behind)
    told = (
        context.spoken.valued
        and context.spoken.behind == -1
        and segment.start > segment.clause.start
    )
    if not (own and told):
        return False
    return segment.led_by(Role.TOTAL) or _is_left_of_the_last(context, segment)


def _is_left_of_the_last(context: Context, segment: Segment) -> bool:
    quantity, name = segment.value.quantity, naming.only(context.spoken.names)
    if quantity is None or not name or not segment.led_by(Role.REMAINING):
        return False
    return quantity.unit == context.vocabulary.indicator(name).uom
