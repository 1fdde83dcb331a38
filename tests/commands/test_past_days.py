"""What a board, a list and a brief say of a day gone by."""

from datetime import date

import pytest

from bot.app.making import maker
from bot.domain.catalogue import Catalogue
from bot.services import listings
from bot.services.catalogues import put_in_force
from tests.commands.people import LEADER
from tests.commands.towns import buttons, last, publish
from tests.town import GROUP, Town, catalogue

pytestmark = pytest.mark.usefixtures("with_towns")


def _board_of_the_fourteenth(town: Town) -> None:
    """A board was published on 14 April; on the 17th another unit left zero."""
    town.report("北郊镇", "签约落地项目", 9)
    publish(town, 14, until=17)
    town.report("商务局", "签约落地项目", 20)
    town.moment = town.moment.replace(day=20)


@pytest.mark.parametrize("words", ["04-14", "4.16", "第15周", "上周", "昨天"])
def test_zero_of_a_day_is_the_board_published_last_by_then(town: Town, words: str) -> None:
    _board_of_the_fourteenth(town)
    said = town.ask(f"/zero {words}", LEADER)
    assert said.startswith(f"零榜 · {GROUP}（04-14 17:30）")
    assert "仍为零 3 个" in said
    assert "签约落地项目：共 9 个" in said
    assert buttons(town)[0].endswith(":2023-04-14")


def test_what_was_corrected_since_is_told_under_the_board_of_a_day(town: Town) -> None:
    _board_of_the_fourteenth(town)
    town.report("商务局", "签约落地项目", 2, date(2023, 4, 12))
    said = town.ask("/zero 04-14", LEADER)
    assert "签约落地项目：共 9 个" in said
    assert "4.14" in said
    assert "商务局签约落地项目" in said.replace(" ", "")


@pytest.mark.parametrize("words", ["04-14", "今天"])
def test_zero_of_today_is_the_board_once_it_is_published(town: Town, words: str) -> None:
    _board_of_the_fourteenth(town)
    town.moment = town.moment.replace(day=14, hour=20)
    town.report("科技局", "签约落地项目", 5)
    said = town.ask(f"/zero {words}", LEADER)
    assert said.startswith(f"零榜 · {GROUP}（04-14 17:30）")
    assert "签约落地项目：共 9 个" in said
    assert "✏️ 4.14 的榜发布后补报 1 项" in said
    assert "（04-14 20:30）" in town.ask("/zero", LEADER)


def test_zero_of_today_before_its_board_is_of_now(town: Town) -> None:
    publish(town, 14)
    town.moment = town.moment.replace(day=21, hour=9)
    assert "（04-21 09:30）" in town.ask("/zero 04-21", LEADER)
    assert "（04-21 09:30）" in town.ask("/zero 本周", LEADER)


def test_the_board_of_now_tells_what_was_corrected_of_the_last(town: Town) -> None:
    _board_of_the_fourteenth(town)
    assert "发布后" not in town.ask("/zero", LEADER)
    town.report("商务局", "签约落地项目", 2, date(2023, 4, 12))
    town.report("南郊镇", "外出招商次数", 1, date(2023, 4, 11))
    said = town.ask("/zero", LEADER)
    assert said.startswith(f"零榜 · {GROUP}（04-20 17:30）")
    *_, heading, first, second = said.splitlines()
    assert heading == "✏️ 4.14 的榜发布后补报 2 项，该榜仍以发布时为准"
    assert {first, second} == {
        "商务局 签约落地项目：未报 → 补报 2 个（4月20日17:30报来）",
        "南郊镇 外出招商次数：未报 → 补报 1 次（4月20日17:30报来）",
    }
    assert "补报 1 项" in town.ask("/zero 签约", LEADER)
    assert "补报 1 项" in town.ask("/zero 镇办", LEADER)
    assert "发布后" not in town.ask("/zero 在谈项目", LEADER)


def test_but_no_more_than_a_few_lines_of_it(town: Town) -> None:
    _board_of_the_fourteenth(town)
    for unit in ("商务局", "科技局", "北郊镇", "南郊镇"):
        town.report(unit, "外出招商次数", 1, date(2023, 4, 12))
    *_, heading, _one, _two, _three, more = town.ask("/zero", LEADER).splitlines()
    assert "补报 4 项" in heading
    assert more == "另有 1 项，请发 /zero 04-14"
    *_, heading, _one, _two, _three, _four = town.ask("/zero 04-14", LEADER).splitlines()
    assert "补报 4 项" in heading


def test_zero_of_a_category_and_a_day(town: Town) -> None:
    _board_of_the_fourteenth(town)
    said = town.ask("/zero 市直 04-14", LEADER)
    assert said.startswith(f"零榜 · {GROUP} · 市直单位（04-14 17:30）")
    assert "应报 2 个单位，仍为零 2 个。" in said
    assert "签约落地项目：共 0 个" in said


def test_zero_of_a_day_before_any_board_is_what_was_known_then(town: Town) -> None:
    _board_of_the_fourteenth(town)
    said = town.ask("/zero 04-13", LEADER)
    assert said.startswith(f"零榜 · {GROUP}（04-13 23:59）")
    assert "仍为零 3 个" in said


def test_brief_of_a_day_is_of_the_board_published_last_by_then(town: Town) -> None:
    _board_of_the_fourteenth(town)
    publish(town, 21, until=22)
    assert "截至2023年4月14日17时30分" in town.ask("/brief 04-20", LEADER)
    assert "截至2023年4月21日17时30分" in town.ask("/brief", LEADER)
    assert "2023-04-13以前" in town.ask("/brief 04-13", LEADER)


def test_lagging_of_a_day_with_a_board_is_that_board_as_it_was_published(town: Town) -> None:
    _board_of_the_fourteenth(town)
    town.report("北郊镇", "签约落地项目", 5, date(2023, 4, 14))
    said = town.ask("/lagging 签约落地项目 04-14", LEADER)
    assert said.startswith("落后榜 · 签约落地项目（04-14 17:30）")
    assert "北郊镇\n9/10 个" in said
    assert "20/10" not in said


def test_lagging_of_a_day_without_a_board_is_what_was_known_at_its_end(town: Town) -> None:
    _board_of_the_fourteenth(town)
    said = town.ask("/lagging 签约落地项目 04-17", LEADER)
    assert said.startswith("落后榜 · 签约落地项目（04-17 23:59）")
    assert "20/10" in said
    before = town.ask("/lagging 签约落地项目 04-15", LEADER)
    assert "（04-15 23:59）" in before
    assert "20/10" not in before


async def test_the_pages_of_a_past_day_are_turned_and_drawn(town: Town) -> None:
    _board_of_the_fourteenth(town)
    town.ask("/lagging 04-14", LEADER)
    day = date(2023, 4, 14).toordinal()
    assert buttons(town)[1:] == [f"page:lagging:a:2:{day}", f"picture:lagging:a:1:{day}"]
    assert "（04-14 17:30）" in town.press("▶", LEADER, LEADER)
    town.press("图片", LEADER, LEADER)
    attachment = last(town).content["attachment"]
    assert attachment["day"] == "2023-04-14"
    assert (await maker(town.store, town.desk)(attachment)).startswith(b"\x89PNG")


def test_a_frozen_board_still_names_an_indicator_that_is_no_more(town: Town) -> None:
    _board_of_the_fourteenth(town)
    before = catalogue()
    gone = [one for one in before.indicators if one.name != "签约落地项目"]
    targets = [one for one in before.targets if one.indicator != "签约落地项目"]
    town.do(lambda tx: put_in_force(tx, Catalogue(before.units, tuple(gone), tuple(targets))))
    assert "签约落地项目" in town.ask("/lagging 04-14", LEADER)


def test_lagging_of_a_past_day_of_too_much_is_told_where_it_can_be_had(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listings, "_RECKONED", 1)
    assert "/export 镇办 04-07" in town.ask("/lagging 镇办 04-07", LEADER)


@pytest.mark.parametrize("command", ["/zero", "/brief", "/lagging"])
def test_a_day_yet_to_come_has_no_board(town: Town, command: str) -> None:
    assert town.ask(f"{command} 12-29", LEADER).startswith("2023-12-29 还没有到")


def test_lagging_of_today_is_the_board_once_it_is_published(town: Town) -> None:
    town.report("北郊镇", "签约落地项目", 9)
    assert "（04-13 09:00）" in town.ask("/lagging 签约落地项目 04-13", LEADER)
    publish(town, 14)
    town.moment = town.moment.replace(hour=20)
    town.report("北郊镇", "签约落地项目", 5)
    said = town.ask("/lagging 签约落地项目 04-14", LEADER)
    assert said.startswith("落后榜 · 签约落地项目（04-14 17:30）")
    assert "9/10 个" in said
    assert "14/10 个" in town.ask("/lagging 签约落地项目", LEADER)
