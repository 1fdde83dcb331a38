"""Percentages, fractions and ranges."""

from datetime import date
from decimal import Decimal

import pytest

from bot.reading.quantities import Quantity, QuantityKind, find

TODAY = date(2023, 8, 16)


def only(text: str) -> Quantity:
    found = find(text, TODAY)
    assert len(found) == 1, found
    return found[0]


SHARES = [
    ("38%", "38"),
    ("4.5％", "4.5"),
    ("-73.11%", "-73.11"),
    ("百分之四十五点二", "45.2"),
    ("百分之2.5", "2.5"),
    ("百分之百", "100"),
    ("百分百", "100"),
    ("百分之一百二十点五", "120.5"),
    ("负百分之十三", "-13"),
    ("负的百分之二十", "-20"),
    ("千分之五", "0.5"),
    ("三成", "30"),
    ("三成五", "35"),
    ("八成二", "82"),
    ("七成 六", "76"),
    ("三成半", "35"),
    ("7.２成", "72"),
    ("半成", "5"),
    ("八五折", "85"),
    ("75折", "75"),
    ("三点一折", "31"),
    ("打对折", "50"),
    ("九 九 折", "99"),
    ("百  分之 38", "38"),
    ("千 分  之三", "0.3"),
    ("百万  分之 二", "0.0002"),
]


@pytest.mark.parametrize(("text", "value"), SHARES)
def test_a_percentage_is_in_percent(text: str, value: str) -> None:
    quantity = only(text)
    assert (quantity.kind, quantity.value) == (QuantityKind.PERCENT, Decimal(value))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3.2个百分点", "3.2"),
        ("六   个 百 分点", "6"),
        ("一百五十个百分点", "150"),
        ("提高3个点", "3"),
        ("下降了1.2个点", "1.2"),
    ],
)
def test_percentage_points_are_a_kind_of_their_own(text: str, value: str) -> None:
    quantity = only(text)
    assert (quantity.kind, quantity.value) == (QuantityKind.POINTS, Decimal(value))


@pytest.mark.parametrize(
    ("text", "top", "bottom"),
    [
        ("13/15", 13, 15),
        ("十五分之十三", 13, 15),
        ("五 分之 一", 1, 5),
        ("一半", 1, 2),
        ("二又三分之一", 7, 3),
        ("负一又二分之一", -3, 2),
        ("五百分之2333", 2333, 500),
    ],
)
def test_a_fraction_keeps_both_its_numbers(text: str, top: int, bottom: int) -> None:
    quantity = only(text)
    assert quantity.kind is QuantityKind.FRACTION
    assert (quantity.low, quantity.high) == (Decimal(top), Decimal(bottom))
    assert quantity.value == Decimal(top) / Decimal(bottom)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("2-3个", "2", "3", "个"),
        ("两三个", "2", "3", "个"),
        ("一两个", "1", "2", "个"),
        ("三四十人", "30", "40", "人"),
        ("十七八个", "17", "18", "个"),
        ("七百三四十欧元", "730", "740", "欧元"),
        ("三五百人", "300", "500", "人"),
        ("10至15亿元", "1000000000", "1500000000", "元"),
        ("1.5-2万亩", "15000", "20000", "亩"),
        ("5.1-5.7亿元", "510000000", "570000000", "元"),
        ("3%~5%", "3", "5", "%"),
        ("百分之五十到六十", "50", "60", "%"),
        ("二三十个百分点", "20", "30", "%"),
        ("一到两个", "1", "2", "个"),
        ("3个到5个", "3", "5", "个"),
    ],
)
def test_a_range_has_two_ends_and_no_value(text: str, low: str, high: str, unit: str) -> None:
    quantity = only(text)
    assert (quantity.kind, quantity.value) == (QuantityKind.RANGE, None)
    assert (quantity.low, quantity.high, quantity.unit) == (Decimal(low), Decimal(high), unit)


@pytest.mark.parametrize("text", ["3个点位", "设了3个点", "新增5个点"])
def test_places_that_are_called_points_are_counted(text: str) -> None:
    assert only(text).kind is QuantityKind.COUNT


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("十分之三", "30"),
        ("十万分之三", "0.003"),
        ("百万分之二", "0.0002"),
        ("万万分之一", "0.000001"),
        ("百分之五十百姓", "50"),
        ("百分之三十千家万户", "30"),
        ("百分之五十万科股份", "50"),
        ("百分之一万", "10000"),
    ],
)
def test_a_share_of_tens_and_of_many_is_one_in_percent(text: str, percent: str) -> None:
    quantity = only(text)
    assert (quantity.kind, quantity.value) == (QuantityKind.PERCENT, Decimal(percent))


@pytest.mark.parametrize(
    ("text", "top", "bottom"), [("三分之一一个人", 1, 3), ("五分之二二人", 2, 5)]
)
def test_what_is_counted_behind_a_fraction_is_no_part_of_it(
    text: str, top: int, bottom: int
) -> None:
    fraction = find(text, TODAY)[0]
    assert (fraction.low, fraction.high) == (Decimal(top), Decimal(bottom))


def test_a_shop_begins_behind_its_thirty() -> None:
    assert [q.value for q in find("三十百货", TODAY)] == [Decimal(30)]


def test_the_verb_before_a_discount_is_no_part_of_it() -> None:
    quantity = only("打对折")
    assert (quantity.start, quantity.end) == (1, 3)
