"""Figures of those spoken to or of, of former years, and of what is only to be reached."""

import pytest

from bot.domain.reading import Measure, Op, Outcome
from tests.reading.readers import understood


@pytest.mark.parametrize(
    "text",
    [
        "@商务局 你们签约2个核实一下",
        "@商务局 你们报的签约2个合同发一下",
        "你们签约2个了",
        "你们镇签约2个",
        "商务局的签约2个合同没看到",
        "贾楼镇的签约2个材料没收到",
        "为贾楼镇点赞，签约2个",
        "给贾楼镇点赞，今天签约2个",
        "其他镇签约3个",
        "其它镇办走访企业5家",
        "全市最多签约3个",
        "今天新闻：郑州签约项目50个，总投资300亿元",
        "【新闻】郑州签约项目50个，总投资300亿元",
    ],
)
def test_others_figures_are_not_the_senders(text: str) -> None:
    assert understood(text, "高寺镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("@商务局 签约2个", 2),
        ("@商务局 签约2个请核实", 2),
        ("给你报一下，签约2个", 2),
        ("向你们汇报，签约2个", 2),
        ("你们辛苦，签约2个", 2),
        ("其他工作：签约3个", 3),
        ("会同其他镇签约3个", 3),
        ("其他乡镇签约3个，我镇签约1个", 1),
        ("签约2个，合同没收到", 2),
        ("得到市领导点赞，签约2个", 2),
        ("签约2个，你们记一下", 2),
        ("另外镇里签约3个", 3),
        ("签约2个合同报商务局备案", 2),
    ],
)
def test_the_senders_own_stand_beside_such_words(text: str, value: int) -> None:
    (figure,) = understood(text, "高寺镇").updates
    assert (figure.unit, figure.op, int(figure.value)) == ("高寺镇", Op.ADD, value)


@pytest.mark.parametrize(
    "text", ["以前签约8个", "往年这时候签约8个", "往年都是签约8个", "前几年签约8个"]
)
def test_former_years_are_not_this_one(text: str) -> None:
    assert understood(text, "高寺镇").outcome is Outcome.IGNORE


def test_this_year_is_told_behind_former_ones() -> None:
    (figure,) = understood("往年签约8个，今年签约10个", "高寺镇").updates
    assert (figure.op, int(figure.value)) == (Op.SET, 10)


@pytest.mark.parametrize(
    "text",
    [
        "签约5个是底线",
        "签约5个是硬指标",
        "签约5个才合格",
        "签约5个就及格",
        "签约5个算完成任务",
        "镇长今天强调，签约5个是硬任务",
        "镇长强调，本周签约5个",
        "会议强调，全年签约5个",
        "按照会议精神，全年签约5个",
    ],
)
def test_what_is_to_be_reached_is_no_figure(text: str) -> None:
    assert understood(text, "高寺镇").outcome is Outcome.IGNORE


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("按照会议精神，我镇今年已签约5个", 5),
        ("市长强调，上半年签约5个", 5),
        ("按照市委部署，今年签约5个", 5),
        ("签约5个是最低要求，我们已签约6个", 6),
    ],
)
def test_what_was_done_is_told_beside_demands(text: str, value: int) -> None:
    (figure,) = understood(text, "高寺镇").updates
    assert (figure.op, int(figure.value)) == (Op.SET, value)


@pytest.mark.parametrize("text", ["今年给我们定的签约5个", "给我镇分的签约5个"])
def test_what_was_set_for_us_is_a_target(text: str) -> None:
    (figure,) = understood(text, "高寺镇").updates
    assert (figure.measure, int(figure.value)) == (Measure.TARGET, 5)


@pytest.mark.parametrize(
    "text", ["@发改委 东方办签约1个", "@发改委 东方办：签约1个", "@发改委 @统计局 东方办签约1个"]
)
def test_the_unit_behind_those_called_on_reports(text: str) -> None:
    (figure,) = understood(text, None).updates
    assert (figure.unit, int(figure.value)) == ("东方街道办事处", 1)
