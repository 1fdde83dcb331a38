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
