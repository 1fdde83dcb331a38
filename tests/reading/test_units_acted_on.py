"""Units that something is done with, and units that are praised, have no figure of it."""

from decimal import Decimal

import pytest

from bot.domain.reading import ANY_INDICATOR, Outcome, ProblemCode
from tests.reading.readers import understood


def told(text: str, unit: str | None) -> list[tuple[str, str, Decimal]]:
    return [(u.unit, u.indicator, u.value) for u in understood(text, unit).updates]


@pytest.mark.parametrize(
    "text",
    [
        "检查永丰镇、秣陵镇，安全检查6次",
        "对永丰镇开展安全检查6次",
        "组织永丰镇、秣陵镇安全检查6次",
        "指导永丰镇安全检查6次",
        "带领永丰镇安全检查6次",
        "深入秣陵镇安全检查6次",
    ],
)
def test_a_unit_that_something_is_done_with_has_no_figure_of_it(text: str) -> None:
    assert told(text, "应急局") == [("应急局", "安全生产检查次数", Decimal(6))]


def test_for_whom_something_was_done_is_no_subject() -> None:
    assert told("走访企业12家，为永丰镇解决问题2个", "税务局") == [
        ("税务局", "走访企业", Decimal(12)),
        ("税务局", "解决企业问题", Decimal(2)),
    ]


def test_whom_the_subject_organises_is_no_subject() -> None:
    assert told("商务局组织工信局、科技局走访企业12家", None) == [
        ("商务局", "走访企业", Decimal(12))
    ]


def test_where_nobody_is_known_who_did_it_is_asked() -> None:
    (problem,) = understood("检查永丰镇发现隐患3处", None).problems
    assert problem.code is ProblemCode.UNIT_MISSING


@pytest.mark.parametrize("text", ["安全检查永丰镇6次、秣陵镇3次", "安全检查：永丰镇6次、秣陵镇3次"])
def test_a_unit_behind_a_name_has_its_own_figure(text: str) -> None:
    assert told(text, None) == [
        ("永丰镇", "安全生产检查次数", Decimal(6)),
        ("秣陵镇", "安全生产检查次数", Decimal(3)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "点赞秣陵镇，改厕35户",
        "秣陵镇真快，改厕都35户了",
        "秣陵镇牛，改厕300户",
        "秣陵镇太厉害了，改厕300户",
        "你看秣陵镇，改厕300户了",
        "进度最快的是秣陵镇，改厕300户",
        "排名前三的是商务局（签约9个）、工信局（5个）",
        "表现突出的有商务局（签约9个）",
        "尤其是商务局，签约9个",
        "改厕300户以上的有秣陵镇（310户）、南渡镇（305户）",
    ],
)
def test_what_praised_units_have_is_not_the_senders(text: str) -> None:
    assert understood(text, "永丰镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("秣陵镇真快，我镇才改厕5户", 5),
        ("仅次于秣陵镇，改厕300户", 300),
        ("永丰镇真快，改厕35户了", 35),
        ("点赞秣陵镇！我们今天改厕3户", 3),
        ("今日改厕3户，向秣陵镇学习", 3),
        ("我们没秣陵镇多，改厕300户", 300),
    ],
)
def test_what_we_have_beside_them_is_ours(text: str, value: int) -> None:
    assert told(text, "永丰镇") == [("永丰镇", "农村户厕改造", Decimal(value))]


def test_a_list_of_those_who_did_something_is_a_report() -> None:
    assert told("今日签约的有商务局2个", None) == [("商务局", "签约落地项目", Decimal(2))]


@pytest.mark.parametrize("text", ["防火：零报告", "信访：无进展", "森林防火：本周无进展"])
def test_nothing_of_what_is_not_counted_here_is_no_report(text: str) -> None:
    assert understood(text, "永丰镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["零报告", "我镇：零报告", "永丰镇：零报告", "本周工作：无进展"])
def test_nothing_of_our_own_is_a_report(text: str) -> None:
    assert [one[1] for one in told(text, "永丰镇")] == [ANY_INDICATOR]
