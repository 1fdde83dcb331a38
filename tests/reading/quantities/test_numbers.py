"""Numbers with and without a unit, as people write and say them."""

from datetime import date
from decimal import Decimal

import pytest

from bot.reading.quantities import Quantity, QuantityKind, find

TODAY = date(2023, 8, 16)


def only(text: str) -> Quantity:
    found = find(text, TODAY)
    assert len(found) == 1, found
    return found[0]


NUMERALS = [
    ("5", "5"),
    ("2.50", "2.5"),
    ("1,914", "1914"),
    ("1,050,000,000", "1050000000"),
    ("1,234.56", "1234.56"),
    ("２００", "200"),
    ("４，５６５", "4565"),
    ("２．２亿", "220000000"),
    (".5", "0.5"),
    ("-3", "-3"),
    ("-.5", "-0.5"),
    ("+2", "2"),
    ("+十二", "12"),
    ("负三十二", "-32"),
    ("负10000", "-10000"),
    ("零", "0"),
    ("十", "10"),
    ("十五", "15"),
    ("廿二", "22"),
    ("卅", "30"),
    ("二十三", "23"),
    ("一百零五", "105"),
    ("两百", "200"),
    ("三千二", "3200"),
    ("两百五", "250"),
    ("两百五十", "250"),
    ("一万二", "12000"),
    ("一万零二", "10002"),
    ("一万二百五十", "10250"),
    ("九十二万四", "924000"),
    ("四千零五万", "40050000"),
    ("一百零一万一千", "1011000"),
    ("拾万零五十六", "100056"),
    ("壹仟贰佰叁拾肆", "1234"),
    ("十万柒仟捌佰伍拾肆", "107854"),
    ("倆千两百贰拾二", "2222"),
    ("四亿五千六百四十二万零一十五", "456420015"),
    ("五兆六十二亿四万五千二", "5006200045200"),
    ("三百十五", "315"),
    ("三千萬", "30000000"),
    ("二十億", "2000000000"),
    ("一个亿", "100000000"),
    ("1个亿", "100000000"),
    ("3亿5000万", "350000000"),
    ("5万4千6百", "54600"),
    ("5万3", "53000"),
    ("1万5000", "15000"),
    ("10万万", "1000000000"),
    ("3亿零500万", "305000000"),
    ("10万零3百", "100300"),
    ("2万零5", "20005"),
    ("一亿半", "150000000"),
    ("玖佰零陆", "906"),
    ("5 million", "5000000"),
    ("1万半", "15000"),
    ("4.78万亿", "4780000000000"),
    ("7 万5 千4 百", "75400"),
    ("三千 八百 九十六 万 四千 九百 六十五", "38964965"),
    ("1000  万", "10000000"),
    ("40k", "40000"),
    ("3.5w", "35000"),
    ("12W", "120000"),
    ("-2.5 M", "-2500000"),
    ("1.2e4", "12000"),
    ("2^-1", "0.5"),
    ("三点一四", "3.14"),
    ("零点五", "0.5"),
    ("一点二亿", "120000000"),
    ("一点五百万", "1500000"),
    ("二十点一万", "201000"),
    ("四百 点 五", "400.5"),
    ("两千三点一", "2300.1"),
    ("半百", "50"),
    ("贰拾点伍陆", "20.56"),
    ("幺幺零", "110"),
    ("点五", "0.5"),
    ("零点零零零零零零零零零零零零零零一", "0.000000000000001"),
    ("二〇二三", "2023"),
    ("一九九七", "1997"),
]


@pytest.mark.parametrize(("text", "value"), NUMERALS)
def test_a_number_is_read_with_its_scale(text: str, value: str) -> None:
    quantity = only(text)
    assert quantity.kind is QuantityKind.NUMBER
    assert quantity.value == Decimal(value)
    assert (quantity.start, quantity.end) == (0, len(text))


MEASURED = [
    ("3.5亿元", "money", "350000000", "元", "亿元"),
    ("3亿5000万元", "money", "350000000", "元", "万元"),
    ("3700余万元", "money", "37000000", "元", "万元"),
    ("十二块五", "money", "12.5", "元", "块"),
    ("五块六毛", "money", "5.6", "元", "块"),
    ("三千三百八十元五角八分", "money", "3380.58", "元", "元"),
    ("五角三分", "money", "0.53", "元", "角"),
    ("三毛二", "money", "0.32", "元", "毛"),
    ("两角", "money", "0.2", "元", "角"),
    ("一百块钱", "money", "100", "元", "块钱"),
    ("人民币300元", "money", "300", "元", "元"),
    ("￥300", "money", "300", "元", ""),
    ("$1.5万", "money", "15000", "美元", "万"),
    ("0.02亿美元", "money", "2000000", "美元", "亿美元"),
    ("1.5万美金", "money", "15000", "美元", "万美金"),
    ("25美分", "money", "0.25", "美元", "美分"),
    ("两美元又三美分", "money", "2.03", "美元", "美元"),
    ("十五欧元", "money", "15", "欧元", "欧元"),
    ("1.95港币", "money", "1.95", "港元", "港币"),
    ("1.0092瑞士法郎", "money", "1.0092", "瑞士法郎", "瑞士法郎"),
    ("7.4公里", "length", "7400", "米", "公里"),
    ("16.8千米", "length", "16800", "米", "千米"),
    ("三千米", "length", "3000", "米", "千米"),
    ("负0.2千米", "length", "-200", "米", "千米"),
    ("3里", "length", "1500", "米", "里"),
    ("168cm", "length", "1.68", "米", "cm"),
    ("两米半", "length", "2.5", "米", "米"),
    ("1.2万平方米", "area", "12000", "平方米", "万平方米"),
    ("3㎡", "area", "3", "平方米", "㎡"),
    ("3km2", "area", "3000000", "平方米", "km2"),
    ("40公顷", "area", "400000", "平方米", "公顷"),
    ("1526畝", "area", "1526", "亩", "亩"),
    ("0.42万亩", "area", "4200", "亩", "万亩"),
    ("六百一十六点九八亩", "area", "616.98", "亩", "亩"),
    ("2.3千克", "mass", "2.3", "千克", "千克"),
    ("20万公斤", "mass", "200000", "千克", "万公斤"),
    ("三斤半", "mass", "1.75", "千克", "斤"),
    ("一吨半", "mass", "1500", "千克", "吨"),
    ("半吨", "mass", "500", "千克", "吨"),
    ("二两", "mass", "0.1", "千克", "两"),
    ("三千两百两", "mass", "160", "千克", "两"),
    ("250毫升", "volume", "0.25", "升", "毫升"),
    ("3万方", "volume", "30000000", "升", "万方"),
    ("5个", "count", "5", "个", "个"),
    ("十一家次", "count", "11", "家次", "家次"),
    ("1.23万人", "count", "12300", "人", "万人"),
    ("1 个", "count", "1", "个", "个"),
    ("三个半小时", "count", "3.5", "小时", "小时"),
    ("一个半月", "count", "1.5", "个月", "个月"),
    ("零下5度", "number", "-5", "度", "度"),
    ("半天", "count", "0.5", "天", "天"),
    ("22微克/立方米", "number", "22", "微克/立方米", "微克/立方米"),
    ("100千瓦", "number", "100", "千瓦", "千瓦"),
    ("5.2亿千瓦时", "number", "520000000", "千瓦时", "亿千瓦时"),
]


@pytest.mark.parametrize(("text", "kind", "value", "unit", "unit_text"), MEASURED)
def test_a_number_with_a_unit(text: str, kind: str, value: str, unit: str, unit_text: str) -> None:
    quantity = only(text)
    assert (quantity.kind.value, quantity.value, quantity.unit) == (kind, Decimal(value), unit)
    assert quantity.unit_text == unit_text
    assert (quantity.start, quantity.end) == (0, len(text))


@pytest.mark.parametrize(
    "text", ["12345678901234567个", "一二三四五六七八九一二三四五六七八九", "1.2345678901234567"]
)
def test_more_than_fifteen_digits_give_no_value(text: str) -> None:
    quantity = find(text, TODAY)[0]
    assert (quantity.overlong, quantity.value) == (True, None)


SEVERAL = [
    ("3/5/0", ["3", "5", "0"]),
    ("3 5 0", ["3", "5", "0"]),
    ("三、五、零", ["3", "5", "0"]),
    ("1. 3  2. 5  3. 0", ["3", "5", "0"]),
    ("1、外出招商2次\n2、在谈项目5个", ["2", "5"]),
    ("一是签约2个；二是开工3个", ["2", "3"]),
    ("两百点两", ["200", "2"]),
    ("三千万千瓦", ["30000000"]),
    ("1, 234, 567.3", ["1", "234", "567.3"]),
    ("二百三十三，五百七十七，一千六点五。", ["233", "577", "1600.5"]),
    ("改厕（户）：付寨镇45、王口镇38、孙集镇52", ["45", "38", "52"]),
    ("下降14.1%", ["14.1"]),
    ("由15%提升到50%", ["15", "50"]),
    ("外出招商1 在谈3 签约0", ["1", "3", "0"]),
    ("3-5-2", ["3", "5", "2"]),
]


@pytest.mark.parametrize(("text", "values"), SEVERAL)
def test_numbers_side_by_side(text: str, values: list[str]) -> None:
    found = [str(quantity.value) for quantity in find(text, TODAY) if quantity.value is not None]
    assert found == values


@pytest.mark.parametrize(
    "text",
    [
        "一切顺利",
        "统一部署",
        "唯一",
        "三农工作",
        "十分感谢",
        "长三角",
        "签约破零",
        "零进展",
        "万科",
        "千方百计",
        "半导体产业",
        "对折",
        "收到",
        "xx项目",
        "登陸",
        "数字经济",
        "重点一是落实",
        "一起努力",
        "一站式服务",
        "一件事改革",
        "",
        " ",
    ],
)
def test_words_that_hold_no_quantity(text: str) -> None:
    assert find(text, TODAY) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("港币50万元", 500000, "港元"),
        ("港币三千", 3000, "港元"),
        ("1.2亿美元3个", 120000000, "美元"),
    ],
)
def test_a_currency_named_before_the_number_is_its_own(text: str, value: int, unit: str) -> None:
    first = find(text, TODAY)[0]
    assert (first.kind, first.value, first.unit) == (QuantityKind.MONEY, Decimal(value), unit)


def test_a_whole_number_and_a_fraction_are_one() -> None:
    assert only("1又1/2").value == Decimal("1.5")


def test_a_lower_end_with_its_own_scale_does_not_take_the_upper_one() -> None:
    found = only("八千到一万元")
    assert (found.kind, found.low, found.high) == (
        QuantityKind.RANGE,
        Decimal(8000),
        Decimal(10000),
    )
