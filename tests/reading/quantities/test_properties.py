"""What holds for every text: no exceptions, offsets inside, one value however it is written."""

from datetime import date
from decimal import Decimal
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading.quantities import Quantity, QuantityKind, find
from tests.reading.effort import effort

TODAY = date(2023, 8, 16)
DIGITS = "零一二三四五六七八九"
ALPHABET = (
    "0123456789.,-+/%:~ \n零一二三四五六七八九十百千万亿两半几余多成折点分之又年月日号周季度第个"
    "家户元块角毛亩吨米公里平方上下本去今昨前后至到截以来起XxkKwWeE_(〔)〕〇①㎡約萬億個\u200bＡ１，。"
    "负约近超过不以内左右"
)


def spoken(number: int) -> str:
    """The numeral as taught at school: four digits at a time, 零 for a gap."""
    if number == 0:
        return "零"
    groups: list[str] = []
    for scale in ("", "万", "亿"):
        number, group = divmod(number, 10000)
        groups.append((_below_ten_thousand(group) + scale) if group else "零")
    text = "".join(reversed(groups))
    while "零零" in text:
        text = text.replace("零零", "零")
    return text.strip("零")


def _below_ten_thousand(group: int) -> str:
    text = ""
    for scale, digit in zip("千百十个", f"{group:04d}", strict=True):
        text += DIGITS[int(digit)] + scale if digit != "0" else "零"
    return text.replace("个", "").rstrip("零")


def values(text: str) -> list[Decimal | None]:
    return [quantity.value for quantity in find(text, TODAY)]


@given(st.integers(min_value=0, max_value=10**12 - 1))
def test_a_numeral_is_read_back(number: int) -> None:
    assert values(spoken(number) + "个") == [Decimal(number)]


@given(st.integers(min_value=0, max_value=10**12 - 1))
def test_separators_and_full_width_digits_change_nothing(number: int) -> None:
    plain = values(f"{number}个")
    assert values(f"{number:,}个") == plain
    assert (
        values(f"{number:,}个".translate(str.maketrans("0123456789,", "０１２３４５６７８９，")))
        == plain
    )


@given(
    st.decimals(min_value=0, max_value=9999, places=2),
    st.sampled_from(["亿元", "万亩", "%", "公里"]),
)
def test_a_decimal_keeps_its_digits(number: Decimal, unit: str) -> None:
    (quantity,) = find(f"完成{number}{unit}", TODAY)
    assert quantity.amount == number


AMOUNTS = st.decimals(min_value=0, max_value=3000, places=2)


@given(AMOUNTS, AMOUNTS, st.sampled_from(["亿元", "万亩", "%", "公里", "个"]))
def test_two_amounts_with_a_dash_are_a_range_and_no_date(
    low: Decimal, high: Decimal, unit: str
) -> None:
    low, high = sorted((low, high))
    found = find(f"完成{low}-{high}{unit}", TODAY)
    assert not any(quantity.stretch for quantity in found)
    if low < high:
        assert [quantity.kind for quantity in found] == [QuantityKind.RANGE]


def well_placed(text: str, found: tuple[Quantity, ...]) -> bool:
    end = 0
    for quantity in found:
        if not end <= quantity.start < quantity.end <= len(text):
            return False
        if not 0 <= quantity.outer_start <= quantity.start <= quantity.end <= quantity.outer_end:
            return False
        end = quantity.end
    return True


@settings(max_examples=400)
@given(st.text(alphabet=ALPHABET, max_size=40), st.dates())
def test_any_jumble_of_numerals_is_read_without_fault(text: str, today: date) -> None:
    assert well_placed(text, find(text, today))


@given(st.text(max_size=60))
def test_any_text_is_read_without_fault(text: str) -> None:
    assert well_placed(text, find(text, TODAY))


# fmt: off
HOSTILE = (
    "1", "十百千万", "一二三四", "〔[", "(", "一万", "1,", "1.1", "-1", "1/", "1-1", "1月",
    "1日、", "1月至", "X", "_", "半", "几", "一点一", "一分之", "一又", "第一", " ", "1 ",
    "一 百 ", "a1", "周", "2023年", "百分之", "两", "零", "万", "一块", "十余", "一个半",
    "陆拾", "5.1-", "A", "\u200b1",
)
# fmt: on


@pytest.mark.parametrize("seed", HOSTILE)
def test_the_work_grows_no_faster_than_the_text(seed: str) -> None:
    text = (seed * 4096)[:4096]
    short, long = (effort(partial(find, part, TODAY)) for part in (text[:1024], text))
    assert long < 5 * short + 400
