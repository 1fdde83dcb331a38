"""Values that are none: comparisons, shares, what was wrong or went before."""

from typing import Final

from bot.reading.context import Context
from bot.reading.names.remembering import remember
from bot.reading.names.stages import is_stage_of_a_part
from bot.reading.quantities import QuantityKind
from bot.reading.quantities.characters import is_at, kind_of
from bot.reading.statements.corrections.wrong import keep_wrong, said_to_be_wrong
from bot.reading.statements.passed.acted_on import of_another_act
from bot.reading.statements.passed.behind_verbs import counts_another_thing
from bot.reading.statements.passed.compared import is_compared
from bot.reading.statements.passed.denied import did_not_happen
from bot.reading.statements.passed.done_to_us import done_to_us
from bot.reading.statements.passed.leading import (
    is_the_topic,
    is_the_whole,
    is_where_it_leads,
    tells_over_how_many,
)
from bot.reading.statements.passed.misreported import deducted, misreported_by
from bot.reading.statements.passed.no_figures import (
    counted_by_another,
    no_figure,
    not_yet_built,
)
from bot.reading.statements.passed.not_begun import is_prepared, is_under_way
from bot.reading.statements.passed.of_places import counts_where_none_is
from bot.reading.statements.passed.of_projects import belongs_to_a_project, is_spent_of_it
from bot.reading.statements.passed.of_so_many import have_not
from bot.reading.statements.passed.pointed_at import points_at_things
from bot.reading.statements.passed.short_goals import GOAL, aims_shortly, grows_with_a_short_goal
from bot.reading.statements.passed.solved_for_people import solved_for_people
from bot.reading.statements.passed.still_open import pass_over_what_is_not_begun
from bot.reading.statements.passed.there_were import there_were
from bot.reading.statements.passed.told_before import was_before, was_reported
from bot.reading.statements.passed.told_beside import told_beside
from bot.reading.statements.passed.what_is_wrong import tells_what_is_wrong
from bot.reading.statements.passed.whose_things import tells_whose_things
from bot.reading.statements.segments import Segment
from bot.reading.statements.times.called_total import is_of_others
from bot.reading.statements.times.in_parts import is_of_a_year
from bot.reading.statements.times.timing import over_years, stretch_of
from bot.reading.text.hints import MISREPORTED, NOT_DONE, RECEIVED, STANDING, STEPS, TAKEN_IN
from bot.reading.text.tokens import Token
from bot.reading.words import Role


def passed_over(context: Context, segment: Segment) -> bool:
    """Whether a value is none: a comparison, what it was before, the wrong one of a correction."""
    if _share_of_a_name(segment) or is_compared(segment):
        if segment.led_by(Role.FROM | Role.COMPARISON):
            remember(context, segment)
        return True
    if _only_names(context, segment):
        _keep_the_name(context, segment)
        return True
    if (segment.roles & GOAL or context.goals.stretch is not None) and _is_a_short_goal(
        context, segment
    ):
        return True
    if _is_spread(context, segment) or _is_none(context, segment) or _there_were(context, segment):
        return True
    if was_before(context, segment):
        remember(context, segment)
        return True
    if was_reported(context, segment) or said_to_be_wrong(context, segment):
        remember(context, segment)
        keep_wrong(context, segment)
        return True
    return _over_the_years(context, segment)


def _keep_the_name(context: Context, segment: Segment) -> None:
    """Keep what a value names; by how much one was wrong leaves it spoken of (11家漏了一家)."""
    if not misreported_by(segment):
        remember(context, segment)
    elif segment.names:
        context.spoken.turn_to(segment.names[-1].names)


def _is_spread(context: Context, segment: Segment) -> bool:
    """Whether a value tells over how many places a work goes, which is spoken of next."""
    text = segment.clause.text
    if "覆" not in text and "涉" not in text:
        return False
    if not tells_over_how_many(context.vocabulary, segment):
        return False
    context.spoken.turn_to(segment.names[-1].names, valued=True)
    return True


def _there_were(context: Context, segment: Segment) -> bool:
    """Whether a value tells how many there were before those that are new; its name goes on.

    Or how many of them are at a further stage.
    """
    if is_stage_of_a_part(context, segment):
        return True
    if not (segment.clause.hints & STANDING and there_were(context, segment)):
        return False
    remember(context, segment)
    if segment.names:
        context.spoken.turn_to(segment.names[-1].names)
    return True


def _is_a_short_goal(context: Context, segment: Segment) -> bool:
    """Whether a goal is of a week or a month, or a share of such a one; its name may go on."""
    if not aims_shortly(context, segment):
        return grows_with_a_short_goal(context, segment)
    if not _is_share(segment):
        remember(context, segment)
    return True


def _over_the_years(context: Context, segment: Segment) -> bool:
    """Whether a value is a total over several years; its name may go on (五年来…,今年3000户)."""
    if not segment.roles & Role.STRETCH:
        earlier = [t for t in segment.clause.of(Role.STRETCH) if t.end <= segment.start]
        told = context.sentence.years or any(_spans_years(token) for token in earlier[-1:])
        told = told and not _is_share(segment)
    else:
        told = any(_spans_years(token) for token in segment.before)
    if told:
        remember(context, segment)
    return told


def _spans_years(token: Token) -> bool:
    span = stretch_of(token)
    return span is not None and over_years(span)


def _is_none(context: Context, segment: Segment) -> bool:
    """Whether a value is no figure at all: denied, deducted, of each, of another act."""
    hints = segment.clause.hints
    if hints & NOT_DONE and _has_not_been_done(context, segment):
        return True
    if (
        is_of_a_year(context, segment)
        or deducted(segment)
        or (segment.names and _is_broken(context, segment))
        or did_not_happen(segment)
        or points_at_things(segment)
        or no_figure(segment)
    ):
        return True
    if hints & TAKEN_IN and is_of_others(context, segment):
        return True
    if segment.roles & Role.REMAINING and not_yet_built(context, segment):
        return True
    if context.passed.invested is not None and (
        is_spent_of_it(context, segment) or belongs_to_a_project(context, segment)
    ):
        return True
    if segment.behind and not segment.names and tells_whose_things(context, segment):
        return True
    return _is_not_done_yet(context, segment) or _counts_others(context, segment)


def _is_not_done_yet(context: Context, segment: Segment) -> bool:
    """Whether a work is only being prepared, or going on."""
    if context.hints & STEPS and is_prepared(context, segment):
        return True
    return "正在" in segment.clause.text and is_under_way(context, segment)


def _counts_others(context: Context, segment: Segment) -> bool:
    """Whether some are counted with which something is wrong, or what another act was done to."""
    goes_on = segment.value.end < segment.clause.end
    if goes_on and tells_what_is_wrong(context, segment):
        return True
    if segment.names and segment.clause.hints & RECEIVED and done_to_us(segment):
        context.spoken.void = True
        return True
    if context.updates and told_beside(context, segment):
        return True
    if solved_for_people(context, segment):
        context.spoken.void = True
        return True
    return counts_another_thing(context, segment) or of_another_act(context, segment)


def _has_not_been_done(context: Context, segment: Segment) -> bool:
    if counts_where_none_is(context, segment) or have_not(context, segment):
        return True
    return pass_over_what_is_not_begun(context, segment)


def _only_names(context: Context, segment: Segment) -> bool:
    """Whether a value is none, but names what the next one may go on speaking of."""
    if segment.behind and _leads_on(segment):
        return True
    if segment.clause.hints & MISREPORTED and misreported_by(segment):
        return True
    if is_the_topic(segment):
        return True
    return not segment.alone and counted_by_another(context, segment)


def _leads_on(segment: Segment) -> bool:
    """Whether a value only leads to the one behind it."""
    if _level_follows(segment) or _moves_on(segment):
        return True
    return is_the_whole(segment) or is_where_it_leads(segment)


def _level_follows(segment: Segment) -> bool:
    """Whether a change in points leads to the level itself (回落0.5个百分点至5.6%)."""
    quantity, behind = segment.value.quantity, segment.behind
    points = quantity is not None and quantity.kind is QuantityKind.POINTS
    return points and bool(behind) and behind[0].rule == "said_as_reached"


_ARROWS: Final = ("→", "➜", "变", "变成", "变为", "变到")
_NEAR: Final = 3
"""So many places at most, of the arrow as typed, lie between a value and the sign."""


def _moves_on(segment: Segment) -> bool:
    """Whether an arrow or 变 leads from a value to what became of it (在谈5→4), as 由 and 到 do."""
    arrow, after = segment.behind[:1], segment.behind[1:2]
    drawn = bool(arrow) and arrow[0].words in _ARROWS and arrow[0].start - segment.value.end < _NEAR
    if not drawn:
        return False
    further = (*segment.before, *segment.behind[1:])  # 招商→签约→开工:3→2→1
    goes_on = any(t.words in _ARROWS for t in further)
    return not goes_on and bool(after) and after[0].role == Role.QUANTITY


_OVER: Final = kind_of("了")
_BROKEN: Final = ("坏了", "丢了", "断了", "塌了", "堵了", "漏了")


def _is_broken(context: Context, segment: Segment) -> bool:
    """Whether something is broken where one is, which ends the thread (签约厅空调坏了1台)."""
    text, place = segment.clause.text, segment.value.start - segment.clause.start
    broken = is_at(text, place - 1, _OVER) and text[:place].endswith(_BROKEN)
    context.spoken.void = context.spoken.void or broken
    return broken


def _is_share(segment: Segment) -> bool:
    """Whether a value is a percentage, which is no total over the years."""
    quantity = segment.value.quantity
    return quantity is not None and quantity.kind is QuantityKind.PERCENT


def _share_of_a_name(segment: Segment) -> bool:
    """Whether a percentage is a share of a named thing (占一般公共预算收入的70.4%)."""
    if not segment.names:
        return False
    start = segment.names[0].start - segment.clause.start
    return start > 0 and segment.clause.text[start - 1] == "占"


def shared_out_to_nobody(segment: Segment) -> bool:
    """Whether 分别 deals several values out over a list that nobody knows."""
    clause = segment.clause
    if not clause.has(Role.EACH):
        return False
    dealt = any(t.words.startswith(("分别", "依次")) for t in clause.of(Role.EACH))
    return dealt and (len(clause.of(Role.QUANTITY)) > 1 or "、" in clause.ends)
