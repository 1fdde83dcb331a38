"""Firms that were visited and are called by their names, and some done out of so many."""

import pytest

from bot.domain.reading import Op
from tests.reading.november import stored
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "走访恒达电子等企业3家",
        "走访恒达电子科技公司等企业3家",
        "走访恒达电子等重点企业3家",
        "走访企业恒达、金鹏3家",
        "走访企业恒达电子、金鹏食品、宏达3家",
        "走访企业恒达、宏达等3家",
    ],
)
def test_firms_named_by_the_way_are_counted(text: str) -> None:
    (update,) = understood(text).updates
    assert (update.indicator, update.op, int(update.value)) == ("走访企业", Op.ADD, 3)


@pytest.mark.parametrize(
    "text",
    [
        "走访企业恒达、金鹏、宏达2家",
        "走访群众等企业3家",
        "走访企业困难、问题3个",
        "走访企业领导、职工3家",
        "改厕刘庄村、李庄村20户",
        "走访恒达等企业了解情况3次",
    ],
)
def test_fewer_than_are_named_or_other_things_are_none(text: str) -> None:
    assert understood(text).updates == ()


def test_days_before_a_list_of_firms_are_those_of_the_visit() -> None:
    (update,) = understood("今天走访企业恒达、宏达2家").updates
    assert (update.op, str(update.since)) == (Op.WINDOW, "2023-11-08")


@pytest.mark.parametrize(
    ("text", "unit", "told"),
    [
        ("35个智改项目中，已完工28个", "工信局", ("智能化改造项目", "28")),
        ("35个智改项目中，28个已完工", "工信局", ("智能化改造项目", "28")),
        ("8个停车场当中，5个已建成", "城管局", ("停车场开工", "5")),
        ("320户改厕中，298户已完成", "永丰镇", ("农村户厕改造", "298")),
        ("28个签约项目中，22个已开工", "商务局", ("开工项目", "22")),
    ],
)
def test_a_comma_behind_those_out_of_which_some_are_done_divides_nothing(
    text: str, unit: str, told: tuple[str, str]
) -> None:
    assert stored(text, unit) == [told]


@pytest.mark.parametrize("text", ["3个工作日中，签约2个", "本周活动中，签约2个"])
def test_other_commas_behind_it_divide(text: str) -> None:
    assert [one[0] for one in stored(text, "商务局")] == ["签约落地项目"]


def test_those_done_out_of_a_goal_leave_it_one() -> None:
    expected = [("农村户厕改造", "320"), ("农村户厕改造", "298")]
    assert stored("320户改厕任务中，298户完成", "永丰镇") == expected


@pytest.mark.parametrize("text", ["走访企业、商户12家", "快递服务点、超市402个"])
def test_things_listed_beside_the_name_itself_are_none_of_it(text: str) -> None:
    assert understood(text).updates == ()
