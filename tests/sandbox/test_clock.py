"""The sandbox's clock: it runs, it moves ahead, and it misses nothing on the way."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.app.sandbox.clock import FRIDAY, VirtualClock, next_time, strides

SHANGHAI = ZoneInfo("Asia/Shanghai")


def at(words: str) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=SHANGHAI)


def test_it_runs_on_as_real_time_does() -> None:
    seconds = 100.0
    clock = VirtualClock(at("2023-04-13 14:30"), lambda: seconds)
    seconds = 160.0
    assert clock() == at("2023-04-13 14:31")
    clock.move_to(at("2023-04-14 10:00"))
    seconds = 220.0
    assert clock() == at("2023-04-14 10:01")


def test_it_does_not_go_back() -> None:
    clock = VirtualClock(at("2023-04-13 14:30"))
    with pytest.raises(ValueError, match="only moves ahead"):
        clock.move_to(at("2023-04-13 14:00"))


@pytest.mark.parametrize(
    ("now", "weekday", "expected"),
    [
        ("2023-04-13 14:30", FRIDAY, "2023-04-14 10:00"),
        ("2023-04-14 09:59", FRIDAY, "2023-04-14 10:00"),
        ("2023-04-14 10:00", FRIDAY, "2023-04-21 10:00"),
        ("2023-04-15 00:00", None, "2023-04-15 10:00"),
        ("2023-12-30 12:00", FRIDAY, "2024-01-05 10:00"),
    ],
)
def test_the_next_ten_oclock(now: str, weekday: int | None, expected: str) -> None:
    assert next_time(at(now), SHANGHAI, time(10), weekday) == at(expected)


def test_it_stops_at_every_half_hour_on_the_way() -> None:
    stops = list(strides(at("2023-04-14 09:10"), at("2023-04-14 10:40")))
    assert stops == [
        at("2023-04-14 09:30"),
        at("2023-04-14 10:00"),
        at("2023-04-14 10:30"),
        at("2023-04-14 10:40"),
    ]
