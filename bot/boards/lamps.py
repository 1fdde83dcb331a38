"""The lamps: how far behind pace a figure is, as a colour."""

from decimal import Decimal
from enum import StrEnum

from bot.domain.office import Lamps


class Lamp(StrEnum):
    """Green on pace, yellow a little behind, red and deep red by the office's settings."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
    DEEP_RED = "deep_red"
    EXEMPT = "exempt"


def lamp(gap: Decimal | None, lamps: Lamps) -> Lamp | None:
    """The lamp of a gap in points (negative: behind pace); None without a gap."""
    if gap is None:
        return None
    if gap >= 0:
        return Lamp.GREEN
    if gap <= -lamps.deep_red:
        return Lamp.DEEP_RED
    return Lamp.RED if gap <= -lamps.red else Lamp.YELLOW
