"""Questions and plans told of all figures before them, and rows under a spaced slash."""

import pytest

from bot.domain.reading import Outcome
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "农村公路16.8公里，完成37.3%，这个数对外能用吗？",
        "窨井盖更换315个，怎么表上显示215？",
        "走访一家企业开了两次会，算走访企业1家次还是2家次？",
        "优良天数180天，谁定的，这么高？",
        "小升规25家，是净增还是新增，口径请明确一下？",
        "在谈项目超过半年没动静的，还填不填？",
        "8月开工2个，9月开工3个，10月竣工1个，均为计划数",
    ],
)
def test_figures_that_are_asked_about_or_planned_are_none(text: str) -> None:
    assert understood(text, "商务局").outcome is Outcome.IGNORE


def test_everybody_called_on_but_asked_for_nothing_hears_figures() -> None:
    text = "@所有人 收上来的：税务局走访企业12家，气象局走访企业1家，其他的还没交"
    figures = [(u.unit, int(u.value)) for u in understood(text, None).updates]
    assert figures == [("税务局", 12), ("气象局", 1)]


def test_a_call_over_a_bad_line_and_then_the_report() -> None:
    text = "喂听得到吗我是文联我报一下在谈项目两个签约没有"
    figures = [(u.indicator, int(u.value)) for u in understood(text, "文学艺术界联合会").updates]
    assert figures == [("在谈项目", 2), ("签约落地项目", 0)]


def test_no_movement_of_two_units() -> None:
    reading = understood("东方办和光武办本周均无进展", None)
    assert {(u.unit, u.indicator) for u in reading.updates} == {
        ("东方街道办事处", "*"),
        ("光武街道办事处", "*"),
    }


@pytest.mark.parametrize("row", ["移动公司：4 / 1", "移动公司 4 / 1", "移动公司：4/1"])
def test_rows_under_names_with_a_slash_and_spaces(row: str) -> None:
    figures = [(u.indicator, int(u.value)) for u in understood(f"在谈 / 签约\n{row}", None).updates]
    assert figures == [("在谈项目", 4), ("签约落地项目", 1)]


def test_a_slip_before_what_was_done() -> None:
    figures = [float(u.value) for u in understood("教师周专房已交付502套", "教育体育局").updates]
    assert figures == [502]
