"""The day or the stretch of days that words behind a command name."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import NamedTuple

from bot.domain.messages import Screen, Text
from bot.services import periods
from bot.services.commands.asking import Ask
from bot.services.periods import Stretch
from storage import published

_LONGEST = 7  # digits of a day's number


class Day(NamedTuple):
    """What the words name first, None where they name no day, and the words without it."""

    stretch: Stretch | None
    rest: Sequence[str]


def day_of(ask: Ask) -> Day:
    """The first day or stretch among the words of a command."""
    return Day(*periods.among(ask.command.words, ask.today))


def ahead(ask: Ask, stretch: Stretch | None) -> Screen | None:
    """That a day is yet to come; None where it is not, or none is named."""
    if stretch is None or stretch.first <= ask.today:
        return None
    return Screen(Text("day-ahead", {"day": stretch.first}))


def published_on(ask: Ask, kind: str, group: str, stretch: Stretch) -> bool:
    """Whether what is asked for is today alone, and today's board of a kind is published."""
    last = published.newest(ask.tx, kind, group, ask.tx.now)
    zone = ask.desk.rules.timezone
    today = stretch == Stretch(ask.today, ask.today)
    return today and last is not None and last.at.astimezone(zone).date() == ask.today


def day_of_button(word: str) -> date | None:
    """The day that a button's data names by its number; None for no day."""
    known = word.isdecimal() and len(word) <= _LONGEST and 0 < int(word) <= date.max.toordinal()
    return date.fromordinal(int(word)) if known else None


def end_of(ask: Ask, day: date) -> datetime:
    """The last moment of a day in the office's time zone."""
    return datetime.combine(day, time(23, 59, 59), tzinfo=ask.desk.rules.timezone)
