"""What any text may hold and a progress message is not read for."""

import pytest

from bot.reading.quantities.face import quantities_json

FRIDAY = "2024-05-17T10:00:00+08:00"


def rows(text: str, sent_at: str = FRIDAY) -> list[dict[str, object]]:
    found: list[dict[str, object]] = quantities_json({"id": "1", "text": text, "sent_at": sent_at})[
        "quantities"
    ]
    return found


def days(text: str) -> list[tuple[object, object]]:
    return [(row["from"], row["to"]) for row in rows(text) if "from" in row]


def values(text: str) -> list[object]:
    return [row["value"] for row in rows(text)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("20世纪", "1900-01-01", "1999-12-31"),
        ("上世纪九十年代", "1990-01-01", "1999-12-31"),
        ("二十世纪八十年代", "1980-01-01", "1989-12-31"),
        ("1990年代", "1990-01-01", "1999-12-31"),
        ("零零年代", "2000-01-01", "2009-12-31"),
        ("零八年", "2008-01-01", "2008-12-31"),
        ("九八年", "1998-01-01", "1998-12-31"),
        ("18年到20年", "2018-01-01", "2020-12-31"),
        ("十四五的目标", "2021-01-01", "2025-12-31"),
        ("公元618年", "0618-01-01", "0618-12-31"),
        ("2021年夏天", "2021-06-01", "2021-08-31"),
        ("去年冬季", "2023-12-01", "2024-02-29"),
        ("2021年的最后一天", "2021-12-31", "2021-12-31"),
        ("2021年第100天", "2021-04-10", "2021-04-10"),
        ("5月的第二个星期天", "2024-05-12", "2024-05-12"),
        ("3月最后一个周五", "2024-03-29", "2024-03-29"),
        ("今春", "2024-03-01", "2024-05-31"),
        ("七八十年代", "1970-01-01", "1989-12-31"),
        ("2024H1", "2024-01-01", "2024-06-30"),
        ("去年今天", "2023-05-17", "2023-05-17"),
        ("上周的今天", "2024-05-10", "2024-05-10"),
        ("今明两天", "2024-05-17", "2024-05-18"),
        ("今明两年", "2024-01-01", "2025-12-31"),
        ("2021/5", "2021-05-01", "2021-05-31"),
        ("月底", "2024-05-25", "2024-05-31"),
    ],
)
def test_a_long_or_rare_stretch(text: str, first: str, last: str) -> None:
    assert days(text) == [(first, last)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("去年国庆节", "2023-10-01", "2023-10-01"),
        ("2023年元旦", "2023-01-01", "2023-01-01"),
        ("今年春节", "2024-02-10", "2024-02-10"),
        ("2020年端午节", "2020-06-25", "2020-06-25"),
        ("2024年除夕", "2024-02-09", "2024-02-09"),
        ("2022年五一", "2022-05-01", "2022-05-01"),
        ("国庆期间", "2024-10-01", "2024-10-07"),
        ("母亲节", "2024-05-12", "2024-05-12"),
        ("2021年冬至", "2021-12-21", "2021-12-21"),
        ("清明", "2024-04-04", "2024-04-04"),
        ("六一儿童节", "2024-06-01", "2024-06-01"),
        ("2022年双十一", "2022-11-11", "2022-11-11"),
        ("去年国庆节到今年春节", "2023-10-01", "2024-02-10"),
        ("大年初三", "2024-02-12", "2024-02-12"),
        ("正月初一到初七", "2024-02-10", "2024-02-16"),
        ("2023年腊月", "2024-01-11", "2024-02-09"),
        ("正月初一", "2024-02-10", "2024-02-10"),
        ("2023年农历八月十五", "2023-09-29", "2023-09-29"),
        ("2020年闰四月初一", "2020-05-23", "2020-05-23"),
        ("2021年腊月二十三", "2022-01-25", "2022-01-25"),
    ],
)
def test_a_festival_or_a_day_of_the_lunar_calendar(text: str, first: str, last: str) -> None:
    assert days(text) == [(first, last)]


@pytest.mark.parametrize(
    "text", ["十四五个", "雨水足", "十一个人", "2023年闰五月初一", "2060年春节前", "三八二十四"]
)
def test_what_is_no_festival_and_no_plan(text: str) -> None:
    assert [pair for pair in days(text) if pair[0] == pair[1]] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 000 000", [1000000]),
        ("共12 345 678元", [12345678]),
        ("3 500 5", [3, 500, 5]),
        ("158\t214\t214", [158, 214, 214]),
        ("会议号886 210 4537", [886, 210, 4537]),
        ("1.5亿5000万", [200000000]),
        ("1.5亿5000万元", [200000000]),
        ("五比二", [5, 2]),
        ("三加五等于八", [3, 5, 8]),
        ("百二十", [120]),
        ("七和八之间", [7, 8]),
        ("1½", [1.5]),
        ("-１ １／２", [-1.5]),
        ("二 点 七 八 九", [2.789]),
        ("一 百 零 五", [105]),
        ("1 234 567.89", [1234567.89]),
        ("1.1G", [1100000000]),
        ("1,000,000,000,000,000,000", [10**18]),
        ("-12345678901234567890", [-12345678901234567890]),
        ("九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九", [9999999999999999]),
    ],
)
def test_numbers_that_no_report_has(text: str, expected: list[object]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("EUR 30", 30, "欧元"),
        ("CAD20", 20, "加元"),
        ("NT$300", 300, "新台币"),
        ("A$20", 20, "澳元"),
        ("泰铢500", 500, "泰铢"),
        ("20€", 20, "欧元"),
        ("500￥", 500, "元"),
        ("₹300", 300, "印度卢比"),
        ("十几块", 10, "元"),
    ],
)
def test_money_by_its_code_or_symbol(text: str, value: int, unit: str) -> None:
    (row,) = rows(text)
    assert (row["kind"], row["value"], row["unit"]) == ("money", value, unit)


@pytest.mark.parametrize(
    ("text", "metres"), [("二分之一英里", 804.672), ("1/2英寸", 0.0127), ("3 1/2英里", 5632.704)]
)
def test_a_part_of_a_unit_of_measure(text: str, metres: float) -> None:
    (row,) = rows(text)
    assert (row["kind"], row["value"], row["unit"]) == ("length", metres, "米")


def test_what_is_done_and_to_be_done_is_no_part_of_a_unit() -> None:
    assert [(row["kind"], row["unit"]) for row in rows("13/15公里")] == [("number", "")]


def test_places_lead_back_to_the_text_as_given() -> None:
    text = "\u200b去年 1\u200b 000 000元"
    (year, money) = rows(text)
    assert (year["start"], year["end"]) == (1, 3)
    assert (money["start"], money["end"], money["value"]) == (4, len(text), 1000000)


def test_this_winter_is_the_one_that_runs() -> None:
    (row,) = rows("今冬", "2024-02-08T10:00:00+08:00")
    assert (row["from"], row["to"]) == ("2023-12-01", "2024-02-29")


@pytest.mark.parametrize("sent_at", ["0001-01-02T00:00:00+00:00", "9999-12-30T00:00:00+00:00"])
@pytest.mark.parametrize(
    "text", ["国庆节", "周五起", "腊月", "去年今天", "٣世纪", "1分之三两", "今冬"]
)
def test_whatever_stands_there_is_read_without_a_fault(text: str, sent_at: str) -> None:
    found = [(row["start"], row["end"]) for row in rows(text, sent_at)]
    assert found == sorted(found)
