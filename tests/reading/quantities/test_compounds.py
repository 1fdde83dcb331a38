"""A smaller unit behind a larger one belongs to the same figure."""

from datetime import date
from decimal import Decimal

import pytest

from bot.reading.quantities import Quantity, QuantityKind, find

TODAY = date(2023, 8, 16)


def only(text: str) -> Quantity:
    found = find(text, TODAY)
    assert len(found) == 1, found
    return found[0]


COMPOUNDS = [
    ("3公里500米", QuantityKind.LENGTH, "3500"),
    ("3千米零20米", QuantityKind.LENGTH, "3020"),
    ("三米五", QuantityKind.LENGTH, "3.5"),
    ("一米七八", QuantityKind.LENGTH, "1.78"),
    ("3吨500公斤", QuantityKind.MASS, "3500"),
    ("两斤三两", QuantityKind.MASS, "1.15"),
    ("两亩三分", QuantityKind.AREA, "2.3"),
    ("两亿半元", QuantityKind.MONEY, "250000000"),
    ("3 . 5亿元", QuantityKind.MONEY, "350000000"),
    ("三块二毛五", QuantityKind.MONEY, "3.25"),
    ("$5 million", QuantityKind.MONEY, "5000000"),
    ("三十五千米", QuantityKind.LENGTH, "35000"),
    ("一百零五千米", QuantityKind.LENGTH, "105000"),
    ("三万五千米", QuantityKind.LENGTH, "35000"),
    ("二十三千克", QuantityKind.MASS, "23"),
    ("两百来户", QuantityKind.COUNT, "200"),
    ("12.5 percent", QuantityKind.PERCENT, "12.5"),
    ("贰拾叁元肆角伍分", QuantityKind.MONEY, "23.45"),
    ("伍元陆角", QuantityKind.MONEY, "5.6"),
    ("3亿五千万元", QuantityKind.MONEY, "350000000"),
]


@pytest.mark.parametrize(("text", "kind", "value"), COMPOUNDS)
def test_a_smaller_unit_behind_a_larger_one_belongs_to_the_same_figure(
    text: str, kind: QuantityKind, value: str
) -> None:
    quantity = only(text)
    assert (quantity.kind, quantity.value) == (kind, Decimal(value))
    assert (quantity.start, quantity.end) == (0, len(text))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("长三米五家企业", [3, 5]),
        ("5公里10公里", [5000, 10000]),
        ("一万半导体", [10000]),
        ("打分2亩3分钟", [2, 3]),
    ],
)
def test_a_number_of_another_thing_is_not_added_to_the_one_before(
    text: str, values: list[int]
) -> None:
    assert [quantity.value for quantity in find(text, TODAY)] == values


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("收入12.3亿 一般公共预算支出30亿", "1230000000"),
        ("签约额3亿二是省外资金5亿", "300000000"),
        ("总投资5亿 二期3亿", "500000000"),
        ("专项债6亿五个项目", "600000000"),
        ("培训1.2万 二期300人", "12000"),
        ("就业3千 五百人是大学生", "3000"),
    ],
)
def test_a_chinese_digit_behind_a_figure_in_digits_begins_the_next_words(
    text: str, first: str
) -> None:
    assert find(text, TODAY)[0].value == Decimal(first)


@pytest.mark.parametrize(
    ("text", "value"), [("扩大半个百分点", "0.5"), ("共有零件10001个", "10001")]
)
def test_words_before_a_number_are_no_part_of_it(text: str, value: str) -> None:
    assert only(text).value == Decimal(value)


def test_a_sum_from_one_amount_to_another_is_a_range() -> None:
    sum_ = only("租金2000元至3000元")
    assert (sum_.kind, sum_.low, sum_.high) == (QuantityKind.RANGE, Decimal(2000), Decimal(3000))
