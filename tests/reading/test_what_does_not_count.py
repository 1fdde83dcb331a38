"""What is left out of a figure, why one was taken back, and figures said too high."""

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.readers import understood

Told = tuple[str, Op, float]


def told(text: str, unit: str | None = "高寺镇") -> list[Told]:
    return [(u.indicator, u.op, float(u.value)) for u in understood(text, unit).updates]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("改厕88户，没验收的不算", ("农村户厕改造", Op.SET, 88)),
        ("累计改厕88户，上周的不算", ("农村户厕改造", Op.SET, 88)),
        ("在谈5个，签约的不算", ("在谈项目", Op.SET, 5)),
        ("签约额3亿元，外资不算", ("签约项目总投资", Op.ADD, 3)),
        ("走访企业86家（今天的不算）", ("走访企业", Op.ADD, 86)),
        ("不算今天的，走访企业累计86家", ("走访企业", Op.SET, 86)),
        ("没算今天的，走访企业累计86家", ("走访企业", Op.SET, 86)),
        ("不含今天，走访企业86家", ("走访企业", Op.ADD, 86)),
        ("除今天外，走访企业86家", ("走访企业", Op.ADD, 86)),
        ("不算昨天那家，走访企业86家", ("走访企业", Op.ADD, 86)),
        ("不算上周的，签约3个", ("签约落地项目", Op.ADD, 3)),
    ],
)
def test_what_is_left_out_takes_nothing_back(text: str, figure: Told) -> None:
    assert told(text) == [figure]
    assert understood(text, "高寺镇").updates[0].as_of.isoformat() == "2023-11-08"


@pytest.mark.parametrize(
    "text",
    [
        "签约5个，不算",
        "签约5个，开工2个，签约的不算",
        "今天的不算",
        "签约那个不算，还没盖章",
        "刚才签约那个不算，还没盖章",
        "撤回签约，还没盖章",
        "签约报早了，还没签",
    ],
)
def test_a_report_is_taken_back(text: str) -> None:
    assert understood(text, "高寺镇").outcome is Outcome.UNDO


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("昨天改厕报高了，实际86户", ("农村户厕改造", Op.CORRECT, 86)),
        ("昨天改厕报重了，实际86户", ("农村户厕改造", Op.CORRECT, 86)),
        ("上周签约报大了，实际1个", ("签约落地项目", Op.CORRECT, 1)),
        ("不算刚才的，签约3个", ("签约落地项目", Op.CORRECT, 3)),
        ("签约作废，签约2个", ("签约落地项目", Op.CORRECT, 2)),
        ("签约作废，开工2个", ("开工项目", Op.ADD, 2)),
        ("签约那个不算，开工没有", ("开工项目", Op.ADD, 0)),
    ],
)
def test_a_report_is_corrected(text: str, figure: Told) -> None:
    assert told(text) == [figure]
