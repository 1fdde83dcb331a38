"""Totals over all units: of what adds up, and of stocks of the things that are counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bot.boards.plain import kept
from bot.boards.progress import ZERO
from bot.boards.snapshot import Snapshot
from bot.domain.catalogue import Direction, Indicator, Kind


@dataclass(frozen=True, slots=True)
class Total:
    """What all units together reported of an indicator that adds up, and what was recognised."""

    indicator: str
    value: Decimal
    recognised: Decimal

    def to_json(self) -> dict[str, Any]:
        """The row as the contract writes it, numbers as they are kept."""
        recognised = kept(self.recognised)
        return {"indicator": self.indicator, "value": kept(self.value), "recognised": recognised}


def totals(indicators: Sequence[Indicator], snapshot: Snapshot) -> tuple[Total, ...]:
    """The totals of a group's indicators that have one, in their order; below zero is zero."""
    reported = dict.fromkeys(_summed(indicators), ZERO)
    recognised = dict(reported)
    for (_, name), standing in snapshot.standings.items():
        if standing.value and standing.value > 0 and name in reported:
            reported[name] += standing.value
    for (_, name), one in snapshot.decided.items():
        if name in recognised:
            recognised[name] += one.recognised
    return tuple(Total(name, value, recognised[name]) for name, value in reported.items())


def _summed(indicators: Sequence[Indicator]) -> tuple[str, ...]:
    """What has a sum over units: figures that add up, and stocks of the things they count.

    Projects in talks are counted like those signed; growth rates, shares, concentrations and
    incomes per head of several units add up to nothing.
    """
    counted = {one.uom for one in indicators if one.kind is Kind.COUNT}
    return tuple(
        one.name
        for one in indicators
        if one.kind.accumulates
        or (one.kind is Kind.LEVEL and one.direction is Direction.UP and one.uom in counted)
    )
