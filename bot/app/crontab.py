"""Crontab words as moments; APScheduler reads them, with day names, in the office's time zone."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger

_trigger = cache(CronTrigger.from_crontab)


def next_fire(zone: ZoneInfo) -> Callable[[str, datetime], datetime | None]:
    """A function of crontab words and an aware moment: the first firing strictly after it, or None.

    It raises ValueError for words that are no crontab.
    """

    def first(words: str, after: datetime) -> datetime | None:
        return _fired(words, zone, after.astimezone(UTC))

    return first


@lru_cache(maxsize=256)  # the clock asks of the same days to come at every tick
def _fired(words: str, zone: ZoneInfo, after: datetime) -> datetime | None:
    later = after.astimezone(zone) + timedelta(microseconds=1)
    fired: datetime | None = _trigger(words, zone).get_next_fire_time(None, later)
    return fired
