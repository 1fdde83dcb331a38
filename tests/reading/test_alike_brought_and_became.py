"""As many as before, what came of an act, and what became of things counted."""

import pytest

from bot.domain.reading import Outcome, ProblemCode
from tests.reading.readers import understood


def values(text: str) -> list[tuple[str, float]]:
    return [(u.indicator, float(u.value)) for u in understood(text, "高寺镇").updates]


@pytest.mark.parametrize(
    "text",
    [
        "签约数和上月一样",
        "签约数与上月差不多",
        "签约项目数和上周一模一样",
        "外出招商带回项目1个",
        "外出招商引进项目3个",
        "在谈项目对接2次",
        "签约项目调度会2次",
        "村卫生室装修3个",
    ],
)
def test_no_figure(text: str) -> None:
    assert understood(text, "高寺镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("签约数和上周一样，2个", ("签约落地项目", 2)),
        ("每周一调度，签约5个", ("签约落地项目", 5)),
        ("外出招商重点项目3次", ("外出招商次数", 3)),
        ("外出招商3次，带回项目1个", ("外出招商次数", 3)),
        ("在谈项目对接5个", ("在谈项目", 5)),
        ("开工的项目里有1个已竣工", ("竣工投产项目", 1)),
        ("签约的项目中有1个已开工", ("开工项目", 1)),
        ("在谈项目里有2个转签约", ("签约落地项目", 2)),
        ("2个签约项目今天签约", ("签约落地项目", 2)),
        ("3个停车场今天开工", ("停车场开工", 3)),
    ],
)
def test_a_figure(text: str, told: tuple[str, float]) -> None:
    assert values(text) == [told]
    assert understood(text, "高寺镇").updates[0].as_of.isoformat() == "2023-11-08"


@pytest.mark.parametrize(
    "text",
    [
        "1个签约项目今天开工了",
        "2个签约项目本周开工",
        "1个开工项目今天竣工",
        "有1个在谈项目今天签约了",
        "2个在谈项目转签约",
        "1个在谈项目转为签约",
        "上月签约的1个项目本月开工",
        "签约的1个项目开工",
    ],
)
def test_what_befell_things_counted_is_asked(text: str) -> None:
    reading = understood(text, "高寺镇")
    codes = [problem.code for problem in reading.problems]
    assert (list(reading.updates), codes) == ([], [ProblemCode.AMBIGUOUS_INDICATOR])
