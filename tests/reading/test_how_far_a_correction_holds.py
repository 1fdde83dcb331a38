"""A correction holds for the figures it speaks of; what is reported behind it is a report."""

import pytest

from bot.domain.reading import Op
from tests.reading.readers import understood

OCTOBER = "2023-10-18T10:00:00+08:00"


def operations(text: str) -> list[tuple[str, Op, str]]:
    reading = understood(text, "商务局", OCTOBER)
    assert reading.problems == ()
    return [(u.indicator, u.op, str(u.value)) for u in reading.updates]


SIGNED = ("签约落地项目", Op.CORRECT, "3")


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("签约更正为3个，今日走访企业5家", ("走访企业", Op.WINDOW, "5")),
        ("更正签约3个；今日走访企业5家", ("走访企业", Op.WINDOW, "5")),
        ("更正昨天数据：签约3个\n今日：走访企业5家", ("走访企业", Op.WINDOW, "5")),
        ("昨天签约应为3个，今天开工1个", ("开工项目", Op.WINDOW, "1")),
        ("昨天报的签约有误，应为3个。今天新签约1个。", ("签约落地项目", Op.WINDOW, "1")),
        ("签约不是5个，是3个，开工2个", ("开工项目", Op.ADD, "2")),
    ],
)
def test_what_follows_a_corrected_figure_is_a_report(
    text: str, behind: tuple[str, Op, str]
) -> None:
    assert operations(text) == [SIGNED, behind]


@pytest.mark.parametrize(
    "text",
    [
        "更正：签约3个，在谈5个",
        "更正：\n签约3个\n在谈5个",
        "更正签约3个，在谈5个",
        "签约应为3个、在谈5个",
        "报错了，签约是3个，在谈是5个",
        "刚才的作废，重新报：签约3个，在谈5个",
    ],
)
def test_a_heading_corrects_all_that_it_lists(text: str) -> None:
    assert operations(text) == [SIGNED, ("在谈项目", Op.CORRECT, "5")]


def test_beside_a_corrected_total_the_week_is_dropped_as_beside_any() -> None:
    assert operations("更正：本周走访企业8家，累计61家") == [("走访企业", Op.CORRECT, "61")]


def test_the_wrong_value_of_one_thing_is_none_of_another() -> None:
    told = understood("签约不是5个，是4个。开工应为3个。", "商务局").updates
    assert [(u.indicator, u.op, u.replaces) for u in told] == [
        ("签约落地项目", Op.CORRECT, 5),
        ("开工项目", Op.CORRECT, None),
    ]


def test_what_was_denied_ends_with_the_next_correction() -> None:
    told = understood("不是改厕12户，是窨井盖12个。更正：签约3个。", "商务局").updates
    assert (told[-1].indicator, told[-1].op) == ("签约落地项目", Op.CORRECT)
