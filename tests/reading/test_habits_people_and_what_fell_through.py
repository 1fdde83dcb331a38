"""Habits, people who go, comparisons with a unit, and what never came about."""

import pytest

from bot.domain.reading import Measure, Outcome
from tests.reading.readers import understood


def values(text: str, unit: str | None = "高寺镇") -> list[tuple[str, float]]:
    return [(u.indicator, float(u.value)) for u in understood(text, unit).updates]


@pytest.mark.parametrize(
    "text",
    [
        "每周走访企业3家，解决问题1个",
        "各单位每月外出招商2次，签约1个",
        "每天安全检查2次，走访企业3家",
        "每人走访企业3家，解决问题1个",
        "我镇每周走访企业3家、安全检查2次",
        "外出招商的3个人回来了",
        "外出招商3个组已出发",
        "走访企业3个组今天全部出动",
        "安全检查2个组同时进行",
        "外出招商的2个同志回来了",
        "我们比贾楼镇少签约2个",
        "我们比贾楼镇多签约2个",
        "和贾楼镇比少签约2个",
        "对比贾楼镇，我们少签约2个",
        "贾楼镇比我们多签约2个",
        "签约超过贾楼镇2个",
        "签约落后贾楼镇2个",
        "本来签约2个，对方改期了",
        "原定签约2个，临时取消了",
        "昨天说的签约2个，其实只是意向",
        "签约2个、开工1个，后来取消了",
        "签约2个，总投资3亿元，后来黄了",
        "差点签约1个",
        "险些签约1个",
    ],
)
def test_none_of_it_is_a_figure(text: str) -> None:
    assert understood(text, "高寺镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("每周召开1次推进会，签约5个", ("签约落地项目", 5)),
        ("坚持每周外出招商1次，目前签约5个", ("签约落地项目", 5)),
        ("我镇每天安全检查2次，累计发现隐患5处", ("排查隐患", 5)),
        ("外出招商3个", ("外出招商次数", 3)),
        ("3个招商组外出招商5次", ("外出招商次数", 5)),
        ("签约3个人工智能项目", ("签约落地项目", 3)),
        ("签约3个领导包保项目", ("签约落地项目", 3)),
        ("改厕3个党员户", ("农村户厕改造", 3)),
        ("签约2个，比贾楼镇少3个", ("签约落地项目", 2)),
        ("签约超过贾楼镇2个，在谈5个", ("在谈项目", 5)),
        ("至少签约2个", ("签约落地项目", 2)),
        ("原本签约3个，实际签约2个", ("签约落地项目", 2)),
        ("本来签约5个，更正为4个", ("签约落地项目", 4)),
        ("签约2个，开工仪式取消了", ("签约落地项目", 2)),
        ("改厕88户，验收推迟了", ("农村户厕改造", 88)),
        ("差点忘了，签约2个", ("签约落地项目", 2)),
        ("在谈5个，都是意向", ("在谈项目", 5)),
        ("在谈减少1个，对方变卦了", ("在谈项目", -1)),
    ],
)
def test_a_figure_beside_it_is_read(text: str, told: tuple[str, float]) -> None:
    assert values(text) == [told]


def test_a_goal_that_was_set_is_a_target() -> None:
    told = understood("改厕原定目标300户，已完成200户", "高寺镇").updates
    assert [(u.measure, float(u.value)) for u in told] == [
        (Measure.TARGET, 300),
        (Measure.ACTUAL, 200),
    ]
