"""Plain numbers as whole ones say and reckon what decimals do."""

import json
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from bot.boards.plain import number
from bot.boards.progress import days_left, needed_per_week
from bot.boards.wholes import each_week, in_words, missing, shortest
from bot.domain.catalogue import Indicator

AMOUNTS = st.decimals(-(10**9), 10**9, places=2) | st.decimals(0, 10**8, places=6)


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
    assume(short is not None)
    assert short is not None
    assert Decimal(each_week(short, days_left(day))).scaleb(-2) == (needed or 0)


@given(AMOUNTS)
def test_the_shortest_words_are_those_of_json(amount: Decimal) -> None:
    if missing(amount, Decimal(1)) is not None:
        assert f"{shortest(amount):f}" == json.dumps(number(amount))


@pytest.mark.parametrize(
    ("value", "target", "found"),
    [
        ("3.50", "10", 6_500_000),
        ("12", "10", 0),
        (None, "7.3", 7_300_000),
        ("-2", "3", 5_000_000),
        ("0.12345", "6.005", 5_881_550),
        ("1", None, None),
        ("6.0000005", "10", None),
        ("1", "6.0000005", None),
        ("1000000000000", "1", None),
        ("12345678901.23456", "1", None),
        ("0.00005", "1", None),
        ("-0.00", "1", None),
    ],
)
def test_what_is_missing(value: str | None, target: str | None, found: int | None) -> None:
    amounts = (None if one is None else Decimal(one) for one in (value, target))
    assert missing(*amounts) == found
