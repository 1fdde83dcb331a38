"""What takes a report back, and what only looks like it."""

from decimal import Decimal

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.october import figures, outcome
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "图片发错了",
        "附件发错了",
        "刚才的图片发错了",
        "系统报错了",
        "打印机报错了",
        "会议时间报错了",
        "领导名字报错了",
        "通知作废",
        "项目作废",
        "会议取消，通知作废",
        "之前的表格作废，请用新表",
        '"张三"撤回了一条消息',
        "你撤回了一条消息",
        "撤回不了",
        "去年的不算",
        "签约不算难",
        "那都不算事",
        "周末不算",
        "系统报错了，签约2个填不进去",
    ],
)
def test_chatter_takes_no_report_back(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


@pytest.mark.parametrize(
    "text", ["图片发错了，签约2个", "名字写错了，签约2个", "时间有误，签约2个"]
)
def test_what_is_wrong_with_something_else_corrects_no_figure(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.ADD, Decimal(2))]


@pytest.mark.parametrize(
    "text", ["今天的不算", "俺刚报的删掉", "数据报错了", "这条消息撤回", "撤回签约2个", "发错群了"]
)
def test_a_report_is_still_taken_back(text: str) -> None:
    assert outcome(text) is Outcome.UNDO


@pytest.mark.parametrize("text", ["签约2个报错了，应为3个", "签约2个写错了，是3个"])
def test_what_is_said_to_be_wrong_behind_it_is_not_the_figure(text: str) -> None:
    assert figures(text) == [("签约落地项目", Op.CORRECT, Decimal(3))]


def test_a_figure_misreported_without_another_is_taken_back() -> None:
    assert outcome("签约2个报错了") is Outcome.UNDO


@pytest.mark.parametrize("units", ["孙集镇和郑岗镇", "孙集镇、郑岗镇", "孙集镇与郑岗镇"])
def test_what_is_taken_back_for_two_units_is_taken_back_for_both(units: str) -> None:
    reading = understood(f"{units}的签约作废")
    assert [named.unit for named in reading.named] == ["孙集镇", "郑岗镇"]


def test_from_where_on_something_counts_takes_nothing_back() -> None:
    rule = understood("签约以合同盖章为准，意向协议不算，5000万以下不算", "商务局")
    assert rule.outcome is Outcome.IGNORE
    assert understood("以上作废", "商务局").outcome is Outcome.UNDO
