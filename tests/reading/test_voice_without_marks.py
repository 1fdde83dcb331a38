"""What voice input writes down without a single mark between its clauses."""

import pytest

from bot.domain.reading import Outcome
from tests.reading.readers import understood


def told(text: str, unit: str = "应急管理局") -> list[tuple[str, str]]:
    reading = understood(text, unit)
    assert reading.problems == ()
    return [(u.indicator, str(u.value)) for u in reading.updates]


def test_what_was_done_with_so_many_leads_to_the_next_number() -> None:
    assert told("隐患38处整改完35处") == [("排查隐患", "38"), ("整改隐患", "35")]
    assert told("隐患38处整改完") == [("整改隐患", "38")]


def test_a_name_with_a_nought_of_its_own_is_none_of_the_number_before() -> None:
    assert told("外出招商1次签约项目为零") == [("外出招商次数", "1"), ("签约落地项目", "0")]


def test_the_parts_begin_a_clause_of_their_own() -> None:
    assert told("累计签约12个其中亿元以上项目签约5个", "商务局") == [
        ("签约落地项目", "12"),
        ("亿元以上签约项目", "5"),
    ]


@pytest.mark.parametrize("pause", ["", "，"])
def test_totals_over_several_years_are_none_of_this_one(pause: str) -> None:
    text = f"近三年全市累计新增学位8600个{pause}建成教师周转房1480套"
    assert understood(text, "教育体育局").outcome is Outcome.IGNORE


def test_a_thing_run_into_the_next_act_is_asked_about_and_never_taken_for_it() -> None:
    assert understood("全区累计排查出1300处隐患整改了1262处隐患", "应急管理局").updates == ()
