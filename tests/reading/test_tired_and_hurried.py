"""What people type when they are tired or in a hurry: dialect, excuses, asides."""

import pytest

from bot.domain.reading import IndicatorUpdate, Op, Outcome, ProblemCode
from tests.reading.november import measured, stored
from tests.reading.readers import understood


def day(text: str, unit: str = "永丰镇") -> tuple[IndicatorUpdate, str]:
    (update,) = understood(text, unit).updates
    return update, update.as_of.isoformat()


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("夜儿个", "2023-11-07"),
        ("夜儿", "2023-11-07"),
        ("前儿个", "2023-11-06"),
        ("前儿", "2023-11-06"),
    ],
)
def test_days_gone_by_have_names_in_dialect(said: str, told: str) -> None:
    update, as_of = day(f"{said}走访企业4家")
    assert (update.op, as_of) == (Op.WINDOW, told)


@pytest.mark.parametrize("said", ["明儿", "明儿个", "后儿个", "赶明儿", "改天"])
def test_days_ahead_in_dialect_are_a_plan(said: str) -> None:
    assert understood(f"{said}去王庄走访企业6家").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "said", ["啥进展也没有", "什么进展都没有", "一点进展也没有", "没啥进展", "没有什么进展"]
)
def test_no_progress_at_all_is_a_zero(said: str) -> None:
    assert stored(f"本月{said}，全员下乡收麦禁烧") == [("*", "0")]


def test_that_the_figure_is_not_out_yet_is_no_zero() -> None:
    text = "贷款增速10月末11.2%，这个月的还没出，行里3个人盯着"
    assert stored(text, "人民银行") == [("金融机构人民币各项贷款余额增速", "11.2")]


@pytest.mark.parametrize("text", ["签约这周还是0啊", "签约还是0啊，不是不努力"])
def test_still_nothing_is_told_with_a_sigh_and_not_asked(text: str) -> None:
    assert stored(text) == [("签约落地项目", "0")]


def test_still_nothing_in_english_is_that_of_its_days() -> None:
    reading = understood("this week走访企业5家, 签约 still 0, boss请放心")
    assert [(u.op, int(u.value)) for u in reading.updates] == [(Op.WINDOW, 5), (Op.WINDOW, 0)]


@pytest.mark.parametrize("text", ["签约的数字6点以后给你", "签约的数6点以前发你"])
def test_an_hour_before_or_behind_which_is_no_answer(text: str) -> None:
    assert understood(text, prompt=("签约落地项目",)).outcome is Outcome.IGNORE


def test_a_question_of_something_else_asks_about_no_figure() -> None:
    text = "去年签约3个，今年到现在累计签约5个，够写进第2页那张表了吧"
    assert stored(text) == [("签约落地项目", "3"), ("签约落地项目", "5")]


def test_whoever_was_away_to_learn_has_figures_of_his_own() -> None:
    text = "周三到周五学习去了没顾上报，补报：10月14日走访企业3家"
    update, as_of = day(text)
    assert (update.indicator, as_of) == ("走访企业", "2023-10-14")


def test_what_was_reported_at_a_meeting_is_corrected_today() -> None:
    text = "昨天下午会上报的签约额弄错了。更正：签约额应为6800万元，不是6.8亿元"
    update, as_of = day(text)
    assert (update.op, str(update.value), as_of) == (Op.CORRECT, "0.68", "2023-11-08")


@pytest.mark.parametrize("why", ["去年基数太高", "去年行情好"])
def test_what_last_year_was_like_dates_no_figure_of_the_next_sentence(why: str) -> None:
    text = f"主导产业投资1到8月2.1亿，增速是-68.4%，{why}。园区主营业务收入118亿元"
    reading = understood(text, "高新技术产业开发区管委会")
    assert {u.as_of.isoformat() for u in reading.updates} == {"2023-08-31"}


@pytest.mark.parametrize("away", ["距", "距离", "离"])
def test_how_far_it_is_from_a_goal_tells_the_goal_and_what_is_left(away: str) -> None:
    told = measured(f"优良天数221天，{away}目标280天还差59天", "生态环境局")
    assert [(str(one), value) for _, one, value in told] == [
        ("actual", "221"),
        ("target", "280"),
        ("remaining", "59"),
    ]


def test_a_share_may_climb() -> None:
    assert stored("优良天数占比从60.2%爬到63%", "生态环境局") == [("空气质量优良天数比例", "63")]


@pytest.mark.parametrize("done", ["全部搞完了", "全部干完了", "全部搞定"])
def test_all_is_done_in_plain_words_too(done: str) -> None:
    assert stored(f"窨井盖更换{done} 累得够呛", "城市管理局") == [("病害窨井盖更换", "100")]


def test_heat_is_no_demand() -> None:
    assert stored("今天热得要死三十八度安全检查六次") == [("安全生产检查次数", "6")]


def test_a_wrong_character_corrects_no_figure() -> None:
    text = "优良天数二百零九天，语音转的字不对您多担待"
    update, _ = day(text, "生态环境局")
    assert (update.op, int(update.value)) == (Op.SET, 209)


def test_somebody_of_the_third_section_is_no_firm() -> None:
    assert stored("填表人3科小陈，走访企业33家次") == [("走访企业", "33")]


def test_places_in_brackets_before_answers_are_no_figures() -> None:
    asked = ("外出招商次数", "在谈项目", "签约落地项目")
    reading = understood("1）2次\n2）5个\n3）没有", prompt=asked)
    assert [(u.indicator, int(u.value)) for u in reading.updates] == list(
        zip(asked, (2, 5, 0), strict=True)
    )


@pytest.mark.parametrize("some", ["十七十八", "二十二十一", "三十一三十二"])
def test_two_neighbouring_numbers_are_asked_about_as_a_range(some: str) -> None:
    reading = understood(f"走访企业{some}家")
    assert [problem.code for problem in reading.problems] == [ProblemCode.RANGE]
    assert reading.updates == ()
