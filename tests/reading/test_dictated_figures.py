"""Figures as a telephone writes them down, and digits that are none."""

from decimal import Decimal

import pytest

from bot.domain.reading import Measure, Op, Outcome, ProblemCode
from tests.reading.readers import understood


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("PM2.5 45点2", "45.2"),
        ("优良天数比例68点4", "68.4"),
        ("固投2点3个亿", "2.3"),
        ("固投2点35亿元", "2.35"),
        ("农村公路3点2公里", "3.2"),
        ("收储工业用地120点5亩", "120.5"),
        ("标准化厂房累计建成45000平", "4.5"),
        ("标准化厂房3万平", "3"),
        ("收储工业用地30000平", "45"),
    ],
)
def test_a_figure_that_was_dictated_is_read_as_it_was_said(text: str, value: str) -> None:
    (update,) = understood(text, "政府办").updates
    assert update.value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [("8点30签约2个", 2), ("上午9点20走访企业3家", 3), ("9点3家企业来谈，签约2个", 2)],
)
def test_an_hour_is_still_an_hour(text: str, value: int) -> None:
    assert [u.value for u in understood(text).updates] == [Decimal(value)]


def test_a_percentage_that_was_dictated_is_a_completion() -> None:
    (update,) = understood("改厕完成96点9%", "永丰镇").updates
    assert (update.measure, update.value) == (Measure.COMPLETION, Decimal("96.9"))


@pytest.mark.parametrize("text", ["改厕完成七八成", "改厕完成五六成"])
def test_so_many_or_so_many_tenths_are_a_range(text: str) -> None:
    assert [p.code for p in understood(text, "永丰镇").problems] == [ProblemCode.RANGE]


@pytest.mark.parametrize(
    "text", ["标准化厂房12#、13#楼封顶", "标准化厂房5#楼封顶", "厂房出租，标准化厂房800平起"]
)
def test_the_number_of_a_building_is_no_figure(text: str) -> None:
    assert understood(text, "住建局").outcome is Outcome.IGNORE


@pytest.mark.parametrize("name", ["张三", "李四", "王五", "赵六"])
def test_a_digit_in_a_name_is_no_figure(name: str) -> None:
    told = understood(f"商务局 {name} 外出招商2次 签约1个", None).updates
    assert [(u.unit, u.value) for u in told] == [("商务局", Decimal(2)), ("商务局", Decimal(1))]
    assert understood(f"联系人：{name}").outcome is Outcome.IGNORE


@pytest.mark.parametrize("text", ["签约 三", "签约三", "签约：三个"])
def test_a_digit_behind_an_indicator_is_a_figure(text: str) -> None:
    assert [u.value for u in understood(text).updates] == [Decimal(3)]


@pytest.mark.parametrize(
    "text",
    [
        "本周签约一个累计三个总投资一个亿累计五点六个亿",
        "本周签约1个累计3个总投资1亿累计5.6亿",
        "本周签约1个，累计3个，总投资1亿，累计5.6亿",
    ],
)
def test_totals_between_short_names_are_heard_without_a_pause(text: str) -> None:
    told = [(u.indicator, u.op, str(u.value)) for u in understood(text).updates]
    assert told == [("签约落地项目", Op.SET, "3"), ("签约项目总投资", Op.SET, "5.6")]


@pytest.mark.parametrize("word", ["已", "已经"])
def test_what_was_put_right_of_today_is_of_today(word: str) -> None:
    updates = understood(f"今天发现隐患五处{word}整改四处").updates
    assert [u.op for u in updates] == [Op.WINDOW, Op.WINDOW]


@pytest.mark.parametrize("when", ["", "本周", "累计", "今天"])
def test_each_unit_of_one_breath_has_its_own_figure(when: str) -> None:
    reading = understood(f"商务局{when}签约一个工信局{when}签约两个农业农村局没有", None)
    assert reading.problems == ()
    assert [(u.unit, int(u.value)) for u in reading.updates] == [
        ("商务局", 1),
        ("工业和信息化局", 2),
        ("农业农村局", 0),
    ]
