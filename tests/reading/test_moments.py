"""A day that tells when a form was sent, or up to when is counted, is no stretch."""

import pytest

from bot.domain.reading import Op
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "单位名称：永丰镇\n报送时间：2023年11月8日\n改厕户数：310",
        "填报日期：11月8日\n改厕310",
        "统计时间：11月8日\n改厕：310",
        "11月8日17:30改厕累计310户",
        "今天下午3点改厕累计310户",
    ],
)
def test_so_many_by_then_is_the_total(text: str) -> None:
    (update,) = understood(text, "永丰镇").updates
    assert (update.op, int(update.value), update.as_of.day) == (Op.SET, 310, 8)


@pytest.mark.parametrize(
    "text", ["11月8日改厕累计310户", "11月8日17:30改厕310户", "报送时间：11月8日\n今日改厕310户"]
)
def test_a_day_without_its_hour_or_without_a_total_stays_a_stretch(text: str) -> None:
    (update,) = understood(text, "永丰镇").updates
    assert update.op is Op.WINDOW
