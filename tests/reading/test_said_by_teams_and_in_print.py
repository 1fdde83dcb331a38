"""Teams of a unit, days of the moon, chapters of a document, what a bulletin printed."""

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.november import stored
from tests.reading.readers import NOVEMBER, understood


@pytest.mark.parametrize("team", ["小分队", "招商小组", "驻村工作队", "党员突击队"])
def test_a_team_of_a_unit_is_the_unit(team: str) -> None:
    (update,) = understood(f"商务局{team}走访企业11家", None, NOVEMBER).updates
    assert (update.unit, str(update.value)) == ("商务局", "11")


@pytest.mark.parametrize("text", ["正月初八开工", "腊月二十开工", "春节放假7天，正月初八开工"])
def test_days_of_the_moon_count_nothing(text: str) -> None:
    assert understood(text, "永丰镇", NOVEMBER).outcome is Outcome.IGNORE


def test_what_begins_on_one_is_counted() -> None:
    assert stored("正月十六开工2个") == [("开工项目", "2")]


@pytest.mark.parametrize(
    "text",
    [
        "《停车场建设管理办法》共六章三十二条",
        "停车场建设管理办法（征求意见稿）共六章，现公开征求意见",
    ],
)
def test_chapters_of_a_document_are_no_figure(text: str) -> None:
    assert understood(text, "永丰镇", NOVEMBER).outcome is Outcome.IGNORE


@pytest.mark.parametrize("printed", ["所载", "所列", "刊载的", "中"])
def test_what_a_bulletin_printed_is_put_right(printed: str) -> None:
    text = f"昨日《月报》{printed}社零增速有误，应为4.1%"
    (update,) = understood(text, "统计局", NOVEMBER).updates
    assert (update.indicator, update.op) == ("社会消费品零售总额增速", Op.CORRECT)


@pytest.mark.parametrize("none", ["木有进展", "没得进展", "莫得变化"])
def test_none_in_dialect_is_none(none: str) -> None:
    (update,) = understood(f"这礼拜{none}", "永丰镇", NOVEMBER).updates
    assert (update.indicator, str(update.value)) == ("*", "0")
