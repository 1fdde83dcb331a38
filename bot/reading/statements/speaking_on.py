"""Whether a value without a name goes on speaking of the indicator before it."""

from itertools import pairwise
from typing import Final

from bot.domain.reading import Measure
from bot.reading.context import Context
from bot.reading.meaning.uoms import converted
from bot.reading.names import naming
from bot.reading.quantities import QuantityKind
from bot.reading.statements.becoming import became, target_alone
from bot.reading.statements.corrections.in_fact import in_fact, of_the_same
from bot.reading.statements.passed.stocks import says_the_net
from bot.reading.statements.passed.there_were import built_besides
from bot.reading.statements.segments import MARKERS, VALUES, Segment
from bot.reading.words import Role


def speaks_on(context: Context, segment: Segment) -> bool:
    """Whether a value without a name of its own speaks of the indicator before it."""
    corrections, spoken = context.corrections, context.spoken
    if spoken.names and corrections.retracting and not _something_behind(context, segment):
        return True
    if not spoken.names or (spoken.void and not _answers_it(context, segment)):
        return _is_left_of_it(context, segment)
    if segment.led_by(Role.REMAINING | Role.COMPLETION | Role.TARGET):
        return not (_of_places(segment) or _weighs(context, segment))
    if corrections.on and corrections.wrong is not None and not spoken.valued:
        return True
    if _of_something_else(context, segment) or _only_beside_talk(context, segment):
        return False
    if spoken.valued and _says_more_of_it(context, segment):
        return True
    told = spoken.valued and in_fact(segment)
    if segment.led_by(MARKERS) or (told and _of_the_same(context, segment)):
        return not _something_behind(context, segment)
    open_name = not spoken.valued or context.headings.measure is not None or target_alone(context)
    listed = context.whom.after == segment.clause.start and not segment.before
    return (open_name or listed) and not _something_behind(context, segment)


def _only_beside_talk(context: Context, segment: Segment) -> bool:
    """Whether a number in no word of the thing stands beside talk of it (…,会议改到3点,301)."""
    quantity, spoken = segment.value.quantity, context.spoken
    if spoken.planned != segment.clause.sentence or quantity is None or segment.led_by(MARKERS):
        return False
    return all(context.vocabulary.indicator(name).uom != quantity.unit for name in spoken.names)


_COMPLETION: Final = Measure.COMPLETION
_ONLY_SAID: Final = Role.FILLER | Role.QUANTITY
_WEIGHTS: Final = (QuantityKind.MASS, QuantityKind.VOLUME)


def _weighs(context: Context, segment: Segment) -> bool:
    """Whether a goal or a rest is weighed where the thing is not, and ends it (目标60公斤)."""
    quantity, spoken = segment.value.quantity, context.spoken
    if quantity is None or quantity.kind not in _WEIGHTS:
        return False
    fits = (converted(quantity, context.vocabulary.indicator(name)) for name in spoken.names)
    spoken.void = all(one is None for one in fits)
    return spoken.void


_PLACES: Final = ("位置", "个位置", "车位", "座位", "名额", "张票", "个空位", "空位")


def _of_places(segment: Segment) -> bool:
    """Whether room is counted that is still left in a thing (停车场满了,还剩2个位置)."""
    end = segment.value.end - segment.clause.start
    return segment.clause.text.startswith(_PLACES, end)


def _of_the_same(context: Context, segment: Segment) -> bool:
    told = context.normal.text[: segment.start]
    return of_the_same(context.vocabulary, context.spoken.names, segment, told)


def _says_more_of_it(context: Context, segment: Segment) -> bool:
    """Whether a value behind a figure finishes, contradicts or adds to what it counts."""
    if finished(context, segment) or _says_otherwise(context, segment):
        return True
    if context.updates and _counts_what_is_done(context, segment):
        return True
    return built_besides(context, segment)


def _counts_what_is_done(context: Context, segment: Segment) -> bool:
    """Whether a number alone behind how much is done counts that (完成86.2%(388个))."""
    last, quantity, names = context.updates[-1], segment.value.quantity, context.spoken.names
    if last.measure is not _COMPLETION or last.indicator not in names or quantity is None:
        return False
    if segment.roles & ~_ONLY_SAID or segment.behind or segment.clause.text[:1] == "未":
        return False
    own = context.vocabulary.indicator(last.indicator)
    fits = quantity.unit == own.uom or (quantity.kind in _MEASURED and bool(quantity.unit_text))
    return fits and last in context.in_sentence() and not _something_behind(context, segment)


def _says_otherwise(context: Context, segment: Segment) -> bool:
    """Whether 是 and a number alone tell the figure before again, or another (签约3个,是5个)."""
    if [t.words for t in segment.before] != ["是"] or segment.clause.inside:
        return False
    quantity = segment.value.quantity
    denies = not segment.behind or segment.behind[0].role == Role.WRONG  # 是5个不是3个
    alone = segment.clause.tokens[0] is segment.before[0] and denies
    counted = quantity is not None and quantity.kind is QuantityKind.COUNT
    return alone and counted and not _something_behind(context, segment)


def take_aside(context: Context, segment: Segment, named: bool) -> None:
    """Keep in mind what was counted that is in no catalogue, and whether only as an aside."""
    clause = segment.clause
    if named:
        before = clause.text[segment.start - clause.start : segment.value.start - clause.start]
        context.passed.counted = before.strip()
    leaves = (
        not context.spoken.void and context.spoken.valued and _measured_otherwise(context, segment)
    )
    context.passed.aside = clause.end + len(clause.ends) if leaves else -1


def _measured_otherwise(context: Context, segment: Segment) -> bool:
    """Whether a value is money, a share or people where the thing spoken of is none of these."""
    quantity = segment.value.quantity
    if quantity is None or not context.spoken.names:
        return False
    people = quantity.unit in ("人", "名") and _counts_people(context, segment)
    return people or quantity.kind in (QuantityKind.MONEY, QuantityKind.PERCENT)


def _is_left_of_it(context: Context, segment: Segment) -> bool:
    """Whether what is left is told in the counting word of the thing spoken of, over an aside.

    改厕310户,投入资金30万元,剩余90户.
    """
    quantity = segment.value.quantity
    if not context.spoken.names or quantity is None or context.passed.aside != segment.clause.start:
        return False
    own = context.vocabulary.indicator(context.spoken.names[0]).uom
    return segment.led_by(Role.REMAINING) and quantity.unit == own


def _of_something_else(context: Context, segment: Segment) -> bool:
    dealt = became(context, segment) or _of_things_dealt_with(segment)
    return dealt or _counts_people(context, segment)


def _counts_people(context: Context, segment: Segment) -> bool:
    """Whether people are counted behind a name of no people (来看开工现场的,得有500人)."""
    quantity = segment.value.quantity
    if quantity is None or quantity.unit not in ("人", "名"):
        return False
    uoms = (context.vocabulary.indicator(name).uom for name in context.spoken.names)
    return not any("人" in one or "名" in one for one in uoms)


def _of_things_dealt_with(segment: Segment) -> bool:
    """Whether things are counted that somebody is in touch about (工信局对接项目2个)."""
    return segment.led_by(Role.BESIDE) and any(
        one.role == Role.BESIDE and len(one.words) > 1 and other.words in ("项目", "企业")
        for one, other in pairwise(segment.before)
        if one.end == other.start
    )


_FINISHED: Final = frozenset(
    (
        "建好", "建好了", "改好", "改好了", "改完", "改完了", "换好", "换好了", "换完", "换完了",
        "修好", "修好了", "修完", "修通", "通车", "交付", "交付了", "完工", "已完工", "投用",
    )
)  # fmt: skip
"""What finishes a work: so many of those that were to be done are done."""
_NO_WORK: Final = ("项目", "企业", "招商", "检查", "开工", "动工")
"""What a name holds that counts no work to be finished, or only its beginning (停车场开工)."""


def finished(context: Context, segment: Segment) -> bool:
    """Whether a verb of finishing before or behind a value answers a work (…120个,建好96个)."""
    near = [*segment.before[-2:], *segment.behind[:2]]
    if len(context.spoken.names) != 1 or not any(t.words in _FINISHED for t in near):
        return False
    if _counted_otherwise(context, segment):
        return False
    forms = context.vocabulary.said.get(context.spoken.names[0], ())
    return not any(noun in form for form in forms for noun in _NO_WORK)


def _counted_otherwise(context: Context, segment: Segment) -> bool:
    """Whether a counting word tells of other things (改厕100户、窨井盖12个、已完工80户)."""
    quantity = segment.value.quantity
    if quantity is None or quantity.kind is not QuantityKind.COUNT:
        return False
    own = context.vocabulary.indicator(context.spoken.names[0]).uom
    anything = quantity.unit in _COUNTS_ANYTHING and own in _COUNTS_ANYTHING
    return quantity.unit != own and not anything


def _answers_it(context: Context, segment: Segment) -> bool:
    """Whether what is done goes on with a name, though another thing was spoken of since."""
    if segment.roles & Role.ADDED and says_the_net(context, segment):
        return True
    if _task_is_done(context, segment) or _done_of_many(context, segment):
        return True
    return context.passed.counted.endswith(_ON_THE_WAY) and _ends_the_task(context, segment)


_ON_THE_WAY: Final = ("到货", "选址", "立项", "采购", "开挖")
"""What is done about things of a task before any of them is finished."""
_ENDS: Final = ("更换", "建成", "完成", "完工", "换好", "改好", "改完", "建好")


def _ends_the_task(context: Context, segment: Segment) -> bool:
    """Whether a task is answered over what leads to it (窨井盖任务450个,到货400个,更换315个)."""
    quantity = segment.value.quantity
    if quantity is None or not target_alone(context):
        return False
    if not segment.before or not segment.before[-1].words.endswith(_ENDS):
        return False
    counted = quantity.kind is QuantityKind.COUNT and not segment.names
    own = context.vocabulary.indicator(context.spoken.names[0])
    return counted and quantity.unit == own.uom


def _done_of_many(context: Context, segment: Segment) -> bool:
    """Whether what is finished is counted as only the thing named is (改厕摸排400户,完成310户)."""
    quantity = segment.value.quantity
    if (
        quantity is None
        or len(context.spoken.names) != 1
        or not segment.led_by(Role.DONE | Role.TOTAL)
    ):
        return False
    own = context.vocabulary.indicator(context.spoken.names[0]).uom
    told = any(t.words in _DONE_OF_IT for t in segment.before)
    return told and quantity.unit == own and own not in _COUNTS_ANYTHING


_DONE_OF_IT: Final = ("完成", "完成了", "已完成", "已完工", "完工", "已改造", "建成", "已建成")
_COUNTS_ANYTHING: Final = ("个", "项", "家", "次", "处", "人", "")


def _task_is_done(context: Context, segment: Segment) -> bool:
    """Whether a measured value behind 已 answers the last target (任务7.5万亩…已建成6.3万亩)."""
    quantity = segment.value.quantity
    measured = quantity is not None and quantity.kind in _MEASURED
    told = segment.led_by(Role.TOTAL | Role.DONE | Role.CURRENT) and target_alone(context)
    if quantity is None or not (measured and told):
        return False
    return converted(quantity, context.vocabulary.indicator(context.spoken.names[0])) is not None


_MEASURED: Final = (QuantityKind.AREA, QuantityKind.LENGTH, QuantityKind.MONEY, QuantityKind.MASS)


def _something_behind(context: Context, segment: Segment) -> bool:
    """Whether a noun that nobody knows follows the number (已建成12个车间).

    The short name of the next number is none (累计三个总投资一个亿).
    """
    stop = next((t.start for t in segment.behind if t.role & VALUES), segment.clause.end)
    known = [t for t in segment.behind if t.end <= stop]
    if stop < segment.clause.end and _set_apart(segment):
        return False  # 完成315 率98.4%: they lead up to the next number
    if not naming.loose(segment.clause, segment.value.end, stop, known):
        return False
    begin = segment.clause.start
    words = segment.clause.text[segment.value.end - begin : stop - begin].strip()
    return not any(context.vocabulary.continued(name, words) for name in context.spoken.names)


def _set_apart(segment: Segment) -> bool:
    clause, end = segment.clause, segment.value.end
    return clause.text[end - clause.start : end - clause.start + 1] == " "
