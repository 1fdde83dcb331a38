"""When the clock acts: tables of (crontab words, zone, stretch of time) and what is due."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app.crontab import next_fire
from bot.services.clock import workdays
from bot.services.clock.schedule import Run, Slot, due, hold_until, look_back, slots

SHANGHAI = ZoneInfo("Asia/Shanghai")
FRIDAY_10 = "0 10 * * fri"
GRACE = timedelta(hours=6)


def at(text: str, zone: ZoneInfo = SHANGHAI) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def days_due(words: str, after: str, until: str, zone: ZoneInfo = SHANGHAI) -> list[str]:
    found = slots("reminder", words, at(after, zone), at(until, zone), next_fire(zone), moved)
    return [f"{slot.due_at:%Y-%m-%d %H:%M}" for slot in found]


moved = workdays.moved


@pytest.mark.parametrize(
    ("after", "until", "expected"),
    [
        ("2023-04-13 12:00", "2023-04-14 09:59", []),
        ("2023-04-13 12:00", "2023-04-14 10:00", ["2023-04-14 10:00"]),
        ("2023-04-14 10:00", "2023-04-14 10:01", []),
        ("2023-04-10 00:00", "2023-04-22 00:00", ["2023-04-14 10:00", "2023-04-21 10:00"]),
        ("2022-12-26 00:00", "2023-01-08 00:00", ["2022-12-30 10:00", "2023-01-06 10:00"]),
        ("2023-12-25 00:00", "2024-01-07 00:00", ["2023-12-29 10:00", "2024-01-05 10:00"]),
    ],
)
def test_a_friday_is_due_from_its_minute_on(after: str, until: str, expected: list[str]) -> None:
    assert days_due(FRIDAY_10, after, until) == expected


@pytest.mark.parametrize(
    ("about", "after", "until", "expected"),
    [
        ("清明: Wednesday only, Friday stays", "2023-04-03", "2023-04-09", ["2023-04-07 10:00"]),
        ("五一: Friday before stays", "2023-04-24", "2023-04-30", ["2023-04-28 10:00"]),
        ("端午: Friday 23 June to Wednesday", "2023-06-19", "2023-06-26", ["2023-06-21 10:00"]),
        ("中秋: Friday to Thursday", "2023-09-25", "2023-10-01", ["2023-09-28 10:00"]),
        ("国庆: the week off has no run of its own", "2023-10-02", "2023-10-08", []),
        ("after 国庆", "2023-10-09", "2023-10-15", ["2023-10-13 10:00"]),
        ("春节 and its make-up Saturday", "2023-01-16", "2023-01-29", ["2023-01-20 10:00"]),
        ("元旦 2021: Friday to Thursday", "2020-12-28", "2021-01-03", ["2020-12-31 10:00"]),
    ],
)
def test_a_friday_off_moves_to_the_last_working_day_before(
    about: str, after: str, until: str, expected: list[str]
) -> None:
    assert days_due(FRIDAY_10, f"{after} 00:00", f"{until} 00:00") == expected, about


def test_a_make_up_day_is_a_working_day_like_any_other() -> None:
    assert workdays.working(date(2023, 5, 6)), "Saturday after 五一 2023"
    assert not workdays.working(date(2023, 4, 29)), "Saturday in 五一 2023"
    found = days_due(FRIDAY_10, "2018-09-29 00:00", "2018-10-05 23:00")
    assert found == ["2018-09-30 10:00"], "the Sunday worked before 国庆 2018"


def test_two_fridays_moved_onto_one_day_are_one_run() -> None:
    found = days_due(FRIDAY_10, "2023-09-25 00:00", "2023-10-08 00:00")
    assert found == ["2023-09-28 10:00"]


def test_a_plain_weekend_chosen_by_the_office_stays() -> None:
    assert days_due("0 9 * * sat", "2023-04-10 00:00", "2023-04-17 00:00") == ["2023-04-15 09:00"]


def test_a_year_without_data_counts_plain_weekdays() -> None:
    assert not workdays.known(2031)
    assert days_due(FRIDAY_10, "2031-09-29 00:00", "2031-10-05 00:00") == ["2031-10-03 10:00"]


@pytest.mark.parametrize("zone", ["Asia/Urumqi", "Europe/Berlin", "America/New_York"])
def test_the_hour_is_that_of_the_office(zone: str) -> None:
    where = ZoneInfo(zone)
    found = slots(
        "board",
        "30 17 * * fri",
        at("2023-03-20 00:00", where),
        at("2023-04-01 00:00", where),
        next_fire(where),
        lambda day: day,
    )
    assert [slot.due_at.isoformat()[:16] for slot in found] == [
        "2023-03-24T17:30",
        "2023-03-31T17:30",
    ]
    assert found[0].due_at.utcoffset() == where.utcoffset(datetime(2023, 3, 24, 17, 30))  # noqa: DTZ001 -- the zone's own wall time


def slot(text: str, kind: str = "reminder") -> Slot:
    return Slot(kind, at(text))


FRIDAY = slot("2023-04-14 10:00")


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2023-04-14 09:59", ()),
        ("2023-04-14 10:00", (Run(FRIDAY),)),
        ("2023-04-14 10:04", (Run(FRIDAY),)),
        ("2023-04-14 12:00", (Run(FRIDAY, late=True),)),
        ("2023-04-14 16:00", (Run(FRIDAY, late=True),)),
        ("2023-04-14 16:01", (Run(FRIDAY, late=True, skipped="beyond grace"),)),
    ],
)
def test_after_downtime_a_run_is_made_up_within_its_grace(
    now: str, expected: tuple[Run, ...]
) -> None:
    assert due([FRIDAY], set(), at(now), GRACE) == expected


def test_a_claimed_run_is_never_due_again() -> None:
    assert due([FRIDAY], {("reminder", "2023-04-14")}, at("2023-04-14 10:00"), GRACE) == ()


def test_of_two_missed_weeks_only_the_last_is_made_up() -> None:
    earlier = slot("2023-04-07 10:00")
    runs = due([earlier, FRIDAY], set(), at("2023-04-14 11:00"), timedelta(days=30))
    assert [(run.slot, run.skipped) for run in runs] == [(earlier, "overtaken"), (FRIDAY, None)]


def test_the_first_reminder_gives_way_to_the_second_when_both_are_due() -> None:
    second = slot("2023-04-14 16:00", "second_reminder")
    runs = due([second, FRIDAY], set(), at("2023-04-14 16:00"), GRACE)
    assert [(run.slot.kind, run.skipped) for run in runs] == [
        ("reminder", "overtaken"),
        ("second_reminder", None),
    ]


def test_the_past_before_the_first_start_is_not_made_up() -> None:
    started, now = at("2023-04-14 11:00"), at("2023-04-14 12:00")
    assert look_back(started, now, GRACE) == started
    assert days_due(FRIDAY_10, "2023-04-14 11:00", "2023-04-14 12:00") == []


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2023-04-14 20:59", None),
        ("2023-04-14 21:00", "2023-04-15 08:00"),
        ("2023-04-15 07:59", "2023-04-15 08:00"),
        ("2023-04-15 08:00", None),
    ],
)
def test_nothing_is_said_in_quiet_hours(now: str, until: str | None) -> None:
    assert hold_until(at(now), time(21), time(8)) == (at(until) if until else None)


def test_quiet_hours_of_no_length_are_none() -> None:
    assert hold_until(at("2023-04-14 23:00"), time(8), time(8)) is None
    assert hold_until(at("2023-04-14 13:00"), time(12), time(14)) == at("2023-04-14 14:00")


@given(st.datetimes(datetime(2019, 1, 1), datetime(2026, 9, 1)), st.integers(1, 40))  # noqa: DTZ001 -- made aware below
def test_however_often_the_clock_ticks_each_run_comes_once(start: datetime, ticks: int) -> None:
    begun = start.replace(tzinfo=UTC).astimezone(SHANGHAI)
    claimed: set[tuple[str, str]] = set()
    for tick in range(ticks):
        now = begun + timedelta(hours=7 * tick)
        since = look_back(begun, now, GRACE)
        planned = slots("reminder", FRIDAY_10, since, now, next_fire(SHANGHAI), moved)
        for run in due(planned, claimed, now, GRACE):
            key = (run.slot.kind, run.slot.period)
            assert key not in claimed
            claimed.add(key)
    end = begun + timedelta(hours=7 * (ticks - 1))
    whole = slots("reminder", FRIDAY_10, begun, end, next_fire(SHANGHAI), moved)
    assert {slot.period for slot in whole} == {period for _, period in claimed}
