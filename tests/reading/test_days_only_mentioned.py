"""Days that are only set beside, told of by the way or called to mind: none of the figure's own."""

from datetime import date

import pytest

from bot.domain.reading import Op
from tests.reading.readers import understood

TODAY, MONDAY, FIRST = date(2023, 11, 8), date(2023, 11, 6), date(2023, 11, 1)
VISITED, SIGNED = "走访企业", "签约落地项目"


def only(text: str) -> tuple[str, Op, int, date | None, date]:
    reading = understood(text)
    (told,) = reading.updates
    assert reading.problems == ()
    return told.indicator, told.op, int(told.value), told.since, told.as_of


@pytest.mark.parametrize(
    "text",
    [
        "不如上周，走访企业5家",
        "没有上周多，走访企业5家",
        "比不上昨天，走访企业5家",
        "跟昨天比少了点，走访企业5家",
        "超过了上周，走访企业5家",
        "追上了上月，走访企业5家",
    ],
)
def test_days_that_one_is_set_beside_date_no_figure(text: str) -> None:
    assert only(text) == (VISITED, Op.ADD, 5, None, TODAY)


@pytest.mark.parametrize(
    "text",
    ["超过了去年全年，累计签约6个", "追平去年全年，签约累计6个", "赶超去年同期，累计签约6个"],
)
def test_nor_do_years_that_were_caught_up_with(text: str) -> None:
    assert only(text) == (SIGNED, Op.SET, 6, None, TODAY)


def test_what_more_follows_days_before_is_of_none_of_them() -> None:
    assert only("继上周签约后，又签约1个") == (SIGNED, Op.ADD, 1, None, TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "上周被通报了，这周加把劲，走访企业5家",
        "上周去市里汇报，本周走访企业5家",
        "上周开总结会，本周走访企业5家",
        "上周情况特殊，本周走访企业5家",
        "上周进展不大，本周走访企业5家",
        "以上是上周情况，本周走访企业5家",
        "上周情况已报。本周走访企业5家",
    ],
)
def test_what_is_told_of_the_week_before_heads_no_report_of_it(text: str) -> None:
    assert only(text) == (VISITED, Op.WINDOW, 5, MONDAY, TODAY)


def test_nor_does_what_is_told_of_a_month_or_a_day() -> None:
    assert only("上月进展缓慢，本月签约2个") == (SIGNED, Op.WINDOW, 2, FIRST, TODAY)
    assert only("昨天向领导汇报，今天走访企业5家") == (VISITED, Op.WINDOW, 5, TODAY, TODAY)


@pytest.mark.parametrize(
    "heading",
    [
        "周报(10.30-11.5)，",
        "现将上周工作开展情况汇报如下，",
        "第44周周报，",
        "商务局10月30日至11月5日工作情况汇报如下，",
        "上周情况：",
    ],
)
def test_a_heading_of_a_late_report_still_does(heading: str) -> None:
    last = (VISITED, Op.WINDOW, 5, date(2023, 10, 30), date(2023, 11, 5))
    assert only(f"{heading}本周走访企业5家") == last


@pytest.mark.parametrize("text", ["今天那个走访企业5家", "今日那个走访了企业5家"])
def test_a_day_before_a_filler_is_that_of_the_figure(text: str) -> None:
    assert only(text) == (VISITED, Op.WINDOW, 5, TODAY, TODAY)


def test_a_report_put_right_is_still_named_by_its_day() -> None:
    assert only("今天那个签约2个应为3个") == (SIGNED, Op.CORRECT, 3, None, TODAY)
    assert understood("今天那个签约2个不算").updates == ()


@pytest.mark.parametrize(
    "text",
    [
        "快到年底了，走访企业5家",
        "没几天就年底了，走访企业5家",
        "年底事多，走访企业5家",
        "月底了，走访企业5家",
        "刚到月初，走访企业5家",
    ],
)
def test_the_time_of_the_year_or_month_dates_no_figure(text: str) -> None:
    assert only(text) == (VISITED, Op.ADD, 5, None, TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "去年就开始谈的项目，签约2个",
        "5月份接洽的客商，签约2个",
        "上个月谈的，签约2个",
        "前年认识的老板，签约2个",
    ],
)
def test_nor_does_the_day_on_which_a_deal_began(text: str) -> None:
    assert only(text) == (SIGNED, Op.ADD, 2, None, TODAY)


@pytest.mark.parametrize(
    "text", ["今天补报：累计签约6个", "今天报一下，签约累计6个", "今日汇报：签约累计6个"]
)
def test_a_total_is_none_of_the_day_on_which_it_is_sent(text: str) -> None:
    assert only(text) == (SIGNED, Op.SET, 6, None, TODAY)


def test_days_of_doing_are_those_of_the_figure() -> None:
    last = date(2023, 10, 1), date(2023, 10, 31)
    assert only("上个月谈的项目签约2个") == (SIGNED, Op.WINDOW, 2, *last)
    assert only("上个月，累计签约2个") == (SIGNED, Op.WINDOW, 2, *last)
    assert only("月初签约2个") == (SIGNED, Op.WINDOW, 2, FIRST, date(2023, 11, 5))


@pytest.mark.parametrize("today", ["今天对接的客商", "本周对接的企业", "昨天接洽的老板"])
def test_what_was_begun_in_days_that_run_is_of_these_days(today: str) -> None:
    (update,) = understood(f"{today}，签约1个").updates
    assert update.since is not None


@pytest.mark.parametrize("behind", ["应急演练1次", "改造路灯3盏"])
def test_humming_is_humming_whatever_else_is_told(behind: str) -> None:
    update = understood(f"今天那个走访企业5家，{behind}").updates[0]
    assert update.since is not None


@pytest.mark.parametrize("work", ["不动产登记10月工作情况", "10月去产能工作情况"])
def test_a_title_may_hold_what_else_tells_of_doing(work: str) -> None:
    (update,) = understood(f"{work}，本月走访企业5家").updates
    assert str(update.as_of) == "2023-10-31"
