"""Friday at half past five: the board is frozen and goes to the leaders and the clerks."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from sqlalchemy import select

from bot.boards.plain import in_numbers
from bot.domain.catalogue import Catalogue, Indicator, Target
from bot.domain.people import Part
from bot.services import boards, briefs, streaks
from bot.services.catalogues import put_in_force
from bot.services.views.zero import zero_text
from bot.texts import render_plain
from storage import published
from storage import streaks as kept
from storage.published import Published
from storage.tables import OutboxRow
from storage.transaction import Transaction
from tests.sql import statements
from tests.town import BUREAU, CLERKS, GROUP, LEADERS, SHANGHAI, Town, catalogue

FIRST, SECOND, THIRD = "2023-04-14 17:30", "2023-04-21 17:30", "2023-04-28 17:30"


def frozen(town: Town) -> tuple[Published, ...]:
    return _boards_of(town, GROUP)


def _boards_of(town: Town, group: str) -> tuple[Published, ...]:
    later = town.moment + timedelta(days=1)
    return town.store.read_now(lambda tx: published.latest(tx, "zero", group, later, 9))


def test_the_board_goes_to_leaders_and_clerks_once(town: Town) -> None:
    town.person(31, Part.LEADER)
    for at in (FIRST, "2023-04-14 17:31", "2023-04-14 18:30"):
        town.tick(at)
    for reader in (LEADERS, 31):
        [board] = town.said(reader)
        assert "零榜 · 招商引资三项工作（04-14 17:30）" in board
        assert "应报 4 个单位，仍为零 4 个。" in board
    assert sum("零榜" in said for said in town.said(CLERKS)) == 1
    assert not any("零榜" in said for said in town.said(BUREAU))


def test_the_other_groups_have_boards_of_the_same_moment_that_nobody_is_sent(town: Town) -> None:
    before = catalogue()
    more = Indicator("惠民实事", group="民生实事", uom="件")
    target = Target("商务局", more.name, 2023, Decimal(10))
    indicators = (*before.indicators, more, Indicator("无人承担", group="闲置"))
    town.do(
        lambda tx: put_in_force(tx, Catalogue(before.units, indicators, (*before.targets, target)))
    )
    town.tick(FIRST)
    town.moment = town.moment.replace(day=18)
    town.report("商务局", more.name, 2)
    town.tick(SECOND)
    livelihood, idle = (_boards_of(town, group) for group in ("民生实事", "闲置"))
    assert [one.at for one in livelihood] == [one.at for one in frozen(town)]
    assert [row["unit"] for row in livelihood[0].content["broke_through"]] == ["商务局"]
    assert idle == ()
    assert len(town.said(LEADERS)) == 2
    assert not any("民生实事" in said for said in town.said(LEADERS))


def test_the_next_board_stands_beside_the_last(town: Town) -> None:
    town.tick(FIRST)
    town.moment = town.moment.replace(day=18)
    town.report("商务局", "签约落地项目", 2)
    town.report("科技局", "外出招商次数", 0)
    town.tick(SECOND)
    board = town.said(LEADERS)[1]
    assert "仍为零 3 个（上期 4.14：4 个），破零 1 个。" in board
    assert "破零 1 个：商务局（签约落地项目 2）" in board
    assert "签约落地项目：共 2" in board
    assert "今年未报 2 个\n连续 2 次：北郊镇、南郊镇" in board
    assert "报零 1 个\n连续 2 次：科技局" in board


def test_who_falls_back_to_zero_is_named(town: Town) -> None:
    town.report("商务局", "签约落地项目", 2)
    town.tick(FIRST)
    town.report("商务局", "签约落地项目", -2)
    town.tick(SECOND)
    assert "返零 1 个：商务局（4.14）" in town.said(LEADERS)[1]


def test_who_gets_targets_in_the_year_is_new_and_has_not_fallen_back(town: Town) -> None:
    whole = catalogue()
    fewer = tuple(one for one in whole.targets if one.unit != "南郊镇")
    town.do(lambda tx: put_in_force(tx, Catalogue(whole.units, whole.indicators, fewer)))
    town.tick(FIRST)
    town.do(lambda tx: put_in_force(tx, whole))
    town.tick(SECOND)
    board = town.said(LEADERS)[1]
    assert "应报 4 个单位，仍为零 4 个（上期 4.14：3 个），破零 0 个。" in board
    assert "连续 2 次：商务局、科技局、北郊镇\n本期新上榜：南郊镇" in board
    assert "更正" not in board
    assert frozen(town)[0].content["relapsed"] == []


def test_a_later_correction_does_not_change_a_frozen_board(town: Town) -> None:
    town.report("商务局", "签约落地项目", 2)
    town.tick(FIRST)
    [before] = frozen(town)
    town.report("商务局", "签约落地项目", -2)
    town.report("科技局", "签约落地项目", 1)
    town.moment = town.moment.replace(day=20)
    [after] = frozen(town)
    assert after == before
    assert after.content["at_zero"] == 3
    now = town.store.read_now(lambda tx: boards.zero_now(tx, town.desk, GROUP))
    assert {row.unit for row in now.zero} == {"商务局", "北郊镇", "南郊镇"}


def test_a_published_board_is_read_back_as_it_was_said(town: Town) -> None:
    town.report("科技局", "签约落地项目", 2)
    town.tick(FIRST)
    town.report("科技局", "签约落地项目", -2)
    town.report("商务局", "签约落地项目", 3)
    town.moment = datetime.fromisoformat(SECOND).replace(tzinfo=SHANGHAI)
    said = town.store.read_now(lambda tx: boards.zero_now(tx, town.desk, GROUP))
    town.tick(SECOND)
    [board, _] = frozen(town)
    town.tick(THIRD)
    kept = town.store.read_now(lambda tx: boards.as_published(tx, board))
    units = tuple(replace(row, since=None) for row in said.zero)
    assert kept == replace(said, zero=units).counted()
    assert {row.boards for row in kept.zero} == {1, 2}


def test_a_board_is_published_once_also_after_a_restart(town: Town) -> None:
    town.tick(FIRST)
    town.restart()
    town.tick("2023-04-14 17:31")
    town.restart()
    town.tick("2023-04-14 20:00")
    assert len(frozen(town)) == 1
    assert len(town.said(LEADERS)) == 1


def test_boards_running_are_counted_over_published_boards(town: Town) -> None:
    for at in (FIRST, SECOND, THIRD):
        town.tick(at)
    assert "连续 3 次：商务局、科技局、北郊镇、南郊镇" in town.said(LEADERS)[2]


def test_a_board_of_now_counts_the_published_ones_and_not_itself(town: Town) -> None:
    for at in (FIRST, SECOND, THIRD):
        town.tick(at)
    said = town.store.read_now(lambda tx: boards.zero_now(tx, town.desk, GROUP))
    assert {row.boards for row in said.zero} == {3}
    live = render_plain(zero_text(said, town.store.read_now(town.desk.catalogue)), "zh-Hans")
    assert "已连续上榜 3 次：商务局、科技局、北郊镇、南郊镇" in live


def test_who_broke_through_in_between_begins_anew(town: Town) -> None:
    town.tick(FIRST)
    town.report("商务局", "签约落地项目", 2)
    town.tick(SECOND)
    town.report("商务局", "签约落地项目", -2)
    town.tick(THIRD)
    said = town.store.read_now(lambda tx: boards.zero_now(tx, town.desk, GROUP))
    assert {row.unit: row.boards for row in said.zero} == {
        "商务局": 1,
        "科技局": 3,
        "北郊镇": 3,
        "南郊镇": 3,
    }


def test_the_board_of_now_reads_no_more_the_more_boards_there_are(town: Town) -> None:
    def asked() -> list[str]:
        def job(tx: Transaction) -> list[str]:
            with statements(tx) as said:
                boards.zero_now(tx, town.desk, GROUP)
            return [one.words for one in said]

        return town.store.read_now(job)

    town.tick(FIRST)
    one = asked()
    for at in (SECOND, THIRD):
        town.tick(at)
    assert asked() == one
    assert not any("content" in said for said in one)


def test_counts_that_are_not_those_of_the_boards_are_told_and_mended(town: Town) -> None:
    for at in (FIRST, SECOND):
        town.tick(at)

    def spoil(tx: Transaction) -> None:
        newest = published.newest(tx, "zero", GROUP, tx.now)
        assert newest is not None
        kept.keep(tx, newest.number, {1: 7})

    assert town.store.read_now(streaks.wrong) == 0
    town.store.write_now(spoil)
    assert town.store.read_now(streaks.wrong) == 1
    town.store.write_now(streaks.make)
    assert town.store.read_now(streaks.wrong) == 0


def test_a_published_figure_of_many_digits_is_kept_to_the_last(town: Town) -> None:
    exact = Decimal("12345678901234567.25")
    town.tick(FIRST)
    town.report("商务局", "签约落地项目", exact)
    town.tick(SECOND)
    board = frozen(town)[0]
    kept_board = town.store.read_now(lambda tx: boards.as_published(tx, board))
    [left] = kept_board.broke_through
    assert left.value == exact
    assert [one.value for one in kept_board.totals if one.indicator == left.indicator] == [exact]
    assert in_numbers(board.content)["broke_through"][0]["value"] == float(exact)
    catalogue = town.store.read_now(town.desk.catalogue)
    notice = town.store.read_now(lambda tx: briefs.of(tx, catalogue, board, town.desk.rules))
    said = "\n".join(render_plain(line, "zh-Hans") for line in notice.lines)
    assert "签约落地项目12345678901234567.25" in said


def test_a_late_board_is_marked_and_waits_for_the_morning(town: Town) -> None:
    town.tick("2023-04-14 22:00")
    assert "应于 04-14 17:30 发出，迟到补发" in town.said(LEADERS)[0]
    rows = town.store.read_now(
        lambda tx: list(tx.session.scalars(select(OutboxRow).where(OutboxRow.chat_id == LEADERS)))
    )
    [row] = rows
    assert row.not_before is not None
    assert f"{row.not_before.astimezone(town.moment.tzinfo):%m-%d %H:%M}" == "04-15 08:00"
    assert row.subject is not None
