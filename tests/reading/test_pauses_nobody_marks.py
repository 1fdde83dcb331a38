"""Remarks, plans and totals said in one breath with a figure, as voice input writes them."""

import pytest

from bot.domain.reading import Outcome, Reading
from tests.reading.readers import understood


def meant(reading: Reading) -> list[tuple[object, ...]]:
    """What is stored of a message, wherever in it that stands."""
    return [(u[:7], u.qualifier) for u in reading.updates]


@pytest.mark.parametrize(
    "marked",
    [
        "本周无进展,下周补上",
        "招商引资三项工作本周零进展,惭愧",
        "招商引资本月没有新增,主要是汛期值班走不开",
        "在谈项目没有变化,客商出国了",
        "服务企业本周空白,请领导批评",
        "不是12户,是21户,手抖",
        "签约不是2个,是1个,看花眼了",
        "改厕应为12户,特此更正",
        "在谈减少1个,那家去隔壁了",
        "签约核减1个,投资方撤了",
        "今天走访企业2家,明天再去3家",
        "本周走访企业3家,下周拟走访5家",
        "本周外出招商1次,下周四再跑一趟驻马店",
        "上半年新开工项目18个,下半年计划再开工10个",
        "在谈3个,力争月底再谈2个",
        "窨井盖更换已全部完成,改厕剩余15户",
        "窨井盖更换全部完成,停车场开工10个",
        "本月改厕42户,累计217户,请查收",
        "城镇新增就业本月411人,全年累计4890人",
        "上周签约1个,目前在谈4个",
        "改厕任务320户,目前217户,详见附表",
        "签约3个,名单见附件",
        "签约3个,都是外地的",
        "走访企业3家,企业反映用工难",
    ],
)
def test_what_is_said_in_one_breath_is_read_as_with_commas(marked: str) -> None:
    told, said = understood(marked), understood(marked.replace(",", ""))
    assert meant(said) == meant(told) != []
    assert said.problems == told.problems == ()


@pytest.mark.parametrize(
    "text",
    [
        "无进展的单位要说明原因",
        "无进展项目3个",
        "零报告也要报",
        "应该是2个人",
    ],
)
def test_what_belongs_to_a_zero_or_a_number_is_not_parted_from_it(text: str) -> None:
    assert understood(text, "市政府办公室").outcome is Outcome.IGNORE


def test_there_may_be_no_more_of_what_follows() -> None:
    assert understood("高企没有新增材料要补").outcome is Outcome.IGNORE
