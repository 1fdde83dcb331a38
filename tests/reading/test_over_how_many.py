"""Over how many villages or terms something goes is no figure, and leads to the next one."""

import pytest

from bot.domain.reading import Op
from tests.reading.november import stored
from tests.reading.readers import NOVEMBER, understood

TOILETS = ("农村户厕改造", "298")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("改厕覆盖12个村，完成298户", TOILETS),
        ("改厕涉及12个村，共298户", TOILETS),
        ("改厕工程共涉及12个行政村，已完成298户", TOILETS),
        ("农村公路涉及5个村，已完成3.2公里", ("改造农村公路", "3.2")),
        ("快递服务点覆盖28个村，建成28个", ("村级快递服务点", "28")),
        ("技能培训举办5期，共培训260人", ("新增技能人才培训", "0.026")),
        ("举办技能培训班12期，培训520人", ("新增技能人才培训", "0.052")),
        ("举办技能培训12场次，培训520人次", ("新增技能人才培训", "0.052")),
        ("技能培训12个班，520人", ("新增技能人才培训", "0.052")),
        ("技能培训班12期，参训520人", ("新增技能人才培训", "0.052")),
        ("技能培训2次120人", ("新增技能人才培训", "0.012")),
    ],
)
def test_the_next_figure_is_told(text: str, figure: tuple[str, str]) -> None:
    assert stored(text) == [figure]


@pytest.mark.parametrize(
    "text",
    [
        "改厕涉及12个村，1200户",
        "改厕涉及12个村，受益1200户",
        "改厕涉及12个村，共投资300万元",
        "改厕覆盖12个村，共召开会议3次",
        "本月改厕涉及6个村，共58户",
        "技能培训举办5期，覆盖12个村",
        "技能培训教材编印5期，共培训260人",
    ],
)
def test_other_numbers_are_none(text: str) -> None:
    assert understood(text, "永丰镇", NOVEMBER).updates == ()


def test_terms_of_a_month_are_over_that_month() -> None:
    (one,) = understood("本月技能培训举办5期，共培训260人", "永丰镇", NOVEMBER).updates
    assert (one.op, str(one.value), str(one.since)) == (Op.WINDOW, "0.026", "2023-11-01")


@pytest.mark.parametrize(
    "text", ["技能培训12期，每期50人", "技能培训3次，3人缺席", "计划举办技能培训12场，培训520人"]
)
def test_who_else_is_counted_at_them_is_none(text: str) -> None:
    assert understood(text, "永丰镇", NOVEMBER).updates == ()
