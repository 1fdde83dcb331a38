"""Counting words as written, digits said alone, and scale words that count nothing."""

import pytest

from tests.reading.quantities.wider.shown import shown, table

PAIRS = """
五双鞋 | 5 双
三对夫妻 | 3 对
两打铅笔 | 24
买了一打鸡蛋 | 12
十双筷子 | 10 双
半打啤酒 | 6
一对耳环和两双袜子 | 1 对; 2 双
三五打毛巾 | 36~60
"""


@pytest.mark.parametrize(("text", "expected"), table(PAIRS))
def test_pairs_are_counted_as_written_and_a_dozen_is_twelve(text: str, expected: str) -> None:
    assert shown(text) == expected


SAID_ALONE = """
是一不是二 | 1; 2
一加一等于二 | 1; 1; 2
不是三而是四 | 3; 4
这不是五这是六 | 5; 6
不是七是八 | 7; 8
零十 | 10
三比二大 | 3; 2
一是一，二是二 | 1; 1; 2; 2
一是一二是二 | 1; 1; 2; 2
“三”这个字 | 3
“七”和“八”两个字 | 7; 8; 2 个
七八九三个数 | 7; 8; 9; 3 个
九大于八 | 9; 8
五小于六 | 5; 6
二乘三等于六 | 2; 3; 6
十减去四是六 | 10; 4; 6
八除以二得四 | 8; 2; 4
答案是七 | 7
结果是三不是四 | 3; 4
他选了五 | 5
数字八很吉利 | 8
从一数到十 | 1; 10
3+5=8 | 3; 5; 8
3×4=12 | 3; 4; 12
x=5 | 5
一是签约2个；二是开工3个 | 2 个; 3 个
一百万 | 1000000
一千零一夜 | 1001
百二十 | 120
"""


@pytest.mark.parametrize(("text", "expected"), table(SAID_ALONE))
def test_a_digit_said_alone_is_a_number(text: str, expected: str) -> None:
    assert shown(text) == expected


NO_NUMBER = """
一切为了孩子 |
统一思想 |
万 |
亿 |
百 |
千 |
亿万富翁 |
万事如意 |
千万别忘了 |
老百姓 |
百分制 |
百货商店 |
万一下雨 |
"""


@pytest.mark.parametrize(("text", "expected"), table(NO_NUMBER))
def test_a_scale_word_alone_and_a_phrase_are_no_numbers(text: str, expected: str) -> None:
    assert shown(text) == expected
