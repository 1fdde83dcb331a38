"""Words of operation and measure over figures: in a line of their own, before a colon, in 【】."""

import pytest

from bot.domain.reading import ProblemCode
from tests.reading.readers import understood

Told = list[tuple[str, str, str, str]]


def told(text: str, unit: str | None = "永丰镇") -> Told:
    updates = understood(text, unit).updates
    return [(u.indicator, u.measure.value, u.op.value, str(u.value)) for u in updates]


def entered(text: str, unit: str | None = "永丰镇") -> list[tuple[str, str]]:
    return [(op, value) for _, _, op, value in told(text, unit)]


@pytest.mark.parametrize(
    "heading", ["目标：", "年度任务", "2023年目标：", "全年目标任务", "任务（单位：户、个）："]
)
def test_targets_stand_under_their_heading(heading: str) -> None:
    assert told(f"{heading}\n改厕320户\n窨井盖45个") == [
        ("农村户厕改造", "target", "set", "320"),
        ("病害窨井盖更换", "target", "set", "45"),
    ]


@pytest.mark.parametrize(
    "heading", ["剩余：", "未完成：", "剩余任务：", "还差：", "一、未完成任务"]
)
def test_what_is_left_stands_under_its_heading(heading: str) -> None:
    assert told(f"{heading}\n改厕10户\n窨井盖5个") == [
        ("农村户厕改造", "remaining", "set", "10"),
        ("病害窨井盖更换", "remaining", "set", "5"),
    ]


def test_what_is_left_is_no_target_on_one_line_either() -> None:
    assert [measure for _, measure, _, _ in told("未完成任务：改厕10户、窨井盖5个")] == [
        "remaining"
    ] * 2


@pytest.mark.parametrize(
    "heading",
    [
        "累计：", "累计情况：", "总计：", "年度累计：", "永丰镇累计数据：", "工作进展（累计）",
        "截至目前：", "到目前为止：", "（截至目前）", "目前进展：", "【累计】", "已完成：",
    ],
)  # fmt: skip
def test_totals_stand_under_their_heading(heading: str) -> None:
    assert entered(f"{heading}\n走访企业60家次\n解决问题20个") == [("set", "60"), ("set", "20")]


@pytest.mark.parametrize(
    "heading", ["签约累计：", "累计签约：", "各单位累计签约情况", "目前签约：", "累计签约（个）"]
)
def test_a_heading_of_totals_may_name_what_they_are_of(heading: str) -> None:
    assert entered(f"{heading}\n商务局5个\n工信局3个", None) == [("set", "5"), ("set", "3")]


@pytest.mark.parametrize("heading", ["新增在谈：\n", "在谈新增\n", "新增在谈："])
def test_what_is_new_is_added_under_its_heading(heading: str) -> None:
    assert entered(f"{heading}商务局1个、工信局2个", None) == [("add", "1"), ("add", "2")]


def test_more_and_fewer_before_a_colon_hold_for_the_sentence() -> None:
    assert entered("新增：签约1个，在谈2个") == [("add", "1"), ("add", "2")]
    assert entered("本周新增：在谈2个，签约1个") == [("add", "2"), ("window", "1")]
    assert entered("减少：在谈1个") == [("add", "-1")]
    assert entered("新增：签约1个。在谈2个") == [("add", "1"), ("set", "2")]


@pytest.mark.parametrize("now", ["目前：", "目前，", "至今：", "截至目前，"])
def test_now_makes_a_total_before_a_colon_and_a_comma(now: str) -> None:
    assert entered(f"{now}签约5个") == [("set", "5")]


def test_the_next_heading_ends_what_the_last_one_held_for() -> None:
    text = "本周：\n签约1个\n外出招商1次\n截至目前：\n签约5个\n外出招商12次"
    assert entered(text) == [("set", "5"), ("set", "12")]
    assert entered("今日：\n走访企业3家次\n累计：\n走访企业60家次") == [("set", "60")]
    assert entered("累计：\n走访企业60家次\n今日：\n解决问题1个") == [
        ("set", "60"),
        ("window", "1"),
    ]
    other = "一、剩余任务\n改厕10户\n二、招商工作\n走访企业5家"
    assert [measure for _, measure, _, _ in told(other)] == ["remaining", "actual"]


def test_brackets_that_open_a_line_hold_for_it() -> None:
    text = "【今日】走访企业3家次，解决问题1个\n【累计】走访企业60家次，解决问题20个"
    assert entered(text) == [("set", "60"), ("set", "20")]
    assert entered("【今日】走访企业3家次\n【本周】走访企业8家次") == [
        ("window", "3"),
        ("window", "8"),
    ]
    text = "（今日）走访企业3家次，解决问题1个；（累计）走访企业60家次，解决问题20个"
    assert entered(text) == [("set", "60"), ("set", "20")]
    assert entered("签约2个（本周）") == entered("签约2个\n（本周）") == [("window", "2")]


def test_what_is_done_under_targets_sets_them() -> None:
    assert told("任务：\n签约10个\n完成：\n签约5个") == [
        ("签约落地项目", "target", "set", "10"),
        ("签约落地项目", "actual", "set", "5"),
    ]
    for heading in ("二、完成情况", "进展情况：", "已完成："):
        text = f"一、年度任务\n签约10个\n{heading}\n签约5个"
        assert entered(text) == [("set", "10"), ("set", "5")]
    for heading in ("今日：", "本周完成情况："):
        text = f"年度任务：\n改厕320户\n{heading}\n改厕5户"
        assert entered(text) == [("set", "320"), ("window", "5")]
    assert told("目标：\n改厕320户，已完成310户") == [
        ("农村户厕改造", "target", "set", "320"),
        ("农村户厕改造", "actual", "set", "310"),
    ]


def test_percentages_under_the_share_done_are_completions() -> None:
    assert told("完成率：\n改厕96.9%") == [("农村户厕改造", "completion", "set", "96.9")]
    assert told("进度：\n改厕312户") == [("农村户厕改造", "actual", "set", "312")]


def test_words_and_days_of_its_own_tell_more_than_the_heading() -> None:
    text = "新增：\n走访企业3家，累计60家\n在谈2个"
    assert entered(text) == [("set", "60"), ("add", "2")]
    text = "累计：\n走访企业60家次，今日3家次\n解决问题20个，今日1个"
    assert entered(text) == [("set", "60"), ("set", "20")]
    assert entered("累计：\n今日走访企业3家，解决问题1个") == [("window", "3"), ("window", "1")]


@pytest.mark.parametrize(
    "heading", ["任务进展情况：", "工作任务完成情况：", "完成情况：", "工作进度：", "工作汇报："]
)
def test_a_heading_that_only_says_what_is_told_of_changes_nothing(heading: str) -> None:
    assert told(f"{heading}\n签约2个") == [("签约落地项目", "actual", "add", "2")]


def test_goals_of_a_week_are_none_of_the_year_under_a_heading_either() -> None:
    assert told("本周任务：\n走访企业10家\n改厕20户") == []
    assert told("本周任务：\n单位 签约 在谈\n永丰镇 5 3") == []


def test_a_heading_holds_for_a_table_under_it() -> None:
    table = "单位 改厕 窨井盖\n永丰镇 5 3"
    assert {measure for _, measure, _, _ in told(f"剩余：\n{table}")} == {"remaining"}
    assert entered("新增：\n单位 签约 在谈\n永丰镇 5 3") == [("add", "5"), ("add", "3")]
    assert entered("累计：\n单位 签约 在谈\n永丰镇 5 3") == [("set", "5"), ("set", "3")]


def test_days_of_a_heading_make_a_window_of_its_total() -> None:
    assert entered("本周累计签约：\n商务局5个\n工信局3个", None) == [
        ("window", "5"),
        ("window", "3"),
    ]
    assert entered("11月累计情况：\n走访企业5家") == [("window", "5")]
    assert entered("1-10月累计情况：\n走访企业50家") == [("set", "50")]
    assert entered("10月底累计：\n走访企业50家") == [("set", "50")]


def test_what_is_done_in_the_week_of_a_heading_is_the_weeks() -> None:
    assert entered("本周工作：\n一、已完成\n签约1个\n二、洽谈中\n在谈3个")[0] == ("window", "1")


@pytest.mark.parametrize("word", ["累计", "目标", "剩余", "完成"])
def test_a_heading_may_name_the_unit(word: str) -> None:
    updates = understood(f"永丰镇{word}：改厕310户\n秣陵镇{word}：改厕280户", None).updates
    assert [(u.unit, str(u.value)) for u in updates] == [("永丰镇", "310"), ("秣陵镇", "280")]


def test_a_longer_name_than_a_units_is_still_asked_about() -> None:
    for opening in ("秣陵镇新增设备：", "秣陵镇已补报："):
        reading = understood(f"{opening}改厕280户", "永丰镇")
        assert [problem.code for problem in reading.problems] == [ProblemCode.UNKNOWN_UNIT]
        assert reading.updates == ()


@pytest.mark.parametrize("heading", ["工业转型任务：", "任务：", "重点任务："])
def test_a_task_whose_figures_have_their_own_targets_only_names_the_work(heading: str) -> None:
    text = f"{heading}智能化改造项目36个（目标35个），技术改造项目38个"
    assert told(text) == [
        ("智能化改造项目", "actual", "set", "36"),
        ("智能化改造项目", "target", "set", "35"),
        ("技术改造项目", "actual", "set", "38"),
    ]
