"""Values in the unit of measure of the catalogue."""

from datetime import date
from decimal import Decimal

import pytest

from bot.reading.quantities import find, in_percent, in_uom

TODAY = date(2023, 8, 16)


@pytest.mark.parametrize(
    ("text", "uom", "value"),
    [
        ("3200万元", "亿元", "0.32"),
        ("1.8亿元", "万元", "18000"),
        ("5.2亿", "亿元", "5.2"),
        ("5.2", "亿元", "5.2"),
        ("40公顷", "亩", "600"),
        ("1.2万亩", "亩", "12000"),
        ("15亩", "公顷", "1"),
        ("850米", "公里", "0.85"),
        ("7.4公里", "千米", "7.4"),
        ("1.2万平方米", "万平方米", "1.2"),
        ("1.23万人", "人", "12300"),
        ("5个", "家", "5"),
        ("38%", "%", "38"),
        ("2.4个百分点", "%", "2.4"),
        ("63", "%", "63"),
        ("120万美元", "亿美元", "0.012"),
        ("22微克/立方米", "微克/立方米", "22"),
    ],
)
def test_converted_to_the_catalogues_unit(text: str, uom: str, value: str) -> None:
    assert in_uom(find(text, TODAY)[0], uom) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "uom"),
    [("3亩", "个"), ("120万美元", "亿元"), ("5个", "%"), ("38%", "个"), ("2-3个", "个")],
)
def test_what_cannot_be_converted(text: str, uom: str) -> None:
    assert in_uom(find(text, TODAY)[0], uom) is None


def test_a_fraction_in_percent_is_rounded_half_up() -> None:
    assert in_percent(find("十五分之十三", TODAY)[0]) == Decimal("86.67")
    with pytest.raises(ValueError):
        in_percent(find("5个", TODAY)[0])
