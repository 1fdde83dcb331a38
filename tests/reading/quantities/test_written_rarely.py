"""Numbers and stretches as few write them, which a wider look at how people write brought up."""

from datetime import date
from decimal import Decimal

import pytest

from bot.reading.quantities import Quantity, QuantityKind, find

FRIDAY = date(2024, 5, 17)


def only(text: str) -> Quantity:
    found = find(text, FRIDAY)
    assert len(found) == 1, found
    return found[0]


def days(text: str) -> tuple[str, str]:
    stretch = only(text).stretch
    assert stretch is not None and stretch.first is not None
    return stretch.first.isoformat(), stretch.last.isoformat()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("三百廿五", "325"),
        ("三百廿五万", "3250000"),
        ("卌五", "45"),
        ("负 三十二", "-32"),
        ("负 5", "-5"),
        ("貳萬參仟", "23000"),
        ("伍", "5"),
        ("幺两三", "123"),
    ],
)
def test_a_numeral_of_rare_words(text: str, value: str) -> None:
    assert only(text).value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit"),
    [
        ("1米75", QuantityKind.LENGTH, "1.75", "米"),
        ("身高1米9", QuantityKind.LENGTH, "1.9", "米"),
        ("三尺三", QuantityKind.LENGTH, "1.1", "米"),
        ("三十七度二", QuantityKind.NUMBER, "37.2", "度"),
        ("3百分点", QuantityKind.POINTS, "3", "%"),
        ("10.5成", QuantityKind.PERCENT, "105", "%"),
        ("百分之一又二分之一", QuantityKind.PERCENT, "1.5", "%"),
        ("5立方英尺", QuantityKind.VOLUME, "141.58423296", "升"),
        ("2平方英寸", QuantityKind.AREA, "0.00129032", "平方米"),
        ("10公亩", QuantityKind.AREA, "1000", "平方米"),
        ("60英里/小时", QuantityKind.NUMBER, "60", "英里/小时"),
        ("50千米/时", QuantityKind.NUMBER, "50", "千米/时"),
        ("一百埃及镑", QuantityKind.MONEY, "100", "埃及镑"),
        ("三千巴基斯坦卢比", QuantityKind.MONEY, "3000", "巴基斯坦卢比"),
        ("100円", QuantityKind.MONEY, "100", "日元"),
    ],
)
def test_a_unit_of_measure_is_read_whole(
    text: str, kind: QuantityKind, value: str, unit: str
) -> None:
    found = only(text)
    assert (found.kind, found.unit) == (kind, unit)
    assert found.value is not None and round(found.value, 12) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("百分之二三", "2", "3"), ("三到五成", "30", "50"), ("八到九折", "80", "90")],
)
def test_both_ends_of_a_share_are_shares(text: str, low: str, high: str) -> None:
    found = only(text)
    assert (found.kind, found.unit) == (QuantityKind.RANGE, "%")
    assert (found.low, found.high) == (Decimal(low), Decimal(high))


def test_a_symbol_before_the_lower_end_is_of_both() -> None:
    found = only("$5-10")
    assert (found.low, found.high, found.unit) == (Decimal(5), Decimal(10), "美元")


@pytest.mark.parametrize(
    ("text", "least"), [("百八十个", "180"), ("千八百人", "1800"), ("百十来户", "110")]
)
def test_a_hundred_or_so_without_its_one_is_vague(text: str, least: str) -> None:
    found = only(text)
    assert (found.kind, found.value, found.low) == (QuantityKind.VAGUE, None, Decimal(least))


def test_the_number_behind_no_is_no_decimal() -> None:
    assert only("No.5").kind is QuantityKind.CODE


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2021Q3", "2021-07-01", "2021-09-30"),
        ("2021 Q3", "2021-07-01", "2021-09-30"),
        ("2021Q1-Q3", "2021-01-01", "2021-09-30"),
        ("2023上半年", "2023-01-01", "2023-06-30"),
        ("2023第三季度", "2023-07-01", "2023-09-30"),
        ("2022全年", "2022-01-01", "2022-12-31"),
        ("两千零八年", "2008-01-01", "2008-12-31"),
        ("两千零八年八月八号", "2008-08-08", "2008-08-08"),
        ("上一个月", "2024-04-01", "2024-04-30"),
        ("下一个月", "2024-06-01", "2024-06-30"),
        ("上一季度", "2024-01-01", "2024-03-31"),
        ("前晚", "2024-05-15", "2024-05-15"),
        ("周一至周三", "2024-05-13", "2024-05-15"),
        ("下周一至周三", "2024-05-20", "2024-05-22"),
    ],
)
def test_a_stretch_by_a_rarer_name(text: str, first: str, last: str) -> None:
    assert days(text) == (first, last)


@pytest.mark.parametrize("text", ["正月初八开工", "大年初一"])
def test_a_day_of_the_lunar_calendar_is_no_beginning_of_a_month_or_year(text: str) -> None:
    assert [one for one in find(text, FRIDAY) if one.stretch is not None] == []


def test_a_year_before_new_years_day_is_no_money() -> None:
    assert days("2023年元旦") == ("2023-01-01", "2023-12-31")


def test_a_numeral_that_begins_another_word_leaves_the_beginning_of_a_month() -> None:
    stretch = find("3月初一批签约", FRIDAY)[0].stretch
    assert stretch is not None and stretch.last == date(2024, 3, 5)


def test_ten_in_the_evening_is_a_time_and_ten_at_a_meeting_are_ten() -> None:
    assert only("晚上十点半").kind is QuantityKind.TIME
    assert only("会上十个项目").value == Decimal(10)
    assert only("签了上十个").kind is QuantityKind.VAGUE


def test_five_this_way_or_that_is_not_minus_five() -> None:
    assert only("正负五").value == Decimal(5)


@pytest.mark.parametrize(("text", "low", "high"), [("三两个", 2, 3), ("三两百人", 200, 300)])
def test_three_or_two_are_two_to_three(text: str, low: int, high: int) -> None:
    found = only(text)
    assert (found.kind, found.low, found.high) == (QuantityKind.RANGE, Decimal(low), Decimal(high))


def test_three_ounces_are_a_weight() -> None:
    assert only("三两酒").kind is QuantityKind.MASS


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1亿 2亿", [10**8, 2 * 10**8]),
        ("三万 五万", [30000, 50000]),
        ("三亿五亿", [3 * 10**8, 5 * 10**8]),
        ("1亿 2千万", [120000000]),
        ("1百20万", [1200000]),
        ("十万万", [10**9]),
    ],
)
def test_amounts_of_the_same_scale_are_two(text: str, values: list[int]) -> None:
    assert [one.value for one in find(text, FRIDAY)] == values
