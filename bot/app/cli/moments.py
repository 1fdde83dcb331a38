"""Moments on the command line."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import click

_EARLIEST, _LATEST = 1900, 2999  # boards look a year back and weeks ahead, in UTC


def now() -> datetime:
    """The aware present in UTC: the command line is where the time comes in."""
    return datetime.now(UTC)


def moment(words: str | None, zone: ZoneInfo) -> datetime:
    """A moment in the office's time zone; None and `now` are now.

    A date means the end of that day; a time without an offset is the office's. Raises
    click.BadParameter for anything that is not ISO 8601.
    """
    if words is None or words.strip() == "now":
        return now().astimezone(zone)
    try:
        return _in_zone(words.strip(), zone)
    except (ValueError, OverflowError):  # the second where an offset leads out of all years
        raise click.BadParameter(f"{words!r} is not a date or time in ISO 8601") from None


def past(words: str | None, zone: ZoneInfo) -> datetime | None:
    """The same, but None for now, which has its figures at hand: nothing said, or `now`."""
    if words is None or words.strip() == "now":
        return None
    return moment(words, zone)


def is_day(words: str) -> bool:
    """Whether words name a whole day, and no time of it."""
    return len(words.strip()) <= len("2023-12-31") and words.strip() != "now"


def _in_zone(words: str, zone: ZoneInfo) -> datetime:
    found = datetime.fromisoformat(words)
    if is_day(words):
        found = datetime.combine(found.date(), time(23, 59, 59))
    if not _EARLIEST <= found.year <= _LATEST:
        raise ValueError(words)
    return found.replace(tzinfo=zone) if found.tzinfo is None else found.astimezone(zone)
