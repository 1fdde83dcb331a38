"""What one project or firm has of an amount, and what all of them have."""

import pytest

from bot.domain.reading import Outcome, ProblemCode
from tests.reading.readers import understood


def told(text: str) -> list[tuple[str, float]]:
    reading = understood(text, "高新区")
    assert reading.problems == ()
    return [(u.indicator, float(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "恒达项目固投2亿元",
        "恒达项目已完成固定资产投资2亿元",
        "10月份恒达项目完成固投0.2亿元",
        "恒达等3个项目完成固定资产投资6亿元",
        "恒达项目引进省外资金2亿元",
        "恒达科技实现主营业务收入5亿元",
        "前十强企业主营业务收入32亿元",
        "龙头企业实现主营业务收入32亿元",
        "停车场项目专项债0.5亿元",
        "恒达智改项目完成投资3000万元",
        "恒达食品实现主营业务收入5亿元",
        "金鹏机械完成固投2亿元",
        "恒达食品新增就业120人",
    ],
)
def test_of_the_amount_of_one_it_is_asked_whose_it_is(text: str) -> None:
    reading = understood(text, "高新区")
    assert reading.outcome is Outcome.ASK
    (problem,) = reading.problems
    assert problem.code is ProblemCode.AMBIGUOUS_INDICATOR
    assert len(problem.proposals) == 1


@pytest.mark.parametrize("name", ["恒达公司实现", "恒达集团完成", "恒达公司"])
def test_a_firm_that_opens_a_report_is_an_unknown_unit(name: str) -> None:
    (problem,) = understood(f"{name}主营业务收入5亿元", "高新区").problems
    assert problem.code is ProblemCode.UNKNOWN_UNIT


@pytest.mark.parametrize("lead", ["", "今天", "1、", "@王主任 ", "@王主任，", "#进展# ", "本周 "])
def test_so_is_a_town_that_has_done_something(lead: str) -> None:
    (problem,) = understood(f"{lead}老城镇完成改厕40户", "永丰镇").problems
    assert problem.code is ProblemCode.UNKNOWN_UNIT


@pytest.mark.parametrize("lead", ["今天在", "本周到", "昨天去"])
def test_but_not_a_town_where_one_only_was(lead: str) -> None:
    assert understood(f"{lead}老城镇走访企业3家", "商务局").problems == ()


def test_nor_a_firm_with_which_something_was_signed() -> None:
    assert understood("3.周四与恒达公司签约1个", "商务局").problems == ()


@pytest.mark.parametrize(
    "text",
    [
        "重点项目完成固投12亿元",
        "省重点项目完成固定资产投资12亿元",
        "亿元以上项目完成固投12亿元",
        "在建项目固投12亿元",
        "全区项目固投12亿元",
        "32个项目完成固投12亿元",
        "10月底项目完成固投12亿元",
        "工业企业完成固投12亿元",
    ],
)
def test_what_projects_or_firms_of_a_kind_have_is_the_amount(text: str) -> None:
    assert told(text) == [("固定资产投资", 12)]


def test_what_was_signed_for_adds_up_of_single_ones() -> None:
    assert told("恒达项目合同金额3亿元") == [("签约项目总投资", 3)]
    assert told("恒达项目签约1个") == [("签约落地项目", 1)]


def test_what_is_rented_is_not_built() -> None:
    assert told("企业租用标准化厂房3000平方米") == []
    assert told("新建标准化厂房3000平方米") == [("新建标准化厂房", 0.3)]


def test_a_district_is_a_part_of_the_city() -> None:
    assert told("全市集中签约23个，总投资186亿元，其中我区2个") == [("签约落地项目", 2)]
    assert told("我区签约23个") == [("签约落地项目", 23)]


@pytest.mark.parametrize("which", ["", "全区", "重点", "实施", "规上企业", "累计实施"])
def test_what_projects_of_a_kind_have_been_given_is_the_amount(which: str) -> None:
    assert told(f"{which}智改项目完成投资4.5亿元") == [("智能化改造年度投资", 4.5)]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("农村公路45公里，已完成路基30公里", "交通局"),
        ("停车场10个，已完成选址8个", "住建局"),
        ("周转房480套，已完成装修360套", "教体局"),
    ],
)
def test_how_much_is_done_of_what_only_a_stage_is_told_is_asked(text: str, unit: str) -> None:
    reading = understood(text, unit)
    assert reading.outcome is Outcome.ASK
    (problem,) = reading.problems
    assert {u.measure.value for u in problem.proposals} == {"actual", "target"}


@pytest.mark.parametrize(
    ("text", "unit", "values"),
    [
        ("农村公路45公里，已完成38公里", "交通局", [45, 38]),
        ("累计改造农村公路45公里，已完成绿化10公里", "交通局", [45]),
        ("改造农村公路45公里，完成绿化10公里", "交通局", [45]),
        ("签约5个，已完成备案2个", "商务局", [5]),
        ("在谈5个，已完成考察2个", "商务局", [5]),
    ],
)
def test_other_things_done_leave_the_figure(text: str, unit: str, values: list[float]) -> None:
    reading = understood(text, unit)
    assert [float(u.value) for u in reading.updates] == values


@pytest.mark.parametrize(
    "text",
    [
        "签约1个，固定资产投资2亿元",
        "签约2个，固定资产投资2亿元",
        "今日签约2个，固定资产投资2亿元",
        "本月签约1个，固定资产投资2亿元",
        "签约1个恒达电子项目，用工300人，新增就业300人",
        "恒达项目已投产，产值5000万元，新增就业120人",
        "恒达项目今日正式开工，完成固投2亿元",
    ],
)
def test_so_it_is_behind_the_project_that_was_told_of(text: str) -> None:
    reading = understood(text, "高新区")
    assert ProblemCode.AMBIGUOUS_INDICATOR in {p.code for p in reading.problems}
    assert {u.indicator for u in reading.updates} <= {"签约落地项目"}


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("签约2个，固投完成12亿元", ("固定资产投资", 12)),
        ("签约2个，走访企业3家，固投12亿元", ("固定资产投资", 12)),
        ("1-10月签约5个，固投20亿元", ("固定资产投资", 20)),
        ("本月签约5个，固投2亿元", ("固定资产投资", 2)),
        ("今年以来，签约5个，固投20亿元，社零18亿元", ("社会消费品零售总额", 18)),
        ("签约5个，固投20亿元，增长12%", ("固定资产投资增速", 12)),
        ("招聘会新增就业120人", ("城镇新增就业", 120)),
        ("食品产业实现主营业务收入50亿元", ("园区主营业务收入", 50)),
    ],
)
def test_what_the_area_has_beside_projects_is_read(text: str, last: tuple[str, float]) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize("who", ["刘局", "今天刘局", "今天局办公室", "本周市局"])
def test_nor_is_a_head_of_office_or_the_own_office(who: str) -> None:
    (update,) = understood(f"{who}走访企业3家", "商务局").updates
    assert (update.unit, int(update.value)) == ("商务局", 3)


@pytest.mark.parametrize("done", ["检查", "今天检查", "今天对", "本周抽查"])
def test_nor_is_a_firm_that_was_looked_at(done: str) -> None:
    assert understood(f"{done}恒达公司发现隐患5处", "应急管理局").problems == ()
