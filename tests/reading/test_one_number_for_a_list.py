"""One number behind several names without 各: nobody can know of which it is."""

import pytest

from bot.domain.reading import Outcome, ProblemCode
from tests.reading.november import stored
from tests.reading.readers import understood


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("北平路学校、集聚区小学完成投资85%", {"北平路学校建设进度", "产业集聚区小学建设进度"}),
        ("北平路学校和集聚区小学完成85%", {"北平路学校建设进度", "产业集聚区小学建设进度"}),
        ("签约、开工3个", {"签约落地项目", "开工项目"}),
        ("本周签约和开工3个", {"签约落地项目", "开工项目"}),
        ("新增快递服务点、电商村3个", {"村级快递服务点", "电商村创建"}),
        ("签约、在谈、开工3个", {"签约落地项目", "在谈项目", "开工项目"}),
    ],
)
def test_a_number_behind_a_list_is_asked_about(text: str, names: set[str]) -> None:
    reading = understood(text)
    assert (reading.outcome, reading.updates) == (Outcome.ASK, ())
    (problem,) = reading.problems
    assert problem.code is ProblemCode.AMBIGUOUS_INDICATOR
    assert {u.indicator for u in problem.proposals} == names


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("北平路学校、集聚区小学均完成投资85%", ["85", "85"]),
        ("北平路学校60%、集聚区小学85%", ["60", "85"]),
        ("签约、开工各3个", ["3", "3"]),
        ("签约、开工：3、5", ["3", "5"]),
        ("签约、开工3个、5个", ["3", "5"]),
        ("签约、开工无进展", ["0", "0"]),
    ],
)
def test_a_list_with_a_number_for_each_is_read(text: str, values: list[str]) -> None:
    assert [one[1] for one in stored(text, "商务局")] == values


@pytest.mark.parametrize("text", ["签约开工：2个、1个", "签约开工：2个，1个"])
def test_a_row_behind_two_names_in_one_is_none_of_the_second(text: str) -> None:
    assert "开工项目" not in {u.indicator for u in understood(text).updates}


@pytest.mark.parametrize(
    "text", ["签约、开工率100%", "签约、开工仪式3场", "签约、开工项目总投资30亿元"]
)
def test_another_thing_behind_a_list_of_names_is_not_asked_about(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE
