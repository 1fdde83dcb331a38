"""Late corrections (更正): what a published board said, and what is known now for its day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from bot.boards.plain import exact, iso, number
from bot.boards.snapshot import Key
from bot.domain.catalogue import Indicator


@dataclass(frozen=True, slots=True)
class Correction:
    """A published figure that later messages changed.

    Both values are of the board's day; None where no figure was known. `came` is when the newest
    message that bears on it arrived or was taken back, where that can be told.
    """

    unit: str
    indicator: str
    published: Decimal | None
    now: Decimal | None
    came: datetime | None

    def to_json(self) -> dict[str, Any]:
        """The correction as plain values (an additional field of the contract's board)."""
        return {
            "unit": self.unit,
            "indicator": self.indicator,
            "published": number(self.published),
            "now": number(self.now),
            "came": iso(self.came),
        }


def at_zero_values(
    zero: Mapping[str, Any], members: Iterable[Indicator]
) -> Mapping[Key, Decimal | None]:
    """What a zero board alone tells of its group's figures, from its JSON form.

    Those of the units at zero and of those that broke through.
    """
    nothing = Decimal(0)
    found: dict[Key, Decimal | None] = {
        (row["unit"], one.name): nothing for row in zero["zero"] for one in members
    }
    found |= {(row["unit"], row["indicator"]): exact(row["value"]) for row in zero["broke_through"]}
    return found


def corrections(
    published: Mapping[Key, Decimal | None],
    now: Mapping[Key, Decimal | None],
    came: Mapping[Key, datetime],
) -> tuple[Correction, ...]:
    """The figures that are known otherwise now, in the order in which they were published.

    Nothing and zero are the same. What the catalogue has no more (`now` lacks it) is left out.
    """
    return tuple(
        Correction(*key, said, now[key], came.get(key))
        for key, said in published.items()
        if key in now and (number(now[key]) or 0) != (number(said) or 0)
    )
