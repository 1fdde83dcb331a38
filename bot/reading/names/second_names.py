"""Names that only the indicator before completes, and names with a slip."""

from typing import Final

from bot.reading.context import Context
from bot.reading.meaning.meaning import grown
from bot.reading.meaning.uoms import converted
from bot.reading.names import forgiving, naming
from bot.reading.names.acts_again import does_the_act, says_its_heading_again, says_the_act_again
from bot.reading.names.completing import (
    its_sibling,
    met_abroad,
    of_the_rate_behind,
    of_which_it_is_the_rate,
    own_or_other,
    without_lead,
)
from bot.reading.names.likeness import LEAST_PART
from bot.reading.names.lists import LIST_CLOSED, closes_the_list, one_more_of_a_kind
from bot.reading.names.naming import Named
from bot.reading.names.numbers_first import headed
from bot.reading.names.said_otherwise import said_otherwise
from bot.reading.quantities import QuantityKind
from bot.reading.scanning.narrowing import NARROWER
from bot.reading.scanning.vocabulary import Vocabulary
from bot.reading.statements.becoming import became
from bot.reading.statements.passed import acts
from bot.reading.statements.segments import MARKERS, Segment
from bot.reading.words import Role


def second_name(context: Context, segment: Segment, head: str, before: str | None) -> Named | None:
    """The indicator that words name only together with the one before, or with a slip."""
    if found := _over_the_unknown(context, segment, head, before):
        return found
    if before is not None:
        if context.spoken.void:
            named = _whole(context, segment, head, before)
        else:
            named = _at_once(context, head, before) or _completed(context, segment, head, before)
        if named is not None:
            return named
    if _grew_as_a_whole(segment) and (rates := _growth_of(context, head)):
        return Named(rates, head, "growth")
    if slipped := _with_a_slip(context, segment, head):
        return slipped
    if segment.value.role != Role.QUANTITY:
        return None
    head = head or headed(context, segment)
    return _asked_for(context, head) or _one_of_several(context, segment, head) or _unknown(segment)


def _growth_of(context: Context, head: str) -> tuple[str, ...]:
    """The growth of what is named, or was just told of (各项贷款余额1200亿元,同比增长9.7%)."""
    told = head if naming.bare(head) or not context.spoken.void else context.passed.counted
    return naming.growth_named(told, context.vocabulary)


def _grew_as_a_whole(segment: Segment) -> bool:
    """Whether a thing grew that is no part of the one before (其中工业增长7.2% is of GDP)."""
    return not segment.led_by(Role.PART) and bool(grown(segment))


def _over_the_unknown(
    context: Context, segment: Segment, head: str, before: str | None
) -> Named | None:
    """What goes on with a list, with the thing just counted, or over something unknown."""
    spoken = context.spoken
    if spoken.void and _goes_on(context, head, before):
        return Named(spoken.names, head, "short_second_name")
    words = naming.bare(head)
    if names := _done_to_what_was_counted(context, segment, words):
        return Named(names, head, "short_second_name")
    if names := of_the_rate_behind(context, segment, words):
        return Named(names, head, "short_second_name")
    if before is None:
        return None
    if closes_the_list(context, segment, head, before):
        return Named((before,), head, LIST_CLOSED)
    if one_more_of_a_kind(context, segment, head, before):
        return Named((before,), head, "act")
    names = naming.short_name(words, before, context.vocabulary) if spoken.void else ()
    own = names and _in_its_own_word(context, segment, names[0])
    return Named(names, head, "short_second_name") if own else None


def _done_to_what_was_counted(context: Context, segment: Segment, words: str) -> tuple[str, ...]:
    """What was done to things just counted that are no indicator (收集问题12个,解决9个)."""
    if not context.spoken.void or segment.clause.begins not in (",", "、") or len(words) != _ACT:
        return ()
    told, noun = context.passed.counted[:-_ACT], context.passed.counted[-_ACT:]
    forms = context.vocabulary.forms
    names = forms.get(words + noun) or forms.get(words + _FIRMS + noun, ())
    act = told.removesuffix(_FIRMS)
    firms = act != told or (_of_one_group(context, names) and act != "")
    heard = act.removeprefix(_FIRMS) in _HEARD or act in acts.ACTS
    return names if firms and heard else ()


def _of_one_group(context: Context, names: tuple[str, ...]) -> bool:
    """Whether indicators are of the group of the one spoken of before (走访企业, 解决企业问题)."""
    groups = {context.vocabulary.indicator(name).group for name in (*context.spoken.names, *names)}
    return bool(context.spoken.names) and len(groups) == 1


_FIRMS: Final = "企业"
_HEARD: Final = (
    "", "反映", "反馈", "提出", "存在", "受理", "收到", "接到", "交办", "转办", "登记", "协调",
)  # fmt: skip
"""How one comes to know of problems, which may then be solved (受理诉求15个,办结12个)."""
_ACT: Final = 2


def _in_its_own_word(context: Context, segment: Segment, name: str) -> bool:
    """Whether a value is in a counting word that few things share, or directly behind an aside."""
    quantity = segment.value.quantity
    if quantity is None:
        return False
    indicator = context.vocabulary.indicator(name)
    if context.passed.aside == segment.clause.start:
        return converted(quantity, indicator) is not None
    return quantity.unit == indicator.uom and indicator.uom not in ("", "个", "项", "次")


def _asked_for(context: Context, head: str) -> Named | None:
    """What was asked for and is named by its beginning alone (外出3,在谈5,签约0)."""
    said = context.vocabulary.said
    short = tuple(
        name
        for name in context.request.prompt
        if len(head) > 1 and any(form.startswith(head) for form in said.get(name, ()))
    )
    return Named(short, head, "short_second_name") if len(short) == 1 else None


def _with_a_slip(context: Context, segment: Segment, head: str) -> Named | None:
    """The indicator of which what is said, without the fillers it begins with, is a name."""
    unforgiven = context.passed.unforgiven
    for words in dict.fromkeys((head, without_lead(segment))):
        if words == unforgiven or _narrowed(segment, words) or met_abroad(context, words):
            continue
        if names := forgiving.forgiven(words, context.vocabulary):
            return Named(names, words, "slip_forgiven")
    raw = all_that_was_said(segment).strip()
    names = forgiving.off_or_moved(raw, context.vocabulary) if raw != head else ()
    return Named(names, raw, "slip_forgiven") if names else None


def all_that_was_said(segment: Segment) -> str:
    """The words before a value with the word of operation that a name may hold (城镇新增就也)."""
    text, begin = segment.clause.text, segment.clause.start
    stretches = [t.end for t in segment.before if t.role & _APART_FROM_IT]
    start = max((segment.start, *stretches))
    return text[start - begin : segment.value.start - begin]


def _goes_on(context: Context, head: str, before: str | None) -> bool:
    """Whether words are short for what was only looked at before (排查窨井盖500个,更换12个)."""
    looked_at = before is not None and context.spoken.acted == context.spoken.names
    return looked_at and naming.shortened(head, before or "", context.vocabulary)


_LONG_PART: Final = 4
_PROGRESS: Final = "建设进度"


def _whole(context: Context, segment: Segment, head: str, before: str) -> Named | None:
    """A long second name completes what a part was told of (北平路学校教学楼完工,建设进度78%).

    It may be a word of completion by itself; a building's progress has several.
    """
    told = [t.words for t in segment.before if t.role == Role.COMPLETION]
    told += [_PROGRESS for words in told if words.endswith("进度")]
    for words in (head, *told):
        if len(naming.bare(words)) < _LONG_PART:
            continue
        if names := own_or_other(context.vocabulary, before, naming.bare(words)):
            return Named(names, words, "short_second_name")
    return None


def _narrowed(segment: Segment, words: str) -> bool:
    """Whether words are a name alone that a word before it has made another thing (限上社零额)."""
    return any(t.rule == NARROWER and t.words.endswith(words) for t in segment.before)


def _at_once(context: Context, head: str, before: str) -> Named | None:
    """The words as they are with the indicator before, as nearly always."""
    names = naming.short_name(head, before, context.vocabulary)
    return Named(names, head, "short_second_name") if names else None


def _completed(context: Context, segment: Segment, head: str, before: str) -> Named | None:
    """A short name that the indicator before it completes (签约2个,总投资3.5亿), or its growth."""
    vocabulary = context.vocabulary
    sum_of = _SUMS_OF_MONEY.get(naming.bare(head), head)
    rate = all_that_was_said(segment) if segment.roles & Role.COMPLETION else head
    for words in dict.fromkeys((*said_otherwise(segment, head), sum_of, rate)):
        if words not in (head, sum_of) and head.startswith(_IN_ALL):
            continue  # 总投资 of several years is no 年度投资
        if names := naming.short_name(words, before, vocabulary):
            return Named(names, words, "short_second_name")
    if names := its_sibling(vocabulary, naming.bare(head), before):
        return Named(names, head, "short_second_name")
    if names := of_which_it_is_the_rate(context, segment, head, before):
        return Named(names, head, "short_second_name")
    short = any(
        naming.shortened(words, before, vocabulary) for words in (head, without_lead(segment))
    )
    if short and segment.led_by(MARKERS) and not _grew_without_it(segment, before, vocabulary):
        return Named((before,), head, "short_second_name")
    again = not became(context, segment) and says_the_act_again(context, segment, head, before)
    again = again or does_the_act(context, segment, before)
    if again or says_its_heading_again(context, segment, head, before):
        return Named((before,), head, "short_second_name")
    return Named((before,), head, "growth") if grown(segment) and not _loose(segment) else None


def _grew_without_it(segment: Segment, before: str, vocabulary: Vocabulary) -> bool:
    """Whether a growth is of what the name of a share begins with, and not of the share."""
    return vocabulary.indicator(before).kind.percent and segment.led_by(Role.GROWTH | Role.FALL)


_SUMS_OF_MONEY: Final = {
    "总投资额": "总投资",
    "投资总额": "总投资",
    "投资额": "总投资",
    "总投入": "总投资",
}
"""Other words for the sum of money (签约3个,投资总额达5.6亿元)."""
_IN_ALL: Final = "总投"


_APART_FROM_IT: Final = Role.STRETCH | Role.UNIT | Role.OWN | Role.LABEL


def _one_of_several(context: Context, segment: Segment, head: str) -> Named | None:
    """A part of the names of several indicators (覆盖率), where it is plainly a report.

    A long ending is plain anywhere (人均可支配收入 of town and country).
    """
    if context.parts.led or segment.led_by(Role.PART):
        return None
    if context.request.addressed or _is_all_there_is(context):
        least = 2 if context.request.addressed else LEAST_PART
        several = _partly(head, context.vocabulary, least)
    else:
        several = _endings(head.removeprefix("项目"), context.vocabulary)
    fitting = tuple(name for name in several if _fits(context, segment, name))
    return Named(fitting, head, "fits_several") if len(fitting) > 1 else None


def _unknown(segment: Segment) -> Named | None:
    loose = _loose(segment)
    return Named((), loose, "unknown") if loose else None


def _loose(segment: Segment) -> str:
    return naming.loose(segment.clause, segment.start, segment.value.start, segment.before)


def _is_all_there_is(context: Context) -> bool:
    """Whether nothing else has been spoken of, in a message of a few clauses."""
    return not context.spoken.names and context.short


def _fits(context: Context, segment: Segment, name: str) -> bool:
    quantity = segment.value.quantity
    indicator = context.vocabulary.indicator(name)
    if quantity is None or converted(quantity, indicator) is None:
        return False
    return indicator.kind.percent == (quantity.kind is QuantityKind.PERCENT)


def _partly(words: str, vocabulary: Vocabulary, least: int) -> tuple[str, ...]:
    """The indicators that a part of a name fits (覆盖率)."""
    return vocabulary.likeness.partly(naming.bare(words), least)


LONG_ENDING: Final = 5
"""So many last characters of several names fit them alike, wherever they are said."""


def _endings(words: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The indicators whose names end with `words` (人均可支配收入)."""
    words = naming.bare(words)
    found = vocabulary.likeness.partly(words, LONG_ENDING)
    return tuple(name for name in found if any(f.endswith(words) for f in vocabulary.said[name]))
