"""Words behind figures that call them totals, or tell what they hold."""

import pytest

from bot.domain.reading import Op, ProblemCode
from tests.reading.readers import understood


def figures(text: str) -> list[tuple[Op, int]]:
    reading = understood(text, "永丰镇")
    assert reading.problems == ()
    return [(u.op, int(u.value)) for u in reading.updates]


@pytest.mark.parametrize(
    "text",
    [
        "走访企业60家次（累计数）",
        "走访企业60家次（年度累计）",
        "走访企业60家次（总）",
        "走访企业60家次，以上为累计数",
        "走访企业60家次，此为累计数",
        "走访企业60家次是累计，不是今天的",
        "走访企业60家（今日+3）",
        "走访企业60家（今日新增3家）",
        "走访企业60家，本周新增3家",
        "走访企业60家（+3）",
        "走访企业60家（新增3家）",
        "走访企业：60（+3）",
    ],
)
def test_a_figure_called_the_total_is_the_total(text: str) -> None:
    assert figures(text) == [(Op.SET, 60)]


@pytest.mark.parametrize(
    "text",
    [
        "走访企业60家次，解决问题20个。以上均为累计数",
        "走访企业60家次，解决问题20个（以上均为累计数）",
        "走访企业60家次\n解决问题20个\n以上数据为累计数",
        "走访企业60家次、解决问题20个，均为累计",
    ],
)
def test_all_that_is_called_totals_is(text: str) -> None:
    assert figures(text) == [(Op.SET, 60), (Op.SET, 20)]


def test_brackets_speak_of_the_figure_before_them_alone() -> None:
    assert figures("解决问题2个，走访企业60家次（累计数）") == [(Op.ADD, 2), (Op.SET, 60)]


@pytest.mark.parametrize("text", ["新增走访企业60家，今日新增3家", "走访企业3家，昨日新增60家"])
def test_what_does_not_hold_the_new_is_not_its_total(text: str) -> None:
    assert Op.SET not in [u.op for u in understood(text, "永丰镇").updates]


@pytest.mark.parametrize(
    "text",
    [
        "签约3个（含上次2个）",
        "签约3个（含之前报的2个）",
        "签约3个，包括上次报的2个",
        "签约3个，连同之前的2个",
    ],
)
def test_a_figure_that_holds_one_told_before_is_asked_about(text: str) -> None:
    reading = understood(text, "永丰镇")
    (problem,) = reading.problems
    assert problem.code is ProblemCode.AMBIGUOUS_INDICATOR
    assert [(u.op, int(u.value)) for u in problem.proposals] == [(Op.ADD, 1), (Op.SET, 3)]
    assert reading.updates == ()
