"""What remains of the figures of one message: repetitions, parts of totals, contradictions."""

from collections.abc import Collection, Container, Iterable
from datetime import date
from decimal import Decimal
from typing import Final

from bot.domain.reading import IndicatorUpdate, Measure, Op, Problem, ProblemCode, Qualifier


def settled(
    updates: Iterable[IndicatorUpdate],
    over_parts: Container[IndicatorUpdate] = (),
    bare: Collection[IndicatorUpdate] = (),
    apart: Container[IndicatorUpdate] = (),
) -> tuple[tuple[IndicatorUpdate, ...], tuple[Problem, ...]]:
    """The figures to be stored, and a conflict for each that was said with different values.

    Said twice alike counts once; beside a to-date total its part over a shorter stretch is dropped
    (contract: The four operations, conflict). `over_parts` are the figures over such a
    stretch; a level, a share or a rate so told still takes in what it changed by. `bare` are those
    of which nothing tells the stretch, `apart` those that are of another part than an equal one.
    """
    said = list(updates)
    if len(said) < 2 or len({u[:3] for u in said}) == len(said):
        return tuple(said), ()  # each is of another unit, indicator or measure
    groups: dict[tuple[object, ...], list[IndicatorUpdate]] = {}
    for update in _without_parts(_without_bare(_without_sums(said), bare), over_parts):
        groups.setdefault(_place(update), []).append(update)
    told = [_as_reached(group) for group in groups.values()]
    broken = [group for group in told if _contradicts_itself(group, apart)]
    kept = [group[0] for group in told if group not in broken]
    return tuple(kept), tuple(_conflict(group) for group in broken)


_NEAR: Final = 6
"""So few characters stand between a mark that was passed and the value itself."""


def _as_reached(group: list[IndicatorUpdate]) -> list[IndicatorUpdate]:
    """The figures without a mark that the value right behind it has passed (突破1%,达1.02%)."""
    if len(group) != len(("mark", "value")):
        return group
    mark, value = group
    exact = mark.qualifier is Qualifier.AT_LEAST and value.qualifier is Qualifier.EXACT
    near = 0 <= value.span[0] - mark.span[1] <= _NEAR or mark.measure is Measure.COMPLETION
    return [value] if exact and near and value.value >= mark.value else group


def _contradicts_itself(group: list[IndicatorUpdate], apart: Container[IndicatorUpdate]) -> bool:
    """Whether the same figure was said with different values, or of different parts."""
    if len(group) < 2:
        return False
    return len({update.value for update in group}) > 1 or any(u in apart for u in group)


def _place(update: IndicatorUpdate) -> tuple[object, ...]:
    told = None if update.measure is Measure.TARGET else update.as_of
    return update.unit, update.indicator, update.measure, update.op, update.since, told


_Totals = dict[tuple[object, ...], dict[date, IndicatorUpdate]]
_TOTALS: Final = (Op.SET, Op.CORRECT)
_TOTALLED: Final = (Measure.ACTUAL, Measure.COMPLETION)


def _without_parts(
    updates: list[IndicatorUpdate], over_parts: Container[IndicatorUpdate]
) -> list[IndicatorUpdate]:
    totals: _Totals = {}
    levels: _Totals = {}
    for update in updates:
        if update.op in _TOTALS and update.measure in _TOTALLED:
            told = levels if update in over_parts else totals
            told.setdefault((*update[:3], update.op), {})[update.as_of] = update
    kept = [u for u in updates if not _inside_a_total(u, totals, u in over_parts)]
    if levels:
        kept = [u for u in kept if u.op is not Op.ADD or not _inside_a_total(u, levels, False)]
    if not any(u.op is Op.CORRECT for u in kept):
        return kept
    return [u for place, u in enumerate(kept) if not _corrected(u, kept[place + 1 : place + 4])]


def _without_bare(
    updates: list[IndicatorUpdate], bare: Collection[IndicatorUpdate]
) -> list[IndicatorUpdate]:
    """The figures without the bare ones that more follows than they tell (35户,累计310户).

    They were over a shorter stretch, for the total is no less than what it takes in.
    """
    if not bare:
        return updates
    kept: list[IndicatorUpdate] = []
    totals: dict[tuple[object, ...], Decimal] = {}
    for update in reversed(updates):
        place = (*update[:3], update.as_of.year)
        if update not in bare and update.op in (Op.SET, Op.WINDOW):
            totals[place] = max(update.value, totals.get(place, update.value))
        elif (
            update in bare
            and update.op is Op.SET
            and update.value < totals.get(place, update.value)
        ):
            continue
        kept.append(update)
    return kept[::-1]


class _Parts:
    """What units were said to have of one indicator: each one's value, and their sum."""

    __slots__ = ("sum", "values")

    def __init__(self) -> None:
        """Nothing said yet."""
        self.values: dict[str, Decimal] = {}
        self.sum = Decimal(0)

    def take(self, update: IndicatorUpdate) -> None:
        """Take one more value in, in the place of an earlier one of the same unit."""
        self.sum += update.value - self.values.get(update.unit, Decimal(0))
        self.values[update.unit] = update.value


def _without_sums(updates: list[IndicatorUpdate]) -> list[IndicatorUpdate]:
    """The figures without those that only sum up the units before (商务局2个,工信局1个,共3个)."""
    said: dict[tuple[str, Measure], _Parts] = {}
    kept: list[IndicatorUpdate] = []
    for update in updates:
        parts = said.setdefault((update.indicator, update.measure), _Parts())
        if not _sums_up(update, parts):
            kept.append(update)
        parts.take(update)
    return kept


def _sums_up(update: IndicatorUpdate, parts: _Parts) -> bool:
    if update.op is not Op.SET or update.measure is not Measure.ACTUAL:
        return False
    return len(parts.values) > 1 and update.unit in parts.values and update.value == parts.sum


def _corrected(update: IndicatorUpdate, following: list[IndicatorUpdate]) -> bool:
    """Whether the same figure is corrected right after it was said (签约2个,更正为3个)."""
    return update.op is not Op.CORRECT and any(
        later.op is Op.CORRECT
        and (later.unit, later.indicator, later.measure, later.as_of)
        == (update.unit, update.indicator, update.measure, update.as_of)
        for later in following
    )


def _inside_a_total(update: IndicatorUpdate, totals: _Totals, over_a_part: bool) -> bool:
    """Whether a to-date total takes in an addition, or a figure over a shorter stretch."""
    added = update.op in (Op.WINDOW, Op.ADD) and update.measure is Measure.ACTUAL
    if not (added or (update.op in _TOTALS and over_a_part)):
        return False
    whole = (*update[:3], Op.CORRECT if update.op is Op.CORRECT else Op.SET)
    return any(_part_of(update, total) for total in totals.get(whole, {}).values())


def _part_of(update: IndicatorUpdate, total: IndicatorUpdate) -> bool:
    same_year = (update.since or update.as_of).year == total.as_of.year
    return update.as_of <= total.as_of and same_year


def _conflict(group: list[IndicatorUpdate]) -> Problem:
    first, last = group[0], group[-1]
    return Problem(
        ProblemCode.CONFLICT,
        (first.span[0], last.span[1]),
        " / ".join(update.stated for update in group),
        first.unit,
        (first.indicator,),
        tuple(group),
    )
