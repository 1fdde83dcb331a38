"""Late corrections (更正): what a published board said, and what is known now for its day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from bot.boards.plain import iso, number
from bot.boards.snapshot import Key


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


def published_values(
    zero: Mapping[str, Any], lagging: Mapping[str, Any] | None, members: Iterable[str]
) -> Mapping[Key, float | None]:
    """The figures of a group's indicators as they were published, from the frozen boards.

    The lagging board of the same moment has every one of them. A zero board alone tells those of
    the units at zero (in `members`, the group's indicators) and of those that broke through.
    """
    if lagging is not None:
        names = set(members)
        rows = (row for row in lagging["rows"] if row["indicator"] in names)
        return {(row["unit"], row["indicator"]): row["value"] for row in rows}
    found: dict[Key, float | None] = {
        (row["unit"], name): 0 for row in zero["zero"] for name in members
    }
    found |= {(row["unit"], row["indicator"]): row["value"] for row in zero["broke_through"]}
    return found


def corrections(
    published: Mapping[Key, float | None],
    now: Mapping[Key, Decimal | None],
    came: Mapping[Key, datetime],
) -> tuple[Correction, ...]:
    """The figures that are known otherwise now, in the order in which they were published.

    Nothing and zero are the same. What the catalogue has no more (`now` lacks it) is left out.
    """
    return tuple(
        Correction(*key, _exact(said), now[key], came.get(key))
        for key, said in published.items()
        if key in now and (number(now[key]) or 0) != (said or 0)
    )


def _exact(said: float | None) -> Decimal | None:
    return None if said is None else Decimal(repr(said))
