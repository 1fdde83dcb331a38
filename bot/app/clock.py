"""The clock: APScheduler wakes us; which sending is due is decided from stored rows."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

TICK_SECONDS = 20
_SECOND = timedelta(seconds=1)


def next_fire(words: str, after: datetime) -> datetime | None:
    """The first moment after `after` (aware, in the office's zone) that crontab words name."""
    trigger = CronTrigger.from_crontab(words, timezone=after.tzinfo)
    fires: datetime | None = trigger.get_next_fire_time(after, after)
    if fires == after:
        fires = trigger.get_next_fire_time(after, _just_after(after))
    return fires


def ticking(tick: Callable[[], Awaitable[None]]) -> AsyncIOScheduler:
    """A scheduler, not yet started, that calls `tick` every 20 seconds, never twice at once."""
    scheduler = AsyncIOScheduler()
    scheduler.add_job(
        tick,
        IntervalTrigger(seconds=TICK_SECONDS),
        id="tick",
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
    )
    return scheduler


def _just_after(moment: datetime) -> datetime:
    return moment.replace(microsecond=0) + _SECOND
