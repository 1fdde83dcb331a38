"""Events beside facilities, firms that were visited, deals that were lost: no figures of names."""

import pytest

from bot.domain.reading import Outcome, ProblemCode
from tests.reading.readers import understood


def told(text: str) -> list[tuple[str, str]]:
    return [(u.indicator, str(u.value)) for u in understood(text, "永丰镇").updates]


@pytest.mark.parametrize(
    "text", ["电商服务站培训3场", "快递服务点培训3场", "改厕培训3次", "停车场整治3处"]
)
def test_an_event_beside_a_thing_is_not_counted_as_the_thing(text: str) -> None:
    assert told(text) == []


def test_an_event_in_the_name_itself_is_counted() -> None:
    assert told("技能培训2万人，土地整治300亩") == [
        ("新增技能人才培训", "2"),
        ("土地综合整治", "300"),
    ]


@pytest.mark.parametrize("text", ["走访规上企业5家、高企3家", "走访高企3家，走访规上企业5家"])
def test_visits_to_two_kinds_of_firms_are_asked_about(text: str) -> None:
    reading = understood(text, "永丰镇")
    assert reading.outcome is Outcome.ASK
    assert [problem.code for problem in reading.problems] == [ProblemCode.CONFLICT]
    assert reading.problems[0].indicators == ("走访企业",)


@pytest.mark.parametrize(
    "text",
    [
        "走访企业5家（规上3家，高企2家）",
        "走访企业5家次，涉及高企2家",
        "走访企业5家，其中规上企业3家，高企2家",
    ],
)
def test_kinds_of_firms_visited_are_parts_of_the_visits(text: str) -> None:
    assert told(text) == [("走访企业", "5")]


def test_visits_count_whatever_the_kind_of_firm() -> None:
    assert told("走访规上企业5家，解决问题2个") == [("走访企业", "5"), ("解决企业问题", "2")]
    assert told("走访高企3家") == [("走访企业", "3")]


@pytest.mark.parametrize("text", ["辅导高企3家，科小5家", "申报高企3家，科小5家"])
def test_an_act_holds_for_its_list_over_a_comma(text: str) -> None:
    assert told(text) == []


def test_firms_counted_themselves_are_figures() -> None:
    assert told("高企3家，科小5家") == [("高新技术企业净增数", "3"), ("科技型中小企业", "5")]


@pytest.mark.parametrize(
    "text", ["流失签约项目1个", "流失在谈项目1个", "签约未落地项目1个", "签约项目流失1个"]
)
def test_what_was_lost_or_has_not_come_about_is_no_figure(text: str) -> None:
    assert told(text) == []
