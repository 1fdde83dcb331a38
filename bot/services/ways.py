"""The ways in which a doubtful figure may be stored: the buttons under its question. Pure."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from bot.domain.catalogue import Indicator
from bot.domain.ledger import Entry
from bot.domain.messages import Param, Text
from bot.domain.reading import IndicatorUpdate, Measure, Op
from bot.services.doubt import Option
from bot.services.guards import SLIP, Case, Doubtful, corrected, of_days_named
from bot.services.views.words import short


def ways(case: Case, why: Doubtful) -> tuple[Option, ...]:
    """What a doubtful figure may be stored as, the likeliest first."""
    said = case.update
    keep = option("option-keep", said, case.indicator)
    match why:
        case Doubtful.NOTHING_TO_CORRECT:
            return _instead_of_correction(case)
        case Doubtful.OTHER_DAY:
            return tuple(_corrected(case, one) for one in _which(case))
        case Doubtful.LOWER | Doubtful.LOWERED if said.value > 0:
            more = said._replace(op=Op.ADD, since=None)
            return keep, option("option-more", more, case.indicator)
        case Doubtful.SLIP_UP:
            return option("option-is", _sized(said, said.value / SLIP), case.indicator), keep
        case Doubtful.SLIP_DOWN:
            return option("option-is", _sized(said, said.value * SLIP), case.indicator), keep
        case _:
            return (keep,)


def of_days(case: Case) -> dict[str, Param]:
    """The days that a correction names, and of what day the figure is that it would overwrite."""
    last = corrected(case)
    if case.named is None or last is None:
        return {}
    return {"named": case.named.words, "day": short(last.as_of), "last": last.value}


def _which(case: Case) -> Iterator[Entry]:
    """The figures that a correction may mean: that of the days it names, and the one sent last."""
    for one in (of_days_named(case), corrected(case)):
        if one is not None:
            yield one


def _corrected(case: Case, wrong: Entry) -> Option:
    """The correction of one figure, told by its day and by the value that it names."""
    said = case.update._replace(replaces=wrong.value)
    params: dict[str, Param] = {
        "day": short(wrong.as_of),
        "before": wrong.value,
        "value": said.value,
    }
    return Option(Text("option-corrected-of-day", params), (said,))


def _instead_of_correction(case: Case) -> tuple[Option, ...]:
    said = case.update._replace(replaces=None)
    total = option("option-total", said._replace(op=Op.SET), case.indicator)
    if case.indicator.kind.percent or said.measure is not Measure.ACTUAL:
        return (total,)
    other = corrected(replace(case, update=said))
    more = option("option-more", said._replace(op=Op.ADD), case.indicator)
    if other is None:
        return total, more
    params: dict[str, Param] = {
        "indicator": case.indicator.name,
        "before": other.value,
        "value": said.value,
    }
    return Option(Text("option-corrected", params), (said,)), total


def _sized(update: IndicatorUpdate, value: Decimal) -> IndicatorUpdate:
    return update._replace(value=value.normalize())


def option(key: str, update: IndicatorUpdate, indicator: Indicator) -> Option:
    """A button that stores a figure, told with its unit of measure."""
    params: dict[str, Param] = {
        "indicator": indicator.name,
        "value": update.value,
        "uom": indicator.uom,
    }
    return Option(Text(key, params), (update,))
