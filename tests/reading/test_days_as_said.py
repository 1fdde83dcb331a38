"""Which days people mean: 本周一共, 当月, 本旬, 近日, a day in figures, and the day of a total."""

from datetime import date

import pytest

from bot.domain.reading import IndicatorUpdate, Op, Outcome, ProblemCode, Reading
from tests.reading.readers import understood

WEDNESDAY = "2023-10-18T10:00:00+08:00"
MONDAY = "2023-10-09T10:00:00+08:00"


def read(text: str, sent_at: str = WEDNESDAY) -> Reading:
    return understood(text, "永丰镇", sent_at)


def days(update: IndicatorUpdate) -> tuple[Op, str | None, str]:
    since = update.since.isoformat()[5:] if update.since else None
    return update.op, since, update.as_of.isoformat()[5:]


def window(first: str, last: str) -> tuple[Op, str | None, str]:
    return Op.WINDOW, first, last


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("本周一共走访企业12家", "10-16", "10-18"),
        ("上周一共走访企业12家", "10-09", "10-15"),
        ("这周一共走访企业12家", "10-16", "10-18"),
        ("本周二期项目签约1个", "10-16", "10-18"),
        ("本周三大主导产业签约1个", "10-16", "10-18"),
        ("本周一走访企业12家", "10-16", "10-16"),
        ("本周一，共走访企业12家", "10-16", "10-16"),
        ("上周三共签约3个", "10-11", "10-11"),
    ],
)
def test_a_numeral_that_begins_another_word_is_no_weekday(text: str, first: str, last: str) -> None:
    (update,) = read(text).updates
    assert days(update) == window(first, last)


def test_monday_in_all_or_the_week_in_all_is_asked() -> None:
    reading = read("本周一合计走访企业12家")
    assert reading.outcome is Outcome.ASK
    assert [p.code for p in reading.problems] == [ProblemCode.AMBIGUOUS_INDICATOR]
    assert {days(one) for one in reading.problems[0].proposals} == {
        window("10-16", "10-16"),
        window("10-16", "10-18"),
    }


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("9月当月签约2个", "09-01", "09-30"),
        ("8月份签约2个，同月开工1个", "08-01", "08-31"),
        ("8月签约2个，当月15日开工1个", "08-15", "08-15"),
        ("10月17日签约2个，当日开工1个", "10-17", "10-17"),
        ("昨天签约2个，同日开工1个", "10-17", "10-17"),
        ("上周五签约2个，当周开工3个", "10-09", "10-15"),
        ("上半年签约5个，当季开工3个", "04-01", "06-30"),
        ("1-9月，签约8个，当月开工1个", "09-01", "09-30"),
        ("1-9月，签约8个。其中当月开工1个", "09-01", "09-30"),
        ("1-9月签约8个\n当月开工1个", "09-01", "09-30"),
        ("当月签约2个", "10-01", "10-18"),
        ("1-9月签约8个，当日开工1个", "10-18", "10-18"),
    ],
)
def test_that_month_is_the_month_in_which_the_days_named_before_end(
    text: str, first: str, last: str
) -> None:
    assert days(read(text).updates[-1]) == window(first, last)


def test_the_growth_of_that_month_is_of_the_month_named() -> None:
    growth = read("9月份，财政收入1.2亿元，当月增长5%").updates[-1]
    assert (growth.indicator, growth.as_of) == ("一般公共预算收入增速", date(2023, 9, 30))


def test_that_month_lies_within_the_total_to_its_end() -> None:
    (total,) = read("1-9月固投完成85.6亿元，9月当月完成10.2亿元").updates
    assert days(total) == (Op.SET, None, "09-30")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("截至10月8日，改厕本周新增35户", "10-02", "10-08"),
        ("10月8日，改厕本周新增35户", "10-02", "10-08"),
        ("截至昨天，改厕本周新增35户", "10-02", "10-08"),
        ("截至9月底，改厕本月新增35户", "09-01", "09-30"),
        ("截至10月9日，改厕本周新增35户", "10-09", "10-09"),
        ("截至9月20日，改厕本周新增35户", "10-09", "10-09"),
        ("截至上月底签约5个，本月改厕35户", "10-01", "10-09"),
        ("昨天签约1个，本周改厕35户", "10-09", "10-09"),
        ("10月8日签约1个，本周改厕35户", "10-09", "10-09"),
    ],
)
def test_this_week_beside_a_day_that_ends_the_week_before_is_that_week(
    text: str, first: str, last: str
) -> None:
    assert days(read(text, MONDAY).updates[-1]) == window(first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("本旬改厕35户", "10-11", "10-18"),
        ("上旬改厕35户", "10-01", "10-10"),
        ("下旬改厕35户", "09-21", "09-30"),
        ("上半月改厕35户", "10-01", "10-15"),
        ("月初至今改厕35户", "10-01", "10-18"),
        ("第41周改厕35户", "10-09", "10-15"),
        ("2023年第3周改厕35户", "01-16", "01-22"),
        ("三天改厕35户", "10-16", "10-18"),
        ("两周改厕35户", "10-05", "10-18"),
        ("用了三天时间改厕35户", "10-16", "10-18"),
        ("月初改厕35户", "10-01", "10-05"),
        ("永丰镇两周共改厕35户", "10-05", "10-18"),
        ("两周加在一起改厕35户", "10-05", "10-18"),
        ("三天加起来一共改厕35户", "10-16", "10-18"),
    ],
)
def test_parts_of_months_weeks_by_number_and_so_many_days_are_windows(
    text: str, first: str, last: str
) -> None:
    (update,) = read(text).updates
    assert days(update) == window(first, last)


def test_days_that_are_counted_themselves_are_no_stretch() -> None:
    (update,) = read("三天优良天数3天").updates
    assert (update.op, int(update.value)) == (Op.SET, 3)


def test_so_many_years_are_a_total_over_several_years() -> None:
    assert read("三年改厕35户").updates == ()


UNCLEAR = [
    "近日改厕35户",
    "近日，我镇改厕35户",
    "这几天改厕35户",
    "连日来改厕35户",
    "国庆以来改厕35户",
    "国庆以来累计改厕35户",
    "国庆以来累计签约3个",
    "春节以来改厕35户",
    "国庆假期改厕35户",
    "双节期间改厕35户",
    "国庆期间：\n改厕35户",
    "本次改厕35户",
    "本次共改厕35户",
    "本期改厕35户",
    "第3周改厕35户",
    "月中改厕35户",
    "改厕35户（国庆期间）",
]


@pytest.mark.parametrize("text", UNCLEAR)
def test_days_that_nobody_can_tell_make_no_total_but_a_question(text: str) -> None:
    reading = read(text)
    assert reading.updates == ()
    (problem,) = reading.problems
    assert problem.code is ProblemCode.AMBIGUOUS_INDICATOR
    assert [one.op for one in problem.proposals] == [Op.ADD, Op.SET]


@pytest.mark.parametrize(
    ("text", "op"),
    [
        ("近日签约3个", Op.ADD),
        ("国庆期间，签约3个", Op.ADD),
        ("近日，累计改厕1235户", Op.SET),
        ("本期改厕12户，累计1235户", Op.SET),
        ("国庆期间改厕35户，累计改厕1235户", Op.SET),
        ("活动开展以来累计改厕1235户", Op.SET),
        ("本次改厕达到1235户", Op.SET),
        ("双节期间，截至目前改厕1235户", Op.SET),
        ("国庆期间，10月1日至10月7日改厕35户", Op.WINDOW),
    ],
)
def test_what_tells_more_than_unclear_days_is_recorded(text: str, op: Op) -> None:
    reading = read(text)
    assert [u.op for u in reading.updates] == [op]
    assert reading.problems == ()


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("10.17永丰镇改厕35户", "10-17", "10-17"),
        ("10.17 永丰镇 改厕35户", "10-17", "10-17"),
        ("10.17永丰镇：改厕35户", "10-17", "10-17"),
        ("永丰镇（10.18）：改厕35户", "10-18", "10-18"),
        ("改厕（10.17）35户", "10-17", "10-17"),
        ("改厕（10.9-15）35户", "10-09", "10-15"),
        ("2023.9签约8个", "09-01", "09-30"),
        ("2023/9签约8个", "09-01", "09-30"),
        ("2023/9，签约8个", "09-01", "09-30"),
        ("改厕日报10.17\n今日35户", "10-17", "10-17"),
        ("改厕9月月报：本月105户", "09-01", "09-30"),
        ("改厕周报（10.9-10.15）：本周35户", "10-09", "10-15"),
        ("改厕日报\n今日35户", "10-18", "10-18"),
    ],
)
def test_a_day_in_figures_is_known_by_its_place(text: str, first: str, last: str) -> None:
    (update,) = read(text).updates
    assert days(update) == window(first, last)


def test_months_of_a_year_in_figures_are_the_months() -> None:
    (update,) = read("2023.1-9签约8个").updates
    assert days(update) == (Op.SET, None, "09-30")


@pytest.mark.parametrize("text", ["固投2023.5亿元", "固投：2023.5亿元", "固投（10.17）亿元"])
def test_an_amount_in_such_a_place_stays_one(text: str) -> None:
    (update,) = read(text).updates
    assert (update.op, update.as_of) == (Op.SET, date(2023, 10, 18))


@pytest.mark.parametrize("since", ["1月1日至今", "自1月1日以来", "1月1号到现在"])
def test_what_goes_on_to_today_began_in_the_past(since: str) -> None:
    (update,) = understood(f"{since},走访企业58家次", "商务局").updates
    assert (update.op, update.as_of) == (Op.SET, date(2023, 11, 8))


@pytest.mark.parametrize(
    ("sent", "said", "day"),
    [
        ("2023-07-14", "周一", "2023-07-10"),  # a Friday, to which the next Monday is nearer
        ("2023-07-16", "周二", "2023-07-11"),
        ("2023-07-16", "星期三", "2023-07-12"),
        ("2023-07-10", "周五", "2023-07-07"),
    ],
)
def test_a_weekday_is_this_weeks_if_it_has_come(sent: str, said: str, day: str) -> None:
    (update,) = understood(f"{said}走访企业2家", "永丰镇", f"{sent}T17:20:00+08:00").updates
    assert str(update.as_of) == day


@pytest.mark.parametrize("friday", ["上周周五", "上周的周五", "上星期星期五", "上周五"])
def test_the_friday_of_last_week_is_said_in_full(friday: str) -> None:
    (update,) = read(f"{friday}签约3个").updates
    assert days(update) == (Op.WINDOW, "10-13", "10-13")


@pytest.mark.parametrize("week", ["这一周", "这1周", "这一个星期", "这周", "这个礼拜"])
def test_this_week_runs_from_its_monday(week: str) -> None:
    (update,) = read(f"{week}签约3个").updates
    assert days(update) == (Op.WINDOW, "10-16", "10-18")


@pytest.mark.parametrize(
    ("said", "day"),
    [("昨个儿", "10-17"), ("昨个", "10-17"), ("今个儿", "10-18"), ("前个儿", "10-16")],
)
def test_days_have_names_in_the_villages_too(said: str, day: str) -> None:
    (update,) = read(f"{said}签约3个").updates
    assert days(update) == (Op.WINDOW, day, day)


def test_some_of_them_are_no_yesterday() -> None:
    (update,) = read("至今个别镇没报，签约3个").updates
    assert update.as_of == date(2023, 10, 18)


def test_what_there_is_to_this_day_holds_for_the_figures_behind_it() -> None:
    assert [u.op for u in read("迄今外出招商1次，在谈项目1个，签约项目0个").updates] == [Op.SET] * 3
