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
    ],
)
def test_that_of_others_and_what_is_to_be_is_not(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.IGNORE
