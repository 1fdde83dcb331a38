"""Days said behind figures of all that was told."""

import pytest

from tests.reading.readers import understood


def told(text: str) -> list[tuple[str, str, str, str | None]]:
    reading = understood(text)
    assert reading.problems == ()
    return [
        (u.indicator, u.op.value, str(u.as_of), str(u.since) if u.since else None)
        for u in reading.updates
    ]


@pytest.mark.parametrize(
    "text",
    [
        "签约1个。以上为10月份数据",
        "签约1个。以上是10月份的数据",
        "签约1个，10月的",
        "签约1个，都是10月的",
        "签约1个（10月数据）",
    ],
)
def test_a_month_behind_is_that_of_all(text: str) -> None:
    assert told(text) == [("签约落地项目", "window", "2023-10-31", "2023-10-01")]


@pytest.mark.parametrize("behind", ["以上是上周的", "都是上周的", "上周的"])
def test_so_is_a_week(behind: str) -> None:
    assert told(f"签约1个，在谈3个，{behind}") == [
        ("签约落地项目", "window", "2023-11-05", "2023-10-30"),
        ("在谈项目", "set", "2023-11-05", None),
    ]


@pytest.mark.parametrize(
    "behind",
    [
        "，截止日期11月7日",
        "，时间截止到11月7日18时",
        "，统计截止时间11月7日",
        "（统计至11月7日）",
        "（数据截至11月7日）",
    ],
)
def test_the_day_up_to_which_is_counted(behind: str) -> None:
    assert told(f"改厕88户{behind}") == [("农村户厕改造", "set", "2023-11-07", None)]


@pytest.mark.parametrize(
    "behind",
    ["不是上周的", "上周的还没报", "10月的数据还没出", "比10月的多", "下周的计划是3个"],
)
def test_days_of_other_figures(behind: str) -> None:
    assert told(f"签约1个，{behind}") == [("签约落地项目", "add", "2023-11-08", None)]


@pytest.mark.parametrize(
    "behind", ["（11月7日数据）", "（昨天的数）", "，数据为11月7日的", "，昨天的"]
)
def test_the_data_of_a_day(behind: str) -> None:
    assert told(f"改厕88户{behind}") == [("农村户厕改造", "set", "2023-11-07", None)]
    assert told(f"走访企业3家{behind}") == [("走访企业", "window", "2023-11-07", "2023-11-07")]


@pytest.mark.parametrize(
    "behind",
    ["指的是本周", "我说的是本周", "这个是本周的数", "都是这周完成的", "全是本周新改"],
)
def test_so_are_days_that_are_meant_or_in_which_it_was_done(behind: str) -> None:
    assert told(f"改厕8户，{behind}") == [("农村户厕改造", "window", "2023-11-08", "2023-11-06")]


def test_what_was_done_today_is_what_the_day_has_brought() -> None:
    assert told("改厕8户，都是今天改的") == [("农村户厕改造", "window", "2023-11-08", "2023-11-08")]


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("改厕8户，这是今天的数", ["window", "set"]),
        ("改厕8户，今天的", ["window", "set"]),
        ("半个月改厕12户", ["add", "set"]),
        ("双休日改厕12户", ["add", "set"]),
        ("算上昨天的，走访企业8家", ["add", "set"]),
        ("含昨天的，走访企业8家", ["add", "set"]),
    ],
)
def test_what_days_leave_in_doubt_is_asked_about(text: str, ways: list[str]) -> None:
    reading = understood(text)
    assert reading.updates == ()
    (problem,) = reading.problems
    assert [p.op.value for p in problem.proposals] == ways


@pytest.mark.parametrize("month", ["11月份", "11月"])
def test_again_in_the_month_that_runs_may_be_still_to_come(month: str) -> None:
    reading = understood(f"10月份改厕58户，{month}再改22户")
    assert [int(u.value) for u in reading.updates] == [58]
    assert len(reading.problems) == 1
    assert told(f"10月份改厕58户，{month}又改22户")[-1][1:] == (
        "window",
        "2023-11-08",
        "2023-11-01",
    )


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("三季度末高企42家", "2023-09-30"),
        ("二季度末财政收入15.2亿元", "2023-06-30"),
        ("三季度末，我市固定资产投资98.7亿元", "2023-09-30"),
        ("10月底，改厕2450户", "2023-10-31"),
    ],
)
def test_the_end_of_a_quarter_or_month_is_the_day_of_a_total(text: str, as_of: str) -> None:
    assert told(text)[0][1:] == ("set", as_of, None)


@pytest.mark.parametrize("text", ["10月底，签约3个", "10月底，新增改厕3户"])
def test_what_the_last_days_of_a_month_brought_is_none(text: str) -> None:
    assert told(text)[0][1:] == ("window", "2023-10-31", "2023-10-25")


@pytest.mark.parametrize("text", ["将近三年改厕298户", "将近五年签约12个", "将近半年改厕58户"])
def test_nearly_so_long_is_no_total(text: str) -> None:
    assert understood(text).updates == ()


def test_what_stands_close_to_so_long_is_of_those_days() -> None:
    assert told("接近半年签约3个") == [("签约落地项目", "window", "2023-11-08", "2023-05-09")]
    assert told("接近一个月走访企业8家") == [("走访企业", "window", "2023-11-08", "2023-10-09")]


@pytest.mark.parametrize("when", ["12月完成", "下月完成", "年底完成", "明年完成", "下周完成"])
def test_what_is_still_to_be_done_by_then_is_no_figure(when: str) -> None:
    assert understood(f"改厕22户，{when}").updates == ()


def test_what_was_done_in_a_month_gone_by_is_of_that_month() -> None:
    assert told("改厕22户，10月完成") == [("农村户厕改造", "window", "2023-10-31", "2023-10-01")]


@pytest.mark.parametrize("head", ["半月报：", "双休日不休息，"])
def test_a_report_of_half_a_month_and_work_on_free_days_leave_no_doubt(head: str) -> None:
    assert told(f"{head}改厕298户") == [("农村户厕改造", "set", "2023-11-08", None)]


def test_from_the_end_of_a_quarter_on_is_up_to_now() -> None:
    expected = [("农村户厕改造", "window", "2023-11-08", "2023-06-30")]
    assert told("二季度末至今改厕58户") == expected
