"""Days named together, with parts of the day between them or days left out."""

import pytest

from tests.reading.readers import understood


def days(text: str) -> list[tuple[str, str]]:
    return [(str(u.since), str(u.as_of)) for u in understood(text, "税务局").updates]


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("昨天下午和今天上午共", "2023-11-07"),
        ("昨天下午到今天上午", "2023-11-07"),
        ("昨今两天", "2023-11-07"),
        ("周一和周三", "2023-11-06"),
        ("周一、周三", "2023-11-06"),
        ("11月6日和11月8日", "2023-11-06"),
        ("前天和今天", "2023-11-06"),
    ],
)
def test_they_are_one_stretch(said: str, first: str) -> None:
    assert days(f"{said}走访企业5家次") == [(first, "2023-11-08")]


def test_a_weekday_of_the_week_before_may_come_first() -> None:
    assert days("周五和周一走访企业5家次") == [("2023-11-03", "2023-11-06")]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("昨天上午和下午走访企业5家次", ("2023-11-07", "2023-11-07")),
        ("10月1日、11月1日走访企业5家", ("2023-11-01", "2023-11-01")),
        ("今天上午到企业走访，走访企业5家", ("2023-11-08", "2023-11-08")),
        ("周一和周三分别走访企业2家、3家", ("2023-11-08", "2023-11-08")),
    ],
)
def test_others_stay_what_they_are(text: str, last: tuple[str, str]) -> None:
    assert days(text)[-1] == last
