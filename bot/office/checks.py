"""What no row shows alone: names that clash, rows said twice, names that nobody knows."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import TypeAlias

from bot.domain.catalogue import Indicator, Target, Unit
from bot.office.cells import Row
from bot.office.columns import fold
from bot.office.faults import FaultCode
from bot.office.names import unusable

Named: TypeAlias = Unit | Indicator


def names(units: Sequence[tuple[Row, Unit]], indicators: Sequence[tuple[Row, Indicator]]) -> None:
    """Note every name and alias that is used twice, and every one that messages cannot use."""
    _unusable(units)
    _unusable(indicators)
    _clashes(units)
    _clashes(indicators)
    _crossings(units, indicators)


def _clashes(found: Iterable[tuple[Row, Named]]) -> None:
    """Note every name or alias that another row of the sheet has already."""
    owners: dict[str, tuple[Row, str]] = {}
    for row, thing in found:
        for column, word in _words(thing):
            owner, name = owners.setdefault(fold(word), (row, thing.name))
            if owner is not row:
                place = {"value": word, "other": name, "line": str(owner.place)}
                row.fault(column, FaultCode.CLASH, **place)


def _unusable(found: Iterable[tuple[Row, Named]]) -> None:
    for row, thing in found:
        for column, word in _words(thing):
            if code := unusable(word, isinstance(thing, Unit)):
                row.fault(column, code, value=word[:40])


def _crossings(
    units: Iterable[tuple[Row, Unit]], indicators: Iterable[tuple[Row, Indicator]]
) -> None:
    """Note every name or alias of a unit that an indicator has too: a message means but one."""
    owners = {
        fold(word): (row, thing.name) for row, thing in indicators for _, word in _words(thing)
    }
    for row, thing in units:
        for column, word in _words(thing):
            if found := owners.get(fold(word)):
                owner, name = found
                place = {"value": word, "other": name, "line": str(owner.place)}
                row.fault(column, FaultCode.ALSO_INDICATOR, **place)


def _words(thing: Named) -> list[tuple[str, str]]:
    words = [("name", thing.name), *(("aliases", alias) for alias in thing.aliases)]
    return [(column, word) for column, word in words if word]


def growth(found: Sequence[tuple[Row, Indicator]]) -> None:
    """Note every indicator that is said to be the growth of an unknown one, or of itself."""
    names = dict.fromkeys(indicator.name for _, indicator in found)
    for row, indicator in found:
        whole = indicator.growth_of
        if whole and whole == indicator.name:
            row.fault("growth_of", FaultCode.OWN_GROWTH, value=whole)
        elif whole and whole not in names:
            row.fault("growth_of", FaultCode.UNKNOWN_INDICATOR, **_unknown(whole, names))


def targets(
    found: Iterable[tuple[Row, Target]],
    units: Sequence[tuple[Row, Unit]] | None,
    indicators: Sequence[tuple[Row, Indicator]] | None,
) -> None:
    """Note every target of an unknown unit or indicator, and every target said twice.

    Where a sheet could not be used (None), nobody knows what is in it, and nothing is unknown.
    """
    known = [
        (column, code, dict.fromkeys(thing.name for _, thing in things))
        for column, code, things in (
            ("unit", FaultCode.UNKNOWN_UNIT, units),
            ("indicator", FaultCode.UNKNOWN_INDICATOR, indicators),
        )
        if things is not None
    ]
    first: dict[tuple[object, ...], Row] = {}
    for row, target in found:
        for column, code, names in known:
            name = getattr(target, column)
            if name and name not in names:
                row.fault(column, code, **_unknown(name, names))
        key = (target.unit, target.indicator, target.year, target.valid_from)
        if first.setdefault(key, row) is not row:
            row.fault("unit", FaultCode.REPEATED_ROW, line=str(first[key].place))


def _unknown(name: str, known: Iterable[str]) -> dict[str, str]:
    near = get_close_matches(name, list(known), n=1)
    return {"value": name[:40], "near": near[0] if near else "none"}
