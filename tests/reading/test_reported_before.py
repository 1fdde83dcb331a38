"""Figures said to have been reported before, in the words around them, and those of a bulletin."""

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "前面报过了，签约1个",
        "我们报过了啊，签约1个",
        "昨天已经报过了，签约1个",
        "早就报了，签约1个",
        "我镇签约1个，昨天报过",
        "签约1个，不是报过了吗",
        "签约1个我昨天就报了",
        "上次报了签约5个",
        "记得上次报的签约5个",
    ],
)
def test_what_was_reported_before_is_not_counted_again(text: str) -> None:
    assert understood(text, "高寺镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["通报上我们签约5个", "通报里我镇签约5个，排第3"])
def test_what_a_bulletin_tells_of_us_is_no_report(text: str) -> None:
    assert understood(text, "高寺镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "op", "value"),
    [
        ("上午报过了，下午又签约1个", Op.ADD, 1),
        ("上次报的签约5个，这次签约6个", Op.ADD, 6),
        ("签约1个，之前没报过", Op.ADD, 1),
        ("没报过，签约1个", Op.ADD, 1),
        ("昨天报了，今天签约1个", Op.WINDOW, 1),
        ("今天签约1个，已报商务局", Op.WINDOW, 1),
        ("上周报的签约3个，本周签约1个", Op.WINDOW, 1),
        ("都报了，签约2个", Op.ADD, 2),
        ("签约1个，材料已报商务局", Op.ADD, 1),
        ("昨天报的签约5个，应为4个", Op.CORRECT, 4),
        ("通报上我们签约5个，实际6个", Op.CORRECT, 6),
    ],
)
def test_what_is_told_anew_or_put_right_is_read(text: str, op: Op, value: int) -> None:
    (figure,) = understood(text, "高寺镇").updates
    assert (figure.op, int(figure.value)) == (op, value)


def test_what_came_of_those_reported_before_is_new() -> None:
    (figure,) = understood("上次报的签约项目今天开工1个", "高寺镇").updates
    assert (figure.indicator, figure.op, int(figure.value)) == ("开工项目", Op.WINDOW, 1)


def test_todays_figure_stands_beside_the_one_reported_yesterday() -> None:
    (figure,) = understood("昨天报的改厕12户，今天3户", "高寺镇").updates
    assert (figure.op, int(figure.value)) == (Op.WINDOW, 3)
