"""The same figure said in another way: 走访了企业, 0报告, 个点, all that was put in wrongly."""

import pytest

from bot.domain.reading import Op
from tests.reading.november import stored
from tests.reading.readers import NOVEMBER, understood


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("外出招商1次，走访了企业6家", [("外出招商次数", "1"), ("走访企业", "6")]),
        ("签约1个\n走访了企业2家", [("签约落地项目", "1"), ("走访企业", "2")]),
        ("排查了隐患9处，整改了隐患8处", [("排查隐患", "9"), ("整改隐患", "8")]),
        ("发现隐患6处、隐患整改5处", [("排查隐患", "6"), ("整改隐患", "5")]),
        ("隐患38处，整改完35处", [("排查隐患", "38"), ("整改隐患", "35")]),
        ("整改率提高3个点", [("隐患整改率", "3")]),
        ("0报告", [("*", "0")]),
        (
            "招商引资三项工作0进展",
            [("外出招商次数", "0"), ("在谈项目", "0"), ("签约落地项目", "0")],
        ),
    ],
)
def test_says_the_same_in_other_words(text: str, figures: list[tuple[str, str]]) -> None:
    assert stored(text) == figures


def test_an_act_with_its_thing_is_corrected_by_name() -> None:
    (update,) = understood("昨天报的走访了企业5家改为6家", "商务局", NOVEMBER).updates
    assert (update.indicator, update.op) == ("走访企业", Op.CORRECT)


@pytest.mark.parametrize("wrong", ["刚才两个数填反了", "刚才报错了", "前面的数据有误"])
def test_all_figures_behind_a_report_called_wrong_as_a_whole_are_put_right(wrong: str) -> None:
    updates = understood(f"{wrong}，应为在谈2个，签约1个", "文联", NOVEMBER).updates
    assert [update.op for update in updates] == [Op.CORRECT, Op.CORRECT]


def test_of_one_figure_called_wrong_by_name_only_that_is_put_right() -> None:
    updates = understood("在谈报错了，应为2个，签约1个", "文联", NOVEMBER).updates
    assert [update.op for update in updates] == [Op.CORRECT, Op.ADD]


@pytest.mark.parametrize("lead", ["", "抱歉刚看到，", "小李：", "好的，"])
def test_the_countrys_figures_go_on_behind_a_semicolon(lead: str) -> None:
    news = f"{lead}据国家统计局数据，上半年全国社零增长4%；固投增长3%"
    assert stored(news, "统计局") == []


def test_the_countrys_figures_go_on_in_its_next_sentences() -> None:
    news = "据国家统计局发布，GDP增长5.2%。社零增长6.8%。固投增长3%。"
    assert stored(news, "统计局") == []
    assert stored(f"{news}我市固投增长6%。", "统计局") == [("固定资产投资增速", "6")]


@pytest.mark.parametrize("length", ["168公里", "168km", "168千米"])
def test_years_are_a_stretch_whatever_the_unit_of_measure(length: str) -> None:
    assert stored(f"2019年至2022年累计改造农村公路{length}", "交通运输局") == []


def test_a_unit_behind_its_days_opens_a_sentence() -> None:
    reading = understood("今年永丰镇坚持一线工作法，新开工项目19个", None, NOVEMBER)
    assert [(u.unit, str(u.value)) for u in reading.updates] == [("永丰镇", "19")]


def test_a_nought_that_ends_a_number_is_none_of_a_report_of_nothing() -> None:
    assert stored("签约10进展顺利") == [("签约落地项目", "10")]
    assert stored("改厕300进展顺利") == [("农村户厕改造", "300")]
