"""Friday at ten and at four: each chat is told what its units owe, once."""

from datetime import date

import pytest
from sqlalchemy import select

from bot.domain.people import Part
from storage import chats, dispatches, office
from storage.dispatches import Asked
from storage.tables import DispatchRow, OutboxRow
from storage.transaction import Transaction
from tests.town import BUREAU, CLERKS, LEADERS, TOWNS, Town

FRIDAY_10, FRIDAY_16 = "2023-04-14 10:00", "2023-04-14 16:00"


def test_each_chat_hears_what_its_units_owe(town: Town) -> None:
    town.report("商务局", "签约落地项目", 1)
    town.report("北郊镇", "外出招商次数", 0)
    town.tick(FRIDAY_10)
    [bureau] = town.said(BUREAU)
    assert "催报：本周（4.10—4.16）还没有收到" in bureau
    assert "外出招商次数、在谈项目：商务局" in bureau
    assert "签约" not in bureau
    [towns] = town.said(TOWNS)
    assert "在谈项目、签约落地项目：北郊镇" in towns
    assert "外出招商次数、在谈项目、签约落地项目：南郊镇" in towns
    assert "商务局" not in towns
    assert town.said(LEADERS) == []


def test_nobody_is_reminded_before_ten_or_twice(town: Town) -> None:
    town.tick("2023-04-14 09:59")
    assert town.said(BUREAU) == []
    for minute in ("10:00", "10:01", "15:59"):
        town.tick(f"2023-04-14 {minute}")
    assert len(town.said(BUREAU)) == 1


def test_a_restart_reminds_nobody_again(town: Town) -> None:
    town.tick(FRIDAY_10)
    before = town.said()
    town.restart()
    town.tick("2023-04-14 10:01")
    assert town.said() == before
    assert before


def test_who_told_everything_is_left_in_peace(town: Town) -> None:
    for indicator in ("外出招商次数", "在谈项目", "签约落地项目"):
        town.report("商务局", indicator, 0)
    town.tick(FRIDAY_10)
    assert town.said(BUREAU) == []
    assert town.said(TOWNS)


def test_last_weeks_figure_is_no_figure_of_this_week(town: Town) -> None:
    town.report("商务局", "签约落地项目", 1, date(2023, 4, 9))
    town.tick(FRIDAY_10)
    assert "签约落地项目" in town.said(BUREAU)[0]


def test_the_second_reminder_names_those_still_missing(town: Town) -> None:
    town.tick(FRIDAY_10)
    town.report("商务局", "在谈项目", 3)
    town.tick(FRIDAY_16)
    _, second = town.said(BUREAU)
    assert "再次提醒" in second
    assert "外出招商次数、签约落地项目：商务局" in second


def test_a_unit_without_a_chat_is_reminded_through_its_liaison(town: Town) -> None:
    town.person(7, Part.LIAISON, "科技局")
    town.tick(FRIDAY_10)
    assert "签约落地项目：科技局" in town.said(7)[0]
    assert town.said(CLERKS) == []


def test_the_clerks_hear_of_units_nobody_can_reach(town: Town) -> None:
    town.tick(FRIDAY_10)
    [told] = town.said(CLERKS)
    assert "1 个单位" in told
    assert "科技局" in told


def test_after_downtime_the_reminder_is_made_up_and_marked_late(town: Town) -> None:
    town.tick("2023-04-14 13:00")
    assert "应于 04-14 10:00 发出，迟到补发" in town.said(BUREAU)[0]


def test_beyond_its_grace_it_is_skipped_and_the_clerks_are_told(town: Town) -> None:
    town.tick("2023-04-15 09:00")
    assert town.said(BUREAU) == []
    told = town.said(CLERKS)
    assert "催报应于 04-14 10:00 发出，因停机已过时限，这次不再补发。" in told
    notes = town.store.read_now(
        lambda tx: set(tx.session.scalars(select(DispatchRow.note).where(DispatchRow.note != "")))
    )
    assert notes == {"beyond grace"}
    town.tick("2023-04-15 09:01")
    assert town.said(CLERKS) == told


def test_when_both_are_missed_the_second_reminder_alone_is_sent(town: Town) -> None:
    town.tick("2023-04-14 16:00")
    [only] = town.said(BUREAU)
    assert "再次提醒" in only


def test_before_a_holiday_friday_comes_earlier(town: Town) -> None:
    town.tick("2023-06-20 09:00")
    said = len(town.said(BUREAU))
    town.tick("2023-06-21 10:00")
    assert "6.19—6.25" in town.said(BUREAU)[said]
    town.tick("2023-06-23 10:00")
    assert len(town.said(BUREAU)) == said + 1


def test_what_was_asked_of_whom_is_remembered(town: Town) -> None:
    town.report("北郊镇", "外出招商次数", 0)
    town.tick(FRIDAY_10)
    rows = town.store.read_now(
        lambda tx: list(tx.session.scalars(select(OutboxRow).where(OutboxRow.chat_id == TOWNS)))
    )
    [row] = rows
    assert row.subject is not None
    _, dispatch, part = row.subject.split(":")

    def named(kept: tuple[Asked, ...]) -> dict[str, list[str]]:
        names = town.store.read_now(office.names)
        return {
            names.unit_name[one.unit]: [names.indicator_name[i] for i in one.indicators]
            for one in kept
            if one.part == int(part)
        }

    asked = town.store.read_now(lambda tx: dispatches.asked(tx, int(dispatch)))
    assert named(asked) == {
        "北郊镇": ["在谈项目", "签约落地项目"],
        "南郊镇": ["外出招商次数", "在谈项目", "签约落地项目"],
    }


@pytest.mark.parametrize(("weeks", "deputy", "head"), [(1, 0, 0), (2, 1, 0), (3, 2, 1)])
def test_deputy_and_head_hear_of_long_silence(
    town: Town, weeks: int, deputy: int, head: int
) -> None:
    town.person(21, Part.DEPUTY, "商务局")
    town.person(22, Part.HEAD, "商务局")
    for friday in ("2023-04-14", "2023-04-21", "2023-04-28", "2023-05-05")[: weeks + 1]:
        town.tick(f"{friday} 16:00")
    assert [len(town.said(21)), len(town.said(22))] == [deputy, head]


def test_nothing_goes_out_in_quiet_hours(town: Town) -> None:
    town.tick("2023-04-14 21:30")
    rows = town.store.read_now(lambda tx: list(tx.session.scalars(select(OutboxRow))))
    local = {
        f"{row.not_before.astimezone(town.moment.tzinfo):%m-%d %H:%M}" if row.not_before else "now"
        for row in rows
    }
    assert local == {"04-15 08:00"}


def test_a_year_without_a_holiday_calendar_is_told_once_and_beforehand(town: Town) -> None:
    town.tick("2026-11-20 09:00")
    assert not any("2027" in text for text in town.said(CLERKS))
    for day in ("2026-12-05", "2026-12-06"):
        town.tick(f"{day} 09:00")
    assert sum("2027 年的放假安排" in text for text in town.said(CLERKS)) == 1


def test_chats_that_are_gone_are_not_asked(town: Town) -> None:
    def lose(tx: Transaction) -> None:
        row = chats.find(tx, BUREAU)
        assert row is not None
        chats.lost(tx, row)

    town.do(lose)
    town.tick(FRIDAY_10)
    assert town.said(BUREAU) == []
