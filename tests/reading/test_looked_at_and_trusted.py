"""What was only looked at, or trusted in, words between figures, and the way to a goal."""

import pytest

from bot.domain.reading import Measure, Op, Outcome, ProblemCode
from tests.reading.november import measured, stored
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    ["走访企业8家，2家企业反映用工难", "走访企业8家，3家企业提出融资需求，5家企业运行平稳"],
)
def test_what_some_of_the_firms_said_leaves_how_many_were_visited(text: str) -> None:
    assert stored(text) == [("走访企业", "8")]
    assert understood(text).problems == ()


def test_a_list_of_firms_that_are_units_too_is_counted() -> None:
    assert stored("走访移动、联通、电信3家企业") == [("走访企业", "3")]


@pytest.mark.parametrize("text", ["督导永丰镇改厕工作2次", "督导永丰镇、秣陵镇改厕工作2次"])
def test_an_inspection_of_a_towns_work_is_none_of_it(text: str) -> None:
    assert understood(text, "农业农村局").outcome is Outcome.IGNORE


def test_the_work_of_a_unit_that_an_act_names_is_kept() -> None:
    assert stored("排查秣陵镇隐患5处") == [("排查隐患", "5")]


@pytest.mark.parametrize(
    "text",
    [
        "再给10天，改厕300户一定完成",
        "给我3个月，签约10个",
        "签约2个应该没问题",
        "改厕300户肯定能完成",
    ],
)
def test_what_somebody_trusts_to_reach_is_no_figure(text: str) -> None:
    assert understood(text).updates == ()


def test_a_project_all_but_signed_is_not_signed() -> None:
    assert understood("准签约项目2个").updates == ()
    assert stored("批准签约2个") == [("签约落地项目", "2")]


def test_the_next_days_part_a_figure_without_a_counting_word() -> None:
    assert stored("上周签约俩这周签约仨") == [("签约落地项目", "2"), ("签约落地项目", "3")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("今天没有签约但是开工了一个", [("签约落地项目", "0"), ("开工项目", "1")]),
        ("本周没有签约不过在谈2个", [("签约落地项目", "0"), ("在谈项目", "2")]),
        ("走访企业3家但没有签约", [("走访企业", "3"), ("签约落地项目", "0")]),
    ],
)
def test_a_but_parts_what_was_done_from_what_was_not(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert stored(text) == expected


@pytest.mark.parametrize(
    "text", ["改厕离300户还差15户", "改厕离300户的任务还差15户", "改厕距300户的任务还有15户"]
)
def test_so_many_away_from_a_goal_are_what_is_left(text: str) -> None:
    assert measured(text) == [("农村户厕改造", Measure.REMAINING, "15")]


def test_what_is_at_odds_with_our_figures_is_not_ours() -> None:
    assert understood("系统显示改厕265户，跟我们报的对不上").updates == ()
    assert stored("改厕265户，和系统对不上") == [("农村户厕改造", "265")]


def test_an_earlier_value_called_wrong_goes_with_the_right_one_behind_it() -> None:
    (update,) = understood("今天走访企业2家，昨天报的3家有误应为4家").updates
    assert (update.op, int(update.value)) == (Op.CORRECT, 4)


@pytest.mark.parametrize(
    "text",
    [
        "改厕:贾楼镇61户,范集镇58户,牛庄镇47户,三店镇39户",
        "改厕贾楼镇61户，范集镇58户；老城镇47户；三店镇39户",
    ],
)
def test_a_unit_that_nobody_knows_is_asked_about_in_a_list_and_the_next_are_kept(text: str) -> None:
    reading = understood(text, None)
    told = [(u.unit, int(u.value)) for u in reading.updates]
    assert told == [("贾楼镇", 61), ("范集镇", 58), ("三店镇", 39)]
    assert [problem.code for problem in reading.problems] == [ProblemCode.UNKNOWN_UNIT]


@pytest.mark.parametrize(
    "text",
    [
        "工信局负责规上工业增加值、智改两项，商务局负责社零、外资两项",
        "请各镇将户厕改造、农村公路、窨井盖更换三项累计数报至督查室",
    ],
)
def test_so_many_things_named_are_no_figure(text: str) -> None:
    assert understood(text, None).outcome is Outcome.IGNORE


def test_things_counted_before_their_days_are_none_of_them() -> None:
    assert stored("签约、在谈两项本周均无进展") == [("签约落地项目", "0"), ("在谈项目", "0")]


def test_what_a_paper_had_is_the_wrong_value() -> None:
    (update,) = understood("应急局排查隐患数有误，原载412处，应为421处").updates
    assert (update.op, int(update.value)) == (Op.CORRECT, 421)


def test_a_policy_from_above_is_not_somebody_elses_result() -> None:
    assert stored("财政局紧盯中央政策窗口，专项债券下达额度18.35亿元") == [
        ("专项债券下达额度", "18.35")
    ]


@pytest.mark.parametrize("text", ["停车场开工没", "商务局签约没", "今天签约没"])
def test_a_thing_and_no_more_than_a_bare_no_is_a_question(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


def test_a_no_that_is_said_out_or_goes_with_a_figure_answers() -> None:
    assert stored("签约没有") == [("签约落地项目", "0")]
    assert stored("外出招商2次，签约没") == [("外出招商次数", "2"), ("签约落地项目", "0")]


def test_an_average_leaves_the_total_behind_it() -> None:
    assert stored("平均每周外出招商2次，累计38次") == [("外出招商次数", "38")]


@pytest.mark.parametrize("text", ["11.3 检查5次 隐患8处", "11.3 检查5次 隐患8处 整改8处"])
def test_a_day_before_an_act_and_a_name_is_their_day(text: str) -> None:
    told = {(u.op, u.as_of.isoformat()[5:]) for u in understood(text).updates}
    assert told == {(Op.WINDOW, "11-03")}


def test_two_weekdays_said_one_behind_the_other_are_both_meant() -> None:
    (update,) = understood("周六周日两天更换窨井盖15个").updates
    assert update.since is not None
    assert (update.as_of - update.since).days == 1


def test_by_how_much_a_goal_of_the_assessment_is_passed_is_no_goal() -> None:
    assert stored("PM2.5浓度43，超考核目标2微克") == [("PM2.5平均浓度", "43")]
