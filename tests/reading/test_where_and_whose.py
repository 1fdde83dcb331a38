"""Where a project lands is not whose it is; 已 of another clause totals nothing."""

import pytest

from bot.domain.reading import Op
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "签约1个，落地高新区，总投资3亿元",
        "签约1个，落户高新区，总投资3亿元",
        "签约1个，项目地点：高新区，总投资3亿元",
        "陪同客商考察高新区、物流园，签约1个",
        "参加高新区开工仪式，开工1个",
        "在谈项目3个，考察了高新区标准化厂房，签约1个",
    ],
)
def test_a_place_that_is_gone_to_is_no_subject(text: str) -> None:
    assert {u.unit for u in understood(text, "商务局").updates} == {"商务局"}


@pytest.mark.parametrize(
    "said", ["表已报", "合同已签", "图片已上传", "已上报商务局", "3家企业已复工"]
)
def test_what_is_done_of_something_else_makes_no_total(said: str) -> None:
    (update,) = understood(f"{said}，签约1个", "永丰镇").updates
    assert (update.op, int(update.value)) == (Op.ADD, 1)


def test_the_amount_of_one_project_that_is_signed_is_no_total() -> None:
    for signed in ("恒达项目已签约", "2个项目已签约"):
        updates = understood(f"{signed}，总投资3亿元", "商务局").updates
        assert {u.op for u in updates} == {Op.ADD}


def test_but_before_its_own_figure_it_does() -> None:
    (update,) = understood("已签约3个", "商务局").updates
    assert update.op is Op.SET
