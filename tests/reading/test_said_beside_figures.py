"""What people say with figures and names in it that report nothing new, or less than it seems."""

import pytest

from bot.domain.reading import Measure, Op, Outcome
from tests.reading.november import stored
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "在谈无增减",
        "在谈没增加",
        "在谈没有新项目",
        "在谈项目无新情况",
        "改厕没再增加",
        "改厕无进度",
    ],
)
def test_nothing_more_leaves_the_level_as_it_is(text: str) -> None:
    (update,) = understood(text).updates
    assert (update.op, int(update.value)) == (Op.ADD, 0)


@pytest.mark.parametrize(
    "text",
    [
        "PM2.5没有下降",
        "GDP增速没有提高",
        "固投没有增长",
        "在谈没有落地的",
        "在谈的都没成",
        "停车场没了",
        "学位没有了",
        "没有走访企业就没有发言权",
    ],
)
def test_what_did_not_change_or_is_gone_is_no_nought(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "1个签约项目解约",
        "签约项目1个解约",
        "签约2个都黄了",
        "有2个在谈项目黄了",
        "2个在谈项目谈崩了",
    ],
)
def test_what_came_to_nothing_is_no_figure(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "value"),
    [("签约1个核减", -1), ("在谈减少1个", -1)],
)
def test_what_was_lost_is_taken_off(text: str, value: int) -> None:
    (update,) = understood(text).updates
    assert (update.op, int(update.value)) == (Op.ADD, value)


@pytest.mark.parametrize(
    "text",
    [
        "把上半年的签约5个发我核对",
        "帮忙给我们加1个签约吧",
        "借我2个在谈项目充数",
        "给我留1个停车场的位置",
        "别把签约3个写成4个",
        "老板说再签约1个就放假",
        "等签约了再报，大概2个",
        "这次不算，再来",
        "签约3个，有没有搞错",
        "农村公路完成投资3600万元",
        "走访企业跑了120公里",
        "力争到“十四五”末，全市常住人口城镇化率达到60%，高新技术企业达到80家",
        "到十四五末，全市常住人口城镇化率达到60%",
    ],
)
def test_wishes_sayings_money_and_ways_report_nothing(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["麻烦撤一下刚才签约那条", "这次报的不算"])
def test_a_report_is_taken_back_in_other_words(text: str) -> None:
    assert understood(text).outcome is Outcome.UNDO


def test_a_goal_has_an_english_name_too() -> None:
    (update,) = understood("KPI签约6个").updates
    assert (update.measure, int(update.value)) == (Measure.TARGET, 6)


def test_none_in_the_days_after_is_of_the_same_thing() -> None:
    before, after = understood("上周签约2个，本周没有").updates
    assert (before.indicator, int(before.value)) == ("签约落地项目", 2)
    assert (after.indicator, after.op, int(after.value)) == ("签约落地项目", Op.WINDOW, 0)


@pytest.mark.parametrize(
    "text", ["本周未签约", "本周未签约。", "本周未外出招商", "本周未走访企业", "本周未更换窨井盖"]
)
def test_nothing_done_in_days_is_a_zero_of_them(text: str) -> None:
    (update,) = understood(text).updates
    assert (update.op, int(update.value)) == (Op.WINDOW, 0)


def test_how_many_of_the_things_built_are_finished_is_no_figure_of_projects() -> None:
    assert stored("新建停车场8个，其中已竣工3个") == [("停车场开工", "8")]


def test_a_morning_and_an_afternoon_are_asked_about() -> None:
    assert understood("走访企业上午3家下午2家").outcome is Outcome.ASK


@pytest.mark.parametrize("was", ["村卫生室原有96个", "村卫生室原来是96个", "村卫生室原来有96个"])
def test_what_there_was_leads_to_what_there_is(was: str) -> None:
    assert stored(f"{was}，现在正好100个") == [("村级公有产权卫生室", "100")]


def test_a_slip_of_a_row_among_several_figures_is_put_right() -> None:
    text = "昨天报的那几个数里头，走访企业写串行了，应为19家次，其余的没问题"
    (update,) = understood(text).updates
    assert (update.op, int(update.value)) == (Op.CORRECT, 19)


def test_a_digit_typed_once_too_often_is_no_figure() -> None:
    (update,) = understood("解决问题报成15个了，多敲了个1，应为5个").updates
    assert (update.indicator, update.op, int(update.value)) == ("解决企业问题", Op.CORRECT, 5)


def test_a_list_of_what_was_reported_is_taken_back_as_a_whole() -> None:
    text = "刚刚17:40报的安全检查8次、发现隐患3处先不算，核完再发"
    assert understood(text).outcome is Outcome.UNDO


def test_what_is_corrected_of_nothing_named_raises_nothing() -> None:
    assert understood("应为10.12隐患整改率3个本周XX个", None).outcome is not None


@pytest.mark.parametrize("talk", ["签约那个对方老板出差了，下周才能签", "下周才能签"])
def test_talk_behind_the_answers_changes_none_of_them(talk: str) -> None:
    asked = ("外出招商次数", "在谈项目", "签约落地项目")
    updates = understood(f"2、5、0。{talk}", prompt=asked).updates
    assert [int(u.value) for u in updates] == [2, 5, 0]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("走访企业8家企业已终止裁员", [("走访企业", "8")]),
        ("重点项目没有开工", [("开工项目", "0")]),
        ("本周签约没有落地", [("签约落地项目", "0")]),
        ("本周签约2个就放假了", [("签约落地项目", "2")]),
        ("签约2个,无突破", [("签约落地项目", "2")]),
        ("改日历后,签约2个", [("签约落地项目", "2")]),
        ("在谈项目5个已终止2个", [("在谈项目", "5")]),
    ],
)
def test_words_that_only_look_like_talk_hold_no_report_back(
    text: str, told: list[tuple[str, str]]
) -> None:
    assert stored(text) == told


@pytest.mark.parametrize("which", ["这是下周计划", "这是去年的数"])
def test_what_the_answers_are_is_not_left_unheard(which: str) -> None:
    asked = ("外出招商次数", "在谈项目", "签约落地项目")
    updates = understood(f"3 5 0。{which}", prompt=asked).updates
    assert all(update.as_of.year < 2023 for update in updates)


def test_what_was_called_wrong_is_not_corrected_by_itself() -> None:
    assert understood("我昨天报的在谈5个是错的").updates == ()
