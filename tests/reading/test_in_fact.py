"""实际 puts right what was told before; with another act it tells another thing."""

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.readers import understood


def figures(text: str) -> list[tuple[str, Op, str]]:
    reading = understood(text, "商务局")
    assert reading.problems == ()
    return [(u.indicator, u.op, str(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text", ["协议投资3亿元，实际到位0.5亿元", "合同金额3亿元，实际到账0.5亿元"]
)
def test_what_has_come_of_a_contract_corrects_nothing(text: str) -> None:
    assert figures(text) == [("签约项目总投资", Op.ADD, "3")]


def test_what_has_landed_of_what_was_signed_corrects_nothing() -> None:
    assert figures("签约5个，实际落地3个") == [("签约落地项目", Op.ADD, "5")]
    assert figures("签约落地5个，实际落地3个") == [("签约落地项目", Op.CORRECT, "3")]


def test_what_was_put_right_is_not_what_was_found() -> None:
    assert figures("排查隐患37处，实际整改31处")[0] == ("排查隐患", Op.SET, "37")


@pytest.mark.parametrize(
    "text", ["改厕312户，实际310户", "改厕312户，实际改造310户", "表上写的改厕312户，实际310户"]
)
def test_the_same_act_in_fact_corrects(text: str) -> None:
    assert figures(text) == [("农村户厕改造", Op.CORRECT, "310")]


@pytest.mark.parametrize("text", ["改厕310（更正：309）", "改厕310户（更正为309户）"])
def test_a_correction_in_brackets_gives_the_right_number(text: str) -> None:
    assert figures(text) == [("农村户厕改造", Op.CORRECT, "309")]


@pytest.mark.parametrize("text", ["撤回，签约还没正式签", "撤回，还没签约", "撤回签约，还没盖章"])
def test_why_a_report_is_taken_back_is_no_zero(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.UNDO


@pytest.mark.parametrize("said", ["连同上周的一共", "算上昨天的共", "加上昨天的共"])
def test_a_sum_with_other_days_is_no_figure_of_these(said: str) -> None:
    assert understood(f"{said}走访企业15家", "商务局").updates == ()
