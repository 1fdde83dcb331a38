"""Parts told side by side are one figure: their sum where it is said, else a question."""

import pytest

from bot.domain.reading import Op
from tests.reading.readers import understood

OCTOBER = "2023-10-18T10:00:00+08:00"


def stored(text: str, unit: str = "永丰镇") -> list[tuple[str, Op, str]]:
    return [(u.indicator, u.op, str(u.value)) for u in understood(text, unit, OCTOBER).updates]


@pytest.mark.parametrize(
    "text",
    [
        "刘庄村改厕35户，李庄村20户，共55户",
        "改厕：东片35户，西片20户，共55户",
        "各村改厕：刘庄35户，李庄20户，合计55户",
    ],
)
def test_the_sum_of_the_parts_is_the_figure(text: str) -> None:
    assert stored(text) == [("农村户厕改造", Op.SET, "55")]


def test_it_is_added_as_each_part_would_be() -> None:
    said = "安全检查：企业5次，学校3次，共8次"
    assert stored(said, "应急管理局") == [("安全生产检查次数", Op.ADD, "8")]


@pytest.mark.parametrize(
    "text",
    [
        "刘庄村改厕35户，李庄村20户",
        "刘庄村改厕35户，李庄村20户，共60户",
        "排查隐患：企业5处，学校3处",
    ],
)
def test_parts_without_a_sum_that_fits_are_asked_about_once(text: str) -> None:
    reading = understood(text, "永丰镇", OCTOBER)
    assert reading.updates == ()
    (problem,) = reading.problems
    assert problem.words == text.removeprefix("排查隐患：")
    sums = {"改厕": "55", "排查": "8"}
    assert [str(one.value) for one in problem.proposals] == [
        sums["改厕" if "改厕" in text else "排查"]
    ]


@pytest.mark.parametrize(
    "text",
    [
        "签约2个：华为项目，总投资3亿元；小米项目，总投资5亿元",
        "签约2个：①华为项目，总投资3亿元；②小米项目，总投资5亿元",
        "签约2个，分别是华为项目，总投资3亿元；小米项目，总投资5亿元",
    ],
)
def test_the_sum_of_one_project_is_not_that_of_all(text: str) -> None:
    assert stored(text) == [("签约落地项目", Op.ADD, "2")]


def test_the_sum_of_the_only_project_is() -> None:
    assert stored("签约1个：华为项目，总投资3亿元")[1:] == [("签约项目总投资", Op.ADD, "3")]


def test_another_thing_beside_a_figure_is_no_part_of_it() -> None:
    assert stored("改厕35户，危房改造20户") == [("农村户厕改造", Op.SET, "35")]


def test_a_gap_in_a_number_is_asked_about() -> None:
    for text in ("改厕1 250户", "固投1 250.5亿元", "签约1 2个"):
        reading = understood(text, "永丰镇", OCTOBER)
        assert (reading.updates, len(reading.problems)) == ((), 1), text


def test_places_grown_on_to_names_count_nothing() -> None:
    for text in ("走访企业：1甲公司 2乙公司 3丙公司", "在谈项目：1.华为 2.小米"):
        assert stored(text) == [], text


@pytest.mark.parametrize("text", ["签约 6→8", "签约6个→8个"])
def test_an_arrow_leads_to_what_is_reached(text: str) -> None:
    assert stored(text) == [("签约落地项目", Op.SET, "8")]


@pytest.mark.parametrize(
    "text", ["签约零进展的有永丰镇、秣陵镇", "以下单位签约为0：永丰镇、秣陵镇"]
)
def test_a_zero_over_a_list_of_units_is_not_the_sender_s(text: str) -> None:
    assert stored(text, "南渡镇") == []


@pytest.mark.parametrize("text", ["改厕35户不是我们的", "这35户改厕不是我镇的"])
def test_what_is_denied_to_be_ours_is_not_stored(text: str) -> None:
    assert stored(text) == []


def test_the_year_s_total_beside_recent_days_is_of_the_running_year() -> None:
    (update,) = understood("上周改厕35户，全年累计1250户", "永丰镇", OCTOBER).updates
    assert (str(update.value), update.as_of.year) == ("1250", 2023)
