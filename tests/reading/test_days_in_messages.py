"""Days and stretches as people write them within messages."""

from decimal import Decimal

import pytest

from bot.domain.reading import IndicatorUpdate, Op
from tests.reading.readers import NOVEMBER, understood

OCTOBER = "2023-10-12T10:00:00+08:00"
"""A Thursday."""


def updates(text: str, unit: str | None = "商务局") -> tuple[IndicatorUpdate, ...]:
    return understood(text, unit, OCTOBER).updates


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("至9月底改厕155户", "2023-09-30"),
        ("到9月底改厕155户", "2023-09-30"),
        ("改厕至9月底155户", "2023-09-30"),
        ("到9月12日共改厕155户", "2023-09-12"),
        ("到上周末改厕155户", "2023-10-08"),
        ("至上周五，改厕155户", "2023-10-06"),
        ("直到昨天改厕155户", "2023-10-11"),
        ("到二季度改厕155户", "2023-06-30"),
    ],
)
def test_up_to_a_day_is_a_total(text: str, day: str) -> None:
    (update,) = updates(text, "农业农村局")
    assert (update.op, update.since, update.as_of.isoformat()) == (Op.SET, None, day)


@pytest.mark.parametrize("text", ["9月1日到9月底改厕155户", "从9月1日至9月底改厕155户"])
def test_from_a_day_to_another_is_a_window(text: str) -> None:
    (update,) = updates(text, "农业农村局")
    assert (update.op, update.value) == (Op.WINDOW, Decimal(155))


@pytest.mark.parametrize("text", ["5号签约1个", "5号，签约1个", "5号上午签约1个", "签约1个（5号）"])
def test_a_day_by_its_number_stays_one(text: str) -> None:
    (update,) = updates(text)
    assert (update.op, update.as_of.day, update.value) == (Op.WINDOW, 5, Decimal(1))


@pytest.mark.parametrize("text", ["本周3改厕5户", "本周3，改厕5户"])
def test_a_weekday_in_digits_stays_one(text: str) -> None:
    (update,) = updates(text, "农业农村局")
    assert (update.op, update.as_of.day, update.value) == (Op.WINDOW, 11, Decimal(5))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("9月第一周走访企业12家", "2023-09-04", "2023-09-10"),
        ("9月份第2周走访企业12家", "2023-09-11", "2023-09-17"),
        ("9月第三个星期走访企业12家", "2023-09-18", "2023-09-24"),
        ("9月最后一周走访企业12家", "2023-09-25", "2023-10-01"),
        ("本月首周走访企业12家", "2023-10-02", "2023-10-08"),
    ],
)
def test_a_week_of_a_month_is_that_week(text: str, first: str, last: str) -> None:
    (update,) = updates(text)
    assert (update.op, str(update.since), str(update.as_of)) == (Op.WINDOW, first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("李寨镇：10.12改厕5户", 12, 12),
        ("李寨镇10/12：改厕5户", 12, 12),
        ("10.11改厕5户", 11, 11),
        ("10/11 改厕5户", 11, 11),
        ("10.11，改厕5户", 11, 11),
        ("10.11日改厕5户", 11, 11),
        ("10-11改厕5户", 11, 11),
        ("10.11\n改厕5户", 11, 11),
        ("10.9-11改厕5户", 9, 11),
        ("10.1-10改厕5户", 1, 10),
        ("10/1-10：改厕5户", 1, 10),
    ],
)
def test_a_day_at_the_head_of_a_clause_is_one(text: str, first: int, last: int) -> None:
    (update,) = updates(text, "李寨镇")
    assert (update.op, update.value, update.as_of.day) == (Op.WINDOW, Decimal(5), last)
    assert update.since is not None
    assert update.since.day == first


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("改厕：李寨镇10/12，丁庄镇5/6", [10, 12, 5, 6]),
        ("改厕：李寨镇10/12 签约2个", [10, 12, 2]),
        ("农村公路10.5千米，改厕5户", [10.5, 5]),
        ("1.1改厕5户\n1.2走访企业3家", [5, 3]),
        ("固投增速\n李寨镇 10.1\n丁庄镇 9.5", [10.1, 9.5]),
        ("GDP增速9.8，固投增速10.1", [9.8, 10.1]),
    ],
)
def test_a_number_elsewhere_is_no_day(text: str, told: list[float]) -> None:
    said = updates(text, "李寨镇")
    assert [float(update.value) for update in said] == told
    assert all(update.op is not Op.WINDOW for update in said)


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("1.10月份走访企业22家", "2023-10-31"),
        ("签约5个。2.10月份走访企业22家", "2023-10-31"),
        ("2.2023年1-9月，走访企业22家", "2023-09-30"),
        ("3.1-10月走访企业22家", "2023-10-31"),
    ],
)
def test_the_place_of_a_list_stands_right_before_a_month(text: str, as_of: str) -> None:
    assert understood(text, "商务局", NOVEMBER).updates[-1].as_of.isoformat() == as_of


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("1.2022年，签约3个⏎2.在谈5个", (None, "2022-12-31")),
        ("1.1—9月，签约3个⏎2.在谈5个", (None, "2023-09-30")),
        ("一、2月份签约3个", ("2023-02-01", "2023-02-28")),
        ("一、在谈5个⏎二、三季度签约3个", ("2023-07-01", "2023-09-30")),
        ("一、在谈5个⏎二、一季度签约3个", (None, "2023-03-31")),
        ("1、在谈5个⏎2、3月份签约3个", ("2023-03-01", "2023-03-31")),
        ("一、在谈5个；二、三季度签约3个", ("2023-07-01", "2023-09-30")),
        ("二、三季度签约3个", ("2023-04-01", "2023-09-30")),
        ("1、2月份签约3个", (None, "2023-02-28")),
        ("10.12日签约3个", ("2023-10-12", "2023-10-12")),
    ],
)
def test_the_place_of_a_list_is_no_month_of_a_row(text: str, days: tuple[str | None, str]) -> None:
    updates = understood(text.replace("⏎", "\n"), "商务局", NOVEMBER).updates
    (signed,) = [u for u in updates if u.indicator == "签约落地项目"]
    since = signed.since.isoformat() if signed.since else None
    assert (since, signed.as_of.isoformat()) == days


@pytest.mark.parametrize(
    "text",
    [
        "2.改厕2874户⏎3.8座镇驻地污水处理厂，已完成7座",
        "1、改厕2874户⏎2、8座镇驻地污水处理厂，已完成7座",
        "一、8座镇驻地污水处理厂，已完成7座⏎二、改厕2874户",
    ],
)
def test_nor_the_first_digits_of_what_is_counted(text: str) -> None:
    updates = understood(text.replace("⏎", "\n"), "住建局", NOVEMBER).updates
    told = {int(u.value) for u in updates if u.indicator == "镇驻地污水处理厂"}
    assert told == {7, 8}


@pytest.mark.parametrize("text", ["9.10月签约3个", "9、10月签约3个"])
def test_months_in_a_row_may_have_a_full_stop_between_them(text: str) -> None:
    (update,) = understood(text, "商务局", NOVEMBER).updates
    assert (str(update.since), str(update.as_of)) == ("2023-09-01", "2023-10-31")


def test_a_monthly_report_behind_a_day_is_no_month() -> None:
    (update,) = understood("11.8月报：签约2个", "商务局", NOVEMBER).updates
    assert str(update.as_of) == "2023-11-08"
