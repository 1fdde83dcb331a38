"""Counts beside each other, ways of saying how much is done, and what days are not a figure's."""

from datetime import date

import pytest

from bot.domain.reading import Measure, Op, Outcome, ProblemCode, Qualifier
from tests.reading.november import measured, stored
from tests.reading.readers import understood

_TODAY = date(2023, 11, 8)
_ACTUAL, _COMPLETION = Measure.ACTUAL, Measure.COMPLETION


@pytest.mark.parametrize("text", ["外出招商5批次20人次", "外出招商5批次、20人次"])
def test_journeys_are_counted_and_not_the_people_on_them(text: str) -> None:
    assert stored(text) == [("外出招商次数", "5")]


@pytest.mark.parametrize("text", ["大约完成改厕200户", "改厕大概完成了200户", "差不多改厕200户了"])
def test_roughly_said_before_the_act_is_kept_as_about(text: str) -> None:
    (update,) = understood(text).updates
    assert (int(update.value), update.qualifier) == (200, Qualifier.ABOUT)


@pytest.mark.parametrize(
    "text",
    ["改厕全部完成，300户", "改厕全部完成，共300户", "改厕任务全部完成，完成300户"],
)
def test_all_done_with_its_figure_is_the_figure(text: str) -> None:
    assert measured(text) == [("农村户厕改造", _ACTUAL, "300")]


def test_all_done_is_kept_where_the_figure_stands_in_a_sentence_of_its_own() -> None:
    assert measured("改厕全部完成。改厕300户") == [
        ("农村户厕改造", _COMPLETION, "100"),
        ("农村户厕改造", _ACTUAL, "300"),
    ]


@pytest.mark.parametrize(
    "text", ["窨井盖完成86.2%（388个）", "窨井盖完成86.2%，388个", "窨井盖完成率86.2%（388个）"]
)
def test_the_number_behind_how_much_is_done_is_what_is_done(text: str) -> None:
    assert measured(text) == [
        ("病害窨井盖更换", _COMPLETION, "86.2"),
        ("病害窨井盖更换", _ACTUAL, "388"),
    ]


@pytest.mark.parametrize("text", ["改厕完成86%，12户漏水", "改厕完成50%，12户在建"])
def test_those_with_which_something_is_wrong_are_no_figure(text: str) -> None:
    assert [one[1] for one in measured(text)] == [_COMPLETION]


@pytest.mark.parametrize(
    ("text", "share"),
    [("改厕100%完成", "100"), ("改厕百分之百完成", "100"), ("改厕80%完成了", "80")],
)
def test_a_percentage_before_its_being_done(text: str, share: str) -> None:
    assert measured(text) == [("农村户厕改造", _COMPLETION, share)]


def test_a_percentage_of_which_something_else_was_done_is_asked() -> None:
    assert understood("签约50%完成投产").outcome is Outcome.ASK


def test_the_days_told_of_another_place_are_ours_too() -> None:
    reading = understood("周口市1-8月固投增速6.2%，我市10.2%。社零增速3%")
    assert [(u.indicator, str(u.value), u.as_of) for u in reading.updates] == [
        ("固定资产投资增速", "10.2", date(2023, 8, 31)),
        ("社会消费品零售总额增速", "3", _TODAY),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "根据9月15日会议要求，签约1个",
        "按照上周调度会部署，签约1个",
        "贯彻9月15日会议精神，签约1个",
        "按9月15日会上的要求，签约1个",
    ],
)
def test_the_day_of_a_paper_or_a_meeting_dates_no_figure(text: str) -> None:
    (update,) = understood(text).updates
    assert (update.op, update.as_of) == (Op.ADD, _TODAY)


def test_the_days_of_a_task_date_its_figure() -> None:
    (update,) = understood("落实9月份任务，签约1个").updates
    assert (update.op, update.as_of) == (Op.WINDOW, date(2023, 9, 30))


def test_since_the_year_began_is_the_total() -> None:
    assert stored("开年以来利用外资拢共一百八十五万美元") == [("实际利用外资", "185")]


@pytest.mark.parametrize(
    ("text", "number"), [("在谈：伍个", "5"), ("在谈陆个", "6"), ("在谈肆个", "4")]
)
def test_the_long_numerals_before_what_is_counted(text: str, number: str) -> None:
    assert stored(text) == [("在谈项目", number)]


def test_they_stay_words_of_their_own_elsewhere() -> None:
    assert understood("我们队伍个个都是好样的").outcome is Outcome.IGNORE


def test_a_question_about_the_paper_leaves_the_figure() -> None:
    assert stored("在谈5个，这表要盖章吗？") == [("在谈项目", "5")]


@pytest.mark.parametrize("text", ["在谈5个，这个对吗？", "在谈5个，这样报行吗？"])
def test_a_question_about_the_figure_does_not(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["宏达包装二期今天正式投产啦", "宏达包装今天正式投产"])
def test_what_a_works_is_called_may_hold_words_that_mean_something(text: str) -> None:
    assert [p.code for p in understood(text).problems] == [ProblemCode.IMPLIED_COUNT]


def test_how_many_were_counted_too_many_corrects_nothing_else() -> None:
    (update,) = understood("改为3次，多数了一趟").updates
    assert (update.indicator, update.op, int(update.value)) == ("*", Op.CORRECT, 3)


@pytest.mark.parametrize("title", ["关于9月份走访企业情况的通报", "走访企业情况的简报"])
def test_the_title_of_a_bulletin_heads_its_list(title: str) -> None:
    reading = understood(f"{title}\n供电公司31家次\n石油公司8家次", None)
    assert [(u.unit, u.indicator, int(u.value)) for u in reading.updates] == [
        ("供电公司", "走访企业", 31),
        ("石油公司", "走访企业", 8),
    ]


@pytest.mark.parametrize("text", ["某地签约86个项目，落地仅9个", "某单位签约5个，没一个落地"])
def test_some_place_or_other_is_not_ours(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "停车场开工数的说明：此前上报的9个有误，现改为7个",
        "关于停车场开工情况的更正：此前上报的9个有误，现改为7个",
    ],
)
def test_the_title_of_a_correction_names_what_it_corrects(text: str) -> None:
    (update,) = understood(text).updates
    assert (update.indicator, update.op, int(update.value)) == ("停车场开工", Op.CORRECT, 7)


def test_the_first_two_rounds_of_this_year_are_no_day() -> None:
    (update,) = understood("今年前两期“三个一批”项目中，“签约一批”项目6个").updates
    assert (update.indicator, update.op, int(update.value)) == ("三个一批签约项目", Op.SET, 6)
