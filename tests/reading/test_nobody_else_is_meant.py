"""Whose a figure is where villages, addressees, sources and kinds of things are named beside it."""

import pytest

from bot.domain.reading import Outcome, ProblemCode
from tests.reading.readers import understood

TOWN = "永丰镇"


def told(text: str, unit: str = TOWN) -> list[tuple[str, str, str]]:
    return [(u.unit, u.indicator, str(u.value)) for u in understood(text, unit).updates]


def asked(text: str, unit: str = TOWN) -> list[ProblemCode]:
    return [problem.code for problem in understood(text, unit).problems]


@pytest.mark.parametrize(
    "text",
    [
        "安全检查25次（消防12次，燃气5次，工贸8次）",
        "安全检查25次，消防12次，燃气5次",
        "安全检查25次（燃气5次，热力3次）",
    ],
)
def test_a_company_in_a_row_of_kinds_is_a_kind(text: str) -> None:
    assert told(text, "应急管理局") == [("应急管理局", "安全生产检查次数", "25")]


def test_kinds_without_their_total_are_asked_for_it() -> None:
    reading = understood("安全检查：消防12次，燃气5次，工贸8次", "应急管理局")
    assert reading.outcome is Outcome.ASK
    assert [str(u.value) for u in reading.problems[0].proposals] == ["25"]


def test_kinds_leave_what_follows_to_the_sender() -> None:
    text = "安全检查25次，消防12次，燃气5次；发现隐患23处，其中消防15处，燃气8处；整改隐患20处"
    assert [(unit, value) for unit, _, value in told(text, "应急管理局")] == [
        ("应急管理局", "25"),
        ("应急管理局", "23"),
        ("应急管理局", "20"),
    ]
    assert told("发现隐患8处：燃气5处、电气3处", "应急管理局") == [("应急管理局", "排查隐患", "8")]


def test_companies_in_a_row_of_their_own_are_units() -> None:
    units = [unit for unit, _, _ in told("签约：移动1个，联通0个，电信1个，广电0个", "商务局")]
    assert units == ["移动公司", "联通公司", "电信公司"]


@pytest.mark.parametrize("behind", ["，签约2个", "；签约2个", "。签约2个"])
def test_units_in_brackets_behind_a_figure_have_parts_of_it(behind: str) -> None:
    text = f"交通局：农村公路16.8公里（永丰镇3公里，秣陵镇2公里）{behind}"
    assert told(text) == [
        ("交通运输局", "改造农村公路", "16.8"),
        ("交通运输局", "签约落地项目", "2"),
    ]


def test_units_that_have_parts_are_spoken_of_no_longer() -> None:
    text = "农村公路16.8公里，其中永丰镇3公里，秣陵镇2公里；签约2个"
    assert [unit for unit, _, _ in told(text, "交通运输局")] == ["交通运输局", "交通运输局"]


@pytest.mark.parametrize(
    "text",
    [
        "永丰镇刘庄村改厕25户",
        "永丰镇政府改厕25户",
        "永丰刘庄村改厕25户",
        "永丰镇村庄绿化改厕25户",
        "永丰镇刘庄、李庄两村改厕25户",
        "赴永丰镇调研，该镇改厕310户",
        "赴永丰镇调研，全镇改厕310户",
    ],
)
def test_what_a_part_of_another_town_has_is_asked_about(text: str) -> None:
    assert told(text, "乡村振兴局") == []
    assert asked(text, "乡村振兴局") == [ProblemCode.UNIT_MISSING]


def test_all_of_the_town_behind_its_village_is_that_town() -> None:
    text = "永丰镇刘庄村今日改厕25户，全镇累计310户"
    assert told(text, "乡村振兴局") == [(TOWN, "农村户厕改造", "310")]
    assert told(text) == [(TOWN, "农村户厕改造", "310")]


@pytest.mark.parametrize(
    "text", ["报乡村振兴局：改厕310户", "报送乡村振兴局：改厕310户", "上报乡村振兴局改厕310户"]
)
def test_to_whom_a_report_goes_has_not_its_figure(text: str) -> None:
    assert told(text) == [(TOWN, "农村户厕改造", "310")]


def test_of_whom_a_report_tells_has_the_figure() -> None:
    assert told("报官湖镇情况：签约1个") == [("官湖镇", "签约落地项目", "1")]


@pytest.mark.parametrize("source", ["反馈", "通报：", "核定"])
def test_who_tells_what_we_have_has_it_not(source: str) -> None:
    assert told(f"乡村振兴局{source}我镇改厕完成率77.5%") == [(TOWN, "农村户厕改造", "77.5")]


@pytest.mark.parametrize(
    "text",
    [
        "燃气方面检查5次，隐患8处",
        "燃气“回头看”检查5次，隐患8处",
        "燃气企业检查5次，隐患8处",
        "燃气整治：检查5次，隐患8处",
        "燃气、消防隐患8处",
    ],
)
def test_work_of_a_kind_is_the_senders(text: str) -> None:
    found = told(text, "应急管理局")
    assert found[-1] == ("应急管理局", "排查隐患", "8")
    assert {unit for unit, *_ in found} == {"应急管理局"}


def test_a_sum_behind_kinds_leaves_them_kinds() -> None:
    text = "排查隐患：消防20处、燃气18处、用电10处，共48处，整改46处"
    assert told(text, "应急管理局") == [
        ("应急管理局", "排查隐患", "48"),
        ("应急管理局", "整改隐患", "46"),
    ]


def test_a_firm_of_the_whole_country_is_not_the_one_here() -> None:
    assert told("与中国移动签约1个", "商务局") == [("商务局", "签约落地项目", "1")]
