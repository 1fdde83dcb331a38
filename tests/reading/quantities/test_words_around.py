"""What stands around a number or in its place: qualifiers, blanks, vague words, labels."""

from datetime import date
from decimal import Decimal

import pytest

from bot.domain.reading import Qualifier
from bot.reading.quantities import NEVER_A_VALUE, QuantityKind, find

TODAY = date(2023, 8, 16)


@pytest.mark.parametrize(
    ("text", "qualifier", "words"),
    [
        ("签约5个", "exact", "5个"),
        ("签约1个", "exact", "1个"),
        ("预约3人", "exact", "3人"),
        ("约9.6亿元", "about", "约9.6亿元"),
        ("大约3万人", "about", "大约3万人"),
        ("近50个", "about", "近50个"),
        ("将近五十个", "about", "将近五十个"),
        ("500余人", "about", "500余人"),
        ("80多个", "about", "80多个"),
        ("3000多", "about", "3000多"),
        ("38左右", "about", "38左右"),
        ("超过5亿元", "at_least", "超过5亿元"),
        ("突破200亿元", "at_least", "突破200亿元"),
        ("85%以上", "at_least", "85%以上"),
        ("不少于50家", "at_least", "不少于50家"),
        ("不低于60%", "at_least", "不低于60%"),
        ("不到30%", "at_most", "不到30%"),
        ("不足三十个", "at_most", "不足三十个"),
        ("45以下", "at_most", "45以下"),
        ("20户以内", "at_most", "20户以内"),
        ("不超过68", "at_most", "不超过68"),
        ("低于0.5%", "at_most", "低于0.5%"),
    ],
)
def test_how_exactly_a_number_is_meant(text: str, qualifier: str, words: str) -> None:
    (quantity,) = find(text, TODAY)
    assert quantity.qualifier is Qualifier(qualifier)
    assert text[quantity.outer_start : quantity.outer_end] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("签约XX个", "XX个"),
        ("增长X%", "X%"),
        ("投资xxx.x亿元", "xxx.x亿元"),
        ("走访企业__家次", "__家次"),
        ("投资XX亿元", "XX亿元"),
        ("提高x个百分点", "x个百分点"),
        ("签约__,开工", "__"),
    ],
)
def test_a_blank_of_a_template_is_no_number(text: str, words: str) -> None:
    (quantity,) = find(text, TODAY)
    assert (quantity.kind, quantity.value) == (QuantityKind.PLACEHOLDER, None)
    assert text[quantity.start : quantity.end] == words


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("若干个", None),
        ("十几个", "10"),
        ("十余个", "10"),
        ("二十几万", "200000"),
        ("几十家", "10"),
        ("数十个", "10"),
        ("上百家", "100"),
        ("成千上万", "1000"),
        ("好几个", None),
        ("一批项目", None),
        ("多个项目", None),
        ("完成过半", None),
        ("半数以上", None),
    ],
)
def test_a_vague_number_has_no_value(text: str, low: str | None) -> None:
    (quantity,) = find(text, TODAY)
    assert (quantity.kind, quantity.value) == (QuantityKind.VAGUE, None)
    assert quantity.low == (None if low is None else Decimal(low))


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("9:30开会", "time", "9:30"),
        ("17点前报", "time", "17点"),
        ("下午三点半", "time", "三点半"),
        ("三点二十分", "time", "三点二十分"),
        ("电话13800000000", "phone", "13800000000"),
        ("打0371-66668888", "phone", "0371-66668888"),
        ("第3次通报", "ordinal", "第3次"),
        ("第一，", "ordinal", "第一"),
        ("市安委办〔2023〕18号文", "code", "〔2023〕18号"),
        ("3号楼封顶", "code", "3号楼"),
        ("107国道", "code", "107国道"),
        ("国道107改造", "code", "107"),
        ("二期工程", "code", "二期"),
        ("京东方6代线", "code", "6代线"),
        ("5G基站", "code", "5G基站"),
        ("PM2.5", "code", "2.5"),
        ("A8地块", "code", "8"),
        ("三个一批", "code", "三个一批"),
        ("“十四五”规划", "code", "十四五"),
    ],
)
def test_numbers_that_only_name_or_place_a_thing(text: str, kind: str, words: str) -> None:
    quantity = find(text, TODAY)[0]
    assert quantity.kind is QuantityKind(kind)
    assert quantity.kind in NEVER_A_VALUE
    assert text[quantity.start : quantity.end] == words


def test_a_decimal_is_no_time_of_day_unless_a_part_of_the_day_is_named() -> None:
    assert find("三点五", TODAY)[0].value == Decimal("3.5")
    assert find("下午三点五十", TODAY)[0].kind is QuantityKind.TIME


def test_offsets_are_those_of_the_text_as_given() -> None:
    text = "签\u200b约\u200b1\u200b個，投资 \u202a３．５億元\u202c"
    spans = [text[quantity.start : quantity.end] for quantity in find(text, TODAY)]
    assert spans == ["1\u200b個", "３．５億元"]
