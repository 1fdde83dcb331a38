"""A unit of measure said beside a name or over a list, for the bare numbers that follow."""

from collections.abc import Iterator
from typing import Final

from bot.domain.catalogue import Indicator
from bot.reading.context import Context
from bot.reading.meaning.uoms import converted, uom
from bot.reading.names.naming import loose
from bot.reading.quantities import Quantity
from bot.reading.quantities.said_beside import counts_people, is_bare, measured, one_of
from bot.reading.statements.segments import Segment
from bot.reading.text.clauses import opens_a_part
from bot.reading.text.tokens import Clause
from bot.reading.words import Role

_SAYING: Final = Role.INDICATOR | Role.QUANTITY | Role.UNIT
_OF_ALL: Final = ("", "金额", "名称", "数据", "指标名称", "项目名称", "工作指标")
"""What heads a unit of measure that is of no name in particular (指标(万元), 金额(万元))."""


def take_unit_of_measure(context: Context, clauses: list[Clause], place: int) -> None:
    """Keep the unit of measure that a clause in brackets is nothing but: 签约金额(万元)."""
    spoken = context.spoken
    clause = clauses[place]
    if not clause.inside:
        return
    one = one_of(clause.text.strip())
    if one is None:
        return
    if spoken.names and not spoken.valued:
        context.headings.uoms[spoken.names] = one
    elif _is_over_all(clauses, place):
        context.headings.uoms[()] = one


def _is_over_all(clauses: list[Clause], place: int) -> bool:
    """Whether brackets stand behind words that name nothing, or behind none at all."""
    if opens_a_part(clauses[place]) or not place:
        return True
    said = clauses[place - 1].text.rstrip().endswith("单位")
    over = clauses[max(place - 1 - said, 0)]
    if over.has(_SAYING):
        return False
    return loose(over, over.start, over.end, over.tokens) in _OF_ALL


def in_its_unit(context: Context, segment: Segment, names: tuple[str, ...]) -> Segment:
    """The segment with its bare number or pair in the unit of measure said for it, if one was."""
    headings = context.headings
    quantity = segment.value.quantity
    if not (headings.uoms or headings.declared) or quantity is None or not is_bare(quantity):
        return segment
    wanted = context.vocabulary.indicator(names[0])
    one = headings.uoms.get(names)
    if one is None:
        said = (one for one in _over_all(context, segment) if converted(one, wanted) is not None)
        one = next(said, None)
    if one is None or _is_the_same(one, wanted):
        return segment
    return measured_in(segment, one)


def _is_the_same(one: Quantity, wanted: Indicator) -> bool:
    """Whether people are counted one by one in the catalogue too, as a bare number is."""
    return counts_people(one) and uom(wanted.uom).scale == 1


def measured_in(segment: Segment, one: Quantity) -> Segment:
    """The segment with its bare number or pair in units of measure of which `one` is one."""
    quantity = segment.value.quantity
    if quantity is None or not is_bare(quantity):
        return segment
    return segment.valued(measured(quantity, one))


def _over_all(context: Context, segment: Segment) -> Iterator[Quantity]:
    """The units of measure said for all numbers where a value stands, the nearest first."""
    headings = context.headings
    place = segment.value.start
    for declared in headings.declared:
        if declared.start <= place < declared.end:
            yield from declared.ones
    if () in headings.uoms:
        yield headings.uoms[()]
