"""Questions that have no mark, and withdrawals that are denied."""

from decimal import Decimal

import pytest

from bot.domain.reading import Outcome
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "签约1个要附合同吗",
        "签约1个需要提供合同吗",
        "签约2个用不用盖章",
        "签约2个报不报",
        "改厕5户算不算",
        "签约2个对吧",
        "签约2个么",
        "签约2个没",
        "签约有2个没",
        "签约了2个没有",
        "走访企业2次算2家次还是1家次",
        "走访企业5家是本周的还是本月的",
        "开工3个是累计还是本月新增",
    ],
)
def test_what_is_asked_is_no_report(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("时不时走访企业3家", 3),
        ("签约还是2个", 2),
        ("签约没有", 0),
        ("签约数是2个,还是没变化", 2),
        ("要不要附照片？走访企业5家", 5),
    ],
)
def test_what_only_sounds_like_a_question_is_a_report(text: str, value: int) -> None:
    assert understood(text).updates[0].value == Decimal(value)


@pytest.mark.parametrize(
    "text",
    [
        "不要撤回",
        "先不撤回",
        "不作废",
        "上一条不作废",
        "我没撤回",
        "上一条没有撤回",
        "别作废",
        "先别撤回",
    ],
)
@pytest.mark.parametrize("addressed", [False, True])
def test_a_denied_withdrawal_takes_nothing_back(text: str, addressed: bool) -> None:
    assert understood(text, addressed=addressed).outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["撤回", "上一条作废", "要不撤回吧", "不好意思，撤回"])
def test_what_is_withdrawn_is_taken_back(text: str) -> None:
    assert understood(text).outcome is Outcome.UNDO


def test_what_does_not_count_for_the_year_is_no_figure_of_it() -> None:
    assert understood("签约1个不算今年的").outcome is Outcome.IGNORE
