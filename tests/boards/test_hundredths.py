"""Whole hundredths say and reckon what decimals of two places do."""

import json
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.boards.hundredths import each_week, in_words, missing, shortest
from bot.boards.plain import number
from bot.boards.progress import days_left, needed_per_week
from bot.domain.catalogue import Indicator

AMOUNTS = st.decimals(-(10**12), 10**12, places=2)


@given(st.integers(-(10**17), 10**17) | st.integers(-300, 300))
@example(10**15 + 10)
@example(-5)
def test_hundredths_are_written_as_the_number_is(hundredths: int) -> None:
    assert in_words(hundredths) == json.dumps(number(Decimal(hundredths).scaleb(-2)))


@given(st.none() | AMOUNTS, AMOUNTS, st.dates(date(2024, 1, 1), date(2024, 12, 30)))
def test_each_week_takes_what_decimals_say(
    value: Decimal | None, target: Decimal, day: date
) -> None:
    needed = needed_per_week(value, target, day, Indicator("签约"))
    short = missing(value, target)
    assert short is not None
    assert Decimal(each_week(short, days_left(day))).scaleb(-2) == (needed or 0)


@given(AMOUNTS)
def test_the_shortest_words_are_those_of_json(amount: Decimal) -> None:
    if missing(amount, Decimal(1)) is not None:
        assert f"{shortest(amount):f}" == json.dumps(number(amount))


@pytest.mark.parametrize(
    ("value", "target", "found"),
    [
        ("3.50", "10", 650),
        ("12", "10", 0),
        (None, "7.3", 730),
        ("-2", "3", 500),
        ("1", None, None),
        ("6.005", "10", None),
        ("1", "6.005", None),
        ("10000000000000", "1", None),
        ("-0.00", "1", None),
    ],
)
def test_what_is_missing(value: str | None, target: str | None, found: int | None) -> None:
    amounts = (None if one is None else Decimal(one) for one in (value, target))
    assert missing(*amounts) == found
