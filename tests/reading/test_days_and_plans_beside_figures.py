"""Stretches as people write them, and days that are those of a plan or of something else."""

from datetime import date
from decimal import Decimal

import pytest

from bot.domain.reading import Op, Outcome
from tests.reading.readers import understood

Told = list[tuple[Op, Decimal, date, date | None]]


def told(text: str, unit: str = "商务局") -> Told:
    return [(u.op, u.value, u.as_of, u.since) for u in understood(text, unit).updates]


TODAY = date(2023, 11, 8)


@pytest.mark.parametrize(
    ("text", "op", "last", "first"),
    [
        ("1-11月8日走访企业520家", Op.SET, TODAY, None),
        ("1月-11月8日走访企业520家", Op.SET, TODAY, None),
        ("5-11月7日走访企业520家", Op.WINDOW, date(2023, 11, 7), date(2023, 5, 1)),
        ("9、10两个月走访企业520家", Op.WINDOW, date(2023, 10, 31), date(2023, 9, 1)),
        ("9月1日活动启动以来走访企业520家", Op.WINDOW, TODAY, date(2023, 9, 1)),
        ("8月3日专项行动开展以来走访企业520家", Op.WINDOW, TODAY, date(2023, 8, 3)),
        ("本周3走访企业520家", Op.WINDOW, TODAY, TODAY),
        ("本周应走访企业600家，已走访520家", Op.WINDOW, TODAY, date(2023, 11, 6)),
    ],
)
def test_a_stretch_is_read_as_it_is_written(
    text: str, op: Op, last: date, first: date | None
) -> None:
    assert told(text) == [(op, Decimal(520), last, first)]


@pytest.mark.parametrize("gap", ["\n", " "])
def test_days_of_the_week_in_a_row_have_their_own_figures(gap: str) -> None:
    assert [(one[1], one[2].day) for one in told(f"走访企业{gap}周一3 周二5 周三2")] == [
        (Decimal(3), 6),
        (Decimal(5), 7),
        (Decimal(2), 8),
    ]


def test_the_week_of_a_row_is_no_weekday() -> None:
    stretches = [one[2] for one in told("签约 目标8 累计5 本周1 差3")]
    assert set(stretches) == {TODAY}


@pytest.mark.parametrize("text", ["签约2个将于12月开工", "签约的2个项目将于12月开工"])
def test_days_on_which_something_is_to_come_date_no_figure(text: str) -> None:
    assert told(text) == [(Op.ADD, Decimal(2), TODAY, None)]


@pytest.mark.parametrize(
    "text",
    [
        "12月份开工2个（计划）",
        "开工2个（预计）",
        "接下来走访企业2家",
        "推迟签约1个",
        "暂缓签约1个",
        "意向性签约2个",
    ],
)
def test_what_is_planned_or_put_off_is_no_report(text: str) -> None:
    assert understood(text).outcome is Outcome.IGNORE


def test_a_plan_of_days_ahead_leaves_them_not_to_what_is_done() -> None:
    assert told("计划12月签约3个，已签约2个") == [(Op.SET, Decimal(2), TODAY, None)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("今日：走访企业3家 明日：走访企业2家", [8]),
        ("昨日：走访企业3家 今日：走访企业2家", [7, 8]),
    ],
)
def test_days_in_one_line_head_what_follows_them(text: str, days: list[int]) -> None:
    assert [one[2].day for one in told(text)] == days


def test_a_year_that_tells_which_things_are_meant_dates_no_figure() -> None:
    assert told("去年签约的项目已开工40个") == [(Op.SET, Decimal(40), TODAY, None)]


@pytest.mark.parametrize("part", ["去年签约的25个", "今年签约项目25个"])
def test_of_which_year_some_are_is_no_figure_of_it(part: str) -> None:
    assert [one[1] for one in told(f"开工项目40个，其中{part}")] == [Decimal(40)]


@pytest.mark.parametrize(
    "compared", ["高于年初", "高于上月", "低于6月末", "快于去年同期", "高于上季度"]
)
def test_by_how_much_a_rate_is_above_another_time_is_no_figure(compared: str) -> None:
    (update,) = understood(f"9月末，贷款余额增速为11.2%，{compared}2.1个百分点", "人民银行").updates
    assert (str(update.value), str(update.as_of)) == ("11.2", "2023-09-30")
