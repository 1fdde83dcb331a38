"""Short words over a column go on with the name to the left, or tell what became of a part."""

from decimal import Decimal

import pytest

from tests.reading.readers import understood

Figure = tuple[str, str, Decimal]


def figures(text: str, unit: str | None = "永丰镇") -> list[Figure]:
    updates = understood(text.replace("|", "\t"), unit).updates
    return [(u.indicator, u.measure.value, u.value) for u in updates]


def actual(**values: str) -> list[Figure]:
    return [(name, "actual", Decimal(value)) for name, value in values.items()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "单位|排查隐患|已整改|整改率\n永丰镇|8|5|62.5%",
            actual(排查隐患="8", 整改隐患="5", 隐患整改率="62.5"),
        ),
        (
            "单位|安全检查|出动人次|发现隐患|已整改\n永丰镇|5|20|8|5",
            actual(安全生产检查次数="5", 排查隐患="8", 整改隐患="5"),
        ),
        (
            "单位 检查次数 隐患数 整改数\n永丰镇 5 8 6",
            actual(安全生产检查次数="5", 排查隐患="8", 整改隐患="6"),
        ),
        (
            "单位 检查 隐患 整改\n永丰镇 5 8 6",
            actual(安全生产检查次数="5", 排查隐患="8", 整改隐患="6"),
        ),
        (
            "单位|排查隐患|整改|剩余\n永丰镇|8|5|3",
            [*actual(排查隐患="8", 整改隐患="5"), ("整改隐患", "remaining", Decimal(3))],
        ),
        ("隐患数23，整改数18", actual(排查隐患="23", 整改隐患="18")),
    ],
)
def test_an_act_and_the_name_to_its_left_are_the_name_of_another_thing(
    text: str, expected: list[Figure]
) -> None:
    assert figures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("单位|改厕|已验收\n永丰镇|310|290", actual(农村户厕改造="310")),
        ("单位|停车场|已交付\n永丰镇|3|1", actual(停车场开工="3")),
        ("单位|走访企业|收集问题|已解决\n工行|3|2|1", actual(走访企业="3")),
        ("单位|走访企业|收集问题|累计\n工行|3|2|9", actual(走访企业="3")),
    ],
)
def test_what_became_of_a_part_is_no_figure_of_the_whole(text: str, expected: list[Figure]) -> None:
    assert figures(text) == expected


def test_an_act_in_the_name_itself_goes_on_with_it() -> None:
    assert figures("单位|窨井盖任务|已更换\n永丰镇|300|250") == [
        ("病害窨井盖更换", "target", Decimal(300)),
        ("病害窨井盖更换", "actual", Decimal(250)),
    ]


def test_the_amount_beside_its_growth_is_the_value_itself() -> None:
    assert figures("指标 总量 增速\nGDP 277.59 1.6\n社零 88.1 5.2") == actual(
        地区生产总值="277.59",
        地区生产总值增速="1.6",
        社会消费品零售总额="88.1",
        社会消费品零售总额增速="5.2",
    )


def test_words_in_a_column_of_remarks_leave_the_row_its_figures() -> None:
    table = "单位 外出招商 在谈 签约 备注\n永丰镇 3 5 2 华为1个\n秣陵镇 3 6 1 无"
    assert [value for _, _, value in figures(table)] == [3, 5, 2, 3, 6, 1]


def test_a_line_of_a_name_a_unit_and_a_number_divided_by_tabs() -> None:
    (update,) = understood("11月签约\t商务局\t2", None).updates
    assert (update.unit, update.indicator, int(update.value)) == ("商务局", "签约落地项目", 2)
