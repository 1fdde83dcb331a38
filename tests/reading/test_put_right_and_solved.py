"""What was put right of what was found, and solved of what was heard, however it is said."""

import pytest

from bot.domain.reading import Op
from tests.reading.november import stored
from tests.reading.readers import understood

FOUND = ("排查隐患", "48")


@pytest.mark.parametrize(
    "mended",
    [
        "整改到位46处",
        "已整改到位46处",
        "现场整改到位46处",
        "已现场整改46处",
        "督促整改到位46处",
        "已督促企业整改46处",
        "当日整改完毕46处",
        "落实整改46处",
        "即查即改46处",
        "整改闭环46处",
        "整改销号46处",
        "46处已整改",
        "46处整改完毕",
        "其中46处已整改，2处正在整改",
        "其中46处已当场整改",
    ],
)
def test_how_soon_and_how_fully_something_is_put_right_changes_nothing(mended: str) -> None:
    assert stored(f"隐患48处，{mended}", "应急管理局") == [FOUND, ("整改隐患", "46")]


def test_so_many_in_brackets_that_are_put_right_are() -> None:
    text = "隐患48处（46处已整改，2处正在整改）"
    assert stored(text, "应急管理局") == [FOUND, ("整改隐患", "46")]


@pytest.mark.parametrize(
    "lies_ahead",
    [
        "46处要求立即整改到位",
        "46处已责令整改",
        "46处限期整改到位",
        "46处下周整改到位",
        "46处月底前整改完毕",
        "46处整改方案已报",
        "46处正在整改",
        "计划整改到位46处",
        "限期整改46处",
        "其中消防46处已整改",
    ],
)
def test_what_is_only_ordered_or_of_a_kind_is_not_put_right(lies_ahead: str) -> None:
    assert stored(f"隐患48处，{lies_ahead}", "应急管理局") == [FOUND]


@pytest.mark.parametrize(
    "text", ["46处已整改", "把46处整改到位", "改厕46户，40户已整改", "签约48个，46个已整改"]
)
def test_of_what_was_not_found_nothing_is_put_right(text: str) -> None:
    assert not any(u.indicator == "整改隐患" for u in understood(text, "应急管理局").updates)


def test_the_day_on_which_each_was_found_is_no_day_of_the_figure() -> None:
    reading = understood("10月份排查隐患42处，当日整改38处", "应急管理局")
    assert [(u.op, u.as_of.month, int(u.value)) for u in reading.updates] == [
        (Op.WINDOW, 10, 42),
        (Op.WINDOW, 10, 38),
    ]


@pytest.mark.parametrize(
    "heard",
    [
        "反映问题15个，已解决12个",
        "企业反映问题15个，解决12个",
        "反馈问题15个，解决了12个",
        "存在问题15个，解决12个",
        "受理诉求15个，办结12个",
    ],
)
def test_problems_heard_of_at_visits_are_solved(heard: str) -> None:
    told = stored(f"走访企业28家，{heard}", "商务局")
    assert told == [("走访企业", "28"), ("解决企业问题", "12")]


@pytest.mark.parametrize("text", ["企业诉求140个，办结128个", "收到企业诉求140件，已办结128件"])
def test_so_are_those_that_firms_told(text: str) -> None:
    assert stored(text, "商务局") == [("解决企业问题", "128")]


@pytest.mark.parametrize(
    "text",
    [
        "走访群众28户，反映问题15个，解决12个",
        "走访企业28家，群众反映问题15个，解决12个",
        "安全检查5次，发现问题15个，解决12个",
        "受理诉求15个，办结12个",
        "企业诉求140个，争取办结128个",
    ],
)
def test_those_of_others_are_not(text: str) -> None:
    assert not any(u.indicator == "解决企业问题" for u in understood(text, "商务局").updates)


@pytest.mark.parametrize("who", ["村民反映用水问题5个", "群众反映用电问题5件", "走访群众20户"])
def test_what_is_solved_for_people_is_no_problem_of_firms(who: str) -> None:
    assert understood(f"{who}，解决用水问题3个", "永丰镇").updates == ()


@pytest.mark.parametrize(
    "who", ["企业反映用水问题5个，", "走访企业5家，", "村民反映用水问题5个。走访企业8家，", ""]
)
def test_what_is_solved_for_firms_is_theirs(who: str) -> None:
    update = understood(f"{who}解决用水问题3个", "永丰镇").updates[-1]
    assert (update.indicator, int(update.value)) == ("解决企业问题", 3)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("走访农户28户，解决用水问题3个，解决企业用工问题2个", [("解决企业问题", "2")]),
        (
            "走访企业8家，惠及群众300人，解决用水问题3个",
            [("走访企业", "8"), ("解决企业问题", "3")],
        ),
    ],
)
def test_troubles_of_firms_beside_people_are_theirs(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert stored(text, "永丰镇") == expected
