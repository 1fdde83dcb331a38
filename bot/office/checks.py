"""What no row shows alone: names that clash, rows said twice, names that nobody knows."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import TypeAlias

from bot.domain.catalogue import Indicator, Target, Unit
from bot.office.cells import Row
from bot.office.columns import fold
from bot.office.faults import FaultCode

Named: TypeAlias = Unit | Indicator


def clashes(found: Iterable[tuple[Row, Named]]) -> None:
    """Note every name or alias that another row has already."""
    owners: dict[str, tuple[Row, str]] = {}
    for row, thing in found:
        for column, word in _words(thing):
            owner, name = owners.setdefault(fold(word), (row, thing.name))
            if owner is not row:
                place = {"value": word, "other": name, "line": str(owner.place)}
                row.fault(column, FaultCode.CLASH, **place)


def _words(thing: Named) -> list[tuple[str, str]]:
    words = [("name", thing.name), *(("aliases", alias) for alias in thing.aliases)]
    return [(column, word) for column, word in words if word]


def growth(found: Sequence[tuple[Row, Indicator]]) -> None:
    """Note every indicator that is said to be the growth of an unknown one."""
    names = [indicator.name for _, indicator in found]
    for row, indicator in found:
        if indicator.growth_of and indicator.growth_of not in set(names):
            row.fault(
                "growth_of", FaultCode.UNKNOWN_INDICATOR, **_unknown(indicator.growth_of, names)
            )


def targets(
    found: Iterable[tuple[Row, Target]], units: Iterable[str], indicators: Iterable[str]
) -> None:
    """Note every target of an unknown unit or indicator, and every target said twice."""
    known = (
        ("unit", FaultCode.UNKNOWN_UNIT, dict.fromkeys(units)),
        ("indicator", FaultCode.UNKNOWN_INDICATOR, dict.fromkeys(indicators)),
    )
    first: dict[tuple[object, ...], Row] = {}
    for row, target in found:
        for column, code, names in known:
            name = row.words(column)
            if name and name not in names:
                row.fault(column, code, **_unknown(name, names))
        key = (target.unit, target.indicator, target.year, target.valid_from)
        if first.setdefault(key, row) is not row:
            row.fault("unit", FaultCode.REPEATED_ROW, line=str(first[key].place))


def _unknown(name: str, known: Iterable[str]) -> dict[str, str]:
    near = get_close_matches(name, list(known), n=1)
    return {"value": name[:40], "near": near[0] if near else "none"}
