"""Moments on the command line."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import click


def now() -> datetime:
    """The aware present in UTC: the command line is where the time comes in."""
    return datetime.now(UTC)


def moment(words: str | None, zone: ZoneInfo) -> datetime:
    """A moment in the office's time zone; None is now.

    A date means the end of that day; a time without an offset is the office's. Raises
    click.BadParameter for anything that is not ISO 8601.
    """
    if words is None:
        return now().astimezone(zone)
    try:
        found = datetime.fromisoformat(words.strip())
    except ValueError:
        raise click.BadParameter(f"{words!r} is not a date or time in ISO 8601") from None
    if len(words.strip()) <= len("2023-12-31"):
        found = datetime.combine(found.date(), time(23, 59, 59))
    return found.replace(tzinfo=zone) if found.tzinfo is None else found.astimezone(zone)
