"""Words of operation, days and numbers in the name of a firm or a thing change no figure."""

from decimal import Decimal

import pytest

from bot.domain.reading import Measure, Op
from tests.reading.october import OCTOBER, figures
from tests.reading.readers import understood

SIGNED = [("签约落地项目", Op.ADD, Decimal(1))]


@pytest.mark.parametrize(
    "text",
    [
        "宏达项目签约1个",
        "鸿达电子项目签约1个",
        "信达集团项目签约1个",
        "万达广场签约1个",
        "达利食品项目签约1个",
        "达能项目签约1个",
        "签约达利项目1个",
        "完达山项目签约1个",
        "达成共识签约1个",
        "减速机项目签约1个",
        "年产100万台减速机项目签约1个",
        "减水剂项目签约1个",
        "差速器项目签约1个",
        "差别化纤维项目签约1个",
        "剩余污泥项目签约1个",
        "修正药业项目签约1个",
        "更正药业签约1个",
        "十月稻田项目签约1个",
        "今日头条项目签约1个",
        "未来科技项目签约1个",
        "签约三一重工项目1个",
        "签约三只松鼠项目1个",
        "共达电声项目签约1个",
    ],
)
def test_a_project_of_whatever_name_is_one_more(text: str) -> None:
    assert figures(text) == SIGNED


@pytest.mark.parametrize(
    "text",
    [
        "减速机项目在谈3个",
        "加气站项目在谈3个",
        "增材制造项目在谈3个",
        "增程式电动车项目在谈3个",
        "加多宝项目在谈3个",
        "加加食品项目在谈3个",
        "增资扩股项目在谈3个",
        "再制造项目在谈3个",
        "增鑫公司项目在谈3个",
    ],
)
def test_a_level_of_projects_of_whatever_name_is_the_level(text: str) -> None:
    assert figures(text) == [("在谈项目", Op.SET, Decimal(3))]


@pytest.mark.parametrize("text", ["到达东莞外出招商1次", "抵达后到达昆山外出招商1次"])
def test_arriving_somewhere_reaches_no_total(text: str) -> None:
    assert figures(text) == [("外出招商次数", Op.ADD, Decimal(1))]


@pytest.mark.parametrize("text", ["走访企业宏达等3家", "减免税企业走访3家", "走访企业达能等3家"])
def test_firms_that_were_visited_are_so_many_more(text: str) -> None:
    assert figures(text) == [("走访企业", Op.ADD, Decimal(3))]


@pytest.mark.parametrize(
    ("text", "op", "value"),
    [
        ("签约达5个", Op.SET, 5),
        ("签约项目达5个", Op.SET, 5),
        ("签约累计达到5个", Op.SET, 5),
        ("签约达 5个", Op.SET, 5),
        ("签约达约5个", Op.SET, 5),
        ("在谈达近5个", Op.SET, 5),
        ("在谈项目总数达5个", Op.SET, 5),
        ("在谈增3个", Op.ADD, 3),
        ("在谈减1个", Op.ADD, -1),
        ("在谈加2个", Op.ADD, 2),
        ("再加签约2个", Op.ADD, 2),
        ("共签约5个", Op.SET, 5),
        ("共引进项目签约5个", Op.SET, 5),
        ("共走访民营企业5家", Op.SET, 5),
        ("共赴深圳签约5个", Op.SET, 5),
        ("签约更正为3个", Op.CORRECT, 3),
    ],
)
def test_words_of_operation_by_themselves_have_their_part(text: str, op: Op, value: int) -> None:
    assert [found[1:] for found in figures(text)] == [(op, Decimal(value))]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("签约目标5个", Measure.TARGET),
        ("签约差5个", Measure.REMAINING),
        ("改厕剩刘庄村5户", Measure.REMAINING),
    ],
)
def test_words_of_measure_by_themselves_have_their_part(text: str, measure: Measure) -> None:
    (update,) = understood(text, "永丰镇", OCTOBER).updates
    assert (update.measure, update.value) == (measure, Decimal(5))
