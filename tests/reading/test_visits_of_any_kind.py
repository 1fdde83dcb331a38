"""Firms of any kind or place that were visited, and what of their trouble was solved."""

import pytest

from bot.domain.reading import Outcome
from tests.reading.november import stored
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "kind",
    [
        "高新区",
        "物流园",
        "中小微",
        "专精特新",
        "农产品加工",
        "电子信息",
        "停产半停产",
        "对接",
        "高新区、物流园",
        "食品加工、装备制造",
        "食品、化工和建材",
        "供电、燃气",
    ],
)
def test_kinds_and_places_of_firms_change_nothing(kind: str) -> None:
    assert stored(f"走访{kind}企业8家", "商务局") == [("走访企业", "8")]


@pytest.mark.parametrize(
    "where",
    [
        "先后到高新区、物流园、食品产业园走访企业8家",
        "赴高新区和物流园走访企业8家",
        "考察高新区，走访企业8家",
    ],
)
def test_places_somebody_went_to_are_whose_nothing_is(where: str) -> None:
    assert stored(where, "商务局") == [("走访企业", "8")]
    assert [u.unit for u in understood(where, "商务局").updates] == ["商务局"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("到永丰镇、秣陵镇安全检查各3次", [3, 3]),
        ("检查永丰镇、秣陵镇，隐患分别5处、3处", [5, 3]),
        ("督查永丰镇、秣陵镇改厕分别298户、120户", [298, 120]),
        ("前往永丰镇、秣陵镇改厕均完成100户", [100, 100]),
        ("市领导调研永丰镇、秣陵镇签约项目各2个", [2, 2]),
    ],
)
def test_what_is_counted_in_each_place_is_that_place_s(text: str, values: list[int]) -> None:
    told = [(u.unit, int(u.value)) for u in understood(text, None).updates]
    assert told == [("永丰镇", values[0]), ("秣陵镇", values[1])]


@pytest.mark.parametrize("text", ["高新区、物流园走访企业8家", "商务局、工信局走访企业8家"])
def test_units_listed_without_going_are_still_asked_about(text: str) -> None:
    assert understood(text, None).outcome is Outcome.ASK


@pytest.mark.parametrize(
    "text",
    [
        "走访商场、企业8家",
        "走访群众、企业8家",
        "走访高新区、企业8家",
        "走访培育规上企业8家",
        "走访中发现企业8家停产",
        "走访昆山高新区企业8家",
        "计划走访高新区、物流园企业3家",
    ],
)
def test_others_and_further_acts_are_no_visits(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.IGNORE


SOLVED = [("走访企业", "28"), ("解决企业问题", "12")]


@pytest.mark.parametrize(
    "trouble",
    ["用工、融资等", "用工、融资等方面", "环保、消防等", "停车", "企业用工、融资", "企业反映的"],
)
def test_what_visited_firms_have_trouble_with_is_theirs(trouble: str) -> None:
    assert stored(f"走访企业28家，解决{trouble}问题12个", "商务局") == SOLVED


@pytest.mark.parametrize(
    "text",
    [
        "帮助企业解决用工、用地等问题62个",
        "解决用工、融资等问题62个",
        "解决企业反映的问题62个",
        "帮助企业解决困难问题62个",
    ],
)
def test_so_is_what_only_firms_have(text: str) -> None:
    assert stored(text, "商务局") == [("解决企业问题", "62")]


@pytest.mark.parametrize(
    "text",
    [
        "解决群众用水、用电问题12个",
        "走访群众28户，解决用电、用水问题12个",
        "解决历史遗留问题3个",
        "帮助企业解决拖欠农民工工资问题3个",
        "解决路灯、漏水等问题12个",
        "解决巡察反馈问题12个",
        "要解决好企业用工、融资等问题12个",
        "力争解决用工、融资等问题12个",
        "接访12次，解决用水、用电问题3个",
        "接访12批次，解决资金、用地问题3个",
        "服务企业8家，调解纠纷5起，解决停车、环保问题12个",
    ],
)
def test_that_of_others_and_what_is_to_be_is_not(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.IGNORE


def test_nor_is_that_of_another_act_that_stands_nearer() -> None:
    assert stored("走访企业8家，办理提案3件，解决道路问题2个") == [("走访企业", "8")]
    told = stored("走访企业28家，收集问题15个，解决停车问题12个", "商务局")
    assert told[-1] == ("解决企业问题", "12")
