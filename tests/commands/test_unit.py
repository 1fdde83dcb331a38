"""Leaders and liaisons look at one unit: how far it is, why it is red, what makes it green."""

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from bot.boards.lagging import lagging
from bot.boards.snapshot import Snapshot
from bot.domain.catalogue import Catalogue, Indicator, Target, Unit
from bot.domain.office import Lamps
from bot.services.views.why import weekly_text
from bot.texts import render_plain
from tests.commands.people import CLERK, LEADER, LIAISON
from tests.town import SHANGHAI, Town

pytestmark = pytest.mark.usefixtures("people")


def test_a_liaison_sees_the_own_unit_and_no_other(town: Town) -> None:
    assert town.ask("/unit", LIAISON).startswith("商务局（04-13 09:00）")
    assert town.ask("/unit 商务局", LIAISON).startswith("商务局（04-13 09:00）")
    assert "科技局" not in town.ask("/unit 科技局", LIAISON)
    assert "0/10" not in town.ask("/unit 科技局", LIAISON)


def test_unit_says_why_it_is_red_and_what_makes_it_green(town: Town) -> None:
    town.report("商务局", "签约落地项目", 2, date(2023, 3, 20))
    town.report("商务局", "外出招商次数", 9)
    said = town.ask("/unit 商务局", LEADER).splitlines()
    assert said[1:3] == [
        "🟢 外出招商次数：9/10 次 · 90% · 快于序时 61.78 点",
        "上次变动 4.13 · 余 1 次，每 37 周需 1 次",
    ]
    assert said[3:5] == [
        "🟥 在谈项目：—/10 个 · 0%",
        "➜ 应达目标值，差 100 点，今年 14 周没有动；还没有数，报到 10 个即达标",
    ]
    assert said[5:] == [
        "🟡 签约落地项目：2/10 个 · 20%",
        "➜ 序时应达 28.22%，差 8.22 点，3 周未动（上次 3.20）；再完成 1 个即达序时"
        "；全年完成每 4 周需 1 个",
    ]


@pytest.mark.parametrize(
    ("left", "days", "uom", "said"),
    [
        ("1", 262, "次", "每 37 周需 1 次"),  # 37 weeks are 259 days; 38 would be too late
        ("1", 259, "个", "每 37 周需 1 个"),
        ("2", 27, "个", "每周需 1 个"),
        ("2", 28, "个", "每 2 周需 1 个"),
        ("8", 7, "个", "每周需 8 个"),
        ("8", 6, "个", "6 天内需 8 个"),
        ("1", 1, "次", "1 天内需 1 次"),
        ("0.5", 262, "万人", "每周需 0.014 万人"),
        ("3", 50, "万人", "每周需 0.42 万人"),
        ("9.2", 21, "万人", "每周需 3.1 万人"),
        ("90", 21, "万人", "每周需 30 万人"),
    ],
)
def test_what_is_needed_weekly_is_told_in_useful_figures_that_suffice(
    left: str, days: int, uom: str, said: str
) -> None:
    indicator, day = Indicator("招工", uom=uom), date(2023, 12, 31) - timedelta(days=days)
    goal = Target("商务局", "招工", 2023, Decimal(left))
    at = datetime(day.year, day.month, day.day, 9, tzinfo=SHANGHAI)
    office = Catalogue((Unit("商务局"),), (indicator,), (goal,))
    (row,) = lagging(office, Snapshot(at, {}), Lamps()).rows
    text = weekly_text(row, indicator)
    assert text and render_plain(text, "zh-Hans") == said


def test_who_is_exempt_is_told_no_way_to_green(town: Town) -> None:
    town.ask("/exempt 商务局 5.31 洪灾", CLERK)
    said = town.ask("/unit 商务局", LEADER)
    assert "➜" not in said
    assert "已豁免：洪灾" in said


def test_a_figure_just_on_pace_is_level_with_it(town: Town) -> None:
    town.moment = town.moment.replace(month=12, day=31)
    town.report("商务局", "签约落地项目", 10)
    assert "10/10 个 · 100% · 与序时持平" in town.ask("/unit 商务局", LEADER)
