"""What things cost, excuses before a correction, and a letter that was not typed."""

import pytest

from bot.domain.reading import Op, Outcome, ProblemCode
from tests.reading.november import stored
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "停车场1小时收5块,绕老城三圈没找着位",
        "停车场5块一小时",
        "签约那家老板抱怨电费6毛2一度太贵",
        "窨井盖800元一个，太贵了",
    ],
)
def test_what_something_costs_is_no_figure_of_an_indicator(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["窨井盖800元一个，换了20个", "窨井盖800元/个，共换了20个"])
def test_a_figure_beside_a_price_is_kept(text: str) -> None:
    assert stored(text) == [("病害窨井盖更换", "20")]


def test_a_sum_before_one_project_is_no_price() -> None:
    assert stored("签约金额3亿元一个项目") == [("签约项目总投资", "3")]
    for income in ("9800块", "9800元/人", "9800元一个季度"):
        assert stored(f"城镇居民收入{income}") == [("城镇居民人均可支配收入", "9800")]


@pytest.mark.parametrize(
    "text",
    [
        "签约1个,不好意思应该是2个",
        "签约1个，不好意思打错了是2个",
        "签约1个，不好意思是2个",
        "签约1个 sorry 打错了 是2个",
    ],
)
def test_an_excuse_leads_to_the_right_figure(text: str) -> None:
    (update,) = understood(text).updates
    assert update.op is Op.CORRECT
    assert update.value == 2


def test_a_letter_that_was_not_typed_is_forgiven_in_a_name_of_five() -> None:
    assert stored("高标转农田累计建成3.1万亩") == [("高标准农田建设", "3.1")]
    assert understood("安全监察6次").outcome is not Outcome.RECORD


@pytest.mark.parametrize(
    ("text", "indicator", "value"),
    [
        ("标准化厂方交付1.5万平方米", "新建标准化厂房", "1.5"),
        ("教师周专房交付502套", "教师周转房", "502"),
        ("农村公露完工12公里", "改造农村公路", "12"),
    ],
)
def test_a_slip_is_forgiven_before_a_word_of_finishing(
    text: str, indicator: str, value: str
) -> None:
    assert stored(text) == [(indicator, value)]


@pytest.mark.parametrize("text", ["2座镇污水处理厂今天开工了", "2座污水处理厂已开工"])
def test_things_that_are_built_are_counted_at_whatever_stage(text: str) -> None:
    assert stored(text) == [("镇驻地污水处理厂", "2")]


def test_another_stage_of_what_is_named_by_one_is_asked_about() -> None:
    for text in ("3个停车场已竣工", "2个在谈项目已签约", "5个污水处理厂已签约"):
        (problem,) = understood(text).problems
        assert problem.code is ProblemCode.AMBIGUOUS_INDICATOR


def test_performances_in_the_villages_are_no_unit() -> None:
    text = "开展送戏下乡18场次。四是安全底线牢牢守住。开展安全检查94次"
    assert stored(text) == [("安全生产检查次数", "94")]


def test_the_senders_own_section_has_made_no_progress() -> None:
    assert stored("经核实，本周我室各项工作无进展。") == [("*", "0")]
