"""A unit that opens a sentence, a line or its part with how it works is the one that did it."""

import pytest

from bot.domain.reading import ProblemCode
from tests.reading.readers import NOVEMBER, understood


def told(text: str, sender: str | None = None) -> list[tuple[str, str, str]]:
    reading = understood(text, sender, NOVEMBER)
    assert reading.problems == ()
    return [(u.unit, u.indicator, str(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "work",
    [
        "狠抓项目建设",
        "扎实推进重点工作",
        "全力补齐短板",
        "立足职能、主动作为",
        "坚持党建引领，创新“五步法”",
        "全力以赴",
    ],
)
@pytest.mark.parametrize("mark", ["。", "；", "\n"])
def test_how_it_works_names_whose_the_figure_is(work: str, mark: str) -> None:
    assert told(f"永丰镇签约1个{mark}秣陵镇{work}，签约2个") == [
        ("永丰镇", "签约落地项目", "1"),
        ("秣陵镇", "签约落地项目", "2"),
    ]


@pytest.mark.parametrize("work", ["狠抓落实", "扎实推进厕所革命", "聚焦厕所革命"])
def test_so_it_does_at_the_beginning(work: str) -> None:
    assert told(f"永丰镇{work}，完成改厕298户") == [("永丰镇", "农村户厕改造", "298")]


@pytest.mark.parametrize(
    "aside",
    ["商务局大力支持", "商务局积极配合", "商务局领导很重视", "商务局辛苦了", "商务局来函"],
)
def test_who_only_stands_by_has_no_figure(aside: str) -> None:
    told_of = told(f"永丰镇签约1个。{aside}，在谈2个")
    assert told_of == [("永丰镇", "签约落地项目", "1"), ("永丰镇", "在谈项目", "2")]


def test_within_a_sentence_another_unit_only_joins_in() -> None:
    units = [unit for unit, _, _ in told("永丰镇签约1个，商务局主动作为，在谈2个")]
    assert units == ["永丰镇", "永丰镇"]


def test_several_that_open_a_sentence_are_asked_about() -> None:
    (problem,) = understood("科协签约1个；商务局、工信局积极主动，签约2个", None).problems
    assert problem.code is ProblemCode.UNIT_MISSING
