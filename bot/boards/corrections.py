"""Late corrections (更正): what a published board said, and what is known now for its day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from bot.boards.plain import exact, iso, kept
from bot.boards.snapshot import Key
from bot.domain.catalogue import Indicator


@dataclass(frozen=True, slots=True)
class Correction:
    """A published figure that later messages changed.

    Both values are of the board's day; `published` is None where no figure was known, `now` where
    what was said is withdrawn. `came` is when the newest
    message that bears on it arrived or was taken back, where that can be told. A `late` one is the
    unit's first figure of the year, reported after the board (补报).
    """

    unit: str
    indicator: str
    published: Decimal | None
    now: Decimal | None
    came: datetime | None = None
    late: bool = False

    def to_json(self) -> dict[str, Any]:
        """The correction as plain values (an additional field of the contract's board)."""
        return {
            "unit": self.unit,
            "indicator": self.indicator,
            "published": kept(self.published),
            "now": kept(self.now),
            "came": iso(self.came),
            **({"late": True} if self.late else {}),
        }


def at_zero_values(
    zero: Mapping[str, Any],
    members: Iterable[Indicator],
    units: Mapping[str, str],
    indicators: Mapping[str, str],
) -> Mapping[Key, Decimal | None]:
    """What a zero board alone tells of its group's figures, from its JSON form.

    Those of the units at zero and of those that broke through, under the names that units and
    indicators have today (`units`, `indicators`: by those on the board, where they are others).
    """
    nothing = Decimal(0)
    at_zero = [units.get(row["unit"], row["unit"]) for row in zero["zero"]]
    found: dict[Key, Decimal | None] = {
        (unit, one.name): nothing for unit in at_zero for one in members
    }
    for row in zero["broke_through"]:
        unit, name = row["unit"], row["indicator"]
        found[units.get(unit, unit), indicators.get(name, name)] = exact(row["value"])
    return found


def corrections(
    published: Mapping[Key, Decimal | None],
    now: Mapping[Key, Decimal | None],
) -> tuple[Correction, ...]:
    """The figures that are known otherwise now, in the order in which they were published.

    Nothing and zero are the same. What `now` lacks is as it was published, or is no more.
    """
    return tuple(
        Correction(*key, said, now[key])
        for key, said in published.items()
        if key in now and (now[key] or 0) != (said or 0)
    )
