"""Numbers said roughly, sums with letters for their scale, and names cut short."""

import pytest

from bot.domain.reading import Outcome, ProblemCode, Qualifier
from tests.reading.november import stored
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "走访企业百余家",
        "本周走访企业千把家",
        "走访企业百把家",
        "走访企业二十好几家",
        "改厕千余户",
        "城镇新增就业万余人",
    ],
)
def test_a_number_said_at_large_is_asked(text: str) -> None:
    reading = understood(text)
    assert reading.outcome is Outcome.ASK
    assert [p.code for p in reading.problems] == [ProblemCode.VAGUE_NUMBER]


@pytest.mark.parametrize("text", ["走访企业≈20家", "走访企业≈ 20家", "走访了得有20家企业"])
def test_about_so_many_is_kept_as_about(text: str) -> None:
    (update,) = understood(text).updates
    assert (update.indicator, int(update.value)) == ("走访企业", 20)
    assert update.qualifier is Qualifier.ABOUT


@pytest.mark.parametrize("text", ["每家单位得有2个在谈项目", "签约得有3个才行"])
def test_so_many_that_are_wanted_are_no_report(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["外资$1.2M", "外资 $1.2M", "利用外资$1.2 million", "外资US$1.2m"])
def test_a_million_behind_a_currencys_sign(text: str) -> None:
    assert stored(text) == [("实际利用外资", "120.0")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("合同额12亿元", [("签约项目总投资", "12")]),
        ("签约4个,合同额12亿", [("签约落地项目", "4"), ("签约项目总投资", "12")]),
    ],
)
def test_a_name_of_four_lacks_one_character(text: str, expected: list[tuple[str, str]]) -> None:
    assert stored(text) == expected


@pytest.mark.parametrize("text", ["取消上一条", "刚才那条取消", "上一条取消", "取消刚才那条"])
def test_the_last_message_is_called_off(text: str) -> None:
    assert understood(text).outcome is Outcome.UNDO


@pytest.mark.parametrize("text", ["会议取消", "取消上一条通知", "取消签约仪式", "刚才的会取消"])
def test_what_else_is_called_off_is_no_report(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "【提醒】没报在谈项目的还有14家，17:00截止",
        "还没报走访企业的还剩3个镇",
        "没填隐患整改率的有8家,抓紧",
        "零签约的还有14家",
    ],
)
def test_units_that_have_not_reported_are_no_figure(text: str) -> None:
    assert understood(text, unit=None).outcome is Outcome.IGNORE
