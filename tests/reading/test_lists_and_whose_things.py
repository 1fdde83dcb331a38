"""Places of lists over commas, and counted projects of which something else is told."""

import pytest

from bot.domain.reading import Outcome
from tests.reading.readers import understood


def values(text: str, unit: str | None = "商务局") -> list[tuple[str, float]]:
    return [(u.indicator, float(u.value)) for u in understood(text, unit).updates]


@pytest.mark.parametrize(
    "text",
    [
        "1.签约项目少，2.在谈项目质量不高",
        "1.外出招商已安排，2.签约项目正在对接，3.在谈项目稳步推进",
        "不足：1、签约项目偏少，2、在谈项目质量不高",
        "存在困难：1.农村公路资金缺口大，2.窨井盖更换进度慢",
        "本周工作：1.签约项目跟踪服务，2.在谈项目对接，3.开工项目督导",
        "1.签约项目偏少、2.在谈项目质量不高",
        "1.签约项目偏少。2.在谈项目偏少，3.开工项目偏少",
    ],
)
def test_the_places_of_a_list_are_no_figures(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    ["1.签约3个，2.在谈8个", "1、签约3个，2、在谈8个", "签约3，2、在谈8个", "1.签约3，2.在谈8"],
)
def test_figures_of_a_list_are_read(text: str) -> None:
    assert values(text) == [("签约落地项目", 3), ("在谈项目", 8)]


def test_a_number_without_a_list_before_it_is_a_figure() -> None:
    assert values("签约3个，2在谈") == [("签约落地项目", 3), ("在谈项目", 2)]
    assert values("签约项目1、2在谈") == [("签约落地项目", 1), ("在谈项目", 2)]


@pytest.mark.parametrize(
    "text",
    [
        "2个在谈项目的资料发你了",
        "12个在谈项目的进展情况已经报了",
        "我们签约的2个项目资料已经报给商务局了",
        "协调解决3个签约项目的用地问题",
        "完成2个签约项目的用地报批",
        "到3个开工项目现场查看",
        "深入2个在谈项目现场对接",
        "陪同商务局看了3个签约项目",
        "3个已签约项目正在办理用地手续",
        "5个停车场的图纸发群里了",
        "为3个签约项目办理了手续",
        "本周有2个签约项目正在洽谈细节",
        "召开2个在谈项目推进会",
        "5个开工项目复工了",
        "2个签约项目落地困难",
    ],
)
def test_projects_of_which_something_else_is_told_are_no_figure(text: str) -> None:
    assert understood(text, "高寺镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "新增2个签约项目",
        "今天完成2个签约项目，正在办理手续",
        "签约到2个项目",
    ],
)
def test_projects_that_were_signed_are_counted(text: str) -> None:
    assert values(text, "高寺镇") == [("签约落地项目", 2)]


@pytest.mark.parametrize("text", ["5个在谈项目正在对接", "完成5个停车场的建设"])
def test_what_there_is_goes_on_being_counted(text: str) -> None:
    assert [value for _, value in values(text, "高寺镇")] == [5]
