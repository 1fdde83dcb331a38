"""What is plain enough, and nothing is asked about."""

import pytest

from bot.domain.reading import Measure, Outcome
from tests.reading.november import stored
from tests.reading.readers import understood

TOILETS = "农村户厕改造"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("改厕58户、73户，共131户", (TOILETS, "131")),
        ("改厕58户、73户，合计131户", (TOILETS, "131")),
        ("今日改厕5户：刘庄村3户、李庄村2户", (TOILETS, "5")),
        ("窨井盖更换86个：人民路60个、建设路26个", ("病害窨井盖更换", "86")),
        ("竣工3个，其中竣工的2个已投产", ("竣工投产项目", "3")),
        ("开展安全隐患排查32次，发现隐患342处", ("排查隐患", "342")),
        ("北平路学校完成投资8500万元，形象进度85%", ("北平路学校建设进度", "85")),
        (
            "研发活动覆盖率86%，规上工业企业186家，有研发活动160家",
            ("规上工业企业研发活动覆盖率", "86"),
        ),
        (
            "制造业增加值占规上工业增加值比重98.6%，制造业增加值增长6.5%",
            ("制造业增加值占规上工业增加值比重", "98.6"),
        ),
    ],
)
def test_parts_looks_and_what_was_spent_ask_nothing(text: str, figure: tuple[str, str]) -> None:
    assert stored(text) == [figure]


@pytest.mark.parametrize(
    "text", ["改厕58户、73户，共231户", "改厕58户、73户", "改厕5户：刘庄村8户、李庄村2户"]
)
def test_what_does_not_add_up_is_asked(text: str) -> None:
    assert understood(text, "永丰镇").problems != ()


@pytest.mark.parametrize(
    "text",
    ["农村公路上有两处坑", "停车场里有2个坑", "开展安全隐患排查32次", "停车场有2个门"],
)
def test_what_a_thing_has_and_how_often_one_looked_is_no_report(text: str) -> None:
    assert understood(text, "永丰镇").outcome is Outcome.IGNORE


def test_a_row_of_completions_goes_on_with_what_is_counted() -> None:
    reading = understood("改厕完成率93.1%，农村公路91.4%，窨井盖95.6%", "永丰镇")
    assert reading.problems == ()
    assert [(u.measure, str(u.value)) for u in reading.updates] == [
        (Measure.COMPLETION, "93.1"),
        (Measure.COMPLETION, "91.4"),
        (Measure.COMPLETION, "95.6"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "改厕完成率93.1%，固投9.2%",
        "改厕完成率93.1%，农村公路合格率91.4%",
        "改厕完成率93.1%。农村公路91.4%",
        "改厕298户，农村公路91.4%",
    ],
)
def test_but_not_with_other_percentages(text: str) -> None:
    told = [u.measure for u in understood(text, "永丰镇").updates]
    assert told.count(Measure.COMPLETION) <= 1


@pytest.mark.parametrize(
    "text",
    [
        "产前超声筛查孕妇4120人",
        "产前超声筛查惠及孕妇4120人",
        "为4120名孕妇开展产前超声筛查",
        "为4120名孕妇提供免费产前超声筛查服务",
    ],
)
def test_who_they_are_changes_nothing_of_how_many_people(text: str) -> None:
    assert stored(text) == [("产前超声筛查", "4120")]


@pytest.mark.parametrize(
    "text",
    ["产前超声筛查异常12人", "产前超声筛查阳性孕妇12人", "给12名学生开展超声筛查知识讲座"],
)
def test_but_what_they_have_or_hear_does(text: str) -> None:
    assert understood(text, "永丰镇").updates == ()


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("北平路学校施工进度85%", ("北平路学校建设进度", "85")),
        ("改厕农户298户", (TOILETS, "298")),
        ("改厕正好298户", (TOILETS, "298")),
    ],
)
def test_other_words_of_the_same_meaning_are_read(text: str, figure: tuple[str, str]) -> None:
    assert stored(text) == [figure]


@pytest.mark.parametrize(
    "text", ["停车场施工进度85%", "改厕农户满意度98%", "改厕农户投诉3户", "专项债券利率2.8%"]
)
def test_but_nothing_else_of_the_thing(text: str) -> None:
    assert understood(text, "永丰镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    "text",
    [
        "动员改厕农户58户",
        "培训改厕农户120户",
        "报名改厕农户320户",
        "已登记改厕农户320户",
        "录入改厕农户28户",
        "改厕农户28户已回访",
    ],
)
def test_households_to_whom_something_else_is_done_are_no_figure(text: str) -> None:
    assert understood(text, "永丰镇").updates == ()


@pytest.mark.parametrize(
    "text", ["完成改厕农户298户", "今年以来改厕农户298户", "改厕农户298户已完成"]
)
def test_households_for_whom_it_is_done_are(text: str) -> None:
    (update,) = understood(text, "永丰镇").updates
    assert (update.indicator, int(update.value)) == (TOILETS, 298)
