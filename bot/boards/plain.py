"""Plain JSON values: numbers as numbers, days and times as ISO words."""

from datetime import date
from decimal import Decimal


def number(value: Decimal | None) -> int | float | None:
    """A number for JSON: whole ones without a point."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def kept(value: Decimal | None) -> float | str | None:
    """A number to be kept as JSON: in words where a float would lose digits of it."""
    plain = number(value)
    return plain if plain is None or exact(plain) == value else str(value)


def exact(plain: float | str) -> Decimal:
    """The decimal that a number of JSON writes, or one that was kept in words."""
    return Decimal(plain if isinstance(plain, str) else repr(plain))


def day(plain: str | None) -> date | None:
    """The day that words of ISO 8601 name."""
    return date.fromisoformat(plain) if plain else None


def iso(moment: date | None) -> str | None:
    """A date or time in ISO 8601."""
    return moment.isoformat() if moment else None
