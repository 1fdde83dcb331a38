"""What was reported before is no new report; days dealt out with 分别 have a figure each."""

from datetime import date
from decimal import Decimal

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.october import figures, outcome
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text", ["我上周报的是签约5个", "对的,我之前填的是走访企业12家", "签约5个,向你们学习"]
)
def test_what_was_reported_before_is_not_counted_again(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


def test_what_was_in_fact_the_case_corrects_what_was_reported() -> None:
    (update,) = understood("上周报的是签约5个,实际是4个").updates
    assert (update.op, update.value) == (Op.CORRECT, Decimal(4))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("9月、10月分别签约2个、3个", ["2023-09-30", "2023-10-31"]),
        ("一季度、二季度签约项目分别为2个、3个", ["2023-03-31", "2023-06-30"]),
    ],
)
def test_figures_dealt_out_over_days_have_their_own(text: str, days: list[str]) -> None:
    told = understood(text).updates
    assert [(u.value, u.as_of) for u in told] == [
        (Decimal(value), date.fromisoformat(day)) for value, day in zip((2, 3), days, strict=True)
    ]


def test_parts_of_days_behind_their_whole_are_no_figures_of_their_own() -> None:
    assert figures("本周走访企业12家,其中周一5家,周二7家") == [("走访企业", Op.WINDOW, Decimal(12))]


def test_what_is_finished_of_what_is_counted_when_begun_is_another_thing() -> None:
    assert figures("停车场开工5个、完工3个") == [("停车场开工", Op.SET, Decimal(5))]


@pytest.mark.parametrize(
    "text",
    [
        "为什么系统里签约3个，我们报的是4个",
        "通报改厕280户和我们上报的320户对不上",
        "签约我们报的是4个",
        "签约1个与系统3个不一致",
    ],
)
def test_figures_that_differ_from_those_reported_are_not_counted_again(text: str) -> None:
    assert outcome(text) is Outcome.IGNORE


def test_what_differs_may_be_put_right() -> None:
    assert figures("签约数据不一致，应为3个") == [("签约落地项目", Op.CORRECT, Decimal(3))]
