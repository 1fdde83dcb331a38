"""What a coordinator takes note of, sends back or finds at odds, and reports in like words."""

import pytest

from bot.domain.reading import Outcome
from tests.reading.readers import understood


def told(text: str, unit: str | None) -> list[tuple[str, str, float]]:
    reading = understood(text, unit)
    assert reading.problems == ()
    return [(u.unit, u.indicator, float(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "收到孙集镇走访企业3家",
        "已收到孙集镇走访企业3家、李寨镇2家",
        "孙集镇走访企业3家已收到",
        "孙集镇走访企业3家收到，谢谢",
        "好的，孙集镇走访企业3家，记下了",
        "孙集镇走访企业3家，我记上了",
        "孙集镇走访企业3家，已登记",
        "孙集镇走访企业3家，已录入系统",
        "孙集镇走访企业3家，已审核",
        "孙集镇走访企业3家，已核实无误",
        "孙集镇走访企业3家已确认",
        "孙集镇走访企业3家，均已汇总",
        "孙集镇走访企业3家，收到请回复",
        "@孙集镇 走访企业3家收到",
    ],
)
@pytest.mark.parametrize("unit", [None, "商务局"])
def test_what_is_noted_of_others_counts_nothing(text: str, unit: str | None) -> None:
    assert understood(text, unit).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "李寨镇签约1个需要补充合同",
        "李寨镇签约1个请上传合同",
        "李寨镇签约1个，请补报附件",
        "李寨镇签约1个，附件没看到",
        "李寨镇签约1个，请核实",
        "李寨镇签约1个，补一下合同",
        "李寨镇签约1个，合同呢",
        "李寨镇签约1个，是哪个项目",
        "请李寨镇改厕12户抓紧",
        "李寨镇签约数据异常，1个，请核实",
    ],
)
def test_what_is_sent_back_to_others_counts_nothing(text: str) -> None:
    assert understood(text, None).outcome is Outcome.IGNORE


@pytest.mark.parametrize("unit", [None, "李寨镇"])
@pytest.mark.parametrize(
    "text",
    [
        "李寨镇签约1个，审核未通过",
        "李寨镇签约1个，没通过审核",
        "李寨镇签约1个，被退回了",
        "李寨镇签约1个与系统3个不一致",
        "李寨镇签约1个重复了",
        "李寨镇签约1个，重复统计了",
    ],
)
def test_what_did_not_pass_or_is_at_odds_counts_nothing(text: str, unit: str | None) -> None:
    assert understood(text, unit).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("李寨镇：签约1个，请核实", None),
        ("李寨镇签约1个，请查收", None),
        ("李寨镇签约1个，请审核", None),
        ("李寨镇签约1个，请核实", "李寨镇"),
        ("签约1个，已登记", "李寨镇"),
        ("签约1个，合同还没收到", "李寨镇"),
        ("签约1个，与系统不一致，请更正系统", "李寨镇"),
        ("收到，我镇签约1个", "李寨镇"),
        ("收到，李寨镇签约1个", None),
    ],
)
def test_reports_of_ones_own_in_like_words_count(text: str, unit: str | None) -> None:
    assert told(text, unit) == [("李寨镇", "签约落地项目", 1)]


def test_what_is_deducted_for_it_counts() -> None:
    assert told("签约核减1个，重复统计了", "李寨镇") == [("李寨镇", "签约落地项目", -1)]


def test_money_that_came_in_counts() -> None:
    money = [("财政局", "专项债券下达额度", 1.2)]
    assert told("专项债资金1.2亿元，已收到", "财政局") == money
    assert told("财政局专项债资金1.2亿元已收到", None) == money


def test_several_figures_of_which_one_is_wanted_still_count() -> None:
    text = "孙集镇签约2个，走访企业3家，请抓紧补报开工数"
    assert [one[2] for one in told(text, None)] == [2, 3]


@pytest.mark.parametrize(
    "text",
    [
        "永丰镇：签约3个，已核实",
        "永丰镇：签约3个，确认无误",
        "永丰镇：签约3个，已确认，请查收",
        "永丰镇签约3个，走访企业8家，已核对无误",
    ],
)
def test_a_unit_may_say_that_its_own_figures_were_checked(text: str) -> None:
    assert ("永丰镇", "签约落地项目", 3.0) in told(text, None)


@pytest.mark.parametrize("text", ["永丰镇：签约3个，已登记", "永丰镇：签约3个，已收到"])
def test_but_only_others_take_note_of_them(text: str) -> None:
    assert understood(text, None).outcome is Outcome.IGNORE
