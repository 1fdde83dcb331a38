"""Which indicator a value refers to, by name, by what was said before, or by a slip."""

from typing import Final

from bot.reading.context import Context
from bot.reading.meaning.uoms import converted, uom
from bot.reading.names import forgiving, naming
from bot.reading.names.acts_again import totals_the_last
from bot.reading.names.around import answers_its_name, name_around
from bot.reading.names.became import PROJECTS, of_those_named, out_of_them, what_became
from bot.reading.names.before_deeds import named_before_a_deed
from bot.reading.names.behind import name_behind, name_in_parts
from bot.reading.names.completing import met_abroad, rate_of_the_last
from bot.reading.names.dealt_with import dealt_with
from bot.reading.names.lists import (
    goes_on_with_the_act,
    name_over_the_list,
    sums_up_other_things,
    with_list_head,
    with_other_half,
)
from bot.reading.names.looks import looks
from bot.reading.names.mended import mended_of_those
from bot.reading.names.naming import Named
from bot.reading.names.other_orders import in_another_order
from bot.reading.names.parts import part_of_a_whole
from bot.reading.names.second_names import all_that_was_said
from bot.reading.names.series import of_the_series
from bot.reading.names.stages import (
    asked_of,
    at_a_further_stage,
    befalls,
    befell,
    begun_beside_it,
    finished_of_it,
    is_built,
    is_staged,
    leave_what_was_begun,
    less_is_done,
    take_stage,
)
from bot.reading.names.tasks import on_the_way, stage_behind
from bot.reading.names.unnamed import unnamed
from bot.reading.names.visited import visited
from bot.reading.quantities import QuantityKind
from bot.reading.statements.becoming import target_alone, target_waits
from bot.reading.statements.segments import Segment
from bot.reading.words import Role


def reference(context: Context, segment: Segment) -> Named | None:
    """The indicator that a value belongs to; None where the words name nothing known."""
    if len(segment.names) == 1 and _numbers_come_first(segment):
        return name_behind(segment.clause, segment.value, segment.behind)
    return _named(context, segment)


def _named(context: Context, segment: Segment) -> Named | None:
    clause, value, vocabulary = segment.clause, segment.value, context.vocabulary
    if _answers_a_colon(context, segment):
        return Named(context.spoken.names, "", "carried", carried=True)
    before = naming.name_before(clause, value.start, segment.before, vocabulary)
    alone = before is not None and value.end >= clause.end  # no other words can name it
    head = "" if alone else naming.said(clause, segment.start, value.start, segment.before)
    led = with_list_head(context, clause, head, value)
    around = name_around(clause, led, value, segment.behind, vocabulary)
    around = around or name_over_the_list(context, clause, head, value)
    if before is not None and (other := _one_of_two(context, segment, before)):
        return other
    if around is not None and (before is None or len(around.words) > len(before.words)):
        return None if _is_told_of_some(context, segment, around) else around
    if before is not None and part_of_a_whole(context, segment, before):
        return Named((), before.words, "part")
    if before is not None and sums_up_other_things(segment):
        return Named((), before.words, "other_thing")
    if before is not None:
        named = _or_facility(context, segment, before)
        take_stage(context, segment, named if named.rule == "facility" else before)
        return named
    slipped = _with_a_slip(context, segment, head)
    if slipped is not None:
        return slipped
    return _named_behind(context, segment, head)


def _is_told_of_some(context: Context, segment: Segment, around: Named) -> bool:
    """Whether 其中 tells of some of what was just counted (竣工3个,其中竣工的2个已投产)."""
    spoken = context.spoken
    return segment.led_by(Role.PART) and spoken.valued and around.names == spoken.names


_NEAR: Final = 1


def _numbers_come_first(segment: Segment) -> bool:
    """Whether each number of a clause stands before its name (今天3个签约和2个开工).

    The name between two numbers is then that of the first, and so on.
    """
    clause, value = segment.clause, segment.value
    if segment.start == clause.start or not segment.behind:
        return False
    own, earlier = segment.behind[0], segment.names[0]
    if own.role != Role.INDICATOR or own.start - value.end > _NEAR:
        return False
    numbers = clause.of(Role.QUANTITY)
    if not numbers:
        return False  # 没有签约无在谈
    first, last = numbers[0], numbers[-1]
    names = clause.of(Role.INDICATOR)
    closed = names[0].start > first.start and names[-1].start - last.end in range(_NEAR + 1)
    return closed and earlier.start - segment.start <= _NEAR


def _one_of_two(context: Context, segment: Segment, before: Named) -> Named | None:
    """Two names of which nobody can know whose the value is, or what became of some.

    Or the act whose list goes on, or the rate of the thing named before.
    """
    if passed := out_of_them(context, segment, before):
        return passed
    if dealt := dealt_with(context, segment, before) or mended_of_those(context, segment, before):
        return dealt
    if became := of_those_named(context, segment, before):
        return Named((*became, *before.names), before.words, "event", start=before.start)
    if goes_on_with_the_act(context, segment):
        return Named(context.spoken.names, before.words, "act", start=before.start, end=before.end)
    return with_other_half(segment, before) or rate_of_the_last(context, before)


def _named_behind(context: Context, segment: Segment, head: str) -> Named | None:
    spoken = context.spoken
    behind = name_behind(segment.clause, segment.value, segment.behind)
    if behind is None and not head:
        behind = name_in_parts(segment.clause, segment.value, segment.behind, context.vocabulary)
    if behind is None or totals_the_last(context, segment, behind):
        return unnamed(context, segment, head)
    if _becomes_of_the_rest(segment, behind) and context.spoken.names:
        return Named(context.spoken.names, "", "carried", carried=True)
    prior = None if spoken.valued or spoken.void else naming.only(spoken.names)
    if prior and not _counts_projects(segment) and _is_event_of(context, segment, behind, prior):
        return Named((prior,), behind.words, "facility", start=behind.start, end=behind.end)
    if dealt := dealt_with(context, segment, behind):
        return dealt
    if became := what_became(context, segment, behind):
        return Named((*became, *behind.names), behind.words, "event", start=behind.start)
    if stage_behind(context, segment, behind):
        leave_what_was_begun(context)
        return Named((*spoken.names[:1], *behind.names), behind.words, "event", start=behind.start)
    take_stage(context, segment, behind)
    return behind if _is_own_statement(context, segment, behind) else None


def _becomes_of_the_rest(segment: Segment, behind: Named) -> bool:
    """Whether a name behind days tells what will become of what is left (剩余2个10月开工)."""
    if not segment.led_by(Role.REMAINING):
        return False
    return any(t.role == Role.STRETCH and t.end <= behind.start for t in segment.behind)


def _counts_projects(segment: Segment) -> bool:
    """Whether projects are counted by that word (3个项目已开工), and not the thing before."""
    return any(t.words.endswith("项目") for t in segment.behind[:1])


def _answers_a_colon(context: Context, segment: Segment) -> bool:
    """Whether the value stands right behind its name and a colon or dash (签约:1 在谈—3)."""
    spoken = bool(context.spoken.names) and not context.spoken.valued and not context.spoken.void
    if not spoken or segment.before:
        return False
    return answers_its_name(context.normal.text, segment)


def _with_a_slip(context: Context, segment: Segment, head: str) -> Named | None:
    """A name with a slip before the number goes before a name behind it (外出召商1次 在谈2个)."""
    known = segment.before
    if not naming.loose(segment.clause, segment.start, segment.value.start, known):
        return None
    if met_abroad(context, head):
        return None
    names = forgiving.forgiven(head, context.vocabulary) or visited(context, segment, head)
    names = names or looks(context, segment, head) or named_before_a_deed(context, segment)
    if len(names) == 1:
        return Named(names, head, "slip_forgiven")
    context.passed.unforgiven = "" if names else head
    raw = all_that_was_said(segment)
    names = in_another_order(context.vocabulary, segment, raw)
    if not names and raw != head:
        names = forgiving.off_or_moved(raw, context.vocabulary)
    return Named(names, raw, "slip_forgiven") if len(names) == 1 else None


def _or_facility(context: Context, segment: Segment, before: Named) -> Named:
    """Of an event before the number and a facility behind it, the facility (开工5个停车场)."""
    if (series := of_the_series(context, segment, before)) is not before:
        return series
    prior = naming.only(context.spoken.names)
    waiting = not context.spoken.valued or target_alone(context) or less_is_done(context, segment)
    waiting = waiting and not context.spoken.void
    if prior and waiting and _is_event_of(context, segment, before, prior):
        return Named((prior,), before.words, "facility", start=before.start, end=before.end)
    if finished := finished_of_it(context, segment, before):
        return Named((finished,), before.words, "carried", carried=True)
    begun = begun_beside_it(context, segment, before)
    if told := begun or _of_the_things_before(context, segment, before):
        if is_staged(context) and not begun:
            leave_what_was_begun(context)
        return Named((told, *before.names), before.words, "event", start=before.start)
    behind = name_behind(segment.clause, segment.value, segment.behind)
    if behind is None or not before.names or not segment.last or len(behind.names) > 1:
        return before
    projects = before.words.endswith(PROJECTS) and not is_built(context, behind.names)
    if projects and (became := what_became(context, segment, before)):
        return Named((*before.names, *became), before.words, "event", start=before.start)
    return behind if befalls(context, segment, before, behind) else before


_MEASURED: Final = (QuantityKind.AREA, QuantityKind.LENGTH)


def _counted_otherwise(own: str, other: str) -> bool:
    """Whether things of one kind have a counting word of their own, which others have not."""
    return own not in ("个", "项") and uom(own).base != uom(other).base


def _of_the_things_before(context: Context, segment: Segment, named: Named) -> str | None:
    """The indicator whose things 已 and an event may tell of (户厕改造目标1000户,已开工500户)."""
    spoken = context.spoken
    earlier = [t for t in segment.names if t.end <= named.start]
    prior = naming.only(earlier[-1].names if earlier else spoken.names) or asked_of(context)
    quantity = segment.value.quantity
    if prior is None or quantity is None or not named.names or prior == named.names[0]:
        return None
    if named.words.endswith("项目") and len(context.updates) == context.sentence.begun:
        return None  # 停车场目标10个。已开工项目3个: its own noun tells of other things
    if named.words.endswith("企业"):
        return None  # 高企新增3家,走访企业37家: of firms of any kind
    own = context.vocabulary.indicator(prior)
    other = context.vocabulary.indicator(named.names[0])
    if not earlier and on_the_way(context, segment, named):
        return prior
    measured = quantity.kind in _MEASURED and converted(quantity, own) is not None
    if quantity.unit != own.uom and not measured:
        return None
    run_on = segment.start > segment.clause.start and less_is_done(context, segment)
    told = target_waits(context) or ((earlier or run_on) and own.uom != other.uom)
    told = segment.led_by(Role.TOTAL) and told
    counted = quantity.kind is QuantityKind.COUNT and _counted_otherwise(own.uom, other.uom)
    told = told or (spoken.valued and counted and _told_of(context, prior))
    told = told or (counted and not spoken.valued)
    told = told or befell(context, segment, earlier, named)
    further = not earlier and at_a_further_stage(context, segment, named)
    told = told or (
        further and (is_staged(context) or _is_event_of(context, segment, named, prior))
    )
    return prior if told else None


def _told_of(context: Context, name: str | None) -> bool:
    """Whether the last figure stored is of the indicator `name`."""
    return bool(context.updates) and context.updates[-1].indicator == name


def _is_event_of(context: Context, segment: Segment, named: Named, facility: str) -> bool:
    """Whether what is named is the event in the facility's own name (开工 of 停车场开工)."""
    quantity = segment.value.quantity
    if quantity is None or converted(quantity, context.vocabulary.indicator(facility)) is None:
        return False
    forms = context.vocabulary.said.get(facility, ())
    words = "".join(named.words.split()).removeprefix("新")
    event = words.removesuffix("项目") == words
    return facility not in named.names and any(
        form != words and (form.endswith(words) or (event and words in form)) for form in forms
    )


def _is_own_statement(context: Context, segment: Segment, behind: Named) -> bool:
    """Whether a number and the name behind it are no remark on the figure before (2个已开工)."""
    quantity = segment.value.quantity
    indicator = context.vocabulary.indicator(behind.names[0])
    if quantity is not None and quantity.value and converted(quantity, indicator) is None:
        return False
    remark = [t for t in segment.behind if t.end <= behind.start]
    if any(t.role == Role.TOTAL or t.words == "是" for t in remark) and context.spoken.valued:
        return False
    return not segment.led_by(Role.PART)
