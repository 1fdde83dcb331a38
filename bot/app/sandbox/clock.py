"""The sandbox's clock: it runs on in real time and can be moved ahead."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from datetime import time as time_of_day
from zoneinfo import ZoneInfo

FRIDAY = 4
STRIDE = timedelta(minutes=30)


class VirtualClock:
    """Calling it gives the aware present in UTC."""

    def __init__(self, start: datetime, running: Callable[[], float] = time.monotonic) -> None:
        """Begin at `start` (aware) and go on as `running` (seconds) does."""
        self._running = running
        self._set(start)

    def __call__(self) -> datetime:
        """The present."""
        return self._start + timedelta(seconds=self._running() - self._begun)

    def move_to(self, moment: datetime) -> None:
        """Go ahead to a moment; ValueError for one in the past, for what was said stays said."""
        if moment < self():
            raise ValueError("the clock only moves ahead")
        self._set(moment)

    def _set(self, moment: datetime) -> None:
        self._start = moment.astimezone(UTC)
        self._begun = self._running()


def next_time(now: datetime, zone: ZoneInfo, at: time_of_day, weekday: int | None) -> datetime:
    """The next moment after `now` that is `at` on the clocks of `zone` (Monday is 0)."""
    day = now.astimezone(zone).date()
    while True:
        moment = datetime.combine(day, at, zone)
        if moment > now and weekday in (None, day.weekday()):
            return moment
        day += timedelta(days=1)


def strides(now: datetime, goal: datetime) -> Iterator[datetime]:
    """The moments to stop at on the way, half an hour apart on the full and half hours."""
    seconds = STRIDE.total_seconds()
    stop = datetime.fromtimestamp((now.timestamp() // seconds + 1) * seconds, UTC)
    while stop < goal:
        yield stop
        stop += STRIDE
    yield goal
