"""Durations, ordinals and numerals of general talk, which are no days."""

import pytest

from tests.reading.quantities.said import FRIDAY, days

COUNTS: list[tuple[str, float, str]] = [
    ("二十年", 20, "年"),
    ("十年", 10, "年"),
    ("三年", 3, "年"),
    ("三年半", 3.5, "年"),
    ("5天", 5, "天"),
    ("两个月", 2, "个月"),
    ("一周", 1, "周"),
    ("五个工作日", 5, "个工作日"),
    ("半年", 0.5, "年"),
    ("二十多年", 20, "年"),
    ("等了三天", 3, "天"),
    ("住了十二年", 12, "年"),
    ("为期两周", 2, "周"),
    ("一百年", 100, "年"),
    ("3小时前", 3, "小时"),
    ("两小时后", 2, "小时"),
    ("半小时前", 0.5, "小时"),
    ("10分钟后", 10, "分钟"),
    ("三打鸡蛋", 36, ""),
    ("两打", 24, ""),
    ("半打啤酒", 6, ""),
    ("十几打", 120, ""),
    ("一百打", 1200, ""),
    ("12345打进来", 12345, ""),
    ("一二三四五打通了", 12345, ""),
    ("一三八零零一三八零零零打过来", 13800138000, ""),
    ("已建成十四个", 14, "个"),
    ("达成十一项", 11, "项"),
    ("户数十二户", 12, "户"),
    ("改厕+五户", 5, "户"),
    ("一百零十二", 112, ""),
    ("三千零十五", 3015, ""),
    ("一万零十", 10010, ""),
    ("五万零十三", 50013, ""),
    ("两百零十", 210, ""),
]

ORDINALS = [
    "第三", "第十二届", "第一万名", "第三亿零五", "二等奖", "第3亿", "第壹萬伍仟", "第兩億零三萬",
    "第1000万辆", "第三十万个", "第一百二十三万零四", "第两千三百四十五", "第九十九", "名列第三",
    "第一百零一", "第一亿两千万", "三等奖", "第12345678", "第二名", "第十万零一", "一等奖",
]  # fmt: skip


@pytest.mark.parametrize(("text", "value", "unit"), COUNTS)
def test_a_duration_or_a_number(text: str, value: float, unit: str) -> None:
    assert days(text, FRIDAY) == [(value, unit)]


@pytest.mark.parametrize("text", ORDINALS)
def test_an_ordinal_is_no_number(text: str) -> None:
    assert days(text, FRIDAY) == []
