"""Days that are named together, run together, or that no calendar has."""

from datetime import date

import pytest

from bot.domain.reading import Op
from tests.reading.readers import understood


def window(text: str) -> tuple[Op, date | None, date]:
    """Operation, first and last day of the only figure; sent on Wednesday 20 September 2023."""
    (update,) = understood(text, "商务局", "2023-09-20T10:00:00+08:00").updates
    return update.op, update.since, update.as_of


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("昨天和今天签约3个", date(2023, 9, 19), date(2023, 9, 20)),
        ("周六、周日签约3个", date(2023, 9, 16), date(2023, 9, 17)),
        ("上周和本周签约3个", date(2023, 9, 11), date(2023, 9, 20)),
        ("5月和6月签约5个", date(2023, 5, 1), date(2023, 6, 30)),
        ("9月18日和9月19日签约4个", date(2023, 9, 18), date(2023, 9, 19)),
    ],
)
def test_neighbours_named_together_are_one_stretch(text: str, first: date, last: date) -> None:
    assert window(text) == (Op.WINDOW, first, last)


def test_two_years_together_are_a_total_over_several_years() -> None:
    assert understood("2022年和2023年签约50个", "商务局", "2023-09-20T10:00:00+08:00").updates == ()


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("截至4月31日签约3个", date(2023, 4, 30)),
        ("截至2月30日签约3个", date(2023, 9, 20)),
        ("截至2022年2月29日签约3个", date(2022, 2, 28)),
    ],
)
def test_a_day_beyond_the_end_of_its_month_is_the_last_of_it(text: str, last: date) -> None:
    assert window(text) == (Op.SET, None, last)


def test_two_digits_at_the_head_of_a_clause_are_a_year_just_past() -> None:
    assert window("22年签约30个") == (Op.SET, None, date(2022, 12, 31))
    assert understood("20年来签约30个", "商务局", "2023-09-20T10:00:00+08:00").updates == ()


def test_eight_digits_are_a_day_but_not_the_number_of_a_paper() -> None:
    assert window("20230610签约3个") == (Op.WINDOW, date(2023, 6, 10), date(2023, 6, 10))
    assert window("编号20230610签约3个") == (Op.ADD, None, date(2023, 9, 20))
