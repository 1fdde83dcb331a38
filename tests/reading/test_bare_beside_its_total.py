"""A bare figure beside its 累计: the most usual daily line there is (改厕35户,累计310户)."""

import pytest

from bot.domain.reading import Op, ProblemCode
from tests.reading.readers import understood


def figures(text: str, unit: str = "永丰镇") -> list[tuple[str, Op, str]]:
    reading = understood(text, unit)
    assert reading.problems == ()
    return [(u.indicator, u.op, str(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "改厕35户，累计310户",
        "改厕35户，累计改厕310户",
        "改厕35户 累计310户",
        "改厕35户（累计310户）",
        "改厕：35户，累计：310户",
        "改厕 35 累计 310",
        "改厕完成35户，累计完成310户",
        "改厕35户，总计310户",
        "改厕35户，目前累计310户",
        "改厕35户，截至目前310户",
        "改厕35户\n累计310户",
        "改厕35户。累计改厕310户。",
        "改厕35户，截至今天累计310户",
        "刘庄改厕5户，李庄改厕6户，累计310户",
        "改厕35户，本月累计120户，今年累计310户",
        "改厕0户，累计310户",
        "改厕35户，全年累计310户",
        "改厕35户，全年累计改厕310户",
    ],
)
def test_the_total_alone_is_recorded(text: str) -> None:
    assert figures(text) == [("农村户厕改造", Op.SET, "310")]


def test_the_total_up_to_the_day_before_takes_the_bare_figure_in_too() -> None:
    (total,) = understood("改厕35户，截至11月7日累计310户", "永丰镇").updates
    assert (str(total.value), total.as_of.isoformat()) == ("310", "2023-11-07")


def test_what_a_month_brought_is_no_part_of_a_smaller_bare_figure() -> None:
    assert figures("改厕35户，本月累计120户") == [("农村户厕改造", Op.WINDOW, "120")]


@pytest.mark.parametrize(
    "text",
    [
        "改厕35户，累计310户，窨井盖5个，累计45个",
        "改厕35户累计310户，窨井盖5个累计45个",
        "改厕35户，窨井盖5个，累计改厕310户，窨井盖45个",
        "改厕35户、窨井盖5个，累计310户、45个",
        "1.改厕35户，累计310户；\n2.窨井盖5个，累计45个。",
        "改厕35户累计310户 窨井盖5个累计45个",
        "改厕35户 累计310户 窨井盖5个 累计45个",
    ],
)
def test_each_thing_has_its_own_total(text: str) -> None:
    assert figures(text) == [
        ("农村户厕改造", Op.SET, "310"),
        ("病害窨井盖更换", Op.SET, "45"),
    ]


def test_each_unit_has_its_own_total() -> None:
    reading = understood("永丰镇改厕35户，累计310户；秣陵镇改厕20户，累计280户", None)
    assert [(u.unit, str(u.value)) for u in reading.updates] == [
        ("永丰镇", "310"),
        ("秣陵镇", "280"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "改厕35户，累计310户，走访企业2家",
        "改厕35户累计310户，走访企业2家",
        "今日改厕35户、窨井盖5个，累计310户、45个，走访企业2家",
        "改厕35户、窨井盖5个，累计310户、45个，走访企业2家",
    ],
)
def test_a_total_of_what_was_just_told_makes_none_of_what_follows(text: str) -> None:
    visits = figures(text)[-1]
    assert visits[0] == "走访企业"
    assert visits[1] in (Op.ADD, Op.WINDOW)


@pytest.mark.parametrize(
    "text",
    ["改厕310户，累计35户", "累计改厕310户\n累计改厕301户", "改厕目标320户，改厕目标350户"],
)
def test_what_cannot_be_a_part_is_asked_about(text: str) -> None:
    reading = understood(text, "永丰镇")
    assert [p.code for p in reading.problems] == [ProblemCode.CONFLICT]


def test_the_total_alone_waits_for_its_unit() -> None:
    (problem,) = understood("改厕35户，累计310户", None).problems
    assert problem.code is ProblemCode.UNIT_MISSING
    assert [str(one.value) for one in problem.proposals] == ["310"]


@pytest.mark.parametrize(
    "text",
    [
        "更换窨井盖12个，累计更换374个",
        "更换窨井盖12个，清掏雨水井20个，累计更换374个",
        "今天更换窨井盖12个，维修15个，累计更换374个",
        "本周更换窨井盖12个，修路灯3盏，累计已更换374个",
    ],
)
def test_the_verb_of_a_name_is_totalled_over_something_unknown(text: str) -> None:
    assert figures(text) == [("病害窨井盖更换", Op.SET, "374")]


@pytest.mark.parametrize("text", ["更换窨井盖12个，修路灯15盏，更换灯泡30个"])
def test_the_same_verb_of_another_thing_is_none(text: str) -> None:
    assert figures(text) == [("病害窨井盖更换", Op.SET, "12")]


@pytest.mark.parametrize(
    "text",
    [
        "本周收储工业用地2宗56亩，累计28宗1350亩",
        "收储工业用地2宗56亩，累计28宗1350亩",
        "收储工业用地56亩，累计1350亩",
    ],
)
def test_pieces_and_their_measure_are_totalled_as_they_were_told(text: str) -> None:
    assert figures(text) == [("工业用地收储", Op.SET, "1350")]


def test_acts_said_again_behind_one_word_of_total_are_all_totals() -> None:
    assert figures("今天发现隐患4处、整改4处，累计发现310处、整改300处", "应急局") == [
        ("排查隐患", Op.SET, "310"),
        ("整改隐患", Op.SET, "300"),
    ]
