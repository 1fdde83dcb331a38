"""Parts of a month told behind the month that they are of."""

import pytest

from tests.reading.readers import understood


def days(text: str) -> list[tuple[str, str]]:
    return [(str(u.since), str(u.as_of)) for u in understood(text, "高寺镇").updates]


@pytest.mark.parametrize(
    "text",
    [
        "9月走访企业12家（上旬3家、中旬4家、下旬5家）",
        "9月走访企业12家，上旬3家、中旬4家、下旬5家",
    ],
)
def test_they_are_of_that_month(text: str) -> None:
    assert days(text)[1:] == [
        ("2023-09-01", "2023-09-10"),
        ("2023-09-11", "2023-09-20"),
        ("2023-09-21", "2023-09-30"),
    ]


def test_they_are_under_a_heading_too() -> None:
    assert days("10月份：上旬走访企业3家")[0] == ("2023-10-01", "2023-10-10")
    assert days("10月走访企业12家（上半月3家）")[1] == ("2023-10-01", "2023-10-15")


@pytest.mark.parametrize(
    "text",
    ["上旬走访企业3家", "10月走访企业12家。上旬走访企业3家", "10月走访企业12家，11月上旬3家"],
)
def test_they_are_the_latest_otherwise(text: str) -> None:
    assert days(text)[-1] == ("2023-11-01", "2023-11-08")
