"""Firms of a kind that were visited, tasks told as done, what each gets, a heading's act again."""

import pytest

from bot.domain.reading import Outcome
from tests.reading.readers import understood

Told = list[tuple[str, str, str, str]]


def told(text: str, unit: str = "永丰镇") -> Told:
    updates = understood(text, unit).updates
    return [(u.indicator, u.measure.value, u.op.value, str(u.value)) for u in updates]


@pytest.mark.parametrize(
    "kind",
    [
        "小微",
        "食品",
        "服务业",
        "了外贸",
        "停产",
        "慰问",
        "帮扶",
        "调研",
        "困难",
        "商贸",
    ],
)
def test_firms_of_any_kind_are_visited(kind: str) -> None:
    assert told(f"走访{kind}企业8家") == [("走访企业", "actual", "add", "8")]


@pytest.mark.parametrize(
    "text",
    [
        "走访农户8户",
        "走访企业家属8家",
        "走访群众企业8家",
        "走访农户和企业8家",
        "走访银行和企业8家",
        "走访学校企业8家",
        "走访未解决企业8家",
        "走访发现停产企业8家",
        "走访计划企业8家",
        "走访小微企业主8家",
        "准备走访小微企业8家",
        "走访小微企业8家、骨干企业3家",
        "走访小微企业8家、走访骨干企业3家",
    ],
)
def test_others_and_lists_of_kinds_are_no_visits(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("text", ["走访企业28家，走访困难企业8家", "走访困难企业8家，走访企业28家"])
def test_a_kind_beside_all_firms_is_a_part(text: str) -> None:
    assert told(text) == [("走访企业", "actual", "add", "28")]


def test_what_is_another_indicator_stays_it() -> None:
    assert told("走访解决企业问题8个") == [("解决企业问题", "actual", "add", "8")]


@pytest.mark.parametrize(
    "behind",
    [
        "，每户补助1500元",
        "，每户补贴1500元已发放到位",
        "（每户补助1500元）",
        "，每名干部联系4户",
        "，每个干部4户",
    ],
)
def test_what_each_has_leaves_the_figure_before_it(behind: str) -> None:
    assert told(f"改厕85户{behind}") == [("农村户厕改造", "actual", "set", "85")]


@pytest.mark.parametrize(
    "text",
    [
        "改厕每户补助1500元",
        "改厕1户，每户补助1500元",
        "改厕85户以上，每户补助1500元",
        "改厕85户的，每户补助1500元",
        "改厕85户，每户补助1500元，先建后补",
        "今年计划改厕85户，每户补助1500元",
        "请各村改厕85户，每户补助1500元",
        "下周走访企业28家，每名干部联系4家",
        "走访企业28家，每名干部至少4家",
        "走访企业2家，每个单位都要完成",
        "每名干部走访企业2家",
        "签约1个，每个部门加5分",
    ],
)
def test_a_rule_still_silences_its_sentence(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "indicator", "value"),
    [
        ("改厕任务320户全部完成", "农村户厕改造", "320"),
        ("改厕任务320户已完成", "农村户厕改造", "320"),
        ("今年改厕任务320户已完成", "农村户厕改造", "320"),
        ("农村公路任务3.5公里全部完成", "改造农村公路", "3.5"),
        ("窨井盖更换任务90个已全部完成", "病害窨井盖更换", "90"),
        ("外出招商任务2次已全部完成", "外出招商次数", "2"),
        ("签约任务5个已完成", "签约落地项目", "5"),
    ],
)
def test_a_task_told_as_done_is_so_many_done(text: str, indicator: str, value: str) -> None:
    assert told(text) == [
        (indicator, "target", "set", value),
        (indicator, "actual", "set", value),
    ]


@pytest.mark.parametrize(
    "behind",
    ["未全部完成", "基本全部完成", "已完成招标", "已完成大半", "已全部完成分解", "超额完成"],
)
def test_a_task_not_told_as_done_is_a_target_alone(behind: str) -> None:
    assert told(f"改厕任务320户{behind}") == [("农村户厕改造", "target", "set", "320")]


@pytest.mark.parametrize(
    "text",
    [
        "确保改厕任务320户全部完成",
        "改厕任务320户月底全部完成",
        "力争改厕任务320户全部完成",
        "改厕任务320户全部完成了吗？",
        "刘庄村改厕任务32户已完成",
        "10月份改厕任务20户已全部完成",
    ],
)
def test_a_task_that_is_to_be_done_or_another_s_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("behind", ["298户", "：298户", "（298户）"])
def test_a_figure_behind_is_what_is_done(behind: str) -> None:
    assert told(f"改厕任务320户已完成{behind}")[1:] == [("农村户厕改造", "actual", "set", "298")]


@pytest.mark.parametrize(
    "text", ["安全检查：检查126次", "安全检查方面：检查126次，其中学校30次、企业96次"]
)
def test_the_act_of_a_heading_goes_on_with_it(text: str) -> None:
    assert told(text) == [("安全生产检查次数", "actual", "add", "126")]


@pytest.mark.parametrize(
    "text",
    [
        "安全检查：计划检查126次",
        "安全检查：检查企业126家",
        "安全检查：检查组126个",
        "安全检查：省级检查12次",
        "排查隐患：检查126次",
        "检查126次",
    ],
)
def test_another_act_does_not(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "indicator", "value"),
    [
        ("PM2.5年均浓度42微克/立方米", "PM2.5平均浓度", "42"),
        ("战新产业增加值增长12.5%", "规上工业战略性新兴产业增加值增速", "12.5"),
        ("城镇新增就业人员6120人", "城镇新增就业", "6120"),
    ],
)
def test_names_in_official_wording(text: str, indicator: str, value: str) -> None:
    assert told(text) == [(indicator, "actual", "set", value)]


@pytest.mark.parametrize("text", ["城镇就业人员6120人", "签约人员12人", "PM2.5年均下降42微克"])
def test_other_people_and_values_are_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("word", ["安排", "分配"])
def test_work_dealt_out_to_each_is_not_done(word: str) -> None:
    assert understood(f"{word}走访企业28家，每名干部4家", "永丰镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    ["走访企业家8家", "走访8家企业家属", "走访8名企业家", "走访8家企业困难职工", "走访8家企业工会"],
)
def test_people_of_firms_are_no_firms(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.IGNORE
