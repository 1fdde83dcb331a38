"""Problems solved and hazards put right in natural words; places and asides between figures."""

import pytest

from bot.domain.reading import ProblemCode
from tests.reading.readers import understood


def told(text: str) -> list[tuple[str, str, str]]:
    updates = understood(text, "永丰镇").updates
    return [(u.indicator, u.measure.value, str(u.value)) for u in updates]


def actuals(text: str) -> list[tuple[str, str]]:
    return [(indicator, value) for indicator, _, value in told(text)]


@pytest.mark.parametrize(
    "text", ["解决用工问题3个", "帮企业解决了3个实际问题", "帮助解决融资问题3个"]
)
def test_what_firms_have_trouble_with_is_their_problem(text: str) -> None:
    assert actuals(text) == [("解决企业问题", "3")]


def test_problems_of_others_are_none_of_firms() -> None:
    assert told("解决信访问题3个") == []
    assert told("收集群众问题12个，解决9个") == []
    assert actuals("安全检查25次，发现问题12个，解决9个") == [("安全生产检查次数", "25")]


def test_what_is_done_to_things_just_counted_counts_them() -> None:
    text = "走访企业8家，收集问题12个，解决9个"
    assert actuals(text) == [("走访企业", "8"), ("解决企业问题", "9")]


def test_two_kinds_of_what_was_done_are_asked_about() -> None:
    for text in ("帮助解决融资问题2个，用工问题3个", "走访规上企业5家、民营企业3家"):
        reading = understood(text, "永丰镇")
        (problem,) = reading.problems
        assert problem.code in (ProblemCode.CONFLICT, ProblemCode.RANGE)
        assert reading.updates == ()


@pytest.mark.parametrize(
    "between", ["下达整改通知书5份，整改", "其中一般21处，重大2处，已整改", "房屋鉴定5份，整改"]
)
def test_an_own_counting_word_goes_on_over_something_unknown(between: str) -> None:
    assert actuals(f"发现隐患23处，{between}18处") == [("排查隐患", "23"), ("整改隐患", "18")]


def test_a_count_before_its_rate_is_of_what_the_rate_is_of() -> None:
    assert actuals("整改490处，整改率98%") == [("整改隐患", "490"), ("隐患整改率", "98")]
    assert told("整改490处") == []


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("窨井盖更换人民路12个，建设路8个，合计20个", ("病害窨井盖更换", "20")),
        ("8个村完成改厕，共310户", ("农村户厕改造", "310")),
        ("走访企业李家具、王食品等8家", ("走访企业", "8")),
        ("签约项目（5000万以上）3个", ("签约落地项目", "3")),
        ("签约项目（总投资5000万元以上）3个", ("签约落地项目", "3")),
        ("签约项目（不含技改）3个", ("签约落地项目", "3")),
    ],
)
def test_places_examples_and_sizes_stand_between_a_name_and_its_number(
    text: str, figure: tuple[str, str]
) -> None:
    assert actuals(text) == [figure]


@pytest.mark.parametrize("aside", ["落地率50%", "用工500人"])
def test_an_aside_measured_otherwise_leaves_the_thread(aside: str) -> None:
    text = f"签约2个，{aside}，总投资8亿元"
    assert actuals(text) == [("签约落地项目", "2"), ("签约项目总投资", "8")]


def test_other_things_of_the_same_kind_do_not() -> None:
    assert actuals("签约2个，储备项目5个，总投资8亿元") == [("签约落地项目", "2")]
    assert actuals("签约2个，落地率50%，完成80%") == [("签约落地项目", "2")]


def test_what_is_left_in_its_own_word_is_told_over_money() -> None:
    assert told("改厕310户，投入资金30万元，剩余90户") == [
        ("农村户厕改造", "actual", "310"),
        ("农村户厕改造", "remaining", "90"),
    ]
