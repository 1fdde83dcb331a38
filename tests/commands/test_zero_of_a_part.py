"""/zero of one indicator or one category tells last time, who broke through and how long running.

A board is published each Friday at half past five: on 14, 21 and 28 April.
"""

from datetime import date

import pytest

from bot.app.making import maker
from bot.domain.catalogue import Catalogue, Target
from bot.services import streaks
from bot.services.catalogues import put_in_force
from storage import published
from storage import streaks as kept
from storage.transaction import Transaction
from tests.commands.people import LEADER, LIAISON
from tests.commands.towns import buttons, last, publish
from tests.town import BUREAU, GROUP, Town, catalogue

pytestmark = pytest.mark.usefixtures("with_towns")
SIGNED, TRIPS = "签约落地项目", "外出招商次数"


def _three_boards(town: Town) -> None:
    """The signed: 商务局 none, 科技局 none until the 21st, 北郊镇 fell back, 南郊镇 one."""
    town.report("南郊镇", SIGNED, 1)
    town.report("北郊镇", SIGNED, 2)
    town.report("商务局", TRIPS, 3)
    publish(town, 14, until=18)
    town.report("北郊镇", SIGNED, -2)
    publish(town, 21, until=25)
    town.report("科技局", SIGNED, 5)


def test_an_indicator_of_now_stands_beside_what_was_published_of_it(town: Town) -> None:
    _three_boards(town)
    said = town.ask("/zero 签约", LEADER)
    assert said.startswith(f"零榜 · {GROUP} · {SIGNED}（04-25 17:30）")
    assert "应报 4 个单位，仍为零 2 个（上期 4.21：3 个），破零 1 个。" in said
    assert "🎉 破零 1 个：科技局（签约落地项目 5）" in said
    assert "已连续上榜 2 次：商务局" in said
    assert "已连续上榜 1 次：北郊镇" in said


def test_an_indicator_of_a_day_is_as_it_was_published(town: Town) -> None:
    _three_boards(town)
    said = town.ask("/zero 签约 04-21", LEADER)
    assert said.startswith(f"零榜 · {GROUP} · {SIGNED}（04-21 17:30）")
    assert "仍为零 3 个（上期 4.14：2 个），破零 0 个。" in said
    assert "↩️ 返零 1 个：北郊镇（4.18）" in said
    assert "今年未报 2 个\n连续 2 次：科技局、商务局" in said
    assert "报零 1 个\n本期新上榜：北郊镇" in said
    first = town.ask("/zero 签约 04-14", LEADER)
    assert "应报 4 个单位，仍为零 2 个。" in first
    assert "连续" not in first


def test_what_comes_later_changes_no_published_board_of_an_indicator(town: Town) -> None:
    _three_boards(town)
    before = town.ask("/zero 签约 04-21", LEADER)
    town.report("商务局", SIGNED, 7, date(2023, 4, 12))
    after = town.ask("/zero 签约 04-21", LEADER)
    assert after.startswith(before)
    late = after.removeprefix(before).strip()
    assert late.startswith("✏️ 4.21 的榜发布后补报 1 项")
    assert "商务局 签约落地项目：未报 → 补报 7 个" in late
    now = town.ask("/zero 签约", LEADER)
    assert "仍为零 1 个（上期 4.21：3 个），破零 2 个。" in now
    assert "已连续上榜 1 次：北郊镇" in now


def test_nor_does_what_is_withdrawn_later(town: Town) -> None:
    town.say("商务局：签约落地项目3个", LIAISON, BUREAU)
    publish(town, 14)
    assert "撤回" in town.reply("撤回", LIAISON, BUREAU)
    town.moment = town.moment.replace(day=17)
    said = town.ask("/zero 签约 04-14", LEADER)
    assert "仍为零 3 个" in said
    assert "签约落地项目：共 3 个" in said
    assert "商务局 签约落地项目：3 个 → 已撤回" in said
    now = town.ask("/zero 签约", LEADER)
    assert "↩️ 更正后仍为零 1 个：商务局" in now
    assert "上期不在榜：商务局" in now


def test_nor_do_other_targets(town: Town) -> None:
    """A unit that owes the indicator only since was not on the board; one that is gone was."""
    _without(town, "南郊镇")
    publish(town, 14)
    _without(town, "商务局")
    said = town.ask("/zero 签约 04-14", LEADER)
    assert "应报 3 个单位，仍为零 3 个。" in said
    assert "商务局、科技局、北郊镇" in said
    now = town.ask("/zero 签约", LEADER)
    assert "应报 3 个单位，仍为零 3 个（上期 4.14：3 个），破零 0 个。" in now
    assert "上期不在榜：南郊镇" in now
    assert "更正" not in now


def _without(town: Town, unit: str) -> None:
    """The office in which a unit owes nothing of the signed."""
    before = catalogue()
    targets = [one for one in before.targets if (one.unit, one.indicator) != (unit, SIGNED)]
    town.do(lambda tx: put_in_force(tx, Catalogue(before.units, before.indicators, tuple(targets))))


def test_a_retired_unit_stays_on_the_board_of_an_indicator(town: Town) -> None:
    publish(town, 14)
    before = catalogue()
    units = tuple(one for one in before.units if one.name != "商务局")
    targets = tuple(one for one in before.targets if one.unit != "商务局")
    town.do(lambda tx: put_in_force(tx, Catalogue(units, before.indicators, targets)))
    said = town.ask("/zero 签约 04-14", LEADER)
    assert "应报 4 个单位，仍为零 4 个。" in said
    assert "商务局" in said
    assert "应报 3 个单位，仍为零 3 个（上期 4.14：4 个）" in town.ask("/zero 签约", LEADER)


def test_an_indicator_that_nobody_owed_then_has_no_board_to_stand_beside(town: Town) -> None:
    before = catalogue()
    few = tuple(one for one in before.targets if one.indicator != SIGNED)
    town.do(lambda tx: put_in_force(tx, Catalogue(before.units, before.indicators, few)))
    publish(town, 14)
    more = tuple(Target(one.name, SIGNED, 2023, None) for one in before.units)
    every = Catalogue(before.units, before.indicators, (*few, *more))
    town.do(lambda tx: put_in_force(tx, every))
    said = town.ask("/zero 签约", LEADER)
    assert "应报 4 个单位，仍为零 4 个。" in said
    assert "上期" not in said


def test_a_category_of_a_day_is_that_part_of_the_published_board(town: Town) -> None:
    _three_boards(town)
    town.report("科技局", TRIPS, 7, date(2023, 4, 12))
    said = town.ask("/zero 市直 04-21", LEADER)
    assert said.startswith(f"零榜 · {GROUP} · 市直单位（04-21 17:30）")
    assert "应报 2 个单位，仍为零 1 个（上期 4.14：1 个），破零 0 个。" in said
    assert f"{TRIPS}：共 3 次" in said
    assert "今年未报 1 个\n连续 2 次：科技局" in said
    assert "✏️ 4.21 的榜发布后补报 1 项" in said
    towns = town.ask("/zero 镇办 04-21", LEADER)
    assert "应报 2 个单位，仍为零 1 个（上期 4.14：0 个），破零 0 个。" in towns
    assert "本期新上榜：北郊镇" in towns
    assert "发布后" not in towns


def test_a_category_of_now_stands_beside_its_part_of_the_last_board(town: Town) -> None:
    _three_boards(town)
    said = town.ask("/zero 市直", LEADER)
    assert "应报 2 个单位，仍为零 0 个（上期 4.21：1 个），破零 1 个。" in said
    assert "已连续上榜 1 次：北郊镇" in town.ask("/zero 镇办", LEADER)


def test_an_indicator_of_a_category(town: Town) -> None:
    _three_boards(town)
    said = town.ask("/zero 镇办 签约 04-21", LEADER)
    assert said.startswith(f"零榜 · {GROUP} · 镇办 · {SIGNED}（04-21 17:30）")
    assert "应报 2 个单位，仍为零 1 个（上期 4.14：0 个），破零 0 个。" in said
    now = town.ask("/zero 市直 签约", LEADER)
    assert "应报 2 个单位，仍为零 1 个（上期 4.21：2 个），破零 1 个。" in now
    assert "已连续上榜 2 次：商务局" in now


@pytest.mark.parametrize("words", ["/zero 签约", "/zero 签约 04-21", "/zero 镇办 签约 04-21"])
async def test_the_picture_shows_the_same_board(town: Town, words: str) -> None:
    _three_boards(town)
    town.ask(words, LEADER)
    [data] = buttons(town)
    assert len(data.encode()) <= 64
    town.press("图片", LEADER, LEADER)
    attachment = last(town).content["attachment"]
    assert attachment["choice"] == data.split(":")[2]
    assert (await maker(town.store, town.desk)(attachment)).startswith(b"\x89PNG")


def test_boards_of_indicators_that_are_counted_wrong_are_told_and_mended(town: Town) -> None:
    _three_boards(town)
    before = town.ask("/zero 签约", LEADER)

    def spoil(tx: Transaction) -> None:
        newest = published.newest(tx, streaks.LAGGING, "", tx.now)
        assert newest is not None
        kept.count_indicators(tx, newest.number, None)

    assert town.store.read_now(streaks.wrong) == 0
    town.store.write_now(spoil)
    assert town.store.read_now(streaks.wrong) == 1
    town.store.write_now(streaks.make)
    assert town.store.read_now(streaks.wrong) == 0
    assert town.ask("/zero 签约", LEADER) == before
