"""Tables of works and how far each is, places before their rows, units of measure in brackets."""

import pytest

from tests.reading.readers import understood

Told = list[tuple[str, str, str]]
DONE = [("农村户厕改造", "actual", "310"), ("病害窨井盖更换", "actual", "40")]


def told(text: str, unit: str | None = "永丰镇") -> Told:
    reading = understood(text, unit)
    assert reading.problems == ()
    return [(u.indicator, u.measure.value, str(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "heading", ["序号\t工作\t进展", "序号\t指标\t完成情况", "序号\t工作内容\t工作进展\t备注"]
)
def test_the_place_of_a_row_is_no_figure(heading: str) -> None:
    assert told(f"{heading}\n1\t改厕\t310户\n2\t窨井盖\t40个") == DONE
    assert told(f"{heading}\n1\t改厕\t已完成310户\n2\t窨井盖\t正在施工") == DONE[:1]


@pytest.mark.parametrize("text", ["1 改厕 310户\n2 窨井盖 40个", "1 改厕 310\n2 窨井盖 40"])
def test_places_need_no_heading(text: str) -> None:
    assert told(text) == DONE


def test_numbers_before_names_alone_are_figures() -> None:
    assert told("3 签约\n2 在谈") == [("签约落地项目", "actual", "3"), ("在谈项目", "actual", "2")]


def test_progress_beside_targets_counts_with_its_unit_of_measure() -> None:
    table = "序号\t工作\t目标\t进展\n1\t改厕\t320户\t310户\n2\t窨井盖\t45个\t40个"
    assert [one for one in told(table) if one[1] == "actual"] == DONE


def test_a_total_over_a_column_may_name_its_unit_of_measure() -> None:
    assert told("指标\t总量（亿元）\t增速（%）\nGDP\t277.59\t5.3", "统计局") == [
        ("地区生产总值", "actual", "277.59"),
        ("地区生产总值增速", "actual", "5.3"),
    ]


@pytest.mark.parametrize("finished", ["完工", "已完工", "建成数"])
def test_what_is_finished_beside_targets_is_done_of_them(finished: str) -> None:
    table = f"镇办\t改厕任务\t{finished}\t在建\t未开工\n永丰镇\t320\t310\t5\t5"
    assert told(table, None) == [("农村户厕改造", "target", "320"), DONE[0]]


def test_what_is_finished_beside_other_figures_is_something_else() -> None:
    assert len(told("单位\t签约\t开工\t完工\n商务局\t5\t3\t1", None)) == 2


@pytest.mark.parametrize(
    "text",
    ["改厕（户）310 窨井盖（个）40", "改厕(户) 310 窨井盖(个) 40", "改厕（户）310窨井盖（个）40"],
)
def test_a_number_behind_its_unit_of_measure_is_of_the_name_before(text: str) -> None:
    assert told(text) == DONE


def test_a_count_behind_other_brackets_may_be_of_the_name_behind_it() -> None:
    assert told("签约（本周）5个停车场开工") == [("停车场开工", "actual", "5")]
