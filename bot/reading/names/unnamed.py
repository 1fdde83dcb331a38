"""Values without a name: what they go on speaking of, or what names them in part."""

from typing import Final

from bot.domain.reading import Op
from bot.reading.context import Context
from bot.reading.names import naming
from bot.reading.names.acts_again import begins_an_earlier
from bot.reading.names.completing import its_sibling
from bot.reading.names.mended import mended_behind, put_right
from bot.reading.names.naming import Named
from bot.reading.names.numbers_first import said_behind
from bot.reading.names.parts import one_more_kind_of_work
from bot.reading.names.second_names import second_name
from bot.reading.names.tasks import finishes_the_task
from bot.reading.statements.pieces import measures_pieces
from bot.reading.statements.segments import Segment
from bot.reading.statements.speaking_on import speaks_on
from bot.reading.text.clauses import opens_a_part
from bot.reading.words import Role

_ZEROS: Final = Role.NO_MOVEMENT | Role.IS_ZERO


def unnamed(context: Context, segment: Segment, head: str) -> Named | None:
    """The indicator of a value with no name beside it; None where nothing known is meant.

    `head` is all that was said before it and may be part of a name.
    """
    loose = naming.loose(segment.clause, segment.start, segment.value.start, segment.before)
    if loose and loose == context.whom.unknown and _goes_on_with_units(context, segment):
        return Named(context.spoken.names, "", "carried", carried=True)
    named = said_behind(context, segment, loose)
    if named is None and not loose and _is_put_right(context, segment):
        named = Named(context.spoken.names, head, "carried", carried=True)
    if named is None and segment.behind:
        named = mended_behind(context, segment)
    return named or _going_on(context, segment, head, loose)


def _goes_on_with_units(context: Context, segment: Segment) -> bool:
    """Whether a unit that nobody knows has its figure in a list (改厕:永丰镇61户,老城镇47户)."""
    quantity, spoken = segment.value.quantity, context.spoken
    if quantity is None or not spoken.names or spoken.void:
        return False
    if segment.before or segment.behind:
        return False
    return not context.updates or context.updates[-1].stated.endswith(quantity.unit_text)


def _is_put_right(context: Context, segment: Segment) -> bool:
    """Whether a number alone behind a correction and a colon is of the figure just given.

    签约12个。更正:13个 is no second thing.
    """
    told = context.spoken.valued and not context.spoken.void and not segment.before
    return context.corrections.on and told and segment.clause.begins.strip() == ":"


def _going_on(context: Context, segment: Segment, head: str, loose: str) -> Named | None:
    """What a value goes on speaking of, or what is named in part by the words before it."""
    spoken = context.spoken
    if segment.led_by(Role.PART) or context.parts.led or _listed_part(context, segment):
        own = naming.short_name(head, naming.only(spoken.names), context.vocabulary)
        own = own or _narrower(context, head)
        return (
            Named(own, head, "part_of_its_own")
            if own
            else second_name(context, segment, head, None)
        )
    told = spoken.valued or (segment.clause.has(Role.UNIT) and opens_a_part(segment.clause))
    if not loose and segment.value.role & _ZEROS and told and not context.headings.open:
        more = "新增" in segment.value.words and context.updates[-1:] and not _of_another(context)
        return Named(spoken.names, head, "carried", carried=True) if more else None
    if answered := _answers_what_is_open(context, segment, loose):
        return Named(answered, head, "carried", carried=True)
    if names := put_right(context, segment, head):
        return Named(names, head, "short_second_name")
    if (not loose or _totals_an_act(segment, head, loose)) and (
        acted := _said_by_its_act(context, segment, head)
    ):
        return Named(acted, head, "short_second_name")
    if not loose and speaks_on(context, segment):
        light = naming.short_name(head, naming.only(spoken.names), context.vocabulary)
        return Named(light or spoken.names, head, "carried", carried=True)
    named = second_name(context, segment, head, naming.only(spoken.names))
    if context.sentence.inner and (named is None or not named.names):
        return second_name(context, segment, head, naming.only(context.sentence.inner)) or named
    return named


def _totals_an_act(segment: Segment, head: str, loose: str) -> bool:
    """Whether nothing but an act stands behind 累计 (本周走访企业6家,解决问题4个;累计走访126家)."""
    return segment.led_by(Role.TOTAL) and loose == naming.bare(head)


_ANEW: Final = Role.ADDED | Role.STRETCH


def _said_by_its_act(context: Context, segment: Segment, head: str) -> tuple[str, ...]:
    """What an act alone names: an earlier figure, or the sibling of the thing spoken of.

    整改隐患3处,本月新排查8处 are found.
    """
    if earlier := begins_an_earlier(context, segment, head):
        return (earlier,)
    before = naming.only(context.spoken.names) if segment.roles & _ANEW else None
    found = its_sibling(context.vocabulary, naming.bare(head), before) if before else ()
    return found if found != context.spoken.names else ()


def _answers_what_is_open(context: Context, segment: Segment, loose: str) -> tuple[str, ...]:
    """The thing of which a value tells what was only asked about: its measure, or its end."""
    if measures_pieces(context, segment, loose):
        return context.spoken.names
    thing = finishes_the_task(context, segment) if context.updates and not loose else None
    return (thing,) if thing else ()


def _narrower(context: Context, head: str) -> tuple[str, ...]:
    """The indicator that a word makes narrower than the one before (签约2个,其中亿元以上1个)."""
    if len(head) < len("大户"):
        return ()
    vocabulary = context.vocabulary
    told = [one.indicator for one in reversed(context.in_sentence())]
    for before in dict.fromkeys((*context.spoken.names, *told)):
        for form in vocabulary.said.get(before, ()):
            if names := vocabulary.forms.get(head + form) or vocabulary.forms.get(form + head):
                return names if before not in names else ()
    return ()


def _of_another(context: Context) -> bool:
    """Whether another unit is spoken of than that of the last figure."""
    return context.updates[-1].unit != context.whom.name


def _listed_part(context: Context, segment: Segment) -> bool:
    """Whether a unit, a day or 提升 goes on a list that 其中 began (其中高寺镇2个,新桥镇3个)."""
    if context.parts.bracketed and (segment.led_by(Role.UNIT) or _of_days(context, segment)):
        return True
    if segment.roles & Role.ADDED and one_more_kind_of_work(context, segment):
        return True
    inside = bool(segment.clause.inside)
    return context.sentence.parted and (inside or segment.led_by(Role.UNIT | Role.STRETCH))


_NO_PART: Final = Role.TOTAL | Role.ADDED
"""What tells that the figure before brackets is a part itself, or the total (今日新增3)."""


def _of_days(context: Context, segment: Segment) -> bool:
    """Whether days in brackets tell parts of what was just added (签约2个(昨天1个,今天1个)).

    Beside a figure over days of its own they may be stored: a window in a window counts once.
    """
    quantity = segment.value.quantity
    signed = quantity is not None and quantity.signed  # 60家(今日+3): the total
    if signed or not segment.led_by(Role.STRETCH) or segment.led_by(_NO_PART):
        return False
    return bool(context.updates) and context.updates[-1].op is Op.ADD
