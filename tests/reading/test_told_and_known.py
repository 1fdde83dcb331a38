"""What others told, things spoken of as known, levels behind by how much, days behind titles."""

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.november import stored
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "昨天会上官湖镇介绍改厕完成400户",
        "昨天调度会上秣陵镇汇报签约3个",
        "官湖镇的经验值得学习,改厕完成400户",
        "刚才王镇长说秣陵镇签约了3个,真厉害",
        "听人讲官湖镇改厕完成400户了,咱们抓紧",
    ],
)
def test_what_is_told_of_another_unit_is_no_figure_of_ours(text: str) -> None:
    assert understood(text, "永丰镇").outcome is Outcome.IGNORE


def test_our_own_zero_beside_what_another_unit_told_is_kept() -> None:
    (update,) = understood("昨天群里秣陵镇报了签约3个,咱们还是0", "永丰镇").updates
    assert (update.unit, str(update.value)) == ("永丰镇", "0")


def test_a_unit_that_speaks_at_its_own_meeting_reports() -> None:
    assert stored("会上永丰镇汇报改厕完成400户", "永丰镇") == [("农村户厕改造", "400")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("智改覆盖率较年初提高8个百分点至82%", "82"),
        ("智改覆盖率较上月提升3个百分点达到82%", "82"),
        ("智改覆盖率比去年提高6.3个百分点至78.5%", "78.5"),
    ],
)
def test_the_level_behind_by_how_much_it_rose_is_the_figure(text: str, value: str) -> None:
    assert stored(text) == [("规上工业企业智能化改造覆盖率", value)]


def test_a_level_that_is_only_compared_stays_silent() -> None:
    assert understood("智改覆盖率较上月提升3个百分点,较目标低4个百分点").updates == ()


@pytest.mark.parametrize("text", ["【日报】11.7 走访企业3家", "(走访日报)11.7:走访企业3家"])
def test_a_day_behind_a_title_in_brackets_is_the_day_of_its_figures(text: str) -> None:
    (update,) = understood(text).updates
    assert update.op is Op.WINDOW
    assert (str(update.as_of), str(update.since)) == ("2023-11-07", "2023-11-07")


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("签约的3个项目已经开工2个,投产1个", [("开工项目", "2"), ("竣工投产项目", "1")]),
        ("6个开工项目完成投资8.2亿元", []),
        ("本周新增3个签约项目完成投资1亿元", [("签约落地项目", "3")]),
        ("签约项目中还有4个没开工", []),
        ("已签约的9个项目中还有3个没开工", [("签约落地项目", "9")]),
        ("改厕还有36户没改", [("农村户厕改造", "36")]),
        ("签约的3个项目总投资5亿元", [("签约落地项目", "3"), ("签约项目总投资", "5")]),
    ],
)
def test_things_known_already_are_not_counted_anew(
    text: str, figures: list[tuple[str, str]]
) -> None:
    assert stored(text) == figures


def test_many_brackets_before_a_day_are_read_all_the_same() -> None:
    assert stored("(日报)" * 900 + "11.7 走访企业3家") == [("走访企业", "3")]


def test_each_end_of_a_quarter_has_its_own_level() -> None:
    updates = understood("上半年固投125亿,9月末达到196亿元").updates
    assert [str(u.value) for u in updates] == ["125", "196"]
    updates = understood("一季度末固投60亿元,二季度末达到125亿元,三季度末196亿元").updates
    assert [(str(u.value), str(u.as_of)) for u in updates] == [
        ("60", "2023-03-31"),
        ("125", "2023-06-30"),
        ("196", "2023-09-30"),
    ]


def test_hazards_of_two_grades_with_what_was_mended_of_each_are_asked_about() -> None:
    (problem,) = understood("重大隐患3处,整改2处;一般隐患45处,整改45处", "应急管理局").problems
    assert [str(one.value) for one in problem.proposals] == ["48"]
    nothing_grave = "重大隐患0处,整改0处;一般隐患8处,整改8处"
    assert stored(nothing_grave, "应急管理局") == [("排查隐患", "8"), ("整改隐患", "8")]
    assert stored("一般隐患45处,整改45处", "应急管理局") == [("排查隐患", "45"), ("整改隐患", "45")]
